"""Freeze the program in a Windows of Wine; runs in the Debian folder.

    python3 freeze.py NAME [words for packaging/bundle]

leaves the bundle in /trial/NAME, and beside it what was frozen and the drawn icon.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import prefixes  # noqa: E402 - found only now
import screen  # noqa: E402
import wine  # noqa: E402

WORK = prefixes.WORK
PATIENCE_S = 1500


def lay_out(drive: Path) -> None:
    """Put CPython, its packages and the program's source onto the drive of a Windows."""
    shutil.copytree(WORK / "cpython", drive / "py")
    (drive / "py" / "Lib").mkdir()
    shutil.copytree(WORK / "site", drive / "py" / "Lib" / "site-packages", copy_function=os.link)
    shutil.copytree(WORK / "source", drive / "src")


def run_there(windows: wine.Windows, *words: str) -> int:
    """Run the script that makes and proves bundles there, let it speak, return its exit code."""
    command = [r"C:\py\python.exe", "-X", "utf8", r"C:\src\packaging\bundle\__main__.py", *words]
    with windows.start(*command, errors=subprocess.STDOUT) as started:
        for line in started.stdout or ():
            print(line.decode("utf-8", "replace").rstrip(), flush=True)
        return started.wait(PATIENCE_S)


def main(arguments: list[str]) -> int:
    """Build the bundle, and prove it where no words say otherwise."""
    name, words = arguments[0], arguments[1:]
    with screen.screen() as display:
        windows = prefixes.new_windows(f"building-{name}", display)
        lay_out(windows.drive)
        code = run_there(windows, *words)
        windows.close()
    if code:
        return code
    target = WORK / name
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    shutil.move(windows.drive / "src" / "dist" / "corridor-explorer", target / "bundle")
    shutil.move(windows.drive / "src" / "build" / "bundle" / "identity", target / "identity")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.TimeoutExpired as error:
        sys.exit(f"{error.cmd[0]} did not end within {error.timeout} s.")
