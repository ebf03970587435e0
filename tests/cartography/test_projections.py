"""Every projection leads there and back, ends where it must, and tears nothing apart."""

import itertools
from functools import cache

import numpy as np
import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer
from PySide6.QtGui import QColor, QImage, QPainter
from shapely import Polygon, box

from explorer.analysis.geodesy import geodesic_km
from explorer.cartography.geometry.bearings import carried_over, center_of
from explorer.cartography.geometry.paths import painter_path
from explorer.cartography.geometry.ribbons import along, dashed, ribbons, ticks
from explorer.cartography.geometry.shapes import (
    clipped_rings,
    clipped_runs,
    joined,
    projected_rings,
    shapes,
    split_rings,
)
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.kinds import PROJECTIONS, projection_kind
from explorer.cartography.projection.lambert_conic import lambert
from explorer.cartography.projection.making import MAKERS, projection_named
from explorer.cartography.projection.projections import Globe, equidistant, web_mercator
from explorer.errors import UnknownNameError
from explorer.storage.basemap import load_basemap
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, geodata

KAZAKHSTAN = np.array([(60.0, 35.0), (119.0, 51.0)])
centers = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
anywhere = st.tuples(st.floats(-180, 180), st.floats(-89.5, 89.5))


def made(name, center):
    if name == "lambert":
        return lambert(KAZAKHSTAN)
    if name == "web-mercator":
        return web_mercator(center[0])
    return MAKERS[name](shipped(), center)


@cache
def shipped():
    return load_corridor(default_corridor())


NAMES = tuple(PROJECTIONS)


@pytest.mark.parametrize("name", NAMES)
@given(center=centers, lonlat=anywhere)
def test_what_a_map_shows_is_found_again_and_what_it_does_not_is_nowhere(name, center, lonlat):
    projection = made(name, center)
    point = np.array([lonlat])
    back = projection.place(*projection.point(*lonlat))
    if projection.shows(point)[0]:
        # At the globe's very rim a metre on the map is many on the ground.
        rim = name == "globe" and np.hypot(*projection.point(*lonlat)) > 6.36e6
        assert rim or geodesic_km(lonlat, back) < 0.002
    elif PROJECTIONS[name].is_centered:
        assert back is None


@given(center=centers, lonlat=anywhere)
def test_the_globe_is_proj_s_orthographic_one(center, lonlat):
    globe = Globe.above(*center)
    proj = Transformer.from_pipeline(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step " + globe.definition
    )
    x, y = proj.transform(*lonlat)
    if np.isfinite(x) and np.hypot(x, y) < 6.37e6:
        assert globe.point(*lonlat) == pytest.approx((x, -y), abs=2.0)


@given(center=centers, lonlat=anywhere)
def test_true_distances_from_the_centre_are_geodesics(center, lonlat):
    lon_deg, lat_deg = center
    known = Geodesic.WGS84.Inverse(lat_deg, lon_deg, lonlat[1], lonlat[0])["s12"]
    if known < 15e6:
        assert np.hypot(*equidistant(*center).point(*lonlat)) == pytest.approx(known, abs=1.0)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("here", [(76.9, 43.3), (71.4, 51.2), (113.6, 34.7)])
def test_the_scale_is_measured_where_the_view_is_and_north_is_north(name, here):
    projection = made(name, (90.0, 43.0))
    x_m, y_m = projection.point(*here)
    view = Viewport(x_m, y_m, 2_000.0, 800, 600)
    center = center_of(projection, view)
    west, east = (projection.place(x_m + side * 110_000.0, y_m) for side in (-1, 1))
    assert 110 * 2_000 / center.m_per_px * center.m_per_px == 220_000
    bar_px = geodesic_km(west, east) * 1000 / center.m_per_px
    assert bar_px == pytest.approx(110, rel=0.005)
    ahead = np.array(projection.point(here[0], here[1] + 0.5)) - (x_m, y_m)
    assert np.arctan2(ahead[0], -ahead[1]) == pytest.approx(center.north, abs=0.01)


@pytest.mark.parametrize("before", NAMES)
@pytest.mark.parametrize("after", NAMES)
def test_another_projection_keeps_the_middle_and_the_scale(before, after):
    first, then = made(before, (90.0, 43.0)), made(after, (85.0, 40.0))
    view = Viewport(*first.point(76.9, 43.3), 2_500.0, 900, 600)
    moved = carried_over(view, first, then)
    assert then.place(moved.center_x_m, moved.center_y_m) == pytest.approx((76.9, 43.3), abs=1e-4)
    scales = center_of(first, view).m_per_px, center_of(then, moved).m_per_px
    assert scales[1] == pytest.approx(scales[0], rel=0.01)


# ---------------------------------------------------------------- land and sea where they belong

LAND = [(77, 43), (87, 44), (116, 40), (37, 55), (2, 48), (10, 10), (25, -28), (-60, -10)]
LAND += [(-100, 40), (-110, 60), (-70, -40), (133, -25), (78, 22), (45, 24), (-42, 72), (170, 66)]
SEA = [(-150, 0), (-30, 30), (80, -20), (150, 30), (-20, -20), (170, -40), (-120, -40), (0, 75)]
SEA += [(179, 45), (-179, 30), (60, -50), (-40, 0), (90, 5), (115, 15), (-90, -30), (-175, 10)]


@pytest.fixture(scope="module")
def basemap():
    return load_basemap(geodata() / "basemap")


@pytest.fixture(scope="module")
def land(basemap):
    layer = basemap.layer("land", 0)
    return np.column_stack((layer.lon_deg, layer.lat_deg)), layer.starts.astype(np.intp)


@pytest.mark.parametrize(
    ("name", "center"),
    [
        ("lambert", (90, 43)),
        *(("web-mercator", (lon, 0)) for lon in (0, 90, 150, -170)),
        *(("globe", at) for at in ((90, 40), (-60, 0), (180, 10), (0, 90), (20, -90), (0, 75))),
        # Opposite to these lie Argentina, the Pacific and the Antarctic: land around the antipode.
        *(("equidistant", at) for at in ((119, 34), (77, 43), (-155, 20), (179.9, 0), (0, 80))),
        *(("equidistant", at) for at in ((0, 89), (30, 90), (30, -90), (180, 75))),
    ],
)
def test_land_is_land_and_sea_is_sea(land, qapp, name, center):
    projection = made(name, center)
    rings = projected_rings(*land, projection)
    path = painter_path(rings.xy_m.astype(float), rings.starts)
    wrong = []
    for places, expected in ((LAND, True), (SEA, False)):
        shown = projection.shows(np.array(places, dtype=float))
        for lonlat in np.array(places, dtype=float)[shown]:
            x_m, y_m = projection.point(*lonlat)
            rim = getattr(projection.domain, "radius_m", np.inf)
            if np.hypot(x_m, y_m) > 0.97 * rim:
                continue
            image = QImage(3, 3, QImage.Format.Format_RGB32)
            image.fill(QColor("#000000"))
            painter = QPainter(image)
            painter.scale(1e-4, 1e-4)
            painter.translate(-x_m + 15_000, -y_m + 15_000)
            painter.fillPath(path, QColor("#ffffff"))
            painter.end()
            if (image.pixelColor(1, 1).red() > 127) != expected:
                wrong.append(tuple(lonlat))
    assert wrong == []


@given(st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=3, max_size=12))
def test_a_cut_ring_holds_what_lies_in_the_box(points):
    ring = Polygon(points)
    if not ring.is_valid or ring.area < 1:
        return
    closed = np.array([*points, points[0]])
    xy, starts = clipped_rings(*joined([closed]), (-20.0, -10.0, 25.0, 30.0))
    area = sum(Polygon(xy[a:b]).area for a, b in itertools.pairwise(starts))
    # A ring cut in two by the box keeps a seam of no width, which shapely calls invalid.
    assert area == pytest.approx(ring.intersection(box(-20, -10, 25, 30)).area, rel=1e-6, abs=1e-6)


def test_a_ring_of_many_points_is_cut_into_neighbours_without_loss():
    turn = np.linspace(0, 2 * np.pi, 20_001)
    radius = 1e6 * (1 + 0.3 * np.sin(40 * turn))
    ring = np.column_stack((np.cos(turn), np.sin(turn))) * radius[:, None]
    whole = shapes(*joined([ring]))
    pieces = split_rings(whole)
    assert len(pieces) > 4
    area = sum(Polygon(pieces.xy_m[a:b]).area for a, b in itertools.pairwise(pieces.starts))
    assert area == pytest.approx(Polygon(ring).area, rel=1e-5)


# ---------------------------------------------------------------- lines as areas

lines = st.lists(
    st.tuples(st.floats(0, 300), st.floats(0, 300)), min_size=2, max_size=12, unique=True
)


@given(lines, st.floats(0, 250))
@settings(max_examples=60)
def test_dashes_stay_where_they_are_when_a_line_is_cut_elsewhere(points, left):
    xy, starts = joined([np.array(points)])
    if along(xy, starts)[-1] < 20 or np.hypot(*np.diff(xy, axis=0).T).min() < 0.1:
        return

    def middles(points, starts, offset):
        dash, at, _ = dashed(points, starts, 8.0, 5.0, offset)
        reach = along(dash, at)
        whole = [b for b in range(len(at) - 1) if reach[at[b + 1] - 1] > 7.99]
        return {tuple(np.round(dash[at[i]], 3)) for i in whole}

    everything = middles(xy, starts, np.zeros(1))
    run, run_starts, begins = clipped_runs(xy, starts, (left, -1e3, 1e3, 1e3))
    part = middles(run, run_starts, along(xy, starts)[begins])
    assert part <= everything


def test_a_ribbon_is_as_wide_and_ticks_as_long_as_asked_for():
    line = np.array([(0.0, 0.0), (100.0, 0.0)])
    outline, _ = ribbons(*joined([line]), 6.0)
    assert Polygon(outline).area == pytest.approx(600)
    bars, at, owner = ticks(*joined([line]), 10.0, 8.0, 2.0, np.zeros(1))
    assert len(at) - 1 == 10
    assert (owner == 0).all()
    assert Polygon(bars[:5]).bounds == pytest.approx((4.0, -4.0, 6.0, 4.0))


# ------------------------------------------------------------------ the table


def test_every_kind_has_what_makes_it_and_bears_its_name():
    assert list(MAKERS) == list(PROJECTIONS)
    for name, kind in PROJECTIONS.items():
        assert kind.name == projection_kind(name).name == name
        assert projection_named(name, shipped()).name == name


@pytest.mark.parametrize("name", ["", "Lambert", "mercator", "globe "])
def test_an_unknown_projection_is_an_error_that_names_the_known_ones(name):
    with pytest.raises(UnknownNameError) as caught:
        projection_named(name, shipped())
    assert (caught.value.name, caught.value.known) == (name, tuple(PROJECTIONS))
    assert all(known in str(caught.value) for known in PROJECTIONS)


@pytest.mark.parametrize("name", PROJECTIONS)
def test_only_what_is_centered_stands_where_it_is_asked_to(name):
    kind, asked = PROJECTIONS[name], np.array((100.0, 30.0))
    moved = projection_named(name, shipped(), asked) != projection_named(name, shipped())
    assert moved is kind.is_centered
    assert kind.is_centered or not (kind.turns or kind.counts_from_place)
    assert kind.counts_from_place == ("{0}" in kind.title)
    assert kind.turns == isinstance(projection_named(name, shipped()), Globe)
