"""Ways over the world's networks, by one of them or by several that meet at ports."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.world.borders import Borders
from explorer.analysis.world.cells import Cells, Forbidden
from explorer.analysis.world.forbidding import forbidden
from explorer.analysis.world.reaching import Reach, reach
from explorer.analysis.world.shortest import Changes, Found, cheapest
from explorer.analysis.world.steps import StepArrays, Steps, gathered
from explorer.analysis.world.travelled import Travelled, way_of
from explorer.errors import NoWorldWayError
from explorer.model.world import Network, NetworkKind, Port
from explorer.model.world_ways import LonLat, Stop, WorldQuestion, WorldWay

CHANGE_PRICE_M = 100_000
"""What a search pays for changing between ship and train or lorry: as much as so many metres."""
SAME_PLACE_KM = 0.5
_KINDS = tuple(NetworkKind)
_MOST_LATITUDE = 90.0
_NODE_BITS = 24
"""No network has more nodes than this many bits count; above them stands the network's number."""
_SPHERE_M = 6_371_000.0
_HOPE = 0.99
"""Lengths on the ellipsoid are at most half a percent below those on the sphere."""


_Where = tuple[Steps, npt.NDArray[np.int64], npt.NDArray[np.float64]]
"""Steps over cells, their nodes, and where these lie on a sphere of radius 1."""


class _Joined(Struct, frozen=True, eq=False):
    """The networks of one question as one graph."""

    kinds: tuple[NetworkKind, ...]
    barred: Mapping[NetworkKind, Forbidden]
    passing: Steps
    changes: Changes


class WorldPlanner:
    """Finds ways over the networks; what it worked out about them serves the next question, too.

    ``read`` reads a network when a question first needs it, ``read_ports`` and
    ``read_borders`` likewise.
    """

    def __init__(
        self,
        read: Callable[[NetworkKind], Network],
        read_ports: Callable[[], Sequence[Port]],
        read_borders: Callable[[], Borders],
    ) -> None:
        self._read, self._read_ports, self._read_borders = read, read_ports, read_borders
        self._known_borders: Borders | None = None
        self._cells: dict[NetworkKind, Cells] = {}
        self._passing: dict[tuple[tuple[NetworkKind, ...], bool], Steps] = {}
        self._ports: tuple[Port, ...] | None = None
        self._where: _Where | None = None

    def network(self, kind: NetworkKind) -> Network:
        """Return a network, reading it when it is first asked for."""
        return self._cells_of(kind).network

    @property
    def ports(self) -> tuple[Port, ...]:
        """The ports."""
        if self._ports is None:
            self._ports = tuple(self._read_ports())
        return self._ports

    @property
    def borders(self) -> Borders:
        """The countries."""
        if self._known_borders is None:
            self._known_borders = self._read_borders()
        return self._known_borders

    def _is_land(self, lonlat: LonLat) -> bool:
        return self.borders.country_at(lonlat) is not None

    def way(self, question: WorldQuestion) -> WorldWay:
        """Return the shortest way; raises ``NoWorldWayError`` where there is none, with why."""
        for one, other in pairwise(question.stops):
            if geodesic_km(one.lonlat, other.lonlat) < SAME_PLACE_KM:
                raise NoWorldWayError("same_place", start=one.name, end=other.name)
        joined = self._joined(question)
        parts: list[Travelled] = []
        begin: int | None = None
        for one, other in pairwise(question.stops):
            found, accesses = self._found(joined, one, other, begin, question)
            begin = found.end
            parts.append(self._travelled(found, accesses, one, other))
        return way_of(question, parts, self.network, self.borders)

    # ------------------------------------------------------------------ the graph of a question

    def _cells_of(self, kind: NetworkKind) -> Cells:
        if kind not in self._cells:
            offset = _KINDS.index(kind) << _NODE_BITS
            self._cells[kind] = Cells(self._read(kind), offset)
        return self._cells[kind]

    def _joined(self, question: WorldQuestion) -> _Joined:
        kinds = tuple(kind for kind in NetworkKind if kind in question.kinds)
        barred = {
            kind: forbidden(self.network(kind), question.avoid, gaps=question.gaps)
            for kind in kinds
        }
        key = (kinds, question.gaps)
        if key not in self._passing:
            parts = [self._cells_of(kind).passing(gaps=question.gaps) for kind in kinds]
            self._passing[key] = gathered(parts)
        changes = self._changes(kinds, barred) if len(kinds) > 1 else {}
        return _Joined(kinds, barred, self._passing[key], changes)

    def _changes(
        self, kinds: Sequence[NetworkKind], barred: Mapping[NetworkKind, Forbidden]
    ) -> Changes:
        found: dict[int, list[tuple[int, int, int]]] = {}
        for number, port in enumerate(self.ports):
            here = [(kind, *port.nodes[kind]) for kind in kinds if kind in port.nodes]
            for kind, node, km in here:
                if barred[kind].bars(node):
                    continue
                for other, there, more_km in here:
                    if other is not kind and not barred[other].bars(there):
                        price = round((km + more_km) * 1000) + CHANGE_PRICE_M
                        start = node + self._cells_of(kind).offset
                        end = there + self._cells_of(other).offset
                        found.setdefault(start, []).append((end, price, -1 - number))
        return found

    # ------------------------------------------------------------------ from one stop to the next

    def _found(
        self,
        joined: _Joined,
        one: Stop,
        other: Stop,
        begin: int | None,
        question: WorldQuestion,
    ) -> tuple[Found, dict[int, float]]:
        """Return the way between two stops, and the km from them to the nodes that join them."""
        for wide in (False, True):
            starts = self._reaches(joined, one, wide=wide)
            ends = self._reaches(joined, other, wide=wide)
            found = self._search(joined, starts, ends, begin, other.lonlat)
            if found is not None:
                accesses = {
                    node + self._cells_of(kind).offset: km
                    for reaches in (starts, ends)
                    for kind, there in reaches.items()
                    for node, km in there.km_of.items()
                    if node + self._cells_of(kind).offset in (found.start, found.end)
                }
                return found, accesses
        kinds = ", ".join(kind.value for kind in joined.kinds)
        raise NoWorldWayError(
            "no_way",
            start=one.name,
            end=other.name,
            kinds=kinds,
            gaps=question.gaps,
            avoids=bool(question.avoid),
        )

    def _reaches(self, joined: _Joined, stop: Stop, *, wide: bool) -> dict[NetworkKind, Reach]:
        """Return where a stop joins each network that is near; one of them has to be."""
        found: dict[NetworkKind, Reach] = {}
        faults: list[NoWorldWayError] = []
        for kind in joined.kinds:
            at_sea = kind is NetworkKind.SEA and not self._is_land(stop.lonlat)
            try:
                found[kind] = reach(
                    self.network(kind), stop, joined.barred[kind], wide=wide, at_sea=at_sea
                )
            except NoWorldWayError as fault:
                faults.append(fault)
        if not found:
            faults[0].values["swapped"] = self._reached_if_swapped(joined, stop)
            raise faults[0]
        return found

    def _reached_if_swapped(self, joined: _Joined, stop: Stop) -> bool:
        """Say whether a stop is in reach with its latitude as longitude."""
        if abs(stop.lon_deg) > _MOST_LATITUDE:
            return False
        swapped = Stop(stop.name, stop.lat_deg, stop.lon_deg)
        for kind in joined.kinds:
            with contextlib.suppress(NoWorldWayError):
                reach(self.network(kind), swapped, joined.barred[kind], wide=False)
                return True
        return False

    def _search(
        self,
        joined: _Joined,
        starts: Mapping[NetworkKind, Reach],
        ends: Mapping[NetworkKind, Reach],
        begin: int | None,
        goal: LonLat,
    ) -> Found | None:
        parts: list[StepArrays] = []
        rims: list[int] = []
        begins: dict[int, int] = {}
        finishes: dict[int, int] = {}
        for kind in joined.kinds:
            cells = self._cells_of(kind)
            offset = cells.offset
            touched = {node for r in (starts, ends) if kind in r for node in r[kind].km_of}
            if begin is not None and offset <= begin < offset + len(cells.network):
                touched.add(begin - offset)
            inside, rim = cells.opened(touched, joined.barred[kind])
            parts += inside
            rims += rim
            if kind in starts:
                begins |= starts[kind].prices_m(offset)
            if kind in ends:
                finishes |= ends[kind].prices_m(offset)
        if begin is not None:
            begins = {begin: 0}
        local = gathered(parts, rims)
        hopes = self._hopes(joined, (*local.rows, *begins), goal)
        return cheapest(begins, finishes, (local, joined.passing), joined.changes, hopes)

    def _hopes(self, joined: _Joined, nodes: Sequence[int], goal: LonLat) -> dict[int, int]:
        """Return the least metres from nodes, and from those of ``passing``, to around a point."""
        if self._where is None or self._where[0] is not joined.passing:
            rows = joined.passing.rows
            ids = np.fromiter(rows, dtype=np.int64, count=len(rows))
            self._where = joined.passing, ids, self._positions(ids)
        _, ids, places = self._where
        here = np.fromiter(nodes, dtype=np.int64, count=len(nodes))
        end = _on_sphere(np.radians(np.array([goal[0]])), np.radians(np.array([goal[1]])))
        found: dict[int, int] = {}
        for numbers, positions in ((ids, places), (here, self._positions(here))):
            # The chord through the ground is never longer than the way over it.
            chord = np.sqrt(((positions - end) ** 2).sum(axis=1))
            hopes = (chord * (_SPHERE_M * _HOPE)).astype(np.int64)
            found.update(zip(numbers.tolist(), hopes.tolist(), strict=True))
        return found

    def _positions(self, nodes: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Return where nodes lie on a sphere of radius 1, shape (n, 3)."""
        lon, lat = np.zeros(len(nodes)), np.zeros(len(nodes))
        owner = nodes >> _NODE_BITS
        for number, kind in enumerate(_KINDS):
            own = owner == number
            if own.any():
                network = self._cells[kind].network
                places = network.lonlat(nodes[own] & ((1 << _NODE_BITS) - 1))
                lon[own], lat[own] = np.radians(places[:, 0]), np.radians(places[:, 1])
        return _on_sphere(lon, lat)

    @staticmethod
    def _kind_of(node: int) -> tuple[NetworkKind, int]:
        return _KINDS[node >> _NODE_BITS], node & ((1 << _NODE_BITS) - 1)

    # ------------------------------------------------------------------ what was found

    def _travelled(
        self, found: Found, accesses: Mapping[int, float], one: Stop, other: Stop
    ) -> Travelled:
        """Return a way as runs of edges on one network each."""
        kind, _ = self._kind_of(found.start)
        travelled = Travelled(one, other, accesses.get(found.start, 0.0), accesses[found.end])
        travelled.board(kind, one.name)
        for _, to, line in found.steps:
            if line < 0:  # a change at a port
                kind, _ = self._kind_of(to)
                travelled.change(kind, self.ports[-1 - line].name)
            else:
                travelled.ride(self._cells[kind].along(line))
        return travelled


def _on_sphere(
    lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    across = np.cos(lat)
    return np.column_stack((across * np.cos(lon), across * np.sin(lon), np.sin(lat)))
