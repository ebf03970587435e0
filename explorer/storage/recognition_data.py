"""Reading what recognition knows of languages: ``geodata/recognition``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli
from msgspec import Struct, structs

from explorer.analysis.folding import typed
from explorer.analysis.recognition.habits import Habits
from explorer.errors import WorldDataError

FOLDER = "recognition"
LANGUAGES = ("en", "id")
"""The languages that have a file of habits of their own."""
WIDE = "wide.tsv"
_SHARED, _PEOPLES = "shared.toml", "demonyms.tsv"
_PHRASES = "refused"


def read_habits(geodata: Path) -> dict[str, Habits]:
    """Return the habits of each language, what all share included; raises ``WorldDataError``."""
    folder = geodata / FOLDER
    shared = _table(folder / _SHARED)
    return {code: _habits(shared, _table(folder / f"{code}.toml")) for code in LANGUAGES}


def _table(path: Path) -> dict[str, Any]:
    try:
        table = tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise WorldDataError(path, "it cannot be read") from error
    known = {field.name for field in structs.fields(Habits)}
    unknown = sorted(table.keys() - known)
    if unknown:
        raise WorldDataError(path, f"“{unknown[0]}” is none of {', '.join(sorted(known))}")
    return table


def _habits(shared: Mapping[str, Any], own: Mapping[str, Any]) -> Habits:
    found: dict[str, Any] = {}
    for name in {*shared, *own}:
        values = [table[name] for table in (shared, own) if name in table]
        is_list = all(isinstance(value, str) for value in values) and name != "home"
        found[name] = (
            frozenset().union(*(_listed(name, v) for v in values)) if is_list else own[name]
        )
    return Habits(**found)


def _listed(name: str, text: str) -> frozenset[str]:
    if name == _PHRASES:
        return frozenset(typed(phrase) for phrase in text.split("|"))
    return frozenset(text.split())


def read_peoples(geodata: Path) -> dict[str, str]:
    """Return the country that an adjective or a people points to; raises ``WorldDataError``."""
    path = geodata / FOLDER / _PEOPLES
    found: dict[str, str] = {}
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                code, _, names = line.partition("\t")
                found |= dict.fromkeys(names.lower().split("|"), code)
    except OSError as error:
        raise WorldDataError(path, error.strerror or str(error)) from error
    return found


class WideName(Struct, frozen=True):
    """A line of the hand-written list: what kind of thing is called so, and where its label is."""

    kind: str
    lat_deg: float
    lon_deg: float
    country: str
    names: tuple[str, ...]


def read_wide(path: Path) -> tuple[tuple[WideName, ...], dict[str, tuple[str, ...]]]:
    """Read the hand-written list: places of its own, and other names by the code they belong to.

    Raises ``WorldDataError``.
    """
    rows: list[WideName] = []
    aliases: dict[str, tuple[str, ...]] = {}
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or not line:
                continue
            kind, lat, lon, country, listed = line.split("\t")
            names = tuple(listed.split("|"))
            if kind.startswith("="):
                aliases[kind[1:]] = names
            else:
                rows.append(WideName(kind, float(lat), float(lon), country, names))
    except OSError as error:
        raise WorldDataError(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise WorldDataError(path, "a line of it does not fit") from error
    return tuple(rows), aliases
