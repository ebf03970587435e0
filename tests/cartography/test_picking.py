"""What lies under a pixel, in which order, and what a click there means."""

import math

import numpy as np
import pytest

from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.labels.lettering import Lettering, Sign
from explorer.cartography.rendering.picking import Sort, found_at, meant


def line(segment, y, route="route"):
    return DrawnLine(segment, route, "horgos", np.array([[0.0, y], [400.0, y]]), 0.0)


def lettering(*, places=(), towns=()):
    signs = tuple(Sign(k, "city", x, y, 6.0) for k, x, y in places)
    marks = tuple(Sign(f"town {k}", "town", x, y, 2.2) for k, x, y in towns)
    return Lettering((), signs, marks, {})


def keys(found):
    return [f.key for f in found]


def test_everything_within_its_tolerance_is_found_the_nearest_first():
    letters = lettering(places=[("near", 210, 100), ("far", 230, 100)], towns=[("t", 200, 108)])
    found = found_at([line("s", 103), line("away", 120)], letters, (200, 100))
    assert keys(found) == ["s", "near", "t"]
    assert [f.sort for f in found] == [Sort.SEGMENT, Sort.PLACE, Sort.TOWN]


def test_a_click_on_a_sign_means_the_sign_and_not_the_lines_under_it():
    letters = lettering(places=[("p", 200, 100)])
    found = found_at([line("s", 100)], letters, (204, 101))
    assert keys(found) == ["p", "s"]
    assert keys(meant(found)) == ["p"]


def test_of_overlapping_signs_the_nearer_centre_is_meant_and_between_them_both():
    letters = lettering(places=[("a", 200, 100), ("b", 204, 100)])
    assert keys(meant(found_at([], letters, (199, 100)))) == ["a"]
    assert keys(meant(found_at([], letters, (205, 100)))) == ["b"]
    assert set(keys(meant(found_at([], letters, (202, 100))))) == {"a", "b"}


def test_a_click_on_one_of_two_lanes_is_clear_and_between_them_it_is_not():
    lanes = [line("upper", 100, "one"), line("lower", 104, "two")]
    assert keys(meant(found_at(lanes, lettering(), (50, 99.8)))) == ["upper"]
    assert keys(meant(found_at(lanes, lettering(), (50, 102)))) == ["upper", "lower"]


def test_a_segment_with_several_lines_is_listed_once_by_its_nearest_line():
    lanes = [line("s", 104, "far"), line("s", 101, "near")]
    found = found_at(lanes, lettering(), (50, 100))
    assert [(f.key, f.route_id) for f in found] == [("s", "near")]


def test_a_finger_reaches_further_than_a_pointer():
    letters = lettering(places=[("p", 218, 100)])
    assert found_at([], letters, (200, 100)) == ()
    assert keys(found_at([], letters, (200, 100), reach=1.8)) == ["p"]


@pytest.mark.parametrize("at", [(math.nan, 1), (math.inf, 1), (1e300, -1e300)])
def test_a_position_that_is_none_finds_nothing(at):
    letters = lettering(places=[("p", 200, 100)])
    with np.errstate(all="ignore"):
        assert found_at([line("s", 100)], letters, at) == ()
