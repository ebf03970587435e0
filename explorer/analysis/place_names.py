"""Finds the names of places in running text, in every spelling and language a corridor knows.

A name is a sequence of words in normal form (see ``analysis.text``), so that Unicode forms, white
space and words broken over a line end do not matter. It has to stand there as whole words, begin
with a capital where its script has any, and be joined as a name is: "Xi'an" is a city and
"Xi, an old friend" is not. Of names that overlap the longest counts. The time grows with the text
alone: only words with which a name begins are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.text import Tokens, tokenise
from explorer.model.places import Place

MOST_MENTIONS = 20_000
"""Both articles hold some 60 each: a text with more mentions than that is not for reading."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´", "'"))
_BLANKS_AND_HYPHENS = re.compile(r"[\s\-‐‑–]+")
_LONGEST_JOINT = 6

NOT_PLACES = ("Nursultan Nazarbayev", "Nursultan Nazarbaev", "Nursultan Nazarbajew")
"""What begins with a place's spelling and names somebody else: a president, not the capital."""

_APART = "\n|\n"
"""Between two spellings: no word, hyphen or joint reaches over it."""


class Mention(Struct, frozen=True):
    """A place's name in a text: characters from ``start`` up to, not including, ``end``.

    ``place_ids`` are several where places share the spelling.
    """

    start: int
    end: int
    place_ids: tuple[str, ...]


class _Name(Struct, frozen=True):
    """A spelling: its words' hashes, and the signs in its joints, such as an apostrophe."""

    hashes: tuple[int, ...]
    joints: tuple[str, ...]
    has_case: bool
    place_ids: tuple[str, ...]


class NameIndex(Struct, frozen=True, eq=False):
    """All spellings, by the hash of their first word, the longest first."""

    by_first: Mapping[int, tuple[_Name, ...]]


def index_names(places: Iterable[Place]) -> NameIndex:
    """Prepare the names of places for searching; worth keeping for one corridor.

    All spellings are read as one text: each by itself would cost a thousand times as much as its
    few letters.
    """
    found: dict[tuple[tuple[int, ...], tuple[str, ...]], _Name] = {}
    spellings = [(name, (place.id,)) for place in places for name in place.all_names]
    spellings += [(name, ()) for name in NOT_PLACES]
    tokens = tokenise(_APART.join(spelling for spelling, _ in spellings))
    lengths = [len(spelling) + len(_APART) for spelling, _ in spellings]
    borders = np.searchsorted(tokens.starts, np.cumsum([0, *lengths])).tolist()
    for (_, ids), first, last in zip(spellings, borders[:-1], borders[1:], strict=True):
        name = _name(tokens, first, last, ids)
        if name is None:
            continue
        key = name.hashes, name.joints
        before = found[key].place_ids if key in found else ()
        found[key] = replace(name, place_ids=tuple(dict.fromkeys((*before, *ids))))
    by_first: dict[int, list[_Name]] = {}
    for name in sorted(found.values(), key=lambda n: -len(n.hashes)):
        by_first.setdefault(name.hashes[0], []).append(name)
    return NameIndex({first: tuple(names) for first, names in by_first.items()})


def _name(tokens: Tokens, first: int, last: int, place_ids: tuple[str, ...]) -> _Name | None:
    """Return the spelling whose words go from ``first`` up to, not including, ``last``."""
    if first == last:
        return None
    joints = tuple(_joint(tokens, number) for number in range(first, last - 1))
    hashes = tuple(tokens.hashes[first:last].tolist())
    return _Name(hashes, joints, tokens.text[int(tokens.starts[first])].isupper(), place_ids)


def _joint(tokens: Tokens, number: int) -> str:
    """Return the signs between a word and the next that are neither blanks nor hyphens."""
    gap = tokens.text[int(tokens.ends[number]) : int(tokens.starts[number + 1])]
    signs = _BLANKS_AND_HYPHENS.sub("", gap[: _LONGEST_JOINT + 1]).translate(_APOSTROPHES)
    return signs if len(gap) <= _LONGEST_JOINT else gap


def find_names(text: str, index: NameIndex, *, most: int = MOST_MENTIONS) -> tuple[Mention, ...]:
    """Return the first ``most`` mentions of places in a text, none overlapping another."""
    return tuple(islice(_mentions(tokenise(text), index), most))


def _mentions(tokens: Tokens, index: NameIndex) -> Iterator[Mention]:
    firsts = np.array(list(index.by_first), np.uint64)
    end = 0
    for number in np.flatnonzero(np.isin(tokens.hashes, firsts)).tolist():
        if number < end:  # inside the name before
            continue
        for name in index.by_first[int(tokens.hashes[number])]:
            if _stands_at(tokens, number, name):
                end = number + len(name.hashes)
                if name.place_ids:
                    span = int(tokens.starts[number]), int(tokens.ends[end - 1])
                    yield Mention(*span, name.place_ids)
                break


def _stands_at(tokens: Tokens, number: int, name: _Name) -> bool:
    last = number + len(name.hashes)
    if last > len(tokens) or tuple(tokens.hashes[number:last].tolist()) != name.hashes:
        return False
    if name.has_case and not tokens.text[int(tokens.starts[number])].isupper():
        return False
    return all(_joint(tokens, number + n) == joint for n, joint in enumerate(name.joints))
