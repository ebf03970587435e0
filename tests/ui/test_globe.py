"""The globe under the hand: it turns with the pointer and comes to rest in full."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from explorer.cartography.projection.projections import Globe
from explorer.cartography.style import STYLES
from explorer.ui.map.projection_menu import ProjectionMenu

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def globe(window, qtbot):
    """A window that shows the globe."""
    action = window.findChild(ProjectionMenu)._actions["globe"]
    with qtbot.waitSignal(window.map_loader.finished):
        action.trigger()
    return window


def scene_of(window):
    return window.canvas.renderer.scene


def drag(canvas, across, down, steps=4, *, release=True):
    """Drag from the middle in steps and look at each."""
    at = canvas.rect().center()
    QTest.mousePress(canvas, LEFT, pos=at)
    for step in range(1, steps + 1):
        QTest.mouseMove(canvas, at + QPoint(across * step // steps, down * step // steps))
        canvas.grab()
    if release:
        QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(across, down))


def test_the_place_in_hand_stays_under_the_pointer(globe):
    canvas = globe.canvas
    before = canvas.center_lonlat()
    drag(canvas, 90, -60, release=False)
    scene, view = scene_of(globe), canvas.viewport
    assert scene.transient
    x, y = view.screen_point(*scene.projection.point(*before))
    middle = canvas.rect().center()
    assert math.hypot(x - middle.x() - 90, y - middle.y() + 60) < 12


def test_the_map_is_whole_again_when_the_globe_rests(globe, qtbot):
    canvas = globe.canvas
    drag(canvas, 90, -60)
    turned = scene_of(globe).projection
    with qtbot.waitSignal(globe.map_loader.finished):
        pass
    scene = scene_of(globe)
    assert not scene.transient
    assert isinstance(scene.projection, Globe)
    assert (scene.projection.lon_0, scene.projection.lat_0) == pytest.approx(
        (turned.lon_0, turned.lat_0), abs=1e-6
    )
    assert scene.layers(canvas.viewport.m_per_px, canvas.viewport.bounds_m) is not None


def test_a_picture_saved_while_the_globe_turns_shows_the_whole_map(globe, tmp_path):
    drag(globe.canvas, 90, -60)
    turned = scene_of(globe).projection
    assert scene_of(globe).transient
    globe.files.save_picture(tmp_path / "globe.svg")
    scene = scene_of(globe)
    assert not scene.transient
    assert scene.projection == turned
    assert (tmp_path / "globe.svg").read_text(encoding="utf-8").count("<text") > 12


def test_a_turning_globe_wears_the_present_style(globe):
    canvas = globe.canvas
    middle = canvas.rect().center()
    canvas.animation.jump_to(canvas.viewport.zoomed(1e-3, middle.x(), middle.y()))
    for name in ("dark", "light"):
        globe.session.set_look(map_style=name)
        drag(canvas, 20, 10, release=False)
        assert scene_of(globe).transient
        beside = canvas.grab().toImage().pixelColor(4, canvas.height() // 2)
        assert beside == QColor(STYLES[name].beyond)
        QTest.mouseRelease(canvas, LEFT, pos=middle + QPoint(20, 10))


def test_a_zoom_around_a_point_beside_the_globe_leaves_it_in_hand(globe):
    canvas = globe.canvas
    canvas.animation.jump_to(canvas.viewport.zoomed(1e-3, 0, 0))
    before = canvas.center_lonlat()
    drag(canvas, 20, 10)
    after = canvas.center_lonlat()
    assert scene_of(globe).transient
    assert math.dist(before, after) > 5, "in degrees"


def test_a_globe_is_turned_by_the_same_things_for_the_whole_movement(globe):
    canvas, dresses = globe.canvas, set()
    for step in range(3):
        drag(canvas, 30, 5 * step, release=False)
        dresses.add(id(scene_of(globe).globe_layers))
        QTest.mouseRelease(canvas, LEFT, pos=canvas.rect().center() + QPoint(30, 5 * step))
    assert len(dresses) == 1


def test_nothing_turns_before_the_base_map_is_there(window, monkeypatch):
    monkeypatch.setattr(window.map_loader, "_store", None)
    assert window.map_loader.turned(Globe.above(80.0, 40.0), 9_000.0) is None
