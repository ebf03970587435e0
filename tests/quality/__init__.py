"""The page docs/quality.md, of which each measurement writes its own table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "quality.md"


def markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose cells but the first stand to the right."""
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write_page(part: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Put a table between the marks of its part of the page."""
    text = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- {part} -->\n", f"<!-- end of {part} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(text):
        message = f"{PAGE.name} has no marks for {part}"
        raise ValueError(message)
    table = f"{begin}{markdown_table(head, rows)}\n{end}"
    PAGE.write_text(pattern.sub(lambda _: table, text), encoding="utf-8")
