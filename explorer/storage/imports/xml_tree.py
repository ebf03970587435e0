"""XML as a tree of its local names: without entities, of limited depth and size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from sys import getsizeof
from types import MappingProxyType
from xml.parsers import expat

from msgspec import Struct, field

from explorer.storage.imports.parsing import refuse

_MAX_DEPTH = 100
_MAX_ELEMENTS = 1_000_000
_MAX_BYTES = 220_000_000  # of the file and its tree together
_ELEMENT_BYTES = 64  # with its place in a list
_NAME_BYTES = 400  # as the parser keeps it, and without its namespace
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


class Element(Struct, gc=False):
    """An element: its name without namespace, its attributes, its own text, what is inside."""

    name: str
    attributes: Mapping[str, str] = _NO_ATTRIBUTES
    text: str = ""
    children: Sequence[Element] = ()

    def all(self, name: str) -> list[Element]:
        """Return the elements of a name right inside."""
        return [child for child in self.children if child.name == name]

    def first(self, name: str) -> str:
        """Return the text of the first element of a name right inside."""
        return next((child.text for child in self.children if child.name == name), "")


class _Refused(Exception):  # noqa: N818 - it ends as a fault
    """XML that is not read at all."""


class _Open(Struct):
    """An element that has not ended yet: its parts are gathered here, and kept when it ends."""

    element: Element
    texts: list[str] = field(default_factory=list[str])
    children: list[Element] = field(default_factory=list[Element])


class _Tree:
    """What the parser tells, as a tree; it stops where the tree would grow too large."""

    def __init__(self, bytes_before: int) -> None:
        self.outside = _Open(Element(""))
        self._stack = [self.outside]
        self._count, self._bytes = 0, bytes_before
        self._short: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._count += 1
        element = Element(self._short_name(name))
        if attributes:
            plain = {self._short_name(key): value for key, value in attributes.items()}
            element.attributes = plain
            self._bytes += getsizeof(plain) + sum(map(getsizeof, plain.values()))
        if len(self._stack) > _MAX_DEPTH:
            raise _Refused("too deep")
        if self._count > _MAX_ELEMENTS:
            raise _Refused("too many elements")
        self._take(_ELEMENT_BYTES)
        self._stack.append(_Open(element))

    def end(self, _name: str) -> None:
        """End an element, and keep no more of it than it holds."""
        ended = self._stack.pop()
        element = ended.element
        if ended.texts:
            element.text = self._joined(ended.texts).strip()
            self._bytes += getsizeof(element.text) - sum(map(getsizeof, ended.texts))
        if ended.children:
            element.children = ended.children
            self._bytes += getsizeof(ended.children)
        self._stack[-1].children.append(element)

    def text(self, data: str) -> None:
        """Add a piece of the text of an element."""
        self._stack[-1].texts.append(data)
        self._take(getsizeof(data))

    def _take(self, more_bytes: int) -> None:
        self._bytes += more_bytes
        if self._bytes > _MAX_BYTES:
            raise _Refused("too large a tree")

    def _short_name(self, name: str) -> str:
        short = self._short.get(name)
        if short is None:
            short = self._short[name] = name.rpartition(" ")[2]
            self._bytes += _NAME_BYTES + 2 * len(name)
        return short

    def _joined(self, texts: list[str]) -> str:
        if len(texts) == 1:
            return texts[0]
        # One sign beyond the first 65,536 makes every sign of a text four bytes long.
        width = 1 if all(map(str.isascii, texts)) else 4
        if self._bytes + width * sum(map(len, texts)) > _MAX_BYTES:
            raise _Refused("too long a text")
        return "".join(texts)


def tree_of(path: Path, content: bytes, expected: str) -> Element:
    """Return the outermost element. Raises ``PackError``."""
    tree = _Tree(len(content))

    def doctype(*_declared: object) -> None:
        raise _Refused("DOCTYPE")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = tree.start, tree.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = tree.text, doctype
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position
    except (expat.ExpatError, _Refused, ValueError, LookupError) as error:
        refuse(path, "unreadable_file", " ".join(str(error).split())[:160], expected)
    return tree.outside.children[0]
