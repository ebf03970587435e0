"""Lines as arrays: nothing is lost on the way to a painter path."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.ribbons import moved_aside
from explorer.cartography.geometry.shapes import clipped_runs, joined, thinned
from explorer.cartography.lines.route_lines import distance_px, lanes
from explorer.model.route_styles import shares_its_line
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

coordinate = st.floats(-1000, 1000)
lines = st.lists(st.tuples(coordinate, coordinate), min_size=2, max_size=40).map(np.array)


def test_a_path_holds_every_point_and_begins_every_line():
    parts = [np.array([[0.0, 0.0], [1.5, 2.0], [3.0, -1.0]]), np.array([[9.0, 9.0], [8.0, 7.0]])]
    path = painter_path(*joined(parts))
    elements = [path.elementAt(i) for i in range(path.elementCount())]
    assert [(e.x, e.y) for e in elements] == [tuple(p) for part in parts for p in part]
    assert [e.isMoveTo() for e in elements] == [True, False, False, True, False]


def test_nothing_makes_an_empty_path():
    assert painter_path(*joined([])).isEmpty()
    assert painter_path(*joined([np.array([[1.0, 1.0]])])).isEmpty()


@given(lines, st.floats(0.1, 100))
def test_thinning_keeps_the_ends_and_invents_nothing(line, least):
    thin, _ = thinned(*joined([line]), least)
    assert (thin[0] == line[0]).all()
    assert (thin[-1] == line[-1]).all()
    known = {tuple(p) for p in line}
    assert all(tuple(p) in known for p in thin)


def test_an_offset_line_runs_beside_the_first_at_that_distance():
    east = np.array([[0.0, 0.0], [50.0, 0.0], [100.0, 0.0]])
    # Right of east is down on screen.
    aside = moved_aside(*joined([east, east]), np.array([4.0, -4.0]))
    assert aside[:3] == pytest.approx(east + np.array([0.0, 4.0]))
    assert aside[3:] == pytest.approx(east - np.array([0.0, 4.0]))
    corner = np.array([[0.0, 0.0], [50.0, 0.0], [50.0, 50.0]])
    assert moved_aside(*joined([corner]), np.array([4.0]))[1] == pytest.approx((46.0, 4.0))


@given(lines, coordinate, coordinate)
def test_the_distance_to_a_line_is_that_to_its_nearest_point(line, x, y):
    steps = np.linspace(0, 1, 200)[:, None]
    dense = np.concatenate([a + steps * (b - a) for a, b in itertools.pairwise(line)])
    sampled = np.hypot(*(dense - (x, y)).T).min()
    assert distance_px(line, x, y) <= sampled + 1e-6
    assert distance_px(line, x, y) >= sampled - 16  # half a step of the longest chord there can be


def test_a_line_without_points_is_infinitely_far():
    assert distance_px(np.empty((0, 2)), 0, 0) == float("inf")


def test_only_what_may_show_is_kept_and_a_chord_across_the_picture_shows():
    far = np.array(
        [[-500.0, -500.0], [-400.0, -400.0], [900.0, 300.0], [5000.0, 5000.0], [6000, 9000]]
    )
    beside = np.array([[900.0, 900.0], [950.0, 990.0]])
    points, starts, begins = clipped_runs(*joined([far, beside]), (-40.0, -40.0, 440.0, 340.0))
    assert (points == far[1:3]).all()
    assert starts.tolist() == [0, 2]
    assert begins.tolist() == [1]


def test_routes_of_one_family_share_a_lane_and_others_run_side_by_side():
    corridor = load_corridor(default_corridor())
    made = lanes(corridor, tuple(corridor.routes))
    on = {}
    for lane in made:
        for edge_id, _, place in lane.edges:
            on.setdefault(edge_id, set()).add((shares_its_line(lane.style), place))
    shared = on["rail-urumqi-jinghe"]
    assert {family for family, _ in shared} == {"rail-1", "rail-2", "freight"}
    assert len({place for _, place in shared}) == 3
    assert on["rail-karaganda-astana"] == {("rail-1", 0.0)}
