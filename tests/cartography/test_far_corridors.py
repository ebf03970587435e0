"""Corridors over 180°, over the equator and around a pole: whole, upright and sound in exports."""

import itertools
import math
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from packs import pacific_pack, polar_pack

from explorer.analysis.antimeridian import to_parallels
from explorer.analysis.geodesy import geodesic_km
from explorer.cartography.projection.kinds import PROJECTIONS
from explorer.cartography.projection.lambert_conic import lambert
from explorer.cartography.projection.making import projection_named
from explorer.cartography.scene.scene import build_scene
from explorer.export.network.geojson import network_geojson
from explorer.export.network.kml import network_kml
from explorer.storage.pack.loading import check_pack, load_corridor

WHOLE_EARTH = [name for name in PROJECTIONS if name != "web-mercator"]
ASTANA, LIANYUNGANG, SEATTLE = (71.4, 51.2), (119.2, 34.6), (237.7, 47.6)


@pytest.fixture(scope="module", params=[pacific_pack, polar_pack], ids=["pacific", "polar"])
def far(request, tmp_path_factory):
    pack = request.param(tmp_path_factory.mktemp("packs") / "far")
    assert check_pack(pack) == ()
    return load_corridor(pack)


@pytest.mark.parametrize("name", WHOLE_EARTH)
def test_every_line_runs_whole_from_place_to_place(far, name, qapp):
    scene = build_scene(far, None, projection_named(name, far))
    assert set(scene.places) == set(far.places)
    for edge in far.edges.values():
        line = scene.edges[edge.id]
        for place_id, end in ((edge.from_id, line[0]), (edge.to_id, line[-1])):
            assert math.hypot(*(end - scene.places[place_id])) < 60_000
        assert not scene.torn.get(edge.id)


def test_a_map_that_ends_before_the_pole_shows_a_line_up_to_its_rim(tmp_path, qapp):
    polar = load_corridor(polar_pack(tmp_path / "polar"))
    projection = projection_named("web-mercator", polar)
    line = build_scene(polar, None, projection).edges["over"]
    rim = projection.domain.north_deg
    lat = np.array([projection.place(*point)[1] for point in line])
    assert np.count_nonzero(np.abs(lat - rim) < 0.01) == 2, "once on either side of the pole"
    assert lat[0] == pytest.approx(78.2, abs=0.01)
    assert lat[-1] == pytest.approx(64.5, abs=0.01)


def test_a_line_gets_a_point_at_each_parallel_that_it_crosses():
    line = [(170.0, 80.0), (-170.0, 90.0), (-170.0, -90.0)]
    made = to_parallels(line, -85.0, 85.0)
    assert made == [(170.0, 80.0), (180.0, 85.0), (-170.0, 90.0), (-170.0, 85.0), (-170.0, -85.0),
                    (-170.0, -90.0)]  # fmt: skip
    assert to_parallels([(1.0, 2.0), (3.0, 4.0)], -85.0, 85.0) == [(1.0, 2.0), (3.0, 4.0)]


@pytest.mark.parametrize(
    "points",
    [[ASTANA, LIANYUNGANG, SEATTLE], [(139.8, 35.6), (188.2, -13.8), (237.7, 47.6)]],
    ids=["over 180°", "over the equator, too"],
)
def test_north_is_up_wherever_a_very_wide_corridor_lies(points):
    """Its cone had turned Kazakhstan by 45 degrees."""
    made = lambert(np.array(points))
    for lonlat in points:
        assert made.shows(np.array([lonlat])).all()
        x, y = made.point(*lonlat)
        north_x, north_y = made.point(lonlat[0], lonlat[1] + 1.0)
        assert math.degrees(math.atan2(north_x - x, y - north_y)) == pytest.approx(0.0, abs=1.0)


def test_a_corridor_of_one_continent_keeps_its_cone():
    assert lambert(np.array([ASTANA, LIANYUNGANG])).name == "lambert"
    assert lambert(np.array([(19.0, 47.5), (120.4, 36.1)])).name == "lambert"
    assert lambert(np.array([(33.1, 69.0), (194.6, 64.5), (15.6, 78.2)])).name == "lambert"


def test_exports_hold_no_step_around_the_earth(far):
    for feature in network_geojson(far)["features"]:
        geometry = feature["geometry"]
        if geometry["type"] == "Point":
            continue
        parts = geometry["coordinates"]
        parts = parts if geometry["type"] == "MultiLineString" else [parts]
        for part in map(np.array, parts):
            assert np.abs(part[:, 0]).max() <= 180
            assert np.abs(part[:, 1]).max() <= 90
            assert np.abs(np.diff(part[:, 0])).max() <= 180
        for before, after in itertools.pairwise(parts):
            assert geodesic_km(before[-1], after[0]) < 0.001, "cut at one point of the meridian"
    root = ET.fromstring(network_kml(far))  # noqa: S314 - our own
    texts = [e.text for e in root.iter("{http://www.opengis.net/kml/2.2}coordinates")]
    lines = [[float(p.split(",")[0]) for p in text.split()] for text in texts]
    assert all(np.abs(np.diff(line)).max() <= 180 for line in lines if len(line) > 1)
