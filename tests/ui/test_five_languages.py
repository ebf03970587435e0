"""The window speaks all languages of the table, without starting anew, and says what it cannot."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel

from explorer.__main__ import main
from explorer.cartography.labels.fonts import has_letters
from explorer.model import languages
from explorer.session import Selection, SelectionKind
from explorer.storage.paths import HOME_VARIABLE
from explorer.storage.settings import Settings
from explorer.ui.window.startup import first_language

SAID = {
    "en": ("Explore", "Read", "China – Kazakhstan", "km"),
    "id": ("Jelajahi", "Baca", "Tiongkok – Kazakhstan", "km"),
    "zh": ("浏览", "阅读", "中国—哈萨克斯坦", "公里"),
    "kk": ("Зерттеу", "Оқу", "Қытай – Қазақстан", "км"),
    "ru": ("Обзор", "Чтение", "Китай – Казахстан", "км"),
}


@pytest.fixture
def no_chinese_font(monkeypatch):
    """Let Qt know of no font with Chinese characters."""
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])


def heard(window):
    """Return what the window says in its present language, in four places of it."""
    modes = list(window.top.modes.values())
    route = next(iter(window.session.state.corridor.routes))
    window.panels.show_details_of(Selection(SelectionKind.ROUTE, route))
    ends = {label.text().split("\N{NO-BREAK SPACE}")[-1] for label in window.findChildren(QLabel)}
    (unit,) = ends & {"km", "公里", "км"}
    return modes[0].text(), modes[1].text(), window.top.title, unit


def test_it_switches_between_all_five_without_a_new_start(open_window, qapp):
    window = open_window("en")
    order = [*languages.INTERFACE, *reversed(languages.INTERFACE)]
    for before, code in pairwise(order):
        window.set_language(code)
        qapp.processEvents()
        said = heard(window)
        assert said == SAID[code], (before, code)
        assert window.session.state.language == code


def test_numbers_in_fields_are_written_as_the_language_does_at_once(open_window, qapp):
    window = open_window("en")
    field = QDoubleSpinBox(window)
    field.setValue(2.5)
    for code, text in (("ru", "2,50"), ("zh", "2.50"), ("id", "2,50"), ("en", "2.50")):
        window.set_language(code)
        assert field.text() == text, code


def test_a_language_without_a_font_says_so_instead_of_boxes(open_window, no_chinese_font):
    window = open_window("ru")
    menu = window._menus["language"]
    menu.aboutToShow.emit()
    offered = {action.text(): action.isEnabled() for action in menu.actions()}
    assert offered == {
        "English": True,
        "Bahasa Indonesia": True,
        "zh: нет шрифта с такими буквами": False,
        "Қазақша": True,
        "Русский": True,
    }


def test_it_does_not_begin_in_a_language_that_cannot_be_read(qapp, no_chinese_font):
    assert first_language(Settings(language="zh")) != "zh"
    assert first_language(Settings(language="kk")) == "kk"


def test_with_a_font_every_language_is_offered(qapp):
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no font with Chinese characters is installed")
    assert all(has_letters(code) for code in languages.INTERFACE)
    assert first_language(Settings(language="zh")) == "zh"


def test_a_hand_out_without_a_font_is_refused_in_words(
    tmp_path, monkeypatch, capsys, no_chinese_font
):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    out = tmp_path / "out.pdf"
    assert main(["handout", "ferry", str(out), "--language", "zh"]) == 1
    assert "no font on this computer has its letters" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("language", languages.INTERFACE)
@pytest.mark.parametrize("width_px", [910, 1366])
def test_a_long_title_takes_no_word_from_what_stands_beside_it(open_window, language, width_px):
    window = open_window(language)
    window.resize(width_px, 700)
    top = window.top
    top.offer_edit(offered=True)
    top.show_draft("draft: 99 not confirmed")
    title = "CGTN: Tiongkok, Kazakhstan menjalin hubungan persahabatan, bertekad"
    top.corridors.setText(f"{title} ▾")
    QApplication.processEvents()
    buttons = (top.menu, top.languages, top.present, top.lessons, *top.modes.values())
    shown = [each for each in buttons if each.isVisible()]
    assert [b.text() for b in shown if b.width() < b.sizeHint().width()] == []
    assert top.lessons.geometry().right() <= top.width()
    assert top.corridors.width() >= 120
