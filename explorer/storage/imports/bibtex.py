"""BibTeX and BibLaTeX as CSL-JSON items, read by bibtexparser (MIT)."""

from __future__ import annotations

import logging
import re
from typing import cast

from explorer.storage.imports.citations import iso_date
from explorer.storage.imports.parsing import text_of
from explorer.storage.imports.result import Found, Json

_TYPES = {
    "article": "article-journal",
    "book": "book",
    "booklet": "pamphlet",
    "collection": "book",
    "conference": "paper-conference",
    "dataset": "dataset",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "manual": "report",
    "mastersthesis": "thesis",
    "online": "webpage",
    "patent": "patent",
    "phdthesis": "thesis",
    "proceedings": "book",
    "report": "report",
    "software": "software",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
    "www": "webpage",
}
_FIELDS = {
    "title": "title",
    "shorttitle": "title-short",
    "journal": "container-title",
    "journaltitle": "container-title",
    "booktitle": "container-title",
    "publisher": "publisher",
    "institution": "publisher",
    "school": "publisher",
    "organization": "publisher",
    "address": "publisher-place",
    "location": "publisher-place",
    "volume": "volume",
    "number": "issue",
    "issue": "issue",
    "pages": "page",
    "edition": "edition",
    "series": "collection-title",
    "chapter": "chapter-number",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "url": "URL",
    "abstract": "abstract",
    "annote": "annote",
    "note": "note",
    "keywords": "keyword",
    "language": "language",
    "langid": "language",
    "howpublished": "medium",
}
_NAMES = {"author": "author", "editor": "editor", "translator": "translator"}
_AS_IT_IS = frozenset(("url", "doi", "isbn", "issn"))
_SHOWN = 60
_TWO_DIGITS = re.compile(r"\d{1,2}")  # of a month or day; thousands of them are no number


def bibtex_items(text: str, found: Found) -> list[Json]:
    """Return the entries of a BibTeX file; what cannot be read of it is left out, and where."""
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415 - only for such a file
    from bibtexparser.middlewares import SeparateCoAuthors  # noqa: PLC0415 - likewise

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # it is told below
    try:
        library = parse_string(text, append_middleware=[SeparateCoAuthors()])
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        found.leave_out("", "", "not_whole", error, "BibTeX")
        return []
    for block in library.failed_blocks:
        line = (block.start_line or 0) + 1
        head = " ".join((block.raw or "").split())[:_SHOWN]
        found.leave_out(f"line {line}", "", "not_whole", head, "BibTeX")
    return [
        _item(
            text_of(entry.key),
            text_of(entry.entry_type).lower(),
            {text_of(f.key).lower(): cast("object", f.value) for f in entry.fields},
        )
        for entry in library.entries
    ]


def _item(key: str, kind: str, fields: Json) -> Json:
    item: Json = {"id": key, "type": _TYPES.get(kind, "document")}
    other: dict[str, str] = {}
    for name, value in fields.items():
        if name in _NAMES:
            names = cast("list[object]", value) if isinstance(value, list) else [value]
            item[_NAMES[name]] = [_name(text_of(each)) for each in names if text_of(each)]
        elif name in _FIELDS and _FIELDS[name] not in item:
            item[_FIELDS[name]] = _field(name, text_of(value))
        elif name not in {"date", "year", "month", "day", "urldate"}:
            other[name] = _plain(text_of(value))
    if issued := _date(fields):
        item["issued"] = issued
    if accessed := iso_date({"raw": text_of(fields.get("urldate"))}):
        item["accessed"] = {"date-parts": [[int(part) for part in accessed.split("-")]]}
    if other:
        item["custom"] = {"bibtex": other, "entry": kind}
    return item


def _field(name: str, value: str) -> str:
    if name in _AS_IT_IS:
        return value.replace("\\_", "_").replace("\\%", "%").strip("{}")
    plain = _plain(value)
    if name == "pages":
        return "-".join(map(str.strip, re.split("[–-]+", plain)))
    return plain


def _plain(value: str) -> str:
    """Return a text without the commands and braces of LaTeX."""
    if not any(sign in value for sign in "\\{}$~%"):
        return value.replace("--", "–")
    from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 - only where there are any

    try:
        plain: str = LatexNodes2Text(keep_comments=True).latex_to_text(value)
    except (ValueError, RecursionError, IndexError):  # what is no LaTeX stays as it is
        return value.replace("{", "").replace("}", "")
    return " ".join(plain.split())


def _name(text: str) -> Json:
    from bibtexparser.middlewares.names import (  # noqa: PLC0415 - only for such a file
        InvalidNameError,
        parse_single_name_into_parts,
    )

    if text.startswith("{") and text.endswith("}") and text.count("{") == 1:
        return {"literal": _plain(text)}
    try:
        parts = parse_single_name_into_parts(text, strict=False)
    except (InvalidNameError, ValueError):
        return {"literal": _plain(text)}
    name = {
        "family": _plain(" ".join(parts.last)),
        "given": _plain(" ".join(parts.first)),
        "non-dropping-particle": _plain(" ".join(parts.von)),
        "suffix": _plain(" ".join(parts.jr)),
    }
    filled = {part: value for part, value in name.items() if value}
    return filled or {"literal": _plain(text)}


def _date(fields: Json) -> Json:
    date, year = text_of(fields.get("date")), _plain(text_of(fields.get("year")))
    if "/" in date:
        ends = [iso_date({"raw": end}) for end in date.split("/")]
        if all(ends):
            return {"date-parts": [[int(n) for n in end.split("-")] for end in ends]}
    month, day = _plain(text_of(fields.get("month"))), _plain(text_of(fields.get("day")))
    if _TWO_DIGITS.fullmatch(month):
        words = f"{year}-{int(month):02d}"
        words += f"-{int(day):02d}" if _TWO_DIGITS.fullmatch(day) else ""
    else:
        words = f"{day} {month} {year}" if month else year
    iso = iso_date({"raw": date or words})
    if iso:
        return {"date-parts": [[int(part) for part in iso.split("-")]]}
    return {"literal": date or year} if date or year else {}
