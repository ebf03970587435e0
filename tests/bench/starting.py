"""Starts the program and a bare window by turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.rows import Row

ROOT = Path(__file__).resolve().parents[2]

BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
window.grab()
print("shown", flush=True)
"""
PROGRAM = """
import resource
from explorer.app import start
app, window, _ = start()
window.resize(1366, 768)
window.show()
def first_map():
    window.grab()
    print("shown", flush=True)
def everything():
    while not window.canvas.renderer.at_rest(window.canvas.viewport):
        window.canvas.renderer.work(window.canvas.viewport, 50.0)
    window.grab()
    print("complete", flush=True)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
    app.exit()
window.map_loader.scene_ready.connect(first_map)
window.map_loader.finished.connect(everything)
app.exec()
"""


@dataclass(frozen=True)
class Start:
    """A start: ms until the window was shown and until nothing was left to do, memory in MB."""

    shown_ms: float
    complete_ms: float
    memory_mb: float


def start(code: str, home: str) -> Start:
    """Start a program once, with a user's folder of its own, and note when it says what."""
    # As an installed program, it may keep its compiled modules.
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env["CORRIDOR_EXPLORER_HOME"] = home
    begin = time.perf_counter()
    said: dict[str, float] = {}
    memory_mb = 0.0
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as run:
        for line in run.stdout or ():
            word = line.strip()
            if word in {"shown", "complete"}:
                said[word] = (time.perf_counter() - begin) * 1000
            else:
                memory_mb = float(word)
    return Start(said["shown"], said.get("complete", said["shown"]), memory_mb)


def start_rows(times: int) -> list[Row]:
    """Measure the start against that of a bare window, by turns; medians."""
    bare, program = [], []
    with tempfile.TemporaryDirectory() as home:
        for code in (BARE, PROGRAM):
            start(code, home)  # from here on everything is in the disk's cache, and compiled
        for _ in range(times):
            bare.append(start(BARE, home))
            program.append(start(PROGRAM, home))
    bare_ms = statistics.median(run.shown_ms for run in bare)
    shown_ms = statistics.median(run.shown_ms for run in program)
    by_turns = list(zip(bare, program, strict=True))  # what slows the machine down slows both
    shown = statistics.median(run.shown_ms / beside.shown_ms for beside, run in by_turns)
    complete = statistics.median(run.complete_ms / beside.shown_ms for beside, run in by_turns)
    return [
        Row("start of a bare PySide6 window", bare_ms, "ms"),
        Row("start to the complete first map", shown_ms, "ms"),
        Row("start to the complete first map", shown, "× bare", "≤ 3"),
        Row("start until nothing is left to load", complete, "× bare", "≤ 5"),
        Row("memory after opening, at its highest", program[-1].memory_mb, "MB", "≤ 180"),
    ]


def large_start_rows(times: int) -> list[Row]:
    """Measure the start on a corridor twenty times as large against that on the one that ships."""
    from explorer.storage.paths import default_corridor
    from tests.bench.large import TIMES, write_large

    small, large = [], []
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "home")
        pack = write_large(default_corridor(), Path(folder) / "large")
        on_large = PROGRAM.replace("start()", f"start(Path({str(pack)!r}))")
        on_large = "from pathlib import Path\n" + on_large
        for code in (PROGRAM, on_large):
            start(code, home)
        for _ in range(times):
            small.append(start(PROGRAM, home))
            large.append(start(on_large, home))
    by_turns = list(zip(small, large, strict=True))
    shown = statistics.median(run.shown_ms / beside.shown_ms for beside, run in by_turns)
    return [
        Row(f"start on {TIMES} times the corridor, to the first map", shown, "× small", "≤ 1.5"),
        Row(f"memory on {TIMES} times the corridor", large[-1].memory_mb, "MB"),
    ]


def bundle_rows(times: int) -> list[Row]:
    """Measure the frozen bundle's start where one was built, against the one from source."""
    name = "corridor-explorer.exe" if sys.platform == "win32" else "corridor-explorer"
    program = ROOT / "dist" / "corridor-explorer" / name
    if not program.is_file():
        return []
    took: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        env = dict(os.environ) | {"CORRIDOR_EXPLORER_HOME": home}
        for _ in range(times + 1):
            begin = time.perf_counter()
            ran = subprocess.run([program, "--version"], env=env, check=False, capture_output=True)
            took.append((time.perf_counter() - begin) * 1000)
            if ran.returncode:
                return []
    return [Row("the bundle answers --version", statistics.median(took[1:]), "ms")]
