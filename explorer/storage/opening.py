"""Opens a corridor quickly: what a pack was read as is kept until one of its files changes.

A reading is kept under the digest of all that it was made of: every file of the pack, and the
program that read it.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec

from explorer.model.corridor import Corridor
from explorer.storage.kept_files import keep_file, program_digest, read_kept_file

# ruff: noqa: PLC0415 - a start reads no pack anew, and does without what that needs

FOLDER = "corridors"
_MOST_KEPT = 12
_READ = (".toml", ".json", ".geojson", ".txt")
_LARGEST_BYTES = 64_000_000


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
        whole = hashlib.sha256(program_digest("model", "storage"))
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


def _kept(digest: str) -> Corridor | None:
    content = read_kept_file(FOLDER, digest)
    try:
        return None if content is None else msgspec.msgpack.decode(content, type=Corridor)
    except (msgspec.MsgspecError, ValueError, TypeError):
        return None


def _keep(digest: str, corridor: Corridor) -> None:
    try:
        content = msgspec.msgpack.encode(corridor)
    except OverflowError:  # a citation holds a number of more than 64 bits
        return
    keep_file(FOLDER, digest, content, _MOST_KEPT)
