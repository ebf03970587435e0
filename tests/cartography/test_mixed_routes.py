"""A route that changes its mode keeps its colour, and each part has the pattern of its mode."""

import pytest

from explorer.cartography.lines.route_lines import lanes
from explorer.cartography.style import STYLES, Pattern
from explorer.model.network import Mode
from explorer.model.route_styles import STYLE_NAMES, part_style, shares_its_line
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import shipped_corridor
from explorer.wording import map_words

_OF_MODE = {
    Mode.RAIL: {Pattern.SOLID, Pattern.TICKS, Pattern.LADDER},
    Mode.ROAD: {Pattern.DASHED, Pattern.LONG_DASHED},
    Mode.SEA: {Pattern.DOTTED, Pattern.DASH_DOTTED},
    Mode.FERRY: {Pattern.DOTTED, Pattern.DASH_DOTTED},
    Mode.RIVER: {Pattern.HOLLOW_DASHED},
    Mode.AIR: {Pattern.RUNGS},
}


@pytest.fixture(scope="module")
def middle():
    return load_corridor(shipped_corridor("middle-corridor"))


@pytest.fixture(scope="module")
def whoosh():
    return load_corridor(shipped_corridor("jakarta-bandung"))


@pytest.mark.parametrize("look", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("style", STYLE_NAMES)
def test_every_style_has_a_part_for_every_mode(look, mode, style):
    part = look.route(part_style(style, mode))
    assert part.color == look.route(style).color
    if mode is Mode.RAIL and style.startswith("freight"):
        assert part == look.route(style), "goods trains have patterns of their own"
    else:
        assert part.pattern in _OF_MODE[mode]


def test_a_route_of_one_mode_is_drawn_as_it_was():
    for mode, style in ((Mode.RAIL, "rail-3"), (Mode.ROAD, "road-2"), (Mode.FERRY, "sea-1")):
        assert part_style(style, mode) == style
    assert part_style("alataw", Mode.RAIL) == "rail-2", "old names too"
    assert part_style("plain", Mode.SEA) == "plain"


def test_the_bus_has_no_ticks_and_the_ferry_is_dotted(middle, whoosh):
    bus = {lane.segment_id: lane.style for lane in lanes(whoosh, ("whoosh-tegalluar",))}
    by_road = [i for i in bus if whoosh.segments[i].mode is Mode.ROAD]
    assert by_road
    assert all(bus[i] == "rail-3+road-1" for i in by_road)
    drawn = {lane.segment_id: lane.style for lane in lanes(middle, ("middle",))}
    assert drawn["aktau-alat"] == "rail-1+sea-1"
    assert drawn["alat-tbilisi"] == "rail-1"
    assert shares_its_line(drawn["aktau-alat"]) == "rail-1"


def test_the_legend_names_each_part(middle, qapp):
    routes = [middle.routes[i] for i in ("middle", "northern")]
    assert map_words.legend(routes, middle, "en") == [
        ("rail-1", "Middle Corridor: rail"),
        ("rail-1+sea-1", "Middle Corridor: ferry, sea"),
        ("freight-2", "Northern way"),
    ]
    assert map_words.sample(routes[0], middle) == "rail-1 rail-1+sea-1"
