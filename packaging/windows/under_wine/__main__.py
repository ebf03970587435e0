"""Builds the Windows bundle and installers on Linux, and tries them under Wine.

python dev.py package --windows                 build, install, use, uninstall, prove
python dev.py package --windows --build-only    only build the bundle and the installers
python dev.py package --windows --twice         and build once more: the same to the byte?
python dev.py package --windows --cache FOLDER  where Debian, CPython and wheels are kept

It needs root, for a Debian 13 with Wine in a folder of its own; the machine's own system stays as
it is. What it builds it leaves in `dist/windows`.
"""

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent), str(HERE.parent.parent / "bundle")]

import c_library  # noqa: E402 - found only now
import compare  # noqa: E402
import cpython  # noqa: E402
import debian as debians  # noqa: E402
import foreign_wheels  # noqa: E402
import provenance  # noqa: E402
import source  # noqa: E402

LOCK = ROOT / "packaging" / "locks" / "bundle.txt"
OUT = ROOT / "dist" / "windows"
UNAVAILABLE = 2
FAULTS = (
    *(c_library.LibraryError, cpython.CPythonError, debians.DebianError),
    *(foreign_wheels.PackagesError, provenance.ProvenanceError, compare.DifferError),
)


class StepError(Exception):
    """A step that speaks for itself has failed; the message names it."""


class Run:
    """One run: where things lie, and the table of what was seen."""

    def __init__(self, cache: Path, out: Path) -> None:
        self.debian = debians.Debian(cache, ROOT)
        self.cache, self.work, self.out = cache, self.debian.work, out
        self.table: list[tuple[str, str, float]] = []

    def step(self, name: str, does: Callable[[], str]) -> None:
        """Carry out a step and note what it says of itself."""
        began = time.perf_counter()
        said = does()
        seconds = time.perf_counter() - began
        self.table.append((name, said, seconds))
        print(f"{name:<12} {said}  ({seconds:.0f} s)", flush=True)

    def inside(self, script: str, *words: str, **variables: str) -> None:
        """Let a script of this folder run in the Debian folder and speak for itself."""
        command = ["python3", f"{self.debian.inside(HERE)}/{script}", *words]
        if self.debian.show(*command, **variables):
            raise StepError(f"{script.removesuffix('.py')}: see what it says above.")

    # ---------------------------------------------------------------- what is needed

    def fetch_debian(self) -> str:
        """Have the Debian folder."""
        return f"Debian {self.debian.make()}, Wine in a folder of its own"

    def fetch_cpython(self) -> str:
        """Have CPython, checked."""
        folder = cpython.fetch(self.cache / "downloads", self.work / "cpython")
        signed = cpython.check_signatures(self.debian, folder)
        told = f"{signed} files signed by the Python Software Foundation"
        if not cpython.same_minor_version():
            return f"{told}; its library was not compared: this Python is no 3.11"
        same, number, _differ = cpython.compare_library(folder)
        if same < number * cpython.LEAST_ALIKE:
            raise cpython.CPythonError(f"Only {same} of {number} modules are Python's own code.")
        return f"{told}; {same} of {number} modules the same code as here"

    def fetch_wheels(self) -> str:
        """Have the locked packages for Windows."""
        wheels = foreign_wheels.fetch_wheels(foreign_wheels.WINDOWS, LOCK, self.cache / "wheels")
        foreign_wheels.lay_out(foreign_wheels.WINDOWS, self.cache / "wheels", self.work / "site")
        return f"{len(wheels)} wheels, held to the lock's hashes"

    def make_c_library(self) -> str:
        """Have what Wine lacks."""
        c_library.make(self.debian, self.work / "c-library")
        return "numpy's complex functions for Wine, never shipped"

    # ---------------------------------------------------------------- what is built

    def freeze(self, name: str, *words: str) -> str:
        """Build the bundle and look whence all in it comes."""
        self.inside("freeze.py", name, *words)
        wheels = sorted((self.cache / "wheels").glob("*.whl"))
        origins = provenance.known(wheels, self.work / "cpython")
        count = provenance.check(self.work / name / "bundle", origins)
        others = sum(count.values()) - count["our own"]
        return f"{others} programs and libraries are byte for byte from {len(count) - 1} packages"

    def build_installers(self, name: str) -> str:
        """Build both installers around the bundle."""
        self.inside("installers.py", name)
        made = sorted((self.work / name / "out").iterdir())
        return ", ".join(f"{p.name} {p.stat().st_size / 1e6:.1f} MB" for p in made)

    def hand_over(self, name: str) -> str:
        """Copy what was built to where it is looked for."""
        shutil.rmtree(self.out, ignore_errors=True)
        shutil.copytree(self.work / name / "out", self.out)
        shutil.copytree(self.work / name / "bundle", self.out / "corridor-explorer")
        return str(self.out.relative_to(ROOT) if self.out.is_relative_to(ROOT) else self.out)

    def compare(self) -> str:
        """Compare the two builds."""
        return compare.same(self.work / "first", self.work / "second")

    def show(self, script: str, *words: str) -> str:
        """Let a script that tries things print its own table."""
        self.inside(script, *words)
        return "passed"


def plan(run: Run, asked: argparse.Namespace) -> list[tuple[str, Callable[[], str]]]:
    """Return the steps that are asked for, in their order."""
    steps: list[tuple[str, Callable[[], str]]] = [
        ("debian", run.fetch_debian),
        ("cpython", run.fetch_cpython),
        ("wheels", run.fetch_wheels),
        ("c library", run.make_c_library),
        ("source", lambda: f"{source.lay_out(ROOT, run.work / 'source')} files"),
    ]
    steps.append(("bundle", lambda: run.freeze("first", "--build-only")))
    steps.append(("installers", lambda: run.build_installers("first")))
    if not asked.build_only:
        steps.append(("installing", lambda: run.show("installing.py", "first")))
        steps.append(("again", lambda: run.show("again.py", "first")))
        steps.append(("story", lambda: run.show("story.py", "first")))
    if asked.twice:
        steps.append(("once more", lambda: run.freeze("second", "--build-only")))
        steps.append(("", lambda: run.build_installers("second")))
        steps.append(("compared", run.compare))
    if not asked.build_only:
        steps.append(("proof", lambda: run.show("proof.py", "first")))  # the longest by far
    steps.append(("written", lambda: run.hand_over("first")))
    return [step for step in steps if not asked.only or step[0] in asked.only]


def main(arguments: list[str]) -> int:
    """Carry out what is asked for; 1 where something failed, 2 where something is missing."""
    parser = argparse.ArgumentParser(
        prog="dev.py package --windows",
        description=__doc__,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    parser.add_argument("--build-only", action="store_true")
    parser.add_argument("--twice", action="store_true")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", default=own_cache())
    parser.add_argument("--out", type=Path, metavar="FOLDER", default=OUT)
    parser.add_argument("--only", action="append", metavar="STEP", help="only this step")
    asked = parser.parse_args(arguments)
    if lacking := debians.lacking():
        print(f"Skipped, the Windows bundle was not built: {lacking}.")
        return UNAVAILABLE
    began = time.perf_counter()
    try:
        run = Run(asked.cache.resolve(), asked.out.resolve())
        for name, does in plan(run, asked):
            run.step(name, does)
    except debians.UnavailableError as error:
        print(f"Skipped, the Windows bundle was not built: {error}")
        return UNAVAILABLE
    except (*FAULTS, StepError) as error:
        print(f"FAILED  {error}", flush=True)
        return 1
    except OSError as error:  # the disk is full, the cache not writable
        print(f"{error.filename or asked.cache}: {error.strerror or error}", flush=True)
        return 1
    print(f"done in {time.perf_counter() - began:.0f} s")
    return 0


def own_cache() -> Path:
    """Return the folder of the user's for what can be fetched again."""
    given = os.environ.get("XDG_CACHE_HOME")
    return (Path(given) if given else Path.home() / ".cache") / "corridor-explorer-windows"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
