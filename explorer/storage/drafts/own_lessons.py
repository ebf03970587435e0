"""The user's own lessons, finished or not, as they lie in the user's folder.

``lessons/CORRIDOR/lesson-ID.toml`` is a lesson's file in the format of those that ship, for the
corridor of that id; it is written as a whole at every change, and any command takes it. One window
works on it at a time (``in_hand``), and nobody else changes or deletes it meanwhile.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from msgspec import Struct

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.storage.drafts.in_hand import InHand, take_in_hand
from explorer.storage.format.lesson_text import file_of, lesson_text
from explorer.storage.format.safe_names import is_harmless_identity
from explorer.storage.pack.lesson_names import lesson_files
from explorer.storage.pack.lessons import look_at_lesson
from explorer.storage.writing import make_folder, write_file

FOLDER = "lessons"


class OwnLesson(Struct, frozen=True):
    """A lesson of the user's: its file, when that was changed (seconds since 1970), its faults.

    One whose file is no TOML any more has no ``lesson``.
    """

    path: Path
    changed_s: float
    lesson: Lesson | None
    faults: tuple[Fault, ...]


def lessons_folder(home: Path, corridor_id: str) -> Path:
    """Return where the user's lessons for a corridor lie."""
    return home / FOLDER / corridor_id


def own_path(home: Path, lesson: Lesson) -> Path:
    """Return where a lesson of the user's lies."""
    return lessons_folder(home, lesson.corridor_id) / file_of(lesson)


def has_own_lessons(home: Path, corridor_id: str) -> bool:
    """Tell whether the user has lessons for a corridor."""
    return bool(lesson_files(lessons_folder(home, corridor_id)))


def own_lessons(home: Path, corridor: Corridor) -> tuple[OwnLesson, ...]:
    """Return the user's lessons for a corridor, the one changed last first."""
    if not is_harmless_identity(corridor.id):
        return ()
    folder, found = lessons_folder(home, corridor.id), list[OwnLesson]()
    for name in lesson_files(folder):
        with contextlib.suppress(OSError):  # it went meanwhile
            changed_s = (folder / name).stat().st_mtime
            looked = look_at_lesson(folder / name, corridor)
            found.append(OwnLesson(folder / name, changed_s, looked.lesson, looked.faults))
    return tuple(sorted(found, key=lambda own: (-own.changed_s, own.path.name)))


def lesson_id_of(path: Path) -> str:
    """Return the id of a lesson that lies in a file: it is called after that."""
    return path.stem.removeprefix("lesson-")


def take_lesson_in_hand(path: Path) -> InHand | None:
    """Take a lesson of the user's in hand, there already or not; ``None`` where somebody has it."""
    with contextlib.suppress(OSError):  # where there is no folder, nothing can be overwritten
        make_folder(path.parent)
    return take_in_hand(path.parent, lesson_id_of(path))


def read_own_lesson(path: Path, corridor: Corridor) -> Lesson | None:
    """Return a lesson of the user's as it lies on the disk now, ``None`` where it is none."""
    try:
        return look_at_lesson(path, corridor).lesson
    except OSError:
        return None


def keep_lesson(home: Path, lesson: Lesson) -> None:
    """Write a lesson as it stands now, whole or not at all. Raises ``WriteError``."""
    path = own_path(home, lesson)
    make_folder(path.parent)
    write_file(path, lesson_text(lesson))


def remove_lesson(path: Path) -> None:
    """Remove a lesson of the user's. Raises ``OSError``."""
    path.unlink(missing_ok=True)
