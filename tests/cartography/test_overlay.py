"""The measuring line is the geodesic, and the rubber band leaves its inside free."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.analysis.geodesy import geodesic_km
from explorer.cartography.geometry.viewport import fitted
from explorer.cartography.projection.lambert_conic import lambert
from explorer.cartography.projection.projections import Globe
from explorer.cartography.rendering.overlay import (
    Chain,
    LengthTag,
    geodesic_parts,
    paint_band,
    paint_chain,
)
from explorer.cartography.style import LIGHT

LIANYUNGANG, ASTANA = (119.22, 34.60), (71.43, 51.17)
CONE = lambert(np.array([LIANYUNGANG, ASTANA]))


def test_the_line_runs_from_end_to_end_and_every_point_of_it_lies_on_the_shortest_way():
    (part,) = geodesic_parts([LIANYUNGANG, ASTANA], CONE)
    lonlat = CONE.inverse(part)
    assert lonlat[0] == pytest.approx(LIANYUNGANG, abs=1e-6)
    assert lonlat[-1] == pytest.approx(ASTANA, abs=1e-6)
    whole = geodesic_km(LIANYUNGANG, ASTANA)
    for point in map(tuple, lonlat[1:-1:20]):
        detour = geodesic_km(LIANYUNGANG, point) + geodesic_km(point, ASTANA) - whole
        assert detour == pytest.approx(0, abs=1e-3)


def test_a_line_over_the_maps_seam_is_cut_there_and_not_drawn_across_the_map():
    parts = geodesic_parts([(170.0, 60.0), (-60.0, 60.0)], CONE)
    assert parts
    for part in parts:
        assert np.hypot(*np.diff(part, axis=0).T).max() < 1.5e6
        assert CONE.shows(CONE.inverse(part)).all()


def test_a_line_around_the_globe_is_drawn_only_where_the_globe_is_seen():
    ball = Globe.above(75.0, 45.0)
    (part,) = geodesic_parts([(75.0, 45.0), (-100.0, 40.0)], ball)
    assert np.hypot(part[:, 0], part[:, 1]).max() <= ball.domain.radius_m
    assert len(part) > 50


def test_no_line_without_two_points():
    assert geodesic_parts([], CONE) == geodesic_parts([ASTANA], CONE) == ()


def image():
    made = QImage(400, 300, QImage.Format.Format_RGB32)
    made.fill(QColor("#ffffff"))
    return made


def test_the_band_darkens_what_is_outside_and_not_what_is_inside(qapp):
    sheet = image()
    painter = QPainter(sheet)
    paint_band(painter, QRectF(100, 100, 100, 100), LIGHT)
    painter.end()
    assert sheet.pixelColor(150, 150) == QColor("#ffffff")
    assert sheet.pixelColor(20, 20).lightness() < 240


def test_a_chain_with_points_that_the_map_does_not_have_is_painted_all_the_same(qapp):
    sheet = image()
    before = sheet.copy()
    painter = QPainter(sheet)
    points = (LIANYUNGANG, ASTANA, (-60.0, -89.9))
    lines = geodesic_parts(points, CONE)
    tags = tuple(LengthTag(p, "1 km", strong=True) for p in points)
    xy = CONE.forward(np.array(points[:2]))
    box = (*xy.min(axis=0), *xy.max(axis=0))
    chain = Chain(lines, (), points, tags)
    paint_chain(painter, chain, fitted(box, 400, 300), CONE, LIGHT)
    painter.end()
    assert sheet != before
