"""Where everything lies on a time–distance chart: pure geometry, in pixels, without Qt.

Distance runs to the right and time upwards, as in UNESCAP's time/cost–distance charts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, field

from explorer.analysis.travel_time.time_distance_profile import Step
from explorer.analysis.travel_time.timetable import Call

XY = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, width, height

HOUR_STEPS = (1, 2, 3, 6, 12, 24, 48, 72, 96, 120, 240, 480)
_KM_STEPS = (1, 2, 5)
HOUR_GAP_PX = 26.0
_KM_GAP_PX = 74.0
_REACH_PX = 60.0


class Rise(Struct, frozen=True):
    """A border or a change of mode: where its steps stand, and how long one waits there in all."""

    place_id: str
    at_km: float
    from_h: float
    to_h: float
    waiting_h: float
    is_transfer: bool = False


class ChartProfile(Struct, frozen=True):
    """A way as the chart shows it; ``published_h`` are times published for exactly this way.

    ``published_steps`` is the published state's staircase where ``steps`` show a what-if.
    ``timetabled`` tells that it ends at the train's own timetable.
    """

    way_id: str
    style: str
    steps: tuple[Step, ...]
    calls: tuple[Call, ...]
    published_h: tuple[float, ...] = ()
    published_steps: tuple[Step, ...] = field(default=())
    timetabled: bool = False

    @property
    def end(self) -> XY:
        """Length in km and likely time in hours."""
        return (self.steps[-1].to_km, self.steps[-1].to_h) if self.steps else (0.0, 0.0)

    @property
    def likely_low_high_h(self) -> tuple[float, float, float]:
        """The likely time in hours, and the interval that holds 90 of 100 samples."""
        last = self.steps[-1] if self.steps else None
        return (0.0, 0.0, 0.0) if last is None else (last.to_h, last.low_h, last.high_h)

    @property
    def highest_h(self) -> float:
        """The latest hour that anything of it reaches."""
        ends = [s.high_h for s in self.steps] + [s.to_h for s in self.published_steps]
        return max((*ends, *self.published_h), default=0.0)


def points(steps: Sequence[Step]) -> tuple[XY, ...]:
    """Return the corners of a staircase as (km, hours)."""
    return ((0.0, 0.0), *((s.to_km, s.to_h) for s in steps)) if steps else ()


def km_at(steps: Sequence[Step], elapsed_h: float) -> float:
    """Return how far a journey has got so many likely hours after its beginning."""
    for step in steps:
        if elapsed_h < step.to_h:
            part = max(elapsed_h - step.from_h, 0.0) / (step.to_h - step.from_h)
            return step.from_km + (step.to_km - step.from_km) * part
    return steps[-1].to_km if steps else 0.0


def band(steps: Sequence[Step]) -> tuple[XY, ...]:
    """Return the outline of the interval that holds 90 of 100 samples, as (km, hours)."""
    if not steps:
        return ()
    low = [(s.to_km, s.low_h) for s in steps]
    high = [(s.to_km, s.high_h) for s in reversed(steps)]
    return ((steps[0].from_km, steps[0].from_h), *low, *high)


def rises(steps: Sequence[Step]) -> tuple[Rise, ...]:
    """Return where one stands: at borders and between modes.

    Standing steps on one edge belong to the same border, and those of one transfer to it; each is
    named by its first.
    """
    found: dict[str, list[Step]] = {}
    for step in steps:
        if step.stands:
            found.setdefault(step.transfer_id or step.edge_id, []).append(step)
    return tuple(
        Rise(
            group[0].place_id,
            group[0].from_km,
            group[0].from_h,
            group[-1].to_h,
            math.fsum(s.to_h - s.from_h for s in group),
            bool(group[0].transfer_id),
        )
        for group in found.values()
    )


class Frame(Struct, frozen=True):
    """The chart's inner area in pixels, and what it spans from 0: km across, hours up."""

    left: float
    top: float
    width: float
    height: float
    span_km: float
    span_h: float

    def xy(self, at: XY) -> XY:
        """Return the pixel of (km, hours)."""
        km, hours = at
        return (
            self.left + self.width * km / self.span_km,
            self.top + self.height * (1.0 - hours / self.span_h),
        )

    @property
    def bottom(self) -> float:
        """The pixel row of hour 0."""
        return self.top + self.height


def span_h(ways: Sequence[ChartProfile], height: float) -> float:
    """Return the hours that a chart so many pixels high spans: up to a round one above all ways.

    So its axis stands still while a slider moves what it shows.
    """
    reach_h = max((w.highest_h for w in ways), default=0.0) * 1.04
    for step in HOUR_STEPS:
        whole_h = math.ceil(reach_h / step) * float(step)
        if whole_h and height * step / whole_h >= HOUR_GAP_PX:
            return whole_h
    return reach_h


def framed(ways: Sequence[ChartProfile], box: Box) -> Frame | None:
    """Return the frame for some ways in a box, ``None`` where there is nothing to show."""
    left, top, width, height = box
    km = max((w.end[0] for w in ways), default=0.0)
    hours = span_h(ways, height)
    if km <= 0 or hours <= 0 or width <= 1 or height <= 1:
        return None
    return Frame(left, top, width, height, km, hours)


def _step(span: float, room_px: float, gap_px: float, steps: Iterator[float]) -> float:
    """Return the first step whose ticks keep their distance."""
    for step in steps:
        if room_px * step / span >= gap_px:
            return step
    return span


def _km_steps() -> Iterator[float]:
    for power in range(7):
        for first in _KM_STEPS:
            yield float(first * 10**power)


def hour_ticks(frame: Frame) -> tuple[float, ...]:
    """Return the hours to number, whole days where hours would crowd."""
    steps = iter(float(s) for s in HOUR_STEPS)
    step = _step(frame.span_h, frame.height, HOUR_GAP_PX, steps)
    return tuple(i * step for i in range(math.floor(frame.span_h / step) + 1))


def km_ticks(frame: Frame) -> tuple[float, ...]:
    """Return the km to number."""
    step = _step(frame.span_km, frame.width, _KM_GAP_PX, _km_steps())
    return tuple(i * step for i in range(math.floor(frame.span_km / step) + 1))


class ChartPoint(Struct, frozen=True):
    """A point of a staircase that is pointed at; ``place_id`` is the nearest place by km.

    Between two places ``towards_id`` is the other one; at a place it is empty.
    """

    way: int
    at_km: float
    at_h: float
    place_id: str
    towards_id: str


def spot_at(way: int, time_distance_profile: ChartProfile, at: XY) -> ChartPoint:
    """Return what stands at a point of a staircase. Needs at least one call."""
    km, hours = at
    nearest = min(time_distance_profile.calls, key=lambda c: abs(c.at_km - km))
    others = [c for c in time_distance_profile.calls if (c.at_km - km) * (nearest.at_km - km) < 0]
    towards = min(others, key=lambda c: abs(c.at_km - km), default=None)
    return ChartPoint(way, km, hours, nearest.place_id, "" if towards is None else towards.place_id)


def _on_segment(at: XY, a: XY, b: XY) -> tuple[float, float]:
    """Return how far along from a to b (0 to 1) the nearest point lies, and its distance."""
    along = (b[0] - a[0], b[1] - a[1])
    length = along[0] ** 2 + along[1] ** 2
    share = ((at[0] - a[0]) * along[0] + (at[1] - a[1]) * along[1]) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    near = (a[0] + along[0] * share, a[1] + along[1] * share)
    return share, math.dist(at, near)


def spot_near(
    ways: Sequence[ChartProfile], frame: Frame, at: XY, reach_px: float = _REACH_PX
) -> ChartPoint | None:
    """Return the point of a staircase nearest to a pixel, ``None`` where none is in reach."""
    best: tuple[float, int, XY] | None = None
    for index, way in enumerate(ways):
        for a, b in pairwise(points(way.steps)):
            share, far = _on_segment(at, frame.xy(a), frame.xy(b))
            if far <= reach_px and (best is None or far < best[0]):
                found = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
                best = far, index, found
    if best is None or not ways[best[1]].calls:
        return None
    return spot_at(best[1], ways[best[1]], best[2])


def spot_of_call(way: int, time_distance_profile: ChartProfile, index: int) -> ChartPoint:
    """Return the arrival at a place of the way, counted from its beginning."""
    call = time_distance_profile.calls[min(max(index, 0), len(time_distance_profile.calls) - 1)]
    return ChartPoint(way, call.at_km, call.arrival_h, call.place_id, "")


def _crosses(box: Box, line: Sequence[XY]) -> bool:
    """Tell whether a line passes through a box: whether a piece of any of its segments lies inside.

    Each segment is cut to the box's columns, then to its rows, as Liang and Barsky do.
    """
    left, top = box[0], box[1]
    right, bottom = left + box[2], top + box[3]
    for (ax, ay), (bx, by) in pairwise(line):
        if (
            (ax < left and bx < left)
            or (ax > right and bx > right)
            or (ay < top and by < top)
            or (ay > bottom and by > bottom)
        ):
            continue
        enters, leaves = 0.0, 1.0  # as shares of the way from a to b
        for begin, along, low, high in ((ax, bx - ax, left, right), (ay, by - ay, top, bottom)):
            if along:
                first, second = (low - begin) / along, (high - begin) / along
                enters = max(enters, min(first, second))
                leaves = min(leaves, max(first, second))
        if enters <= leaves:
            return True
    return False


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def placed(
    candidates: Sequence[Box], taken: Sequence[Box], lines: Sequence[Sequence[XY]], room: Box
) -> Box | None:
    """Return the first box that lies in the room and on nothing, ``None`` where none does."""
    for box in candidates:
        inside = (
            box[0] >= room[0]
            and box[1] >= room[1]
            and box[0] + box[2] <= room[0] + room[2]
            and box[1] + box[3] <= room[1] + room[3]
        )
        free = not any(_overlap(box, other) for other in taken)
        if inside and free and not any(_crosses(box, line) for line in lines):
            return box
    return None


def beside(
    at: XY, size: tuple[float, float], gap: float = 7.0, *, below: bool = False
) -> tuple[Box, ...]:
    """Return the boxes round a point in which its label may stand, best first.

    With ``below`` those come first that do not reach above the point.
    """
    (x, y), (w, h) = at, size
    right, left, middle = x + gap, x - gap - w, y - h / 2
    boxes = (
        (right, middle, w, h),
        (left, middle, w, h),
        (left, y - h - gap, w, h),
        (right, y + gap, w, h),
        (x - w / 2, y - h - gap, w, h),
        (x - w / 2, y + gap, w, h),
        (left, y + gap, w, h),
        (right, y - h - gap, w, h),
    )
    return tuple(sorted(boxes, key=lambda box: box[1] < middle)) if below else boxes
