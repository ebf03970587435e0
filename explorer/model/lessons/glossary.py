"""The glossary: one word for one thing in each language, with what it means in short."""

from __future__ import annotations

from msgspec import Struct

from explorer.model.texts import Texts


class Term(Struct, frozen=True):
    """A term by its English word; ``meaning`` is in the languages of lessons."""

    id: str
    words: Texts
    meaning: Texts
