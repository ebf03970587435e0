"""What recognition knows of the world, read once for all tests here."""

import pytest

from explorer.storage.corridor_file import read_corridor
from explorer.storage.paths import default_corridor, geodata
from explorer.storage.world_data.place_names import world_knowledge


@pytest.fixture(scope="session")
def corridor():
    return read_corridor(default_corridor())


@pytest.fixture(scope="session")
def knowledge(corridor):
    return world_knowledge(geodata(), corridor.places.values())
