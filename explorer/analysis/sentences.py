"""Paragraphs and sentences of a text, as characters from and to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.analysis.text import Span

_CLOSING = "\"'”’»›)\\]"
_OPENING = "\"'“‘„«‹([¿¡"
_END = re.compile(rf"[.!?…؟]+[{_CLOSING}]*(?=\s)|[。！？]+[{_CLOSING}」』）]*")
_BEFORE_POINT = re.compile(r"(?:^|(?<=[\s(\"'“‘«/]))([^\s\"'“‘«(]+)$")
_NUMBERING = re.compile(r"\W*(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,5})[.)]+")
_ABBREVIATIONS = frozenset(
    ("dr", "drs", "dra", "ir", "prof", "mr", "mrs", "ms", "st", "no", "nr", "jl", "hlm", "vs")
)
_LONGEST_ABBREVIATION = 8
_LONGEST_NUMBERING = 10
_CLOSE = re.compile(rf"[.!?…؟。！？{_CLOSING}」』）]*")
_NOT_SPACE = re.compile(r"\S")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines that are not empty, without the white space around them.

    Numbers of paragraphs count these from 1, titles included.
    """
    found: list[Span] = []
    at = 0
    for line in text.split("\n"):
        inner = line.strip()
        if inner:
            start = at + line.index(inner)
            found.append((start, start + len(inner)))
        at += len(line) + 1
    return tuple(found)


def _ends_word_only(paragraph: str, start: int, point: int) -> bool:
    """Tell whether the full stop at ``point`` belongs to an initial or an abbreviation."""
    if paragraph[point] != ".":
        return False
    match = _BEFORE_POINT.search(paragraph[max(start, point - _LONGEST_ABBREVIATION) : point])
    word = match[1] if match else ""
    return (len(word) == 1 and word.isupper()) or word.casefold() in _ABBREVIATIONS


def _sentence_ends(paragraph: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(paragraph):
        end = match.end()
        following = _NOT_SPACE.search(paragraph, end)
        if following is None:
            return
        first = following[0]
        if first.islower() or not (first.isalnum() or first in _OPENING):
            continue
        if _ends_word_only(paragraph, start, match.start()):
            continue
        if end - start <= _LONGEST_NUMBERING and _NUMBERING.fullmatch(paragraph[start:end].strip()):
            continue
        yield end
        start = end


def with_punctuation(text: str, span: Span) -> Span:
    """Return the span with the quotes before it and the full stop and quotes after it."""
    start, end = span
    while start > 0 and text[start - 1] in _OPENING:
        start -= 1
    match = _CLOSE.match(text, end)
    return start, match.end() if match else end


def sentences(paragraph: str) -> tuple[Span, ...]:
    """Return the sentences of a paragraph, without the white space around them.

    A sentence ends after . ! or ? (and closing quotes) where white space and then an upper-case
    letter, a digit or an opening quote follow; not after initials, abbreviations and numbering.
    """
    found: list[Span] = []
    start = 0
    for end in (*_sentence_ends(paragraph), len(paragraph)):
        inner = paragraph[start:end].strip()
        if inner:
            first = paragraph.index(inner, start)
            found.append((first, first + len(inner)))
        start = end
    return tuple(found)
