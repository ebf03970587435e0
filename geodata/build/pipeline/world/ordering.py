"""Numbering nodes so that cells of the Earth are stretches of numbers.

The nodes are halved again and again, across the longer side each time. Cell ``j`` of level ``k``
then holds the numbers from ``bounds(count, k)[j]`` on. The program works the bounds out again.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]


def bounds(count: int, halvings: int) -> Integers:
    """Return where each of the ``2 ** halvings`` cells begins, and the end."""
    edges = np.array([0, count], dtype=np.int64)
    for _ in range(halvings):
        middles = (edges[:-1] + edges[1:]) // 2
        edges = np.insert(edges, np.arange(1, len(edges)), middles)
    return edges


def cell_order(lat: Integers, lon: Integers, halvings: int) -> Integers:
    """Return the old numbers in their new order, for positions in thousandths of a degree."""
    order = np.arange(len(lat))
    edges = np.array([0, len(lat)], dtype=np.int64)
    for _ in range(halvings):
        for start, end in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
            part = order[start:end]
            if len(part) < 2:
                continue
            squeeze = np.cos(np.radians(lat[part].mean() / 1000.0))
            tall = np.ptp(lat[part]) > np.ptp(lon[part]) * squeeze
            keys = (part, lon[part], lat[part]) if tall else (part, lat[part], lon[part])
            order[start:end] = part[np.lexsort(keys)]
        middles = (edges[:-1] + edges[1:]) // 2
        edges = np.insert(edges, np.arange(1, len(edges)), middles)
    cell = np.repeat(np.arange(len(edges) - 1), np.diff(edges))
    morton = _spread(lat[order] + 90_000) << 1 | _spread(lon[order] + 180_000)
    return order[np.lexsort((order, morton, cell))]


def _spread(values: Integers) -> Integers:
    """Return the bits of 19-bit numbers with a gap after each."""
    spread = np.zeros_like(values)
    for bit in range(19):
        spread |= ((values >> bit) & 1) << (2 * bit)
    return spread
