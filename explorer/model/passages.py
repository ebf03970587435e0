"""Passages: where in a source something is said, without a word of the source."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import asdict, replace

from explorer.model.texts import Texts


class PassageKind(StrEnum):
    """What a passage speaks of."""

    PLACE = "place"
    ROUTE = "route"
    FIGURE = "figure"
    DATE = "date"


class Standing(Struct, frozen=True):
    """Where a passage stands in one source; the fields are those of ``Passage``."""

    source_id: str
    paragraph: int
    sentences: tuple[int, int]
    start: int
    end: int
    sha256: str
    shingles: tuple[int, ...]


class Passage(Struct, frozen=True):
    """One or more whole sentences of a paragraph, described stand-off.

    ``paragraph`` and ``sentences`` (first, last) count from 1. ``start`` and ``end`` are character
    positions in the source's normalised text, ``sha256`` the hash of that stretch, and
    ``shingles`` its hashed word triples in order (see ``analysis.anchoring``). ``summary`` is the
    project's own wording. ``also`` says where the same is said in other sources: a reading in
    several languages is as many sources, and each of its passages stands in all of them.
    ``fact_ids`` are published figures that it rests on; claims check what an article states.
    ``note`` is what the corridor's authors remark about it.
    """

    id: str
    source_id: str
    paragraph: int
    sentences: tuple[int, int]
    start: int
    end: int
    sha256: str
    shingles: tuple[int, ...]
    summary: Texts
    kinds: tuple[PassageKind, ...]
    place_ids: tuple[str, ...]
    route_ids: tuple[str, ...]
    also: tuple[Standing, ...] = ()
    fact_ids: tuple[str, ...] = ()
    note: Texts | None = None

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources that it stands in, its own first."""
        return (self.source_id, *(other.source_id for other in self.also))

    def standing_in(self, source_id: str) -> Passage | None:
        """Return the passage as it stands in one of its sources; ``None`` in any other."""
        if source_id == self.source_id:
            return self
        found = next((other for other in self.also if other.source_id == source_id), None)
        return None if found is None else replace(self, **asdict(found))


class Status(StrEnum):
    """What became of a passage in a text."""

    VERIFIED = "verified"  # word for word, at one place, in order
    MOVED = "moved"  # word for word, at one place, out of order
    CHANGED = "changed"  # other words too, but clearly this passage
    AMBIGUOUS = "ambiguous"  # two or more places that are equally good
    NOT_FOUND = "not found"


class TextRange(Struct, frozen=True):
    """Characters of a text as it was given, from ``start`` up to, not including, ``end``."""

    start: int
    end: int


class Located(Struct, frozen=True):
    """Where a passage stands in a text.

    ``start`` and ``end`` are characters of the text as it was given, from the first word (and
    the quote before it) to the last (and its full stop); ``None`` where there is no place or no
    single one. ``places`` are all that are good enough, in reading order: one, or two and more
    where the passage is ambiguous. ``similarity`` is the share of words, 0 to 1, of the longer of
    passage and place that is confirmed: 1 for the very words and only for these, 0 where nothing
    was found.
    """

    passage_id: str
    status: Status
    start: int | None
    end: int | None
    similarity: float
    places: tuple[TextRange, ...] = ()
