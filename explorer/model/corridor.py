"""The corridor: everything one pack holds, whole and consistent, never changed after loading."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from explorer.model.claims import Claim, Fact
from explorer.model.events import Event
from explorer.model.network import Edge
from explorer.model.passages import Passage
from explorer.model.places import Place
from explorer.model.routes import Route, Segment
from explorer.model.services import Timing
from explorer.model.sources import Publisher, Source
from explorer.model.states import KnownState
from explorer.model.texts import Texts, text_in

Json = Mapping[str, Any]


class Kept(Struct, frozen=True):
    """Imported records as they were given, by the id that the corridor knows them under.

    ``places`` are Linked Places features, ``passages`` Web Annotations. One whose id no place of
    the corridor has is a place without a position; one whose id no passage has is an annotation
    that is not anchored in any text. ``about`` is what their files say of themselves, by
    ``places`` and ``passages``.
    """

    places: Mapping[str, Json] = field(default_factory=dict[str, Json])
    passages: Mapping[str, Json] = field(default_factory=dict[str, Json])
    about: Mapping[str, Json] = field(default_factory=dict[str, Json])


class Corridor(Struct, frozen=True):
    """A transport corridor with its evidence; mappings are by id and keep the pack's order.

    Every id that a record names exists: ``storage.pack.loading`` builds no corridor otherwise.
    """

    id: str
    titles: Texts
    places: Mapping[str, Place]
    edges: Mapping[str, Edge]
    segments: Mapping[str, Segment]
    routes: Mapping[str, Route]
    sources: Mapping[str, Source]
    passages: Mapping[str, Passage]
    claims: Mapping[str, Claim]
    facts: Mapping[str, Fact]
    events: Mapping[str, Event] = field(default_factory=dict[str, Event])
    timing: Timing = field(default_factory=Timing)
    states: Mapping[str, KnownState] = field(default_factory=dict[str, KnownState])
    is_draft: bool = False
    """Whether it holds proposals of the program that nobody has confirmed."""
    readings: Mapping[str, str] = field(default_factory=dict[str, str])
    """The texts of the corridor's own that come with it, by their source."""
    kept: Kept = field(default_factory=Kept)
    """What imported records say beyond their fields here."""
    publishers: Mapping[str, Publisher] = field(default_factory=dict[str, Publisher])
    """Who those are that publish its texts and facts, as far as somebody wrote it down."""

    def routes_of(self, segment_id: str) -> tuple[Route, ...]:
        """Return the routes that run over a segment, in the pack's order."""
        return tuple(r for r in self.routes.values() if segment_id in r.segment_ids)

    def claims_of(self, passage_id: str) -> tuple[Claim, ...]:
        """Return the claims that a passage makes, in the pack's order."""
        return tuple(c for c in self.claims.values() if c.passage_id == passage_id)

    def passages_of(self, source_id: str) -> tuple[Passage, ...]:
        """Return a source's passages in reading order, as they stand in it."""
        found = (p.standing_in(source_id) for p in self.passages.values())
        return tuple(sorted((p for p in found if p), key=lambda p: (p.start, p.end)))

    def passage_in(self, passage_id: str, language: str) -> Passage:
        """Return a passage as it stands in the source that a reader of a language gets."""
        passage = self.passages[passage_id]
        if not passage.also:
            return passage
        source_id = self._in_language(passage.source_ids, language)
        return passage.standing_in(source_id) or passage

    def reading_in(self, language: str) -> str:
        """Return the source of the reading in a language, else of the first; empty without any."""
        return self._in_language(tuple(self.readings), language)

    def _in_language(self, source_ids: tuple[str, ...], language: str) -> str:
        """Return the first of some sources in a language or a form of it, else the first of all."""
        by_language: dict[str, str] = {}
        for source_id in source_ids:
            by_language.setdefault(self.sources[source_id].language, source_id)
        return text_in(by_language, language) or next(iter(source_ids), "")

    def passages_about(self, place_id: str) -> tuple[Passage, ...]:
        """Return the passages that speak of a place, in reading order of their sources."""
        return tuple(p for p in self.passages.values() if place_id in p.place_ids)

    def segments_of_passage(self, passage_id: str) -> tuple[Segment, ...]:
        """Return the segments that a passage states or implies."""
        return tuple(
            s
            for s in self.segments.values()
            if any(link.passage_id == passage_id for link in s.links)
        )
