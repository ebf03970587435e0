"""Turning the edges of a way into legs, gaps, countries and border crossings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from msgspec import Struct, field

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.world.borders import Borders
from explorer.errors import NoWorldWayError
from explorer.model.networks import NETWORKS
from explorer.model.quantity import Computed, Method, Quantity
from explorer.model.world import NO_COUNTRY, Network, NetworkKind
from explorer.model.world_ways import (
    BorderCrossing,
    Gap,
    LonLat,
    Stop,
    WorldLeg,
    WorldQuestion,
    WorldWay,
)

SLIVER_KM = 2.0
"""A country that a way is in for less than this is left out: borders are drawn no finer."""


class Ride(Struct):
    """A run of edges on one network, each with whether it is passed from a to b."""

    kind: NetworkKind
    begins: str
    ends: str = ""
    edges: list[tuple[int, bool]] = field(default_factory=list[tuple[int, bool]])


class Travelled(Struct):
    """A way from stop to stop as runs of edges; access is the straight km at both ends."""

    start: Stop
    end: Stop
    start_access_km: float
    end_access_km: float
    rides: list[Ride] = field(default_factory=list[Ride])

    def board(self, kind: NetworkKind, place: str) -> None:
        """Begin a run."""
        self.rides.append(Ride(kind, place, self.end.name))

    def ride(self, edges: Sequence[tuple[int, bool]]) -> None:
        """Go on over edges."""
        self.rides[-1].edges.extend(edges)

    def change(self, kind: NetworkKind, port: str) -> None:
        """End a run at a port and begin the next one there."""
        self.rides[-1].ends = port
        self.board(kind, port)


class _Course(Struct):
    """What is gathered along a way."""

    legs: list[WorldLeg] = field(default_factory=list[WorldLeg])
    gaps: list[Gap] = field(default_factory=list[Gap])
    stretches: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])
    """Countries in order, with the km in each."""
    changes: list[tuple[BorderCrossing, int]] = field(
        default_factory=list[tuple[BorderCrossing, int]]
    )
    km: float = 0.0


def way_of(
    question: WorldQuestion,
    parts: Sequence[Travelled],
    network_of: Callable[[NetworkKind], Network],
    borders: Borders,
) -> WorldWay:
    """Put the parts of a way together; ``borders`` tell where on an edge a country ends."""
    course = _Course()
    measured: dict[NetworkKind, Computed] = {}
    for part in parts:
        rides = [ride for ride in part.rides if ride.edges] or part.rides[:1]
        for number, ride in enumerate(rides):
            access = (
                part.start_access_km if number == 0 else 0.0,
                part.end_access_km if number == len(rides) - 1 else 0.0,
            )
            network = network_of(ride.kind)
            if not ride.edges:
                raise NoWorldWayError("same_point", kind=ride.kind.value, start=ride.begins)
            _add_leg(course, ride, network, access, borders)
            ends = (question.stops[0].name, question.stops[-1].name)
            measured[ride.kind] = _measured_on(network, ends)
    stops = question.stops
    countries, crossings = _without_slivers(course)
    countries = _with_ends(countries, *(borders.country_at(stops[i].lonlat) for i in (0, -1)))
    straight = sum(geodesic_km(one.lonlat, other.lonlat) for one, other in pairwise(stops))
    names = tuple(stop.name for stop in stops)
    return WorldWay(
        question,
        tuple(course.legs),
        Quantity(course.km, "km", tuple(measured.values())),
        Quantity(straight, "km", (Computed(Method.GEODESIC, names),)),
        tuple(course.gaps),
        countries,
        crossings,
    )


def _with_ends(countries: tuple[str, ...], first: str | None, last: str | None) -> tuple[str, ...]:
    """Add the countries of both ends, which may lie off the network, or where a ship leaves."""
    if first is not None and countries[:1] != (first,):
        countries = (first, *countries)
    return countries if last is None or countries[-1:] == (last,) else (*countries, last)


def _add_leg(
    course: _Course,
    ride: Ride,
    network: Network,
    access_km: tuple[float, float],
    borders: Borders,
) -> None:
    edges = np.array([edge for edge, _ in ride.edges], dtype=np.int64)
    forwards = np.array([forward for _, forward in ride.edges], dtype=np.bool_)
    froms = np.where(forwards, network.a[edges], network.b[edges])
    tos = np.where(forwards, network.b[edges], network.a[edges])
    nodes = np.concatenate((froms, tos[-1:]))
    line = network.lonlat(nodes)
    metres = network.metres[edges]
    for i in np.flatnonzero(network.is_gap[edges]).tolist():
        middle = (line[i] + line[i + 1]) / 2.0
        course.gaps.append(
            Gap(float(middle[0]), float(middle[1]), float(metres[i]) / 1000.0, ride.kind)
        )
    _add_countries(course, network, borders, nodes=nodes, line=line, metres=metres)
    km = float(metres.sum()) / 1000.0
    course.km += km
    evidence = (_measured_on(network, (ride.begins, ride.ends)),)
    course.legs.append(
        WorldLeg(ride.kind, ride.begins, ride.ends, Quantity(km, "km", evidence), line, access_km)
    )


def _measured_on(network: Network, ends: tuple[str, str]) -> Computed:
    return Computed(Method.TRACK, ends, NETWORKS[network.kind.source_id], network.version)


def _add_countries(
    course: _Course,
    network: Network,
    borders: Borders,
    *,
    nodes: npt.NDArray[np.integer],
    line: npt.NDArray[np.float64],
    metres: npt.NDArray[np.integer],
) -> None:
    """Note the countries along a leg; where nothing is known, or at sea, the last one goes on."""
    codes = [network.countries[number] for number in network.country[nodes].tolist()]
    km = course.km
    last = course.stretches[-1][0] if course.stretches else NO_COUNTRY
    lengths = [0.0, *(metres / 1000.0).tolist()]
    for i, (code, length) in enumerate(zip(codes, lengths, strict=True)):
        km += length
        if code not in (NO_COUNTRY, last):
            if last != NO_COUNTRY and i:
                one, other = (_point(line[i - 1]), _point(line[i]))
                middle = (one[0] + other[0]) / 2.0, (one[1] + other[1]) / 2.0
                lon, lat = borders.crossing(one, other, last) or middle
                here = BorderCrossing(lon, lat, last, code, km - length / 2.0)
                course.changes.append((here, len(course.stretches)))
            course.stretches.append((code, 0.0))
            last = code
        if course.stretches:
            owner, so_far = course.stretches[-1]
            course.stretches[-1] = (owner, so_far + length)


def _point(row: npt.NDArray[np.float64]) -> LonLat:
    return float(row[0]), float(row[1])


def _without_slivers(course: _Course) -> tuple[tuple[str, ...], tuple[BorderCrossing, ...]]:
    """Return the countries in order and the crossings between them.

    A way along a border that seems to step over it for less than two km stays where it was.
    """
    at = {number: crossing for crossing, number in course.changes}
    countries: list[str] = []
    crossings: list[BorderCrossing] = []
    last = len(course.stretches) - 1
    for number, (code, km) in enumerate(course.stretches):
        if km < SLIVER_KM and 0 < number < last:
            continue
        if countries and countries[-1] == code:
            continue
        crossing = at.get(number)
        if crossing is not None and countries:
            crossings.append(
                BorderCrossing(
                    crossing.lon_deg, crossing.lat_deg, countries[-1], code, crossing.at_km
                )
            )
        countries.append(code)
    return tuple(countries), tuple(crossings)
