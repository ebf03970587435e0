"""The view onto the map: what is under a pixel stays there, and nothing drifts."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.cartography.geometry.viewport import (
    FARTHEST_M_PER_PX,
    NEAREST_M_PER_PX,
    Insets,
    Viewport,
    fitted,
    nice_length_km,
)

metres = st.floats(-8e6, 8e6)
pixels = st.floats(0, 2000)
views = st.builds(
    Viewport,
    center_x_m=metres,
    center_y_m=metres,
    m_per_px=st.floats(NEAREST_M_PER_PX, FARTHEST_M_PER_PX),
    width_px=st.integers(1, 4000),
    height_px=st.integers(1, 3000),
)


@given(views, pixels, pixels)
def test_a_pixel_and_its_map_point_lead_to_each_other(view, x, y):
    back = view.to_screen(np.array([view.map_point(x, y)]))[0]
    assert back == pytest.approx((x, y), abs=1e-3)


@given(views, st.floats(0.05, 20), pixels, pixels)
def test_zooming_keeps_the_point_under_the_pointer(view, factor, x, y):
    before = view.map_point(x, y)
    after = view.zoomed(factor, x, y)
    assert after.map_point(x, y) == pytest.approx(before, abs=1e-2)
    assert NEAREST_M_PER_PX <= after.m_per_px <= FARTHEST_M_PER_PX


@given(views, st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), max_size=30))
def test_dragging_there_and_back_ends_where_it_began(view, steps):
    moved = view
    for dx, dy in steps:
        moved = moved.panned(dx, dy)
    for dx, dy in reversed(steps):
        moved = moved.panned(-dx, -dy)
    assert (moved.center_x_m, moved.center_y_m) == pytest.approx(
        (view.center_x_m, view.center_y_m), abs=1e-2
    )


@given(
    st.tuples(metres, metres, st.floats(0, 6e6), st.floats(0, 6e6)),
    st.integers(1, 3000),
    st.integers(1, 2000),
    st.integers(0, 100),
)
def test_a_fitted_view_shows_the_box_above_what_is_covered_or_is_as_far_out_as_it_goes(
    box, width_px, height_px, covered_px
):
    left, top, wide, high = box
    bounds = (left, top, left + wide, top + high)
    view = fitted(bounds, width_px, height_px, covered=Insets(bottom_px=covered_px))
    assert (view.width_px, view.height_px) == (width_px, height_px)
    covered_px = min(covered_px, height_px - 1)
    shown = (*view.bounds_m[:3], view.bounds_m[3] - covered_px * view.m_per_px)
    whole = (
        shown[0] <= left + 1
        and shown[1] <= top + 1
        and shown[2] >= left + wide - 1
        and shown[3] >= top + high - 1
    )
    assert whole or view.m_per_px == FARTHEST_M_PER_PX


@given(st.floats(0.001, 1e5))
def test_a_scale_bar_is_a_round_length_that_fits(longest):
    nice = nice_length_km(longest)
    assert longest / 2.6 <= nice <= longest * (1 + 1e-6)
    assert round(nice / 10 ** math.floor(math.log10(nice) + 1e-9)) in {1, 2, 5}


def test_the_centre_cannot_be_dragged_away_from_the_corridor():
    view = Viewport(0, 0, 1000, 800, 600).panned(1e6, 0).kept_within((-5e5, -5e5, 5e5, 5e5))
    assert view.center_x_m == -5e5


def test_a_view_is_kept_within_a_circle_in_its_own_direction():
    view = Viewport(3e6, -4e6, 1000, 800, 600)
    assert view.kept_within_circle(6e6) == view
    kept = view.kept_within_circle(1e6)
    assert (kept.center_x_m, kept.center_y_m) == pytest.approx((6e5, -8e5))
