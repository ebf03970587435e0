"""Writing integers small: a line of JSON that says what follows, then LZMA blocks.

Every array becomes differences where that helps, signs fold into the lowest bit, and the bytes of
equal weight stand together. ``explorer/storage/world_data/arrays.py`` reads it back and says how.
"""

from __future__ import annotations

import json
import lzma
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy.typing as npt

FORMAT = 1
BLOCK_BYTES = 1 << 22
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 23}]
BYTE_FILTERS = [{**FILTERS[0], "lc": 0, "lp": 0, "pb": 0}]


def write_packed(
    path: Path,
    about: Mapping[str, Any],
    arrays: Mapping[str, npt.NDArray[np.integer]],
    *,
    deltas: frozenset[str] = frozenset(),
    texts: Mapping[str, str] | None = None,
) -> None:
    """Write integer arrays and texts; ``deltas`` names the arrays that are kept as differences."""
    index: list[dict[str, Any]] = []
    blocks: list[bytes] = []
    for name, array in arrays.items():
        raw, width = _planes(array, is_delta=name in deltas)
        packed = _pack(raw, BYTE_FILTERS)
        index.append(
            {
                "name": name,
                "count": len(array),
                "width": width,
                "delta": name in deltas,
                "blocks": [len(block) for block in packed],
            }
        )
        blocks += packed
    for name, text in (texts or {}).items():
        packed = _pack(text.encode("utf-8"), FILTERS)
        index.append({"name": name, "text": True, "blocks": [len(block) for block in packed]})
        blocks += packed
    head = {"format": FORMAT, **about, "holds": index}
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    path.write_bytes(line + b"\n" + b"".join(blocks))


def _planes(array: npt.NDArray[np.integer], *, is_delta: bool) -> tuple[bytes, int]:
    values = array.astype(np.int64)
    if is_delta:
        values = np.diff(values, prepend=np.int64(0))
    folded = np.where(values < 0, -2 * values - 1, 2 * values).astype(np.uint64)
    top = int(folded.max()) if len(folded) else 0
    width = max(1, (top.bit_length() + 7) // 8)
    weights = (np.uint64(8 * i) for i in range(width))
    planes = [((folded >> weight) & np.uint64(255)).astype(np.uint8) for weight in weights]
    return b"".join(plane.tobytes() for plane in planes), width


def _pack(raw: bytes, filters: list[dict[str, Any]]) -> list[bytes]:
    """Return blocks that can be unpacked side by side."""
    return [
        lzma.compress(raw[at : at + BLOCK_BYTES], format=lzma.FORMAT_RAW, filters=filters)
        for at in range(0, max(1, len(raw)), BLOCK_BYTES)
    ]
