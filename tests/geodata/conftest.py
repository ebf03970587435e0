"""The committed geodata, read once, and the build's modules that need no build packages."""

import json
import sys
import tomllib
from pathlib import Path

import pytest
import shapely

from explorer.storage.basemap import load_basemap

GEODATA = Path(__file__).resolve().parents[2] / "geodata"
BUILD = GEODATA / "build"


@pytest.fixture(scope="session")
def geodata_folder():
    return GEODATA


@pytest.fixture(scope="session")
def features():
    path = GEODATA / "china-kazakhstan" / "network.geojson"
    table = json.loads(path.read_text(encoding="utf-8"))
    return {feature["properties"]["id"]: feature for feature in table["features"]}


@pytest.fixture(scope="session")
def properties(features):
    return {name: feature["properties"] for name, feature in features.items()}


@pytest.fixture(scope="session")
def plan():
    """The authored network file; absent in an installed copy."""
    path = BUILD / "network.toml"
    if not path.is_file():
        pytest.skip("the build's own files are not here")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def basemap():
    return load_basemap(GEODATA / "basemap")


@pytest.fixture(scope="session")
def country_shapes(basemap):
    """The corridor's countries at the finest level, as prepared shapes by code."""
    layer = basemap.layer("countries", 2)
    found = {}
    for code, shape in zip(layer.codes, shapes_of(layer), strict=True):
        found.setdefault(code, []).append(shape)
    merged = {code: shapely.union_all(shapes) for code, shapes in found.items()}
    for shape in merged.values():
        shapely.prepare(shape)
    return merged


@pytest.fixture(scope="session")
def lake_shape(basemap):
    shape = shapely.union_all(shapes_of(basemap.layer("lakes", 2)))
    shapely.prepare(shape)
    return shape


def shapes_of(layer):
    """Return a polygon layer as valid shapes, one per polygon."""
    shapes = []
    for number in range(len(layer)):
        rings = [
            list(
                zip(
                    layer.lon_deg[layer.starts[ring] : layer.starts[ring + 1]].tolist(),
                    layer.lat_deg[layer.starts[ring] : layer.starts[ring + 1]].tolist(),
                    strict=True,
                )
            )
            for ring in range(layer.parts[number], layer.parts[number + 1])
        ]
        shapes.append(shapely.make_valid(shapely.Polygon(rings[0], rings[1:])))
    return shapes


@pytest.fixture(scope="session")
def pipeline():
    """Put the build's package on the path; tests import its modules by name."""
    if not (BUILD / "pipeline").is_dir():
        pytest.skip("the build's own files are not here")
    sys.path.insert(0, str(BUILD))
    yield
    sys.path.remove(str(BUILD))
