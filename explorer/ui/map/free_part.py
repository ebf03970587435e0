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

_DEARER = 2.0  # so much smaller a map may be that lies beside a card instead of under it


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
        """Return the view that shows ``bounds`` whole above the strip with the scale bar.

        They lie beside the card at the left where that costs little of the scale.
        """
        covered = replace(self.covered, bottom_px=self.covered.bottom_px + STRIP_PX)
        free_px = height_px - covered.top_px - covered.bottom_px
        margin_px = min(margin_px, max(1, free_px) // 8)
        view = fitted(bounds, width_px, height_px, margin_px=margin_px, covered=covered)
        at_left = [c.right() + 1 for c in self.cards if c.center().x() < width_px // 3]
        if not at_left:
            return view
        covered = replace(covered, left_px=max(covered.left_px, *at_left))
        beside = fitted(bounds, width_px, height_px, margin_px=margin_px, covered=covered)
        return beside if beside.m_per_px <= _DEARER * view.m_per_px else view
