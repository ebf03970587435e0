"""Places labels beside their points without overlap, by priority; pure geometry in pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels
Points = NDArray[np.float64]

_OVER_LINE = 0.35  # price of each line point under a label
_OVER_LABEL = 1000.0


@dataclass(frozen=True, slots=True)
class Label:
    """A text box that wants to stand beside a point.

    ``gap_px`` keeps it off the point's sign. A ``required`` label is placed even where it must
    overlap; any other is left out then. Lower ``priority`` goes first. A ``centered`` label, the
    name of an area, stands on its point or a little above or below.
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


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """Where a label's box begins."""

    key: str
    left_px: float
    top_px: float


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


def candidate_boxes(label: Label) -> tuple[Box, ...]:
    """Return the boxes a label may take, best first."""
    boxes: list[Box] = []
    if label.centered:
        left, middle = label.x_px - label.width_px / 2.0, label.y_px - label.height_px / 2.0
        tops = (middle + shift * label.height_px for shift in (0, -1, 1, -2, 2))
        return tuple((left, t, left + label.width_px, t + label.height_px) for t in tops)
    width, height, gap = label.width_px, label.height_px, label.gap_px
    for side, lift in _SLOTS:
        left = {
            1: label.x_px + gap,
            -1: label.x_px - gap - width,
            0: label.x_px - width / 2.0,
        }[side]
        if side == 0:
            top = label.y_px + gap if lift > 0 else label.y_px - gap - height
        else:
            top = label.y_px - height / 2.0 + lift * height * 0.6
        boxes.append((left, top, left + width, top + height))
    return tuple(boxes)


def _overlap_area(box: Box, others: NDArray[np.float64]) -> float:
    if not len(others):
        return 0.0
    width = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
    height = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    return float(np.sum(np.clip(width, 0, None) * np.clip(height, 0, None)))


def _points_under(box: Box, points: Points) -> int:
    if not len(points):
        return 0
    inside = (
        (points[:, 0] > box[0])
        & (points[:, 0] < box[2])
        & (points[:, 1] > box[1])
        & (points[:, 1] < box[3])
    )
    return int(np.count_nonzero(inside))


def place_labels(
    labels: list[Label], *, line_points: Points | None = None, blocked: tuple[Box, ...] = ()
) -> tuple[PlacedLabel, ...]:
    """Return the labels that found room, in order of priority.

    ``line_points`` (n, 2) are points of lines better not covered, ``blocked`` boxes that must stay
    free. The result depends on relative positions only, so it does not change under a pan.
    """
    points = np.empty((0, 2)) if line_points is None else line_points
    taken: list[Box] = list(blocked)
    placed: list[PlacedLabel] = []
    for label in sorted(labels, key=lambda item: (item.priority, item.key)):
        own = (label.x_px, label.y_px)
        near = (
            points[np.abs(points - own).max(axis=1) < label.width_px * 1.5]
            if len(points)
            else points
        )
        others = np.array(taken, dtype=np.float64).reshape(-1, 4)
        best: tuple[float, Box] | None = None
        for order, box in enumerate(candidate_boxes(label)):
            overlap = _overlap_area(box, others)
            if overlap > 0 and not label.required:
                continue
            price = order * 0.4 + _OVER_LINE * _points_under(box, near) + _OVER_LABEL * overlap
            if best is None or price < best[0]:
                best = (price, box)
        if best is not None:
            taken.append(best[1])
            placed.append(PlacedLabel(label.key, best[1][0], best[1][1]))
    return tuple(placed)
