"""Runs a pure function off the GUI thread; the newest request of a kind wins.

A call states its success and its failure; a failure always reaches the caller.
"""

from __future__ import annotations

import gc
import itertools
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

Answer = TypeVar("Answer")


class _Done(QObject):
    """Carries a result to the GUI thread; must live there."""

    finished = Signal(int, object, object)  # number, result, error


# Python's own threads, which live on between calls: PROJ keeps a context for each thread, and one
# made in a thread of Qt's pool dies with the call and takes PROJ along.
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="background")


class _GcPaused:
    """Keeps Python from collecting garbage while a thread works.

    Collected on that thread, a closed window's widgets would be destroyed there, and Qt dies.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0

    def __enter__(self) -> None:
        with self._lock:
            self._inside += 1
            gc.disable()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                gc.enable()


GC_PAUSED = _GcPaused()


def begin(work: Callable[[], Answer]) -> Future[Answer]:
    """Begin to work on another thread; whoever needs the answer may wait for it there too."""

    def uncollected() -> Answer:
        with GC_PAUSED:
            return work()

    return _THREADS.submit(uncollected)


def _work(number: int, work: Callable[[], object], done: _Done) -> None:
    result: object = None
    failure: Exception | None = None
    try:
        with GC_PAUSED:
            result = work()
    except Exception as error:  # noqa: BLE001 - handed to the caller, whatever it is
        failure = error
    try:
        done.finished.emit(number, result, failure)
    except RuntimeError:
        return  # the window closed meanwhile


class Background(QObject):
    """A queue for one kind of work: starting it again drops the answer still under way."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._newest = 0
        self._callbacks: tuple[Callable[[object], None], Callable[[Exception], None]] | None = None
        self._done = _Done(self)
        self._done.finished.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._callbacks is not None

    def run(
        self,
        work: Callable[[], Answer],
        success: Callable[[Answer], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Call ``work`` on another thread and one of the others here with what came of it."""
        self._newest = next(self._numbers)
        self._callbacks = (success, failure)  # pyright: ignore[reportAttributeAccessIssue]
        _THREADS.submit(_work, self._newest, work, self._done)

    def _finish(self, number: int, result: object, error: Exception | None) -> None:
        if number != self._newest or self._callbacks is None:
            return
        success, failure = self._callbacks
        self._callbacks = None
        if error is None:
            success(result)
        else:
            failure(error)
        self.idle.emit()
