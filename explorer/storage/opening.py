"""Opens a corridor quickly: what a pack was read as is kept until one of its files changes.

A reading is kept under the digest of all that it was made of: every file of the pack, and the
program that read it. Whatever is changed has another digest, so a kept reading is never out of
date. It begins with a digest of its own: a damaged one is passed over, whatever it might still be
read as.
"""

from __future__ import annotations

import hashlib
import stat
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from explorer import __version__
from explorer.model.corridor import Corridor
from explorer.storage.paths import user_cache

# ruff: noqa: PLC0415 - a start reads no pack anew, and does without what that needs

FOLDER = "corridors"
_MOST_KEPT = 12
_DIGEST_BYTES = 32
_READ = (".toml", ".json", ".geojson", ".txt")
_LARGEST_BYTES = 64_000_000
_PROGRAM = Path(__file__).resolve().parents[1]


def open_corridor(path: Path) -> Corridor:
    """Return the corridor of a pack's folder or ``.corridor`` file, as ``read_corridor`` does.

    Raises ``PackError`` with every fault when there is one.
    """
    digest = digest_of(path)
    kept = None if digest is None else _kept(digest)
    if kept is not None:
        return kept
    from explorer.storage.corridor_file import read_corridor

    corridor = read_corridor(path)
    if digest is not None and digest_of(path) == digest:  # no file was changed meanwhile
        _keep(digest, corridor)
    return corridor


def digest_of(path: Path) -> str | None:
    """Return the digest of what a pack is read from, ``None`` where it cannot all be read.

    In a folder these are the ordinary files that a pack may hold; others change nothing.
    """
    try:
        whole = hashlib.sha256(_program())
        for file in _files(path):
            content = file.read_bytes()
            whole.update(f"{file.name}\0{len(content)}\0".encode())
            whole.update(content)
    except (OSError, ValueError):  # `read_corridor` says what is wrong
        return None
    return whole.hexdigest()


def _files(path: Path) -> Iterator[Path]:
    """Give the files of a pack in order. Raises ``ValueError`` for what is none or too large."""
    is_folder = path.is_dir()
    files = sorted(f for f in path.iterdir() if f.suffix in _READ) if is_folder else [path]
    for file in files:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST_BYTES:
            raise ValueError(file)
        yield file


@cache
def _program() -> bytes:
    """Return what tells this program from another that may read a pack otherwise."""
    newest_ns = Path(sys.executable).stat().st_mtime_ns
    for room in ("model", "storage"):  # where it is run from its source
        times = (file.stat().st_mtime_ns for file in (_PROGRAM / room).rglob("*.py"))
        newest_ns = max(newest_ns, *times, 0)
    return f"{__version__}\0{newest_ns}\0".encode()


def _kept(digest: str) -> Corridor | None:
    try:
        kept = (user_cache() / FOLDER / digest).read_bytes()
        content = kept[_DIGEST_BYTES:]
        if hashlib.sha256(content).digest() != kept[:_DIGEST_BYTES]:
            return None
        return msgspec.msgpack.decode(content, type=Corridor)
    except (OSError, msgspec.MsgspecError, ValueError, TypeError):
        return None


def _keep(digest: str, corridor: Corridor) -> None:
    """Keep a reading, and forget the oldest; a folder that takes nothing is no misfortune."""
    from explorer.storage.writing import make_folder, write_file

    folder = user_cache() / FOLDER
    try:
        make_folder(folder)
        content = msgspec.msgpack.encode(corridor)
        write_file(folder / digest, hashlib.sha256(content).digest() + content, to_stay=False)
        by_age = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime_ns)
        for file in by_age[:-_MOST_KEPT]:
            file.unlink(missing_ok=True)
    except (OSError, OverflowError):  # or a citation holds a number of more than 64 bits
        return
