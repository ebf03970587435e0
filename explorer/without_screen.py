"""The main job where no window can open: the comparison in words, the window as a picture."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.storage.paths import user_data
from explorer.storage.writing import write_file

if TYPE_CHECKING:
    from explorer.ui.window.main_window import MainWindow

# ruff: noqa: PLC0415 - Qt only once it is known where it draws

FILE = "corridor-explorer-window.png"
_SIZE = (1366, 768)
_PATIENCE_MS = 60_000
HOW = (
    "For the window itself use a desktop, set DISPLAY to a screen that answers, or put "
    "`xvfb-run -a` before the command."
)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _hear(_kind: object, _where: object, text: str) -> None:
    """Pass on what Qt complains of, but for what it says of every window on no screen."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")


def show_without_screen(reason: str, asked: Path | None = None) -> int:
    """Compare the first two routes in words, save the window as a picture, say how to see it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler

    from explorer.app import start
    from explorer.errors import PackError

    qInstallMessageHandler(_hear)
    _say(reason)
    try:
        app, window, problem = start(asked)
    except PackError as error:
        problem, app, window = error, None, None
    if problem is not None:
        _say(f"The corridor “{problem.pack}” cannot be opened: {problem.faults[0].wrong}")
    if window is None or app is None:
        return 1
    _compare(window)
    _wait_for_map(window)
    app.processEvents()
    path = _save(window)
    window.hide()
    if path is None:
        _say("The window's picture could not be written, neither to your data nor here.")
        return 1
    _say(f"The window's picture is saved in {path}")
    _say(HOW)
    return 0


def _compare(window: MainWindow) -> None:
    """Print the two ways that the window holds against each other, as it supposes them."""
    from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
    from explorer.errors import ExplorerError
    from explorer.export.plain_text import comparison_lines
    from explorer.export.tables import comparison
    from explorer.wording.comparison_query import question

    state = window.session.state
    corridor, choices = state.corridor, state.choices
    asked = question(state)
    if not asked.pair:
        _say(asked.trouble)
        return
    ends, changes = (choices.from_id, choices.to_id), choices.what_if
    try:
        found = compare_alternatives(corridor, *ends, way_ids=asked.pair, changes=changes)
    except ExplorerError as error:
        _say(str(error))
        return
    for line in comparison_lines(comparison(found, corridor), corridor):
        _say(line)


def _wait_for_map(window: MainWindow) -> None:
    """Show the window on no screen until its map is complete, or known to be damaged."""
    from PySide6.QtCore import QEventLoop, QTimer

    window.memory.rest()  # what is shown on no screen is nothing to remember
    window.resize(*_SIZE)
    window.show()
    loop = QEventLoop()
    late = QTimer(singleShot=True)
    late.timeout.connect(loop.quit)
    window.map_loader.finished.connect(loop.quit)
    window.map_loader.failed.connect(loop.quit)
    late.start(_PATIENCE_MS)
    if window.map_loader.busy:
        loop.exec()
    window.copies.reopen()
    if window.copies.busy:
        window.copies.idle.connect(loop.quit)
        loop.exec()


def _save(window: MainWindow) -> Path | None:
    """Save the window's picture among the user's data, else in the current folder."""
    from explorer.export.pictures import png_bytes

    content = png_bytes(window.grab().toImage())
    for folder in (user_data(), Path.cwd()):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_file(folder / FILE, content)
        except OSError:
            continue
        return folder / FILE
    return None
