"""What presenting takes on a projector: the map under the hand in large letters, and a race on it.

Each frame goes the whole way: the hand's event or the race's moment, what follows from it, and the
picture of the large map with its names, marks and trains.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench import in_window
from tests.bench.rows import Row, frame_rows_of, frames_ms

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from explorer.ui.classroom.stages.conductor import Conductor

GOAL = "≤ 16.7"
_LESSON, _RACE_STEP = "eight-hours", "after-fourteen-hours"
_LONGEST_H = 28.0


def presented() -> tuple[QApplication, Conductor]:
    """Return a lesson in front of a class at 1920 × 1080, everything read and painted."""
    from explorer.storage.pack.lessons import read_lesson
    from explorer.storage.paths import default_corridor

    app, window = in_window.opened()
    path = default_corridor() / f"lesson-{_LESSON}.toml"
    window.output.present_lesson(read_lesson(path, window.session.state.corridor))
    led = window.output.conductor
    assert led is not None
    led.audience.showNormal()  # without a screen, a full one is of another size
    led.audience.resize(1920, 1080)
    settle(app, led)
    return app, led


def settle(app: QApplication, led: Conductor) -> None:
    """Wait until the picture of the step is complete."""
    canvas = led.room.canvas
    for _ in range(50):
        app.processEvents()
    while canvas.animation.under_way or not (
        canvas.viewport is not None
        and canvas.renderer is not None
        and canvas.renderer.at_rest(canvas.viewport)
    ):
        app.processEvents()


def presenting_rows(frames: int) -> list[Row]:
    """Measure a drag of the map by hand, a moment of a race, and a drag while the race runs."""
    app, led = presented()
    canvas = led.room.canvas
    dragged = in_window.dragged_ms(app, canvas, frames)
    steps = [step.id for step in led.shown.lesson.steps]
    led.shown.jump(steps.index(_RACE_STEP))
    while led.shown.is_open:
        led.shown.advance()
    settle(app, led)
    race = led.room.race
    assert race.active

    def run(number: int) -> None:
        race.seek(_LONGEST_H * number / frames)
        app.processEvents()

    raced = frames_ms(run, frames)
    race.seek(_LONGEST_H / 4)
    settle(app, led)
    both = in_window.dragged_ms(app, canvas, frames, lambda n: race.seek(_LONGEST_H * n / frames))
    led.leave()
    rows: list[Row] = []
    for what, took in (
        ("the map dragged", dragged),
        ("race of two trains", raced),
        ("the map dragged, the race running", both),
    ):
        rows += frame_rows_of(f"presenting at 1920 × 1080, {what}", took, goal=GOAL)
    app.closeAllWindows()
    return rows
