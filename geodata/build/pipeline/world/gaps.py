"""Gaps of a source graph: short ways between dead ends, or parts, that the graph leaves open.

Nothing is closed here. The file lists what may be bridged; the program bridges when it is allowed
to, at a price, and names every bridge it took.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from pipeline.world.links import Links

KM_PER_DEGREE = 111.195
DETOUR_TIMES = 10
DETOUR_LEAST_M = 15_000
NEIGHBOURS = 12


def find_gaps(
    lat: npt.NDArray[np.float64],
    lon: npt.NDArray[np.float64],
    links: Links,
    *,
    longest_m: int,
    part_of: npt.NDArray[np.int64],
) -> list[tuple[int, int, int]]:
    """Return (node, node, metres), shorter node number first.

    From every dead end the nearest nodes are looked at; a gap is what is at most ``longest_m``
    long and otherwise a detour of ten times its length, at least 15 km, or no way at all.
    ``part_of`` is the connected part of every node: parts are joined where they come nearest.
    """
    tree = shapely.STRtree(shapely.points(lon, lat))
    found: dict[tuple[int, int], int] = {}
    for node in range(len(lat)):
        if len(links[node]) == 1:
            for other, metres in _near(node, lat, lon, tree, longest_m):
                if _is_detour(node, other, metres, links, part_of):
                    found[min(node, other), max(node, other)] = metres
                    break
    for pair, metres in _between_parts(lat, lon, tree, part_of, longest_m).items():
        found.setdefault(pair, metres)
    return [(a, b, metres) for (a, b), metres in sorted(found.items())]


def metres_between(
    lat: npt.NDArray[np.float64], lon: npt.NDArray[np.float64], a: int, b: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """Return great-circle metres from node ``a`` to nodes ``b``, on the source's sphere."""
    phi, psi = np.radians(lat[a]), np.radians(lat[b])
    half = (
        np.sin((psi - phi) / 2) ** 2
        + np.cos(phi) * np.cos(psi) * np.sin(np.radians(lon[b] - lon[a]) / 2) ** 2
    )
    return np.rint(2 * 6_371_000 * np.arcsin(np.sqrt(half))).astype(np.int64)


def _near(
    node: int,
    lat: npt.NDArray[np.float64],
    lon: npt.NDArray[np.float64],
    tree: shapely.STRtree,
    longest_m: int,
) -> list[tuple[int, int]]:
    high = longest_m / 1000 / KM_PER_DEGREE
    wide = high / max(0.05, float(np.cos(np.radians(lat[node]))))
    box = shapely.box(lon[node] - wide, lat[node] - high, lon[node] + wide, lat[node] + high)
    others = np.sort(tree.query(box))
    others = others[others != node]
    metres = metres_between(lat, lon, node, others)
    order = np.lexsort((others, metres))[:NEIGHBOURS]
    return [
        (int(others[i]), max(1, int(metres[i]))) for i in order.tolist() if metres[i] <= longest_m
    ]


def _is_detour(
    node: int, other: int, metres: int, links: Links, part_of: npt.NDArray[np.int64]
) -> bool:
    if part_of[node] != part_of[other]:
        return True
    limit = max(DETOUR_TIMES * metres, DETOUR_LEAST_M)
    best = {node: 0}
    queue = [(0, node)]
    while queue:
        reached, here = heapq.heappop(queue)
        if here == other:
            return False
        if reached > best[here]:
            continue
        for there, length in links[here].items():
            total = reached + length
            if total <= limit and total < best.get(there, limit + 1):
                best[there] = total
                heapq.heappush(queue, (total, there))
    return True


def _between_parts(
    lat: npt.NDArray[np.float64],
    lon: npt.NDArray[np.float64],
    tree: shapely.STRtree,
    part_of: npt.NDArray[np.int64],
    longest_m: int,
) -> dict[tuple[int, int], int]:
    """Return for each pair of parts the shortest gap between them."""
    sizes = np.bincount(part_of)
    main = int(sizes.argmax())
    best: dict[tuple[int, int], tuple[int, int, int]] = {}
    for node in np.flatnonzero(part_of != main).tolist():
        for other, metres in _near_of_others(
            node, lat, lon, tree, part_of=part_of, longest_m=longest_m
        ):
            parts = sorted((int(part_of[node]), int(part_of[other])))
            entry = (metres, min(node, other), max(node, other))
            key = (parts[0], parts[1])
            if key not in best or entry < best[key]:
                best[key] = entry
    return {(a, b): metres for metres, a, b in best.values()}


def _near_of_others(
    node: int,
    lat: npt.NDArray[np.float64],
    lon: npt.NDArray[np.float64],
    tree: shapely.STRtree,
    *,
    part_of: npt.NDArray[np.int64],
    longest_m: int,
) -> Sequence[tuple[int, int]]:
    high = longest_m / 1000 / KM_PER_DEGREE
    wide = high / max(0.05, float(np.cos(np.radians(lat[node]))))
    box = shapely.box(lon[node] - wide, lat[node] - high, lon[node] + wide, lat[node] + high)
    others = tree.query(box)
    others = np.sort(others[part_of[others] != part_of[node]])
    metres = metres_between(lat, lon, node, others)
    order = np.lexsort((others, metres))[:3]
    return [
        (int(others[i]), max(1, int(metres[i]))) for i in order.tolist() if metres[i] <= longest_m
    ]
