"""Step 15: a lesson of one's own, by keys and pointer beside the living map."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.model.lessons.lesson import Shown
from explorer.storage.corridor_file import check_corridor
from explorer.ui.window.stage.arrangement import Mode, Question
from tests.tour.sight import unseen
from tests.tour.steps_of_words import names_file
from tests.tour.story import Sight, Story
from tests.tour.tour import Tour


def _asks(tour: Tour, key: str) -> bool:
    """Tell whether the keyboard is in a field."""
    field = tour.window.lessons.page.form.findChild(QWidget, f"field {key}")
    return field is not None and field.hasFocus()


def begins(tour: Tour) -> Story:
    yield from tour.open_menu(*tour.ways["File/New lesson"])
    lessons = tour.window.lessons
    yield Sight("a lesson in hand", lambda: lessons.is_shown)
    yield Sight("Lesson is marked", tour.window.top.modes[Mode.LESSON].isChecked)
    yield from tour.appears("its page", lessons.page)
    yield Sight("the title is asked for", lambda: _asks(tour, "title"))
    tour.hand.write("Far")
    yield Sight("it has a title", lambda: lessons.desk.lesson.titles == {"en": "Far"})
    tour.picture("empty")


def records(tour: Tour) -> Story:
    lessons, desk = tour.window.lessons, tour.window.lessons.desk
    for number, (key, wanted) in enumerate((("", Shown.MAP), ("alt+1", Shown.COMPARE)), start=1):
        if key:
            tour.press(key)
            yield Sight("a question", lambda: tour.window.stage.question is Question.COMPARE)
        tour.press("ctrl+shift+r")
        yield Sight("one more step", lambda n=number: len(desk.lesson.steps) == n)
        yield Sight("what it shows", lambda n=number, w=wanted: desk.lesson.steps[n - 1].shows is w)
        yield Sight("its sentence is asked for", lambda: _asks(tour, "sentence"))
        tour.hand.write(f"Look {number}")
        yield Sight(
            "it is written",
            lambda n=number: desk.lesson.steps[n - 1].sentence == {"en": f"Look {n}"},
        )
    tour.press("ctrl+z")
    yield Sight("a word is taken back", lambda: desk.lesson.steps[1].sentence == {"en": "Look "})
    tour.press("ctrl+y")
    yield Sight("and is back", lambda: desk.lesson.steps[1].sentence == {"en": "Look 2"})
    yield from tour.appears("the list of steps", lessons.page.list)
    tour.picture("recorded")


def tries(tour: Tour) -> Story:
    lessons, output = tour.window.lessons, tour.window.output
    tour.press("F5")
    yield Sight("it is presented", lambda: output.conductor is not None)
    yield Sight("from the step in hand", lambda: output.conductor.shown.at == 1)
    yield Sight("over the screen", lambda: output.conductor.audience.isFullScreen() is True)
    tour.press("Page_Up")
    yield Sight("a step back", lambda: output.conductor.shown.at == 0)
    tour.press("Escape")
    yield Sight("the editor is back", lambda: output.conductor is None and lessons.is_shown)
    first = lessons.desk.lesson.steps[0].id
    yield Sight("at the step shown last", lambda: lessons.desk.chosen == first)


def shares(tour: Tour) -> Story:
    path = tour.folder / "lesson.corridor"
    lessons = tour.window.lessons
    lessons.desk.turn_to("")
    lessons.page.write_field("author")
    yield Sight("the author is asked for", lambda: _asks(tour, "author"))
    tour.hand.write("A teacher")
    yield Sight("nothing is missing", lambda: not lessons.desk.busy and not lessons.desk.faults)
    yield from tour.click(lessons.page.share)
    yield from names_file(tour, path)
    yield Sight("the file is there", lambda: path.is_file() and path.stat().st_size > 0)
    yield Sight("a sentence says so", lambda: unseen(tour.window.messages))
    yield Sight("it is sound", lambda: not check_corridor(path))
    yield from tour.click(lessons.page.done)
    yield Sight("the lesson is put down", lambda: not lessons.is_open)


ROWS = (
    ("15.1", "☰, New lesson; types", "its page beside the map, a title", begins),
    ("15.2", "Ctrl+Shift+R, types, Alt+1, undo", "two steps with their words", records),
    ("15.3", "F5, Page Up, Escape", "the class's picture, and the step again", tries),
    ("15.4", "Share…, names a file", "a sound corridor with the lesson", shares),
)
