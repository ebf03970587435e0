"""What a rendering shows beside the scene itself: one frozen value, compared to redraw."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.cartography.viewport import Viewport

ATTRIBUTION = "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · GSHHG"
"""Whom the map's data comes from; names and licences, the same in every language."""


@dataclass(frozen=True, slots=True)
class Picture:
    """View, language and choices of one rendering.

    ``segments`` and ``places`` are lit up; ``schematic_note`` comes translated, and so does
    ``what_if``: the mark of a picture that shows no published state, empty for one that does.
    """

    viewport: Viewport
    language: str
    routes: tuple[str, ...]
    segments: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    attribution: str = ATTRIBUTION
    schematic_note: str = ""
    what_if: str = ""

    @property
    def line_choices(self) -> tuple[object, ...]:
        """All that the look of the route lines depends on, beside the view."""
        return self.routes, self.segments
