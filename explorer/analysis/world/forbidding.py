"""What must be avoided, as nodes and edges of a network."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from explorer.analysis.world.cells import Forbidden
from explorer.errors import NoWorldWayError
from explorer.model.world import Network, NetworkKind
from explorer.model.world_ways import (
    Avoid,
    AvoidBorder,
    AvoidCountry,
    AvoidPassage,
    AvoidPoint,
)

_KM_PER_DEGREE = 111.195

Mask = npt.NDArray[np.bool_]


def forbidden(network: Network, avoid: Iterable[Avoid], *, gaps: bool) -> Forbidden:
    """Return what a way over a network must not take; ``gaps`` says whether it may bridge any.

    Raises ``NoWorldWayError`` for a strait or canal that the sea lanes do not name.
    """
    nodes: Mask = np.zeros(len(network), dtype=np.bool_)
    edges: Mask = np.zeros(len(network.a), dtype=np.bool_)
    for each in avoid:
        if isinstance(each, AvoidCountry):
            nodes |= _of_country(network, each.code)
        elif isinstance(each, AvoidBorder):
            one, other = (_of_country(network, code) for code in each.codes)
            a, b = network.a, network.b
            edges |= (one[a] & other[b]) | (other[a] & one[b])
        elif isinstance(each, AvoidPassage):
            edges |= _of_passage(network, each.name)
        else:
            nodes |= _near(network, each)
            edges |= _passing(network, each)
    edges &= ~(nodes[network.a] | nodes[network.b])
    return Forbidden(network, nodes=nodes if nodes.any() else None, edges=edges, gaps=not gaps)


def _of_country(network: Network, code: str) -> Mask:
    if code not in network.countries:
        return np.zeros(len(network), dtype=np.bool_)
    return network.country == network.countries.index(code)


def _of_passage(network: Network, name: str) -> Mask:
    found = np.zeros(len(network.a), dtype=np.bool_)
    if network.kind is not NetworkKind.SEA:
        return found
    if name not in network.passages:
        known = ", ".join(network.passages)
        raise NoWorldWayError("unknown_passage", name=name, known=known)
    for a, b in network.passages[name]:
        first, last = np.searchsorted(network.a, (a, a + 1))
        found[first:last] |= network.b[first:last] == b
    return found


def _flat_km(network: Network, point: AvoidPoint) -> tuple[npt.NDArray[np.float64], ...]:
    """Return positions in km east and north of a point, right near it."""
    units = network.units_per_degree
    east = (network.lon / units - point.lon_deg + 180.0) % 360.0 - 180.0
    east *= _KM_PER_DEGREE * np.cos(np.radians(point.lat_deg))
    return east, (network.lat / units - point.lat_deg) * _KM_PER_DEGREE


def _near(network: Network, point: AvoidPoint) -> Mask:
    east, north = _flat_km(network, point)
    return np.hypot(east, north) <= point.radius_km


def _passing(network: Network, point: AvoidPoint) -> Mask:
    """Return the edges that are drawn through a circle, also those whose ends lie outside."""
    east, north = _flat_km(network, point)
    x, y = east[network.a], north[network.a]
    dx, dy = east[network.b] - x, north[network.b] - y
    square = np.maximum(dx * dx + dy * dy, 1e-12)
    along = np.clip(-(x * dx + y * dy) / square, 0.0, 1.0)
    # An edge over half the Earth is one that crosses the far side of the 180th meridian.
    return (np.hypot(x + along * dx, y + along * dy) <= point.radius_km) & (square < 5_000.0**2)
