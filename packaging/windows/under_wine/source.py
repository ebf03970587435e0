"""The project's files as git knows them, laid out to be built from."""

import shutil
import subprocess
from pathlib import Path


def lay_out(project: Path, folder: Path) -> int:
    """Copy every file that git knows, or would take up, into a new folder; return how many."""
    shutil.rmtree(folder, ignore_errors=True)
    asked = ["git", "-c", f"safe.directory={project}", "ls-files", "-z"]
    asked += ["--cached", "--others", "--exclude-standard"]
    known = subprocess.run(asked, cwd=project, capture_output=True, check=True).stdout
    names = sorted({name for name in known.decode().split("\0") if name})
    copied = 0
    for name in names:
        if (project / name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(project / name, target)
            copied += 1
    return copied
