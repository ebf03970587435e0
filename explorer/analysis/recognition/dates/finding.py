"""Dates of a text: whole ones, months, quarters, weekdays, and what is told from the text's date.

Own rules for two languages: dateparser, which knows two hundred, searches a text at a few thousand
characters a second and takes many a number for a date.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable

from explorer.analysis.recognition.dates.calendar_words import (
    COUNTS,
    DAYS,
    EARLIER,
    LATER,
    MONTHS,
    MONTHS_LONG,
    PERIODS,
    QUARTERS,
    WEEKDAYS,
    WEEKS,
)
from explorer.analysis.recognition.dates.patterns import (
    ANCHOR,
    BEFORE_NO_YEAR,
    COMPILED,
    NO_YEAR,
    WEEKDAY_BEFORE,
)
from explorer.model.proposals import DateProposal

_MONTHS_A_YEAR, _WEEK = 12, 7
_LOOKS_BACK = 24
_AROUND = 32
_SHORT_MONTH = 4
_LAST_CENTURY = 21
_FUTURE = re.compile(
    r"\b(?:will|due|scheduled|expected|plans? to|set to|shall|akan|dijadwalkan|rencananya|hendak)\b"
)
_SAME_SENTENCE = 80
_WITH_WEEKDAY = frozenset(("slashed", "day_first", "month_first"))
_AMBIGUOUS = frozenset("may mar sun sat sep des jan minggu mei ahad apr".split())


def find_dates(text: str, language: str, today: dt.date | None) -> tuple[DateProposal, ...]:
    """Return the dates of a text; ``today`` is the text's own date, ``None`` where unknown.

    What needs the text's date and has none keeps its place without a date.
    """
    return _Reader(text, language, today).read()


class _Reader:
    """Reads one text's dates."""

    def __init__(self, text: str, language: str, today: dt.date | None) -> None:
        self._text, self._language, self._today = text, language, today
        self._how: dict[str, Callable[[re.Match[str]], str | None]] = {
            "iso": lambda m: f"{m['y']}-{m['m']}-{m['d']}",
            "slashed": self._slashed,
            "day_first": self._day,
            "month_first": self._day,
            "month": lambda m: f"{m['y']}-{MONTHS[m['m'].lower()]:02}",
            "quarter": self._quarter,
            "half": self._half,
            "named_month": self._named_month,
            "weekday": self._weekday,
            "relative": self._relative,
            "ago": self._ago,
            "today": self._near,
            "decade": lambda m: f"{m['y']}X",
            "century": self._century,
            "years": self._years,
            "year": lambda m: m["y"],
        }

    def read(self) -> tuple[DateProposal, ...]:
        taken = bytearray(len(self._text))
        rows: list[DateProposal] = []
        windows = _windows(self._text)
        for name, pattern in COMPILED:
            for first, last in windows:
                for match in pattern.finditer(self._text, first, last):
                    start, end = match.span()
                    if 1 in taken[start:end] or not self._is_date(name, match):
                        continue
                    date = self._how[name](match)
                    if date == "":  # looked like one and is none
                        continue
                    if name in _WITH_WEEKDAY:
                        start = self._with_weekday(start)
                        is_open = "(" in self._text[start : match.start()]
                        end += is_open and self._text[end : end + 1] == ")"
                    taken[start:end] = b"\x01" * (end - start)
                    rows.append(DateProposal(start, end, self._text[start:end], date))
        return tuple(sorted(rows, key=lambda row: row.start))

    @staticmethod
    def _century(match: re.Match[str]) -> str:
        """Return the 19th century as 18XX."""
        number = int(match["n"] or match["n2"])
        return f"{number - 1:02}XX" if 1 <= number <= _LAST_CENTURY else ""

    @staticmethod
    def _years(match: re.Match[str]) -> str:
        """Return the years from one to another, as EDTF writes them: 1998/2001."""
        first, last = match["y"], match["y2"]
        last = last if len(last) == len(first) else first[: -len(last)] + last
        return f"{first}/{last}" if first < last else ""

    def _with_weekday(self, start: int) -> int:
        """Return where a date begins with the weekday before it: Tuesday, 8 June 2017."""
        begin = max(0, start - _LOOKS_BACK)
        found = WEEKDAY_BEFORE.search(self._text, begin, start)
        return start if found is None else found.start()

    def _is_date(self, name: str, match: re.Match[str]) -> bool:
        before = self._text[max(0, match.start() - _LOOKS_BACK) : match.start()]
        if name in {"year", "years"}:
            return not (NO_YEAR.match(self._text, match.end()) or BEFORE_NO_YEAR.search(before))
        groups = match.groupdict()
        words = [groups.get(key) or "" for key in ("m", "m2", "n")]
        word = next((w for w in words if w and not w.isdigit()), "")
        is_small = bool(word) and not word[0].isupper()
        if is_small and (name == "weekday" or word.lower() in _AMBIGUOUS):
            return False
        if (
            name == "named_month"
            and len(word) <= _SHORT_MONTH
            and word.lower() not in {"may", "mei"}
        ):
            return False
        if name == "weekday" and word.lower() == "minggu":
            return not re.search(r"(?:\d|dua|tiga|setiap|per|satu|beberapa)\s$", before)
        if name == "named_month" and word.lower() in {"may", "march"}:
            return self._is_month_word(match)
        return True

    def _is_month_word(self, match: re.Match[str]) -> bool:
        """Tell the month from the verb: "in May", not "before May said"."""
        after = self._text[match.end() : match.end() + 8]
        return not re.match(r"\s(?:be|have|not|said|'s|’s|told)\b", after)

    # ------------------------------------------------------------------------------ whole dates

    def _slashed(self, match: re.Match[str]) -> str | None:
        day, month = (int(match[k] or match[k + "2"]) for k in ("d", "m"))
        if self._language == "en" and month <= _MONTHS_A_YEAR and day <= _MONTHS_A_YEAR:
            return None if day != month else self._dated(match["y"], month, day)
        if month > _MONTHS_A_YEAR:
            day, month = month, day
        return self._dated(match["y"], month, day)

    def _dated(self, year: str | None, month: int, day: int) -> str | None:
        if year is None:
            if self._today is None:
                return None
            year = str(self._year_near(month, day))
        if day > calendar.monthrange(int(year), min(month, _MONTHS_A_YEAR))[1]:
            return ""
        return f"{year}-{month:02}-{day:02}"

    def _year_near(self, month: int, day: int) -> int:
        """Return the year that brings a day nearest to the text's."""
        today = self._today or dt.date(1970, 1, 1)
        near = [(abs((_safe(y, month, day) - today).days), y) for y in _around(today.year)]
        return min(near)[1]

    def _day(self, match: re.Match[str]) -> str | None:
        month, day = MONTHS[match["m"].lower()], int(match["d"])
        first = self._dated(match["y"], month, day)
        last = match["d2"]
        if not first or last is None or int(last) <= day:
            return first
        second = self._dated(match["y"], month, int(last))
        return f"{first}/{second}" if second else first

    def _quarter(self, match: re.Match[str]) -> str | None:
        word = (match["a"] or match["b"] or match["c"]).lower()
        year = self._year_of(match)
        return f"{year}-Q{QUARTERS[word]}" if year else None

    def _half(self, match: re.Match[str]) -> str | None:
        word = (match["a"] or match["b"] or match["c"] or match["e"]).lower()
        number = 1 if word in {"first", "h1", "pertama", "i", "1"} else 2
        year = self._year_of(match)
        return f"{year}-H{number}" if year else None

    def _year_of(self, match: re.Match[str]) -> str | None:
        if match["year"]:
            return match["year"]
        if self._today is None:
            return None
        told = (match["this"] or "").lower()
        return f"{self._today.year - (1 if told in {'last year', 'tahun lalu'} else 0):04}"

    # ------------------------------------------------------------------------------ told from today

    def _named_month(self, match: re.Match[str]) -> str | None:
        month = MONTHS[(match["m"] or match["m2"]).lower()]
        told = " ".join(filter(None, (match["w"], match["v"], match["v2"]))).lower()
        if self._today is None:
            return None
        year, now = self._today.year, self._today.month
        words = set(told.split())
        if words & {"tahun", "year"}:
            step = -1 if words & {"last", "lalu"} else 1 if words & LATER else 0
            year += step
        elif words & LATER or words & {"by", "until", "mulai"}:
            year += 1 if month < now or (month == now and words & LATER) else 0
        elif words & EARLIER:
            year -= 1 if month >= now else 0
        else:
            year -= 1 if month > now else 0
        return f"{year}-{month:02}"

    def _weekday(self, match: re.Match[str]) -> str | None:
        if self._today is None:
            return None
        number = WEEKDAYS[match["n"].lower()]
        words = set(f"{match['w'] or ''} {match['v'] or ''}".lower().split())
        ahead = (number - self._today.weekday()) % _WEEK
        is_ahead = not words & EARLIER and self._is_ahead(match.start())
        if words & LATER or is_ahead:
            return (self._today + dt.timedelta(days=ahead or _WEEK)).isoformat()
        back = (self._today.weekday() - number) % _WEEK
        if words & EARLIER and back == 0:
            back = _WEEK
        return (self._today - dt.timedelta(days=back)).isoformat()

    def _is_ahead(self, start: int) -> bool:
        """Tell whether the sentence up to a weekday speaks of what is still to come."""
        before = self._text[max(0, start - _SAME_SENTENCE) : start]
        return _FUTURE.search(re.split(r"[.!?]\s", before)[-1]) is not None

    def _relative(self, match: re.Match[str]) -> str | None:
        word = (match["w"] or match["w2"]).lower()
        period = PERIODS[(match["p"] or match["p2"]).lower()]
        step = -1 if word in EARLIER else 1 if word in LATER else 0
        return self._moved(step, period)

    def _ago(self, match: re.Match[str]) -> str | None:
        word = match["n"].lower()
        count = int(word) if word.isdigit() else COUNTS[word]
        later = match["v"].lower() in LATER or match["v"].lower() == "kemudian"
        return self._moved(count if later else -count, PERIODS[match["p"].lower()])

    def _moved(self, step: int, period: str) -> str | None:
        """Return the day, week, month or year so many away from the text's date."""
        today = self._today
        if today is None or abs(step) > today.year - 2:
            return None
        if period == DAYS:
            return (today + dt.timedelta(days=step)).isoformat()
        if period == WEEKS:
            year, week, _day = (today + dt.timedelta(weeks=step)).isocalendar()
            return f"{year}-W{week:02}"
        if period == MONTHS_LONG:
            months = today.year * _MONTHS_A_YEAR + today.month - 1 + step
            return f"{months // _MONTHS_A_YEAR:04}-{months % _MONTHS_A_YEAR + 1:02}"
        return f"{today.year + step:04}"

    def _near(self, match: re.Match[str]) -> str | None:
        days = {"today": 0, "yesterday": -1, "kemarin": -1, "tomorrow": 1, "besok": 1, "lusa": 2}
        return self._moved(days[match["t"].lower()], DAYS)


def _windows(text: str) -> list[tuple[int, int]]:
    """Return the parts of a text that may hold dates, cut at blanks."""
    found: list[tuple[int, int]] = []
    for anchor in ANCHOR.finditer(text):
        start = max(0, text.rfind(" ", 0, max(0, anchor.start() - _AROUND)))
        end = text.find(" ", anchor.end() + _AROUND)
        end = len(text) if end < 0 else end
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _around(year: int) -> range:
    return range(year - 1, year + 2)


def _safe(year: int, month: int, day: int) -> dt.date:
    return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))
