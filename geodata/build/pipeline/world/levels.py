"""Which edges a way may need on its way through a cell of the Earth.

A shortest way passes a cell, in which it neither begins nor ends, from one node on the cell's rim
to another, and there it takes a shortest way inside the cell. Edges on none of these are not
needed for passing. The level of an edge is the largest kind of cell for whose passing it is
needed; edges between two cells are needed on both sides. The result is exact, whatever the cells.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import numpy as np

from pipeline.world.ordering import bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    Edge = tuple[int, int, int]
    Near = dict[int, list[tuple[int, int, tuple[int, ...]]]]
    """For every node its steps: to a node, in metres, over these edges."""


def edge_levels(
    count: int,
    edges: Sequence[Edge],
    is_bridge: Sequence[bool],
    ends: frozenset[int],
    halvings: Sequence[int],
) -> npt.NDArray[np.int64]:
    """Return the level of every edge: 0, or the coarsest level it is needed at, from 1.

    ``halvings`` tells the size of the cells, finest first. ``ends`` are nodes where ways may change
    to another network. Passing is worked out with the bridges and without them.
    """
    level = np.zeros(len(edges), dtype=np.int64)
    for number, halving in enumerate(halvings, start=1):
        starts = bounds(count, halving)
        by_cell: dict[int, list[int]] = {}
        rim: dict[int, set[int]] = {}
        cell_of = np.repeat(np.arange(len(starts) - 1), np.diff(starts)).tolist()
        for end in ends:
            rim.setdefault(cell_of[end], set()).add(end)
        for i in np.flatnonzero(level >= number - 1).tolist():
            a, b, _ = edges[i]
            if cell_of[a] == cell_of[b]:
                by_cell.setdefault(cell_of[a], []).append(i)
            else:
                rim.setdefault(cell_of[a], set()).add(a)
                rim.setdefault(cell_of[b], set()).add(b)
                level[i] = number
        for cell, inside in sorted(by_cell.items()):
            on_rim = sorted(rim.get(cell, ()))
            needed = _needed(edges, inside, on_rim)
            if any(is_bridge[i] for i in inside):
                whole = [i for i in inside if not is_bridge[i]]
                needed |= _needed(edges, whole, on_rim)
            level[list(needed)] = number
    return level


def _needed(edges: Sequence[Edge], inside: Iterable[int], rim: Sequence[int]) -> set[int]:
    near: Near = {}
    for i in inside:
        a, b, metres = edges[i]
        near.setdefault(a, []).append((b, metres, (i,)))
        near.setdefault(b, []).append((a, metres, (i,)))
    kept = frozenset(rim)
    _drop_dead_ends(near, kept)
    _join_chains(near, kept)
    found: set[int] = set()
    ends = [node for node in rim if node in near]
    for number, start in enumerate(ends):
        for chain in _on_ways(start, near, ends[number + 1 :]):
            found.update(chain)
    return found


def _drop_dead_ends(near: Near, kept: frozenset[int]) -> None:
    """Leave out what leads nowhere: no way from rim to rim goes there."""
    waiting = [node for node, steps in near.items() if len(steps) == 1 and node not in kept]
    while waiting:
        node = waiting.pop()
        steps = near.pop(node)
        if not steps:
            continue
        other = steps[0][0]
        near[other] = [step for step in near[other] if step[0] != node]
        if len(near[other]) == 1 and other not in kept:
            waiting.append(other)


def _join_chains(near: Near, kept: frozenset[int]) -> None:
    """Make one step of two where nothing forks, the shorter one where it stands beside another."""
    for node in list(near):
        steps = near[node]
        if len(steps) != 2 or node in kept:
            continue
        (a, to_a, via_a), (b, to_b, via_b) = steps
        if a in (b, node) or b == node:
            continue
        del near[node]
        metres, way = to_a + to_b, (*via_a, *via_b)
        for here, there in ((a, b), (b, a)):
            others = [step for step in near[here] if step[0] not in (node, there)]
            known = [step for step in near[here] if step[0] == there]
            shortest = min([*known, (there, metres, way)], key=lambda step: step[1])
            near[here] = [*others, shortest]


def _on_ways(start: int, near: Near, ends: Sequence[int]) -> Iterable[tuple[int, ...]]:
    """Return the steps of shortest ways from a node to others."""
    best = {start: 0}
    before: dict[int, tuple[int, tuple[int, ...]]] = {}
    queue = [(0, start)]
    done: set[int] = set()
    waiting = set(ends)
    while queue and waiting:
        reached, here = heapq.heappop(queue)
        if here in done:
            continue
        done.add(here)
        waiting.discard(here)
        for there, metres, way in near[here]:
            total = reached + metres
            if total < best.get(there, total + 1):
                best[there] = total
                before[there] = (here, way)
                heapq.heappush(queue, (total, there))
    seen: set[int] = set()
    for end in ends:
        here = end
        while here in before and here not in seen:
            seen.add(here)
            here, way = before[here]
            yield way
