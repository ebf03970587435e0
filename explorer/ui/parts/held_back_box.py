"""The questions where something of the user's cannot be put down, or is in hand elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import message_box

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class WaysOut(Struct, frozen=True):
    """What can be done where the last changes cannot be written, beside staying."""

    again: Callable[[], object]
    elsewhere: Callable[[], object]
    without: Callable[[], object]


def ask_about_unkept(window: QWidget, what: str, told: tuple[str, ...], ways: WaysOut) -> None:
    """Say that the last changes are in the window only, and let the person choose."""
    heading = translate("HeldBack", "Your last changes are not saved")
    box = message_box(window, QMessageBox.Icon.Warning, heading, what, "\n\n".join(told))
    role = QMessageBox.ButtonRole
    made = (
        (translate("HeldBack", "Try again"), role.AcceptRole, ways.again),
        (translate("HeldBack", "Save elsewhere…"), role.ActionRole, ways.elsewhere),
        (translate("HeldBack", "Leave without them"), role.DestructiveRole, ways.without),
    )
    for text, kind, call in made:
        box.addButton(text, kind).clicked.connect(lambda _on=False, c=call: c())
    box.setDefaultButton(box.addButton(translate("HeldBack", "Stay here"), role.RejectRole))
    open_once(box)


def offer_copy(
    window: QWidget, heading: str, what: str, advice: str, copy: Callable[[], object]
) -> None:
    """Say that another window has it in hand, and offer to work on a copy."""
    box = message_box(window, QMessageBox.Icon.Information, heading, what, advice)
    yes = box.addButton(translate("HeldBack", "Open a copy"), QMessageBox.ButtonRole.AcceptRole)
    yes.clicked.connect(lambda _on=False: copy())
    no = box.addButton(translate("HeldBack", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    open_once(box)


def clock_of(path: Path) -> str:
    """Return when a file was written, on the user's own clock; empty where there is none."""
    try:
        changed_s = path.stat().st_mtime
    except OSError:
        return ""
    return f"{dt.datetime.fromtimestamp(changed_s):%H:%M:%S}"  # noqa: DTZ006 - see above
