"""Source texts, described by CSL-JSON; the texts themselves stay with their publishers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A text that passages come from. Unknown parts of the citation are empty, never guessed.

    ``issued`` is an ISO date of the precision that is known. ``short`` is what badges show.
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
