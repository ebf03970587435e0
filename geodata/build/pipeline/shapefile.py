"""Reading the geometry of ESRI shapefiles (lines and polygons); they come without attributes."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

HEADER_BYTES = 100
NULL, LINE, POLYGON = 0, 3, 5


def read_parts(path: Path) -> Iterator[list[npt.NDArray[np.float64]]]:
    """Yield every record as its parts, each (n, 2) longitude, latitude in degrees.

    Raises ValueError for other shapes than lines and polygons.
    """
    content = path.read_bytes()
    place = HEADER_BYTES
    while place < len(content):
        words = struct.unpack_from(">i", content, place + 4)[0]
        yield _record(content, place + 8, path.name)
        place += 8 + 2 * words


def _record(content: bytes, place: int, name: str) -> list[npt.NDArray[np.float64]]:
    kind = struct.unpack_from("<i", content, place)[0]
    if kind == NULL:
        return []
    if kind not in (LINE, POLYGON):
        raise ValueError(f"{name}: shape type {kind} is neither a line nor a polygon")
    part_count, point_count = struct.unpack_from("<ii", content, place + 36)
    starts = struct.unpack_from(f"<{part_count}i", content, place + 44)
    first = place + 44 + 4 * part_count
    points = np.frombuffer(content, "<f8", 2 * point_count, first).reshape(-1, 2)
    return [
        points[start:end] for start, end in zip(starts, (*starts[1:], point_count), strict=True)
    ]
