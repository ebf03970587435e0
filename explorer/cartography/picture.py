"""What a rendering shows beside the scene itself: one frozen value, compared to redraw."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.cartography.viewport import Viewport


@dataclass(frozen=True, slots=True)
class Picture:
    """View, language and choices of one rendering.

    ``segments`` and ``places`` are lit up. ``attribution`` and ``scale_text`` come translated.
    """

    viewport: Viewport
    language: str
    routes: tuple[str, ...]
    segments: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    attribution: str = ""
    schematic_note: str = ""
