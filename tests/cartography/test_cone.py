"""The cone is written out here; PROJ says whether it is right."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyproj import Transformer
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from explorer.cartography.geometry.shapes import projected_rings
from explorer.cartography.projection.lambert_conic import lambert
from explorer.cartography.projection.projections import Projection

WIDE = [(87.6, 43.8), (119.2, 34.6), (71.4, 51.2)]  # the corridor's rim
FLAT = [(80.0, 45.0), (90.0, 45.0)]  # parallels that are a degree apart at most
SOUTH = [(115.8, -31.9), (151.2, -33.9)]
LOW = [(100.0, 3.0), (120.0, 8.0)]


def proj(cone):
    return Transformer.from_pipeline(
        f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step {cone.definition}"
    )


def grid(cone):
    window = cone.domain
    lon = np.linspace(window.west_deg, window.east_deg, 41)
    lat = np.linspace(window.south_deg, window.north_deg, 41)
    return np.stack(np.meshgrid(lon, lat), axis=-1).reshape(-1, 2)


@pytest.mark.parametrize("places", [WIDE, FLAT, SOUTH, LOW])
def test_everywhere_in_its_window_it_is_where_proj_says_to_a_micrometre(places):
    cone = lambert(np.array(places))
    lonlat = grid(cone)
    x, y = proj(cone).transform(lonlat[:, 0], lonlat[:, 1])
    assert np.abs(cone.forward(lonlat) - np.column_stack((x, -np.asarray(y)))).max() < 1e-6


@pytest.mark.parametrize("places", [WIDE, FLAT, SOUTH, LOW])
def test_the_way_back_is_projs_too(places):
    cone = lambert(np.array(places))
    xy = cone.forward(grid(cone))
    lon, lat = proj(cone).transform(xy[:, 0], -xy[:, 1], direction="INVERSE")
    found = cone.inverse(xy)
    around = (found[:, 0] - np.asarray(lon) + 180.0) % 360.0 - 180.0
    assert np.abs(around).max() < 1e-11
    assert np.abs(found[:, 1] - np.asarray(lat)).max() < 1e-11


@given(
    corner=st.tuples(st.floats(-170, 100), st.floats(-70, 60)),
    size=st.tuples(st.floats(0, 60), st.floats(0, 20)),
    at=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
@example(corner=(0.0, 4.0), size=(0.0, 0.0), at=(1.0, 1.0))
def test_wherever_a_corridor_lies_its_map_is_projs(corner, size, at):
    (west, south), (wide, high), (across, up) = corner, size, at
    cone = lambert(np.array([(west, south), (west + wide, south + high)]))
    window = cone.domain
    point = (
        window.west_deg + across * (window.east_deg - window.west_deg),
        window.south_deg + up * (window.north_deg - window.south_deg),
    )
    lonlat = np.array([point])
    x, y = proj(cone).transform(lonlat[:, 0], lonlat[:, 1])
    assert cone.forward(lonlat)[0] == pytest.approx((x[0], -y[0]), rel=1e-12, abs=1e-5)


@given(st.sampled_from([WIDE, FLAT, SOUTH, LOW]), st.floats(0.02, 0.98), st.floats(0.02, 0.98))
def test_scale_and_north_are_what_measuring_on_the_map_gives(places, across, up):
    cone = lambert(np.array(places))
    window = cone.domain
    lon_deg = window.west_deg + across * (window.east_deg - window.west_deg)
    lat_deg = window.south_deg + up * (window.north_deg - window.south_deg)
    at = cone.point(lon_deg, lat_deg)
    true, north = cone.local(*at)
    measured_true, measured_north = Projection.local(cone, *at)
    assert true == pytest.approx(measured_true, rel=1e-7)
    assert math.sin(north - measured_north) == pytest.approx(0.0, abs=1e-6)
    assert math.cos(north - measured_north) > 0


def test_what_no_cone_has_is_nowhere():
    cone = lambert(np.array(WIDE))
    for x_m, y_m in ((math.nan, 0.0), (0.0, math.inf), (1e13, 0.0), (1e300, 1e300)):
        assert cone.local(x_m, y_m) is None
    off = np.array([(87.0, -90.0), (87.0, 91.0), (np.nan, 40.0), (87.0, np.inf)])
    assert not np.isfinite(cone.forward(off)).any()
    assert not np.isfinite(cone.inverse(np.array([(np.nan, 0.0), (0.0, np.inf)]))).any()
    pole = cone.forward(np.array([(0.0, 90.0), (80.0, 90.0)]))
    assert np.isfinite(pole).all()
    assert pole[0] == pytest.approx(pole[1]), "the tip of the cone is one point"


def test_a_ring_that_the_window_cuts_twice_covers_no_sea_between():
    """Two peninsulas of one land far beyond the edge: the way between them bends like the edge."""
    around_java = np.array([[106.8, -6.2], [107.6, -6.9]])
    projection = lambert(around_java)
    edge_deg = projection.domain.north_deg
    ring = [(40, 30), (40, 0), (50, 0), (50, 20), (75, 20), (75, 8), (80, 8), (80, 20), (100, 20)]
    ring = np.array([*ring, (100, 0), (105, 0), (105, 30), (40, 30)], dtype=float)
    rings = projected_rings(ring, np.array([0, len(ring)]), projection)
    path = QPainterPath()
    for begin, end in itertools.pairwise(rings.starts):
        path.addPolygon(QPolygonF([QPointF(*xy) for xy in rings.xy_m[begin:end]]))
        path.closeSubpath()
    below = np.arange(0.05, 3.0, 0.1)
    for lon, is_land in ((45, True), (62, False), (77, True), (90, False), (102, True)):
        points = projection.forward(np.column_stack((np.full(len(below), lon), edge_deg - below)))
        assert {path.contains(QPointF(*xy)) for xy in points} == {is_land}, lon
