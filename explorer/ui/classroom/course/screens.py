"""Which screen the class sees, and whether there is one for the teacher alone."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect


class Desk(Struct, frozen=True):
    """The numbers of the projector's screen and of the teacher's, ``None`` without one."""

    projector: int
    notes: int | None


def arranged(screens: Sequence[QRect], own: int, *, swapped: bool = False) -> Desk:
    """Return where to present, from where the screens lie and which one the window is on.

    The projector is the one that the window is not on. Screens that lie over each other show the
    same picture: then there is none for notes, which the class would read.
    """
    own = own if 0 <= own < len(screens) else 0
    others = [
        number
        for number, screen in enumerate(screens)
        if number != own and not screen.intersects(screens[own])
    ]
    if not others:
        return Desk(own, None)
    largest = max(others, key=lambda n: screens[n].width() * screens[n].height())
    return Desk(own, largest) if swapped else Desk(largest, own)
