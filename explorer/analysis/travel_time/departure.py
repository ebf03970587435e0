"""When a journey begins: as published where an hour is known, else as the user chose."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from explorer.analysis.travel_time.clock import WallTime, wall_time, zone_of
from explorer.model.claims import Fact
from explorer.model.corridor import Corridor

FREE_CHOICE = "2025-06-01 08:00"
"""Where nothing is published and nothing chosen: an example after Kazakhstan's change to UTC+5."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")


class Departure(Struct, frozen=True):
    """A moment on the first place's clocks; ``fact`` says who published it, if anybody did."""

    start: WallTime
    fact: Fact | None

    @property
    def text(self) -> str:
        """The moment as ``wall_time`` reads it."""
        return self.start.moment.strftime("%Y-%m-%d %H:%M")


def published(
    corridor: Corridor, service_ids: Sequence[str], from_id: str, to_id: str
) -> Fact | None:
    """Return the fact that gives one of some services' departure with its hour, if there is one.

    A published time's departure is the fact of the same id with ``-dep`` behind it.
    """
    for item in corridor.timing.published.values():
        if item.service_id in service_ids and (item.from_id, item.to_id) == (from_id, to_id):
            fact = corridor.facts.get(f"{item.fact_id}-dep")
            if fact is not None and _MOMENT.search(fact.text):
                return fact
    return None


def departure(
    corridor: Corridor,
    service_ids: Sequence[str],
    from_id: str,
    to_id: str,
    chosen: str = "",
) -> Departure:
    """Return when journeys begin: as chosen, else as published for them, else an example.

    Raises ``TravelTimeError`` where the first place has no time zone, or its clocks never showed
    the time.
    """
    zone = zone_of(from_id, corridor)
    if chosen:
        return Departure(wall_time(chosen, zone), None)
    fact = published(corridor, service_ids, from_id, to_id)
    found = None if fact is None else _MOMENT.search(fact.text)
    text = FREE_CHOICE if found is None else found[0]
    return Departure(wall_time(text, zone), fact)
