"""Packs a Linux bundle as a relocatable .tar.xz and as a .deb.

The archive is unpacked anywhere and started from there. The package puts the same bundle into
/usr/lib, with a command in /usr/bin, an entry in the menu, an icon, and *.corridor files opened
by double-click; the desktop's own triggers notice all of it, so it needs no scripts of its own.
"""

import contextlib
import functools
import gzip
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icons
import product
from proving import ProofError

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAME = product.PROGRAM
LIBRARY = Path("usr/lib") / NAME
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What the programs of a desktop look into.
DESKTOP = Path("usr/share/applications") / f"{NAME}.desktop"
MIME = Path("usr/share/mime/packages") / f"{NAME}.xml"
METAINFO = Path("usr/share/metainfo") / f"{NAME}.metainfo.xml"
ICONS = Path("usr/share/icons/hicolor")


class ArchiveError(ProofError):
    """An archive cannot be made or is not in order; the message says why."""


@contextlib.contextmanager
def whole_or_nothing(path: Path) -> Iterator[Path]:
    """Give a draft that takes the place of `path` once it is complete, else goes away."""
    draft = path.with_name(path.name + ".new")
    try:
        yield draft
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def run(*command: str | Path, what: str) -> str:
    """Run a program and return what it printed. Raises `ArchiveError` with that where it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise ArchiveError(f"{what}: {done.stdout.strip()}")
    return done.stdout


@functools.cache
def source_date() -> datetime:
    """Return the date of the source, so that the same source gives the same archive."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    seconds = given or asked.stdout.strip()
    return datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)


def make(bundle: Path, dist: Path) -> list[Path]:
    """Write the .tar.xz and the .deb of a bundle into `dist`; return them."""
    machine = os.uname().machine
    tar = dist / f"{NAME}-{product.version()}-linux-{machine}.tar.xz"
    deb = dist / f"{NAME}_{product.version()}_{ARCHITECTURES.get(machine, machine)}.deb"
    make_tar(bundle, tar)
    with tempfile.TemporaryDirectory(dir=bundle.parent) as name:
        root = Path(name) / "root"
        lay_out(bundle, root)
        validate(root)
        with whole_or_nothing(deb) as draft:
            packed = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, draft)
            run(*packed, what="The .deb cannot be packed")
    return [tar, deb]


def make_tar(bundle: Path, path: Path) -> None:
    """Write the relocatable archive: one folder, nobody's files, one date."""
    folder = f"{NAME}-{product.version()}"

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = int(source_date().timestamp())
        return info

    with whole_or_nothing(path) as draft, draft.open("wb") as file:
        xz = subprocess.Popen(["xz", "-6", "-T2"], stdin=subprocess.PIPE, stdout=file)
        with xz, tarfile.open(fileobj=xz.stdin, mode="w|") as archive:
            for item in (bundle, *sorted(bundle.rglob("*"))):
                name = Path(folder) / item.relative_to(bundle)
                archive.add(item, str(name), recursive=False, filter=plain)
        if xz.returncode:
            raise ArchiveError("xz could not pack the archive.")


def lay_out(bundle: Path, root: Path) -> None:
    """Put everything where the package wants it, below `root`."""
    (root / LIBRARY.parent).mkdir(parents=True)
    shutil.copytree(bundle, root / LIBRARY, symlinks=True, copy_function=os.link)
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / NAME).symlink_to(Path("..") / LIBRARY.relative_to("usr") / NAME)
    for target, source in ((DESKTOP, f"{NAME}.desktop"), (MIME, f"{NAME}.mime.xml")):
        write(root / target, (HERE / source).read_text(encoding="utf-8"))
    metainfo = (HERE / f"{NAME}.metainfo.xml.in").read_text(encoding="utf-8")
    dated = metainfo.replace("@DATE@", source_date().date().isoformat())
    write(root / METAINFO, dated.replace("@VERSION@", product.version()))
    lay_out_icons(root)
    doc = root / "usr/share/doc" / NAME
    write(doc / "copyright", copyright_file(bundle))
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (doc / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    write(root / "DEBIAN/control", control(bundle, root))


def lay_out_icons(root: Path) -> None:
    """Put the icon's drawing and its sizes where desktops look for them."""
    drawing = root / ICONS / "scalable/apps" / f"{NAME}.svg"
    drawing.parent.mkdir(parents=True)
    shutil.copy(icons.DRAWING, drawing)
    with tempfile.TemporaryDirectory() as name:
        # A process of its own: Qt wants an application to draw in.
        run(sys.executable, HERE.parent / "icons.py", name, what="The icons cannot be drawn")
        for size in icons.PNG_SIZES:
            target = root / ICONS / f"{size}x{size}/apps" / f"{NAME}.png"
            target.parent.mkdir(parents=True)
            shutil.copy(Path(name) / f"{NAME}-{size}.png", target)


def write(path: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def copyright_file(bundle: Path) -> str:
    """Return Debian's copyright file: the program's licence, and where the others stand."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    data = Path("/") / LIBRARY / "_internal/explorer/_data"
    packages = sorted(p.name for p in (bundle / "_internal/explorer/_data/licences").iterdir())
    return (
        f"{product.NAME}\n\n{licence}\n"
        f"The map data and their licences: {data}/geodata/LICENSES.md\n"
        f"The font Inter: {data}/resources/fonts/OFL.txt\n"
        f"What the program rests on ({', '.join(packages)}): {data}/licences\n"
    )


def control(bundle: Path, root: Path) -> str:
    """Return the package's control file; what it depends on is read from its own libraries."""
    machine = os.uname().machine
    size_kb = sum(p.lstat().st_size for p in root.rglob("*") if not p.is_dir()) // 1024
    return (
        f"Package: {NAME}\n"
        f"Version: {product.version()}\n"
        f"Architecture: {ARCHITECTURES.get(machine, machine)}\n"
        f"Maintainer: {product.PUBLISHER}\n"
        f"Installed-Size: {size_kb}\n"
        f"Depends: {', '.join(dependencies(bundle))}\n"
        "Recommends: fonts-noto-core, fonts-noto-cjk, shared-mime-info, desktop-file-utils\n"
        "Section: education\n"
        "Priority: optional\n"
        "Description: transport corridors on a map, with the evidence of every figure\n"
        " Open a transport corridor, see it on a map, compare its routes, and for every\n"
        " number get the answer to who says so. For the classroom, without network.\n"
    )


def dependencies(bundle: Path) -> list[str]:
    """Return the Debian packages with the libraries that the bundle takes from the system."""
    internal = bundle / "_internal"
    settings = {**os.environ, "LD_LIBRARY_PATH": str(internal)}
    wanted: set[str] = set()
    for path in [bundle / NAME, *internal.rglob("*.so*")]:
        asked = subprocess.run(
            ["ldd", str(path)], env=settings, capture_output=True, text=True, check=False
        )
        for name, place in re.findall(r"(\S+) => (\S+) \(", asked.stdout):
            if not Path(place).resolve().is_relative_to(bundle.resolve()):
                wanted.add(name)
    owners: set[str] = set()
    for name in wanted:
        found = run("dpkg-query", "--search", f"*/{name}", what=f"{name} belongs to no package")
        line = rf"^([^:,\s]+):\S+ /(?:usr/)?lib/\S+/{re.escape(name)}$"
        owners.update(re.findall(line, found, re.MULTILINE))
    glibc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2"
    return sorted(f"libc6 (>= {glibc.split()[1]})" if o == "libc6" else o for o in owners)


def validate(root: Path) -> None:
    """Let the desktops' own tools look at their files, where they are installed; say so if not."""
    tools = {
        "desktop-file-validate": (root / DESKTOP,),
        "appstreamcli": ("validate", "--no-net", root / METAINFO),
    }
    for tool, words in tools.items():
        if shutil.which(tool) is None:
            print(f"skipped    {tool} is not installed")
            continue
        run(tool, *words, what=f"{tool} finds fault")
        print(f"validated  {tool}")
