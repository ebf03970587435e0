"""Two builds from the same source, compared byte for byte."""

from pathlib import Path

SHOWN = 12
# What a build makes; what tries it leaves pictures and more beside.
MADE = ("bundle", "identity", "out")


class DifferError(Exception):
    """Two builds differ; the message says in which files and where."""


def files_of(folder: Path) -> dict[str, Path]:
    """Return the files that a build made by their names in its folder."""
    found = (p for made in MADE for p in sorted((folder / made).rglob("*")) if p.is_file())
    return {path.relative_to(folder).as_posix(): path for path in found}


def differences(one: Path, other: Path) -> list[str]:
    """Return a line for each file that is not the same in both folders."""
    ours, theirs = files_of(one), files_of(other)
    found = [f"{name}: only in one of the two" for name in sorted(ours.keys() ^ theirs.keys())]
    for name in sorted(ours.keys() & theirs.keys()):
        a, b = ours[name].read_bytes(), theirs[name].read_bytes()
        if a != b:
            at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
            found.append(f"{name}: {len(a)} and {len(b)} bytes, apart from byte {at}")
    return found


def same(one: Path, other: Path) -> str:
    """Say that both folders hold the same. Raises naming what differs."""
    found = differences(one, other)
    if found:
        shown = "\n  ".join(found[:SHOWN])
        raise DifferError(f"{len(found)} files differ between two builds:\n  {shown}")
    number = len(files_of(one))
    return f"{number} files, the installers among them, are the same byte for byte in two builds"
