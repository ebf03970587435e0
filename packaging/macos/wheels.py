"""Fetch the locked packages for macOS on any system, and check every library in them.

python dev.py package --macos-libraries [--cache FOLDER]

What it cannot show is that macOS runs them: that is for the release workflow's Mac.
"""

import argparse
import os
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import foreign_wheels  # noqa: E402 - found only now
import links  # noqa: E402

LOCK = ROOT / "packaging" / "locks" / "bundle.txt"
# What the locked numpy and pyproj ask for; docs/installing.md says so.
OLDEST = (14, 0)
# What the recipe of the bundle leaves out, as far as it links to what the wheels lack.
LEFT_OUT = re.compile(
    r"PySide6/(?:Qt/(?:qml|plugins/(?:designer|sqldrivers|qmltooling|platforminputcontexts))/"
    r"|Qt/plugins/imageformats/libqpdf|[^/]+\.app/|.*assistant|.*linguist|.*designer)"
)
# Left over from the machines where the wheels were built; PyInstaller takes them out.
LEFT_OVER = "would look for libraries in"


def main(arguments: list[str]) -> int:
    """Check both processors' packages; 1 where there is a fault."""
    parser = argparse.ArgumentParser(prog="dev.py package --macos-libraries")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", default=own_cache())
    cache = parser.parse_args(arguments).cache
    faults = 0
    try:
        for name, system in foreign_wheels.MACS.items():
            wheels, site = cache / f"wheels-{name}", cache / f"site-{name}"
            number = len(foreign_wheels.fetch_wheels(system, LOCK, wheels))
            foreign_wheels.lay_out(system, wheels, site)
            found = links.Checked(site, name, OLDEST, left_out=LEFT_OUT.match)
            wrong = [fault for fault in found.faults if LEFT_OVER not in fault]
            for fault in found.faults:
                print(f"{name}: {fault}{'' if fault in wrong else ' (left over)'}")
            told = f"{found.files} programs and libraries, {found.links} links"
            print(f"{name}: {number} wheels, {told}, {len(wrong)} faults", flush=True)
            faults += len(wrong)
    except foreign_wheels.PackagesError as error:
        print(error)
        return 1
    return 1 if faults else 0


def own_cache() -> Path:
    """Return the folder of the user's for what can be fetched again."""
    given = os.environ.get("XDG_CACHE_HOME")
    return (Path(given) if given else Path.home() / ".cache") / "corridor-explorer-macos"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
