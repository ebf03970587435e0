"""What must not happen for the program to be quick; nothing here is timed."""

import gc

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.cartography.labels import lettering, placement
from explorer.cartography.labels.placement import Label, label_steps
from explorer.cartography.lines.route_layer import RouteLayer
from explorer.cartography.rendering import map_cache
from explorer.cartography.rendering.base_layer import BaseLayer


@pytest.fixture
def window(open_window, qtbot, monkeypatch):
    """A window whose map is there, with every picture painted ahead as far as a user has it."""
    monkeypatch.setattr(map_cache, "_RIM_PX", 240)
    window = open_window("en")
    canvas = window.canvas
    qtbot.waitUntil(
        lambda: (
            canvas.renderer is not None
            and canvas.viewport is not None
            and canvas.renderer.at_rest(canvas.viewport)
            and not window.map_loader.busy
        )
    )
    window.panels  # noqa: B018 - what stands around the map is built
    QApplication.processEvents()
    return window


def _drag(canvas, steps):
    start = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(canvas, start + QPoint(3 * step, 2 * step))
        QApplication.processEvents()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(3 * steps, 2 * steps))


def _count(monkeypatch, owner, name):
    calls, real = [], getattr(owner, name)

    def counted(*args, **kwargs):
        calls.append(name)
        return real(*args, **kwargs)

    monkeypatch.setattr(owner, name, counted)
    return calls


def test_a_dragged_map_is_shifted_and_nothing_of_it_is_made_anew(window, monkeypatch):
    _drag(window.canvas, 2)  # the first step may lay the names ahead
    QApplication.processEvents()
    ground = _count(monkeypatch, BaseLayer, "steps")
    lines = _count(monkeypatch, RouteLayer, "steps")
    names = _count(monkeypatch, lettering, "label_steps")
    _drag(window.canvas, 5)
    assert (ground, lines) == ([], [])
    assert len(names) <= 1, "names are laid ahead once, not for every frame"


def test_nothing_wakes_when_nothing_moves(window, qtbot):
    dispatcher = QAbstractEventDispatcher.instance()

    def waking():
        gc.collect()
        every = [window, *window.findChildren(QObject)]
        return [(o, t.interval) for o in every for t in dispatcher.registeredTimers(o)]

    qtbot.waitUntil(lambda: not waking(), timeout=20_000)


def test_a_name_that_stands_free_is_weighed_once(monkeypatch):
    cells = _count(monkeypatch, placement, "_cells_of")
    apart = [
        Label(f"{x} {y}", 300 * x, 200 * y, 90, 20, 6, 1) for x in range(20) for y in range(20)
    ]
    *_, placed = label_steps(apart)
    assert len(placed) == 400
    assert len(cells) == 800, "once to look for others there, once to stand there"
