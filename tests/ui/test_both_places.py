"""A question of two places that its page hides: the map stays, and a button brings them."""

import pytest
from PySide6.QtWidgets import QApplication

from explorer.cartography.rendering.overlay import pixel_of
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.ui.window.help.short_tour import ShortTour
from explorer.ui.window.stage.arrangement import Question

ENDS = ("urumqi", "almaty")


def seen(window):
    """Return which of the two places stand in the free part of the map."""
    canvas, places = window.canvas, window.session.state.corridor.places
    projection = canvas.renderer.scene.projection
    at = {
        i: pixel_of((places[i].lon_deg, places[i].lat_deg), canvas.viewport, projection)
        for i in ENDS
    }
    return {i for i, px in at.items() if px and canvas.free_rect().contains(px.toPoint())}


@pytest.fixture
def hidden(window):
    """The window with a question open, whose page lies over the two places."""
    window.resize(1366, 730)
    canvas = window.canvas
    canvas.animation.reduced = True
    QApplication.processEvents()
    x_m, y_m = canvas.renderer.scene.places["urumqi"]
    view = canvas.viewport
    canvas._set_view(view.centered(x_m, y_m - view.height_px * 0.35 * view.m_per_px))
    assert "urumqi" in seen(window)
    before = canvas.viewport
    window.stage.show_question(Question.COMPARE)
    window.both_places.settle()
    assert canvas.viewport == before, "nothing moves by itself"
    assert seen(window) == set()
    return window


def test_a_button_brings_both_and_goes(hidden):
    button = hidden.both_places
    assert button.isVisible()
    assert button.text() == "Show Urumqi and Almaty"
    free = hidden.canvas.free_rect().translated(
        hidden.canvas.mapTo(hidden.stage, hidden.canvas.rect().topLeft())
    )
    assert free.contains(button.geometry())
    scale = hidden.canvas.viewport.m_per_px
    button.click()
    assert seen(hidden) == set(ENDS)
    assert hidden.canvas.viewport.m_per_px == pytest.approx(scale), "they fit at this scale"
    button.settle()
    assert not button.isVisible()


def test_it_comes_and_goes_with_what_is_asked(hidden, qtbot):
    button = hidden.both_places
    hidden.stage.show_question(Question.TIMELINE)
    qtbot.waitUntil(lambda: not button.isVisible())
    hidden.stage.show_question(Question.WHY)
    qtbot.waitUntil(button.isVisible)
    hidden.set_language("id")
    qtbot.waitUntil(lambda: button.text() == "Tampilkan Urumqi dan Almaty")
    hidden.stage.fold(Question.WHY)
    qtbot.waitUntil(lambda: not button.isVisible())


def test_a_globe_is_turned_to_both(hidden, qtbot):
    action = hidden.findChild(ProjectionMenu)._actions["globe"]
    with qtbot.waitSignal(hidden.map_loader.scene_ready):
        action.trigger()
    for _ in range(3):
        hidden.canvas._set_view(hidden.canvas.viewport.centered(5_000_000.0, 2_500_000.0))
    assert seen(hidden) == set()
    hidden.both_places.settle()
    assert hidden.both_places.isVisible()
    hidden.both_places.click()
    assert seen(hidden) == set(ENDS)


def test_it_waits_while_the_short_tour_stands_over_the_map(hidden):
    button = hidden.both_places
    button.settle()
    assert button.isVisible()
    hidden.actions_by_id["short_tour"].trigger()
    assert not button.isVisible()
    hidden.findChild(ShortTour).leave()
    assert button.isVisible()
