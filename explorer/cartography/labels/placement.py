"""Places labels beside their points without overlap, by priority; pure geometry in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import numpy as np
from msgspec import Struct

from explorer.cartography.projection.projections import Points

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

_OVER_LINE = 0.35  # price of each line point under a label
_OVER_SIGN = 1000.0
_OVER_EDGE = 500.0
# Left free to the left, above, to the right and below, or two names read as one.
_AREA_MARGIN_PX = (-8.0, -2.0, 8.0, 2.0)
_PLACE_MARGIN_PX = (-2.0, 0.0, 2.0, 0.0)
_CELL_PX = 96.0
_LATER = 0.4  # price of each place further down in the order of preference
_KEPT = 3.0  # what staying in its place is worth to a name
NO_SLOTS: Mapping[str, int] = MappingProxyType({})


class Label(Struct, frozen=True):
    """A text box that wants to stand beside a point.

    ``gap_px`` keeps it off the point's sign. No label overlaps another; one that finds no room is
    left out. A ``required`` one may cover signs where it must. Lower ``priority`` goes first. A
    ``centered`` label stands on its point or a little above or below; one with ``spots``, the
    name of an area, around one of these.
    """

    key: str
    x_px: float
    y_px: float
    width_px: float
    height_px: float
    gap_px: float
    priority: int
    required: bool = False
    centered: bool = False
    spots: tuple[tuple[float, float], ...] = ()


class PlacedLabel(Struct, frozen=True):
    """Where a label's box begins, and which of its candidates that is."""

    key: str
    left_px: float
    top_px: float
    slot: int


# Imhof's order of preference ("Positioning names on maps", 1975): right and above first.
_SLOTS = (
    (1, -0.7),
    (1, -0.3),
    (-1, -0.7),
    (-1, -0.3),
    (0, -1),
    (0, 1),
    (1, 0.6),
    (-1, 0.6),
    (1, -1),
)
_CENTERED_SLOTS = (0, -1, 1, -2, 2)


def candidate_boxes(label: Label) -> tuple[Box, ...]:
    """Return the boxes a label may take, best first."""
    width, height, gap = label.width_px, label.height_px, label.gap_px
    if label.spots:
        return tuple(
            (x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0)
            for x, y in label.spots
        )
    if label.centered:
        left, middle = label.x_px - width / 2.0, label.y_px - height / 2.0
        tops = (middle + shift * height for shift in _CENTERED_SLOTS)
        return tuple((left, t, left + width, t + height) for t in tops)
    boxes: list[Box] = []
    for side, lift in _SLOTS:
        if side == 0:
            left = label.x_px - width / 2.0
            top = label.y_px + gap if lift > 0 else label.y_px - gap - height
        else:
            left = label.x_px + gap if side > 0 else label.x_px - gap - width
            top = label.y_px - height / 2.0 + lift * height * 0.6
        boxes.append((left, top, left + width, top + height))
    return tuple(boxes)


class _Boxes:
    """Boxes by the cells of a grid that they touch, so that few are looked at for each label."""

    def __init__(self, boxes: tuple[Box, ...] = ()) -> None:
        self._every: list[Box] = []
        self._cells: dict[tuple[int, int], list[int]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        number = len(self._every)
        self._every.append(box)
        for cell in _cells_of(box):
            self._cells.setdefault(cell, []).append(number)

    def lie_on(self, box: Box, cells: list[tuple[int, int]]) -> bool:
        """Tell whether one of them covers some of a box that lies within some cells."""
        left, top, right, bottom = box
        every = self._every
        for cell in cells:
            for number in self._cells.get(cell, ()):
                its = every[number]
                if left < its[2] and its[0] < right and top < its[3] and its[1] < bottom:
                    return True
        return False

    def over(self, box: Box) -> float:
        """Return how much of a box they cover, each counted for itself."""
        left, top, right, bottom = box
        near: set[int] = set()
        for cell in _cells_of(box):
            near.update(self._cells.get(cell, ()))
        area = 0.0
        for number in sorted(near):
            o_left, o_top, o_right, o_bottom = self._every[number]
            across = min(right, o_right) - max(left, o_left)
            down = min(bottom, o_bottom) - max(top, o_top)
            area += max(across, 0.0) * max(down, 0.0)
        return area


def _cells_of(box: Box) -> list[tuple[int, int]]:
    left, right = int(box[0] // _CELL_PX), int(box[2] // _CELL_PX) + 1
    top, bottom = int(box[1] // _CELL_PX), int(box[3] // _CELL_PX) + 1
    return [(column, row) for row in range(top, bottom) for column in range(left, right)]


class _LinePoints:
    """Points of lines, from left to right, to be counted under a box."""

    def __init__(self, points: Points) -> None:
        order = np.argsort(points[:, 0], kind="stable")
        self._x, self._y = points[order, 0], points[order, 1]

    def under(self, box: Box, reach: Box) -> int:
        """Return how many lie under a box and in ``reach``."""
        left, right = max(box[0], reach[0]), min(box[2], reach[2])
        first = self._x.searchsorted(left, "right")
        y = self._y[first : self._x.searchsorted(right, "left")]
        if not len(y):
            return 0
        return int(((y > max(box[1], reach[1])) & (y < min(box[3], reach[3]))).sum())


def _reach(label: Label, boxes: tuple[Box, ...]) -> Box:
    """Return how far from a label's place lines count: only those near it."""
    reach = label.width_px * 1.5
    if label.spots:
        reach += max(max(b[i] for b in boxes) - min(b[i] for b in boxes) for i in range(4))
    x, y = label.x_px, label.y_px
    return x - reach, y - reach, x + reach, y + reach


def _wider(box: Box, margin: Box) -> Box:
    return box[0] + margin[0], box[1] + margin[1], box[2] + margin[2], box[3] + margin[3]


def label_steps(
    labels: list[Label],
    *,
    line_points: Points | None = None,
    blocked: tuple[Box, ...] = (),
    closed: tuple[Box, ...] = (),
    frame: Box | None = None,
    before: Mapping[str, int] = NO_SLOTS,
) -> Iterator[tuple[PlacedLabel, ...] | None]:
    """Place labels in order of priority: ``None`` for each, at last those placed.

    ``line_points`` (n, 2) are points of lines better not covered, ``blocked`` boxes that only a
    required label may cover, ``closed`` ones that none may. ``frame`` is what is seen: no label
    lies across its edge where it need not. ``before`` tells in which slot labels stood in the last
    picture: they keep it while it is free, so that names do not jump about. Without a frame the
    result depends on relative positions only: it does not change under a pan.
    """
    points = None if line_points is None or not len(line_points) else _LinePoints(line_points)
    signs, taken = _Boxes(blocked), _Boxes(closed)
    placed: list[PlacedLabel] = []
    for label in sorted(labels, key=lambda item: (item.priority, item.key)):
        yield None
        boxes = candidate_boxes(label)
        margin = _AREA_MARGIN_PX if label.spots else _PLACE_MARGIN_PX
        at, reach = (label.x_px, label.y_px), _reach(label, boxes)
        kept = before.get(label.key)
        slots = [(n * _LATER - (_KEPT if n == kept else 0.0), n) for n in range(len(boxes))]
        best: tuple[float, int] | None = None
        for least, slot in sorted(slots):
            if best is not None and best[0] < least:
                break  # what is still to come costs more even where nothing lies
            box = boxes[slot]
            room = _wider(box, margin)
            cells = _cells_of(room)
            if taken.lie_on(room, cells) or (not label.required and signs.lie_on(box, cells)):
                continue
            covered = signs.over(box) if label.required else 0.0
            price = slot * _LATER + covered * _OVER_SIGN - (_KEPT if slot == kept else 0.0)
            if frame is not None and _unseen(box, frame, at):
                if label.spots:
                    continue  # half a sea's name is none
                price += _OVER_EDGE
            if points is not None:
                price += _OVER_LINE * points.under(box, reach)
            if best is None or (price, slot) < best:
                best = price, slot
        if best is None:
            continue
        box = boxes[best[1]]
        taken.add(_wider(box, margin))
        placed.append(PlacedLabel(label.key, box[0], box[1], best[1]))
    yield tuple(placed)


def _unseen(box: Box, frame: Box, at: tuple[float, float]) -> bool:
    """Tell whether a frame shows a box in part only, or not at all although its place is seen."""
    left, top, right, bottom = frame
    if box[0] >= left and box[1] >= top and box[2] <= right and box[3] <= bottom:
        return False
    if left <= at[0] <= right and top <= at[1] <= bottom:
        return True
    return not (box[2] <= left or box[3] <= top or box[0] >= right or box[1] >= bottom)
