"""The window as it opens: built on the corridor that ships, grabbed, its pixels looked at."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Self

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor

from explorer.app import start
from explorer.cartography.style import STYLES
from explorer.self_test import SelfTestError, require
from explorer.self_test.drawing import colors_in
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.parts import theme
from explorer.ui.window.main_window import MainWindow

_PATIENCE_MS = 60_000
_MIXED = 400
# What Qt's platforms that draw without a screen say about themselves.
_HARMLESS = ("This plugin does not support",)
_STYLED = ("#topBar", "QPushButton#primary")


class _Complaints:
    """Collects what Qt warns of while a check runs."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def __enter__(self) -> Self:
        self._before = qInstallMessageHandler(self._hear)
        return self

    def __exit__(self, *_: object) -> None:
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
            self.heard.append(text)


def _wait_for_map(loader: MapLoader) -> None:
    """Wait until the map is complete, or known to be damaged."""
    loop = QEventLoop()
    late = QTimer(singleShot=True)
    late.timeout.connect(lambda: loop.exit(1))
    loader.finished.connect(loop.quit)
    loader.failed.connect(loop.quit)
    late.start(_PATIENCE_MS)
    if loop.exec():
        raise SelfTestError(f"the map did not come within {_PATIENCE_MS} ms")


def _opened() -> MainWindow:
    """Build and show the window, map and all."""
    app, window, problem = start()
    theme.switch_to(app, "light")
    require(problem is None, str(problem))
    failures: list[str] = []
    window.map_loader.failed.connect(failures.append)
    window.resize(1280, 800)
    window.show()
    if window.map_loader.busy:
        _wait_for_map(window.map_loader)
    require(not failures, f"the base map failed: {failures}")
    QCoreApplication.processEvents()
    return window


def style_sheets(_folder: Path) -> str:
    """Every theme's style sheet is there, with a colour for every name."""
    for name, look in theme.THEMES.items():
        sheet = theme.style_sheet(look)
        nameless = re.search(r"@[\w-]+", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
        require(nameless is None, f"{name}: {nameless and nameless[0]} has no value")
        for rule in _STYLED:
            require(rule in sheet, f"{name}: nothing is said of {rule}")
        own = theme.resources() / "styles" / f"{name}.qss"
        require(name == "light" or own.is_file(), f"{own.name} is missing")
        require(name in STYLES, f"the map has no style {name}")
    return ", ".join(theme.THEMES)


def main_window(_folder: Path) -> str:
    """The window shows the map with relief and routes, and wears its style."""
    with _Complaints() as complaints:
        window = _opened()
        try:
            image = window.grab().toImage()
            found = colors_in(window.canvas.grab().toImage(), 2)
            bar = colors_in(window.top.grab().toImage())
        finally:
            window.close()
    require(not complaints.heard, f"Qt warned: {complaints.heard[:3]}")
    require(len(found) > _MIXED, f"the map has {len(found)} colours")
    for route in ("horgos-passenger", "alataw-passenger"):
        color = STYLES["light"].route(route).color
        require(QColor(color).rgb() in found, f"the map shows no line in {color}")
    ink = QColor(theme.THEMES["light"].colors["ink"]).rgb()
    require(ink in bar, "the bar's button does not wear the style sheet's colour")
    return f"{image.width()} × {image.height()} pixels, {len(found)} colours on the map"


def printing(folder: Path) -> str:
    """The window's map goes to paper, here to a PDF in its place."""
    from pypdf import PdfReader
    from PySide6.QtPrintSupport import QPrinter

    from explorer.ui.output.printing import paint_map

    path = folder / "print.pdf"
    window = _opened()
    try:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        picture, renderer = window.canvas.picture(), window.canvas.renderer
        if picture is None or renderer is None:
            raise SelfTestError("the window shows no map")
        painted = paint_map(printer, renderer.scene, picture, window.session.state)
    finally:
        window.close()
    require(painted, "the map cannot be printed")
    text = "".join(PdfReader(path).pages[0].extract_text().split())
    require("Almaty" in text, f"the print's words are “{text[:60]}”")
    return f"{path.stat().st_size} bytes"


def window_in_indonesian(_folder: Path) -> str:
    """The window's menus switch to Indonesian."""
    window = _opened()
    try:
        window.set_language("id")
        QCoreApplication.processEvents()
        title = window.actions_by_id["zoom_in"].text()
        window.set_language("en")
    finally:
        window.close()
    require(title == "Perbesar", f"the menu says “{title}”")
    return title
