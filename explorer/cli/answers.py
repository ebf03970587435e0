"""How a command answers: its exit codes, what it says, and of which corridor."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable

from explorer.errors import Fault, PackError, UnknownCorridorError
from explorer.model.corridor import Corridor
from explorer.storage.corridor_file import read_corridor
from explorer.storage.paths import default_corridor

DONE, NO, USAGE = 0, 1, 2


def say(text: str) -> None:
    """Write a line of the answer."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()  # so that a closed pipe shows here and not at the very end


def complain(text: str) -> None:
    """Write a line about what is wrong."""
    sys.stderr.write(text + "\n")


def print_json(value: object) -> None:
    """Write the answer as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False))


def fault_lines(error: PackError) -> str:
    """Return the faults of a corridor, one a line."""
    return "\n".join(
        "  " + ": ".join(p for p in (f.file, f.record, f.field, f.wrong) if p) + f" – {f.right}"
        for f in error.faults
    )


def fault_rows(faults: Iterable[Fault]) -> list[dict[str, str]]:
    """Return faults as JSON has them."""
    return [
        {
            "file": f.file,
            "record": f.record,
            "field": f.field,
            "problem": f.problem,
            "wrong": f.wrong,
            "right": f.right,
        }
        for f in faults
    ]


def unknown_corridor(error: UnknownCorridorError) -> str:
    """Say that no corridor has an id, and which ids there are."""
    known = ", ".join(error.known)
    return f"There is no corridor “{error.corridor}”, neither a path nor an id. Known are: {known}"


def chosen_corridor(args: argparse.Namespace) -> Corridor:
    """Read the corridor that was asked for, else the one that ships."""
    return read_corridor(args.corridor or default_corridor())


def name_of(corridor: Corridor, place_id: str) -> str:
    """Return a place's English name."""
    return corridor.places[place_id].name("en")
