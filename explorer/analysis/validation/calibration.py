"""Published times beside the model: what set it, what tests it, and what cannot be compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from explorer.analysis.comparison import duration_h
from explorer.analysis.travel_time.journeys import journey
from explorer.analysis.travel_time.sampling import SAMPLES, Band, Hours, Luck, sampled_h
from explorer.analysis.travel_time.terms import after_departure, terms_of
from explorer.analysis.travel_time.weighting import lines_of, luck_of
from explorer.analysis.validation.scoring import Fit, TableFit, fit, table_fit
from explorer.model.claims import Fact
from explorer.model.corridor import Corridor
from explorer.model.quantity import Quantity
from explorer.model.routes import Service
from explorer.model.services import PublishedTime, Role


class CalibrationRow(Struct, frozen=True):
    """A published time with the model's; for a saving both are differences.

    ``without_line`` is the model that has not seen the time's own line, ``with_line`` the one that
    the program shows. No timetable moves either.
    """

    published: PublishedTime
    fact: Fact
    published_h: float
    service: Service
    without_line: Fit
    with_line: Fit

    @property
    def model(self) -> Band:
        """The interval of the model that has not seen the time's own line."""
        return self.without_line.model

    @property
    def inside(self) -> bool:
        """Whether the published time lies in that interval, which holds 90 of 100 samples."""
        return self.without_line.inside

    @property
    def is_test(self) -> bool:
        """Whether no parameter rests on it, or on another figure of the same train."""
        return self.published.role is Role.TEST

    @property
    def is_alike(self) -> bool:
        """Whether it can be compared: the same train, the same ends, the same beginning."""
        return self.published.role is not Role.UNLIKE


class Table(Struct, frozen=True):
    """Rows of one kind with their scores, with and without the rows' own lines."""

    id: str
    rows: tuple[CalibrationRow, ...]
    without_line: TableFit | None
    with_line: TableFit | None


def _samples(
    item: PublishedTime, service_id: str, corridor: Corridor, count: int, luck: Luck | None
) -> Hours:
    service = corridor.timing.services[service_id]
    terms = terms_of(journey(service, item.from_id, item.to_id, corridor), corridor.timing)
    if item.from_departure:
        terms = after_departure(terms)
    return sampled_h(terms, corridor.timing.estimates, count, luck)


def _fit(
    item: PublishedTime, published_h: float, corridor: Corridor, count: int, luck: Luck | None
) -> Fit:
    samples = _samples(item, item.service_id, corridor, count, luck)
    if item.against_id is not None:
        samples = _samples(item, item.against_id, corridor, count, luck) - samples
    service = corridor.timing.services[item.service_id].service
    weighted = luck is not None and service in corridor.timing.spreads
    return fit(samples, published_h, luck.effective_n if luck and weighted else float(count))


def _row(item: PublishedTime, corridor: Corridor, count: int) -> CalibrationRow | None:
    fact = corridor.facts[item.fact_id]
    if not isinstance(fact.value, Quantity):
        return None
    hours = duration_h(fact.value)
    own = lines_of(item, corridor)
    return CalibrationRow(
        item,
        fact,
        hours,
        corridor.timing.services[item.service_id].service,
        _fit(item, hours, corridor, count, luck_of(corridor, count, without=own)),
        _fit(item, hours, corridor, count, luck_of(corridor, count)),
    )


def calibration(corridor: Corridor, count: int = SAMPLES) -> tuple[CalibrationRow, ...]:
    """Return every published time of the pack beside the model, in the pack's order.

    Raises ``TravelTimeError`` where a service cannot make the journey it is held against.
    """
    rows = (_row(item, corridor, count) for item in corridor.timing.published.values())
    return tuple(row for row in rows if row is not None)


SAVINGS, USED = "savings", "used"
_SAME_DIGITS = 6  # of hours


def tables(rows: Sequence[CalibrationRow]) -> tuple[Table, ...]:
    """Return the scores of the tests by kind of service, of the times saved, and of what was used.

    A saving is the difference of two other times, so that it is no further test of its own.
    """
    choose: Mapping[str, Callable[[CalibrationRow], bool]] = {
        **{s.value: lambda r, s=s: r.is_test and not _saves(r) and r.service is s for s in Service},
        SAVINGS: lambda r: r.is_test and _saves(r),
        USED: lambda r: r.published.role is Role.USED,
    }
    found = ((name, tuple(r for r in rows if of(r))) for name, of in choose.items())
    return tuple(_table(name, some) for name, some in found if some)


def _saves(row: CalibrationRow) -> bool:
    return row.published.against_id is not None


def _output(item: Fit) -> tuple[float, ...]:
    """Return what tells an output of the model from others: two trains may have the very same."""
    model = item.model
    return tuple(round(h, _SAME_DIGITS) for h in (model.low_h, model.median_h, model.high_h))


def _table(name: str, rows: tuple[CalibrationRow, ...]) -> Table:
    without, seen = (
        [(_output(f), f) for f in fits]
        for fits in (
            [row.without_line for row in rows],
            [row.with_line for row in rows],
        )
    )
    return Table(name, rows, table_fit(without), table_fit(seen))
