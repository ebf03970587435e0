"""The fonts' files, looked at before Qt is: on Windows a damaged one ends the process in it.

The layout is OpenType's: a table of contents that gives each table's place and checksum.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

import numpy as np

_HEAD = ">4sHHHH"
_ENTRY = ">4sIII"
# The table that holds a sum over the whole file, and so has none of its own that could be right.
_SUMMED_OTHERWISE = b"head"


def font_files(folder: Path) -> list[Path]:
    """Return the files of the program's own fonts."""
    return sorted(folder.glob("*.otf"))


@cache
def damaged_fonts(folder: Path) -> tuple[str, ...]:
    """Return the names of the files that Qt must not read; looked at once, for none changes."""
    return tuple(path.name for path in font_files(folder) if not _is_whole(path))


def _is_whole(path: Path) -> bool:
    try:
        return not fault_of(path.read_bytes())
    except OSError:
        return False


def fault_of(content: bytes) -> str:
    """Return what is wrong with a font's bytes, nothing where they are whole."""
    try:
        kind, tables, *_search = struct.unpack_from(_HEAD, content)
        if kind not in {b"OTTO", b"\0\1\0\0"}:
            return "this is no OpenType font"
        for number in range(tables):
            at = struct.calcsize(_HEAD) + number * struct.calcsize(_ENTRY)
            tag, wanted, start, length = struct.unpack_from(_ENTRY, content, at)
            table = content[start : start + length]
            if len(table) < length:
                return f"it ends within its table {tag.decode('ascii', 'replace')}"
            if tag != _SUMMED_OTHERWISE and _sum(table) != wanted:
                return f"its table {tag.decode('ascii', 'replace')} is damaged"
    except struct.error:
        return "it ends within its table of contents"
    return ""


def _sum(table: bytes) -> int:
    """Return OpenType's checksum: the sum of all numbers of 32 bits, the last one filled up."""
    filled = table + bytes(-len(table) % 4)
    return int(np.frombuffer(filled, ">u4").sum(dtype=np.uint64)) & 0xFFFFFFFF
