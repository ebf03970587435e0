"""Local times in words: days, and time zones with their distance from UTC."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from explorer.analysis.travel_time.clock import WallTime


def day_text(moment: datetime, language: str) -> str:
    """Return a day and month."""
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale(language).toString(day, "d MMM")


def zone_text(clock: WallTime) -> str:
    """Return a zone with how far it is ahead of UTC: ``Asia/Almaty UTC+5``."""
    hours = clock.utc_offset_h
    return f"{clock.zone} UTC{hours:+g}".replace("-", "−")
