"""The build's modules for networks, and the world as it is shipped."""

import sys
from pathlib import Path

import pytest

from explorer.storage.paths import geodata
from explorer.storage.world_data.world import World

BUILD = Path(__file__).resolve().parents[2] / "geodata" / "build"


@pytest.fixture(scope="session")
def pipeline_world():
    """Return the build's ordering, links and levels; absent in an installed copy."""
    if not (BUILD / "pipeline").is_dir():
        pytest.skip("the build's own files are not here")
    sys.path.insert(0, str(BUILD))
    try:
        from pipeline.world import levels, links, ordering
    finally:
        sys.path.remove(str(BUILD))
    return ordering, links, levels


@pytest.fixture(scope="session")
def world():
    return World(geodata())
