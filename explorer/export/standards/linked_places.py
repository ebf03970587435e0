"""Places as Linked Places Format 1.1 (GeoJSON-LD), those without a position among them.

https://github.com/LinkedPasts/linked-places-format
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.places import Place, PlaceKind

Json = dict[str, Any]

PLACES_CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
    "linkedplaces-context-v1.1.jsonld"
)
# Getty Art & Architecture Thesaurus; what it has no plain word for is told by its label only.
_PLACE_TYPES = {
    PlaceKind.CITY: "aat:300008389",
    PlaceKind.TOWN: "aat:300008375",
    PlaceKind.PORT: "aat:300120599",
}
# GeoNames' feature classes: settlements, areas of administration, spots and buildings, railways.
_CLASSES = {
    PlaceKind.CITY: "P",
    PlaceKind.TOWN: "P",
    PlaceKind.PORT: "P",
    PlaceKind.REGION: "A",
    PlaceKind.JUNCTION: "S",
}


def linked_places(corridor: Corridor) -> Json:
    """Return all places as Linked Places, attested for the time in which the sources appeared.

    A place that was imported says again what it said then.
    """
    about = dict(corridor.kept.about.get("places", {}))
    return {
        "@context": PLACES_CONTEXT,
        "type": "FeatureCollection",
        **about,
        "features": list(_features(corridor)),
    }


def _features(corridor: Corridor) -> Iterator[Json]:
    """Yield the places in the corridor's order, one without a position after its neighbour."""
    kept = corridor.kept.places
    after: dict[str, list[str]] = {}
    last = ""
    for identity in kept:
        if identity in corridor.places:
            last = identity
        else:
            after.setdefault(last, []).append(identity)
    yield from (dict(kept[identity]) for identity in after.get("", ()))
    for place in corridor.places.values():
        given = kept.get(place.id)
        yield _merged(given, place) if given else _linked_place(corridor, place)
        yield from (dict(kept[identity]) for identity in after.get(place.id, ()))


def _merged(given: Mapping[str, Any], place: Place) -> Json:
    """Return a feature as it was given, with what the corridor has changed since."""
    from explorer.storage.imports.geometry import Unfit, position_of  # noqa: PLC0415
    from explorer.storage.imports.places import names_of, title_of  # noqa: PLC0415

    feature = dict(given)
    names, others = names_of(feature)
    before = {*names.values(), *others, title_of(feature)}
    added: list[Json] = [
        {"toponym": name, "lang": language}
        for language, name in place.names.items()
        if name not in before
    ]
    added += [{"toponym": name} for name in place.other_names if name not in before]
    if added:
        feature["names"] = [*feature.get("names", ()), *added]
    try:
        position = position_of(feature.get("geometry"))
    except Unfit:
        position = None
    at = (place.lon_deg, place.lat_deg)
    if position is None or (position.lon_deg, position.lat_deg) != at:
        feature["geometry"] = _point(place)
    return feature


def _point(place: Place) -> Json:
    return {
        "type": "Point",
        "coordinates": [place.lon_deg, place.lat_deg],
        "citations": [{"label": place.position_from}],
    }


def _names(corridor: Corridor, place: Place) -> list[Json]:
    """Return the names, each with the texts in its language that speak of the place.

    The format wants a citation of one name at least: where no text speaks of the place, the first
    cites the gazetteer that has it.
    """
    spoken = {i: None for p in corridor.passages_about(place.id) for i in p.source_ids}
    cited: dict[str, list[Json]] = {}
    for source in (corridor.sources[i] for i in spoken):
        citation: Json = {"label": source.title}
        if source.issued:
            citation["year"] = source.issued[:4]  # WHG's schema wants a text
        if source.url:
            citation["@id"] = source.url
        cited.setdefault(source.language, []).append(citation)
    names: list[Json] = [
        {"toponym": name, "lang": lang, **({"citations": cited[lang]} if lang in cited else {})}
        for lang, name in place.names.items()
    ]
    if names and not any("citations" in name for name in names):
        names[0]["citations"] = [{"label": place.position_from}]
    return [*names, *({"toponym": name} for name in place.other_names)]


def _linked_place(corridor: Corridor, place: Place) -> Json:
    kind: Json = {
        "label": place.kind.value,
        "sourceLabel": place.kind.value,
        "sourceLabels": [{"label": place.kind.value, "lang": SOURCE}],
    }
    if place.kind in _PLACE_TYPES:
        kind["identifier"] = _PLACE_TYPES[place.kind]
    feature: Json = {
        "@id": f"urn:corridor-explorer:{corridor.id}:place:{place.id}",
        "type": "Feature",
        "properties": {
            "title": place.name(SOURCE),
            **({"ccodes": [place.country]} if place.country else {}),  # no list may be empty
            "fclasses": [_CLASSES.get(place.kind, "S")],
            "corridor-explorer": {"kind": place.kind.value, "rank": place.rank},
        },
        "names": _names(corridor, place),
        "types": [kind],
        "geometry": _point(place),
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
