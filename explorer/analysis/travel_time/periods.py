"""Whether a service runs in the year, month or on the day that is asked for."""

from __future__ import annotations

import calendar

from explorer.errors import TravelTimeError
from explorer.model.quantity import ISO_DATE

_FIRST, _LAST = "0000-00-00", "9999-99-99"
_MONTHS = 12


def span(date: str) -> tuple[str, str]:
    """Return the first and last day of an ISO date of year, month or day precision.

    Raises ``TravelTimeError`` for a date that does not exist.
    """
    match = ISO_DATE.fullmatch(date)
    year, month, day = (int(p) if p else None for p in match.groups()) if match else (0, None, None)
    if not year or (month is not None and not 1 <= month <= _MONTHS):
        raise TravelTimeError("impossible_date", date=date)
    if month is None:
        return f"{date}-01-01", f"{date}-12-31"
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return f"{date}-01", f"{date}-{last}"
    if not 1 <= day <= last:
        raise TravelTimeError("impossible_date", date=date)
    return date, date


def runs_on(runs_from: str, runs_until: str, date: str) -> bool:
    """Tell whether a period and a date have a day in common; empty ends are open.

    An empty date is any day. Raises ``TravelTimeError`` for a date that does not exist.
    """
    if not date:
        return True
    first, last = span(date)
    begins = span(runs_from)[0] if runs_from else _FIRST
    ends = span(runs_until)[1] if runs_until else _LAST
    return begins <= last and first <= ends
