"""Commands that draw: render and race."""

from __future__ import annotations

import argparse

from explorer.cartography.style import STYLES
from explorer.cli.answers import DONE, NO, USAGE, chosen_corridor, complain, print_json, say
from explorer.cli.questions import changes_of
from explorer.storage.paths import geodata


def render_map(args: argparse.Namespace) -> int:
    """Draw the map into a file."""
    corridor = chosen_corridor(args)
    unknown = [i for i in args.view if i not in corridor.places]
    if unknown:
        complain(f"“{unknown[0]}” is no place here. Places: {', '.join(corridor.places)}")
        return USAGE
    from explorer.analysis.timeline import years  # noqa: PLC0415

    span = years(corridor) or (args.year, args.year)
    if args.year is not None and not span[0] <= args.year <= span[1]:
        complain(f"--year {args.year}: the events here are of {span[0]} to {span[1]}")
        return USAGE
    from explorer.export.pictures import PictureError  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.render import render  # noqa: PLC0415

    try:
        render(
            args.out,
            corridor,
            basemap_folder=geodata() / "basemap",
            size_px=args.size,
            view=args.view,
            language=args.language,
            style=STYLES[args.style],
            projection=args.projection,
            year=args.year,
        )
    except PictureError as error:
        complain(str(error))
        return NO
    say(f"{args.out} written, {args.size[0]} x {args.size[1]} pixels")
    return DONE


def show_race(args: argparse.Namespace) -> int:
    """Draw a race into pictures, or tell a moment of it."""
    if (args.at is None) == (args.out is None) or (args.json and args.at is None):
        complain("Name either a folder for the pictures, or a moment with --at HOURS [--json].")
        return USAGE
    from explorer.export.pictures import PictureError  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.race.command import RaceError  # noqa: PLC0415

    try:
        return _pictures(args) if args.at is None else _moment(args)
    except RaceError as error:
        complain(str(error))
        return USAGE if error.is_usage else NO
    except PictureError as error:
        complain(str(error))
        return NO


def _pictures(args: argparse.Namespace) -> int:
    from explorer.export.race.command import race_pictures  # noqa: PLC0415

    corridor = chosen_corridor(args)
    saved = race_pictures(
        args.out,
        corridor,
        basemap_folder=geodata() / "basemap",
        ends=(args.start, args.end),
        pair=tuple(args.service),
        changes=tuple(changes_of(args, corridor)),
        departure=args.depart,
        frames=args.frames,
        size_px=args.size,
        style=STYLES[args.style],
        language=args.language,
    )
    say(f"{len(saved)} pictures written into {args.out}")
    return DONE


def _moment(args: argparse.Namespace) -> int:
    from explorer.export.race.command import race_at  # noqa: PLC0415

    corridor = chosen_corridor(args)
    table, lines = race_at(
        corridor,
        args.at,
        ends=(args.start, args.end),
        pair=tuple(args.service),
        changes=tuple(changes_of(args, corridor)),
        departure=args.depart,
    )
    if args.json:
        print_json(table)
        return DONE
    say("\n".join(lines))
    ahead = [row["way"] for row in table["ranking"] if row["rank"] == 1]
    say(f"ahead: {', '.join(ahead)}")
    return DONE
