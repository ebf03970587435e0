"""What the program remembers between starts, as one small JSON file in the user's data folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from msgspec import Struct
from msgspec.structs import asdict, fields, replace

from explorer.storage.locks import alone_in
from explorer.storage.reading import read_remembered
from explorer.storage.writing import make_folder, write_file

FILE = "settings.json"


class Settings(Struct, frozen=True):
    """Remembered choices; every field has a value that suits a first start.

    An empty ``theme`` follows the desktop, an empty ``map_style`` the theme. ``geometry``
    is Qt's own encoding in base64, ``layout`` what lay over the map, both empty at first.
    """

    language: str = ""
    corridor: str = ""
    geometry: str = ""
    layout: str = ""
    reader_size_pt: int = 12
    reduce_motion: bool = False
    theme: str = ""
    map_style: str = ""
    shelf_at_start: bool = False
    tour_shown: bool = False


def load_settings(folder: Path) -> Settings:
    """Return what was remembered; a missing or damaged file gives the defaults."""
    try:
        parsed: object = json.loads(read_remembered(folder / FILE))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(parsed, dict):
        return Settings()
    stored = cast("Mapping[str, object]", parsed)
    defaults = Settings()
    known = {
        f.name: stored[f.name]
        for f in fields(Settings)
        if type(stored.get(f.name)) is type(getattr(defaults, f.name))
    }
    return replace(defaults, **known)  # pyright: ignore[reportArgumentType] - types checked above


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings so that a crash in the middle leaves the old file whole.

    Raises ``OSError`` where the folder cannot be written.
    """
    write_whole(folder / FILE, json.dumps(asdict(settings), indent=1) + "\n")


def change_settings(folder: Path, settings: Settings, before: Settings) -> None:
    """Write what has changed since ``before`` and leave what another window has written meanwhile.

    Where nothing is stored any more, everything is written. Raises ``OSError``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with alone_in(folder):
        if (folder / FILE).is_file():
            old = asdict(before)
            changes = {name: v for name, v in asdict(settings).items() if v != old[name]}
            stored = load_settings(folder)
            settings = replace(stored, **changes)
            if settings == stored:
                return
        save_settings(folder, settings)


def write_whole(path: Path, text: str) -> None:
    """Write a small file; a crash or a loss of power leaves it as it was, or whole.

    Raises ``OSError`` where it cannot be written.
    """
    make_folder(path.parent)
    write_file(path, text)
