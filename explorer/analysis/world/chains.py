"""A part of a network in which lines without a fork have become one step."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from explorer.analysis.world.steps import EDGE_BITS, StepArrays
from explorer.model.world import Network, Numbers

Indices = npt.NDArray[np.int64]


_MOST_DOUBLINGS = 24  # longer chains than 2 ** 24 edges are not on this Earth


class Chains:
    """Edges of a network joined where nothing forks, except at the nodes that are kept.

    Every edge has two directions, numbered 2 i from a to b and 2 i + 1 from b to a, where i counts
    the given edges.
    """

    def __init__(
        self,
        network: Network,
        prices: Numbers,
        edges: Indices,
        *,
        kept: npt.NDArray[np.integer],
        offset: int,
    ) -> None:
        """``kept`` are nodes that chains end at; ``offset`` is added to numbers of nodes."""
        self._edges = edges
        self._offset = offset
        tails, heads = _directed(network, edges)
        nodes, places = np.unique(tails, return_inverse=True)
        degree = np.bincount(places)
        order = np.argsort(places, kind="stable")
        first = np.cumsum(degree) - degree
        through = (degree == 2) & ~np.isin(nodes, kept)  # noqa: PLR2004
        pairs = first[through]
        other = np.full(len(tails), -1, dtype=np.int32)
        other[order[pairs]] = order[pairs + 1]
        other[order[pairs + 1]] = order[pairs]
        # A way that arrives by h leaves by the other edge, not by h turned round.
        following = other[np.arange(len(other)) ^ 1]
        begins = np.flatnonzero(~through[places])
        price, last = _followed(np.repeat(prices[edges], 2), following)
        self._begins, self._price = begins, price[begins]
        self._starts, self._ends = tails[begins], heads[last[begins]]
        self._next = following

    def steps(self, number: int) -> StepArrays:
        """Return each chain in both directions; ``number`` is what these chains are known by."""
        return StepArrays(
            self._starts.astype(np.int64) + self._offset,
            self._ends.astype(np.int64) + self._offset,
            self._price.astype(np.int64),
            self._begins + (number << EDGE_BITS),
        )

    def along(self, h: int) -> list[tuple[int, bool]]:
        """Return the edges of a chain in order, and whether each is passed from a to b."""
        found: list[tuple[int, bool]] = []
        while h >= 0:
            found.append((int(self._edges[h >> 1]), not h & 1))
            h = int(self._next[h])
        return found


def _directed(network: Network, edges: Indices) -> tuple[Numbers, Numbers]:
    tails = np.empty(2 * len(edges), dtype=np.int32)
    heads = np.empty_like(tails)
    tails[0::2] = heads[1::2] = network.a[edges]
    heads[0::2] = tails[1::2] = network.b[edges]
    return tails, heads


def _followed(prices: Numbers, following: Numbers) -> tuple[Numbers, Numbers]:
    """Return the price of each chain from every directed edge on, and its last directed edge."""
    price, jump = prices.copy(), following.copy()
    last = np.arange(len(jump), dtype=np.int32)
    for _ in range(_MOST_DOUBLINGS):
        open_ = np.flatnonzero(jump >= 0)
        if not len(open_):
            break
        target = jump[open_]
        price_on, last_on, jump_on = price[target], last[target], jump[target]
        price[open_] += price_on
        last[open_] = last_on
        jump[open_] = jump_on
    return price, last
