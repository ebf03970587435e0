"""The world's networks: nodes and edges of one kind of way, as they lie on disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from msgspec import Struct

Numbers = npt.NDArray[np.int32]
Small = npt.NDArray[np.int8]
NO_COUNTRY = ""


class NetworkKind(StrEnum):
    """What runs on a network."""

    RAIL = "rail"
    ROAD = "road"
    SEA = "sea"

    @property
    def source_id(self) -> str:
        """The id under which ``model.networks`` knows where it comes from."""
        return {"rail": "world_railways", "road": "world_highways", "sea": "searoute"}[self.value]


class Network(Struct, frozen=True, eq=False):
    """One of the world's networks.

    Nodes are numbered so that cells of the Earth are stretches of numbers, halved ``halvings[k]``
    times at level k + 1, finest first. Edges go from ``a`` to the larger ``b`` and are sorted by
    ``a``; ``metres`` is the length stated by the source. ``level`` tells for passing how large a
    cell an edge is needed: at most that level, 0 for none. ``is_gap`` marks edges that the source
    does not have: their ends lie so near that the line may go on. ``country`` is an index into
    ``countries`` for every node; the empty code stands for none.
    """

    kind: NetworkKind
    version: str
    attribution: str
    licence: str
    units_per_degree: int
    lat: Numbers
    lon: Numbers
    a: Numbers
    b: Numbers
    metres: Numbers
    level: Small
    is_gap: npt.NDArray[np.bool_]
    country: npt.NDArray[np.uint8]
    countries: tuple[str, ...]
    halvings: tuple[int, ...]
    halts: Numbers
    """Nodes at which a way may change to another network."""
    gap_price: tuple[int, int] = (10, 30_000)
    """What a search pays for a gap: so many times its metres, and so many more."""
    passages: Mapping[str, tuple[tuple[int, int], ...]] = {}
    """Straits and canals by name: their edges as pairs of nodes."""

    def __len__(self) -> int:
        """Return the number of nodes."""
        return len(self.lat)

    def lonlat(self, nodes: Sequence[int] | Numbers) -> npt.NDArray[np.float64]:
        """Return (lon_deg, lat_deg) of nodes, shape (n, 2)."""
        index = np.asarray(nodes, dtype=np.int64)
        return np.column_stack((self.lon[index], self.lat[index])) / self.units_per_degree


class Port(Struct, frozen=True):
    """A harbour: where ways may change between sea and land.

    ``nodes`` holds the nearest node of each network that comes near, with the km to it.
    ``country`` is its name in English, as the source writes it.
    """

    name: str
    country: str
    lon_deg: float
    lat_deg: float
    nodes: dict[NetworkKind, tuple[int, float]]
