"""What travels in a bundle beside the frozen program: data, licences, and texts a school may use.

`stage` lays it out in a folder as it will stand in the bundle's `explorer/_data`.
"""

import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("resources", "geodata")
# Translations are compiled, and the build of the map data is no business of a school's.
LEFT_BEHIND = shutil.ignore_patterns("*.ts", "build", "__pycache__", ".*")
PACKAGES = (
    *("PySide6-Essentials", "shiboken6", "numpy", "pyproj", "pypdf", "charset-normalizer"),
    *("platformdirs", "tzdata", "certifi", "msgspec", "tomli", "trafilatura", "courlan"),
    *("htmldate", "justext", "lxml", "lxml-html-clean", "babel", "python-dateutil", "tld"),
    *("urllib3", "webencodings", "markdown-it-py", "mdurl", "pycryptodome"),
    *("bibtexparser", "pylatexenc", "rispy", "openpyxl", "et-xmlfile"),
)
OF_A_LICENCE = re.compile(r"(?:^|[/_.-])(?:licen[cs]e|copying|notice)", re.IGNORECASE)
TEXTS = Path(__file__).resolve().parent / "licences"
SOURCES = "sources"


class PayloadError(Exception):
    """Something that must travel along is not there; the message says what."""


def stage(folder: Path, sources: Path | None = None) -> Path:
    """Lay out everything in `folder`, which is emptied first; return it."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=LEFT_BEHIND)
    licences = folder / "licences"
    licences.mkdir()
    shutil.copy(ROOT / "LICENSE", licences)
    for package in PACKAGES:
        gather_licences(package, licences / package.lower())
    python = licences / "python"
    python.mkdir()
    shutil.copy(python_licence(), python / "LICENSE.txt")
    if sources is not None:
        bundle_sources(sources, folder / SOURCES)
    return folder


def gather_licences(package: str, folder: Path) -> None:
    """Copy what a package says of its licence, or the texts that it only names."""
    about = importlib.metadata.distribution(package)
    texts = [f for f in about.files or () if OF_A_LICENCE.search(f.as_posix())]
    folder.mkdir()
    for text in texts:
        name = "-".join(text.parts[1:]).removeprefix("licenses-")
        shutil.copy(text.locate(), folder / name)
    if texts:
        return
    named = about.metadata["License-Expression"] or about.metadata["License"] or ""
    if "LGPL" not in named:
        raise PayloadError(f"{package} comes without a licence and names {named or 'none'}.")
    notice = (
        f"{about.metadata['Name']} {about.version}: {named}\n\nUsed under the LGPL, version 3. "
        "Its libraries stand beside the program as files of their own, and may be exchanged.\n"
    )
    (folder / "NOTICE.txt").write_text(notice, encoding="utf-8")
    for text in TEXTS.iterdir():
        shutil.copy(text, folder)


def python_licence() -> Path:
    """Return the licence of the interpreter that is frozen in."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    if not found:
        raise PayloadError("Python's own LICENSE.txt is not to be found beside its library.")
    return found[0]


def bundle_sources(sources: Path, folder: Path) -> None:
    """Put articles that a school has the rights to into the bundle, with a notice.

    `dev.py package --bundle-sources DIR`: each file of DIR that is one of the shipped corridor's
    articles is kept as the program itself keeps a user's copy: its text under its SHA-256, and an
    index that says of which source it is. The program opens such texts at its start like the
    user's own copies, which go before them. A file that is no such article ends the build, so
    that nothing travels by mistake.
    """
    from explorer.analysis.anchoring import recognise  # noqa: PLC0415 - only where it is asked for
    from explorer.storage.documents import add_copy, read_document  # noqa: PLC0415
    from explorer.storage.extraction.document_error import DocumentError  # noqa: PLC0415
    from explorer.storage.pack.loading import load_corridor  # noqa: PLC0415
    from explorer.storage.paths import default_corridor  # noqa: PLC0415

    corridor = load_corridor(default_corridor())
    passages = {source: corridor.passages_of(source) for source in corridor.sources}
    lines = ["Texts that whoever made this installer has the right to pass on.", ""]
    for path in sorted(p for p in sources.iterdir() if p.is_file()):
        try:
            document = read_document(path)
        except DocumentError as error:
            raise PayloadError(f"--bundle-sources: {error}") from error
        source_id = recognise(document.text, passages).source_id
        if source_id is None:
            raise PayloadError(f"--bundle-sources: {path.name} is no article of this corridor.")
        add_copy(folder.parent, document, source_id)
        source = corridor.sources[source_id]
        lines.append(f"{source.title}\n{source.publisher}\nSHA-256 {document.sha256}\n")
    if not folder.is_dir():
        raise PayloadError(f"--bundle-sources: there is no article in {sources}.")
    (folder / "NOTICE.txt").write_text("\n".join(lines), encoding="utf-8")


def gather_system_licences(bundle: Path) -> list[str]:
    """Copy the licences of the system's libraries in a Linux bundle; return their packages.

    Where the system is not Debian's kin, nothing is known of them and nothing is copied.
    """
    if shutil.which("dpkg-query") is None:
        return []
    names = [p.name for p in (bundle / "_internal").glob("lib*.so*") if not p.is_symlink()]
    owners: set[str] = set()
    for name in names:
        asked = subprocess.run(
            ["dpkg-query", "--search", f"*/{name}"], capture_output=True, text=True, check=False
        )
        owners.update(line.partition(":")[0] for line in asked.stdout.splitlines())
    folder = bundle / "_internal" / "explorer" / "_data" / "licences" / "system"
    folder.mkdir()
    for owner in sorted(owners):
        text = Path("/usr/share/doc", owner, "copyright")
        if text.is_file():
            shutil.copy(text, folder / f"{owner}.txt")
    return sorted(owners)


def strip_interpreter(bundle: Path) -> int:
    """Take what only a debugger reads off the interpreter's own libraries; return how many it was.

    An interpreter that somebody built by himself carries 25 MB of it. The packages' libraries stay
    as their makers signed them off: stripping breaks numpy's.
    """
    internal = bundle / "_internal"
    libraries = [
        *(path for path in sorted(internal.glob("libpython3*.so*")) if not path.is_symlink()),
        *sorted(internal.glob("python3*/lib-dynload/*.so")),
    ]
    # It comes with what PyInstaller needs on Linux, binutils; without it the bundle is larger.
    if libraries and (program := shutil.which("strip")):
        command = [program, "--strip-unneeded", *map(str, libraries)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            raise PayloadError("The interpreter's libraries could not be stripped.")
        return len(libraries)
    return 0
