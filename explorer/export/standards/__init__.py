"""Passages and sources in the formats that other programs for texts read.

* passages: W3C Web Annotation Data Model (JSON-LD), https://www.w3.org/TR/annotation-model/
* sources: CSL-JSON 1.0, https://github.com/citation-style-language/schema

No word of an article is in either of them: a passage is its position in the normalised text,
hashes, and the project's own summary. Who asks for it twice gets the words of the own copy too.
``storage.imports`` reads both back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from explorer.model.corridor import Corridor
from explorer.model.passages import Passage
from explorer.model.sources import Source

Json = dict[str, Any]

ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
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
        "items": [
            *(
                _standard(_merged(corridor, p, quotes.get(p.id), named), named("passage", p.id))
                for p in corridor.passages.values()
            ),
            *(
                {"id": named("passage", i), "type": "Annotation", **item}
                for i, item in corridor.kept.passages.items()
                if i not in corridor.passages
            ),
        ],
    }


def _standard(annotation: Json, name: str) -> Json:
    """Return an annotation in the shape that the W3C's own tests ask for.

    They know no selectors but the standard's, except by an address, and no class of resources that
    stand for a part of another.
    """

    def plain(part: Any) -> Any:  # noqa: ANN401 - bodies and targets are tables or texts
        if not isinstance(part, dict):
            return part
        table: Json = {n: v for n, v in part.items() if (n, v) != ("type", "SpecificResource")}
        if isinstance(table.get("selector"), list):
            table["selector"] = [_addressed(selector, name) for selector in table["selector"]]
        return table

    def each(value: Any) -> Any:  # noqa: ANN401 - likewise
        return [plain(part) for part in value] if isinstance(value, list) else plain(value)

    return {
        "id": name,
        "type": "Annotation",
        **{n: each(v) if n in {"body", "target"} else v for n, v in annotation.items()},
    }


def _addressed(selector: Any, name: str) -> Any:  # noqa: ANN401 - others' selectors are as they are
    is_ours = isinstance(selector, dict) and selector.get("type") in OWN_TERMS
    return {**selector, "id": f"{name}:{selector['type']}"} if is_ours else selector


def _merged(corridor: Corridor, passage: Passage, words: str | None, named: Naming) -> Json:
    """Return an annotation; one that was imported says again what it said then."""
    ours = _annotation(passage, words, named)
    given = corridor.kept.passages.get(passage.id)
    if given is None:
        return ours
    own_sources = tuple(named("source", i) for i in passage.source_ids)
    listed: list[Any] = given["target"] if isinstance(given.get("target"), list) else []
    theirs = [
        target
        for target in listed
        if isinstance(target, str) or (target.get("source") and target["source"] not in own_sources)
    ]
    own = ours["target"] if isinstance(ours["target"], list) else [ours["target"]]
    targets = [*own, *theirs]
    return {**given, "target": targets[0] if len(targets) == 1 else targets}


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


# ------------------------------------------------------------------------------------- sources


def csl_items(sources: Iterable[Source]) -> list[Json]:
    """Return sources as a list of CSL-JSON items; what is not known is left out."""
    return [_csl(source) for source in sources]


def pack_sources(sources: Iterable[Source]) -> list[Json]:
    """Return sources as a corridor's own folder holds them: with the names of its own texts."""
    return [{**_plain(s)[0], **({"file": s.file} if s.is_own else {})} for s in sources]


def _csl(source: Source) -> Json:
    """Return a citation as it was given, but for what was changed since."""
    from explorer.storage.imports.citations import as_given  # noqa: PLC0415 - with what it needs

    return as_given(*_plain(source))


_FIELDS = {
    "id": "id",
    "csl_type": "type",
    "title": "title",
    "short": "title-short",
    "author": "author",
    "publisher": "publisher",
    "issued": "issued",
    "language": "language",
    "url": "URL",
    "note": "note",
}


def _plain(source: Source) -> tuple[Json, list[str]]:
    """Return a citation with all its fields, and the names of those changed since it was read."""
    now = _known_fields(source)
    if not source.csl:
        return now, []
    from explorer.storage.pack.evidence import read_source  # noqa: PLC0415 - with what it needs

    before = read_source(source.csl)
    changed = [n for f, n in _FIELDS.items() if getattr(before, f) != getattr(source, f)]
    item = {name: value for name, value in source.csl.items() if name not in changed}
    return {**item, **{name: now[name] for name in changed if name in now}}, changed


def _known_fields(source: Source) -> Json:
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
