"""The line of credits on a map: whom the data of what it shows comes from."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.analysis.credits import networks_shown
from explorer.model.corridor import Corridor

BASE = ("GeoNames (CC BY 4.0)", "Natural Earth", "GSHHG")
"""Towns, outlines and rivers of the base map, which lies under every map."""


def map_credits(corridor: Corridor, route_ids: Iterable[str]) -> str:
    """Return whom a map of some routes comes from; names and licences, alike in every language."""
    networks = dict.fromkeys(n.credit for n in networks_shown(corridor, route_ids))
    return " · ".join((*networks, *BASE))
