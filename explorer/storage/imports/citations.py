"""Citations of reference managers as sources of a corridor; all come here as CSL-JSON items.

https://github.com/citation-style-language/schema. A source of ours needs a title, a short one, a
language and a date that a calendar has; CSL needs none of them. What is filled in or put plainly
here stands beside what was given, ``GIVEN`` under ``OWN``, so that an export gives the item back as
it came.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from explorer.model.corridor import Corridor
from explorer.model.sources import Source
from explorer.storage.imports.ids import own_id
from explorer.storage.imports.parsing import cleaned, fault_of, list_of, table_of, text_of
from explorer.storage.imports.places import UNKNOWN_LANGUAGE
from explorer.storage.imports.result import Found, Json
from explorer.storage.pack.evidence import read_source

OWN, GIVEN = "corridor-explorer", "given"
_TEXTS = ("title", "title-short", "publisher", "container-title", "URL", "note", "type")
_ONE_LINE = frozenset(("title", "title-short", "publisher"))
_TITLES = ("title", "title-short", "shortTitle", "container-title", "URL", "DOI", "id")
_NAME_PARTS = (
    *("literal", "given", "family", "suffix", "dropping-particle", "non-dropping-particle"),
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("jan januari", "feb februari", "mar maret", "apr april", "may mei", "jun juni"),
            *("jul juli", "aug agustus", "sep september", "oct oktober", "nov november"),
            "dec desember",
        ),
        1,
    )
    for name in names.split()
}
_ISO = re.compile(r"[~?]?(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?!\d)")
_DAY_MONTH_YEAR = re.compile(r"(?:(\d{1,2})\.?\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_MONTH_DAY_YEAR = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")


def read_items(items: Iterable[object], found: Found, corridor: Corridor) -> None:
    """Read CSL-JSON items into ``found``; one without an id is left out, and why."""
    taken: dict[str, int] = {}  # with the number at which to look for the next one of that name
    for number, raw in enumerate(items, 1):
        where = f"item {number}"
        if not isinstance(raw, dict):
            found.leave_out(where, "", "wrong_type", raw, "a table")
            continue
        if fault := fault_of(raw):
            found.leave_out(where, *fault)
            continue
        item = {name: value for name, value in table_of(raw).items() if name != OWN}
        name = text_of(cleaned(item.get("id")))
        if not name:
            found.leave_out(where, "id", "missing_field", "", "an id of this item")
            continue
        identity = own_id(name) or name
        if identity in taken:
            identity = _another(identity, item, taken, corridor)
            found.note(identity, "used_twice")
        taken.setdefault(identity, 2)
        plain = _plain(item, identity)
        source = read_source(plain)
        known = corridor.sources.get(identity)
        if known is not None:  # a text of the corridor's own stays with it
            source = read_source({**plain, **({"file": known.file} if known.file else {})})
        found.records[identity] = source
        found.names[identity] = source.title


def _another(name: str, item: Json, taken: dict[str, int], corridor: Corridor) -> str:
    """Return an id for an item whose own one another item of the file has."""
    for number in count(taken[name]):
        identity = f"{name}-{number}"
        if identity in taken:
            taken[name] = number + 1
            continue
        known = corridor.sources.get(identity)
        if known is None or known == read_source(_plain(item, identity)):
            return identity
    return name  # never reached: count() does not end


def _plain(item: Json, identity: str) -> Json:
    """Return an item as a corridor's own file may hold it, with what was given beside it."""
    plain = table_of(cleaned(item))
    plain.pop("file", None)  # which would be a text of the corridor's own
    plain["id"] = identity
    for name in _TEXTS:
        if name in plain and (name in _ONE_LINE or not isinstance(plain[name], str)):
            plain[name] = text_of(plain[name])
    titles = (text_of(plain.get(name)) for name in _TITLES)
    plain["title"] = next(filter(None, titles), identity)
    plain["title-short"] = text_of(plain.get("title-short")) or plain["title"]
    plain["language"] = text_of(plain.get("language")) or UNKNOWN_LANGUAGE
    plain["type"] = text_of(plain.get("type")) or "document"
    if "author" in plain:
        plain["author"] = [entry for entry in map(_name, list_of(plain["author"])) if entry]
    if "issued" in plain:
        iso = iso_date(plain["issued"])
        if iso != _read_as(plain["issued"]):
            plain["issued"] = {"date-parts": [[int(part) for part in iso.split("-")]]}
        if not iso:
            del plain["issued"]
    fields = (*plain, *(name for name in item if name not in plain))
    given = {n: item.get(n) for n in fields if plain.get(n) != item.get(n)}
    if given:
        # As text, for it may hold line breaks where a corridor's own fields have none.
        plain[OWN] = {GIVEN: json.dumps(given)}
    return plain


def as_given(item: Mapping[str, Any], changed: Iterable[str] = ()) -> Json:
    """Return an item as it came, but for the fields that were changed since."""
    plain = {name: value for name, value in item.items() if name != OWN}
    given = table_of(item.get(OWN)).get(GIVEN)
    if isinstance(given, str):
        try:
            fields = table_of(json.loads(given))
        except (ValueError, RecursionError):
            fields = {}
        for name, value in fields.items():
            if name in changed:
                continue
            if value is None:
                plain.pop(name, None)
            else:
                plain[name] = value
    return plain


def _name(entry: object) -> Json:
    table = table_of(entry)
    if not table:
        return {"literal": entry} if isinstance(entry, str) and entry else {}
    return {n: text_of(v) if n in _NAME_PARTS else v for n, v in table.items()}


# --------------------------------------------------------------------------------------- dates


def _read_as(issued: object) -> str:
    """Return the date as a corridor's own file would be read."""
    source: Source = read_source({"id": "x", "title": "x", "issued": issued})
    return source.issued


def iso_date(issued: object) -> str:
    """Return a CSL date as an ISO date, as precise as is known; its first day where it is a range.

    Years before Christ and what is no date have none.
    """
    table = table_of(issued)
    for entry in list_of(table.get("date-parts")):
        numbers = [_number(part) for part in list_of(entry)]
        if iso := _iso(*numbers[:3]):
            return iso
    raw = issued if isinstance(issued, str) else table.get("raw") or table.get("literal")
    return _from_words(text_of(raw))


def _number(part: object) -> int | None:
    try:
        return int(str(part)) if not isinstance(part, bool) else None
    except ValueError:
        return None


def _iso(year: int | None = None, month: int | None = None, day: int | None = None) -> str:
    if year is None or not 1 <= year <= 9999:  # noqa: PLR2004 - what a calendar has
        return ""
    if month is None or not 1 <= month <= 12:  # noqa: PLR2004 - likewise
        return f"{year:04d}"
    if day is None or not 1 <= day <= _days(year, month):
        return f"{year:04d}-{month:02d}"
    return f"{year:04d}-{month:02d}-{day:02d}"


def _days(year: int, month: int) -> int:
    import calendar  # noqa: PLC0415 - only for whole dates

    return calendar.monthrange(year, month)[1]


def _from_words(text: str) -> str:
    if match := _ISO.match(text):
        return _iso(*(int(part) if part else None for part in match.groups()))
    if match := _MONTH_DAY_YEAR.search(text):
        month = _month(match[1])
        if month:
            return _iso(int(match[3]), month, int(match[2]))
    if match := _DAY_MONTH_YEAR.search(text):
        month = _month(match[2])
        if month:
            return _iso(int(match[3]), month, int(match[1]) if match[1] else None)
    if match := _YEAR.search(text):
        return _iso(int(match[1]))
    return ""


def _month(word: str) -> int | None:
    lower = word.lower()
    return _MONTHS.get(lower) or _MONTHS.get(lower[:3])
