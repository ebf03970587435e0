"""Started again, the program brings its window to the front and opens there what is named."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from explorer import app
from explorer.__main__ import main
from explorer.handover.mailbox import Mailbox
from explorer.session import Session
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.paths import default_corridor
from explorer.storage.settings import load_settings
from explorer.ui.window import startup

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 90


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Тау жолы 1.corridor"
    write_corridor_file(default_corridor(), path)
    return path


@pytest.fixture
def box(window, tmp_path):
    mailbox = Mailbox(tmp_path / "data")
    assert not mailbox.find_window()
    startup.listen(QApplication.instance(), window, mailbox)
    yield mailbox
    mailbox.release()


@pytest.fixture
def opened(window, monkeypatch):
    """The corridors that the window is asked to show."""
    seen = []
    real = Session.open_corridor
    monkeypatch.setattr(
        Session,
        "open_corridor",
        lambda self, c, source: (seen.append(source), real(self, c, source)),
    )
    return seen


@pytest.fixture
def ask(box, monkeypatch):
    """What a second start does, while the window's events are handled; whether it was heard."""
    monkeypatch.setattr(
        "explorer.handover.mailbox.time.sleep", lambda _s: QApplication.processEvents()
    )
    return lambda path, patience_s=20.0: box.ask(path).is_taken_within(patience_s)


def test_a_second_file_opens_in_the_window_that_is_open(window, opened, ask, file):
    assert ask(file)
    assert opened == [file]


def test_a_window_that_was_put_away_comes_back(window, opened, ask):
    window.showMinimized()
    assert ask(None)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert opened == []


def test_a_damaged_file_is_told_in_the_window(window, opened, ask, file):
    file.write_bytes(file.read_bytes()[:2000])
    assert ask(file)
    [dialog] = [d for d in window.findChildren(QDialog) if d.isVisible()]
    dialog.close()
    assert opened == []


def test_nothing_opens_under_a_dialog_that_waits_for_an_answer(window, opened, ask, file):
    dialog = QDialog(window)
    dialog.open()
    try:
        assert not ask(file, 0.2)
        assert ask(None)
    finally:
        dialog.close()
    assert opened == []


def test_nothing_opens_behind_a_presentation(window, opened, ask, file, monkeypatch):
    monkeypatch.setattr(window.output, "conductor", object())
    assert not ask(file, 0.2)
    assert opened == []


@pytest.fixture
def begun(monkeypatch, tmp_path):
    """What is asked of windows that starts open themselves; the data folder has a window open."""
    asked = []
    monkeypatch.setenv("CORRIDOR_EXPLORER_HOME", str(tmp_path))
    monkeypatch.setattr("explorer.screen.lacks_screen", lambda: "")
    monkeypatch.setattr(app, "open_window", lambda *words: asked.append(words) or 0)
    holder = Mailbox(tmp_path)
    holder.find_window()
    yield asked
    holder.release()


def test_a_window_of_its_own_can_be_asked_for(begun, file):
    assert main(["--new-window", str(file)]) == 0
    [(path, mailbox, word)] = begun
    assert (path, mailbox.claimed, word) == (file, False, None)


def test_where_nobody_answers_a_window_opens_and_the_word_is_kept_for_later(begun, file):
    assert main([str(file)]) == 0
    [(path, _mailbox, word)] = begun
    assert path == file
    assert word.take_back()


def test_a_first_start_finds_none(begun, monkeypatch, tmp_path):
    monkeypatch.setenv("CORRIDOR_EXPLORER_HOME", str(tmp_path / "other"))
    assert main([]) == 0
    [(_path, mailbox, word)] = begun
    assert (mailbox.claimed, word) == (True, None)
    mailbox.release()


def start(home, *words):
    env = {**os.environ, "PYTHONPATH": str(ROOT), "CORRIDOR_EXPLORER_HOME": str(home)}
    return subprocess.Popen([sys.executable, "-m", "explorer", *words], env=env, cwd=ROOT)


@pytest.mark.skipif(os.name == "nt", reason="ended by a signal")
def test_two_starts_make_one_window(tmp_path, file):
    home = tmp_path / "home"
    first = start(home)
    try:
        end = time.monotonic() + PATIENCE_S
        while not Mailbox(home).folder.exists():
            assert time.monotonic() < end
        assert start(home, str(file)).wait(PATIENCE_S) == 0  # it ends, and the first goes on
        assert first.poll() is None
    finally:
        first.send_signal(signal.SIGTERM)
        code = first.wait(PATIENCE_S)
    assert code == 0
    assert load_settings(home).corridor == str(file)
