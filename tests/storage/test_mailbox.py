"""A second start finds the window that is open, and only that of the same person and screen."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from explorer.handover import mailbox as module
from explorer.handover.mailbox import PATIENCE_S, Mailbox

LONG_S = 20.0  # never waited for where all is well
HOLDER = """
import sys
from pathlib import Path
from explorer.handover.mailbox import Mailbox
box = Mailbox(Path(sys.argv[1]))
print(box.find_window(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def window(tmp_path):
    """The mailbox of a window that is open."""
    box = Mailbox(tmp_path)
    assert not box.find_window()
    assert box.claimed
    yield box
    box.release()


def answering(box, done):
    """Take the first request on, as the window does; keep what it asks for."""

    def work():
        end = time.monotonic() + LONG_S
        while not done and time.monotonic() < end:
            done.extend(request.path for file, request in box.requests() if box.take(file))

    thread = threading.Thread(target=work)
    thread.start()
    return thread


@pytest.mark.parametrize("name", [None, "Тау жолы 1.corridor"])
def test_what_a_second_start_asks_for_reaches_the_window(window, tmp_path, name):
    second, asked = Mailbox(tmp_path), []
    assert second.find_window()
    assert not second.claimed
    path = None if name is None else tmp_path / name
    thread = answering(window, asked)
    assert second.ask(path).is_taken_within(LONG_S)
    thread.join()
    assert asked == ["" if name is None else str(path)]
    assert {file.name for file in window.folder.iterdir()} == {"lock"}


def test_a_relative_path_is_that_of_who_asks(window, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    asked = []
    thread = answering(window, asked)
    assert Mailbox(tmp_path).ask(Path("a.corridor")).is_taken_within(LONG_S)
    thread.join()
    assert asked == [str(tmp_path / "a.corridor")]


def test_a_window_that_does_not_answer_keeps_nobody_waiting(window, tmp_path):
    word = Mailbox(tmp_path).ask(tmp_path / "a.corridor")
    assert not word.is_taken_within()
    assert word.take_back()
    assert window.requests() == []  # it is not opened twice, later
    assert PATIENCE_S <= 0.2


def test_a_request_is_either_taken_on_or_taken_back(window, tmp_path):
    for window_first in (True, False):
        word = Mailbox(tmp_path).ask(None)
        [(file, _request)] = window.requests()
        takes = (lambda seen=file: window.take(seen), word.take_back)
        outcomes = [take() for take in (takes if window_first else reversed(takes))]
        assert outcomes == [True, False]
        assert word.is_taken_within(0)


def test_a_window_that_died_holds_nothing(tmp_path):
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline().strip() == b"False"
        box = Mailbox(tmp_path)
        assert box.find_window()
        (box.folder / "0.request").write_text('{"path": "left"}', encoding="utf-8")
        holder.kill()
        holder.wait()
    assert not box.find_window()
    assert box.claimed
    assert box.requests() == []  # what was meant for the dead one is not opened now
    box.release()
    assert not box.claimed
    assert not Mailbox(tmp_path).find_window()


def test_each_data_folder_person_and_screen_has_its_own(window, tmp_path, monkeypatch):
    other = Mailbox(tmp_path / "elsewhere")
    assert not other.find_window()
    other.release()
    for name, value in (("DISPLAY", ":77"), ("QT_QPA_PLATFORM", "xcb")):
        with monkeypatch.context() as patch:
            patch.setenv(name, value)
            assert Mailbox(tmp_path).folder != window.folder
    if hasattr(os, "getuid"):
        monkeypatch.setattr(os, "getuid", lambda: 4711)
        assert Mailbox(tmp_path).folder != window.folder


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows keeps people's folders apart itself")
def test_a_folder_of_somebody_else_is_not_trusted(tmp_path, monkeypatch):
    box = Mailbox(tmp_path)
    box.folder.mkdir(parents=True)
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert not box.find_window()
    assert not box.claimed


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"path": 1}', b"\xff" * 70_000])
def test_a_damaged_request_is_no_request(window, content):
    (window.folder / "1.request").write_bytes(content)
    assert window.requests() == []


def test_a_place_that_cannot_hold_a_mailbox_does_not_stop_a_start(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    box = Mailbox(tmp_path / "file")
    assert not box.find_window()
    assert not box.claimed
    assert box.ask(None) is None


def test_without_locks_every_start_opens_a_window(tmp_path, monkeypatch):
    def refuses(_handle):
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(module, "lock_now", refuses)
    box = Mailbox(tmp_path)
    assert not box.find_window()
    assert not box.claimed
