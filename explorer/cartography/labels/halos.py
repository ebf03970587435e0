"""Halos around letters, made from the letters' own picture: many times faster than a wide pen."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
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
                found.append((column, row, round(weight, 3)))  # so that those alike are equal
    return tuple(found)


@lru_cache(maxsize=8)
def _inks(rgba: int) -> NDArray[np.uint32]:
    """Return a colour in each of 256 opacities, premultiplied, as Qt keeps pixels; shape (256,)."""
    color = QColor.fromRgba(rgba)
    ink = np.array([color.blue(), color.green(), color.red(), 255.0])
    shares = np.arange(256.0) / 255.0 * color.alphaF()
    return (shares[:, None] * ink + 0.5).astype(np.uint8).view(np.uint32)[:, 0]


def halo(letters: QImage, radius_px: float, color: QColor) -> QImage:
    """Return a picture of what lies within a radius around the opaque parts of another.

    ``letters`` is premultiplied with enough of a rim; ``radius_px`` counts its pixels.
    """
    width, height = letters.width(), letters.height()
    rows = np.frombuffer(letters.constBits(), dtype=np.uint8).reshape(
        height, letters.bytesPerLine()
    )
    alpha = np.ascontiguousarray(rows[:, 3 : 4 * width : 4])
    wide = np.zeros_like(alpha)
    shifts = _disc(radius_px)
    # Bytes are quick to compare, so that each weight is applied once.
    weighted = {
        weight: alpha if weight == 1.0 else (alpha * np.float32(weight) + 0.5).astype(np.uint8)
        for weight in {weight for _, _, weight in shifts}
    }
    for column, row, weight in shifts:
        to_x, from_x = max(0, column), max(0, -column)
        to_y, from_y = max(0, row), max(0, -row)
        across, down = width - abs(column), height - abs(row)
        if across <= 0 or down <= 0:
            continue
        part = wide[to_y : to_y + down, to_x : to_x + across]
        shifted = weighted[weight][from_y : from_y + down, from_x : from_x + across]
        np.maximum(part, shifted, out=part)
    pixels = _inks(color.rgba())[wide]
    size = (width, height, 4 * width)
    image = QImage(pixels.data, *size, QImage.Format.Format_ARGB32_Premultiplied).copy()
    image.setDevicePixelRatio(letters.devicePixelRatio())
    return image
