"""The command about which corridors there are; and which of them another command means."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from explorer.cli.answers import DONE, print_json, say
from explorer.model.languages import SOURCE
from explorer.model.texts import in_language
from explorer.storage.paths import user_data
from explorer.storage.shelf.listing import Entry, corridor_path, shelf

_BY_PATH = "its id means the one that ships, so name it by its path"


def show_corridors(args: argparse.Namespace) -> int:
    """List the corridors that ship and the user's own."""
    entries = shelf(user_data())
    if args.json:
        print_json({"corridors": [_row(entry) for entry in entries]})
        return DONE
    shipped = {entry.head.id for entry in entries if entry.shipped}
    for entry in entries:
        taken = not entry.shipped and entry.head.id in shipped
        say(_line(entry) + (f"; {_BY_PATH}" if taken else ""))
    return DONE


def _row(entry: Entry) -> dict[str, Any]:
    head = entry.head
    problem = head.problem
    return {
        "id": head.id or None,
        "titles": dict(head.titles),
        "places": None if problem else head.places,
        "routes": None if problem else head.routes,
        "path": str(entry.path),
        "shipped": entry.shipped,
        "problem": None if problem is None else problem.first,
    }


def _line(entry: Entry) -> str:
    head = entry.head
    where = "ships with the program" if entry.shipped else str(entry.path)
    if head.problem is not None:
        return f"{head.id or entry.path.name}: cannot be opened, {head.problem.first} ({where})"
    title = in_language(head.titles, SOURCE)
    return f"{head.id}: {title}; places {head.places}, routes {head.routes} ({where})"


def named_corridors(args: argparse.Namespace) -> None:
    """Put paths in the place of ids where a command names a corridor.

    Raises ``UnknownCorridorError``.
    """
    for name in ("corridor", "checked"):
        text: str | None = getattr(args, name, None)
        if text is not None:
            setattr(args, name, named_corridor(text))


def named_corridor(text: str) -> Path:
    """Return where the corridor lies that a user names; raises ``UnknownCorridorError``."""
    return corridor_path(text, user_data())
