"""Lines over the antimeridian, where longitudes jump from 180° to -180°."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

LonLat = tuple[float, float]

_HALF_DEG, _TURN_DEG = 180.0, 360.0
_RIM_DEG = 1e-6


def continuous(line: Iterable[LonLat]) -> list[LonLat]:
    """Return a line without jumps, its longitudes beyond ±180° where need be."""
    found: list[LonLat] = []
    for lon, lat in line:
        turned = lon
        if found:
            turned += round((found[-1][0] - lon) / _TURN_DEG) * _TURN_DEG
        found.append((turned, lat))
    return found


def pieces(
    line: Iterable[LonLat], west_deg: float, east_deg: float
) -> tuple[tuple[LonLat, ...], ...]:
    """Return the parts of a line between two meridians, in its order, each ending on them.

    The meridians are at most a whole turn apart; it does not matter in which turn the line lies.
    """
    whole = continuous(line)
    low, high = min(lon for lon, _ in whole), max(lon for lon, _ in whole)
    first = math.ceil((west_deg - high) / _TURN_DEG)
    last = math.floor((east_deg - low) / _TURN_DEG)
    found: list[tuple[float, list[LonLat]]] = []
    for turn in range(first, last + 1):
        by = turn * _TURN_DEG
        open_end = False
        for i, ((lon_a, lat_a), (lon_b, lat_b)) in enumerate(pairwise(whole)):
            shares = _inside(lon_a + by, lon_b + by, west_deg, east_deg)
            if shares is None:
                open_end = False
                continue
            start, end = (
                (lon_a + by + (lon_b - lon_a) * share, lat_a + (lat_b - lat_a) * share)
                for share in shares
            )
            if not open_end or shares[0] > 0.0:
                found.append((i + shares[0], [start]))
            if end != found[-1][1][-1]:
                found[-1][1].append(end)
            open_end = shares[1] >= 1.0
    return tuple(tuple(part) for _, part in sorted(found) if len(part) > 1)


def to_parallels(line: Iterable[LonLat], south_deg: float, north_deg: float) -> list[LonLat]:
    """Return a line with a point wherever it crosses one of two parallels.

    A map that ends there then shows a step up to its rim, and does not leave out all of it.
    """
    whole = [(lon, lat) for lon, lat in line]
    found: list[LonLat] = []
    for (lon_a, lat_a), (lon_b, lat_b) in pairwise(continuous(whole)):
        found.append((lon_a, lat_a))
        step = lat_b - lat_a
        shares = sorted((rim - lat_a) / step for rim in (south_deg, north_deg) if step)
        for share in shares:
            if 0.0 < share < 1.0:
                rim = south_deg if abs(lat_a + step * share - south_deg) < _RIM_DEG else north_deg
                found.append((lon_a + (lon_b - lon_a) * share, rim))
    return [(normal_longitude(lon), lat) for lon, lat in (*found, *continuous(whole)[-1:])]


def _inside(
    start_deg: float, end_deg: float, west_deg: float, east_deg: float
) -> tuple[float, float] | None:
    """Return from which to which share a step lies between two meridians, ``None`` for nowhere."""
    step = end_deg - start_deg
    if step == 0.0:
        return (0.0, 1.0) if west_deg <= start_deg <= east_deg else None
    enters, leaves = sorted(((west_deg - start_deg) / step, (east_deg - start_deg) / step))
    shares = (max(0.0, enters), min(1.0, leaves))
    return shares if shares[0] < shares[1] else None


def cut(line: Sequence[LonLat]) -> tuple[tuple[LonLat, ...], ...]:
    """Return a line cut at the antimeridian, as RFC 7946 (3.1.9) wants it."""
    if all(abs(b[0] - a[0]) <= _HALF_DEG for a, b in pairwise(line)):
        return (tuple(line),)
    return pieces(line, -_HALF_DEG, _HALF_DEG)


def unwrapped(longitudes_deg: Sequence[float]) -> list[float]:
    """Return longitudes with the widest gap between them outside: no jump inside the range.

    Some may come out beyond 180°.
    """
    if not longitudes_deg:
        return []
    ordered = sorted(longitudes_deg)
    gaps = [b - a for a, b in pairwise(ordered)]
    around = ordered[0] + _TURN_DEG - ordered[-1]
    if not gaps or around >= max(gaps):
        return list(longitudes_deg)
    first = ordered[gaps.index(max(gaps)) + 1]
    return [lon + _TURN_DEG if lon < first else lon for lon in longitudes_deg]


def normal_longitude(lon_deg: float) -> float:
    """Return a longitude from -180° to 180°; one in that range stays as it is."""
    if -_HALF_DEG <= lon_deg <= _HALF_DEG:
        return lon_deg
    return (lon_deg + _HALF_DEG) % _TURN_DEG - _HALF_DEG
