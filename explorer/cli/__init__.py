"""The command line: the window's work without the window, for scripts and tests.

Exit codes: 0 done, 1 the answer is "no", 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import Any

from explorer.cli.answers import DONE, NO, USAGE, complain, fault_lines, unknown_corridor
from explorer.cli.importing import import_file
from explorer.cli.lesson_files import make_quiz, make_student_page
from explorer.cli.lessons import deal_with_lesson, make_handout, show_lessons
from explorer.cli.packs import export_corridor, pack, validate
from explorer.cli.pictures import render_map, show_race
from explorer.cli.questions import (
    show_calibration,
    show_claims,
    show_comparison,
    show_distances,
    show_timeline,
)
from explorer.cli.shelf import named_corridors, show_corridors
from explorer.cli.suggestions import suggest_from_texts
from explorer.cli.texts import deal_with_sources
from explorer.cli.world import ask_the_world
from explorer.errors import PackError, UnknownCorridorError
from explorer.storage.extraction.document_error import DocumentError

__all__ = ["DONE", "NO", "USAGE", "run"]


def run(args: argparse.Namespace) -> int:
    """Carry out a parsed command and return the exit code."""
    for stream in (sys.stdout, sys.stderr):  # a school's Windows console is not always UTF-8
        reconfigure: Callable[..., Any] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    work: dict[str, Callable[[argparse.Namespace], int]] = {
        "distances": show_distances,
        "compare": show_comparison,
        "calibration": show_calibration,
        "claims": show_claims,
        "sources": deal_with_sources,
        "validate": validate,
        "pack": pack,
        "render": render_map,
        "race": show_race,
        "export": export_corridor,
        "import": import_file,
        "suggest": suggest_from_texts,
        "timeline": show_timeline,
        "corridors": show_corridors,
        "route": ask_the_world,
        "search": ask_the_world,
        "lessons": show_lessons,
        "lesson": deal_with_lesson,
        "handout": make_handout,
        "student-page": make_student_page,
        "quiz": make_quiz,
    }
    try:
        named_corridors(args)
        return work[args.command](args)
    except BrokenPipeError:  # the reader of our output, such as head, has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except UnknownCorridorError as error:
        complain(unknown_corridor(error))
        return USAGE
    except PackError as error:
        complain(f"The corridor “{error.pack}” cannot be opened:")
        complain(fault_lines(error))
    except DocumentError as error:
        complain(f"{error.path}: {DocumentError.REASONS[error.reason]}")
    except (OSError, MemoryError) as error:  # what nobody foresaw of a disk, a name, a size
        complain(f"{args.command}: {error or 'there is not enough memory for that.'}")
    return NO
