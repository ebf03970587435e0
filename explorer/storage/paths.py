"""The one module that knows where the program's own files and the user's files lie."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "CORRIDOR_EXPLORER_HOME"
DEFAULT_CORRIDOR = "china-kazakhstan"
SUFFIX = ".corridor"
"""Of a corridor in one file."""

_PACKAGE = Path(__file__).resolve().parent.parent
_SHIPPED = _PACKAGE / "_data"  # inside a wheel or an installer
_CHECKOUT = _PACKAGE.parent  # a clone of the project


def _shipped(folder: str) -> Path:
    installed = _SHIPPED / folder
    return installed if installed.is_dir() else _CHECKOUT / folder


def resources() -> Path:
    """Return the folder of icons, fonts and translations."""
    return _shipped("resources")


def geodata() -> Path:
    """Return the folder of the basemap and the corridor packs."""
    return _shipped("geodata")


def licences() -> Path:
    """Return the folder with the program's own licence and, in an installer, those it rests on."""
    return _SHIPPED / "licences" if _SHIPPED.is_dir() else _CHECKOUT


def bundled_copies() -> Path:
    """Return the folder with texts that an installer brings along; most often there are none."""
    return _SHIPPED


def default_corridor() -> Path:
    """Return the corridor pack that opens when none is named."""
    return geodata() / DEFAULT_CORRIDOR


def shipped_corridors() -> tuple[Path, ...]:
    """Return the corridor packs that come with the program, by the names of their folders."""
    return tuple(sorted(head.parent for head in geodata().glob("*/corridor.toml")))


def is_shipped(path: Path) -> bool:
    """Tell whether a path is a corridor pack that comes with the program."""
    return path == default_corridor() or path.resolve() in {
        shipped.resolve() for shipped in shipped_corridors()
    }


def shipped_corridor(name: str) -> Path | None:
    """Return the pack that comes with the program under a folder's name, ``None`` for none."""
    return next((path for path in shipped_corridors() if path.name == name), None)


def user_data() -> Path:
    """Return the user's data folder; ``CORRIDOR_EXPLORER_HOME`` moves it. It may not exist yet."""
    moved = os.environ.get(HOME_VARIABLE)
    if moved:
        return Path(moved)
    return Path(platformdirs.user_data_dir("corridor-explorer", appauthor=False))


def user_cache() -> Path:
    """Return the user's folder for passing files; it moves along with ``user_data``."""
    moved = os.environ.get(HOME_VARIABLE)
    if moved:
        return Path(moved) / "cache"
    return Path(platformdirs.user_cache_dir("corridor-explorer", appauthor=False))
