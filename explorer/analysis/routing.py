"""The shortest way over the network, with places or edges closed.

Dijkstra's algorithm with :mod:`heapq` from the standard library: the network has about 40 edges,
for which a graph package such as networkx would cost more start-up time than all searches.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

from explorer.analysis.lengths import total
from explorer.model.network import Edge, Mode
from explorer.model.quantity import Quantity


class Path(Struct, frozen=True):
    """A way over the network: ``places`` has one more member than ``edges``.

    Edge i leads from place i to place i + 1, whichever way it was recorded.
    """

    places: tuple[str, ...]
    edges: tuple[Edge, ...]

    @property
    def edge_ids(self) -> tuple[str, ...]:
        """Ids of the edges in travelling order."""
        return tuple(edge.id for edge in self.edges)

    @property
    def track_km(self) -> Quantity | None:
        """Length along the track; ``None`` for a path without edges."""
        return total([e.track_km for e in self.edges], self.edge_ids) if self.edges else None


def shortest_path(
    edges: Iterable[Edge],
    start_id: str,
    end_id: str,
    *,
    modes: Collection[Mode] | None = None,
    closed_edges: Collection[str] = frozenset(),
    closed_places: Collection[str] = frozenset(),
) -> Path | None:
    """Return the shortest path between two places, or ``None`` when nothing is left.

    Edges may be travelled both ways; one of unknown length is not used. ``modes`` limits the
    search to edges of these modes. A closed place can be neither passed nor reached, so a journey
    that begins or ends there finds nothing. From a place to itself leads the empty path. Of
    equally long paths the one with fewer edges wins, then the one whose edge ids come first in
    order, so the answer does not depend on the order of ``edges``.
    """
    if start_id in closed_places or end_id in closed_places:
        return None
    near = _neighbours(edges, modes, closed_edges, closed_places)
    done: set[str] = set()
    queue: list[tuple[float, int, tuple[str, ...], str]] = [(0.0, 0, (), start_id)]
    while queue:
        km, count, way, place = heapq.heappop(queue)
        if place == end_id:
            return _path(start_id, way, near)
        if place in done:
            continue
        done.add(place)
        for edge, length_km in near[place]:
            other = edge.to_id if edge.from_id == place else edge.from_id
            if other not in done:
                # Rounded to a millimetre, sums of the same edges in another order still tie.
                reached = round(km + length_km, 6)
                heapq.heappush(queue, (reached, count + 1, (*way, edge.id), other))
    return None


def _neighbours(
    edges: Iterable[Edge],
    modes: Collection[Mode] | None,
    closed_edges: Collection[str],
    closed_places: Collection[str],
) -> Mapping[str, list[tuple[Edge, float]]]:
    """Return the open edges of known length in km at every place."""
    near: dict[str, list[tuple[Edge, float]]] = defaultdict(list)
    for edge in edges:
        ends = {edge.from_id, edge.to_id}
        is_open = edge.id not in closed_edges and (modes is None or edge.mode in modes)
        if is_open and edge.track_km is not None and ends.isdisjoint(closed_places):
            for place in ends:
                near[place].append((edge, edge.track_km.value))
    return near


def _path(
    start_id: str, way: tuple[str, ...], near: Mapping[str, list[tuple[Edge, float]]]
) -> Path:
    """Follow edge ids from the start."""
    places = [start_id]
    taken: list[Edge] = []
    for edge_id in way:
        here = places[-1]
        edge = next(edge for edge, _ in near[here] if edge.id == edge_id)
        taken.append(edge)
        places.append(edge.to_id if edge.from_id == here else edge.from_id)
    return Path(tuple(places), tuple(taken))
