"""Projected base layers as bytes and back, so that they need not be projected at every start."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.cartography.geometry.shapes import Shapes
from explorer.cartography.projection.projections import Projection
from explorer.cartography.scene.scene import BaseLayers

_ALIGNED_BYTES = 64
_HEAD_BYTES = 8
_LAYERS, _PARTS = BaseLayers.__struct_fields__, Shapes.__struct_fields__


class _Array(Struct, frozen=True, array_like=True):
    """An array's type and shape, and where it begins among the bytes of all."""

    dtype: str
    shape: tuple[int, ...]
    begin: int


def layers_digest(basemap: bytes, program: bytes, level: int, projection: Projection) -> str:
    """Return a digest of all that layers of a level are made of, in hexadecimal digits.

    ``basemap`` and ``program`` are digests of the base map's file and of what projects it.
    """
    parts = (basemap, program, str(level).encode(), repr(projection).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def layers_bytes(layers: BaseLayers) -> bytes:
    """Return layers as bytes: a table of their arrays, then these one after the other."""
    arrays: list[_Array] = []
    content = bytearray()
    for name in _LAYERS:
        for part in _PARTS:
            array: NDArray[Any] = np.ascontiguousarray(getattr(getattr(layers, name), part))
            content += bytes(-len(content) % _ALIGNED_BYTES)
            arrays.append(_Array(array.dtype.str, array.shape, len(content)))
            content += array.tobytes()
    head = msgspec.msgpack.encode(arrays)
    return len(head).to_bytes(_HEAD_BYTES, "little") + head + bytes(content)


def layers_from(kept: memoryview) -> BaseLayers | None:
    """Return the layers that bytes hold, ``None`` where they do not; nothing is copied."""
    try:
        end = _HEAD_BYTES + int.from_bytes(kept[:_HEAD_BYTES], "little")
        table = msgspec.msgpack.decode(kept[_HEAD_BYTES:end], type=list[_Array])
        arrays = iter([_array(row, kept[end:]) for row in table])
        shapes = [Shapes(*(next(arrays) for _ in _PARTS)) for _ in _LAYERS]
    except (msgspec.MsgspecError, ValueError, TypeError, StopIteration, RuntimeError):
        return None
    return BaseLayers(*shapes)


def _array(row: _Array, content: memoryview) -> NDArray[Any]:
    count = int(np.prod(row.shape))
    return np.frombuffer(content, row.dtype, count, row.begin).reshape(row.shape)
