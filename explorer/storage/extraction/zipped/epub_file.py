"""EPUB books: the chapters in the order in which they are read."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from urllib.parse import unquote

from explorer.storage.extraction import MAX_CHARS, NotReadable, Progress
from explorer.storage.extraction.encoding import decoded
from explorer.storage.extraction.web_page import whole_page_text
from explorer.storage.extraction.zipped.archive_parts import Parts
from explorer.storage.extraction.zipped.xml_stream import Attributes, parse

MAX_CHAPTERS = 1_000

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_MAX_LIST_BYTES = 4_000_000
_MAX_CHAPTER_BYTES = 10_000_000
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def epub_text(parts: Parts, progress: Progress | None = None) -> str:
    """Return the chapters of an EPUB, blocks parted by empty lines. Raises ``NotReadable``."""
    chapters = _chapters(parts)
    sealed = _sealed(parts)
    if chapters and sealed.issuperset(chapters):
        raise NotReadable("sealed")
    texts: list[str] = []
    chars = 0
    for name in chapters:
        if name in sealed or name not in parts.names:
            continue
        page, _ = decoded(parts.content(name, _MAX_CHAPTER_BYTES))
        texts.append(whole_page_text(page, progress))
        chars += len(texts[-1])
        if chars > MAX_CHARS:
            raise NotReadable("unsafe")
    text = "\n\n".join(filter(None, texts))
    if not text:
        raise NotReadable("no_text")
    return text


def _chapters(parts: Parts) -> list[str]:
    """Return the names of the parts that are read, in order, each once."""
    roots = _attributes(parts, _CONTAINER, "rootfile", "full-path")
    root = next((name for name in roots if name in parts.names), None)
    if root is None:
        raise NotReadable("damaged")
    pages: dict[str, str] = {}
    order: list[str] = []

    def start(full: str, given: Attributes) -> None:
        name = full.rpartition(" ")[2]
        if name == "item" and given.get("media-type", "") in _PAGES:
            pages[given.get("id", "")] = given.get("href", "")
        elif name == "itemref":
            order.append(given.get("idref", ""))

    _parse(parts, root, start)
    folder = posixpath.dirname(root)
    found = [
        posixpath.normpath(posixpath.join(folder, unquote(pages[key].partition("#")[0])))
        for key in dict.fromkeys(order)
        if key in pages
    ]
    if len(found) > MAX_CHAPTERS:
        raise NotReadable("unsafe")
    return found


def _sealed(parts: Parts) -> frozenset[str]:
    """Return the parts that only the seller's program can open; fonts are often among them."""
    if _ENCRYPTION not in parts.names:
        return frozenset()
    return frozenset(unquote(n) for n in _attributes(parts, _ENCRYPTION, "CipherReference", "URI"))


def _attributes(parts: Parts, part: str, element: str, attribute: str) -> list[str]:
    found: list[str] = []

    def start(full: str, given: Attributes) -> None:
        if full.rpartition(" ")[2] == element and attribute in given:
            found.append(given[attribute])

    _parse(parts, part, start)
    return found


def _parse(parts: Parts, part: str, start: Callable[[str, Attributes], None]) -> None:
    parse([parts.content(part, _MAX_LIST_BYTES)], start=start, end=_nothing, text=_nothing)


def _nothing(_given: str) -> None:
    """Take no notice."""
