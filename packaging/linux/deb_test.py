"""Tries the .deb as a school would: install, self-test, open by double-click, purge."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import product
from archives import DESKTOP, NAME, ArchiveError, run

NOBODY = 65534


def installed_files() -> list[Path]:
    """Return what the package put onto the system, folders of its own included."""
    listed = run("dpkg-query", "--listfiles", NAME, what="The package is not installed").split("\n")
    return [Path(line) for line in listed if NAME in line]


def media_type_of(name: str) -> str:
    """Return the media type that the desktop gives a file of this name."""
    for line in Path("/usr/share/mime/globs2").read_text(encoding="utf-8").splitlines():
        if line.endswith(f":*{Path(name).suffix}"):
            return line.split(":")[1]
    return ""


def opener_of(media_type: str) -> str:
    """Return the menu entry that the desktop opens a media type with."""
    cache = Path("/", DESKTOP.parent, "mimeinfo.cache").read_text(encoding="utf-8")
    found = [line for line in cache.splitlines() if line.startswith(f"{media_type}=")]
    return found[0].partition("=")[2].rstrip(";") if found else ""


def prove_on_a_screen() -> int:
    """Self-test the installed command on a virtual screen, as nobody; return the checks passed."""
    with tempfile.TemporaryDirectory() as name:
        os.chown(name, NOBODY, NOBODY)
        settings = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "xcb", "HOME": name}
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", NAME, "--self-test", "report.json"],
            cwd=name, env=settings, user=NOBODY, group=NOBODY, capture_output=True, check=False,
        )  # fmt: skip
        report = Path(name, "report.json")
        checks = json.loads(report.read_text("utf-8"))["checks"] if report.exists() else []
    wrong = [f"{c['name']}: {c['message']}" for c in checks if not c["ok"]]
    if done.returncode or wrong:
        said = wrong or done.stderr.decode(errors="replace")
        raise ArchiveError(f"Installed, the self-test ended with {done.returncode}: {said}")
    return len(checks)


def try_deb(deb: Path) -> None:
    """Install, try and purge the package; raises `ArchiveError` where something is not right."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise ArchiveError("--deb-test installs a package for all; only root may do that.")
    missing = [t for t in ("xvfb-run", "update-desktop-database") if shutil.which(t) is None]
    if missing:
        raise ArchiveError(f"--deb-test needs {', '.join(missing)}; please install them first.")
    run("dpkg", "--install", deb, what="The package cannot be installed")
    try:
        files = installed_files()
        print(f"installed  {len(files)} files and folders")
        print(f"self-test  {prove_on_a_screen()} checks passed on a virtual screen, as nobody")
        media_type = media_type_of("x" + product.FILE_ENDING)
        if (media_type, opener_of(media_type)) != (product.MEDIA_TYPE, DESKTOP.name):
            raise ArchiveError(
                f"*{product.FILE_ENDING} is {media_type or 'unknown'} to the desktop"
            )
        print(f"opened by  {DESKTOP.name}, as {media_type}")
    finally:
        run("dpkg", "--purge", NAME, what="The package cannot be purged")
    left = [str(path) for path in files if path.exists() or path.is_symlink()]
    if left or opener_of(product.MEDIA_TYPE) or media_type_of("x" + product.FILE_ENDING):
        raise ArchiveError(f"After the purge there is left: {left or 'the media type'}")
    print("purged     nothing is left")
