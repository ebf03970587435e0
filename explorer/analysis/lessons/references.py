"""References in a lesson's texts: ``{fact lyg-almaty-km}`` and the like, and what is wrong in one.

==============================  =================================================================
``fact ID``                     a published figure or date, with its unit
``scope ID``                    what a published figure holds for, in words
``publisher ID``                who published it
``claim ID``, ``verdict ID``    what a text states, and what checking it came to
``place ID``, ``event ID``      a place's name, an event's date
``distance FROM TO``            the straight line between two places
``track SEGMENT``               the length of a segment along its line
``gauge EDGE``                  how far apart the rails of an edge are
``gauge-gap EDGE EDGE``         the difference of two gauges
``compare FROM TO WAY WHAT``    of one way: km, crooked, hours, range, running, stops, checks,
                                lifting, border (checks and lifting), waiting
``difference FROM TO A B WHAT``  way B less way A: km, hours, range, distance, speed, border,
                                waiting
``less A B``, ``sum A B …``     the difference and the sum of published figures
``ratio A B``, ``speed A B``    published figures divided: how many times, kilometres by hours
==============================  =================================================================

Behind ``compare`` and ``difference`` may follow ``close ID…``: what if these were closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from explorer.errors import ExplorerError
from explorer.model.texts import Texts

REFERENCE = re.compile(r"\{([^{}]*)\}")
CLOSE = "close"
KINDS: dict[str, tuple[int, int]] = {
    "fact": (1, 1),
    "scope": (1, 1),
    "publisher": (1, 1),
    "claim": (1, 1),
    "verdict": (1, 1),
    "place": (1, 1),
    "event": (1, 1),
    "distance": (2, 2),
    "track": (1, 1),
    "gauge": (1, 1),
    "gauge-gap": (2, 2),
    "compare": (4, 4),
    "difference": (5, 5),
    "less": (2, 2),
    "sum": (2, 9),
    "ratio": (2, 2),
    "speed": (2, 2),
}
"""How many words at least and at most follow each kind."""
WITH_CLOSURES = frozenset({"compare", "difference"})


class UnresolvedError(ExplorerError):
    """A reference stands for nothing here; ``problem``, ``found``, ``expected`` are a fault's."""

    def __init__(self, problem: str, found: str, expected: str) -> None:
        super().__init__(f"{found}: {problem}, {expected}")
        self.problem, self.found, self.expected = problem, found, expected


class Reference(Struct, frozen=True):
    """A reference taken apart: its kind, the words behind it, and what a what-if closes."""

    kind: str
    words: tuple[str, ...]
    closed: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The reference as it is written, with single blanks."""
        closed = (CLOSE, *self.closed) if self.closed else ()
        return " ".join((self.kind, *self.words, *closed))


def parsed(text: str) -> Reference:
    """Take the inside of a reference's braces apart. Raises ``UnresolvedError``."""
    words = text.split()
    kind, rest = (words[0], words[1:]) if words else ("", [])
    if kind not in KINDS:
        raise UnresolvedError("not_a_choice", kind or "{}", ", ".join(KINDS))
    closed: list[str] = []
    if kind in WITH_CLOSURES and CLOSE in rest:
        at = rest.index(CLOSE)
        rest, closed = rest[:at], rest[at + 1 :]
    least, most = KINDS[kind]
    if not least <= len(rest) <= most:
        count = str(least) if least == most else f"{least} to {most}"
        raise UnresolvedError("wrong_type", text, f"“{kind}” and {count} words behind it")
    return Reference(kind, tuple(rest), tuple(closed))


def pieces(template: str) -> Iterator[tuple[str, str]]:
    """Return a text's parts in order: each a stretch of words, and the reference behind it."""
    at = 0
    for match in REFERENCE.finditer(template):
        yield template[at : match.start()], match[1].strip()
        at = match.end()
    if at < len(template):
        yield template[at:], ""


def references_in(texts: Texts) -> tuple[str, ...]:
    """Return the references of a text in all its languages, each once, in order."""
    found = (ref for text in texts.values() for _, ref in pieces(text) if ref)
    return tuple(dict.fromkeys(found))
