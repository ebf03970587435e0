"""Holds two or more routes between the same two places against each other."""

from __future__ import annotations

from msgspec import Struct

from explorer.analysis.geodesy import distance
from explorer.analysis.lengths import (
    Milestone,
    Stretch,
    border_crossings,
    gauge_breaks,
    stops_of,
    stretch,
    total,
    track_length,
)
from explorer.errors import NothingToCompareError, UnknownPlaceError, UnknownRouteError
from explorer.model.corridor import Corridor
from explorer.model.quantity import Computed, Method, Qualifier, Quantity, Reference
from explorer.model.routes import PublishedFigure, Route


class Option(Struct, frozen=True):
    """One way to go: a stretch of a route with its length and the times published for it.

    ``published`` lists the lengths and times for exactly these two places in this direction,
    ``opposite`` those for the way back.
    """

    route_id: str
    part: Stretch
    distance_km: Quantity | None
    published: tuple[PublishedFigure, ...]
    opposite: tuple[PublishedFigure, ...]
    gauge_breaks: tuple[Milestone, ...]
    borders: tuple[Milestone, ...]

    @property
    def published_times(self) -> tuple[PublishedFigure, ...]:
        """The published travel times in this direction."""
        return tuple(f for f in self.published if f.figure.unit in TIME_UNITS)


TIME_UNITS = ("h", "days")
_HOURS_PER_DAY = 24.0


class Comparison(Struct, frozen=True):
    """The options between two places; ``difference_km`` is the second less the first."""

    from_id: str
    to_id: str
    straight_km: Quantity
    options: tuple[Option, ...]
    difference_km: Quantity | None


def duration_h(figure: Quantity) -> float:
    """Return a published travel time in hours. Raises ``ValueError`` for any other unit."""
    if figure.unit not in TIME_UNITS:
        message = f"{figure.unit} is no unit of time"
        raise ValueError(message)
    return figure.value * _factor(figure)


def ends_h(figure: Quantity) -> tuple[float, float]:
    """Return the least and the most of a published travel time in hours."""
    low, high = figure.ends
    return low * _factor(figure), high * _factor(figure)


def told_h(figure: Quantity) -> tuple[float, ...]:
    """Return what is told of a travel time in hours: a value, or both ends where it has none."""
    return (duration_h(figure),) if figure.middle else ends_h(figure)


def _factor(figure: Quantity) -> float:
    return _HOURS_PER_DAY if figure.unit == "days" else 1.0


def published_gain_h(first: Option, second: Option) -> Quantity | None:
    """Return by how many hours the first option's first published time beats the second's.

    Negative where it is slower, ``None`` where either has no published time, or where one is a
    range without a middle that holds both answers.
    """
    if not first.published_times or not second.published_times:
        return None
    a, b = (o.published_times[0].figure for o in (first, second))
    facts = tuple(e.fact_id for f in (b, a) for e in f.evidence if isinstance(e, Reference))
    rough = any(f.qualifier is not Qualifier.EXACT for f in (a, b))
    qualifier = Qualifier.ABOUT if rough else Qualifier.EXACT
    evidence = (Computed(Method.DIFFERENCE, facts),)
    if not (a.middle and b.middle):
        (a_low, a_high), (b_low, b_high) = ends_h(a), ends_h(b)
        low, high = b_low - a_high, b_high - a_low
        settled = low > 0 or high < 0  # else nobody says which of the two is faster
        return Quantity.between(low, high, "h", evidence, qualifier) if settled else None
    return Quantity(
        duration_h(b) - duration_h(a),
        "h",
        evidence,
        qualifier=qualifier,
    )


def comparable_places(corridor: Corridor) -> tuple[str, ...]:
    """Return the ids of the places where routes stop, in the order of the corridor's places."""
    stops = {stop for route in corridor.routes.values() for stop in stops_of(route, corridor)}
    return tuple(i for i in corridor.places if i in stops)


def _option(route: Route, part: Stretch, ends: tuple[str, str], corridor: Corridor) -> Option:
    lengths = [track_length(s, corridor) for s in part.segments]
    figures = route.published
    return Option(
        route_id=route.id,
        part=part,
        distance_km=total(lengths, (s.id for s in part.segments)),
        published=tuple(f for f in figures if (f.from_id, f.to_id) == ends),
        opposite=tuple(f for f in figures if (f.to_id, f.from_id) == ends),
        gauge_breaks=gauge_breaks(part, corridor),
        borders=border_crossings(part, corridor),
    )


def _difference(options: tuple[Option, ...]) -> Quantity | None:
    if len(options) < 2:  # noqa: PLR2004 - a difference needs two
        return None
    first, second = options[0].distance_km, options[1].distance_km
    if first is None or second is None:
        return None
    inputs = (options[1].route_id, options[0].route_id)
    return Quantity(second.value - first.value, "km", (Computed(Method.DIFFERENCE, inputs),))


def compare(
    corridor: Corridor, from_id: str, to_id: str, *, route_ids: tuple[str, ...] = ()
) -> Comparison:
    """Compare the routes that stop at both places; ``route_ids`` chooses and orders them.

    Raises ``UnknownPlaceError`` or ``UnknownRouteError`` for ids the corridor lacks and
    ``NothingToCompareError`` where no route joins the two places.
    """
    for place_id in (from_id, to_id):
        if place_id not in corridor.places:
            raise UnknownPlaceError(place_id, comparable_places(corridor))
    for route_id in route_ids:
        if route_id not in corridor.routes:
            raise UnknownRouteError(route_id, tuple(corridor.routes))
    routes = [corridor.routes[i] for i in route_ids] or list(corridor.routes.values())
    ends = (from_id, to_id)
    found = [(route, stretch(route, from_id, to_id, corridor)) for route in routes]
    options = tuple(_option(r, part, ends, corridor) for r, part in found if part is not None)
    if not options:
        raise NothingToCompareError(from_id, to_id)
    start, end = corridor.places[from_id], corridor.places[to_id]
    return Comparison(from_id, to_id, distance(start, end), options, _difference(options))
