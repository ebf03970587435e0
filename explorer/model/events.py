"""Dated events that the sources tell of or that changed the network, for the timeline."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.model.quantity import Moment
from explorer.model.texts import Texts


class EventKind(StrEnum):
    """What an event is about."""

    NETWORK = "network"  # a line, service or site opens or is improved
    MEETING = "meeting"
    AGREEMENT = "agreement"
    AIM = "aim"  # what a source says shall be; not what has been


class Event(Struct, frozen=True):
    """Something with a date and its evidence, in the project's own words.

    ``opens`` are ids of routes, segments and places that stand from that date on; ``improves`` are
    ids of segments that were there before and are better from then on.
    """

    id: str
    titles: Texts
    kind: EventKind
    moment: Moment
    passage_ids: tuple[str, ...] = ()
    place_ids: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    improves: tuple[str, ...] = ()
    note: Texts | None = None

    @property
    def year(self) -> int:
        """The event's year."""
        return int(self.moment.date[:4])
