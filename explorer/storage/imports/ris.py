"""RIS, as most reference managers and libraries give it, as CSL-JSON items; read by rispy (MIT)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from explorer.storage.imports.citations import iso_date
from explorer.storage.imports.ids import slug
from explorer.storage.imports.parsing import list_of, text_of
from explorer.storage.imports.result import Found, Json

_TYPES = {
    "ABST": "article-journal",
    "BLOG": "post-weblog",
    "BOOK": "book",
    "CHAP": "chapter",
    "CONF": "paper-conference",
    "CPAPER": "paper-conference",
    "DATA": "dataset",
    "EBOOK": "book",
    "ECHAP": "chapter",
    "EJOUR": "article-journal",
    "ELEC": "webpage",
    "JFULL": "article-journal",
    "JOUR": "article-journal",
    "MAP": "map",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "PAT": "patent",
    "RPRT": "report",
    "STAT": "legislation",
    "THES": "thesis",
    "UNPB": "manuscript",
    "VIDEO": "motion_picture",
}
_FIELDS = {
    "title": "title",
    "primary_title": "title",
    "short_title": "title-short",
    "secondary_title": "container-title",
    "journal_name": "container-title",
    "alternate_title3": "container-title-short",
    "tertiary_title": "collection-title",
    "publisher": "publisher",
    "place_published": "publisher-place",
    "volume": "volume",
    "number": "issue",
    "edition": "edition",
    "doi": "DOI",
    "issn": "ISSN",
    "abstract": "abstract",
    "notes_abstract": "abstract",
    "language": "language",
    "call_number": "call-number",
    "name_of_database": "source",
}
_NAMES = {
    "authors": "author",
    "first_authors": "author",
    "secondary_authors": "editor",
    "tertiary_authors": "collection-editor",
    "translated_author": "translator",
}
_KNOWN = {
    *("type_of_reference", "id", "urls", "notes", "keywords", "start_page", "end_page", "year"),
    *("date", "publication_year", "access_date", "unknown_tag"),
}
_BEGINS = re.compile(r"^TY {1,2}- ", re.MULTILINE)


def ris_items(text: str, found: Found) -> list[Json]:
    """Return the references of a RIS file; one that does not end is left out, and said."""
    import rispy  # noqa: PLC0415 - only for such a file

    try:
        references = cast("list[Json]", rispy.loads(text, skip_unknown_tags=False))
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        found.leave_out("", "", "not_whole", error, "RIS")
        return []
    begun = len(_BEGINS.findall(text))
    if begun > len(references):
        number = f"reference {len(references) + 1}"
        found.leave_out(number, "ER", "missing_field", "", "ER  -, the end of the reference")
    return [_item(number, reference) for number, reference in enumerate(references, 1)]


def _item(number: int, reference: Json) -> Json:
    kind = text_of(reference.get("type_of_reference"))
    item: Json = {"type": _TYPES.get(kind, "document")}
    other: dict[str, object] = {}
    for name, value in reference.items():
        if name in _NAMES:
            people = [_name(text_of(each)) for each in list_of(value) if text_of(each)]
            item.setdefault(_NAMES[name], []).extend(people)
        elif name in _FIELDS and _FIELDS[name] not in item:
            item[_FIELDS[name]] = text_of(value)
        elif name not in _KNOWN:
            other[name] = value
    item.update(_joined(reference))
    urls = [text_of(each) for each in list_of(reference.get("urls"))]
    if len(urls) > 1:
        other["urls"] = urls[1:]
    item.update(_dates(reference))
    if unknown := cast("dict[str | None, object]", reference.get("unknown_tag")):
        other["unknown_tag"] = {tag or "": lines for tag, lines in unknown.items()}  # or no tag
    if other or kind not in _TYPES:
        item["custom"] = {"ris": other, "entry": kind}
    return {"id": text_of(reference.get("id")) or _id(item, number), **item}


def _joined(reference: Json) -> Iterator[tuple[str, str]]:
    """Yield the fields that several fields of RIS make up, or several values of one."""
    pages = [text_of(reference.get(name)) for name in ("start_page", "end_page")]
    if any(pages):
        yield "page", "-".join(filter(None, pages))
    for name, field, joint in (("notes", "note", "\n"), ("keywords", "keyword", ", ")):
        if texts := [text_of(each) for each in list_of(reference.get(name))]:
            yield field, joint.join(texts)
    for url in list_of(reference.get("urls"))[:1]:
        yield "URL", text_of(url)


def _id(item: Json, number: int) -> str:
    """Return an id made of the first author and the year, for a reference without one."""
    author = next(iter(item.get("author", [])), {})
    year = iso_date(item.get("issued"))[:4]
    return slug(f"{author.get('family') or author.get('literal', '')} {year}") or f"ris-{number}"


def _dates(reference: Json) -> Iterator[tuple[str, Json]]:
    for fields, name in (
        (("date", "publication_year", "year"), "issued"),
        (("access_date",), "accessed"),
    ):
        for field in fields:
            text = text_of(reference.get(field))
            iso = iso_date({"raw": text.strip("/").replace("/", "-")})
            if iso:
                yield name, {"date-parts": [[int(part) for part in iso.split("-")]]}
                break
            if text:
                yield name, {"literal": text}
                break


def _name(text: str) -> Json:
    family, comma, rest = text.partition(",")
    if not comma:
        return {"literal": text}
    given, _, suffix = rest.partition(",")
    name = {"family": family.strip(), "given": given.strip(), "suffix": suffix.strip()}
    return {part: value for part, value in name.items() if value}
