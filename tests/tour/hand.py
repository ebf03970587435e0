"""A hand on mouse and keyboard: what it does goes through the X server, as any user's does."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication


class Hand:
    """Moves, clicks, drags, turns the wheel and types."""

    def _do(self, *words: str | int) -> None:
        command = ["xdotool", *(str(word) for word in words)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=20)

    def move(self, to: QPoint) -> None:
        """Move the pointer, with a step just before it arrives, as a hand's never jumps."""
        x, y = _pixels(to)
        self._do("mousemove", max(0, x - 2), max(0, y - 1), "mousemove", x, y)

    def click(self, at: QPoint, button: int = 1, times: int = 1) -> None:
        """Click; button 3 is the right one."""
        x, y = _pixels(at)
        moved = ("mousemove", max(0, x - 2), max(0, y - 1), "mousemove", x, y)
        self._do(*moved, "click", "--repeat", times, "--delay", 60, button)

    def drag(self, start: QPoint, end: QPoint, *, steps: int = 8) -> None:
        """Press, move in steps, let go."""
        (x, y), (to_x, to_y) = _pixels(start), _pixels(end)
        words: list[str | int] = ["mousemove", x, y, "mousedown", 1]
        for step in range(1, steps + 1):
            words += [
                *("mousemove", x + (to_x - x) * step // steps, y + (to_y - y) * step // steps),
                *("sleep", "0.02"),  # the speed of a hand: a jump would be no drag
            ]
        self._do(*words, "sleep", "0.12", "mouseup", 1)

    def wheel(self, at: QPoint, steps: int) -> None:
        """Turn the wheel, away from the hand for a positive number of steps."""
        x, y = _pixels(at)
        button = 4 if steps > 0 else 5
        self._do("mousemove", x, y, "click", "--repeat", abs(steps), "--delay", 30, button)

    def key(self, *keys: str) -> None:
        """Press keys one after the other, such as ``ctrl+f`` or ``Return``."""
        self._do("key", "--delay", 20, *keys)

    def write(self, text: str) -> None:
        """Type a text letter by letter; one of another script is pasted, as most hands do."""
        if text.isascii():
            self._do("type", "--delay", 12, "--", text)
        else:
            QGuiApplication.clipboard().setText(text)
            self.key("ctrl+v")


def _pixels(point: QPoint) -> tuple[int, int]:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return round(point.x() * ratio), round(point.y() * ratio)
