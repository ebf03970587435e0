"""Proves a bundle: it tests itself where schools put programs, and starts as fast as its source."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65534
PATIENCE_S = 600  # a machine may have much else to do
UNTIL_IT_FAILS = "--until-it-fails"
MAX_START_RATIO = 1.3
WHERE = "on a screen" if sys.platform == "win32" else "without a screen"
# Qt writes this line when the window's first picture goes to the screen.
FIRST_PAINT = b"Flushing"
# What a start leaves in the data folder until its map is there. After two that were killed before,
# the next would ask what to put aside, and the question's window would be taken for the program's.
MARK = "starting"
TOLD = 12  # lines of what a program said before it ended
PAINT_LOG = "qt.widgets.painting.info=true;qt.widgets.painting.debug=false"


class ProofError(Exception):
    """The bundle did not do what it must; the message says what."""


def program_of(bundle: Path) -> Path:
    """Return the program's file in a bundle."""
    return bundle / (product.PROGRAM + (".exe" if sys.platform == "win32" else ""))


def bare_environment() -> dict[str, str]:
    """Return an environment with next to nothing in it."""
    kept = ("SystemRoot", "TEMP", "TMP") if sys.platform == "win32" else ()
    return {name: os.environ[name] for name in kept if name in os.environ} | {"LC_ALL": "C.UTF-8"}


def self_test(bundle: Path, report: Path, *words: str, **options: int) -> tuple[int, dict]:
    """Run a bundle's self-test; return its exit code and report, empty where it wrote none."""
    report.unlink(missing_ok=True)
    try:
        done = subprocess.run(
            [str(program_of(bundle)), "--self-test", str(report), *words],
            cwd=report.parent, env=bare_environment(), timeout=PATIENCE_S, check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise ProofError(f"The self-test did not end within {PATIENCE_S} s.") from error
    try:
        return done.returncode, json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return done.returncode, {}


def failures(report: dict) -> dict[str, str]:
    """Return why checks failed by their names, without those that were not tried."""
    checks = report.get("checks", ())
    not_tried = {f"{check['name']} failed" for check in checks}
    return {
        check["name"]: check["message"]
        for check in checks
        if not check["ok"] and check["message"] not in not_tried
    }


def put_beside(source: str, target: str) -> None:
    """Give a file a second name where that does no harm, else copy it."""
    if sys.platform == "win32":
        shutil.copy2(source, target)
    else:
        os.link(source, target)


@contextmanager
def linked_copy(bundle: Path, folder: Path) -> Iterator[Path]:
    """Give a copy of a bundle that shares its files with it: change none of them in place.

    On Windows, where a file cannot be taken away while it runs under another name, a whole copy.
    """
    shutil.copytree(bundle, folder, symlinks=True, copy_function=put_beside)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def state_of(bundle: Path) -> dict[str, tuple[int, int]]:
    """Return what would change if somebody wrote into the bundle."""
    return {
        str(path): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(bundle.rglob("*"))
    }


def prove_anywhere(bundle: Path) -> dict:
    """Self-test a bundle where it may not write, in a path with a space and foreign letters.

    Root may write everywhere, so it does it as nobody. Return the report.
    """
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    with tempfile.TemporaryDirectory(dir=bundle.parent) as name:
        place = Path(name)
        place.chmod(0o755)
        desk = place / "desk"
        desk.mkdir()
        options = {"user": NOBODY, "group": NOBODY} if as_root else {}
        if as_root:
            os.chown(desk, NOBODY, NOBODY)
        with linked_copy(bundle, place / "Sekolah élève мектеп") as copy:
            folders = [copy, *(path for path in copy.rglob("*") if path.is_dir())]
            for folder in folders:
                folder.chmod(0o555)
            before = state_of(copy)
            try:
                code, report = self_test(copy, desk / "report.json", **options)
                changed = state_of(copy) != before
            finally:
                for folder in folders:
                    folder.chmod(0o755)
    if code or not report.get("ok") or changed:
        wrong = "something was written into the bundle" if changed else failures(report)
        raise ProofError(f"The self-test ended with {code}: {wrong}")
    return report


def first_paint_s(command: list[str], home: Path) -> float:
    """Return the seconds from a start to the window's first picture, without a screen.

    On Windows, which always has a screen and whose Qt has no fonts without one, on the screen.
    """
    settings = {
        **os.environ,
        "QT_LOGGING_RULES": PAINT_LOG,
        # Else a program without a console tells Windows' debugger and nobody here.
        "QT_FORCE_STDERR_LOGGING": "1",
        "CORRIDOR_EXPLORER_HOME": str(home),
    }
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    settings.pop("QT_QPA_PLATFORM", None)
    if sys.platform != "win32":
        settings["QT_QPA_PLATFORM"] = "offscreen"
    (home / MARK).unlink(missing_ok=True)
    said: deque[bytes] = deque(maxlen=TOLD)
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as started:
        late = threading.Timer(PATIENCE_S, started.kill)
        late.start()
        try:
            for line in started.stderr:
                if FIRST_PAINT in line:
                    return time.perf_counter() - began
                said.append(line)
        finally:
            late.cancel()
            started.kill()
    seconds, words = time.perf_counter() - began, b"".join(said).decode(errors="replace").strip()
    raise ProofError(
        f"{command[0]} showed no window; it ended after {seconds:.0f} s with "
        f"{started.returncode}: {words or 'it said nothing'}"
    )


def prove_start(bundle: Path, times: int) -> tuple[float, float]:
    """Return the median start in seconds of the bundle and of its source, taken by turns.

    Raises `ProofError` where the bundle is slower than `MAX_START_RATIO` times its source.
    """
    source = [sys.executable, "-m", "explorer"]
    frozen = [str(program_of(bundle))]
    took: dict[str, list[float]] = {"frozen": [], "source": []}
    with tempfile.TemporaryDirectory() as home:
        for turn in range(times + 1):
            for name, command in (("frozen", frozen), ("source", source)):
                seconds = first_paint_s(command, Path(home))
                if turn:  # the first start of each only warms the disk's cache
                    took[name].append(seconds)
    median = {name: statistics.median(seconds) for name, seconds in took.items()}
    if median["frozen"] > MAX_START_RATIO * median["source"]:
        raise ProofError(
            f"The bundle starts in {median['frozen']:.2f} s, more than {MAX_START_RATIO} times the "
            f"{median['source']:.2f} s of its source."
        )
    return median["frozen"], median["source"]
