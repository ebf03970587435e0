"""A what-if holds in every part of the window, or the part says that it does not."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from explorer.analysis.travel_time.supposed import supposed_ways
from explorer.analysis.travel_time.what_if import AskDate, ClosePlace, SetEstimate
from explorer.ui.output.slides import slides
from explorer.ui.window.stage.arrangement import Question
from explorer.wording.comparison_words import supposed_sentence, supposed_time

ENDS = ("urumqi", "almaty")
BOTH = ("horgos-passenger", "alataw-passenger")
CLOSED = (ClosePlace("horgos"), ClosePlace("dostyk"))
MARK = "What if: not the published state"


def shown(widget):
    QApplication.processEvents()
    found = [x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
    return "\n".join(found).replace("\N{NO-BREAK SPACE}", " ")


def test_a_closed_route_has_no_way_left_and_the_other_one_stays(corridor):
    first, second = supposed_ways(corridor, *ENDS, BOTH, CLOSED)
    assert first.closed
    assert first.before.time is not None
    assert supposed_time(first) == "no way left"
    assert second.closed
    around, other = supposed_ways(corridor, *ENDS, BOTH, CLOSED[:1])
    assert around.rerouted
    assert not around.closed
    assert not other.changed


def test_a_question_about_a_year_supposes_nothing(corridor):
    ways = supposed_ways(corridor, *ENDS, BOTH, (AskDate("2018"),))
    assert [way.changed for way in ways] == [False, False]


def test_the_sentence_names_the_detour(corridor, qapp):
    ways = supposed_ways(corridor, *ENDS, BOTH, CLOSED[:1])
    said = supposed_sentence(ways, corridor, "en").replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith(f"{MARK}. ")
    assert "“Via Horgos” takes ≈ 32¾ h." in said
    assert "“Via Alataw Pass” stays as it is: 32 h 38." in said
    assert "“Via Horgos” is led another way: 1,341 km by" in said


def test_compare_shows_the_supposed_times_beside_the_published_ones(window):
    window.stage.show_question(Question.COMPARE)
    panel = window.lazy.comparison
    assert MARK not in shown(panel)
    for change in CLOSED:
        window.session.suppose(change)
    said = shown(panel)
    assert MARK in said
    assert "“Via Horgos” has no way left." in said
    assert "25 h 45" in said
    assert "no way left" in said
    assert "Published times hold for the published state: “Via Horgos” is 310 km shorter" in said
    window.session.undo()
    assert "≈ 32¾ h" in shown(panel)
    window.session.undo()
    assert MARK not in shown(panel)
    assert "no way left" not in shown(panel)


def test_compare_follows_what_is_supposed_while_another_view_is_in_front(window):
    panel = window.lazy.comparison
    window.stage.show_question(Question.WHY)
    window.session.suppose(CLOSED[0])
    window.stage.show_question(Question.COMPARE)
    assert MARK in shown(panel)


@pytest.fixture
def state(window):
    for change in CLOSED:
        window.session.suppose(change)
    return window.session.state


def test_slides_of_the_comparison_and_of_routes_carry_the_mark(state):
    overview, route, *_ = slides(state)
    for slide in (overview, route):
        assert MARK in slide.text
        assert "“Via Horgos” has no way left." in slide.text
    assert "Published times hold for the published state" in overview.text


def test_the_presented_map_carries_the_mark_and_the_closures(window, state):
    window.actions_by_id["present"].trigger()
    picture = window.output.conductor.room.canvas.picture()
    assert picture.what_if == MARK
    assert len(picture.closed) == 2
    window.output.conductor.leave()


def test_a_race_says_which_way_is_left_out(window, qtbot):
    window.stage.show_question(Question.WHY)
    window.session.choose(pair=("horgos-passenger", "wewc-highway"))
    window.session.suppose(ClosePlace("altynkol"))
    window.session.suppose(ClosePlace("dostyk"))
    window.stage.show_question(Question.RACE)
    qtbot.waitUntil(lambda: window.lazy.race is not None and window.lazy.race.active)
    race = window.lazy.race
    race.run.pause()
    assert race.active
    assert "no way is left" in race.bar.result.text()
    assert MARK in race.bar.result.text()


def test_a_slower_train_in_the_why_view_is_slower_in_compare(window):
    window.stage.show_question(Question.COMPARE)
    window.session.suppose(SetEstimate("speed-passenger-xinjiang-west", 50.0))
    said = shown(window.lazy.comparison)
    assert "“Via Horgos” takes ≈ " in said
    assert "“Via Horgos” stays as it is" not in said
