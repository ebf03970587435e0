"""The surface of a turning globe: painted once, then asked by every pixel what lies under it.

The surface is kept as two hemispheres in Lambert's azimuthal equal-area projection around the
poles, which needs no trigonometry to be asked: a few steps of arithmetic on arrays for each pixel,
however much land and relief a globe shows.
"""

from __future__ import annotations

import math
import threading

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import EARTH_RADIUS_M, Globe, Points
from explorer.cartography.scene.relief import Relief
from explorer.cartography.scene.relief_tint import tone
from explorer.cartography.style import MapStyle
from explorer.model.basemap import Basemap, PolygonName

_SHEET_PX = (4096, 2048)  # the whole Earth by degrees: 10 km to a pixel at the equator
_FACES_PX = (1024, 2048)  # a hemisphere: 18 and 9 km to a pixel; from afar the smaller is quicker
_ROWS_AT_ONCE = 128
_RATIO = 0.45  # in motion the surface need not be as sharp as the lines over it
_MOST_PX = 260_000
_AT_ONCE = 16_384  # so many pixels and all that is reckoned of them stay in a processor's cache
_LEVEL = 0

Colors = NDArray[np.uint32]
Faces = dict[int, Colors]


class _Sight(Struct, frozen=True, eq=False):
    """A view onto a globe: which pixels show it, and what they point to.

    ``vectors`` (3, n) are unit vectors to the right, down and towards the viewer. ``beside`` are
    the pixels beside the globe, ``rim`` (m,) those on its rim; ``share`` (m, 1) is how much of
    these it covers.
    """

    view: Viewport
    size: tuple[int, int]
    vectors: NDArray[np.float32]
    beside: NDArray[np.intp]
    rim: NDArray[np.intp]
    share: NDArray[np.float32]


class GlobeTexture:
    """Land, relief and water of the whole Earth, as a turning globe shows them."""

    def __init__(self, basemap: Basemap, relief: Relief | None) -> None:
        """Keep what is painted when a style is first asked for; ``relief`` is the coarsest."""
        self._basemap, self._relief = basemap, relief
        self._painted: tuple[MapStyle, Faces] | None = None
        self._sight: _Sight | None = None
        self._painting = threading.Lock()

    def faces(self, style: MapStyle) -> Faces:
        """Return the northern and the southern face, one after the other, by their size; kept.

        May be called on any thread, so that they are there when the globe is first turned.
        """
        with self._painting:
            painted = self._painted
            if painted is None or painted[0] is not style:
                sheet = self._sheet(style)
                painted = self._painted = (style, {side: _faces(sheet, side) for side in _FACES_PX})
            return painted[1]

    def seen(self, globe: Globe, view: Viewport, style: MapStyle, ratio: float) -> QImage:
        """Return a globe as a view shows it, for a screen of ``ratio`` pixels to one of the view.

        The image is coarser than the screen, and no finer than can be made for every frame.
        """
        ratio = min(_RATIO * ratio, math.sqrt(_MOST_PX / (view.width_px * view.height_px)))
        width, height = (max(1, round(side * ratio)) for side in (view.width_px, view.height_px))
        sight = self._sight
        if sight is None or sight.view != view or sight.size != (width, height):
            sight = self._sight = _sight(view, (width, height))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.bits(), dtype=np.uint32)
        wanted = 2.0 * math.sqrt(2.0) * EARTH_RADIUS_M * ratio / view.m_per_px
        side = next((side for side in _FACES_PX if side >= wanted), _FACES_PX[-1])
        axes = globe.axes.astype(np.float32)
        _ask(self.faces(style)[side], side, axes, sight.vectors, pixels)
        beyond = np.array([QColor(style.beyond).rgb()], dtype=np.uint32)
        pixels[sight.beside] = beyond
        channels, fade = pixels.view(np.uint8).reshape(-1, 4), 1.0 - sight.share
        channels[sight.rim] = channels[sight.rim] * sight.share + beyond.view(np.uint8) * fade
        return image

    def _sheet(self, style: MapStyle) -> QImage:
        """Paint the surface by degrees, as the map's ground is painted."""
        sheet = _blank(style.sea)
        painter = QPainter(sheet)
        self._fill(painter, "land", style.land)
        if self._relief is not None and style.relief_opacity > 0.0:
            picture = self._relief.image.copy()
            brush = QPainter(picture)
            tone(brush, style)
            brush.end()
            west, south, east, north = self._relief.extent
            (x, y), (right, bottom) = _on_sheet(np.array([(west, north), (east, south)])).tolist()
            painter.setOpacity(style.relief_opacity)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(x, y, right - x, bottom - y), picture)
            painter.setOpacity(1.0)
        self._fill(painter, "lakes", style.lake)
        painter.end()
        return sheet

    def _fill(self, painter: QPainter, name: PolygonName, color: str) -> None:
        layer = self._basemap.layer(name, _LEVEL)
        xy = _on_sheet(np.column_stack((layer.lon_deg, layer.lat_deg)))
        painter.fillPath(painter_path(xy, layer.starts.astype(np.intp)), QColor(color))


def _blank(color: str) -> QImage:
    sheet = QImage(*_SHEET_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor(color))
    return sheet


def _on_sheet(lonlat_deg: Points) -> Points:
    width, height = _SHEET_PX
    return (lonlat_deg * (1.0, -1.0) + (180.0, 90.0)) * (width / 360.0, height / 180.0)


def _faces(sheet: QImage, side_px: int) -> Colors:
    """Bend a sheet into two faces.

    Snyder, "Map Projections – A Working Manual" (USGS 1395, 1987), equations 24-2 and 24-16 for
    the north pole; the southern face is the northern one's, seen through the Earth.
    """
    smooth = Qt.TransformationMode.SmoothTransformation
    sheet = sheet.scaledToWidth(2 * side_px, smooth)
    width, height = sheet.width(), sheet.height()
    pixels = np.frombuffer(sheet.constBits(), dtype=np.uint32).reshape(height, width)
    faces = np.empty((2, side_px, side_px), dtype=np.uint32)
    across = ((np.arange(side_px) + 0.5) / side_px * 2.0 - 1.0).astype(np.float32)
    for top in range(0, side_px, _ROWS_AT_ONCE):
        x, y = np.meshgrid(across, across[top : top + _ROWS_AT_ONCE])
        lon = np.arctan2(y, x) / (2.0 * np.pi) + 0.5
        lat = np.arcsin(np.clip(1.0 - x * x - y * y, 0.0, 1.0)) / np.pi
        column = np.minimum((lon * width).astype(np.intp), width - 1)
        row = np.maximum(((0.5 - lat) * height).astype(np.intp), 0)
        faces[0, top : top + _ROWS_AT_ONCE] = pixels[row, column]
        faces[1, top : top + _ROWS_AT_ONCE] = pixels[height - 1 - row, column]
    return faces.ravel()


def _sight(view: Viewport, size: tuple[int, int]) -> _Sight:
    """Reckon what the middles of ``size`` pixels over a view point to."""
    width, height = size
    left, top, right, bottom = (side / EARTH_RADIUS_M for side in view.bounds_m)
    vectors = np.empty((3, height, width), dtype=np.float32)
    vectors[0] = left + (np.arange(width) + 0.5) / width * (right - left)
    vectors[1] = (top + (np.arange(height) + 0.5) / height * (bottom - top))[:, None]
    vectors = vectors.reshape(3, -1)
    away = np.hypot(vectors[0], vectors[1])
    vectors[:2] /= np.maximum(away, 1.0)
    vectors[2] = np.sqrt(np.maximum(1.0 - away * away, 0.0))
    share = (1.0 - away) * width / (right - left) + 0.5
    rim = np.flatnonzero((share > 0.0) & (share < 1.0))
    return _Sight(view, size, vectors, np.flatnonzero(share <= 0.0), rim, share[rim, None])


def _ask(
    colors: Colors,
    side_px: int,
    axes: NDArray[np.float32],
    vectors: NDArray[np.float32],
    pixels: Colors,
) -> None:
    """Write the colour under each vector; ``axes`` turns (right, down, towards) to the Earth's."""
    half = side_px / 2.0
    for begin in range(0, len(pixels), _AT_ONCE):
        x, y, z = axes @ vectors[:, begin : begin + _AT_ONCE]
        stretch = (half - 0.5) / np.sqrt(1.0 + np.abs(z))
        index = (y * stretch + half).astype(np.int32)
        index *= side_px
        index += (x * stretch + half).astype(np.int32)
        index += (z < 0.0) * np.int32(side_px**2)
        colors.take(index, out=pixels[begin : begin + _AT_ONCE], mode="clip")
