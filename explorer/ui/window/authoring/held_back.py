"""What is asked where a draft cannot be put down, or not be taken in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from explorer.storage.drafts.kept import FILE, draft_folder
from explorer.ui.parts import held_back_box
from explorer.ui.parts.held_back_box import WaysOut, clock_of
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def ask_about_unkept(window: QWidget, error: OSError, kept: str, ways: WaysOut) -> None:
    """Say that a draft's last changes are in the window only, and let the person choose."""
    advice = translate(
        "HeldBack",
        "Make room or bring the folder back and try again, save the corridor somewhere "
        "else, or leave without the last changes.",
    )
    what = translate("HeldBack", "The draft could not be written, so it stays open.")
    held_back_box.ask_about_unkept(window, what, (phrases.write_error(error), kept, advice), ways)


def kept_words(home: Path, draft_id: str) -> str:
    """Return which state of a draft is safe on the disk."""
    clock = clock_of(draft_folder(home, draft_id) / FILE)
    if not clock:
        return translate(
            "HeldBack",
            "Nothing of this draft is on the disk any more: all of it is in this window only.",
        )
    return translate(
        "HeldBack",
        "The draft as it was at {0} is safe on this computer. What you changed since then is only "
        "in this window.",
    ).format(clock)


def ask_about_copy(window: QWidget, title: str, copy: Callable[[], object]) -> None:
    """Say that another window has a draft in hand, and offer to work on a copy."""
    advice = translate(
        "HeldBack",
        "Two windows would overwrite each other's work. Go on in the other window, or work "
        "here on a copy, which becomes a corridor of its own.",
    )
    heading = translate("HeldBack", "The draft is open elsewhere")
    held_back_box.offer_copy(window, heading, open_elsewhere(title), advice, copy)


def open_elsewhere(title: str) -> str:
    """Return that another window works on a draft."""
    told = translate("HeldBack", "Another window of the program is working on the draft “{0}”.")
    return told.format(title)
