"""Read from macOS programs and libraries for which processors and which macOS they are built.

The layouts are Apple's, from <mach-o/loader.h> and <mach-o/fat.h>. Works on every system.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

_THIN = 0xFEEDFACF  # 64 bits, as the processor stores numbers (all of them little end first)
_FAT = 0xCAFEBABE  # several in one file; its own numbers are big end first
_PROCESSORS = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_SEGMENT, _SIGNATURE = 0x19, 0x1D  # LC_SEGMENT_64, LC_CODE_SIGNATURE
_FILE_SIZE = 48  # where LC_SEGMENT_64 has it
_MINIMUM_OLD, _BUILD_VERSION = 0x24, 0x32  # LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION
# A Java class begins with the same number as a file for several processors, then its version.
_MANY = 20


class MachOError(Exception):
    """A file is no program for macOS, or a damaged one."""


@dataclass(frozen=True)
class Slice:
    """One processor's part of a file; `oldest` is the first macOS that takes it, as (12, 0)."""

    processor: str
    oldest: tuple[int, int]


def is_mach_o(path: Path) -> bool:
    """Tell by its beginning whether a file is a program or library for macOS."""
    with path.open("rb") as file:
        start = file.read(8)
    if len(start) < struct.calcsize(">II"):
        return False
    if struct.unpack_from(">I", start)[0] == _FAT:
        return struct.unpack_from(">I", start, 4)[0] < _MANY
    return struct.unpack_from("<I", start)[0] == _THIN


def _begins(content: bytes) -> list[int]:
    """Return where the parts of a file begin."""
    if struct.unpack_from(">I", content)[0] != _FAT:
        return [0]
    count = struct.unpack_from(">I", content, 4)[0]
    return [struct.unpack_from(">IIIII", content, 8 + 20 * n)[2] for n in range(count)]


def slices(content: bytes) -> list[Slice]:
    """Return the parts of a file, one for each processor."""
    try:
        return [_slice(content, start) for start in _begins(content)]
    except struct.error as error:
        raise MachOError("The file is cut off.") from error


def starts(content: bytes) -> dict[str, int]:
    """Return where each processor's part begins."""
    try:
        return {_slice(content, start).processor: start for start in _begins(content)}
    except struct.error as error:
        raise MachOError("The file is cut off.") from error


def _slice(content: bytes, start: int) -> Slice:
    magic, processor, _sub, _kind, commands = struct.unpack_from("<IIIII", content, start)
    if magic != _THIN:
        raise MachOError("The file is no 64-bit program for macOS.")
    at, oldest = start + 32, (0, 0)
    for _number in range(commands):
        command, size = struct.unpack_from("<II", content, at)
        if command == _BUILD_VERSION:
            oldest = _version(struct.unpack_from("<I", content, at + 12)[0])
        elif command == _MINIMUM_OLD:
            oldest = _version(struct.unpack_from("<I", content, at + 8)[0])
        at += max(size, 8)
    return Slice(_PROCESSORS.get(processor, hex(processor)), oldest)


def without_signature(content: bytes) -> bytes:
    """Return a program for one processor without its signature, which stands at its end.

    The segment that ends with the file then ends where the signature began.
    """
    made = bytearray(content)
    count, size = struct.unpack_from("<II", made, 16)
    at, last = 32, 0
    for _number in range(count):
        command, length = struct.unpack_from("<II", made, at)
        if command == _SEGMENT and made[at + 8 : at + 18] == b"__LINKEDIT":
            last = at + _FILE_SIZE
        if command == _SIGNATURE:
            start, extent = struct.unpack_from("<II", made, at + 8)
            made[at : 32 + size] = made[at + length : 32 + size] + bytes(length)
            struct.pack_into("<II", made, 16, count - 1, size - length)
            (there,) = struct.unpack_from("<Q", made, last)
            struct.pack_into("<Q", made, last, there - extent)
            return bytes(made[:start])
        at += max(length, 8)
    return content


def _version(packed: int) -> tuple[int, int]:
    return packed >> 16, packed >> 8 & 0xFF


@dataclass(frozen=True)
class Survey:
    """What all programs and libraries below a folder have in common."""

    oldest: tuple[int, int]
    demanding: str
    files: int


def survey(folder: Path, processor: str) -> Survey:
    """Return the first macOS that takes all of `folder` on `processor`.

    Raises MachOError naming the file that is not built for that processor.
    """
    oldest, demanding, files = (0, 0), "", 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or not is_mach_o(path):
            continue
        name = path.relative_to(folder).as_posix()
        found = {part.processor: part.oldest for part in slices(path.read_bytes())}
        if processor not in found:
            raise MachOError(f"{name} is built for {', '.join(found)}, not for {processor}.")
        files += 1
        if found[processor] > oldest:
            oldest, demanding = found[processor], name
    return Survey(oldest, demanding, files)
