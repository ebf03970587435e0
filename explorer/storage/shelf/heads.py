"""What the head of a corridor says of it; of the rest places, routes and lessons are counted.

A head is read in milliseconds. Whether a corridor can be opened, only opening it tells.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from msgspec import Struct, field
from msgspec.structs import replace

from explorer.errors import Fault, PackError
from explorer.model.texts import Texts
from explorer.storage.corridor_file import contents_and_names
from explorer.storage.fields import Record, shown
from explorer.storage.format.toml_reading import load_toml
from explorer.storage.pack.lesson_names import LESSONS, lesson_files
from explorer.storage.pack.loading import FORMAT, MAX_FILE_MB, check_identity, hindering

HEAD = "corridor.toml"
COUNTED = ("places.toml", "routes.toml")


class Head(Struct, frozen=True):
    """A corridor before it is opened; ``summaries`` is one line about it, where it says one.

    ``problem`` is why it cannot be opened, as far as the head tells; then the rest may be empty.
    """

    id: str = ""
    titles: Texts = field(default_factory=dict[str, str])
    summaries: Texts = field(default_factory=dict[str, str])
    places: int = 0
    routes: int = 0
    lessons: int = 0
    problem: PackError | None = None


def read_head(path: Path) -> Head:
    """Read the head of a pack's folder or a ``.corridor`` file; never raises for what is in it."""
    try:
        contents, lessons = _contents(path)
        return replace(_head(path.name, contents), lessons=lessons)
    except PackError as error:
        return Head(problem=error)
    except (OSError, ValueError) as error:  # nobody may look into it, or no file can have the name
        name = shown(path.name)
        return Head(problem=PackError(name, (Fault(name, "", "", "out_of_reach", shown(error)),)))


def _contents(path: Path) -> tuple[Mapping[str, bytes], int]:
    """Return head, places and routes, as far as they are there, and how many lessons there are.

    Raises ``PackError``.
    """
    names = (HEAD, *COUNTED)
    if not path.is_dir():
        if not path.exists():
            raise PackError(path.name, (Fault(path.name, "", "", "missing_file"),))
        found, all_names = contents_and_names(path, names)
        return found, len(fnmatch.filter(all_names, LESSONS))
    contents: dict[str, bytes] = {}
    for name in names:
        file = path / name
        try:
            if file.is_file() and file.stat().st_size <= MAX_FILE_MB * 1e6:
                contents[name] = file.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            fault = Fault(name, "", "", "unreadable_file", reason, "TOML")
            raise PackError(path.name, (fault,)) from error
    return contents, len(lesson_files(path))


def _head(pack: str, contents: Mapping[str, bytes]) -> Head:
    faults: list[Fault] = []
    tables = {name: _table(name, contents, faults) for name in (HEAD, *COUNTED)}
    if faults:
        return Head(problem=PackError(pack, tuple(faults)))
    head = Record(tables[HEAD], HEAD, "", faults)
    version = head.integer("format", low=1, high=10_000)
    if version > FORMAT:
        head.fault("format", "newer_format", version, str(FORMAT))
    check_identity(head)
    identity, titles = head.text("id"), head.texts("titles")
    summaries = head.optional_texts("summaries") or {}
    faults = [*dict.fromkeys(hindering(tuple(faults)))]
    return Head(
        identity,
        titles,
        summaries,
        places=_count(tables["places.toml"], "place"),
        routes=_count(tables["routes.toml"], "route"),
        problem=PackError(pack, tuple(faults)) if faults else None,
    )


def _table(name: str, contents: Mapping[str, bytes], faults: list[Fault]) -> dict[str, object]:
    if name not in contents:
        faults.append(Fault(name, "", "", "missing_file"))
        return {}
    try:
        return load_toml(contents[name].decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:160]
        faults.append(Fault(name, "", "", "unreadable_file", reason, "TOML"))
        return {}


def _count(table: Mapping[str, object], name: str) -> int:
    records = table.get(name)
    return len(cast("list[object]", records)) if isinstance(records, list) else 0
