"""A passage as it stands in the opened copy, its figures and years marked."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from explorer.ui.parts.theme import color

_FIGURE = re.compile(r"[$€£¥]?\d+(?:[.,]\d+)*(?:\s?%)?")


def marked(text: str) -> str:
    """Return the text as HTML with its figures marked."""
    ground = color("mark").name()
    parts: list[str] = []
    at = 0
    for match in _FIGURE.finditer(text):
        parts.append(html.escape(text[at : match.start()]))
        parts.append(
            f'<span style="background:{ground};font-weight:600">{html.escape(match.group())}</span>'
        )
        at = match.end()
    parts.append(html.escape(text[at:]))
    return "".join(parts).replace("\n", "<br>")


class Excerpt(QLabel):
    """Shows a passage in the words of the user's own copy."""

    def __init__(self, text: str) -> None:
        """Mark the figures; the text can be selected and copied."""
        super().__init__(marked(text))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setObjectName("excerpt")
