"""Reading the basemap: outlines at three levels of detail, towns, and where the relief lies.

The file ``basemap.npz`` holds, for layer L at level 0, 1 or 2:

- ``L_level_xy`` int32 (n, 2): longitude and latitude in units of 1e-5 degrees, as differences
  over the whole layer,
- ``L_level_starts`` int32: first point of each ring or line, then n,
- ``L_level_parts`` int32, polygons only: first ring of each polygon (shell, then its holes, to be
  filled by the odd-even rule), then the number of rings,
- ``L_level_rank`` int16, rivers only: 1 for the longest,
- ``countries_level_codes`` bytes: ISO 3166-1 code of each polygon, ``--`` where there is none,

and ``extents`` int32 (3, 4): west, south, east, north of each level in units of 1e-5 degrees.
Layers and towns are decoded when first asked for and kept.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast, overload

import numpy as np
import numpy.typing as npt
from msgspec import MsgspecError, Struct, field

from explorer.errors import ExplorerError
from explorer.model.basemap import (
    LEVELS,
    Areas,
    Degrees,
    Extent,
    Indices,
    LineLayer,
    LineName,
    PolygonLayer,
    PolygonName,
    ReliefPicture,
    Town,
)
from explorer.storage.areas import AREAS, read_areas

ARCHIVE, TOWNS, RELIEF = "basemap.npz", "towns.json", "relief.json"

_UNITS_PER_DEGREE = 100_000.0
_POLYGONS: Mapping[str, tuple[int, ...]] = {
    "land": LEVELS,
    "lakes": LEVELS,
    "countries": (1, 2),
}
_LINES: Mapping[str, tuple[int, ...]] = {
    "coast": LEVELS,
    "borders": LEVELS,
    "disputed": LEVELS,
    "rivers": LEVELS,
    "provinces": (1, 2),
}
_BROKEN = (
    *(OSError, KeyError, ValueError, TypeError, MsgspecError),
    *(zipfile.BadZipFile, zlib.error),
)


class BasemapError(ExplorerError):
    """A basemap file is missing or damaged; carries which one and why."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class _Archive:
    """The packed arrays, held in memory: no file stays open and its index is read once."""

    def __init__(self, content: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(content))

    def array(self, name: str) -> npt.NDArray[Any]:
        """Return one array; its check sum is checked on the way."""
        packed = io.BytesIO(self._zip.read(f"{name}.npy"))
        return np.lib.format.read_array(packed, allow_pickle=False)


class StoredBasemap(Struct, frozen=True, eq=False):
    """An opened basemap folder."""

    folder: Path
    digest: bytes
    """Of the file of outlines."""
    extents: tuple[Extent, ...]
    relief: tuple[ReliefPicture, ...]
    _archive: _Archive
    _decoded: dict[tuple[str, int], LineLayer | PolygonLayer] = field(
        default_factory=dict[tuple[str, int], "LineLayer | PolygonLayer"]
    )
    _read: list[tuple[Town, ...]] = field(default_factory=list[tuple[Town, ...]])
    _areas: list[Areas] = field(default_factory=list[Areas])

    @property
    def areas(self) -> Areas:
        """The countries and waters with their names, read when first asked for."""
        if not self._areas:
            try:
                self._areas.append(read_areas(self.folder))
            except _BROKEN as error:
                raise BasemapError(self.folder / AREAS, str(error)) from error
        return self._areas[0]

    @property
    def towns(self) -> tuple[Town, ...]:
        """The towns, read when first asked for: the first view shows none of them."""
        if not self._read:
            self._read.append(_read_towns(self.folder / TOWNS))
        return self._read[0]

    @overload
    def layer(self, name: PolygonName, level: int) -> PolygonLayer: ...
    @overload
    def layer(self, name: LineName, level: int) -> LineLayer: ...
    def layer(self, name: PolygonName | LineName, level: int) -> LineLayer | PolygonLayer:
        """Return a layer, decoding it on first use; one that has no such level is empty.

        Raises BasemapError when the file is damaged.
        """
        key = (name, level)
        if key not in self._decoded:
            self._decoded[key] = self._decode(name, level)
        return self._decoded[key]

    def _decode(self, name: str, level: int) -> LineLayer | PolygonLayer:
        polygons = name in _POLYGONS
        stored = level in (_POLYGONS[name] if polygons else _LINES[name])
        keys = ["xy", "starts"]
        keys += ["parts"] if polygons else []
        keys += ["rank"] if name == "rivers" else []
        keys += ["codes"] if name == "countries" else []
        path = self.folder / ARCHIVE
        try:
            arrays = {k: self._archive.array(f"{name}_{level}_{k}") for k in keys if stored}
            return _polygon_layer(arrays) if polygons else _line_layer(arrays)
        except _BROKEN as error:
            raise BasemapError(path, f"{name} at level {level}: {error}") from error


def load_basemap(folder: Path) -> StoredBasemap:
    """Open a basemap folder; layers are read later, when asked for.

    Raises BasemapError for a missing or damaged file.
    """
    path = folder / ARCHIVE
    try:
        content = path.read_bytes()
        archive = _Archive(content)
        extents = archive.array("extents") / _UNITS_PER_DEGREE
        rows = [tuple(float(value) for value in row) for row in extents]
        if [len(row) for row in rows] != [4 for _ in LEVELS]:
            raise ValueError("the extents are not four numbers for each level")
    except _BROKEN as error:
        raise BasemapError(path, str(error)) from error
    return StoredBasemap(
        folder=folder,
        digest=hashlib.sha256(content).digest(),
        extents=cast("tuple[Extent, ...]", tuple(rows)),
        relief=_read_relief(folder / RELIEF),
        _archive=archive,
    )


def _coordinates(arrays: Mapping[str, npt.NDArray[Any]]) -> tuple[Degrees, Degrees, Indices]:
    """Undo the delta coding; raises ValueError when the parts do not fit together."""
    if not arrays:
        return np.zeros(0), np.zeros(0), np.zeros(1, dtype=np.int32)
    xy, starts = arrays["xy"], arrays["starts"]
    if xy.ndim != 2 or xy.shape[1] != 2 or xy.dtype != np.int32:  # noqa: PLR2004 - lon and lat
        raise ValueError("coordinates are not int32 pairs")
    _check_index(starts, len(xy))
    lon, lat = _undo_delta(xy[:, 0], 180.0), _undo_delta(xy[:, 1], 90.0)
    return lon, lat, starts.astype(np.int32)


def _undo_delta(deltas: npt.NDArray[np.int32], limit_deg: float) -> Degrees:
    """Return degrees from differences; raises ValueError beyond ``limit_deg``."""
    units = np.cumsum(deltas, dtype=np.int64)
    if len(units) and max(units.max(), -units.min()) > limit_deg * _UNITS_PER_DEGREE:
        raise ValueError("coordinates run off the globe")
    return units / _UNITS_PER_DEGREE


def _check_index(index: npt.NDArray[Any], end: int) -> None:
    """Raise ValueError unless an index begins at 0, rises, and ends at ``end``."""
    if index.ndim != 1 or not len(index) or index[0] != 0 or index[-1] != end:
        raise ValueError("an index does not span its points")
    if np.any(np.diff(index) <= 0):
        raise ValueError("an index does not rise")


def _line_layer(arrays: Mapping[str, npt.NDArray[Any]]) -> LineLayer:
    lon, lat, starts = _coordinates(arrays)
    rank = arrays.get("rank", np.zeros(len(starts) - 1, dtype=np.int16))
    if len(rank) != len(starts) - 1:
        raise ValueError("there are not as many ranks as lines")
    return LineLayer(lon, lat, starts, rank.astype(np.int16))


def _polygon_layer(arrays: Mapping[str, npt.NDArray[Any]]) -> PolygonLayer:
    lon, lat, starts = _coordinates(arrays)
    parts = arrays.get("parts", np.zeros(1, dtype=np.int32)).astype(np.int32)
    _check_index(parts, len(starts) - 1)
    codes = tuple(code.decode("ascii") for code in arrays.get("codes", np.zeros(0, "S2")).tolist())
    if codes and len(codes) != len(parts) - 1:
        raise ValueError("there are not as many codes as polygons")
    return PolygonLayer(lon, lat, starts, parts, codes)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BasemapError(path, str(error)) from error
    if not isinstance(value, dict):
        raise BasemapError(path, "not a JSON object")
    return cast("dict[str, Any]", value)


def _read_towns(path: Path) -> tuple[Town, ...]:
    table = _read_json(path)
    try:
        return tuple(
            Town(
                geonames_id=int(entry["geonames_id"]),
                name=str(entry["name"]),
                country=str(entry["country"]),
                population=int(entry["population"]),
                lon_deg=float(entry["lon_deg"]),
                lat_deg=float(entry["lat_deg"]),
                names=MappingProxyType(dict(entry.get("names", {}))),
            )
            for entry in table["towns"]
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BasemapError(path, f"a town is incomplete: {error!r}") from error


def _read_relief(path: Path) -> tuple[ReliefPicture, ...]:
    table = _read_json(path)
    try:
        pictures = tuple(
            ReliefPicture(
                path=path.parent / str(entry["file"]),
                extent=(
                    float(entry["west_deg"]),
                    float(entry["south_deg"]),
                    float(entry["east_deg"]),
                    float(entry["north_deg"]),
                ),
                width_px=int(entry["width_px"]),
                height_px=int(entry["height_px"]),
            )
            for entry in table["pictures"]
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BasemapError(path, f"incomplete: {error!r}") from error
    for picture in pictures:
        if not picture.path.is_file():
            raise BasemapError(picture.path, "the picture is missing")
    return pictures
