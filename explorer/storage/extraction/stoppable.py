"""Work of a library that tells nothing of its progress, and can be stopped all the same.

It runs in a thread of its own while the reading thread looks at the clock and tells of progress;
where either says stop, an exception is set in the working thread, which ends at its next step in
Python. What runs in C until then is bounded by the size of what it was given.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from explorer.storage.extraction import NotReadable, Progress

_LOOK_EVERY_S = 0.05
_GRACE_S = 1.0

Answer = TypeVar("Answer")


class TooSlow(Exception):  # noqa: N818 - a state rather than a failure of ours
    """The work took longer than it may."""


class _Stop(BaseException):
    """Ends the working thread; no ``except Exception`` may hold it up."""


class _Work(Generic[Answer]):
    """One call, and what came of it."""

    def __init__(self, call: Callable[[], Answer]) -> None:
        self._call = call
        self.answer: list[Answer] = []
        self.error: Exception | None = None

    def __call__(self) -> None:
        try:
            self.answer.append(self._call())
        except _Stop:
            return
        except Exception as error:  # noqa: BLE001 - raised again where it was asked for
            self.error = error


def run(
    call: Callable[[], Answer],
    *,
    progress: Progress | None = None,
    share: float = 0.0,
    limit_s: float | None = None,
) -> Answer:
    """Return the call's answer, or raise what it raises.

    ``progress`` is told ``share`` meanwhile and may raise to stop; ``limit_s`` is of the
    processor's time, so that a busy machine changes nothing. Raises ``TooSlow``.
    """
    work = _Work(call)
    worker = threading.Thread(target=work, daemon=True)
    began_s = time.process_time()
    worker.start()
    try:
        worker.join(_LOOK_EVERY_S)
        while worker.is_alive():
            if progress is not None:
                progress(share)
            if limit_s is not None and time.process_time() - began_s > limit_s:
                raise TooSlow
            worker.join(_LOOK_EVERY_S)
    finally:
        _stop(worker)
    if work.error is not None:
        raise work.error
    if not work.answer:  # it ended by itself as nothing but a stop does
        raise NotReadable("damaged")
    return work.answer[0]


def _stop(worker: threading.Thread) -> None:
    """End the thread at its next step in Python, if it still works."""
    end_s = time.monotonic() + _GRACE_S
    while worker.is_alive() and worker.ident is not None and time.monotonic() < end_s:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(worker.ident), ctypes.py_object(_Stop)
        )
        worker.join(_LOOK_EVERY_S)
