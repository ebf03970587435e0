"""Buttons that stay down: whoever works them, by mouse, key or screen reader, has clicked them.

A screen reader's *toggle* changes the mark of a Qt button and sends no ``clicked``, just as the
program's own ``setChecked`` does. Here the first is a click and the second none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QToolButton

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # the second base of each kind is the button


class _Switched(_Button):
    """What the kinds have in common."""

    def __init__(self, *words: str) -> None:
        super().__init__(*words)  # pyright: ignore[reportArgumentType] - of the second base
        self._is_told = False
        self.toggled.connect(self._toggled)

    def setChecked(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        """Show another state, which is nobody's click."""
        before, self._is_told = self._is_told, True
        super().setChecked(on)
        self._is_told = before

    def nextCheckState(self) -> None:
        """Change the state with a click, which tells of itself."""
        before, self._is_told = self._is_told, True
        super().nextCheckState()
        self._is_told = before

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        group = self.group()
        gave_way = not on and (self.autoExclusive() or (group is not None and group.exclusive()))
        if not self._is_told and not gave_way:
            self.clicked[bool].emit(on)  # pyright: ignore[reportIndexIssue] - no stub has it


class Switch(_Switched, QToolButton):
    """A tool button that stays down."""


class PushSwitch(_Switched, QPushButton):
    """A push button that stays down."""


class Tick(_Switched, QCheckBox):
    """A box to tick."""
