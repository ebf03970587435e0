"""A graph as lists of neighbours, and its connected parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

Links = list[dict[int, int]]
"""For every node its neighbours with the metres to each."""


def links_of(count: int, edges: Iterable[tuple[int, int, int]]) -> Links:
    """Return the neighbours of every node; of several edges between two the shortest counts."""
    links: Links = [{} for _ in range(count)]
    for a, b, metres in edges:
        known = links[a].get(b)
        if a != b and (known is None or metres < known):
            links[a][b] = links[b][a] = metres
    return links


def edges_of(links: Links) -> list[tuple[int, int, int]]:
    """Return every edge once, smaller node first, in order."""
    return [
        (a, b, metres)
        for a, neighbours in enumerate(links)
        for b, metres in sorted(neighbours.items())
        if a < b
    ]


def parts_of(links: Links) -> npt.NDArray[np.int64]:
    """Return the number of the connected part of every node, counted by their first nodes."""
    part = np.full(len(links), -1, dtype=np.int64)
    count = 0
    for first in range(len(links)):
        if part[first] >= 0:
            continue
        part[first] = count
        waiting = [first]
        while waiting:
            for other in links[waiting.pop()]:
                if part[other] < 0:
                    part[other] = count
                    waiting.append(other)
        count += 1
    return part
