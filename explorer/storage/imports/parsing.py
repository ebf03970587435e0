"""Takes a file of another program apart: sizes first, then JSON whose values can be trusted."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import NoReturn, cast

from explorer.errors import Fault, PackError
from explorer.storage.imports.result import Json
from explorer.storage.reading import most_entries_of, read_ordinary

MAX_MB = 60
_MAX_PARSED_MB = 450
# What CPython takes for a table or list, and for a value in one, on top of the text itself.
_CONTAINER_BYTES, _VALUE_BYTES = 72, 40
_SEPARATOR = "\x1e"  # before each record of a GeoJSON text sequence (RFC 8142)
_MAX_DIGITS = 400  # more are no number that a float can hold
MAX_DEPTH = 60

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_HALF = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile(r"[\r\n\t]+")


# What readers say of a file that cannot be read, and which problem that is; all else is the word
# of a library, which stays a detail.
_PROBLEMS = {
    "DOCTYPE": "doctype",
    "too deep": "too_deep",
    "too many elements": "too_deep",
    "no known kind": "no_known_kind",
    "nothing in it": "nothing_in_it",
    "empty": "nothing_in_it",
}
_RECURSION = "maximum recursion depth"  # as Python says it of JSON


def refuse(path: Path, problem: str, found: str = "", expected: str = "") -> NoReturn:
    """Raise a ``PackError`` about a whole file."""
    if problem == "unreadable_file":
        problem = "too_deep" if found.startswith(_RECURSION) else _PROBLEMS.get(found, "not_whole")
    raise PackError(path.name, (Fault(path.name, "", "", problem, found, expected),))


def read_bytes(path: Path) -> bytes:
    """Return the content of an ordinary file of at most ``MAX_MB``. Raises ``PackError``."""
    try:
        return read_ordinary(path, MAX_MB * 1_000_000)
    except OverflowError as error:
        refuse(path, "too_large", str(error), f"{MAX_MB} MB")
    except FileNotFoundError:
        refuse(path, "missing_file")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        refuse(path, "not_opened", " ".join(reason.split())[:160])


def check_entries(path: Path, archive: bytes, most: int) -> None:
    """Refuse a ZIP of more entries before its list is read. Raises ``PackError``."""
    if (entries := most_entries_of(archive)) > most:
        refuse(path, "too_large", f"{entries} files", f"{most} files")


def text_in(path: Path, content: bytes, expected: str) -> str:
    """Return the text of a file in whatever encoding. Raises ``PackError``."""
    return text_and_encoding(path, content, expected)[0]


def text_and_encoding(path: Path, content: bytes, expected: str) -> tuple[str, str]:
    """Return a text and Python's name of the encoding that it is in. Raises ``PackError``."""
    from explorer.storage.extraction import NotReadable  # noqa: PLC0415 - tables and references
    from explorer.storage.extraction.encoding import decoded  # noqa: PLC0415 - likewise

    try:
        text, encoding = decoded(content)
    except NotReadable:
        refuse(path, "unreadable_file", "no text", expected)
    return text.lstrip("\ufeff"), encoding


def parsed_json(path: Path, content: bytes) -> object:
    """Return what a JSON file holds; of one with a record on each line a list of them.

    A line that is no JSON stands in the list as its text. Raises ``PackError``.
    """
    containers = content.count(b"[") + content.count(b"{")
    needed = containers * _CONTAINER_BYTES + (content.count(b",") + containers) * _VALUE_BYTES
    if needed > _MAX_PARSED_MB * 1_000_000:
        refuse(path, "too_large", f"{needed / 1e6:.0f} MB", f"{_MAX_PARSED_MB} MB in memory")
    try:
        return _parsed(_decoded(content))
    except (ValueError, RecursionError) as error:
        refuse(path, "unreadable_file", " ".join(str(error).split())[:160], "JSON")


def _parsed(text: str) -> object:
    try:
        return json.loads(text, parse_int=_whole)
    except json.JSONDecodeError:
        lines = [line for line in text.replace(_SEPARATOR, "\n").split("\n") if line.strip()]
        if len(lines) <= 1 or not isinstance(_parsed_line(lines[0]), dict):
            raise
        return [_parsed_line(line) for line in lines]


def _parsed_line(line: str) -> object:
    try:
        return json.loads(line, parse_int=_whole)
    except json.JSONDecodeError:
        return line


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    return content.decode("utf-8-sig")


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MAX_DIGITS else math.inf


# ------------------------------------------------------------------------------- parts of values


def table_of(value: object) -> Json:
    """Return a table, and an empty one for anything else."""
    return cast("Json", value) if isinstance(value, dict) else {}


def list_of(value: object) -> list[object]:
    """Return a list; one value alone is a list of one, and nothing an empty one."""
    if isinstance(value, list):
        return cast("list[object]", value)
    return [] if value is None else [value]


def text_of(value: object) -> str:
    """Return a text or number as one line of text, and nothing for anything else."""
    if isinstance(value, str):
        return _BREAKS.sub(" ", value).strip()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def lines_of(value: object) -> str:
    """Return a text with its line breaks, and nothing for anything else."""
    return value.strip() if isinstance(value, str) else text_of(value)


# ---------------------------------------------------------------------------------- whole records


def fault_of(value: object) -> tuple[str, str, str, str] | None:
    """Return why a record cannot be kept: field, problem, what was found, what would be right."""
    waiting: list[tuple[object, int, str]] = [(value, 0, "")]
    while waiting:
        item, depth, field = waiting.pop()
        if depth > MAX_DEPTH:
            short = ".".join(field.split(".")[:3])
            return short, "wrong_type", f"{depth} levels", f"at most {MAX_DEPTH} levels"
        if isinstance(item, dict):
            for key, inner in cast("dict[str, object]", item).items():
                if half := _HALF.search(key):
                    return field, "wrong_sign", f"U+{ord(half[0]):04X}", ""
                waiting.append((inner, depth + 1, f"{field}.{key}" if field else key))
        elif isinstance(item, list):
            waiting += [(inner, depth + 1, field) for inner in cast("list[object]", item)]
        elif isinstance(item, str):
            if half := _HALF.search(item):
                return field, "wrong_sign", f"U+{ord(half[0]):04X}", ""
        elif isinstance(item, float) and not math.isfinite(item):
            return field, "not_finite", str(item), "a number"
    return None


def cleaned(value: object) -> object:
    """Return a record without control characters and what turns letters round."""
    if isinstance(value, str):
        if value.isascii() and value.isprintable():
            return value
        return _TURNING.sub("", _CONTROL.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n")))
    if isinstance(value, list):
        return [cleaned(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return {str(cleaned(key)): cleaned(item) for key, item in table.items()}
    return value
