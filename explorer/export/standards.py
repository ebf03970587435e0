"""Passages, places and sources in the formats that other programs for texts and places read.

* passages: W3C Web Annotation Data Model (JSON-LD), https://www.w3.org/TR/annotation-model/
* places: Linked Places Format 1.1 (GeoJSON-LD), https://github.com/LinkedPasts/linked-places-format
* sources: CSL-JSON 1.0, https://github.com/citation-style-language/schema

No word of an article is in any of them: a passage is its position in the normalised text, hashes,
and the project's own summary. Who asks for it twice gets the words of the own copy too.
``storage.standards`` reads all three back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.places import Place, PlaceKind
from explorer.model.sources import Source

Json = dict[str, Any]

ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PLACES_CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
    "linkedplaces-context-v1.1.jsonld"
)
# What the annotation model has no words for, in a namespace of our own.
OWN_TERMS: Json = {
    "cx": "urn:corridor-explorer:terms:",
    "SentenceSelector": "cx:SentenceSelector",
    "HashSelector": "cx:HashSelector",
    "paragraph": "cx:paragraph",
    "sentences": {"@id": "cx:sentences", "@container": "@list"},
    "sha256": "cx:sha256",
    "shingles": "cx:shingles",
}

# Getty Art & Architecture Thesaurus; what it has no plain word for is told by its label only.
_PLACE_TYPES = {
    PlaceKind.CITY: "aat:300008389",
    PlaceKind.TOWN: "aat:300008375",
    PlaceKind.PORT: "aat:300120599",
}


def iri(corridor: Corridor, kind: str, identity: str) -> str:
    """Return the name under which a record is known outside the program."""
    return f"urn:corridor-explorer:{corridor.id}:{kind}:{identity}"


# ------------------------------------------------------------------------------------ passages


Naming = Callable[[str, str], str]
"""Returns how a record of a kind ("passage", "place") with an id is named."""


def _pack_name(kind: str, identity: str) -> str:
    return f"{kind}:{identity}" if kind in {"place", "route", "fact"} else identity


def pack_annotations(passages: Iterable[Passage]) -> Json:
    """Return passages as a corridor's own folder holds them, under the corridor's own ids."""
    return {
        "@context": ANNOTATION_CONTEXT,
        "id": "passages",
        "type": "AnnotationPage",
        "items": [_annotation(passage, None, _pack_name) for passage in passages],
    }


def annotation_page(corridor: Corridor, words: Mapping[str, str] | None = None) -> Json:
    """Return all passages as a page of Web Annotations.

    ``words`` are passages as they stand in the user's own copies, by id. They are written only
    where they are given: other programs find a passage by them, but they belong to publishers.
    """
    quotes, named = words or {}, partial(iri, corridor)
    return {
        "@context": [ANNOTATION_CONTEXT, OWN_TERMS],
        "id": iri(corridor, "passages", "all"),
        "type": "AnnotationPage",
        "items": [_annotation(p, quotes.get(p.id), named) for p in corridor.passages.values()],
    }


def _annotation(passage: Passage, words: str | None, named: Naming) -> Json:
    summaries: list[Json] = [
        {
            "type": "TextualBody",
            "purpose": "describing",
            "format": "text/plain",
            "language": language,
            "value": text,
        }
        for language, text in passage.summary.items()
    ]
    tags: list[Json] = [
        {"type": "TextualBody", "purpose": "tagging", "value": kind.value} for kind in passage.kinds
    ]
    meant = [("place", i) for i in passage.place_ids] + [("route", i) for i in passage.route_ids]
    meant += [("fact", i) for i in passage.fact_ids]
    things: list[Json] = [
        {
            "type": "SpecificResource",
            "purpose": "identifying",
            "source": named(kind, identity),
        }
        for kind, identity in meant
    ]
    targets = [_target(passage, words, named)]
    for other in passage.also:
        standing = passage.standing_in(other.source_id)
        targets += [_target(standing, None, named)] if standing else []
    return {
        "id": named("passage", passage.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": [*summaries, *tags, *things],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(passage: Passage, words: str | None, named: Naming) -> Json:
    quoted: list[Json] = [{"type": "TextQuoteSelector", "exact": words}] if words else []
    return {
        "type": "SpecificResource",
        "source": named("source", passage.source_id),
        "selector": [
            *quoted,
            {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
            {
                "type": "SentenceSelector",
                "paragraph": passage.paragraph,
                "sentences": list(passage.sentences),
            },
            {
                "type": "HashSelector",
                "sha256": passage.sha256,
                "shingles": " ".join(f"{shingle:08x}" for shingle in passage.shingles),
            },
        ],
    }


# -------------------------------------------------------------------------------------- places


def linked_places(corridor: Corridor) -> Json:
    """Return all places as Linked Places, attested for the time in which the sources appeared."""
    return {
        "@context": PLACES_CONTEXT,
        "type": "FeatureCollection",
        "features": [_linked_place(corridor, place) for place in corridor.places.values()],
    }


def _linked_place(corridor: Corridor, place: Place) -> Json:
    cited = {"label": place.position_from}
    kind: Json = {"label": place.kind.value, "sourceLabel": place.kind.value}
    if place.kind in _PLACE_TYPES:
        kind["identifier"] = _PLACE_TYPES[place.kind]
    feature: Json = {
        "@id": iri(corridor, "place", place.id),
        "type": "Feature",
        "properties": {
            "title": place.name("en"),
            "ccodes": [place.country] if place.country else [],
            "corridor-explorer": {"kind": place.kind.value, "rank": place.rank},
        },
        "names": [
            *({"toponym": name, "lang": lang} for lang, name in place.names.items()),
            *({"toponym": name} for name in place.other_names),
        ],
        "types": [kind],
        "geometry": {
            "type": "Point",
            "coordinates": [place.lon_deg, place.lat_deg],
            "citations": [cited],
        },
        "descriptions": [
            {"value": text, "lang": lang} for lang, text in (place.note or {}).items()
        ],
    }
    dated = [s for s in corridor.sources.values() if s.issued]
    issued = sorted(s.issued for s in [s for s in dated if not s.is_own] or dated)
    if issued:
        # It was there at the latest when the first source came out, at least until the last one.
        span = {"start": {"latest": issued[0]}, "end": {"earliest": issued[-1]}}
        feature["when"] = {"timespans": [span]}
    return feature


# ------------------------------------------------------------------------------------- sources


def csl_items(sources: Iterable[Source]) -> list[Json]:
    """Return sources as a list of CSL-JSON items; what is not known is left out."""
    return [_csl(source) for source in sources]


def pack_sources(sources: Iterable[Source]) -> list[Json]:
    """Return sources as a corridor's own folder holds them: with the names of its own texts."""
    return [{**_csl(s), **({"file": s.file} if s.is_own else {})} for s in sources]


def _csl(source: Source) -> Json:
    item: Json = {
        "id": source.id,
        "type": source.csl_type,
        "title": source.title,
        "title-short": source.short,
        "author": [{"literal": source.author}] if source.author else None,
        "publisher": source.publisher,
        "language": source.language,
        "URL": source.url,
        "note": source.note,
    }
    if source.issued:
        item["issued"] = {"date-parts": [[int(part) for part in source.issued.split("-")]]}
    return {key: value for key, value in item.items() if value}
