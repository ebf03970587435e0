"""The command line: the window's work without the window, for scripts and tests.

Exit codes: 0 done, 1 the answer is "no", 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from explorer.cartography.style import STYLES
from explorer.errors import (
    DocumentError,
    NothingToCompareError,
    PackError,
    TravelTimeError,
    UnknownPlaceError,
    UnknownRouteError,
)
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.texts import in_language
from explorer.storage.corridor_file import (
    SUFFIX,
    check_corridor,
    read_corridor,
    write_corridor_file,
)
from explorer.storage.paths import default_corridor, geodata, user_data

if TYPE_CHECKING:  # numpy loads only for the commands that need it
    from explorer.analysis.travel_time.what_if import Change

DONE, NO, USAGE = 0, 1, 2


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()  # so that a closed pipe shows here and not at the very end


def _complain(text: str) -> None:
    sys.stderr.write(text + "\n")


def _print_json(value: object) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False))


def run(args: argparse.Namespace) -> int:
    """Carry out a parsed command and return the exit code."""
    for stream in (sys.stdout, sys.stderr):  # a school's Windows console is not always UTF-8
        reconfigure: Callable[..., Any] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    work: dict[str, Callable[[argparse.Namespace], int]] = {
        "distances": _distances,
        "compare": _compare,
        "calibration": _calibration,
        "claims": _claims,
        "sources": _sources,
        "validate": _validate,
        "pack": _pack,
        "render": _render,
        "race": _race,
        "export": _export,
        "import": _import,
        "timeline": _timeline,
        **dict.fromkeys(("route", "search"), _world),
    }
    try:
        return work[args.command](args)
    except BrokenPipeError:  # the reader of our output, such as head, has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except PackError as error:
        _complain(f"The corridor “{error.pack}” cannot be opened:")
        _complain(_fault_lines(error))
        return NO
    except DocumentError as error:
        _complain(f"{error.path}: {DocumentError.REASONS[error.reason]}")
        return NO


def _fault_lines(error: PackError) -> str:
    return "\n".join(
        "  " + ": ".join(p for p in (f.file, f.record, f.field, f.wrong) if p) + f" – {f.right}"
        for f in error.faults
    )


def _corridor(args: argparse.Namespace) -> Corridor:
    return read_corridor(args.corridor or default_corridor())


def _name(corridor: Corridor, place_id: str) -> str:
    return corridor.places[place_id].name("en")


def _distances(args: argparse.Namespace) -> int:
    from explorer.export.tables import distances  # noqa: PLC0415

    corridor = _corridor(args)
    table = distances(corridor)
    if args.json:
        _print_json(table)
        return DONE
    _say(f"{'segment':<36}{'straight':>11}{'track':>11}   published")
    for row in table["segments"]:
        ends = f"{_name(corridor, row['from'])} – {_name(corridor, row['to'])} ({row['mode']})"
        track = "unknown" if row["track_km"] is None else f"{row['track_km']:.1f} km"
        published = ", ".join(f"{p['value']:g}" for p in row["published_km"]) or "–"
        _say(f"{ends:<36}{row['geodesic_km']:>8.1f} km{track:>11}   {published}")
    return DONE


def _compare(args: argparse.Namespace) -> int:
    from explorer.analysis.travel_time.compare_alternatives import TravelMode, compare_alternatives  # noqa: PLC0415
    from explorer.export.plain_text import comparison_lines  # noqa: PLC0415
    from explorer.export.tables import comparison  # noqa: PLC0415

    corridor = _corridor(args)
    try:
        result = compare_alternatives(
            corridor,
            args.start,
            args.end,
            way_ids=tuple(args.service),
            modes=tuple(TravelMode(m) for m in args.mode),
            changes=_changes(args, corridor),
        )
    except UnknownPlaceError as error:
        _complain(f"“{error.place}” is no place here. Places: {', '.join(error.known)}")
        return USAGE
    except UnknownRouteError as error:
        _complain(f"“{error.route}” is no route here. Known are: {', '.join(error.known)}")
        return USAGE
    except TravelTimeError as error:
        _complain(str(error))
        return USAGE if error.is_usage else NO
    except NothingToCompareError as error:
        same = error.from_id == error.to_id
        _complain(
            f"{error.from_id} is both the beginning and the end."
            if same
            else f"No route stops at both {error.from_id} and {error.to_id}."
        )
        return NO
    table = comparison(result, corridor)
    if args.json:
        _print_json(table)
    else:
        _say("\n".join(comparison_lines(table, corridor)))
    nothing_left = all(w.why_not and w.why_not.reason == "nothing_left" for w in result.ways)
    return NO if nothing_left else DONE


def _changes(args: argparse.Namespace, corridor: Corridor) -> list[Change]:
    from explorer.analysis.travel_time import what_if  # noqa: PLC0415

    changes: list[Change] = [what_if.AskDate(args.date)] if args.date else []
    for closed in args.close:
        is_place = closed in corridor.places
        changes.append(what_if.ClosePlace(closed) if is_place else what_if.CloseSegment(closed))
    changes += [what_if.SetEstimate(name, value) for name, value in args.set]
    return changes


def _calibration(args: argparse.Namespace) -> int:
    from explorer.analysis.validation.calibration import calibration  # noqa: PLC0415
    from explorer.export import calibration as tables  # noqa: PLC0415
    from explorer.export.plain_text import calibration_lines  # noqa: PLC0415

    corridor = _corridor(args)
    try:
        rows = calibration(corridor)
    except TravelTimeError as error:
        _complain(str(error))
        return NO
    if args.json:
        _print_json(tables.calibration_rows(rows, corridor))
    elif args.csv:
        sys.stdout.write(tables.calibration_csv(rows))
    elif args.markdown:
        sys.stdout.write(tables.calibration_markdown(rows, corridor))
    else:
        _say("\n".join(calibration_lines(rows)))
    return DONE


def _claims(args: argparse.Namespace) -> int:
    from explorer.export.plain_text import claim_lines  # noqa: PLC0415
    from explorer.export.tables import claims  # noqa: PLC0415

    corridor = _corridor(args)
    if args.pdf is not None:
        return _claim_sheet(args, corridor)
    table = claims(corridor)
    if args.json:
        _print_json(table)
        return DONE
    _say("\n".join(claim_lines(table)))
    return DONE


def _claim_sheet(args: argparse.Namespace, corridor: Corridor) -> int:
    from explorer.analysis.claims import claim_rows  # noqa: PLC0415
    from explorer.export.claim_sheet import save_sheet  # noqa: PLC0415
    from explorer.export.render import application  # noqa: PLC0415 - Qt only when it draws
    from explorer.wording.translations import Translations  # noqa: PLC0415

    translations = Translations(application())
    translations.use(args.language)
    rows = claim_rows(corridor)
    try:
        save_sheet(args.pdf, rows, corridor, args.language, paper=args.paper)
    except OSError as error:
        _complain(f"{args.pdf}: cannot be written: {error.strerror or error}")
        return NO
    finally:
        translations.use("en")  # messages here are English
    _say(f"{args.pdf} written, {len(rows)} claims")
    return DONE


def _sources(args: argparse.Namespace) -> int:
    return {"list": _list_sources, "add": _add_sources, "locate": _locate}[args.what](args)


def _list_sources(args: argparse.Namespace) -> int:
    from explorer.storage.documents import list_copies  # noqa: PLC0415

    corridor = _corridor(args)
    copies = list_copies(user_data(), lambda text: _recognised(text, corridor))
    rows: list[dict[str, Any]] = [
        {
            "id": s.id,
            "title": s.title,
            "publisher": s.publisher,
            "issued": s.issued or None,
            "url": s.url or None,
            "passages": len(corridor.passages_of(s.id)),
            "copies": [c.name for c in copies if c.source_id == s.id],
        }
        for s in corridor.sources.values()
    ]
    if args.json:
        _print_json({"corridor": corridor.id, "sources": rows})
        return DONE
    for row in rows:
        kept = ", ".join(row["copies"]) or "no copy added"
        _say(f"{row['id']}: {row['title']} ({row['issued']}), {row['passages']} passages; {kept}")
    return DONE


def _recognised(text: str, corridor: Corridor) -> str | None:
    from explorer.analysis.anchoring import recognise  # noqa: PLC0415

    return recognise(text, {s: corridor.passages_of(s) for s in corridor.sources}).source_id


def _add_sources(args: argparse.Namespace) -> int:
    from explorer.storage.documents import add_copy, read_document  # noqa: PLC0415

    corridor = _corridor(args)
    code = DONE
    for path in args.files:
        try:
            document = read_document(path)
        except DocumentError as error:
            _complain(f"{path}: {DocumentError.REASONS[error.reason]}")
            code = NO
            continue
        source_id = _recognised(document.text, corridor)
        if source_id is None:
            _complain(f"{path}: not one of this corridor's articles; not added.")
            code = NO
            continue
        try:
            add_copy(user_data(), document, source_id)
        except OSError as error:
            _complain(f"{path}: cannot be kept in {user_data()}: {error.strerror or error}")
            code = NO
            continue
        _say(f"{path}: kept as your copy of {source_id}")
    return code


def _locate(args: argparse.Namespace) -> int:
    from explorer.analysis.anchoring import locate  # noqa: PLC0415
    from explorer.storage.documents import read_document  # noqa: PLC0415

    corridor = _corridor(args)
    text = read_document(args.file).text
    source_id = _recognised(text, corridor)
    found = locate(text, corridor.passages_of(source_id)) if source_id else ()
    rows: list[dict[str, Any]] = [
        {
            "id": item.passage_id,
            "status": item.status.value,
            "start": item.start,
            "end": item.end,
            "excerpt": None if item.start is None else text[item.start : item.end],
            "places": [{"start": place.start, "end": place.end} for place in item.places],
        }
        for item in found
    ]
    if args.json:
        _print_json({"source": source_id, "passages": rows})
    elif source_id is None:
        _complain("This text is not one of the corridor's articles.")
    else:
        _say(f"This is {source_id}.")
        for row in rows:
            excerpt = " ".join((row["excerpt"] or "").split())
            short = excerpt if len(excerpt) <= 70 else excerpt[:69] + "…"  # noqa: PLR2004
            _say(f"{row['status']:<10} {row['id']:<28} {short}")
    return NO if source_id is None else DONE


def _validate(args: argparse.Namespace) -> int:
    path = args.folder or args.corridor or default_corridor()
    faults = check_corridor(path)
    if args.json:
        rows = [
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
        _print_json({"corridor": str(path), "faults": rows})
    elif faults:
        _say(_fault_lines(PackError(path.name, faults)))
    else:
        _say("No faults.")
    return NO if faults else DONE


def _pack(args: argparse.Namespace) -> int:
    if args.out.suffix.lower() != SUFFIX:
        _complain(f"{args.out}: the name must end in {SUFFIX}")
        return USAGE
    try:
        size_bytes = write_corridor_file(args.folder, args.out)
    except OSError as error:
        _complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    _say(f"{args.out} written, {size_bytes / 1000:.0f} kB")
    return DONE


def _render(args: argparse.Namespace) -> int:
    corridor = _corridor(args)
    unknown = [i for i in args.view if i not in corridor.places]
    if unknown:
        _complain(f"“{unknown[0]}” is no place here. Places: {', '.join(corridor.places)}")
        return USAGE
    from explorer.analysis.timeline import years  # noqa: PLC0415

    span = years(corridor) or (args.year, args.year)
    if args.year is not None and not span[0] <= args.year <= span[1]:
        _complain(f"--year {args.year}: the events here are of {span[0]} to {span[1]}")
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
        _complain(str(error))
        return NO
    _say(f"{args.out} written, {args.size[0]} x {args.size[1]} pixels")
    return DONE


def _race(args: argparse.Namespace) -> int:
    from explorer.export.pictures import PictureError  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.race_command import RaceError, race_pictures  # noqa: PLC0415

    corridor = _corridor(args)
    try:
        saved = race_pictures(
            args.out,
            corridor,
            basemap_folder=geodata() / "basemap",
            ends=(args.start, args.end),
            pair=tuple(args.service),
            changes=tuple(_changes(args, corridor)),
            departure=args.depart,
            frames=args.frames,
            size_px=args.size,
            style=STYLES[args.style],
            language=args.language,
        )
    except RaceError as error:
        _complain(str(error))
        return USAGE if error.is_usage else NO
    except PictureError as error:
        _complain(str(error))
        return NO
    _say(f"{len(saved)} pictures written into {args.out}")
    return DONE


def _export(args: argparse.Namespace) -> int:
    from explorer.export.files import UnknownKindError, export  # noqa: PLC0415

    corridor = _corridor(args)
    try:
        export(args.out, corridor)
    except UnknownKindError as error:
        _complain(str(error))
        return USAGE
    except OSError as error:
        _complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    _say(f"{args.out} written")
    return DONE


def _import(args: argparse.Namespace) -> int:
    from explorer.storage.importing import read_import  # noqa: PLC0415

    folder = args.corridor or default_corridor()
    corridor = read_corridor(folder)
    if args.into is not None and args.into.exists():
        _complain(f"{args.into}: is there already; name a new folder or file.")
        return USAGE
    try:
        found = read_import(args.file, corridor)
        if args.into is not None:
            from explorer.export.pack_copy import write_new  # noqa: PLC0415

            write_new(folder, corridor, found, args.into)
    except PackError as error:
        _complain(f"{args.file} cannot be imported:")
        _complain(_fault_lines(error))
        return NO
    except OSError as error:
        _complain(f"{args.into}: cannot be written: {error.strerror or error}")
        return NO
    parts = {"new": found.new, "same": found.same, "changed": found.changed}
    if args.json:
        written = None if args.into is None else str(args.into)
        _print_json({"kind": found.kind.value, **parts, "written": written})
        return DONE
    _say(f"{args.file}: {len(found.records)} {found.kind.value}")
    for name, ids in parts.items():
        shown = ", ".join(ids) if ids and name != "same" else str(len(ids))
        _say(f"{name}: {shown}")
    if args.into is not None:
        _say(f"{args.into} written")
    return DONE


def _world(args: argparse.Namespace) -> int:
    from explorer.export.world_commands import answer  # noqa: PLC0415

    told = answer(vars(args), geodata(), _corridor(args))
    if told.complaint:
        _complain("\n".join(told.complaint))
    if args.json and told.table is not None:
        _print_json(told.table)
    elif told.lines:
        _say("\n".join(told.lines))
    return told.code


def _timeline(args: argparse.Namespace) -> int:
    from explorer.export.tables import timeline  # noqa: PLC0415

    table = timeline(_corridor(args), args.year)
    if args.json:
        _print_json(table)
        return DONE
    for event in table["events"]:
        _say(f"{event['date']:<12}{in_language(event['titles'], SOURCE)}")
    if table["standing"] is not None:
        for word in ("stands", "undated", "not_yet"):
            _say(f"{word.replace('_', ' ')}: {', '.join(table['standing'][word]) or '–'}")
    return DONE
