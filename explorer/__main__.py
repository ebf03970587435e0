"""Entry point: the command line when a command is named, else the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["--self-test"]:
        from explorer.self_test import run_self_test  # noqa: PLC0415 - only when it is wanted

        return run_self_test(*words[1:3])
    from explorer.arguments import parse  # noqa: PLC0415 - keep the import light for --help
    from explorer.cli import run  # noqa: PLC0415 - keep the import light for --help

    asked = parse(words)
    if asked.command is not None:
        return run(asked)
    corridor = None if asked.corridor is None else _named(asked.corridor)
    if asked.corridor is not None and corridor is None:
        return 2
    from explorer.screen import lacks_screen  # noqa: PLC0415 - only for the window

    reason = lacks_screen()
    if reason:
        from explorer.without_screen import show_without_screen  # noqa: PLC0415 - only without one

        return show_without_screen(reason, corridor)
    from explorer.handover.mailbox import Mailbox  # noqa: PLC0415 - only for the window
    from explorer.storage.paths import user_data  # noqa: PLC0415 - likewise

    mailbox, word = Mailbox(user_data()), None
    if mailbox.find_window() and not asked.new_window:
        word = mailbox.ask(corridor)
        if word is not None and word.is_taken_within():
            return 0
    from explorer.app import open_window  # noqa: PLC0415 - Qt only for the window

    return open_window(corridor, mailbox, word)


def _named(text: str) -> Path | None:
    """Return the corridor that the window shall open; say so where there is none."""
    from explorer.cli.shelf import named_corridor  # noqa: PLC0415 - only where one is named
    from explorer.errors import UnknownCorridorError  # noqa: PLC0415 - likewise

    known = ""
    try:
        path = named_corridor(text)
    except UnknownCorridorError as error:
        path, known = None, f"Known corridors are: {', '.join(error.known)}. "
    if path is not None and os.path.exists(path):  # noqa: PTH110 - never raises
        return path
    if path is not None:
        sys.stderr.write(
            f"The corridor “{path.name}” is not there: it was looked for in "
            f"{path.absolute().parent}. If it was there before, lessons and notes on it are still "
            "kept, and are there again with it.\n"
        )
        return None
    sys.stderr.write(
        f"There is neither a command nor a corridor “{text}”. {known}"
        "corridor-explorer --help lists the commands.\n"
    )
    return None


if __name__ == "__main__":
    sys.exit(main())
