"""The fonts' files, looked at before Qt is: on Windows a damaged one ends the process in it."""

from __future__ import annotations

from pathlib import Path

from explorer.cartography.labels.font_files import fault_of
from explorer.cartography.labels.font_files import font_files as files_in
from explorer.self_test import require
from explorer.storage.paths import resources


def font_files(_folder: Path) -> str:
    """Every font file is whole."""
    files = files_in(resources() / "fonts")
    for path in files:
        fault = fault_of(path.read_bytes())
        require(not fault, f"{path.name}: {fault}")
    return f"{len(files)} font files"
