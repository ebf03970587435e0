"""A corridor while somebody makes it from a text: what was proposed, and what the person decided.

``start`` and ``end`` count characters of the text, from and up to but not including; both are -1
for what does not stand in it. The text itself is no part of a draft; only its hash is. Names,
titles, summaries and notes are in the draft's ``language``; ``others`` says the same in more.

A draft may be the copy of a corridor (``base``): then its parts have the ids of that corridor, and
all that a draft has no field for stays in the files that were copied with it.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.model.passages import PassageKind
from explorer.model.proposals import Candidate, Doubt

LonLat = tuple[float, float]
Others = tuple[tuple[str, str], ...]
"""Texts in further languages: language tag and text."""


class Decision(StrEnum):
    """What the person said to a proposal."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DROPPED = "dropped"


class Step(StrEnum):
    """What is worked on; any may be done first, left, and come back to."""

    SOURCE = "source"
    PLACES = "places"
    ROUTES = "routes"
    PASSAGES = "passages"
    CLAIMS = "claims"
    TIMES = "times"


class Measure(StrEnum):
    """What a figure of the text measures."""

    OTHER = "something else"
    LENGTH = "length"  # of a part of a route
    TIME = "time"  # of travel over a part of a route


class Origin(StrEnum):
    """How a place got its position."""

    TEXT = "text"  # a candidate of the name in the text
    SEARCH = "search"  # looked up by the person
    BASE = "base"  # as the corridor has it that the draft is a copy of
    FILE = "file"  # from a file of places
    HAND = "hand"  # a point that the person gave


class Spot(Struct, frozen=True):
    """Where something stands in the text."""

    start: int
    end: int


class DraftSource(Struct, frozen=True):
    """What the text is: unknown parts are empty. ``issued`` is an ISO date, as exact as known."""

    title: str
    publisher: str
    issued: str
    language: str
    decision: Decision = Decision.PROPOSED


class DraftPlace(Struct, frozen=True):
    """A place: where the text names it, which places are called so, and the one that is meant."""

    id: str
    name: str
    spots: tuple[Spot, ...]
    candidates: tuple[Candidate, ...]
    chosen: Candidate
    doubts: tuple[Doubt, ...] = ()
    origin: Origin = Origin.TEXT
    decision: Decision = Decision.PROPOSED
    others: Others = ()
    note: str = ""

    @property
    def lonlat(self) -> LonLat:
        """Longitude and latitude in degrees."""
        return self.chosen.lon_deg, self.chosen.lat_deg


class DraftGap(Struct, frozen=True):
    """Where a network breaks off on a way: its middle, and how wide it is."""

    lon_deg: float
    lat_deg: float
    km: float


class FoundWay(Struct, frozen=True):
    """A way along a network of the world: ``network`` is the id of ``model.networks``.

    The line of a copied segment may name no network: who says so stands in its files. ``km`` is 0
    where nobody knows it.
    """

    km: float
    line: tuple[LonLat, ...]
    network: str
    version: str
    countries: tuple[str, ...]
    gaps: tuple[DraftGap, ...] = ()


class DraftLeg(Struct, frozen=True):
    """A part of a route; ``mode`` is empty where the text does not say it and nobody chose it.

    Without a ``way`` the line is the straight one, which is assumed; ``fault`` says why there is
    none. ``is_asked`` tells that the way was looked for with this mode and these points already.
    ``may_bridge`` lets a way go on over gaps of the data; ``gaps_kept`` says that the person has
    seen them and wants them bridged. ``segment_id`` names the segment of a copied corridor that the
    leg is, over the places ``through``; a leg that is led another way is a segment of its own.
    """

    from_id: str
    to_id: str
    mode: str
    vias: tuple[LonLat, ...] = ()
    may_bridge: bool = True
    gaps_kept: bool = False
    is_straight: bool = False
    is_asked: bool = False
    way: FoundWay | None = None
    fault: str = ""
    segment_id: str = ""
    through: tuple[str, ...] = ()
    note: str = ""


class DraftRoute(Struct, frozen=True):
    """A route over legs that follow one another; ``start`` is where the text tells of it, or -1."""

    id: str
    title: str
    legs: tuple[DraftLeg, ...]
    start: int = -1
    decision: Decision = Decision.PROPOSED
    others: Others = ()

    @property
    def stops(self) -> tuple[str, ...]:
        """The places in order."""
        return (*(leg.from_id for leg in self.legs[:1]), *(leg.to_id for leg in self.legs))


class DraftPassage(Struct, frozen=True):
    """Sentences of a paragraph, all counted from 1; the summary is the person's own words.

    ``source`` is what another text of a copied corridor is called, in which the passage stands.
    """

    id: str
    paragraph: int
    first: int
    last: int
    start: int
    end: int
    kinds: tuple[PassageKind, ...] = ()
    summary: str = ""
    decision: Decision = Decision.PROPOSED
    others: Others = ()
    note: str = ""
    source: str = ""


class DraftClaim(Struct, frozen=True):
    """A figure or a date; what it measures names a route and two of its places, or nothing."""

    id: str
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str
    qualifier: str
    date: str = ""
    measures: Measure = Measure.OTHER
    route_id: str = ""
    from_id: str = ""
    to_id: str = ""
    summary: str = ""
    decision: Decision = Decision.PROPOSED
    others: Others = ()
    note: str = ""
    passage_id: str = ""  # of a copied claim, which does not say where in its passage it stands


class DraftService(Struct, frozen=True):
    """What runs on a route, from a template: its speeds in km/h are assumed, and say so.

    A service of a copied corridor has no template but an ``id`` and a ``title``; its estimates stay
    as they are.
    """

    route_id: str
    template: str
    low: float
    likely: float
    high: float
    id: str = ""
    title: str = ""
    others: Others = ()


class Draft(Struct, frozen=True):
    """Everything that is known of a corridor in the making."""

    id: str
    title: str
    text_sha256: str
    source: DraftSource
    places: tuple[DraftPlace, ...] = ()
    routes: tuple[DraftRoute, ...] = ()
    passages: tuple[DraftPassage, ...] = ()
    claims: tuple[DraftClaim, ...] = ()
    services: tuple[DraftService, ...] = ()
    language: str = "en"
    others: Others = ()
    base: str = ""
    source_id: str = ""
    """The source of a copied corridor that the text is of."""
    whole_characters: int = 0
    """How long the text is that the draft has the beginning of; 0 where it has all of it."""

    @property
    def is_copy(self) -> bool:
        """Whether it is the copy of a corridor."""
        return bool(self.base)

    def place(self, identity: str) -> DraftPlace | None:
        """Return a place by its id."""
        return next((place for place in self.places if place.id == identity), None)

    def route(self, identity: str) -> DraftRoute | None:
        """Return a route by its id."""
        return next((route for route in self.routes if route.id == identity), None)

    def claim(self, identity: str) -> DraftClaim | None:
        """Return a claim by its id."""
        return next((claim for claim in self.claims if claim.id == identity), None)

    def passage(self, identity: str) -> DraftPassage | None:
        """Return a passage by its id."""
        return next((passage for passage in self.passages if passage.id == identity), None)

    def passage_of(self, claim: DraftClaim) -> DraftPassage | None:
        """Return the passage that states a claim."""
        if claim.passage_id:
            return self.passage(claim.passage_id)
        return self.passage_at(claim.start)

    def passage_at(self, position: int) -> DraftPassage | None:
        """Return the passage that a character of the text belongs to; a confirmed one first."""
        here = [p for p in self.passages if p.start <= position < p.end and position >= 0]
        kept = [p for p in here if p.decision is Decision.CONFIRMED]
        live = [p for p in here if p.decision is not Decision.DROPPED]
        return next(iter((*kept, *live, *here)), None)
