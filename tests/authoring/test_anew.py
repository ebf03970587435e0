"""The Middle Corridor made anew from its own reading compares with the one that ships."""

import pytest

from explorer.analysis.authoring.routes import is_settled
from explorer.export.drafts.corridor_writing import write_corridor
from explorer.storage.corridor_file import check_corridor
from tests.authoring.anew import made_anew

ANOTHER_LINE = ("xian", "urumqi")
"""The shipped corridor keeps to the older line, which its recipe names stations of."""
ENDS_KM = 12.0


@pytest.fixture(scope="module")
def anew():
    return made_anew()


def test_its_legs_are_as_long_as_the_shipped_ones_but_where_it_is_known_why(anew):
    _, _, rows = anew
    assert len(rows) == 11
    for row in rows:
        if row.mode == "ferry":
            assert row.anew_km is None, "no sea lane that ships reaches Alat"
        elif (row.from_id, row.to_id) == ANOTHER_LINE:
            assert 0.92 < row.over_km / row.shipped_km < 0.97
        else:
            assert row.over_km == pytest.approx(row.shipped_km, abs=ENDS_KM), row


def test_it_is_a_sound_corridor(anew, tmp_path):
    draft, text, _ = anew
    assert all(is_settled(leg) for route in draft.routes[-1:] for leg in route.legs)
    out = tmp_path / "anew.corridor"
    write_corridor(out, draft, text)
    assert check_corridor(out) == ()
