"""What is worked on is written off the GUI thread, the newest last, and what is given up never."""

import threading

import pytest
from PySide6.QtCore import QObject

from explorer.background import begin
from explorer.ui.parts.keeper import Keeper


@pytest.fixture
def keeper(qapp):
    parent = QObject()
    yield Keeper(parent)
    parent.deleteLater()


@pytest.fixture
def busy_threads():
    """Every thread for work in the background has some, until ``set``."""
    over = threading.Event()
    held = [begin(over.wait) for _ in range(2)]
    yield over
    over.set()
    for each in held:
        each.result()


def test_what_was_given_up_is_not_written_by_a_thread_that_gets_round_to_it(
    keeper, busy_threads, qtbot
):
    written = []
    keeper.keep(lambda: written.append("given up"))
    keeper._write()
    keeper.give_up()
    busy_threads.set()
    qtbot.waitUntil(lambda: not keeper._work.busy)
    assert written == []


def test_what_was_written_at_once_is_not_written_over_by_something_older(
    keeper, busy_threads, qtbot
):
    written = []
    keeper.keep(lambda: written.append("older"))
    keeper._write()
    keeper.keep(lambda: written.append("newer"))
    keeper.flush()
    busy_threads.set()
    qtbot.waitUntil(lambda: not keeper._work.busy)
    assert written == ["newer"]


def test_after_something_was_given_up_the_next_is_written(keeper, qtbot):
    written = []
    keeper.keep(lambda: written.append("given up"))
    keeper.give_up()
    keeper.keep(lambda: written.append("next"))
    qtbot.waitUntil(lambda: not keeper.busy)
    assert written == ["next"]


def test_what_could_not_be_written_at_once_is_tried_again_without_a_further_change(
    keeper, qtbot, monkeypatch
):
    monkeypatch.setattr("explorer.ui.parts.keeper.AGAIN_MS", 10)
    written, full = [], [True]

    def write():
        if full:
            full.pop()
            raise OSError("planted")
        written.append("kept")

    keeper.keep(write)
    with pytest.raises(OSError, match="planted"):
        keeper.flush()
    qtbot.waitUntil(lambda: not keeper.busy)
    assert written == ["kept"]
