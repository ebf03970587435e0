"""The map's lettering: one family in a few sizes, spaced for areas."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

FAMILY = "Inter"


@cache
def map_font(pixels: float, *, bold: bool) -> QFont:
    """Return the map's lettering in a size given in pixels.

    Without Inter's contextual forms: in a PDF these have no characters of their own, and dashes and
    brackets were lost when its text was copied or searched.
    """
    font = QFont(FAMILY)
    font.setFeature(QFont.Tag("calt"), 0)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


@lru_cache(maxsize=64)
def text_px(text: str, pixels: float) -> float:
    """Measure a text of the map's plain lettering; kept, for a zoom asks in every frame."""
    return QFontMetricsF(map_font(pixels, bold=False)).horizontalAdvance(text)


@cache
def spaced_font(pixels: float, spacing_px: float, *, bold: bool = True) -> QFont:
    """Return the lettering of areas: wide, so that no town's could be mistaken for it."""
    font = QFont(map_font(pixels, bold=bold))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing_px)
    return font
