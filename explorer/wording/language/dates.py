"""Dates and ordinals as each language writes them.

Qt knows the names of the months, and how a *system* writes a date; what stands in the middle of a
sentence is a pattern of the table of languages.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from explorer.model import languages


def day(date: QDate, language: str) -> str:
    """Return a day: ``5 March 2026``, ``2026年3月5日``."""
    return _patterns(language).day.format(**_parts(date, language))


def month(year: int, number: int, language: str, *, after_since: bool = False) -> str:
    """Return a month: ``March 2026``, ``март 2026``, and after "since" ``марта 2026``."""
    known = _patterns(language)
    pattern = known.since if after_since and known.since else known.month
    return pattern.format(**_parts(QDate(year, number, 1), language))


def short_day(date: QDate, language: str) -> str:
    """Return a day and its month, short enough for an axis: ``5 Mar``, ``3月5日``."""
    return _patterns(language).short_day.format(**_parts(date, language))


def _patterns(language: str) -> languages.DatePatterns:
    known = languages.OF_NAMES.get(language)
    return languages.DatePatterns() if known is None else known.dates


def _parts(date: QDate, language: str) -> dict[str, str | int]:
    locale, number = QLocale(language), date.month()
    return {
        "day": date.day(),
        "number": number,
        "year": date.year(),
        "name": locale.monthName(number),  # as it stands beside a day: "марта"
        "alone": locale.standaloneMonthName(number),  # and without one: "март"
        "short": locale.monthName(number, QLocale.FormatType.ShortFormat),
    }


def ordinal(number: int, language: str) -> str:
    """Return the number of a place in a row: ``ke-9``, ``第9``; empty where texts say it best."""
    known = languages.OF_NAMES.get(language)
    pattern = "" if known is None else known.ordinal
    return pattern.format(number, _kazakh_ending(number) if language == "kk" else "")


_KAZAKH_BACK = frozenset((6, 9, 10, 20, 30, 40, 60, 90))
"""Their Kazakh words have back vowels: алты, тоғыз, он, жиырма, отыз, қырық, алпыс, тоқсан."""


def _kazakh_ending(number: int) -> str:
    """Return the ending of a Kazakh ordinal, whose vowel follows that of the last word said."""
    last = number % 10 or number % 100
    if not last:  # жүз has a front vowel, мың and миллион have back ones
        return "ші" if number % 1000 else "шы"
    return "шы" if last in _KAZAKH_BACK else "ші"
