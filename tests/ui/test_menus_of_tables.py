"""Menus that choose by name hold what the tables hold, in their order and in both languages."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from explorer.app import start
from explorer.arguments import parse
from explorer.cartography.projection.kinds import PROJECTIONS
from explorer.cartography.style import STYLES, style_named
from explorer.cartography.themes import THEMES, theme_named
from explorer.errors import UnknownNameError
from explorer.export.formats import FORMATS, LONGEST_FIRST, format_of
from explorer.model import languages
from explorer.storage.importing import ENDINGS
from explorer.storage.paths import resources
from explorer.ui.map.projection_menu import ProjectionMenu
from explorer.ui.parts import theme
from explorer.ui.window.appearance import AppearanceMenus

TEXTS = [
    *(("Projection", text) for kind in PROJECTIONS.values() for text in (kind.title, kind.tip)),
    *(("ExportFormat", each.title) for each in FORMATS.values()),
    *(("Look", look.title) for look in (*THEMES.values(), *STYLES.values())),
]


@pytest.fixture
def window(qtbot, home):
    _, window, _ = start()
    qtbot.addWidget(window)
    return window


def words(menu):
    return [action.text() for action in menu.actions()]


def said(context, text):
    return QCoreApplication.translate(context, text)


@pytest.mark.parametrize("code", languages.INTERFACE)
def test_each_menu_holds_exactly_the_entries_of_its_table(window, code):
    window.set_language(code)
    QApplication.processEvents()  # Qt tells the window of it in its own time
    projections = window.findChild(ProjectionMenu)
    place_id = projections.center_id()
    place = window.session.state.corridor.places[place_id].name(code)
    titles = [said("Projection", kind.title).format(place) for kind in PROJECTIONS.values()]
    assert words(projections._menu) == titles
    tips = [action.toolTip() for action in projections._menu.actions()]
    assert tips == [said("Projection", kind.tip) for kind in PROJECTIONS.values()]
    looks = window.findChild(AppearanceMenus)
    assert words(looks._window_menu) == [said("Look", look.title) for look in THEMES.values()]
    assert words(looks._map_menu)[1:] == [said("Look", look.title) for look in STYLES.values()]
    assert len(looks._map_menu.actions()) == 1 + len(STYLES)
    assert words(window._menus["language"]) == [each.name for each in languages.INTERFACE.values()]
    window.set_language(languages.SOURCE)


@pytest.mark.parametrize(("context", "text"), TEXTS)
@pytest.mark.parametrize("code", [code for code in languages.INTERFACE if code != languages.SOURCE])
def test_every_entry_of_a_table_is_translated(code, context, text):
    translator = QTranslator()
    assert translator.load(f"explorer_{code}", str(resources() / "translations"))
    assert translator.translate(context, text), "empty where the entry is missing or unfinished"


def test_a_window_and_the_map_in_it_call_their_looks_the_same():
    assert all(STYLES[name].title == look.title for name, look in THEMES.items())


def test_an_unknown_look_is_an_error_that_names_the_known_ones(qapp, monkeypatch):
    for find, table in ((theme_named, THEMES), (style_named, STYLES)):
        with pytest.raises(UnknownNameError) as caught:
            find("sepia")
        assert caught.value.known == tuple(table)
    with pytest.raises(UnknownNameError):
        theme.switch_to(qapp, "sepia")
    assert theme.first_theme(qapp, "sepia") in THEMES, "a remembered name is no error"


def test_the_command_line_names_every_ending_and_projection(capsys):
    for command in ("export", "render"):
        with pytest.raises(SystemExit):
            parse([command, "--help"])
    shown = "".join(capsys.readouterr().out.split())
    assert "OUT." + "|".join(ending[1:] for ending in FORMATS) in shown
    assert "{" + ",".join(PROJECTIONS) + "}" in shown
    assert "{" + ",".join(STYLES) + "}" in shown


def test_a_format_is_found_by_its_ending_and_by_no_shorter_one():
    for ending, each in FORMATS.items():
        assert each.ending == ending
        assert format_of(f"A{ending.upper()}") is format_of(ending[1:]) is each
    assert format_of("out.json") is None
    assert sorted(LONGEST_FIRST) == sorted(FORMATS)


def test_places_passages_and_sources_come_back_in_the_formats_they_go_out_in():
    back = {e for e, each in FORMATS.items() if each.can_be_imported}
    assert back == {e for e in FORMATS if e.endswith(ENDINGS)} - {".csv"}
    assert [e for e, each in FORMATS.items() if each.may_hold_words] == [".annotations.json"]
