"""Turns arrays of points into Qt painter paths without a Python loop over the points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE_TO, _LINE_TO = 0, 1


def painter_path(xy: NDArray[np.float64], starts: NDArray[np.intp]) -> QPainterPath:
    """Return a path of many lines: ``xy`` (n, 2), ``starts`` the index at which each begins.

    Uses the stream format of QPainterPath (a count, elements, start of the last figure, fill
    rule), which Qt keeps stable. Filled by the odd-even rule, so that holes are holes.
    """
    path = QPainterPath()
    if len(xy) < 2:  # noqa: PLR2004 - a line needs two points
        return path
    elements = np.empty(len(xy), dtype=_ELEMENT)
    elements["kind"] = _LINE_TO
    elements["kind"][starts] = _MOVE_TO
    elements["x"] = xy[:, 0]
    elements["y"] = xy[:, 1]
    data = (
        len(xy).to_bytes(4, "big")
        + elements.tobytes()
        + int(starts[-1]).to_bytes(4, "big")
        + (0).to_bytes(4, "big")
    )
    stream = QDataStream(QByteArray(data))
    stream >> path  # pyright: ignore[reportUnusedExpression] - Qt reads by this operator
    return path


def joined(parts: list[NDArray[np.float64]]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return lines as one array with the index at which each starts; short parts are dropped."""
    kept = [p for p in parts if len(p) >= 2]  # noqa: PLR2004 - a line needs two points
    if not kept:
        return np.empty((0, 2)), np.empty(0, dtype=np.intp)
    lengths = np.array([len(p) for p in kept])
    starts = np.concatenate(([0], np.cumsum(lengths)[:-1])).astype(np.intp)
    return np.concatenate(kept), starts


def thinned(xy: NDArray[np.float64], least: float) -> NDArray[np.float64]:
    """Return a line without the points that lie nearer than ``least`` to the last one kept.

    Works on cells of that size, which keeps the ends and is fast; good enough below a pixel.
    """
    if len(xy) <= 2:  # noqa: PLR2004 - nothing to leave out
        return xy
    cells = np.floor(xy / least)
    keep = np.ones(len(xy), dtype=bool)
    keep[1:-1] = np.any(cells[1:-1] != cells[:-2], axis=1)
    return xy[keep]


def inside(
    xy: NDArray[np.float64], width: float, height: float, *, margin: float = 40.0
) -> list[NDArray[np.float64]]:
    """Return the parts of a line that may show in a picture of ``width`` by ``height``.

    A step is kept when its box touches the picture; pens and dashes are costly off the picture.
    """
    if len(xy) < 2:  # noqa: PLR2004 - a line needs two points
        return []
    low, high = np.minimum(xy[:-1], xy[1:]), np.maximum(xy[:-1], xy[1:])
    shows = (high >= -margin).all(axis=1) & (low <= (width + margin, height + margin)).all(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], shows, [False])).astype(np.int8)))
    return [xy[a : b + 1] for a, b in edges.reshape(-1, 2)]


def offset(xy: NDArray[np.float64], by: float) -> NDArray[np.float64]:
    """Return a line moved sideways by ``by`` (to the right of its direction, y downwards)."""
    if by == 0.0 or len(xy) < 2:  # noqa: PLR2004 - no direction
        return xy
    steps = np.diff(xy, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    steps = steps[lengths > 0] / lengths[lengths > 0, None]
    if not len(steps):
        return xy
    kept = xy[np.concatenate(([True], lengths > 0))]
    normals = np.column_stack((-steps[:, 1], steps[:, 0]))
    at_points = np.concatenate((normals[:1], normals[:-1] + normals[1:], normals[-1:]))
    norms = np.hypot(at_points[:, 0], at_points[:, 1])
    # A sharp bend would throw the corner far out: the miter is capped at twice the offset.
    scale = 2.0 / np.clip(norms, 1.0, None) ** 2
    scale[[0, -1]] = 1.0
    return kept + at_points * (scale * by)[:, None]
