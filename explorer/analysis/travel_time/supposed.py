"""What a what-if does to the times of some routes, beside the state without it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.travel_time.compare_alternatives import Alternative, compare_alternatives
from explorer.analysis.travel_time.what_if import AskDate, Change, UseService
from explorer.errors import ExplorerError
from explorer.model.corridor import Corridor


def asking(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that belong to the question: they choose among what is published."""
    return tuple(c for c in changes if isinstance(c, UseService | AskDate))


class SupposedWay(Struct, frozen=True):
    """One route without and with the what-if; ``None`` where it has no answer at all."""

    route_id: str
    before: Alternative | None
    after: Alternative | None

    @property
    def closed(self) -> bool:
        """Whether no way is left."""
        why_not = None if self.after is None else self.after.why_not
        return why_not is not None and why_not.reason == "nothing_left"

    @property
    def rerouted(self) -> bool:
        """Whether a closure leads it off its line."""
        return (
            self.after is not None
            and self.after.time is not None
            and bool(self.after.time.journey.rerouted)
        )

    @property
    def changed(self) -> bool:
        """Whether the what-if changes anything about it."""
        before = None if self.before is None else self.before.time
        after = None if self.after is None else self.after.time
        if before is None or after is None:
            return before is not after
        return before.duration != after.duration


def supposed_ways(
    corridor: Corridor,
    from_id: str,
    to_id: str,
    route_ids: Sequence[str],
    changes: Sequence[Change],
) -> tuple[SupposedWay, ...]:
    """Return each route's answer without and with what is supposed, in the order asked for."""
    ends = from_id, to_id
    return tuple(
        SupposedWay(
            route_id,
            _way(corridor, ends, route_id, asking(changes)),
            _way(corridor, ends, route_id, changes),
        )
        for route_id in route_ids
    )


def _way(
    corridor: Corridor, ends: tuple[str, str], route_id: str, changes: Sequence[Change]
) -> Alternative | None:
    try:
        found = compare_alternatives(corridor, *ends, way_ids=(route_id,), changes=changes)
    except ExplorerError:
        return None
    return found.ways[0]
