"""The palette of route lines by role and number; what each looks like stands in cartography.style.

A corridor says ``rail-1`` or ``road-2`` and not a colour: every map style draws each of the twelve
in a colour and a pattern of its own. The names of format 1 stay readable.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

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


def shares_its_line(style: str) -> str:
    """Return what routes have in common that are drawn as one line where they share a segment.

    Goods trains do: their patterns show both. All others lie side by side.
    """
    return "freight" if style.startswith("freight-") else style
