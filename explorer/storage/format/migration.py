"""Reads format 1 of a corridor pack as format 2, which all readers know, for ever.

What changed from 1 to 2:

- ``corridor.toml``: the number.
- ``network.geojson``: ``track_km`` and ``source`` became ``length`` and ``drawn``, which say each
  for itself who measured and who drew. A source that names a network of ours stays a measurement on
  it; any other length is taken for what it is, a figure of the corridor's authors.
- ``routes.toml``: a segment that no route runs over says that it stands alone, and a style that no
  palette has became the plain line that it was drawn as.
- ``facts.toml``: a time that told no direction says that none is recorded, and one whose publisher
  nobody recorded says so in words that do not forbid its use.

All else of format 1 is format 2 as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from typing import cast

from explorer.model.claims import Direction
from explorer.model.networks import NETWORKS
from explorer.model.route_styles import PLAIN, style_of
from explorer.storage.format.toml_reading import load_toml
from explorer.storage.format.toml_text import toml_file

OLDEST = 1
HEAD, NETWORK, ROUTES, FACTS = "corridor.toml", "network.geojson", "routes.toml", "facts.toml"

UNRECORDED = "another source, not recorded"
"""What stands for the publisher of a second figure that a page gives without saying whose it is."""

UNNAMED = "another source, which the corridor does not name"
_TIMES = ("min", "h", "days")

_FORMAT_LINE = re.compile(r"""^([ \t]*["']?format["']?[ \t]*=[ \t]*)1\b""", re.MULTILINE)
_Table = dict[str, object]


def is_oldest(head: Mapping[str, object]) -> bool:
    """Tell whether a pack is in format 1, by the number in its head; an unreadable one counts."""
    number = head.get("format")
    return type(number) is not int or number <= OLDEST


def migrated(name: str, parsed: Mapping[str, object]) -> _Table:
    """Return a parsed file of a pack in format 1 as format 2 has it."""
    change = _CHANGES.get(name)
    return dict(parsed) if change is None else change(dict(parsed))


def migrated_text(name: str, text: str) -> str:
    """Return a file's text in format 1 as format 2 has it; untouched where nothing changed.

    Comments stay in the head; in another table that had to change they are lost.
    """
    if name == HEAD:
        return _FORMAT_LINE.sub(rf"\g<1>{OLDEST + 1}", text, count=1)
    if name == NETWORK:
        parsed = migrated(name, cast("_Table", json.loads(text)))
        features = cast("list[object]", parsed.pop("features"))
        head = [f" {_json(key)}: {_json(value)}," for key, value in parsed.items()]
        lines = ",\n".join(map(_json, features))
        return "\n".join([*head, ' "features": [', lines, "]}", ""]).replace(" ", "{", 1)
    if name in _CHANGES:
        old = load_toml(text)
        new = migrated(name, old)
        return text if new == old else toml_file(new)
    return text


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "), allow_nan=False)


def _head(head: _Table) -> _Table:
    number = head.get("format")
    is_number = type(number) is int and number == OLDEST  # neither true nor 1.0
    return {**head, "format": OLDEST + 1} if is_number else head


def _network(network: _Table) -> _Table:
    features = [_feature(item) for item in _list(network, "features")]
    return {**network, **_if_any("features", features)}


def _routes(file: _Table) -> _Table:
    routes = [_route(item) for item in _list(file, "route")]
    used = {name for item in routes if isinstance(item, dict) for name in _list(item, "segments")}
    segments = [_segment(item, used) for item in _list(file, "segment")]
    return {**file, **_if_any("segment", segments), **_if_any("route", routes)}


def _route(item: object) -> object:
    if not isinstance(item, dict):
        return item
    route = cast("_Table", item)
    style = route.get("style")
    if isinstance(style, str) and style:
        return {**route, "style": style_of(style) or PLAIN}
    return route


def _segment(item: object, used: Collection[object]) -> object:
    if not isinstance(item, dict):
        return item
    segment = cast("_Table", item)
    identity = segment.get("id")
    alone = isinstance(identity, str) and identity and identity not in used
    return {**segment, "alone": True} if alone else segment


def _facts(file: _Table) -> _Table:
    return {**file, **_if_any("fact", [_fact(item) for item in _list(file, "fact")])}


def _fact(item: object) -> object:
    if not isinstance(item, dict):
        return item
    fact = dict(cast("_Table", item))
    if fact.get("unit") in _TIMES and "value" in fact:
        fact.setdefault("direction", Direction.NOT_RECORDED.value)
    if fact.get("publisher") == UNRECORDED:
        fact["publisher"] = UNNAMED
    return fact


def _list(table: object, field: str) -> list[object]:
    value = cast("_Table", table).get(field)
    return cast("list[object]", value) if isinstance(value, list) else []


def _if_any(field: str, items: list[object]) -> _Table:
    return {field: items} if items else {}


def _feature(item: object) -> object:
    if not isinstance(item, dict):
        return item
    feature = cast("_Table", item)
    properties = feature.get("properties")
    if not isinstance(properties, dict):
        return feature
    old = cast("_Table", properties)
    source = old.get("source", "")
    if not isinstance(source, str):
        return feature  # the reader says what is wrong with it
    who = _who(source)
    new: _Table = {}
    for key, value in old.items():
        if key == "track_km":
            new["length"] = None if value is None else {"km": value, **who}
        elif key == "source":
            new["drawn"] = who
        else:
            new[key] = value
    new.setdefault("drawn", who)
    return {**feature, "properties": new}


def _who(source: str) -> _Table:
    """Return who measured and drew, from what format 1 says in one word or three."""
    package, _, rest = source.partition(" ")
    version, _, network = rest.partition(" ")
    if network in NETWORKS:
        return {"computed": {"network": network, "version": f"{package} {version}"}}
    if package in NETWORKS and version and not network:
        return {"computed": {"network": package, "version": source}}
    if source:
        reason = {
            "en": f"As the corridor's authors give it: {source}",
            "id": f"Menurut penyusun koridor: {source}",
            "zh": f"按走廊作者所给：{source}",
            "ru": f"По данным авторов коридора: {source}",
            "kk": f"Дәліз авторларының айтуынша: {source}",
        }
    else:
        reason = {
            "en": "The corridor's authors do not say where it comes from.",
            "id": "Penyusun koridor tidak menyebutkan asalnya.",
            "zh": "走廊作者没有说明其来源。",
            "ru": "Авторы коридора не указывают, откуда это.",
            "kk": "Дәліз авторлары оның қайдан алынғанын айтпайды.",
        }
    return {"assumed": reason}


_CHANGES: Mapping[str, Callable[[_Table], _Table]] = {
    HEAD: _head,
    NETWORK: _network,
    ROUTES: _routes,
    FACTS: _facts,
}
