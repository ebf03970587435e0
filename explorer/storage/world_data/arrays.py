"""Reading packed integers: a line of JSON that says what follows, then LZMA blocks.

The line holds ``format`` 1, what the file is about, and under ``holds`` each array or text in turn
with the lengths of its blocks, which are raw LZMA2 streams and can be unpacked side by side. Of an
array the bytes of equal weight stand together, ``width`` times ``count`` of them, lowest first and
at most 4; a value's lowest bit tells its sign (2 v for 0 and more, -2 v - 1 below), and with
``delta`` the values are differences. A text is UTF-8.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from explorer.errors import WorldDataError

FORMAT = 1
_WIDEST = 4  # bytes: every value fits into an int32
_THREADS = 2  # unpacking waits for no one's lock; a school's laptop has two cores
_LZMA2: list[Mapping[str, Any]] = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 23}]
_MOST_BYTES = 1 << 26
"""What one block may become: far more than is ever written into one."""


class Packed(Struct, frozen=True, eq=False):
    """An unpacked file: what it says of itself, its arrays and texts by name."""

    path: Path
    about: Mapping[str, Any]
    arrays: Mapping[str, npt.NDArray[np.int32]]
    texts: Mapping[str, bytes]

    def array(self, name: str) -> npt.NDArray[np.int32]:
        """Return an array; raises ``WorldDataError`` where the file has none of this name."""
        try:
            return self.arrays[name]
        except KeyError:
            raise WorldDataError(self.path, f"it has no “{name}”") from None


def read_packed(path: Path) -> Packed:
    """Read a packed file; raises ``WorldDataError`` where it is missing or damaged."""
    try:
        content = path.read_bytes()
        head, _, rest = content.partition(b"\n")
        about: dict[str, Any] = json.loads(head)
        if about["format"] != FORMAT:
            raise WorldDataError(path, f"its format is {about['format']}, known is {FORMAT}")
        return _unpacked(path, about, rest)
    except OSError as error:
        raise WorldDataError(path, error.strerror or str(error)) from error
    except (ValueError, KeyError, TypeError, lzma.LZMAError) as error:
        raise WorldDataError(path, "it is damaged") from error


def _unpacked(path: Path, about: dict[str, Any], rest: bytes) -> Packed:
    holds: list[dict[str, Any]] = about.pop("holds")
    pieces: list[bytes] = []
    at = 0
    for entry in holds:
        for length in entry["blocks"]:
            pieces.append(rest[at : at + length])
            at += length
    if at != len(rest):
        raise ValueError(at)
    with ThreadPoolExecutor(_THREADS) as pool:
        blocks = list(pool.map(_block, pieces))
    arrays: dict[str, npt.NDArray[np.int32]] = {}
    texts: dict[str, bytes] = {}
    for entry in holds:
        count = len(entry["blocks"])
        raw, blocks = b"".join(blocks[:count]), blocks[count:]
        if entry.get("text"):
            texts[entry["name"]] = raw
        else:
            arrays[entry["name"]] = _array(raw, entry)
    return Packed(path, about, arrays, texts)


def _block(packed: bytes) -> bytes:
    reader = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=_LZMA2)
    return reader.decompress(packed, max_length=_MOST_BYTES)


def _array(raw: bytes, entry: Mapping[str, Any]) -> npt.NDArray[np.int32]:
    count, width = int(entry["count"]), int(entry["width"])
    if width > _WIDEST:
        raise ValueError(width)
    planes = np.frombuffer(raw, dtype=np.uint8).reshape(width, count)
    folded = planes[0].astype(np.uint32)
    for weight in range(1, width):
        folded |= planes[weight].astype(np.uint32) << np.uint32(8 * weight)
    half = (folded >> np.uint32(1)).astype(np.int32)
    values = np.where(folded & np.uint32(1), ~half, half)
    return np.cumsum(values, dtype=np.int32) if entry["delta"] else values
