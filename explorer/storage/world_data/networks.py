"""Reading the world's railways, main roads and sea lanes from ``geodata/world``."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from explorer.errors import WorldDataError
from explorer.model.world import Network, NetworkKind, Port
from explorer.storage.world_data.arrays import Packed, read_packed

_SPHERE_M = 6_371_000.0
_CHUNK = 1 << 16


def read_network(folder: Path, kind: NetworkKind) -> Network:
    """Read one network; raises ``WorldDataError`` where its file is missing or damaged."""
    packed = read_packed(folder / f"{kind.value}.bin")
    try:
        return _network(packed, kind)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error


def _network(packed: Packed, kind: NetworkKind) -> Network:
    about = packed.about
    lat, lon = packed.array("lat"), packed.array("lon")
    a = np.repeat(np.arange(len(lat), dtype=np.int32), packed.array("degree"))
    b = a + packed.array("hop")
    if len(b) and int(b.max()) >= len(lat):
        raise ValueError(len(lat))
    units = int(about["units_per_degree"])
    metres = packed.array("excess") + _great_circle_m(lat / units, lon / units, a, b)
    is_gap = np.zeros(len(a), dtype=np.bool_)
    is_gap[packed.array("gaps")] = True
    return Network(
        kind=kind,
        version=str(about["version"]),
        attribution=str(about["attribution"]),
        licence=str(about["licence"]),
        units_per_degree=units,
        lat=lat.astype(np.int32, copy=False),
        lon=lon.astype(np.int32, copy=False),
        a=a.astype(np.int32, copy=False),
        b=b.astype(np.int32, copy=False),
        metres=metres.astype(np.int32, copy=False),
        level=packed.array("level").astype(np.int8),
        is_gap=is_gap,
        country=packed.array("country").astype(np.uint8),
        countries=tuple(about["countries"]),
        halvings=tuple(about["halvings"]),
        halts=packed.array("halts").astype(np.int32, copy=False),
        gap_price=(int(about["gap_price"]["times"]), int(about["gap_price"]["plus_m"])),
        passages={
            name: tuple((int(x), int(y)) for x, y in pairs)
            for name, pairs in about.get("passages", {}).items()
        },
    )


def read_ports(folder: Path) -> tuple[Port, ...]:
    """Read the ports, which stand beside the sea lanes."""
    packed = read_packed(folder / "ports.bin")
    try:
        names = packed.text("names").split("\n")
        countries = packed.text("countries").split("\n")
        units = int(packed.about["units_per_degree"])
        reach = {
            kind: (packed.array(f"{kind.value}_node"), packed.array(f"{kind.value}_m"))
            for kind in NetworkKind
        }
        lat, lon = packed.array("lat") / units, packed.array("lon") / units
        return tuple(
            Port(
                name,
                country,
                float(lon[i]),
                float(lat[i]),
                {
                    kind: (int(nodes[i]), float(metres[i]) / 1000.0)
                    for kind, (nodes, metres) in reach.items()
                    if nodes[i] >= 0
                },
            )
            for i, (name, country) in enumerate(zip(names, countries, strict=True))
        )
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error


def _great_circle_m(
    lat: npt.NDArray[np.float64],
    lon: npt.NDArray[np.float64],
    a: npt.NDArray[np.int32],
    b: npt.NDArray[np.int32],
) -> npt.NDArray[np.int32]:
    """Return whole metres on the sphere that the source measured on.

    Edges are kept as what their stated length is more than this. Where another processor rounds
    otherwise, an edge is a metre off.
    """
    phi, psi = np.radians(lat), np.radians(lon)
    across = np.cos(phi)
    found = np.empty(len(a), dtype=np.int32)
    for at in range(0, len(a), _CHUNK):
        part = slice(at, at + _CHUNK)
        x, y = a[part], b[part]
        half = (
            np.sin((phi[y] - phi[x]) / 2) ** 2
            + across[x] * across[y] * np.sin((psi[y] - psi[x]) / 2) ** 2
        )
        found[part] = np.rint(2 * _SPHERE_M * np.arcsin(np.sqrt(np.minimum(1.0, half))))
    return found
