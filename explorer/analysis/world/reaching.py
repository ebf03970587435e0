"""Where a place can join a network."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.analysis.world.cells import Forbidden
from explorer.errors import NoWorldWayError
from explorer.model.world import Network, NetworkKind
from explorer.model.world_ways import LonLat, Stop

MOST_ACCESS_KM = {NetworkKind.RAIL: 30.0, NetworkKind.ROAD: 30.0, NetworkKind.SEA: 60.0}
AT_SEA_KM = 400.0
"""How far a point in the open sea may be from a lane."""
_BESIDE_KM = 5.0
_PRICE_TIMES = 5
"""What reaching the network costs a search: so many times its straight length."""
_MOST_NODES = 16
_SPHERE_KM = 6_371.0
_KM_PER_DEGREE = 111.0


class Reach(Struct, frozen=True, eq=False):
    """Nodes at which a place joins a network, with the straight km to each."""

    km_of: dict[int, float]

    def prices_m(self, offset: int) -> dict[int, int]:
        """Return what a search pays to get onto the network, by node."""
        return {node + offset: round(km * 1000) * _PRICE_TIMES for node, km in self.km_of.items()}


def distances_km(
    network: Network, lonlat: LonLat, nodes: npt.NDArray[np.integer]
) -> npt.NDArray[np.float64]:
    """Return the distance from a point to nodes, on a sphere, to find the nearest."""
    units = network.units_per_degree
    lat, lon = np.radians(network.lat[nodes] / units), np.radians(network.lon[nodes] / units)
    phi, psi = np.radians(lonlat[1]), np.radians(lonlat[0])
    half = np.sin((lat - phi) / 2) ** 2 + np.cos(phi) * np.cos(lat) * np.sin((lon - psi) / 2) ** 2
    found: npt.NDArray[np.float64] = 2 * _SPHERE_KM * np.arcsin(np.sqrt(np.minimum(1.0, half)))
    return found


def _within(network: Network, lonlat: LonLat, km: float) -> npt.NDArray[np.integer]:
    """Return the nodes not farther north or south than so many km, which may be all in reach."""
    middle = round(lonlat[1] * network.units_per_degree)
    high = round(km / _KM_PER_DEGREE * network.units_per_degree) + 1
    return np.flatnonzero((network.lat >= middle - high) & (network.lat <= middle + high))


def reach(
    network: Network, stop: Stop, barred: Forbidden, *, wide: bool, at_sea: bool = False
) -> Reach:
    """Return where a stop can join a network: at the nearest node and a few beside it.

    ``wide`` looks at all nodes in reach, for where the nearest lie on a line that leads nowhere.
    At sea only ports are joined from the land. Raises ``NoWorldWayError`` with the nearest
    distance where nothing is in reach.
    """
    most_km = AT_SEA_KM if at_sea else MOST_ACCESS_KM[network.kind]
    only_ports = network.kind is NetworkKind.SEA and not at_sea
    nodes = network.halts if only_ports else _within(network, stop.lonlat, most_km)
    km = distances_km(network, stop.lonlat, nodes)
    if not len(km) or float(km.min()) > most_km:
        everywhere = network.halts if only_ports else np.arange(len(network))
        raise NoWorldWayError(
            "far_from_network",
            place=stop.name,
            kind=network.kind.value,
            nearest_km=float(distances_km(network, stop.lonlat, everywhere).min()),
            most_km=most_km,
        )
    limit_km = most_km if wide else min(most_km, float(km.min()) + _BESIDE_KM)
    if barred.nodes is not None:
        km[barred.nodes[nodes]] = np.inf
    near = np.flatnonzero(km <= limit_km)
    if not len(near):
        raise NoWorldWayError("forbidden_place", place=stop.name)
    if not wide:
        near = near[np.argsort(km[near], kind="stable")[:_MOST_NODES]]
    return Reach({int(nodes[i]): float(km[i]) for i in near.tolist()})
