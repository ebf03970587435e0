"""Reads a file that somebody named: an ordinary one, and no more of it than may be."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_MOST_REMEMBERED_BYTES = 16_000_000
_ZIP_ENTRY = b"PK\x01\x02"


def read_ordinary(path: Path, most_bytes: int) -> bytes:
    """Return the content of an ordinary file.

    A pipe would never end, a device might do anything. Raises ``FileNotFoundError`` where there is
    none, ``OverflowError`` where it is larger, else ``OSError``, for an impossible name too.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "not an ordinary file", str(path))
        if status.st_size > most_bytes:  # refused before a byte of it is read
            raise OverflowError(f"{status.st_size / 1e6:.0f} MB")
        with path.open("rb") as file:
            content = file.read(status.st_size + 1)  # room for the limit costs Windows 50 ms
            if len(content) > status.st_size:  # it has grown since
                content += file.read(most_bytes + 1 - len(content))
    except ValueError as error:  # a NUL or half a character in the name
        raise OSError(errno.EINVAL, "no possible name of a file") from error
    if len(content) > most_bytes:
        message = f"more than {most_bytes / 1e6:.0f} MB"
        raise OverflowError(message)
    return content


def read_remembered(path: Path) -> bytes:
    """Return what the program has written down for itself.

    A start waits for no pipe that somebody put there. Raises ``OSError``, for too much too.
    """
    try:
        return read_ordinary(path, _MOST_REMEMBERED_BYTES)
    except OverflowError as error:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path)) from error


def is_folder_or_nothing(path: Path) -> bool:
    """Tell whether there is a folder under a name, or nothing at all.

    Raises ``OSError`` where that cannot be found out: access is refused, the name is impossible.
    """
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except ValueError as error:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL)) from error


def most_entries_of(archive: bytes) -> int:
    """Return how many entries a ZIP has at most, before anything is made of its list of them.

    Each of them takes Python a kilobyte, and the file fifty bytes.
    """
    return archive.count(_ZIP_ENTRY)
