"""A .corridor file is opened by menu, by dropping it, by argument, and by macOS's event."""

import pytest
from drag_and_drop import drop
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from explorer.app import start
from explorer.session import Session
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.documents import add_copy, read_document
from explorer.storage.paths import default_corridor
from explorer.storage.settings import Settings, save_settings
from explorer.ui.article import article_copies as copies_module
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.window.startup import OpenedFiles


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Тау жолы 1.corridor"
    write_corridor_file(default_corridor(), path)
    return path


@pytest.fixture
def opened(window, monkeypatch):
    """The corridors that the window is asked to show."""
    seen = []
    real = Session.open_corridor
    monkeypatch.setattr(
        Session, "open_corridor", lambda self, c, source: (seen.append(c.id), real(self, c, source))
    )
    return seen


def test_dropping_the_file_opens_it_and_it_is_remembered(window, opened, file):
    drop(window, file)
    assert opened == ["china-kazakhstan"]
    assert window._window_state.settings.corridor == str(file)


def test_the_menu_asks_for_a_file(window, opened, file, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.actions_by_id["open_corridor"].trigger()
    assert opened == ["china-kazakhstan"]


def test_the_menu_asks_for_a_folder_too(window, opened, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(default_corridor()))
    window.actions_by_id["open_corridor_folder"].trigger()
    assert opened == ["china-kazakhstan"]


def test_what_the_system_sends_to_the_running_program_is_opened(window, file):
    asked = []
    app = QApplication.instance()
    listening = OpenedFiles(app, asked.append)
    try:
        QApplication.sendEvent(app, QFileOpenEvent(str(file)))
    finally:
        app.removeEventFilter(listening)
    assert asked == [file]


def test_a_damaged_file_is_refused_and_what_was_open_stays(window, opened, file):
    file.write_bytes(file.read_bytes()[:2000])
    drop(window, file)
    [dialog] = window.findChildren(FaultsDialog)
    dialog.close()
    assert opened == []


def test_a_file_named_at_the_start_or_remembered_is_shown(qtbot, home, file):
    for settings, asked in ((Settings(), file), (Settings(corridor=str(file)), None)):
        save_settings(home, settings)
        _, window, problem = start(asked)
        qtbot.addWidget(window)
        assert problem is None
        assert window.session.state.corridor.id == "china-kazakhstan"
        with qtbot.waitSignal(window.map_loader.finished):
            window.show()


def test_texts_that_an_installer_brings_are_opened_unless_the_user_has_a_copy(
    window, home, tmp_path, monkeypatch
):
    text = tmp_path / "text.txt"
    asked = []
    monkeypatch.setattr(copies_module, "bundled_copies", lambda: tmp_path / "brought")
    monkeypatch.setattr(window.copies, "_read", lambda item, *_: asked.append(item.path))
    first, second = list(window.session.state.corridor.sources)[:2]
    for folder, source in (("brought", first), ("brought", second), (home, second)):
        text.write_text(f"{folder} {source}", encoding="utf-8")
        add_copy(tmp_path / folder, read_document(text), source)
    window.copies.reopen()
    texts = [path.read_text(encoding="utf-8") for path in asked]
    assert texts == [f"{home} {second}", f"brought {first}"]
