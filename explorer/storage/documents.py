"""Texts as the user has them: read with care, and kept as copies in the user's folder.

Copies lie in ``sources/`` of that folder, one UTF-8 text each, named after its SHA-256; an index
beside them remembers of which source they are. The files count: a lost or damaged index loses no
copy, only what it remembered.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from explorer.storage.extraction import NotReadable, Progress
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.hashes import sha256_of
from explorer.storage.locks import alone_in
from explorer.storage.reading import read_ordinary, read_remembered
from explorer.storage.writing import make_folder, write_file

MAX_BYTES = 20_000_000
MAX_EXTRA_CHARS = 500_000  # by which comparing may lengthen a text: 29,000 of the longest sign

_MAX_TITLE_CHARS = 120
_BYTE_ORDER_MARK = "\ufeff"
_NOT_SPACE = re.compile(r"\S")
_COPY_NAME = re.compile(r"([0-9a-f]{64})\.txt")


class Document(Struct, frozen=True):
    """A text as it was read, or taken out of a file of one of the kinds that can be read.

    ``text`` has line ends of one character; ``sha256`` is the hash of the text in UTF-8, so that
    it does not depend on the file's encoding; ``encoding`` is Python's name of the latter, empty
    for kinds that have their own, such as PDF; ``title`` is the first line that is not empty,
    shortened.
    """

    path: Path
    title: str
    text: str
    sha256: str
    encoding: str


class Copy(Struct, frozen=True):
    """A text kept in the user's folder; the source is ``None`` where it is no longer known."""

    path: Path
    name: str
    source_id: str | None
    sha256: str


class CopyState(Struct, frozen=True):
    """How a kept copy lies on disk; ``kept_since`` is an ISO date in local time.

    ``is_whole`` tells whether its text still has the hash that it had when it was kept.
    """

    size_bytes: int
    kept_since: str
    is_whole: bool


# ---------------------------------------------------------------------------------------- reading


def read_document(path: Path, progress: Progress | None = None) -> Document:
    """Read a file of one of the ``KINDS``, of up to ``MAX_BYTES``, told by its contents.

    ``progress`` is told the share done where a file takes longer, and may raise to stop. Raises
    ``DocumentError``, whose reason says in which state the file is.
    """
    # The text engine and the readers are only wanted once a text is.
    from explorer.analysis.text import extra_characters  # noqa: PLC0415
    from explorer.storage.extraction.dispatch import extracted  # noqa: PLC0415

    content = _content(path)
    try:
        text, encoding = extracted(path.name, content, progress)
    except NotReadable as error:
        raise DocumentError(str(path), error.reason) from error
    except RecursionError as error:
        raise DocumentError(str(path), "deep") from error
    except MemoryError as error:
        raise DocumentError(str(path), "unsafe") from error
    text = text.lstrip(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DocumentError(str(path), "empty")
    if extra_characters(text) > MAX_EXTRA_CHARS:
        raise DocumentError(str(path), "unsafe")
    return Document(path, _title(text), text, _hash(text), encoding)


def _content(path: Path) -> bytes:
    try:
        return read_ordinary(path, MAX_BYTES)
    except FileNotFoundError:
        raise DocumentError(str(path), "missing") from None
    except OverflowError:
        raise DocumentError(str(path), "too_large") from None
    except OSError as error:
        raise DocumentError(str(path), "unreadable") from error


def _title(text: str) -> str:
    at = _NOT_SPACE.search(text)
    start = at.start() if at else 0
    head = text[start : start + 4 * _MAX_TITLE_CHARS]  # a line may be as long as the whole text
    line = " ".join(head.split("\n", maxsplit=1)[0].split())
    return line if len(line) <= _MAX_TITLE_CHARS else line[: _MAX_TITLE_CHARS - 1] + "…"


def _hash(text: str) -> str:
    return sha256_of(text.encode("utf-8", "surrogatepass"))


# ----------------------------------------------------------------------------------------- copies


def list_copies(
    folder: Path, recognise: Callable[[str], str | None] | None = None
) -> tuple[Copy, ...]:
    """Return the copies kept in the user's folder, the oldest first.

    Copies that the index does not know come last; they have their first line for a name. Where
    it lost the source of a copy, ``recognise`` is asked for it with the copy's text.
    """
    try:
        names = sorted(path.name for path in _shelf(folder).iterdir())
    except OSError:  # no copy was ever kept
        return ()
    hashes = [match[1] for match in map(_COPY_NAME.fullmatch, names) if match]
    known = _index(folder)
    order = {key: number for number, key in enumerate(known)}
    hashes.sort(key=lambda key: order.get(key, len(order)))
    found = (known.get(key) or _forgotten(folder, key) for key in hashes)
    return tuple(found if recognise is None else (_recovered(c, recognise) for c in found))


def _recovered(copy: Copy, recognise: Callable[[str], str | None]) -> Copy:
    if copy.source_id is not None:
        return copy
    try:
        text = copy.path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return copy
    return replace(copy, source_id=recognise(text))


def add_copy(folder: Path, document: Document, source_id: str | None) -> Copy:
    """Keep a document's text in the user's folder; a text that is there already is kept once.

    Raises ``OSError`` where the folder cannot be written.
    """
    path = _path(folder, document.sha256)
    make_folder(path.parent)
    copy = Copy(path, document.path.name, source_id, document.sha256)
    write_file(path, document.text)
    with alone_in(path.parent):  # or another window's entry is lost
        others = [c for c in list_copies(folder) if c.sha256 != copy.sha256]
        _write_index(folder, [*others, copy])
    return copy


def examine_copy(copy: Copy) -> CopyState | None:
    """Return how a kept copy lies on disk, ``None`` where it cannot be read."""
    try:
        content = copy.path.read_bytes()
        modified_s = copy.path.stat().st_mtime
    except OSError:
        return None
    day = datetime.fromtimestamp(modified_s).astimezone().date()
    return CopyState(len(content), day.isoformat(), sha256_of(content) == copy.sha256)


def remove_copy(folder: Path, sha256: str) -> None:
    """Remove a copy from the user's folder; nothing happens if there is none of this hash.

    Raises ``OSError`` where the folder cannot be written.
    """
    if any(copy.sha256 == sha256 for copy in list_copies(folder)):
        _path(folder, sha256).unlink(missing_ok=True)
        with alone_in(_shelf(folder)):
            _write_index(folder, list_copies(folder))


def _shelf(folder: Path) -> Path:
    return folder / "sources"


def _path(folder: Path, key: str) -> Path:
    return _shelf(folder) / f"{key}.txt"


def _index_path(folder: Path) -> Path:
    return _shelf(folder) / "index.json"


def _index(folder: Path) -> dict[str, Copy]:
    """Return what the index remembers, as far as it can be read, by the texts' hashes."""
    try:
        data: object = json.loads(read_remembered(_index_path(folder)))
    except (OSError, ValueError, RecursionError):
        return {}
    entries = cast("dict[str, object]", data).get("copies") if isinstance(data, dict) else None
    found: dict[str, Copy] = {}
    for entry in cast("list[object]", entries) if isinstance(entries, list) else []:
        fields = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
        key, name, source_id = (fields.get(f) for f in ("sha256", "name", "source_id"))
        source_is_fine = source_id is None or isinstance(source_id, str)
        if isinstance(key, str) and isinstance(name, str) and source_is_fine:
            found[key] = Copy(_path(folder, key), name, cast("str | None", source_id), key)
    return found


def _forgotten(folder: Path, key: str) -> Copy:
    path = _path(folder, key)
    try:
        name = _title(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        name = path.name
    return Copy(path, name or path.name, None, key)


def _write_index(folder: Path, copies: list[Copy] | tuple[Copy, ...]) -> None:
    entries = [
        {"sha256": copy.sha256, "name": copy.name, "source_id": copy.source_id} for copy in copies
    ]
    write_file(
        _index_path(folder), json.dumps({"copies": entries}, indent=1, ensure_ascii=False) + "\n"
    )
