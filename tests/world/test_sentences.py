"""Why the world gives no answer is said in both languages, and on the command line with options."""

from pathlib import Path

import pytest

from explorer.analysis.world.naming import UnclearPlaceError
from explorer.analysis.world.telling import NO_WAY, UNCLEAR
from explorer.cli.world_answers import RouteWords, route
from explorer.errors import NoWorldWayError, WorldDataError
from explorer.model.world_ways import WorldPlace
from explorer.wording import search_words
from explorer.wording.translations import Translations

PLACE = WorldPlace(1, "Springfield", "Springfield", "US", "IL", 39.8, -89.6, 114_394, True)
VALUES = {
    "start": "Baku",
    "end": "Poti",
    "place": "Baku",
    "kind": "rail",
    "kinds": "rail",
    "nearest_km": 812.0,
    "most_km": 60.0,
    "swapped": True,
    "gaps": False,
    "avoids": True,
    "name": "Suess",
    "known": "suez",
}


@pytest.fixture
def indonesian(qapp):
    translations = Translations(qapp)
    translations.use("id")
    yield
    translations.use("en")


@pytest.mark.parametrize("reason", NO_WAY)
def test_why_there_is_no_way_is_said_in_indonesian(indonesian, reason):
    said = search_words.no_way(NoWorldWayError(reason, **VALUES))
    english = NO_WAY[reason].format(**{**VALUES, "what": "railway"})
    assert english not in said
    assert "tertukar" in said
    assert "{" not in said


@pytest.mark.parametrize("reason", UNCLEAR)
def test_which_place_is_unclear_is_said_in_indonesian(indonesian, reason):
    said = search_words.unclear(UnclearPlaceError(reason, "Springfield", (PLACE,)))
    assert "Springfield" in said
    assert said != UNCLEAR[reason].format(text="Springfield", where="US")
    assert "{" not in said


def test_a_damaged_file_is_told_of_in_indonesian(indonesian):
    error = WorldDataError(Path("world") / "places.bin", "it is damaged")
    said = search_words.unreadable(error)
    assert said == "Tempat-tempat di dunia tidak dapat dibaca (places.bin: rusak)."


def test_the_command_line_names_the_options(world):
    words = RouteWords(("0,-30", "64.15,-21.94"), ("road",), (), gaps=False)
    [told] = route(words, world).complaint
    assert "km from the nearest main road" in told
    words = RouteWords(("-33.87,151.21", "-36.85,174.76"), ("road",), (), gaps=False)
    [told] = route(words, world).complaint
    assert "--no-gaps" in told
    assert "--mode sea" in told
