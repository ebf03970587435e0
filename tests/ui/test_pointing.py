"""What is pointed at beside the map lights up on it, and goes out again."""

import pytest
from articles import article

from explorer.session import Selection, SelectionKind
from explorer.ui.window.stage.arrangement import Mode, Question

ALMATY, HORGOS = (Selection(SelectionKind.PLACE, i) for i in ("almaty", "horgos"))


def lit(window):
    picture = window.canvas.picture()
    return picture.places | picture.segments


@pytest.fixture
def dated(window):
    """The window with the timeline open, and an event in hand there."""
    window.stage.show_question(Question.TIMELINE)
    events = window.session.state.corridor.events.values()
    event = next(e for e in events if "lianyungang" in e.place_ids)
    window.session.select(Selection(SelectionKind.EVENT, event.id))
    assert lit(window)
    return window


def test_an_event_goes_out_when_the_timeline_is_put_away(dated):
    dated.stage.fold(Question.TIMELINE)
    dated.session.select(None)
    assert not lit(dated)


def test_an_event_goes_out_when_something_else_is_chosen(dated):
    dated.session.select(ALMATY)
    assert lit(dated) == {"almaty"}


@pytest.fixture
def walked(window, qtbot):
    """The window at the second of the passages that tell of a place."""
    window.files.open(article("hrp-2017"))
    qtbot.waitUntil(lambda: not window.copies.busy)
    window.session.select(ALMATY)
    window.panels.reader.step(1)
    assert lit(window) > {"almaty"}
    return window


def test_the_passage_walked_to_goes_out_when_a_place_is_chosen(walked):
    walked.session.select(HORGOS)
    assert lit(walked) == {"horgos"}


def test_the_passage_walked_to_goes_out_when_the_text_is_put_away(walked):
    walked.stage.show_mode(Mode.EXPLORE)
    assert lit(walked) == {"almaty"}
