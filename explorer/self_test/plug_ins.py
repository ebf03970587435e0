"""Qt's plug-ins: without one for the platform Qt ends the process, so this comes first."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from explorer.self_test import require

_ALWAYS = ("imageformats/qsvg", "imageformats/qwebp", "imageformats/qjpeg", "iconengines/qsvgicon")
_PLATFORMS = {
    "linux": ("platforms/qoffscreen", "platforms/qxcb"),
    "win32": ("platforms/qwindows",),
    "darwin": ("platforms/qcocoa",),
}
_FILES = {"win32": "{}.dll", "darwin": "lib{}.dylib"}


def plug_ins(_folder: Path) -> str:
    """Every plug-in that is needed is there and loads."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    root = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    platforms = _PLATFORMS.get(sys.platform, ())
    if not getattr(sys, "frozen", False):  # whoever runs the source may do without a screen
        asked = os.environ.get("QT_QPA_PLATFORM")
        platforms = (f"platforms/q{asked}",) if asked else platforms
    missing: list[str] = []
    for name in (*platforms, *_ALWAYS):
        folder, _, file = name.partition("/")
        path = root / folder / _FILES.get(sys.platform, "lib{}.so").format(file)
        loader = QPluginLoader(str(path))
        if not loader.load():
            missing.append(f"{name}: {loader.errorString()}")
    require(not missing, "; ".join(missing))
    return ", ".join((*platforms, *_ALWAYS))
