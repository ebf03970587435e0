"""Commands that draw: render and race."""

from __future__ import annotations

import argparse

from explorer.cartography.style import STYLES
from explorer.cli.answers import DONE, NO, USAGE, chosen_corridor, complain, say
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


def render_race(args: argparse.Namespace) -> int:
    """Draw a race into pictures."""
    from explorer.export.pictures import PictureError  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.race_command import RaceError, race_pictures  # noqa: PLC0415

    corridor = chosen_corridor(args)
    try:
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
    except RaceError as error:
        complain(str(error))
        return USAGE if error.is_usage else NO
    except PictureError as error:
        complain(str(error))
        return NO
    say(f"{len(saved)} pictures written into {args.out}")
    return DONE
