"""Steps from node to node as flat arrays, quick to gather and small to keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct

Indices = npt.NDArray[np.int64]
EDGE_BITS = 32


class StepArrays(Struct, frozen=True, eq=False):
    """Steps in no order: from node to node, at a price in metres, along a line.

    A line is a number of ``Chains`` in the upper bits and its directed edge in the lower
    ``EDGE_BITS``; negative lines are changes at ports.
    """

    start: Indices
    to: Indices
    price: Indices
    line: Indices

    def only(self, wanted: npt.NDArray[np.bool_]) -> StepArrays:
        """Return some of the steps."""
        return StepArrays(
            self.start[wanted], self.to[wanted], self.price[wanted], self.line[wanted]
        )


class Steps(Struct, frozen=True, eq=False):
    """Steps by the node they begin at.

    The steps of a node are those from ``begins[rows[node]]`` up to ``begins[rows[node] + 1]``.
    """

    rows: dict[int, int]
    begins: memoryview
    to: memoryview
    price: memoryview
    line: memoryview


def gathered(parts: Sequence[StepArrays], also: Iterable[int] = ()) -> Steps:
    """Put steps in order of their nodes; ``also`` names nodes that may have none."""
    start, to, price, line = (
        np.concatenate([getattr(part, name) for part in parts] or [np.zeros(0, dtype=np.int64)])
        for name in ("start", "to", "price", "line")
    )
    order = np.argsort(start, kind="stable")
    start = start[order]
    first = np.flatnonzero(np.diff(start, prepend=-1))
    nodes = start[first]
    # One more row than nodes, an empty one, for those that have no steps.
    begins = np.concatenate((first, [len(start), len(start)])).astype(np.int32)
    rows = dict(zip(nodes.tolist(), range(len(nodes)), strict=True))
    for node in also:
        rows.setdefault(node, len(nodes))
    return Steps(
        rows,
        begins.data,
        to[order].astype(np.int32).data,
        price[order].astype(np.int32).data,
        line[order].data,
    )
