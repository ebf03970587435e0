"""Measure speed against the goals of the design: ``python3 dev.py bench``.

Times are compared with others of the same run, because machines differ: the start with that of a
bare PySide6 window, a change of projection or a drag with its limit.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import (  # noqa: E402 - found by now
    in_window,
    painting,
    presenting,
    reading,
    scale,
    starting,
)
from tests.bench.rows import Row, machine_rows  # noqa: E402 - likewise

Group = Callable[[int], list[Row]]
GROUPS: Mapping[str, Group] = {
    "start": starting.start_rows,
    "large-start": starting.large_start_rows,
    "bundle": starting.bundle_rows,
    "data": reading.data_rows,
    "anchoring": lambda _times: reading.anchoring_rows(),
    "times": reading.travel_time_rows,
    "world": reading.world_rows,
    "proposals": reading.proposal_rows,
    # Before windows that others leave behind have things to end.
    "idle": lambda _times: in_window.idle_rows(),
    "frames": lambda _times: painting.frame_rows(120),
    "repaint": painting.repaint_rows,
    "projections": lambda _times: painting.projection_rows(),
    "changes": lambda _times: in_window.change_rows(),
    "race": lambda _times: in_window.race_rows(300),
    "presenting": lambda _times: presenting.presenting_rows(300),
    "scale": lambda times: scale.scale_rows(times, 240),
}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    parser.add_argument("--times", type=int, default=9, help="how often each start is made (9)")
    parser.add_argument(
        "--only", action="append", choices=GROUPS, help="measure this group only; may be repeated"
    )
    parser.add_argument(
        "--compare", metavar="REV", help="measure this state and another revision by turns"
    )
    parser.add_argument("--turns", type=int, default=5, help="turns of a comparison (5)")
    parser.add_argument(
        "--history", action="store_true", help="add what was measured to docs/performance.md"
    )
    asked = parser.parse_args()
    groups = tuple(asked.only or GROUPS)
    if asked.compare:
        from tests.bench.comparing import compare

        return compare(asked.compare, groups, asked.turns)
    rows = [row for name in groups for row in GROUPS[name](asked.times)]
    rows += machine_rows()
    if asked.history:
        from tests.bench.history import add

        add(rows)
    if asked.json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        goal = f"goal {row.goal}" if row.goal else ""
        print(f"{row.what:<66}{row.value:>9.1f} {row.unit:<8}{goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
