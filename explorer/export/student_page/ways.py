"""Ways between two places on a student page: the comparison as a table, and the race as frames."""

from __future__ import annotations

import json

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.travel_time.compare_alternatives import (
    Alternative,
    TravelMode,
    compare_alternatives,
)
from explorer.analysis.travel_time.race_frame import Race, RaceFrame, frame
from explorer.errors import ExplorerError
from explorer.export.evidence import Json
from explorer.export.lesson_sources import Sources
from explorer.export.student_page.markup import escape, numbers, table
from explorer.export.student_page.page_map import PageMap
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.lessons.lesson import Lesson, Shown
from explorer.model.quantity import Computed, Evidence, Method
from explorer.session import Choices, State, first_choices
from explorer.wording import phrases, race_words, why_words
from explorer.wording.comparison_query import question, race_of, why_not

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_FRAMES = 120
_ROWS = 9  # of the table beside it


class Asked(Struct, frozen=True):
    """Between which places, and which ways, empty for all there are."""

    from_id: str
    to_id: str
    way_ids: tuple[str, ...] = ()


def asked_of(corridor: Corridor, lesson: Lesson | None) -> Asked:
    """Return what a lesson's race or comparison is about, else what the window shows first."""
    for wanted in (Shown.RACE, Shown.COMPARE, Shown.WHY):
        for step in lesson.steps if lesson is not None else ():
            if step.shows is wanted and len(step.ends) > 1:
                return Asked(step.ends[0], step.ends[-1], step.way_ids)
    first = first_choices(corridor)
    return Asked(first.from_id, first.to_id)


def pair_of(asked: Asked, corridor: Corridor) -> tuple[str, ...]:
    """Return the two ways that race, at most."""
    return question(_state(asked, corridor, SOURCE)).pair


def _state(asked: Asked, corridor: Corridor, language: str) -> State:
    choices = Choices(from_id=asked.from_id, to_id=asked.to_id, pair=asked.way_ids[:2])
    return State(corridor, choices, language=language)


# ------------------------------------------------------------------ comparison


def comparison(asked: Asked, sources: Sources, page_map: PageMap, routes: tuple[str, ...]) -> str:
    """Return the ways between two places as a table; in words why there is none."""
    corridor, language = sources.resolver.corridor, sources.language
    try:
        found = compare_alternatives(corridor, asked.from_id, asked.to_id)
    except ExplorerError as error:
        return f"<p>{escape(why_not(error, language))}</p>"
    ends = [corridor.places[i].name(language) for i in (asked.from_id, asked.to_id)]
    head = (
        translate("StudentPage", "way"),
        translate("StudentPage", "length"),
        translate("StudentPage", "time"),
    )
    ways = [way for way in found.ways if way.mode is not TravelMode.AIR]
    rows: list[tuple[str, ...]] = []
    for way in ways:
        sample = page_map.sample(way.id) if way.id in routes else ""
        name = escape(why_words.way_name(way, corridor, language))
        rows.append((f"{sample}{name}", _length(way, sources), _time(way, sources)))
    straight = numbers(found.straight_km.evidence, sources)
    words = phrases.kilometres(found.straight_km, language)
    text = translate("StudentPage", "Straight line: {0}").format(words)
    caption = translate("StudentPage", "{0} to {1}").format(*ends)
    return f"{table(caption, head, rows)}<p>{escape(text)} {straight}</p>"


def _length(way: Alternative, sources: Sources) -> str:
    if way.distance_km is None:
        return escape(translate("StudentPage", "unknown"))
    words = phrases.kilometres(way.distance_km, sources.language)
    return f"{escape(words)} {numbers(way.distance_km.evidence, sources)}"


def _time(way: Alternative, sources: Sources) -> str:
    if way.time is None:
        if way.why_not is None:
            return escape(translate("StudentPage", "unknown"))
        return escape(why_not(way.why_not, sources.language))
    evidence: tuple[Evidence, ...] = (Computed(Method.TRAVEL_TIME, (way.id,)),)
    lines = escape(why_words.duration(way.time)).split("\n")
    if way.time.timetable is not None:
        evidence = (*way.time.timetable.evidence, *evidence)
    return f"{'<br>'.join(lines)} {numbers(evidence, sources)}"


# ------------------------------------------------------------------ race


def race(asked: Asked, sources: Sources, page_map: PageMap) -> str:
    """Return the race of two ways: what the script plays, and the same as a table."""
    corridor, language = sources.resolver.corridor, sources.language
    state = _state(asked, corridor, language)
    found, ways, trouble = race_of(state)
    if found is None:
        return f"<p>{escape(trouble)}</p>"
    names = tuple(why_words.way_name(way, corridor, language) for way in ways)
    frames = [frame(found, found.duration_h * n / _FRAMES) for n in range(_FRAMES + 1)]
    data = {
        "colors": [page_map.style.route(why_words.style_name(w, corridor)).color for w in ways],
        "frames": [_frame(found, at, names, state, page_map) for at in frames],
    }
    told = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return (
        f'<script type="application/json" class="race-data">{told}</script>'
        f"{_controls(names)}{_table(found, names, state)}{_who(ways, sources)}"
    )


def _frame(
    asked: Race, at: RaceFrame, names: tuple[str, ...], state: State, page_map: PageMap
) -> Json:
    return {
        "h": race_words.elapsed(asked, at),
        "at": [page_map.at(t.position.lon_deg, t.position.lat_deg) for t in at.trains],
        "says": [
            f"{race_words.doing(t, state)} · {race_words.clock(t, state.language)}"
            for t in at.trains
        ],
        "result": race_words.result(asked, at, names),
    }


def _controls(names: tuple[str, ...]) -> str:
    play = escape(translate("StudentPage", "Play"))
    rest = escape(translate("StudentPage", "Pause"))
    since = escape(translate("StudentPage", "Hours since the start"))
    rows = "".join(
        f'<li><span class="pin" aria-hidden="true">{n}</span><b>{escape(name)}</b>: '
        f'<span class="says"></span></li>'
        for n, name in enumerate(names, start=1)
    )
    return (
        f'<div class="race needs-script"><div class="row">'
        f'<button type="button" class="play" data-play="{play}" data-rest="{rest}">{play}</button>'
        f'<label for="race-at">{since}</label>'
        f'<input id="race-at" type="range" min="0" max="{_FRAMES}" value="0" step="1">'
        f'<output for="race-at" class="clock"></output></div>'
        f'<ol class="trains">{rows}</ol><p class="result" role="status"></p></div>'
    )


def _table(asked: Race, names: tuple[str, ...], state: State) -> str:
    head = (translate("StudentPage", "after"), *(f"{n} {t}" for n, t in enumerate(names, start=1)))
    rows: list[tuple[str, ...]] = []
    for number in range(_ROWS):
        at = frame(asked, asked.duration_h * number / (_ROWS - 1))
        told = (escape(race_words.doing(train, state)) for train in at.trains)
        rows.append((escape(race_words.elapsed(asked, at)), *told))
    end = race_words.result(asked, frame(asked, asked.duration_h), names)
    caption = translate("StudentPage", "The race as a table")
    return f"{table(caption, head, rows)}<p>{escape(end)}</p>"


def _who(ways: tuple[Alternative, ...], sources: Sources) -> str:
    evidence: list[Evidence] = [Computed(Method.TRAVEL_TIME, tuple(way.id for way in ways))]
    for way in ways:
        if way.time is not None and way.time.timetable is not None:
            evidence += way.time.timetable.evidence
    text = translate("StudentPage", "Who says so:")
    return f"<p>{escape(text)} {numbers(evidence, sources)}</p>"
