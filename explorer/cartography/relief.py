"""Bends the shaded relief, a longitude–latitude picture, into a map projection."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from explorer.cartography.projection import LonLatBox, Projection
from explorer.cartography.viewport import Bounds

_GRID_PX = 24  # PROJ is asked at every so many pixels; between them the map is near enough straight
_BLUER = 4  # the picture's sea is bluer than green by more than this; no land is


@dataclass(frozen=True)
class Relief:
    """Shaded relief in map coordinates, to be laid over the land; transparent at sea."""

    image: QImage
    bounds_m: Bounds


def read_colors(path: Path) -> NDArray[np.uint8] | None:
    """Return a picture's colours, shape (rows, columns, 3) as R, G, B; ``None`` if unreadable."""
    image = QImage(str(path))
    if image.isNull():
        return None
    packed = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(packed.constBits(), dtype=np.uint8).reshape(
        packed.height(), packed.bytesPerLine()
    )
    return rows[:, : packed.width() * 3].reshape(packed.height(), packed.width(), 3).copy()


def _source_positions(
    projection: Projection,
    bounds_m: Bounds,
    size: tuple[int, int],
    box: LonLatBox,
    shape: tuple[int, int],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the (column, row) of the source picture for every pixel of the bent one."""
    width, height = size
    left, top, right, bottom = bounds_m
    columns = np.append(np.arange(0, width - 1, _GRID_PX), width - 1).astype(float)
    rows = np.append(np.arange(0, height - 1, _GRID_PX), height - 1).astype(float)
    x_m = left + columns * (right - left) / (width - 1)
    y_m = top + rows * (bottom - top) / (height - 1)
    mesh = np.column_stack([a.ravel() for a in np.meshgrid(x_m, y_m)])
    lonlat = projection.inverse(mesh)
    west, south, east, north = box
    source = np.column_stack(
        (
            (lonlat[:, 0] - west) / (east - west) * (shape[1] - 1),
            (north - lonlat[:, 1]) / (north - south) * (shape[0] - 1),
        )
    ).reshape(len(rows), len(columns), 2)
    across, down = _weights(columns, width), _weights(rows, height)
    return down @ source[:, :, 0] @ across.T, down @ source[:, :, 1] @ across.T


def _weights(at: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """Return the matrix that interpolates values given at ``at`` to 0 … length - 1."""
    unit = np.eye(len(at))
    every = np.arange(length)
    return np.column_stack([np.interp(every, at, column) for column in unit])


def _edge_fade(
    columns: NDArray[np.float64], rows: NDArray[np.float64], shape: tuple[int, int]
) -> NDArray[np.uint8]:
    """Return an opacity that falls to nothing towards the rims of source and target picture."""
    height, width = columns.shape
    with np.errstate(invalid="ignore"):
        source = np.minimum.reduce([columns, rows, shape[1] - 1 - columns, shape[0] - 1 - rows]) / (
            0.06 * shape[0]
        )
    y, x = np.ogrid[0:height, 0:width]
    target = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y)) / (
        0.06 * height
    )
    return (np.clip(np.minimum(source, target), 0.0, 1.0) * 255.0).astype(np.uint8)


def bent(
    colors: NDArray[np.uint8],
    box: LonLatBox,
    projection: Projection,
    bounds_m: Bounds,
    *,
    width_px: int = 2200,
) -> Relief:
    """Return the relief over ``bounds_m``; outside the picture and at sea it is transparent.

    ``colors`` (rows, columns, 3) covers ``box`` in longitude and latitude.
    """
    left, top, right, bottom = bounds_m
    height_px = max(2, round(width_px * (bottom - top) / (right - left)))
    shape = (colors.shape[0], colors.shape[1])
    columns, rows = _source_positions(projection, bounds_m, (width_px, height_px), box, shape)
    inside = np.isfinite(columns) & np.isfinite(rows)
    inside &= (columns >= 0) & (rows >= 0) & (columns <= shape[1] - 1) & (rows <= shape[0] - 1)
    column = np.where(inside, np.rint(columns), 0).astype(np.intp)
    row = np.where(inside, np.rint(rows), 0).astype(np.intp)
    picked = colors[row, column]
    land = inside & (picked[..., 2].astype(np.int16) <= picked[..., 1].astype(np.int16) + _BLUER)
    pixels = np.zeros((height_px, width_px, 4), dtype=np.uint8)
    pixels[..., :3] = picked
    pixels[..., 3] = np.where(land, _edge_fade(columns, rows, shape), 0)
    image = QImage(pixels.data, width_px, height_px, width_px * 4, QImage.Format.Format_RGBA8888)
    return Relief(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), bounds_m)
