"""What kind of line a name stands in: a headline, a menu, a table of scores."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cached_property

from explorer.analysis.recognition.words import Words

_SCORE = re.compile(
    r"[^\W\d_]\)?,?\s+\d{1,2}\s?[-–:]\s?\d{1,2}(?![\d:.]|\s*(?:jan|feb|mar|apr|may|mei|jun|jul|aug|"
    r"agu|sep|oct|okt|nov|dec|des|days?|hari|hours?|jam|km|weeks?|pekan|years?|tahun|months?|bulan|min|"
    r"percent|persen|million|juta|tons?|tonnes|am|pm|wib)\w*)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<!\S)\d+(?!\S)")
_TABLE_NUMBERS, _TABLE_WORDS = 3, 3
_SHOUTED_WORDS, _SHOUTED_SHARE = 4, 0.9
_KITCHEN_WORDS = 4
_MOST_SCORE_WORDS = 14
_MENU_WORDS = 3
_MENU_LINES = 5
_PROSE_WORDS = 14
_HEADLINE_WORDS, _MOST_HEADLINE_WORDS = 4, 14
_HEADLINE_SHARE = 0.7
_SMALL_WORD = 3


class Lines:
    """The lines of a text, each judged once; ``kitchen`` are words of recipes."""

    def __init__(self, words: Words, kitchen: AbstractSet[str]) -> None:
        self._words, self._kitchen = words, kitchen
        self._of_word: list[int] = []
        bounds = [0]
        line = 0
        for number in range(len(words)):
            if number and "\n" in words.joint(number - 1):
                line += 1
                bounds.append(number)
            self._of_word.append(line)
        self._bounds = [*bounds, len(words)]
        self._headlines: dict[int, bool] = {}
        self._scores: dict[int, bool] = {}
        self._shouted: dict[int, bool] = {}

    def _range(self, line: int) -> range:
        return range(self._bounds[line], self._bounds[line + 1])

    def is_headline(self, number: int) -> bool:
        """Tell whether a word stands in a line written with capitals throughout."""
        line = self._of_word[number]
        if line not in self._headlines:
            long = [n for n in self._range(line) if len(self._words.words[n]) > _SMALL_WORD]
            capitals = sum(self._words.is_capital(n) for n in long)
            is_short = _HEADLINE_WORDS <= len(long) <= _MOST_HEADLINE_WORDS
            self._headlines[line] = is_short and capitals >= _HEADLINE_SHARE * len(long)
        return self._headlines[line]

    def is_score(self, number: int) -> bool:
        """Tell whether a word stands in a short line with a result such as 2–1."""
        line = self._of_word[number]
        if line not in self._scores:
            within = self._range(line)
            words = self._words
            text = words.text[words.starts[within[0]] : words.ends[within[-1]] + 40].split("\n")[0]
            is_result = len(within) <= _MOST_SCORE_WORDS and _SCORE.search(text) is not None
            numbers = len(_NUMBERS.findall(text)) if len(within) <= _TABLE_WORDS else 0
            self._scores[line] = is_result or numbers >= _TABLE_NUMBERS
        return self._scores[line]

    def is_shouted(self, number: int) -> bool:
        """Tell whether a word stands in a line all in capitals, where they mean nothing."""
        line = self._of_word[number]
        if line not in self._shouted:
            within = self._range(line)
            loud = sum(self._words.words[n].isupper() for n in within)
            self._shouted[line] = len(within) >= _SHOUTED_WORDS and (
                loud >= _SHOUTED_SHARE * len(within)
            )
        return self._shouted[line]

    @cached_property
    def is_recipe(self) -> bool:
        """Tell whether the text is about cooking."""
        return len(self._words.small & self._kitchen) >= _KITCHEN_WORDS

    def is_menu(self, number: int) -> bool:
        """Tell whether a word stands among short lines beside prose, as in a web page's menu."""
        return self._of_word[number] in self._menu

    @cached_property
    def _menu(self) -> frozenset[int]:
        lengths = [len(self._range(line)) for line in range(len(self._bounds) - 1)]
        if not any(length >= _PROSE_WORDS for length in lengths):
            return frozenset()
        found: set[int] = set()
        together: list[int] = []
        for line, length in enumerate([*lengths, _PROSE_WORDS]):
            if length <= _MENU_WORDS:
                together.append(line)
                continue
            if len(together) >= _MENU_LINES:
                found.update(together)
            together = []
        return frozenset(found)
