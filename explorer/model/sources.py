"""Source texts, described by CSL-JSON; the texts themselves stay with their publishers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from explorer.model.texts import Texts


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


class Publisher(Struct, frozen=True):
    """Who publishes texts and figures: what a class should know before it believes them.

    ``names`` are how sources and facts call it, the first one in full. ``source_ids`` are texts
    that are its own whatever their citation says. ``follows`` are the publishers that it says it
    takes its reports from.
    """

    id: str
    names: tuple[str, ...]
    what: Texts
    source_ids: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
