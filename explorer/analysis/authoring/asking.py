"""What is still to be asked, in the order of the text, and how far each step is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    Step,
)

Asked = DraftPlace | DraftRoute | DraftPassage | DraftClaim


class Count(Struct, frozen=True):
    """How many of a step's parts are confirmed, and of how many that were not dropped."""

    confirmed: int
    of: int

    @property
    def left(self) -> int:
        """How many are still only proposed."""
        return self.of - self.confirmed


def position(part: Asked) -> int:
    """Return where a part stands in the text; what was added by hand comes last."""
    if isinstance(part, DraftPlace):
        return part.spots[0].start if part.spots else 1 << 60
    return part.start if part.start >= 0 else 1 << 60


def live_passages(draft: Draft) -> tuple[DraftPassage, ...]:
    """Return the passages that hold something that was not dropped, or were confirmed."""
    spots = [
        spot.start
        for place in draft.places
        if place.decision is not Decision.DROPPED
        for spot in place.spots
    ]
    spots += [c.start for c in draft.claims if c.decision is not Decision.DROPPED]
    spots += [r.start for r in draft.routes if r.decision is not Decision.DROPPED]
    spots.sort()

    def holds(passage: DraftPassage) -> bool:
        at = bisect_left(spots, passage.start)
        return at < len(spots) and spots[at] < passage.end

    return tuple(
        passage
        for passage in draft.passages
        if passage.decision is Decision.CONFIRMED
        or (passage.decision is Decision.PROPOSED and holds(passage))
    )


def parts_of(draft: Draft, step: Step) -> tuple[Asked, ...]:
    """Return the parts of a step that were not dropped, in the order of the text."""
    parts: Sequence[Asked]
    if step is Step.PLACES:
        parts = draft.places
    elif step is Step.ROUTES:
        parts = draft.routes
    elif step is Step.PASSAGES:
        parts = live_passages(draft)
    elif step is Step.CLAIMS:
        parts = draft.claims
    else:
        parts = ()
    kept = [part for part in parts if part.decision is not Decision.DROPPED]
    return tuple(sorted(kept, key=position))


def listed(draft: Draft, step: Step) -> tuple[Asked, ...]:
    """Return the parts of a step in the order in which they will stand in the corridor's file."""
    kept = {part.id for part in parts_of(draft, step)}
    parts: dict[Step, Sequence[Asked]] = {
        Step.PLACES: draft.places,
        Step.ROUTES: draft.routes,
        Step.PASSAGES: draft.passages,
        Step.CLAIMS: draft.claims,
    }
    return tuple(part for part in parts.get(step, ()) if part.id in kept)


def count(draft: Draft, step: Step) -> Count:
    """Return how far a step is."""
    if step is Step.SOURCE:
        return Count(int(draft.source.decision is Decision.CONFIRMED), 1)
    parts = parts_of(draft, step)
    return Count(sum(part.decision is Decision.CONFIRMED for part in parts), len(parts))


def left(draft: Draft) -> int:
    """Return how many proposals nobody has answered yet, in all steps."""
    return sum(count(draft, step).left for step in Step)


def open_questions(draft: Draft, step: Step) -> tuple[str, ...]:
    """Return the ids of a step's proposals, in the order of the text."""
    return tuple(part.id for part in parts_of(draft, step) if part.decision is Decision.PROPOSED)


def next_question(draft: Draft, step: Step, after: str = "") -> str:
    """Return the next proposal behind a part, beginning anew at the end; empty for none."""
    asked = open_questions(draft, step)
    if not asked:
        return ""
    order = [part.id for part in parts_of(draft, step)]
    if after not in order:
        at = _position_of(draft, after)
        here = {part.id: position(part) for part in parts_of(draft, step)}
        return next((i for i in asked if here[i] >= at), asked[0])
    later, open_ids = order[order.index(after) + 1 :], set(asked)
    return next((i for i in (*later, *order) if i in open_ids and i != after), asked[0])


def _position_of(draft: Draft, identity: str) -> int:
    """Return where a part stands in the text; 0 for one that is not there."""
    parts = (
        draft.place(identity),
        draft.route(identity),
        draft.passage(identity),
        draft.claim(identity),
    )
    found = next((part for part in parts if part is not None), None)
    return 0 if found is None else position(found)


def step_of(draft: Draft, identity: str) -> Step | None:
    """Return to which step a part belongs."""
    for step, part in (
        (Step.PLACES, draft.place(identity)),
        (Step.ROUTES, draft.route(identity)),
        (Step.PASSAGES, draft.passage(identity)),
        (Step.CLAIMS, draft.claim(identity)),
    ):
        if part is not None:
            return step
    return None
