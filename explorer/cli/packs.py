"""Commands about corridors as files: validate, pack, export, import."""

from __future__ import annotations

import argparse
import os

from explorer.cli.answers import (
    DONE,
    NO,
    USAGE,
    chosen_corridor,
    complain,
    fault_lines,
    print_json,
    say,
)
from explorer.errors import PackError
from explorer.storage.corridor_file import (
    check_corridor,
    read_corridor,
    write_corridor_file,
)
from explorer.storage.paths import SUFFIX, default_corridor


def validate(args: argparse.Namespace) -> int:
    """Name every fault of a corridor."""
    path = args.checked or args.corridor or default_corridor()
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
        print_json({"corridor": str(path), "faults": rows})
    elif faults:
        say(fault_lines(PackError(path.name, faults)))
    else:
        say("No faults.")
    return NO if faults else DONE


def pack(args: argparse.Namespace) -> int:
    """Write a folder as one .corridor file."""
    if args.out.suffix.lower() != SUFFIX:
        complain(f"{args.out}: the name must end in {SUFFIX}")
        return USAGE
    try:
        size_bytes = write_corridor_file(args.folder, args.out)
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    say(f"{args.out} written, {size_bytes / 1000:.0f} kB")
    return DONE


def export_corridor(args: argparse.Namespace) -> int:
    """Write the corridor in another format."""
    from explorer.export.files import UnknownKindError, export  # noqa: PLC0415

    corridor = chosen_corridor(args)
    try:
        export(args.out, corridor)
    except UnknownKindError as error:
        complain(str(error))
        return USAGE
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    say(f"{args.out} written")
    return DONE


def import_file(args: argparse.Namespace) -> int:
    """Read a file of another program beside the corridor, or into a copy of it."""
    from explorer.storage.importing import read_import  # noqa: PLC0415

    folder = args.corridor or default_corridor()
    corridor = read_corridor(folder)
    if args.into is not None and os.path.lexists(args.into):
        complain(f"{args.into}: is there already; name a new folder or file.")
        return USAGE
    try:
        found = read_import(args.file, corridor)
        if args.into is not None:
            from explorer.export.pack_copy import write_new  # noqa: PLC0415

            write_new(folder, corridor, found, args.into)
    except PackError as error:
        complain(f"{args.file} cannot be imported:")
        complain(fault_lines(error))
        return NO
    except OSError as error:
        complain(f"{args.into}: cannot be written: {error.strerror or error}")
        return NO
    parts = {"new": found.new, "same": found.same, "changed": found.changed}
    if args.json:
        written = None if args.into is None else str(args.into)
        print_json({"kind": found.kind.value, **parts, "written": written})
        return DONE
    say(f"{args.file}: {len(found.records)} {found.kind.value}")
    for name, ids in parts.items():
        shown = ", ".join(ids) if ids and name != "same" else str(len(ids))
        say(f"{name}: {shown}")
    if args.into is not None:
        say(f"{args.into} written")
    return DONE
