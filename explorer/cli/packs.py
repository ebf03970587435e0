"""Commands about corridors as files: validate, pack, export."""

from __future__ import annotations

import argparse

from explorer.cli.answers import (
    DONE,
    NO,
    USAGE,
    chosen_corridor,
    complain,
    fault_lines,
    fault_rows,
    print_json,
    say,
)
from explorer.errors import PackError
from explorer.export.delimited import DECIMALS, DELIMITERS, Delimited, usual_for
from explorer.export.formats import FORMATS, format_of
from explorer.storage.corridor_file import (
    check_corridor,
    write_corridor_file,
)
from explorer.storage.paths import SUFFIX, default_corridor


def validate(args: argparse.Namespace) -> int:
    """Name every fault of a corridor."""
    path = args.checked or args.corridor or default_corridor()
    faults = check_corridor(path)
    if args.json:
        print_json({"corridor": str(path), "faults": fault_rows(faults)})
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

    decimal = DECIMALS[args.decimal or "point"]
    usual = usual_for(decimal)
    form = Delimited(DELIMITERS.get(args.delimiter, usual.delimiter), decimal)
    asked = format_of(args.out.name)
    is_asked_for = bool(args.delimiter or args.decimal)
    if not form.can_be_told_apart:
        complain("--delimiter comma --decimal comma: a comma cannot be both.")
        return USAGE
    if is_asked_for and asked is not None and not asked.is_delimited:
        tables = ", ".join(e for e, kind in FORMATS.items() if kind.is_delimited)
        complain(f"--delimiter and --decimal are for {tables}, not for {args.out.name}.")
        return USAGE
    corridor = chosen_corridor(args)
    try:
        export(args.out, corridor, delimited=form)
    except UnknownKindError as error:
        complain(str(error))
        return USAGE
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    say(f"{args.out} written")
    return DONE
