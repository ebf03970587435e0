"""The shortest way over the network, with places or edges closed.

Dijkstra's algorithm with :mod:`heapq` from the standard library: the network has about 40 edges,
for which a graph package such as networkx would cost more start-up time than all searches.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class RoutableEdge(Protocol):
    """What the search needs to know of an edge; it may be travelled both ways."""

    @property
    def id(self) -> str:
        """Name of the edge, different from all others."""
        ...

    @property
    def from_id(self) -> str:
        """Place at one end."""
        ...

    @property
    def to_id(self) -> str:
        """Place at the other end."""
        ...

    @property
    def mode(self) -> str:
        """What moves on the edge, such as "rail"."""
        ...

    @property
    def track_km(self) -> float:
        """Length in km, finite and not negative."""
        ...


E_co = TypeVar("E_co", bound=RoutableEdge, covariant=True)


@dataclass(frozen=True, slots=True)
class Path(Generic[E_co]):
    """A way over the network: ``places`` has one more member than ``edges``.

    Edge i leads from place i to place i + 1, whichever way it was recorded.
    """

    places: tuple[str, ...]
    edges: tuple[E_co, ...]
    km: float

    @property
    def edge_ids(self) -> tuple[str, ...]:
        """Ids of the edges in travelling order."""
        return tuple(edge.id for edge in self.edges)

    @property
    def reversed_edges(self) -> tuple[bool, ...]:
        """For every edge, whether it is travelled from its ``to`` place to its ``from`` place."""
        return tuple(
            edge.from_id != place for edge, place in zip(self.edges, self.places, strict=False)
        )


class RoutingError(Exception):
    """The network cannot be searched: an edge's length is no length, or two edges share an id."""

    def __init__(self, edge_id: str, reason: str) -> None:
        super().__init__(f"{edge_id}: {reason}")
        self.edge_id = edge_id
        self.reason = reason


def shortest_path(
    edges: Iterable[E_co],
    start_id: str,
    end_id: str,
    *,
    modes: Collection[str] | None = None,
    closed_edges: Collection[str] = frozenset(),
    closed_places: Collection[str] = frozenset(),
) -> Path[E_co] | None:
    """Return the shortest path between two places, or None when nothing is left.

    ``modes`` limits the search to edges of these modes. A closed place can be neither passed nor
    reached, so a journey that begins or ends there finds nothing. From a place to itself leads
    the empty path. Of equally long paths the one with fewer edges wins, then the one whose edge
    ids come first in order, so the answer does not depend on the order of ``edges``.

    Raises RoutingError for a length that is negative or not finite and for a doubled id.
    """
    if start_id in closed_places or end_id in closed_places:
        return None
    near = _neighbours(edges, modes, closed_edges, closed_places)
    if start_id == end_id:
        return Path((start_id,), (), 0.0)
    done: set[str] = set()
    # Rounded to a millimetre, sums of the same edges in another order still tie.
    queue: list[tuple[float, int, tuple[str, ...], str]] = [(0.0, 0, (), start_id)]
    while queue:
        km, count, way, place = heapq.heappop(queue)
        if place == end_id:
            return _path(start_id, way, near)
        if place in done:
            continue
        done.add(place)
        for edge in near[place]:
            other = edge.to_id if edge.from_id == place else edge.from_id
            if other not in done:
                reached = round(km + edge.track_km, 6)
                heapq.heappush(queue, (reached, count + 1, (*way, edge.id), other))
    return None


def _neighbours(
    edges: Iterable[E_co],
    modes: Collection[str] | None,
    closed_edges: Collection[str],
    closed_places: Collection[str],
) -> Mapping[str, list[E_co]]:
    """Return the open edges at every place."""
    near: dict[str, list[E_co]] = defaultdict(list)
    known: set[str] = set()
    for edge in edges:
        if edge.id in known:
            raise RoutingError(edge.id, "two edges have this id")
        known.add(edge.id)
        if not math.isfinite(edge.track_km) or edge.track_km < 0:
            raise RoutingError(edge.id, f"{edge.track_km} is not a length")
        is_open = edge.id not in closed_edges and (modes is None or edge.mode in modes)
        if is_open and edge.from_id not in closed_places and edge.to_id not in closed_places:
            near[edge.from_id].append(edge)
            near[edge.to_id].append(edge)
    return near


def _path(start_id: str, way: tuple[str, ...], near: Mapping[str, list[E_co]]) -> Path[E_co]:
    """Follow edge ids from the start and add up their lengths."""
    places = [start_id]
    taken: list[E_co] = []
    for edge_id in way:
        here = places[-1]
        edge = next(edge for edge in near[here] if edge.id == edge_id)
        taken.append(edge)
        places.append(edge.to_id if edge.from_id == here else edge.from_id)
    return Path(tuple(places), tuple(taken), math.fsum(edge.track_km for edge in taken))
