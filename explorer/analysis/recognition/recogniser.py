"""Which names in a text stand for places: found by their neighbours, not by their letters alone.

Nearly every word is a town somewhere. What is a surname, an organisation or an ordinary word is told
by the capitals beside it, by titles, verbs and prepositions, and by the rest of the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from msgspec import Struct

from explorer.analysis.recognition.gazetteer import PlaceNames, WordLists
from explorer.analysis.recognition.habits import Habits
from explorer.analysis.recognition.lines import Lines
from explorer.analysis.recognition.matching import Match, by_word, find_matches
from explorer.analysis.recognition.words import Words
from explorer.model.proposals import Doubt, NamedKind

_OF = frozenset("of for the and dan".split())
_NAMED_BODIES = frozenset(
    "university college institute school bank museum hospital church academy air universitas "
    "institut sekolah politeknik akademi authority association federation council society".split()
)
_FOODS = frozenset(
    "sprouts mustard sauce cheese ham sausage sausages beans coffee wine beer".split()
)
_KINDS_OF = frozenset(
    "port harbour harbor city town village district county province state region island suburb "
    "airport capital municipality republic governorate prefecture outskirts coast".split()
)
_NAMED_LIKE_PEOPLE = frozenset(("jordan", "chad", "georgia", "israel"))
_SHIPS = frozenset("hms hmas uss ss mv mt km kmp kri kn rms uss".split())
_NAMED_AFTER_WOMEN = frozenset("virginia georgia victoria carolina florence madison lara".split())
_CAPITALS = frozenset("washington brussels canberra wellington geneva".split())
_BIRDS = frozenset(("turkey",))
_BUILDINGS = frozenset(
    "stasiun pelabuhan bandara terminal gereja masjid stadion pasar rsud".split()
)
_CURRENCIES = frozenset("dolar dollar dollars dolar-dolar".split())
_FIRM_BEFORE = frozenset(
    "in near via through outside around across inside toward towards reaching reached neighbouring "
    "neighboring nearby northern southern eastern western central di menuju lewat melalui sekitar "
    "dekat asal kota wilayah kawasan daerah arah tujuan ruas".split()
)
_GIVEN_TOO = 1e6
_LARGE, _TOWN, _KNOWN = 1e6, 1e5, 3e5
_ORDINARY_TOWN, _CUED_WORD, _CUED = 8e4, 2e4, 300.0
_IN_LIST, _SMALL = 5e3, 100.0
_AT_HOME = 4.0
_ANY = (NamedKind.COUNTRY, NamedKind.WIDE, NamedKind.SITE)


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


class _Left(IntEnum):
    """What the word before a name is to it."""

    NOTHING = 0
    KIND = 1
    OFFICE = 2
    PERSON = 3
    OTHER = 4


class Recogniser:
    """Recognises the places of one text."""

    def __init__(
        self,
        words: Words,
        names: PlaceNames,
        lists: WordLists,
        habits: Habits,
        peoples: frozenset[str],
        *,
        is_foreign: bool = False,
    ) -> None:
        self._words, self._lists, self._habits = words, lists, habits
        self._peoples, self._is_foreign = peoples, is_foreign
        self._lines = Lines(words)
        self._matches = find_matches(words, names, habits, peoples)
        self._by_word = by_word(self._matches)
        self._persons: set[str] = set()

    def recognise(self) -> tuple[Recognised, ...]:
        """Return the names that stand for places, in the order of the text."""
        verdicts = {match: self._judged(match) for match in self._matches}
        self._settle(verdicts)
        return tuple(
            Recognised(match, self._doubts(match, verdict))
            for match, verdict in verdicts.items()
            if verdict >= Verdict.YES
        )

    # ------------------------------------------------------------------------------ one name

    def _judged(self, match: Match) -> Verdict:
        if self._lines.is_menu(match.first):
            return Verdict.MAYBE
        if self._lines.is_recipe and self._before(match) not in _FIRM_BEFORE:
            return Verdict.MAYBE
        if self._lines.is_shouted(match.first):
            return self._in_capitals(match)
        if self._has_body(match) or self._words.low(match.last) in _FOODS:
            return Verdict.NO
        if self._words.low(match.first - 1) in _CURRENCIES | {"alias"}:
            return Verdict.NO
        left, right = self._left(match), self._right(match)
        if left is _Left.PERSON or (left is _Left.OTHER and not self._may_follow(match)):
            self._remember_person(match)
            return Verdict.NO
        if right is _Left.OTHER and not self._may_go_before(match, left):
            return Verdict.NO
        if self._is_foreign:
            return self._in_foreign_text(match)
        if self._names_its_kind(match):
            return Verdict.SURE
        if left is _Left.KIND or right is _Left.KIND:
            return Verdict.SURE if match.standing >= _SMALL else Verdict.NO
        if self._is_dateline(match) or self._has_region_behind(match):
            return Verdict.SURE
        if self._lines.is_score(match.first) and self._before(match) not in _FIRM_BEFORE:
            return Verdict.NO
        return self._by_kind(match, left)

    def _names_its_kind(self, match: Match) -> bool:
        """Tell whether the name itself says what it is, as Kabupaten Malang and Cook County do."""
        parts = match.key.split()
        kinds = self._habits.region_kinds | {"kota", "city"}
        return len(parts) > 1 and bool({parts[0], parts[-1]} & kinds) and match.standing >= _SMALL

    def _in_capitals(self, match: Match) -> Verdict:
        """Judge a name in a line of capitals alone, by the word before and how well known it is."""
        if self._is_dateline(match):
            return Verdict.SURE
        is_plain = self._is_word(match) or self._is_surname(match) or self._is_given(match)
        if match.candidates[0].kind is not NamedKind.TOWN:
            return (
                Verdict.YES
                if match.standing >= _KNOWN and not self._is_given(match)
                else Verdict.NO
            )
        is_cued = self._before(match) in self._habits.before_place
        if is_cued and match.standing >= (_KNOWN if is_plain else _ORDINARY_TOWN):
            return Verdict.YES
        return Verdict.YES if match.standing >= _KNOWN and not is_plain else Verdict.MAYBE

    def _in_foreign_text(self, match: Match) -> Verdict:
        is_plain = self._is_word(match) or self._is_surname(match)
        is_known = match.standing >= _KNOWN and match.candidates[0].is_own_name
        return Verdict.YES if is_known and not is_plain else Verdict.NO

    def _by_kind(self, match: Match, left: _Left) -> Verdict:
        kind = match.candidates[0].kind
        if kind is NamedKind.COUNTRY:
            is_bird = match.key in _BIRDS and self._words.starts_sentence(match.first)
            return Verdict.MAYBE if is_bird or self._looks_ordinary(match) else Verdict.SURE
        before = self._before(match)
        is_cued = before in self._habits.before_place or left is _Left.OFFICE
        is_cued = is_cued or self._is_home_of(match)
        is_plain = self._is_word(match) or self._is_surname(match) or self._is_given(match)
        is_part = kind is NamedKind.REGION and (
            not is_plain or (match.standing >= _TOWN and not self._is_given(match))
        )
        if kind in _ANY or is_part:
            return Verdict.MAYBE if self._looks_ordinary(match) else Verdict.YES
        if match.key in self._habits.ordinary or self._looks_ordinary(match):
            is_firm = before in _FIRM_BEFORE and match.standing >= _ORDINARY_TOWN
            is_firm = is_firm or (is_cued and match.standing >= _KNOWN)
            return Verdict.YES if is_firm and match.first else Verdict.NO
        if self._is_way_end(match) and match.standing >= _CUED:
            return Verdict.SURE
        if self._says_behind(match) and match.standing < _LARGE:
            return Verdict.MAYBE
        if is_plain:
            return self._plain(match, before)
        known = match.standing * (_AT_HOME if self._is_at_home(match) else 1.0)
        if is_cued and known >= _CUED:
            return Verdict.SURE
        if self._words.starts_sentence(match.first) or self._is_loud(match):
            return Verdict.YES if known >= _KNOWN else Verdict.MAYBE
        return Verdict.YES if known >= _TOWN else Verdict.MAYBE

    def _is_home_of(self, match: Match) -> bool:
        """Tell whether somebody comes from there: Jane Doe, 31, of Winter Haven."""
        number = match.first - 1
        return self._words.low(number) == "of" and self._words.joint(number - 1).startswith(",")

    def _is_way_end(self, match: Match) -> bool:
        """Tell whether a name is an end of a way: from Reading to …, dari Batu ke …, A–B."""
        words = self._words
        if words.low(match.first - 1) in {"from", "dari"} and match.first:
            joint = words.joint(match.last - 1)
            return joint == " " and words.low(match.last) in {"to", "ke", "menuju", "via", "hingga"}
        if words.low(match.first - 1) in {"to", "ke", "menuju"}:
            before = self._by_word.get(match.first - 2)
            return before is not None and words.low(before.first - 1) in {"from", "dari"}
        return False

    def _plain(self, match: Match, before: str) -> Verdict:
        """Judge what is a surname, a given name or a word as well."""
        if before in _FIRM_BEFORE and match.standing >= _CUED_WORD:
            return Verdict.SURE
        if before in self._habits.before_place and match.standing >= _TOWN:
            return Verdict.YES
        if match.key in _CAPITALS:
            return Verdict.YES
        if match.standing >= (_GIVEN_TOO * 2 if self._is_given(match) else _LARGE):
            return Verdict.YES  # Paris, London, Rome
        is_large = match.standing >= (_LARGE if self._is_given(match) else _KNOWN)
        if is_large and not self._words.starts_sentence(match.first) and not self._is_loud(match):
            return Verdict.YES
        return Verdict.MAYBE

    def _is_at_home(self, match: Match) -> bool:
        """Tell whether a name may lie in the country that texts in this language come from."""
        home = self._habits.home
        return bool(home) and any(c.country == home for c in match.candidates)

    def _is_loud(self, match: Match) -> bool:
        return self._lines.is_headline(match.first)

    def _is_word(self, match: Match) -> bool:
        return match.key in self._lists.words

    def _is_surname(self, match: Match) -> bool:
        return match.key in self._lists.surnames

    def _is_given(self, match: Match) -> bool:
        is_country = match.candidates[0].kind is NamedKind.COUNTRY
        if is_country:
            return match.key in _NAMED_LIKE_PEOPLE
        is_large_part = match.candidates[0].kind is NamedKind.REGION and match.standing >= _TOWN
        return match.key in (_NAMED_AFTER_WOMEN if is_large_part else self._lists.given)

    def _looks_ordinary(self, match: Match) -> bool:
        """Tell whether the text itself writes the word small, where this one had to be large."""
        is_single = match.last - match.first == 1
        must_be = self._words.starts_sentence(match.first) or self._is_loud(match)
        return is_single and must_be and self._words.low(match.first) in self._words.small

    def _remember_person(self, match: Match) -> None:
        is_town = match.candidates[0].kind is NamedKind.TOWN and match.standing < _GIVEN_TOO * 2
        if is_town or self._is_given(match):
            self._persons.add(match.key)

    # ------------------------------------------------------------------------------ neighbours

    def _before(self, match: Match) -> str:
        """Return the small word before a name, behind articles, sides and kinds of place."""
        number = match.first - 1
        skipped = {"the"} | self._habits.sides | self._habits.kinds_before | self._habits.offices
        while number > 0 and self._words.is_joined(number):
            word = self._words.low(number)
            if word in self._habits.before_place:
                return word
            if word not in skipped:
                return word
            number -= 1
        return self._words.low(number) if self._words.is_joined(number) else ""

    def _left(self, match: Match) -> _Left:
        number = match.first - 1
        if number < 0 or not self._words.is_joined(number):
            return _Left.NOTHING
        word, habits = self._words.low(number), self._habits
        if word == "of" and self._words.low(number - 1) in _KINDS_OF:
            return _Left.KIND
        if word in habits.kinds_before:
            return _Left.KIND if self._is_kind_of_place(number) else _Left.NOTHING
        if not self._words.is_capital(number):
            if word in habits.titles and word not in habits.offices:
                return self._titled(match)
            return _Left.OFFICE if word in habits.offices else _Left.NOTHING
        if word in habits.sides or word in self._peoples:
            return _Left.NOTHING
        if word in habits.offices:
            return _Left.OFFICE
        if word in _SHIPS:
            return _Left.PERSON
        if word in habits.titles or len(word) == 1:
            return self._titled(match)
        if word in habits.common:
            return _Left.NOTHING
        return self._left_name(number, match)

    def _is_kind_of_place(self, number: int) -> bool:
        """Tell a port's or county's name from a small word such as "state" or "kota" alone."""
        return (
            self._words.is_capital(number) or self._words.low(number) in self._habits.region_kinds
        )

    def _left_name(self, number: int, match: Match) -> _Left:
        word = self._words.low(number)
        joint = self._words.joint(number)
        if joint not in {" ", "\u00a0"}:
            return _Left.NOTHING
        is_namely = self._is_surname(match) or self._is_given(match)
        if word in self._lists.given and (is_namely or match.standing < _LARGE):
            return _Left.PERSON
        if number in self._by_word and not (is_namely and self._is_namely(number)):
            return _Left.NOTHING
        if self._kind_further_left(number):
            return _Left.KIND
        if self._lines.is_headline(number) and word in self._words.small:
            return _Left.NOTHING
        return _Left.OTHER

    def _kind_further_left(self, number: int) -> bool:
        """Tell whether a kind of place begins the name: Stasiun Kereta Api Horgos."""
        for step in (number - 1, number - 2):
            if not (self._words.is_capital(step) and self._words.is_joined(step)):
                return False
            if self._words.low(step) in _BUILDINGS:
                return True
        return False

    def _titled(self, match: Match) -> _Left:
        is_country = match.candidates[0].kind in (NamedKind.COUNTRY, NamedKind.REGION)
        return _Left.OFFICE if is_country and not self._is_given(match) else _Left.PERSON

    def _right(self, match: Match) -> _Left:
        number = match.last
        if number >= len(self._words) or not self._words.is_joined(number - 1):
            return _Left.NOTHING
        word = self._words.low(number)
        if self._words.joint(number - 1) in {"'", "’"}:  # what belongs to the place
            return _Left.NOTHING
        if word in self._habits.kinds_after:
            is_kind = self._words.is_capital(number) or word in self._habits.region_kinds
            return _Left.KIND if is_kind and word not in self._habits.sides else _Left.NOTHING
        if not self._words.is_capital(number):
            return _Left.NOTHING
        if self._words.joint(number - 1) not in {" ", "\u00a0"}:
            return _Left.NOTHING
        habits = self._habits
        if number in self._by_word:
            is_namely = self._is_surname(match) or self._is_given(match)
            return _Left.OTHER if is_namely and self._is_namely(number) else _Left.NOTHING
        if any(word in known for known in (habits.common, habits.offices, habits.titles)):
            return _Left.NOTHING
        return _Left.NOTHING if word in habits.sides or word in self._peoples else _Left.OTHER

    def _is_namely(self, number: int) -> bool:
        """Tell whether a word is a person's name as well."""
        word = self._words.low(number)
        return word in self._lists.given or word in self._lists.surnames

    def _may_follow(self, match: Match) -> bool:
        """Tell whether a name may stand behind a capital that is no part of it."""
        number = match.first - 1
        if self._words.starts_sentence(number) and match.standing >= _KNOWN:
            is_word = self._words.low(number) in self._words.small or match.standing >= _LARGE
            return is_word and not self._is_surname(match)
        if self._is_loud(match):
            is_town = match.candidates[0].kind is NamedKind.TOWN
            return match.standing >= _KNOWN and not (is_town and self._is_surname(match))
        is_country = match.candidates[0].kind is NamedKind.COUNTRY
        return is_country and not self._is_given(match) and not self._has_title_left(match)

    def _has_title_left(self, match: Match) -> bool:
        """Tell whether a person's title or given name stands further left."""
        number, habits = match.first - 1, self._habits
        while number >= 0 and self._words.is_capital(number) and self._words.is_joined(number):
            word = self._words.low(number)
            if word in habits.titles - habits.offices or word in self._lists.given:
                return True
            number -= 1
        return False

    def _may_go_before(self, match: Match, left: _Left) -> bool:
        """Tell whether a name may stand before a capital that is no part of it."""
        kind = match.candidates[0].kind
        if kind in (NamedKind.COUNTRY, NamedKind.WIDE):
            return not self._is_given(match)
        if left is _Left.KIND:
            return True
        if left is _Left.OFFICE:  # Bupati Malang Sanusi; but Prime Minister Giorgi Batumi
            return self._habits.offices_name_places and not self._is_given(match)
        return self._is_loud(match) and match.standing >= _KNOWN and not self._is_surname(match)

    def _has_body(self, match: Match) -> bool:
        """Tell whether a name belongs to an organisation's."""
        number = match.last
        while self._words.is_joined(number - 1) and number < len(self._words):
            word = self._words.low(number)
            is_link = word in _OF and self._words.is_capital(number + 1)
            if not self._words.is_capital(number) and not is_link:
                break
            if word in self._habits.bodies and self._words.is_capital(number):
                # Astana International University is in Astana; Oxford University Press is not.
                return self._words.low(number - 1) != "international" or word != "university"
            if word in self._habits.offices or word in self._habits.titles:
                break
            number += 1
        return self._has_body_left(match)

    def _has_body_left(self, match: Match) -> bool:
        number, is_linked = match.first - 1, False
        while number >= 0 and self._words.is_joined(number):
            word = self._words.low(number)
            if not self._words.is_capital(number):
                if word not in _OF:
                    break
                is_linked = True
            elif word in self._habits.bodies and (not is_linked or word in _NAMED_BODIES):
                return True
            elif word in self._habits.kinds_before and not is_linked:
                break
            number -= 1
        return False

    def _is_dateline(self, match: Match) -> bool:
        """Tell whether a name opens a report: JAKARTA, Kompas – …; MOSCOW (Reuters) – …."""
        number = match.first
        if number and "\n" not in self._words.joint(number - 1):
            return False
        after = self._words.text[self._words.ends[match.last - 1] :][:60].split("\n")[0]
        opens = after.startswith((", ", " (", " -", " –", " —", ",(")) and match.standing >= _CUED
        return opens and any(dash in after for dash in (" - ", " – ", " — ", ")- ", ")– ", "-- "))

    def _has_region_behind(self, match: Match) -> bool:
        """Tell whether a comma and a part or country of the same place follow."""
        following = self._by_word.get(match.last)
        joint = self._words.joint(match.last - 1)
        if following is None or joint not in {", ", " ("}:
            return False
        return any(_lies_in(match, following))

    def _says_behind(self, match: Match) -> bool:
        return self._words.joint(match.last - 1) == " " and (
            self._words.low(match.last) in self._habits.says
        )

    # ------------------------------------------------------------------------------ all names

    def _settle(self, verdicts: dict[Match, Verdict]) -> None:
        """Decide what is open by the rest of the text."""
        sure = {m.key for m, verdict in verdicts.items() if verdict is Verdict.SURE}
        yes = sure | {m.key for m, verdict in verdicts.items() if verdict is Verdict.YES}
        for match, verdict in verdicts.items():
            is_cued = self._before(match) in _FIRM_BEFORE
            is_person = match.key in self._persons and not is_cued
            if is_person and (verdict < Verdict.SURE or self._is_given(match)):
                verdicts[match] = Verdict.NO
            elif verdict is Verdict.MAYBE:
                is_known = match.key in sure or (match.key in yes and not self._is_surname(match))
                in_list = self._stands_in_list(match, verdicts)
                if is_known or in_list:
                    verdicts[match] = Verdict.YES

    def _stands_in_list(self, match: Match, verdicts: Mapping[Match, Verdict]) -> bool:
        """Tell whether a name is linked to a place beside it: A, B and C; A–B; from A to B."""
        if self._lines.is_menu(match.first) or match.key in self._habits.ordinary:
            return False
        is_plain = self._is_surname(match) or self._is_given(match)
        if is_plain and (self._is_given(match) or match.standing < _IN_LIST):
            return False
        is_weak = is_plain and match.standing < _ORDINARY_TOWN
        beside = (self._beside(match.first - 1, -1), self._beside(match.last, 1))
        return any(
            other is not None
            and verdicts.get(other, Verdict.NO) >= (Verdict.SURE if is_weak else Verdict.YES)
            and _share_country(match, other)
            for other in beside
        )

    def _beside(self, number: int, step: int) -> Match | None:
        joint = self._words.joint(number if step < 0 else number - 1)
        if joint.strip() not in {"", ",", "-", "–", "—", "/"} or "\n" in joint:
            return None
        if self._words.low(number) in {"and", "dan", "to", "ke", "or", "atau", "serta"}:
            number += step
        return self._by_word.get(number)

    def _doubts(self, match: Match, verdict: Verdict) -> tuple[Doubt, ...]:
        found: list[Doubt] = []
        if self._says_behind(match):
            found.append(Doubt.GOVERNMENT)
        if verdict is not Verdict.SURE:
            if self._is_word(match):
                found.append(Doubt.WORD)
            if self._is_surname(match):
                found.append(Doubt.SURNAME)
        return tuple(found)


def _lies_in(match: Match, outer: Match) -> Sequence[bool]:
    codes = [c.code for c in outer.candidates if c.kind in (NamedKind.COUNTRY, NamedKind.REGION)]
    return [
        c.code == code or c.code.startswith(f"{code}.") for c in match.candidates for code in codes
    ]


def _share_country(match: Match, other: Match) -> bool:
    if other.candidates[0].kind in (NamedKind.COUNTRY, NamedKind.WIDE):
        return match.standing >= _CUED_WORD
    here = {c.country for c in match.candidates[:5]}
    return bool(here & {c.country for c in other.candidates[:2]})
