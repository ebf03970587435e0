"""What a text was found to hold: proposals, which a person confirms or drops.

``start`` and ``end`` count characters of the text, from and up to but not including.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class NamedKind(StrEnum):
    """What is known of a name by where it was read."""

    TOWN = "town"
    COUNTRY = "country"
    REGION = "region"  # a first-level part of a country
    COUNTY = "county"  # a part of that
    WIDE = "wide"  # a continent, sea, strait, island or range; its point is only a label
    SITE = "site"  # a port, airport or station


class Doubt(StrEnum):
    """Why a proposal may be wrong."""

    NAMESAKES = "several places of that name"
    GOVERNMENT = "may stand for a government"
    WORD = "may be an ordinary word"
    SURNAME = "may be a surname"


class Candidate(Struct, frozen=True):
    """A place that a name may mean.

    ``code`` is the ISO 3166-1 code of the country, a point and the part's code, as far as known.
    ``population`` is 0 where it is unknown or has no meaning. ``is_own_name`` tells whether the
    place is usually called so, ``is_like_own_name`` whether the name looked up begins like its own.
    """

    name: str
    kind: NamedKind
    code: str
    lat_deg: float
    lon_deg: float
    population: int
    is_own_name: bool
    is_like_own_name: bool = False

    @property
    def country(self) -> str:
        """ISO 3166-1 code, empty at sea and for what lies in several countries."""
        return self.code.partition(".")[0]


class PlaceProposal(Struct, frozen=True):
    """A name in the text and what it may mean, the likeliest first."""

    start: int
    end: int
    text: str
    candidates: tuple[Candidate, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def best(self) -> Candidate:
        """The likeliest candidate; there is one at least."""
        return self.candidates[0]


class FigureProposal(Struct, frozen=True):
    """A figure of the text.

    ``value`` is ``None`` where a range is told without a middle; ``unit`` is empty where only a
    number stands. ``qualifier`` is one of the words a corridor's claims know.
    """

    start: int
    end: int
    text: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    qualifier: str


class DateProposal(Struct, frozen=True):
    """A date of the text: ISO, as exact as it is told, ``None`` where the text's date is needed."""

    start: int
    end: int
    text: str
    date: str | None


class LegProposal(Struct, frozen=True):
    """A way that the text tells of, between two of its places; ``mode`` is empty where unknown."""

    start: int
    end: int
    from_name: str
    to_name: str
    mode: str


class SourceProposal(Struct, frozen=True):
    """What a text says of itself; unknown parts are empty, never guessed."""

    title: str
    publisher: str
    issued: str
    language: str


class Proposals(Struct, frozen=True):
    """All that was found in a text, each in the order of the text."""

    source: SourceProposal
    places: tuple[PlaceProposal, ...]
    figures: tuple[FigureProposal, ...]
    dates: tuple[DateProposal, ...]
    legs: tuple[LegProposal, ...]
