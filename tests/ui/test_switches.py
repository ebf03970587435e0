"""A screen reader's toggle works a button that stays down as a click does."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QToolButton

from explorer.ui.parts.controls.switches import PushSwitch, Switch, Tick
from explorer.ui.window.stage.arrangement import Mode, Part, Question

KINDS = (Switch, PushSwitch, Tick)


def toggle(button):
    """Do what a screen reader does through the desktop's accessibility interface."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert "Toggle" in actions.actionNames()
    actions.doAction("Toggle")


@pytest.fixture(params=KINDS)
def button(request, qtbot):
    made = request.param()
    made.setCheckable(True)
    qtbot.addWidget(made)
    made.heard = []

    def hear(on):  # a method of a list has no number of arguments that PySide could count
        made.heard.append(on)

    made.clicked.connect(hear)
    return made


def test_a_toggle_is_a_click(button):
    toggle(button)
    assert (button.heard, button.isChecked()) == ([True], True)
    toggle(button)
    assert (button.heard, button.isChecked()) == ([True, False], False)


def test_a_click_is_one_click_and_what_the_program_sets_is_none(button):
    button.click()
    assert button.heard == [True]
    button.setChecked(False)
    assert button.heard == [True]


def test_of_several_only_the_one_that_was_toggled_is_clicked(qtbot):
    together, heard = QButtonGroup(), []
    first, second = Switch(), Switch()
    for name, each in (("first", first), ("second", second)):
        qtbot.addWidget(each)
        each.setCheckable(True)
        together.addButton(each)
        each.clicked.connect(lambda on, n=name: heard.append((n, on)))
    first.setChecked(True)
    toggle(second)
    assert heard == [("second", True)]
    toggle(second)
    assert heard == [("second", True)]
    assert second.isChecked()


def test_modes_and_questions_are_switched_by_the_accessible_action(window):
    for mode in (Mode.READ, Mode.CHECK, Mode.EXPLORE):
        toggle(window.top.modes[mode])
        assert window.stage.layout_asked.mode is mode
    for question in (Question.COMPARE, Question.WHY, Question.TIMELINE):
        toggle(window.strip.questions[question])
        assert window.stage.layout_asked.question is question
        assert Part.PAGE in window.stage.layout_asked.open


def deaf(root):
    """Return the buttons that stay down and hear clicks, but no screen reader's toggle."""
    return [
        each.text() or each.accessibleName()
        for each in root.findChildren(QAbstractButton)
        if each.isCheckable() and each.receivers("2clicked(bool)") and not isinstance(each, KINDS)
    ]


def test_no_button_of_the_window_hears_clicks_only(window):
    for mode in (Mode.READ, Mode.CHECK, Mode.EXPLORE):
        window.stage.show_mode(mode)
    for question in Question:
        window.stage.show_question(question)
        QApplication.processEvents()
    assert deaf(window) == []


def test_a_deaf_button_would_be_noticed(qtbot):
    plain = QToolButton()
    plain.setText("Deaf")
    plain.setCheckable(True)
    holder = QToolButton()
    qtbot.addWidget(holder)
    plain.setParent(holder)
    assert deaf(holder) == []
    plain.clicked.connect(lambda _on: None)
    assert deaf(holder) == ["Deaf"]
