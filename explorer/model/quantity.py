"""Values that cannot exist without saying where they come from."""

from __future__ import annotations

import math
import re
from enum import StrEnum

from msgspec import Struct

from explorer.errors import MissingEvidenceError
from explorer.model.networks import Network
from explorer.model.texts import Texts

ISO_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
"""How a date is written: its year, and maybe month and day. Whether it exists is another matter."""


class Confidence(StrEnum):
    """How far a published figure can be trusted, as judged from its publisher."""

    HIGH = "H"
    MEDIUM = "M"
    LOW = "L"
    UNKNOWN = ""


class Method(StrEnum):
    """How a value was computed."""

    GEODESIC = "geodesic"  # inverse problem on WGS 84, Karney 2013 through PROJ
    TRACK = "track"  # edge weights of a network, which the evidence names
    SUM = "sum"
    DIFFERENCE = "difference"
    CONVERSION = "conversion"  # an amount divided by a rate
    GROWTH = "growth"  # from one published level to another
    COUNT = "count"
    CALENDAR = "calendar"  # proleptic Gregorian
    CLOCK = "clock"  # one zone's hour on the clocks of another, IANA database
    SPEED = "speed"  # a length divided by a time
    TRAVEL_TIME = "travel time"  # the sum of analysis.travel_time


class Qualifier(StrEnum):
    """The word a text puts before a figure."""

    EXACT = "exact"
    ABOUT = "about"
    UP_TO = "up to"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    LESS_THAN = "less than"


class FromPassage(Struct, frozen=True, tag=True):
    """A passage of a source text states the value."""

    passage_id: str


class Reference(Struct, frozen=True, tag=True):
    """A published figure: who published it, where it stands, and when.

    ``date`` is an ISO date of year, month or day precision; empty where it is not known.
    """

    fact_id: str
    publisher: str
    where: str
    date: str
    confidence: Confidence


class Computed(Struct, frozen=True, tag=True):
    """The program worked the value out by ``method`` from ``inputs`` (ids or plain words).

    A length along a line was measured on a ``network`` in a ``version``.
    """

    method: Method
    inputs: tuple[str, ...]
    network: Network | None = None
    version: str = ""


class Assumed(Struct, frozen=True, tag=True):
    """A guess of the corridor's authors, with the reason in their own words."""

    reason: Texts


Evidence = FromPassage | Reference | Computed | Assumed


def _require(evidence: tuple[Evidence, ...], what: str) -> None:
    if not evidence:
        raise MissingEvidenceError(what)


class Quantity(Struct, frozen=True, tag=True):
    """A number with its unit, its range where one is given, and at least one piece of evidence.

    ``low`` and ``high`` bound the value in the same unit. Of a range that somebody gave without a
    middle ("40 to 60 days": ``middle`` is false, made by ``Quantity.between``) ``value`` lies half
    way, only to put it in its place among others; nobody said it, and it is never told. Raises
    ``MissingEvidenceError`` without evidence and ``ValueError`` for a value that is not finite or
    lies outside its own range.
    """

    value: float
    unit: str
    evidence: tuple[Evidence, ...]
    low: float | None = None
    high: float | None = None
    qualifier: Qualifier = Qualifier.EXACT
    middle: bool = True

    @classmethod
    def between(
        cls,
        low: float,
        high: float,
        unit: str,
        evidence: tuple[Evidence, ...],
        qualifier: Qualifier = Qualifier.EXACT,
    ) -> Quantity:
        """Return a range that has no middle."""
        half_way = low + (high - low) / 2
        return cls(half_way, unit, evidence, low, high, qualifier, middle=False)

    @property
    def told(self) -> float | None:
        """The value that somebody gave; none of a range without a middle."""
        return self.value if self.middle else None

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the most that it may be."""
        low = self.value if self.low is None else self.low
        return low, self.value if self.high is None else self.high

    def __post_init__(self) -> None:
        """Refuse a bare number and a number that is none."""
        _require(self.evidence, f"{self.value} {self.unit}")
        low = self.value if self.low is None else self.low
        high = self.value if self.high is None else self.high
        if not all(map(math.isfinite, (low, self.value, high))):
            message = f"not finite: {low}, {self.value}, {high} {self.unit}"
            raise ValueError(message)
        if not low <= self.value <= high:
            message = f"{self.value} {self.unit} lies outside {low}..{high}"
            raise ValueError(message)


class Moment(Struct, frozen=True, tag=True):
    """A date with its evidence: ISO 8601 of year, month or day precision, such as ``2017-06``."""

    date: str
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        """Refuse a bare date."""
        _require(self.evidence, self.date)


class Designation(Struct, frozen=True, tag=True):
    """A number that names and does not measure, such as a train number, with its evidence."""

    text: str
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        """Refuse a bare designation."""
        _require(self.evidence, self.text)


Value = Quantity | Moment | Designation
