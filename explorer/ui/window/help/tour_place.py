"""Where a card goes that points at something: near it, and over nothing else that floats there."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from PySide6.QtCore import QPoint, QRect, QSize


def place_for(size: QSize, wanted: QPoint, free: QRect, taken: Iterable[QRect]) -> QRect:
    """Return the rectangle nearest to ``wanted`` that lies in ``free`` and on nothing ``taken``.

    Where there is none it lies on what is taken, but still in what is free.
    """
    boxes = [box for box in taken if box.intersects(free)]
    most = QPoint(free.right() + 1 - size.width(), free.bottom() + 1 - size.height())
    clamped = QPoint(
        max(free.left(), min(wanted.x(), most.x())), max(free.top(), min(wanted.y(), most.y()))
    )
    xs = {clamped.x(), *(b.right() + 1 for b in boxes), *(b.left() - size.width() for b in boxes)}
    ys = {clamped.y(), *(b.bottom() + 1 for b in boxes), *(b.top() - size.height() for b in boxes)}
    found = (QRect(QPoint(x, y), size) for x, y in product(xs, ys))
    clear = [
        each
        for each in found
        if free.contains(each) and not any(each.intersects(box) for box in boxes)
    ]
    return min(clear, key=lambda each: _distance(each, wanted), default=QRect(clamped, size))


def _distance(box: QRect, wanted: QPoint) -> tuple[int, int, int]:
    step = box.topLeft() - wanted
    return step.x() ** 2 + step.y() ** 2, box.left(), box.top()
