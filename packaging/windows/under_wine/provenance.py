"""Where each program and library in a Windows bundle comes from: a wheel, CPython, or our build.

Nothing of Wine, nor of what is put beside Wine for a test, may be among them.
"""

import hashlib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

OUR_OWN = frozenset({"corridor-explorer.exe"})
# Whose words stand in what only Wine needs.
OF_WINE = (b"Wine builtin DLL", b"Wine placeholder DLL", b"ucrtw.")


class ProvenanceError(Exception):
    """The bundle holds a program or library of unknown origin; the message names it."""


def is_program(content: bytes) -> bool:
    """Tell by its beginning whether something is a program or library for Windows."""
    return content[:2] == b"MZ"


def known(wheels: Iterable[Path], cpython: Path) -> dict[str, str]:
    """Return whence a file with a SHA-256 may come, for all programs of wheels and CPython."""
    found: dict[str, str] = {}
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                content = archive.read(name) if name.endswith((".dll", ".pyd", ".exe")) else b""
                if is_program(content):
                    found[digest(content)] = wheel.name.partition("-")[0]
    for path in cpython.iterdir():
        content = path.read_bytes()
        if is_program(content):
            found[digest(content)] = "CPython"
    return found


def digest(content: bytes) -> str:
    """Return a SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def programs(bundle: Path) -> Iterator[tuple[str, bytes]]:
    """Give the name and content of every program and library of a bundle."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if not is_program(file.read(2)):
                    continue
            yield path.relative_to(bundle).as_posix(), path.read_bytes()


def check(bundle: Path, origins: Mapping[str, str]) -> dict[str, int]:
    """Return how many programs come from where. Raises naming all that come from nowhere."""
    count: dict[str, int] = {}
    strange: list[str] = []
    for name, content in programs(bundle):
        if any(words in content for words in OF_WINE):
            strange.append(f"{name}: is Wine's")
        elif name in OUR_OWN:
            count["our own"] = count.get("our own", 0) + 1
        elif origin := origins.get(digest(content)):
            count[origin] = count.get(origin, 0) + 1
        else:
            strange.append(f"{name}: is in no wheel and not in CPython")
    if strange:
        raise ProvenanceError("The bundle holds what it must not:\n  " + "\n  ".join(strange))
    return count
