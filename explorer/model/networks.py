"""Networks that lengths and lines are computed on, and whom to credit for them.

Only what is shown is credited: a length that somebody guessed credits nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

OPENSTREETMAP = "© OpenStreetMap contributors (ODbL)"


class Network(Struct, frozen=True):
    """A network by its id: ``credit`` is what a map's strip says, ``terms`` what a file says."""

    id: str
    credit: str
    terms: str


NETWORKS: Mapping[str, Network] = MappingProxyType(
    {
        network.id: network
        for network in (
            Network(
                "world_railways",
                OPENSTREETMAP,
                "Railway lines derived from OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0",
            ),
            Network(
                "world_highways",
                OPENSTREETMAP,
                "Road lines derived from OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0",
            ),
            Network(
                "searoute",
                "searoute (Apache-2.0)",
                "Sea lanes from searoute by Gent Halili, Apache License 2.0",
            ),
        )
    }
)
"""The networks that are known; a corridor may name others, and whom to credit for them."""
