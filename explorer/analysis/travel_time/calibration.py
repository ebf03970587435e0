"""Published times beside the model's interval, and whether they set a parameter or test it."""

from __future__ import annotations

from msgspec import Struct

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.sampling import SAMPLES, Band
from explorer.analysis.travel_time.timed import difference
from explorer.analysis.travel_time.what_if import scenario, timed_trip
from explorer.model.claims import Fact
from explorer.model.corridor import Corridor
from explorer.model.quantity import Quantity
from explorer.model.services import PublishedTime, Role


class CalibrationRow(Struct, frozen=True):
    """A published time with the model's; for a saving both are differences."""

    published: PublishedTime
    fact: Fact
    published_h: float
    model: Band

    @property
    def inside(self) -> bool:
        """Whether the published time lies in the interval that holds 90 of 100 samples."""
        return self.model.low_h <= self.published_h <= self.model.high_h

    @property
    def is_test(self) -> bool:
        """Whether no parameter rests on it."""
        return self.published.role is Role.TEST


def _row(item: PublishedTime, corridor: Corridor, count: int) -> CalibrationRow | None:
    fact = corridor.facts[item.fact_id]
    if not isinstance(fact.value, Quantity):
        return None
    state = scenario(corridor)
    ends = item.from_id, item.to_id
    own = timed_trip(corridor, state, item.service_id, *ends, count)
    band = own.duration
    if item.against_id is not None:
        other = timed_trip(corridor, state, item.against_id, *ends, count)
        band = difference(own, other).duration
    return CalibrationRow(item, fact, duration_h(fact.value), band)


def calibration(corridor: Corridor, count: int = SAMPLES) -> tuple[CalibrationRow, ...]:
    """Return every published time of the pack beside the model, in the pack's order.

    Raises ``TravelTimeError`` where a service cannot make the journey it is held against.
    """
    rows = (_row(item, corridor, count) for item in corridor.timing.published.values())
    return tuple(row for row in rows if row is not None)
