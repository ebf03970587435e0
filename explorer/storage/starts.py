"""Counts the starts that did not reach the window, and puts aside what may be to blame.

A start leaves a mark that goes when the window is there; a mark that is found was left by a start
that ended before. Two of them in a row, and a start without anything remembered is worth a try.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from explorer.storage.reading import read_remembered
from explorer.storage.remembered import FOLDER
from explorer.storage.settings import FILE
from explorer.storage.writing import write_file

MARK = "starting"
TOO_MANY = 2


def begin_start(folder: Path) -> int:
    """Leave a mark and return how many starts before this one in a row did not reach the window."""
    try:
        failed = min(int(read_remembered(folder / MARK)[:4]), 99)
    except (OSError, ValueError):
        failed = 0
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        write_file(folder / MARK, str(failed + 1), to_stay=False)
    return failed


def reached_window(folder: Path) -> None:
    """Take the mark away: this start has come to its end."""
    with contextlib.suppress(OSError):
        (folder / MARK).unlink(missing_ok=True)


def put_aside(folder: Path) -> Path:
    """Move everything remembered into a new folder beside it, and return that; nothing is deleted.

    Raises ``OSError``.
    """
    number = 1
    while os.path.lexists(aside := folder / f"aside-{number}"):
        number += 1
    aside.mkdir(parents=True)
    for name in (FILE, FOLDER):
        with contextlib.suppress(FileNotFoundError):
            (folder / name).rename(aside / name)
    return aside
