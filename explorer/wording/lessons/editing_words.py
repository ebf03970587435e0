"""What the lesson editor calls things: kinds of questions, what is shown and kept back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.lessons.references import UnresolvedError
from explorer.analysis.lessons.resolving import Resolver
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Hidden, Lesson, PredictionKind, Shown, Sorting, Step
from explorer.model.texts import Texts, in_language
from explorer.wording import phrases
from explorer.wording.lessons.lesson_texts import lesson_text, value_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def open_elsewhere(title: str) -> str:
    """Return that another window works on a lesson."""
    told = translate(
        "LessonEditor", "Another window of the program is working on the lesson “{0}”."
    )
    return told.format(title)


def kind(name: PredictionKind | None) -> str:
    """Return how the class guesses."""
    return {
        None: translate("LessonEditor", "Nothing is asked"),
        PredictionKind.NUMBER: translate("LessonEditor", "A number"),
        PredictionKind.PLACE: translate("LessonEditor", "A place on the map"),
        PredictionKind.ORDER: translate("LessonEditor", "An order"),
        PredictionKind.VOTE: translate("LessonEditor", "A vote"),
    }[name]


def hidden(name: Hidden) -> str:
    """Return what is kept back until the answer."""
    return {
        Hidden.NAMES: translate("LessonEditor", "names on the map"),
        Hidden.ROUTES: translate("LessonEditor", "routes"),
        Hidden.FIGURES: translate("LessonEditor", "figures"),
        Hidden.VERDICT: translate("LessonEditor", "verdicts"),
    }[name]


def sorting(name: Sorting) -> str:
    """Return how the right order follows."""
    return {
        Sorting.AS_LISTED: translate("LessonEditor", "As it stands here"),
        Sorting.RISING: translate("LessonEditor", "By the figures, the smallest first"),
        Sorting.FALLING: translate("LessonEditor", "By the figures, the largest first"),
    }[name]


def shown(name: Shown) -> str:
    """Return what stands beside the map."""
    return {
        Shown.MAP: translate("LessonEditor", "Map"),
        Shown.COMPARE: translate("LessonEditor", "Compare routes"),
        Shown.WHY: translate("LessonEditor", "Why faster?"),
        Shown.RACE: translate("LessonEditor", "Race"),
        Shown.TIMELINE: translate("LessonEditor", "Timeline"),
        Shown.CLAIM: translate("LessonEditor", "Claims"),
        Shown.EXIT: translate("LessonEditor", "Questions on paper"),
    }[name]


def on_screen(step: Step, corridor: Corridor, language: str) -> str:
    """Return in a line what a step has on the screen."""
    parts = [shown(step.shows)]
    routes = [corridor.routes[i] for i in step.route_ids if i in corridor.routes]
    if routes:
        parts.append(", ".join(in_language(route.titles, language) for route in routes))
    ends = [corridor.places[i].name(language) for i in step.ends if i in corridor.places]
    if ends:
        parts.append(" – ".join(ends))
    if step.race_h is not None:
        parts.append(
            translate("LessonEditor", "stops after {0}").format(phrases.short_hours(step.race_h))
        )
    claims = [corridor.claims[i] for i in step.claim_ids if i in corridor.claims]
    parts += [in_language(claim.summary, language) for claim in claims]
    if step.passage_id in corridor.passages:
        passage = corridor.passages[step.passage_id]
        parts.append(
            translate("LessonEditor", "passage: {0}").format(in_language(passage.summary, language))
        )
    if step.year is not None:
        parts.append(translate("LessonEditor", "the network of {0}").format(step.year))
    if step.date:
        parts.append(
            translate("LessonEditor", "times of {0}").format(phrases.date(step.date, language))
        )
    if step.closed:
        names = (
            corridor.places[i].name(language) if i in corridor.places else i for i in step.closed
        )
        parts.append(translate("LessonEditor", "closed: {0}").format(", ".join(names)))
    return " · ".join(parts)


def step_line(number: int, step: Step, resolver: Resolver, language: str) -> str:
    """Return a step for the list: its number and its sentence, figures filled in."""
    sentence = resolved(step.sentence, resolver, language)[0]
    told = " ".join(sentence.split()) or translate("LessonEditor", "(no sentence yet)")
    return f"{number}  {told}"


def minutes(value: float, language: str) -> str:
    """Return minutes with their unit."""
    return translate("LessonEditor", "{0} min").format(phrases.number(value, language))


def length(lesson: Lesson, language: str) -> str:
    """Return how long a lesson is."""
    count = len(lesson.steps)
    if count == 1:
        steps = translate("LessonEditor", "1 step")
    else:
        steps = translate("LessonEditor", "{0} steps").format(count)
    return f"{steps}, {minutes(lesson.minutes, language)}"


def resolved(texts: Texts, resolver: Resolver, language: str) -> tuple[str, bool]:
    """Return a text as the class reads it, and whether every reference stands for something."""
    try:
        return lesson_text(texts, resolver, language), True
    except UnresolvedError:
        return in_language(texts, language), False


def reference_words(reference: str, resolver: Resolver, language: str) -> str:
    """Return what a bare reference stands for now, or itself where it stands for nothing."""
    try:
        return value_words(resolver.resolve(reference), language)
    except UnresolvedError:
        return reference
