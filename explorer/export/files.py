"""Writes a corridor into a file of the kind that its name asks for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from explorer.errors import ExplorerError
from explorer.export.delimited import POINTS, Delimited
from explorer.export.formats import LONGEST_FIRST, Choices, format_of
from explorer.model.corridor import Corridor
from explorer.storage.writing import write_file


class UnknownKindError(ExplorerError):
    """A file name that asks for no kind of file that can be written."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: the name has to end with one of {', '.join(LONGEST_FIRST)}")
        self.name = name


def export(
    path: Path,
    corridor: Corridor,
    words: Mapping[str, str] | None = None,
    delimited: Delimited = POINTS,
) -> None:
    """Write a corridor into a new or replaced file; the name's ending says in which format.

    ``words`` are passages of the user's own copies that shall stand in the formats that may hold
    them, and in nothing else; ``delimited`` are the signs of tables. The ending may be the whole
    name, as in ``csl.json``. Raises ``UnknownKindError`` for another ending, and ``WriteError``
    where the file cannot be written; an old file then stays as it was.
    """
    asked = format_of(path.name)
    if asked is None:
        raise UnknownKindError(path.name)
    allowed = (words or {}) if asked.may_hold_words else {}
    write_file(path, asked.content(corridor, Choices(allowed, delimited)))
