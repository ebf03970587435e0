"""What a lesson's texts may refer to, with the figure it stands for now, to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.folding import folded
from explorer.analysis.lessons.references import UnresolvedError
from explorer.analysis.lessons.resolving import Resolver, evidence_of
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Step
from explorer.model.quantity import Quantity
from explorer.model.texts import in_language
from explorer.wording.lessons.lesson_texts import value_words, who_says

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_MOST_SOURCES = 2


class OfferedFigure(Struct, frozen=True):
    """A reference: what it is about, what it stands for now, who says so."""

    reference: str
    name: str
    value: str
    by: str = ""
    unit: str = ""
    amount: float | None = None  # of what a class could guess as a number

    @property
    def sought(self) -> str:
        """What is looked through for typed words."""
        return folded(f"{self.name} {self.value} {self.by} {self.reference}")


def offered_figures(
    step: Step | None, resolver: Resolver, language: str
) -> tuple[OfferedFigure, ...]:
    """Return all that can be referred to; what the step is about comes first."""
    corridor = resolver.corridor
    named = (
        *_of_the_step(step, corridor, language),
        *_facts(corridor, language),
        *_claims(corridor, language),
        *_events(corridor, language),
        *_places(corridor),
    )
    found = (_offered(*each, resolver, language) for each in named)
    return tuple(item for item in found if item is not None)


def _offered(reference: str, name: str, resolver: Resolver, language: str) -> OfferedFigure | None:
    try:
        value = resolver.resolve(reference)
    except UnresolvedError:
        return None
    told = value_words(value, language)
    says = who_says(evidence_of(value), resolver.corridor, language)
    short = tuple(dict.fromkeys(who.short for who in says))
    by = "; ".join(short[:_MOST_SOURCES]) + (" …" if len(short) > _MOST_SOURCES else "")
    if isinstance(value, Quantity) and value.middle:
        return OfferedFigure(reference, name, told, by, value.unit, value.value)
    return OfferedFigure(reference, name, told, by)


Named = Iterator[tuple[str, str]]


def _of_the_step(step: Step | None, corridor: Corridor, language: str) -> Named:
    if step is None or len(step.ends) != 2 or not set(step.ends) <= set(corridor.places):  # noqa: PLR2004 - from where to where
        return
    start, end = step.ends
    ends = " – ".join(corridor.places[i].name(language) for i in step.ends)
    straight = translate("OfferedFigures", "{0}: straight line")
    yield f"distance {start} {end}", straight.format(ends)
    ways = [i for i in (step.way_ids or step.route_ids) if i in corridor.routes]
    for way in ways:
        title = in_language(corridor.routes[way].titles, language)
        along = translate("OfferedFigures", "{0}: length, {1}").format(ends, title)
        lasts = translate("OfferedFigures", "{0}: time, {1}").format(ends, title)
        yield f"compare {start} {end} {way} km", along
        yield f"compare {start} {end} {way} hours", lasts
    for first, second in pairwise(ways):
        saved = translate("OfferedFigures", "{0}: difference in time, {1} less {2}")
        names = (in_language(corridor.routes[i].titles, language) for i in (second, first))
        yield f"difference {start} {end} {first} {second} hours", saved.format(ends, *names)


def _facts(corridor: Corridor, language: str) -> Named:
    for fact in corridor.facts.values():
        scope = fact.in_words("scope", language)
        subject = fact.in_words("subject", language)
        yield f"fact {fact.id}", f"{subject} ({scope})" if scope else subject


def _claims(corridor: Corridor, language: str) -> Named:
    for claim in corridor.claims.values():
        yield f"claim {claim.id}", in_language(claim.summary, language)


def _events(corridor: Corridor, language: str) -> Named:
    for event in corridor.events.values():
        title = in_language(event.titles, language)
        if title:
            yield f"event {event.id}", title


def _places(corridor: Corridor) -> Named:
    for place in corridor.places.values():
        yield f"place {place.id}", translate("OfferedFigures", "name of the place")
