"""The committed network: complete, connected, of the right lengths, on its own ground."""

import json

import numpy as np
import pytest
import shapely
from pyproj import Geod
from shapely.ops import nearest_points

WGS84 = Geod(ellps="WGS84")

VIA_HORGOS = [
    "rail-urumqi-jinghe",
    "rail-jinghe-horgos",
    "rail-horgos-altynkol",
    "rail-altynkol-zhetigen",
    "rail-zhetigen-almaty",
]
VIA_ALATAW_PASS = [
    "rail-urumqi-jinghe",
    "rail-jinghe-alataw-pass",
    "rail-alataw-pass-dostyk",
    "rail-dostyk-aktogay",
    "rail-aktogay-zhetigen",
    "rail-zhetigen-almaty",
]

# Stated tolerances. A place of the network is a station or a junction, not the town's centre.
SNAP_KM = 5.0
# The border polygons are quantised to about 0.3 km and rounded again.
BORDER_KM = 1.0
LAKE_KM = 0.5
# A named water crossing is a bridge or dam over a reservoir, up to this long on either side.
CROSSING_KM = 8.0


def line_of(feature):
    return [tuple(point) for point in feature["geometry"]["coordinates"]]


def length_km(line):
    lons, lats = zip(*line, strict=True)
    return WGS84.line_length(lons, lats) / 1000


def distance_km(a, b):
    return WGS84.inv(a[0], a[1], b[0], b[1])[2] / 1000


def along(line):
    dense = shapely.segmentize(shapely.LineString(line), 0.01)
    return [tuple(point) for point in shapely.get_coordinates(dense).tolist()]


def away_km(point, shape):
    spot = shapely.Point(point)
    if shape.contains(spot):
        return 0.0
    near = nearest_points(shape, spot)[0]
    return distance_km(point, (near.x, near.y))


def test_every_planned_edge_is_there_and_no_other(features, plan):
    assert set(features) == {edge["id"] for edge in plan["edges"]}


def test_the_file_names_its_licence_and_whom_to_credit(geodata_folder):
    path = geodata_folder / "china-kazakhstan" / "network.geojson"
    table = json.loads(path.read_text(encoding="utf-8"))
    assert table["licence"] == "ODbL-1.0"
    assert "© OpenStreetMap contributors" in table["attribution"]


def test_the_file_can_be_compared_line_by_line(geodata_folder, features):
    path = geodata_folder / "china-kazakhstan" / "network.geojson"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert sum('"type": "Feature"' in line for line in lines) == len(features)
    assert list(features) == sorted(features)


def test_ids_say_what_the_edges_are(properties):
    for name, told in properties.items():
        assert name == f"{told['mode']}-{told['from']}-{told['to']}"
        assert told["gauge_mm"] in ((1435, 1520) if told["mode"] == "rail" else (None,))


def test_gauge_is_standard_to_the_border_station_and_broad_beyond(properties):
    for name in ("rail-horgos-altynkol", "rail-alataw-pass-dostyk"):
        assert properties[name]["countries"] == ["CN", "KZ"]
        assert properties[name]["gauge_mm"] == 1435
    for told in properties.values():
        if told["mode"] == "rail" and len(told["countries"]) == 1:
            assert told["gauge_mm"] == {"CN": 1435, "KZ": 1520}[told["countries"][0]]


def test_every_line_begins_and_ends_at_its_places(features, plan):
    for name, feature in features.items():
        told, line = feature["properties"], line_of(feature)
        for place, end in ((told["from"], line[0]), (told["to"], line[-1])):
            lat, lon = plan["nodes"][place][told["mode"]]
            assert distance_km(end, (lon, lat)) <= SNAP_KM, f"{name} at {place}"


def test_edges_of_a_mode_meet_exactly(features):
    ends = {}
    for feature in features.values():
        told, line = feature["properties"], line_of(feature)
        ends.setdefault((told["mode"], told["from"]), set()).add(line[0])
        ends.setdefault((told["mode"], told["to"]), set()).add(line[-1])
    assert {place: points for place, points in ends.items() if len(points) > 1} == {}


@pytest.mark.parametrize(
    ("edges", "published_km", "percent"),
    [(VIA_HORGOS, 1048, 2.0), (VIA_ALATAW_PASS, 1349, 1.0)],
    ids=["via Horgos", "via Alataw Pass"],
)
def test_urumqi_to_almaty_agrees_with_the_published_length(
    properties, edges, published_km, percent
):
    km = sum(properties[name]["length"]["km"] for name in edges)
    assert abs(km / published_km - 1) * 100 <= percent


def test_all_other_lengths_agree_or_the_difference_is_explained(properties, plan):
    assert len(plan["published"]) >= 15
    for entry in plan["published"]:
        km = sum(properties[name]["length"]["km"] for name in entry["edges"])
        low, high = entry["km"], entry.get("high_km", entry["km"])
        off = max(1 - km / low, km / high - 1, 0) * 100
        allowed = entry.get("limit_percent", 3.5)
        assert off <= allowed or entry.get("explanation"), f"{entry['name']}: {off:.2f} %"


def test_drawn_length_is_near_the_track_length_or_the_line_is_schematic(features):
    for name, feature in features.items():
        told = feature["properties"]
        assert length_km(line_of(feature)) == pytest.approx(told["drawn_km"], abs=0.06), name
        off = abs(told["drawn_km"] / told["length"]["km"] - 1)
        assert off <= 0.0301 or told["schematic"], name
        # A railway cannot be shorter than the straight pieces it is drawn with.
        assert told["drawn_km"] <= told["length"]["km"] * 1.003 + 0.2, name


def test_lines_on_land_state_how_far_they_may_be_off(properties):
    for name, told in properties.items():
        if told["mode"] == "sea":
            assert told["drawn_error_km"] is None
            assert told["schematic"]
        else:
            assert 0 < told["drawn_error_km"] < 60, name


def test_only_listed_gaps_are_closed_and_each_serves(properties, plan):
    listed = {bridge["name"] for bridge in plan["bridges"]}
    used = {name for told in properties.values() for name in told["bridges"]}
    assert used == listed
    assert len(listed) == 7


def test_no_line_leaves_its_countries_but_at_its_one_crossing(features, country_shapes):
    for name, feature in features.items():
        countries = feature["properties"]["countries"]
        if feature["properties"]["mode"] == "sea":
            continue
        points = along(line_of(feature))
        away = np.array([[away_km(p, country_shapes[code]) for p in points] for code in countries])
        if len(countries) == 1:
            worst = away[0].max()
        else:  # some place must do for the one change from the first country to the second
            first = np.maximum.accumulate(away[0])
            second = np.maximum.accumulate(away[1][::-1])[::-1]
            worst = np.maximum(first[:-1], second[1:]).min()
            assert away[0][0] == 0 < away[1][0], f"{name} does not begin in {countries[0]}"
            assert away[1][-1] == 0 < away[0][-1], f"{name} does not end in {countries[1]}"
        assert worst <= BORDER_KM, f"{name} is {worst:.1f} km outside {countries}"


def test_no_line_crosses_a_lake_but_at_a_named_crossing(features, lake_shape, plan):
    named = {edge["id"]: edge.get("crosses_water", []) for edge in plan["edges"]}
    for name, feature in features.items():
        if feature["properties"]["mode"] == "sea":
            continue
        for point in along(line_of(feature)):
            if not lake_shape.contains(shapely.Point(point)):
                continue
            if any(distance_km(point, (lon, lat)) <= CROSSING_KM for _, lat, lon in named[name]):
                continue
            shore = nearest_points(lake_shape.boundary, shapely.Point(point))[0]
            depth = distance_km(point, (shore.x, shore.y))
            assert depth <= LAKE_KM, f"{name} is {depth:.1f} km out in a lake at {point}"


def test_the_sea_lane_passes_suez(features):
    line = shapely.LineString(line_of(features["sea-lianyungang-rotterdam"]))
    assert line.distance(shapely.Point(32.35, 30.6)) < 0.3
