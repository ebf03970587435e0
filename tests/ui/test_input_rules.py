"""The wheel, single letters and clicks on sliders, the same in every window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from explorer.ui.parts import theme
from explorer.ui.parts.controls.sliders import JumpSlider
from explorer.ui.parts.input_rules import _PROPERTY, use_input_rules
from explorer.ui.race.race_bar import RaceBar
from explorer.ui.race.race_run import RaceRun
from explorer.ui.window.stage.arrangement import Question

M, N, P = Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_P


def turn_wheel(widget, steps=-1):
    """Turn the wheel over a widget and tell whether it took the event."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def combo():
    made = QComboBox()
    made.addItems(["a", "b", "c"])
    made.setCurrentIndex(1)
    return made, made.currentIndex


def spin():
    made = QSpinBox()
    made.setValue(50)
    return made, made.value


def slider():
    made = JumpSlider()
    made.setValue(50)
    return made, made.value


def tabs():
    made = QTabBar()
    for name in "abc":
        made.addTab(name)
    made.setCurrentIndex(1)
    return made, made.currentIndex


@pytest.fixture
def area(qtbot):
    """A scrolled page, as the panels are, with room for a box and a place for the focus."""
    theme.apply(QApplication.instance())
    use_input_rules()
    page, shown = QScrollArea(), QWidget()
    column = QVBoxLayout(shown)
    page.elsewhere = QLineEdit()
    column.addWidget(page.elsewhere)
    page.column = column
    shown.setMinimumHeight(3000)
    page.setWidget(shown)
    page.setWidgetResizable(True)
    page.resize(300, 300)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


@pytest.mark.parametrize("make", [combo, spin, slider, tabs])
def test_the_wheel_over_what_has_no_focus_changes_nothing_and_goes_on_to_the_page(
    area, make, qtbot
):
    made, value = make()
    area.column.addWidget(made)
    made.show()
    area.elsewhere.setFocus()
    before = value()
    assert not turn_wheel(made), "the event goes on to the page"
    assert value() == before
    assert made.focusPolicy() != Qt.FocusPolicy.WheelFocus


@pytest.mark.parametrize("make", [combo, spin, slider, tabs])
def test_what_has_the_focus_still_follows_the_wheel(area, make, qtbot):
    made, value = make()
    area.column.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    before = value()
    turn_wheel(made)
    assert value() != before


def test_boxes_that_were_there_before_the_rules_obey_them_too(qtbot, qapp):
    was_ruled = qapp.property(_PROPERTY)
    qapp.setProperty(_PROPERTY, False)
    try:
        box, value = combo()
        qtbot.addWidget(box)
        box.ensurePolished()
        box.setFocusPolicy(Qt.FocusPolicy.WheelFocus)  # as before anybody watched
        use_input_rules()
        assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus
        turn_wheel(box)
        assert value() == 1
    finally:
        qapp.setProperty(_PROPERTY, was_ruled)


def test_scroll_bars_follow_the_wheel_without_focus(area):
    bar = area.verticalScrollBar()
    turn_wheel(bar)
    assert bar.value() > 0


def test_the_wheel_over_the_boxes_of_the_comparison_chooses_no_other_places(window):
    before = window.session.state.choices
    for box in window.lazy.comparison.findChildren(QComboBox):
        turn_wheel(box)
    QApplication.processEvents()  # what is chosen reaches the session by way of the event loop
    assert window.session.state.choices == before


@pytest.fixture
def active(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QListWidget, QSpinBox])
def test_letters_typed_into_a_box_are_no_commands(active, qtbot, monkeypatch, kind):
    steps = []
    monkeypatch.setattr(type(active.panels), "step", lambda _self, by: steps.append(by))
    box = kind(active)
    if kind in (QComboBox, QListWidget):
        box.addItems(["first", "Moiynty", "Nur-Sultan", "Port"])
    box.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    for key in (M, N, P):
        QTest.keyClick(box, key)
    assert not active.actions_by_id["measure"].isChecked()
    assert steps == []


def test_letters_look_for_a_row_in_the_list_of_routes(active, qtbot):
    tree = active.panels.routes._tree
    active.panels.card.show_kind("places")
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    QTest.keyClick(tree, M)
    assert not active.actions_by_id["measure"].isChecked()
    assert tree.currentItem().text(0) == "Moiynty"


def test_elsewhere_letters_are_commands_as_ever(active, qtbot):
    active.canvas.setFocus()
    qtbot.waitUntil(active.canvas.hasFocus)
    QTest.keyClick(active.canvas, M)
    assert active.actions_by_id["measure"].isChecked()


# ------------------------------------------------------------------ sliders


def click_at(made, part):
    at = QPoint(round(made.width() * part), made.height() // 2)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_slider_goes_to_where_it_is_clicked(qtbot, part):
    theme.apply(QApplication.instance())
    use_input_rules()
    made = JumpSlider()
    made.setRange(0, 1000)
    made.resize(400, 26)
    qtbot.addWidget(made)
    made.show()
    click_at(made, part)
    assert made.value() == pytest.approx(1000 * part, abs=30)


def test_every_slider_of_the_program_goes_to_where_it_is_clicked(window, qtbot, qapp):
    window.stage.show_question(Question.TIMELINE)
    years = window.lazy.timeline.years.slider
    click_at(years, 0.5)
    middle = (years.minimum() + years.maximum()) / 2
    assert window.session.state.choices.year == pytest.approx(middle, abs=1)
    window.stage.show_question(Question.WHY)
    some = window.lazy.why.what_if.sliders[0]
    click_at(some, 0.9)
    assert some.value() == pytest.approx(0.9 * some.maximum(), abs=0.12 * some.maximum() + 1)
    bar = RaceBar(RaceRun(window), window)
    qtbot.addWidget(bar)
    assert isinstance(bar.slider, JumpSlider)
