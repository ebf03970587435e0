"""The look of the window: three themes, the program's own font, one style sheet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from explorer.cartography.labels.lettering import FAMILY, load_fonts
from explorer.storage.paths import resources
from explorer.ui.parts.application import use_style


class Theme(Struct, frozen=True):
    """The colours of the window; the map style of the same name goes with it.

    Texts keep 4.5:1 and controls 3:1 on every ground: see tests/ui/test_themes.py.
    """

    name: str
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
        "light": Theme("light", dark=False, colors=_LIGHT),
        "dark": Theme("dark", dark=True, colors=_DARK),
        "high-contrast": Theme("high-contrast", dark=False, colors=_HIGH_CONTRAST),
    }
)
_PROPERTY = "corridorExplorerTheme"
FALLBACK_FAMILIES = (
    *("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans"),
    *("Segoe UI", "Helvetica Neue", "DejaVu Sans"),
)


def current() -> Theme:
    """Return the theme that the application wears."""
    app = QApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return THEMES.get(str(name), THEMES["light"])


def color(name: str) -> QColor:
    """Return a colour of the present theme by name."""
    return QColor(current().colors[name])


def ui_font(pixels: float = 13, *, bold: bool = False) -> QFont:
    """Return the program's font in a size given in pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(round(pixels))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def first_theme(app: QApplication, remembered: str) -> str:
    """Return the name of the remembered theme, else of the one that suits the desktop."""
    if remembered in THEMES:
        return remembered
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, name: str = "light") -> None:
    """Give the whole program its font and icon, and a theme."""
    load_fonts(resources() / "fonts")
    QFont.insertSubstitutions(FAMILY, list(FALLBACK_FAMILIES))
    use_style(app)
    app.setFont(ui_font())
    # What a style sheet calls icons: lies in any folder, whatever signs stand in its name.
    QDir.setSearchPaths("icons", [str(resources() / "icons")])
    app.setWindowIcon(QIcon("icons:corridor-explorer.svg"))
    wear(app, name)


def wear(app: QApplication, name: str) -> None:
    """Switch to a theme, whatever the desktop's own colours are.

    What was painted or written with ``color`` before must be made anew.
    """
    theme = THEMES[name]
    app.setProperty(_PROPERTY, name)
    scheme = Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light
    app.styleHints().setColorScheme(scheme)  # for what the desktop draws: title bars, dialogs
    palette = QPalette(color("paper"))
    for role, of in (
        (QPalette.ColorRole.Window, "paper"),
        (QPalette.ColorRole.Base, "paper"),
        (QPalette.ColorRole.AlternateBase, "panel"),
        (QPalette.ColorRole.Button, "paper"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Link, "source"),
        (QPalette.ColorRole.LinkVisited, "source"),
        (QPalette.ColorRole.Highlight, "text-selection"),
        (QPalette.ColorRole.HighlightedText, "ink"),
        (QPalette.ColorRole.ToolTipBase, "ink"),
        (QPalette.ColorRole.ToolTipText, "paper"),
    ):
        palette.setColor(role, color(of))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """Return the common style sheet and what a theme adds to it, with the theme's colours."""
    folder = resources() / "styles"
    parts = (folder / "window.qss", folder / f"{theme.name}.qss")
    sheet = "\n".join(part.read_text(encoding="utf-8") for part in parts if part.is_file())
    for name in sorted(theme.colors, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", theme.colors[name])
    return sheet
