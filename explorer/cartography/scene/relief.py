"""Bends pictures of shaded relief, which know only longitude and latitude, into a projection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from explorer.cartography.geometry.viewport import Bounds, Viewport
from explorer.cartography.projection.projections import Disc, Points, Projection
from explorer.model.basemap import Extent, ReliefPicture

_CELL_PX = 110.0  # a patch of the picture is laid flat where it is no larger than this on the map
_LEAST_CELL = 12  # in pixels of the picture
_WIDEST_CELL_DEG = 5.0
_OVERLAP = 0.06  # of a patch: meridians converge, a patch laid flat does not
_TURN_DEG = 180.0
_STEP_AT = 20  # patches are laid in steps of so many, so that a window stays alive between them


class Relief(Struct, frozen=True, eq=False):
    """A picture in memory: premultiplied, transparent at sea, its corners at ``extent``."""

    image: QImage
    extent: Extent

    @property
    def deg_per_px(self) -> float:
        """How much longitude a pixel covers."""
        return (self.extent[2] - self.extent[0]) / self.image.width()


def read_relief(picture: ReliefPicture) -> Relief | None:
    """Read a picture; ``None`` where it is damaged, for a map without relief is still a map."""
    return _read(picture.path, picture.extent)


def _read(path: Path, extent: Extent) -> Relief | None:
    image = QImage(str(path))
    if image.isNull():
        return None
    return Relief(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), extent)


class Mesh(Struct, frozen=True, eq=False):
    """A relief picture cut into patches whose corners are known in map coordinates.

    ``columns`` and ``rows`` are the picture's pixels at the corners, ``corners_m`` (rows, columns,
    2) the map coordinates, nan where the map does not show them; ``boxes_m`` (rows - 1,
    columns - 1, 4) the patches' boxes.
    """

    relief: Relief
    columns: NDArray[np.float64]
    rows: NDArray[np.float64]
    corners_m: Points
    boxes_m: Points


def mesh(relief: Relief, projection: Projection, view: Viewport) -> Mesh:
    """Return a picture's patches, small enough to be laid flat at the resolution of a view."""
    west, south, east, north = relief.extent
    width, height = relief.image.width(), relief.image.height()
    metres_per_px = relief.deg_per_px * 111_000.0
    cell = max(_LEAST_CELL, int(_CELL_PX * view.m_per_px / metres_per_px))
    cell = min(cell, max(_LEAST_CELL, int(_WIDEST_CELL_DEG / relief.deg_per_px)))
    columns = np.append(np.arange(0, width, cell), width).astype(float)
    rows = np.append(np.arange(0, height, cell), height).astype(float)
    lon, lat = np.meshgrid(
        west + columns / width * (east - west), north - rows / height * (north - south)
    )
    lonlat = np.column_stack((lon.ravel(), np.clip(lat.ravel(), -89.9, 89.9)))
    xy = projection.forward(lonlat)
    if isinstance(projection.domain, Disc):
        xy[~projection.domain.holds(xy)] = np.nan
    else:
        turned = projection.unwrapped(lonlat[:, 0])
        xy[~projection.domain.holds(np.column_stack((turned, lonlat[:, 1])))] = np.nan
        xy[np.abs(turned - projection.lon_0) > _TURN_DEG - 1e-9] = np.nan
    corners = xy.reshape(len(rows), len(columns), 2)
    around = np.stack((corners[:-1, :-1], corners[:-1, 1:], corners[1:, :-1], corners[1:, 1:]))
    boxes = np.concatenate((around.min(axis=0), around.max(axis=0)), axis=-1)
    # Where the map begins anew a patch would stretch over all of it.
    torn = (boxes[..., 2] - boxes[..., 0]) > _TURN_DEG / 4 * 111_000.0
    boxes[torn] = np.nan
    return Mesh(relief, columns, rows, corners, boxes)


def lay(painter: QPainter, patches: Mesh, view: Viewport) -> Iterator[None]:
    """Lay the patches that a view shows; where they overlap, the later one counts.

    The painter must stand on a transparent image of the view's size.
    """
    left, top, right, bottom = view.bounds_m
    boxes = patches.boxes_m
    shown = (
        (boxes[..., 2] >= left)
        & (boxes[..., 0] <= right)
        & (boxes[..., 3] >= top)
        & (boxes[..., 1] <= bottom)
    )
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    image = patches.relief.image
    row, column = np.nonzero(shown)
    affine, boxes_px = _affine(patches, row, column, view)
    for count, (transform, box) in enumerate(zip(affine, boxes_px, strict=True), 1):
        painter.setTransform(QTransform(*transform))
        patch = QRectF(*box)
        painter.drawImage(patch, image, patch)
        if count % _STEP_AT == 0:
            yield
    painter.resetTransform()


def _affine(
    patches: Mesh, row: NDArray[np.intp], column: NDArray[np.intp], view: Viewport
) -> tuple[list[list[float]], list[list[float]]]:
    """Return for each patch the affine map that fits its corners best, and its box to draw.

    A map is given as m11, m12, m21, m22, dx, dy from the picture's pixels to the view's; a box as
    left, top, width and height in the picture, a little larger than the patch.
    """
    corners = (patches.corners_m - np.array(view.bounds_m[:2])) / view.m_per_px
    nw, ne = corners[row, column], corners[row, column + 1]
    sw, se = corners[row + 1, column], corners[row + 1, column + 1]
    left, right = patches.columns[column], patches.columns[column + 1]
    top, bottom = patches.rows[row], patches.rows[row + 1]
    across = (ne - nw + se - sw) / (2.0 * (right - left))[:, None]
    down = (sw - nw + se - ne) / (2.0 * (bottom - top))[:, None]
    middle = (nw + ne + sw + se) / 4.0
    x, y = (left + right) / 2.0, (top + bottom) / 2.0
    zero = middle - across * x[:, None] - down * y[:, None]
    image = patches.relief.image
    # A patch is wider towards the equator than its affine map has it; the next one reaches there.
    middling = np.hypot(*across.T) * (right - left)
    widest = np.maximum(np.hypot(*(ne - nw).T), np.hypot(*(se - sw).T))
    taper = np.clip(widest / np.maximum(middling, 1e-6) - 1.0, 0.0, 1.0) / 2.0
    aside, above = 1.0 + (right - left) * (_OVERLAP + taper), 1.0 + (bottom - top) * _OVERLAP
    left, top = np.maximum(left - aside, 0.0), np.maximum(top - above, 0.0)
    right = np.minimum(right + aside, image.width())
    bottom = np.minimum(bottom + above, image.height())
    boxes = np.column_stack((left, top, right - left, bottom - top))
    return np.concatenate((across, down, zero), axis=1).tolist(), boxes.tolist()


def chosen(reliefs: tuple[Relief, ...], view: Viewport, shown_deg: Extent) -> tuple[Relief, ...]:
    """Return the pictures a view needs, coarse to fine.

    ``reliefs`` come from coarse to fine; ``shown_deg`` is the box of degrees the view shows. The
    finest is left out while the next coarser has a pixel for every pixel of the view, and the
    coarser ones where a finer one covers everything.
    """
    fine_enough = [r for r in reliefs if r.deg_per_px * 111_000.0 * 0.7 > view.m_per_px]
    wanted = reliefs[: max(1, min(len(reliefs), len(fine_enough) + 1))]
    needed: list[Relief] = []
    for relief in reversed(wanted):
        if not any(r.extent == relief.extent for r in needed):
            needed.append(relief)
        if _covers(relief.extent, shown_deg):
            break
    return tuple(reversed(needed))


def _covers(extent: Extent, shown: Extent) -> bool:
    """Tell whether a picture covers a box of degrees, its faded rim left out."""
    fade = 0.06 * (extent[3] - extent[1]) if extent[2] - extent[0] < 2 * _TURN_DEG else 0.0
    return (
        extent[0] + fade <= shown[0]
        and extent[1] + fade <= shown[1]
        and extent[2] - fade >= shown[2]
        and extent[3] - fade >= shown[3]
    )


def shown_degrees(projection: Projection, bounds_m: Bounds) -> Extent:
    """Return the box of degrees around what a box of the map shows; the globe where unsure."""
    left, top, right, bottom = bounds_m
    x, y = np.meshgrid(np.linspace(left, right, 9), np.linspace(top, bottom, 9))
    lonlat = projection.inverse(np.column_stack((x.ravel(), y.ravel())))
    pole = projection.forward(np.array([(projection.lon_0, 90.0), (projection.lon_0, -90.0)]))
    at_pole = (pole >= (left, top)).all(axis=1) & (pole <= (right, bottom)).all(axis=1)
    if not np.isfinite(lonlat).all() or at_pole.any():
        return (-180.0, -90.0, 180.0, 90.0)
    lon = projection.unwrapped(lonlat[:, 0])
    if lon.max() > _TURN_DEG or lon.min() < -_TURN_DEG:
        return (-180.0, -90.0, 180.0, 90.0)
    return (
        float(lon.min()),
        float(lonlat[:, 1].min()),
        float(lon.max()),
        float(lonlat[:, 1].max()),
    )
