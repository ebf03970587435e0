"""Keeps the screen from going dark in the middle of a lesson, as each desktop offers it.

Where a desktop offers nothing, nothing is lost: the lesson goes on without.
"""

from __future__ import annotations

import ctypes
import os
import sys

from PySide6.QtCore import QObject, QProcess

_NAME, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002


class Awake(QObject):
    """Holds the screen on from ``hold`` to ``release``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cookie: int | None = None
        self._caffeine: QProcess | None = None
        self.held = False

    def hold(self, why: str) -> None:
        """Ask the desktop to keep the screen on; ``why`` is what it may tell its user."""
        if self.held:
            return
        self.held = True
        if sys.platform == "win32":
            _execution_state(_CONTINUOUS | _SYSTEM | _DISPLAY)
        elif sys.platform == "darwin":
            self._caffeine = QProcess(self)
            self._caffeine.start("/usr/bin/caffeinate", ["-d", "-w", str(os.getpid())])
        else:
            self._inhibit(why)

    def release(self) -> None:
        """Let the screen go dark again when it wants to."""
        if not self.held:
            return
        self.held = False
        if sys.platform == "win32":
            _execution_state(_CONTINUOUS)
        elif self._caffeine is not None:
            self._caffeine.terminate()
            self._caffeine = None
        elif self._cookie is not None:
            self._call("UnInhibit", self._cookie)
            self._cookie = None

    def _inhibit(self, why: str) -> None:
        answer = self._call("Inhibit", "Corridor Explorer", why)
        if answer and isinstance(answer[0], int):
            self._cookie = answer[0]

    @staticmethod
    def _call(method: str, *arguments: object) -> list[object]:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - Linux alone
        except ImportError:  # a bundle that left it out
            return []
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return []
        message = QDBusMessage.createMethodCall(_NAME, _PATH, _NAME, method)
        message.setArguments(list(arguments))
        answer = bus.call(message, timeout=1_000)
        is_reply = answer.type() == QDBusMessage.MessageType.ReplyMessage
        return list(answer.arguments()) if is_reply else []


def _execution_state(flags: int) -> None:
    """Tell Windows what the program needs; see SetThreadExecutionState."""
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows alone
    kernel.SetThreadExecutionState(flags)
