"""One window goes through a lesson again and again; memory, handles and threads have to stay flat.

The window runs in a process of its own, without a screen, and writes a line after each round. What
it says beside that counts as well: the console has to stay empty.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = ("a lesson again and again", "after warming up", "at the end", "change")
WARM_SHARE = 0.4  # of the rounds, until every cache is as full as it gets
MOST_GROWTH = 0.05
_OF_NO_SCREEN = "This plugin does not support"  # what Qt says of each window on no screen
_NAMES = {"rss_mb": "memory, MB", "handles": "open files", "threads": "threads"}


def soak(seconds: float) -> tuple[list[tuple[str, ...]], bool]:
    """Let a window run so long; return a table and whether everything was flat and quiet."""
    with tempfile.TemporaryDirectory(prefix="soak-") as home:
        variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CORRIDOR_EXPLORER_HOME": home}
        variables["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
        ran = subprocess.run(
            [sys.executable, "-m", "tests.endure.soak", str(seconds), home],
            cwd=ROOT,
            env=variables,
            capture_output=True,
            text=True,
            check=False,
        )
    lines = ran.stdout.splitlines()
    rounds = [json.loads(line) for line in lines if line.startswith("{")]
    said = [*lines, *ran.stderr.splitlines()]
    other = [line for line in said if not line.startswith(("{", _OF_NO_SCREEN))]
    rows, is_sound = judged(rounds)
    rows.append(("lines on the console", "0", str(len(other)), ""))
    rows.append(("exit code", "0", str(ran.returncode), ""))
    for line in other[:20]:
        print("console:", line)
    return rows, is_sound and not other and ran.returncode == 0


def judged(rounds: list[dict[str, float]]) -> tuple[list[tuple[str, ...]], bool]:
    """Return a row for each measure, and whether none has grown more than it may.

    The median of the fifth after warming up is held against that of the last fifth.
    """
    fifth = max(1, len(rounds) // 5)
    warm = int(len(rounds) * WARM_SHARE)
    rows: list[tuple[str, ...]] = [("rounds", str(warm), str(len(rounds)), "")]
    is_flat = len(rounds) >= 5
    for key, name in _NAMES.items():
        first = _median([r[key] for r in rounds[warm : warm + fifth]])
        last = _median([r[key] for r in rounds[-fifth:]])
        change = last / first - 1 if first else 0.0
        is_flat &= change <= MOST_GROWTH
        rows.append((name, f"{first:.0f}", f"{last:.0f}", f"{change:+.1%}"))
    return rows, is_flat


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2] if values else 0.0


# ------------------------------------------------------------------------- in the window's process


def _measured() -> dict[str, float]:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    rss_kb = next(int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return {"rss_mb": rss_kb / 1024, "handles": handles, "threads": threading.active_count()}


def _wait(window: object, app: object, most_s: float = 10.0) -> None:
    until_s = time.monotonic() + most_s
    app.processEvents()
    while window.map_loader.busy and time.monotonic() < until_s:
        app.processEvents()
        time.sleep(0.005)


def lesson(window: object, app: object, folder: Path, luck: random.Random) -> None:
    """Do what a lesson does, once."""
    from explorer.storage.paths import shipped_corridors

    for path in (*shipped_corridors()[1:], shipped_corridors()[0]):
        window.files.open(path)
        _wait(window, app)
    _choose(window, app, luck)
    _look_around(window, app)
    _open_dialogs(window)
    window.files.save_picture(folder / "map.png")
    app.processEvents()  # what has become garbage is the program's to collect


def _choose(window: object, app: object, luck: random.Random) -> None:
    from explorer.session import Selection, SelectionKind

    session, corridor = window.session, window.session.state.corridor
    records = {
        SelectionKind.PLACE: corridor.places,
        SelectionKind.SEGMENT: corridor.segments,
        SelectionKind.ROUTE: corridor.routes,
        SelectionKind.PASSAGE: corridor.passages,
    }
    for kind, known in records.items():
        for key in luck.sample(list(known), 3):
            session.select(Selection(kind, key))
            app.processEvents()
    for from_id, to_id in pairwise(luck.sample(list(corridor.places), 4)):
        session.choose(from_id=from_id, to_id=to_id)
        app.processEvents()
    session.choose(from_id="lianyungang", to_id="almaty")
    for _ in range(3):
        session.undo()


def _look_around(window: object, app: object) -> None:
    from explorer.ui.window.stage.arrangement import Question

    steps = [partial(window.stage.show_question, question) for question in Question]
    for theme, language in (("dark", "id"), ("light", "en")):
        steps += [partial(window.set_theme, theme), partial(window.set_language, language)]
    steps += [partial(window.session.show_year, year) for year in (2012, 2017, None)]
    steps += [window.canvas.zoom_in, window.canvas.zoom_out, window.canvas.fit_routes]
    for step in steps:
        step()
        app.processEvents()


def _open_dialogs(window: object) -> None:
    from ui.test_dialogs_leave_nothing import OPENERS, opened_and_closed

    for name in ("calibration", "copies", "about", "guide", "shortcuts", "refused", "row menu"):
        opened_and_closed(window, OPENERS[name])


def _main() -> None:
    seconds, folder = float(sys.argv[1]), Path(sys.argv[2])
    from explorer.app import start

    app, window, problem = start(None)
    if problem is not None:
        raise SystemExit(str(problem))
    window.resize(1280, 720)
    window.show()
    _wait(window, app)
    luck, until_s = random.Random(1), time.monotonic() + seconds
    while time.monotonic() < until_s:
        lesson(window, app, folder, luck)
        print(json.dumps(_measured()), flush=True)
    window.close()
    app.processEvents()


if __name__ == "__main__":
    _main()
