"""Steps 11 and 12: presenting, and taking it along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QWidget

from explorer.ui.classroom.stages.lesson_windows import Audience
from tests.tour.sight import unseen
from tests.tour.steps_of_words import names_file
from tests.tour.story import Sight, Story
from tests.tour.tour import Tour

# ---- 11 Presenting


def presenter() -> QWidget | None:
    """Return what is presented."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, Audience)]
    return next((w for w in shown if w.isVisible()), None)


def presents(tour: Tour) -> Story:
    tour.press("F5")
    yield from presented(tour)


def presented(tour: Tour) -> Story:
    """See that slides fill the screen and obey the arrow keys; leave with Escape."""
    yield from tour.appears("what is presented", presenter)
    yield Sight("it fills the screen", lambda: presenter().size() == tour.window.screen().size())
    yield tour.focused(presenter)
    show = presenter()
    assert isinstance(show, Audience)
    tour.picture("presented")
    tour.press("Home")  # it begins with what is chosen, and that may be the last
    led = tour.window.output.conductor
    yield Sight("Home goes to the first", lambda: led.shown.at == 0)
    first, count = 1, len(led.shown.lesson.steps)
    for key, wanted in (
        *(("Right", first + 1), ("Right", first + 2), ("Left", first + 1)),
        *(("End", count), ("Home", 1)),
    ):
        tour.press(key)
        yield Sight(f"{key} goes there", lambda w=wanted: led.shown.at + 1 == w)
        yield tour.changed(show)
    tour.press("Escape")
    yield Sight("it is over", lambda: presenter() is None)
    yield Sight("the window is in front again", tour.window.isActiveWindow)


# ---- 12 Taking it along


def prints_the_map(tour: Tour) -> Story:
    tour.press("ctrl+p")
    yield from tour.dialog("the preview", QPrintPreviewDialog)
    tour.picture("print")
    yield from tour.leave()


def saves_a_picture(tour: Tour) -> Story:
    path = tour.folder / "map.png"
    yield from tour.open_menu(*tour.way_to(tour.window.actions_by_id["save_picture"]))
    yield from names_file(tour, path)
    yield from _saved(tour, path)


def exports(tour: Tour) -> Story:
    path = tour.folder / "corridor.csv"
    tour.press("ctrl+e")
    yield from tour.dialog("the file dialog", QFileDialog)
    tour.hand.key("ctrl+a")
    tour.hand.write(str(path))
    tour.press("Return")
    yield from tour.dialog("the form of the table", QInputDialog)
    tour.picture("form")
    yield from tour.leave("Return")
    yield from _saved(tour, path)


def _saved(tour: Tour, path: Path) -> Story:
    yield Sight("the file is there", lambda: path.is_file() and path.stat().st_size > 0)
    yield Sight("a sentence says so", lambda: unseen(tour.window.messages))
    yield Sight("it names the file", lambda: path.name in tour.window.messages.text())
    tour.picture("saved")


def imports(tour: Tour) -> Story:
    path = tour.folder / "places.lpf.json"
    tour.press("ctrl+e")
    yield from names_file(tour, path)
    yield from _saved(tour, path)
    tour.press("ctrl+i")
    yield from tour.dialog("the file dialog")
    tour.hand.key("ctrl+a")
    tour.hand.write(str(path))
    tour.press("Return")
    yield Sight("another dialog", lambda: "Import" in type(tour.in_front()).__name__)
    yield Sight("what the file holds", lambda: unseen(tour.in_front()))
    tour.picture("import")
    yield from tour.leave()


ROWS = (
    ("11.1", "F5, arrow keys, Escape", "slides that fill the screen", presents),
    ("12.1", "Ctrl+P, Escape", "the map on paper", prints_the_map),
    ("12.2", "saves a picture", "the file, and a sentence", saves_a_picture),
    ("12.3", "Ctrl+E, a CSV, its form", "the file, and a sentence", exports),
    ("12.4", "exports places, imports them again", "what the file holds", imports),
)
