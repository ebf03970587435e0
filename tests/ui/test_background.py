"""Work in the background: the newest is done, and nobody waits for what nobody wants any more."""

import gc
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from explorer.background import Background, GarbageCollector, begin, only_reads, wait_for_all_else

# Windows that go while two threads send answers and more; a thread met one that was half gone.
_WINDOWS_GO = """
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from explorer.background import Background
app = QApplication([])
for number in range(3_000):
    window = QWidget()
    for _ in range(4):
        background = Background(window)
        tell = background.telling(print)
        background.run(lambda tell=tell: tell(number), print, print)
    delete(window)
    if not number % 50:
        app.processEvents()
"""


@pytest.fixture
def background(qapp):
    parent = QObject()
    yield Background(parent)
    parent.deleteLater()


def test_what_was_asked_for_before_and_has_not_begun_is_not_done(background, qtbot):
    over, done, told = threading.Event(), [], []
    held = [begin(over.wait) for _ in range(2)]  # every thread there is
    for number in range(40):
        background.run(lambda number=number: done.append(number), told.append, told.append)
    over.set()
    qtbot.waitUntil(lambda: not background.busy)
    for each in held:
        each.result()
    assert done == [39]
    assert told == [None]


def test_what_has_begun_is_ended_and_its_answer_dropped(background, qtbot):
    begun, over, told = threading.Event(), threading.Event(), []

    def first():
        begun.set()
        over.wait()
        return "first"

    background.run(first, told.append, told.append)
    assert begun.wait(5.0)
    background.run(lambda: "second", told.append, told.append)
    qtbot.waitUntil(lambda: not background.busy)
    over.set()
    begin(lambda: None).result()
    qtbot.wait(20)
    assert told == ["second"]


def test_what_writes_and_waits_for_a_thread_is_waited_for_at_the_end(background, qtbot):
    over, done = threading.Event(), []
    held = [begin(over.wait) for _ in range(2)]  # every thread there is
    reading = Background(background)
    reading.run(over.wait, done.append, done.append, only_reads=True)
    background.run(lambda: None, done.append, done.append)
    assert not only_reads(), "it has not begun yet"
    over.set()
    wait_for_all_else()
    assert all(each.result() for each in held)
    qtbot.waitUntil(lambda: not background.busy and not reading.busy)


def test_the_end_waits_for_no_reading_that_never_ends_once_all_else_is_done(background, qtbot):
    never, writing = threading.Event(), threading.Event()
    reading = Background(background)
    reading.run(never.wait, print, print, only_reads=True)
    background.run(writing.wait, print, print)
    ended = threading.Thread(target=wait_for_all_else)
    ended.start()
    ended.join(0.05)
    assert ended.is_alive()
    writing.set()
    ended.join(5.0)
    assert not ended.is_alive()
    assert only_reads()
    never.set()
    qtbot.waitUntil(lambda: not background.busy and not reading.busy)


def test_readings_that_never_end_hold_up_nothing_that_is_kept(background, qtbot):
    never, told = threading.Event(), []
    readings = [Background(background) for _ in range(4)]  # of a network share that is gone
    for each in readings:
        each.run(never.wait, print, print, only_reads=True)
    background.run(lambda: "kept", told.append, told.append)
    qtbot.waitUntil(lambda: told == ["kept"], timeout=2_000)
    never.set()
    qtbot.waitUntil(lambda: not any(each.busy for each in readings))


def test_a_window_may_go_at_the_moment_an_answer_is_sent():
    root = Path(__file__).parents[2]
    ended = subprocess.run(  # a crash would take the tests along
        [sys.executable, "-c", _WINDOWS_GO], cwd=root, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_what_only_a_work_held_goes_on_the_thread_of_the_windows(background, qtbot):
    gone_on = []

    class Held:
        def __call__(self):
            return None

        def __del__(self):
            gone_on.append(threading.current_thread())

    def ask(*, wanted):
        background.run(Held(), lambda _: None, print)
        if not wanted:
            background.drop()

    for number in range(300):
        ask(wanted=bool(number % 3))
        if number % 3 == 1:
            qtbot.waitUntil(lambda: not background.busy)
    qtbot.waitUntil(lambda: len(gone_on) == 300)
    assert set(gone_on) == {threading.main_thread()}


def test_a_work_tells_how_far_it_is_as_long_as_somebody_is_there(background, qtbot):
    heard, answered = [], []
    tell = background.telling(heard.append)
    background.run(lambda: [tell(share) for share in range(5)], answered.append, print)
    qtbot.waitUntil(lambda: len(answered) == 1)
    assert heard == [0, 1, 2, 3, 4]
    gone = Background(background)
    tell = gone.telling(heard.append)
    delete(gone)
    background.run(lambda: tell(5), answered.append, print)
    qtbot.waitUntil(lambda: len(answered) == 2)
    assert heard == [0, 1, 2, 3, 4]


def test_each_generation_of_garbage_is_collected_as_seldom_as_python_would(background, monkeypatch):
    collected = []
    collector = GarbageCollector(background)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: (701, 0, 0))
    monkeypatch.setattr(gc, "collect", collected.append)
    for _ in range(1000):
        collector.collect()
    assert Counter(collected) == {0: 900, 1: 90, 2: 10}
    monkeypatch.setattr(gc, "get_count", lambda: (701 * 1000, 0, 0))
    collector.collect()
    assert collected[-1] == 2
    monkeypatch.setattr(gc, "get_count", lambda: (700, 9, 9))
    collector.collect()
    assert len(collected) == 1001
