"""The basemap's binary form: integer delta coordinates in a zip that is the same every time.

Coordinates are degrees times 100,000, first differences over the whole layer. ``starts`` gives
the first point of each ring or line and, last, the number of points; ``parts`` the first ring of
each polygon (shell, then holes) and, last, the number of rings; ``rank`` one number per line.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString, Polygon

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt

    Points = npt.NDArray[np.float64]
    Integers = npt.NDArray[np.int32]

UNITS_PER_DEGREE = 100_000
ZIP_TIME = (1980, 1, 1, 0, 0, 0)
RING_MIN_POINTS = 4


@dataclass(frozen=True)
class Layer:
    """One layer at one level, ready to write."""

    name: str
    level: int
    arrays: dict[str, npt.NDArray[np.generic]]
    points: int
    parts: int
    source: str
    licence: str


def encode_lines(
    name: str, level: int, lines: Sequence[Points], step_deg: float, ranks: Sequence[int] = ()
) -> Layer:
    """Encode lines rounded to ``step_deg``; lines that shrink to a point are dropped.

    Lines are sorted (by rank, then from west to east), so that input order does not matter.
    """
    kept: list[tuple[int, tuple[int, ...], Integers]] = []
    for number, line in enumerate(lines):
        whole = _round(line, step_deg)
        if len(whole) >= 2:
            rank = ranks[number] if ranks else 0
            kept.append((rank, tuple(whole.ravel().tolist()), whole))
    kept.sort(key=lambda item: item[:2])
    arrays = _delta([item[2] for item in kept])
    if ranks:
        arrays["rank"] = np.array([item[0] for item in kept], dtype=np.int16)
    return Layer(name, level, arrays, len(arrays["xy"]), len(kept), "", "")


def encode_polygons(
    name: str, level: int, polygons: Sequence[Polygon], step_deg: float, codes: Sequence[str] = ()
) -> Layer:
    """Encode polygons rounded to ``step_deg``; rings that collapse are dropped."""
    kept: list[tuple[str, tuple[int, ...], list[Integers]]] = []
    for number, polygon in enumerate(polygons):
        rings = [
            _round_ring(ring.coords, step_deg) for ring in (polygon.exterior, *polygon.interiors)
        ]
        if rings[0] is None:
            continue
        whole = [ring for ring in rings if ring is not None]
        code = codes[number] if codes else ""
        kept.append((code, tuple(whole[0].ravel().tolist()), whole))
    kept.sort(key=lambda item: item[:2])
    arrays = _delta([ring for item in kept for ring in item[2]])
    counts = [0, *(len(item[2]) for item in kept)]
    arrays["parts"] = np.cumsum(counts, dtype=np.int32)
    if codes:
        arrays["codes"] = np.array([item[0].encode("ascii") for item in kept], dtype="S2")
    return Layer(name, level, arrays, len(arrays["xy"]), len(kept), "", "")


def _round(points: object, step_deg: float) -> Integers:
    """Return whole units on a grid of ``step_deg``, without repeated points."""
    units = round(step_deg * UNITS_PER_DEGREE)
    whole = np.rint(np.asarray(points, dtype=np.float64)[:, :2] * (UNITS_PER_DEGREE / units))
    out = whole.astype(np.int32) * np.int32(units)
    fresh = np.ones(len(out), dtype=bool)
    fresh[1:] = np.any(out[1:] != out[:-1], axis=1)
    return out[fresh]


def _round_ring(points: object, step_deg: float) -> Integers | None:
    ring = _round(points, step_deg)
    if len(ring) < RING_MIN_POINTS or Polygon(ring).area == 0.0:
        return None
    return ring


def _delta(rows: Sequence[Integers]) -> dict[str, npt.NDArray[np.generic]]:
    starts = np.cumsum([0, *(len(row) for row in rows)], dtype=np.int32)
    points = np.concatenate(rows) if rows else np.zeros((0, 2), dtype=np.int32)
    return {"xy": np.diff(points, axis=0, prepend=np.zeros((1, 2), np.int32)), "starts": starts}


def simplify(line: Points, tolerance_deg: float) -> Points:
    """Return the line with points nearer than the tolerance to their chord left out."""
    if tolerance_deg <= 0 or len(line) < 3:
        return line
    return np.asarray(LineString(line).simplify(tolerance_deg, preserve_topology=False).coords)


def write_npz(path: Path, arrays: dict[str, npt.NDArray[np.generic]]) -> dict[str, int]:
    """Write arrays as a compressed ``.npz`` without time stamps; return packed bytes by name."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(arrays):
            content = io.BytesIO()
            np.lib.format.write_array(content, arrays[name], version=(1, 0), allow_pickle=False)
            info = zipfile.ZipInfo(f"{name}.npy", date_time=ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, content.getvalue())
        return {info.filename.removesuffix(".npy"): info.compress_size for info in archive.filelist}
