"""The command about texts: which there are, copies of them, where passages stand."""

from __future__ import annotations

import argparse
from typing import Any

from explorer.cli.answers import DONE, NO, chosen_corridor, complain, print_json, say
from explorer.model.corridor import Corridor
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.paths import user_data


def deal_with_sources(args: argparse.Namespace) -> int:
    """List the articles, keep copies of them, or find passages in one."""
    return {"list": _list_sources, "add": _add_sources, "locate": _locate}[args.what](args)


def _list_sources(args: argparse.Namespace) -> int:
    from explorer.storage.documents import list_copies  # noqa: PLC0415

    corridor = chosen_corridor(args)
    copies = list_copies(user_data(), lambda text: _recognised(text, corridor))
    rows: list[dict[str, Any]] = [
        {
            "id": s.id,
            "title": s.title,
            "publisher": s.publisher,
            "issued": s.issued or None,
            "url": s.url or None,
            "passages": len(corridor.passages_of(s.id)),
            "copies": [c.name for c in copies if c.source_id == s.id],
            "file": s.file or None,
        }
        for s in corridor.sources.values()
    ]
    if args.json:
        print_json({"corridor": corridor.id, "sources": rows})
        return DONE
    for row in rows:
        kept = ", ".join(row["copies"]) or "no copy added"
        if row["file"]:
            kept = f"our own text, {row['file']}"
        issued = f" ({row['issued']})" if row["issued"] else ""
        say(f"{row['id']}: {row['title']}{issued}, {row['passages']} passages; {kept}")
    return DONE


def _recognised(text: str, corridor: Corridor) -> str | None:
    from explorer.analysis.anchoring import recognise  # noqa: PLC0415

    return recognise(text, {s: corridor.passages_of(s) for s in corridor.sources}).source_id


def _add_sources(args: argparse.Namespace) -> int:
    from explorer.storage.documents import add_copy, read_document  # noqa: PLC0415

    corridor = chosen_corridor(args)
    code = DONE
    for path in args.files:
        try:
            document = read_document(path)
        except DocumentError as error:
            complain(f"{path}: {DocumentError.REASONS[error.reason]}")
            code = NO
            continue
        source_id = _recognised(document.text, corridor)
        if source_id is None:
            complain(f"{path}: not one of this corridor's articles; not added.")
            code = NO
            continue
        if source_id in corridor.readings:
            complain(f"{path}: the corridor's own text, which is always there; not added.")
            code = NO
            continue
        try:
            add_copy(user_data(), document, source_id)
        except OSError as error:
            complain(f"{path}: cannot be kept in {user_data()}: {error.strerror or error}")
            code = NO
            continue
        say(f"{path}: kept as your copy of {source_id}")
    return code


def _locate(args: argparse.Namespace) -> int:
    from explorer.analysis.anchoring import locate  # noqa: PLC0415
    from explorer.storage.documents import read_document  # noqa: PLC0415

    corridor = chosen_corridor(args)
    text = read_document(args.file).text
    source_id = _recognised(text, corridor)
    found = locate(text, corridor.passages_of(source_id)) if source_id else ()
    rows: list[dict[str, Any]] = [
        {
            "id": item.passage_id,
            "status": item.status.value,
            "start": item.start,
            "end": item.end,
            "excerpt": None if item.start is None else text[item.start : item.end],
            "places": [{"start": place.start, "end": place.end} for place in item.places],
        }
        for item in found
    ]
    if args.json:
        print_json({"source": source_id, "passages": rows})
    elif source_id is None:
        complain("This text is not one of the corridor's articles.")
    else:
        say(f"This is {source_id}.")
        for row in rows:
            excerpt = " ".join((row["excerpt"] or "").split())
            short = excerpt if len(excerpt) <= 70 else excerpt[:69] + "…"  # noqa: PLR2004
            say(f"{row['status']:<10} {row['id']:<28} {short}")
    return NO if source_id is None else DONE
