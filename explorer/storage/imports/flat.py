"""Places that come as rows of plain fields: tables, GeoJSON's properties, KML's data.

What a field holds is told by its name, in the words of many programs and languages, or said by
the user. Fields of our own exports (``names.en``, ``kind`` …) come back as they were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from explorer.storage.imports.geometry import number_of
from explorer.storage.imports.ids import OURS
from explorer.storage.imports.parsing import lines_of, list_of, text_of
from explorer.storage.imports.result import Json

ROLES: Mapping[str, frozenset[str]] = {
    role: frozenset(words.split())
    for role, words in {
        "title": "title name placename toponym label place town city station settlement nama "
        "tempat kota ort ortsname lieu nom nombre lugar nome название имя место 名称 地名 名字 "
        "asciiname site locality",
        "lon": "lon lng long longitude longitud longitudine x xcoord londeg lond bujur garisbujur "
        "länge laenge längengrad decimallongitude geolon geolng долгота 经度 經度 reprlong",
        "lat": "lat latitude latitud latitudine y ycoord latdeg latd lintang garislintang breite "
        "breitengrad decimallatitude geolat широта 纬度 緯度 reprlat",
        "position": "coordinates coordinate coords latlon latlng latlong koordinat koordinaten "
        "latlonpair position gps",
        "wkt": "wkt geowkt geom thegeom geometry wktgeom",
        "country": "country countrycode ccode ccodes iso iso2 isoa2 negara land pays país pais "
        "страна 国家 countries cc",
        "id": "id identifier uri iri atid geonameid pid recordid",
        "date": "date when year start startdate begin timestamp tanggal datum tahun jahr année "
        "дата year_start attestationyear 年 日期",
        "end": "end enddate until",
        "note": "note notes description desc comment comments keterangan catatan beschreibung "
        "bemerkung remarks описание 备注 abstract",
        "language": "lang language bahasa sprache langue",
        "variants": "variants variant alternatenames altnames aliases othernames namalain",
    }.items()
}
"""What a field may hold, and the names it may have then, in small letters without signs."""

ORDER = ("title", "lon", "lat", "position", "wkt", "country", "id", "date", "end", "note")
OWN_FIELDS = frozenset(
    (
        *("id", "@id", "title", "kind", "rank", "country", "lat", "lon", "position_from"),
        *("other_names", "names", "notes", "note", "ccodes", "fclasses", "corridor-explorer"),
    )
)
"""Fields of places in our own exports; every other one came with a place from elsewhere."""
OWN_PREFIXES = ("names.", "note.")
_BESIDE = frozenset(("name", "description", "folder", "src", "type"))  # what KML and GPX repeat
_SIGNS = re.compile(r"[\W_]+")
_PAIR = re.compile(r"\s*([^,;\s]+(?:\s*°[^,;]*)?)\s*[,;\s]\s*([^,;\s]+(?:\s*°[^,;]*)?)\s*")
_DEGREES = re.compile(
    r"\s*([NSEWO]?)\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*(?:°|d|deg)?\s*"
    r"(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’m]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:[\"″”s]|'')\s*)?"
    r"([NSEWO]?)\s*",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"[;|]")


def roles_of(names: Iterable[str], said: Mapping[str, str]) -> dict[str, str]:
    """Return which role each field has, by its name; what the user said counts first.

    A role of which the user said that no field has it goes to none.
    """
    fields = list(names)
    plain = {name: _SIGNS.sub("", name.casefold()) for name in fields}
    found: dict[str, str] = {}
    for role, wanted in said.items():
        exact = [n for n in fields if wanted and n == wanted]
        given = exact or [n for n in fields if wanted and n.casefold() == wanted.casefold()]
        if given:
            found[given[0]] = role
    taken = {*found.values(), *(role for role, wanted in said.items() if not wanted)}
    for role, words in ROLES.items():
        if role in taken:
            continue
        for name in sorted(fields, key=lambda n: _rank(plain[n], role)):
            if plain[name] in words and name not in found:
                found[name] = role
                break
    return found


def first_text(names: Iterable[str], rows: Sequence[Mapping[str, object]]) -> dict[str, str]:
    """Return the field that comes nearest to a name: the first that holds texts in most rows."""
    for name in names:
        if sum(isinstance(row.get(name), str) for row in rows) * 2 > len(rows):
            return {name: "title"}
    return {}


def _rank(plain: str, role: str) -> int:
    """Return how plainly a field says its role: by the very word before any other."""
    return 0 if plain == role else 1


def degrees(value: object) -> float | None:
    """Return degrees written as a number, with a comma for its point, or in minutes and seconds."""
    number = number_of(value)
    if number is not None or not isinstance(value, str):
        return number
    match = _DEGREES.fullmatch(_spaced_once(value))
    if match is None:
        return None
    before, whole, minutes, seconds, after = match.groups()
    size = abs(float(whole.replace(",", ".")))
    size += float((minutes or "0").replace(",", ".")) / 60
    size += float((seconds or "0").replace(",", ".")) / 3600
    is_minus = whole.startswith("-") or (before or after).upper() in {"S", "W"}
    return -size if is_minus else size


def _spaced_once(text: str) -> str:
    """Return a text with single spaces: of many, the patterns would try every way to part them."""
    return " ".join(text.split())


def feature_of(row: Mapping[str, object], roles: Mapping[str, str]) -> Json:
    """Return a Linked Places feature made of a row; all its fields are kept among properties."""
    by_role = {role: row.get(name) for name, role in roles.items()}
    identity = text_of(by_role.get("id"))
    is_ours = identity.startswith(OURS)
    title = text_of(by_role.get("title"))
    properties: Json = {
        n: v for n, v in row.items() if v not in (None, "") and not (is_ours and _is_own(n))
    }
    properties["title"] = title
    countries = [c for c in re.split(r"[\s,;|]+", text_of(by_role.get("country"))) if c]
    properties["ccodes"] = countries
    feature: Json = {"type": "Feature", "properties": properties}
    if identity:
        feature["@id"] = identity
    feature["names"] = _names(row, title, text_of(by_role.get("language")), by_role)
    feature["geometry"] = _geometry(by_role)
    if when := _when(by_role):
        feature["when"] = when
    if notes := _notes(row, by_role):
        feature["descriptions"] = notes
    if is_ours:
        _add_own(feature, row)
    return feature


def _is_own(field: str) -> bool:
    return field in OWN_FIELDS or field in _BESIDE or field.startswith(OWN_PREFIXES)


def _names(
    row: Mapping[str, object], title: str, language: str, by_role: Mapping[str, object]
) -> list[Json]:
    own: list[Json] = [
        {"toponym": text_of(value), "lang": name.removeprefix("names.")}
        for name, value in row.items()
        if name.startswith("names.") and text_of(value)
    ]
    if own:
        own += [{"toponym": text_of(each)} for each in _others(row.get("other_names"))]
    told = "" if own and "other_names" in row else text_of(by_role.get("variants"))
    if not own and title:
        own = [{"toponym": title, **({"lang": language} if language else {})}]
    for other in filter(None, map(str.strip, _SPLIT.split(told))):
        toponym, at, tag = other.partition("@")  # the way of LP-TSV
        own.append({"toponym": toponym, **({"lang": tag} if at and tag else {})})
    return own


def _others(told: object) -> list[object]:
    """Return further names: a list, or the same in one cell of a table."""
    if not isinstance(told, str):
        return list_of(told)
    if told.startswith("["):
        try:
            return list_of(json.loads(told))
        except (ValueError, RecursionError):
            return [told]
    return [each.strip() for each in _SPLIT.split(told) if each.strip()]


def _geometry(by_role: Mapping[str, object]) -> Json | None:
    lon, lat = by_role.get("lon"), by_role.get("lat")
    pair = _spaced_once(text_of(by_role.get("position")))
    if lon in (None, "") and lat in (None, "") and (match := _PAIR.fullmatch(pair)):
        lat, lon = match.groups()
    if lon not in (None, "") or lat not in (None, ""):
        numbers = [degrees(lon), degrees(lat)]
        told = [given if n is None else n for n, given in zip(numbers, (lon, lat), strict=True)]
        return {"type": "Point", "coordinates": told}
    if wkt := text_of(by_role.get("wkt")):
        return {"geowkt": wkt}
    return None


def _when(by_role: Mapping[str, object]) -> Json | None:
    start, end = text_of(by_role.get("date")), text_of(by_role.get("end"))
    if not start and not end:
        return None
    span = {
        **({"start": {"in": start}} if start else {}),
        **({"end": {"in": end}} if end else {}),
    }
    return {"timespans": [span]}


def _notes(row: Mapping[str, object], by_role: Mapping[str, object]) -> list[Json]:
    own = [
        {"value": lines_of(value), "lang": name.removeprefix("note.")}
        for name, value in row.items()
        if name.startswith("note.") and lines_of(value)
    ]
    note = lines_of(by_role.get("note"))
    return own or ([{"value": note}] if note else [])


def _add_own(feature: Json, row: Mapping[str, object]) -> None:
    """Add what our own exports say beyond."""
    rank = number_of(row.get("rank"))
    feature["properties"]["corridor-explorer"] = {
        "kind": text_of(row.get("kind")),
        "rank": int(rank) if rank in {1.0, 2.0, 3.0} else 3,
    }
    geometry = feature["geometry"]
    cited = text_of(row.get("position_from"))
    if geometry is not None and cited:
        geometry["citations"] = [{"label": cited}]
