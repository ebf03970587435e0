"""The command about files of other programs: what they hold, and into which corridor it goes."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explorer.cli.answers import (
    DONE,
    NO,
    USAGE,
    complain,
    fault_lines,
    fault_rows,
    print_json,
    say,
)
from explorer.errors import Fault, PackError
from explorer.model.corridor import Corridor
from explorer.storage.corridor_file import read_corridor
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.paths import default_corridor

if TYPE_CHECKING:
    from explorer.storage.imports.result import Import

_SHOWN = 20  # lines about single records that a person reads


def import_file(args: argparse.Namespace) -> int:
    """Read a file of another program beside the corridor, or into a copy of it."""
    if args.into is not None and os.path.lexists(args.into):
        return _failed(args, USAGE, f"{args.into}: is there already; name a new folder or file.")
    if args.title is not None and not args.title.strip():
        return _failed(args, USAGE, "--title: a title holds a letter at least.")
    try:
        found = _read_and_write(args)
    except PackError as error:
        if args.json:
            print_json({**_nothing(), "faults": fault_rows(error.faults)})
        else:
            complain(f"{args.file} cannot be imported:")
            complain(fault_lines(error))
        return NO
    except DocumentError as error:
        return _failed(args, NO, f"{error.path}: {DocumentError.REASONS[error.reason]}")
    except (OSError, MemoryError) as error:
        reason = getattr(error, "strerror", None) or error or "there is not enough memory for that."
        return _failed(args, NO, f"{args.into or args.file}: {reason}")
    _tell(args, found)
    return DONE


def _nothing() -> dict[str, Any]:
    return {"kind": None, "new": [], "same": [], "changed": [], "written": None}


def _failed(args: argparse.Namespace, code: int, message: str) -> int:
    if args.json:
        print_json({**_nothing(), "faults": [], "error": message})
    complain(message)
    return code


def _read_and_write(args: argparse.Namespace) -> Import:
    from explorer.storage.importing import empty_corridor, read_import  # noqa: PLC0415

    folder: Path | None = args.corridor or default_corridor()
    corridor = read_corridor(folder or default_corridor())
    texts = _texts(args.text, corridor)
    if args.title is not None:
        folder, corridor = None, empty_corridor(args.title.strip())
    found = read_import(args.file, corridor, texts, dict(args.column))
    if args.into is not None:
        from explorer.export.pack_copy import write_new  # noqa: PLC0415

        write_new(folder, corridor, found, args.into)
    return found


def _texts(paths: list[Path], corridor: Corridor) -> Mapping[str, str]:
    """Return the texts to anchor in by their source: those named, and copies kept before.

    Only what is recognised as one of the corridor's articles has a source to stand for.
    """
    from explorer.storage.documents import list_copies, read_document  # noqa: PLC0415
    from explorer.storage.paths import user_data  # noqa: PLC0415

    texts: dict[str, str] = {}
    for copy in list_copies(user_data()):
        if copy.source_id is not None and copy.source_id in corridor.sources:
            try:
                texts[copy.source_id] = copy.path.read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue
    for path in paths:
        from explorer.analysis.anchoring import recognise  # noqa: PLC0415 - the text engine

        text = read_document(path).text
        known = {i: corridor.passages_of(i) for i in corridor.sources}
        source_id = recognise(text, known).source_id
        if source_id is None:
            fault = Fault(path.name, "", "", "not_a_choice", path.name, ", ".join(known))
            raise PackError(path.name, (fault,))
        texts[source_id] = text
    return texts


def _tell(args: argparse.Namespace, found: Import) -> None:
    parts = {"new": found.new, "same": found.same, "changed": found.changed}
    if args.json:
        print_json(
            {
                "kind": found.kind.value,
                **parts,
                "written": None if args.into is None else str(args.into),
                "title": found.title or None,
                "names": dict(found.names),
                "duplicates": dict(found.duplicates),
                "without_position" if found.kind.value == "places" else "unanchored": found.loose,
                "left_out": fault_rows(found.left_out),
                "notes": [
                    {"record": n.record, "problem": n.problem, "text": n.text} for n in found.notes
                ],
                "columns": dict(found.columns),
                "form": dict(found.form),
            }
        )
        return
    kind = found.kind.value if len(found.names) != 1 else found.kind.value.removesuffix("s")
    say(f"{args.file}: {len(found.names)} {kind}")
    if found.form:
        say(", ".join(f"{what}: {sign!r}" for what, sign in found.form.items()))
    for what, column in found.columns.items():
        say(f"column {column}: {what}")
    for name, ids in parts.items():
        called = [found.names[i] for i in ids[:_SHOWN]] + ["…"] * (len(ids) > _SHOWN)
        say(f"{name}: {', '.join(called) if ids and name != 'same' else len(ids)}")
    told = [f"{found.names.get(n.record, n.record)}: {n.text}" for n in found.notes]
    for line in told[:_SHOWN] + [f"… and {len(told) - _SHOWN} more"] * (len(told) > _SHOWN):
        say(f"  {line}")
    if found.left_out:
        complain(f"left out: {len(found.left_out)}")
        complain(fault_lines(PackError(args.file.name, found.left_out)))
    if args.into is not None:
        say(f"{args.into} written")
