"""The least that is left to pay from a node to a goal: what leads a search towards it."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, radians, sin, sqrt

from explorer.model.world import Network, NetworkKind
from explorer.model.world_ways import LonLat

KINDS = tuple(NetworkKind)
NODE_BITS = 24
"""No network has more nodes than this many bits count; above them stands the network's number."""
_SPHERE_M = 6_371_000.0
_HOPE = 0.99
"""Lengths on the ellipsoid are at most half a percent below those on the sphere."""


class Hopes:
    """Lower bounds in metres from nodes to around a point, worked out where a search gets to."""

    def __init__(self, networks: Mapping[NetworkKind, Network], goal: LonLat) -> None:
        """Take the networks whose nodes will be asked for."""
        self._lon, self._lat = radians(goal[0]), radians(goal[1])
        self._across = cos(self._lat)
        self._places = {
            KINDS.index(kind): (
                network.lon.data,
                network.lat.data,
                radians(1.0) / network.units_per_degree,
            )
            for kind, network in networks.items()
        }

    def __call__(self, node: int) -> int:
        """Return the straight line through the ground, which no way is shorter than."""
        lon, lat, unit = self._places[node >> NODE_BITS]
        number = node & ((1 << NODE_BITS) - 1)
        north = lat[number] * unit
        up, aside = sin((north - self._lat) / 2), sin((lon[number] * unit - self._lon) / 2)
        half_chord = sqrt(up * up + self._across * cos(north) * aside * aside)
        return int(2.0 * half_chord * (_SPHERE_M * _HOPE))
