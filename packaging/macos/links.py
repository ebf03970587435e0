"""Check every program and library in an .app, or in a folder laid out like one. Any system.

    python packaging/macos/links.py "Corridor Explorer.app" arm64|x86_64 [OLDEST, such as 14.0]

Each has to be built for the processor, to take the macOS that is promised, to be signed where the
processor demands it, and to find every library it links to inside, or in macOS itself. Library
paths of the machine it was built on may not be left over. The layouts are Apple's, from
<mach-o/loader.h>.
"""

import argparse
import plistlib
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]

import mach_o  # noqa: E402 - found only now

# LC_LOAD_DYLIB, …WEAK…, LC_REEXPORT_DYLIB, LC_LAZY_LOAD_DYLIB, LC_LOAD_UPWARD_DYLIB
_LOADS = frozenset({0x0C, 0x80000018, 0x8000001F, 0x20, 0x80000023})
_WEAK = 0x80000018  # may be missing
_RPATH = 0x8000001C
_SIGNATURE = 0x1D
OF_MACOS = ("/usr/lib/", "/System/Library/")
SIGNED_ONLY = "arm64"  # this processor refuses what bears no signature at all


@dataclass
class Commands:
    """What a file asks of the loader: libraries (and whether it does without), and rpaths."""

    loads: list[tuple[str, bool]] = field(default_factory=list)
    rpaths: list[str] = field(default_factory=list)
    signed: bool = False


def commands(content: bytes, start: int) -> Commands:
    """Return what the part of a file that begins at `start` asks of the loader."""
    found = Commands()
    try:
        count = struct.unpack_from("<I", content, start + 16)[0]
        at = start + 32
        for _number in range(count):
            command, size = struct.unpack_from("<II", content, at)
            if command in _LOADS:
                found.loads.append((_text(content, at, size), command == _WEAK))
            elif command == _RPATH:
                found.rpaths.append(_text(content, at, size))
            elif command == _SIGNATURE:
                found.signed = True
            at += max(size, 8)
    except struct.error as error:
        raise mach_o.MachOError("The file is cut off.") from error
    return found


def _text(content: bytes, at: int, size: int) -> str:
    offset = struct.unpack_from("<I", content, at + 8)[0]
    return content[at + offset : at + size].split(b"\0")[0].decode("utf-8", "replace")


class Checked:
    """What was found below a folder; of files that are `left_out` nothing is asked."""

    def __init__(
        self,
        root: Path,
        processor: str,
        oldest: tuple[int, int],
        *,
        left_out: Callable[[str], object] = lambda _name: False,
    ) -> None:
        self.root, self.processor, self.oldest = root.resolve(), processor, oldest
        self.files = 0
        self.links = 0
        self.faults: list[str] = []
        mains = [p for p in programs(self.root) if p.parent.name == "MacOS"]
        self.main = next((p for p in mains if p.stem == "corridor-explorer"), None)
        for path in programs(self.root):
            if not left_out(path.relative_to(self.root).as_posix()):
                self._check(path)

    def _check(self, path: Path) -> None:
        self.files += 1
        name = path.relative_to(self.root).as_posix()
        content = path.read_bytes()
        try:
            parts = {part.processor: part for part in mach_o.slices(content)}
            if self.processor not in parts:
                self.faults.append(f"{name}: built for {', '.join(parts)}, not {self.processor}")
                return
            start = mach_o.starts(content)[self.processor]
            asked = commands(content, start)
        except mach_o.MachOError as error:
            self.faults.append(f"{name}: {error}")
            return
        if parts[self.processor].oldest > self.oldest:
            wanted = ".".join(map(str, parts[self.processor].oldest))
            self.faults.append(f"{name}: wants macOS {wanted}")
        if self.processor == SIGNED_ONLY and not asked.signed:
            self.faults.append(f"{name}: bears no signature")
        self.faults += [
            f"{name}: would look for libraries in {rpath}"
            for rpath in asked.rpaths
            if not rpath.startswith(("@", *OF_MACOS))
        ]
        for library, weak in asked.loads:
            self.links += 1
            if not weak and not self._found(path, library, asked.rpaths):
                self.faults.append(f"{name}: {library} is not there")

    def _found(self, path: Path, library: str, rpaths: list[str]) -> bool:
        """Tell whether the loader would find a library, inside or in macOS."""
        if library.startswith(OF_MACOS):
            return True
        head, _slash, rest = library.partition("/")
        if head != "@rpath":
            return self._inside(path, library)
        own = self._rpaths_of_the_program()
        return any(self._inside(path, f"{rpath}/{rest}") for rpath in [*rpaths, *own])

    def _rpaths_of_the_program(self) -> list[str]:
        if self.main is None:
            return []
        content = self.main.read_bytes()
        start = mach_o.starts(content).get(self.processor)
        found = [] if start is None else commands(content, start).rpaths
        # What it calls @loader_path is its own folder, whoever asks.
        return [rpath.replace("@loader_path", "@executable_path") for rpath in found]

    def _inside(self, path: Path, library: str) -> bool:
        head, _slash, rest = library.partition("/")
        if head == "@loader_path":
            place = path.parent / PurePosixPath(rest.lstrip("/"))
        elif head == "@executable_path" and self.main is not None:
            place = self.main.parent / PurePosixPath(rest.lstrip("/"))
        else:
            return False
        return place.exists() and place.resolve().is_relative_to(self.root)


def programs(root: Path) -> Iterator[Path]:
    """Yield every program and library below a folder."""
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and mach_o.is_mach_o(path):
            yield path


def promised(app: Path) -> tuple[int, int] | None:
    """Return the macOS that an .app's Info.plist promises to run on."""
    file = app / "Contents" / "Info.plist"
    if not file.is_file():
        return None
    words = str(plistlib.loads(file.read_bytes())["LSMinimumSystemVersion"]).split(".")
    return int(words[0]), int(words[1])


def main(arguments: list[str]) -> int:
    """Check what is named and print every fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("app", type=Path)
    parser.add_argument("processor", choices=("arm64", "x86_64"))
    parser.add_argument("oldest", nargs="?", help="where no Info.plist says it")
    asked = parser.parse_args(arguments)
    given = tuple(int(part) for part in asked.oldest.split(".")) if asked.oldest else None
    oldest = given or promised(asked.app)
    if oldest is None:
        parser.error("there is no Info.plist; name the oldest macOS")
    found = Checked(asked.app, asked.processor, (oldest[0], oldest[1] if oldest[1:] else 0))
    for fault in found.faults:
        print(fault)
    print(f"{found.files} programs and libraries, {found.links} links, {len(found.faults)} faults")
    return 1 if found.faults or not found.files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
