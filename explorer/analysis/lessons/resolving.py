"""Gives each reference of a lesson its value, with the evidence; nothing is shown without one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from explorer.analysis.claims import check_claim, reference
from explorer.analysis.geodesy import distance
from explorer.analysis.lengths import track_length
from explorer.analysis.lessons.references import Reference, UnresolvedError, parsed
from explorer.analysis.lessons.ways import difference_value, way_value
from explorer.model.claims import Claim, Fact, Verdict
from explorer.model.corridor import Corridor
from explorer.model.places import Place
from explorer.model.quantity import (
    Computed,
    Designation,
    Evidence,
    FromPassage,
    Method,
    Moment,
    Quantity,
)
from explorer.model.texts import Texts


class Words(Struct, frozen=True):
    """Words that a reference stands for, by language, with what they rest on."""

    texts: Texts
    evidence: tuple[Evidence, ...]


class Judged(Struct, frozen=True):
    """A claim's verdict, and the evidence of the figures that it rests on."""

    claim_id: str
    verdict: Verdict
    evidence: tuple[Evidence, ...]


Resolved = Quantity | Moment | Designation | Words | Judged | Place
"""What a reference stands for; a place is its name and needs no evidence."""

Item = TypeVar("Item")
_HOURS_PER_DAY = 24.0


class Resolver:
    """Resolves the references of lessons for one corridor, each once."""

    def __init__(self, corridor: Corridor) -> None:
        """Begin with nothing resolved."""
        self.corridor = corridor
        self._found: dict[str, Resolved] = {}

    def resolve(self, text: str) -> Resolved:
        """Return what the inside of a reference's braces stands for.

        Raises ``UnresolvedError`` where it stands for nothing.
        """
        asked = parsed(text)
        if asked.text not in self._found:
            self._found[asked.text] = _RULES[asked.kind](asked, self.corridor)
        return self._found[asked.text]


def evidence_of(found: Resolved) -> tuple[Evidence, ...]:
    """Return what a resolved value rests on; the name of a place rests on nothing."""
    return () if isinstance(found, Place) else found.evidence


# ------------------------------------------------------------------ looking up


def _known(table: Mapping[str, Item], identity: str, file: str) -> Item:
    if identity not in table:
        raise UnresolvedError("unknown_id", identity, file)
    return table[identity]


def _fact(identity: str, corridor: Corridor) -> Fact:
    return _known(corridor.facts, identity, "facts.toml")


def _claim(identity: str, corridor: Corridor) -> Claim:
    return _known(corridor.claims, identity, "claims.toml")


def _fact_value(asked: Reference, corridor: Corridor) -> Resolved:
    fact = _fact(asked.words[0], corridor)
    return fact.value or Designation(fact.text, (reference(fact),))


def _scope(asked: Reference, corridor: Corridor) -> Resolved:
    fact = _fact(asked.words[0], corridor)
    if not fact.scope:
        raise UnresolvedError("unknown_id", fact.id, "facts.toml, of one that has a scope")
    told = {tag: words["scope"] for tag, words in fact.translated.items() if "scope" in words}
    return Words({"en": fact.scope, **told}, (reference(fact),))


def _publisher(asked: Reference, corridor: Corridor) -> Resolved:
    fact = _fact(asked.words[0], corridor)
    return Designation(fact.publisher, (reference(fact),))


def _claim_value(asked: Reference, corridor: Corridor) -> Resolved:
    return _claim(asked.words[0], corridor).value


def _verdict(asked: Reference, corridor: Corridor) -> Resolved:
    claim = _claim(asked.words[0], corridor)
    checked = check_claim(claim, corridor)
    behind = tuple(dict.fromkeys(e for figure in checked.figures for e in figure.evidence))
    return Judged(claim.id, checked.verdict, behind or (FromPassage(claim.passage_id),))


def _place(asked: Reference, corridor: Corridor) -> Resolved:
    return _known(corridor.places, asked.words[0], "places.toml")


def _event(asked: Reference, corridor: Corridor) -> Resolved:
    return _known(corridor.events, asked.words[0], "events.toml").moment


# ------------------------------------------------------------------ measuring


def _distance(asked: Reference, corridor: Corridor) -> Resolved:
    start, end = (_known(corridor.places, word, "places.toml") for word in asked.words)
    return distance(start, end)


def _track(asked: Reference, corridor: Corridor) -> Resolved:
    segment = _known(corridor.segments, asked.words[0], "routes.toml, of a segment")
    length = track_length(segment, corridor)
    if length is None:
        raise UnresolvedError("unknown_id", segment.id, "routes.toml, of a segment with a length")
    return length


def _gauge_mm(edge_id: str, corridor: Corridor) -> Quantity:
    edge = _known(corridor.edges, edge_id, "network.geojson")
    if edge.gauge_mm is None or edge.drawn is None:
        raise UnresolvedError("unknown_id", edge_id, "network.geojson, of a line with its gauge")
    return Quantity(float(edge.gauge_mm), "mm", (edge.drawn,))


def _gauge(asked: Reference, corridor: Corridor) -> Resolved:
    return _gauge_mm(asked.words[0], corridor)


def _gauge_gap(asked: Reference, corridor: Corridor) -> Resolved:
    first, second = (_gauge_mm(word, corridor).value for word in asked.words)
    return Quantity(abs(second - first), "mm", (Computed(Method.DIFFERENCE, asked.words),))


# ------------------------------------------------------------------ reckoning with facts


def _figures(asked: Reference, corridor: Corridor) -> list[Quantity]:
    """Return the published figures of some facts, days as hours where units are mixed."""
    found: list[Quantity] = []
    for word in asked.words:
        value = _fact(word, corridor).value
        if not isinstance(value, Quantity) or not value.middle:
            raise UnresolvedError("wrong_type", word, "a fact with one number")
        found.append(value)
    return found


def _worked(value: float, unit: str, method: Method, asked: Reference) -> Quantity:
    return Quantity(value, unit, (Computed(method, asked.words),))


def _one_unit(figures: Sequence[Quantity], asked: Reference) -> str:
    units = dict.fromkeys(figure.unit for figure in figures)
    if len(units) != 1:
        raise UnresolvedError("wrong_type", " ".join(asked.words), "facts of one unit")
    return next(iter(units))


def _less(asked: Reference, corridor: Corridor) -> Resolved:
    first, second = _hours_alike(_figures(asked, corridor))
    unit = _one_unit((first, second), asked)
    return _worked(first.value - second.value, unit, Method.DIFFERENCE, asked)


def _hours_alike(figures: Sequence[Quantity]) -> list[Quantity]:
    """Return figures that are days and hours together all in hours."""
    if {figure.unit for figure in figures} != {"h", "days"}:
        return list(figures)
    factors = {"h": 1.0, "days": _HOURS_PER_DAY}
    return [Quantity(f.value * factors[f.unit], "h", f.evidence) for f in figures]


def _sum(asked: Reference, corridor: Corridor) -> Resolved:
    figures = _hours_alike(_figures(asked, corridor))
    unit = _one_unit(figures, asked)
    return _worked(sum(f.value for f in figures), unit, Method.SUM, asked)


def _ratio(asked: Reference, corridor: Corridor) -> Resolved:
    first, second = _figures(asked, corridor)
    _one_unit((first, second), asked)
    if not second.value:
        raise UnresolvedError("out_of_range", asked.words[1], "a fact that is not 0")
    return _worked(first.value / second.value, "times", Method.GROWTH, asked)


def _speed(asked: Reference, corridor: Corridor) -> Resolved:
    length, time = _figures(asked, corridor)
    if (length.unit, time.unit) != ("km", "h") or not time.value:
        raise UnresolvedError("wrong_type", " ".join(asked.words), "facts in km and in h")
    return _worked(length.value / time.value, "km/h", Method.SPEED, asked)


_RULES: dict[str, Callable[[Reference, Corridor], Resolved]] = {
    "fact": _fact_value,
    "scope": _scope,
    "publisher": _publisher,
    "claim": _claim_value,
    "verdict": _verdict,
    "place": _place,
    "event": _event,
    "distance": _distance,
    "track": _track,
    "gauge": _gauge,
    "gauge-gap": _gauge_gap,
    "compare": way_value,
    "difference": difference_value,
    "less": _less,
    "sum": _sum,
    "ratio": _ratio,
    "speed": _speed,
}
