"""Runs a pure function off the GUI thread; the newest request of a kind wins.

A call states its success and its failure; a failure always reaches the caller. One that nobody
foresaw reaches the user too, by the hook for unforeseen errors: see ``is_unforeseen``.
"""

from __future__ import annotations

import functools
import gc
import itertools
import sys
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

from explorer.errors import ExplorerError

Answer = TypeVar("Answer")
Told = TypeVar("Told")


class WorkEndedError(Exception):
    """Work that was to give an answer wanted to end the whole program instead."""


def is_unforeseen(error: Exception) -> bool:
    """Tell whether an error is none that the program raises on purpose or a disk answers with."""
    return not isinstance(error, ExplorerError | OSError)


# Python's own threads, which live on between calls: PROJ keeps a context for each thread, and one
# made in a thread of Qt's pool dies with the call and takes PROJ along.
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="background")
# What only reads may wait for a network share for ever; maps and what is kept do not wait with it.
_READERS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="reader")


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
    return _THREADS.submit(work)


def _nothing() -> None:
    """Stand where a work was."""


@dataclass(eq=False)
class _Task:
    """What was asked for and what came of it; the GUI thread lets go of everything in it.

    A work may hold the last reference to a window, and Qt dies where another thread destroys one.
    """

    number: int
    asked_by: weakref.ref[Background]
    work: Callable[[], object]
    came: tuple[object, Exception | None] = field(default=(None, None))

    def do(self) -> None:
        """Do the work on the thread that calls this, and hand over what came of it."""
        try:
            self.came = (self.work(), None)
        except Exception as error:  # noqa: BLE001 - handed to the caller, whatever it is
            self.came = (None, error)
        except BaseException as error:  # noqa: BLE001 - a library that wants to end the program
            ended = WorkEndedError(type(error).__name__)
            ended.__cause__ = error
            self.came = (None, ended)
        _answers().came.emit(self.arrive)

    def arrive(self) -> None:
        """Hand on what came of it, on the GUI thread."""
        result, error = self.empty()
        asked_by = _still_there(self.asked_by)
        if asked_by is not None:
            asked_by.take(self.number, result, error)
        elif error is not None and is_unforeseen(error):
            _tell_user(error)

    def empty(self) -> tuple[object, Exception | None]:
        """Give what came of it and keep nothing; on the GUI thread only."""
        came, self.came, self.work = self.came, (None, None), _nothing
        return came


def _still_there(asked_by: weakref.ref[Background]) -> Background | None:
    background = asked_by()
    return background if background is not None and isValid(background) else None


class _Answers(QObject):
    """Carries what other threads have to say to the GUI thread, on which it lives.

    One of a window's own would go with it while another thread still sends.
    """

    came = Signal(object)  # what is to be called on the GUI thread

    def __init__(self) -> None:
        super().__init__()
        app = QCoreApplication.instance()
        if app is not None:
            self.moveToThread(app.thread())
        self.came.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def _arrive(self, call: Callable[[], None]) -> None:
        call()


@functools.cache
def _answers() -> _Answers:
    return _Answers()


class Background(QObject):
    """A queue for one kind of work: starting it again drops the answer still under way."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._newest = 0
        self._callbacks: tuple[Callable[[object], None], Callable[[Exception], None]] | None = None
        self._waiting: tuple[Future[None], _Task] | None = None
        _answers()  # is made once, by one thread

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
        self._cancel_waiting()
        _UNDER_WAY.add(1, only_reads=only_reads)  # though it may have to wait for a thread
        threads = _READERS if only_reads else _THREADS
        task = _Task(self._newest, weakref.ref(self), work)
        future = threads.submit(task.do)
        future.add_done_callback(lambda _: _UNDER_WAY.add(-1, only_reads=only_reads))
        self._waiting = future, task

    def drop(self) -> None:
        """Want the answer no more; what has not begun yet is not done at all."""
        self._newest = next(self._numbers)
        self._callbacks = None
        self._cancel_waiting()
        self.idle.emit()

    def telling(self, hear: Callable[[Told], object]) -> Callable[[Told], None]:
        """Return what a work may call with something that shall be heard here while it goes on."""
        asked_by: weakref.ref[Background] = weakref.ref(self)

        def tell(told: Told) -> None:
            def arrive() -> None:
                if _still_there(asked_by) is not None:
                    hear(told)

            _answers().came.emit(arrive)

        return tell

    def _cancel_waiting(self) -> None:
        if self._waiting is not None:
            future, task = self._waiting
            if future.cancel():
                task.empty()
            self._waiting = None

    def take(self, number: int, result: object, error: Exception | None) -> None:
        """Hand on what came of the work of that number, if it is still wanted."""
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


class GarbageCollector(QObject):
    """Keeps Python from collecting by itself, and does it in its place once it has begun.

    By itself Python collects on whichever thread makes the next object, mostly one that has just
    ended a work. A closed window's widgets would be destroyed there, and Qt dies.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._made = [0, 0, 0]  # objects since each generation was collected last
        self.has_begun = False

    def begin(self, *_: object) -> None:
        """Look from now on, whenever something happens to the windows, what there is to collect."""
        if not self.has_begun:
            self.has_begun = True
            QAbstractEventDispatcher.instance().awake.connect(self.collect)

    def collect(self) -> None:
        """Collect what Python would by now, by the numbers of objects at which it does."""
        made, enough = gc.get_count()[0], gc.get_threshold()[0]
        if not 0 < enough < made:
            return
        self._made = [before + made for before in self._made]
        oldest = max(age for age, since in enumerate(self._made) if since > enough * 10**age)
        gc.collect(oldest)
        self._made[: oldest + 1] = [0] * (oldest + 1)
