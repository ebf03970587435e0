"""HTML as a stream of tags and texts, in one pass.

Python's own ``html.parser`` looks through the rest of the text again at every unclosed comment or
tag, and parsers that build the tree of HTML 5 walk its whole depth at every element: a few
megabytes of either hold them up for minutes. Reading an article needs no exact tree, so this
looks at each character a bounded number of times.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import unescape

from msgspec import Struct, field

from explorer.storage.extraction import IMPOSSIBLE, Progress

_TAG = re.compile(r"</?([A-Za-z][^\s/>\"'<=]{0,40})")
_ATTRIBUTE = re.compile(
    r"[\s/]*([^\s/>\"'<=]{1,60})(?:\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']{0,2000})))?"
)
_NUMBERED = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_MOST_DIGITS = 7  # more are no number of a character
_MAX_ATTRIBUTES = 60
_STEPS_BETWEEN_NEWS = 20_000
# What these hold is no text for a reader, and may contain what only looks like tags.
_RAW = ("script", "style", "textarea", "title", "noscript", "template", "iframe", "xmp", "noembed")
_DRAWINGS = ("svg", "math")
_NEVER_DRAWN = ("body", "article", "main", "section", "table", "ul")
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}


class Tag(Struct, frozen=True):
    """A start tag or, where ``end`` is true, an end tag; names are lower case.

    ``closed`` is true where it ends in ``/>``, which counts inside drawings only.
    """

    name: str
    end: bool = False
    closed: bool = False
    attributes: dict[str, str] = field(default_factory=dict[str, str])


def plain(text: str) -> str:
    """Return text with its character references resolved."""
    return unescape(_NUMBERED.sub(_possible, text)) if "&" in text else text


def _possible(reference: re.Match[str]) -> str:
    """Return a reference as it is, and ``IMPOSSIBLE`` for one that no character has."""
    hexadecimal, digits = reference.groups()
    if len(hexadecimal or digits) > _MOST_DIGITS:
        return IMPOSSIBLE
    number = int(hexadecimal, 16) if hexadecimal else int(digits)
    is_half = 0xD800 <= number <= 0xDFFF  # noqa: PLR2004 - of a pair of UTF-16
    return IMPOSSIBLE if not number or is_half or number > sys.maxunicode else reference[0]


def markup(text: str, progress: Progress | None = None) -> Iterator[Tag | str]:
    """Yield the tags of a page and the texts between them, references resolved.

    Comments, declarations and the contents of scripts, styles and the like are left out.
    """
    at, length, steps, drawings = 0, len(text), 0, 0
    while at < length:
        steps += 1
        if progress is not None and steps % _STEPS_BETWEEN_NEWS == 0:
            progress(at / length)
        start = text.find("<", at)
        if start < 0:
            yield plain(text[at:])
            return
        if start > at:
            yield plain(text[at:start])
        match = _TAG.match(text, start)
        if match is None:
            at = _after_other(text, start)
            if at == start:  # a plain "less than"
                yield "<"
                at = start + 1
            continue
        attributes, at = _attributes(text, match.end())
        closed = text.endswith("/>", match.end(), at)
        tag = Tag(match[1].lower(), text[start + 1] == "/", closed, attributes)
        yield tag
        drawings = _drawings_open(drawings, tag)
        if tag.name in _RAW_END and not tag.end:
            at = _after_raw(text, at, tag, in_drawing=drawings > 0)


def _drawings_open(drawings: int, tag: Tag) -> int:
    """Return how many drawings are open after a tag."""
    if tag.name in _NEVER_DRAWN:
        return 0  # one that was never closed
    if tag.name in _DRAWINGS:
        return max(0, drawings - 1) if tag.end else drawings + (not tag.closed)
    return drawings


def _after_raw(text: str, at: int, tag: Tag, *, in_drawing: bool) -> int:
    """Return where the contents of a script and the like end, which are no text."""
    if in_drawing and (tag.closed or tag.name == "title"):
        return at  # a drawing's own elements end as all of it do
    closing = _RAW_END[tag.name].search(text, at)
    return closing.start() if closing else len(text)


def _after_other(text: str, start: int) -> int:
    """Return where a comment or declaration ends; ``start`` where there is none."""
    if text.startswith("<!--", start):
        end = text.find("-->", start + 4)
        return len(text) if end < 0 else end + 3
    if text.startswith(("<!", "<?", "</"), start):
        end = text.find(">", start)
        return len(text) if end < 0 else end + 1
    return start


def _attributes(text: str, at: int) -> tuple[dict[str, str], int]:
    """Read attributes up to and with the ``>``; a tag that never ends takes the rest along."""
    found: dict[str, str] = {}
    while len(found) < _MAX_ATTRIBUTES and (match := _ATTRIBUTE.match(text, at)):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), plain(value[:2000]))
        at = match.end()
    end = text.find(">", at)
    return found, len(text) if end < 0 else end + 1
