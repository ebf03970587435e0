"""The look of the window: three themes, the program's own font, one style sheet."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from explorer.cartography.labels.fonts import FAMILY
from explorer.cartography.labels.lettering import load_fonts
from explorer.cartography.themes import DEFAULT, THEMES, Theme, theme_named
from explorer.storage.paths import resources
from explorer.ui.parts.application import use_style

_PROPERTY = "corridorExplorerTheme"
FALLBACK_FAMILIES = (
    *("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans"),
    *("Segoe UI", "Helvetica Neue", "DejaVu Sans"),
)


def current() -> Theme:
    """Return the theme that the application wears, the first one where it is not dressed yet."""
    app = QApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return DEFAULT if name is None else theme_named(str(name))


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
    """Return the name of the remembered theme, else of the one that suits the desktop.

    What is remembered may be of another version of the program: an unknown name is no error.
    """
    if remembered in THEMES:
        return remembered
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else DEFAULT.name


def apply(app: QApplication, name: str = DEFAULT.name) -> None:
    """Give the whole program its font and icon, and a theme."""
    load_fonts(resources() / "fonts")
    QFont.insertSubstitutions(FAMILY, list(FALLBACK_FAMILIES))
    use_style(app)
    app.setFont(ui_font())
    # What a style sheet calls icons: lies in any folder, whatever signs stand in its name.
    QDir.setSearchPaths("icons", [str(resources() / "icons")])
    app.setWindowIcon(QIcon("icons:corridor-explorer.svg"))
    switch_to(app, name)


def switch_to(app: QApplication, name: str) -> None:
    """Switch to a theme, whatever the desktop's own colours are.

    What was painted or written with ``color`` before must be made anew.
    """
    theme = theme_named(name)
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
