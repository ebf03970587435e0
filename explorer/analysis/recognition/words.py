"""A text as words with their places, for reading it from neighbour to neighbour."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|(?:[A-Z][a-z]?\.){2,}|[^\W\d_]+", re.UNICODE)
_SENTENCE_END = re.compile(r"[.!?…:;\n•|]|[\"“„«]\s*$|^\s*[-–—*]\s")
_SHORT = frozenset(
    [
        "st",
        "mt",
        "ft",
        "dr",
        "mr",
        "mrs",
        "ms",
        "gov",
        "sen",
        "rep",
        "gen",
        "prof",
        "jl",
        "no",
        "ir",
        "capt",
        "col",
        "lt",
        "maj",
        "sgt",
        "rev",
        "hon",
        "jr",
        "sr",
    ]
)
_ABBREVIATED = re.compile(r"\.\s")
JOINED = frozenset((" ", "-", "‑", "’", "'", "\u00a0"))
"""What stands between the words of one name."""


class Words:
    """The words of a text: letters, or letters with points such as U.S."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        for match in _WORD.finditer(text):
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.words.append(match[0])
        self._low = [word.lower() for word in self.words]
        self._is_capital = [word[0].isupper() for word in self.words]
        self._last = len(self.words) - 1

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.words)

    def joint(self, number: int) -> str:
        """Return what stands between a word and the next; a line end beyond the last."""
        if not 0 <= number < self._last:
            return "\n"
        return self.text[self.ends[number] : self.starts[number + 1]]

    def is_capital(self, number: int) -> bool:
        """Tell whether a word begins with a capital letter."""
        return 0 <= number <= self._last and self._is_capital[number]

    def low(self, number: int) -> str:
        """Return a word in small letters; nothing beyond either end."""
        return self._low[number] if 0 <= number <= self._last else ""

    def is_joined(self, number: int) -> bool:
        """Tell whether a word and the next may belong to one name."""
        joint = self.joint(number)
        if joint in JOINED:
            return True
        if joint == "\n" or "." not in joint:
            return False
        word = self.low(number)
        is_short = word in _SHORT or len(self.words[number]) == 1
        return is_short and _ABBREVIATED.fullmatch(joint) is not None

    def starts_sentence(self, number: int) -> bool:
        """Tell whether a word is the first of a sentence, line or quotation."""
        if number == 0:
            return True
        if self.low(number - 1) in _SHORT and self.is_joined(number - 1):
            return False
        joint = self.joint(number - 1)
        return _SENTENCE_END.search(joint) is not None

    def at(self, position: int) -> int:
        """Return the number of the first word that begins at a position or behind it."""
        return bisect_left(self.starts, position)

    @cached_property
    def small(self) -> frozenset[str]:
        """Every word that the text writes in small letters."""
        return frozenset(word for word in self.words if word[0].islower())
