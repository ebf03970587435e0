"""Source texts, described by CSL-JSON; the texts themselves stay with their publishers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field


class Source(Struct, frozen=True):
    """A text that passages come from. Unknown parts of the citation are empty, never guessed.

    ``issued`` is an ISO date of the precision that is known. ``short`` is what badges show.
    ``csl_type`` is one of CSL's types, such as webpage. ``file`` is the name of the text itself
    where it is one of the corridor's own and comes with it: a reading. It is empty for all that
    belongs to a publisher. ``csl`` is the whole citation as it was given, with the fields that have
    no place here: editors, container, DOI, ranges of dates.
    """

    id: str
    title: str
    short: str
    publisher: str
    author: str
    issued: str
    language: str
    url: str
    note: str
    csl_type: str = "article"
    file: str = ""
    csl: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def is_own(self) -> bool:
        """Whether the text is the corridor's own, and so always there."""
        return bool(self.file)
