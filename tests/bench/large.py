"""Makes a corridor twenty times as large as the one that ships: its records again, moved aside.

Every copy has ids and names of its own and lies a little beside the original, so that lines,
names and lists are as many as in a corridor of that size. Its figures are the original's: it
measures speed and says nothing about the world.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

TIMES = 20

_TABLES = ("places", "routes", "services", "claims", "facts", "events", "states")
_LISTS = {"passages.json": "items", "network.geojson": "features"}
_WORDS = frozenset(("kind", "mode", "modes", "country", "gauge", "unit", "topic", "style", "rule"))
"""Fields whose values are words of the format, though an id may read the same."""
_NAMES = frozenset(("titles", "names"))
_POSITION = ("lon_deg", "lat_deg")
_ASIDE_DEG = 0.3
_IN_A_ROW = 5


def write_large(small: Path, large: Path, times: int = TIMES) -> Path:
    """Write a corridor of so many times the records of a small one; return its folder."""
    shutil.copytree(small, large, ignore=shutil.ignore_patterns("lesson-*"))
    files: dict[str, Any] = {
        f"{name}.toml": tomllib.loads((small / f"{name}.toml").read_text(encoding="utf-8"))
        for name in _TABLES
        if (small / f"{name}.toml").exists()
    }
    files |= {name: json.loads((small / name).read_text(encoding="utf-8")) for name in _LISTS}
    ids = {record["id"] for table in files.values() for record in _records(table) if "id" in record}
    ids |= {f["properties"]["id"] for f in files["network.geojson"]["features"]}
    for name, table in files.items():
        for key, records in list(table.items()):
            if isinstance(records, list) and key != "@context":
                again = [r for r in records if r.get("role") != "test"]  # that set is frozen
                copies = [_copy(r, ids, number) for number in range(1, times) for r in again]
                table[key] = records + copies
        text = json.dumps(table, ensure_ascii=False) if name in _LISTS else _toml(table)
        (large / name).write_text(text, encoding="utf-8")
    about = (large / "corridor.toml").read_text(encoding="utf-8")
    (large / "corridor.toml").write_text(
        about.replace('"china-kazakhstan"', '"twenty-fold"', 1), encoding="utf-8"
    )
    return large


def _records(table: dict[str, Any]) -> list[dict[str, Any]]:
    return [r for records in table.values() if isinstance(records, list) for r in records]


def _copy(record: Any, ids: set[str], number: int) -> Any:
    aside = _ASIDE_DEG * (number % _IN_A_ROW + 1), _ASIDE_DEG * (number // _IN_A_ROW)
    return _renamed(record, lambda text: _own(text, ids, number), number, aside)


def _own(text: str, ids: set[str], number: int) -> str:
    """Return what an id is called in a copy, also where a sign or ``place:`` stands before it."""
    for start in ("", "-", "place:", "segment:", "claim:"):
        if text.startswith(start) and text.removeprefix(start) in ids:
            return f"{text}-x{number}"
    return text


def _renamed(
    value: Any,
    own: Callable[[str], str],
    number: int,
    aside: tuple[float, float],
    key: str = "",
) -> Any:
    if isinstance(value, str):
        return value if key in _WORDS else own(value)
    if isinstance(value, list):
        if key == "coordinates":
            return _moved(value, aside)
        return [_renamed(each, own, number, aside, key) for each in value]
    if not isinstance(value, dict):
        return value + aside[_POSITION.index(key)] if key in _POSITION else value
    if key in _NAMES:
        return {language: f"{name} {number}" for language, name in value.items()}
    return {own(k): _renamed(v, own, number, aside, k) for k, v in value.items()}


def _moved(coordinates: Any, aside: tuple[float, float]) -> Any:
    if coordinates and isinstance(coordinates[0], int | float):
        return [coordinates[0] + aside[0], coordinates[1] + aside[1]]
    return [_moved(each, aside) for each in coordinates]


def _toml(table: dict[str, Any]) -> str:
    """Return a table as TOML: every record on lines of its own, what is in it in one line each."""
    lines = [
        f"{key} = {_value(v)}" for key, v in table.items() if not _is_array(v) and not _is_table(v)
    ]
    for key, value in table.items():
        if _is_table(value):
            lines += ["", f"[{key}]", *(f"{_key(k)} = {_value(v)}" for k, v in value.items())]
        for record in value if _is_array(value) else ():
            lines += ["", f"[[{key}]]", *(f"{_key(k)} = {_value(v)}" for k, v in record.items())]
    return "\n".join(lines) + "\n"


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_array(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_table, value))


def _key(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
