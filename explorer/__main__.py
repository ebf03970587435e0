"""Entry point: the command line when a command is named, else the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["--self-test"]:
        from explorer.self_test import run_self_test  # noqa: PLC0415 - only when it is wanted

        return run_self_test(*words[1:2])
    from explorer.arguments import parse  # noqa: PLC0415 - keep the import light for --help
    from explorer.cli import run  # noqa: PLC0415 - keep the import light for --help

    asked = parse(words)
    if asked.command is not None:
        return run(asked)
    known = asked.corridor is None or os.path.exists(asked.corridor)  # noqa: PTH110 - never raises
    if not known:
        sys.stderr.write(
            f"There is neither a command nor a corridor “{asked.corridor}”. "
            "corridor-explorer --help lists the commands.\n"
        )
        return 2
    from explorer.screen import lacks_screen  # noqa: PLC0415 - only for the window

    reason = lacks_screen()
    if reason:
        from explorer.without_screen import show_without_screen  # noqa: PLC0415 - only without one

        return show_without_screen(reason, asked.corridor)
    from explorer.app import open_window  # noqa: PLC0415 - Qt only for the window

    return open_window(asked.corridor)


if __name__ == "__main__":
    sys.exit(main())
