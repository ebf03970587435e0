"""A lesson's texts in a language: each reference becomes words that carry their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.lessons.references import parsed, pieces
from explorer.analysis.lessons.resolving import (
    Judged,
    Resolved,
    Resolver,
    Words,
    evidence_of,
)
from explorer.model.corridor import Corridor
from explorer.model.places import Place
from explorer.model.quantity import (
    Assumed,
    Computed,
    Designation,
    Evidence,
    FromPassage,
    Method,
    Moment,
    Quantity,
    Reference,
)
from explorer.model.texts import Texts, in_language, tag_of, text_in
from explorer.wording import phrases
from explorer.wording.language.speaking import speaking

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class Piece(Struct, frozen=True):
    """A stretch of a text; what a reference became carries the evidence it rests on."""

    text: str
    evidence: tuple[Evidence, ...] = ()


def lesson_pieces(texts: Texts, resolver: Resolver, language: str) -> tuple[Piece, ...]:
    """Return a lesson's text in a language, in pieces.

    Raises ``UnresolvedError`` where a reference stands for nothing any more.
    """
    found: list[Piece] = []
    if not text_in(texts, language):
        tag = tag_of(texts, language)
        if tag not in {"", language}:  # its figures are told in the language of the text
            with speaking(tag):
                return lesson_pieces(texts, resolver, tag)
    for words, reference in pieces(in_language(texts, language)):
        if words:
            found.append(Piece(words))
        if reference:
            value = resolver.resolve(reference)
            shown = value_words(value, language, whole=parsed(reference).kind != "ratio")
            found.append(Piece(shown, evidence_of(value)))
    return tuple(found)


def lesson_text(texts: Texts, resolver: Resolver, language: str) -> str:
    """Return a lesson's text in a language with every reference filled in."""
    return "".join(piece.text for piece in lesson_pieces(texts, resolver, language))


def evidence_in(found: Iterable[Piece]) -> tuple[Evidence, ...]:
    """Return the evidence of a text's pieces, each once."""
    return tuple(dict.fromkeys(e for piece in found for e in piece.evidence))


def value_words(value: Resolved, language: str, *, whole: bool = True) -> str:
    """Return what a reference stands for as the language writes it, with its unit."""
    if isinstance(value, Place):
        return value.name(language)
    if isinstance(value, Judged):
        return phrases.verdict(value.verdict)
    if isinstance(value, Words):
        return in_language(value.texts, language)
    if isinstance(value, Moment):
        return phrases.date(value.date, language)
    if isinstance(value, Designation):
        return value.text
    return _quantity(value, language, whole=whole)


def _is_modelled(value: Quantity) -> bool:
    return any(isinstance(e, Computed) and e.method is Method.TRAVEL_TIME for e in value.evidence)


def _quantity(value: Quantity, language: str, *, whole: bool) -> str:
    if value.unit == "h":
        return _hours(value)
    if value.unit == "km":
        if float(value.value).is_integer():  # the difference of two published lengths
            return phrases.quantity(value, language, 0)
        return phrases.kilometres(value, language)
    decimals = None
    if any(isinstance(e, Computed) for e in value.evidence):
        decimals = {"times": 2 if whole else 1, "km/h": 0}.get(value.unit)
    if value.unit == "times" and decimals is not None:
        # A length beside another is told to the hundredth, a growth to the tenth; "times" follows.
        return phrases.number(value.value, language, decimals)
    return phrases.quantity(value, language, decimals)


def _hours(value: Quantity) -> str:
    """Return hours: of the model as finely as they are known, published ones to the minute."""
    if not _is_modelled(value):
        if value.middle:
            return phrases.qualifier(value.qualifier) + phrases.short_hours(value.value)
        low, high = value.ends
        return f"{phrases.short_hours(low)} – {phrases.short_hours(high)}"
    if not value.middle:
        return " – ".join(phrases.between_hours(value.value, *value.ends))
    ends = () if value.low is None else value.ends
    return phrases.about_hours(value.value, *ends)


# ------------------------------------------------------------------ who says so


class Who(Struct, frozen=True):
    """Who says so: in a line with where, when and how reliable; and ``short``, without."""

    line: str
    short: str


def who_says(evidence: Sequence[Evidence], corridor: Corridor, language: str) -> tuple[Who, ...]:
    """Return who stands behind some evidence, each once.

    What was reckoned from published figures names those.
    """
    found = (who for item in evidence for who in _who(item, corridor, language))
    return tuple(dict.fromkeys(found))


def _who(item: Evidence, corridor: Corridor, language: str) -> list[Who]:
    if isinstance(item, Reference):
        date = phrases.date(item.date, language) if item.date else ""
        trust = phrases.confidence(item.confidence)
        parts = (item.publisher, item.where, date, trust)
        line = ", ".join(part for part in parts if part)
        return [Who(line, ", ".join(part for part in (item.publisher, date) if part))]
    if isinstance(item, FromPassage):
        passage = corridor.passage_in(item.passage_id, language)
        source = phrases.source_label(corridor.sources[passage.source_id], language)
        return [Who(phrases.citation(passage, corridor, language), source)]
    if isinstance(item, Assumed):
        reason = in_language(item.reason, language)
        return [_alike(translate("Lesson", "assumed: {0}").format(reason))]
    facts = [corridor.facts[i] for i in item.inputs if i in corridor.facts]
    published = [e for f in facts if f.value is not None for e in f.value.evidence]
    if published:
        return [who for e in published for who in _who(e, corridor, language)]
    return [_alike(_computed(item))]


def _alike(text: str) -> Who:
    return Who(text, text)


def _computed(item: Computed) -> str:
    if item.method is Method.TRAVEL_TIME:
        return translate("Lesson", "computed by the program: travel time of the model")
    if item.method is Method.GEODESIC:
        return translate("Lesson", "computed by the program: shortest line over the Earth")
    if item.network is not None:
        credit = item.network.credit or item.network.id
        return translate("Lesson", "computed by the program on the network of {0}").format(credit)
    return translate("Lesson", "computed by the program on its network")
