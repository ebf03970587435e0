"""Work in the background: the newest is done, and nobody waits for what nobody wants any more."""

import threading

import pytest
from PySide6.QtCore import QObject

from explorer.background import Background, begin


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
