"""HTML of a student page: what is asked first and opened after, links to sources, tables."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from explorer.export.lesson_sources import Sources
from explorer.model.quantity import Evidence
from explorer.model.texts import Texts, tag_of, text_in

escape = html.escape
_NUMBERS = re.compile(r"\[(\d{1,3}(?:, \d{1,3})*)\]")  # a year in brackets is none


def kept(summary: str, content: str, *, style: str = "reveal", is_open: bool = False) -> str:
    """Return what is opened by a press; both are HTML.

    The script takes the content out of the page until it is opened, so that no search finds it.
    """
    state = " open" if is_open else " data-keep"
    body = f'<div class="content">{content}</div>'
    return f'<details class="{style}"{state}><summary>{summary}</summary>{body}</details>'


def part(identity: str, title: str, content: str) -> str:
    """Return a part of the page with its heading, ``title`` being plain text."""
    head = f'<h2 id="{identity}-title">{escape(title)}</h2>'
    return f'<section id="{identity}" aria-labelledby="{identity}-title">{head}{content}</section>'


def table(caption: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; ``caption`` and ``head`` are plain text, the cells HTML.

    The first cell of a row is its heading.
    """
    said = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    lines = [f"<table><caption>{escape(caption)}</caption><thead><tr>{said}</tr></thead><tbody>"]
    for first, *others in rows:
        cells = "".join(f"<td>{cell}</td>" for cell in others)
        lines.append(f'<tr><th scope="row">{first}</th>{cells}</tr>')
    return "".join((*lines, "</tbody></table>"))


def told(texts: Texts, sources: Sources) -> str:
    """Return a lesson's text, each figure with links to who says so."""
    return marked(_linked(sources.told(texts)), texts, sources.language)


def plain(texts: Texts, sources: Sources) -> str:
    """Return a lesson's text without numbers."""
    return marked(sources.plain(texts), texts, sources.language)


def marked(shown: str, texts: Texts, language: str) -> str:
    """Return a text, as HTML, with its language where that is not the page's.

    A screen reader then speaks it as what it is.
    """
    if text_in(texts, language) or not (tag := tag_of(texts, language)):
        return shown
    return f'<span lang="{escape(tag)}">{shown}</span>'


def numbers(evidence: Sequence[Evidence], sources: Sources) -> str:
    """Return links to who stands behind some evidence."""
    listed = ", ".join(map(str, sources.numbers(evidence)))
    return _linked(f"[{listed}]") if listed else ""


def _linked(text: str) -> str:
    def links(match: re.Match[str]) -> str:
        found = (f'<a href="#source-{n}">{n}</a>' for n in match[1].split(", "))
        return f'<span class="who">[{", ".join(found)}]</span>'

    return _NUMBERS.sub(links, text)
