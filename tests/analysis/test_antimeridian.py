"""Lines over ±180° are cut there, and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.antimeridian import continuous, cut, normal_longitude, pieces, unwrapped

OVER = ((150.0, 40.0), (170.0, 50.0), (-170.0, 52.0), (-125.0, 48.0))


def test_a_line_is_cut_where_it_crosses_and_both_parts_end_there():
    west, east = cut(OVER)
    assert west == ((150.0, 40.0), (170.0, 50.0), (180.0, 51.0))
    assert east == ((-180.0, 51.0), (-170.0, 52.0), (-125.0, 48.0))
    assert cut(OVER[::-1]) == tuple(part[::-1] for part in (east, west))


def test_a_line_that_does_not_cross_stays_as_it_is():
    line = ((-179.0, 1.0), (0.0, 2.0), (179.0, 3.0))
    assert cut(line) == (line,)


@given(st.lists(st.tuples(st.floats(-170, 170), st.floats(-80, 80)), min_size=2, max_size=8))
def test_no_part_of_a_cut_line_jumps_and_no_point_is_lost(line):
    parts = cut(line)
    for part in parts:
        assert all(abs(b[0] - a[0]) <= 180.0 + 1e-6 for a, b in pairwise(part))
    points = [point for part in parts for point in part]
    for point in continuous(line):
        lon = normal_longitude(point[0])
        assert any(abs(lon - x) < 1e-6 and abs(point[1] - y) < 1e-6 for x, y in points) or (
            len(set(line)) == 1
        )


def test_a_window_beyond_180_degrees_holds_a_line_of_either_turn():
    assert pieces(OVER, 40.0, 250.0) == (
        ((150.0, 40.0), (170.0, 50.0), (190.0, 52.0), (235.0, 48.0)),
    )
    left, right = pieces(OVER, -110.0, 160.0), pieces(OVER, 160.0, 200.0)
    assert [part[-1][0] for part in left] == [160.0]
    assert right[0][0] == (160.0, 45.0)
    assert right[0][-1][0] == 200.0


@pytest.mark.parametrize(
    ("given_deg", "expected"),
    [([119.0, 71.0, -122.0], [119.0, 71.0, 238.0]), ([71.0, 119.0], [71.0, 119.0]), ([], [])],
)
def test_longitudes_are_counted_on_over_180_where_that_leaves_the_widest_gap(given_deg, expected):
    assert unwrapped(given_deg) == expected
