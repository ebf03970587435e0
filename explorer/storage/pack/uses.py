"""What a fact has to say for what it is used for: which way its time holds, and who published it.

A border time or a travel time belongs to one direction, and the two can differ fivefold. So a fact
that a travel time is compared with, or that a border estimate rests on, says its direction, and one
that names the other way is refused. A figure whose publisher nobody recorded decides nothing, and a
time that no train, truck or ship could keep is a slip of the pen.
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.journeys import journey
from explorer.errors import TravelTimeError
from explorer.model.claims import Direction, Rule, Scope
from explorer.model.corridor import Corridor
from explorer.model.places import Place
from explorer.model.quantity import Assumed, Quantity, Reference
from explorer.model.services import EstimateKind, Procedure, PublishedTime
from explorer.storage.fields import Record
from explorer.storage.format.migration import UNRECORDED

_TIMES = frozenset(("h", "days"))
_DIRECTED = frozenset((EstimateKind.CHECKS, EstimateKind.GAUGE))
_EAST_WEST = (Direction.EASTBOUND, Direction.WESTBOUND)
_NORTH_SOUTH = (Direction.NORTHBOUND, Direction.SOUTHBOUND)


def _fact_ids(item: Quantity) -> Iterator[str]:
    return (e.fact_id for e in item.evidence if isinstance(e, Reference))


def _journeys(corridor: Corridor) -> Iterator[tuple[str, str, str]]:
    """Return each fact that is a travel time, with the places it is used between."""
    for item in corridor.timing.published.values():
        yield item.fact_id, item.from_id, item.to_id
    for route in corridor.routes.values():
        for figure in route.published:
            if figure.figure.unit in _TIMES:
                for fact_id in _fact_ids(figure.figure):
                    yield fact_id, figure.from_id, figure.to_id


def _at_borders(corridor: Corridor) -> Iterator[str]:
    for estimate in corridor.timing.estimates.values():
        if estimate.kind in _DIRECTED:
            for bound in (estimate.low, estimate.likely, estimate.high):
                yield from _fact_ids(bound)


def _way(direction: Direction, start: Place, end: Place) -> Direction | None:
    """Return which of two opposite directions a journey takes; ``None`` where none is meant."""
    east = (end.lon_deg - start.lon_deg + 180) % 360 - 180
    for pair, ahead in ((_EAST_WEST, east), (_NORTH_SOUTH, end.lat_deg - start.lat_deg)):
        if direction in pair and ahead:
            return pair[0] if ahead > 0 else pair[1]
    return None


def _check_directions(file: Record, corridor: Corridor, *, placed: bool) -> None:
    journeys = [(i, a, b) for i, a, b in _journeys(corridor) if i in corridor.facts]
    needed = dict.fromkeys([*(i for i, _, _ in journeys), *_at_borders(corridor)])
    for fact_id in needed:
        if corridor.facts[fact_id].direction is None:
            expected = ", ".join(Direction)
            file.named({}, fact_id).fault("direction", "no_direction", expected=expected)
    for fact_id, from_id, to_id in dict.fromkeys(journeys) if placed else ():
        direction = corridor.facts[fact_id].direction
        ends = corridor.places.get(from_id), corridor.places.get(to_id)
        if direction is None or ends[0] is None or ends[1] is None:
            continue
        way = _way(direction, ends[0], ends[1])
        if way not in {None, direction}:
            record = file.named({}, fact_id)
            record.fault("direction", "wrong_direction", direction, f"{way}: {from_id} → {to_id}")


def _check_publishers(file: Record, corridor: Corridor) -> None:
    published = corridor.timing.published.values()
    uses = {item.fact_id: "be compared with a travel time" for item in published}
    for claim in corridor.claims.values():
        for check in claim.checks:
            if check.scope is Scope.SAME and check.rule is not Rule.ORDINAL:
                uses.update(dict.fromkeys((*check.fact_ids, *check.other_ids), "decide a claim"))
    for fact_id, use in uses.items():
        fact = corridor.facts.get(fact_id)
        if fact is not None and fact.publisher == UNRECORDED:
            file.named({}, fact_id).fault("publisher", "not_recorded", fact.publisher, use)


def check_uses(file: Record, corridor: Corridor, *, placed: bool) -> None:
    """Note every fact of ``facts.toml`` that does not say what its use asks for.

    ``placed`` tells whether the places are where they should be: else no way has a direction.
    """
    _check_directions(file, corridor, placed=placed)
    _check_publishers(file, corridor)


_SLOWEST_KMH, _FASTEST_KMH = 5.0, 400.0
"""Whole journeys with all their stops lie between them: below, one could walk beside."""


def _check_speed(file: Record, item: PublishedTime, corridor: Corridor) -> None:
    """Refuse a published time that its way could not take."""
    fact, service = corridor.facts.get(item.fact_id), corridor.timing.services.get(item.service_id)
    value = fact.value if fact is not None else None
    if not isinstance(value, Quantity) or value.unit not in _TIMES:
        return
    record, hours = file.named({}, item.id), duration_h(value)
    found = f"{item.fact_id}: {value.value:g} {value.unit}"
    if hours <= 0:
        record.fault("fact", "out_of_range", found, "a time above 0")
    elif item.against_id is None and service is not None:
        try:
            km = journey(service, item.from_id, item.to_id, corridor).track_km
        except TravelTimeError:
            return  # which is a fault of its own already
        if not _SLOWEST_KMH <= km / hours <= _FASTEST_KMH:
            least, most = km / _FASTEST_KMH, km / _SLOWEST_KMH
            expected = f"{km:.0f} km: {least:.2g} – {most:.0f} h"
            record.fault("fact", "no_such_time", found, expected)


def _contradicts(direction: Direction, wanted: Direction, way: tuple[Place, Place] | None) -> bool:
    if direction in {Direction.INBOUND, Direction.OUTBOUND}:
        return direction is not wanted
    return way is not None and _way(direction, *way) not in {None, direction}


def _check_procedure(
    file: Record,
    procedure: Procedure,
    gauge: Direction,
    way: tuple[Place, Place] | None,
    corridor: Corridor,
) -> None:
    """Refuse checks that rest on a figure of the other direction without saying so.

    ``gauge`` tells whether the gauge changes in the country that is left or in the one entered.
    """
    for estimate_id, wanted in (
        (procedure.exit_id, Direction.OUTBOUND),
        (procedure.entry_id, Direction.INBOUND),
        *((estimate_id, gauge) for estimate_id in procedure.gauges.values()),
    ):
        estimate = corridor.timing.estimates.get(estimate_id or "")
        if estimate is None:
            continue
        for name in ("low", "likely", "high"):
            evidence = getattr(estimate, name).evidence
            if any(isinstance(e, Assumed) for e in evidence):
                continue  # it says why it was taken all the same
            for fact_id in (e.fact_id for e in evidence if isinstance(e, Reference)):
                direction = corridor.facts[fact_id].direction
                if direction is not None and _contradicts(direction, wanted, way):
                    record = file.named({}, estimate.id)
                    expected = f"{wanted}; or with assumed, which says why it holds here too"
                    record.fault(f"{name}.fact", "wrong_direction", direction, expected)


def check_times(file: Record, corridor: Corridor, *, placed: bool) -> None:
    """Note what ``services.toml`` says that cannot be, or that holds for the other way."""
    for item in corridor.timing.published.values():
        _check_speed(file, item, corridor)
    for crossing in corridor.timing.crossings.values():
        edge = corridor.edges.get(crossing.edge_id)
        ends = (corridor.places.get(edge.from_id), corridor.places.get(edge.to_id)) if edge else ()
        known = [place for place in ends if place is not None]
        ahead = (known[0], known[1]) if placed and len(known) == len(ends) == 2 else None  # noqa: PLR2004 - both ends
        sides = Direction.INBOUND, Direction.OUTBOUND
        there, back = sides if crossing.gauge_at_end else (sides[1], sides[0])
        _check_procedure(file, crossing.forward, there, ahead, corridor)
        _check_procedure(file, crossing.backward, back, ahead and (ahead[1], ahead[0]), corridor)
