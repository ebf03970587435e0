"""A disk image for macOS, made on any system: a volume of HFS+, compressed, with Apple's trailer.

The trailer's layout is Apple's UDIF, as the readers libdmg-hfsplus and dmg2img know it: blocks of
the volume, each packed by zlib, a property list that says where they are, and 512 bytes at the end.
"""

import importlib
import plistlib
import shutil
import struct
import subprocess
import uuid
import zlib
from pathlib import Path

SECTOR = 512
_MAP_BYTES = 16 * SECTOR
RUN = 2048  # sectors that are packed together: 1 MiB
_ZLIB, _ZERO, _END = 0x80000005, 0x00000000, 0xFFFFFFFF
_CRC32 = 2  # a checksum's kind; its size in bits follows
_BLOCKS = ">4sIQQQIIIIIIIII"  # the head of a table of blocks, up to its checksum
_TRAILER = ">4sIIIQQQQQII16s"


class ImageError(Exception):
    """The volume could not be made; the message is the program's that makes it."""


def volume(folder: Path, name: str, target: Path) -> None:
    """Make a volume of HFS+ that holds what is in a folder, with its links and what may be run."""
    program = shutil.which("xorriso")
    if program is None:
        raise ImageError("xorriso is not installed (on Debian: apt-get install xorriso).")
    disc = target.with_suffix(".iso")
    words = ["-as", "mkisofs", "-quiet", "-hfsplus", "-R", "-V", name, "-o", str(disc)]
    done = subprocess.run(
        [program, *words, str(folder)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise ImageError(f"xorriso failed: {done.stderr[-600:].strip()}")
    with disc.open("rb") as file:
        start, count = _hfs_partition(file.read(_MAP_BYTES))
        file.seek(start * SECTOR)
        with target.open("wb") as out:
            out.write(file.read(count * SECTOR))
    disc.unlink()


def _hfs_partition(head: bytes) -> tuple[int, int]:
    """Return the first sector and the number of sectors of HFS+ on a disc, from Apple's map."""
    for at in range(SECTOR, len(head), SECTOR):
        if head[at : at + 2] == b"PM" and head[at + 48 :].startswith(b"Apple_HFS\0"):
            start, count = struct.unpack_from(">II", head, at + 8)
            return start, count
    raise ImageError("xorriso made no volume of HFS+.")


def read_by_others(image: Path, folder: Path) -> str:
    """Let a reader that is none of ours list an image; it must find what is in the folder."""
    dpp = importlib.import_module("dpp")
    with dpp.open(str(image)) as opened, opened.filesystem() as system:
        seen = {entry.path.lstrip("/"): entry for entry in system.walk()}
        kind = system.fs_type
        wanted = sorted(folder.rglob("*"))
        missing = [p for p in wanted if p.relative_to(folder).as_posix() not in seen]
        if missing:
            raise ImageError(
                f"A reader of images misses {missing[0].name} and {len(missing)} more."
            )
        samples = [p for p in wanted if p.name in {"Info.plist", "corridor-explorer"}]
        for path in (p for p in samples if p.is_file() and not p.is_symlink()):
            if system.read_file("/" + path.relative_to(folder).as_posix()) != path.read_bytes():
                raise ImageError(f"A reader of images finds another content in {path.name}.")
    return f"{len(wanted)} entries of {kind} listed by dpp"


def pack(volume_file: Path, image: Path) -> None:
    """Pack a volume into a compressed disk image."""
    size = volume_file.stat().st_size
    sectors = -(-size // SECTOR)
    runs: list[tuple[int, int, int, int, int]] = []
    whole = packed_sum = 0
    with volume_file.open("rb") as source, image.open("wb") as out:
        for first in range(0, sectors, RUN):
            block = source.read(RUN * SECTOR)
            block += bytes(-len(block) % SECTOR)
            whole = zlib.crc32(block, whole)
            count = len(block) // SECTOR
            if not any(block):
                runs.append((_ZERO, first, count, out.tell(), 0))
                continue
            packed = zlib.compress(block, 9)
            packed_sum = zlib.crc32(packed, packed_sum)
            runs.append((_ZLIB, first, count, out.tell(), len(packed)))
            out.write(packed)
        end = out.tell()
        runs.append((_END, sectors, 0, end, 0))
        table = _table(sectors, runs, whole)
        listing = plistlib.dumps(_resources(table))
        out.write(listing)
        master = zlib.crc32(struct.pack(">I", whole))
        out.write(_trailer(end, len(listing), sectors, packed_sum, master))


def _checksum(value: int) -> bytes:
    return struct.pack(">II", _CRC32, 32) + struct.pack(">I", value) + bytes(124)


def _table(sectors: int, runs: list[tuple[int, int, int, int, int]], whole: int) -> bytes:
    """Return the table of a volume's blocks: kind, first sector and count, place and length."""
    needed = RUN + 8  # sectors that a reader has to keep at hand
    head = struct.pack(">4sIQQQII", b"mish", 1, 0, sectors, 0, needed, 0) + bytes(24)
    entries = (
        struct.pack(">IIQQQQ", kind, 0, first, count, place, length)
        for kind, first, count, place, length in runs
    )
    return head + _checksum(whole) + struct.pack(">I", len(runs)) + b"".join(entries)


def _resources(table: bytes) -> dict:
    entry = {
        "Attributes": "0x0050",
        "CFName": "whole disk (Apple_HFS : 0)",
        "Data": table,
        "ID": "0",
        "Name": "whole disk (Apple_HFS : 0)",
    }
    return {"resource-fork": {"blkx": [entry], "plst": []}}


def _trailer(end: int, listing: int, sectors: int, packed: int, master: int) -> bytes:
    """Return the last 512 bytes of an image."""
    head = struct.pack(">4sIII", b"koly", 4, SECTOR, 1)
    forks = struct.pack(">QQQQQ", 0, 0, end, 0, 0)
    # One segment of one; its name is a number that the content gives, so that it is the same anew.
    name = uuid.uuid5(uuid.NAMESPACE_OID, f"{packed} {master}").bytes
    segment = struct.pack(">II", 1, 1) + name
    text = struct.pack(">QQ", end, listing) + bytes(64 + 56)
    rest = struct.pack(">IQ", 1, sectors) + bytes(12)
    made = head + forks + segment + _checksum(packed) + text + _checksum(master) + rest
    if len(made) != SECTOR:
        raise ImageError(f"The trailer has {len(made)} bytes.")
    return made
