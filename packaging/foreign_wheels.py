"""What goes into a bundle for another system, fetched by pip and held to pinned hashes.

pip would judge by this machine which packages a lock means, so the markers are judged here for the
other system before it is asked.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

COMMON = {
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "python_version": "3.11",
    "python_full_version": "3.11.9",
}


class System(NamedTuple):
    """A system that is not this one: what markers ask of it, and which wheels it takes."""

    markers: dict[str, str]
    platforms: tuple[str, ...]


def _mac(processor: str, *, oldest: int, newest: int = 14) -> System:
    """Return macOS on a processor; a wheel for an older one is taken too."""
    markers = {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"}
    kinds = ("universal2", processor)
    later = [f"macosx_{n}_0_{kind}" for n in range(newest, 10, -1) for kind in kinds]
    earlier = [f"macosx_10_{n}_{kind}" for n in range(16, oldest, -1) for kind in kinds]
    return System({**COMMON, **markers, "platform_machine": processor}, (*later, *earlier))


WINDOWS = System(
    {
        **COMMON,
        "sys_platform": "win32",
        "platform_system": "Windows",
        "os_name": "nt",
        "platform_machine": "AMD64",
    },
    ("win_amd64",),
)
MACS = {name: _mac(name, oldest=8) for name in ("arm64", "x86_64")}
PYTHON = ["--python-version", "3.11", "--implementation", "cp"]
LIST = "asked-for.txt"
WHEELS_ONLY = ["--only-binary", ":all:", "--no-deps", "--require-hashes"]


class PackagesError(Exception):
    """A package could not be fetched; the message is pip's."""


def locked_for(system: System, lock: str) -> str:
    """Return the part of a lock file that a system needs, without markers."""
    kept: list[str] = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.replace("\\\n", " ")):
        words = entry.partition("--hash")
        if words[0].startswith("#") or not words[1]:
            continue
        asked = Requirement(words[0].strip())
        if asked.marker is None or asked.marker.evaluate(dict(system.markers)):
            hashes = " ".join(re.findall(r"--hash=sha256:[0-9a-f]{64}", entry))
            kept.append(f"{asked.name}{asked.specifier} {hashes}")
    return "\n".join(kept) + "\n"


def _words_for(system: System) -> list[str]:
    return [*PYTHON, *(word for name in system.platforms for word in ("--platform", name))]


def fetch_wheels(system: System, lock: Path, folder: Path) -> list[Path]:
    """Fetch the wheels for a system that a lock file names into a folder; return them."""
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / LIST
    text = locked_for(system, lock.read_text(encoding="utf-8"))
    if not (asked.is_file() and asked.read_text(encoding="utf-8") == text):
        for old in folder.iterdir():
            old.unlink()
        draft = folder / "asked.txt"
        draft.write_text(text, encoding="utf-8")
        pip("download", *_words_for(system), *WHEELS_ONLY, "-r", str(draft), "-d", str(folder))
        draft.rename(asked)
    return sorted(folder.glob("*.whl"))


def lay_out(system: System, wheels: Path, site: Path) -> None:
    """Unpack fetched wheels as they lie in site-packages; their hashes are checked."""
    shutil.rmtree(site, ignore_errors=True)
    place = ["--no-index", "--find-links", str(wheels), "--no-compile", "--target", str(site)]
    pip("install", *_words_for(system), *WHEELS_ONLY, *place, "-r", str(wheels / LIST))


def fetch_source(pin: str, folder: Path) -> Path:
    """Fetch the source archive that a line of a lock names; return it."""
    name = pin.partition("==")[0].replace("-", "_")
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / f"{name}.txt"
    asked.write_text(pin + "\n", encoding="utf-8")
    words = ["--no-binary", ":all:", "--no-deps", "--require-hashes", "--no-build-isolation"]
    pip("download", *words, "-r", str(asked), "-d", str(folder))
    return next(folder.glob(f"{name}-*.tar.gz"))


def pip(*words: str) -> None:
    """Let this interpreter's pip do something; its settings are those of the machine."""
    settings = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "pip", "-q", *words],
        env=settings, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    if done.returncode:
        raise PackagesError(f"pip {words[0]} failed: {(done.stdout + done.stderr)[-1500:].strip()}")
