"""Reads the window as a screen reader does: over the desktop's accessibility interface (AT-SPI).

Runs inside a D-Bus session of its own (``dbus-run-session``), starts the program there with the
words it is given and prints what is on show as JSON: role, name and whether it takes the keyboard.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import time
from typing import NamedTuple

_LABELLED_BY = 2  # AT-SPI's number of the relation
PATIENCE_S = 60.0
# What a window has when it is built, and the page that a fresh start begins with.
COMPLETE = ({"Map", "Compare routes", "Details", "Routes"}, {"Open the map Jakarta – Bandung"})
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_FOCUSABLE, _SHOWING = 11, 25  # bits of AT-SPI's set of states


class Read(NamedTuple):
    """One thing on show."""

    role: str
    name: str
    focusable: bool
    label: str = ""  # the name of what labels it, by which boxes of a choice are called


class Reader:
    """Asks over the bus of the accessibility interface."""

    def __init__(self) -> None:
        told = _gdbus("--session", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._bus = ("--address", ast.literal_eval(told)[0])

    def _call(self, where: tuple[str, str], method: str, *words: str) -> str:
        return _gdbus(*self._bus, *where, method, *words)

    def children(self, where: tuple[str, str]) -> list[tuple[str, str]]:
        """Return what is in something."""
        told = self._call(where, f"{_ACCESSIBLE}.GetChildren")
        return re.findall(r"\('([^']+)', (?:objectpath )?'([^']+)'\)", told)

    def programs(self) -> list[tuple[str, str]]:
        """Return the programs that can be read."""
        return self.children(("org.a11y.atspi.Registry", _ROOT))

    def states(self, where: tuple[str, str]) -> int:
        """Return the set of states as bits."""
        low, high = re.findall(r"\d+(?=[,\]])", self._call(where, f"{_ACCESSIBLE}.GetState"))
        return int(low) | int(high) << 32

    def read(self, where: tuple[str, str]) -> Read:
        """Return what is told of something."""
        told = self._call(where, "org.freedesktop.DBus.Properties.Get", _ACCESSIBLE, "Name")
        name = ast.literal_eval(told.strip()[2:-3])
        role = ast.literal_eval(self._call(where, f"{_ACCESSIBLE}.GetRoleName"))[0]
        label = self._label(where) if role == "combo box" else ""
        return Read(role, name, bool(self.states(where) >> _FOCUSABLE & 1), label)

    def _label(self, where: tuple[str, str]) -> str:
        told = self._call(where, f"{_ACCESSIBLE}.GetRelationSet")
        found = re.search(
            rf"\((?:uint32 )?{_LABELLED_BY}, \[\('([^']+)', (?:objectpath )?'([^']+)'", told
        )
        return "" if found is None else self.read((found[1], found[2])).name

    def all_in(self, where: tuple[str, str]) -> list[Read]:
        """Return everything on show in something."""
        found = []
        for child in self.children(where):
            if self.states(child) >> _SHOWING & 1:
                found += [self.read(child), *self.all_in(child)]
        return found


def _gdbus(*words: str) -> str:
    """Call a method: bus, name, object, method and its arguments."""
    kind = 2 if words[0] == "--address" else 1
    bus, (name, path, method), rest = words[:kind], words[kind : kind + 3], words[kind + 3 :]
    command = ["gdbus", "call", *bus, "--dest", name, "--object-path", path, "--method", method]
    done = subprocess.run([*command, *rest], capture_output=True, text=True, check=True)
    return done.stdout


def main(words: list[str]) -> int:
    """Start the program, read its window, print what was read."""
    reader, deadline = Reader(), time.monotonic() + PATIENCE_S
    variables = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen([sys.executable, "-m", "explorer", *words], env=variables)
    try:
        found: list[Read] = []
        while time.monotonic() < deadline:
            names = {each.label or each.name for each in found}
            if any(names.issuperset(each) for each in COMPLETE):
                break
            try:
                found = [one for each in reader.programs() for one in reader.all_in(each)]
            except subprocess.CalledProcessError:  # what was being read has gone
                continue
        sys.stdout.write(json.dumps(found))
    finally:
        program.terminate()
        program.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
