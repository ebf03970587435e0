"""Work that somebody waits for: off the GUI thread, told of where it is slow, with a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background

Answer = TypeVar("Answer")

SLOW_MS = 300
"""What takes longer is told, and can be cancelled."""


class WaitedWork(QObject):
    """One work at a time; the newest one wins."""

    slow = Signal(str, bool)  # what is being done, in a sentence, and whether it can be stopped
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._work.idle.connect(self._over)
        self._words, self._can_stop = "", True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(lambda: self.slow.emit(self._words, self._can_stop))

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._work.busy

    def read(
        self,
        words: str,
        work: Callable[[], Answer],
        success: Callable[[Answer], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Do what only reads; ``words`` say so where it takes long. No end of the program waits."""
        self._begin(words, can_stop=True)
        self._work.run(work, success, failure, only_reads=True)

    def write(
        self,
        words: str,
        work: Callable[[], Answer],
        success: Callable[[Answer], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Do what writes; once begun, it is done to its end."""
        self._begin(words, can_stop=False)
        self._work.run(work, success, failure)

    def _begin(self, words: str, *, can_stop: bool) -> None:
        self._words, self._can_stop = words, can_stop
        self._timer.start()

    def cancel(self) -> None:
        """Want the answer no more, where nothing is written."""
        if self.busy and self._can_stop:
            self._work.drop()

    def _over(self) -> None:
        if not self.busy:  # else its answer has asked for more
            self._timer.stop()
            self.idle.emit()
