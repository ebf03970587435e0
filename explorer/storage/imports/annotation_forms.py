"""Annotations in other forms than the standard's, as programs and an older standard have them."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.storage.imports.parsing import lines_of, list_of, table_of, text_of
from explorer.storage.imports.result import Json

ORIGINALS = frozenset(("hypothesis", "openAnnotation", "bodies"))
"""Under which an annotation in another form is kept as it came."""

_MAX_TARGETS = 1_000


def targets_of(item: Mapping[str, object]) -> list[object]:
    """Return what an annotation is about, the members of lists and choices one by one."""
    waiting = [*list_of(item.get("target"))]
    found: list[object] = []
    while waiting and len(found) < _MAX_TARGETS:
        target = waiting.pop(0)
        table = table_of(target)
        members = list_of(table.get("items")) if "source" not in table else []
        if members:
            waiting = [*members, *waiting]
        else:
            found.append(target)
    return found


def in_standard_form(item: Json) -> Json:
    """Return an annotation in the standard's form; what it said in another one stays beside."""
    if "bodies" in item and "body" not in item:
        bodies = [_textual(body) for body in list_of(item["bodies"])]
        return {"type": "Annotation", **item, "body": bodies}
    if "target" not in item and ("on" in item or "hasTarget" in item):
        return _open_annotation(item)
    is_hypothesis = "uri" in item and "type" not in item and "target" in item
    return _hypothesis(item) if is_hypothesis else item


def _textual(body: object) -> object:
    table = table_of(body)
    is_text = "value" in table and "type" not in table
    return {"type": "TextualBody", **table} if is_text else body


# ---------------------------------------------------------------------------------- Hypothesis


def _hypothesis(item: Json) -> Json:
    links = table_of(item.get("links"))
    bodies: list[Json] = []
    if text := lines_of(item.get("text")):
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": text})
    bodies += [
        {"type": "TextualBody", "purpose": "tagging", "value": text_of(tag)}
        for tag in list_of(item.get("tags"))
    ]
    targets = [
        {"source": item["uri"], **table_of(target)}
        for target in list_of(item.get("target"))[:_MAX_TARGETS]
    ]
    standard: Json = {
        "type": "Annotation",
        "id": text_of(links.get("json")) or f"urn:hypothesis:{text_of(item.get('id'))}",
        "created": item.get("created"),
        "modified": item.get("updated"),
        "creator": item.get("user"),
        "body": bodies,
        "target": targets or [{"source": item["uri"]}],
        "hypothesis": item,
    }
    return {name: value for name, value in standard.items() if value is not None}


# ----------------------------------------------------------------------------- Open Annotation
# What the standard came from, and what IIIF wrote before its third version.

_RENAMED = {
    "@id": "id",
    "@type": "type",
    "chars": "value",
    "full": "source",
    "hasSource": "source",
    "hasSelector": "selector",
    "motivatedBy": "motivation",
}


def _open_annotation(item: Json) -> Json:
    standard: Json = {
        "type": "Annotation",
        "body": [_renamed(body) for body in list_of(item.get("resource", item.get("hasBody")))],
        "target": [_renamed(target) for target in list_of(item.get("on", item.get("hasTarget")))],
        "openAnnotation": item,
    }
    if name := text_of(item.get("@id") or item.get("id")):
        standard["id"] = name
    return standard


def _renamed(part: object, depth: int = 0) -> object:
    """Return a body or target under the standard's names, its kinds without their prefix."""
    if isinstance(part, list):
        return [_renamed(each, depth + 1) for each in list_of(part)]
    if not isinstance(part, dict):
        return part
    found: Json = {}
    for name, value in table_of(part).items():
        known = _RENAMED.get(name, name)
        found[known] = _kind(value) if known == "type" else _renamed(value, depth + 1)
    return found


def _kind(value: object) -> object:
    kinds = [text_of(kind).rpartition(":")[2] for kind in list_of(value)]
    plain = ["TextualBody" if kind == "ContentAsText" else kind for kind in kinds]
    return plain[0] if len(plain) == 1 else plain
