"""The keys while presenting, as remotes and other presenters have them: one table for all windows.

A Logitech R400 and its kin send Page Down, Page Up, a full stop, and F5 and Escape in turn.
"""

from __future__ import annotations

import re
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from explorer.errors import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """What a key or a button asks for."""

    NEXT = "next"
    BACK = "back"
    FIRST = "first"
    LAST = "last"
    ENTER = "enter"
    JUMP = "jump"
    OVERVIEW = "overview"
    GUESS = "guess"
    ERASE = "erase"
    UNDO = "undo"
    COVER = "cover"
    RESTORE = "restore"
    SHOW = "show"
    BORDER = "border"
    RACE = "race"
    BARE = "bare"
    NEARER = "nearer"
    FARTHER = "farther"
    POINTER = "pointer"
    PEN = "pen"
    SPOT = "spot"
    WIPE = "wipe"
    BLACK = "black"
    FREEZE = "freeze"
    SWAP = "swap"
    PAUSE = "pause"
    RESET = "reset"
    LARGER = "larger"
    SMALLER = "smaller"
    STILL = "still"
    HELP = "help"
    KEEP = "keep"
    LEAVE = "leave"


_WORDS = re.compile("Space|Return")  # other keys have signs, or the same letters everywhere


class KeyRow(Struct, frozen=True):
    """What a command is called in the list of keys, and how its keys are called there."""

    act: Act
    keys: str
    text: str

    @property
    def shown_keys(self) -> str:
        """The keys as a keyboard of the present language names them."""
        native = QKeySequence.SequenceFormat.NativeText
        return _WORDS.sub(lambda found: QKeySequence(found[0]).toString(native), self.keys)


_K, _CTRL, _ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PLAIN: dict[Qt.Key, Act] = {
    _K.Key_Right: Act.NEXT,
    _K.Key_Down: Act.NEXT,
    _K.Key_PageDown: Act.NEXT,
    _K.Key_Space: Act.NEXT,
    _K.Key_Left: Act.BACK,
    _K.Key_Up: Act.BACK,
    _K.Key_PageUp: Act.BACK,
    _K.Key_Backspace: Act.ERASE,
    _K.Key_Home: Act.FIRST,
    _K.Key_End: Act.LAST,
    _K.Key_Return: Act.ENTER,
    _K.Key_Enter: Act.ENTER,
    _K.Key_G: Act.JUMP,
    _K.Key_Tab: Act.OVERVIEW,
    _K.Key_Plus: Act.GUESS,
    _K.Key_U: Act.COVER,
    _K.Key_O: Act.RESTORE,
    _K.Key_L: Act.SHOW,
    _K.Key_X: Act.BORDER,
    _K.Key_V: Act.RACE,
    _K.Key_M: Act.BARE,
    _K.Key_D: Act.POINTER,
    _K.Key_H: Act.PEN,
    _K.Key_K: Act.SPOT,
    _K.Key_E: Act.WIPE,
    _K.Key_B: Act.BLACK,
    _K.Key_Period: Act.BLACK,
    _K.Key_F: Act.FREEZE,
    _K.Key_S: Act.SWAP,
    _K.Key_P: Act.PAUSE,
    _K.Key_R: Act.RESET,
    _K.Key_A: Act.STILL,
    _K.Key_F1: Act.HELP,
    _K.Key_Question: Act.HELP,
    _K.Key_Escape: Act.LEAVE,
    _K.Key_F5: Act.LEAVE,
}
_WITH_CTRL: dict[Qt.Key, Act] = {
    _K.Key_Z: Act.UNDO,
    _K.Key_S: Act.KEEP,
    _K.Key_Plus: Act.NEARER,
    _K.Key_Equal: Act.NEARER,
    _K.Key_Minus: Act.FARTHER,
}
_WITH_ALT: dict[Qt.Key, Act] = {
    _K.Key_Plus: Act.LARGER,
    _K.Key_Equal: Act.LARGER,
    _K.Key_Minus: Act.SMALLER,
}
PANS: dict[Qt.Key, tuple[int, int]] = {
    _K.Key_Left: (1, 0),
    _K.Key_Right: (-1, 0),
    _K.Key_Up: (0, 1),
    _K.Key_Down: (0, -1),
}
"""With Shift these drag the map, by so much of a step to the right and down."""

ROWS: tuple[KeyRow, ...] = (
    KeyRow(Act.NEXT, "→ ↓ PgDn Space", QT_TRANSLATE_NOOP("PresentKeys", "Next step")),
    KeyRow(Act.BACK, "← ↑ PgUp", QT_TRANSLATE_NOOP("PresentKeys", "Step before")),
    KeyRow(Act.FIRST, "Home / End", QT_TRANSLATE_NOOP("PresentKeys", "First or last step")),
    KeyRow(Act.JUMP, "G 7 Return", QT_TRANSLATE_NOOP("PresentKeys", "Go to step 7")),
    KeyRow(Act.OVERVIEW, "Tab", QT_TRANSLATE_NOOP("PresentKeys", "All steps")),
    KeyRow(
        Act.ENTER,
        "Return",
        QT_TRANSLATE_NOOP("PresentKeys", "Show the guesses, then the answer, then the next step"),
    ),
    KeyRow(
        Act.GUESS,
        "0–9 Return / +",
        QT_TRANSLATE_NOOP("PresentKeys", "Take a guess in: a number, hands, or a mark on the map"),
    ),
    KeyRow(Act.UNDO, "Ctrl+Z", QT_TRANSLATE_NOOP("PresentKeys", "Take a guess or a line back")),
    KeyRow(Act.COVER, "U", QT_TRANSLATE_NOOP("PresentKeys", "Cover the answer again")),
    KeyRow(
        Act.SHOW,
        "L",
        QT_TRANSLATE_NOOP("PresentKeys", "Look at something else: chart, race, passage, claim"),
    ),
    KeyRow(Act.BORDER, "X", QT_TRANSLATE_NOOP("PresentKeys", "Close or open a border")),
    KeyRow(Act.RACE, "V", QT_TRANSLATE_NOOP("PresentKeys", "Let the race run or stand")),
    KeyRow(
        Act.RESTORE,
        "O, Esc",
        QT_TRANSLATE_NOOP("PresentKeys", "Bring the step back exactly as it was"),
    ),
    KeyRow(Act.BARE, "M", QT_TRANSLATE_NOOP("PresentKeys", "Map only")),
    KeyRow(
        Act.NEARER,
        "Shift+← → ↑ ↓, Ctrl++ −",
        QT_TRANSLATE_NOOP("PresentKeys", "Move and zoom the map"),
    ),
    KeyRow(
        Act.PEN,
        "H / D / K",
        QT_TRANSLATE_NOOP("PresentKeys", "Pen, pointer that leaves nothing, spotlight"),
    ),
    KeyRow(Act.WIPE, "E", QT_TRANSLATE_NOOP("PresentKeys", "Wipe off what was drawn")),
    KeyRow(Act.BLACK, "B .", QT_TRANSLATE_NOOP("PresentKeys", "Projector black, and back")),
    KeyRow(Act.FREEZE, "F", QT_TRANSLATE_NOOP("PresentKeys", "Freeze the projector, look ahead")),
    KeyRow(Act.SWAP, "S", QT_TRANSLATE_NOOP("PresentKeys", "Swap the screens")),
    KeyRow(Act.PAUSE, "P / R", QT_TRANSLATE_NOOP("PresentKeys", "Clock: pause, begin anew")),
    KeyRow(Act.LARGER, "Alt++ −", QT_TRANSLATE_NOOP("PresentKeys", "Larger or smaller notes")),
    KeyRow(Act.STILL, "A", QT_TRANSLATE_NOOP("PresentKeys", "Less motion, and back")),
    KeyRow(Act.KEEP, "Ctrl+S", QT_TRANSLATE_NOOP("PresentKeys", "Keep the guesses in a file")),
    KeyRow(Act.LEAVE, "Esc, F5", QT_TRANSLATE_NOOP("PresentKeys", "Leave; F5 comes back here")),
)


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key asks for, ``None`` for one that asks for nothing or is a digit."""
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & _CTRL:
        return _WITH_CTRL.get(key)
    if held & _ALT:
        return _WITH_ALT.get(key)
    if held & _SHIFT and key in PANS:
        return None
    return _PLAIN.get(key)
