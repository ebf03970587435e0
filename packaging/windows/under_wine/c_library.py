"""A C library for Wine: its own, and the complex functions that Wine 10 only names.

numpy imports them, so that without them no program with numpy starts. The library made here
forwards all else to Wine's own under another name. It belongs to the machine on which programs
are tried and never to what is shipped; `provenance.py` watches over that.
"""

import re
import shutil
from pathlib import Path

from debian import Debian

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "complex_functions.c"
WINES = "usr/lib/x86_64-linux-gnu/wine/x86_64-windows"
LIBRARY, FORWARDED = "ucrtbase.dll", "ucrtw.dll"
# Wine knows its own libraries by this mark, and would take its own place for them.
MARK, MARK_AT, MARK_END = b"Wine builtin DLL", 0x40, 0x60
COMPILE = (
    "x86_64-w64-mingw32-gcc -O1 -shared -nostartfiles -static-libgcc -Wl,-e,0 "
    "-Wl,--strip-debug -o {out}/ucrtbase.dll {source} {out}/exports.def -lmingwex -lmsvcrt "
    "-lkernel32"
)


class LibraryError(Exception):
    """Wine's C library does not look as it must; the message says how."""


def own_functions(source: str) -> set[str]:
    """Return the names of the functions that the source in C brings."""
    named = {name for name in re.findall(r"\bown_(\w+)\(", source) if "name" not in name}
    line = re.search(r"^OF_ONE\(\w+\) .*$", source, re.MULTILINE)
    families = re.findall(r"OF_ONE\((\w+)\)", line.group() if line else "")
    return named | {name + ending for name in families for ending in ("", "l", "f")}


def exports(listing: str) -> list[str]:
    """Return the names that a library exports, from what objdump tells of it."""
    _before, _title, table = listing.partition("[Ordinal/Name Pointer] Table")
    lines = table.partition("\n\n")[0]
    return re.findall(r"^\s+\[.*\]\s+[0-9a-f]{4}\s+(\S+)$", lines, re.MULTILINE)


def definitions(exported: list[str], own: set[str]) -> str:
    """Return the table from which the linker makes the library's exports."""
    lines = [
        f'  "{name}" = own_{name}' if name in own else f'  "{name}" = "ucrtw.{name}"'
        for name in exported
    ]
    return "\n".join((f"LIBRARY {LIBRARY}", "EXPORTS", *lines)) + "\n"


def make(debian: Debian, folder: Path) -> Path:
    """Make both libraries in a folder; return it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    wines = f"{WINES}/{LIBRARY}"
    exported = exports(debian.run("x86_64-w64-mingw32-objdump", "-p", f"/{wines}"))
    own = own_functions(SOURCE.read_text(encoding="utf-8"))
    if not own <= set(exported):
        raise LibraryError(f"Wine's C library does not name {sorted(own - set(exported))}.")
    (folder / "exports.def").write_text(definitions(exported, own), encoding="ascii")
    content = bytearray((debian.root / wines).read_bytes())
    if not content[MARK_AT:].startswith(MARK):
        raise LibraryError("Wine's C library bears no mark of Wine.")
    content[MARK_AT:MARK_END] = bytes(MARK_END - MARK_AT)
    (folder / FORWARDED).write_bytes(content)
    inside = {"out": debian.inside(folder), "source": debian.inside(SOURCE)}
    debian.run(*COMPILE.format(**inside).split())
    return folder
