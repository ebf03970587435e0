"""What a language's words say of the names beside them: one record for each language."""

from __future__ import annotations

from msgspec import Struct

Words = frozenset[str]
_NONE: Words = frozenset()


class Habits(Struct, frozen=True):
    """A language's habits, as ``geodata/recognition`` lists them and says what each is.

    All words are in small letters. ``home`` is the country that most texts in the language come
    from, where there is one. ``offices_name_places`` tells whether a place may stand between an
    office and its holder, as in Gubernur Riau Syamsuar.
    """

    before_place: Words = _NONE
    firm_before: Words = _NONE
    says: Words = _NONE
    titles: Words = _NONE
    offices: Words = _NONE
    kinds_before: Words = _NONE
    kinds_after: Words = _NONE
    kinds_of: Words = _NONE
    region_kinds: Words = _NONE
    buildings: Words = _NONE
    bodies: Words = _NONE
    named_bodies: Words = _NONE
    sides: Words = _NONE
    common: Words = _NONE
    refused: Words = _NONE
    ordinary: Words = _NONE
    only_here: Words = _NONE
    ships: Words = _NONE
    foods: Words = _NONE
    kitchen: Words = _NONE
    birds: Words = _NONE
    people_like: Words = _NONE
    parts_like: Words = _NONE
    capitals: Words = _NONE
    not_behind: Words = _NONE
    links: Words = _NONE
    streets: Words = _NONE
    body_links: Words = _NONE
    short_states: Words = _NONE
    home: str = ""
    offices_name_places: bool = False
