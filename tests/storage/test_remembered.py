"""What is remembered of a corridor between two starts."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.analysis.travel_time.what_if import (
    AskDate,
    ClosePlace,
    CloseSegment,
    SetEstimate,
    SetGauge,
    UseService,
)
from explorer.model.services import GaugeOperation
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from explorer.storage.remembered import (
    Chosen,
    MapView,
    Reading,
    Remembered,
    forget,
    load_remembered,
    packed,
    save_remembered,
    unpacked,
    valid,
)

CHANGES = (
    SetEstimate("speed-passenger-cn", 60.0),
    SetGauge("altynkol", GaugeOperation.BOGIE_CHANGE),
    ClosePlace("horgos"),
    CloseSegment("karaganda-astana"),
    UseService("horgos-passenger", "trains-9001-701"),
    AskDate("2017-07"),
)
SOURCE = default_corridor()


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def full(corridor):
    crossing = next(c for c in corridor.timing.crossings.values() if len(c.forward.gauges) > 1)
    gauge = SetGauge(crossing.id, next(iter(crossing.forward.gauges)))
    changes = (CHANGES[0], gauge, *CHANGES[2:])
    return changes, Remembered(
        from_id="lianyungang",
        to_id="almaty",
        pair=("container-horgos", "container-alataw"),
        hidden_routes=("wewc-highway",),
        year=2016,
        departure="2025-06-01 08:00",
        what_if=packed(changes),
        selection=Chosen("segment", "urumqi-horgos", "horgos-passenger"),
        view=MapView(80.2, 44.2, 900.0, "equidistant", "horgos"),
        reading=Reading("antara-2024", 1, 1234),
    )


def test_a_record_comes_back_as_it_was_kept(tmp_path, corridor):
    changes, record = full(corridor)
    save_remembered(tmp_path, SOURCE, record)
    back = load_remembered(tmp_path, SOURCE)
    assert back == record
    assert valid(back, corridor) == record
    assert unpacked(back.what_if, corridor) == changes


def test_each_corridor_has_a_record_of_its_own(tmp_path):
    save_remembered(tmp_path, SOURCE, Remembered(year=2016))
    save_remembered(tmp_path, tmp_path / "other", Remembered(year=2020))
    assert load_remembered(tmp_path, SOURCE).year == 2016
    assert load_remembered(tmp_path, tmp_path / "other").year == 2020
    forget(tmp_path, SOURCE)
    assert load_remembered(tmp_path, SOURCE) is None
    assert load_remembered(tmp_path, tmp_path / "other").year == 2020


def test_what_the_corridor_no_longer_has_is_dropped(corridor):
    _, record = full(corridor)
    gone = replace(
        record,
        from_id="atlantis",
        pair=("container-horgos", "gone"),
        hidden_routes=("gone", "wewc-highway"),
        year=99999,
        what_if=(
            {"about": "place", "place_id": "atlantis"},
            {"about": "estimate", "estimate_id": "speed-passenger-cn", "value": 1e9},
            {"about": "estimate", "estimate_id": "speed-passenger-cn", "value": "fast"},
            {"about": "moon"},
            {"about": "place", "place_id": "horgos"},
        ),
        selection=Chosen("place", "atlantis"),
        view=MapView(float("nan"), 44.0, 900.0),
    )
    left = valid(gone, corridor)
    assert (left.from_id, left.to_id, left.pair) == ("", "", ())
    assert left.hidden_routes == ("wewc-highway",)
    assert (left.year, left.selection, left.view) == (None, None, None)
    assert unpacked(left.what_if, corridor) == (ClosePlace("horgos"),)


@given(st.text() | st.builds(json.dumps, st.dictionaries(st.text(), st.integers() | st.text())))
def test_a_broken_record_is_none_and_never_an_error(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("home")
    save_remembered(folder, SOURCE, Remembered())
    (folder / "remembered" / f"{SOURCE.name}.json").write_text(text, "utf-8")
    found = load_remembered(folder, SOURCE)
    assert found is None or isinstance(found, Remembered)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"year": "soon"}', '{"what_if": [1]}', "[" * 9999]
)
def test_records_that_cannot_be_read_are_ignored(tmp_path, text):
    save_remembered(tmp_path, SOURCE, Remembered())
    (tmp_path / "remembered" / f"{SOURCE.name}.json").write_text(text, "utf-8")
    assert load_remembered(tmp_path, SOURCE) is None
