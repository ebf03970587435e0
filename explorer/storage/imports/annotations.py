"""Web Annotations of any program as passages: https://www.w3.org/TR/annotation-model/.

What they say is kept as it was given. Where their words stand in a text at hand is found by the
program's own anchoring (``imports.quotes``); hashes are made here, and the words themselves are
not kept then, for they belong to publishers. An annotation whose text is not at hand is kept as it
came, words and all, and stands in no text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import asdict

from explorer.errors import Fault
from explorer.model.corridor import Corridor
from explorer.model.passages import Passage, PassageKind, Standing
from explorer.model.texts import is_language_tag
from explorer.storage.fields import Record
from explorer.storage.imports.annotation_forms import ORIGINALS, in_standard_form, targets_of
from explorer.storage.imports.ids import OURS, Ids, outside_name, own_id
from explorer.storage.imports.parsing import (
    cleaned,
    fault_of,
    lines_of,
    list_of,
    table_of,
    text_of,
)
from explorer.storage.imports.places import UNKNOWN_LANGUAGE
from explorer.storage.imports.quotes import Anchoring, Wanted
from explorer.storage.imports.result import Found, Json
from explorer.storage.pack.evidence import SELECTORS, read_standing

_OWN_FIELDS = frozenset(("@context", "id", "type", "motivation", "body", "target"))
_OWN_PURPOSES = frozenset(("describing", "tagging", "identifying"))
_TAGS = frozenset(("tagging", "classifying", "identifying", "linking"))
_NO_COMMENT = {
    "en": "Marked, without a comment",
    "id": "Ditandai, tanpa komentar",
    "zh": "已标出，没有注释",
    "ru": "Отмечено, без комментария",
    "kk": "Белгіленген, түсініктемесіз",
}
_MARKUP = re.compile(r"<[^<>]{0,500}>")
_MAX_NAME = 60
_MAX_SELECTORS = 50
_MAX_PAGES = 1000


def annotations_in(parsed: object) -> list[object]:
    """Return the annotations of one, a list, a page, a collection or an export of Hypothesis."""
    table = table_of(parsed)
    if is_annotation(table):
        return [parsed]
    for name in ("items", "rows", "annotations", "@graph", "resources"):
        if name in table:
            return list_of(table[name])
    if "first" in table or "next" in table:
        return _on_pages(table)
    return list_of(parsed) if isinstance(parsed, list) else []


def _on_pages(collection: Json) -> list[object]:
    """Return the annotations of all pages that a collection holds itself."""
    found: list[object] = []
    page = collection
    for _ in range(_MAX_PAGES):
        page = table_of(page.get("first") or page.get("next"))
        if not page:
            break
        found += list_of(page.get("items"))
    return found


def is_annotation(table: Mapping[str, object]) -> bool:
    """Tell whether a table is an annotation: it says so, or has something that it is about."""
    kinds = [text_of(kind) for kind in list_of(table.get("type") or table.get("@type"))]
    return (
        "target" in table
        or "hasTarget" in table
        or any(kind.endswith("Annotation") for kind in kinds)
    )


def read_annotations(
    items: Iterable[object], found: Found, corridor: Corridor, texts: Mapping[str, str]
) -> None:
    """Read annotations into ``found``; what is none is left out, and why."""
    ids = Ids(corridor.passages, corridor.kept.passages)
    anchoring = Anchoring(corridor, {**texts, **corridor.readings})
    for number, raw in enumerate(items, 1):
        where = f"annotation {number}"
        if not isinstance(raw, dict):
            found.leave_out(where, "", "wrong_type", raw, "a table")
            continue
        if fault := fault_of(raw):
            found.leave_out(where, *fault)
            continue
        item = in_standard_form(table_of(cleaned(raw)))
        called = outside_name(item) or where
        if not list_of(item.get("target")):
            found.leave_out(called, "target", "missing_field", "", "what it is about")
            continue
        _Reading(found, corridor, ids, anchoring).read(item, called)


def waiting_for(corridor: Corridor, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the kept annotations that stand in no text so far, and do in one of these, by id."""
    loose = {i: item for i, item in corridor.kept.passages.items() if i not in corridor.passages}
    if not loose:
        return ()
    anchoring = Anchoring(corridor, texts)
    return tuple(
        identity
        for identity, item in loose.items()
        if any(map(anchoring.standing, _wanted(in_standard_form(dict(item)))))
    )


class _Reading(Struct, frozen=True):
    """Where records go, and what they are held against."""

    found: Found
    corridor: Corridor
    ids: Ids
    anchoring: Anchoring

    def read(self, item: Json, called: str) -> None:
        """Read one annotation in the standard's form."""
        found, corridor = self.found, self.corridor
        faults: list[Fault] = []
        standings = _own_standings(item, called, corridor, faults)
        if faults:
            found.left_out += [
                Fault(found.file, called, f.field, f.problem, f.found, f.expected) for f in faults
            ]
            return
        if not standings:
            standings = [s for s in map(self.anchoring.standing, _wanted(item)) if s][:1]
        identity = self.ids.give(item, "", "annotation")
        summary, kinds, meant, unknown = _body(item, corridor)
        found.names[identity] = _spoken(summary, item) or identity
        for name in unknown:
            found.note(identity, "word_left_out", name)
        is_ours = outside_name(item).startswith(f"{OURS}{corridor.id}:passage:")
        before = corridor.kept.passages.get(identity)
        if before is not None and item == {"id": item.get("id"), "type": "Annotation", **before}:
            item = dict(before)  # an export names what had no name
        if not (is_ours and standings and not unknown and _says_no_more(item)):
            found.kept[identity] = _without_words(item, corridor) if standings else item
        if not standings:
            found.note(identity, "not_anchored")
            return
        first, *others = standings
        found.records[identity] = Passage(
            id=identity,
            **asdict(first),
            summary=summary or _NO_COMMENT,
            kinds=tuple(kinds),
            place_ids=tuple(meant["place"]),
            route_ids=tuple(meant["route"]),
            fact_ids=tuple(meant["fact"]),
            also=tuple(others),
        )


# ------------------------------------------------------------------------------ what is wanted


def _wanted(item: Json) -> Iterator[Wanted]:
    """Yield what each target asks to be found."""
    for target in targets_of(item):
        table = table_of(target)
        source = text_of(table.get("source") or table.get("id")) or text_of(target)
        source, _, fragment = source.partition("#")
        wanted = Wanted(source)
        for selector in _selectors(table):
            wanted.take(selector)
        if fragment:
            wanted.take({"type": "FragmentSelector", "value": fragment})
        yield wanted


def _selectors(target: Mapping[str, object]) -> list[Json]:
    """Return all selectors of a target, those that refine others too."""
    waiting = [*list_of(target.get("selector"))]
    found: list[Json] = []
    while waiting and len(found) < _MAX_SELECTORS:
        table = table_of(waiting.pop(0))
        if table:
            found.append(table)
            for name in ("refinedBy", "startSelector", "endSelector"):
                waiting += [{**table_of(inner), "part": name} for inner in list_of(table.get(name))]
    return found


def _own_standings(
    item: Json, called: str, corridor: Corridor, faults: list[Fault]
) -> list[Standing]:
    """Return where an annotation with our own selectors stands; none where it has none."""
    found: list[Standing] = []
    for target in list_of(item.get("target")):
        table = table_of(target)
        source = text_of(table.get("source"))
        source_id = own_id(source) or source
        kinds = {text_of(selector.get("type")) for selector in _selectors(table)}
        if source_id not in corridor.sources or not set(SELECTORS) <= kinds:
            continue
        record = Record({**table, "source": source_id}, "", called, faults)
        standing = read_standing(record, record, corridor.sources)
        if standing and all(standing.source_id != other.source_id for other in found):
            found.append(standing)
    return found


# ----------------------------------------------------------------------------- what it says


def _body(
    item: Json, corridor: Corridor
) -> tuple[dict[str, str], list[PassageKind], dict[str, list[str]], list[str]]:
    """Return summary, kinds, what is meant by its kind, and what of that is not known here."""
    known: Mapping[str, Mapping[str, object]] = {
        "place": corridor.places,
        "route": corridor.routes,
        "fact": corridor.facts,
    }
    summary: dict[str, list[str]] = {}
    kinds: list[PassageKind] = []
    meant: dict[str, list[str]] = {kind: [] for kind in known}
    unknown: list[str] = []
    for part in (*list_of(item.get("body")), *list_of(item.get("bodyValue"))):
        table = table_of(part)
        value = lines_of(table.get("value") if table else part)
        source = text_of(table.get("source"))
        purposes = [text_of(purpose) for purpose in list_of(table.get("purpose"))]
        if source.startswith(OURS):
            kind, _, identity = ":".join(source.split(":")[-2:]).partition(":")
            if identity in known.get(kind, {}):
                meant[kind].append(identity)
            else:
                unknown.append(identity)
        elif value in list(PassageKind) and "tagging" in purposes:
            kinds.append(PassageKind(value))
        elif value and not _TAGS & set(purposes):
            language = text_of(next(iter(list_of(table.get("language"))), ""))
            known_language = language if is_language_tag(language) else UNKNOWN_LANGUAGE
            is_page = text_of(table.get("format")) == "text/html"
            plain = html.unescape(_MARKUP.sub(" ", value)).strip() if is_page else value
            summary.setdefault(known_language, []).append(plain or value)
    return {lang: "\n".join(texts) for lang, texts in summary.items()}, kinds, meant, unknown


def _says_no_more(item: Json) -> bool:
    bodies = [table_of(part) for part in list_of(item.get("body"))]
    return set(item) <= _OWN_FIELDS and all(
        text_of(body.get("purpose")) in _OWN_PURPOSES for body in bodies
    )


def _spoken(summary: Mapping[str, str], item: Json) -> str:
    quotes = (wanted.exact for wanted in _wanted(item))
    text = text_of(next(iter(summary.values()), "")) or text_of(next(filter(None, quotes), ""))
    return text if len(text) <= _MAX_NAME else text[: _MAX_NAME - 1] + "…"


def _without_words(item: Json, corridor: Corridor) -> Json:
    """Return an annotation without the words of the text that it stands in, and where it does.

    The passage tells that; of its targets those stay that lead to a page of others.
    """
    targets: list[object] = []
    for each in list_of(item.get("target")):
        table = table_of(each)
        source = text_of(table.get("source") or each)
        if own_id(source) in corridor.sources or not source:
            continue
        if not table:
            targets.append(source.partition("#:~:")[0])
            continue
        left = [s for s in list_of(table.get("selector")) if not _quotes(s)]
        targets.append({**table, "selector": left})
    plain = {name: value for name, value in item.items() if name not in ORIGINALS}
    return {**plain, "target": targets}


def _quotes(selector: object) -> bool:
    tables = _selectors({"selector": selector})
    return any(
        "exact" in table or "quote" in table or "text=" in text_of(table.get("value"))
        for table in tables
    )
