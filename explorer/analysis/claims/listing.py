"""All claims of a corridor in the order of reading, and which of them a reader asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from msgspec import Struct

from explorer.analysis.claims.verdicts import Checked, check_claim
from explorer.analysis.search import folded
from explorer.model.claims import Claim, Verdict
from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.quantity import Designation, Moment, Quantity


class ClaimRow(Struct, frozen=True, eq=False, dict=True):
    """A claim with its passage and what its check came to."""

    claim: Claim
    passage: Passage
    checked: Checked
    corridor: Corridor

    @cached_property
    def words(self) -> str:
        """Everything in which a reader may look for it, folded as a search folds it."""
        return folded(" ".join(_texts(self.claim, self.passage, self.corridor)))

    @property
    def stands_out(self) -> bool:
        """Whether a reader should notice more than the verdict."""
        return bool(self.checked.remarks)


class ClaimFilter(Struct, frozen=True):
    """Which claims are asked for; what is empty asks for all.

    ``remarked`` asks for those that stand out. A claim has to hold each of the ``words``.
    """

    verdicts: frozenset[Verdict] = frozenset()
    source_id: str = ""
    words: str = ""
    remarked: bool = False


def claim_rows(corridor: Corridor) -> tuple[ClaimRow, ...]:
    """Return every claim in order of sources, paragraphs and sentences, then of the pack."""
    sources = {source_id: n for n, source_id in enumerate(corridor.sources)}
    rows = [_row(claim, corridor) for claim in corridor.claims.values()]

    def place(row: ClaimRow) -> tuple[int, int, tuple[int, int], int]:
        passage = row.passage
        return sources[passage.source_id], passage.paragraph, passage.sentences, passage.start

    return tuple(sorted(rows, key=place))  # stable: claims of one passage keep the pack's order


def _row(claim: Claim, corridor: Corridor) -> ClaimRow:
    passage = corridor.passages[claim.passage_id]
    return ClaimRow(claim, passage, check_claim(claim, corridor), corridor)


def _texts(claim: Claim, passage: Passage, corridor: Corridor) -> tuple[str, ...]:
    """Return all that is said of a claim, in every language."""
    facts = [corridor.facts[i] for c in claim.checks for i in c.ids if i in corridor.facts]
    return (
        *claim.summary.values(),
        *(claim.note or {}).values(),
        *_value_texts(claim),
        *_wordings(claim),
        *(text for check in claim.checks if check.why for text in check.why.values()),
        *(text for fact in facts for text in (fact.publisher, fact.text)),
        *(name for i in passage.place_ids for name in corridor.places[i].all_names),
    )


def _wordings(claim: Claim) -> tuple[str, ...]:
    words = claim.wordings
    return () if words is None else (*words.article.values(), *words.original.values())


def _value_texts(claim: Claim) -> tuple[str, ...]:
    match claim.value:
        case Quantity(value=value, unit=unit):
            return f"{value:g}", unit
        case Moment(date=date):
            return (date,)
        case Designation(text=text):
            return (text,)


def matching(rows: Iterable[ClaimRow], wanted: ClaimFilter) -> tuple[ClaimRow, ...]:
    """Return the rows that a filter asks for, in their order."""
    words = folded(wanted.words).split()
    return tuple(
        row
        for row in rows
        if (not wanted.verdicts or row.checked.verdict in wanted.verdicts)
        and (not wanted.source_id or row.passage.source_id == wanted.source_id)
        and (not wanted.remarked or row.stands_out)
        and all(word in row.words for word in words)
    )


def counts(rows: Iterable[ClaimRow]) -> Mapping[Verdict, int]:
    """Return how many rows have each verdict; every verdict is there."""
    found = [row.checked.verdict for row in rows]
    return {verdict: found.count(verdict) for verdict in Verdict}
