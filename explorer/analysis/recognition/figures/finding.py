"""Figures of a text: number, range, unit, and the word before that limits it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from explorer.analysis.recognition.figures.numbers import (
    decimal_sign,
    magnitude_of,
    value_of,
    word_value,
)
from explorer.analysis.recognition.figures.patterns import (
    ADJECTIVES,
    AND_A_HALF,
    BEFORE,
    BEHIND,
    BELOW_ZERO,
    BETWEEN,
    FACTOR_VALUES,
    FACTORS,
    FROM,
    FURTHER,
    GROUPS,
    LOST,
    LOWER_NOUN,
    MAGNITUDE,
    MEASURES,
    NAME_BEFORE,
    NEXT,
    NOT_NOUNS,
    NUMBER,
    ONE_TIME,
    ONE_UNITS,
    ONLY_NEXT,
    ORDINAL_VISIT,
    QUALIFIED,
    RANGE,
    REFUSED_BEFORE,
    SECOND_NOUN,
    SOLE_HOUR,
    SOLE_YEAR,
    TIMES,
)
from explorer.analysis.recognition.figures.units import (
    PERIOD,
    PREFIX,
    PREFIXES,
    UNIT,
    rate,
    unit_of,
)
from explorer.analysis.text import Span
from explorer.model.proposals import FigureProposal
from explorer.model.quantity import Qualifier


class _Read(Struct):
    """A number that was read: where it stands, its value, and the end of a range."""

    start: int
    end: int
    value: float
    high: float | None
    is_words: bool
    has_magnitude: bool


def find_figures(
    text: str, language: str, common: AbstractSet[str], taken: Sequence[Span] = ()
) -> tuple[FigureProposal, ...]:
    """Return the figures of a text; what lies in ``taken``, such as dates, is no figure.

    ``common`` are words that nothing is counted in.
    """
    decimal = decimal_sign(text, language)
    found = [*_factors(text, decimal), *_single_times(text), *_visits(text)]
    blocked = sorted([*taken, *((f.start, f.end) for f in found)])
    end = 0
    free = _Free(blocked)
    for match in NUMBER.finditer(text):
        if match.start() < end or free.is_taken(match.start(), match.end()):
            continue
        read = _read(text, match, decimal)
        figure = _figure(text, read, language, common) if read is not None else None
        if figure is not None:
            found.append(figure)
            end = figure.end
    return tuple(sorted(found, key=lambda f: f.start))


class _Free:
    """Tells what is taken, asked from left to right."""

    def __init__(self, blocked: Sequence[Span]) -> None:
        self._blocked = blocked
        self._at = 0

    def is_taken(self, start: int, end: int) -> bool:
        while self._at < len(self._blocked) and self._blocked[self._at][1] <= start:
            self._at += 1
        return self._at < len(self._blocked) and self._blocked[self._at][0] < end


def _value(written: str, decimal: str, *, is_scaled: bool) -> float | None:
    if written[0].isdigit():
        return value_of(written, decimal, is_scaled=is_scaled)
    return word_value(written)


def _read(text: str, match: re.Match[str], decimal: str) -> _Read | None:
    start, end = match.span()
    is_words = match["words"] is not None
    half = AND_A_HALF.match(text, end)
    end = end if half is None else half.end()
    ranged = _range_behind(text, start, end, is_words=is_words)
    high_text = ranged["high"] if ranged is not None else ""
    end = ranged.end() if ranged is not None else end
    magnitude = MAGNITUDE.match(text, end)
    before = text[max(0, start - BEFORE) : start]
    if magnitude is not None and magnitude["sign"] and not PREFIX.search(before):
        magnitude = None
    factor = magnitude_of(magnitude["word"] or magnitude["sign"]) if magnitude else 1.0
    below = magnitude_of(ranged["magnitude"].strip()) if ranged and ranged["magnitude"] else factor
    low = _value(match[0], decimal, is_scaled=magnitude is not None)
    high = _value(high_text, decimal, is_scaled=magnitude is not None) if high_text else None
    if low is None:
        return None
    low += 0.0 if half is None else 0.5
    if high_text and (high is None or high * factor <= low * below):
        end, high = match.end() if half is None else half.end(), None
        magnitude = MAGNITUDE.match(text, end)
        factor = magnitude_of(magnitude["word"]) if magnitude and magnitude["word"] else 1.0
        magnitude = magnitude if factor > 1 else None
        below = factor
    end = magnitude.end() if magnitude is not None else end
    high = None if high is None else _scaled(high, factor)
    return _Read(start, end, _scaled(low, below), high, is_words, magnitude is not None)


def _scaled(value: float, factor: float) -> float:
    """Return 8,200,000 for 8.2 million, not a hair less."""
    return float(f"{value * factor:.12g}")


def _range_behind(text: str, start: int, end: int, *, is_words: bool) -> re.Match[str] | None:
    """Return the end of a range such as 40–60 or between 5 and 7; a change is no range."""
    found = RANGE.match(text, end)
    if found is None or (is_words and found["high"][0].isdigit()):
        return None
    before = text[max(0, start - BEFORE) : start]
    link = text[end : found.start("high")].strip().lower().split()
    if link and link[0] in {"and", "dan"}:
        return found if BETWEEN.search(before) else None
    return None if FROM.search(before) and link and link[0] in {"to", "hingga", "sampai"} else found


def _figure(
    text: str, read: _Read, language: str, common: AbstractSet[str]
) -> FigureProposal | None:
    start, end = read.start, read.end
    # In Indonesian what is counted stands next to its number, adjectives behind it.
    is_far = language != "id" and (read.has_magnitude or not read.is_words)
    before = text[max(0, start - BEFORE) : start]
    prefix = PREFIX.search(before)
    unit, unit_end = "", end
    if prefix is not None:
        start -= len(before) - prefix.start()
        unit = PREFIXES[prefix[0].strip().lower()]
        before = before[: prefix.start()]
    else:
        unit, unit_end = _unit_behind(text, end, is_far=is_far)
    if not _is_figure(text, read, unit, before):
        return None
    if unit and read.is_words and read.value == 1 and unit not in MEASURES:
        return None
    if not unit:
        unit, unit_end = _noun_behind(text, read, language, common)
        if not unit and not read.has_magnitude and not _stands_alone(text, read, language, common):
            return None
    if unit in _PARTS_OF and read.high is None and prefix is None:
        read.value, unit, unit_end = _with_rest(text, read, unit, unit_end)
    if unit in _SIGNED and read.high is None and (sign := BELOW_ZERO.search(before)):
        start -= len(before) - sign.start()
        read.value, before = -read.value, before[: sign.start()]
    period = PERIOD.match(text, unit_end) if unit not in {"%", "h", "days", "min"} else None
    if period is not None and unit and not LOST.match(text, period.end()):
        unit, unit_end = rate(unit, period[0]), period.end()
    qualifier = _qualifier(before, text, unit_end)
    value = None if read.high is not None else read.value
    low = read.value if read.high is not None else None
    written = text[start:unit_end]
    return FigureProposal(start, unit_end, written, value, low, read.high, unit, qualifier.value)


_SIGNED = frozenset(("°C", "°F", "%"))
_PARTS_OF = {"h": ("min", 60.0), "days": ("h", 24.0)}
_SHORT_HOURS = frozenset(("h", "hr", "hrs"))


def _with_rest(text: str, read: _Read, unit: str, end: int) -> tuple[float, str, int]:
    """Return a time with its smaller part, in hours: 3 hours and 20 minutes, 25 h 45."""
    part, many = _PARTS_OF[unit]
    rest = FURTHER.match(text, end)
    if rest is None:
        return read.value, unit, end
    rest_unit = unit_of(rest["unit"]) if rest["unit"] else None
    is_short = rest["unit"] is None and re.fullmatch(r" [0-5]\d", rest[0]) is not None
    if rest_unit != part and not (is_short and text[read.end : end].strip() in _SHORT_HOURS):
        return read.value, unit, end
    value = _value(rest["number"], ".", is_scaled=False)
    if value is None or value >= many:
        return read.value, unit, end
    hours = read.value + value / many if unit == "h" else read.value * many + value
    return round(hours, 4), "h", rest.end()


def _unit_behind(text: str, end: int, *, is_far: bool) -> tuple[str, int]:
    """Return the unit behind a number, and where it ends; adjectives may stand between."""
    at = end
    for step in range(ADJECTIVES + 1):
        gap = re.compile(r"[ \u00a0-]?(?:of )?").match(text, at)
        begin = gap.end() if gap is not None else at
        found = UNIT.match(text, begin)
        if found is not None:
            unit = unit_of(found[0])
            if unit is not None and (step == 0 or unit not in ONLY_NEXT):
                return unit, found.end()
        skipped = NEXT.match(text, at)
        if skipped is None or not is_far or skipped[0].strip().lower() in NOT_NOUNS:
            return "", end
        at = skipped.end()
    return "", end


def _is_figure(text: str, read: _Read, unit: str, before: str) -> bool:
    """Leave out years, numbers of things, clock times, scores and what belongs to a word."""
    written = text[read.start : read.end]
    after = text[read.end : read.end + 2]
    if re.match(r"[:/]\d|\.\d|(?:st|nd|rd|th)\b", after) or (
        re.match(r"-[A-Za-z]", after) and not unit
    ):
        return False
    if unit and unit not in {"trains", "stations", "lanes", "cities"}:
        return not (unit == "h" and SOLE_HOUR.search(before))
    if REFUSED_BEFORE.search(before):
        return False
    return not (SOLE_YEAR.fullmatch(written) and not read.has_magnitude and read.high is None)


def _noun_behind(
    text: str, read: _Read, language: str, common: AbstractSet[str]
) -> tuple[str, int]:
    """Return the plural behind a number of English, which is what it counts."""
    found = LOWER_NOUN.match(text, read.end)
    if found is None or found[1] in NOT_NOUNS or language != "en":
        return "", read.end
    noun = found[1]
    second = SECOND_NOUN.match(text, read.end)
    if not noun.endswith("s") and second is not None and _is_counted(second[1], common):
        found, noun = second, second[1]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is", "ous", "'s", "’s")):
        return noun, found.end()
    return "", read.end


def _is_counted(word: str, common: AbstractSet[str]) -> bool:
    return word not in common and word not in NOT_NOUNS


def _is_named(before: str, common: AbstractSet[str]) -> bool:
    """Tell whether a number belongs to the name before it: Densus 88, seksi 3."""
    found = NAME_BEFORE.search(before)
    return found is not None and found[1].lower() not in common


def _stands_alone(text: str, read: _Read, language: str, common: AbstractSet[str]) -> bool:
    """Tell whether a number without a unit counts something.

    It is a large one or one with a limit, or a word of the sentence follows.
    """
    if read.is_words:
        return False
    before = _before(text, read.start)
    if not before.strip() or before.endswith("\n") or _is_named(before, common):
        return False
    if _qualifier(before, text, read.end) is not Qualifier.EXACT or GROUPS.search(
        text[read.start : read.end]
    ):
        return True
    found = LOWER_NOUN.match(text, read.end)
    return language in {"en", "id"} and found is not None and _is_counted(found[1], common)


def _qualifier(before: str, text: str, end: int) -> Qualifier:
    for kind, pattern in QUALIFIED:
        if pattern.search(before):
            return kind
    for kind, pattern in BEHIND:
        if pattern.match(text, end):
            return kind
    return Qualifier.EXACT


def _before(text: str, start: int) -> str:
    return text[max(0, start - BEFORE) : start]


def _factors(text: str, decimal: str) -> Iterator[FigureProposal]:
    """Yield what is told as a factor: doubled, dua kali lipat, five times as many."""
    for match in FACTORS.finditer(text):
        name = match.lastgroup or ""
        value = FACTOR_VALUES.get(name)
        start = match.start()
        if value is None:
            number = TIMES.search(text, max(0, start - BEFORE), start)
            value = _value(number[0], decimal, is_scaled=False) if number is not None else None
            start = number.start() if number is not None else start
        if value is not None:
            limit = _qualifier(_before(text, start), text, match.end()).value
            written = text[start : match.end()]
            yield FigureProposal(start, match.end(), written, value, None, None, "times", limit)


def _single_times(text: str) -> Iterator[FigureProposal]:
    """Yield one hour, day or year where a word such as "less than" makes a figure of it."""
    for match in ONE_TIME.finditer(text):
        limit = _qualifier(_before(text, match.start()) + "", text, len(text))
        if limit is not Qualifier.EXACT:
            unit = ONE_UNITS[match["part"].lower()]
            span = match.span()
            yield FigureProposal(*span, match[0], 1.0, None, None, unit, limit.value)


def _visits(text: str) -> Iterator[FigureProposal]:
    """Yield how often somebody came: the third visit, untuk ketiga kalinya."""
    for match in ORDINAL_VISIT.finditer(text):
        written = match["a"] or match["b"] or match["c"]
        value = word_value(written.lower())
        if value is not None and value > 1:
            span = match.span()
            yield FigureProposal(*span, match[0], value, None, None, "visits", "exact")
