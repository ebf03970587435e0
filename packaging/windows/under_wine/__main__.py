"""Builds the Windows bundle and installers on Linux, and tries them under Wine.

python dev.py package --windows                 build, self-test, install, use, uninstall
python dev.py package --windows --build-only    only build the bundle and the installers
python dev.py package --windows --twice         and build once more: the same to the byte?
python dev.py package --windows --harms         and prove the self-test, one harm after another:
                                                once before each release, it takes long
python dev.py package --windows --only STEP     only this step, as the table names it
python dev.py package --windows --cache FOLDER  where Debian, CPython and wheels are kept

It needs root, for a Debian 13 with Wine in a folder of its own; the machine's own system stays as
it is. What it builds it leaves in `dist/windows`. Steps that need not wait for each other go on
side by side; each line says whose it is.
"""

import argparse
import os
import shutil
import sys
import threading
import time
from collections import deque
from functools import partial
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
import side_by_side  # noqa: E402
import source  # noqa: E402
from side_by_side import Ended, Step  # noqa: E402

LOCK = ROOT / "packaging" / "locks" / "bundle.txt"
OUT = ROOT / "dist" / "windows"
UNAVAILABLE, INTERRUPTED = 2, 130
# One more than there are processors: under Wine much is waited for.
HANDS = (os.cpu_count() or 1) + 1
SPEAKING = threading.Lock()
FAULTS = (
    *(c_library.LibraryError, cpython.CPythonError, debians.DebianError),
    *(foreign_wheels.PackagesError, provenance.ProvenanceError, compare.DifferError),
)


class StepError(Exception):
    """A step that speaks for itself has failed; the message names it."""


class Run:
    """One run: where things lie, and what is done."""

    def __init__(self, cache: Path, out: Path) -> None:
        self.debian = debians.Debian(cache, ROOT)
        self.cache, self.work, self.out = cache, self.debian.work, out

    def inside(self, step: str, script: str, *words: str) -> str:
        """Let a script of this folder run in the Debian folder; return the last line it says."""
        command = ["python3", f"{self.debian.inside(HERE)}/{script}", *words]
        said = deque([""], maxlen=1)

        def tell(line: str) -> None:
            said.append(line)
            say(step, line)

        if self.debian.show(*command, tell=tell):
            raise StepError("see what it says above.")
        return said[0]

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

    def make_windows(self) -> str:
        """Have a Windows that no program has run in."""
        self.inside("windows", "prefixes.py")
        return "a Windows of Wine that no program has run in, of which the others are copies"

    def make_c_library(self) -> str:
        """Have what Wine lacks."""
        c_library.make(self.debian, self.work / "c-library")
        return "numpy's complex functions for Wine, never shipped"

    # ---------------------------------------------------------------- what is built

    def freeze(self, step: str, name: str) -> str:
        """Build the bundle and look whence all in it comes."""
        self.inside(step, "freeze.py", name, "--build-only")
        wheels = sorted((self.cache / "wheels").glob("*.whl"))
        origins = provenance.known(wheels, self.work / "cpython")
        count = provenance.check(self.work / name / "bundle", origins)
        others = sum(count.values()) - count["our own"]
        return f"{others} programs and libraries are byte for byte from {len(count) - 1} packages"

    def build(self, step: str, name: str, kind: str) -> str:
        """Build the installer of a kind around the bundle."""
        self.inside(step, "installers.py", name, kind)
        ending = {"setup": ".exe", "msi": ".msi"}[kind]
        made = sorted((self.work / name / "out").glob(f"*{ending}"))
        return ", ".join(f"{p.name} {p.stat().st_size / 1e6:.1f} MB" for p in made)

    def hand_over(self) -> str:
        """Copy what was built to where it is looked for."""
        shutil.rmtree(self.out, ignore_errors=True)
        shutil.copytree(self.work / "first" / "out", self.out)
        shutil.copytree(self.work / "first" / "bundle", self.out / "corridor-explorer")
        return str(self.out.relative_to(ROOT) if self.out.is_relative_to(ROOT) else self.out)

    def compare(self) -> str:
        """Compare the two builds."""
        return compare.same(self.work / "first", self.work / "second")

    def attempt(self, step: str, script: str, *words: str) -> str:
        """Let a script that tries things print its own table, which ends with what it comes to."""
        return self.inside(step, script, "first", *words)


def plan(run: Run, *, build_only: bool, twice: bool, harms: bool) -> list[Step]:
    """Return the steps that are asked for, each with those that it waits for."""

    def build(bundle: str, setup: str, msi: str, name: str, *after: str) -> list[Step]:
        return [
            Step(bundle, partial(run.freeze, bundle, name), after),
            Step(setup, partial(run.build, setup, name, "setup"), (bundle,)),
            Step(msi, partial(run.build, msi, name, "msi"), (bundle,)),
        ]

    def attempt(step: str, script: str, *words: str, after: tuple[str, ...]) -> Step:
        return Step(step, partial(run.attempt, step, script, *words), after)

    steps = [
        Step("debian", run.fetch_debian),
        Step("wheels", run.fetch_wheels),
        Step("source", lambda: f"{source.lay_out(ROOT, run.work / 'source')} files"),
        Step("cpython", run.fetch_cpython, ("debian",)),
        Step("c library", run.make_c_library, ("debian",)),
        Step("windows", run.make_windows, ("debian",)),
    ]
    steps += build("bundle", "setup", "msi", "first", *(step.name for step in steps))
    if not build_only:
        steps += [
            attempt("setup tried", "installing.py", "setup", after=("setup",)),
            attempt("story", "story.py", after=("msi",)),
            attempt("msi tried", "installing.py", "msi", after=("msi",)),
            attempt("self-test", "proof.py", "self-test", after=("bundle",)),
            attempt("again", "again.py", after=("bundle",)),
            attempt("pages tried", "installing.py", "pages", after=("setup",)),
        ]
    if twice:
        tried = tuple(step.name for step in steps)
        steps += build("bundle 2", "setup 2", "msi 2", "second", *tried)
        steps.append(Step("compared", run.compare, ("setup 2", "msi 2")))
    if harms:  # alone, since it measures first, and then uses all processors by itself
        tried = tuple(step.name for step in steps)
        steps.append(attempt("harms", "proof.py", "start", "harms", after=tried))
    tried = tuple(step.name for step in steps)
    steps.append(Step("written", run.hand_over, tried))
    return steps


def planned(run: Run, asked: argparse.Namespace) -> list[Step]:
    """Return the steps that are asked for; those that are named, whatever else is asked."""
    if not asked.only:
        return plan(run, build_only=asked.build_only, twice=asked.twice, harms=asked.harms)
    steps = plan(run, build_only=False, twice=True, harms=True)
    known = [step.name for step in steps]
    if unknown := [name for name in asked.only if name not in known]:
        raise StepError(f"There is no step {unknown[0]}; there are {', '.join(known)}.")
    return side_by_side.chosen(steps, asked.only)


def main(arguments: list[str]) -> int:
    """Carry out what is asked for; 1 where something failed, 2 where something is missing."""
    parser = argparse.ArgumentParser(
        prog="dev.py package --windows",
        description=__doc__,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    parser.add_argument("--build-only", action="store_true")
    parser.add_argument("--twice", action="store_true")
    parser.add_argument("--harms", action="store_true")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", default=own_cache())
    parser.add_argument("--out", type=Path, metavar="FOLDER", default=OUT)
    parser.add_argument("--only", action="append", metavar="STEP", help="may be given again")
    asked = parser.parse_args(arguments)
    if lacking := debians.lacking():
        print(f"Skipped, the Windows bundle was not built: {lacking}.")
        return UNAVAILABLE
    began = time.perf_counter()
    try:
        run = Run(asked.cache.resolve(), asked.out.resolve())
        steps = planned(run, asked)
        with run.debian.held():
            ended = side_by_side.carry_out(steps, HANDS, told=tell, stop=run.debian.stop)
    except debians.UnavailableError as error:
        print(f"Skipped, the Windows bundle was not built: {error}")
        return UNAVAILABLE
    except (*FAULTS, StepError) as error:
        say("FAILED", ": ".join((*getattr(error, "__notes__", ()), str(error))))
        return 1
    except OSError as error:  # the disk is full, the cache not writable
        print(f"{error.filename or asked.cache}: {error.strerror or error}", flush=True)
        return 1
    except KeyboardInterrupt:
        print("Stopped; nothing of it runs on.", flush=True)
        return INTERRUPTED
    print("\nAll of it, in this order:")
    for step in ended:
        tell(step)
    print(f"done in {time.perf_counter() - began:.0f} s, on {os.cpu_count()} processors")
    return 0


def say(step: str, line: str) -> None:
    """Print a line of a step; several may speak at once."""
    with SPEAKING:
        print(f"{step:<12} {line}", flush=True)


def tell(step: Ended) -> None:
    """Print what a step said of itself."""
    say(step.name, f"{step.said}  ({step.seconds:.0f} s)")


def own_cache() -> Path:
    """Return the folder of the user's for what can be fetched again."""
    given = os.environ.get("XDG_CACHE_HOME")
    return (Path(given) if given else Path.home() / ".cache") / "corridor-explorer-windows"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
