"""Colours and line styles of the map; the palette is the one of the whole program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Pattern(StrEnum):
    """How a route's line is drawn, so that colour is never the only difference."""

    SOLID = "solid"
    TICKS = "ticks"
    THIN = "thin"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class RouteStyle:
    """Colour, pattern and width of a route's line."""

    color: str
    pattern: Pattern
    width_px: float


def _route_styles() -> dict[str, RouteStyle]:
    return {
        "horgos": RouteStyle("#0f7b6c", Pattern.SOLID, 3.4),
        "alataw": RouteStyle("#c2571a", Pattern.TICKS, 3.0),
        "container": RouteStyle("#4c5b6b", Pattern.THIN, 2.6),
        "container-2": RouteStyle("#8a6d1f", Pattern.THIN, 2.6),
        "highway": RouteStyle("#7c4dbd", Pattern.DASHED, 2.8),
        "sea": RouteStyle("#1f6fb2", Pattern.DASHED, 2.4),
    }


FALLBACK_ROUTE = RouteStyle("#1d2733", Pattern.SOLID, 3.0)


@dataclass(frozen=True, slots=True)
class MapStyle:
    """A map style. Widths are in pixels of 96 to the inch."""

    beyond: str = "#f1f4f7"  # beside the globe
    sea: str = "#cfe0ea"
    land: str = "#e9e5da"
    lake: str = "#b9d6e8"
    river: str = "#9cc3dc"
    coast: str = "#8fb0c4"
    border: str = "#75697f"
    province: str = "#b9b1a6"
    graticule: str = "#7f8b99"
    label: str = "#1d2733"
    town_label: str = "#4a5664"
    halo: str = "#fdfcf9"
    casing: str = "#ffffff"
    place_fill: str = "#ffffff"
    crossing_fill: str = "#f2c14e"
    selection: str = "#ffd24d"
    relief_opacity: float = 0.55
    routes: dict[str, RouteStyle] = field(default_factory=_route_styles)

    def route(self, name: str) -> RouteStyle:
        """Return a route's style; an unknown name gets a plain line rather than none."""
        return self.routes.get(name, FALLBACK_ROUTE)


LIGHT = MapStyle()
