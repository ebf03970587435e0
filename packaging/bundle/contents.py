"""What a bundle may hold and how large it may be; `check` raises with everything that is wrong."""

import fnmatch
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))

import product

MB = 1_000_000
# What grows past these was let in by mistake. Measured on Debian 12: 240 MB, under Wine 142 MB. The
# ceiling of Linux was 235 MB when geodata/ had 5 MB; that may grow to 22, and the ceiling as much.
WHOLE_MB = {"linux": 250, "win32": 155, "darwin": 250}
CEILINGS_MB = {
    "": WHOLE_MB.get(sys.platform, 250),
    "_internal/PySide6": 105,
    "_internal/numpy*": 48,
    "_internal/pyproj*": 38,
    "_internal/explorer": 19.7,
    "_internal/lxml": 7,
}
FORBIDDEN = {
    "GDAL": ("*gdal*", "*pyogrio*", "*fiona*"),
    "Qt beyond windows, SVG and PDF": (
        *("*Qt6Quick*", "*Qt6Qml*", "*Qt6Designer*", "*Qt6Network*", "*Qt6WebEngine*"),
        *("*Qt6VirtualKeyboard*", "*opengl32sw*", "*/qml/*", "*Qt6Multimedia*"),
    ),
    "the desktop's theme libraries": ("*libgtk*", "*libgdk*", "*libpango*", "*qgtk3*"),
    "tools": ("*/setuptools/*", "*/pip/*", "*/PyInstaller/*", "*/hatchling/*", "*lupdate*"),
    "what only developers need": (
        *("*/geodata/build/*", "*.ts", "*/tests/*", "*.pyx", "*.c", "*.pdb", "*/__pycache__/*"),
        *("*.a", "*.lib", "*.hypothesis*"),
    ),
    "what tells of the machine it was built on": (
        *("*.dist-info/RECORD", "*.dist-info/direct_url.json", "*.dist-info/INSTALLER"),
    ),
    "articles": ("*.docx", "*.pdf", "*.html", "*.htm"),
}
REQUIRED = (
    "_internal/explorer/_data/licences/LICENSE",
    "_internal/explorer/_data/geodata/LICENSES.md",
    "_internal/explorer/_data/geodata/LICENSES.id.md",
    "_internal/explorer/_data/geodata/china-kazakhstan/corridor.toml",
    "_internal/explorer/_data/geodata/china-kazakhstan/reading.id.txt",
    "_internal/explorer/_data/geodata/jakarta-bandung/corridor.toml",
    "_internal/explorer/_data/geodata/jakarta-bandung/reading.id.txt",
    "_internal/explorer/_data/geodata/middle-corridor/corridor.toml",
    *(
        f"_internal/explorer/_data/resources/translations/{catalogue}_{code}.qm"
        for code in product.language_table().INTERFACE
        if code != product.language_table().SOURCE
        for catalogue in product.language_table().CATALOGUES
    ),
)


class ContentsError(Exception):
    """The bundle holds what it must not, lacks what it must have, or is too large."""


def files_of(bundle: Path) -> dict[str, int]:
    """Return the size in bytes of each file by its path in the bundle, links not followed."""
    return {
        path.relative_to(bundle).as_posix(): path.lstat().st_size
        for path in sorted(bundle.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }


def size_mb(files: dict[str, int], folder: str = "") -> float:
    """Return the size of a folder in the bundle; its name may hold `*`."""
    pattern = f"{folder}/*" if folder else "*"
    return sum(size for name, size in files.items() if fnmatch.fnmatch(name, pattern)) / MB


def faults(bundle: Path) -> list[str]:
    """Return everything that is wrong with a bundle's contents, a line each."""
    files = files_of(bundle)
    found = [
        f"{name}: {why} must not be in the bundle"
        for why, patterns in FORBIDDEN.items()
        for name in files
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
    ]
    found += [f"{name}: is missing" for name in REQUIRED if name not in files]
    found += [
        f"{name}: leads to nothing"
        for name in files
        if (bundle / name).is_symlink() and not (bundle / name).exists()
    ]
    for folder, ceiling in CEILINGS_MB.items():
        size = size_mb(files, folder)
        if size > ceiling:
            found.append(f"{folder or 'the bundle'}: {size:.1f} MB, where {ceiling} MB are allowed")
    return found


def check(bundle: Path) -> float:
    """Return the bundle's size in MB. Raises `ContentsError` naming all faults."""
    if found := faults(bundle):
        raise ContentsError("The bundle is not as it should be:\n  " + "\n  ".join(found))
    return size_mb(files_of(bundle))
