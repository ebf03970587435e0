"""Commands that look beyond the corridor: route and search."""

from __future__ import annotations

import argparse

from explorer.cli.answers import chosen_corridor, complain, print_json, say
from explorer.storage.paths import geodata


def ask_the_world(args: argparse.Namespace) -> int:
    """Search a name, or a way between any two places."""
    from explorer.export.world_commands import answer  # noqa: PLC0415

    told = answer(vars(args), geodata(), chosen_corridor(args))
    if told.complaint:
        complain("\n".join(told.complaint))
    if args.json and told.table is not None:
        print_json(told.table)
    elif told.lines:
        say("\n".join(told.lines))
    return told.code
