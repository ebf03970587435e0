"""Reads the window as a screen reader does: over the desktop's accessibility interface (AT-SPI).

Runs inside a D-Bus session of its own (``dbus-run-session``), starts the program there with the
words it is given and prints what is on show as JSON: role, name and whether it takes the keyboard.
With ``--press NAME --until NAME`` it presses a button first and reads on until something is there.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import time
from typing import NamedTuple

_LABELLED_BY = 2  # AT-SPI's number of the relation
PATIENCE_S = 150.0  # each look is hundreds of questions, on a busy machine half a minute
# What a window has when it is built, and the page that a fresh start begins with.
COMPLETE = ({"Map", "Compare routes", "Details", "Routes"}, {"Open the map Jakarta – Bandung"})
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
# Roles of what is seen and not read, whose description has to tell it.
PICTURES = {"canvas", "chart", "image"}
_FOCUSABLE, _FOCUSED, _SHOWING = 11, 12, 25  # bits of AT-SPI's set of states


class Read(NamedTuple):
    """One thing on show."""

    role: str
    name: str
    focusable: bool
    label: str = ""  # the name of what labels it, by which boxes of a choice are called
    description: str = ""  # of what is a picture


class Reader:
    """Asks over the bus of the accessibility interface."""

    def __init__(self) -> None:
        told = _gdbus("--session", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._bus = ("--address", ast.literal_eval(told)[0])
        self._places: dict[str, tuple[str, str]] = {}  # what was read, by its name

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
        name = self._property(where, "Name")
        role = ast.literal_eval(self._call(where, f"{_ACCESSIBLE}.GetRoleName"))[0]
        label = self._label(where) if role == "combo box" else ""
        told = self._property(where, "Description") if role in PICTURES else ""
        return Read(role, name, bool(self.states(where) >> _FOCUSABLE & 1), label, told)

    def _property(self, where: tuple[str, str], name: str) -> str:
        told = self._call(where, "org.freedesktop.DBus.Properties.Get", _ACCESSIBLE, name)
        return ast.literal_eval(told.strip()[2:-3])

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
                read = self.read(child)
                self._places[read.name] = child
                found += [read, *self.all_in(child)]
        return found

    def read_all(self) -> list[Read]:
        """Return everything on show; nothing where something went while it was read."""
        try:
            return [one for each in self.programs() for one in self.all_in(each)]
        except subprocess.CalledProcessError:
            return []

    def press(self, name: str) -> bool:
        """Go to a button on show and, once it has the keyboard, press Space there."""
        where = self._places[name]
        if not self.states(where) >> _FOCUSED & 1:
            self._call(where, f"{_COMPONENT}.GrabFocus")
            return False
        subprocess.run(["xdotool", "key", "space"], check=True, timeout=PATIENCE_S)
        return True


def _gdbus(*words: str) -> str:
    """Call a method: bus, name, object, method and its arguments."""
    kind = 2 if words[0] == "--address" else 1
    bus, (name, path, method), rest = words[:kind], words[kind : kind + 3], words[kind + 3 :]
    command = ["gdbus", "call", *bus, "--dest", name, "--object-path", path, "--method", method]
    done = subprocess.run([*command, *rest], capture_output=True, text=True, check=True)
    return done.stdout


def main(words: list[str]) -> int:
    """Start the program, read its window, print what was read."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--press", default="")
    parser.add_argument("--until", default="")
    chosen, rest = parser.parse_known_args(words)
    reader, deadline = Reader(), time.monotonic() + PATIENCE_S
    variables = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen([sys.executable, "-m", "explorer", *rest], env=variables)
    try:
        found: list[Read] = []
        pressed = False
        while time.monotonic() < deadline:
            names = {each.label or each.name for each in found}
            if pressed and chosen.until in names:
                break
            if not pressed and any(names.issuperset(each) for each in COMPLETE):
                if not chosen.press:
                    break
                pressed = reader.press(chosen.press)
                if not pressed:
                    continue
            found = reader.read_all()
        sys.stdout.write(json.dumps(found))
    finally:
        program.terminate()
        program.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
