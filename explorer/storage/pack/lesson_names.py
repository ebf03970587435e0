"""How the files of lessons are called: all that the opening of a corridor needs to know."""

from __future__ import annotations

from pathlib import Path

LESSONS = "lesson-*.toml"


def lesson_files(folder: Path) -> tuple[str, ...]:
    """Return the names of a pack's lessons, sorted."""
    return tuple(sorted(path.name for path in folder.glob(LESSONS) if path.is_file()))
