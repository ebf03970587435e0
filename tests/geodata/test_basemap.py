"""The basemap: readable, whole, in its extents, and damaged files are named."""

import json
import shutil
import zipfile

import numpy as np
import pytest
import shapely

from explorer.storage.basemap import ARCHIVE, BasemapError, load_basemap

POLYGONS, LINES = (
    ("land", "lakes", "countries"),
    (
        "coast",
        "borders",
        "disputed",
        "rivers",
        "provinces",
    ),
)
NOWHERE = {("provinces", 0), ("countries", 0)}


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize("name", POLYGONS + LINES)
def test_every_layer_lies_within_its_level(basemap, name, level):
    layer = basemap.layer(name, level)
    if (name, level) in NOWHERE:
        assert len(layer) == 0
        return
    assert len(layer) > 0
    west, south, east, north = basemap.extents[level]
    for values, low, high in ((layer.lon_deg, west, east), (layer.lat_deg, south, north)):
        assert values.shape == (layer.starts[-1],)
        assert np.isfinite(values).all()
        assert low <= values.min()
        assert values.max() <= high


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize("name", POLYGONS)
def test_rings_are_closed_and_enclose_something(basemap, name, level):
    layer = basemap.layer(name, level)
    assert layer.parts[-1] == len(layer.starts) - 1
    for first, last in zip(layer.starts[:-1], layer.starts[1:], strict=True):
        assert last - first >= 4
        assert layer.lon_deg[first] == layer.lon_deg[last - 1]
        assert layer.lat_deg[first] == layer.lat_deg[last - 1]
        ring = shapely.Polygon(np.column_stack([layer.lon_deg, layer.lat_deg])[first:last])
        assert ring.area > 0


@pytest.mark.parametrize("name", [*POLYGONS, *LINES])
def test_nothing_crosses_the_antimeridian(basemap, name):
    for level in (0, 1):
        layer = basemap.layer(name, level)
        jumps = np.abs(np.diff(layer.lon_deg))
        jumps[layer.starts[1:-1] - 1] = 0  # from one line to the next
        # Antarctica's edge along the pole is the one long step there is.
        polar = layer.lat_deg[1:] <= -89.9
        assert not np.any(jumps[~polar] > 180)


def test_holes_stay_with_their_shells(basemap):
    layer = basemap.layer("land", 0)
    holes = np.diff(layer.parts) - 1
    assert holes.max() >= 1  # the Caspian Sea
    points = np.column_stack([layer.lon_deg, layer.lat_deg])
    rings = [points[a:b] for a, b in zip(layer.starts[:-1], layer.starts[1:], strict=True)]
    for number in np.flatnonzero(holes):
        shell = shapely.Polygon(rings[layer.parts[number]]).buffer(0.01)
        for ring in range(layer.parts[number] + 1, layer.parts[number + 1]):
            assert shell.contains(shapely.Polygon(rings[ring]))


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize(
    ("lon", "lat", "is_land"),
    [(87.6, 43.8, True), (76.9, 43.3, True), (51.0, 42.0, False), (125.0, 33.0, False)],
    ids=["Urumqi", "Almaty", "Caspian Sea", "Yellow Sea"],
)
def test_land_is_where_land_is(basemap, level, lon, lat, is_land):
    layer = basemap.layer("land", level)
    inside = False
    for first, last in zip(layer.starts[:-1], layer.starts[1:], strict=True):
        ring = shapely.Polygon(np.column_stack([layer.lon_deg, layer.lat_deg])[first:last])
        inside ^= shapely.make_valid(ring).contains(shapely.Point(lon, lat))
    assert inside == is_land


def lines_near(layer, lon, lat, radius_deg):
    points = np.column_stack([layer.lon_deg, layer.lat_deg])
    away = np.hypot(points[:, 0] - lon, points[:, 1] - lat)
    return bool((away < radius_deg).any())


def test_baikonur_is_no_country_of_its_own(basemap, country_shapes):
    assert not lines_near(basemap.layer("borders", 2), 63.4, 46.0, 0.8)
    assert country_shapes["KZ"].contains(shapely.Point(63.4, 46.0))


@pytest.mark.parametrize("level", [1, 2])
@pytest.mark.parametrize(
    ("lon", "lat"),
    [(74.0, 33.8), (78.4, 34.5), (94.0, 28.9), (34.0, 46.1), (20.9, 43.2)],
    ids=["Kashmir", "Aksai Chin", "Arunachal", "Crimea", "Kosovo"],
)
def test_lines_in_dispute_are_kept_apart(basemap, level, lon, lat):
    assert lines_near(basemap.layer("disputed", level), lon, lat, 0.6)
    assert not lines_near(basemap.layer("borders", level), lon, lat, 0.15)


def test_the_corridor_crosses_an_undisputed_border(basemap):
    borders = basemap.layer("borders", 2)
    assert lines_near(borders, 80.4, 44.2, 0.2)
    assert lines_near(borders, 82.55, 45.2, 0.2)
    assert not lines_near(basemap.layer("disputed", 2), 81.5, 44.7, 3.0)


def test_rivers_have_ranks_and_the_long_ones_come_first(basemap):
    for level in (0, 1, 2):
        rank = basemap.layer("rivers", level).rank
        assert rank.min() == 1
        assert np.all(np.diff(rank) >= 0)


def test_levels_grow_finer(basemap):
    per_degree = []
    for level in (0, 1, 2):
        coast = basemap.layer("coast", level)
        inside = (coast.lon_deg > 100) & (coast.lon_deg < 125) & (coast.lat_deg > 20)
        per_degree.append(int((inside & (coast.lat_deg < 42)).sum()))
    assert per_degree[0] * 2 < per_degree[1]
    assert per_degree[1] * 2 < per_degree[2]


def test_a_layer_is_decoded_once(basemap):
    assert basemap.layer("land", 1) is basemap.layer("land", 1)


def test_towns_carry_names_only_where_they_are_certain(basemap):
    towns = {town.geonames_id: town for town in basemap.towns}
    almaty = towns[1526384]
    assert (almaty.name, almaty.country) == ("Almaty", "KZ")
    assert almaty.names == {"kk": "Алматы", "ru": "Алматы", "zh": "阿拉木图"}
    assert towns[1520253].names["ru"] == "Жаркент"  # not Панфилов, its former name
    assert towns[1529484].names["zh"] == "哈密"  # the city, not the prefecture
    assert 1529377 not in towns  # GeoNames' Qarasu at Horgos
    kazakh = set("әғқңөұүһі")
    for town in basemap.towns:
        assert set(town.names) <= {"kk", "ru", "zh"}
        if town.country == "RU":
            assert not kazakh & set(town.names.get("ru", "").lower())


def test_the_relief_lies_where_it_says(basemap):
    assert len(basemap.relief) == 3
    for relief in basemap.relief:
        west, south, east, north = relief.extent
        assert relief.path.read_bytes()[8:12] == b"WEBP"
        assert relief.width_px / (east - west) == pytest.approx(relief.height_px / (north - south))


def test_the_whole_basemap_is_small(geodata_folder):
    folder = geodata_folder / "basemap"
    assert sum(path.stat().st_size for path in folder.iterdir()) < 6_000_000
    assert (folder / "towns.json").stat().st_size < 400_000


@pytest.fixture
def copy(geodata_folder, tmp_path):
    return shutil.copytree(geodata_folder / "basemap", tmp_path / "basemap")


@pytest.mark.parametrize("name", ["basemap.npz", "towns.json", "relief.json", "relief-region.webp"])
def test_a_missing_file_is_named(copy, name):
    (copy / name).unlink()
    with pytest.raises(BasemapError) as caught:
        _ = load_basemap(copy).towns
    assert caught.value.path.name == name
    assert caught.value.reason


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 cut short"])
def test_a_damaged_archive_is_named(copy, content):
    (copy / ARCHIVE).write_bytes(content)
    with pytest.raises(BasemapError, match=r"basemap\.npz"):
        load_basemap(copy)


def test_a_flipped_bit_is_noticed_when_the_layer_is_read(copy):
    path = copy / ARCHIVE
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("rivers_2_xy.npy").header_offset + 5000
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)
    basemap = load_basemap(copy)
    basemap.layer("land", 2)
    with pytest.raises(BasemapError, match="rivers at level 2"):
        basemap.layer("rivers", 2)


@pytest.mark.parametrize(
    ("array", "value", "reason"),
    [
        ("lakes_0_starts", np.array([0, 5], np.int32), "span"),
        ("lakes_0_parts", np.array([0, 0, 9], np.int32), "span|rise"),
        ("lakes_0_xy", np.full((9, 2), 2**31 - 1, np.int32), "span|globe"),
        ("lakes_0_xy", np.zeros((9, 2)), "int32"),
    ],
)
def test_arrays_that_do_not_fit_together_are_refused(copy, array, value, reason):
    path = copy / ARCHIVE
    with np.load(path) as archive:
        arrays = {name: archive[name] for name in archive.files} | {array: value}
    np.savez(path, **arrays)
    with pytest.raises(BasemapError, match=reason):
        load_basemap(copy).layer("lakes", 0)


@pytest.mark.parametrize("text", ["[]", "{", '{"towns": [{"name": "x"}]}', '{"towns": 3}'])
def test_damaged_towns_are_named(copy, text):
    (copy / "towns.json").write_text(text, encoding="utf-8")
    with pytest.raises(BasemapError, match=r"towns\.json"):
        _ = load_basemap(copy).towns


@pytest.mark.parametrize("text", ["[]", "{", '{"countries": {}, "waters": [{}]}'])
def test_damaged_names_of_areas_are_told(copy, text):
    (copy / "area-names.json").write_text(text, encoding="utf-8")
    with pytest.raises(BasemapError, match="areas"):
        _ = load_basemap(copy).areas


def test_every_file_is_covered_by_a_licence(geodata_folder):
    text = (geodata_folder / "LICENSES.md").read_text(encoding="utf-8")
    for folder in ("basemap", "china-kazakhstan"):
        if folder == "basemap":
            for path in (geodata_folder / folder).iterdir():
                assert path.name in text
    assert "© OpenStreetMap contributors" in text
    assert json.loads((geodata_folder / "basemap" / "towns.json").read_text(encoding="utf-8"))[
        "attribution"
    ].startswith("GeoNames")
