"""The window's themes: their colours by what they are for, one table for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from explorer.errors import QT_TRANSLATE_NOOP, UnknownNameError


class Theme(Struct, frozen=True):
    """The colours of the window; the map style of the same name and title goes with it.

    Texts keep 4.5:1 and controls 3:1 on every ground: see tests/ui/test_themes.py.
    """

    name: str
    title: str
    dark: bool
    colors: Mapping[str, str]


_LIGHT = {
    "ink": "#1d2733",
    "muted": "#5d6876",
    "paper": "#ffffff",
    "panel": "#f7f9fb",
    "hover": "#e9f2f0",
    "hairline": "#dfe3e8",
    "control": "#87929e",
    "scroll": "#87929e",
    "focus": "#174ea6",
    "accent": "#0f7b6c",
    "primary-hover": "#31404f",
    "source": "#174ea6",
    "source-ground": "#dfe9fb",
    "reference": "#36434f",
    "reference-ground": "#e6e9ee",
    "computed": "#0b5d52",
    "computed-ground": "#dcf0ea",
    "assumed": "#8a5300",
    "assumed-ground": "#fdefd3",
    "good": "#0f7b6c",
    "mixed": "#b87700",
    "bad": "#b3261e",
    "guess": "#66439a",
    "guess-before": "#b3a1cf",
    "text-selection": "#bcd6ff",
    "excerpt": "#fffdf4",
    "excerpt-edge": "#b08900",
    "mark": "#fff0a8",
    "reader-figure": "#fff3c4",
    "reader-route": "#d9f0ea",
    "reader-date": "#e6e4f7",
    "reader-place": "#e3edf7",
    "reader-chosen": "#ffd24d",
}
_DARK = {
    "ink": "#e8edf2",
    "muted": "#a7b2be",
    "paper": "#171c22",
    "panel": "#1f262d",
    "hover": "#20352f",
    "hairline": "#343d47",
    "control": "#76828f",
    "scroll": "#76828f",
    "focus": "#8ab4ff",
    "accent": "#35b79c",
    "primary-hover": "#c3cdd8",
    "source": "#9cc0ff",
    "source-ground": "#1c2f52",
    "reference": "#cbd5df",
    "reference-ground": "#2f3842",
    "computed": "#7fdcc7",
    "computed-ground": "#143a33",
    "assumed": "#f5bf73",
    "assumed-ground": "#43300f",
    "good": "#35b79c",
    "mixed": "#e0a030",
    "bad": "#ff7b72",
    "guess": "#b79ce6",
    "guess-before": "#5f4a86",
    "text-selection": "#2c4f86",
    "excerpt": "#232116",
    "excerpt-edge": "#b08900",
    "mark": "#5c4a0c",
    "reader-figure": "#4a3d10",
    "reader-route": "#153f37",
    "reader-date": "#38345e",
    "reader-place": "#22405c",
    "reader-chosen": "#7a5c00",
}
_HIGH_CONTRAST = {
    "ink": "#000000",
    "muted": "#262626",
    "paper": "#ffffff",
    "panel": "#f2f2f2",
    "hover": "#cfe2ff",
    "hairline": "#595959",
    "control": "#000000",
    "scroll": "#404040",
    "focus": "#0000c8",
    "accent": "#0000c8",
    "primary-hover": "#333333",
    "source": "#00287a",
    "source-ground": "#ffffff",
    "reference": "#000000",
    "reference-ground": "#ffffff",
    "computed": "#003d34",
    "computed-ground": "#ffffff",
    "assumed": "#5c2e00",
    "assumed-ground": "#ffffff",
    "good": "#00594c",
    "mixed": "#8a4b00",
    "bad": "#9e0000",
    "guess": "#4b2380",
    "guess-before": "#8a70b0",
    "text-selection": "#ffdd00",
    "excerpt": "#ffffff",
    "excerpt-edge": "#000000",
    "mark": "#ffe75c",
    "reader-figure": "#ffe98a",
    "reader-route": "#bdeee0",
    "reader-date": "#dcd6ff",
    "reader-place": "#c9e3ff",
    "reader-chosen": "#ffc400",
}
THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        theme.name: theme
        for theme in (
            Theme("light", QT_TRANSLATE_NOOP("Look", "Light"), dark=False, colors=_LIGHT),
            Theme("dark", QT_TRANSLATE_NOOP("Look", "Dark"), dark=True, colors=_DARK),
            Theme(
                "high-contrast",
                QT_TRANSLATE_NOOP("Look", "High contrast"),
                dark=False,
                colors=_HIGH_CONTRAST,
            ),
        )
    }
)
"""In the order of the menu."""

DEFAULT = THEMES["light"]
"""What the window wears where nothing else was asked for: not dressed yet, nothing remembered."""


def theme_named(name: str) -> Theme:
    """Return a theme; raises ``UnknownNameError`` where there is none of that name."""
    if name not in THEMES:
        raise UnknownNameError("theme", name, THEMES)
    return THEMES[name]
