"""Plays what a hand does, and waits in between for what must be seen.

A story is a generator: it acts, and yields a ``Sight`` before it goes on. A timer leads it, so that
it goes on inside the event loops of menus and dialogs too. It never waits for a fixed time.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

Story = Generator["Sight", None, None]

_LOOK_MS = 15
_TURNS = 2
PATIENCE_S = 30.0  # on a busy machine a step takes three times as long as on a quiet one
_PLANTED_S = 1.5
_GONE = "already deleted"


class NotSeen(AssertionError):  # noqa: N818 - as one says it
    """What must be seen was not."""


class Sight:
    """What must be seen: a check returns faults or, where there is but one, whether all is well."""

    def __init__(self, what: str, check: Callable[[], object], patience_s: float = 0.0) -> None:
        self.what, self._check, self.patience_s = what, check, patience_s

    def faults(self) -> list[str]:
        """Return what is not as it must be now."""
        try:
            found = self._check()
        except RuntimeError as error:  # a widget that went while it was looked at
            if _GONE not in str(error):
                raise
            return ["is gone"]
        if isinstance(found, list):
            return [str(fault) for fault in found]
        return [] if found else ["not so"]


class Player:
    """Leads stories; ``picture`` is called with a name when one fails.

    A fault that was ``planted`` need not be waited for to go away; everything before it may take as
    long as on any other visit.
    """

    def __init__(self, picture: Callable[[str], object], patience_s: float = PATIENCE_S) -> None:
        self._picture, self.patience_s = picture, patience_s
        self.planted: re.Pattern[str] | None = None
        self._planted_since: float | None = None

    def play(self, story: Story) -> None:
        """Play a story to its end; raise what it raises, or that something was not seen."""
        loop, timer = QEventLoop(), QTimer()
        failure: list[BaseException] = []
        awaited: list[tuple[Sight, float]] = []
        turns = 0

        def look() -> None:
            nonlocal turns
            turns += 1
            try:
                if awaited:
                    if turns <= _TURNS:
                        return
                    sight, until = awaited[0]
                    faults = sight.faults()
                    told = f"{sight.what}: {'; '.join(faults)}"
                    stays = self._stays_planted(told)
                    if faults and not stays and time.monotonic() < until:
                        return
                    if faults:
                        raise NotSeen(told)  # noqa: TRY301
                    awaited.clear()
                sight = next(story)
                hear()
                turns = 0
                awaited.append((sight, time.monotonic() + (sight.patience_s or self.patience_s)))
            except StopIteration:
                timer.stop()
                loop.quit()
            except BaseException as error:  # noqa: BLE001 - raised again below
                timer.stop()
                failure.append(error)
                self._picture("failed")
                close_all_that_floats()
                loop.quit()

        timer.setInterval(_LOOK_MS)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        if failure:
            raise failure[0]

    def _stays_planted(self, told: str) -> bool:
        """Tell whether what is told is the planted fault, and has been for a while."""
        if self.planted is None or not self.planted.search(told):
            self._planted_since = None
            return False
        now = time.monotonic()
        self._planted_since = self._planted_since or now
        return now - self._planted_since > _PLANTED_S


def hear() -> None:
    """Let what the hand did come in: the answer to a question comes after all that was done.

    The event loop then takes it in at its next turn, before anything is looked at.
    """
    QGuiApplication.primaryScreen().grabWindow(0, 0, 0, 1, 1)


def floating() -> QWidget | None:
    """Return the popup or modal dialog that is in front, if there is one."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def close_all_that_floats() -> None:
    """Close popups and dialogs, whose event loops end with them."""
    for _ in range(20):
        widget = floating()
        if widget is None:
            return
        widget.close()
