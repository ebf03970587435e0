"""Texts as words: what stays the same when an article is copied, and where it stood.

Two copies of an article differ in white space, quotes, dashes, line ends, hyphenation and Unicode
form. None of these count here: a text is the sequence of its words, numbers and currency or
percent signs, each in one normal form. Positions always refer to the text as it was given.

Long texts are read as arrays of code points, because a loop over words would take too long; only
words with rare characters are looked at one by one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Shingles = NDArray[np.uint32]
Span = tuple[int, int]
"""Characters from (included) and to (excluded)."""

WORDS_PER_SHINGLE = 3

_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
"""Soft hyphens, joiners, direction and byte order marks: never seen, so never compared."""
_REMOVE_INVISIBLE = dict.fromkeys(map(ord, _INVISIBLE))

_POINTS = frozenset(".,:\u066b\u066c\uff0c\uff0e\uff1a")  # what may stand inside a number
_HYPHENS = frozenset("-\u2010\u2011")
_SOFT_HYPHEN = "\u00ad"
_LINE_END = re.compile(r"[-\u2010\u2011\u00ad][ \t]*\r?\n[ \t]*")

# Odd 64-bit numbers without pattern. Packs hold what they make: they must never change.
_FACTOR = 0xD1342543DE82EF95
_MIX = 0xD6E8FEB86659FD93
_TRIPLE = (0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B)
_NO_WORD = 0
_MIN_CHARS_PER_BREAK = 6  # no text is set so narrow; what looks like it was made to take time
_BLOCK_CHARS = 1 << 18  # texts are read in blocks, which keeps arrays in the processor's cache
_SAFE_CUT = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")  # no word or number runs over this space


class _Kind(IntEnum):
    """What a character is to the words of a text; those up to BREAK are inside a word."""

    LETTER = 0
    DIGIT = 1
    MARK = 2  # combines with the letter before it: a letter with its mark may be two characters
    ALONE = 3  # a word by itself: $ € %, ² because 10² is not 102, 列 because no spaces part them
    BREAK = 4  # hyphen and line end inside a word; found by context only
    POINT = 5  # part of a number where it stands between digits
    GAP = 6
    HYPHEN = 7
    SOFT_HYPHEN = 8
    INVISIBLE = 9


_IN_WORDS = frozenset((_Kind.LETTER, _Kind.DIGIT, _Kind.MARK))


def _is_han(character: str) -> bool:
    return (
        "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


@cache
def _kind(character: str) -> _Kind:  # noqa: PLR0911 - a table
    if character in _POINTS:
        return _Kind.POINT
    if character in _HYPHENS:
        return _Kind.HYPHEN
    if character in _INVISIBLE:
        return _Kind.SOFT_HYPHEN if character == _SOFT_HYPHEN else _Kind.INVISIBLE
    category = unicodedata.category(character)
    if character.isdecimal():
        return _Kind.DIGIT
    if category[0] == "M":
        return _Kind.MARK
    if category in ("Sc", "No") or character in "%\u066a\uff05" or _is_han(character):
        return _Kind.ALONE
    return _Kind.LETTER if character.isalnum() else _Kind.GAP


# ---------------------------------------------------------------------------- one word at a time


def _without_leading_marks(word: str) -> str:
    start = next((i for i, c in enumerate(word) if _kind(c) is not _Kind.MARK), len(word))
    return word[start:]


def _in_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdecimal() and text[at + 1 : at + 2].isdecimal()


def _folded(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text)
    return unicodedata.normalize("NFKC", composed.casefold())


def extra_characters(text: str) -> int:
    """Return by how many characters the normal form of a text would be longer than the text.

    One sign may stand for a whole sentence: U+FDFA becomes 18 characters.
    """
    if text.isascii() or not any(_extra(character) for character in set(text)):
        return 0
    return sum(number * _extra(character) for character, number in Counter(text).items())


@lru_cache(maxsize=1 << 16)
def _extra(character: str) -> int:
    return max(0, len(_folded(character)) - 1)


def _fold(raw: str) -> tuple[str, ...]:
    """Return the normal form of a token, which may come apart into several words."""
    if raw.isascii() and raw.isalnum():
        return (raw.lower(),)
    folded = _folded(_without_leading_marks(raw))
    spaced: list[str] = []
    for i, c in enumerate(folded):
        kind = _kind(c)
        if kind is _Kind.ALONE:
            spaced.append(f" {c} ")
        elif kind in _IN_WORDS or (kind is _Kind.POINT and _in_number(folded, i)):
            spaced.append(c)
        else:
            spaced.append(" ")
    words = map(_without_leading_marks, "".join(spaced).split())
    return tuple(word for word in words if word)


@lru_cache(maxsize=1 << 14)
def words_of(token: str, *, joined: bool = True) -> tuple[str, ...]:
    """Return the normal words of a token as found in a text: nearly always one.

    A word broken over a line end is joined, unless what follows is upper case or the same word
    again (Indonesian plurals); with ``joined`` false it stays two words.
    """
    if token.isascii() and token.isalnum():  # by far the most
        return (token.lower(),)
    parts = [part.translate(_REMOVE_INVISIBLE) for part in _LINE_END.split(token)]
    pieces = [[parts[0]]]
    for before, after in pairwise(parts):
        if joined and not after[:1].isupper() and before.casefold() != after.casefold():
            pieces[-1].append(after)
        else:
            pieces.append([after])
    return tuple(word for piece in pieces for word in _fold("".join(piece)))


@cache
def _simple_form(character: str) -> int:
    """Return the code of a character whose normal form is one character by itself, else 0."""
    folded, kind = _folded(character), _kind(character)
    # Marks melt into the letter before them, and so do the letters of Korean syllables.
    melts = kind is _Kind.MARK or "\u1100" <= folded <= "\u11ff"
    if len(folded) != 1 or melts or _kind(folded) is not kind:
        return 0
    return ord(folded)


# ------------------------------------------------------------------------------- all words at once


class Tokens(Struct, frozen=True, eq=False):
    """A text as words.

    ``starts`` and ``ends`` are each word's characters in the given text; ``normal_starts`` and
    ``normal_ends`` its characters in the normalised text, in which words are joined by one
    space; ``hashes`` identify the words, equal for equal normal forms. All have one entry per
    word. ``odd`` gives the normal form of words that need a closer look, by their number.
    ``broken`` are the numbers of words that run over a line end and may be one or two.
    """

    text: str
    starts: Integers
    ends: Integers
    normal_starts: Integers
    normal_ends: Integers
    hashes: Hashes
    odd: Mapping[int, str]
    broken: tuple[int, ...]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.starts)

    def word(self, number: int) -> str:
        """Return a word's normal form."""
        return self.odd.get(number) or words_of(self.raw(number))[0]

    def raw(self, number: int) -> str:
        """Return the stretch of the given text that a word comes from."""
        return self.text[int(self.starts[number]) : int(self.ends[number])]

    def normalised(self, first: int, last: int) -> str:
        """Return the normalised text of the words from ``first`` up to, not including, ``last``."""
        return " ".join(self.word(number) for number in range(first, last))


def tokenise(text: str, *, readings: Mapping[int, tuple[str, ...]] | None = None) -> Tokens:
    """Find the words of a text.

    ``readings`` gives the words of tokens that are to be read otherwise than by rule, by the
    character at which these start.
    """
    given = readings or {}
    blocks = [_tokenise_block(text, start, end, given) for start, end in _blocks(text)]
    offset = np.cumsum([0] + [len(block.starts) for block in blocks]).tolist()
    lengths = np.concatenate([block.lengths for block in blocks])
    normal_ends = np.cumsum(lengths + 1) - 1
    return Tokens(
        text=text,
        starts=np.concatenate([block.starts for block in blocks]),
        ends=np.concatenate([block.ends for block in blocks]),
        normal_starts=normal_ends - lengths,
        normal_ends=normal_ends,
        hashes=np.concatenate([block.hashes for block in blocks]),
        odd={
            n + first: word
            for first, block in zip(offset, blocks, strict=False)
            for n, word in block.odd.items()
        },
        broken=tuple(
            n + first for first, block in zip(offset, blocks, strict=False) for n in block.broken
        ),
    )


def _blocks(text: str) -> Iterator[Span]:
    """Yield stretches of the text that can be read by themselves; at least one."""
    start = 0
    while True:
        cut = _SAFE_CUT.search(text, start + _BLOCK_CHARS)
        end = cut.start() if cut else len(text)
        yield start, end
        if end == len(text):
            return
        start = end


class _Block(Struct, frozen=True, eq=False):
    """The words of a stretch of text, as in ``Tokens``; numbers of words count from its start."""

    starts: Integers
    ends: Integers
    lengths: Integers
    hashes: Hashes
    odd: Mapping[int, str]
    broken: list[int]


def _tokenise_block(
    text: str, block_start: int, block_end: int, readings: Mapping[int, tuple[str, ...]]
) -> _Block:
    block = text[block_start:block_end]
    kinds, values = _look_up(_codes(block))
    breaks = _mark_breaks(block, kinds)
    visible = np.arange(len(kinds))
    if kinds.max(initial=0) >= _Kind.SOFT_HYPHEN:
        visible = np.flatnonzero(kinds < _Kind.SOFT_HYPHEN)
        kinds, values = kinds[visible], values[visible]
    inside = _insides(kinds)
    firsts, lasts = _edges(inside, kinds)
    starts, ends = visible[firsts] + block_start, visible[lasts - 1] + block_start + 1

    odd = np.flatnonzero(inside & ((values == 0) | (kinds == _Kind.BREAK)))
    odd_tokens = np.unique(np.searchsorted(firsts, odd, side="right") - 1)
    read = [
        readings.get(start) or words_of(text[start:end])
        for start, end in zip(starts[odd_tokens].tolist(), ends[odd_tokens].tolist(), strict=True)
    ]
    tokens, numbers = _spread(len(firsts), odd_tokens, read)
    words = [word for words in read for word in words]
    hashes = _hashes(values * inside, firsts)[tokens]
    hashes[numbers] = hashes_of(words)
    lengths = (lasts - firsts)[tokens]
    lengths[numbers] = [len(word) for word in words]
    starts = starts[tokens]
    broken = np.unique(np.searchsorted(starts, np.array(breaks) + block_start, side="right") - 1)
    return _Block(
        starts=starts,
        ends=ends[tokens],
        lengths=lengths,
        hashes=hashes,
        odd=dict(zip(numbers.tolist(), words, strict=True)),
        broken=broken.tolist(),
    )


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _look_up(codes: NDArray[np.uint32]) -> tuple[NDArray[np.uint8], Hashes]:
    """Return each character's ``_Kind`` and mixed simple form (0 if it has none).

    Python looks at each character once, however often it occurs.
    """
    kinds = np.zeros(int(codes.max(initial=0)) + 1, np.uint8)
    values = np.zeros(len(kinds), np.uint64)
    kinds[codes] = 1
    occurring = np.flatnonzero(kinds)
    characters = [chr(code) for code in occurring.tolist()]
    kinds[occurring] = [_kind(character) for character in characters]
    forms = np.array([_simple_form(character) for character in characters], np.uint32)
    values[occurring] = np.where(forms > 0, _mixed(forms), np.uint64(0))
    return kinds[codes], values[codes]


def _mark_breaks(text: str, kinds: NDArray[np.uint8]) -> list[int]:
    """Mark hyphens with a line end between letters as parts of the word; return where they are."""
    hyphens = (kinds == _Kind.HYPHEN) | (kinds == _Kind.SOFT_HYPHEN)
    before = (kinds == _Kind.LETTER) | (kinds == _Kind.MARK)
    candidates = np.flatnonzero(before[:-2] & hyphens[1:-1] & (kinds[2:] == _Kind.GAP)) + 1
    if len(candidates) * _MIN_CHARS_PER_BREAK > len(kinds):
        return []
    is_letter = (kinds == _Kind.LETTER).tobytes()  # a table of bytes is faster to ask one by one
    found: list[int] = []
    for at in candidates.tolist():
        match = _LINE_END.match(text, at)
        if match and match.end() < len(text) and is_letter[match.end()]:
            kinds[at : match.end()] = _Kind.BREAK
            found.append(at)
    return found


def _insides(kinds: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Tell of each character whether it is part of a token."""
    inside = kinds <= _Kind.BREAK
    points = np.flatnonzero(kinds[1:-1] == _Kind.POINT) + 1
    between_digits = (kinds[points - 1] == _Kind.DIGIT) & (kinds[points + 1] == _Kind.DIGIT)
    inside[points[between_digits]] = True
    return inside


def _edges(inside: NDArray[np.bool_], kinds: NDArray[np.uint8]) -> tuple[Integers, Integers]:
    """Return where tokens start and end."""
    alone = np.flatnonzero(kinds == _Kind.ALONE)
    edge = np.ones(len(kinds) + 1, np.bool_)  # between a character and the one before it
    edge[1:-1] = inside[1:] != inside[:-1]
    edge[alone] = edge[alone + 1] = True
    edges = np.flatnonzero(edge)
    is_token = inside[edges[:-1]]
    return edges[:-1][is_token], edges[1:][is_token]


def _spread(
    token_count: int, odd_tokens: Integers, read: list[tuple[str, ...]]
) -> tuple[Integers, Integers]:
    """Return each word's token, and the numbers of the words that odd tokens are read as.

    Every other token is one word.
    """
    counts = np.ones(token_count, np.int64)
    counts[odd_tokens] = [len(words) for words in read]
    is_odd = np.zeros(token_count, np.bool_)
    is_odd[odd_tokens] = True
    tokens = np.repeat(np.arange(token_count), counts)
    return tokens, np.flatnonzero(is_odd[tokens])


# ------------------------------------------------------------------------------------- hashes


def _mixed(codes: NDArray[np.uint32]) -> Hashes:
    """Return 64 well mixed bits for each code; unsigned numbers wrap around on every platform."""
    mixed = (codes.astype(np.uint64) + np.uint64(1)) * np.uint64(_MIX)
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(_MIX)
    mixed ^= mixed >> np.uint64(29)
    return mixed


@lru_cache(maxsize=4)
def _powers(count: int) -> tuple[Hashes, Hashes]:
    """Return the first powers of the factor, and of its inverse among 64-bit numbers."""
    powers, inverse = (
        np.multiply.accumulate(np.full(count, factor, np.uint64))
        for factor in (_FACTOR, pow(_FACTOR, -1, 1 << 64))
    )
    return powers, inverse


def _hashes(values: Hashes, starts: Integers) -> Hashes:
    """Hash words, given the mixed codes of their characters and zeros between words.

    A word's hash is the sum of its characters' values times powers of a factor, by their place
    in the word.
    """
    if not len(starts):
        return np.empty(0, np.uint64)
    # Blocks are of nearly one size; the tables of a giant one are not worth keeping.
    size = 1 << len(values).bit_length()
    powers, inverse = (_powers if size <= 2 * _BLOCK_CHARS else _powers.__wrapped__)(size)
    return np.add.reduceat(values * powers[: len(values)], starts) * inverse[starts]


def hashes_of(words: Sequence[str]) -> Hashes:
    """Return the hashes that words in normal form have in ``Tokens``."""
    lengths = np.array([len(word) for word in words], np.int64)
    return _hashes(_mixed(_codes("".join(words))), np.cumsum(lengths) - lengths)


def shingles(hashes: Hashes) -> Shingles:
    """Hash successive triples of words to 32 bits; n words give n - 2 shingles.

    One or two words give one shingle, as if no-words followed; no words give none.
    """
    if 0 < len(hashes) < WORDS_PER_SHINGLE:
        missing = WORDS_PER_SHINGLE - len(hashes)
        hashes = np.append(hashes, np.full(missing, _NO_WORD, np.uint64))
    return _triples(hashes[:-2], hashes[1:-1], hashes[2:])


def short_shingles(hashes: Hashes, count: int) -> Shingles:
    """Return, for each word, the shingle that a text of it and its followers would have.

    ``count`` is the length of such a text, 1 or 2 words.
    """
    nothing = np.zeros(max(0, len(hashes) - count + 1), np.uint64)
    second = hashes[1:] if count > 1 else nothing
    return _triples(hashes[: len(nothing)], second, nothing)


def _triples(first: Hashes, second: Hashes, third: Hashes) -> Shingles:
    a, b, c = (np.uint64(factor) for factor in _TRIPLE)
    mixed = first * a + second * b + third * c
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(_MIX)
    return (mixed >> np.uint64(32)).astype(np.uint32)


def normalised(text: str) -> str:
    """Return the normalised text: its words joined by one space."""
    tokens = tokenise(text)
    return tokens.normalised(0, len(tokens))
