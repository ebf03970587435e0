"""Names with "&" and "<" are shown letter by letter, wherever they come from."""

import pytest
from packs import copy_of_the_pack, replaced
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QTreeWidget,
    QWidget,
)

from explorer.cartography.rendering.picking import Found, Sort
from explorer.session import Selection, SelectionKind
from explorer.storage.pack.loading import load_corridor
from explorer.ui.article.article_copies import tell
from explorer.ui.parts.plain_text import as_tip, message_box
from explorer.ui.window.stage.arrangement import Question

NAME = "Horgos & Co <b>dry</b>"


@pytest.fixture
def corridor(tmp_path):
    """The real corridor, of which one place and one route have a name with signs."""
    pack = copy_of_the_pack(tmp_path)
    replaced(pack, "places.toml", 'en = "Horgos", id = "Horgos"', f'en = "{NAME}", id = "Horgos"')
    return load_corridor(pack)


def letters(button_text):
    """Return what a button or an entry of a menu shows for its text."""
    return button_text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def test_links_to_a_place_show_its_whole_name(window):
    window.panels.show_details_of(Selection(SelectionKind.ROUTE, "horgos-passenger"))
    QApplication.processEvents()
    names = [letters(b.text()) for b in window.panels.details.findChildren(QAbstractButton)]
    assert f"Urumqi → {NAME}" in names


def test_menus_show_a_place_s_whole_name(window, monkeypatch):
    found = (Found(Sort.PLACE, "horgos", 1.0, 1.0),)
    monkeypatch.setattr(window.canvas, "hits", lambda *_: found)
    window.canvas.interaction._list(QPointF(200, 150))
    menu = window.canvas.interaction.menu
    assert letters(menu.actions()[0].text()).startswith(f"{NAME} – ")
    menu.close()
    window.panels.show_details_of(Selection(SelectionKind.PLACE, "horgos"))
    projections = [letters(a.text()) for a in window._projections._menu.actions()]
    assert any(NAME in text for text in projections)
    window.stage.show_question(Question.WHY)
    menus = window.lazy.why.what_if.menus
    menus.close_menu.aboutToShow.emit()
    menus.gauge_menu.aboutToShow.emit()
    assert NAME in [letters(a.text()) for a in menus.close_menu.actions()]
    assert any(NAME in letters(a.text()) for a in menus.gauge_menu.actions())


def test_tool_tips_show_a_name_letter_by_letter(window):
    assert Qt.mightBeRichText(NAME), "or nothing is tried here"
    tree = window.panels.routes.findChild(QTreeWidget)
    tips = [tree.topLevelItem(i).toolTip(0) for i in range(tree.topLevelItemCount())]
    every = tips + [w.toolTip() for w in window.findChildren(QWidget)]
    named = [tip for tip in every if "Horgos" in tip]
    assert any("&lt;b&gt;" in tip for tip in named)
    assert [tip for tip in named if "<b>" in tip] == []


def test_a_tip_without_signs_of_a_language_stays_as_it_is():
    assert as_tip("Urumqi & Almaty\n1 < 2") == "Urumqi & Almaty\n1 < 2"
    assert "&lt;b&gt;dry" in as_tip("<b>dry</b>")


def test_no_label_of_the_window_guesses_what_its_text_is(window):
    window.panels.show_details_of(Selection(SelectionKind.PLACE, "horgos"))
    window.stage.show_question(Question.WHY)
    window.stage.show_question(Question.TIMELINE)
    window.lazy.start_race()
    QApplication.processEvents()
    guessing = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert guessing == []


def test_message_boxes_show_file_names_letter_by_letter(qtbot):
    box = message_box(None, QMessageBox.Icon.Question, "t", "<b>a</b>.txt", "<i>why</i>")
    qtbot.addWidget(box)
    texts = {x.text(): x.textFormat() for x in box.findChildren(QLabel) if x.text()}
    assert texts == {
        "<b>a</b>.txt": Qt.TextFormat.PlainText,
        "<i>why</i>": Qt.TextFormat.PlainText,
    }


def test_a_file_that_cannot_be_opened_is_named_letter_by_letter(window):
    tell(window, "“<img src=x>.txt” cannot be opened", "<b>no</b>", "Close")
    box = window.findChild(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()


# ------------------------------------------------------------------ headings in menus


def test_sections_of_the_what_if_menus_have_headings_that_can_be_seen_and_read(window):
    window.stage.show_question(Question.WHY)
    menus = window.lazy.why.what_if.menus
    for menu in (menus.close_menu, menus.gauge_menu, menus.service_menu):
        assert isinstance(menu, QMenu)
        menu.popup(QPoint(0, 0))
        headings = [a for a in menu.actions() if a.text() and not a.isEnabled()]
        assert headings, menu
        assert all(a.font().bold() and not a.isSeparator() for a in headings)
        assert menu.actions()[0] is headings[0]
        heights = [menu.actionGeometry(a).height() for a in headings]
        assert min(heights) >= menu.fontMetrics().height()
        menu.close()
    assert "Border stations" in [a.text() for a in menus.close_menu.actions()]
