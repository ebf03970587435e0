"""The command that proposes what a text holds: suggest."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from explorer.cli.answers import DONE, NO, USAGE, chosen_corridor, complain, fault_lines, say
from explorer.errors import PackError, WorldDataError
from explorer.model.proposals import Proposals
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.paths import SUFFIX, geodata


def suggest_from_texts(args: argparse.Namespace) -> int:
    """Propose places, figures, dates and ways of texts; with --into write a draft corridor."""
    files: list[Path] = args.files
    if args.into is not None and (fault := _fault_of_target(args.into, len(files))):
        complain(fault)
        return USAGE
    from explorer.storage.world_data.place_names import world_knowledge  # noqa: PLC0415

    try:
        knowledge = world_knowledge(geodata(), chosen_corridor(args).places.values())
    except WorldDataError as error:
        complain(str(error))
        return NO
    from explorer.analysis.recognition.suggesting import suggest  # noqa: PLC0415
    from explorer.storage.documents import read_document  # noqa: PLC0415

    code = DONE
    for path in files:
        try:
            text = read_document(path).text
        except DocumentError as error:
            complain(f"{path}: {DocumentError.REASONS[error.reason]}")
            code = NO
            continue
        found = suggest(text, knowledge)
        _answer(path, text, found, args)
        if args.into is not None:
            code = max(code, _write_draft(args.into, text, found))
    return code


def _fault_of_target(path: Path, files: int) -> str:
    if path.suffix.lower() != SUFFIX:
        return f"{path}: the name must end in {SUFFIX}"
    if files > 1:
        return "--into makes a corridor of one text; name one file."
    return ""


def _answer(path: Path, text: str, found: Proposals, args: argparse.Namespace) -> None:
    from explorer.export.proposal_tables import proposal_lines, proposals_table  # noqa: PLC0415

    if args.json:  # one line for each text, so that many can be read as they come
        say(json.dumps(proposals_table(text, found), ensure_ascii=False, allow_nan=False))
        return
    if len(args.files) > 1:
        say(f"{path}")
    say("\n".join(proposal_lines(found)))


def _write_draft(path: Path, text: str, found: Proposals) -> int:
    from explorer.export.drafts.corridor_writing import NothingFoundError, write_draft  # noqa: PLC0415

    try:
        write_draft(path, text, found)
    except NothingFoundError:
        complain(f"{path}: not written: the text holds no place that was found.")
        return NO
    except PackError as error:
        complain(f"{path}: not written: the draft is no sound corridor:")
        complain(fault_lines(error))
        return NO
    except OSError as error:
        complain(f"{path}: cannot be written: {error.strerror or error}")
        return NO
    complain(f"{path} written: a draft, nothing in it is confirmed yet.")
    return DONE
