"""Commands that look beyond the corridor: route and search."""

from __future__ import annotations

import argparse
import re

from explorer.cli.answers import chosen_corridor, complain, print_json, say
from explorer.storage.paths import geodata

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def ask_the_world(args: argparse.Namespace) -> int:
    """Search a name, or a way between any two places."""
    from explorer.cli.world_answers import answer  # noqa: PLC0415

    corridor = chosen_corridor(args) if _needs_corridor(args) else None
    told = answer(vars(args), geodata(), corridor)
    if told.complaint:
        complain("\n".join(told.complaint))
    if args.json and told.table is not None:
        print_json(told.table)
    elif told.lines:
        say("\n".join(told.lines))
    return told.code


def _needs_corridor(args: argparse.Namespace) -> bool:
    """Tell whether the answer may hold something of the corridor: a way names places by ids."""
    if args.command != "route" or args.corridor is not None:
        return True
    words = (args.start, args.end, *args.via, *args.more_via, *args.avoid)
    return any(_ID.fullmatch(word) for word in words)
