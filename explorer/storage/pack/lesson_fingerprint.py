"""The fingerprint of a corridor, by which a lesson knows for which state of it it was written."""

from __future__ import annotations

from pathlib import Path

from explorer.storage.hashes import sha256_of
from explorer.storage.pack.lesson_names import lesson_files
from explorer.storage.pack.loading import current_files

LENGTH = 16


def fingerprint(folder: Path) -> str:
    """Return the first signs of a hash over all files of a sound pack but its lessons.

    Raises ``OSError`` where one cannot be read.
    """
    lessons = set(lesson_files(folder))
    files = current_files(folder)
    parts = (f"{name} {sha256_of(files[name])}" for name in sorted(files) if name not in lessons)
    return sha256_of("\n".join(parts).encode())[:LENGTH]
