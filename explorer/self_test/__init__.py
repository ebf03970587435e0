"""The program tests itself, as it is installed: ``corridor-explorer --self-test [REPORT.json]``.

A second word, ``--until-it-fails``, leaves out what comes after the first check that failed.

Each check tries one thing that the program needs and that an installer or a virus scanner can
lose: a plug-in, a table, a translation. A check raises where it fails; a warning, Python's or
Qt's, is a failure. Nothing of the user's is read or written but the report. This module itself
needs nothing but Python, so that it can tell of whatever else is missing.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from explorer import __version__
from explorer.storage.paths import HOME_VARIABLE

PASSED, FAILED, USAGE = 0, 1, 2
UNTIL_IT_FAILS = "--until-it-fails"

# By module, in this order; a module that cannot be imported fails the checks it holds.
CHECKS: dict[str, tuple[str, ...]] = {
    "figures": (
        *("epsg_transform", "map_projections", "geodesics", "corridor_pack", "corridor_file"),
        *("base_map", "comparison", "travel_time", "claim_check", "time_zones", "licences"),
        "world_ways",
    ),
    "articles": (
        *("word_file", "old_encoding", "pdf_file", "locked_pdf", "web_page", "mail"),
        "markdown",
    ),
    "plug_ins": ("plug_ins",),
    "font_files": ("font_files",),
    "drawing": (
        *("application", "fonts", "icons", "pictures_read", "translation"),
        *("map_as_png", "map_as_svg", "map_as_pdf", "printed_claims"),
    ),
    "window": ("style_sheets", "main_window", "window_in_indonesian", "printing"),
}
# Without its plug-ins or an application, and on Windows with a damaged font, Qt would end the
# process instead of failing: where one of these fails, nothing after it is tried.
GATES = frozenset({"plug_ins", "font_files", "application"})


class SelfTestError(Exception):
    """A check failed; the message says what was found and what would be right."""


class Result(NamedTuple):
    """How a check went; ``message`` says what was seen, or why it failed."""

    name: str
    ok: bool
    seconds: float
    message: str


def run_self_test(report: str | None = None, how: str = "") -> int:
    """Run every check, write the report to a file and to standard output; 0 if all passed."""
    began = time.perf_counter()
    with (
        tempfile.TemporaryDirectory(
            prefix="corridor-explorer-", ignore_cleanup_errors=True
        ) as home,
        _environment(home),
    ):
        results = _run(Path(home), to_the_end=how != UNTIL_IT_FAILS)
    ok = all(result.ok for result in results)
    text = json.dumps(
        {
            "program": "Corridor Explorer",
            "version": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "frozen": bool(getattr(sys, "frozen", False)),
            "ok": ok,
            "seconds": round(time.perf_counter() - began, 3),
            "checks": [result._asdict() for result in results],
        },
        ensure_ascii=False,
        indent=1,
    )
    stream = sys.stdout  # None in a Windows program without a console, whatever its type says
    if stream:  # pyright: ignore[reportUnnecessaryComparison]
        with contextlib.suppress(OSError, ValueError):
            stream.buffer.write((text + "\n").encode("utf-8"))
            stream.flush()
    if report is not None:
        try:
            _write(Path(report), text + "\n")
        except OSError:
            return USAGE  # the answer could not be given where it was asked for
    return PASSED if ok else FAILED


def _write(report: Path, text: str) -> None:
    try:
        from explorer.storage.writing import write_file
    except ImportError:
        report.write_text(text, encoding="utf-8")
    else:
        write_file(report, text)


@contextlib.contextmanager
def _environment(home: str):  # noqa: ANN202 - a context
    """Have a user's folder of our own, and draw without a screen where there is none."""
    wanted = {HOME_VARIABLE: home}
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        wanted["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _run(home: Path, *, to_the_end: bool = True) -> list[Result]:
    results: list[Result] = []
    closed = ""
    for module, names in CHECKS.items():
        for name in names:
            if closed:
                results.append(Result(name, ok=False, seconds=0.0, message=f"{closed} failed"))
                continue
            results.append(_result(module, name, home))
            ends_here = name in GATES or not to_the_end
            closed = name if ends_here and not results[-1].ok else ""
    return results


def _result(module: str, name: str, home: Path) -> Result:
    began = time.perf_counter()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            check: Callable[[Path], str] = getattr(import_module(f"{__name__}.{module}"), name)
            message, ok = check(home), True
    except Exception as error:  # noqa: BLE001 - whatever it is, the check failed, and the next runs
        message, ok = f"{type(error).__name__}: {error}", False
    return Result(name, ok, round(time.perf_counter() - began, 3), message)


def require(fact: object, otherwise: str) -> None:
    """Raise ``SelfTestError`` with a sentence unless a fact holds."""
    if not fact:
        raise SelfTestError(otherwise)
