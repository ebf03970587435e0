"""Faults in what a file says: in the tree of a JSON, TOML, XML or ZIP file, or in one field of it.

The same luck makes the same faults. What cannot be written as a value is written as a sign of its
own and put in place afterwards.
"""

from __future__ import annotations

import copy
import datetime as dt
import io
import json
import math
import random
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

_DEEP = "@@deep@@"
_DEPTHS = (100, 3000, 100_000)
_MUCH = 100_000  # characters that one part may grow to
ODD_TEXTS = (
    *("", " ", "\0", "\x1b[2J", "\ud800", "\u202eabc", "\ufeff", "a\nb", "x" * 100_000),
    *("../../outside", "/etc/passwd", "//host/share/x", "C:\\x", "file:///etc/passwd", "CON", "."),
    *("<img src='/etc/passwd'>", "{0}{", "%s%n", "=1+1", "-0", "nan", "1e999", "2017-02-30", "🚂"),
    *("Asia/Nowhere", "../../etc/localtime", "zh-Hant-TW", "e\u0301" * 50, "almaty", "null", "KZ"),
    *("ﷺ" * 5_000, "9" * 5_000, " " * 50_000, "a " * 20_000, "KZ," * 5_000, "0" * 9 + "1"),
    *("GEOMETRYCOLLECTION(" * 2_000, f"POINT (1{' ' * 9_000}2", "0001-01-01 00:00", "9999-12-31"),
    *("2017-13-45", "२०१७-०१-०१", "com¹", "🚂" * 80, "[" * 20_000, "e" * 300 + "/" + "e" * 300),
)
ODD_NUMBERS = (
    *(0, -1, 1, 0.5, 90, 180, 181, -180.0000001, 1e-300, 1e300, 10**40, -(10**40), 2**63, -(2**31)),
    *(math.nan, math.inf, -math.inf, 5e-324, 9999, 1800, 3000),
)


def _many(text: str) -> list[str]:
    """Return a text many times; what the files of one corridor may hold is not asked here."""
    return [text] * min(300, 2_000_000 // (len(text) + 1))


def _odd(rng: random.Random) -> Any:
    return rng.choice(
        (
            *(None, True, False, [], {}, [[]], {"": {}}, _DEEP),
            *(rng.choice(ODD_TEXTS), rng.choice(ODD_NUMBERS), _many(rng.choice(ODD_TEXTS))),
        )
    )


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """Return every spot of a tree as a container and a key, without recursion."""
    found: list[tuple[Any, Any]] = []
    waiting = [tree]
    while waiting:
        at = waiting.pop()
        keys = at.keys() if isinstance(at, dict) else range(len(at) if isinstance(at, list) else 0)
        for key in keys:
            found.append((at, key))
            waiting.append(at[key])
    return found


def faulty_tree(tree: Any, rng: random.Random) -> Any:
    """Return a copy of a tree with one to four faults of structure."""
    tree = copy.deepcopy(tree)
    for _ in range(rng.choice((1, 1, 2, 4))):
        places = _places(tree)
        if not places or rng.random() < 0.01:
            return _odd(rng)
        at, key = rng.choice(places)
        match rng.randrange(6):
            case 0:
                del at[key]
            case 1 if isinstance(at, list):
                many = min(3_000, _MUCH // (len(str(at[key])) + 1))
                times = rng.choice((1, 40, max(1, many)))
                at[key:key] = [copy.deepcopy(at[key])] * times
                if times > 40:  # or growth grows, and the tree has no end
                    return tree
            case 1:
                at[rng.choice(ODD_TEXTS)] = at[key]
            case 2:
                other, place = rng.choice(places)
                at[key] = copy.deepcopy(other.get(place) if isinstance(other, dict) else other)
            case 3:
                at[key] = [at[key]] if rng.random() < 0.5 else {"id": at[key]}
            case 4:
                at[key] = str(at[key])[:2000]
            case _:
                at[key] = _odd(rng)
    return tree


def faulty_field(tree: Any, rng: random.Random) -> Any:
    """Return a copy of a tree in which one field has another value, mostly of the same type."""
    tree = copy.deepcopy(tree)
    leaves = [(at, key) for at, key in _places(tree) if not isinstance(at[key], dict | list)]
    if not leaves:
        return tree
    at, key = rng.choice(leaves)
    value = at[key]
    if isinstance(value, bool):
        at[key] = not value
    elif isinstance(value, int | float):
        near = (value + 1, value * 1.1, -value, value / 3, value * 10, round(value, 1), int(value))
        at[key] = rng.choice((*near, rng.choice(ODD_NUMBERS)))
    elif isinstance(value, str):
        texts = [a[k] for a, k in leaves if isinstance(a[k], str)]
        cut, doubled = value[: len(value) // 2], f"{value} {value}"
        at[key] = rng.choice((rng.choice(texts), cut, doubled, f"{value}x", rng.choice(ODD_TEXTS)))
    elif isinstance(value, dt.date):
        at[key] = rng.choice((dt.date(1, 1, 1), dt.date(9999, 12, 31), str(value)))
    if rng.random() < 0.15:
        del at[key]
    return tree


# ------------------------------------------------------------------------------- writing them


def json_bytes(tree: Any, rng: random.Random) -> bytes:
    """Return a tree as JSON, not-a-number and halves of characters included."""
    return _deepened(json.dumps(tree, ensure_ascii=True), rng, "[", "]")


def toml_bytes(tree: Any, rng: random.Random) -> bytes:
    """Return a tree as TOML, each entry of the outermost table on a line of its own."""
    table = tree if isinstance(tree, dict) else {"x": tree}
    lines = [f"{json.dumps(str(key))} = {_toml(value)}\n" for key, value in table.items()]
    return _deepened("".join(lines), rng, "[", "]")


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        inside = ", ".join(f"{json.dumps(str(k))} = {_toml(v)}" for k, v in value.items())
        return f"{{ {inside} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return json.dumps(value)


def _deepened(text: str, rng: random.Random, opens: str, closes: str) -> bytes:
    if _DEEP in text:
        depth = rng.choice(_DEPTHS)
        text = text.replace(f'"{_DEEP}"', opens * depth + closes * depth)
    return text.encode("utf-8", "surrogatepass")


def faulty_xml(content: bytes, rng: random.Random) -> bytes:
    """Return XML with elements dropped, doubled, moved, emptied or nested deeply."""
    try:
        root = ET.fromstring(content)  # noqa: S314 - ours
    except ET.ParseError:
        return content
    for _ in range(rng.choice((1, 3))):
        elements = list(root.iter())
        parent = rng.choice(elements)
        match rng.randrange(5):
            case 0 if len(parent):
                parent.remove(rng.choice(list(parent)))
            case 1 if len(parent):
                part = rng.choice(list(parent))
                many = min(3_000, _MUCH // len(ET.tostring(part)))
                parent.extend([part] * rng.choice((1, 60, max(1, many))))
            case 2:
                parent.text = rng.choice([t for t in ODD_TEXTS if t.isprintable()])
            case 3:
                parent.attrib = dict.fromkeys(parent.attrib, rng.choice(("", "-1", "9" * 30)))
            case _:
                parent.tag = rng.choice(elements).tag
    text = ET.tostring(root)
    if rng.random() < 0.1:
        depth = rng.choice(_DEPTHS)
        text = text.replace(b"</", b"<p>" * depth + b"</p>" * depth + b"</", 1)
    return text


def faulty_zip(content: bytes, rng: random.Random, inside: Any) -> bytes:
    """Return an archive with parts dropped, doubled, renamed, swapped or faulty ``inside``."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    at = rng.randrange(len(parts))
    name, data = parts[at]
    match rng.randrange(8):
        case 0:
            del parts[at]
        case 1:
            parts.append((name, data))
        case 2:
            parts[at] = (rng.choice([t for t in ODD_TEXTS if "\ud800" not in t])[:60_000], data)
        case 3:
            parts[at] = (name, parts[rng.randrange(len(parts))][1])
        case 4:
            parts[at] = (name, b"\0" * 30_000_000)
        case _:
            parts[at] = (name, inside(name, data, rng))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, filled in parts:
            archive.writestr(zipfile.ZipInfo(part or "x"), filled, zipfile.ZIP_DEFLATED)
    return out.getvalue()
