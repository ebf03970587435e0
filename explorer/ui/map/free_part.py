"""What lies over a map, and which part of it is free."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect

from explorer.cartography.geometry.viewport import (
    NOT_COVERED,
    Bounds,
    Insets,
    PxBox,
    Viewport,
    fitted,
)
from explorer.cartography.rendering.furniture import STRIP_PX


class FreePart(Struct, frozen=True):
    """Sheets ``covered`` edges of a map; ``cards`` take nothing from it, but hide what is there."""

    covered: Insets = NOT_COVERED
    cards: tuple[QRect, ...] = ()

    def rect_in(self, whole: QRect) -> QRect:
        """Return the part of a map's rectangle that no sheet lies over."""
        cut = self.covered
        return whole.adjusted(cut.left_px, cut.top_px, -cut.right_px, -cut.bottom_px)

    def boxes_with(self, more: QRect) -> tuple[PxBox, ...]:
        """Return the cards, and one rectangle more, under which no name is written."""
        return tuple(
            (float(b.left()), float(b.top()), float(b.right() + 1), float(b.bottom() + 1))
            for b in (*self.cards, more)
        )

    def fitted(self, bounds: Bounds, width_px: int, height_px: int, margin_px: int) -> Viewport:
        """Return the view that shows ``bounds`` whole above the strip with the scale bar."""
        covered = replace(self.covered, bottom_px=self.covered.bottom_px + STRIP_PX)
        free_px = height_px - covered.top_px - covered.bottom_px
        margin_px = min(margin_px, max(1, free_px) // 8)
        return fitted(bounds, width_px, height_px, margin_px=margin_px, covered=covered)
