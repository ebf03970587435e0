"""The files of an installation: read from a folder, checked, and listed for the installers.

The installer puts down exactly these files, and an upgrade or the uninstaller takes away
exactly these: whatever else a person keeps in the folder stays.
"""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

# Made by the installer itself in the same folder, so no file of the program may be called so.
UNINSTALLER = "uninstall.exe"
LIST = "installed-files.txt"
WORKING_FOLDERS = ("_corridor-explorer-new", "_corridor-explorer-old")

_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ]$')
_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
# Longest path that every program on Windows can open, without the closing zero.
LONGEST_PATH = 259


class PayloadError(Exception):
    """A folder cannot be installed on Windows; the message says which file and why."""


@dataclass(frozen=True)
class Payload:
    """The files of a folder, relative to it and sorted; `size_kb` is rounded up."""

    folder: Path
    files: tuple[PurePosixPath, ...]
    size_kb: int

    @property
    def folders(self) -> tuple[PurePosixPath, ...]:
        """All folders that the files need, outer ones first."""
        found = {parent for file in self.files for parent in file.parents} - {PurePosixPath()}
        return tuple(sorted(found, key=lambda folder: (len(folder.parts), folder)))

    @property
    def longest_path(self) -> int:
        """Characters that the installation folder's path may have at most."""
        longest = max(len(str(file)) for file in self.files)
        return LONGEST_PATH - longest - len(max(WORKING_FOLDERS, key=len)) - 2


def _fault(file: PurePosixPath) -> str | None:
    if set("$`") & set(str(file)):
        return "the installer's script would read $ and ` as its own signs"
    for part in file.parts:
        if _FORBIDDEN.search(part) or _DEVICES.match(part):
            return "Windows does not allow that name"
    if str(file).lower() in {UNINSTALLER, LIST}:
        return "the installer writes a file of that name itself"
    if file.parts[0].lower() in WORKING_FOLDERS:
        return "the installer works in a folder of that name"
    return None


def read(folder: Path, program: str) -> Payload:
    """Return what lies in `folder`, which must hold the file `program`."""
    files: list[PurePosixPath] = []
    seen: dict[str, PurePosixPath] = {}
    size = 0
    for path in sorted(folder.rglob("*")):
        file = PurePosixPath(path.relative_to(folder).as_posix())
        if path.is_symlink():
            raise PayloadError(f"{file} is a link; only plain files can be installed.")
        if path.is_dir():
            continue
        if fault := _fault(file):
            raise PayloadError(f"{file} cannot be installed: {fault}.")
        if twin := seen.get(str(file).lower()):
            raise PayloadError(f"{file} and {twin} are one and the same name on Windows.")
        seen[str(file).lower()] = file
        files.append(file)
        size += path.stat().st_size
    if PurePosixPath(program) not in files:
        raise PayloadError(f"{program} is not in {folder.name}.")
    return Payload(folder, tuple(files), -(-size // 1024))


def listed(payload: Payload) -> str:
    """Return the list that stays beside the program: folders, files, folders backwards.

    Read from the top it makes every folder before its files; taking away in the same order
    reaches each folder once more when it is empty.
    """

    def line(path: PurePosixPath, end: str = "") -> str:
        return str(path).replace("/", "\\") + end

    folders = [line(folder, "\\") for folder in payload.folders]
    files = [*(line(file) for file in payload.files), UNINSTALLER, LIST]
    return "".join(f"{entry}\r\n" for entry in [*folders, *files, *reversed(folders)])


def extraction(payload: Payload) -> str:
    """Return the NSIS lines that unpack all files below the folder `$New`."""
    lines: list[str] = []
    current = None
    for file in payload.files:
        if file.parent != current:
            current = file.parent
            inner = "" if current == PurePosixPath() else "\\" + str(current).replace("/", "\\")
            lines.append(f'SetOutPath "$New{inner}"')
        source = payload.folder.joinpath(*file.parts)
        lines.append(f'File "/oname={file.name}" "{source}"')
    return "".join(f"{line}\n" for line in lines)
