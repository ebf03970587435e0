"""The map under a draft: a corridor of nothing but a frame, so that the map suits its places.

What the draft holds is painted over it; a corridor of its own would be made anew at every answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.analysis.antimeridian import normal_longitude, unwrapped
from explorer.analysis.authoring.beginning import REGIONS
from explorer.model.authoring.drafts import Decision, Draft, LonLat
from explorer.model.corridor import Corridor
from explorer.model.network import Edge, Mode
from explorer.model.places import Place, PlaceKind

Frame = tuple[float, float, float, float]
_RIM_SHARE, _LEAST_RIM_DEG = 0.12, 1.0
_MOST_LAT = 84.0
_WORLD: Frame = (-20.0, -10.0, 60.0, 55.0)
"""What is shown of the Earth while there is no place at all, in degrees."""


def frame_of(draft: Draft) -> Frame:
    """Return west, south, east and north in degrees around what the map is to show.

    The stops of routes count first, else the towns, else whatever there is. East may lie beyond
    180 degrees.
    """
    kept = [place for place in draft.places if place.decision is not Decision.DROPPED]
    routed = {
        stop
        for route in draft.routes
        if route.decision is not Decision.DROPPED
        for stop in route.stops
    }
    for chosen in (
        [p for p in kept if p.id in routed],
        [p for p in kept if p.chosen.kind not in REGIONS],
        kept,
    ):
        if chosen:
            return _around([place.lonlat for place in chosen])
    return _WORLD


def _around(points: Sequence[LonLat]) -> Frame:
    lon = unwrapped([point[0] for point in points])
    lat = [point[1] for point in points]
    aside = max(_LEAST_RIM_DEG, (max(lon) - min(lon)) * _RIM_SHARE)
    above = max(_LEAST_RIM_DEG, (max(lat) - min(lat)) * _RIM_SHARE)
    south, north = max(-_MOST_LAT, min(lat) - above), min(_MOST_LAT, max(lat) + above)
    return min(lon) - aside, south, max(lon) + aside, north


def is_inside(frame: Frame, point: LonLat) -> bool:
    """Tell whether a point lies in a frame, or so near to it that the map reaches it."""
    west, south, east, north = frame
    aside, above = (east - west) / 2.0, (north - south) / 2.0
    lon = (point[0] - (west + east) / 2.0 + 180.0) % 360.0 - 180.0
    lat = point[1] - (south + north) / 2.0
    return abs(lon) <= aside * 2.0 and abs(lat) <= above * 2.0


def blank_map(draft: Draft, frame: Frame) -> Corridor:
    """Return a corridor with the draft's id and title, and nothing on the map."""
    west, south, east, north = frame
    corners = [(normal_longitude(west), south), (normal_longitude(east), north)]
    places = {
        f"corner-{number}": Place(
            f"corner-{number}",
            PlaceKind.REGION,  # a label without words: nothing is painted
            "",
            lon,
            lat,
            {"en": ""},
            (),
            1,
            "",
        )
        for number, (lon, lat) in enumerate(corners, 1)
    }
    ends = tuple(places)
    frame_edge = Edge(
        "frame", ends[0], ends[1], Mode.AIR, (), None, tuple(corners), None, None, schematic=True
    )
    return Corridor(
        id=draft.id,
        titles={"en": draft.title},
        places=places,
        edges={"frame": frame_edge},
        segments={},
        routes={},
        sources={},
        passages={},
        claims={},
        facts={},
        is_draft=True,
    )
