"""The country of a place that does not say it is read off the base map's own outlines."""

import math
import random
import time

import numpy as np
import pytest
import shapely
from packs import copy_of_the_pack, replaced

from explorer.analysis.geodesy import geodesic_km
from explorer.model.countries import is_country
from explorer.storage.basemap import load_basemap
from explorer.storage.format import country_at as module
from explorer.storage.format.country_at import ASHORE_KM, countries_at, country_at
from explorer.storage.format.country_check import is_near
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import geodata


@pytest.mark.parametrize(
    ("lon_deg", "lat_deg", "code"),
    [
        (49.87, 40.37, "AZ"),  # Baku, on the coast
        (49.42, 39.94, "AZ"),  # its port at Alat
        (44.79, 41.71, "GE"),  # Tbilisi
        (41.67, 42.15, "GE"),  # Poti
        (43.10, 40.60, "TR"),  # Kars
        (51.17, 43.65, "KZ"),  # Aktau
        (80.41639, 44.20276, "CN"),  # Horgos, 8 km from the border
        (106.83, -6.15, "ID"),
        (178.44, -18.14, "FJ"),  # close to 180 degrees
        (-74.0, 40.7, "US"),  # where only the coarse grid knows
        (51.0, 41.5, ""),  # in the Caspian Sea
        (-150.0, 10.0, ""),
        (33.4, 35.25, ""),  # an area without a code of its own
    ],
)
def test_a_point_lies_in_its_country(lon_deg, lat_deg, code):
    assert country_at(lon_deg, lat_deg) == code


def test_a_place_without_a_country_gets_the_one_it_lies_in(tmp_path):
    pack = replaced(copy_of_the_pack(tmp_path), "places.toml",
                    'kind = "city"\ncountry = "CN"\n', 'kind = "city"\n')  # fmt: skip
    assert load_corridor(pack).places["urumqi"].country == "CN"


def test_a_code_that_no_country_has_is_named(tmp_path):
    pack = replaced(
        copy_of_the_pack(tmp_path), "places.toml", 'country = "CN"', 'country = "Azerb"'
    )
    (fault,) = check_pack(pack)
    assert (fault.file, fault.record, fault.field) == ("places.toml", "lianyungang", "country")
    assert "ISO 3166-1" in fault.right


def cell_by_cell(areas, lon_deg, lat_deg):
    """Return the country of the nearest cell of land, each of them looked at by itself."""
    rows, columns = areas.grid.shape
    height, width = 180 / rows, 360 / columns
    up = math.ceil(ASHORE_KM / (111 * height)) + 1
    across = math.ceil(ASHORE_KM / (111 * width * max(0.05, math.cos(math.radians(lat_deg))))) + 1
    across = min(columns // 2, across)
    found = "", ASHORE_KM
    for row in range(-up, up + 1):
        for column in range(-across, across + 1):
            lat = (math.floor(lat_deg / height) + row + 0.5) * height
            lon = (math.floor(lon_deg / width) + column + 0.5) * width
            if abs(lat) < 90 and (code := on_grid(areas, lon, lat)):
                away_km = geodesic_km((lon_deg, lat_deg), (lon, lat))
                found = min(found, (code, away_km), key=lambda one: one[1])
    return found[0]


def on_grid(areas, lon_deg, lat_deg):
    return module._on_grid(areas, np.array([[lon_deg, lat_deg]]))[0]


def point_by_point(lon_deg, lat_deg):
    basemap, levels = module._world()
    for tree, codes in levels:
        for index in tree.query(shapely.Point(lon_deg, lat_deg), predicate="intersects").tolist():
            return codes[index] if is_country(codes[index]) else ""
    here = on_grid(basemap.areas, lon_deg, lat_deg)
    return here or cell_by_cell(basemap.areas, lon_deg, lat_deg)


def test_many_points_at_once_lie_where_each_lies_by_itself():
    chance = random.Random(7)
    coast = load_basemap(geodata() / "basemap").layer("countries", 1)
    points = [(chance.uniform(-180, 180), chance.uniform(-90, 90)) for _ in range(60)]
    for _ in range(240):
        at = chance.randrange(len(coast.lon_deg))
        lon, lat = float(coast.lon_deg[at]), float(coast.lat_deg[at])
        points.append((lon + chance.uniform(-0.4, 0.4), lat + chance.uniform(-0.3, 0.3)))
    points += [(lon, lat) for lon in (-180, 179.9, 180) for lat in (-90, -17, 0, 66, 89.99, 90)]
    points = [(max(-180, min(180, lon)), max(-90, min(90, lat))) for lon, lat in points]
    plainly = [point_by_point(*point) for point in points]
    assert countries_at(points) == plainly
    assert [country_at(*point) for point in points] == plainly
    assert len(set(plainly)) > 40


def test_a_thousand_places_at_sea_are_looked_up_in_three_seconds():
    country_at(0, 0)  # the map is read
    began_s = time.process_time()
    for number in range(1_000):
        assert not is_near("ID", [(-150 + number / 50, 10 + number / 100)])
        assert not is_near("NO", [(-150 + number / 50, 10 + number / 100)])
    assert time.process_time() - began_s < 3
