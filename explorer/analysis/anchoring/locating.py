"""Says where each passage of a source stands in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from explorer.analysis.anchoring.exact import exact_places, in_order, runs_on
from explorer.analysis.anchoring.haystack import Haystack, Place, prepare, share_words
from explorer.analysis.anchoring.similar import MOST_SIMILAR, similar_places
from explorer.analysis.sentences import with_punctuation
from explorer.analysis.text import Tokens
from explorer.model.passages import Located, Passage, Status

CHANGED_FROM = 0.5
"""Smallest similarity of a place that is shown as a changed passage."""
CLEAR_LEAD = 0.15
"""How much more similar than any other place a changed passage must be, else it is ambiguous."""
MIN_SHARED_SHINGLES = 3
"""Fewer word triples in common are chance, however short the passage."""
EXPECTED_FROM, MIN_EXPECTED_SHINGLES = 0.2, 2
"""The same limits for a place exactly where the passages found around it say that it must be."""

_DRIFT_CHARS, _DRIFT_SHARE = 30, 0.05  # by which a distance may differ between two copies


@dataclass(frozen=True, slots=True)
class _Answer:
    status: Status
    place: Place | None = None


_NOT_FOUND = _Answer(Status.NOT_FOUND)
_Placed = tuple[Passage, Place]


def locate(text: str, passages: Sequence[Passage]) -> tuple[Located, ...]:
    """Find each passage in a text; the answers are in the order of the passages.

    The passages are of one source. They may overlap and lie inside one another.
    """
    haystack = prepare(text, passages)
    answers = _word_for_word(haystack, passages)
    _add_changed(haystack, passages, answers)
    return tuple(
        _located(haystack.tokens, passage.id, answer)
        for passage, answer in zip(passages, answers, strict=True)
    )


def _located(tokens: Tokens, passage_id: str, answer: _Answer) -> Located:
    place = answer.place
    if place is None:
        return Located(passage_id, answer.status, None, None, 0.0)
    if answer.status is Status.AMBIGUOUS:
        return Located(passage_id, answer.status, None, None, place.similarity)
    span = int(tokens.starts[place.first]), int(tokens.ends[place.last - 1])
    start, end = with_punctuation(tokens.text, span)
    return Located(passage_id, answer.status, start, end, place.similarity)


def _word_for_word(haystack: Haystack, passages: Sequence[Passage]) -> list[_Answer]:
    found = [exact_places(haystack, passage) for passage in passages]
    whole = [
        places[0] if len(places) == 1 and not runs_on(haystack.tokens, places[0]) else None
        for places in found
    ]
    kept = in_order(passages, whole)
    answers: list[_Answer] = []
    for number, places in enumerate(found):
        if place := whole[number]:
            answers.append(_Answer(Status.VERIFIED if number in kept else Status.MOVED, place))
        elif places:
            status = Status.CHANGED if len(places) == 1 else Status.AMBIGUOUS
            answers.append(_Answer(status, replace(places[0], similarity=MOST_SIMILAR)))
        else:
            answers.append(_NOT_FOUND)
    return answers


# -------------------------------------------------------------------------------- changed words


def _add_changed(haystack: Haystack, passages: Sequence[Passage], answers: list[_Answer]) -> None:
    """Answer for the passages that stand nowhere word for word."""
    placed = _placed(passages, answers)
    candidates: dict[int, list[Place]] = {}
    for number, passage in enumerate(passages):
        if answers[number].status is Status.NOT_FOUND:
            taken = [place for other, place in placed if not share_words(other, passage)]
            candidates[number] = similar_places(haystack, passage, taken)
            answers[number] = _by_words(candidates[number])
    for number in _outdone(passages, answers):
        answers[number] = _NOT_FOUND
        candidates[number] = []
    placed = _placed(passages, answers)
    for number, places in candidates.items():
        if answers[number].status is not Status.CHANGED and _fits_between(
            haystack.tokens, passages[number], places, placed
        ):
            answers[number] = _Answer(Status.CHANGED, places[0])


def _placed(passages: Sequence[Passage], answers: Sequence[_Answer]) -> list[_Placed]:
    """Return the passages that have one place, in the order of the source."""
    placed = [
        (passage, answer.place)
        for passage, answer in zip(passages, answers, strict=True)
        if answer.place and answer.status is not Status.AMBIGUOUS
    ]
    return sorted(placed, key=lambda pair: pair[0].start)


def _by_words(places: Sequence[Place]) -> _Answer:
    """Judge the places (best first) that share words with a passage by these words alone."""
    if not places:
        return _NOT_FOUND
    best = places[0]
    if best.similarity < CHANGED_FROM or best.shared < MIN_SHARED_SHINGLES:
        return _NOT_FOUND
    clear = _rival(places) <= best.similarity - CLEAR_LEAD
    return _Answer(Status.CHANGED if clear else Status.AMBIGUOUS, best)


def _rival(places: Sequence[Place]) -> float:
    """Return how similar the best place is that lies elsewhere than the first."""
    return next((p.similarity for p in places[1:] if p.overlap(places[0]) <= 0), 0.0)


def _outdone(passages: Sequence[Passage], answers: Sequence[_Answer]) -> list[int]:
    """Return the changed passages whose place belongs more clearly to another passage."""
    placed = _placed(passages, answers)
    found: list[int] = []
    for number, (passage, answer) in enumerate(zip(passages, answers, strict=True)):
        own = answer.place
        if own is None or answer.status is not Status.CHANGED:
            continue
        for other, place in placed:
            better = place.similarity > own.similarity and place.covers_half(own)
            if better and not share_words(other, passage):
                found.append(number)
                break
    return found


def _fits_between(
    tokens: Tokens, passage: Passage, places: Sequence[Place], placed: Sequence[_Placed]
) -> bool:
    """Tell whether the best place is just where its neighbours say that the passage must be.

    Fewer common words are enough there. But where two places are good enough by their words,
    neighbours do not decide between them: the text may well hold the passage twice.
    """
    if not places or _rival(places) >= CHANGED_FROM:
        return False
    best = places[0]
    if best.similarity < EXPECTED_FROM or best.shared < MIN_EXPECTED_SHINGLES:
        return False
    return _is_expected(tokens, passage, best, placed)


def _is_expected(tokens: Tokens, passage: Passage, place: Place, placed: Sequence[_Placed]) -> bool:
    """Tell whether a neighbour in the source is as far away in the text as it is there."""
    at = bisect_left(placed, passage.start, key=lambda pair: pair[0].start)
    here = int(tokens.normal_starts[place.first])
    for neighbour, its_place in placed[max(0, at - 1) : at + 1]:
        there = int(tokens.normal_starts[its_place.first])
        distance = passage.start - neighbour.start
        if abs(here - there - distance) <= _DRIFT_CHARS + _DRIFT_SHARE * abs(distance):
            return True
    return False
