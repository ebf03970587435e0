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


def run(asked: argparse.Namespace) -> int:
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
    }
    try:
        return work[asked.command](asked)
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


def _corridor(asked: argparse.Namespace) -> Corridor:
    return read_corridor(asked.corridor or default_corridor())


def _name(corridor: Corridor, place_id: str) -> str:
    return corridor.places[place_id].name("en")


def _distances(asked: argparse.Namespace) -> int:
    from explorer.export.tables import distances  # noqa: PLC0415

    corridor = _corridor(asked)
    table = distances(corridor)
    if asked.json:
        _print_json(table)
        return DONE
    _say(f"{'segment':<36}{'straight':>11}{'track':>11}   published")
    for row in table["segments"]:
        ends = f"{_name(corridor, row['from'])} – {_name(corridor, row['to'])} ({row['mode']})"
        track = "unknown" if row["track_km"] is None else f"{row['track_km']:.1f} km"
        published = ", ".join(f"{p['value']:g}" for p in row["published_km"]) or "–"
        _say(f"{ends:<36}{row['geodesic_km']:>8.1f} km{track:>11}   {published}")
    return DONE


def _compare(asked: argparse.Namespace) -> int:
    from explorer.analysis.travel_time.question import TravelMode, answer  # noqa: PLC0415
    from explorer.export.plain_text import comparison_lines  # noqa: PLC0415
    from explorer.export.tables import comparison  # noqa: PLC0415

    corridor = _corridor(asked)
    try:
        result = answer(
            corridor,
            asked.start,
            asked.end,
            way_ids=tuple(asked.service),
            modes=tuple(TravelMode(m) for m in asked.mode),
            changes=_changes(asked, corridor),
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
    if asked.json:
        _print_json(table)
    else:
        _say("\n".join(comparison_lines(table, corridor)))
    nothing_left = all(w.why_not and w.why_not.reason == "nothing_left" for w in result.ways)
    return NO if nothing_left else DONE


def _changes(asked: argparse.Namespace, corridor: Corridor) -> list[Change]:
    from explorer.analysis.travel_time import what_if  # noqa: PLC0415

    changes: list[Change] = [what_if.AskDate(asked.date)] if asked.date else []
    for closed in asked.close:
        is_place = closed in corridor.places
        changes.append(what_if.ClosePlace(closed) if is_place else what_if.CloseSegment(closed))
    changes += [what_if.SetEstimate(name, value) for name, value in asked.set]
    return changes


def _calibration(asked: argparse.Namespace) -> int:
    from explorer.analysis.travel_time.calibration import calibration  # noqa: PLC0415
    from explorer.export import calibration as tables  # noqa: PLC0415
    from explorer.export.plain_text import calibration_lines  # noqa: PLC0415

    corridor = _corridor(asked)
    try:
        rows = calibration(corridor)
    except TravelTimeError as error:
        _complain(str(error))
        return NO
    if asked.json:
        _print_json(tables.calibration_rows(rows, corridor))
    elif asked.csv:
        sys.stdout.write(tables.calibration_csv(rows))
    elif asked.markdown:
        sys.stdout.write(tables.calibration_markdown(rows, corridor))
    else:
        _say("\n".join(calibration_lines(rows)))
    return DONE


def _claims(asked: argparse.Namespace) -> int:
    from explorer.export.plain_text import claim_lines  # noqa: PLC0415
    from explorer.export.tables import claims  # noqa: PLC0415

    corridor = _corridor(asked)
    if asked.pdf is not None:
        return _claim_sheet(asked, corridor)
    table = claims(corridor)
    if asked.json:
        _print_json(table)
        return DONE
    _say("\n".join(claim_lines(table)))
    return DONE


def _claim_sheet(asked: argparse.Namespace, corridor: Corridor) -> int:
    from explorer.analysis.claims import claim_rows  # noqa: PLC0415
    from explorer.export.claim_sheet import save_sheet  # noqa: PLC0415
    from explorer.export.render import application  # noqa: PLC0415 - Qt only when it draws
    from explorer.wording.translations import Translations  # noqa: PLC0415

    translations = Translations(application())
    translations.use(asked.language)
    rows = claim_rows(corridor)
    try:
        save_sheet(asked.pdf, rows, corridor, asked.language, paper=asked.paper)
    except OSError as error:
        _complain(f"{asked.pdf}: cannot be written: {error.strerror or error}")
        return NO
    finally:
        translations.use("en")  # messages here are English
    _say(f"{asked.pdf} written, {len(rows)} claims")
    return DONE


def _sources(asked: argparse.Namespace) -> int:
    return {"list": _list_sources, "add": _add_sources, "locate": _locate}[asked.what](asked)


def _list_sources(asked: argparse.Namespace) -> int:
    from explorer.storage.documents import list_copies  # noqa: PLC0415

    corridor = _corridor(asked)
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
    if asked.json:
        _print_json({"corridor": corridor.id, "sources": rows})
        return DONE
    for row in rows:
        kept = ", ".join(row["copies"]) or "no copy added"
        _say(f"{row['id']}: {row['title']} ({row['issued']}), {row['passages']} passages; {kept}")
    return DONE


def _recognised(text: str, corridor: Corridor) -> str | None:
    from explorer.analysis.anchoring import recognise  # noqa: PLC0415

    return recognise(text, {s: corridor.passages_of(s) for s in corridor.sources}).source_id


def _add_sources(asked: argparse.Namespace) -> int:
    from explorer.storage.documents import add_copy, read_document  # noqa: PLC0415

    corridor = _corridor(asked)
    code = DONE
    for path in asked.files:
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


def _locate(asked: argparse.Namespace) -> int:
    from explorer.analysis.anchoring import locate  # noqa: PLC0415
    from explorer.storage.documents import read_document  # noqa: PLC0415

    corridor = _corridor(asked)
    text = read_document(asked.file).text
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
    if asked.json:
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


def _validate(asked: argparse.Namespace) -> int:
    path = asked.folder or asked.corridor or default_corridor()
    faults = check_corridor(path)
    if asked.json:
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


def _pack(asked: argparse.Namespace) -> int:
    if asked.out.suffix.lower() != SUFFIX:
        _complain(f"{asked.out}: the name must end in {SUFFIX}")
        return USAGE
    try:
        size_bytes = write_corridor_file(asked.folder, asked.out)
    except OSError as error:
        _complain(f"{asked.out}: cannot be written: {error.strerror or error}")
        return NO
    _say(f"{asked.out} written, {size_bytes / 1000:.0f} kB")
    return DONE


def _render(asked: argparse.Namespace) -> int:
    corridor = _corridor(asked)
    unknown = [i for i in asked.view if i not in corridor.places]
    if unknown:
        _complain(f"“{unknown[0]}” is no place here. Places: {', '.join(corridor.places)}")
        return USAGE
    from explorer.analysis.timeline import years  # noqa: PLC0415

    span = years(corridor) or (asked.year, asked.year)
    if asked.year is not None and not span[0] <= asked.year <= span[1]:
        _complain(f"--year {asked.year}: the events here are of {span[0]} to {span[1]}")
        return USAGE
    from explorer.export.pictures import PictureError  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.render import render  # noqa: PLC0415

    try:
        render(
            asked.out,
            corridor,
            basemap_folder=geodata() / "basemap",
            size_px=asked.size,
            view=asked.view,
            language=asked.language,
            style=STYLES[asked.style],
            projection=asked.projection,
            year=asked.year,
        )
    except PictureError as error:
        _complain(str(error))
        return NO
    _say(f"{asked.out} written, {asked.size[0]} x {asked.size[1]} pixels")
    return DONE


def _race(asked: argparse.Namespace) -> int:
    from explorer.export.pictures import PictureError  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.race_command import RaceError, race_pictures  # noqa: PLC0415

    corridor = _corridor(asked)
    try:
        saved = race_pictures(
            asked.out,
            corridor,
            basemap_folder=geodata() / "basemap",
            ends=(asked.start, asked.end),
            pair=tuple(asked.service),
            changes=tuple(_changes(asked, corridor)),
            departure=asked.depart,
            frames=asked.frames,
            size_px=asked.size,
            style=STYLES[asked.style],
            language=asked.language,
        )
    except RaceError as error:
        _complain(str(error))
        return USAGE if error.is_usage else NO
    except PictureError as error:
        _complain(str(error))
        return NO
    _say(f"{len(saved)} pictures written into {asked.out}")
    return DONE


def _export(asked: argparse.Namespace) -> int:
    from explorer.export.files import UnknownKindError, export  # noqa: PLC0415

    corridor = _corridor(asked)
    try:
        export(asked.out, corridor)
    except UnknownKindError as error:
        _complain(str(error))
        return USAGE
    except OSError as error:
        _complain(f"{asked.out}: cannot be written: {error.strerror or error}")
        return NO
    _say(f"{asked.out} written")
    return DONE


def _import(asked: argparse.Namespace) -> int:
    from explorer.storage.importing import read_import  # noqa: PLC0415

    folder = asked.corridor or default_corridor()
    corridor = read_corridor(folder)
    if asked.into is not None and asked.into.exists():
        _complain(f"{asked.into}: is there already; name a new folder or file.")
        return USAGE
    try:
        found = read_import(asked.file, corridor)
        if asked.into is not None:
            from explorer.export.pack_copy import write_new  # noqa: PLC0415

            write_new(folder, corridor, found, asked.into)
    except PackError as error:
        _complain(f"{asked.file} cannot be imported:")
        _complain(_fault_lines(error))
        return NO
    except OSError as error:
        _complain(f"{asked.into}: cannot be written: {error.strerror or error}")
        return NO
    parts = {"new": found.new, "same": found.same, "changed": found.changed}
    if asked.json:
        table: dict[str, Any] = {"kind": found.kind.value}
        table |= {name: list(ids) for name, ids in parts.items()}
        table["written"] = None if asked.into is None else str(asked.into)
        _print_json(table)
        return DONE
    _say(f"{asked.file}: {len(found.records)} {found.kind.value}")
    for name, ids in parts.items():
        shown = ", ".join(ids) if ids and name != "same" else str(len(ids))
        _say(f"{name}: {shown}")
    if asked.into is not None:
        _say(f"{asked.into} written")
    return DONE


def _timeline(asked: argparse.Namespace) -> int:
    from explorer.export.tables import timeline  # noqa: PLC0415

    table = timeline(_corridor(asked), asked.year)
    if asked.json:
        _print_json(table)
        return DONE
    for event in table["events"]:
        _say(f"{event['date']:<12}{event['titles']['en']}")
    if table["standing"] is not None:
        for word in ("stands", "undated", "not_yet"):
            _say(f"{word.replace('_', ' ')}: {', '.join(table['standing'][word]) or '–'}")
    return DONE
