"""Which two ways are held against each other, as published and as supposed: for chart and race."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.travel_time.compare_alternatives import (
    Alternative,
    Answer,
    compare_alternatives,
)
from explorer.analysis.travel_time.departure import Departure, departure
from explorer.analysis.travel_time.race_frame import Race, race
from explorer.analysis.travel_time.supposed import asking
from explorer.analysis.travel_time.what_if import Change
from explorer.errors import ExplorerError, NothingToCompareError, TravelTimeError
from explorer.model.corridor import Corridor
from explorer.session import State
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

PAIR = 2


class Question(Struct, frozen=True):
    """The ways there are, the pair chosen among them, and their published times.

    ``trouble`` says in words what stands in the way of an answer.
    """

    ways: tuple[Alternative, ...]
    pair: tuple[str, ...]
    published: Answer | None
    trouble: str


class QueryInputs(Struct, frozen=True):
    """What the published answer depends on, to be compared field by field."""

    corridor: Corridor
    from_id: str
    to_id: str
    hidden_routes: frozenset[str]
    pair: tuple[str, ...]
    changes: tuple[Change, ...]
    language: str


def query_inputs(state: State) -> QueryInputs:
    """Return what the published answer depends on."""
    choices = state.choices
    return QueryInputs(
        state.corridor,
        choices.from_id,
        choices.to_id,
        choices.hidden_routes,
        choices.pair,
        asking(choices.what_if),
        state.language,
    )


def question(state: State) -> Question:
    """Return the ways between the chosen places; the first two with a time make up the pair."""
    choices = state.choices
    every: tuple[Alternative, ...] = ()
    trouble = ""
    try:
        changes = asking(choices.what_if)
        ends = choices.from_id, choices.to_id
        every = compare_alternatives(state.corridor, *ends, changes=changes).ways
    except ExplorerError as error:
        trouble = why_not_here(error, state)
    ways = tuple(w for w in every if w.id not in choices.hidden_routes)
    known = [w.id for w in ways]
    chosen = tuple(i for i in choices.pair if i in known)
    spare = sorted((w for w in ways if w.id not in chosen), key=lambda w: w.time is None)
    pair = (*chosen, *(w.id for w in spare))[:PAIR]
    if not pair:
        hidden = translate("Why", "Every way between these two places is hidden on the left.")
        return Question(ways, pair, None, trouble or hidden)
    published, trouble = ask(state, pair, asking(choices.what_if))
    return Question(ways, pair, published, trouble)


def ask(
    state: State, pair: tuple[str, ...], changes: tuple[Change, ...]
) -> tuple[Answer | None, str]:
    """Return the answer for two ways, and in words what of it cannot be told."""
    ends = state.choices.from_id, state.choices.to_id
    try:
        found = compare_alternatives(state.corridor, *ends, way_ids=pair, changes=changes)
    except ExplorerError as error:
        return None, why_not_here(error, state)
    errors = dict.fromkeys(
        why_not(w.why_not, state.language) for w in found.ways if w.why_not is not None
    )
    return found, " ".join(errors)


def why_not_here(error: ExplorerError, state: State) -> str:
    """Return in words why a question has no answer, in a corridor without routes that one."""
    if not state.corridor.routes:
        return translate("Why", "This corridor has no routes yet: there is nothing to compare.")
    return why_not(error, state.language)


def why_not(error: ExplorerError, language: str) -> str:
    """Return in words why a question has no answer."""
    if isinstance(error, TravelTimeError):
        return phrases.travel_time_error(error, language)
    if isinstance(error, NothingToCompareError) and error.from_id == error.to_id:
        return same_places()
    if isinstance(error, NothingToCompareError):
        return translate("Why", "No way joins these two places. Choose other places.")
    return translate("Why", "Choose two places to see how long the way between them takes.")


def same_places() -> str:
    """Return what to do where both ends are the same place."""
    return translate("Why", "Choose two different places.")


def timed(found: Answer | None) -> tuple[Alternative, ...]:
    """Return the ways of an answer that have a time."""
    return () if found is None else tuple(w for w in found.ways if w.time is not None)


def departure_of(state: State, ways: Sequence[Alternative]) -> Departure:
    """Return when ways begin. Raises ``TravelTimeError`` as ``departure`` does."""
    services = [w.service.id for w in ways if w.service is not None]
    choices = state.choices
    ends = choices.from_id, choices.to_id
    return departure(state.corridor, services, *ends, choices.departure)


def race_of(state: State) -> tuple[Race | None, tuple[Alternative, ...], str]:
    """Return the race of the two chosen ways as supposed, and why one or both are missing."""
    asked = question(state)
    if not asked.pair:
        return None, (), asked.trouble
    found, trouble = ask(state, asked.pair, state.choices.what_if)
    ways = timed(found)
    trips = [(w.id, w.time) for w in ways if w.time is not None]
    if not trips:
        return None, (), trouble
    left_out = "" if len(trips) == len(asked.pair) else trouble
    try:
        start = departure_of(state, ways).start
    except TravelTimeError:
        start = None  # the race runs without local clocks
    return race(trips, state.corridor, start), ways, left_out
