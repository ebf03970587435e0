"""XML as it streams by, for files that are read once and never built into a tree.

Entities of a document's own are refused, and so are more elements than an article can have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from explorer.storage.extraction import MAX_CHARS, NotReadable

MAX_ELEMENTS = 300_000
MAX_DEPTH = 2_000
Attributes = Mapping[str, str]


class TextSink:
    """Collects the pieces of a text, which may grow to what an article can be."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._chars = 0

    def add(self, piece: str) -> None:
        """Add a piece. Raises ``NotReadable`` (unsafe)."""
        self._chars += len(piece)
        if self._chars > MAX_CHARS:
            raise NotReadable("unsafe")
        self._parts.append(piece)

    def text(self) -> str:
        """Return all that was added."""
        return "".join(self._parts)


def parse(
    chunks: Iterable[bytes],
    *,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Read XML and call for each start, end and text; names are "namespace name".

    Raises ``NotReadable`` (damaged, deep, entities, unsafe) and whatever the callbacks raise.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    seen = depth = 0

    def started(name: str, attributes: Attributes) -> None:
        nonlocal seen, depth
        seen += 1
        depth += 1
        if depth > MAX_DEPTH:
            raise NotReadable("deep")
        if seen > MAX_ELEMENTS:
            raise NotReadable("unsafe")
        start(name, attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name)

    def entity(*_declared: object) -> None:
        raise NotReadable("entities")

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = entity
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)  # noqa: FBT003 - expat takes it by position
        parser.Parse(b"", True)  # noqa: FBT003 - as above
    except (expat.ExpatError, LookupError, ValueError) as error:  # or an encoding that nobody knows
        raise NotReadable("damaged") from error
