"""What a bundle for macOS holds, told from the one for Linux: the same, of the wheels for macOS.

PyInstaller has found on Linux which modules, libraries and data the program needs. Modules written
in Python are the same; compiled ones have another name, and what they link to is followed anew.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import links  # noqa: E402 - found only now
import mach_o  # noqa: E402

SPEC = HERE.parent / "bundle" / "corridor-explorer.spec"
PLUG_INS = "PySide6/Qt/plugins"
PYTHON = "libpython3.11.dylib"
# Compiled modules of the standard library that the recipe leaves out, that test Python itself, or
# that drive a terminal.
NOT_WANTED = re.compile(r"_(?:ssl|hashlib|sqlite3|curses|dbm|tkinter|crypt|test|xxtest|ctypes_test)"
                        r"|readline|nis|xxlimited")  # fmt: skip
# For Intel's processors; the package looks whether it is there.
ONLY_ON_LINUX = re.compile(r"Crypto/Cipher/_raw_aesni\.")
# The same in macOS's packages: Qt's bindings call their libraries otherwise.
_LINUX_NAME = re.compile(r"\.cpython-311-x86_64-linux-gnu\.so$|\.cpython-311\.so$")

Entry = tuple[str, str, str]  # PyInstaller's: the name inside, the file, its kind


class CollectedError(Exception):
    """Something that the program needs is not in the packages for macOS; the message names it."""


class Places(NamedTuple):
    """Where things lie: Linux's packages, macOS's, and CPython's own libraries for macOS."""

    linux: Path
    mac: Path
    python: Path


def recipe(name: str) -> re.Pattern[str]:
    """Return one of the recipe's regular expressions."""
    for node in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            call = node.value
            if isinstance(call, ast.Call):
                verbose = re.VERBOSE if len(call.args) > 1 else re.NOFLAG
                return re.compile(ast.literal_eval(call.args[0]), verbose)
    raise CollectedError(f"The recipe has no {name}.")


def modules(pure: list[Entry], places: Places) -> list[Entry]:
    """Return the modules written in Python, those of packages out of macOS's."""
    return [
        (name, str(_there(Path(file), places) or file), kind)
        for name, file, kind in pure
        if not name.startswith("_sysconfigdata")
    ]


def _there(file: Path, places: Places) -> Path | None:
    """Return a package's file as macOS has it; None where it is no package's."""
    if not file.is_relative_to(places.linux):
        return None
    there = places.mac / file.relative_to(places.linux)
    if not there.is_file():
        raise CollectedError(f"{there.relative_to(places.mac)} is not in the packages for macOS.")
    return there


def files(collected: list[Entry], places: Places, processor: str) -> list[Entry]:
    """Return all files of the bundle but the program itself."""
    found: list[Entry] = []
    for name, file, kind in collected:
        if kind == "DATA":
            found.append((name, str(_there(Path(file), places) or file), kind))
        elif Path(file).is_relative_to(places.linux) and _is_module(name, kind):
            found.append(_extension(name, places))
    found += [
        (f"python3.11/lib-dynload/{path.name}", str(path), "EXTENSION")
        for path in sorted(places.python.glob("*.so"))
        if not NOT_WANTED.match(path.name)
    ]
    kept = recipe("KEPT_PLUG_INS")
    for path in sorted((places.mac / PLUG_INS).rglob("*.dylib")):
        if kept.match(path.relative_to(places.mac / PLUG_INS).as_posix()):
            found.append((path.relative_to(places.mac).as_posix(), str(path), "BINARY"))
    found.append((PYTHON, str(places.python / PYTHON), "BINARY"))
    return [*found, *_linked(found, places, processor)]


def _is_module(name: str, kind: str) -> bool:
    """Tell whether a compiled file is a package's own, no library that another one links to."""
    own = not Path(name).name.startswith("lib") and ".libs/" not in name
    if ONLY_ON_LINUX.match(name):
        return False
    return kind == "EXTENSION" or (kind == "BINARY" and own and "PySide6/Qt/" not in name)


def _extension(name: str, places: Places) -> Entry:
    plain = _LINUX_NAME.sub("", name)
    for candidate in (name, f"{plain}.cpython-311-darwin.so", f"{plain}.abi3.so", f"{plain}.so"):
        if (places.mac / candidate).is_file():
            return candidate, str(places.mac / candidate), "EXTENSION"
    raise CollectedError(f"{plain} is not among the compiled modules for macOS.")


def _linked(found: list[Entry], places: Places, processor: str) -> list[Entry]:
    """Return the libraries that files link to, and those link to, each once, with its short name.

    PyInstaller has every library looked for in the top folder, so a link lies there.
    """
    known = {Path(file).resolve() for _name, file, _kind in found}
    more: dict[Path, str] = {}
    waiting = [Path(file) for _name, file, kind in found if kind in {"EXTENSION", "BINARY"}]
    while waiting:
        for library in _links_of(waiting.pop(), processor):
            if library.resolve() in known or library in more:
                continue
            top = places.mac if library.is_relative_to(places.mac) else places.python
            more[library] = library.relative_to(top).as_posix()
            waiting.append(library)
    entries: list[Entry] = [(name, str(path), "BINARY") for path, name in more.items()]
    named = [*entries, *(entry for entry in found if entry[2] == "BINARY")]
    short = [(Path(name).name, name, "SYMLINK") for name, _file, _kind in named if "/" in name]
    return [*entries, *(entry for entry in short if PLUG_INS not in entry[1])]


def _links_of(path: Path, processor: str) -> Iterator[Path]:
    """Yield the libraries outside macOS that a file links to, as they lie in their packages."""
    content = path.read_bytes()
    start = mach_o.starts(content).get(processor)
    if start is None:
        raise CollectedError(f"{path.name} is not built for {processor}.")
    asked = links.commands(content, start)
    for library, weak in asked.loads:
        if library.startswith(links.OF_MACOS):
            continue
        head, _slash, rest = library.partition("/")
        # Some of CPython's own libraries name the folder that they were built in.
        tried = [path.parent / rest] if head == "@loader_path" else []
        tried += [Path(str(path.parent) + "/" + r.partition("/")[2]) / rest for r in asked.rpaths]
        tried.append(path.parent / Path(library).name)
        there = next((place for place in tried if place.exists()), None)
        if there is not None:
            yield there if ".framework/" in str(there) else there.resolve()
        elif not weak and Path(library).name != PYTHON:
            raise CollectedError(f"{path.name} links to {library}, which is not there.")
