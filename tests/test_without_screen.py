"""Without a screen the program does its main job all the same, and never ends in an abort."""

import os
import shutil
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from explorer.screen import lacks_screen
from explorer.without_screen import FILE

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_S = 90
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland only")
XVFB = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")


def program(home, **variables):
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("DISPLAY", "WAYLAND", "QT_QPA"))
    }
    env = {**kept, "PYTHONPATH": str(ROOT), "CORRIDOR_EXPLORER_HOME": str(home), **variables}
    return subprocess.Popen(
        [sys.executable, "-m", "explorer"],
        env=env,
        cwd=home.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("variables", "platform", "says"),
    [
        ({}, "linux", "There is no screen here"),
        ({"DISPLAY": ":987"}, "linux", "“:987” that DISPLAY names does not answer"),
        ({"DISPLAY": "nonsense"}, "linux", "does not answer"),
        ({"WAYLAND_DISPLAY": "gone", "XDG_RUNTIME_DIR": "/nowhere"}, "linux", "no screen here"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", ""),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", "There is no screen here"),
        ({}, "win32", ""),
        ({}, "darwin", ""),
    ],
)
def test_it_is_known_beforehand_whether_a_window_can_open(variables, platform, says):
    found = lacks_screen(variables, platform)
    assert says in found
    assert bool(found) == bool(says)


@LINUX
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":987"}])
def test_the_routes_are_compared_in_words_and_the_window_is_saved(tmp_path, variables):
    home = tmp_path / "home"
    said, complaints = (started := program(home, **variables)).communicate(timeout=PATIENCE_S)
    assert started.returncode == 0, complaints
    assert "Via Horgos" in said
    assert "Via Alataw Pass" in said
    assert "xvfb-run" in said
    assert str(home / FILE) in said
    header = (home / FILE).read_bytes()[:24]
    assert struct.unpack(">II", header[16:24]) == (1366, 768)
    assert not complaints
    assert not (home / "settings.json").exists(), "nobody chose anything"


@LINUX
def test_where_the_users_data_cannot_be_written_the_picture_lies_in_the_current_folder(tmp_path):
    home = tmp_path / "home"
    home.write_text("a file, no folder", "utf-8")
    said, complaints = (started := program(home)).communicate(timeout=PATIENCE_S)
    assert started.returncode == 0, complaints
    assert (tmp_path / FILE).is_file()
    assert str(tmp_path / FILE) in said


@LINUX
@XVFB
def test_a_screen_that_breaks_off_is_told_in_words(tmp_path):
    number, read = os.pipe()[::-1]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(number), "-screen", "0", "1366x768x24"],
        pass_fds=[number],
        stderr=subprocess.DEVNULL,
    )
    os.close(number)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        assert not lacks_screen({"DISPLAY": display}, "linux")
        home = tmp_path / "home"
        running = program(home, DISPLAY=display)
        deadline = time.monotonic() + PATIENCE_S
        while not (home / "settings.json").exists():  # the window is there and has been kept
            assert running.poll() is None
            assert time.monotonic() < deadline
    finally:
        server.terminate()
        server.wait()
    _, complaints = running.communicate(timeout=PATIENCE_S)
    assert running.returncode == 1
    assert "The connection to the screen broke" in complaints
    assert "Traceback" not in complaints
