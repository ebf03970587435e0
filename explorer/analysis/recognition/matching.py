"""Where the names of places stand in a text, whatever they mean there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct

from explorer.analysis.folding import typed
from explorer.analysis.recognition.gazetteer import PlaceNames
from explorer.analysis.recognition.habits import Habits
from explorer.analysis.recognition.standing import standing
from explorer.analysis.recognition.words import Words
from explorer.model.proposals import Candidate, NamedKind

_LONGEST = 6
_SHORT_KEY = 3
_KNOWN_ANYWAY = 1e5


class Match(Struct, frozen=True):
    """A name of the gazetteer in a text: the words from ``first`` up to ``last``, not included."""

    first: int
    last: int
    key: str
    candidates: tuple[Candidate, ...]

    @property
    def standing(self) -> float:
        """How well known the best known candidate is."""
        return standing(self.candidates[0])


def find_matches(
    words: Words, names: PlaceNames, habits: Habits, peoples: AbstractSet[str]
) -> tuple[Match, ...]:
    """Return the longest names from left to right, none overlapping another."""
    spans = list(_spans(words, habits.links))
    written = {words.text[words.starts[a] : words.ends[b - 1]] for a, b in spans}
    called = names.called(sorted(written))
    keys = {name: typed(name) for name in written if name in called}
    keys |= {name: key for name in written if (key := typed(name)) in habits.refused}
    found: list[Match] = []
    end = 0
    for first, last in spans:  # of one beginning the longest come first
        if first < end:
            continue
        name = words.text[words.starts[first] : words.ends[last - 1]]
        key = keys.get(name)
        if key is None:
            continue
        if key in habits.refused:
            end = last
            continue
        match = _meant(words, habits, peoples, Match(first, last, key, called[name]))
        if match is not None:
            found.append(match)
            end = last
    return tuple(found)


def _spans(words: Words, links: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """Yield what may be a name: it begins and ends with a capital, longest first."""
    for first in range(len(words)):
        if not words.is_capital(first):
            continue
        ends = [first + 1]
        at = first
        while at - first < _LONGEST - 1 and words.is_joined(at):
            at += 1
            if words.is_capital(at):
                ends.append(at + 1)
            elif words.words[at] not in links:
                break
        for last in reversed(ends):
            yield first, last


def _meant(words: Words, habits: Habits, peoples: AbstractSet[str], match: Match) -> Match | None:
    """Leave out what cannot be a name here: short words, and counties without their kind."""
    is_single = match.last - match.first == 1
    if is_single and match.key in habits.short_states:
        return match if _is_state_short(words, match.first) else None
    is_name = _is_single_name if is_single else _is_longer_name
    if not is_name(words.words[match.first], habits, match) or match.key in peoples:
        return None
    return _without_counties(words, habits, match)


def _is_single_name(written: str, habits: Habits, match: Match) -> bool:
    known = (habits.sides, habits.bodies, habits.offices, habits.common)
    if any(match.key in each for each in known):
        return False
    return len(match.key) > _SHORT_KEY or _is_short_name(written, habits, match)


def _is_longer_name(_written: str, habits: Habits, match: Match) -> bool:
    """Tell The Hague and New York from The Valley and Old Town."""
    parts = match.key.split()
    if match.standing >= _KNOWN_ANYWAY or (parts[0] in habits.sides and len(set(parts)) > 1):
        return not all(part in habits.common for part in parts) or match.standing >= _KNOWN_ANYWAY
    return parts[0] not in habits.common or (
        parts[0] == "new" and not all(part in habits.common for part in parts)
    )


def _is_state_short(words: Words, number: int) -> bool:
    before = words.joint(number - 1) if number else ""
    after = words.text[words.ends[number] : words.ends[number] + 1]
    return before.startswith(",") and after == "." and words.is_capital(number - 1)


def _is_short_name(written: str, habits: Habits, match: Match) -> bool:
    """Tell a country's sign such as US, and a short town such as Ube, from a word and a sign."""
    if any(c.kind is NamedKind.COUNTRY for c in match.candidates):
        if written.upper() == "AS":  # a word of English and the States in Indonesian
            return written in habits.only_here
        return written.isupper() or len(match.key) == _SHORT_KEY
    return written in habits.only_here if written.isupper() else len(match.key) == _SHORT_KEY


def _without_counties(words: Words, habits: Habits, match: Match) -> Match | None:
    """Drop counties and the like where no word says that one is meant."""
    around = {words.low(match.first - 1), words.low(match.last), *match.key.split()}
    if around & habits.region_kinds:
        return match
    kept = tuple(
        c for c in match.candidates if c.kind is not NamedKind.COUNTY or c.country == habits.home
    )
    return Match(match.first, match.last, match.key, kept) if kept else None


def by_word(matches: tuple[Match, ...]) -> Mapping[int, Match]:
    """Return which match each word belongs to."""
    return {number: m for m in matches for number in range(m.first, m.last)}
