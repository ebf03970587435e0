"""Kills a window at random moments while it writes: what was there stays whole, the next one opens.

The child shows a window, on the screen that ``DISPLAY`` names or else on none, and saves pictures,
tables, a corridor of a draft, copies, settings and what is remembered, one after the other. The
parent kills it, looks at every file, and starts the next one in the same folder.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.endure.actions import whole
from tests.endure.trials import DRAFTS

ROOT = Path(__file__).resolve().parents[2]
KEPT_AFTER_S = 6.0  # twice what a window that never rests waits at the most
FEW_STEPS = 3  # on a busy machine one takes seconds, in which nothing else can be done
_PATIENCE_S = 120.0
_CHILD = """
import itertools, json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from explorer.app import start
from explorer.export.formats import FORMATS
from explorer.ui.output.exporting import Exporting

home = Path(sys.argv[1])
app, window, problem = start(None)
if problem is not None:
    raise SystemExit(str(problem))
exporting = Exporting(window)
places = sorted(window.session.state.corridor.places)
article = home / "article.txt"

def article_opened(number):
    article.write_text(f"From Almaty to Horgos it is {number} km.", encoding="utf-8")
    window.files.open(article)

def steps():
    for number in itertools.count():
        for ending in ("png", "svg", "pdf"):
            yield lambda e=ending: window.files.save_picture(home / "out" / f"map.{e}")
        for ending in FORMATS:
            yield lambda e=ending: exporting.save(
                home / "out" / f"x{e}", window.session.state, {}
            )
        yield lambda n=number: window.set_theme(("dark", "light")[n % 2])
        yield lambda n=number: window.set_language(("id", "en")[n % 2])
        yield lambda n=number: article_opened(n)

todo, year = steps(), 2000

def work():
    global year
    year = 2000 + (year + 1) % 25
    window.session.show_year(year)
    next(todo)()
    print(json.dumps({"year": year}), flush=True)

timer = QTimer()
timer.timeout.connect(work)
(home / "out").mkdir(exist_ok=True)
window.map_loader.finished.connect(lambda: timer.start(50))
window.show_first()
app.exec()
"""


def killed_once(home: Path, after_s: float) -> tuple[list[str], str]:
    """Kill a window some time after its first step; return what was wrong, and what it said."""
    known = {path for path in home.rglob("*") if path.is_file() and not path.match(DRAFTS)}
    screen = {"QT_QPA_PLATFORM": "xcb" if os.environ.get("DISPLAY") else "offscreen"}
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(home)],
        cwd=ROOT,
        env={**os.environ, **screen, "CORRIDOR_EXPLORER_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    late = threading.Timer(_PATIENCE_S, child.kill)
    late.start()
    stream = child.stdout
    if stream is None:
        raise RuntimeError
    seen: list[tuple[float, int]] = []
    for line in stream:
        seen.append((time.monotonic(), json.loads(line)["year"]))
        if seen[-1][0] >= seen[0][0] + after_s:
            break
    child.send_signal(signal.SIGKILL)
    killed_s = time.monotonic()
    late.cancel()
    said = child.communicate()[1]
    wrong = [] if seen else ["the window did not open"]
    wrong += [f"lost: {path.name}" for path in known if not path.exists() and _stays(path)]
    wrong += [f"half: {path.name}" for path in home.rglob("*") if _is_half(path)]
    if seen and seen[-1][0] - seen[0][0] > KEPT_AFTER_S:
        lately = [year for at_s, year in seen if at_s > killed_s - KEPT_AFTER_S]
        wrong += _forgotten(home, lately + [year for _, year in seen[-FEW_STEPS:]])
    return wrong, said


def _stays(path: Path) -> bool:
    return "cache" not in path.parts


def _is_half(path: Path) -> bool:
    if not path.is_file() or path.match(DRAFTS) or "cache" in path.parts:
        return False
    try:
        return whole(path) is False
    except Exception:  # noqa: BLE001 - whatever a half file gives rise to
        return True


def _forgotten(home: Path, lately: list[int]) -> list[str]:
    """Tell whether the year that is remembered was last seen too long ago."""
    (kept,) = (home / "remembered").glob("*.json")
    year = json.loads(kept.read_bytes())["year"]
    return [] if year in lately else [f"{year} is remembered, {lately} was seen since"]


def main(kills: int = 20, seed: int = 1) -> int:
    """Kill as often as asked; return 1 where something was lost."""
    luck, defects, left = random.Random(seed), 0, 0
    with tempfile.TemporaryDirectory(prefix="endure-") as folder:
        home = Path(folder)
        for number in range(1, kills + 1):
            wrong, said = killed_once(home, luck.uniform(0.0, 9.0))
            defects += bool(wrong) or "Traceback" in said
            left = len(list(home.rglob(DRAFTS)))
            print(f"window {number}: {'; '.join(wrong) or 'sound'} {said[-500:]}", flush=True)
    print(f"{kills} windows killed, {defects} defects, {left} drafts left beside at the end")
    return int(defects > 0)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
