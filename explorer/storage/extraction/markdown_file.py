"""Markdown: the paragraphs of the text without its marks."""

from __future__ import annotations

import re
from functools import partial

from explorer.storage.extraction import NotReadable, Progress
from explorer.storage.extraction.stoppable import TooSlow, run

MAX_MARKDOWN_CHARS = 600_000
"""Longer ones are read as they are: marks are looked for in what a person has written."""
TIME_LIMIT_S = 1.5
"""What takes longer is no text with marks but made of them, and is read as it is, too."""
_FRONT_MATTER = re.compile(r"\A---\n.{0,20000}?\n(?:---|\.\.\.)\n", re.DOTALL)
_TAG = re.compile(r"<[!/?a-zA-Z][^<>]{0,2000}>")
_WORTH_A_LINE = frozenset(("softbreak", "hardbreak"))
_MAX_LINE_CHARS = 20_000  # a longer one was made by no hand, and takes the square of its length


def markdown_text(text: str, progress: Progress | None = None) -> str:
    """Return the paragraphs of a text in Markdown, parted by empty lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    longest = max(map(len, text.split("\n")))
    if len(text) > MAX_MARKDOWN_CHARS or longest > _MAX_LINE_CHARS:
        return text
    from markdown_it import MarkdownIt  # noqa: PLC0415 - for such texts only

    parser = MarkdownIt("commonmark").enable("table")
    try:
        tokens = run(
            partial(parser.parse, _FRONT_MATTER.sub("", text)),
            progress=progress,
            limit_s=TIME_LIMIT_S,
        )
    except TooSlow:
        return text
    except (ValueError, IndexError, RecursionError) as error:
        raise NotReadable("damaged") from error
    blocks: list[str] = []
    number = ""  # of the item that begins, which stands in the text as it was written
    for token in tokens:
        if token.type == "list_item_open" and token.info:
            number = f"{token.info}{token.markup} "
        elif token.type == "inline":
            parts = (
                "\n" if child.type in _WORTH_A_LINE else child.content
                for child in token.children or ()
                if child.type not in ("image", "html_inline")
            )
            blocks.append(number + "".join(parts))
            number = ""
        elif token.type in ("code_block", "fence"):
            blocks.append(token.content.rstrip("\n"))
        elif token.type == "html_block":
            blocks.append(_TAG.sub("", token.content).strip())
    return "\n\n".join(block for block in blocks if block.strip())
