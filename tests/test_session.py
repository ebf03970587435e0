"""The state of the program: choices with undo, opened texts, and what a change tells."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.analysis.travel_time.what_if import AskDate, ClosePlace, SetEstimate
from explorer.cartography.style import DARK, LIGHT
from explorer.model.passages import Located, Status
from explorer.session import (
    UNDO_STEPS,
    Choices,
    OpenCopy,
    Selection,
    SelectionKind,
    Session,
    State,
    first_choices,
)
from explorer.storage.documents import Document
from explorer.storage.hashes import sha256_of
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

ALMATY = Selection(SelectionKind.PLACE, "almaty")
HORGOS = Selection(SelectionKind.PLACE, "horgos")
ROUTE = "horgos-passenger"
SPEED, BORDER = "speed-passenger-kz", "checks-horgos-passenger-exit"


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture
def session(corridor):
    return Session(corridor)


class Heard:
    """What a session's signals have told, oldest first."""

    def __init__(self, session):
        self.changes, self.undo = [], []
        session.changed.connect(lambda new, old: self.changes.append((new, old)))
        session.undo_changed.connect(lambda *can: self.undo.append(can))


@pytest.fixture
def heard(session):
    return Heard(session)


def opened(text, source_id=None, located=()):
    path = Path(f"{text}.txt")
    document = Document(path, text, text, sha256_of(text.encode()), "utf-8")
    return OpenCopy(source_id, document, {one.passage_id: one for one in located})


def key_of(copy):
    return copy.source_id or copy.document.sha256


def undone(session):
    """Undo everything and return the number of steps."""
    steps = 0
    while True:
        before = session.state.choices
        session.undo()
        if session.state.choices == before:
            return steps
        steps += 1


def values(session):
    return [change.value for change in session.state.choices.what_if]


# ------------------------------------------------------------------ what is shown first


def test_a_corridor_begins_with_its_first_route_compared_where_most_ways_meet(corridor):
    choices = first_choices(corridor)
    assert choices.selection == Selection(SelectionKind.ROUTE, next(iter(corridor.routes)))
    ends = {"from_id": "urumqi", "to_id": "almaty"}
    assert choices == Choices(choices.selection, **ends), "nothing is hidden or supposed"


def test_a_corridor_without_routes_has_nothing_to_show_first(corridor):
    assert first_choices(replace(corridor, routes={})) == Choices()


def test_a_session_begins_with_the_first_choices_and_no_text(corridor):
    state = Session(corridor, "id", theme=DARK.name, map_style="print").state
    assert state == State(
        corridor, first_choices(corridor), language="id", theme="dark", map_style="print"
    )
    assert Session(corridor).state.language == "en"


def test_the_state_knows_which_file_its_corridor_came_from(corridor):
    session = Session(corridor, source=Path("first.corridor"))
    assert session.state.source == Path("first.corridor")
    session.open_corridor(corridor, Path("second"))
    assert session.state.source == Path("second")
    session.open_corridor(corridor)
    assert session.state.source is None


def test_the_map_has_the_style_of_the_theme_unless_it_has_its_own(session):
    assert session.state.style is LIGHT
    session.set_look(theme=DARK.name)
    assert session.state.style is DARK
    session.set_look(map_style=LIGHT.name)
    assert session.state.style is LIGHT
    assert session.state.theme == DARK.name


# ------------------------------------------------------------------ choices and undo


def test_a_choice_tells_the_new_state_and_the_one_before(session, heard):
    before = session.state
    session.select(ALMATY)
    assert session.state.choices == replace(before.choices, selection=ALMATY)
    assert heard.changes == [(session.state, before)]
    assert heard.undo == [(True, False)]
    session.select(None)
    assert session.state.choices.selection is None


def test_a_choice_that_changes_nothing_tells_nothing_and_is_no_step(session, heard):
    session.select(session.state.choices.selection)
    session.show_route(ROUTE, visible=True)
    session.show_year(None)
    session.set_language("en")
    session.set_look()
    session.close_copy("no such text")
    assert (heard.changes, heard.undo) == ([], [])
    session.undo()
    session.redo()
    assert (heard.changes, heard.undo) == ([], [])


def test_a_route_is_hidden_and_shown_again_and_the_others_stay_as_they_were(session):
    other = "alataw-passenger"
    session.show_route(ROUTE, visible=False)
    session.show_route(other, visible=False)
    assert session.state.choices.hidden_routes == {ROUTE, other}
    session.show_route(ROUTE, visible=True)
    assert session.state.choices.hidden_routes == {other}


def test_several_choices_made_together_are_one_step(session):
    before = session.state.choices
    session.choose(from_id="urumqi", to_id="almaty", pair=(ROUTE, "alataw-passenger"))
    session.undo()
    assert session.state.choices == before


def test_undo_and_redo_go_through_the_choices_and_say_what_is_left(session, heard):
    first = session.state.choices
    session.select(ALMATY)
    second = session.state.choices
    session.show_route(ROUTE, visible=False)
    third = session.state.choices
    seen = []
    for step in (session.undo, session.undo, session.redo, session.redo):
        step()
        seen.append(session.state.choices)
    assert seen == [second, first, second, third]
    assert heard.undo == [
        *((True, False), (True, False)),
        *((True, True), (False, True), (True, True), (True, False)),
    ]


def test_a_new_choice_leaves_nothing_to_redo(session, heard):
    session.select(ALMATY)
    session.undo()
    session.select(HORGOS)
    assert heard.undo[-1] == (True, False)
    session.redo()
    assert session.state.choices.selection == HORGOS
    session.undo()
    session.redo()
    assert session.state.choices.selection == HORGOS, "and not what was undone before"


def test_as_many_steps_can_be_undone_as_the_limit_says_and_no_more(session):
    for number in range(UNDO_STEPS + 5):
        session.choose(departure=str(number))
    assert undone(session) == UNDO_STEPS
    assert session.state.choices.departure == "4", "the oldest steps are gone"
    session.choose(departure="again")
    assert undone(session) == 1


# ------------------------------------------------------------------ sliders


def test_a_slider_moved_on_is_one_step(session, heard):
    before = session.state.choices
    for value in (70.0, 75.0, 80.0):
        session.suppose(SetEstimate(SPEED, value))
    assert values(session) == [80.0]
    assert len(heard.changes) == 3, "the panels follow every move"
    session.undo()
    assert session.state.choices == before


def test_another_slider_is_another_step(session):
    session.suppose(SetEstimate(SPEED, 70.0))
    session.suppose(SetEstimate(BORDER, 2.0))
    session.suppose(SetEstimate(SPEED, 75.0))
    assert values(session) == [2.0, 75.0]
    session.undo()
    assert values(session) == [70.0, 2.0]
    assert undone(session) == 2


@pytest.mark.parametrize("back", ["undo", "undo and redo"])
def test_a_slider_moved_on_after_undo_is_a_step_of_its_own(session, back):
    session.suppose(SetEstimate(SPEED, 70.0))
    session.suppose(ClosePlace("horgos"))
    session.suppose(SetEstimate(SPEED, 75.0))
    session.undo()
    if back != "undo":
        session.redo()
    held = session.state.choices
    session.suppose(SetEstimate(SPEED, 80.0))
    assert session.state.choices != held
    session.undo()
    assert session.state.choices == held


def test_years_after_undo_are_a_step_of_their_own(session):
    session.show_year(1990)
    session.undo()
    session.show_year(2000)
    session.show_year(2010)
    session.undo()
    assert session.state.choices.year is None


@pytest.mark.parametrize(
    "between",
    [
        lambda session: session.select(HORGOS),
        lambda session: session.select(session.state.choices.selection),  # changes nothing
        lambda session: session.show_year(None),
    ],
)
def test_a_choice_in_the_middle_of_a_slider_ends_its_step(session, between):
    session.suppose(SetEstimate(SPEED, 70.0))
    between(session)
    session.suppose(SetEstimate(SPEED, 80.0))
    session.undo()
    assert values(session) == [70.0]


def test_years_in_one_go_are_one_step_and_no_year_is_another(session):
    for year in (1990, 2000, 2010):
        session.show_year(year)
    session.show_year(None)
    session.undo()
    assert session.state.choices.year == 2010
    session.undo()
    assert session.state.choices.year is None


def test_what_is_no_slider_is_a_step_every_time(session):
    for date in ("2017", "2018", "2025"):
        session.suppose(AskDate(date))
    session.undo()
    assert session.state.choices.what_if == (AskDate("2018"),)
    assert undone(session) == 2


# ------------------------------------------------------------------ no steps of undo


def test_another_language_or_look_keeps_the_choices_and_is_no_step(session, heard):
    session.select(ALMATY)
    choices = session.state.choices
    session.set_language("id")
    session.set_look(theme=DARK.name, map_style="print")
    assert (session.state.language, session.state.theme) == ("id", "dark")
    assert session.state.choices == choices
    assert heard.undo == [(True, False)]
    session.undo()
    assert session.state.choices.selection != ALMATY
    assert (session.state.language, session.state.theme, session.state.map_style) == (
        "id",
        "dark",
        "print",
    )


def test_only_a_question_about_times_leaves_the_rest_as_it_was(session):
    before = session.state
    assert before.only_scenario_changed(before)
    session.suppose(ClosePlace("horgos"))
    session.choose(pair=(ROUTE, "alataw-passenger"), departure="2025-06-01 08:00")
    asked = session.state
    assert asked.only_scenario_changed(before)
    session.set_language("id")
    assert not session.state.only_scenario_changed(before)
    session.set_language("en")
    session.select(HORGOS)
    assert not session.state.only_scenario_changed(before)
    assert not session.state.only_scenario_changed(asked)


def test_a_year_or_service_asked_for_is_no_scenario_and_a_closed_place_is(session):
    assert not session.state.choices.has_scenario
    session.suppose(AskDate("2017"))
    assert not session.state.choices.has_scenario
    session.suppose(ClosePlace("horgos"))
    assert session.state.choices.has_scenario


def test_another_corridor_begins_anew_with_nothing_to_undo_or_redo(session, heard, corridor):
    session.select(ALMATY)
    session.select(HORGOS)
    session.undo()
    session.open_copy(opened("a text"))
    session.set_language("id")
    other = replace(corridor, id="another")
    session.open_corridor(other)
    assert session.state == State(other, first_choices(other), language="id")
    assert heard.undo[-1] == (False, False)
    session.undo()
    session.redo()
    assert session.state.choices == first_choices(other)


def test_a_slider_moved_on_in_another_corridor_is_a_step_of_its_own(session, corridor):
    session.suppose(SetEstimate(SPEED, 70.0))
    session.open_corridor(replace(corridor, id="another"))
    session.suppose(SetEstimate(SPEED, 80.0))
    session.undo()
    assert values(session) == []


# ------------------------------------------------------------------ opened texts


def test_what_is_restored_from_an_earlier_time_is_nothing_to_undo_or_redo(session, heard):
    session.choose(from_id="urumqi")
    session.choose(from_id="astana")
    session.undo()
    session.restore(from_id="almaty", to_id="horgos")
    assert heard.undo[-1] == (False, False)
    session.undo()
    session.redo()
    assert (session.state.choices.from_id, session.state.choices.to_id) == ("almaty", "horgos")


def test_an_opened_text_is_the_one_that_is_read_and_no_step_of_undo(session, heard):
    first, second = opened("first"), opened("second", "hrp-2017")
    session.open_copy(first)
    session.open_copy(second)
    assert session.state.copies == {first.document.sha256: first, "hrp-2017": second}
    assert session.state.reading == "hrp-2017"
    session.read(key_of(first))
    assert session.state.reading == key_of(first)
    assert heard.undo == []


def test_a_new_copy_of_a_source_takes_the_old_ones_place(session):
    old, other, new = (
        opened("old", "hrp-2017"), opened("other", "antara-2024"), opened("new", "hrp-2017")
    )  # fmt: skip
    for copy in (old, other, new):
        session.open_copy(copy)
    assert list(session.state.copies.items()) == [("hrp-2017", new), ("antara-2024", other)]
    assert session.state.reading == "hrp-2017"


def test_texts_of_no_source_stand_in_the_order_in_which_they_were_opened(session):
    texts = [opened(word) for word in ("delta", "alpha", "charlie", "bravo")]
    for copy in (*texts, texts[1]):
        session.open_copy(copy)
    assert list(session.state.copies.values()) == texts, "one opened again keeps its place"
    session.close_copy(key_of(texts[0]))
    assert list(session.state.copies.values()) == texts[1:]


def test_closing_another_text_leaves_the_one_that_is_read(session):
    texts = [opened(word) for word in ("first", "second", "third")]
    for copy in texts:
        session.open_copy(copy)
    session.read(key_of(texts[1]))
    session.close_copy(key_of(texts[2]))
    assert session.state.reading == key_of(texts[1]), "and not the first one"
    session.close_copy(key_of(texts[0]))
    assert session.state.reading == key_of(texts[1])
    assert list(session.state.copies.values()) == [texts[1]]


def test_closing_the_text_that_is_read_shows_the_first_of_the_others(session):
    texts = [opened(word) for word in ("first", "second", "third")]
    for copy in texts:
        session.open_copy(copy)
    session.close_copy(key_of(texts[2]))
    assert session.state.reading == key_of(texts[0])
    session.close_copy(key_of(texts[0]))
    session.close_copy(key_of(texts[1]))
    assert (session.state.reading, session.state.copies) == (None, {})


def test_a_passage_stands_only_in_the_open_copy_of_its_own_source(session, corridor):
    first, second = corridor.passages_of("hrp-2017")[:2]
    found = Located(first.id, Status.VERIFIED, 0, 5, 1.0)
    assert session.state.located(first.id) is None
    session.open_copy(opened("a text of no source", None, [found]))
    assert session.state.located(first.id) is None
    session.open_copy(opened("a copy", "hrp-2017", [found]))
    assert session.state.located(first.id) == found
    assert session.state.located(second.id) is None
