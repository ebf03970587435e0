"""Every map style looks as it did, and a missing layer would be noticed."""

import numpy as np
import pytest

from explorer.cartography.style import LIGHT, STYLES
from tests.cartography.golden_pictures import (
    EXTENTS,
    FILE,
    PER_MILLE,
    apart,
    blocks_of,
    full_scene,
    without,
)


@pytest.fixture(scope="module")
def scene(qapp):
    return full_scene()


@pytest.fixture(scope="module")
def golden():
    with np.load(FILE) as file:
        return {name: file[name].astype(float) for name in file.files}


@pytest.mark.parametrize("extent", EXTENTS)
@pytest.mark.parametrize("style", STYLES)
def test_the_map_looks_as_it_did(scene, golden, style, extent):
    assert apart(blocks_of(scene, STYLES[style], extent), golden[f"{style} {extent}"]) < PER_MILLE


@pytest.mark.parametrize(
    ("layer", "extent"),
    [
        ("land", "corridor"),
        ("relief", "passes"),
        ("lakes", "almaty"),
        ("rivers", "passes"),
        ("coast", "corridor"),
        ("borders", "passes"),
        ("provinces", "almaty"),
        ("graticule", "corridor"),
    ],
)
@pytest.mark.parametrize("style", STYLES)
def test_a_missing_layer_is_noticed(scene, golden, style, layer, extent):
    poorer = without(scene, layer)
    found = apart(blocks_of(poorer, STYLES[style], extent), golden[f"{style} {extent}"])
    assert found > PER_MILLE, f"{layer}: only {found:.1f} of 1000 blocks differ"


@pytest.mark.parametrize("route_id", ["horgos-passenger", "alataw-passenger", "wewc-highway"])
def test_a_missing_route_is_noticed(scene, golden, route_id):
    others = tuple(i for i in scene.corridor.routes if i != route_id)
    found = apart(blocks_of(scene, LIGHT, "passes", routes=others), golden["light passes"])
    assert found > PER_MILLE


def test_styles_are_not_alike(golden):
    names = [name for name in golden if name.endswith("passes")]
    for a in names:
        for b in names:
            assert a == b or apart(golden[a], golden[b]) > 100
