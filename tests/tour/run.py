"""Brings a screen with a window manager and makes the tour on it; further words go to pytest."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tests.tour.display import DisplayError, display

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Run the tour; return pytest's exit code."""
    parser = argparse.ArgumentParser(prog="dev.py tour", description=__doc__)
    parser.add_argument(
        "--pictures",
        type=Path,
        default=ROOT / "build" / "tour",
        help="folder for pictures of every step (build/tour)",
    )
    parser.add_argument("--screen", default="1366x768", help="size of the screen (1366x768)")
    parser.add_argument("--all", action="store_true", help="walk every combination, not each pair")
    chosen, rest = parser.parse_known_args(arguments)
    wide, _, high = chosen.screen.partition("x")
    pictures: Path = chosen.pictures.resolve()
    for old in pictures.glob("*.png"):
        old.unlink()
    try:
        with display(int(wide), int(high)) as variables:
            variables |= {
                "CORRIDOR_EXPLORER_TOUR": str(pictures),
                "CORRIDOR_EXPLORER_WALK": "all" if chosen.all else "",
                "QT_QPA_PLATFORM": "xcb",
                "LANG": "C.UTF-8",
                "LC_ALL": "C.UTF-8",
            }
            tests = [word for word in rest if word.startswith("tests/")]
            command = [sys.executable, "-m", "pytest", *([] if tests else ["tests/tour"]), *rest]
            code = subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode
    except DisplayError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"Pictures of every step: {pictures}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
