"""Places and passages of a file come into a draft: as proposals, like all that nobody confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from explorer.analysis.authoring.deciding import mark_passage, summarise
from explorer.analysis.authoring.editing import translate
from explorer.model.authoring.drafts import Decision, Draft, DraftPlace, Origin, Others, Spot
from explorer.model.passages import Passage
from explorer.model.places import Place, PlaceKind
from explorer.model.proposals import Candidate, NamedKind
from explorer.model.texts import Texts, in_language

_KINDS = {PlaceKind.REGION: NamedKind.REGION, PlaceKind.SITE: NamedKind.SITE}


def with_places(draft: Draft, places: Iterable[Place], text: str) -> Draft:
    """Return the draft with the places of a file; one that is there already is not added again."""
    known = {(place.name, place.lonlat) for place in draft.places}
    taken = {place.id for place in draft.places}
    made: list[DraftPlace] = []
    for place in places:
        name = in_language(place.names, draft.language)
        if (name, (place.lon_deg, place.lat_deg)) in known:
            continue
        number = len(taken) + 1
        while f"place-{number}" in taken:
            number += 1
        taken.add(f"place-{number}")
        made.append(_place(f"place-{number}", name, place, draft.language, text))
    return replace(draft, places=(*draft.places, *made))


def _place(identity: str, name: str, place: Place, language: str, text: str) -> DraftPlace:
    kind = _KINDS.get(place.kind, NamedKind.TOWN)
    at = place.lat_deg, place.lon_deg
    chosen = Candidate(name, kind, place.country, *at, 0, is_own_name=True)
    note = in_language(place.note, language) if place.note else ""
    return DraftPlace(
        identity,
        name,
        spots_of(place.all_names, text),
        (chosen,),
        chosen,
        origin=Origin.FILE,
        others=_others(place.names, language),
        note=note,
    )


def _others(texts: Texts, language: str) -> Others:
    return tuple((tag, told) for tag, told in texts.items() if tag not in {language, "und"})


def with_passages(draft: Draft, passages: Iterable[Passage], text: str) -> Draft:
    """Return the draft with the passages of a file that stand in its text."""
    for passage in passages:
        if not 0 <= passage.start < passage.end <= len(text):
            continue
        before = {p.id: p.decision for p in draft.passages}
        draft = mark_passage(draft, text, passage.start, passage.end)
        made = draft.passage_at(passage.start)
        if made is None:
            continue
        if before.get(made.id) is not Decision.CONFIRMED:
            proposed = replace(made, decision=Decision.PROPOSED)
            rows = tuple(proposed if p.id == made.id else p for p in draft.passages)
            draft = replace(draft, passages=rows)
        draft = summarise(draft, made.id, in_language(passage.summary, draft.language))
        for tag, told in _others(passage.summary, draft.language):
            draft = translate(draft, made.id, tag, told)
    return draft


def spots_of(names: Sequence[str], text: str) -> tuple[Spot, ...]:
    """Return where a text names a place, word for word; longer names go first."""
    found: list[Spot] = []
    for name in sorted(filter(None, names), key=len, reverse=True):
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            is_whole = not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum()
            if is_whole and not any(at < spot.end and end > spot.start for spot in found):
                found.append(Spot(at, end))
            at = text.find(name, end)
    return tuple(sorted(found, key=lambda spot: spot.start))
