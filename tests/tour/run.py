"""Brings a screen with a window manager and makes the tour on it; further words go to pytest."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tests.tour.display import DisplayError, display

ROOT = Path(__file__).resolve().parents[2]
SHORT = tuple(
    f"tests/tour/test_{name}.py" for name in ("tour", "planted", "faults", "screen_reader")
)
"""What every change has to pass: the README's steps, planted faults, what a screen reader hears.

Left out are the entries of the menus and the walk, which take longer than all of these.
"""


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
    parser.add_argument(
        "--short", action="store_true", help="the README's steps, planted faults, a screen reader"
    )
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
            chosen_tests = () if tests else SHORT if chosen.short else ("tests/tour",)
            command = [sys.executable, "-m", "pytest", *chosen_tests, *rest]
            code = subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode
    except DisplayError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"Pictures of every step: {pictures}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
