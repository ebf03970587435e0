"""Ends the program in order when the system asks it to: a logout, a shutdown, ``kill``."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

_ASKS = ("SIGTERM", "SIGINT", "SIGHUP")  # the last where the terminal goes it was started from


class OrderlyEnd(QObject):
    """Saves what is to be kept before the program ends.

    Python hears of a signal only between two of its own steps, and Qt's loop may take none for
    hours: a pipe wakes the loop up.
    """

    def __init__(self, app: QApplication, *saves: Callable[[], None]) -> None:
        """Call each of ``saves`` whenever the system asks for an end."""
        super().__init__(app)
        self._app, self._saves = app, saves
        direct = Qt.ConnectionType.DirectConnection  # the system waits no longer than that
        app.commitDataRequest.connect(self._commit, direct)
        if sys.platform == "win32":  # where there is no such signal, and no pipe to be watched
            return
        self._from_signal, to_loop = os.pipe()
        for end in (self._from_signal, to_loop):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(to_loop, warn_on_full_buffer=False)
        for name in _ASKS:
            signal.signal(getattr(signal, name), _heard)
        self._notifier = QSocketNotifier(self._from_signal, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _commit(self, _manager: QSessionManager) -> None:
        self._save()

    def _end(self) -> None:
        os.read(self._from_signal, 64)
        try:
            self._save()
        finally:
            self._app.exit(0)  # dialogs that wait for an answer too

    def _save(self) -> None:
        with contextlib.ExitStack() as saving:  # where one fails, the others are saved all the same
            for save in reversed(self._saves):
                saving.callback(save)


def _heard(_number: int, _frame: object) -> None:
    """Do nothing here: the pipe has the signal's number by now."""
