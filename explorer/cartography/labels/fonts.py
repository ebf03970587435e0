"""The map's lettering: one family in a few sizes, spaced for areas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from explorer.model import languages

FAMILY = "Inter"

HAN_FAMILIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC"),
        "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"),
        "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans"),
        "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    }
)
"""Fonts whose Chinese characters have the shapes of a language's region, as systems bring them.

Left to itself a system takes those of its own language: without one, Japan's for a Chinese name.
Where one file holds all of them, Qt stays with the first that was asked for, until it ends.
"""


@cache
def map_font(pixels: float, *, bold: bool, language: str = "zh") -> QFont:
    """Return the map's lettering in a size given in pixels, for a text in a language.

    Without Inter's contextual forms: in a PDF these have no characters of their own, and dashes and
    brackets were lost when its text was copied or searched.
    """
    font = QFont([FAMILY, *HAN_FAMILIES.get(language, HAN_FAMILIES["zh"])])
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


def has_letters(language: str) -> bool:
    """Tell whether some font here has the letters of a language of the program.

    Looking takes fifty milliseconds the first time: it is asked when a language is chosen.
    """
    known = languages.INTERFACE.get(language)
    if known is None or not known.writing_system:
        return True
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem[known.writing_system]))
