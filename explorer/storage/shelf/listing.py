"""The corridors there are: those that ship, and the user's own.

Own ones lie in the folder ``corridors`` of the user's data, as ``.corridor`` files or folders, or
were opened from elsewhere; ``corridors.json`` remembers the latter, newest first, and what was
taken off the shelf. No file is ever deleted here.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from explorer.errors import UnknownCorridorError
from explorer.model.languages import SOURCE
from explorer.model.texts import in_language
from explorer.storage.locks import alone_in
from explorer.storage.paths import (
    SUFFIX,
    default_corridor,
    is_shipped,
    shipped_corridor,
    shipped_corridors,
)
from explorer.storage.reading import read_remembered
from explorer.storage.settings import write_whole

if TYPE_CHECKING:  # whose reading of packs a start does without
    from explorer.storage.shelf.heads import Head

FOLDER, FILE = "corridors", "corridors.json"
MOST_OPENED = 24
_HEAD = "corridor.toml"  # what makes a folder a pack


class Entry(Struct, frozen=True):
    """A corridor on the shelf."""

    path: Path
    head: Head
    shipped: bool


class Kept(Struct, frozen=True):
    """What is remembered of the user's own corridors, as paths; the one opened last comes first."""

    opened: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


def shelf(data: Path) -> tuple[Entry, ...]:
    """Return the corridors that ship, then the user's own in the order of ``own_corridors``.

    The one that opens first stands first, the others that ship by title. ``data`` is the user's
    data folder.
    """
    from explorer.storage.shelf.heads import read_head  # noqa: PLC0415

    shipped = [Entry(path, read_head(path), shipped=True) for path in shipped_corridors()]
    first = default_corridor()
    shipped.sort(key=lambda e: (e.path != first, in_language(e.head.titles, SOURCE).casefold()))
    own = [Entry(path, read_head(path), shipped=False) for path in own_corridors(data)]
    return (*shipped, *own)


def own_corridors(data: Path) -> tuple[Path, ...]:
    """Return where the user's own corridors lie: those opened from elsewhere, then the folder's."""
    kept = load_kept(data)
    found = dict.fromkeys((*map(Path, kept.opened), *_in_folder(data / FOLDER)))
    hidden = set(kept.hidden)
    return tuple(path for path in found if str(path) not in hidden and not is_shipped(path))


def _in_folder(folder: Path) -> Iterator[Path]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return
    for path in paths:
        if path.suffix.lower() == SUFFIX or os.path.isfile(path / _HEAD):  # noqa: PTH113 - never raises
            yield path.absolute()


def corridor_path(text: str, data: Path) -> Path:
    """Return where a corridor lies that is named by its path or, on the shelf, by its id.

    What looks like a path is taken for one, whether it is there or not. The id of a corridor that
    ships means that one, whatever else is called so; another with its id has to be named by its
    path. Raises ``UnknownCorridorError``.
    """
    path = Path(text)
    shipped = shipped_corridor(text)  # its id is the name of its folder
    if shipped is not None:
        return shipped
    if len(path.parts) > 1 or path.suffix.lower() == SUFFIX or _is_there(path):
        return path
    entries = shelf(data)
    for entry in entries:
        if entry.head.id == text:
            return entry.path
    known = dict.fromkeys(entry.head.id for entry in entries if entry.head.id)
    raise UnknownCorridorError(text, tuple(known))


def _is_there(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 - never raises, whatever the name


# ------------------------------------------------------------------ what is remembered


def load_kept(data: Path) -> Kept:
    """Return what is remembered; a missing or damaged file remembers nothing."""
    try:
        # Bytes: of names that are no UTF-8, too.
        parsed: object = json.loads(read_remembered(data / FILE))
    except (OSError, ValueError, RecursionError):
        return Kept()
    stored = cast("Mapping[str, object]", parsed) if isinstance(parsed, dict) else {}
    return Kept(_texts(stored.get("opened")), _texts(stored.get("hidden")))


def _texts(value: object) -> tuple[str, ...]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return tuple(item for item in items if isinstance(item, str) and item and "\0" not in item)


def note_opened(data: Path, path: Path) -> None:
    """Remember that a corridor was opened: it stands on the shelf, before all others of the user's.

    Raises ``OSError`` where the user's data cannot be written.
    """
    if is_shipped(path):
        return
    name = str(path.absolute())

    def with_it(kept: Kept) -> Kept:
        opened = (name, *(other for other in kept.opened if other != name))[:MOST_OPENED]
        return Kept(opened, tuple(other for other in kept.hidden if other != name))

    _change(data, with_it)


def take_off(data: Path, path: Path) -> None:
    """Take a corridor of the user's off the shelf; its file stays. Raises ``OSError``."""
    name = str(path.absolute())
    is_in_folder = path.absolute().parent == (data / FOLDER).absolute()

    def without_it(kept: Kept) -> Kept:
        opened = tuple(other for other in kept.opened if other != name)
        hides = is_in_folder and name not in kept.hidden
        return Kept(opened, (*kept.hidden, name) if hides else kept.hidden)

    _change(data, without_it)


def _change(data: Path, change: Callable[[Kept], Kept]) -> None:
    """Change what is remembered, alone: another window's change of the same moment is kept."""
    if change(kept := load_kept(data)) == kept:
        return
    data.mkdir(parents=True, exist_ok=True)
    with alone_in(data):
        kept = change(load_kept(data))
        table = {"opened": kept.opened, "hidden": kept.hidden}
        write_whole(data / FILE, json.dumps(table, ensure_ascii=False, indent=1) + "\n")
