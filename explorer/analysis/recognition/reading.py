"""One text as recognition reads it: its words and lines, the language's habits, the names found."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct, field

from explorer.analysis.recognition.gazetteer import WordLists
from explorer.analysis.recognition.habits import Habits
from explorer.analysis.recognition.lines import Lines
from explorer.analysis.recognition.matching import Match
from explorer.analysis.recognition.words import Words
from explorer.model.proposals import NamedKind

LARGE, KNOWN, TOWN = 1e6, 3e5, 1e5
"""Inhabitants of a place that most readers, many, and those of its country have heard of."""


class Reading(Struct, frozen=True, eq=False):
    """What the rules look at; ``peoples`` are adjectives such as kazakh, in small letters."""

    words: Words
    lines: Lines
    habits: Habits
    lists: WordLists
    peoples: AbstractSet[str]
    by_word: Mapping[int, Match]
    bodies_right: dict[int, bool] = field(default_factory=dict[int, bool])
    """What was found from a word on to the right: whether an organisation's name ends there."""
    bodies_left: dict[tuple[int, bool], bool] = field(default_factory=dict[tuple[int, bool], bool])

    def is_word(self, match: Match) -> bool:
        """Tell whether a name is an ordinary word too."""
        return match.key in self.lists.words

    def is_surname(self, match: Match) -> bool:
        """Tell whether a name is a surname too."""
        return match.key in self.lists.surnames

    def is_given(self, match: Match) -> bool:
        """Tell whether a name is a given name too, as far as that matters for what it names."""
        kind = match.candidates[0].kind
        if kind is NamedKind.COUNTRY:
            return match.key in self.habits.people_like
        is_large_part = kind is NamedKind.REGION and match.standing >= TOWN
        return match.key in (self.habits.parts_like if is_large_part else self.lists.given)

    def is_persons(self, match: Match) -> bool:
        """Tell whether a name is a person's too."""
        return self.is_surname(match) or self.is_given(match)

    def is_plain(self, match: Match) -> bool:
        """Tell whether a name is anything else too."""
        return self.is_word(match) or self.is_persons(match)

    def is_persons_word(self, number: int) -> bool:
        """Tell whether a word is a person's name too."""
        word = self.words.low(number)
        return word in self.lists.given or word in self.lists.surnames

    def is_at_home(self, match: Match) -> bool:
        """Tell whether a name may lie in the country that texts in this language come from."""
        home = self.habits.home
        return bool(home) and any(c.country == home for c in match.candidates)

    def begins(self, match: Match) -> bool:
        """Tell whether a name owes its capital to where it stands: first word or headline."""
        return self.words.starts_sentence(match.first) or self.lines.is_headline(match.first)

    def looks_ordinary(self, match: Match) -> bool:
        """Tell whether the text writes the word small elsewhere, and had to write it large here."""
        is_single = match.last - match.first == 1
        return is_single and self.begins(match) and self.words.low(match.first) in self.words.small

    def before(self, match: Match) -> str:
        """Return the small word before a name, behind articles, sides and kinds of place."""
        number, habits = match.first - 1, self.habits
        while number > 0 and self.words.is_joined(number):
            word = self.words.low(number)
            is_skipped = word in habits.sides or word in habits.kinds_before or word == "the"
            if word in habits.before_place or not (is_skipped or word in habits.offices):
                return word
            number -= 1
        return self.words.low(number) if self.words.is_joined(number) else ""

    def is_cued(self, match: Match) -> bool:
        """Tell whether the word before says that a place is meant."""
        return self.before(match) in self.habits.before_place

    def is_firmly_cued(self, match: Match) -> bool:
        """Tell whether the word before stands before nothing but places."""
        return self.before(match) in self.habits.firm_before

    def says_behind(self, match: Match) -> bool:
        """Tell whether a verb of speech follows."""
        is_next = self.words.joint(match.last - 1) == " "
        return is_next and self.words.low(match.last) in self.habits.says
