"""What a language's words say of the names beside them: one record for each language."""

from __future__ import annotations

from msgspec import Struct


class Habits(Struct, frozen=True):
    """A language's habits; all words in small letters.

    ``before_place`` are prepositions, ``says`` verbs of speech, ``titles`` what stands before a
    person's name and ``offices`` what stands before a person's or a place's; ``kinds_before`` and
    ``kinds_after`` say what kind of place it is, ``region_kinds`` among them which mean a part of a
    country; ``bodies`` make an organisation of the name they belong to, ``sides`` are points of the
    compass. ``common`` begin sentences and are no names, ``refused`` look like places and are
    none, ``links`` stand small within names. ``ordinary`` are words that are towns as well.
    """

    before_place: frozenset[str]
    says: frozenset[str]
    titles: frozenset[str]
    offices: frozenset[str]
    kinds_before: frozenset[str]
    kinds_after: frozenset[str]
    region_kinds: frozenset[str]
    bodies: frozenset[str]
    sides: frozenset[str]
    common: frozenset[str]
    refused: frozenset[str]
    ordinary: frozenset[str]
    home: str = ""
    """The country that most texts in the language come from, where there is one."""
    offices_name_places: bool = False
    """Whether a place stands between an office and its holder, as in Gubernur Riau Syamsuar."""
    only_here: frozenset[str] = frozenset()
    """Short names in capitals that mean a place in this language only."""


def words(text: str) -> frozenset[str]:
    """Return the words of a list written in one string."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list, parted by bars; line ends are blanks."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))
