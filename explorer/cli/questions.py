"""Commands that ask a corridor: distances, compare, calibration, claims, timeline."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from explorer.cli.answers import (
    DONE,
    NO,
    USAGE,
    chosen_corridor,
    complain,
    name_of,
    print_json,
    say,
)
from explorer.cli.file_language import writing_in
from explorer.errors import (
    NothingToCompareError,
    TravelTimeError,
    UnknownPlaceError,
    UnknownRouteError,
)
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.texts import in_language

if TYPE_CHECKING:  # numpy loads only for the commands that need it
    from explorer.analysis.travel_time.what_if import Change


def show_distances(args: argparse.Namespace) -> int:
    """List every segment with its three distances."""
    from explorer.export.tables import distances  # noqa: PLC0415

    corridor = chosen_corridor(args)
    table = distances(corridor)
    if args.json:
        print_json(table)
        return DONE
    say(f"{'segment':<36}{'straight':>11}{'track':>11}   published")
    for row in table["segments"]:
        ends = f"{name_of(corridor, row['from'])} – {name_of(corridor, row['to'])} ({row['mode']})"
        track = "unknown" if row["track_km"] is None else f"{row['track_km']:.1f} km"
        published = ", ".join(f"{p['value']:g}" for p in row["published_km"]) or "–"
        say(f"{ends:<36}{row['geodesic_km']:>8.1f} km{track:>11}   {published}")
    return DONE


def show_comparison(args: argparse.Namespace) -> int:
    """Compare the ways between two places."""
    from explorer.analysis.travel_time.compare_alternatives import TravelMode, compare_alternatives  # noqa: PLC0415
    from explorer.export.plain_text import comparison_lines  # noqa: PLC0415
    from explorer.export.tables import comparison  # noqa: PLC0415

    corridor = chosen_corridor(args)
    try:
        result = compare_alternatives(
            corridor,
            args.start,
            args.end,
            way_ids=tuple(args.service),
            modes=tuple(TravelMode(m) for m in args.mode),
            changes=changes_of(args, corridor),
        )
    except UnknownPlaceError as error:
        complain(f"“{error.place}” is no place here. Places: {', '.join(error.known)}")
        return USAGE
    except UnknownRouteError as error:
        complain(f"“{error.route}” is no route here. Known are: {', '.join(error.known)}")
        return USAGE
    except TravelTimeError as error:
        complain(str(error))
        return USAGE if error.is_usage else NO
    except NothingToCompareError as error:
        same = error.from_id == error.to_id
        complain(
            f"{error.from_id} is both the beginning and the end."
            if same
            else f"No route stops at both {error.from_id} and {error.to_id}."
        )
        return NO
    table = comparison(result, corridor)
    if args.json:
        print_json(table)
    else:
        say("\n".join(comparison_lines(table, corridor)))
    nothing_left = all(w.why_not and w.why_not.reason == "nothing_left" for w in result.ways)
    return NO if nothing_left else DONE


def changes_of(args: argparse.Namespace, corridor: Corridor) -> list[Change]:
    """Return what is to be supposed: closures, a date, other estimates."""
    from explorer.analysis.travel_time import what_if  # noqa: PLC0415

    changes: list[Change] = [what_if.AskDate(args.date)] if args.date else []
    for closed in args.close:
        is_place = closed in corridor.places
        changes.append(what_if.ClosePlace(closed) if is_place else what_if.CloseSegment(closed))
    changes += [what_if.SetEstimate(name, value) for name, value in args.set]
    return changes


def show_calibration(args: argparse.Namespace) -> int:
    """List published travel times beside the model."""
    from explorer.analysis.validation.calibration import calibration  # noqa: PLC0415
    from explorer.export import calibration as tables  # noqa: PLC0415
    from explorer.export.plain_text import calibration_lines  # noqa: PLC0415

    corridor = chosen_corridor(args)
    try:
        rows = calibration(corridor)
    except TravelTimeError as error:
        complain(str(error))
        return NO
    if args.json:
        print_json(tables.calibration_rows(rows, corridor))
    elif args.csv:
        sys.stdout.write(tables.calibration_csv(rows))
    elif args.markdown:
        sys.stdout.write(tables.calibration_markdown(rows, corridor))
    else:
        lines = calibration_lines(rows, weighted=bool(corridor.timing.spreads))
        say("\n".join(lines) or "The corridor has no published travel times.")
    return DONE


def show_claims(args: argparse.Namespace) -> int:
    """List every claim with its verdict, or write the sheet."""
    from explorer.export.plain_text import claim_lines  # noqa: PLC0415
    from explorer.export.tables import claims  # noqa: PLC0415

    corridor = chosen_corridor(args)
    if args.pdf is not None:
        return _claim_sheet(args, corridor)
    table = claims(corridor)
    if args.json:
        print_json(table)
        return DONE
    say("\n".join(claim_lines(table)) or "The corridor has no claims.")
    return DONE


def _claim_sheet(args: argparse.Namespace, corridor: Corridor) -> int:
    if args.pdf.suffix.lower() != ".pdf":
        complain(f"{args.pdf}: the name must end in .pdf")
        return USAGE
    from explorer.analysis.claims import claim_rows  # noqa: PLC0415
    from explorer.export.claim_sheet import save_sheet  # noqa: PLC0415

    rows = claim_rows(corridor)
    try:
        with writing_in(args.language):
            save_sheet(args.pdf, rows, corridor, args.language, paper=args.paper)
    except OSError as error:
        complain(f"{args.pdf}: cannot be written: {error.strerror or error}")
        return NO
    say(f"{args.pdf} written, {len(rows)} claims")
    return DONE


def show_timeline(args: argparse.Namespace) -> int:
    """List the dated events, and what stood in a year."""
    from explorer.export.tables import timeline  # noqa: PLC0415

    table = timeline(chosen_corridor(args), args.year)
    if args.json:
        print_json(table)
        return DONE
    for event in table["events"]:
        say(f"{event['date']:<12}{in_language(event['titles'], SOURCE)}")
    if not table["events"]:
        say("The corridor has no dated events.")
    if table["standing"] is not None:
        for word in ("stands", "undated", "not_yet"):
            say(f"{word.replace('_', ' ')}: {', '.join(table['standing'][word]) or '–'}")
    return DONE
