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
_STRIP_ROWS = 96
_FADE_SHARE = 0.06  # towards the rims of both pictures the relief fades away
_NOWHERE_DEG = (-999.0, -999.0)  # far outside every source picture
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


@dataclass(frozen=True)
class _Grid:
    """Where the bent picture's pixels lie in the source: known on a grid, linear in between.

    ``column`` and ``row`` are (grid rows, grid columns); ``across`` and ``down`` the weights that
    spread them over the picture's columns and rows.
    """

    column: NDArray[np.float32]
    row: NDArray[np.float32]
    across: NDArray[np.float32]
    down: NDArray[np.float32]

    def strip(self, first: int, last: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the source (column, row) of every pixel in rows ``first`` up to ``last``."""
        down = self.down[first:last]
        across = self.across.T
        column, row = down @ self.column @ across, down @ self.row @ across
        return column.astype(np.float32), row.astype(np.float32)


def _grid(
    projection: Projection,
    bounds_m: Bounds,
    size: tuple[int, int],
    box: LonLatBox,
    shape: tuple[int, int],
) -> _Grid:
    width, height = size
    left, top, right, bottom = bounds_m
    columns = np.append(np.arange(0, width - 1, _GRID_PX), width - 1).astype(float)
    rows = np.append(np.arange(0, height - 1, _GRID_PX), height - 1).astype(float)
    x_m = left + columns * (right - left) / (width - 1)
    y_m = top + rows * (bottom - top) / (height - 1)
    mesh = np.column_stack([a.ravel() for a in np.meshgrid(x_m, y_m)])
    lonlat = projection.inverse(mesh)
    lonlat[~np.isfinite(lonlat).all(axis=1)] = _NOWHERE_DEG
    west, south, east, north = box
    column = (lonlat[:, 0] - west) / (east - west) * (shape[1] - 1)
    row = (north - lonlat[:, 1]) / (north - south) * (shape[0] - 1)
    grid_shape = (len(rows), len(columns))
    return _Grid(
        column.reshape(grid_shape).astype(np.float32),
        row.reshape(grid_shape).astype(np.float32),
        _weights(columns, width),
        _weights(rows, height),
    )


def _weights(at: NDArray[np.float64], length: int) -> NDArray[np.float32]:
    """Return the matrix that interpolates values given at ``at`` to 0 … length - 1."""
    every = np.arange(length)
    rows = [np.interp(every, at, column) for column in np.eye(len(at))]
    return np.column_stack(rows).astype(np.float32)


def bent(
    colors: NDArray[np.uint8],
    box: LonLatBox,
    projection: Projection,
    bounds_m: Bounds,
    *,
    width_px: int = 2200,
) -> Relief:
    """Return the relief over ``bounds_m``; outside the picture and at sea it is transparent.

    ``colors`` (rows, columns, 3) covers ``box`` in longitude and latitude. Works in strips, so
    that an old laptop's memory holds it.
    """
    left, top, right, bottom = bounds_m
    height_px = max(2, round(width_px * (bottom - top) / (right - left)))
    shape = (colors.shape[0], colors.shape[1])
    grid = _grid(projection, bounds_m, (width_px, height_px), box, shape)
    pixels = np.zeros((height_px, width_px, 4), dtype=np.uint8)
    from_side = np.minimum(np.arange(width_px), np.arange(width_px)[::-1])
    for first in range(0, height_px, _STRIP_ROWS):
        last = min(first + _STRIP_ROWS, height_px)
        column, row = grid.strip(first, last)
        picked = colors[
            np.clip(np.rint(row), 0, shape[0] - 1).astype(np.intp),
            np.clip(np.rint(column), 0, shape[1] - 1).astype(np.intp),
        ]
        at = np.arange(first, last)
        from_rim = np.minimum(from_side, np.minimum(at, height_px - 1 - at)[:, None]) / height_px
        in_source = np.minimum.reduce([column, row, shape[1] - 1 - column, shape[0] - 1 - row])
        fade = np.clip(np.minimum(from_rim, in_source / shape[0]) / _FADE_SHARE, 0.0, 1.0)
        land = picked[..., 2].astype(np.int16) <= picked[..., 1].astype(np.int16) + _BLUER
        pixels[first:last, :, :3] = picked
        pixels[first:last, :, 3] = fade * 255.0 * land
    image = QImage(pixels.data, width_px, height_px, width_px * 4, QImage.Format.Format_RGBA8888)
    return Relief(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), bounds_m)
