"""Each look at widgets sees what it is for: a fault of each kind is planted, and found."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from explorer.ui.parts.widgets import name_box
from tests.tour import faults


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    box = QVBoxLayout(made)
    button, said = QPushButton("Go on"), QLabel("All is well")
    box.addWidget(button)
    box.addWidget(said)
    made.button, made.said = button, said
    made.resize(300, 120)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_window_in_order_has_no_faults(window):
    assert faults.of_a_page(window) == []
    assert faults.out_of_tab_order(window) == []
    assert faults.too_large(window, QSize(910, 512)) == []


def test_a_window_too_large_for_a_screen_is_noticed(window):
    window.setMinimumWidth(1019)
    assert faults.too_large(window, QSize(910, 512)) == [
        "QWidget is 1019×120 on a screen of 910×512"
    ]


def test_what_lies_outside_its_parent_is_noticed(window):
    window.said.move(250, 90)
    assert ["lies outside" in fault for fault in faults.outside(window)] == [True]


def test_what_overlaps_is_noticed(window):
    window.said.setGeometry(window.button.geometry())
    assert ["overlap" in fault for fault in faults.overlapping(window)] == [True]


def test_a_text_too_wide_for_its_button_is_noticed(window):
    window.button.setFixedWidth(30)
    assert "“Go on” needs" in faults.too_wide(window)[0]


@pytest.mark.parametrize("wraps", [False, True])
def test_a_text_too_wide_or_too_high_for_its_label_is_noticed(window, wraps):
    window.said.setWordWrap(wraps)
    window.said.setFixedSize(40, 14)
    assert "“All is well” needs" in faults.too_wide(window)[0]


def test_a_text_cut_short_with_an_ellipsis_and_a_tip_is_none(window):
    window.said.setText("All is well …")
    window.said.setToolTip("All is well with this label")
    window.said.setFixedWidth(30)
    assert faults.too_wide(window) == []


def test_a_control_without_a_name_is_noticed(window):
    window.button.setText("⇄")
    assert faults.unnamed(window) == ["QPushButton # has no name"]
    window.button.setAccessibleName("The other way round")
    assert faults.unnamed(window) == []


def test_a_box_that_only_its_choice_names_is_noticed(window):
    box = QComboBox(window)
    box.addItem("Almaty")
    box.setAccessibleName("From")
    box.show()
    found = faults.unnamed(window)
    assert ["called by what it shows" in fault for fault in found] == [True]
    name_box(box, "From")
    assert faults.unnamed(window) == []


def test_a_button_that_tab_never_comes_to_is_noticed(window):
    button = QToolButton(window)
    button.setText("lost")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.show()
    assert faults.out_of_tab_order(window) == ["QToolButton “lost” is not in the tab order"]


def test_a_sentence_that_stayed_english_is_noticed(window):
    window.said.setToolTip("Choose what is shown of the map")
    texts = faults.texts(window)
    assert faults.untranslated(texts, {"Go on"}) == [
        "“Choose what is shown of the map” is English",
        "“Go on” is English",
    ]
    names = {"Choose what is shown of the map"}
    assert faults.untranslated(texts, (), names) == []
    told = faults.untranslated(texts, {"Go on"}, by_words=False)
    assert told == ["“Go on” is English"]  # all that counts where a corridor speaks English


def test_a_name_that_an_edge_of_the_map_cuts_is_noticed():
    free = QRect(0, 0, 400, 300)
    names = (("Astana", QRect(20, 20, 60, 16)), ("RUSSIA", QRect(370, 40, 90, 20)))
    assert faults.cut_by(free, names) == [
        "“RUSSIA” 90×20+370+40 is cut by the map's edge 400×300+0+0"
    ]
