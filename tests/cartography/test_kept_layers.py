"""Projected base layers are kept, come back as they were, and are never those of another map."""

from types import SimpleNamespace

import numpy as np
import pytest
from msgspec.structs import replace

from explorer.cartography.geometry.shapes import Shapes
from explorer.cartography.projection.making import corridor_projection, projection_named
from explorer.cartography.scene.kept_layers import layers_bytes, layers_digest, layers_from
from explorer.cartography.scene.scene import BaseLayers, base_layers
from explorer.storage.basemap import load_basemap
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import HOME_VARIABLE, default_corridor, geodata, user_cache
from explorer.ui.map import map_loader
from explorer.ui.map.map_loader import remembered_layers


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def basemap():
    return load_basemap(geodata() / "basemap")


@pytest.fixture
def projections(tmp_path, monkeypatch):
    """A fresh cache; returns the list to which all is added that is projected anew."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    made = []

    def noting(basemap, level, projection):
        made.append((level, projection.name))
        return base_layers(basemap, level, projection)

    monkeypatch.setattr(map_loader, "base_layers", noting)
    return made


def assert_same(first, second):
    for name in BaseLayers.__struct_fields__:
        for part in Shapes.__struct_fields__:
            a, b = (getattr(getattr(layers, name), part) for layers in (first, second))
            assert a.dtype == b.dtype, (name, part)
            np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("kind", ["lambert", "equidistant", "web-mercator"])
def test_what_is_kept_is_what_was_projected(corridor, basemap, projections, kind):
    projection = projection_named(kind, corridor)
    first, second = (remembered_layers(basemap, 0, projection) for _ in range(2))
    assert len(projections) == 1
    assert_same(first, second)
    assert_same(second, base_layers(basemap, 0, projection))


def test_another_level_map_program_or_projection_has_another_digest(corridor):
    projection = corridor_projection(corridor)
    moved = replace(projection, lon_0=projection.lon_0 + 0.5)
    digests = {
        layers_digest(b"map", b"program", 1, projection),
        layers_digest(b"map", b"program", 0, projection),
        layers_digest(b"other", b"program", 1, projection),
        layers_digest(b"map", b"other", 1, projection),
        layers_digest(b"map", b"program", 1, moved),
    }
    assert len(digests) == 5


@pytest.mark.parametrize("harm", ["empty", "cut", "turned"])
def test_a_damaged_file_is_passed_over_and_mended(corridor, basemap, projections, harm):
    projection = corridor_projection(corridor)
    whole = remembered_layers(basemap, 0, projection)
    (kept,) = (user_cache() / "maps").iterdir()
    content = kept.read_bytes()
    turned = content[:-100] + bytes(255 - byte for byte in content[-100:])
    kept.write_bytes({"empty": b"", "cut": content[: len(content) // 2], "turned": turned}[harm])
    assert_same(remembered_layers(basemap, 0, projection), whole)
    assert_same(remembered_layers(basemap, 0, projection), whole)
    assert len(projections) == 2


@pytest.mark.parametrize("cut", [0, 5, 8, 60, 900, -64])
def test_bytes_that_hold_no_layers_are_none(corridor, basemap, cut):
    content = layers_bytes(base_layers(basemap, 0, corridor_projection(corridor)))
    assert layers_from(memoryview(content)) is not None
    assert layers_from(memoryview(content[:cut])) is None


def test_a_turned_globe_and_another_kind_of_base_map_are_not_kept(corridor, basemap, projections):
    globe = projection_named("globe", corridor)
    remembered_layers(basemap, 0, globe)
    other = SimpleNamespace(layer=basemap.layer, extents=basemap.extents)
    remembered_layers(other, 0, corridor_projection(corridor))
    assert len(projections) == 2
    assert not (user_cache() / "maps").exists()
