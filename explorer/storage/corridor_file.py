"""The ``.corridor`` file: a corridor pack as one ZIP, to send, double-click and drop.

It holds ``manifest.json`` and the files of one pack, side by side, in today's format. The manifest
has ``format`` (``FORMAT_NAME``), ``version``, ``corridor`` (id and titles) and ``files`` (name,
``size_bytes`` and ``sha256`` of each). The same pack gives the same bytes: files sorted, dates
fixed, and only what belongs to a pack, so that nothing that lay beside it travels along.

A file from elsewhere is not trusted: names, sizes and hashes are held against the manifest, and
what is unpacked is counted while it is read, whatever the ZIP says about it.
"""

from __future__ import annotations

import io
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import cast

from msgspec import Struct

from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.storage.fields import Record, shown
from explorer.storage.format.safe_names import is_safe_name
from explorer.storage.hashes import sha256_of
from explorer.storage.pack.loading import check_pack, current_files, load_corridor
from explorer.storage.paths import user_cache
from explorer.storage.reading import is_folder_or_nothing, most_entries_of, read_ordinary
from explorer.storage.writing import fill_folder, passing_folder, write_file

FORMAT_NAME = "corridor-explorer.corridor"
VERSION = 1
MANIFEST = "manifest.json"
MAX_MB = 64  # packed, and unpacked
MAX_FILES = 100
MAX_RATIO = 100  # tables of text shrink to a fifth; whoever promises a hundredth means harm

_MB = 1_000_000
_CHUNK_BYTES = 1 << 18
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ZIP_START = b"PK"
_UNIX, _PLAIN_FILE = 3, (stat.S_IFREG | 0o644) << 16
_NO_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can hold
_HASH = re.compile(r"[0-9a-f]{64}")
# All that zipfile is known to raise on a file that was cut or changed.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(ValueError, OverflowError, NotImplementedError, RuntimeError),
)


# ---------------------------------------------------------------------------------------- writing


def write_corridor_file(folder: Path, out: Path) -> int:
    """Write the pack in ``folder`` as one file and return its size in bytes.

    Raises ``PackError`` where the pack has faults or is too large, ``OSError`` where ``out``
    cannot be written; then nothing is left behind, and a file that was there stays.
    """
    corridor = load_corridor(folder, thoroughly=True)
    contents = current_files(folder)
    size = sum(map(len, contents.values()))
    if size > MAX_MB * _MB:
        raise PackError(folder.name, (_too_large("", f"{size / _MB:.0f} MB"),))
    manifest = {
        "format": FORMAT_NAME,
        "version": VERSION,
        "corridor": {"id": corridor.id, "titles": dict(sorted(corridor.titles.items()))},
        "files": [
            {"name": name, "size_bytes": len(c), "sha256": sha256_of(c)}
            for name, c in contents.items()
        ],
    }
    listed = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    packed = _zipped({MANIFEST: listed, **contents})
    write_file(out, packed)
    return len(packed)


def _zipped(contents: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, _NO_DATE)
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=9)
    return buffer.getvalue()


# ---------------------------------------------------------------------------------------- reading


def read_corridor(path: Path) -> Corridor:
    """Read a corridor from a pack's folder or a ``.corridor`` file.

    Raises ``PackError`` with every fault when there is one.
    """
    if _lies_in_folder(path):
        return load_corridor(path)
    corridor, faults = _read_file(path, thoroughly=False)
    if corridor is None:
        raise PackError(path.name, faults)
    return corridor


def check_corridor(path: Path) -> tuple[Fault, ...]:
    """Return every fault of a pack's folder or ``.corridor`` file, as ``check_pack`` does."""
    try:
        if _lies_in_folder(path):
            return check_pack(path)
    except PackError as error:
        return error.faults
    return _read_file(path, thoroughly=True)[1]


def named_contents(path: Path, names: Collection[str]) -> dict[str, bytes]:
    """Return some files of a ``.corridor`` file, as far as it holds them, and unpack no other.

    Raises ``PackError``.
    """
    return _Archive(path).unpacked(names)[1]


def contents_and_names(
    path: Path, names: Collection[str]
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return some files of a ``.corridor`` file, and what all of them are called.

    Raises ``PackError``.
    """
    manifest, contents = _Archive(path).unpacked(names)
    return contents, tuple(manifest.files)


def _lies_in_folder(path: Path) -> bool:
    """Tell a folder, or nothing, from a file. Raises ``PackError`` where it cannot be reached."""
    try:
        return is_folder_or_nothing(path)
    except OSError as error:
        name, reason = shown(path.name), shown(error.strerror or error)
        raise PackError(name, (Fault(name, "", "", "out_of_reach", reason),)) from error


@contextmanager
def pack_folder(path: Path) -> Generator[Path, None, None]:
    """Give the folder of a corridor's pack, that of a ``.corridor`` file unpacked for a while.

    Raises ``PackError`` where the file cannot be unpacked.
    """
    if _lies_in_folder(path):
        yield path
        return
    with _unpacked(path) as (folder, _):
        yield folder


@contextmanager
def _unpacked(path: Path) -> Generator[tuple[Path, _Manifest], None, None]:
    """Unpack into a folder of the user's cache that lives no longer than the block."""
    manifest, contents = _Archive(path).unpacked()
    cache = user_cache()
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(passing_folder(cache))
            fill_folder(folder, contents, to_stay=False)
        except OSError as error:
            reason = error.strerror or str(error)
            fault = Fault(path.name, "", "", "no_room_to_unpack", reason, str(cache))
            raise PackError(path.name, (fault,)) from error
        yield folder, manifest


def _read_file(path: Path, *, thoroughly: bool) -> tuple[Corridor | None, tuple[Fault, ...]]:
    try:
        with _unpacked(path) as (folder, manifest):
            corridor = load_corridor(folder, thoroughly=thoroughly)
    except PackError as error:
        return None, error.faults
    if (corridor.id, dict(corridor.titles)) != (manifest.id, manifest.titles):
        found = f"{manifest.id}, {', '.join(manifest.titles.values())}"
        fault = Fault(MANIFEST, "corridor", "", "not_as_listed", shown(found), corridor.id)
        return None, (fault,)
    return corridor, ()


class _Listed(Struct, frozen=True):
    size_bytes: int
    sha256: str


class _Manifest(Struct, frozen=True):
    id: str
    titles: dict[str, str]
    files: dict[str, _Listed]


class _Archive:
    """A ``.corridor`` file while it is read. Every method raises ``PackError``."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        content = self._content(path)
        self._left_bytes = min(MAX_MB * _MB, _MB + MAX_RATIO * len(content))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            self._entries = self._zip.infolist()
        except _BROKEN as error:
            raise self._damaged("", error) from error

    def _content(self, path: Path) -> bytes:
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise self._refused(Fault(path.name, "", "", "not_a_plain_file", path.name))
            content = read_ordinary(path, MAX_MB * _MB)
        except OSError as error:
            raise self._damaged("", error) from error
        except OverflowError as error:
            raise self._refused(_too_large(self._name, str(error))) from error
        if not content.startswith(_ZIP_START):
            raise self._refused(Fault(self._name, "", "", "not_a_corridor_file"))
        if (entries := most_entries_of(content)) > MAX_FILES:
            fault = Fault(self._name, "", "", "too_large", f"{entries} files", f"{MAX_FILES} files")
            raise self._refused(fault)
        return content

    def unpacked(self, only: Collection[str] = ()) -> tuple[_Manifest, dict[str, bytes]]:
        """Return the manifest and the checked contents of the files it lists, or of some only."""
        by_name = {entry.orig_filename: entry for entry in self._entries}
        if MANIFEST not in by_name:
            raise self._refused(Fault(self._name, "", "", "not_a_corridor_file"))
        faults = _entry_faults([by_name[MANIFEST]])
        if faults:
            raise self._refused(*faults)
        manifest = self._manifest(self._unpacked(by_name[MANIFEST], _MB))
        faults = _entry_faults(self._entries)
        names = set(by_name) - {MANIFEST}
        missing = [n for n in manifest.files if n not in names]
        faults += [Fault(shown(n) or "“”", "", "", "missing_file") for n in missing]
        if not faults:
            unlisted = sorted(names - manifest.files.keys())
            faults = [Fault(shown(n), "", "", "not_listed") for n in unlisted]
        if faults:
            raise self._refused(*faults)
        contents = {
            name: self._unpacked(by_name[name], listed.size_bytes)
            for name, listed in manifest.files.items()
            if not only or name in only
        }
        for name, content in contents.items():
            found, listed = sha256_of(content), manifest.files[name]
            if found != listed.sha256:
                faults.append(Fault(name, "", "sha256", "wrong_hash", found, listed.sha256))
        if faults:
            raise self._refused(*faults)
        return manifest, contents

    def _unpacked(self, entry: zipfile.ZipInfo, limit_bytes: int) -> bytes:
        """Return an entry's content, stopping as soon as it is longer than it may be."""
        limit_bytes = min(limit_bytes, self._left_bytes)
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK_BYTES):
                    size += len(chunk)
                    if size > limit_bytes:
                        fault = _too_large(entry.orig_filename, f"more than {limit_bytes} bytes")
                        raise self._refused(fault)
                    parts.append(chunk)
        except _BROKEN as error:
            raise self._damaged(entry.orig_filename, error) from error
        self._left_bytes -= size
        return b"".join(parts)

    def _manifest(self, content: bytes) -> _Manifest:
        try:
            parsed: object = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._damaged(MANIFEST, error) from error
        faults: list[Fault] = []
        known = isinstance(parsed, dict)
        head = Record(cast("dict[str, object]", parsed) if known else {}, MANIFEST, "", faults)
        if head.raw("format") != FORMAT_NAME:
            raise self._refused(Fault(self._name, "", "", "not_a_corridor_file"))
        version = head.integer("version", low=1, high=10_000)
        if version > VERSION:  # what else it holds, only a newer program knows
            fault = Fault(MANIFEST, "", "version", "newer_format", str(version), str(VERSION))
            raise self._refused(fault)
        corridor = head.table("corridor")
        manifest = _Manifest(corridor.text("id"), corridor.texts("titles"), {})
        for record in head.records("files", "files"):
            name = record.text("name")
            size = record.integer("size_bytes", low=0, high=MAX_MB * _MB)
            sha256 = record.text("sha256")
            if not _HASH.fullmatch(sha256):
                record.fault("sha256", "wrong_type", sha256, "64 digits from 0 to f")
            if name in manifest.files:
                record.fault("name", "duplicate_name", name)
            manifest.files[name] = _Listed(size, sha256)
        if faults:
            raise self._refused(*faults)
        return manifest

    def _refused(self, *faults: Fault) -> PackError:
        return PackError(self._name, faults)

    def _damaged(self, name: str, error: Exception) -> PackError:
        reason = shown(str(error) or type(error).__name__)
        return self._refused(Fault(shown(name) or self._name, "", "", "damaged_file", reason))


def _entry_faults(entries: list[zipfile.ZipInfo]) -> list[Fault]:
    """Return what is wrong with entries before a byte of theirs is unpacked."""
    faults: list[Fault] = []
    seen: set[str] = set()
    for entry in entries:
        name = entry.orig_filename  # zipfile itself changes what it finds odd
        problem, found = "", shown(name)
        reason = found
        if name.casefold() in seen:
            problem = "duplicate_name"
        elif not stat.S_ISREG(mode := entry.external_attr >> 16) and stat.S_IFMT(mode):
            problem = "not_a_plain_file"
        elif not is_safe_name(name):
            problem = "unsafe_name"
        elif entry.flag_bits & _ENCRYPTED:
            problem = "encrypted"
        elif entry.compress_type not in _METHODS:
            problem, reason = "unknown_compression", str(entry.compress_type)
        if problem:
            faults.append(Fault(found or "“”", "", "", problem, reason))
        seen.add(name.casefold())
    return faults


def _too_large(name: str, found: str) -> Fault:
    return Fault(shown(name), "", "", "too_large", found, f"{MAX_MB} MB and what the list says")
