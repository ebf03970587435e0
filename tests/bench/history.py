"""What was measured when: a table in docs/performance.md that the command adds to."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.rows import Row

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"


def add(rows: Sequence[Row], page: Path = PAGE) -> None:
    """Write what was measured below the page's heading, before what was measured earlier."""
    text = page.read_text(encoding="utf-8")
    head, mark, earlier = text.partition("\n## ")
    page.write_text(f"{head}\n{section(rows)}{mark}{earlier}".rstrip() + "\n", encoding="utf-8")


def section(rows: Sequence[Row]) -> str:
    """Return the rows as a section of their own, headed by the day and the revision."""
    ran = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, check=False, capture_output=True
    )
    revision = ran.stdout.decode().strip() or "no revision"
    day = datetime.now(UTC).date().isoformat()
    lines = [
        f"## {day}, {revision}",
        "",
        f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores.",
        "",
        "| what | measured | goal |",
        "|---|---|---|",
        *(f"| {row.what} | {row.value:.1f} {row.unit} | {row.goal} |" for row in rows),
    ]
    return "\n".join(lines) + "\n"
