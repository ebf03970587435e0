"""A text of our own about a corridor that does not ship, and what is proposed from it."""

from pathlib import Path

import pytest

from explorer.analysis.authoring.beginning import begin
from explorer.analysis.authoring.routes import found_way, wanted_ways, with_way
from explorer.analysis.recognition.suggesting import suggest
from explorer.storage.hashes import sha256_of
from explorer.storage.paths import geodata
from explorer.storage.world_data.place_names import world_knowledge
from explorer.storage.world_data.world import World

TEXT = Path(__file__).with_name("two-ways-to-the-sea.txt")


@pytest.fixture(scope="session")
def text():
    return TEXT.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def proposals(text):
    return suggest(text, world_knowledge(geodata()))


@pytest.fixture
def draft(text, proposals):
    return begin("two-ways", "Two ways to the sea", text, sha256_of(text.encode()), proposals)


@pytest.fixture(scope="session")
def planner():
    return World(geodata()).planner


@pytest.fixture
def with_ways(planner):
    def found(draft):
        for wanted in wanted_ways(draft):
            draft = with_way(draft, wanted, found_way(planner.way(wanted.question)))
        return draft

    return found
