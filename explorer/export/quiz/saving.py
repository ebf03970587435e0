"""Writes a lesson's quiz, as GIFT or as Moodle XML by the file's name, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from explorer.analysis.lessons.resolving import Resolver
from explorer.errors import ExplorerError
from explorer.export.quiz.gift import gift
from explorer.export.quiz.maps import PlaceMaps
from explorer.export.quiz.moodle_xml import moodle_xml
from explorer.export.quiz.questions import quiz_of
from explorer.export.render import application
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.model.texts import in_language
from explorer.storage.writing import check_writable, write_file

ENDINGS = (".gift", ".txt", ".xml")
"""GIFT under the first two, Moodle XML under the last."""


class UnknownEndingError(ExplorerError):
    """A file's name asks for no kind of quiz."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: the name has to end with one of {', '.join(ENDINGS)}")


class Written(Struct, frozen=True):
    """How many questions a file holds, and the names of those it cannot hold."""

    questions: int
    left_out: tuple[str, ...]


def save_quiz(path: Path, lesson: Lesson, corridor: Corridor, language: str) -> Written:
    """Write a lesson's questions.

    The program's translations have to be those of ``language``. Raises ``UnknownEndingError``,
    ``WriteError``, and ``UnresolvedError`` where a reference stands for nothing any more.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise UnknownEndingError(path.name)
    check_writable(path)
    asked = quiz_of(lesson, Resolver(corridor), language)
    title = in_language(lesson.titles, language)
    left_out: tuple[str, ...] = ()
    if ending == ".xml":
        application()
        content = moodle_xml(title, asked, PlaceMaps(corridor, lesson).of)
    else:
        text, left_out = gift(title, asked)
        content = text.encode()
    write_file(path, content)
    return Written(len(asked) - len(left_out), left_out)
