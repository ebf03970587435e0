"""The pack of a draft: confirmed parts as they are, and the rest marked as only proposed.

It holds no word of the text: passages are described stand-off, and every summary is our own or
the author's.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence

from explorer.analysis.anchoring.sources import described
from explorer.analysis.authoring.asking import left, live_passages
from explorer.analysis.authoring.beginning import REGIONS
from explorer.analysis.text import tokenise
from explorer.export.drafts.said import PROPOSED, amount, as_draft, claim_summary, passage_summary
from explorer.export.drafts.times import published_times, services_file
from explorer.export.drafts.ways import Made, lonlat, stretch, ways
from explorer.export.evidence import Json
from explorer.export.standards import pack_annotations, pack_sources
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftPassage,
    DraftPlace,
    Measure,
    Origin,
    Others,
)
from explorer.model.countries import is_country
from explorer.model.passages import Passage
from explorer.model.places import PlaceKind
from explorer.model.proposals import NamedKind
from explorer.model.quantity import ISO_DATE
from explorer.model.sources import Source
from explorer.model.texts import is_language_tag
from explorer.storage.format.toml_text import toml_file
from explorer.storage.pack.loading import FORMAT

TEXT = "text.txt"
"""What the text is called in a corridor that its author shares with it."""
_POSITION = {
    NamedKind.TOWN: "GeoNames (CC BY 4.0)",
    NamedKind.COUNTRY: "Countries States Cities Database (ODbL); a label",
    NamedKind.REGION: "Countries States Cities Database (ODbL); a label",
    NamedKind.COUNTY: "the middle of its towns in GeoNames (CC BY 4.0)",
    NamedKind.WIDE: "set by hand; a label",
    NamedKind.SITE: "set by hand or taken from the open corridor",
}
_OF_THE_PERSON = {Origin.HAND: "placed by hand", Origin.FILE: "a file of the author's"}


def source_id_of(draft: Draft) -> str:
    """Return the id of a draft's text, which no other corridor's text has."""
    return draft.source_id or f"text-of-{draft.id}"


def draft_files(draft: Draft, text: str, *, with_text: bool = False) -> dict[str, str]:
    """Return the files of the corridor by their names; ``with_text`` the text is one of them."""
    ids = place_ids(draft)
    passages = new_passages(draft, text, ids, live_passages(draft))
    passage_ids = {passage.id: passage.id for passage in passages}
    made = ways(draft, ids, passage_ids)
    claims, facts = new_claims(draft, made, ids, passage_ids, draft.claims)
    is_draft = left(draft) > 0
    told = {draft.language: draft.title, **dict(draft.others)}
    titles = as_draft(told, draft.title) if is_draft else told
    head: Json = {"format": FORMAT, "id": draft.id, "titles": titles, "draft": is_draft or None}
    places = [new_place(draft, ids[p.id], p) for p in draft.places if p.id in ids]
    files = {
        "corridor.toml": toml_file({k: v for k, v in head.items() if v is not None}),
        "places.toml": toml_file({"place": places}),
        "network.geojson": _json(
            {"type": "FeatureCollection", "features": list(made.edges.values())}
        ),
        "routes.toml": toml_file({"segment": list(made.segments.values()), "route": made.routes}),
        "sources.json": _json(pack_sources([source_of(draft, TEXT if with_text else "")])),
        "passages.json": _json(pack_annotations(passages)),
        "claims.toml": toml_file({"claim": claims}),
        "facts.toml": toml_file({"fact": facts}) if facts else "",
    }
    if with_text:
        files[TEXT] = text
    services = services_file(draft, made)
    return {**files, "services.toml": services} if services else files


def _json(value: object) -> str:
    return f"{json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)}\n"


def slug(name: str) -> str:
    """Return a name as an id: small letters, digits and dashes; empty where nothing is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def source_of(draft: Draft, file: str = "") -> Source:
    """Return what the text is; ``file`` is what it is called where it comes along."""
    source = draft.source
    title = source.title or draft.title
    return Source(
        id=source_id_of(draft),
        title=title,
        short=title if len(title) <= 40 else title[:39].rstrip() + "…",  # noqa: PLR2004 - a row
        publisher=source.publisher,
        author="",
        issued=source.issued if ISO_DATE.fullmatch(source.issued) else "",
        language=source.language if is_language_tag(source.language) else "und",
        url="",
        note="",
        csl_type="document",
        file=file,
    )


# ------------------------------------------------------------------------------ places


def place_ids(draft: Draft, copied: Collection[str] = ()) -> dict[str, str]:
    """Return ids made of names, by the ids of the draft; what was dropped has none.

    What is ``copied`` from another corridor keeps the id that it has there.
    """
    found: dict[str, str] = {}
    taken: set[str] = set(copied)
    for place in draft.places:
        if place.decision is Decision.DROPPED:
            continue
        if place.id in copied:
            found[place.id] = place.id
            continue
        base = slug(place.name) or slug(place.chosen.name) or "place"
        identity, number = base, 2
        while identity in taken:
            identity, number = f"{base}-{number}", number + 1
        taken.add(identity)
        found[place.id] = identity
    return found


def _rank(draft: Draft, place: DraftPlace) -> int:
    """Return 1 for the ends of confirmed routes, 2 for other towns, 3 for labels."""
    if place.chosen.kind in REGIONS:
        return 3
    sure = [r for r in draft.routes if r.decision is Decision.CONFIRMED and r.legs]
    return 1 if any(place.id in (r.stops[0], r.stops[-1]) for r in sure) else 2


def new_place(draft: Draft, identity: str, place: DraftPlace) -> Json:
    """Return the record of a place."""
    chosen = place.chosen
    is_region = chosen.kind in REGIONS
    kind = PlaceKind.REGION if is_region else PlaceKind.TOWN
    if chosen.kind is NamedKind.SITE and place.origin is not Origin.HAND:
        kind = PlaceKind.SITE
    lon_deg, lat_deg = lonlat(chosen)
    return {
        "id": identity,
        "kind": kind.value,
        "country": chosen.country if is_country(chosen.country) else None,
        "rank": _rank(draft, place),
        "lat_deg": lat_deg,
        "lon_deg": lon_deg,
        "names": {draft.language: place.name, **dict(place.others)},
        "other_names": [chosen.name] if chosen.name != place.name else None,
        "position_from": _OF_THE_PERSON.get(place.origin) or _POSITION[chosen.kind],
        "note": _note(draft, place),
    }


# ------------------------------------------------------------------------------ passages, claims


def _note(draft: Draft, part: DraftPlace | DraftClaim) -> dict[str, str] | None:
    """Return what is remarked about a part: that nobody has confirmed it goes first."""
    own = {draft.language: part.note} if part.note else {}
    if part.decision is not Decision.PROPOSED:
        return own or None
    return {tag: f"{told} {part.note}".strip() for tag, told in PROPOSED.items()}


def new_passages(
    draft: Draft, text: str, ids: Mapping[str, str], rows: Sequence[DraftPassage]
) -> list[Passage]:
    """Return passages of the text, described stand-off."""
    made: list[Passage] = []
    tokens = tokenise(text)  # once for all passages
    for row in rows:
        anchor = described(tokens, row.start, row.end)
        if anchor is None:  # no words but signs
            continue
        here = [
            place
            for place in draft.places
            if place.id in ids and any(row.start <= spot.start < row.end for spot in place.spots)
        ]
        told = (
            amount(claim)
            for claim in draft.claims
            if claim.decision is Decision.CONFIRMED and row.start <= claim.start < row.end
        )
        figures = [figure for figure in told if figure]
        names = [place.name for place in here if place.decision is Decision.CONFIRMED]
        summary = passage_summary(row.kinds, names, figures, row.decision)
        made.append(
            Passage(
                id=row.id,
                source_id=source_id_of(draft),
                paragraph=row.paragraph,
                sentences=(row.first, row.last),
                start=anchor.start,
                end=anchor.end,
                sha256=anchor.sha256,
                shingles=anchor.shingles,
                summary=_told(draft, row.summary, row.others) or summary,
                kinds=row.kinds,
                place_ids=tuple(ids[place.id] for place in here),
                route_ids=(),
                note={draft.language: row.note} if row.note else None,
            )
        )
    return made


def _told(draft: Draft, told: str, others: Others) -> dict[str, str]:
    return {tag: text for tag, text in ((draft.language, told), *others) if text}


def new_claims(
    draft: Draft,
    made: Made,
    ids: Mapping[str, str],
    passage_ids: Collection[str],
    claims: Sequence[DraftClaim],
) -> tuple[list[Json], list[Json]]:
    """Return the claims, and the travel times among them as figures that the text published."""
    rows: list[Json] = []
    facts: list[Json] = []
    for claim in claims:
        passage = draft.passage_at(claim.start)
        linked = passage.id if passage is not None and passage.id in passage_ids else None
        value = _value(claim)
        if claim.decision is Decision.DROPPED or linked is None or value is None:
            continue
        parts = stretch(draft, claim, made)
        ends = [p.name for i in (claim.from_id, claim.to_id) if (p := draft.place(i))]
        is_sure = claim.decision is Decision.CONFIRMED
        identity = claim.id if is_sure else f"proposed-{len(rows) + 1}"
        row: Json = {
            "id": identity,
            "passage": linked,
            "summary": _told(draft, claim.summary, claim.others) or claim_summary(claim, ends),
            **value,
            "note": _note(draft, claim),
        }
        if is_sure and parts and claim.measures is Measure.LENGTH and claim.unit == "km":
            row["check"] = [{"segments": parts, "scope": "same"}]
        if is_sure and parts and claim.measures is Measure.TIME:
            facts += published_times(draft, claim, made, ids)
        rows.append(row)
    return rows, facts


def _value(claim: DraftClaim) -> Json | None:
    if claim.date:
        return {"date": claim.date} if ISO_DATE.fullmatch(claim.date) else None
    if claim.value is None and (claim.low is None or claim.high is None):
        return None
    values = {"value": claim.value, "low": claim.low, "high": claim.high}
    return {**values, "unit": claim.unit or "number", "qualifier": claim.qualifier}
