"""Writes a lesson so that it can be given away: in its corridor's file, or as a file of its own."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from explorer.analysis.lessons.changes import values_now
from explorer.analysis.lessons.resolving import Resolver
from explorer.errors import PackError
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.storage.corridor_file import pack_folder, write_corridor_file
from explorer.storage.format.lesson_text import file_of, lesson_text
from explorer.storage.pack.lesson_fingerprint import fingerprint
from explorer.storage.pack.lessons import check_lesson
from explorer.storage.pack.loading import current_files
from explorer.storage.paths import SUFFIX, user_cache
from explorer.storage.writing import check_writable, fill_folder, passing_folder, write_file


def share_lesson(out: Path, lesson: Lesson, corridor: Corridor, source: Path, day: str) -> None:
    """Write a lesson with its corridor, read from ``source``, or by itself where ``out`` is TOML.

    It says what its figures are on the ``day``, so that ``lesson check`` can tell what changes. The
    corridor stays what it is, its own lessons included. Raises ``PackError`` with every fault, and
    ``OSError`` where ``out`` cannot be written.
    """
    check_writable(out)
    faults = check_lesson(lesson, corridor)
    if faults:
        raise PackError(file_of(lesson), faults)
    with pack_folder(source) as folder:
        told = replace(
            lesson,
            written=day,
            pack=fingerprint(folder),
            as_written=values_now(lesson, Resolver(corridor)),
        )
        text = lesson_text(told)
        if out.suffix.lower() != SUFFIX:
            write_file(out, text)
            return
        contents = {**current_files(folder), file_of(lesson): text.encode()}
    with passing_folder(user_cache()) as passing:
        whole = passing / corridor.id
        whole.mkdir()
        fill_folder(whole, contents, to_stay=False)
        write_corridor_file(whole, out)
