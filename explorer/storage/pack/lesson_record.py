"""Writes into a lesson's file what its references stand for on a day, and leaves the rest alone."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

_TABLE = re.compile(r"^\[as_written\]$.*\Z", re.MULTILINE | re.DOTALL)


def with_values(text: str, values: Mapping[str, str], day: str, pack: str) -> str:
    """Return a lesson's file with the values of a day as its last table, ``[as_written]``.

    ``pack`` is the fingerprint of the corridor. The words and comments before it stay.
    """
    head = _TABLE.sub("", text).rstrip("\n")
    head = _with_field(head, "written", day)
    head = _with_field(head, "pack", pack)
    rows = (f"{_quoted(name)} = {_quoted(value)}" for name, value in values.items())
    return "\n".join((head, "", "[as_written]", *rows, ""))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _with_field(text: str, name: str, value: str) -> str:
    """Return a file with one of its fields set: where it stands, else in the line before tables."""
    line = f"{name} = {_quoted(value)}"
    found, count = re.subn(rf"^{name} = .*$", lambda _: line, text, count=1, flags=re.MULTILINE)
    if count:
        return found
    at = re.search(r"^\[", text, re.MULTILINE)
    where = at.start() if at else len(text)
    before = text[:where].rstrip("\n")
    return f"{before}\n{line}\n\n{text[where:]}"
