"""A sea lane over ±180° runs from end to end in every projection and in the exports."""

import json
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from msgspec.structs import replace

from explorer.cartography.geometry.viewport import fitted
from explorer.cartography.projection.kinds import PROJECTIONS
from explorer.cartography.projection.making import middle_of, projection_named
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import build_scene
from explorer.export.network.geojson import network_geojson
from explorer.export.network.kml import network_kml
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

LANE = ((119.2, 34.6), (140.0, 34.0), (165.0, 46.0), (179.0, 50.0), (-179.0, 50.0), (-123.0, 38.0))
EDGE, SEGMENT, ROUTE, HARBOUR = "over-the-ocean", "lane", "ocean", "harbour"


@pytest.fixture(scope="module")
def ocean(qapp):
    """Return the shipped corridor with a lane over the Pacific as its only route."""
    corridor = load_corridor(default_corridor())
    port = corridor.places["lianyungang"]
    harbour = replace(port, id=HARBOUR, country="US", lon_deg=-123.0, lat_deg=38.0)
    sea = next(iter(corridor.edges.values()))
    edge = replace(sea, id=EDGE, from_id=port.id, to_id=HARBOUR, line=LANE)
    segment = next(iter(corridor.segments.values()))
    use = replace(segment.edges[0], edge_id=EDGE, forward=True)
    lane = replace(segment, id=SEGMENT, from_id=port.id, to_id=HARBOUR, edges=(use,))
    route = replace(next(iter(corridor.routes.values())), id=ROUTE, segment_ids=(SEGMENT,))
    return replace(
        corridor,
        places={**corridor.places, HARBOUR: harbour},
        edges={EDGE: edge},
        segments={SEGMENT: lane},
        routes={ROUTE: route},
    )


def scene_in(corridor, name, center=None):
    return build_scene(corridor, None, projection_named(name, corridor, center))


@pytest.mark.parametrize("name", PROJECTIONS)
def test_the_lane_is_one_line_from_end_to_end_where_the_map_has_room_for_it(ocean, name):
    scene = scene_in(ocean, name, np.array([180.0, 45.0]))
    view = fitted(scene.bounds_of((EDGE,), ()), 900, 600)
    (line,) = Renderer(scene).lines(RenderSpec(view, "en", (ROUTE,)))
    for place_id, at in (("lianyungang", line.points[0]), (HARBOUR, line.points[-1])):
        assert at * view.m_per_px == pytest.approx(scene.places[place_id], abs=5 * view.m_per_px)
    steps = np.hypot(*np.diff(line.points, axis=0).T) * view.m_per_px
    assert steps.max() < 8e6  # never across the whole map


def test_a_map_whose_seam_the_lane_crosses_shows_it_in_two_parts_that_end_at_the_seam(ocean):
    from explorer.cartography.projection.projections import web_mercator

    scene = build_scene(ocean, None, web_mercator(0.0))
    view = fitted(scene.bounds_of((EDGE,), ()), 900, 600)
    lines = Renderer(scene).lines(RenderSpec(view, "en", (ROUTE,)))
    assert len(lines) == 2
    half_world_px = 20_037_508.0 / view.m_per_px
    assert lines[0].points[-1][0] == pytest.approx(half_world_px, abs=2.0)
    assert lines[1].points[0][0] == pytest.approx(-half_world_px, abs=2.0)
    assert {line.segment_id for line in lines} == {SEGMENT}


def test_the_map_lies_in_the_middle_of_a_corridor_over_180_degrees(ocean):
    main = {i: p for i, p in ocean.places.items() if i in {"lianyungang", HARBOUR}}
    lon_deg, lat_deg = middle_of(replace(ocean, places=main))
    assert lon_deg == pytest.approx(178.1, abs=0.2)
    assert 30 < lat_deg < 45


def test_geojson_and_kml_cut_the_lane_at_the_antimeridian(ocean):
    feature = network_geojson(ocean)["features"][0]
    json.dumps(feature)
    geometry = feature["geometry"]
    assert geometry["type"] == "MultiLineString"
    west, east = geometry["coordinates"]
    assert (west[-1], east[0]) == ([180.0, 50.0], [-180.0, 50.0])
    for part in (west, east):
        assert np.abs(np.diff(np.array(part)[:, 0])).max() < 180
    root = ET.fromstring(network_kml(ocean))  # noqa: S314 - our own
    space = {"k": "http://www.opengis.net/kml/2.2"}
    parts = root.findall(".//k:MultiGeometry/k:LineString/k:coordinates", space)
    assert [p.text.split()[-1] for p in parts] == ["180.0,50.0", "-123.0,38.0"]
