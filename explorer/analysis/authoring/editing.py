"""What may be changed of any part once it is there: its note, its other languages, its order."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from explorer.model.authoring.drafts import (
    Draft,
    DraftClaim,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    DraftService,
    Others,
)

Noted = TypeVar("Noted", DraftPlace, DraftPassage, DraftClaim)
Told = TypeVar("Told", DraftPlace, DraftRoute, DraftPassage, DraftClaim, DraftService)
Listed = TypeVar("Listed", DraftPlace, DraftRoute, DraftPassage, DraftClaim, DraftService)


def remark(draft: Draft, identity: str, note: str) -> Draft:
    """Return the draft with a note on a place, a passage or a claim; an empty one takes it away."""

    def change(parts: tuple[Noted, ...]) -> tuple[Noted, ...]:
        told = note.strip()
        return tuple(replace(p, note=told) if p.id == identity else p for p in parts)

    return replace(
        draft,
        places=change(draft.places),
        passages=change(draft.passages),
        claims=change(draft.claims),
    )


def remark_on_leg(draft: Draft, route_id: str, number: int, note: str) -> Draft:
    """Return the draft with a note on a part of a route, and on the same segment elsewhere."""
    route = draft.route(route_id)
    if route is None or not 0 <= number < len(route.legs):
        return draft
    meant, told = route.legs[number], note.strip()
    routes = tuple(
        replace(r, legs=tuple(replace(leg, note=told) if leg == meant else leg for leg in r.legs))
        for r in draft.routes
    )
    return replace(draft, routes=routes)


def note_of(draft: Draft, identity: str) -> str:
    """Return the note on a place, a passage or a claim."""
    part = draft.place(identity) or draft.passage(identity) or draft.claim(identity)
    return "" if part is None else part.note


def translate(draft: Draft, identity: str, language: str, text: str) -> Draft:
    """Return the draft with the name, title or summary of a part in another language.

    The draft's own id stands for its title. An empty text takes the language away.
    """

    def others(before: Others) -> Others:
        told = {**dict(before), language: text.strip()}
        return tuple((tag, said) for tag, said in told.items() if said)

    def change(parts: tuple[Told, ...]) -> tuple[Told, ...]:
        return tuple(replace(p, others=others(p.others)) if p.id == identity else p for p in parts)

    if identity == draft.id:
        return replace(draft, others=others(draft.others))
    return replace(
        draft,
        places=change(draft.places),
        routes=change(draft.routes),
        passages=change(draft.passages),
        claims=change(draft.claims),
        services=change(draft.services),
    )


def others_of(draft: Draft, identity: str) -> Others:
    """Return the name, title or summary of a part in all languages but the draft's own."""
    if identity == draft.id:
        return draft.others
    parts = (*draft.places, *draft.routes, *draft.passages, *draft.claims, *draft.services)
    return next((part.others for part in parts if part.id == identity), ())


def move_before(draft: Draft, identity: str, before: str) -> Draft:
    """Return the draft with a part put before another one of its kind; last with an empty id."""

    def change(parts: tuple[Listed, ...]) -> tuple[Listed, ...]:
        moved = next((part for part in parts if part.id == identity), None)
        if moved is None or identity == before:
            return parts
        rest = [part for part in parts if part.id != identity]
        at = next((i for i, part in enumerate(rest) if part.id == before), len(rest))
        return (*rest[:at], moved, *rest[at:])

    return replace(
        draft,
        places=change(draft.places),
        routes=change(draft.routes),
        passages=change(draft.passages),
        claims=change(draft.claims),
        services=change(draft.services),
    )


def call_service(draft: Draft, identity: str, title: str) -> Draft:
    """Return the draft with another title of a copied service; an empty one changes nothing."""
    told = title.strip()
    services = tuple(
        replace(s, title=told) if told and s.id == identity else s for s in draft.services
    )
    return replace(draft, services=services)


def without_service(draft: Draft, identity: str) -> Draft:
    """Return the draft without a copied service."""
    return replace(draft, services=tuple(s for s in draft.services if s.id != identity))
