"""Describes passages by hashes, and recognises a source by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from msgspec import Struct

from explorer.analysis.anchoring.indexed_text import all_shingles, hash_of_words
from explorer.analysis.sentences import paragraphs, sentences
from explorer.analysis.text import Span, Tokens, shingles, tokenise
from explorer.model.passages import Passage

RECOGNISED_FROM = 0.25
"""Smallest share of a source's shingles by which a text is recognised as a copy of it."""
CLEAR_FACTOR = 1.5
"""How many times more shingles than of any other source a recognised text must hold."""


class Anchor(Struct, frozen=True):
    """Where a passage stands in its source, without a word of it.

    ``start`` and ``end`` are characters of the normalised text, ``sha256`` is the hash of that
    stretch in UTF-8, ``shingles`` are its hashed word triples in order.
    """

    start: int
    end: int
    sha256: str
    shingles: tuple[int, ...]


class Recognition(Struct, frozen=True):
    """Which source a text is a copy of, if that is clear.

    ``share`` is the share, 0 to 1, of the shingles of that source, or else of the source that
    comes nearest, which the text holds.
    """

    source_id: str | None
    share: float


def describe(text: str, paragraph: int, chosen: tuple[int, int]) -> Anchor:
    """Describe sentences ``chosen`` (first, last) of a paragraph, all counted from 1.

    Raises ``ValueError`` with a sentence that says which number is out of range.
    """
    start, end = _sentence_span(text, paragraph, chosen)
    found = described(tokenise(text), start, end)
    if found is None:
        raise ValueError(f"sentences {chosen} of paragraph {paragraph} hold no words")
    return found


def described(tokens: Tokens, start: int, end: int) -> Anchor | None:
    """Describe characters of a text that is cut into words already; ``None`` without a word."""
    first, last = (int(i) for i in np.searchsorted(tokens.starts, (start, end)))
    if first == last:
        return None
    return Anchor(
        start=int(tokens.normal_starts[first]),
        end=int(tokens.normal_ends[last - 1]),
        sha256=hash_of_words(tokens, first, last),
        shingles=tuple(shingles(tokens.hashes[first:last]).tolist()),
    )


def _sentence_span(text: str, paragraph: int, chosen: tuple[int, int]) -> Span:
    lines = paragraphs(text)
    if not 1 <= paragraph <= len(lines):
        raise ValueError(f"there is no paragraph {paragraph}: the text has {len(lines)}")
    start, end = lines[paragraph - 1]
    spans = sentences(text[start:end])
    first, last = chosen
    if not 1 <= first <= last <= len(spans):
        raise ValueError(
            f"there are no sentences {first} to {last} in paragraph {paragraph}:"
            f" it has {len(spans)}"
        )
    return start + spans[first - 1][0], start + spans[last - 1][1]


def recognise(text: str, passages_by_source: Mapping[str, Iterable[Passage]]) -> Recognition:
    """Tell which source a text is a copy of.

    That is the source of which it holds at least ``RECOGNISED_FROM`` of the passages' shingles
    and ``CLEAR_FACTOR`` times more than of any other; else the source is ``None``.
    """
    present = np.unique(shingles(tokenise(text).hashes))
    shares: list[tuple[float, str]] = []
    for source_id, passages in passages_by_source.items():
        wanted = all_shingles(passages)
        if len(wanted):
            share = float(np.isin(wanted, present, assume_unique=True).mean())
            shares.append((share, source_id))
    shares.sort(reverse=True)
    if not shares:
        return Recognition(None, 0.0)
    share, source_id = shares[0]
    rival = shares[1][0] if len(shares) > 1 else 0.0
    clear = share >= RECOGNISED_FROM and share >= CLEAR_FACTOR * rival
    return Recognition(source_id if clear else None, share)
