"""The physical network: edges between places, each of one mode and one gauge."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.model.quantity import Evidence, Quantity


class Mode(StrEnum):
    """What moves on an edge."""

    RAIL = "rail"
    ROAD = "road"
    SEA = "sea"
    FERRY = "ferry"  # what carries trains or trucks over water on their way
    RIVER = "river"
    AIR = "air"


class Edge(Struct, frozen=True):
    """A piece of line between two places.

    ``line`` holds (lon_deg, lat_deg) on WGS 84 from ``from_id`` to ``to_id``. ``countries`` are ISO
    3166-1 codes in that order, two for an edge over a border, none at sea. ``gauge_mm`` is 1067,
    1435 or 1520 on rail and unknown (``None``) elsewhere. ``track_km`` comes from a network's edge
    weights, a publication, a text or a guess, as its evidence says, never from the drawn line;
    ``drawn`` says who gives that line. ``drawn_error_km`` bounds how far the drawn line may lie
    beside the real one, and a ``schematic`` line is not to be read for its course.
    """

    id: str
    from_id: str
    to_id: str
    mode: Mode
    countries: tuple[str, ...]
    gauge_mm: int | None
    line: tuple[tuple[float, float], ...]
    track_km: Quantity | None
    drawn_error_km: float | None
    schematic: bool
    drawn: Evidence | None = None
