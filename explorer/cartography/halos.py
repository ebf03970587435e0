"""Halos around letters, made from the letters' own picture: many times faster than a wide pen."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QImage


@lru_cache(maxsize=8)
def _disc(radius_px: float) -> tuple[tuple[int, int, float], ...]:
    """Return the shifts (columns, rows, weight) that widen a shape by a radius."""
    reach = int(np.ceil(radius_px))
    found: list[tuple[int, int, float]] = []
    for row in range(-reach, reach + 1):
        for column in range(-reach, reach + 1):
            weight = min(1.0, radius_px + 0.5 - float(np.hypot(row, column)))
            if weight > 0.0:
                found.append((column, row, weight))
    return tuple(found)


def halo(letters: QImage, radius_px: float, color: QColor) -> QImage:
    """Return a picture of what lies within a radius around the opaque parts of another.

    ``letters`` is premultiplied with enough of a rim; ``radius_px`` counts its pixels.
    """
    width, height = letters.width(), letters.height()
    alpha = (
        np.frombuffer(letters.constBits(), dtype=np.uint8)
        .reshape(height, letters.bytesPerLine())[:, 3 : 4 * width : 4]
        .astype(np.float32)
    )
    wide = np.zeros_like(alpha)
    for column, row, weight in _disc(radius_px):
        to_x, from_x = max(0, column), max(0, -column)
        to_y, from_y = max(0, row), max(0, -row)
        across, down = width - abs(column), height - abs(row)
        if across <= 0 or down <= 0:
            continue
        part = wide[to_y : to_y + down, to_x : to_x + across]
        shifted = alpha[from_y : from_y + down, from_x : from_x + across]
        np.maximum(part, shifted * weight, out=part)
    share = (wide / 255.0 * color.alphaF())[..., None]
    ink = np.array([color.blue(), color.green(), color.red(), 255.0], dtype=np.float32)
    pixels = (share * ink + 0.5).astype(np.uint8)
    size = (width, height, 4 * width)
    image = QImage(pixels.data, *size, QImage.Format.Format_ARGB32_Premultiplied).copy()
    image.setDevicePixelRatio(letters.devicePixelRatio())
    return image
