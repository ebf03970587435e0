"""Flights, glides, boxes and pinches: where the view is at any time."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.cartography.geometry.motion import (
    DECAY_MS,
    FASTEST_PX_S,
    SLOWEST_PX_S,
    Flight,
    Glide,
    boxed,
    is_sound,
    pinched,
    throw_speed,
)
from explorer.cartography.geometry.viewport import NEAREST_M_PER_PX, Viewport

VIEW = Viewport(1e6, -2e6, 4_000.0, 800, 600)
shares = st.floats(0, 1)


@given(st.floats(0.1, 8), st.floats(0, 800), st.floats(0, 600), shares)
def test_a_zoom_keeps_what_is_under_the_pointer_all_the_way(factor, x, y, share):
    flight = Flight(VIEW, VIEW.zoomed(factor, x, y), 150)
    assert flight.at(150 * share).map_point(x, y) == pytest.approx(VIEW.map_point(x, y), abs=1.0)


@given(shares)
def test_a_flight_begins_and_ends_where_it_should_and_nears_its_target_all_the_time(share):
    target = Viewport(1.5e6, -1e6, 4_000.0, 800, 600)
    flight = Flight(VIEW, target, 300)
    assert flight.at(0) == VIEW
    assert flight.at(300) == flight.at(1e9) == target
    earlier, later = flight.at(300 * share * 0.9), flight.at(300 * share)
    assert abs(target.center_x_m - later.center_x_m) <= abs(target.center_x_m - earlier.center_x_m)


def test_a_glide_loses_its_speed_and_runs_as_far_as_the_decay_says():
    glide = Glide(VIEW, (1_000.0, 0.0))
    assert glide.duration_ms == round(DECAY_MS * math.log(1_000 / SLOWEST_PX_S))
    ways = [(VIEW.center_x_m - glide.at(t).center_x_m) / VIEW.m_per_px for t in range(0, 900, 100)]
    steps = [b - a for a, b in itertools.pairwise(ways)]
    assert all(a > b > 0 for a, b in itertools.pairwise(steps))
    end = (VIEW.center_x_m - glide.at(1e9).center_x_m) / VIEW.m_per_px
    assert end == pytest.approx((1_000 - SLOWEST_PX_S) * DECAY_MS / 1000, rel=1e-3)


def test_a_slow_glide_is_none():
    assert Glide(VIEW, (1.0, 0.0)).duration_ms == 0
    assert Glide(VIEW, (1.0, 0.0)).at(100) == VIEW


def test_a_thrown_map_flies_with_the_speed_of_the_last_moments():
    slow_then_fast = [(0, 0, 0), (500, 1, 0), (520, 5, 0), (540, 25, 0), (560, 45, 0)]
    assert throw_speed(slow_then_fast, 565) == pytest.approx((733, 0), abs=1)


@pytest.mark.parametrize(
    ("samples", "released"),
    [
        ([], 0),
        ([(0, 0, 0)], 0),
        ([(0, 0, 0), (40, 80, 0)], 400),  # held still before letting go
        ([(0, 0, 0), (40, 2, 0)], 41),  # too slow
        ([(0, 0, 0), (2, 90, 0)], 3),  # too short a time to tell a speed
        ([(0, 0, 0), (40, math.nan, 0)], 41),
        ([(50, 0, 0), (0, 90, 0)], 51),  # a clock that went back
    ],
)
def test_what_was_not_thrown_does_not_fly(samples, released):
    assert throw_speed(samples, released) is None


def test_nobody_throws_the_map_out_of_the_world():
    speed = throw_speed([(0, 0, 0), (20, 1e9, 1e9)], 21)
    assert math.hypot(*speed) == pytest.approx(FASTEST_PX_S)


@given(*(st.floats(0, 800), st.floats(0, 600)) * 2)
def test_a_box_is_shown_whole_or_as_near_as_the_map_goes(x1, y1, x2, y2):
    view = boxed(VIEW, (x1, y1), (x2, y2))
    left, top, right, bottom = view.bounds_m
    for x, y in (VIEW.map_point(x1, y1), VIEW.map_point(x2, y2)):
        assert left - 1 <= x <= right + 1
        assert top - 1 <= y <= bottom + 1
    widest = max(abs(x2 - x1) / 800, abs(y2 - y1) / 600)
    assert view.m_per_px == pytest.approx(max(NEAREST_M_PER_PX, widest * 4_000.0), rel=1e-9)


def test_a_pinch_keeps_the_ground_under_the_fingers():
    before, after = ((300.0, 300.0), (400.0, 300.0)), ((250.0, 320.0), (450.0, 320.0))
    view = pinched(VIEW, before, after)
    assert view.m_per_px == pytest.approx(VIEW.m_per_px / 2)
    for old, new in zip(before, after, strict=True):
        assert view.map_point(*new) == pytest.approx(VIEW.map_point(*old), abs=1)


def test_two_fingers_on_one_spot_zoom_nothing():
    view = pinched(VIEW, ((300.0, 300.0),) * 2, ((200.0, 300.0), (400.0, 300.0)))
    assert view.m_per_px == VIEW.m_per_px


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_a_view_of_no_numbers_is_not_sound(bad):
    assert is_sound(VIEW)
    assert not is_sound(Viewport(bad, 0, 1, 1, 1))
    assert not is_sound(Viewport(0, bad, 1, 1, 1))
    assert not is_sound(Viewport(0, 0, bad, 1, 1))
    assert not is_sound(Viewport(0, 0, 0.0, 1, 1))
