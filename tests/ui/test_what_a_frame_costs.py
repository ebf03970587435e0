"""What must not happen for the program to be quick; nothing here is timed."""

import gc

import pytest
import shiboken6
from lesson_rooms import conducted, shipped_lessons
from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from explorer.background import GarbageCollector
from explorer.cartography.labels import lettering, placement
from explorer.cartography.labels.placement import Label, label_steps
from explorer.cartography.lines.route_layer import RouteLayer
from explorer.cartography.rendering import map_cache
from explorer.cartography.rendering.base_layer import BaseLayer
from explorer.ui.classroom.picture import control_bar
from explorer.ui.parts.widgets import clear
from explorer.ui.race import race_on_map
from explorer.ui.window.stage.arrangement import Layout, Question


@pytest.fixture
def window(open_window, qtbot, monkeypatch):
    """A window whose map is there, with every picture painted ahead as far as a user has it."""
    monkeypatch.setattr(map_cache, "_RIM_PX", 240)
    window = open_window("en")
    _rest(window, qtbot)
    window.panels  # noqa: B018 - what stands around the map is built
    QApplication.processEvents()
    return window


def _rest(window, qtbot):
    canvas = window.canvas
    qtbot.waitUntil(
        lambda: (
            canvas.renderer is not None
            and canvas.viewport is not None
            and not canvas.animation.under_way
            and canvas.renderer.at_rest(canvas.viewport)
            and not window.map_loader.busy
        )
    )


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
    GarbageCollector(window).begin()

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


def test_a_moment_of_a_race_lays_its_trains_out_once(window, qtbot, monkeypatch):
    window.stage.show_question(Question.RACE)
    race = window.lazy.race
    race.run.pause()
    QApplication.processEvents()  # the page is laid out, the map knows what is left of it
    _rest(window, qtbot)
    laid = _count(monkeypatch, race_on_map, "laid_out")
    for hour in range(1, 6):
        race.run.seek(float(hour))
        QApplication.processEvents()
    assert 1 <= len(laid) <= 5
    race.close()


def test_a_comparison_is_written_once_when_its_page_opens(window, monkeypatch):
    from explorer.ui.compare.comparison_panel import ComparisonPanel

    window.stage.show_layout(Layout(open=()))
    written = _count(monkeypatch, ComparisonPanel, "_fill")
    window.session.choose(from_id="lianyungang", to_id="almaty")
    window.stage.show_question(Question.COMPARE)
    QApplication.processEvents()
    assert len(written) == 1


def test_in_front_of_a_class_a_moving_picture_leaves_the_controls_as_they_are(
    qtbot, home, monkeypatch
):
    (told,) = [told for told in shipped_lessons() if told[1].id == "eight-hours"]
    led = conducted(qtbot, *told, "en")
    canvas = led.room.canvas
    led.shown.jump([step.id for step in led.shown.lesson.steps].index("after-fourteen-hours"))
    while led.shown.is_open:
        led.shown.advance()
    _drag(canvas, 1)
    led.room.race.seek(1.0)
    led.room.grab()
    drawn = _count(monkeypatch, control_bar, "_icon")
    laid = _count(monkeypatch, race_on_map, "laid_out")
    for hour in range(2, 7):
        led.room.race.seek(float(hour))
        led.room.grab()
    assert len(laid) == 5
    assert drawn == []
    led.room.bar.setStyleSheet("font-size: 30px")  # what is as large as its letters follows
    led.room.race.seek(7.0)
    led.room.bar.show_state(led.room.bar._state, led.room.height())
    assert drawn
    led.leave()


def test_what_is_taken_out_of_a_layout_is_gone_for_good(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    rows, inner = QVBoxLayout(whole), QHBoxLayout()
    rows.addWidget(QLabel("one"))
    rows.addLayout(inner)
    rows.addStretch()
    inner.addWidget(QLabel("two"))
    taken = [rows.itemAt(0), rows.itemAt(1), rows.itemAt(2), inner.itemAt(0)]
    clear(rows)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [shiboken6.isValid(item) for item in taken] == [False] * 4
    assert whole.children() == [rows]
