"""Holds what a lesson's references stand for today against what they stood for when written."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from explorer.analysis.lessons.references import UnresolvedError, parsed, references_in
from explorer.analysis.lessons.resolving import Judged, Resolved, Resolver, Words
from explorer.model.languages import SOURCE
from explorer.model.lessons.lesson import Lesson
from explorer.model.places import Place
from explorer.model.quantity import Designation, Moment, Quantity
from explorer.model.texts import in_language


class State(StrEnum):
    """What has become of a reference since a lesson was written."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "not recorded"
    GONE = "gone"


class Held(Struct, frozen=True):
    """A reference with what it was when the lesson was written and what it is now.

    ``where`` are the records and fields in which it stands. What is not known is empty.
    """

    reference: str
    where: tuple[str, ...]
    before: str
    now: str
    state: State


def canonical(found: Resolved) -> str:
    """Return a value in the same words in every language, as finely as anybody would show it."""
    match found:
        case Place():
            said = found.id
        case Judged():
            said = found.verdict.value
        case Words():
            said = in_language(found.texts, SOURCE)
        case Moment():
            said = found.date
        case Designation():
            said = found.text
        case Quantity() if found.middle:
            said = f"{_digits(found.value)} {found.unit}"
        case Quantity():
            said = f"{_digits(found.ends[0])} to {_digits(found.ends[1])} {found.unit}"
    return said


def _digits(value: float) -> str:
    """Return a number to five digits: below that no class would see it change."""
    return f"{value:.5g}" if abs(value) < 1e5 else f"{value:.0f}"  # noqa: PLR2004 - five digits


def references_of(lesson: Lesson) -> dict[str, tuple[str, ...]]:
    """Return every reference of a lesson with where it stands; unreadable ones are left out."""
    found: dict[str, list[str]] = {}
    for text, where in _standing(lesson):
        try:
            name = parsed(text).text
        except UnresolvedError:
            continue
        places = found.setdefault(name, [])
        if where not in places:
            places.append(where)
    return {name: tuple(places) for name, places in found.items()}


def _standing(lesson: Lesson) -> Iterator[tuple[str, str]]:
    for record, field, texts in lesson.texts():
        for text in references_in(texts):
            yield text, f"{record}: {field}"
    for record, field, text in lesson.bare_references():
        yield text, f"{record}: {field}"


def values_now(lesson: Lesson, resolver: Resolver) -> dict[str, str]:
    """Return what each reference stands for now, names of places left out: they are no figures."""
    found: dict[str, str] = {}
    for text in references_of(lesson):
        try:
            value = resolver.resolve(text)
        except UnresolvedError:
            continue
        if not isinstance(value, Place):
            found[text] = canonical(value)
    return found


def held(lesson: Lesson, resolver: Resolver) -> tuple[Held, ...]:
    """Return each reference of a lesson as it was and is, in the order of the lesson."""
    now = values_now(lesson, resolver)
    rows: list[Held] = []
    for text, where in references_of(lesson).items():
        before, after = lesson.as_written.get(text, ""), now.get(text, "")
        if not after and text.startswith("place "):
            continue
        if not after:
            state = State.GONE
        elif not before:
            state = State.NEW
        else:
            state = State.SAME if before == after else State.CHANGED
        rows.append(Held(text, where, before, after, state))
    return tuple(rows)
