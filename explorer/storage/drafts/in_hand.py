"""A draft is worked on in one window at a time: who has it in hand holds the lock on its file.

The lock is the system's own and goes with the process, so a window that was killed keeps nobody
out. The file lies beside the draft's folder, which can then be moved while it is locked.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from pathlib import Path

from explorer.storage.locks import lock_now

_NAME = ".{}.lock"
_TRIES = 20


class InHand:
    """A draft in hand, until ``release``; without a handle where the file system knows no locks."""

    def __init__(self, path: Path, handle: int | None) -> None:
        self._path, self._handle = path, handle

    def release(self) -> None:
        """Let the draft go; a second time does nothing."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if os.name == "nt":  # where nothing can be removed that is open
            os.close(handle)
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        if os.name != "nt":  # gone before it is let go: nobody locks a file that goes
            os.close(handle)


def take_in_hand(drafts: Path, identity: str) -> InHand | None:
    """Take a draft of the folder ``drafts`` in hand; ``None`` where somebody has it already."""
    path = drafts / _NAME.format(identity)
    for _ in range(_TRIES):
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError:  # a folder that cannot be written: nothing in it can be overwritten either
            return InHand(path, None)
        try:
            is_free = lock_now(handle)
        except OSError:
            os.close(handle)
            return InHand(path, None)
        if not is_free:
            os.close(handle)
            return None
        if os.name == "nt" or _is_still_there(handle, path):
            return InHand(path, handle)
        os.close(handle)  # it went in the moment before it was locked
    return None


def _is_still_there(handle: int, path: Path) -> bool:
    with contextlib.suppress(OSError):
        return os.path.samestat(os.fstat(handle), path.stat())
    return False


def is_in_hand(drafts: Path, identity: str) -> bool:
    """Tell whether a window works on a draft, this one or another."""
    if not (drafts / _NAME.format(identity)).exists():
        return False
    held = take_in_hand(drafts, identity)
    if held is None:
        return True
    held.release()
    return False


@contextlib.contextmanager
def in_hand_for(drafts: Path, identity: str) -> Generator[bool, None, None]:
    """Have a draft in hand for a moment; gives whether that could be."""
    held = take_in_hand(drafts, identity)
    try:
        yield held is not None
    finally:
        if held is not None:
            held.release()
