"""What a screen reader hears of the window, over the desktop's own interface."""

import json
import os
import subprocess
import sys

import pytest

from tests.tour.screen_reader import Read
from tests.tour.walk import ROOT

# Roles of what is worked with; others are frames and words.
CONTROLS = {"push button", "toggle button", "combo box", "text", "entry", "tree", "list", "slider"}
TIMELINE = "Timeline. Left and right go from event to event, Enter chooses."


def heard_of(folder, *words):
    """Return everything on show in the window of a start with these words."""
    folder.chmod(0o700)
    variables = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(folder),
        "CORRIDOR_EXPLORER_HOME": str(folder / "home"),
    }
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.tour.screen_reader"]
    command += words
    done = subprocess.run(
        command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [Read(*each) for each in json.loads(done.stdout[done.stdout.index("[") :])]


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """The window on a corridor."""
    return heard_of(tmp_path_factory.mktemp("reader"), "--corridor", "china-kazakhstan")


def heard_after(folder, press, until):
    """Everything on show once a button was pressed and something has come."""
    corridor = ("--corridor", "china-kazakhstan")
    return heard_of(folder, *corridor, "--press", press, "--until", until)


@pytest.fixture(scope="module")
def heard_first(tmp_path_factory):
    """What a fresh start begins with."""
    return heard_of(tmp_path_factory.mktemp("fresh"))


def nameless(heard):
    """Return the controls that have no name of their own."""
    return [
        each.role
        for each in heard
        if each.role in CONTROLS and not any(c.isalnum() for c in each.name)
    ]


def test_the_two_places_are_called_from_and_to(heard):
    boxes = [each.label for each in heard if each.role == "combo box"]
    assert boxes == ["From", "To"]


def test_the_map_takes_the_keyboard_and_says_what_it_is(heard):
    assert [each.focusable for each in heard if each.name == "Map"] == [True]


def test_the_map_is_a_canvas_that_tells_what_the_keys_do(heard):
    (found,) = [each for each in heard if each.name == "Map"]
    assert found.role == "canvas"
    assert "Arrows move the map" in found.description


def test_the_chart_of_why_is_a_chart_and_tells_what_it_shows(tmp_path):
    heard = heard_after(tmp_path, "Why faster?", "Time over distance")
    (found,) = [each for each in heard if each.name == "Time over distance"]
    assert (found.role, found.focusable) == ("chart", True)
    assert " km in " in found.description
    assert "Border " in found.description
    cases = [each for each in heard if each.name == "Fifty equally likely cases"]
    assert [each.role for each in cases] == ["chart"]
    assert cases[0].description


def test_the_timeline_is_a_chart_that_tells_every_event(tmp_path):
    heard = heard_after(tmp_path, "Timeline", TIMELINE)
    (found,) = [each for each in heard if each.name == TIMELINE]
    assert (found.role, found.focusable) == ("chart", True)
    assert len(found.description.splitlines()) > 10  # a line for each


def test_every_control_has_a_name_and_takes_the_keyboard(heard):
    assert nameless(heard) == []
    buttons = [each for each in heard if each.role in {"push button", "toggle button"}]
    assert buttons
    assert [each for each in buttons if not each.focusable] == []


def test_a_fresh_start_reads_out_the_corridors_to_choose_from(heard_first):
    names = [each.name for each in heard_first]
    for title in ("China – Kazakhstan", "Middle Corridor", "Jakarta – Bandung"):
        assert [name for name in names if name.startswith(f"{title}, ")]
        assert f"Open the map {title}" in names
    assert nameless(heard_first) == []
    buttons = [each for each in heard_first if each.role == "push button"]
    assert [each for each in buttons if not each.focusable] == []


def test_a_control_without_a_name_would_be_noticed():
    assert nameless([Read("push button", "⇄", True), Read("label", "", False)]) == ["push button"]
