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
    """One work at a time; of what only reads the newest one wins, what writes is waited for."""

    slow = Signal(str, bool)  # what is being done, in a sentence, and whether it can be stopped
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._work.idle.connect(self._over)
        self._words, self._can_stop = "", True
        self._next: list[tuple[bool, Callable[[], None]]] = []  # whether it only reads, and do it
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(lambda: self.slow.emit(self._words, self._can_stop))

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._work.busy or bool(self._next)

    def read(
        self,
        words: str,
        work: Callable[[], Answer],
        success: Callable[[Answer], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Do what only reads; ``words`` say so where it takes long. No end of the program waits."""
        self._begin(
            words, lambda: self._work.run(work, success, failure, only_reads=True), can_stop=True
        )

    def write(
        self,
        words: str,
        work: Callable[[], Answer],
        success: Callable[[Answer], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Do what writes; once begun, it is done to its end."""
        self._begin(words, lambda: self._work.run(work, success, failure), can_stop=False)

    def _begin(self, words: str, run: Callable[[], None], *, can_stop: bool) -> None:
        if self._work.busy and not self._can_stop:  # or what became of that is never told
            self._next = [each for each in self._next if not each[0]]
            self._next.append((can_stop, lambda: self._begin(words, run, can_stop=can_stop)))
            return
        self._words, self._can_stop = words, can_stop
        self._timer.start()
        run()

    def cancel(self) -> None:
        """Want the answer no more, where nothing is written."""
        self._next = [each for each in self._next if not each[0]]
        if self._work.busy and self._can_stop:
            self._work.drop()

    def _over(self) -> None:
        if self._work.busy:  # its answer has asked for more
            return
        self._timer.stop()
        if self._next:
            self._next.pop(0)[1]()
        else:
            self.idle.emit()
