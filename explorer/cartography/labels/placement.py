"""Places labels beside their points without overlap, by priority; pure geometry in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.cartography.projection.projections import Points

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

_OVER_LINE = 0.35  # price of each line point under a label
_OVER_SIGN = 1000.0
_OVER_EDGE = 500.0
# Left free to the left, above, to the right and below, or two names read as one.
_AREA_MARGIN_PX = np.array([-8.0, -2.0, 8.0, 2.0])
_PLACE_MARGIN_PX = np.array([-2.0, 0.0, 2.0, 0.0])
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


def _overlaps(boxes: Points, others: Points) -> Points:
    """Return for each of k boxes the area that m others cover of it."""
    width = np.minimum(boxes[:, None, 2], others[:, 2]) - np.maximum(
        boxes[:, None, 0], others[:, 0]
    )
    height = np.minimum(boxes[:, None, 3], others[:, 3]) - np.maximum(
        boxes[:, None, 1], others[:, 1]
    )
    return (np.maximum(width, 0.0) * np.maximum(height, 0.0)).sum(axis=1)


def _points_under(boxes: Points, x: Points, y: Points) -> Points:
    """Return for each of k boxes how many points lie under it."""
    inside = (x > boxes[:, None, 0]) & (x < boxes[:, None, 2])
    inside &= (y > boxes[:, None, 1]) & (y < boxes[:, None, 3])
    return inside.sum(axis=1)


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
    points = np.empty((0, 2)) if line_points is None else line_points
    x, y = points[:, 0].copy(), points[:, 1].copy()
    signs = np.array(blocked, dtype=np.float64).reshape(-1, 4)
    taken = np.empty((len(closed) + len(labels), 4))
    taken[: len(closed)] = np.array(closed, dtype=np.float64).reshape(-1, 4)
    count = len(closed)
    placed: list[PlacedLabel] = []
    for label in sorted(labels, key=lambda item: (item.priority, item.key)):
        yield None
        boxes = np.array(candidate_boxes(label))
        covered = _overlaps(boxes, signs)
        room = boxes + (_AREA_MARGIN_PX if label.spots else _PLACE_MARGIN_PX)
        free = _overlaps(room, taken[:count]) <= 0.0
        if not label.required:
            free &= covered <= 0.0
        if not free.any():
            continue
        price = np.arange(len(boxes)) * 0.4 + covered * _OVER_SIGN
        if before.get(label.key, len(boxes)) < len(boxes):
            price[before[label.key]] -= _KEPT
        if frame is not None:
            price += _OVER_EDGE * _unseen(boxes, frame, (label.x_px, label.y_px))
        if len(points):
            reach = label.width_px * 1.5
            at_x, at_y = label.x_px, label.y_px
            if label.spots:
                reach += float(np.ptp(boxes, axis=0).max())
            near = np.abs(x - at_x) < reach
            near &= np.abs(y - at_y) < reach
            price += _OVER_LINE * _points_under(boxes, x[near], y[near])
        price[~free] = np.inf
        best = int(np.argmin(price))
        taken[count] = room[best]
        count += 1
        left, top = float(boxes[best, 0]), float(boxes[best, 1])
        placed.append(PlacedLabel(label.key, left, top, best))
    yield tuple(placed)


def _unseen(boxes: Points, frame: Box, at: tuple[float, float]) -> NDArray[np.bool_]:
    """Tell which of k boxes a frame shows in part only, or not although their place is seen."""
    left, top, right, bottom = frame
    inside = (boxes[:, 0] >= left) & (boxes[:, 1] >= top)
    inside &= (boxes[:, 2] <= right) & (boxes[:, 3] <= bottom)
    if left <= at[0] <= right and top <= at[1] <= bottom:
        return ~inside
    outside = (boxes[:, 2] <= left) | (boxes[:, 3] <= top)
    outside |= (boxes[:, 0] >= right) | (boxes[:, 1] >= bottom)
    return ~inside & ~outside
