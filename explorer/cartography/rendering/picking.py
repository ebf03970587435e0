"""What lies under a pixel of the map: places, lines and towns within a tolerance."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from math import hypot

from msgspec import Struct

from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.labels.lettering import Lettering, Sign
from explorer.cartography.lines.route_lines import distance_px

PLACE_TOLERANCE_PX = 13.0
TOWN_TOLERANCE_PX = 9.0
LINE_TOLERANCE_PX = 9.0
_RIVAL_PX = 3.0  # lines of one corridor run 4 px beside each other and must stay apart
_ON_SIGN_PX = 2.0
_SAME_CENTER_PX = 1.0
_TOWN_KEY = "town "


class Sort(StrEnum):
    """What was found."""

    PLACE = "place"
    SEGMENT = "segment"
    TOWN = "town"


class Found(Struct, frozen=True):
    """A thing on the map with its distance in pixels from where it was looked for.

    ``distance_px`` is counted from the rim of a sign, ``center_px`` from its centre; for a line
    both from its middle. ``route_id`` tells of a segment on which route's line it was found; a
    town's ``key`` is that of its mark.
    """

    sort: Sort
    key: str
    distance_px: float
    center_px: float
    route_id: str | None = None


def found_at(
    lines: Iterable[DrawnLine],
    lettering: Lettering,
    at_px: tuple[float, float],
    *,
    reach: float = 1.0,
) -> tuple[Found, ...]:
    """Return everything within the tolerances, nearest first, each thing once.

    ``at_px`` is counted from the map's zero point, as lines and signs are; ``reach`` widens the
    tolerances, for fingers.
    """
    x, y = at_px

    def near(signs: Iterable[Sign], within_px: float) -> Iterable[tuple[str, float, float]]:
        for sign in signs:
            away = hypot(sign.x_px - x, sign.y_px - y)
            if away <= within_px * reach:
                yield sign.key, max(0.0, away - sign.radius_px), away

    found = [Found(Sort.PLACE, *sign) for sign in near(lettering.signs, PLACE_TOLERANCE_PX)]
    for key, rim, away in near(lettering.towns, TOWN_TOLERANCE_PX):
        found.append(Found(Sort.TOWN, key.removeprefix(_TOWN_KEY), rim, away))
    for line in lines:
        away = distance_px(line.points, x, y)
        if away <= LINE_TOLERANCE_PX * reach:
            found.append(Found(Sort.SEGMENT, line.segment_id, away, away, line.route_id))
    found.sort(key=lambda f: (f.distance_px, f.sort is Sort.SEGMENT, f.center_px))
    once = {(f.sort, f.key): f for f in reversed(found)}
    return tuple(f for f in found if once[f.sort, f.key] is f)


def meant(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return what a click among ``found`` (nearest first) can have meant; one thing if it is clear.

    A click on a sign means the sign, because it lies on top of its lines; on overlapping signs the
    one whose centre is nearer. Otherwise everything that is about as near as the nearest is meant.
    """
    signs = [f for f in found if f.sort is not Sort.SEGMENT and f.distance_px <= _ON_SIGN_PX]
    if signs:
        nearest_px = min(f.center_px for f in signs)
        return tuple(f for f in signs if f.center_px <= nearest_px + _SAME_CENTER_PX)
    return tuple(f for f in found if f.distance_px <= found[0].distance_px + _RIVAL_PX)
