"""Says where each passage of a source stands in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.anchoring.exact import exact_places, in_order, runs_on
from explorer.analysis.anchoring.indexed_text import IndexedText, Match, prepare, share_words
from explorer.analysis.anchoring.similar import MOST_SIMILAR, similar_places
from explorer.analysis.sentences import with_punctuation
from explorer.analysis.text import Tokens
from explorer.model.passages import Located, Passage, Status, TextRange

CHANGED_FROM = 0.5
"""Smallest similarity of a place that is shown as a changed passage."""
CLEAR_LEAD = 0.15
"""How much more similar than any other place a changed passage must be, else it is ambiguous."""
MIN_SHARED_SHINGLES = 3
"""Fewer word triples in common are chance, however short the passage."""
EXPECTED_FROM, MIN_EXPECTED_SHINGLES = 0.2, 2
"""The same limits for a place exactly where a passage found next to it says that it must be.

Where the passages before and after it agree on that, a single word triple is enough.
"""

_DRIFT_CHARS, _DRIFT_SHARE = 30, 0.05  # by which a distance may differ between two copies


class _Answer(Struct, frozen=True):
    status: Status
    place: Match | None = None
    others: tuple[Match, ...] = ()


_NOT_FOUND = _Answer(Status.NOT_FOUND)
_Placed = tuple[Passage, Match]


def locate(text: str, passages: Sequence[Passage]) -> tuple[Located, ...]:
    """Find each passage in a text; the answers are in the order of the passages.

    The passages are of one source. They may overlap and lie inside one another.
    """
    indexed_text = prepare(text, passages)
    answers = _word_for_word(indexed_text, passages)
    _add_changed(indexed_text, passages, answers)
    return tuple(
        _located(indexed_text.tokens, passage.id, answer)
        for passage, answer in zip(passages, answers, strict=True)
    )


def _located(tokens: Tokens, passage_id: str, answer: _Answer) -> Located:
    place = answer.place
    if place is None:
        return Located(passage_id, answer.status, None, None, 0.0)
    similarity = place.similarity
    if answer.status is Status.AMBIGUOUS:
        places = sorted((place, *answer.others), key=lambda p: p.first)
        stretches = tuple(_stretch(tokens, p) for p in places)
        return Located(passage_id, answer.status, None, None, similarity, stretches)
    one = _stretch(tokens, place)
    return Located(passage_id, answer.status, one.start, one.end, similarity, (one,))


def _stretch(tokens: Tokens, place: Match) -> TextRange:
    span = int(tokens.starts[place.first]), int(tokens.ends[place.last - 1])
    return TextRange(*with_punctuation(tokens.text, span))


def _word_for_word(indexed_text: IndexedText, passages: Sequence[Passage]) -> list[_Answer]:
    found = [exact_places(indexed_text, passage) for passage in passages]
    whole = [
        places[0] if len(places) == 1 and not runs_on(indexed_text.tokens, places[0]) else None
        for places in found
    ]
    kept = in_order(passages, whole)
    answers: list[_Answer] = []
    for number, places in enumerate(found):
        if place := whole[number]:
            answers.append(_Answer(Status.VERIFIED if number in kept else Status.MOVED, place))
        elif places:
            status = Status.CHANGED if len(places) == 1 else Status.AMBIGUOUS
            first = replace(places[0], similarity=MOST_SIMILAR)
            answers.append(_Answer(status, first, tuple(places[1:])))
        else:
            answers.append(_NOT_FOUND)
    return answers


# -------------------------------------------------------------------------------- changed words


def _add_changed(
    indexed_text: IndexedText, passages: Sequence[Passage], answers: list[_Answer]
) -> None:
    """Answer for the passages that stand nowhere word for word."""
    placed = _placed(passages, answers)
    candidates: dict[int, list[Match]] = {}
    for number, passage in enumerate(passages):
        if answers[number].status is Status.NOT_FOUND:
            taken = [place for other, place in placed if not share_words(other, passage)]
            candidates[number] = similar_places(indexed_text, passage, taken)
            answers[number] = _by_words(candidates[number])
    for number in _outdone(passages, answers):
        answers[number] = _NOT_FOUND
        candidates[number] = []
    for number in candidates:
        answers[number] = _without_others_places(passages, answers, number)
    placed = _placed(passages, answers)
    for number, places in candidates.items():
        if answers[number].status is not Status.CHANGED and _fits_between(
            indexed_text.tokens, passages[number], places, placed
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


def _by_words(places: Sequence[Match]) -> _Answer:
    """Judge the places (best first) that share words with a passage by these words alone."""
    if not places:
        return _NOT_FOUND
    best = places[0]
    if best.similarity < CHANGED_FROM or best.shared < MIN_SHARED_SHINGLES:
        return _NOT_FOUND
    rivals = [p for p in _apart(places)[1:] if p.similarity > best.similarity - CLEAR_LEAD]
    return _Answer(Status.AMBIGUOUS if rivals else Status.CHANGED, best, tuple(rivals))


def _apart(places: Sequence[Match]) -> list[Match]:
    """Return the best of the places (best first) that lie apart from one another."""
    apart: list[Match] = []
    for place in places:
        if all(place.overlap(other) <= 0 for other in apart):
            apart.append(place)
    return apart


def _rival(places: Sequence[Match]) -> float:
    """Return how similar the best place is that lies elsewhere than the first."""
    return next((p.similarity for p in _apart(places)[1:]), 0.0)


def _without_others_places(
    passages: Sequence[Passage], answers: Sequence[_Answer], number: int
) -> _Answer:
    """Return an ambiguous answer without the places that are more clearly another passage's."""
    answer = answers[number]
    if answer.status is not Status.AMBIGUOUS or answer.place is None:
        return answer
    placed = [
        place
        for passage, place in _placed(passages, answers)
        if not share_words(passage, passages[number])
    ]

    def is_free(rival: Match) -> bool:
        return not any(
            place.covers_half(rival) and place.similarity > rival.similarity for place in placed
        )

    free = [place for place in (answer.place, *answer.others) if is_free(place)]
    if not free:
        return _NOT_FOUND
    status = Status.AMBIGUOUS if len(free) > 1 else Status.CHANGED
    return _Answer(status, free[0], tuple(free[1:]))


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
    tokens: Tokens, passage: Passage, places: Sequence[Match], placed: Sequence[_Placed]
) -> bool:
    """Tell whether the best place is just where its neighbours say that the passage must be.

    Fewer common words are enough there. But where two places are good enough by their words,
    neighbours do not decide between them: the text may well hold the passage twice.
    """
    if not places or _rival(places) >= CHANGED_FROM:
        return False
    best = places[0]
    if best.similarity < EXPECTED_FROM:
        return False
    needed = 1 if best.shared < MIN_EXPECTED_SHINGLES else 0
    return _neighbours_agreeing(tokens, passage, best, placed) > needed


def _neighbours_agreeing(
    tokens: Tokens, passage: Passage, place: Match, placed: Sequence[_Placed]
) -> int:
    """Return how many of the two neighbours are as far away in the text as in the source."""
    at = bisect_left(placed, passage.start, key=lambda pair: pair[0].start)
    here = int(tokens.normal_starts[place.first])
    agreeing = 0
    for neighbour, its_place in placed[max(0, at - 1) : at + 1]:
        there = int(tokens.normal_starts[its_place.first])
        distance = passage.start - neighbour.start
        drift = abs(here - there - distance)
        agreeing += drift <= _DRIFT_CHARS + _DRIFT_SHARE * abs(distance)
    return agreeing
