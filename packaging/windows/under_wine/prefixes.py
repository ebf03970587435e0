"""Windows' of Wine that the program runs in: new ones, with the C library that numpy needs.

Microsoft's run-time lies in the bundle, since programs on Windows need it, but its licence is for
Windows: under Wine its place is taken by Wine's own.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

import wine  # noqa: E402 - found only now

WORK = Path("/trial")
# Microsoft's, as CPython and Qt bring it; without an ending each is a library.
RUN_TIME = ("vcruntime140", "vcruntime140_1", "msvcp140", "msvcp140_1", "msvcp140_2", "concrt140")
OVERRIDES = ";".join(
    (
        *("mscoree=", "mshtml=", "winemenubuilder.exe=d", "ucrtbase=n,b", "ucrtw=n"),
        *(f"{name}=b" for name in RUN_TIME),
    )
)


def indonesian() -> dict[str, str]:
    """Return the variables with which a Windows of Wine is an Indonesian one."""
    folder = WORK / "locales"
    folder.mkdir(exist_ok=True)
    name = "id_ID.UTF-8"
    words = ["localedef", "-i", "id_ID", "-f", "UTF-8", str(folder / name)]
    subprocess.run(words, capture_output=True, check=True)
    return {"LC_ALL": name, "LOCPATH": str(folder)}


def new_windows(name: str, display: str = "") -> wine.Windows:
    """Make a Windows in the work folder; what lay there under that name goes."""
    folder = WORK / name
    for old in (folder, folder.with_name(f"{name}-home")):
        shutil.rmtree(old, ignore_errors=True)
    made = wine.Windows(folder)  # with its own C library: the other is not there yet
    return furnished(made, display)


def furnished(made: wine.Windows, display: str = "") -> wine.Windows:
    """Give a new Windows the C library, and from now on Wine's run-time and a screen."""
    for library in (WORK / "c-library").glob("*.dll"):
        target = made.drive / "windows" / "system32" / library.name
        target.unlink(missing_ok=True)
        shutil.copy(library, target)
    runtime = WORK / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    made.furnish(
        {
            "WINEDLLOVERRIDES": OVERRIDES,
            "XDG_RUNTIME_DIR": os.fspath(runtime),
            **({"DISPLAY": display} if display else {}),
        }
    )
    return made
