"""The guide, the list of keys, the keys themselves, and how long a message stays."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QTreeWidget

from explorer.storage.paths import geodata, shipped_corridors
from explorer.ui.window import actions
from explorer.ui.window.about_dialog import AboutDataDialog
from explorer.ui.window.help.guide_dialog import GuideDialog
from explorer.ui.window.help.shortcuts_dialog import ShortcutsDialog, rows
from explorer.ui.window.stage.arrangement import Question
from explorer.wording.guide import pages

KEYS = {key: command.id for command in actions.COMMANDS for key in command.keys}


def test_ctrl_p_prints_and_f1_opens_the_guide():
    assert KEYS["Ctrl+P"] == "print_map"
    assert KEYS["F1"] == "guide"
    assert KEYS["Ctrl+N"] == "next_passage"


def test_no_key_has_two_commands():
    every = [key for command in actions.COMMANDS for key in command.keys]
    assert len(every) == len(set(every))


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_guide_has_a_page_for_each_task_in_both_languages(open_window, language):
    window = open_window(language)
    window.actions_by_id["guide"].trigger()
    guide = window.findChild(GuideDialog)
    titles = {
        "en": [
            "Start",
            "Read",
            "Compare",
            "Check",
            "Search",
            "Present",
            "Take along",
            "Make your own",
            "Make a lesson",
        ],
        "id": [
            "Mulai",
            "Baca",
            "Bandingkan",
            "Periksa",
            "Cari",
            "Presentasi",
            "Bawa pulang",
            "Membuat sendiri",
            "Membuat pelajaran",
        ],
    }[language]
    assert [guide.tasks.item(i).text() for i in range(guide.tasks.count())] == titles
    for row, page in enumerate(pages()):
        guide.tasks.setCurrentRow(row)
        texts = [x.text() for x in guide.pages.currentWidget().findChildren(QLabel)]
        assert texts == [page.title, *page.paragraphs]
    guide.close()


def test_the_list_of_keys_has_every_command_with_a_key_and_the_map_s_own(window):
    window.actions_by_id["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    listed = [
        (dialog.table.item(r, 0).text(), dialog.table.item(r, 1).text())
        for r in range(dialog.table.rowCount())
    ]
    assert listed == list(rows())
    for command in actions.COMMANDS:
        for key in command.keys:
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            assert any(native in keys.split(", ") for keys, _ in listed), command.id
    assert any(text.startswith("Map: ") for _, text in listed)
    assert all(keys and ", ," not in keys for keys, _ in listed)
    dialog.close()


def test_the_data_s_licences_are_told_in_indonesian_with_every_licence(open_window):
    window = open_window("id")
    dialog = AboutDataDialog(window)
    shown = dialog.findChild(QTextBrowser).toPlainText()
    assert "Dari mana datanya" in shown
    english = (geodata() / "LICENSES.md").read_text(encoding="utf-8")
    translated = (geodata() / "LICENSES.id.md").read_text(encoding="utf-8")
    for name in (
        *("ODbL 1.0", "CC BY 4.0", "Apache-2.0", "LGPL-3.0-or-later"),
        *("openstreetmap.org/copyright", "geonames.org", "naturalearthdata.com", "GSHHG"),
        "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · GSHHG",
    ):
        assert name in english
        assert name in translated
    assert translated.count("\n## ") == english.count("\n## ")
    assert translated.count("\n|") == english.count("\n|")


# ------------------------------------------------------------------ messages


def test_what_measuring_says_is_gone_when_measuring_ends(window):
    measure = window.actions_by_id["measure"]
    measure.setChecked(True)
    assert "Measuring" in window.messages.text()
    measure.setChecked(False)
    assert window.messages.text() == ""


def test_every_message_leaves_after_the_time_it_takes_to_read(window, monkeypatch, qtbot):
    import explorer.ui.window.stage.messages as plate

    monkeypatch.setattr(plate, "_LEAST_MS", 1)
    monkeypatch.setattr(plate, "_MS_PER_CHARACTER", 0)
    window.copies.message.emit("Reading was cancelled.")
    assert window.messages.text() == "Reading was cancelled."
    qtbot.waitUntil(lambda: not window.messages.isVisible())
    assert window.messages.text() == ""


# ------------------------------------------------------------------ context menus


def texts(menu):
    return [a.text() for a in menu.actions() if a.text()]


def trigger(menu, text):
    next(a for a in menu.actions() if a.text() == text).trigger()
    menu.close()


def test_a_right_click_on_empty_ground_offers_what_can_be_done_there(window, monkeypatch):
    monkeypatch.setattr(window.canvas, "hits", lambda *_: ())
    at, right = QPoint(200, 150), Qt.MouseButton.RightButton
    QTest.mouseClick(window.canvas, right, Qt.KeyboardModifier.NoModifier, at)
    menu = window.canvas.interaction.menu
    assert texts(menu) == ["Measure from here", "Copy the coordinates", "Show the whole route"]
    trigger(menu, "Copy the coordinates")
    assert "°" in QGuiApplication.clipboard().text()
    assert "Copied" in window.messages.text()


def test_on_another_corridors_map_nothing_is_measured_on(window):
    window.actions_by_id["measure"].trigger()
    assert window.canvas.interaction.ruler.active
    window.session.select(None)
    assert window.canvas.interaction.ruler.active
    window.files.open(shipped_corridors()[1])
    assert not window.canvas.interaction.ruler.active
    assert not window.actions_by_id["measure"].isChecked()


def test_measuring_begins_where_the_menu_was_opened(window, monkeypatch):
    monkeypatch.setattr(window.canvas, "hits", lambda *_: ())
    QTest.keyClick(window.canvas, Qt.Key.Key_Menu)
    trigger(window.canvas.interaction.menu, "Measure from here")
    ruler = window.canvas.interaction.ruler
    assert ruler.active
    assert len(ruler.measurement.knots) == 1
    middle = window.canvas.center_lonlat()
    assert ruler.measurement.knots[0].lonlat == pytest.approx(middle, abs=0.05)


def ask_for_menu(window, name, *, by_key=False):
    from PySide6.QtGui import QContextMenuEvent

    panel = window.panels.routes
    tree = panel.findChild(QTreeWidget)
    item = next(
        tree.topLevelItem(i)
        for i in range(tree.topLevelItemCount())
        if tree.topLevelItem(i).text(0) == name
    )
    at = tree.visualItemRect(item).center()
    reason = QContextMenuEvent.Reason.Mouse
    if by_key:
        tree.setCurrentItem(item)
        at, reason = QPoint(1, 1), QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, at, tree.viewport().mapToGlobal(at))
    QApplication.sendEvent(tree.viewport(), event)
    return panel.menu


@pytest.mark.parametrize("by_key", [False, True])
def test_a_route_s_row_offers_to_hide_zoom_and_compare(window, by_key):
    route = next(iter(window.session.state.corridor.routes.values()))
    title = route.titles["en"]
    menu = ask_for_menu(window, title, by_key=by_key)
    assert texts(menu) == [
        "Hide the route",
        "Show it large on the map",
        "Compare the ways between its ends",
    ]
    trigger(menu, "Hide the route")
    QApplication.processEvents()
    assert route.id in window.session.state.choices.hidden_routes
    assert texts(ask_for_menu(window, title))[0] == "Show the route"


def test_a_place_s_row_chooses_the_ends_of_the_comparison(window):
    window.panels.card.show_kind("places")
    trigger(ask_for_menu(window, "Karaganda"), "Compare to here")
    QApplication.processEvents()
    assert window.session.state.choices.to_id == "karaganda"


def test_a_right_click_in_the_list_selects_and_hides_nothing(window):
    tree = window.panels.routes.findChild(QTreeWidget)
    before = window.session.state.choices
    box = tree.visualItemRect(tree.topLevelItem(1))
    for x in (60, box.right() - 10):
        at = QPoint(x, box.center().y())
        right = Qt.MouseButton.RightButton
        QTest.mousePress(tree.viewport(), right, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()
    assert window.session.state.choices == before


def test_two_ends_at_the_same_place_are_asked_to_differ(open_window):
    for language, words in (
        ("en", "Choose two different places."),
        ("id", "Pilih dua tempat yang berbeda."),
    ):
        window = open_window(language)
        window.session.choose(from_id="urumqi", to_id="urumqi")
        window.stage.show_question(Question.COMPARE)
        said = [x.text() for x in window.lazy.comparison.findChildren(QLabel)]
        assert words in said
