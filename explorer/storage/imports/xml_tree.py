"""XML as a tree of its local names: without entities, of limited depth and size."""

from __future__ import annotations

from pathlib import Path
from xml.parsers import expat

from msgspec import Struct, field

from explorer.storage.imports.parsing import refuse

_MAX_DEPTH = 100
_MAX_ELEMENTS = 2_000_000


class Element(Struct):
    """An element: its name without namespace, its attributes, its own text, what is inside."""

    name: str
    attributes: dict[str, str]
    parts: list[str] = field(default_factory=list[str])
    children: list[Element] = field(default_factory=list["Element"])

    @property
    def text(self) -> str:
        """The text of the element itself."""
        return "".join(self.parts).strip()

    def all(self, name: str) -> list[Element]:
        """Return the elements of a name right inside."""
        return [child for child in self.children if child.name == name]

    def first(self, name: str) -> str:
        """Return the text of the first element of a name right inside."""
        return next((child.text for child in self.children if child.name == name), "")


class _Refused(Exception):  # noqa: N818 - it ends as a fault
    """XML that is not read at all."""


def tree_of(path: Path, content: bytes, expected: str) -> Element:
    """Return the outermost element. Raises ``PackError``."""
    root = Element("", {})
    stack = [root]
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(stack) > _MAX_DEPTH or count > _MAX_ELEMENTS:
            raise _Refused("too deep" if len(stack) > _MAX_DEPTH else "too many elements")
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(" ")[2], plain)
        stack[-1].children.append(element)
        stack.append(element)

    def end(_name: str) -> None:
        stack.pop()

    def text(data: str) -> None:
        stack[-1].parts.append(data)

    def doctype(*_declared: object) -> None:
        raise _Refused("DOCTYPE")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = text, doctype
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position
    except (expat.ExpatError, _Refused, ValueError, LookupError) as error:
        refuse(path, "unreadable_file", " ".join(str(error).split())[:160], expected)
    return root.children[0]
