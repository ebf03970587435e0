"""What a choice shows of the map, and what a change of projection leaves of what was seen."""

import numpy as np
import pytest

from explorer.cartography.geometry.viewport import MM_PER_PX
from explorer.cartography.projection.projections import Globe
from explorer.cartography.rendering.furniture import STRIP_PX
from explorer.cartography.rendering.overlay import pixel_of
from explorer.session import Selection, SelectionKind
from explorer.ui.map import map_extents
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.ui.window.stage.arrangement import Part


def choose(window, qtbot, name):
    action = window.findChild(ProjectionMenu)._actions[name]
    with qtbot.waitSignal(window.map_loader.scene_ready):
        action.trigger()


def settled(window):
    canvas = window.canvas
    canvas.animation.reduced = True
    return canvas


def seen_km(canvas):
    """Return how far what is seen reaches across and down, on the ground at its middle."""
    view = canvas.viewport
    true = canvas.renderer.center(view).m_per_px / 1000.0
    return view.width_px * true, view.height_px * true


@pytest.mark.parametrize("country", ["kazakhstan", "china"])
def test_choosing_a_country_shows_all_of_it(window, country):
    canvas = settled(window)
    canvas.zoom_to(Selection(SelectionKind.PLACE, "almaty"))
    window.session.select(Selection(SelectionKind.PLACE, country))
    canvas.zoom_to(Selection(SelectionKind.PLACE, country))
    scene = canvas.renderer.scene
    box, (left, top, right, bottom) = scene.bounds_of_places((country,)), canvas.viewport.bounds_m
    assert left <= box[0]
    assert top <= box[1]
    assert right >= box[2]
    assert bottom >= box[3]
    assert 2_500e3 < box[2] - box[0] < 7_000e3


def test_choosing_a_province_shows_more_than_an_empty_steppe(window):
    canvas = settled(window)
    canvas.zoom_to(Selection(SelectionKind.PLACE, "xinjiang"))
    denominator = canvas.viewport.m_per_px * 1000.0 / MM_PER_PX
    assert 3e6 < denominator < 2e7


@pytest.mark.parametrize("name", ["globe", "web-mercator", "equidistant"])
def test_a_change_of_projection_shows_what_was_seen_and_back_again(window, qtbot, name):
    canvas = settled(window)
    x_m, y_m = canvas.renderer.scene.places["astana"]
    canvas._set_view(canvas.viewport.centered(x_m, y_m))
    before, first = seen_km(canvas), canvas.center_lonlat()
    choose(window, qtbot, name)
    assert canvas.center_lonlat() == pytest.approx(first, abs=0.01)
    across, down = seen_km(canvas)
    assert across > before[0] * 0.8
    assert down > before[1] * 0.8
    assert across < before[0] * 2.0
    choose(window, qtbot, "lambert")
    assert seen_km(canvas) == pytest.approx(before, rel=0.25)
    assert canvas.center_lonlat() == pytest.approx(first, abs=0.05)


def test_the_map_says_which_projection_it_is_but_for_the_usual_one(window, qtbot):
    canvas = settled(window)
    assert canvas.picture().projection_words == ""
    choose(window, qtbot, "globe")
    assert canvas.picture().projection_words == "Globe"
    window.set_language("id")
    assert canvas.picture().projection_words == "Globe"
    window.session.select(Selection(SelectionKind.PLACE, "almaty"))
    choose(window, qtbot, "equidistant")
    assert "Almaty" in canvas.picture().projection_words
    choose(window, qtbot, "lambert")
    assert canvas.picture().projection_words == ""


def test_home_turns_a_globe_back_to_the_routes_from_its_far_side(window, qtbot):
    canvas = settled(window)
    window.stage.toggle(Part.CARD)  # the rail takes little of the map's left
    choose(window, qtbot, "globe")
    with qtbot.waitSignal(window.map_loader.finished):
        pass
    for _ in range(4):  # to the other side of the Earth
        canvas._set_view(canvas.viewport.centered(5_000_000.0, 2_500_000.0))
    middle = map_extents.middle_of_edges(canvas.state, map_extents.home_edges(canvas.state))
    far = canvas.center_lonlat()
    assert abs((far[0] - middle[0] + 180) % 360 - 180) > 60
    canvas.fit_routes()
    globe = canvas.renderer.scene.projection
    assert isinstance(globe, Globe)
    at, free = pixel_of(middle, canvas.viewport, globe), canvas.free_rect()
    assert free.right() < canvas.width() - 100, "a sheet is open"
    beside_px = window.panels.card.geometry().right()
    assert at.x() == pytest.approx((beside_px + free.right()) / 2, abs=free.width() * 0.05)
    assert at.y() == pytest.approx(free.center().y() - STRIP_PX / 2, abs=free.height() * 0.05)
    assert canvas.renderer.center(canvas.viewport).north == pytest.approx(0.0, abs=0.01)
    assert np.isfinite(canvas.viewport.m_per_px)


def test_a_globe_turned_far_away_is_left_for_the_routes_with_north_up(window, qtbot):
    canvas = settled(window)
    choose(window, qtbot, "globe")
    with qtbot.waitSignal(window.map_loader.finished):
        pass
    for _ in range(4):
        canvas._set_view(canvas.viewport.centered(5_000_000.0, 2_500_000.0))
    choose(window, qtbot, "lambert")
    north = canvas.renderer.center(canvas.viewport).north
    assert abs(np.degrees(north)) < 25
    home, view = map_extents.pan_limits(canvas.renderer.scene), canvas.viewport
    assert view.kept_within(home) == view
