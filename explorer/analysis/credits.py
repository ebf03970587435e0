"""Whom to credit for what is shown: networks that lengths and lines were computed on, and places.

A figure that somebody published or a line that somebody drew by hand credits no network.
"""

from __future__ import annotations

from collections.abc import Iterable

from explorer.model.corridor import Corridor
from explorer.model.network import Edge
from explorer.model.networks import Network
from explorer.model.quantity import Computed

_GEONAMES = "GeoNames"


def networks_shown(corridor: Corridor, route_ids: Iterable[str]) -> tuple[Network, ...]:
    """Return the networks that the lines and lengths of some routes come from, in their order."""
    edge_ids = dict.fromkeys(
        use.edge_id
        for route_id in route_ids
        for segment_id in corridor.routes[route_id].segment_ids
        for use in corridor.segments[segment_id].edges
    )
    return networks_of(corridor.edges[i] for i in edge_ids)


def networks_of(edges: Iterable[Edge]) -> tuple[Network, ...]:
    """Return the networks that some lines and their lengths come from, each once."""
    found: dict[str, Network] = {}
    for edge in edges:
        length = () if edge.track_km is None else edge.track_km.evidence
        for evidence in (edge.drawn, *length):
            if isinstance(evidence, Computed) and evidence.network is not None:
                found.setdefault(evidence.network.id, evidence.network)
    return tuple(found.values())


def places_from_geonames(corridor: Corridor) -> bool:
    """Tell whether GeoNames gives the position of a place of the corridor."""
    return any(_GEONAMES in place.position_from for place in corridor.places.values())
