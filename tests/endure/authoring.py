"""Kills a desk at random moments while a draft is worked on: nothing seen two seconds before goes.

The child opens a draft on a real desk, takes one step after the other as a person does, and says
which step is on the screen; the parent kills it without warning and opens what is on the disk.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from explorer.storage.drafts.kept import list_drafts, read_draft

KEPT_AFTER_S = 2.0
_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from explorer.analysis.authoring import deciding
from explorer.analysis.authoring.beginning import begin
from explorer.model.authoring.drafts import Origin
from explorer.model.proposals import Candidate, NamedKind, Proposals, SourceProposal
from explorer.storage.drafts.kept import begin_draft
from explorer.storage.hashes import sha256_of
from explorer.ui.authoring.desk import Desk

home = Path(sys.argv[1])
app = QApplication(["x", "-platform", "offscreen"])
text = "From Graz to Vienna. " * 2000
draft = begin("d", "0", text, sha256_of(text.encode()), Proposals(
    SourceProposal("t", "p", "", "en"), (), (), (), ()))
begin_draft(home, draft, text)
desk = Desk(home, home, app)
desk.open(draft, text)
step = 0

def work():
    global step
    step += 1
    at = 47 + step / 1e4, 15.0
    point = Candidate(f"place {step}", NamedKind.SITE, "", *at, 0, is_own_name=True)
    after, _ = deciding.add_place(desk.draft, point, Origin.HAND)
    desk.apply(deciding.call(after, str(step)))
    app.processEvents()
    print(step, flush=True)

timer = QTimer()
timer.timeout.connect(work)
timer.start(30)
app.exec()
"""


def killed_once(home: Path, after_s: float) -> tuple[int, int]:
    """Kill a desk; return the last step that was seen two seconds before, and the one kept."""
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(home)], stdout=subprocess.PIPE, text=True
    )
    seen: list[tuple[float, int]] = []
    stream = child.stdout
    if stream is None:
        raise RuntimeError
    end_s = 0.0
    for line in stream:
        now_s = time.monotonic()
        end_s = end_s or now_s + after_s
        seen.append((now_s, int(line)))
        if now_s >= end_s:
            break
    child.send_signal(signal.SIGKILL)
    child.wait()
    stream.close()
    killed_s = time.monotonic()
    wanted = max((n for at_s, n in seen if at_s <= killed_s - KEPT_AFTER_S), default=0)
    (identity,) = list_drafts(home)
    kept = read_draft(home, identity).draft
    if len(kept.places) != int(kept.title):
        message = f"half a step was kept: {len(kept.places)} places in step {kept.title}"
        raise ValueError(message)
    return wanted, int(kept.title)


def main(kills: int = 20) -> int:
    """Kill as often as asked; return 1 where something was lost."""
    luck, lost = random.Random(1), 0
    for number in range(1, kills + 1):
        with tempfile.TemporaryDirectory(prefix="endure-") as folder:
            wanted, kept = killed_once(Path(folder), luck.uniform(0.1, 6.0))
        lost += kept < wanted
        print(f"{number}: step {wanted} was seen, step {kept} is kept", flush=True)
    print(f"{kills} kills, {lost} lost")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
