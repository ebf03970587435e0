"""Writes parsed tables as TOML again; what a person wrote beside them is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, time
from typing import cast

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml_key(name: str) -> str:
    """Return the name of a field as it stands before the sign of equality, quoted if need be."""
    return name if _BARE.fullmatch(name) else _text(name)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def toml_value(value: object) -> str:
    """Return a value in TOML, of which JSON's texts and numbers are a part."""
    if isinstance(value, Mapping):
        table = cast("Mapping[str, object]", value)
        pairs = (f"{_text(name)} = {toml_value(item)}" for name, item in table.items())
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, cast('list[object]', value)))}]"
    if isinstance(value, date | time):  # and a moment with it
        return value.isoformat()
    if isinstance(value, float):
        return float.__repr__(value)  # which is "inf" or "nan", too
    return _text(value)


def toml_record(kind: str, fields: Mapping[str, object]) -> str:
    """Return one table of a list, ``[[kind]]``; what is ``None`` is left out."""
    lines = [
        f"{toml_key(name)} = {toml_value(value)}"
        for name, value in fields.items()
        if value is not None
    ]
    return "\n".join([f"[[{toml_key(kind)}]]", *lines, ""])


def toml_file(parsed: Mapping[str, object]) -> str:
    """Return a whole file: plain values first, then the lists of tables."""
    lists = {
        name: cast("list[Mapping[str, object]]", value)
        for name, value in parsed.items()
        if isinstance(value, list)
        and value
        and all(isinstance(item, Mapping) for item in cast("list[object]", value))
    }
    plain = [
        f"{toml_key(name)} = {toml_value(v)}" for name, v in parsed.items() if name not in lists
    ]
    records = [toml_record(name, item) for name, items in lists.items() for item in items]
    return "\n".join([*plain, "", *records] if plain else records)
