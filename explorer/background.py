"""Runs a pure function off the GUI thread; the newest request of a kind wins.

A call states its success and its failure; a failure always reaches the caller. One that nobody
foresaw reaches the user too, by the hook for unforeseen errors: see ``is_unforeseen``.
"""

from __future__ import annotations

import gc
import itertools
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from explorer.errors import ExplorerError

Answer = TypeVar("Answer")


class WorkEndedError(Exception):
    """Work that was to give an answer wanted to end the whole program instead."""


def is_unforeseen(error: Exception) -> bool:
    """Tell whether an error is none that the program raises on purpose or a disk answers with."""
    return not isinstance(error, ExplorerError | OSError)


class _Done(QObject):
    """Carries a result to the GUI thread; must live there."""

    finished = Signal(int, object, object)  # number, result, error


# Python's own threads, which live on between calls: PROJ keeps a context for each thread, and one
# made in a thread of Qt's pool dies with the call and takes PROJ along.
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="background")
# What only reads may wait for a network share for ever; maps and what is kept do not wait with it.
_READERS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="reader")


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


class _Counted:
    """Counts what is under way or waits for a thread, and what of it only reads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._works = self._reads = 0

    def add(self, by: int, *, only_reads: bool) -> None:
        """Count one that is asked for or ends."""
        with self._changed:
            self._works += by
            self._reads += by if only_reads else 0
            self._changed.notify_all()

    @property
    def only_reads(self) -> bool:
        """Whether something is under way, all of which only reads."""
        with self._changed:
            return 0 < self._works == self._reads

    def wait_for_all_else(self) -> None:
        """Return once nothing is under way but what only reads."""
        with self._changed:
            self._changed.wait_for(lambda: self._works == self._reads)


_UNDER_WAY = _Counted()


def only_reads() -> bool:
    """Tell whether what is under way may be left as it is when the program ends.

    Python waits for its threads, and somebody would wait for a window that has gone.
    """
    return _UNDER_WAY.only_reads


def wait_for_all_else() -> None:
    """Return once nothing is under way or waits for a thread but what ``only_reads``."""
    _UNDER_WAY.wait_for_all_else()


def begin(work: Callable[[], Answer]) -> Future[Answer]:
    """Begin to work on another thread; whoever needs the answer may wait for it there too."""

    def uncollected() -> Answer:
        with GC_PAUSED:
            return work()

    return _THREADS.submit(uncollected)


def _do(number: int, work: Callable[[], object], done: _Done) -> None:
    result: object = None
    failure: Exception | None = None
    try:
        with GC_PAUSED:
            result = work()
    except Exception as error:  # noqa: BLE001 - handed to the caller, whatever it is
        failure = error
    except BaseException as error:  # noqa: BLE001 - a library that wants to end the program
        failure = WorkEndedError(type(error).__name__)
        failure.__cause__ = error
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
        self._waiting: Future[None] | None = None
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
        *,
        only_reads: bool = False,
    ) -> None:
        """Call ``work`` on another thread and one of the others here with what came of it.

        What was asked for before and has not begun yet is not done at all. The end of the program
        does not wait for what ``only_reads``.
        """
        self._newest = next(self._numbers)
        self._callbacks = (success, failure)  # pyright: ignore[reportAttributeAccessIssue]
        if self._waiting is not None:
            self._waiting.cancel()
        _UNDER_WAY.add(1, only_reads=only_reads)  # though it may have to wait for a thread
        threads = _READERS if only_reads else _THREADS
        self._waiting = threads.submit(_do, self._newest, work, self._done)
        self._waiting.add_done_callback(lambda _: _UNDER_WAY.add(-1, only_reads=only_reads))

    def drop(self) -> None:
        """Want the answer no more; what has not begun yet is not done at all."""
        self._newest = next(self._numbers)
        self._callbacks = None
        if self._waiting is not None:
            self._waiting.cancel()
        self.idle.emit()

    def _finish(self, number: int, result: object, error: Exception | None) -> None:
        if number != self._newest or self._callbacks is None:
            if error is not None and is_unforeseen(error):
                _tell_user(error)
            return
        success, failure = self._callbacks
        self._callbacks = None
        try:
            if error is None:
                success(result)
            else:
                failure(error)
                if is_unforeseen(error):
                    _tell_user(error)
        finally:
            if isValid(self):  # the answer may have closed the dialog that asked for it
                self.idle.emit()


def _tell_user(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
