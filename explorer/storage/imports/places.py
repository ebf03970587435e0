"""Places of other programs as places of a corridor; all come here as Linked Places features.

https://github.com/LinkedPasts/linked-places-format. A feature is kept as it was given, so that
dates, types, links and whatever else the corridor has no field for come out again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import cast

from explorer.model.corridor import Corridor
from explorer.model.countries import is_country
from explorer.model.languages import SOURCE
from explorer.model.places import Place, PlaceKind
from explorer.model.texts import is_language_tag
from explorer.storage.imports.file_words import as_the_file_says, title_field
from explorer.storage.imports.geometry import Position, Unfit, position_of
from explorer.storage.imports.ids import OURS, Ids, outside_name, own_id
from explorer.storage.imports.parsing import (
    cleaned,
    fault_of,
    lines_of,
    list_of,
    table_of,
    text_of,
)
from explorer.storage.imports.result import Found, Json

UNKNOWN_LANGUAGE = "und"
_OWN_FIELDS = frozenset(
    ("@id", "type", "properties", "names", "types", "geometry", "descriptions", "when")
)
_MOST_COUNTRIES = 8  # of one place: whether it may be in each of them takes a moment
_OWN_PROPERTIES = frozenset(("title", "ccodes", "fclasses", "corridor-explorer"))
_KINDS = {
    "aat:300008389": PlaceKind.CITY,
    "aat:300008375": PlaceKind.TOWN,
    "aat:300008347": PlaceKind.TOWN,  # inhabited place
    "aat:300120599": PlaceKind.PORT,
}
_CLASSES = {"P": PlaceKind.TOWN, "A": PlaceKind.REGION}  # GeoNames' feature classes
_SAME_PLACE_KM, _SAME_SPOT_KM = 25.0, 0.2  # by the same name, and by any
_DEG_PER_KM = 1 / 111.0


def read_features(
    features: Iterable[object],
    found: Found,
    corridor: Corridor,
    word: str = "feature",
    first: int = 1,
) -> None:
    """Read Linked Places features into ``found``; one that is no place is left out, and why.

    ``word`` says what the file calls a record without a name, ``first`` the number of the first.
    """
    ids = Ids(corridor.places, corridor.kept.places)
    seen: set[str] = set()
    for number, raw in enumerate(features, first):
        where = f"{word} {number}"
        fault = fault_of(raw)
        if not isinstance(raw, dict):
            found.leave_out(where, "", "wrong_type", raw, "a table")
            continue
        feature = table_of(raw)
        called = outside_name(feature) or where
        if fault is not None:
            found.leave_out(_shown(called, where), *fault)
            continue
        feature = table_of(cleaned(feature))
        try:
            _read(feature, called, found, corridor, ids)
        except Unfit as unfit:
            if called == where and word != "row" and title_of(feature):
                called = f"{where} “{title_of(feature)}”"  # by its number alone nobody finds it
            found.leave_out(called, *as_the_file_says(word, feature, unfit, found.columns))
            continue
        if called in seen:
            found.note(next(reversed(found.names), called), "used_twice")
        seen.add(called)
    _note_duplicates(found, corridor)


def _shown(name: str, otherwise: str) -> str:
    return name if name.isprintable() else otherwise


def _read(feature: Json, called: str, found: Found, corridor: Corridor, ids: Ids) -> None:
    names, others = names_of(feature)
    title = title_of(feature) or next(iter((*names.values(), *others)), "")
    if not title:
        field, expected = title_field(called, found.columns)
        found.leave_out(called, field, "missing_field", "", expected)
        return
    position = position_of(feature.get("geometry")) or _point_beside(feature)
    identity = ids.give(feature, title, "place")
    found.names[identity] = title
    is_ours = outside_name(feature).startswith(f"{OURS}{corridor.id}:place:")
    if not (is_ours and _says_no_more(feature, position, corridor.kept.places.get(identity))):
        found.kept[identity] = feature
    if position is None:
        found.note(identity, "no_position")
        return
    if position.how:
        found.note(identity, position.how)
    found.records[identity] = _place(identity, feature, position, found)


def _says_no_more(
    feature: Json, position: Position | None, before: Mapping[str, object] | None
) -> bool:
    """Tell whether a feature of our own says no more than the corridor holds of the place.

    ``before`` is what the corridor keeps of it, which a table or a map can say only in part.
    """
    properties = table_of(feature.get("properties"))
    kept = table_of((before or {}).get("properties"))
    others = {name: value for name, value in properties.items() if name not in _OWN_PROPERTIES}
    is_there = position is not None or (
        before is not None and title_of(feature) == title_of(dict(before))
    )
    return (
        is_there
        and set(feature) <= _OWN_FIELDS
        and all(_spelled(kept.get(name)) == _spelled(value) for name, value in others.items())
    )


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else lines_of(value)


def _point_beside(feature: Json) -> Position | None:
    """Return the point that some gazetteers give beside the geometry."""
    for holder in (feature, table_of(feature.get("properties"))):
        for name in ("reprPoint", "representative_point"):
            value = holder.get(name)
            if isinstance(value, list):
                return position_of({"type": "Point", "coordinates": value})
            if isinstance(value, dict):
                return position_of(value)
    return None


# --------------------------------------------------------------------------------------- names


def title_of(feature: Json) -> str:
    """Return what a feature calls its place."""
    properties = table_of(feature.get("properties"))
    for value in (properties.get("title"), feature.get("title"), properties.get("name")):
        if text := text_of(value):
            return text
    return ""


def names_of(feature: Json) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the names of a place: one in each language, and all others."""
    names: dict[str, str] = {}
    others: list[str] = []
    for entry in list_of(feature.get("names")):
        table = table_of(entry)
        toponym = text_of(entry) if isinstance(entry, str) else text_of(table.get("toponym"))
        if not toponym:
            continue
        language = text_of(table.get("lang"))
        if language and is_language_tag(language) and language not in names:
            names[language] = toponym
        else:
            others.append(toponym)
    title = title_of(feature)
    if title and title not in names.values():
        if SOURCE in names:
            others = [title, *(other for other in others if other != title)]
        else:  # it tells no language, and stands first for want of one
            names = {UNKNOWN_LANGUAGE: title, **names}
            others = [other for other in others if other != title]
    return names, tuple(others)


def _notes(feature: Json) -> dict[str, str] | None:
    """Return all descriptions, those of one language one under the other."""
    notes: dict[str, list[str]] = {}
    for entry in list_of(feature.get("descriptions")):
        table = table_of(entry)
        text = lines_of(table.get("value")) if table else lines_of(entry)
        language = text_of(table.get("lang"))
        if text:
            known = language if is_language_tag(language) else UNKNOWN_LANGUAGE
            notes.setdefault(known, []).append(text)
    return {language: "\n".join(texts) for language, texts in notes.items()} or None


# --------------------------------------------------------------------------------------- places


def _place(identity: str, feature: Json, position: Position, found: Found) -> Place:
    properties = table_of(feature.get("properties"))
    own = table_of(properties.get("corridor-explorer"))
    names, others = names_of(feature)
    kind = _kind(feature, own, position)
    rank = own.get("rank")
    # A code of our own form is trusted as it is, for a corridor may know better than outlines.
    country = (
        next(iter(_codes(properties)), "")
        if own
        else _country(identity, _codes(properties), kind, position, found)
    )
    return Place(
        id=identity,
        kind=kind,
        country=country,
        lon_deg=position.lon_deg,
        lat_deg=position.lat_deg,
        names=names,
        other_names=others,
        rank=rank if isinstance(rank, int) and rank in {1, 2, 3} else 3,
        position_from=_position_from(feature) or found.file,
        note=_notes(feature),
    )


def _kind(feature: Json, own: Mapping[str, object], position: Position) -> PlaceKind:
    if own.get("kind") in list(PlaceKind):
        return PlaceKind(cast("str", own["kind"]))
    for entry in list_of(feature.get("types")):
        identifier = text_of(table_of(entry).get("identifier"))
        key = identifier.replace("http://vocab.getty.edu/aat/", "aat:")
        if kind := _KINDS.get(key):
            return kind
    for letter in list_of(table_of(feature.get("properties")).get("fclasses")):
        if kind := _CLASSES.get(text_of(letter).upper()):
            return kind
    return PlaceKind.REGION if position.is_area else PlaceKind.SITE


def _codes(properties: Json) -> list[str]:
    codes = (text_of(code).upper() for code in list_of(properties.get("ccodes")))
    return list(islice(dict.fromkeys(code for code in codes if is_country(code)), _MOST_COUNTRIES))


def _country(
    identity: str, codes: list[str], kind: PlaceKind, position: Position, found: Found
) -> str:
    """Return the country that is named where the place may be in it, else where it lies."""
    if kind is PlaceKind.REGION:
        return next(iter(codes), "")
    from explorer.storage.format.country_at import country_at  # noqa: PLC0415 - reads outlines
    from explorer.storage.format.country_check import is_near  # noqa: PLC0415 - likewise

    at = position.lon_deg, position.lat_deg
    here = country_at(*at)
    if here in codes:
        return here
    if near := next((code for code in codes if is_near(code, [at])), ""):
        return near
    if codes:
        found.note(identity, "other_country", ", ".join(codes))
    return here


def _position_from(feature: Json) -> str:
    """Return who gives the position: what the geometry cites, or the place's own address."""
    geometry = table_of(feature.get("geometry"))
    parts = [geometry, *map(table_of, list_of(geometry.get("geometries")))]
    for part in parts:
        cited = (*list_of(part.get("citations")), *list_of(part.get("citation")))
        for entry in (*cited, part.get("source")):
            table = table_of(entry)
            for name in (table.get("label"), table.get("@id"), table.get("id"), entry):
                if text := text_of(name):
                    return text
    name = outside_name(feature)
    return name if "/" in name and not own_id(name) else ""


# ------------------------------------------------------------------------------ the same place


def _note_duplicates(found: Found, corridor: Corridor) -> None:
    """Note the new places that the corridor has under another id."""
    from explorer.analysis.geodesy import geodesic_km  # noqa: PLC0415 - only where places are new

    known = [place for place in corridor.places.values() if place.kind is not PlaceKind.REGION]
    spoken = {place.id: {name.casefold() for name in place.all_names} for place in known}
    for identity, place in cast("dict[str, Place]", found.records).items():
        if identity in corridor.places or not known:
            continue
        names = {name.casefold() for name in place.all_names}
        for other in known:
            if abs(other.lat_deg - place.lat_deg) > _SAME_PLACE_KM * _DEG_PER_KM:
                continue
            away = (place.lon_deg, place.lat_deg), (other.lon_deg, other.lat_deg)
            km = geodesic_km(*away)
            if km <= _SAME_SPOT_KM or (km <= _SAME_PLACE_KM and names & spoken[other.id]):
                found.duplicates[identity] = other.id
                found.note(identity, "same_place", other.name(SOURCE))
                break
