"""What of a network a search has to look at: all of it near the ends, little of it elsewhere.

A shortest way passes a cell in which nothing begins, ends or is forbidden from rim to rim, and the
edges needed for that were marked when the network was made. So a search takes these edges of whole
cells, and opens only the cells around its ends and around what is forbidden: there it looks at the
smaller cells inside, and at last at every edge. The answer is the same as on the whole network.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from explorer.analysis.world.chains import Chains
from explorer.analysis.world.steps import EDGE_BITS, StepArrays
from explorer.model.world import Network, Numbers

Indices = npt.NDArray[np.int64]
_MOST_KEPT = 60
"""Opened cells whose insides stay in memory."""
_SINGLE = 0
"""The number that stands for single edges among the numbers of chains."""


class Forbidden:
    """Nodes and edges that a way must not take."""

    def __init__(
        self,
        network: Network,
        *,
        nodes: npt.NDArray[np.bool_] | None = None,
        edges: npt.NDArray[np.bool_] | None = None,
        gaps: bool = False,
    ) -> None:
        """``gaps`` says whether a way may close none."""
        self.nodes = nodes
        self.gaps = gaps
        self.edges = edges if edges is None or edges.any() else None
        touched: Indices = np.zeros(0, dtype=np.int64)
        if nodes is not None:
            touched = np.flatnonzero(nodes)
        if self.edges is not None:
            hit = np.flatnonzero(self.edges)
            ends = (network.a[hit], network.b[hit])
            touched = np.concatenate((touched, *ends)).astype(np.int64)
        self.touched = np.unique(touched)

    def bars(self, node: int) -> bool:
        """Say whether a node must not be touched."""
        return self.nodes is not None and bool(self.nodes[node])

    def allows(self, network: Network, edges: Indices) -> npt.NDArray[np.bool_]:
        """Say of each edge whether it may be taken."""
        allowed = np.ones(len(edges), dtype=np.bool_)
        if self.nodes is not None:
            allowed &= ~(self.nodes[network.a[edges]] | self.nodes[network.b[edges]])
        if self.edges is not None:
            allowed &= ~self.edges[edges]
        if self.gaps:
            allowed &= ~network.is_gap[edges]
        return allowed


def cell_bounds(count: int, halvings: int) -> Indices:
    """Return where each of the ``2 ** halvings`` cells begins, and the end."""
    edges = np.array([0, count], dtype=np.int64)
    for _ in range(halvings):
        middles = (edges[:-1] + edges[1:]) // 2
        edges = np.insert(edges, np.arange(1, len(edges)), middles)
    return edges


def prices_m(network: Network) -> Numbers:
    """Return what a search pays for each edge: its metres, and far more for a gap."""
    metres = network.metres
    times, plus_m = network.gap_price
    return np.where(network.is_gap, times * metres + plus_m, metres).astype(np.int32)


class Cells:
    """A network cut into cells, with what is needed for passing them."""

    def __init__(self, network: Network, offset: int = 0) -> None:
        """``offset`` is added to numbers of nodes, so that several networks go together."""
        self.network = network
        self.offset = offset
        self.prices = prices_m(network)
        self.bounds = [cell_bounds(len(network), h) for h in network.halvings]
        self.top = len(self.bounds)
        self._lines: dict[int, Chains] = {}
        self._lines_made = 0
        self._crossings = [self._joining(level) for level in range(1, self.top + 1)]
        self._crossing_a = [network.a[edges] for edges in self._crossings]
        self._crossing_b = network.b[self._crossings[-1]]
        self._rims = [
            np.unique(np.concatenate((network.a[e], network.b[e], network.halts)))
            for e in self._crossings
        ]
        self._passing: dict[bool, StepArrays] = {}
        self._kept: OrderedDict[tuple[int, int, bool], tuple[int, StepArrays, Indices]] = (
            OrderedDict()
        )

    def cell_of(self, level: int, nodes: npt.NDArray[np.integer]) -> Indices:
        """Return the cell of a level, counted from 1, that each node lies in."""
        return np.searchsorted(self.bounds[level - 1], nodes, side="right") - 1

    def passing(self, *, gaps: bool) -> StepArrays:
        """Return the steps over all cells of the largest kind; ``gaps`` says if any are closed."""
        if gaps not in self._passing:
            whole = self._contracted(self.top, 0, len(self.network), gaps=gaps, whole=True)
            self._passing[gaps] = whole[1]
        return self._passing[gaps]

    def opened(
        self, ends: Iterable[int], forbidden: Forbidden
    ) -> tuple[list[StepArrays], list[int]]:
        """Return the steps inside the cells around ``ends`` and around what is forbidden.

        They stand for those of ``passing`` at every node that is in either; the second list are
        nodes that may have no steps. Numbers of ``ends`` are without the offset.
        """
        found: list[StepArrays] = []
        rim: list[int] = []
        touched = np.concatenate((np.fromiter(ends, dtype=np.int64), forbidden.touched))
        crossing = self._crossings[self.top - 1]
        from_, to = self._crossing_a[self.top - 1], self._crossing_b
        for cell in np.unique(self.cell_of(self.top, touched)).tolist():
            low, high = self.bounds[self.top - 1][cell : cell + 2].tolist()
            out = (from_ >= low) & (from_ < high)
            into = (to >= low) & (to < high)
            rim += (np.concatenate((from_[out], to[into])) + self.offset).tolist()
            found.append(self._single(crossing[out], forbidden, forwards=True))
            found.append(self._single(crossing[into], forbidden, forwards=False))
            self._open(self.top, cell, touched, forbidden, found)
        return found, rim

    def _open(
        self,
        level: int,
        cell: int,
        touched: Indices,
        forbidden: Forbidden,
        found: list[StepArrays],
    ) -> None:
        low, high = self.bounds[level - 1][cell : cell + 2].tolist()
        if forbidden.nodes is not None and forbidden.nodes[low:high].all():
            return
        is_smallest = level == 1
        edges = self._within(low, high, 0) if is_smallest else self._crossing(level - 1, low, high)
        found.append(self._single(edges, forbidden, forwards=True))
        found.append(self._single(edges, forbidden, forwards=False))
        if is_smallest:
            return
        inside = touched[(touched >= low) & (touched < high)]
        open_cells = np.unique(self.cell_of(level - 1, inside))
        steps, cells = self._closed(level, cell, gaps=not forbidden.gaps)
        found.append(steps.only(~np.isin(cells, open_cells)))
        for number in open_cells.tolist():
            self._open(level - 1, number, inside, forbidden, found)

    def _closed(self, level: int, cell: int, *, gaps: bool) -> tuple[StepArrays, Indices]:
        """Return what passing each smaller cell inside a cell takes, and in which each step is."""
        key = (level, cell, gaps)
        if key not in self._kept:
            low, high = self.bounds[level - 1][cell : cell + 2].tolist()
            self._kept[key] = self._contracted(level - 1, low, high, gaps=gaps, whole=False)
            if len(self._kept) > _MOST_KEPT:
                _, (number, _, _) = self._kept.popitem(last=False)
                del self._lines[number]
        self._kept.move_to_end(key)
        return self._kept[key][1:]

    def along(self, line: int) -> list[tuple[int, bool]]:
        """Return the edges of a step's line in order, and whether each is passed from a to b."""
        number, h = line >> EDGE_BITS, line & ((1 << EDGE_BITS) - 1)
        if number == _SINGLE:
            return [(h >> 1, not h & 1)]
        return self._lines[number].along(h)

    def _within(self, low: int, high: int, level: int) -> Indices:
        """Return the edges between nodes from ``low`` up to ``high`` of at least a level."""
        network = self.network
        first, last = np.searchsorted(network.a, (low, high))
        found = first + np.flatnonzero(
            (network.b[first:last] < high) & (network.level[first:last] >= level)
        )
        return found.astype(np.int64)

    def _joining(self, level: int) -> Indices:
        """Return the edges that join different cells of a level."""
        network, bounds = self.network, self.bounds[level - 1]
        # What joins cells is needed on both sides: its level is at least this one.
        edges = np.flatnonzero(network.level >= level)
        # The end of the cell that an edge begins in; edges go to larger numbers.
        after = bounds[np.searchsorted(bounds, network.a[edges], side="right")]
        return edges[network.b[edges] >= after].astype(np.int64)

    def _crossing(self, level: int, low: int, high: int) -> Indices:
        """Return the edges inside a stretch of nodes that join different cells of a level."""
        edges = self._crossings[level - 1]
        first, last = np.searchsorted(self._crossing_a[level - 1], (low, high))
        part = edges[first:last]
        return part[self.network.b[part] < high]

    def _contracted(
        self, level: int, low: int, high: int, *, gaps: bool, whole: bool
    ) -> tuple[int, StepArrays, Indices]:
        """Return the chains needed for passing the cells of a level: number, steps, cells.

        With ``whole`` the edges between the cells are among them, else they are left out.
        """
        network = self.network
        edges = self._within(low, high, level)
        if not gaps:
            edges = edges[~network.is_gap[edges]]
        if not whole:
            cells = self.cell_of(level, network.a[edges])
            edges = edges[cells == self.cell_of(level, network.b[edges])]
        rims = self._rims[level - 1]
        first, last = np.searchsorted(rims, (low, high))
        chains = Chains(network, self.prices, edges, kept=rims[first:last], offset=self.offset)
        self._lines_made += 1
        self._lines[self._lines_made] = chains
        steps = chains.steps(self._lines_made)
        return self._lines_made, steps, self.cell_of(level, steps.start - self.offset)

    def _single(self, edges: Indices, forbidden: Forbidden, *, forwards: bool) -> StepArrays:
        """Return single edges as steps from a to b, or back."""
        network = self.network
        edges = edges[forbidden.allows(network, edges)]
        a = network.a[edges].astype(np.int64) + self.offset
        b = network.b[edges].astype(np.int64) + self.offset
        price = self.prices[edges].astype(np.int64)
        if forwards:
            return StepArrays(a, b, price, 2 * edges)
        return StepArrays(b, a, price, 2 * edges + 1)
