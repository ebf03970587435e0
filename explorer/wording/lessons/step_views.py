"""What a step of a lesson tells the class, in words, as far as its question is answered.

Nothing else of a step reaches the room: whatever shows a step takes its words from here. What is
kept back is never worked out and laid under something, it is not there. Behind that rule stands a
second one: no line that holds a figure of the answer goes out before the answer does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from explorer.analysis.claims import check_claim
from explorer.analysis.lessons.references import UnresolvedError, references_in
from explorer.analysis.lessons.resolving import Resolver
from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.time_saving import TimeSaving, time_saving
from explorer.model.claims import Claim
from explorer.model.lessons.guesses import Asked
from explorer.model.lessons.lesson import Hidden, Lesson, PredictionKind, Shown, Step
from explorer.model.quantity import Computed, Evidence, Method, Quantity
from explorer.model.texts import Texts, in_language, tag_of
from explorer.session import State
from explorer.wording import claim_words, phrases, why_words
from explorer.wording.comparison_query import ask
from explorer.wording.event_words import changes
from explorer.wording.lessons import prediction_words
from explorer.wording.lessons.lesson_texts import (
    evidence_in,
    lesson_pieces,
    lesson_text,
    value_words,
    who_says,
)

translate = QCoreApplication.translate  # by this name lupdate finds the texts

HIDDEN = "?"
_NEAREST_EVENTS = 4
_MOST_PUBLISHERS = 3  # lines that the last row can read; the teacher's notes have all
_MOST_SOURCES = 4
_CHARTS = frozenset({Shown.COMPARE, Shown.RACE, Shown.WHY})
_CLAIMS = frozenset({Shown.CLAIM, Shown.EXIT})


class Row(Struct, frozen=True):
    """A line of a step: a name, and what is known of it; ``figure`` is ``?`` while it is hidden.

    ``line`` is a route's line in map styles. ``badge`` is the kind and the word of the evidence.
    ``span`` is a bar: from, to and the likely value, all in one unit with the other rows.
    """

    name: str
    figure: str = ""
    line: str = ""
    badge: tuple[str, str] | None = None
    span: tuple[float, float, float] | None = None


class StepView(Struct, frozen=True):
    """All that a step tells the class at one moment.

    ``questions`` are those for the paper, at the end. ``answer`` and ``says``, who says so, are
    empty until it is revealed.
    """

    sentence: str
    ask: str = ""
    rows: tuple[Row, ...] = ()
    heading: str = ""
    lines: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    answer: str = ""
    says: tuple[str, ...] = ()
    credit: str = ""

    def texts(self) -> tuple[str, ...]:
        """Return every text of it."""
        rows = (t for row in self.rows for t in (row.name, row.figure))
        single = (self.sentence, self.ask, self.heading, self.answer, self.credit)
        return tuple(t for t in (*single, *rows, *self.lines, *self.questions, *self.says) if t)


# ------------------------------------------------------------------ what is kept back


def keeps_back(step: Step, asked: Asked, what: Hidden) -> bool:
    """Tell whether a step keeps something back now."""
    return what in step.hides and is_open(step, asked)


def is_open(step: Step, asked: Asked) -> bool:
    """Tell whether a step asks something that is not answered yet."""
    return step.prediction is not None and asked.phase.is_hidden


def secrets(step: Step, resolver: Resolver, language: str) -> tuple[str, ...]:
    """Return the words of a step's answer that must not be read before it is shown.

    What the sentence or the question says itself is given on purpose. Names of places are secret
    where a place is asked for.
    """
    question = step.prediction
    if question is None:
        return ()
    given = " ".join(_said(t, resolver, language) for t in (step.sentence, question.ask))
    bare = (question.value,) if question.value else ()
    named = dict.fromkeys((*references_in(question.answer), *bare))
    figures = (t for t in named if not t.startswith("place "))
    # A lesson that is not written in the reader's language tells its figures in its own.
    tags = dict.fromkeys((tag_of(question.answer, language) or language, language))
    found = [[_said({tag: f"{{{text}}}"}, resolver, language) for tag in tags] for text in figures]
    if question.place_id:
        place = resolver.corridor.places[question.place_id]
        found.append([place.name(tag) for tag in tags])
    kept = (forms for forms in found if not holds(given, forms))
    return tuple(dict.fromkeys(t for forms in kept for t in forms if t))


def holds(text: str, words: Iterable[str]) -> bool:
    """Tell whether a text says one of some words.

    ``8 h`` does not stand in ``18 h``, but it does in ``8 hours``.
    """
    flat = _flat(text)
    return any(_stands(_flat(word), flat) for word in words if word)


def _stands(word: str, flat: str) -> bool:
    is_figure = any(sign.isdigit() for sign in word)
    end = r"(?!\d)" if is_figure and word[-1].isalpha() else r"(?!\w)"
    return re.search(rf"(?<![\w.,−]){re.escape(word)}{end}", flat) is not None


def _flat(text: str) -> str:
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split()).casefold()


def _said(texts: Texts, resolver: Resolver, language: str) -> str:
    """Return a text with its references; one whose fact is gone says so and stops nobody."""
    try:
        return lesson_text(texts, resolver, language)
    except UnresolvedError as error:
        text = translate("Present", "(what stood here is not in this corridor: {0})")
        return text.format(error.found)


def _veiled(view: StepView, kept: tuple[str, ...]) -> StepView:
    """Return a view without any line that says something of the answer."""

    def safe(text: str) -> str:
        return HIDDEN if holds(text, kept) else text

    rows = tuple(replace(r, name=safe(r.name), figure=safe(r.figure)) for r in view.rows)
    return replace(
        view,
        rows=rows,
        heading=safe(view.heading),
        lines=tuple(map(safe, view.lines)),
        questions=tuple(map(safe, view.questions)),
        credit=safe(view.credit),
        answer="",
        says=(),
    )


# ------------------------------------------------------------------ a step


class Telling(Struct, frozen=True):
    """What a step is told from: its lesson, the state on the map, and what figures stand for."""

    lesson: Lesson
    state: State
    resolver: Resolver


def step_view(telling: Telling, step: Step, asked: Asked, shows: Shown | None = None) -> StepView:
    """Return what a step tells now; ``shows`` is what the teacher looks at instead of its own."""
    state, resolver = telling.state, telling.resolver
    language = state.language
    view = StepView(_said(step.sentence, resolver, language))
    if step.prediction is not None:
        view = replace(view, ask=_said(step.prediction.ask, resolver, language))
    view = _filled(view, telling, step, asked, step.shows if shows is None else shows)
    if is_open(step, asked):
        return _veiled(view, secrets(step, resolver, language))
    return _answered(view, step, state, resolver)


def _answered(view: StepView, step: Step, state: State, resolver: Resolver) -> StepView:
    if step.prediction is None:
        return view
    language = state.language
    try:
        pieces = lesson_pieces(step.prediction.answer, resolver, language)
    except UnresolvedError:
        return replace(view, answer=_said(step.prediction.answer, resolver, language))
    told = who_says(evidence_in(pieces), state.corridor, language)
    short = tuple(dict.fromkeys(who.short for who in told))
    more = len(short) - _MOST_SOURCES
    says = short[:_MOST_SOURCES]
    if more > 0:
        says = (*says, translate("Present", "and {0} more").format(more))
    return replace(view, answer="".join(piece.text for piece in pieces), says=says)


def _filled(view: StepView, telling: Telling, step: Step, asked: Asked, shows: Shown) -> StepView:
    lesson, state, resolver = telling.lesson, telling.state, telling.resolver
    no_figures = keeps_back(step, asked, Hidden.FIGURES)
    if shows in _CHARTS:
        return _chart(view, step, state, shows, hidden=is_open(step, asked))
    if shows in _CLAIMS:
        no_verdict = keeps_back(step, asked, Hidden.VERDICT)
        rows = tuple(
            _claim_row(state.corridor.claims[i], state, no_figures, no_verdict)
            for i in step.claim_ids
        )
        view = replace(view, rows=rows)
        if shows is Shown.CLAIM and not is_open(step, asked):  # its figures may tell the answer
            view = replace(view, lines=_sources(step.claim_ids, state)[:_MOST_PUBLISHERS])
        if shows is Shown.EXIT and not is_open(step, asked):
            told = (_said(q.text, resolver, state.language) for q in lesson.questions)
            view = replace(view, questions=tuple(told))
    elif shows is Shown.TIMELINE:
        view = replace(view, lines=() if is_open(step, asked) else _events(state))
    elif not keeps_back(step, asked, Hidden.ROUTES):
        view = replace(view, rows=tuple(_route_row(i, state) for i in step.route_ids))
    if step.passage_id and not is_open(step, asked):
        passage = state.corridor.passages[step.passage_id]
        credit = phrases.citation(passage, state.corridor, state.language)
        view = replace(view, credit=credit)
    return view


def _route_row(route_id: str, state: State) -> Row:
    route = state.corridor.routes[route_id]
    return Row(in_language(route.titles, state.language), line=route.style)


# ------------------------------------------------------------------ ways


def _name(way_id: str, state: State) -> Row:
    if way_id in state.corridor.routes:
        return _route_row(way_id, state)
    service = state.corridor.timing.services[way_id]
    return Row(in_language(service.titles, state.language))


def ways_of(step: Step, state: State) -> tuple[str, ...]:
    """Return the ways that a step's chart is about: its own, or those on the map."""
    shown = tuple(i for i in state.corridor.routes if i not in state.choices.hidden_routes)
    return step.way_ids or shown


def _chart(view: StepView, step: Step, state: State, shows: Shown, *, hidden: bool) -> StepView:
    way_ids = ways_of(step, state)
    if hidden:
        return replace(view, rows=tuple(replace(_name(i, state), figure=HIDDEN) for i in way_ids))
    found, trouble = ask(state, way_ids, state.choices.what_if)
    lines = (trouble,) if trouble else ()
    if found is None:
        return replace(view, lines=lines)
    gap = next((g for g in found.differences if g is not None), None)
    if shows is Shown.WHY and gap is not None:
        saving = time_saving(gap)
        heading = why_words.title(saving)
        return replace(view, heading=heading, rows=_causes(saving), lines=lines)
    return replace(view, rows=tuple(_way_row(way, state) for way in found.ways), lines=lines)


def _way_row(way: Alternative, state: State) -> Row:
    name = _name(way.id, state)
    km = "" if way.distance_km is None else phrases.kilometres(way.distance_km, state.language)
    if way.time is None:
        evidence = () if way.distance_km is None else way.distance_km.evidence
        return replace(name, figure=km or "–", badge=_badge(evidence))
    band = way.time.duration
    timetable = way.time.timetable
    computed: tuple[Evidence, ...] = (Computed(Method.TRAVEL_TIME, (way.id,)),)
    evidence = computed if timetable is None else timetable.evidence
    low, high = min(band.low_h, band.likely_h), max(band.high_h, band.likely_h)
    figure = " · ".join(part for part in (why_words.band_about(band), km) if part)
    return replace(name, figure=figure, badge=_badge(evidence), span=(low, high, band.likely_h))


def _causes(saving: TimeSaving) -> tuple[Row, ...]:
    badge = phrases.badge(Computed(Method.TRAVEL_TIME, ()))
    return tuple(
        Row(
            why_words.cause(name),
            why_words.part(saving, name),
            badge=badge,
            span=(min(hours, 0.0), max(hours, 0.0), hours),
        )
        for name, hours in saving.by_h.items()
        if saving.steps[name] or abs(hours) >= saving.step_h / 2
    )


def _badge(evidence: tuple[Evidence, ...]) -> tuple[str, str] | None:
    return phrases.badge(evidence[0]) if evidence else None


# ------------------------------------------------------------------ claims and events


def _claim_row(claim: Claim, state: State, no_figures: bool, no_verdict: bool) -> Row:  # noqa: FBT001 - two of a kind
    language = state.language
    name = HIDDEN if no_figures else in_language(claim.summary, language)
    if no_figures or no_verdict:
        return Row(name, HIDDEN)
    checked = check_claim(claim, state.corridor)
    first = next((f.evidence for f in checked.figures if f.evidence), ())
    return Row(name, phrases.verdict(checked.verdict), badge=_badge(tuple(first)))


def _events(state: State) -> tuple[str, ...]:
    """Return the dated events nearest to the year on the map, the earliest first."""
    corridor, language = state.corridor, state.language
    year = state.choices.year
    found = sorted(corridor.events.values(), key=lambda e: e.moment.date)
    if year is not None:
        near = sorted(found, key=lambda e: abs(e.year - year))[:_NEAREST_EVENTS]
        found = [event for event in found if event in near]
    told: list[str] = []
    for event in found[-_NEAREST_EVENTS:]:
        date = phrases.date(event.moment.date, language)
        badge = phrases.badge(event.moment.evidence[0])[1]
        title = in_language(event.titles, language) or ", ".join(changes(event, corridor, language))
        told.append(f"{date}: {title} [{badge}]")
    return tuple(told)


# ------------------------------------------------------------------ for the teacher


class TeacherView(Struct, frozen=True):
    """What a step tells the teacher alone: the note, the key to its question, what comes next."""

    note: str
    key: str
    following: str


def teacher_view(lesson: Lesson, at: int, state: State, resolver: Resolver) -> TeacherView:
    """Return what the teacher reads at a step."""
    step, language = lesson.steps[at], state.language
    key = ""
    if step.prediction is not None:
        key = _said(step.prediction.answer, resolver, language)
        right = [c for c in step.prediction.choices if c.right]
        if right and step.prediction.kind is PredictionKind.VOTE:
            named = ", ".join(_said(c.text, resolver, language) for c in right)
            key = f"{named}. {key}"
    following = lesson.end
    if at + 1 < len(lesson.steps):
        following = lesson.steps[at + 1].sentence
    note = _said(step.note, resolver, language)
    if step.shows is Shown.CLAIM:
        note = "\n".join((note, *_sources(step.claim_ids, state)))
    return TeacherView(note, key, _said(following, resolver, language))


def choice_texts(step: Step, resolver: Resolver, language: str) -> tuple[str, ...]:
    """Return the words of a question's choices."""
    if step.prediction is None:
        return ()
    return tuple(_said(choice.text, resolver, language) for choice in step.prediction.choices)


def step_title(step: Step, resolver: Resolver, language: str, kept: tuple[str, ...]) -> str:
    """Return a step's sentence for a list of steps, unless it tells an answer still kept back."""
    text = _said(step.sentence, resolver, language)
    return HIDDEN if holds(text, kept) else text


def answer_words(value: Quantity, language: str) -> str:
    """Return an answer for the line of guesses."""
    if value.unit == prediction_words.YEAR:
        return prediction_words.figure(value.value, value.unit, language)
    return value_words(value, language)


# ------------------------------------------------------------------ looking at something else


def claim_view(view: StepView, claim_id: str, state: State) -> StepView:
    """Return a view that shows a claim in the place of the step's own lines."""
    claim = state.corridor.claims[claim_id]
    row = _claim_row(claim, state, no_figures=False, no_verdict=False)
    lines = _sources((claim_id,), state)[:_MOST_PUBLISHERS]
    return replace(view, ask="", heading="", rows=(row,), lines=lines, questions=())


def _sources(claim_ids: Sequence[str], state: State) -> tuple[str, ...]:
    """Return who those are that state a claim and that give the figures beside it.

    Of several claims at once nothing is told: no room could read it all.
    """
    if len(claim_ids) != 1:
        return ()
    claim, corridor = state.corridor.claims[claim_ids[0]], state.corridor
    return claim_words.sources_of(claim, check_claim(claim, corridor), corridor, state.language)


def passage_view(view: StepView, passage_id: str, state: State) -> StepView:
    """Return a view that shows what a passage says, and where it stands."""
    passage = state.corridor.passages[passage_id]
    said = in_language(passage.summary, state.language)
    credit = phrases.citation(passage, state.corridor, state.language)
    return replace(
        view, ask="", heading="", rows=(), lines=(said,), questions=(), credit=credit, answer=""
    )
