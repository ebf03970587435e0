"""``kept.json``: what imported records say beyond the corridor's own fields.

A pack may do without. Places whose id ``places.toml`` does not have are places without a position;
annotations whose id ``passages.json`` does not have stand in no text at hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from explorer.errors import Fault
from explorer.model.corridor import Json, Kept
from explorer.storage.fields import shown
from explorer.storage.format.signs import harmless
from explorer.storage.reading import read_ordinary

FILE = "kept.json"
_MAX_MB = 64
_PARTS = ("places", "passages", "about")


def read_kept(folder: Path, faults: list[Fault]) -> Kept:
    """Read ``kept.json`` where there is one."""
    path = folder / FILE
    if not path.is_file():
        return Kept()
    try:
        content = read_ordinary(path, _MAX_MB * 1_000_000).decode("utf-8-sig")
        parsed = harmless(json.loads(content))
    except OverflowError as error:
        faults.append(Fault(FILE, "", "", "too_large", str(error), f"{_MAX_MB} MB"))
        return Kept()
    except (OSError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:160]
        faults.append(Fault(FILE, "", "", "unreadable_file", reason, "JSON"))
        return Kept()
    tables = {part: _part(parsed, part, faults) for part in _PARTS}
    return Kept(**tables)


def _part(parsed: object, part: str, faults: list[Fault]) -> dict[str, Json]:
    whole = cast("Mapping[str, object]", parsed) if isinstance(parsed, dict) else {}
    value = whole.get(part, {})
    table = cast("Mapping[str, object]", value) if isinstance(value, dict) else {}
    if not isinstance(value, dict) or not isinstance(parsed, dict):
        faults.append(Fault(FILE, "", part, "wrong_type", shown(value), "a table by id"))
    found: dict[str, Json] = {}
    for identity, record in table.items():
        if isinstance(record, dict):
            found[identity] = cast("dict[str, Any]", record)
        else:
            faults.append(
                Fault(FILE, shown(identity), part, "wrong_type", shown(record), "a table")
            )
    return found


def kept_text(kept: Kept) -> str:
    """Return what ``kept.json`` holds."""
    parts = {part: getattr(kept, part) for part in _PARTS}
    filled = {part: dict(table) for part, table in parts.items() if table}
    return f"{json.dumps(filled, ensure_ascii=False, indent=1, allow_nan=False)}\n"
