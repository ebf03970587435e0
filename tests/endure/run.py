"""Kills, starves and wears out what the program does, and counts what is lost (Linux).

Every action that writes is killed at random moments, refused its disk, its folder and its right to
write, slowed down and done twice at once; then one window goes through a lesson again and again.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.endure import authoring, trials, window
from tests.endure.actions import Action, actions, warm_up
from tests.endure.soak import HEAD as SOAK_HEAD
from tests.endure.soak import soak
from tests.endure.trials import CRASHED, Found
from tests.quality import write_page

KILLS = 500
SOAK_S = 900.0
HEAD = (
    *("action", "kills", "faults", "two at once", "lost", "truncated", "crashes", "hangs"),
    *("left beside", "left for good"),
)


def count(counts: Counter[str], found: Found, what: str) -> list[str]:
    """Add a trial to the counts; return what was wrong with it."""
    counts[what] += 1
    hangs = found.code == CRASHED + 1
    crashed = found.code == CRASHED or "Traceback" in found.said
    silent = found.code not in (0, -9) and not hangs and not crashed and not found.said.strip()
    wrong = {
        "lost": found.lost,
        "truncated": not found.whole,
        "crashes": crashed or silent,
        "hangs": hangs,
    }
    for name, is_so in wrong.items():
        counts[name] += is_so
    counts["left beside"] += found.leftovers
    return [name for name, is_so in wrong.items() if is_so]


def endured(
    name: str, action: Action, root: Path, kills: int, luck: random.Random
) -> tuple[str, ...]:
    """Try one action in all ways; print what was wrong; return its row."""
    counts: Counter[str] = Counter()

    def tell(found: Found, what: str) -> None:
        for wrong in count(counts, found, "kills" if what == "kill" else what):
            print(f"DEFECT {name}, {what}: {wrong}; code {found.code}; {found.said[-600:]}")
            sys.stdout.flush()

    folder = root / "work"

    def anew() -> bool:
        shutil.rmtree(folder, ignore_errors=True)
        return trials.room_for(action, folder)

    was_there = anew()
    if not was_there:
        takes_s = trials.duration_s(action, folder)
        anew()
    else:
        takes_s = trials.duration_s(action, folder)
    for _ in range(kills):
        after_s = luck.uniform(0, 1.05 * takes_s)
        tell(trials.kill(action, folder, after_s, was_there=was_there), "kill")
        if not was_there:
            shutil.rmtree(folder / action.target, ignore_errors=True)
            (folder / action.target).unlink(missing_ok=True)
    trials.ended(trials.begin(action, folder))
    counts["left for good"] += len(list(folder.rglob(trials.DRAFTS)))
    for fault in (trials.full_disk, trials.read_only, trials.slow):
        anew()
        tell(fault(action, folder, was_there=was_there), "faults")
    anew()
    tell(trials.vanished(action, folder, luck.uniform(0, takes_s)), "faults")
    for left_bytes in (0, luck.randrange(4096, 65_536)):
        shutil.rmtree(folder, ignore_errors=True)
        with trials.small_disk(folder) as is_there:
            if is_there and trials.room_for(action, folder) == was_there:
                tell(trials.no_room(action, folder, left_bytes, was_there=was_there), "faults")
    anew()
    tell(trials.two_at_once(action, folder, was_there=was_there), "two at once")
    print(f"{name}: {counts.total()}", flush=True)
    return (name, *(str(counts[column]) for column in HEAD[1:]))


def summed(rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the sum of rows of counts."""
    return ("all", *(str(sum(map(int, column))) for column in list(zip(*rows, strict=True))[1:]))


def main() -> int:
    """Run as asked; return 1 where anything was lost."""
    parser = argparse.ArgumentParser(prog="dev.py endure", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, help="about so long, fewer kills and a short soak")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("kills", "soak"))
    parser.add_argument("--markdown", action="store_true", help="write it into docs/quality.md")
    asked = parser.parse_args()
    if sys.platform != "linux":
        print("endure needs fork, limits and /proc, which only Linux has.")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    whole_s = asked.seconds or 2 * SOAK_S
    is_sound = True
    if asked.only != "soak":
        is_sound = authoring.main() == 0
        is_sound &= window.main() == 0
        rows = all_endured(asked.seed, KILLS if asked.seconds is None else int(whole_s / 4))
        is_sound &= all(rows[-1][HEAD.index(n)] == "0" for n in HEAD[4:8] + HEAD[9:])
        show(HEAD, rows)
        if asked.markdown:
            write_page("endure", HEAD, rows)
    if asked.only != "kills":
        rows, is_flat = soak(whole_s / 2)
        is_sound &= is_flat
        show(SOAK_HEAD, rows)
        if asked.markdown:
            write_page("soak", SOAK_HEAD, rows)
    return 0 if is_sound else 1


def all_endured(seed: int, kills: int) -> list[tuple[str, ...]]:
    """Try every action, about ``kills`` kills in all; return a row for each and their sum."""
    warm_up()
    table = actions()
    luck = random.Random(seed)
    began_s = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="endure-") as folder:
        Path(folder).chmod(0o755)
        each = -(-kills // len(table))
        rows = [endured(n, a, Path(folder), each, luck) for n, a in table.items()]
    print(f"{time.monotonic() - began_s:.0f} s")
    return [*rows, summed(rows)]


def show(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print a table."""
    for row in (head, *rows):
        print(f"{row[0]:26}", *(f"{cell:>14}" for cell in row[1:]), sep="")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
