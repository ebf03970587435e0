"""The palette of route lines by role and number; what each looks like stands in cartography.style.

A corridor says ``rail-1`` or ``road-2`` and not a colour: every map style draws each of the twelve
in a colour and a pattern of its own. The names of format 1 stay readable.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from explorer.model.network import Mode

STYLE_NAMES = (
    *("rail-1", "rail-2", "rail-3"),  # passenger trains
    *("freight-1", "freight-2", "freight-3"),  # goods trains
    *("road-1", "road-2"),
    *("sea-1", "sea-2"),  # ships and ferries
    "river-1",
    "air-1",
)

PLAIN = "plain"
"""A dark unbroken line: what format 1 drew for a style that it did not know."""

OLD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "horgos": "rail-1",
        "alataw": "rail-2",
        "container": "freight-1",
        "container-2": "freight-2",
        "highway": "road-1",
        "sea": "sea-1",
    }
)


def style_of(name: str) -> str | None:
    """Return the palette's name for a style, old or new; ``None`` where there is none of it."""
    name = OLD_NAMES.get(name, name)
    return name if name == PLAIN or name in STYLE_NAMES else None


_ROLES: Mapping[Mode, tuple[str, ...]] = MappingProxyType(
    {
        Mode.RAIL: ("rail-1", "rail-2", "rail-3"),
        Mode.ROAD: ("road-1", "road-2"),
        Mode.SEA: ("sea-1", "sea-2"),
        Mode.FERRY: ("sea-1", "sea-2"),
        Mode.RIVER: ("river-1",),
        Mode.AIR: ("air-1",),
    }
)
"""The styles whose patterns stand for a mode; goods trains have patterns of their own by rail."""
_PART = "+"


def part_style(style: str, mode: Mode) -> str:
    """Return the style of the part of a route that goes by a mode.

    A route of one mode is drawn in its own style throughout. Where a train's route goes on by ship
    or lorry, that part keeps the route's colour and gets the pattern of its mode: ``rail-1+sea-1``.
    """
    style = OLD_NAMES.get(style, style)
    role, _, number = style.partition("-")
    roles = _ROLES[mode]
    by_rail = mode is Mode.RAIL and role == "freight"
    if style == PLAIN or by_rail or role == roles[0].partition("-")[0]:
        return style
    own = roles[(int(number) - 1) % len(roles)] if number.isdigit() else roles[0]
    return f"{style}{_PART}{own}"


def looks_of(style: str) -> tuple[str, str]:
    """Return the styles that give a part of a route its colour and its pattern."""
    colored, _, patterned = style.partition(_PART)
    return colored, patterned or colored


def shares_its_line(style: str) -> str:
    """Return what routes have in common that are drawn as one line where they share a segment.

    Goods trains do: their patterns show both. All others lie side by side.
    """
    return "freight" if style.startswith("freight-") else looks_of(style)[0]
