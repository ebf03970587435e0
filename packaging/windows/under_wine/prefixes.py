"""Windows' of Wine that the program runs in: new ones, with the C library that numpy needs.

    python3 prefixes.py

makes one that no program has run in yet, of which all others are copies; runs in the Debian folder.
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
UNUSED = WORK / "unused"
USER = "Айгүль Қ"
# Nothing writes into a library of Wine's, so that all may have the same. The server's mark is its
# own.
SHARED, OWN = {".dll", ".exe"}, "wineserver"
# Microsoft's, as CPython and Qt bring it; without an ending each is a library.
RUN_TIME = ("vcruntime140", "vcruntime140_1", "msvcp140", "msvcp140_1", "msvcp140_2", "concrt140")
OVERRIDES = ";".join(
    (
        *("mscoree=", "mshtml=", "winemenubuilder.exe=d", "ucrtbase=n,b", "ucrtw=n"),
        *(f"{name}=b" for name in RUN_TIME),
    )
)


def call_root(name: str) -> None:
    """Give root another name in this name space, for Wine calls its user by it."""
    file = Path("/tmp/passwd")  # noqa: S108 - each name space has a /tmp of its own
    known = Path("/etc/passwd").read_text(encoding="utf-8")
    file.write_text(known.replace("root:", f"{name}:", 1), encoding="utf-8")
    subprocess.run(["mount", "--bind", str(file), "/etc/passwd"], check=True)


def indonesian() -> dict[str, str]:
    """Return the variables with which a Windows of Wine is an Indonesian one."""
    folder, name = Path("/tmp/locales"), "id_ID.UTF-8"  # noqa: S108 - each has a /tmp of its own
    folder.mkdir(exist_ok=True)
    words = ["localedef", "-i", "id_ID", "-f", "UTF-8", str(folder / name)]
    subprocess.run(words, capture_output=True, check=True)
    return {"LC_ALL": name, "LOCPATH": str(folder)}


def take_away(name: str) -> Path:
    """Take away the Windows of that name with the home beside it; return where it was."""
    folder = WORK / name
    for old in (folder, folder.with_name(f"{name}-home")):
        shutil.rmtree(old, ignore_errors=True)
    return folder


def share(source: str, target: str) -> None:
    """Give a library a second name, and copy every other file."""
    (os.link if Path(source).suffix in SHARED else shutil.copy2)(source, target)


def new_windows(name: str, display: str) -> wine.Windows:
    """Make a Windows whose user has a name in another script: a copy of the unused one."""
    call_root(USER)
    folder = take_away(name)
    if UNUSED.is_dir():
        shutil.copytree(
            UNUSED, folder, symlinks=True, copy_function=share, ignore=shutil.ignore_patterns(OWN)
        )
    return furnished(wine.Windows(folder), display)


def furnished(made: wine.Windows, display: str) -> wine.Windows:
    """Give a new Windows the C library, and from now on Wine's run-time and a screen."""
    for library in (WORK / "c-library").glob("*.dll"):
        target = made.drive / "windows" / "system32" / library.name
        target.unlink(missing_ok=True)
        shutil.copy(library, target)
    runtime = made.folder.with_name(f"{made.folder.name}-home") / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    made.furnish(
        {
            "WINEDLLOVERRIDES": OVERRIDES,
            "XDG_RUNTIME_DIR": os.fspath(runtime),
            "DISPLAY": display,
        }
    )
    return made


if __name__ == "__main__":
    call_root(USER)
    made = wine.Windows(take_away("unused-yet"))
    made.close()
    shutil.rmtree(UNUSED, ignore_errors=True)
    made.folder.rename(UNUSED)
