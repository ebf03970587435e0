"""Claims: every figure and date of a source, and the published facts to hold against it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.quantity import Confidence, Moment, Quantity, Value
from explorer.model.texts import Texts


class Scope(StrEnum):
    """Whether a published figure measures the same thing as the claim."""

    SAME = "same"
    DIFFERENT = "different"


class Verdict(StrEnum):
    """What a claim's check came to."""

    SUPPORTED = "supported"
    ROUNDED = "rounded"
    DIFFERENT_SCOPE = "different scope"
    CONTRADICTED = "contradicted"
    NOT_CHECKABLE = "not checkable"


@dataclass(frozen=True, slots=True)
class Fact:
    """A published figure or date with publisher, place, date and confidence.

    ``value`` is ``None`` where the source gives no single figure; ``text`` is how it was written.
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


@dataclass(frozen=True, slots=True)
class Check:
    """What to hold against a claim: the sum of published facts, or a segment's computed track.

    ``fact_ids`` are added up where there are several; exactly one of ``fact_ids`` and
    ``segment_ids`` is given, segments being added up as well. ``why`` says in our own words how
    the scope differs.
    """

    fact_ids: tuple[str, ...]
    segment_ids: tuple[str, ...]
    scope: Scope
    why: Texts | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure, date or number that a passage gives, in the project's own words."""

    id: str
    passage_id: str
    summary: Texts
    value: Value
    checks: tuple[Check, ...]
    note: Texts | None = None
