"""Plants small faults in a copy of the program and tells which of them no test notices.

A planted fault (a mutant) is killed when a test fails or does not come to an end, and survives
otherwise. A survivor is either no fault at all or something that no test looks at.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.mutation.mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
COPIES = 2  # of the program, tried at the same time
BASELINE_LIMIT_S = 1800
NOTHING_LEFT_TO_RUN = 5  # pytest's word for it, where all tests of a room have been asked before
NEEDED = ("explorer", "resources", "geodata", "docs", "tests", "pyproject.toml")
WIDER = (
    *("tests/recognition", "tests/world", "tests/geodata", "tests/export", "tests/test_cli.py"),
)


class Room(NamedTuple):
    """Where a room's modules lie, its own tests, and those asked when these notice nothing."""

    modules: str
    own: str
    wider: tuple[str, ...]


ROOMS = {
    "session": Room("session.py", "tests/test_session.py", ("tests/ui/test_main_window.py",)),
    "analysis": Room("analysis/**/*.py", "tests/analysis", WIDER),
    "storage": Room("storage/**/*.py", "tests/storage", WIDER),
}


# ---------------------------------------------------------------- trying them


def sample(by_module: list[list[Mutant]], count: int, seed: int) -> list[Mutant]:
    """Choose `count` mutants by luck, one of each module before a second of any."""
    luck = random.Random(seed)
    shuffled = [luck.sample(module, len(module)) for module in by_module]
    luck.shuffle(shuffled)
    rounds = max(map(len, shuffled), default=0)
    turns = [module[turn] for turn in range(rounds) for module in shuffled if turn < len(module)]
    return sorted(turns[:count])


def passes(tree: Path, tests: list[str], limit_s: float) -> bool:
    """Run tests in a copy; one that takes too long counts as failed."""
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    variables |= {"PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"}
    variables.setdefault("CORRIDOR_EXPLORER_SOURCES", str(ROOT.parent / "shared" / "sources"))
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(
        command, cwd=tree, env=variables, start_new_session=True, **quiet
    ) as trial:
        try:
            return trial.wait(limit_s) in {0, NOTHING_LEFT_TO_RUN}
        except subprocess.TimeoutExpired:
            if hasattr(os, "killpg"):  # together with what the tests have started
                os.killpg(trial.pid, signal.SIGKILL)
            trial.kill()
            return False


def survives(tree: Path, mutant: Mutant, steps: list[list[str]], limit_s: float) -> bool:
    """Plant a fault in a copy, ask the tests step by step, and put the file right again."""
    file = tree / mutant.path
    source = file.read_bytes()
    try:
        write_anew(file, mutant.planted_in(source))
        return all(passes(tree, step, limit_s) for step in steps)
    finally:
        write_anew(file, source)


def write_anew(file: Path, source: bytes) -> None:
    """Write a module and forget its compiled form, whose age would not give it away."""
    file.write_bytes(source)
    shutil.rmtree(file.parent / "__pycache__", ignore_errors=True)


def steps_for(tree: Path, path: str, room: Room) -> list[list[str]]:
    """Return the tests for a module: those that import it, the room's others, the wider ones."""
    parent, _, name = path.removesuffix(".py").removesuffix("/__init__").rpartition("/")
    dotted = parent.replace("/", ".")
    imports = re.compile(rf"{dotted}\.{name}\b|from {dotted} import [^\n]*\b{name}\b")
    files = sorted((tree / room.own).rglob("test_*.py"))
    near = [str(f.relative_to(tree)) for f in files if imports.search(f.read_text("utf-8"))]
    others = [room.own, *(f"--ignore={file}" for file in near)]
    return [step for step in (near, others, list(room.wider)) if step]


@contextlib.contextmanager
def copies() -> Iterator[list[Path]]:
    """Make copies of the program, its data and its tests."""
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        trees = [Path(folder) / str(number) / "tree" for number in range(COPIES)]
        for tree in trees:
            tree.mkdir(parents=True)
            for name in NEEDED:
                copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
                copy(ROOT / name, tree / name)
        yield trees


def time_limit_s(names: list[str], tree: Path) -> float:
    """See that the tests pass without a fault, and return how long they may take with one."""
    own = [ROOMS[name].own for name in names]
    wider = dict.fromkeys(test for name in names for test in ROOMS[name].wider)
    begin = time.monotonic()
    if not passes(tree, [*own, *wider], BASELINE_LIMIT_S):
        sys.exit("The tests fail as they are, or take too long; put them right first.")
    return 2 * (time.monotonic() - begin) + 10  # two copies at a time slow each other down


def try_room(
    name: str, count: int, seed: int, trees: list[Path], limit_s: float
) -> tuple[int, list[Mutant]]:
    """Return how many mutants of a room were tried, and those that survived."""
    room = ROOMS[name]
    modules = [p.relative_to(ROOT).as_posix() for p in (ROOT / "explorer").glob(room.modules)]
    found = [mutants(path, (ROOT / path).read_bytes()) for path in sorted(modules)]
    chosen = sample(found, count, seed)
    print(f"{name}: {len(chosen)} of {sum(map(len, found))} mutants …", file=sys.stderr, flush=True)
    free: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for tree in trees:
        free.put(tree)

    def attempt(mutant: Mutant) -> bool:
        tree = free.get()
        try:
            lives = survives(tree, mutant, steps_for(tree, mutant.path, room), limit_s)
        finally:
            free.put(tree)
        print("survived" if lives else "killed  ", mutant, file=sys.stderr, flush=True)
        return lives

    with ThreadPoolExecutor(len(trees)) as pool:
        lives = list(pool.map(attempt, chosen))
    return len(chosen), [mutant for mutant, lived in zip(chosen, lives, strict=True) if lived]


# ---------------------------------------------------------------- telling


def table(results: dict[str, tuple[int, list[Mutant]]], words: str, *, markdown: bool) -> str:
    """Return what was found as plain text or as the page docs/mutation.md."""
    rows = [("room", "mutants", "killed", "survived", "score")]
    for name, (tried, lived) in results.items():
        killed = tried - len(lived)
        score = f"{killed / tried:.0%}" if tried else "–"
        rows.append((name, str(tried), str(killed), str(len(lived)), score))
    survivors = [mutant for _, lived in results.values() for mutant in lived]
    if not markdown:
        lines = ["".join(f"{cell:<10}" for cell in row).rstrip() for row in rows]
        return "\n".join([*lines, "", *map(str, survivors)])
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|---|---|---|---|---|")
    told = [f"- `{m.path}:{m.line}` `{m.before}` → `{m.after}`" for m in survivors]
    head = ["# Faults planted on purpose", "", f"`python3 dev.py mutate {words}`", ""]
    return "\n".join([*head, *lines, "", "## Survivors", "", *(told or ["None."])])


def main() -> int:
    """Try a sample of each room and print what came of it."""
    parser = argparse.ArgumentParser(prog="dev.py mutate", description=__doc__)
    parser.add_argument("--room", choices=ROOMS, help="one room instead of all")
    parser.add_argument("--count", type=int, default=60, help="mutants, shared among the rooms")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--markdown", action="store_true", help="print the page docs/mutation.md")
    asked = parser.parse_args()
    rooms = [asked.room] if asked.room else list(ROOMS)
    for name in [name for name in rooms if not (ROOT / ROOMS[name].own).exists()]:
        print(f"{name}: skipped, {ROOMS[name].own} is not there.", file=sys.stderr)
        rooms.remove(name)
    if not rooms:
        return 2
    with copies() as trees:
        shares = [(asked.count + turn) // len(rooms) for turn in range(len(rooms))]
        limit_s = time_limit_s(rooms, trees[0])
        results = {
            name: try_room(name, share, asked.seed, trees, limit_s)
            for name, share in zip(rooms, shares, strict=True)
        }
    words = f"--room {asked.room} " if asked.room else ""
    words += f"--count {asked.count} --seed {asked.seed}"
    print(table(results, words, markdown=asked.markdown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
