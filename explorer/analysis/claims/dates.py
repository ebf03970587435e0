"""Calendar questions: how long between two dates, and which day a weekday's name means."""

from __future__ import annotations

import calendar
import datetime as dt
import math

from explorer.model.claims import Weekday

_LEAP_DAY = (2, 29)
_MONTHS_PER_YEAR = 12
_YEARS_PER_DECADE = 10
_WEEKDAYS = tuple(Weekday)
_HALF_WEEK = 3


def years_between(start: str, end: str) -> float | None:
    """Return the years from one ISO date to another: complete ones plus a fraction.

    ``None`` where the dates are too coarse to tell the number of complete years.
    """
    least = _years(_bounds(start)[1], _bounds(end)[0])
    most = _years(_bounds(start)[0], _bounds(end)[1])
    return (least + most) / 2 if math.floor(least) == math.floor(most) else None


def _bounds(date: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of an ISO year, month or day."""
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return dt.date(year, month or 1, day or 1), dt.date(year, last_month, last_day)


def _years(start: dt.date, end: dt.date) -> float:
    anniversary_day = (2, 28) if (start.month, start.day) == _LEAP_DAY else (start.month, start.day)
    complete = end.year - start.year - ((end.month, end.day) < anniversary_day)
    anniversary = dt.date(start.year + complete, *anniversary_day)
    return complete + (end - anniversary).days / 366


def interval(start: str, end: str, unit: str) -> float | None:
    """Return the time between two ISO dates in months, years or decades.

    ``None`` where the dates are too coarse to tell the number of complete ones, or for any other
    unit. Months are counted from a day to the same day of the next month.
    """
    if unit == "months":
        least = _months(_bounds(start)[1], _bounds(end)[0])
        most = _months(_bounds(start)[0], _bounds(end)[1])
        return (least + most) / 2 if math.floor(least) == math.floor(most) else None
    years = years_between(start, end)
    if years is None or unit not in {"years", "decades"}:
        return None
    return years / _YEARS_PER_DECADE if unit == "decades" else years


def _months(start: dt.date, end: dt.date) -> float:
    days = calendar.monthrange(end.year, end.month)[1]
    whole = (end.year - start.year) * _MONTHS_PER_YEAR + end.month - start.month
    return whole + (end.day - start.day) / days


def day_called(weekday: str, near: str) -> str | None:
    """Return the ISO date of the ``weekday`` nearest to a date, at most three days from it.

    So a text's "Wednesday" is read beside a published date of the same events. ``None`` where the
    date is not known to the day, or the day lies beyond the calendar's years.
    """
    first, last = _bounds(near)
    if first != last:
        return None
    days = len(_WEEKDAYS)
    ahead = (_WEEKDAYS.index(Weekday(weekday)) - first.weekday() + _HALF_WEEK) % days - _HALF_WEEK
    try:
        return (first + dt.timedelta(days=ahead)).isoformat()
    except OverflowError:
        return None
