"""Claims: every figure and date of a source, and the published facts to hold against it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from explorer.model.quantity import Confidence, Moment, Quantity, Value
from explorer.model.texts import Texts, text_in


class Scope(StrEnum):
    """Whether a published figure measures the same thing as the claim."""

    SAME = "same"
    DIFFERENT = "different"
    BACKGROUND = "background"  # shown beside the claim; not even its verdict knows of it


class Verdict(StrEnum):
    """What a claim's check came to."""

    SUPPORTED = "supported"
    ROUNDED = "rounded"
    DIFFERENT_SCOPE = "different scope"
    CONTRADICTED = "contradicted"
    NOT_CHECKABLE = "not checkable"


class Rule(StrEnum):
    """How a check becomes a figure; see ``analysis.claims.rules``."""

    FIGURE = "figure"
    INTERVAL = "interval"
    WEEKDAY = "weekday"
    CONVERSION = "conversion"
    GROWTH = "growth"
    DIFFERENCE = "difference"
    COUNT = "count"
    ORDINAL = "ordinal"
    STRAIGHT = "straight"
    CLOCK = "clock"


class DayPart(StrEnum):
    """A part of the day that a text names."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Direction(StrEnum):
    """Which way a published time holds for; where it matters, a fact says so or that nobody did."""

    WESTBOUND = "westbound"
    EASTBOUND = "eastbound"
    NORTHBOUND = "northbound"
    SOUTHBOUND = "southbound"
    INBOUND = "inbound"  # into the country that a border time is about
    OUTBOUND = "outbound"
    EACH_WAY = "each way"  # the source says that it holds for both
    BOTH_TOGETHER = "both together"  # an average over both ways
    NOT_RECORDED = "not recorded"  # the source does not tell


class Weekday(StrEnum):
    """A weekday that a text names."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Remark(StrEnum):
    """What stands out about a claim beside its verdict."""

    FITS_ANOTHER_WAY = "fits another way"  # the published length of a road, not of the railway
    ANOTHER_UNIT = "another unit"  # the same number counts something else
    LATER_THAN_THE_TEXT = "later than the text"
    STATISTICS_DISAGREE = "statistics disagree"
    ORIGINAL_SAYS_OTHERWISE = "original says otherwise"  # "by" there, "up to" here
    EXCLUDED_BY_ANOTHER = "another figure excludes it"  # of the same thing, whoever is right
    RESTS_ON_ASSUMPTION = "rests on an assumption"  # a figure that decides holds a guess of ours
    RESTS_ON_TRANSLATION = "rests on translation"  # the original is worded otherwise
    OUTCOME_SO_FAR = "outcome so far"  # an aim, and what has become of it
    ONE_CLOCK_ONLY = "one clock only"  # a part of the day by one local clock and not by another


def _nothing() -> dict[str, Mapping[str, str]]:
    return {}


class Fact(Struct, frozen=True):
    """A published figure or date with publisher, place, date and confidence.

    ``value`` is ``None`` where the source gives no single figure; ``text`` is how it was written.
    ``subject``, ``scope`` and ``note`` are what those get whose language ``translated`` has not: it
    holds them by language and field, as far as they are shown. ``direction`` is there where it
    matters. ``derived_from`` is the fact of the same source that this figure was read from.
    """

    id: str
    topic: str
    subject: str
    value: Quantity | Moment | None
    text: str
    unit: str
    scope: str
    publisher: str
    where: str
    date: str
    confidence: Confidence
    note: str
    direction: Direction | None = None
    translated: Mapping[str, Mapping[str, str]] = field(default_factory=_nothing)
    derived_from: str = ""

    def in_words(self, what: str, language: str) -> str:
        """Return ``subject``, ``scope`` or ``note`` in a language, as far as it is told in it."""
        usual = {"subject": self.subject, "scope": self.scope, "note": self.note}
        told = {tag: t[what] for tag, t in self.translated.items() if what in t}
        return text_in(told, language) or usual[what]


class Check(Struct, frozen=True):
    """What to hold against a claim.

    ``fact_ids`` and ``segment_ids`` are added up where there are several. ``other_ids`` are facts
    on the rule's other side: the end of an interval, the rate of a conversion, the level before a
    growth, what is taken off. ``rate`` is an assumed one, where no published one is known.
    ``original`` marks the report that the text draws on, which is no independent witness.
    ``statistics`` marks other statistics of the same thing, ``outcome`` what has become of an aim.
    ``clocks`` are the IANA zones of the published hour and of the clock to read it on, ``day_part``
    what the text calls that hour. ``why`` says in our own words how the scope differs.
    """

    fact_ids: tuple[str, ...]
    segment_ids: tuple[str, ...]
    scope: Scope
    why: Texts | None
    rule: Rule = Rule.FIGURE
    other_ids: tuple[str, ...] = ()
    claim_ids: tuple[str, ...] = ()
    route_ids: tuple[str, ...] = ()
    weekday: str = ""
    rate: Quantity | None = None
    original: bool = False
    statistics: bool = False
    outcome: bool = False
    clocks: tuple[str, str] | None = None
    day_part: DayPart | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of everything that the check's figure comes from."""
        named = (self.claim_ids, self.fact_ids, self.segment_ids, self.route_ids, self.other_ids)
        return tuple(i for ids in named for i in ids)


class Wordings(Struct, frozen=True):
    """How the article and its original put the same thing, both in our own words.

    ``fact_id`` is the publication of the original that says so.
    """

    article: Texts
    original: Texts
    fact_id: str


class Claim(Struct, frozen=True):
    """A figure, date or number that a passage gives, in the project's own words."""

    id: str
    passage_id: str
    summary: Texts
    value: Value
    checks: tuple[Check, ...]
    note: Texts | None = None
    wordings: Wordings | None = None
