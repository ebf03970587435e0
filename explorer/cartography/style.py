"""Colours and line styles of the map: light, dark, high-contrast and print.

Every style keeps the same promises, computed in tests/cartography/test_styles.py: text 4.5:1 and
essential shapes 3:1 against whatever they may lie on, and routes that differ in pattern as well
as, for every kind of colour vision, in colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from explorer.errors import QT_TRANSLATE_NOOP, UnknownNameError
from explorer.model.route_styles import OLD_NAMES, looks_of


class Pattern(StrEnum):
    """How a route's line is drawn, so that colour is never the only difference."""

    SOLID = "solid"
    TICKS = "ticks"
    THIN = "thin"  # a line with a dashed bright core
    DOUBLE = "double"  # a line with an unbroken bright core
    DASHED = "dashed"
    DOTTED = "dotted"
    LADDER = "ladder"  # a line with an unbroken bright core and ticks
    BEADED = "beaded"  # a line with a row of bright dots in it
    LONG_DASHED = "long dashed"
    DASH_DOTTED = "dash-dotted"
    HOLLOW_DASHED = "hollow dashed"  # long dashes with a bright core
    RUNGS = "rungs"  # bars across, and no line


class RouteStyle(Struct, frozen=True):
    """Colour, pattern and width of a route's line; ``core`` is the colour inside a double line."""

    color: str
    pattern: Pattern
    width_px: float
    core: str = "#ffffff"


_PATTERNS = {
    "rail-1": (Pattern.SOLID, 3.4),
    "rail-2": (Pattern.TICKS, 3.0),
    "freight-1": (Pattern.THIN, 2.8),
    "freight-2": (Pattern.DOUBLE, 3.8),
    "road-1": (Pattern.DASHED, 2.8),
    "sea-1": (Pattern.DOTTED, 2.8),
    "rail-3": (Pattern.LADDER, 3.8),
    "freight-3": (Pattern.BEADED, 3.8),
    "road-2": (Pattern.LONG_DASHED, 2.8),
    "sea-2": (Pattern.DASH_DOTTED, 2.8),
    "river-1": (Pattern.HOLLOW_DASHED, 3.6),
    "air-1": (Pattern.RUNGS, 2.8),
}


def _routes(
    colors: Mapping[str, str], core: str = "#ffffff", heavier: float = 1.0
) -> dict[str, RouteStyle]:
    """Return the patterns that all styles share, in one style's colours and weight."""
    return {
        name: RouteStyle(colors[name], pattern, round(width_px * heavier, 1), core)
        for name, (pattern, width_px) in _PATTERNS.items()
    }


def _light_routes() -> dict[str, RouteStyle]:
    return _routes(
        {
            "rail-1": "#017764",
            "rail-2": "#b34909",
            "freight-1": "#4c5b6b",
            "freight-2": "#745e3f",
            "road-1": "#66439a",
            "sea-1": "#045eef",
            "rail-3": "#731d03",
            "freight-3": "#474438",
            "road-2": "#3d0f0a",
            "sea-2": "#090128",
            "river-1": "#043137",
            "air-1": "#340e67",
        }
    )


class MapStyle(Struct, frozen=True):
    """A map style; the values given here are those of the light one.

    Widths are in pixels of 96 to the inch, opacities and shares in 0 … 1. The relief's picture is
    a bright one; it is laid over the land with ``relief_opacity``. A dark style first mixes it
    with ``relief_tint``, that colour's share being ``relief_tint_share``.
    """

    name: str = "light"
    title: str = QT_TRANSLATE_NOOP("Look", "Light")
    # The ground; ``beyond`` lies beside the globe
    beyond: str = "#f6f8fa"
    sea: str = "#d3e3ec"
    land: str = "#eeeadf"
    lake: str = "#bcd8e9"
    relief_opacity: float = 0.35
    relief_tint: str = "#000000"
    relief_tint_share: float = 0.0
    # Lines on it. Up to one pixel wide Qt paints them many times as fast as wider ones.
    river: str = "#8db8d4"
    river_px: float = 1.0
    coast: str = "#3f6c88"
    coast_px: float = 0.9
    border: str = "#65556f"
    border_px: float = 1.0
    province: str = "#a89f92"
    province_px: float = 0.7
    province_opacity: float = 0.6
    graticule: str = "#7f8b99"
    graticule_opacity: float = 0.27
    # Routes and what marks them
    casing: str = "#ffffff"
    casing_px: float = 1.3  # on each side
    lane_px: float = 4.0  # between the middles of routes that share a line
    schematic_opacity: float = 0.7
    selection: str = "#ffd24d"
    selection_rim: str = "#7a5a00"
    routes: Mapping[str, RouteStyle] = field(default_factory=_light_routes)
    unknown_route: RouteStyle = RouteStyle("#1d2733", Pattern.SOLID, 3.0)
    # Signs and names
    place_fill: str = "#ffffff"
    place_outline: str = "#1d2733"
    outline_weight: float = 1.0
    crossing_fill: str = "#f2c14e"
    closed: str = "#b3001b"
    closed_bar: str = "#ffffff"
    label: str = "#1d2733"
    town_label: str = "#46515e"
    water_label: str = "#1f5478"
    halo: str = "#fdfcf9"
    halo_px: float = 1.8  # on each side
    halo_opacity: float = 0.88
    # The strip with the scale bar, and tools laid over the map
    furniture: str = "#ffffff"
    furniture_opacity: float = 0.95
    furniture_text: str = "#46515e"
    focus: str = "#174ea6"
    measure: str = "#a3123f"

    def route(self, name: str) -> RouteStyle:
        """Return a route's style; any name but those of the palette gets a plain line."""
        colored, patterned = looks_of(OLD_NAMES.get(name, name))
        look = self.routes.get(patterned, self.unknown_route)
        if colored == patterned:
            return look
        return replace(look, color=self.routes.get(colored, self.unknown_route).color)


LIGHT = MapStyle()

DARK = MapStyle(
    name="dark",
    title=QT_TRANSLATE_NOOP("Look", "Dark"),
    beyond="#07090b",
    sea="#12181e",
    land="#262d33",
    lake="#1a3547",
    relief_opacity=0.85,
    relief_tint="#10161b",
    relief_tint_share=0.74,
    river="#36607c",
    coast="#7fa6bd",
    border="#a394af",
    province="#6d7278",
    graticule="#8b98a6",
    graticule_opacity=0.22,
    casing="#0b0f13",
    schematic_opacity=0.6,
    selection="#8a6a00",
    selection_rim="#ffd24d",
    routes=_routes(
        {
            "rail-1": "#42d0ae",
            "rail-2": "#f1955d",
            "freight-1": "#b6c3d1",
            "freight-2": "#f5d464",
            "road-1": "#b792f5",
            "sea-1": "#def1ff",
            "rail-3": "#ffe8e3",
            "freight-3": "#af917a",
            "road-2": "#efffb8",
            "sea-2": "#8f94b8",
            "river-1": "#729e98",
            "air-1": "#d3c0ff",
        },
        core="#0b0f13",
    ),
    unknown_route=RouteStyle("#f2f5f8", Pattern.SOLID, 3.0, "#0b0f13"),
    place_fill="#12181e",
    place_outline="#f2f5f8",
    crossing_fill="#7a5200",
    closed="#ff8a80",
    closed_bar="#0b0f13",
    label="#f2f5f8",
    town_label="#c0cad4",
    water_label="#9fcbe8",
    halo="#0d1217",
    furniture="#12181e",
    furniture_text="#c0cad4",
    focus="#8ab4ff",
    measure="#ff8fb0",
)

HIGH_CONTRAST = MapStyle(
    name="high-contrast",
    title=QT_TRANSLATE_NOOP("Look", "High contrast"),
    beyond="#ffffff",
    sea="#dcebf5",
    land="#ffffff",
    lake="#c3dff2",
    relief_opacity=0.18,
    river="#4d8fbf",
    coast="#0b3a5a",
    coast_px=1.0,
    border="#000000",
    province="#5c5c5c",
    province_px=1.0,
    graticule="#4d4d4d",
    casing_px=1.8,
    lane_px=5.4,
    schematic_opacity=0.8,
    selection="#ffdd00",
    selection_rim="#000000",
    routes=_routes(
        {
            "rail-1": "#0a4939",
            "rail-2": "#a63400",
            "freight-1": "#293542",
            "freight-2": "#403000",
            "road-1": "#31009a",
            "sea-1": "#084d96",
            "rail-3": "#a36b63",
            "freight-3": "#6f5c6a",
            "road-2": "#050607",
            "sea-2": "#3d1bf7",
            "river-1": "#0273fb",
            "air-1": "#7a7197",
        },
        heavier=1.3,
    ),
    unknown_route=RouteStyle("#000000", Pattern.SOLID, 3.9),
    place_outline="#000000",
    outline_weight=1.35,
    crossing_fill="#ffc400",
    label="#000000",
    town_label="#000000",
    water_label="#00305a",
    halo="#ffffff",
    halo_px=2.4,
    halo_opacity=1.0,
    furniture_opacity=1.0,
    furniture_text="#000000",
    focus="#0000c8",
    measure="#8f0033",
)

PRINT = MapStyle(
    name="print",  # white paper, pale tints that cost little ink
    title=QT_TRANSLATE_NOOP("Look", "Print"),
    beyond="#ffffff",
    sea="#e6eef3",
    land="#ffffff",
    lake="#d5e4ee",
    relief_opacity=0.22,
    river="#8fb6d0",
    coast="#4d7d99",
    border="#6d5f76",
    province="#b3aca2",
    selection="#ffe07a",
    selection_rim="#7a5a00",
    routes=_routes(
        {
            "rail-1": "#007a68",
            "rail-2": "#be4a04",
            "freight-1": "#4c5b6b",
            "freight-2": "#756443",
            "road-1": "#7048aa",
            "sea-1": "#0065fe",
            "rail-3": "#7f2c00",
            "freight-3": "#413936",
            "road-2": "#471502",
            "sea-2": "#100343",
            "river-1": "#140911",
            "air-1": "#490a92",
        }
    ),
    place_outline="#000000",
    label="#000000",
    town_label="#3d4752",
    halo="#ffffff",
    furniture_opacity=1.0,
    furniture_text="#3d4752",
)

STYLES: Mapping[str, MapStyle] = MappingProxyType(
    {style.name: style for style in (LIGHT, DARK, HIGH_CONTRAST, PRINT)}
)
"""In the order of the menu."""


def style_named(name: str) -> MapStyle:
    """Return a map style; raises ``UnknownNameError`` where there is none of that name."""
    if name not in STYLES:
        raise UnknownNameError("map style", name, STYLES)
    return STYLES[name]
