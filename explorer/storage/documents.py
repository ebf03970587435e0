"""Text files as the user has them: read with care, and kept as copies in the user's folder.

Copies lie in ``sources/`` of that folder, one UTF-8 text each, named after its SHA-256; an index
beside them remembers of which source they are. The files count: a lost or damaged index loses no
copy, only what it remembered.
"""

from __future__ import annotations

import codecs
import json
import re
import stat
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import cast

from explorer.errors import DocumentError

MAX_BYTES = 20_000_000

_MAX_TITLE_CHARS = 120
_SAMPLE_BYTES = 32_768
_SAMPLE_CHARS = 65_536
_MAX_CONTROL_SHARE = 0.02
# What could pass for text otherwise: PDF, PostScript, RTF, ZIP (DOCX), PNG, JPEG, GIF, gzip, DOC.
_MAGIC = (
    *(b"%PDF-", b"%!PS", b"{\\rtf", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff"),
    *(b"GIF87a", b"GIF89a", b"\x1f\x8b", b"\xd0\xcf\x11\xe0"),
)
_BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark starts with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What texts were saved in before UTF-8; the DOS and Macintosh sets beside these only mislead.
_LEGACY_ENCODINGS = [
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("ptcp154", "koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_9"),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]
_BYTE_ORDER_MARK = "\ufeff"
_UNKNOWN_CHARACTER = "\ufffd"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_COPY_NAME = re.compile(r"([0-9a-f]{64})\.txt")


@dataclass(frozen=True, slots=True)
class Document:
    """A text file as it was read.

    ``text`` has line ends of one character; ``sha256`` is the hash of the text in UTF-8, so that
    it does not depend on the file's encoding; ``encoding`` is Python's name of the latter;
    ``title`` is the first line that is not empty, shortened.
    """

    path: Path
    title: str
    text: str
    sha256: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A text kept in the user's folder; the source is ``None`` where it is no longer known."""

    path: Path
    name: str
    source_id: str | None
    sha256: str


# ---------------------------------------------------------------------------------------- reading


def read_document(path: Path) -> Document:
    """Read a text file of up to ``MAX_BYTES`` in whatever encoding it is.

    Raises ``DocumentError``, whose reason is missing, too_large, binary, empty or unreadable.
    """
    text, encoding = _decoded(path, _content(path))
    text = text.lstrip(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DocumentError(str(path), "empty")
    if _is_noise(text):
        raise DocumentError(str(path), "binary")
    return Document(path, _title(text), text, _hash(text), encoding)


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a folder, or a pipe that would never end
            raise DocumentError(str(path), "unreadable")
        if status.st_size > MAX_BYTES:
            raise DocumentError(str(path), "too_large")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DocumentError(str(path), "missing") from None
    except (OSError, ValueError) as error:
        raise DocumentError(str(path), "unreadable") from error
    if len(content) > MAX_BYTES:  # it has grown since
        raise DocumentError(str(path), "too_large")
    return content


def _decoded(path: Path, content: bytes) -> tuple[str, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    if content.startswith(_MAGIC) or b"\0" in content:
        raise DocumentError(str(path), "binary")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        first_wrong = error.start
    text = content.decode("utf-8", "replace")
    if _is_damaged_utf8(text):
        return text, "utf-8"
    encoding = _guessed_encoding(content, first_wrong)
    if encoding is None:
        raise DocumentError(str(path), "binary")
    return content.decode(encoding, "replace"), encoding


def _is_damaged_utf8(text: str) -> bool:
    """Tell whether most special characters are right: a cut or patched file, not another code."""
    wrong = text.count(_UNKNOWN_CHARACTER)
    special = len(text) - len(text.encode("ascii", "ignore"))
    return special > 2 * wrong


def _guessed_encoding(content: bytes, first_wrong: int) -> str | None:
    # Slow to import and slow on long texts, and hardly ever needed: only here, and only a sample
    # from where the text first needs it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    start = max(0, first_wrong - _SAMPLE_BYTES // 4)
    sample = content[start : start + _SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=_LEGACY_ENCODINGS).best()
    return None if best is None else best.encoding


def _is_noise(text: str) -> bool:
    sample = text[:_SAMPLE_CHARS]
    controls = len(_CONTROL.findall(sample)) + sample.count(_UNKNOWN_CHARACTER)
    return "\0" in text or controls > _MAX_CONTROL_SHARE * len(sample)


def _title(text: str) -> str:
    line = " ".join(text.lstrip().split("\n", maxsplit=1)[0].split())
    return line if len(line) <= _MAX_TITLE_CHARS else line[: _MAX_TITLE_CHARS - 1] + "…"


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


# ----------------------------------------------------------------------------------------- copies


def list_copies(folder: Path) -> tuple[Copy, ...]:
    """Return the copies kept in the user's folder, the oldest first.

    Copies that the index does not know come last; they have their first line for a name.
    """
    try:
        names = sorted(path.name for path in _shelf(folder).iterdir())
    except OSError:  # no copy was ever kept
        return ()
    hashes = [match[1] for match in map(_COPY_NAME.fullmatch, names) if match]
    known = _index(folder)
    order = {key: number for number, key in enumerate(known)}
    hashes.sort(key=lambda key: order.get(key, len(order)))
    return tuple(known.get(key) or _forgotten(folder, key) for key in hashes)


def add_copy(folder: Path, document: Document, source_id: str | None) -> Copy:
    """Keep a document's text in the user's folder; a text that is there already is kept once.

    Raises ``OSError`` where the folder cannot be written.
    """
    path = _path(folder, document.sha256)
    path.parent.mkdir(parents=True, exist_ok=True)
    copy = Copy(path, document.path.name, source_id, document.sha256)
    others = [c for c in list_copies(folder) if c.sha256 != copy.sha256]
    _replace(path, document.text)
    _write_index(folder, [*others, copy])
    return copy


def remove_copy(folder: Path, sha256: str) -> None:
    """Remove a copy from the user's folder; nothing happens if there is none of this hash.

    Raises ``OSError`` where the folder cannot be written.
    """
    if any(copy.sha256 == sha256 for copy in list_copies(folder)):
        _path(folder, sha256).unlink(missing_ok=True)
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
        data: object = json.loads(_index_path(folder).read_bytes())
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
        name = read_document(path).title
    except DocumentError:
        name = path.name
    return Copy(path, name, None, key)


def _write_index(folder: Path, copies: list[Copy] | tuple[Copy, ...]) -> None:
    entries = [
        {"sha256": copy.sha256, "name": copy.name, "source_id": copy.source_id} for copy in copies
    ]
    _replace(
        _index_path(folder), json.dumps({"copies": entries}, indent=1, ensure_ascii=False) + "\n"
    )


def _replace(path: Path, text: str) -> None:
    """Write a file so that at any moment either the old or the new one is there as a whole."""
    new = path.with_name(path.name + ".new")
    new.write_bytes(text.encode("utf-8", "surrogatepass"))
    new.replace(path)
