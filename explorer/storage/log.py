"""What went wrong, kept in a file of the user's data folder that never grows large.

Nothing leaves the computer. Errors only, with their time and the whole of their trace.
"""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from pathlib import Path

from explorer.storage.locks import alone_in

FOLDER, FILE = "log", "corridor-explorer.log"
MAX_BYTES = 256_000
OLDER = 3  # files kept beside the newest


def write_log(folder: Path, text: str) -> Path | None:
    """Add an entry to the log in the user's data folder; return the file, ``None`` where it fails.

    A log that cannot be written is no reason for another error.
    """
    path = folder / FOLDER / FILE
    entry = f"{datetime.now(UTC).isoformat(timespec='seconds')} {text.rstrip()}\n\n"
    content = entry.encode("utf-8", "backslashreplace")[:MAX_BYTES]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with alone_in(path.parent):
            _make_room(path, len(content))
            with path.open("ab") as file:
                file.write(content)
    except (OSError, ValueError):
        return None
    return path


def _make_room(path: Path, coming_bytes: int) -> None:
    """Let the newest file become the first of the older ones once it would grow too large."""
    try:
        if path.stat().st_size + coming_bytes <= MAX_BYTES:
            return
    except FileNotFoundError:
        return
    for number in range(OLDER, 0, -1):
        older = path if number == 1 else path.with_name(f"{FILE}.{number - 1}")
        with contextlib.suppress(FileNotFoundError):
            os.replace(older, path.with_name(f"{FILE}.{number}"))  # noqa: PTH105 - over the oldest
