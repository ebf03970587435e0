"""What is chosen in a box is never cut off in the middle of a letter."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from explorer.ui.parts import theme
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.window.stage.arrangement import Mode, Question

LONG = "Bacaan: dua gerbang, dan jalan raya di antara keduanya"


@pytest.fixture
def boxed(qtbot):
    theme.apply(QApplication.instance())

    def made(words, width_px):
        box = ChoiceBox()
        qtbot.addWidget(box)
        box.addItem(words)
        box.resize(width_px, 32)
        box.show()
        return box

    return made


def test_long_words_end_with_an_ellipsis(boxed):
    shown = boxed(LONG, 156).grab().toImage()
    cut = [boxed(LONG[:n] + "…", 156).grab().toImage() for n in range(8, 30)]
    assert shown in cut


def test_words_that_fit_are_painted_whole(boxed, qtbot):
    plain = QComboBox()
    qtbot.addWidget(plain)
    plain.addItem("Almaty")
    plain.resize(156, 32)
    plain.show()
    assert boxed("Almaty", 156).grab().toImage() == plain.grab().toImage()


def test_every_box_of_the_window_does_so(window):
    for mode in (Mode.READ, Mode.CHECK, Mode.EXPLORE):
        window.stage.show_mode(mode)
    for question in Question:
        window.stage.show_question(question)
    boxes = window.findChildren(QComboBox)
    assert len(boxes) > 4
    assert [box for box in boxes if not isinstance(box, ChoiceBox)] == []
