"""Local times in words: days, and time zones with their distance from UTC."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate

from explorer.analysis.travel_time.clock import WallTime
from explorer.wording.language import dates


def day_text(moment: datetime, language: str) -> str:
    """Return a day and month."""
    return dates.short_day(QDate(moment.year, moment.month, moment.day), language)


def about_moment(moment: datetime, language: str) -> tuple[str, str]:
    """Return the day and, to a quarter of an hour, the time that the model comes to."""
    minutes = moment.hour * 60 + moment.minute + moment.second / 60
    near = moment + timedelta(minutes=round(minutes / 15) * 15 - minutes)
    return day_text(near, language), f"≈\N{NO-BREAK SPACE}{near:%H:%M}"


def zone_text(clock: WallTime) -> str:
    """Return a zone with how far it is ahead of UTC: ``Asia/Almaty UTC+5``."""
    hours = clock.utc_offset_h
    return f"{clock.zone} UTC{hours:+g}".replace("-", "−")
