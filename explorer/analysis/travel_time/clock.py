"""Local clocks along the way, with the history of their time zones.

Zones come from the IANA database that the package ``tzdata`` brings. Elapsed time is
worked out in UTC: subtracting two local times of one zone would ignore its changes.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from explorer.analysis.time_zones import ZoneInfo
from explorer.errors import TravelTimeError
from explorer.model.corridor import Corridor


class WallTime(Struct, frozen=True):
    """What a clock at a place shows: its zone, and how far it is ahead of UTC just then."""

    moment: datetime
    zone: str

    @property
    def utc_offset_h(self) -> float:
        """Hours ahead of UTC."""
        return (self.moment.utcoffset() or timedelta()).total_seconds() / 3600.0


def zone_of(place_id: str, corridor: Corridor) -> str:
    """Return a place's IANA zone. Raises ``TravelTimeError`` where none is known."""
    timing, place = corridor.timing, corridor.places.get(place_id)
    zone = timing.zone_by_place.get(place_id)
    if zone is None and place is not None:
        zone = timing.zone_by_country.get(place.country)
    if zone is None:
        raise TravelTimeError("no_zone", place=place_id if place is None else place.names)
    return zone


def wall_time(text: str, zone: str, *, later: bool = False) -> WallTime:
    """Return the moment when the clocks of a zone show ``text``, such as ``2024-03-06 14:56``.

    Where clocks were set back and showed it twice, the first is meant, or the second if ``later``.
    Raises ``TravelTimeError`` for a text that is no date and time, or a time that was skipped.
    """
    try:
        naive = datetime.fromisoformat(text)
    except ValueError as error:
        raise TravelTimeError("no_such_time", time=text, zone=zone) from error
    if naive.tzinfo is not None:
        raise TravelTimeError("no_such_time", time=text, zone=zone)
    local = naive.replace(tzinfo=ZoneInfo(zone), fold=int(later))
    try:
        there_and_back = local.astimezone(UTC).astimezone(ZoneInfo(zone))
    except OverflowError as error:  # the first or last hours of the years that a calendar has
        raise TravelTimeError("no_such_time", time=text, zone=zone) from error
    if there_and_back.replace(tzinfo=None) != naive:
        raise TravelTimeError("no_such_time", time=text, zone=zone)
    return WallTime(local, zone)


def elapsed_h(start: WallTime, end: WallTime) -> float:
    """Return the hours that pass from one moment to another, whatever the clocks show."""
    between = end.moment.astimezone(UTC) - start.moment.astimezone(UTC)
    return between.total_seconds() / 3600.0


def after(start: WallTime, hours: float, zone: str) -> WallTime:
    """Return what the clocks of ``zone`` show so many hours later.

    Raises ``TravelTimeError`` beyond the years a calendar has.
    """
    try:
        moment = start.moment.astimezone(UTC) + timedelta(hours=hours)
        return WallTime(moment.astimezone(ZoneInfo(zone)), zone)
    except (OverflowError, ValueError) as error:
        raise TravelTimeError("no_such_time", time=f"{hours:g} h later", zone=zone) from error
