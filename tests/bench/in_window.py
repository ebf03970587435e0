"""What the window itself takes for: a race, a slider, another look, and doing nothing."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.rows import Row, frame_rows_of, frames_ms, taken_ms

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from explorer.ui.window.main_window import MainWindow

CHANGE_GOAL = "≤ 150"
_IDLE_S, _KEPT_S = 10.0, 4.0
_AGAIN = 3


def opened(pack: Path | None = None) -> tuple[QApplication, MainWindow]:
    """Return the window at 1920 × 1080 on a corridor, everything read and painted."""
    from PySide6.QtWidgets import QApplication

    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor
    from explorer.storage.settings import Settings
    from explorer.ui.parts import theme
    from explorer.ui.window.main_window import MainWindow
    from explorer.wording.translations import Translations

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    settings = Settings(reduce_motion=True)
    translations = Translations(app)
    corridor = load_corridor(pack or default_corridor())
    window = MainWindow(corridor, settings, "en", translations.use)
    window.resize(1920, 1080)
    window.show()
    rest(app, window)
    return app, window


def rest(app: QApplication, window: MainWindow) -> None:
    """Let everything be read, laid out and painted."""
    while window.map_loader.busy:
        app.processEvents()
    for _ in range(50):
        app.processEvents()
    complete(app, window)


def complete(app: QApplication, window: MainWindow) -> None:
    """Wait until the map's picture is complete."""
    app.processEvents()
    canvas = window.canvas
    view = canvas.viewport
    while window.map_loader.busy or (
        view is not None and canvas.renderer and not canvas.renderer.at_rest(view)
    ):
        app.processEvents()
        view = canvas.viewport


def settled_ms(app: QApplication, window: MainWindow, change: Callable[[], None]) -> float:
    """Return how long a change takes to the picture that stays: what the eye sees.

    The window is looked at after each round of events, which is not counted. What is painted
    beyond its edge for the next drag goes on meanwhile and is waited for.
    """
    took, seen = taken_ms(change), list[tuple[float, bytes]]()
    at_rest = False
    while not at_rest:
        took += taken_ms(app.processEvents)
        image = window.screen().grabWindow(window.winId()).toImage()
        seen.append((took, hashlib.sha256(image.constBits()).digest()))
        view, renderer = window.canvas.viewport, window.canvas.renderer
        at_rest = not window.map_loader.busy and (
            view is None or renderer is None or renderer.at_rest(view)
        )
    return _from_the_last_change(seen)[0][0]


def _from_the_last_change(seen: list[tuple[float, bytes]]) -> list[tuple[float, bytes]]:
    """Return what was seen from the last change of the picture on."""
    for number in range(len(seen) - 1, 0, -1):
        if seen[number][1] != seen[number - 1][1]:
            return seen[number:]
    return seen


def dragged_ms(
    app: QApplication,
    canvas: QWidget,
    frames: int,
    meanwhile: Callable[[int], object] = lambda _number: None,
) -> list[float]:
    """Return the times of the frames of a map that a hand drags to and fro.

    ``meanwhile`` is what else happens in each of them.
    """
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    at = QPoint(900, 500)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)

    def drag(number: int) -> None:
        to = at + QPoint(4 * abs(number % 120 - 60), 2 * abs(number % 80 - 40))
        QTest.mouseMove(canvas, to)
        meanwhile(number)
        canvas.repaint()

    took = frames_ms(drag, frames)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    app.processEvents()
    return took


def race_rows(frames: int) -> list[Row]:
    """Measure a frame of the race in the window, and a step of a what-if's slider, both painted."""
    from explorer.ui.window.stage.arrangement import Question

    app, window = opened()
    window.stage.show_question(Question.WHY)
    rest(app, window)
    slider = window.lazy.why.what_if.sliders[0]

    def slide(number: int) -> None:
        slider.setValue(slider.minimum() + number % (slider.maximum() - slider.minimum()))
        app.processEvents()

    steps = frames_ms(slide, frames)
    window.session.choose(what_if=())
    rest(app, window)
    window.actions_by_id["race"].trigger()
    race = window.lazy.race
    if race is None or race.shown is None:
        return []
    race.run.pause()
    rest(app, window)
    longest_h = 28.0

    def run(number: int) -> None:
        race.run.seek(longest_h * number / frames)
        app.processEvents()

    rows = frame_rows_of("1920 × 1080, race of two trains", frames_ms(run, frames), goal="≤ 8.3")
    rows += frame_rows_of("1920 × 1080, a slider's step in “What if”", steps, goal="≤ 16")
    race.close()
    window.close()
    return rows


def change_rows() -> list[Row]:
    """Measure another projection, language and theme: each to the next complete picture."""
    from explorer.cartography.projection.kinds import DEFAULT, PROJECTIONS
    from explorer.cartography.themes import THEMES
    from explorer.model.languages import INTERFACE
    from explorer.ui.map.projection_menu import ProjectionMenu

    app, window = opened()

    def whole(change: Callable[[], None], back: Callable[[], None]) -> float:
        took: list[float] = []
        for _ in range(_AGAIN):
            took.append(settled_ms(app, window, change))
            back()
            rest(app, window)
        return sorted(took)[_AGAIN // 2]

    found = window.findChild(ProjectionMenu)
    assert found is not None
    projections = found
    rows = [
        Row(
            f"change to the projection “{name}”, to the complete picture",
            whole(
                lambda name=name: projections.choose(name),
                lambda: projections.choose(DEFAULT.name),
            ),
            "ms",
            CHANGE_GOAL,
        )
        for name in PROJECTIONS
        if name != DEFAULT.name
    ]
    rows += [
        Row(
            f"change to the language “{code}”, to the complete picture",
            whole(
                lambda code=code: window.set_language(code),
                lambda: window.set_language("en"),
            ),
            "ms",
            CHANGE_GOAL,
        )
        for code in INTERFACE
        if code != "en"
    ]
    rows += [
        Row(
            f"change to the theme “{name}”, to the complete picture",
            whole(
                lambda name=name: window.session.set_look(theme=name),
                lambda: window.session.set_look(theme="light"),
            ),
            "ms",
            CHANGE_GOAL,
        )
        for name in THEMES
        if name != "light"
    ]
    window.close()
    return rows


def idle_rows() -> list[Row]:
    """Measure how much of a processor a window takes in which nothing happens.

    What was opened is remembered first: that is written once, some moments after the last change.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    app, window = opened()
    rest(app, window)
    waiting = QEventLoop()
    QTimer.singleShot(int(_KEPT_S * 1000), waiting.quit)
    waiting.exec()
    QTimer.singleShot(int(_IDLE_S * 1000), waiting.quit)
    begin, wall = time.process_time(), time.perf_counter()
    waiting.exec()
    used = time.process_time() - begin
    share = used / (time.perf_counter() - wall)
    window.close()
    return [
        Row("processor time of a minute in which nothing happens", share * 60_000, "ms", "≤ 60")
    ]
