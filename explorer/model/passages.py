"""Passages: where in a source something is said, without a word of the source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.texts import Texts


class PassageKind(StrEnum):
    """What a passage speaks of."""

    PLACE = "place"
    ROUTE = "route"
    FIGURE = "figure"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Passage:
    """One or more whole sentences of a paragraph, described stand-off.

    ``paragraph`` and ``sentences`` (first, last) count from 1. ``start`` and ``end`` are character
    positions in the source's normalised text, ``sha256`` the hash of that stretch, and
    ``shingles`` its hashed word triples in order (see ``analysis.anchoring``). ``summary`` is the
    project's own wording.
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
