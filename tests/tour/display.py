"""A screen and a window manager of its own, for as long as it is needed."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path


class DisplayError(Exception):
    """The X server or the window manager did not start."""


@contextlib.contextmanager
def display(width_px: int, height_px: int) -> Iterator[dict[str, str]]:
    """Run an X server with a window manager; give the variables that lead a program to it."""
    with contextlib.ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="tour-display-")))
        screen = f"{width_px}x{height_px}x24"
        read_end, write_end = os.pipe()
        server = _started(
            running,
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen, "-nolisten", "tcp"],
            dict(os.environ),
            folder / "server.log",
            write_end,
        )
        os.close(write_end)
        with os.fdopen(read_end) as told:
            number = told.readline().strip()  # written once clients can come, or closed
        if not number:
            raise DisplayError(f"Xvfb ended with {server.wait()}")
        variables = {**os.environ, "DISPLAY": f":{number}"}
        variables.pop("WAYLAND_DISPLAY", None)
        ready = folder / "ready"
        os.mkfifo(ready)
        manager = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo yes > {ready}'"]
        _started(running, manager, variables, folder / "manager.log")
        with ready.open() as told:  # blocks until the window manager is there
            if not told.readline():
                raise DisplayError("the window manager did not start")
        yield variables


def _started(
    running: contextlib.ExitStack,
    command: list[str],
    variables: dict[str, str],
    log: Path,
    *handed: int,
) -> subprocess.Popen[bytes]:
    said = running.enter_context(log.open("wb"))
    process = subprocess.Popen(
        command, env=variables, stdout=said, stderr=said, pass_fds=handed, stdin=subprocess.DEVNULL
    )
    running.callback(_ended, process)
    return process


def _ended(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()
