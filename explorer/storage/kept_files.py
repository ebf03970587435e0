"""Keeps what takes long to work out, in files of the cache, under the digest of what it came from.

Whatever is changed has another digest, so that nothing kept is ever out of date. A kept file begins
with a digest of its own: a damaged one is passed over, whatever it might still be read as.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from explorer import __version__
from explorer.storage.paths import user_cache

# ruff: noqa: PLC0415 - a start reads what is kept, and does without what writing needs

_DIGEST_BYTES = 32
_PROGRAM = Path(__file__).resolve().parents[1]


@cache
def program_digest(*rooms: str) -> bytes:
    """Return what tells this program from another that may work something out otherwise.

    ``rooms`` are the folders of it that matter where it is run from its source.
    """
    newest_ns = Path(sys.executable).stat().st_mtime_ns
    for room in rooms:
        times = (file.stat().st_mtime_ns for file in (_PROGRAM / room).rglob("*.py"))
        newest_ns = max(newest_ns, *times, 0)
    return f"{__version__}\0{newest_ns}\0".encode()


def read_kept_file(folder: str, digest: str) -> memoryview | None:
    """Return what is kept in a folder of the cache under a digest, ``None`` for nothing whole."""
    try:
        kept = memoryview((user_cache() / folder / digest).read_bytes())
    except OSError:
        return None
    content = kept[_DIGEST_BYTES:]
    return content if hashlib.sha256(content).digest() == bytes(kept[:_DIGEST_BYTES]) else None


def keep_file(folder: str, digest: str, content: bytes, most: int) -> None:
    """Keep something and forget the oldest of more than ``most`` files.

    A folder that takes nothing is no misfortune.
    """
    from explorer.storage.writing import make_folder, write_file

    path = user_cache() / folder
    try:
        make_folder(path)
        write_file(path / digest, hashlib.sha256(content).digest() + content, to_stay=False)
        keep_newest(path.iterdir(), most)
    except OSError:
        return


def keep_newest(files: Iterable[Path], most: int) -> None:
    """Forget the oldest of more than ``most`` files. Raises ``OSError``."""
    by_age = sorted(files, key=lambda file: file.stat().st_mtime_ns)
    for file in by_age[:-most]:
        file.unlink(missing_ok=True)
