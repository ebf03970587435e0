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

from explorer.analysis.world.chains import Chains, Step
from explorer.model.world import Network

Indices = npt.NDArray[np.int64]
Near = dict[int, list[Step]]
_MOST_KEPT = 400
"""Opened cells that stay in memory."""


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


def prices_m(network: Network) -> Indices:
    """Return what a search pays for each edge: its metres, and far more for a gap."""
    metres = network.metres.astype(np.int64)
    times, plus_m = network.gap_price
    return np.where(network.is_gap, times * metres + plus_m, metres)


class _Edges:
    """Single edges as chains: directed edge 2 i or 2 i + 1 of the network's edge i."""

    @staticmethod
    def along(h: int) -> list[tuple[int, bool]]:
        """Return the one edge, and whether it is passed from a to b."""
        return [(h >> 1, not h & 1)]


class Cells:
    """A network cut into cells, with what is needed for passing them."""

    def __init__(self, network: Network, offset: int = 0) -> None:
        """``offset`` is added to numbers of nodes, so that several networks go together."""
        self.network = network
        self.offset = offset
        self.prices = prices_m(network)
        self.bounds = [cell_bounds(len(network), h) for h in network.halvings]
        self.top = len(self.bounds)
        self._single = _Edges()
        self._crossings = [self._joining(level) for level in range(1, self.top + 1)]
        self._crossing_a = [network.a[edges] for edges in self._crossings]
        self._crossing_b = network.b[self._crossings[-1]]
        self._rims = [
            np.unique(np.concatenate((network.a[e], network.b[e], network.halts)))
            for e in self._crossings
        ]
        self._passing: dict[bool, Near] = {}
        self._kept: OrderedDict[tuple[int, int, bool], dict[int, Near]] = OrderedDict()

    def cell_of(self, level: int, nodes: npt.NDArray[np.integer]) -> Indices:
        """Return the cell of a level, counted from 1, that each node lies in."""
        return np.searchsorted(self.bounds[level - 1], nodes, side="right") - 1

    def passing(self, *, gaps: bool) -> Near:
        """Return the steps over all cells of the largest kind; ``gaps`` says if any are closed."""
        if gaps not in self._passing:
            parts = self._contracted(self.top, 0, len(self.network), gaps=gaps, whole=True)
            near: Near = {}
            for part in parts.values():
                near |= part
            self._passing[gaps] = near
        return self._passing[gaps]

    def opened(self, ends: Iterable[int], forbidden: Forbidden) -> Near:
        """Return the steps inside the cells around ``ends`` and around what is forbidden.

        They stand for those of ``passing`` at every node that both name; a node without steps is
        there with none. Numbers of ``ends`` are those of the network, without the offset.
        """
        near: Near = {}
        touched = np.concatenate((np.fromiter(ends, dtype=np.int64), forbidden.touched))
        crossing = self._crossings[self.top - 1]
        from_, to = self._crossing_a[self.top - 1], self._crossing_b
        for cell in np.unique(self.cell_of(self.top, touched)).tolist():
            low, high = self.bounds[self.top - 1][cell : cell + 2].tolist()
            out = (from_ >= low) & (from_ < high)
            into = (to >= low) & (to < high)
            for node in np.concatenate((from_[out], to[into])).tolist():
                near.setdefault(node + self.offset, [])
            self._add_edges(crossing[out], forbidden, near, backwards=False)
            self._add_edges(crossing[into], forbidden, near, forwards=False)
            self._open(self.top, cell, touched, forbidden, near)
        return near

    def _open(
        self, level: int, cell: int, touched: Indices, forbidden: Forbidden, near: Near
    ) -> None:
        low, high = self.bounds[level - 1][cell : cell + 2].tolist()
        if forbidden.nodes is not None and forbidden.nodes[low:high].all():
            return
        if level == 1:
            self._add_edges(self._within(low, high, 0), forbidden, near)
            return
        self._add_edges(self._crossing(level - 1, low, high), forbidden, near)
        inside = touched[(touched >= low) & (touched < high)]
        open_cells = np.unique(self.cell_of(level - 1, inside)).tolist()
        for number, part in self._closed(level, cell, gaps=not forbidden.gaps).items():
            if number not in open_cells:
                for node, steps in part.items():
                    near.setdefault(node, []).extend(steps)
        for number in open_cells:
            self._open(level - 1, number, inside, forbidden, near)

    def _closed(self, level: int, cell: int, *, gaps: bool) -> dict[int, Near]:
        """Return what passing each smaller cell inside a cell takes, by their numbers."""
        key = (level, cell, gaps)
        if key not in self._kept:
            low, high = self.bounds[level - 1][cell : cell + 2].tolist()
            self._kept[key] = self._contracted(level - 1, low, high, gaps=gaps, whole=False)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

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
    ) -> dict[int, Near]:
        """Return the chains needed for passing the cells of a level, by cell.

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
        found: dict[int, Near] = {}
        starts, steps = chains.all_steps()
        cell_of = self.cell_of(level, starts).tolist()
        for node, cell, step in zip((starts + self.offset).tolist(), cell_of, steps, strict=True):
            found.setdefault(cell, {}).setdefault(node, []).append(step)
        return found

    def _add_edges(
        self,
        edges: Indices,
        forbidden: Forbidden,
        near: Near,
        *,
        forwards: bool = True,
        backwards: bool = True,
    ) -> None:
        network = self.network
        edges = edges[forbidden.allows(network, edges)]
        for edge, a, b, price in zip(
            edges.tolist(),
            (network.a[edges] + self.offset).tolist(),
            (network.b[edges] + self.offset).tolist(),
            self.prices[edges].tolist(),
            strict=True,
        ):
            if forwards:
                near.setdefault(a, []).append((b, price, self._single, 2 * edge))
            if backwards:
                near.setdefault(b, []).append((a, price, self._single, 2 * edge + 1))
