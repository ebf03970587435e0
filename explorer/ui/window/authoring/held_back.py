"""What is asked where a draft cannot be put down, or not be taken in hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.storage.drafts.kept import FILE, draft_folder
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import message_box
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def ask_about_unkept(
    window: QWidget,
    error: OSError,
    kept: str,
    *,
    again: Callable[[], object],
    elsewhere: Callable[[], object],
    without: Callable[[], object],
) -> None:
    """Say that the last changes are in the window only, and let the person choose."""
    box = message_box(
        window,
        QMessageBox.Icon.Warning,
        translate("HeldBack", "Your last changes are not saved"),
        translate("HeldBack", "The draft could not be written, so it stays open."),
        "\n\n".join(
            (
                phrases.write_error(error),
                kept,
                translate(
                    "HeldBack",
                    "Make room or bring the folder back and try again, save the corridor somewhere "
                    "else, or leave without the last changes.",
                ),
            )
        ),
    )
    role = QMessageBox.ButtonRole
    made = (
        (box.addButton(translate("HeldBack", "Try again"), role.AcceptRole), again),
        (box.addButton(translate("HeldBack", "Save elsewhere…"), role.ActionRole), elsewhere),
        (box.addButton(translate("HeldBack", "Leave without them"), role.DestructiveRole), without),
    )
    for button, call in made:
        button.clicked.connect(lambda _on=False, c=call: c())
    stay = box.addButton(translate("HeldBack", "Stay here"), role.RejectRole)
    box.setDefaultButton(stay)
    open_once(box)


def kept_words(home: Path, draft_id: str) -> str:
    """Return which state of a draft is safe on the disk."""
    try:
        changed_s = (draft_folder(home, draft_id) / FILE).stat().st_mtime
    except OSError:
        return translate(
            "HeldBack",
            "Nothing of this draft is on the disk any more: all of it is in this window only.",
        )
    when = dt.datetime.fromtimestamp(changed_s)  # noqa: DTZ006 - the user's own clock
    return translate(
        "HeldBack",
        "The draft as it was at {0} is safe on this computer. What you changed since then is only "
        "in this window.",
    ).format(f"{when:%H:%M:%S}")


def ask_about_copy(window: QWidget, title: str, copy: Callable[[], object]) -> None:
    """Say that another window has a draft in hand, and offer to work on a copy."""
    box = message_box(
        window,
        QMessageBox.Icon.Information,
        translate("HeldBack", "The draft is open elsewhere"),
        open_elsewhere(title),
        translate(
            "HeldBack",
            "Two windows would overwrite each other's work. Go on in the other window, or work "
            "here on a copy, which becomes a corridor of its own.",
        ),
    )
    yes = box.addButton(translate("HeldBack", "Open a copy"), QMessageBox.ButtonRole.AcceptRole)
    yes.clicked.connect(lambda _on=False: copy())
    no = box.addButton(translate("HeldBack", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    open_once(box)


def open_elsewhere(title: str) -> str:
    """Return that another window works on a draft."""
    told = translate("HeldBack", "Another window of the program is working on the draft “{0}”.")
    return told.format(title)
