"""Turns arrays of points into Qt painter paths without a Python loop over the points."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

from explorer.cartography.geometry.shapes import Points, Starts

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE_TO, _LINE_TO = 0, 1
_ODD_EVEN, _WINDING = 0, 1


def painter_path(xy: Points, starts: Starts, *, winding: bool = False) -> QPainterPath:
    """Return a path of many lines: ``xy`` (n, 2), line i from ``starts[i]`` to ``starts[i + 1]``.

    Uses the stream format of QPainterPath (a count, elements, start of the last figure, fill
    rule), which Qt keeps stable. Filled by the odd-even rule, so that holes are holes, or by the
    winding rule, so that what overlaps is filled too.
    """
    path = QPainterPath()
    if len(xy) < 2:  # noqa: PLR2004 - a line needs two points
        return path
    elements = np.empty(len(xy), dtype=_ELEMENT)
    elements["kind"] = _LINE_TO
    elements["kind"][starts[:-1]] = _MOVE_TO
    elements["x"] = xy[:, 0]
    elements["y"] = xy[:, 1]
    data = (
        len(xy).to_bytes(4, "big")
        + elements.tobytes()
        + int(starts[-2]).to_bytes(4, "big")
        + (_WINDING if winding else _ODD_EVEN).to_bytes(4, "big")
    )
    stream = QDataStream(QByteArray(data))
    stream >> path  # pyright: ignore[reportUnusedExpression] - Qt reads by this operator
    return path
