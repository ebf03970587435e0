"""What goes into the Windows bundle from outside, fetched by pip and held to pinned hashes.

pip would judge by this machine which packages the lock means, so the markers are judged here for
Windows before it is asked.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.requirements import Requirement

WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "python_version": "3.11",
    "python_full_version": "3.11.9",
}
FOR_WINDOWS = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
WHEELS_ONLY = ["--only-binary", ":all:", "--no-deps", "--require-hashes"]


class PackagesError(Exception):
    """A package could not be fetched; the message is pip's."""


def locked_for_windows(lock: str) -> str:
    """Return the part of a lock file that Windows needs, without markers."""
    kept: list[str] = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.replace("\\\n", " ")):
        words = entry.partition("--hash")
        if words[0].startswith("#") or not words[1]:
            continue
        asked = Requirement(words[0].strip())
        if asked.marker is None or asked.marker.evaluate(WINDOWS):
            hashes = " ".join(re.findall(r"--hash=sha256:[0-9a-f]{64}", entry))
            kept.append(f"{asked.name}{asked.specifier} {hashes}")
    return "\n".join(kept) + "\n"


def fetch_wheels(lock: Path, folder: Path) -> list[Path]:
    """Fetch the wheels for Windows that a lock file names into a folder; return them."""
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / "windows.txt"
    text = locked_for_windows(lock.read_text(encoding="utf-8"))
    if not (asked.is_file() and asked.read_text(encoding="utf-8") == text):
        for old in folder.iterdir():
            old.unlink()
        draft = folder / "asked.txt"
        draft.write_text(text, encoding="utf-8")
        pip("download", *FOR_WINDOWS, *WHEELS_ONLY, "-r", str(draft), "-d", str(folder))
        draft.rename(asked)
    return sorted(folder.glob("*.whl"))


def lay_out(wheels: Path, site: Path) -> None:
    """Unpack fetched wheels as they lie in Windows' site-packages; their hashes are checked."""
    shutil.rmtree(site, ignore_errors=True)
    place = ["--no-index", "--find-links", str(wheels), "--no-compile", "--target", str(site)]
    pip("install", *FOR_WINDOWS, *WHEELS_ONLY, *place, "-r", str(wheels / "windows.txt"))


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
