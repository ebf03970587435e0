"""What the product is called, everywhere outside the program itself."""

import functools
import importlib.util
import re
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent

NAME = "Corridor Explorer"
PUBLISHER = "Corridor Explorer contributors"
COPYRIGHT = "MIT licence; data and fonts under their own"
# What is built bears one time, in seconds since 1970, so that the same source gives the same bytes,
# whenever and wherever it is built: the first of January 2026.
BUILT_AT = 1_767_225_600
# The program's file, without the ending that some systems add.
PROGRAM = "corridor-explorer"

FILE_ENDING = ".corridor"
FILE_KIND = "Transport corridor"
MEDIA_TYPE = "application/vnd.corridor-explorer.corridor+zip"

# Windows knows the program by these. They must never change: an upgrade finds the earlier
# installation by them.
REGISTRY_KEY = "CorridorExplorer"
PROG_ID = "CorridorExplorer.Corridor"
MSI_UPGRADE_CODE = "8B0C9B1E-5F0B-4A53-9C35-3B6E2D0C7A41"
MSI_UPGRADE_CODE_FOR_ALL = "5E6C3D0B-2C1F-4B77-8A0E-9D4F1B7A6C52"

# And macOS by these.
BUNDLE_ID = "io.github.corridor-explorer.app"
FILE_TYPE_ID = "io.github.corridor-explorer.corridor"


class ProductError(Exception):
    """The product's description is not in order; the message says where."""


@functools.cache
def language_table() -> ModuleType:
    """Return the program's languages, from the one place where they stand.

    By its path: the module needs nothing else, and the program need not be installed.
    """
    path = ROOT / "explorer" / "model" / "languages.py"
    spec = importlib.util.spec_from_file_location("corridor_explorer_languages", path)
    if spec is None or spec.loader is None:
        raise ProductError(f"{path} cannot be read.")
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    return table


def version(root: Path = ROOT) -> str:
    """Return the version, from the one place where it stands."""
    text = (root / "explorer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]*)"$', text, re.MULTILINE)
    if not found:
        raise ProductError('explorer/__init__.py has no line __version__ = "…".')
    if not re.fullmatch(r"\d{1,3}\.\d{1,3}\.\d{1,5}", found.group(1)):
        raise ProductError(
            f"explorer/__init__.py says {found.group(1)!r}; Windows, macOS and Debian all "
            "understand only three numbers, such as 1.2.3."
        )
    return found.group(1)
