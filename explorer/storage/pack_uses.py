"""What a fact has to say for what it is used for: which way its time holds, and who published it.

A border time or a travel time belongs to one direction, and the two can differ fivefold. So a fact
that a travel time is compared with, or that a border estimate rests on, says its direction, and one
that names the other way is refused. A figure whose publisher nobody recorded decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Direction, Rule, Scope
from explorer.model.corridor import Corridor
from explorer.model.places import Place
from explorer.model.quantity import Quantity, Reference
from explorer.model.services import EstimateKind
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
