"""What the capitals beside a name make of it: a kind of place, a person, an organisation."""

from __future__ import annotations

from enum import Enum, auto

from explorer.analysis.recognition.matching import Match
from explorer.analysis.recognition.reading import KNOWN, LARGE, Reading
from explorer.model.proposals import NamedKind

_BLANKS = frozenset((" ", "\u00a0"))
_APOSTROPHES = frozenset(("'", "’"))


class Beside(Enum):
    """What the word beside a name is to it."""

    NOTHING = auto()
    KIND = auto()  # says what kind of place it is
    OFFICE = auto()  # an office, of a place or a person
    PERSON = auto()
    OTHER = auto()  # a capital that makes a longer name of it, whatever of


def left_of(reading: Reading, match: Match) -> Beside:
    """Return what the word before a name is to it."""
    number, words, habits = match.first - 1, reading.words, reading.habits
    if number < 0 or not words.is_joined(number):
        return Beside.NOTHING
    word = words.low(number)
    if word == "of" and words.low(number - 1) in habits.kinds_of:
        return Beside.KIND
    if word in habits.kinds_before:
        is_kind = words.is_capital(number) or word in habits.region_kinds
        return Beside.KIND if is_kind else Beside.NOTHING
    if words.is_capital(number):
        return _capital_left(reading, number, match)
    if word in habits.titles and word not in habits.offices:
        return _titled(reading, match)
    return Beside.OFFICE if word in habits.offices else Beside.NOTHING


def _capital_left(reading: Reading, number: int, match: Match) -> Beside:
    word, habits = reading.words.low(number), reading.habits
    if word in habits.sides or word in reading.peoples:
        return Beside.NOTHING
    if word in habits.offices:
        return Beside.OFFICE
    if word in habits.ships:
        return Beside.PERSON
    if word in habits.titles or len(word) == 1:
        return _titled(reading, match)
    if word in habits.common or reading.words.joint(number) not in _BLANKS:
        return Beside.NOTHING
    return _name_left(reading, number, match)


def _titled(reading: Reading, match: Match) -> Beside:
    is_large = match.candidates[0].kind in (NamedKind.COUNTRY, NamedKind.REGION)
    return Beside.OFFICE if is_large and not reading.is_given(match) else Beside.PERSON


def _name_left(reading: Reading, number: int, match: Match) -> Beside:
    word, is_namely = reading.words.low(number), reading.is_persons(match)
    if word in reading.lists.given and (is_namely or match.standing < LARGE):
        return Beside.PERSON
    if number in reading.by_word and not (is_namely and reading.is_persons_word(number)):
        return Beside.NOTHING
    if _building_left(reading, number):
        return Beside.KIND
    if reading.lines.is_headline(number) and word in reading.words.small:
        return Beside.NOTHING
    return Beside.OTHER


def _building_left(reading: Reading, number: int) -> bool:
    """Tell whether a building begins the name: Stasiun Kereta Api Horgos."""
    words = reading.words
    for step in (number - 1, number - 2):
        if not (words.is_capital(step) and words.is_joined(step)):
            return False
        if words.low(step) in reading.habits.buildings:
            return True
    return False


def right_of(reading: Reading, match: Match) -> Beside:
    """Return what the word behind a name is to it."""
    number, words, habits = match.last, reading.words, reading.habits
    if number >= len(words) or not words.is_joined(number - 1):
        return Beside.NOTHING
    joint, word = words.joint(number - 1), words.low(number)
    if joint in _APOSTROPHES:  # what belongs to the place
        return Beside.NOTHING
    if word in habits.kinds_after:
        is_kind = words.is_capital(number) or word in habits.region_kinds
        return Beside.KIND if is_kind and word not in habits.sides else Beside.NOTHING
    if not words.is_capital(number) or joint not in _BLANKS:
        return Beside.NOTHING
    if number in reading.by_word:
        is_namely = reading.is_persons(match) and reading.is_persons_word(number)
        return Beside.OTHER if is_namely else Beside.NOTHING
    known = (habits.common, habits.offices, habits.titles, habits.sides, reading.peoples)
    return Beside.NOTHING if any(word in each for each in known) else Beside.OTHER


def may_follow(reading: Reading, match: Match) -> bool:
    """Tell whether a name may stand behind a capital that is no part of it."""
    number, words = match.first - 1, reading.words
    if words.starts_sentence(number) and match.standing >= KNOWN:
        is_word = words.low(number) in words.small or match.standing >= LARGE
        return is_word and not reading.is_surname(match)
    kind = match.candidates[0].kind
    if reading.lines.is_headline(match.first):
        is_persons = kind is NamedKind.TOWN and reading.is_surname(match)
        return match.standing >= KNOWN and not is_persons
    is_country = kind is NamedKind.COUNTRY and not reading.is_given(match)
    return is_country and not _has_title_left(reading, match)


def _has_title_left(reading: Reading, match: Match) -> bool:
    """Tell whether a person's title or given name stands further left."""
    number, words, habits = match.first - 1, reading.words, reading.habits
    while number >= 0 and words.is_capital(number) and words.is_joined(number):
        word = words.low(number)
        is_title = word in habits.titles and word not in habits.offices
        if is_title or word in reading.lists.given:
            return True
        number -= 1
    return False


def may_go_before(reading: Reading, match: Match, left: Beside) -> bool:
    """Tell whether a name may stand before a capital that is no part of it."""
    if match.candidates[0].kind in (NamedKind.COUNTRY, NamedKind.WIDE):
        return not reading.is_given(match)
    if left is Beside.KIND:
        return True
    if left is Beside.OFFICE:  # Bupati Malang Sanusi; but Prime Minister Giorgi Batumi
        return reading.habits.offices_name_places and not reading.is_given(match)
    is_known = match.standing >= KNOWN and not reading.is_surname(match)
    return is_known and reading.lines.is_headline(match.first)


def is_of_body(reading: Reading, match: Match) -> bool:
    """Tell whether a name belongs to an organisation's."""
    return _body_right(reading, match) or _body_left(reading, match)


def _body_right(reading: Reading, match: Match) -> bool:
    """Look to the right until the name ends; in a long row of capitals each word is met once."""
    known = reading.bodies_right
    number, met = match.last, list[int]()
    found: bool | None = None
    while found is None:
        found = known.get(number)
        if found is None:
            met.append(number)
            found = _is_body_to_the_right(reading, number)
            number += 1
    known.update(dict.fromkeys(met, found))
    return found


def _is_body_to_the_right(reading: Reading, number: int) -> bool | None:
    """Tell whether a word makes an organisation of what stands before; ``None``: the next tells."""
    words, habits = reading.words, reading.habits
    if number >= len(words) or not words.is_joined(number - 1):
        return False
    word, is_capital = words.low(number), words.is_capital(number)
    if not is_capital and not (word in habits.body_links and words.is_capital(number + 1)):
        return False
    if is_capital and word in habits.bodies:
        # Astana International University is in Astana; Oxford University Press is not.
        return not (word == "university" and words.low(number - 1) == "international")
    return False if word in habits.offices or word in habits.titles else None


def _body_left(reading: Reading, match: Match) -> bool:
    """Look to the left until the name begins; what was found from a word on is kept."""
    known, met = reading.bodies_left, list[tuple[int, bool]]()
    number, is_linked = match.first - 1, False
    found: bool | None = None
    while found is None:
        found = known.get((number, is_linked))
        if found is None:
            met.append((number, is_linked))
            found = _is_body_to_the_left(reading, number, is_linked=is_linked)
            is_linked = is_linked or not reading.words.is_capital(number)
            number -= 1
    known.update(dict.fromkeys(met, found))
    return found


def _is_body_to_the_left(reading: Reading, number: int, *, is_linked: bool) -> bool | None:
    words, habits = reading.words, reading.habits
    if number < 0 or not words.is_joined(number):
        return False
    word = words.low(number)
    if not words.is_capital(number):
        return None if word in habits.body_links else False
    if word in habits.bodies and (not is_linked or word in habits.named_bodies):
        return True
    return False if word in habits.kinds_before and not is_linked else None
