"""Locks between processes that the system itself lets go when a process dies."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Generator
from pathlib import Path

from explorer.storage.write_error import WriteError

_NAME = ".lock"
_PATIENCE_S = 5.0
_PAUSE_S = 0.01
# What a file system says that knows no locks, as some network shares do: then there are none.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


def lock_now(handle: int) -> bool:
    """Lock an open file for this process alone; return whether nobody else had locked it.

    The lock goes with the file's handle, and so with the process. Raises ``OSError`` where the
    file system knows no locks.
    """
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only there

            # Far behind any content: a locked part could not be read or written.
            os.lseek(handle, 1 << 40, os.SEEK_SET)
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            finally:
                os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise
        return False
    return True


@contextlib.contextmanager
def alone_in(folder: Path) -> Generator[None, None, None]:
    """Let no other process change what a folder holds together, such as an index, meanwhile.

    The folder has to be there. Raises ``OSError``, a ``WriteError`` where another process does not
    come to its end.
    """
    handle = os.open(folder / _NAME, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        until_s = time.monotonic() + _PATIENCE_S
        while not _lock_if_possible(handle):
            if time.monotonic() > until_s:
                raise WriteError(folder, "busy")
            time.sleep(_PAUSE_S)
        yield
    finally:
        os.close(handle)


def _lock_if_possible(handle: int) -> bool:
    try:
        return lock_now(handle)
    except OSError:
        return True  # without locks the file is still written as a whole
