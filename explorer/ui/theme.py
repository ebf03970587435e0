"""The look of the window: colours, the program's own font, one style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from explorer.cartography.lettering import FAMILY, load_fonts
from explorer.storage.paths import resources

COLORS = {
    "ink": "#1d2733",
    "muted": "#5d6876",  # 5.6:1 on white, 5.3:1 on the panel's grey
    "paper": "#ffffff",
    "panel": "#f7f9fb",
    "hover": "#e9f2f0",
    "hairline": "#dfe3e8",
    "control": "#8a95a1",
    "focus": "#174ea6",
    "accent": "#0f7b6c",
    "source": "#174ea6",
    "computed": "#0b5d52",
    "assumed": "#8a5300",
    "good": "#0f7b6c",
    "mixed": "#b87700",
    "bad": "#b3261e",
}
FALLBACK_FAMILIES = (
    *("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans"),
    *("Segoe UI", "Helvetica Neue", "DejaVu Sans"),
)


def color(name: str) -> QColor:
    """Return a colour of the program's palette by name."""
    return QColor(COLORS[name])


def ui_font(pixels: float = 13, *, bold: bool = False) -> QFont:
    """Return the program's font in a size given in pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(round(pixels))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def apply(app: QApplication) -> None:
    """Give the whole program its font, palette and style sheet."""
    load_fonts(resources() / "fonts")
    QFont.insertSubstitutions(FAMILY, list(FALLBACK_FAMILIES))
    app.setStyle("Fusion")  # the one style that looks the same on every platform
    app.setFont(ui_font())
    app.setWindowIcon(QIcon(str(resources() / "icons" / "corridor-explorer.svg")))
    palette = QPalette(color("paper"))  # light, whatever the desktop's own colours are
    for role, name in (
        (QPalette.ColorRole.Window, "paper"),
        (QPalette.ColorRole.Base, "paper"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Link, "source"),
        (QPalette.ColorRole.Highlight, "accent"),
    ):
        palette.setColor(role, color(name))
    app.setPalette(palette)
    sheet = (resources() / "styles" / "light.qss").read_text(encoding="utf-8")
    sheet = sheet.replace("@icons", (resources() / "icons").as_posix())
    for name in sorted(COLORS, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", COLORS[name])
    app.setStyleSheet(sheet)
