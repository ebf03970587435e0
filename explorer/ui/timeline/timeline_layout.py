"""Where events stand on a time axis, in pixels; no painting, so that it can be tested alone."""

from __future__ import annotations

import calendar
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

MARK_PX = 5.0
ROW_PX = 19.0
HEAD_PX = 20.0
_GAP_PX = 8.0
_EARLIER_SHARE = 6  # of so many events one may stand apart if that leaves the axis room to breathe
_EARLIER_PX, _EARLIER_PART = 210.0, 0.26
_LONGEST_PX = 230.0
_RIM_PX = 8.0


class Dated(Struct, frozen=True):
    """An event for the axis: its id, group, ISO date of any precision and title."""

    id: str
    group: str
    date: str
    title: str


class Axis(Struct, frozen=True):
    """A linear axis from the start of ``first`` to the end of ``last`` (years), in pixels."""

    first: int
    last: int
    left_px: float
    right_px: float

    def x_px(self, year: float) -> float:
        """Return where a moment lies; 2017.0 is the start of 2017."""
        span = self.last + 1 - self.first
        return self.left_px + (year - self.first) / span * (self.right_px - self.left_px)


class EventSpot(Struct, frozen=True):
    """A placed event: its mark, the span its date leaves open, and the room for its label."""

    id: str
    x_px: float
    y_px: float
    from_px: float
    to_px: float
    label_px: float
    label_width_px: float
    earlier: bool

    @property
    def left_px(self) -> float:
        """Left end of mark and label."""
        return min(self.x_px - MARK_PX, self.label_px, self.from_px)

    @property
    def right_px(self) -> float:
        """Right end of mark and label."""
        return max(self.x_px + MARK_PX, self.label_px + self.label_width_px, self.to_px)


class Heading(Struct, frozen=True):
    """A group's name and where its rows begin and end."""

    group: str
    top_px: float
    bottom_px: float


class Layout(Struct, frozen=True):
    """Everything on the axis; ``earlier_px`` is the width of what stands before it."""

    axis: Axis
    spots: tuple[EventSpot, ...]
    headings: tuple[Heading, ...]
    height_px: float
    earlier_px: float


def interval(date: str) -> tuple[float, float]:
    """Return the years between which an ISO date of year, month or day precision lies."""
    parts = [int(part) for part in date.split("-")]
    year = parts[0]
    days = 366.0 if calendar.isleap(year) else 365.0
    if len(parts) == 1:
        return float(year), year + 1.0
    before = sum(calendar.monthrange(year, month)[1] for month in range(1, parts[1]))
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        return year + before / days, year + (before + calendar.monthrange(year, parts[1])[1]) / days
    return year + (before + parts[2] - 1) / days, year + (before + parts[2]) / days


def first_year(years: Sequence[int]) -> int:
    """Return where an axis had best begin: a few early events stand apart if that halves it."""
    known = sorted(years)
    span = known[-1] - known[0] + 1
    for number in range(len(known) // _EARLIER_SHARE + 1):
        if known[-1] - known[number] + 1 <= span / 2:
            return known[number]
    return known[0]


def axis_of(events: Iterable[Dated], width_px: float) -> Axis | None:
    """Return the axis for events in a width, ``None`` where there are none."""
    years = [int(event.date[:4]) for event in events]
    if not years:
        return None
    first = first_year(years)
    earlier = min(_EARLIER_PX, _EARLIER_PART * width_px) if min(years) < first else 0.0
    return Axis(first, max(years), earlier + _RIM_PX, max(earlier + 40.0, width_px - _RIM_PX))


def laid_out(
    events: Sequence[Dated],
    groups: Sequence[str],
    width_px: float,
    measure: Callable[[str], float],
) -> Layout | None:
    """Place events, given in the order of time, so that no mark or label overlaps another.

    Each group has rows of its own. A label stands right of its mark, left of it where there is no
    room, and moves to another row where both sides are taken. ``measure`` returns a text's width.
    """
    axis = axis_of(events, width_px)
    if axis is None:
        return None
    earlier_px = axis.left_px - _RIM_PX
    spots: list[EventSpot] = []
    headings: list[Heading] = []
    top = 0.0
    for group in groups:
        rows: list[_Row] = []
        mine = [event for event in events if event.group == group]
        wanted = {event.id: measure(event.title) + 4.0 for event in mine}
        for event in mine:
            width = min(wanted[event.id], _LONGEST_PX)
            _put(_choices(event, axis, earlier_px, width), rows)
        for number, row in enumerate(rows):
            y = top + HEAD_PX + (number + 0.5) * ROW_PX
            mine_here = row.spots
            for at, spot in enumerate(mine_here):  # one by one: each takes room from the next
                others = mine_here[:at] + mine_here[at + 1 :]
                mine_here[at] = _widened(spot, others, axis, wanted[spot.id])
            spots += [replace(spot, y_px=y) for spot in mine_here]
        if mine:
            bottom = top + HEAD_PX + len(rows) * ROW_PX + 4.0
            headings.append(Heading(group, top, bottom))
            top = bottom
    order = {event.id: number for number, event in enumerate(events)}
    spots.sort(key=lambda spot: order[spot.id])
    return Layout(axis, tuple(spots), tuple(headings), top, earlier_px)


def _choices(event: Dated, axis: Axis, earlier_px: float, wanted: float) -> tuple[EventSpot, ...]:
    """Return the ways in which an event may stand in a row, the best first."""
    begin, end = interval(event.date)
    if begin < axis.first:
        x = _RIM_PX + MARK_PX
        label = x + MARK_PX + 5.0
        room = min(wanted, max(0.0, earlier_px - label - _GAP_PX))
        return (EventSpot(event.id, x, 0.0, x, x, label, room, earlier=True),)
    x, left, right = (axis.x_px(year) for year in ((begin + end) / 2, begin, end))
    behind = max(x + MARK_PX, right) + 5.0
    ahead = min(x - MARK_PX, left) - 5.0
    after, before = axis.right_px - behind, ahead - axis.left_px
    on_right = EventSpot(event.id, x, 0.0, left, right, behind, min(wanted, after), earlier=False)
    width = min(wanted, before)
    on_left = EventSpot(event.id, x, 0.0, left, right, ahead - width, width, earlier=False)
    if after >= wanted:
        return (on_right, on_left) if before >= wanted else (on_right,)
    return (on_left,) if before >= after else (on_right,)


class _Row(Struct, eq=False):
    """The events in a row, and from where to where each takes it up, in order."""

    spots: list[EventSpot] = field(default_factory=list)
    taken: list[tuple[float, float]] = field(default_factory=list)

    def takes(self, spot: EventSpot) -> bool:
        """Put an event into the row if there is room; tell whether it is there."""
        begin, end = spot.left_px, spot.right_px
        at = bisect_left(self.taken, (begin, end))
        if at > 0 and begin - _GAP_PX < self.taken[at - 1][1]:
            return False
        if at < len(self.taken) and end + _GAP_PX > self.taken[at][0]:
            return False
        self.taken.insert(at, (begin, end))
        self.spots.append(spot)
        return True


def _put(choices: tuple[EventSpot, ...], rows: list[_Row]) -> None:
    """Put an event into the first row with room for one of the choices."""
    if not any(row.takes(spot) for row in rows for spot in choices):
        fresh = _Row()
        fresh.takes(choices[0])
        rows.append(fresh)


def _widened(spot: EventSpot, others: Sequence[EventSpot], axis: Axis, wanted: float) -> EventSpot:
    """Return an event with as much of its label as its row has room for."""
    if spot.earlier or spot.label_width_px >= wanted:
        return spot
    if spot.label_px > spot.x_px:
        behind = (o.left_px - _GAP_PX for o in others if o.left_px > spot.x_px)
        room = min((*behind, axis.right_px)) - spot.label_px
        return replace(spot, label_width_px=min(wanted, max(room, spot.label_width_px)))
    end = spot.label_px + spot.label_width_px
    ahead = (o.right_px + _GAP_PX for o in others if o.left_px < spot.x_px)
    room = end - max((*ahead, axis.left_px))
    width = min(wanted, max(room, spot.label_width_px))
    return replace(spot, label_px=end - width, label_width_px=width)
