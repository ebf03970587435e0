"""Takes the text out of web pages, Word files and PDFs, and nothing else.

Each module has one function that gets a whole file's bytes or characters and returns its text or
raises ``NotReadable``. None of them runs scripts, follows addresses or opens further files, and
each bounds what a small hostile file can make of itself in memory.
"""

from __future__ import annotations

from collections.abc import Callable

MAX_CHARS = 20_000_000
"""No article is longer; what claims to be is refused rather than unpacked."""

IMPOSSIBLE = "\ufdd0"
"""Stands, until a text is done, for a reference of markup to no character.

Browsers show U+FFFD there, and a page with them is no noise. It is no character itself, so no text
holds it."""

Progress = Callable[[float], None]
"""Told the share done, 0 to 1, between two pages; may raise to stop the reading."""


class NotReadable(Exception):  # noqa: N818 - a state of a file rather than a failure of ours
    """No text comes out of a file; ``reason`` is one of ``DocumentError.REASONS``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
