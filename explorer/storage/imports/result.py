"""What a file of another program holds beside a corridor, and what of it could not be taken."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from explorer.errors import QT_TRANSLATE_NOOP, Fault, PackError
from explorer.model.passages import Passage
from explorer.model.places import Place
from explorer.model.sources import Source

Json = dict[str, Any]


class Kind(StrEnum):
    """What a file holds."""

    PASSAGES = "passages"
    PLACES = "places"
    SOURCES = "sources"


Imported = Mapping[str, Passage] | Mapping[str, Place] | Mapping[str, Source]

NOTES: Mapping[str, str] = {
    "no_position": QT_TRANSLATE_NOOP("ImportNote", "without a position: kept, not on the map"),
    "not_anchored": QT_TRANSLATE_NOOP("ImportNote", "in no text at hand: kept without a sentence"),
    "inside_shape": QT_TRANSLATE_NOOP("ImportNote", "shown at a point inside its shape"),
    "first_of_several": QT_TRANSLATE_NOOP("ImportNote", "shown at the first of several positions"),
    "other_country": QT_TRANSLATE_NOOP("ImportNote", "said to be in {found}, lies elsewhere"),
    "same_place": QT_TRANSLATE_NOOP("ImportNote", "like “{found}”, at the same place or near it"),
    "used_twice": QT_TRANSLATE_NOOP("ImportNote", "its id is used twice in the file"),
    "torn_off": QT_TRANSLATE_NOOP("ImportNote", "its lines would end {found} km away from it"),
    "moved": QT_TRANSLATE_NOOP("ImportNote", "moves by {found} km"),
    "wrapped": QT_TRANSLATE_NOOP("ImportNote", "its longitude counted on beyond 180 degrees"),
    "word_left_out": QT_TRANSLATE_NOOP("ImportNote", "names {found}, which is not known here"),
}
"""Sentences about records that were taken, in English; ``wording`` has them in other languages."""


class UnknownColumnsError(PackError):
    """A table in which no column could be told to hold the names of places.

    ``fields`` are the columns that there are, ``columns`` what some were taken for, and ``form``
    is how the table is written.
    """

    def __init__(self, fault: Fault, found: Found) -> None:
        super().__init__(fault.file, (fault,))
        self.fields, self.columns, self.form = found.fields, found.columns, found.form


class Note(Struct, frozen=True):
    """Something to know about a record that was taken: one of ``NOTES``."""

    record: str
    problem: str
    found: str = ""

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.filled(NOTES[self.problem])

    def filled(self, template: str) -> str:
        """Put the value into a sentence, translated or not."""
        return template.replace("{found}", self.found)


class Found(Struct):
    """The records of a file while it is read.

    ``records`` go among the corridor's own, ``kept`` stay as they were given; ``names`` are what
    records are called, by id. ``left_out`` could not be taken, and why. ``columns`` says what the
    columns of a table were taken for, ``fields`` are all that there are, and ``form`` says how the
    table is written: its ``delimiter``, ``decimal`` sign and ``encoding``, or the ``sheet`` that
    was read.
    """

    file: str
    records: dict[str, Any] = field(default_factory=dict[str, Any])
    kept: dict[str, Json] = field(default_factory=dict[str, Json])
    names: dict[str, str] = field(default_factory=dict[str, str])
    left_out: list[Fault] = field(default_factory=list[Fault])
    notes: list[Note] = field(default_factory=list[Note])
    duplicates: dict[str, str] = field(default_factory=dict[str, str])
    columns: dict[str, str] = field(default_factory=dict[str, str])
    fields: tuple[str, ...] = ()
    form: dict[str, str] = field(default_factory=dict[str, str])
    title: str = ""
    about: Json = field(default_factory=dict[str, Any])

    def leave_out(
        self, record: str, where: str, problem: str, found: object = "", expected: str = ""
    ) -> None:
        """Note a record that cannot be taken."""
        text = " ".join(str(found).split())
        short = text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 1] + "…"
        self.left_out.append(Fault(self.file, record, where, problem, short, expected))

    def note(self, record: str, problem: str, found: str = "") -> None:
        """Note something to know about a record that is taken."""
        self.notes.append(Note(record, problem, found))


_SHOWN_CHARS = 60


class Import(Struct, frozen=True):
    """The records of a file by id, and which of them are new to a corridor, the same, or other.

    ``kept`` are records as they were given, where the corridor has no fields for all of it; one
    that is not among ``records`` has no position, or stands in no text.
    """

    kind: Kind
    records: Imported
    new: tuple[str, ...]
    same: tuple[str, ...]
    changed: tuple[str, ...]
    kept: Mapping[str, Json] = field(default_factory=dict[str, Json])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    left_out: tuple[Fault, ...] = ()
    notes: tuple[Note, ...] = ()
    duplicates: Mapping[str, str] = field(default_factory=dict[str, str])
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    title: str = ""
    about: Mapping[str, Any] = field(default_factory=dict[str, Any])
    fields: tuple[str, ...] = ()
    form: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def torn_off(self) -> tuple[str, ...]:
        """Places whose new position is too far from the ends of their lines to be saved."""
        return tuple(note.record for note in self.notes if note.problem == "torn_off")

    @property
    def loose(self) -> tuple[str, ...]:
        """Places without a position, or annotations that stand in no text."""
        return tuple(i for i in self.kept if i not in self.records)


def only_columns(
    kind: Kind,
    columns: Mapping[str, str],
    fields: tuple[str, ...],
    form: Mapping[str, str],
    left_out: tuple[Fault, ...] = (),
) -> Import:
    """Return an import of nothing: the columns of a table have to be chosen first, or others."""
    return Import(
        kind, {}, (), (), (), left_out=left_out, columns=columns, fields=fields, form=form
    )
