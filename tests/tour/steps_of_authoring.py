"""Steps 13 and 14: a corridor of one's own from a text, mostly by keys, and a copy to change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from explorer.analysis.authoring.asking import count, left
from explorer.model.authoring.drafts import Step
from explorer.storage.corridor_file import check_corridor, read_corridor
from explorer.ui.window.authoring.workshop import Workshop
from explorer.ui.window.stage.arrangement import Mode
from tests.tour.sight import unseen
from tests.tour.steps_of_words import names_file
from tests.tour.story import Sight, Story
from tests.tour.tour import Tour

TEXT = Path(__file__).resolve().parents[1] / "authoring" / "two-ways-to-the-sea.txt"
_LOOKED_THROUGH_S = 90.0  # the names of the whole world are read first
AIM = 120
"""So many clicks and key presses may two routes, ten passages and six claims cost."""


def _shop(tour: Tour) -> Workshop:
    return tour.window.authoring.workshop


def begins(tour: Tour) -> Story:
    tour.press("ctrl+shift+t")
    yield from names_file(tour, TEXT)
    yield Sight("a draft is open", lambda: tour.window.authoring.is_open, _LOOKED_THROUGH_S)
    yield Sight("its map is there", lambda: not tour.window.map_loader.busy)
    shop = _shop(tour)
    yield from tour.appears("what is asked", shop.card)
    yield from tour.appears("the text", shop.page)
    yield from tour.appears("the steps", shop.steps)
    yield tour.focused(shop.page.sheet)
    yield Sight("ways are found", lambda: not shop.desk.ways.busy, _LOOKED_THROUGH_S)
    tour.picture("begun")


def answers(tour: Tour) -> Story:
    """Everything by keys: places one by one, two routes, ten passages, six claims."""
    shop = _shop(tour)
    desk, pressed = shop.desk, 0
    for step, key, wanted in (
        (Step.SOURCE, "alt+1", 1),
        (Step.PLACES, "alt+2", 14),
        (Step.ROUTES, "alt+3", 2),
        (Step.PASSAGES, "alt+4", 10),
        (Step.CLAIMS, "alt+5", 6),
    ):
        tour.press(key)
        pressed += 1
        yield Sight(f"the step {step}", lambda s=step: desk.step is s)
        while count(desk.draft, step).confirmed < wanted and pressed < AIM:
            before = count(desk.draft, step).confirmed
            tour.press("Return")
            pressed += 1
            yield Sight("one more", lambda b=before, s=step: count(desk.draft, s).confirmed > b)
        tour.picture(step.value)
        yield Sight(
            "as many as wanted", lambda s=step, w=wanted: count(desk.draft, s).confirmed >= w
        )
    yield Sight("with few keys", lambda p=pressed: p < AIM)
    tour.press("ctrl+z")
    yield Sight("the last answer is taken back", lambda: count(desk.draft, Step.CLAIMS).left > 0)
    tour.press("ctrl+y")


def _asked(tour: Tour) -> QMessageBox | None:
    """Return the question that is open."""
    return next((b for b in tour.window.findChildren(QMessageBox) if b.isVisible()), None)


def shares(tour: Tour) -> Story:
    path = tour.folder / "own.corridor"
    shop = _shop(tour)
    yield from tour.click(shop.steps.share)
    yield Sight("it asks whether the words stay here", lambda: _asked(tour) is not None)
    tour.picture("asked")
    tour.press("Return")  # without the text
    yield from names_file(tour, path)
    yield Sight("the file is there", lambda: path.is_file() and path.stat().st_size > 0)
    yield Sight("a sentence says so", lambda: unseen(tour.window.messages))
    yield Sight("it is sound", lambda: not check_corridor(path))
    yield Sight("two routes", lambda: len(read_corridor(path).routes) == 2)
    yield Sight(
        "it says what it is", lambda: read_corridor(path).is_draft == bool(left(shop.desk.draft))
    )
    yield Sight("no word of the text", lambda: b"geography class" not in path.read_bytes())


def opens_it(tour: Tour) -> Story:
    shop = _shop(tour)
    tour.press("ctrl+1")
    yield Sight("the draft is put down", lambda: not tour.window.authoring.is_open)
    yield Sight("its map is there", lambda: not tour.window.map_loader.busy)
    yield Sight("its two routes", lambda: len(tour.window.session.state.corridor.routes) == 2)
    yield Sight("the questions are back", lambda: unseen(tour.window.strip))
    tour.picture("explored")
    tour.press("ctrl+4")
    yield Sight("the draft is in hand again", lambda: shop.is_open is True)
    yield Sight("Edit is marked", tour.window.top.modes[Mode.EDIT].isChecked)


def edits_a_copy(tour: Tour) -> Story:
    yield from tour.open_menu(*tour.ways["File/Edit a copy of this corridor"])
    yield Sight("a draft in hand", lambda: tour.window.authoring.is_open)
    shop = _shop(tour)
    yield Sight("it is a copy", lambda: shop.desk.draft.is_copy)
    yield from tour.appears("its card", shop.card)
    yield from tour.appears("the steps", shop.steps)
    tour.picture("copy")
    tour.press("ctrl+1")
    yield Sight("the draft is put down", lambda: not tour.window.authoring.is_open)
    yield Sight("the questions are back", lambda: unseen(tour.window.strip))


ROWS = (
    ("13.1", "Ctrl+Shift+T, names a text", "the text, a question, the steps", begins),
    ("13.2", "Enter, again and again", "two routes, ten passages, six claims", answers),
    ("13.3", "Share…, names a file", "a sound corridor without a word of the text", shares),
    ("13.4", "Ctrl+1, Ctrl+4", "the corridor, and the draft again", opens_it),
    ("14.1", "☰, Edit a copy; Ctrl+1", "a draft with all its parts; the questions", edits_a_copy),
)
