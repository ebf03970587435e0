"""What lies under a pixel of the map: places, lines and towns within a tolerance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from explorer.cartography.lettering import Lettering
from explorer.cartography.lines import ScreenLine, distance_px

PLACE_TOLERANCE_PX = 13.0
LINE_TOLERANCE_PX = 9.0


class Sort(StrEnum):
    """What was found."""

    PLACE = "place"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True)
class Found:
    """A thing on the map with its distance in pixels from where it was looked for.

    ``route_id`` tells of a segment on which route's line it was found.
    """

    sort: Sort
    key: str
    distance_px: float
    route_id: str | None = None


def found_at(
    lines: tuple[ScreenLine, ...],
    lettering: Lettering,
    zero_px: tuple[float, float],
    x_px: float,
    y_px: float,
) -> tuple[Found, ...]:
    """Return the places within the tolerance, nearest first; where there are none, the lines.

    ``zero_px`` is the pixel of the map's zero point, from which signs are counted.
    """
    found: list[Found] = []
    for sign in lettering.signs:
        away = hypot(sign.x_px + zero_px[0] - x_px, sign.y_px + zero_px[1] - y_px)
        if away <= PLACE_TOLERANCE_PX:
            found.append(Found(Sort.PLACE, sign.key, away))
    if not found:
        for line in lines:
            away = distance_px(line.points, x_px, y_px)
            if away <= LINE_TOLERANCE_PX:
                found.append(Found(Sort.SEGMENT, line.segment_id, away, line.route_id))
    return tuple(sorted(found, key=lambda f: f.distance_px))
