"""The text of an article that a page or a file holds as data: ``articleBody`` of schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import cast

MAX_DATA_CHARS = 4_000_000
"""Longer ones hold no article, and take much memory as objects."""

_SCRIPT = re.compile(r"<script[^<>]{0,300}application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_LONG_DATA = re.compile(r"[\ufeff\s]*[{\[]\s*[\"{\[\d]")
_MAX_SCRIPTS = 20
_MAX_DEPTH = 12
_MARKUP = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|b|i|em|strong|a|span)\b[^<>]{0,500}>", re.IGNORECASE
)
_BLOCK_END = re.compile(r"</(?:p|div|h[1-6]|li)>|<br\s{0,9}/?>", re.IGNORECASE)
_MIN_CHARS = 200


def article_body(page: str) -> list[str]:
    """Return the paragraphs of the longest ``articleBody`` in a page's data, if it has one."""
    if "articleBody" not in page:
        return []
    found: list[str] = []
    for number, match in enumerate(_SCRIPT.finditer(page)):
        end = _SCRIPT_END.search(page, match.end())
        if end is None or number >= _MAX_SCRIPTS:
            break
        found += _bodies(page[match.end() : end.start()])
    return _paragraphs(max(found, key=len, default=""))


def data_text(content: str) -> str | None:
    """Return the article in a file of JSON: empty without one, ``None`` where it is no JSON."""
    if not content.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return None
    if len(content) > MAX_DATA_CHARS:
        return "" if _LONG_DATA.match(content) else None
    data = _parsed(content.lstrip("\ufeff"))
    if not isinstance(data, (dict, list)):
        return None
    return "\n\n".join(_paragraphs(max(_strings(data, 0), key=len, default="")))


def _parsed(content: str) -> object:
    try:
        return json.loads(content, strict=False)
    except (ValueError, RecursionError):
        return None


def _bodies(content: str) -> list[str]:
    return [text for text in _strings(_parsed(content), 0) if len(text) >= _MIN_CHARS]


def _strings(data: object, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, dict):
        fields = cast("dict[str, object]", data)
        body = fields.get("articleBody")
        if isinstance(body, str):
            yield body
        for value in fields.values():
            yield from _strings(value, depth + 1)
    elif isinstance(data, list):
        for value in cast("list[object]", data):
            yield from _strings(value, depth + 1)


def _paragraphs(text: str) -> list[str]:
    if not text:
        return []
    from explorer.storage.extraction.markup import plain  # noqa: PLC0415

    if _MARKUP.search(text):
        text = _MARKUP.sub("", _BLOCK_END.sub("\n", text))
    return [line for line in (" ".join(plain(p).split()) for p in text.split("\n")) if line]
