"""Rectangles of a screen."""

from __future__ import annotations

from PySide6.QtCore import QRect


def without(whole: QRect, taken: QRect) -> list[QRect]:
    """Return what of a rectangle another leaves free, as rectangles."""
    inner = whole.intersected(taken)
    if inner.isEmpty():
        return [whole]
    left, right = inner.left(), inner.left() + inner.width()
    top, bottom = inner.top(), inner.top() + inner.height()
    parts = [
        QRect(0, 0, whole.width(), top),
        QRect(0, bottom, whole.width(), whole.height() - bottom),
        QRect(0, top, left, inner.height()),
        QRect(right, top, whole.width() - right, inner.height()),
    ]
    return [p for p in parts if not p.isEmpty()]
