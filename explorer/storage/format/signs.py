"""Signs that no text of a pack may hold: control characters, and halves of characters.

A file can hold them only escaped or, few of them, as they are; most files hold neither, and are not
looked through twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import cast

from explorer.errors import Fault
from explorer.storage.fields import shown

# Escapes of TOML and JSON that may stand for such a sign; the last two hold lines as they are.
_ESCAPES = (*rb"\u \U \x \b \f \r \e \n \t".split(), b'"""', b"'''", b"\x7f")
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_LINE_ENDS = re.compile(rb"\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]")
# Signs that turn the order of letters round would turn what stands beside the text round, too.
_TURNING = "\u202a-\u202e\u2066-\u2069"
_WRONG = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_TURNING}]")
_WRONG_IN_NAME = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_TURNING}]")
_NAMES = frozenset(
    ("id", "names", "other_names", "titles", "subtitles", "title", "title-short", "publisher")
)
"""Fields of one line; all others may have line breaks and tabs."""

# The two signs that stand for whole sentences: comparing makes eighteen letters of one.
LONG_SIGN = "\ufdfa"
_LONG_SIGNS = ("\ufdfa", "\ufdfb")
_LONG_ESCAPES = re.compile(r"\\[uU](?:0000)?[fF][dD][fF][aAbB]")
MOST_LONG_SIGNS = 20_000


def long_signs(text: str) -> int:
    """Return how many signs of a file stand for whole sentences, escaped ones too.

    What a file gives rise to counts, not what it weighs: two megabytes of them are 1.2 GB once
    names are made comparable.
    """
    found = _LONG_ESCAPES.finditer(text) if "\\" in text else ()
    escaped = sum(1 for _ in islice(found, MOST_LONG_SIGNS + 1))  # to count on would take seconds
    return escaped + sum(map(text.count, _LONG_SIGNS))


def wrong_signs(name: str, raw: bytes, parsed: object) -> Iterator[Fault]:
    """Return a fault for each text of a parsed file that holds such a sign, keys included."""
    if any(sign in raw for sign in _ESCAPES) or _C1.search(raw) or _LINE_ENDS.search(raw):
        yield from _looked_through(name, "", "", parsed)


def harmless(value: object) -> object:
    """Return a parsed value whose texts can be shown and written: without halves of characters."""
    if isinstance(value, str):
        return _WRONG.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [harmless(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return {str(harmless(key)): harmless(item) for key, item in table.items()}
    return value


def _looked_through(name: str, record: str, field: str, value: object) -> Iterator[Fault]:
    if isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            where = f"{field}.{harmless(key)}".lstrip(".")
            if _WRONG_IN_NAME.search(key):
                yield _fault(name, record, where.removeprefix("properties."), key)
            yield from _looked_through(name, record, where, item)
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value), start=1):
            if record or not isinstance(item, dict):
                yield from _looked_through(name, record, field, item)
            else:
                called = _called(cast("dict[str, object]", item)) or f"{field} {number}"
                yield from _looked_through(name, called, "", item)
    elif isinstance(value, str):
        parts = field.split(".")
        if parts[-1] == "id" and parts[-2:-1] not in ([], ["properties"]):
            parts.pop()  # a text in Indonesian
        one_line = not _NAMES.isdisjoint(parts)
        if (_WRONG_IN_NAME if one_line else _WRONG).search(value):
            yield _fault(name, record, field.removeprefix("properties."), value)


def _called(item: dict[str, object]) -> str:
    """Return a record's id, that of a line among its properties; empty where it has none."""
    properties = item.get("properties")
    named = cast("dict[str, object]", properties) if isinstance(properties, dict) else item
    identity = named.get("id")
    return str(harmless(identity)) if isinstance(identity, str) else ""


def _fault(name: str, record: str, field: str, text: str) -> Fault:
    """Show the signs by their numbers, for they cannot be shown themselves."""
    signs = dict.fromkeys(f"U+{ord(sign):04X}" for sign in _WRONG_IN_NAME.findall(text))
    return Fault(name, record, field, "wrong_sign", shown(" ".join(signs)))
