"""Two revisions by turns, so that a change of a tenth shows on a noisy machine."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Measured = dict[str, float]


def compare(revision: str, groups: tuple[str, ...], turns: int) -> int:
    """Print for each row how this state compares with another revision, with the spread.

    The other revision is measured with the rows of its own; where it has no such group, its whole
    table is taken.
    """
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder) / "other"
        made = subprocess.run(
            ["git", "worktree", "add", "--quiet", "--detach", str(other), revision],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        if made.returncode:
            sys.stderr.write(f"“{revision}” cannot be had: {made.stderr.strip()}\n")
            return 2
        try:
            _copy_compiled(other)
            before: list[Measured] = []
            now: list[Measured] = []
            for turn in range(turns):
                for tree, measured in ((other, before), (ROOT, now))[:: 1 if turn % 2 else -1]:
                    measured.append(_measured(tree, groups))
        finally:
            subprocess.run(
                ["git", "worktree", "remove", "--force", str(other)], cwd=ROOT, check=False
            )
    for what in now[0]:
        ratios = [n[what] / b[what] for b, n in zip(before, now, strict=True) if b.get(what)]
        if ratios:
            print(told(what, ratios))
    return 0


def told(what: str, ratios: list[float]) -> str:
    """Return a row: the median of the ratios, and between what they lie."""
    middle = statistics.median(ratios)
    return f"{what:<66}{middle:>7.2f} ×  ({min(ratios):.2f} to {max(ratios):.2f})"


def _copy_compiled(other: Path) -> None:
    """Bring the compiled translations along, which no revision holds."""
    for path in (ROOT / "resources" / "translations").glob("*.qm"):
        (other / "resources" / "translations" / path.name).write_bytes(path.read_bytes())


def _measured(tree: Path, groups: tuple[str, ...]) -> Measured:
    """Return the values of a tree's rows in one run."""
    script = tree / "tests" / "bench" / "run.py"
    only = [word for name in groups for word in ("--only", name)]
    command = [sys.executable, str(script), "--json", "--times", "3"]
    ran = subprocess.run([*command, *only], cwd=tree, check=False, capture_output=True, text=True)
    if ran.returncode:
        ran = subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True)
    return {row["what"]: row["value"] for row in json.loads(ran.stdout)}
