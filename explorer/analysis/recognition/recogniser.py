"""Which names in a text stand for places: found by their neighbours, not by their letters alone.

Nearly every word is a town somewhere. What is a surname, an organisation or an ordinary word is
told by the capitals beside it, by titles, verbs and prepositions, and by the rest of the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import IntEnum

from msgspec import Struct

from explorer.analysis.recognition.matching import Match
from explorer.analysis.recognition.neighbours import (
    Beside,
    is_of_body,
    left_of,
    may_follow,
    may_go_before,
    right_of,
)
from explorer.analysis.recognition.reading import KNOWN, LARGE, TOWN, Reading
from explorer.model.proposals import Doubt, NamedKind

_VERY_LARGE = 2e6
_ORDINARY_TOWN, _CUED_WORD, _CUED = 8e4, 2e4, 300.0
_IN_LIST, _SMALL = 5e3, 100.0
_AT_HOME = 4.0
"""So many times larger a town counts for the readers in its own country."""
_LONG_NAME = 3  # words: Frankfurt am Main is nobody's name
_TOLD_OF = 3
"""So many towns of a country make a text one about that country."""
_DATELINE_CHARS = 60
_DASHES = (" - ", " – ", " — ", ")- ", ")– ", "-- ")
_DATELINE_BEGINS = (", ", " (", " -", " –", " —", ",(")
_LINKED = frozenset(("and", "dan", "to", "ke", "or", "atau", "serta"))
_WAY_BEGINS, _WAY_GOES_ON = frozenset(("from", "dari")), frozenset(("to", "ke", "menuju"))
_BESIDE_WAY = _WAY_GOES_ON | {"via", "hingga"}
_LISTED = frozenset(("", ",", "-", "–", "—", "/"))


class Verdict(IntEnum):
    """How sure it is that a name stands for a place."""

    NO = 0
    MAYBE = 1
    YES = 2
    SURE = 3


class Recognised(Struct, frozen=True):
    """A name that stands for a place, and what speaks against it."""

    match: Match
    doubts: tuple[Doubt, ...]


def recognise(
    reading: Reading, matches: tuple[Match, ...], *, is_foreign: bool
) -> tuple[Recognised, ...]:
    """Return the names that stand for places, in the order of the text.

    In a foreign language, whose habits are not known, only clear ones.
    """
    judge = _Judge(reading, is_foreign=is_foreign)
    verdicts = {match: judge.judged(match) for match in matches}
    judge.settle(verdicts)
    return tuple(
        Recognised(match, _doubts(reading, match, verdict))
        for match, verdict in verdicts.items()
        if verdict >= Verdict.YES
    )


class _Judge:
    """Judges the names of one text, and remembers which are persons'."""

    def __init__(self, reading: Reading, *, is_foreign: bool) -> None:
        self._reading = reading
        self._is_foreign = is_foreign
        self._persons: set[str] = set()

    def judged(self, match: Match) -> Verdict:
        """Return the verdict of the first rule that has one."""
        left = left_of(self._reading, match)
        for verdict in (
            _by_line(self._reading, match),
            self._by_neighbours(match, left),
            _by_surroundings(self._reading, match),
        ):
            if verdict is not None:
                return verdict
        return _by_kind(self._reading, match, left)

    def _by_neighbours(self, match: Match, left: Beside) -> Verdict | None:
        reading, words = self._reading, self._reading.words
        is_food = words.low(match.last) in reading.habits.foods
        is_refused = words.low(match.first - 1) in reading.habits.not_behind
        if is_food or is_refused or is_of_body(reading, match) or _is_street(reading, match):
            return Verdict.NO
        if left is Beside.PERSON or (left is Beside.OTHER and not may_follow(reading, match)):
            self._remember(match)
            return Verdict.NO
        right = right_of(reading, match)
        is_kind = _names_its_kind(reading, match)
        if right is Beside.OTHER and not (is_kind or may_go_before(reading, match, left)):
            return Verdict.NO
        if self._is_foreign:
            is_known = match.standing >= KNOWN and match.candidates[0].is_own_name
            is_plain = reading.is_word(match) or reading.is_surname(match)
            return Verdict.YES if is_known and not is_plain else Verdict.NO
        if is_kind or Beside.KIND in (left, right):
            return Verdict.SURE if match.standing >= _SMALL else Verdict.NO
        return None

    def _remember(self, match: Match) -> None:
        is_town = match.candidates[0].kind is NamedKind.TOWN and match.standing < _VERY_LARGE
        if is_town or self._reading.is_given(match):
            self._persons.add(match.key)

    def settle(self, verdicts: dict[Match, Verdict]) -> None:
        """Decide what is open by the rest of the text, until nothing changes any more.

        Forwards and backwards by turns: a list is decided in one go, whichever end is sure of it.
        What only its place in a list speaks for is not thereby a place wherever else it stands.
        """
        reading = self._reading
        sure = {m.key for m, verdict in verdicts.items() if verdict is Verdict.SURE}
        yes = sure | {m.key for m, verdict in verdicts.items() if verdict is Verdict.YES}
        refused = {m.key for m, verdict in verdicts.items() if verdict is Verdict.NO}
        countries = _countries_of(verdicts)
        still_open: list[Match] = []
        for match, verdict in verdicts.items():
            is_person = match.key in self._persons and not reading.is_firmly_cued(match)
            if is_person and (verdict < Verdict.SURE or reading.is_given(match)):
                verdicts[match] = Verdict.NO
            elif verdict is Verdict.MAYBE:
                is_told = match.key in (sure if reading.is_surname(match) else yes)
                fits = match.key not in refused and _fits_in(reading, match, countries)
                if is_told or fits:
                    verdicts[match] = Verdict.YES
                else:
                    still_open.append(match)
        while left := self._settle_lists(still_open, verdicts):
            still_open = left

    def _settle_lists(
        self, still_open: Sequence[Match], verdicts: dict[Match, Verdict]
    ) -> list[Match]:
        """Decide what stands beside a place; return the rest, from its end, if there was any."""
        left: list[Match] = []
        for match in still_open:
            if _stands_in_list(self._reading, match, verdicts):
                verdicts[match] = Verdict.YES
            else:
                left.append(match)
        return left[::-1] if len(left) < len(still_open) else []


def _is_street(reading: Reading, match: Match) -> bool:
    """Tell Jalan Malang from the road that leads on: Jalan Malang–Surabaya."""
    number, words = match.first - 1, reading.words
    is_street = words.low(number) in reading.habits.streets and words.is_capital(number)
    leads_on = words.joint(match.last - 1) in {"-", "–", "—"}
    return is_street and words.joint(number) in {" ", ". "} and not leads_on


# ------------------------------------------------------------------------------ by the line


def _by_line(reading: Reading, match: Match) -> Verdict | None:
    """Judge by the line: a menu or a recipe proves nothing, a line of capitals little."""
    lines = reading.lines
    if lines.is_menu(match.first):
        return Verdict.MAYBE
    if lines.is_recipe and not reading.is_firmly_cued(match):
        return Verdict.MAYBE
    return _in_capitals(reading, match) if lines.is_shouted(match.first) else None


def _in_capitals(reading: Reading, match: Match) -> Verdict:
    """Judge a name in a line of capitals by the word before and how well known it is."""
    if _is_dateline(reading, match):
        return Verdict.SURE
    if match.candidates[0].kind is not NamedKind.TOWN:
        is_known = match.standing >= KNOWN and not reading.is_given(match)
        return Verdict.YES if is_known else Verdict.NO
    is_plain = reading.is_plain(match)
    if reading.is_cued(match) and match.standing >= (KNOWN if is_plain else _ORDINARY_TOWN):
        return Verdict.YES
    return Verdict.YES if match.standing >= KNOWN and not is_plain else Verdict.MAYBE


# ------------------------------------------------------------------------------ by what is around


def _by_surroundings(reading: Reading, match: Match) -> Verdict | None:
    if _is_dateline(reading, match) or _has_region_behind(reading, match):
        return Verdict.SURE
    if reading.lines.is_score(match.first) and not reading.is_firmly_cued(match):
        return Verdict.NO
    return None


def _names_its_kind(reading: Reading, match: Match) -> bool:
    """Tell whether the name itself says what it is, as Kabupaten Malang and Cook County do."""
    parts = match.key.split()
    kinds = reading.habits.region_kinds | {"kota", "city"}
    return len(parts) > 1 and bool({parts[0], parts[-1]} & kinds)


def _is_dateline(reading: Reading, match: Match) -> bool:
    """Tell whether a name opens a report: JAKARTA, Kompas – …; MOSCOW (Reuters) – …."""
    words, end = reading.words, reading.words.ends[match.last - 1]
    if match.first and "\n" not in words.joint(match.first - 1):
        return False
    after = words.text[end : end + _DATELINE_CHARS].partition("\n")[0]
    opens = after.startswith(_DATELINE_BEGINS) and match.standing >= _CUED
    return opens and any(dash in after for dash in _DASHES)


def _has_region_behind(reading: Reading, match: Match) -> bool:
    """Tell whether a comma and a part or country of the same place follow."""
    following = reading.by_word.get(match.last)
    if following is None or reading.words.joint(match.last - 1) not in {", ", " ("}:
        return False
    kinds = (NamedKind.COUNTRY, NamedKind.REGION)
    codes = [c.code for c in following.candidates if c.kind in kinds]
    return any(
        c.code == code or c.code.startswith(f"{code}.") for c in match.candidates for code in codes
    )


# ------------------------------------------------------------------------------ by what it is


def _by_kind(reading: Reading, match: Match, left: Beside) -> Verdict:
    """Judge a name that stands alone, by what it names and the word before it."""
    kind = match.candidates[0].kind
    is_ordinary = reading.looks_ordinary(match)
    if kind is NamedKind.COUNTRY:
        is_bird = match.key in reading.habits.birds and reading.words.starts_sentence(match.first)
        return Verdict.MAYBE if is_bird or is_ordinary else Verdict.SURE
    is_known_part = kind is NamedKind.REGION and (
        not reading.is_plain(match) or (match.standing >= TOWN and not reading.is_given(match))
    )
    if kind in (NamedKind.WIDE, NamedKind.SITE) or is_known_part:
        return Verdict.MAYBE if is_ordinary else Verdict.YES
    is_cued = left is Beside.OFFICE or reading.is_cued(match) or _is_home_of(reading, match)
    if match.key in reading.habits.ordinary or is_ordinary:
        return _of_ordinary(reading, match, is_cued=is_cued, is_small_here=is_ordinary)
    if _is_way_end(reading, match) and match.standing >= _CUED:
        return Verdict.SURE
    if reading.says_behind(match) and match.standing < LARGE:
        return Verdict.MAYBE
    return _of_town(reading, match, is_cued=is_cued)


def _of_ordinary(reading: Reading, match: Match, *, is_cued: bool, is_small_here: bool) -> Verdict:
    """Judge an ordinary word or common surname; one the text writes small is open no longer."""
    is_firm = reading.is_firmly_cued(match) and match.standing >= _ORDINARY_TOWN
    if is_firm or (is_cued and match.standing >= KNOWN):
        return Verdict.YES
    return Verdict.MAYBE if match.standing >= KNOWN and not is_small_here else Verdict.NO


def _of_town(reading: Reading, match: Match, *, is_cued: bool) -> Verdict:
    if reading.is_plain(match):
        return _of_plain(reading, match)
    known = match.standing * (_AT_HOME if reading.is_at_home(match) else 1.0)
    if is_cued and known >= _CUED:
        return Verdict.SURE
    return Verdict.YES if known >= (KNOWN if reading.begins(match) else TOWN) else Verdict.MAYBE


def _of_plain(reading: Reading, match: Match) -> Verdict:
    """Judge what is a surname, a given name or a word as well."""
    if reading.is_firmly_cued(match) and match.standing >= _CUED_WORD:
        return Verdict.SURE
    if reading.is_cued(match) and match.standing >= TOWN:
        return Verdict.YES
    is_given = reading.is_given(match)
    # Paris, London and Rome are what they are called, whoever else is.
    if match.key in reading.habits.capitals or match.standing >= (
        _VERY_LARGE if is_given else LARGE
    ):
        return Verdict.YES
    is_large = match.standing >= (LARGE if is_given else KNOWN)
    return Verdict.YES if is_large and not reading.begins(match) else Verdict.MAYBE


def _is_home_of(reading: Reading, match: Match) -> bool:
    """Tell whether somebody comes from there: Jane Doe, 31, of Winter Haven."""
    number = match.first - 1
    return reading.words.low(number) == "of" and reading.words.joint(number - 1).startswith(",")


def _is_way_end(reading: Reading, match: Match) -> bool:
    """Tell whether a name is an end of a way: from Reading to …, dari Batu ke …."""
    words, before = reading.words, reading.words.low(match.first - 1)
    if before in _WAY_BEGINS:
        return words.joint(match.last - 1) == " " and words.low(match.last) in _BESIDE_WAY
    start = reading.by_word.get(match.first - 2) if before in _WAY_GOES_ON else None
    return start is not None and words.low(start.first - 1) in _WAY_BEGINS


# ------------------------------------------------------------------------------ by other names


def _stands_in_list(reading: Reading, match: Match, verdicts: Mapping[Match, Verdict]) -> bool:
    """Tell whether a name is linked to a place beside it: A, B and C; A–B; from A to B."""
    is_ordinary = match.key in reading.habits.ordinary and match.standing < KNOWN
    if reading.lines.is_menu(match.first) or is_ordinary:
        return False
    is_surname = reading.is_surname(match)
    is_given = reading.is_given(match) and match.standing < TOWN
    if is_given or (is_surname and match.standing < _IN_LIST):
        return False
    least = Verdict.SURE if is_surname and match.standing < _ORDINARY_TOWN else Verdict.YES
    beside = _linked(reading, match.first - 1, -1), _linked(reading, match.last, 1)
    return any(
        other is not None
        and verdicts.get(other, Verdict.NO) >= least
        and _share_country(match, other)
        for other in beside
    )


def _countries_of(verdicts: Mapping[Match, Verdict]) -> Counter[str]:
    """Return how many different towns and parts of each country a text is sure to name."""
    kinds = (NamedKind.TOWN, NamedKind.REGION)
    known = {m.key: m.candidates[0] for m, v in verdicts.items() if v is Verdict.SURE}
    return Counter(c.country for c in known.values() if c.kind in kinds)


def _fits_in(reading: Reading, match: Match, countries: Mapping[str, int]) -> bool:
    """Tell whether a name is nothing but a town, of a country that the text tells much of."""
    if match.standing < _IN_LIST or not match.candidates[0].is_own_name:
        return False
    if reading.is_plain(match) or reading.begins(match) or reading.says_behind(match):
        return False
    if match.key in reading.habits.ordinary or reading.lines.is_menu(match.first):
        return False
    is_long = match.last - match.first >= _LONG_NAME
    return is_long or countries.get(match.candidates[0].country, 0) >= _TOLD_OF


def _linked(reading: Reading, number: int, step: int) -> Match | None:
    joint = reading.words.joint(number if step < 0 else number - 1)
    if joint.strip() not in _LISTED or "\n" in joint:
        return None
    is_link = reading.words.low(number) in _LINKED
    return reading.by_word.get(number + step if is_link else number)


def _share_country(match: Match, other: Match) -> bool:
    if other.candidates[0].kind in (NamedKind.COUNTRY, NamedKind.WIDE):
        return match.standing >= _CUED_WORD
    here = {c.country for c in match.candidates[:5]}
    return bool(here & {c.country for c in other.candidates[:2]})


def _doubts(reading: Reading, match: Match, verdict: Verdict) -> tuple[Doubt, ...]:
    is_open = verdict is not Verdict.SURE
    told = (
        (Doubt.GOVERNMENT, reading.says_behind(match)),
        (Doubt.WORD, is_open and reading.is_word(match)),
        (Doubt.SURNAME, is_open and reading.is_surname(match)),
    )
    return tuple(doubt for doubt, is_so in told if is_so)
