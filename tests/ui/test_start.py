"""A start shows the map first, and then everything else."""

import gc
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from explorer.app import start
from explorer.background import Background, GarbageCollector
from explorer.storage import paths
from explorer.ui.map import map_loader

ROOT = Path(__file__).resolve().parents[2]

# Says what was imported when the first map is painted.
LOOK = """
import gc, json, os, sys
from explorer.app import start
collected_while_importing = gc.isenabled()
from explorer.cartography.scene import scene as scene_module
app, window, _ = start()
window.show()
def look():
    window.grab()
    print(json.dumps(sorted(sys.modules)))
    threads = os.environ["OPENBLAS_NUM_THREADS"]
    print(json.dumps([collected_while_importing, gc.isenabled(), threads]))
    app.quit()
window.map_loader.scene_ready.connect(look)
app.exec()
"""


def test_the_first_map_waits_for_nothing_that_it_does_not_show(home):
    ran = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=ROOT, capture_output=True, text=True, check=True
    )
    modules, collecting = ran.stdout.splitlines()
    assert json.loads(collecting) == [False, False, "1"]
    imported = set(json.loads(modules))
    assert "explorer.cartography.rendering.renderer" in imported
    needless = {"pyproj", "pypdf", "charset_normalizer", "explorer.ui.window.docks"}
    needless |= {"trafilatura", "lxml", "webencodings", "markdown_it", "email"}
    needless |= {"explorer.export.pictures", "explorer.analysis.gazetteer", "PySide6.QtSvg"}
    needless |= {"explorer.ui.parts.input_rules", "explorer.ui.window.stage.routes_card"}
    needless |= {"explorer.ui.window.help.short_tour", "explorer.ui.window.help.tour_place"}
    needless |= {"explorer.storage.extraction.dispatch", "explorer.storage.extraction.encoding"}
    rooms = (
        "explorer.ui.claims",
        "explorer.ui.compare",
        "explorer.ui.timeline",
        "explorer.ui.race",
    )
    assert all((ROOT / room.replace(".", "/")).is_dir() for room in rooms)  # no other names by now
    assert not imported & needless
    assert not [name for name in imported if name.startswith(rooms)]


def brought_levels(monkeypatch):
    """Return the list to which every level of the base map is added when it is brought."""
    brought = []
    bring = map_loader.remembered_layers

    def noting(basemap, level, projection):
        brought.append(level)
        return bring(basemap, level, projection)

    monkeypatch.setattr(map_loader, "remembered_layers", noting)
    return brought


def test_the_finest_outlines_come_only_when_the_map_is_near_enough(qtbot, home, monkeypatch):
    brought = brought_levels(monkeypatch)
    _, window, _ = start()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitSignal(window.map_loader.finished):
        window.show()
    assert sorted(brought) == [0, 1]
    with qtbot.waitSignal(window.map_loader.finished):
        window.map_loader.want_detail()
    assert sorted(brought) == [0, 1, 2]


def test_detail_wanted_while_the_map_comes_is_brought_once(qtbot, home, monkeypatch):
    brought = brought_levels(monkeypatch)
    _, window, _ = start()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.map_loader.scene_ready.connect(window.map_loader.want_detail)
    with qtbot.waitSignal(window.map_loader.finished):
        window.show()
    assert sorted(brought) == [0, 1, 2]


def test_after_the_map_come_the_panels_and_garbage_is_collected(qtbot, home):
    _, window, problem = start()
    qtbot.addWidget(window)
    assert problem is None
    collector = window.findChild(GarbageCollector)
    assert not collector.has_begun
    with qtbot.waitSignal(window.map_loader.finished):
        window.show()
    assert collector.has_begun
    qtbot.waitUntil(lambda: window.findChild(type(window.panels.routes)) is not None)
    assert window.panels.sheet.isVisible()
    assert window.panels.card.isVisible()


def test_a_damaged_base_map_is_told_of_and_the_routes_are_there(qtbot, home, tmp_path, monkeypatch):
    (tmp_path / "basemap").mkdir()
    monkeypatch.setattr("explorer.app.geodata", lambda: tmp_path)
    monkeypatch.setattr("explorer.ui.window.main_window.geodata", lambda: tmp_path)
    assert paths.default_corridor().exists()
    _, window, problem = start()
    qtbot.addWidget(window)
    assert problem is None
    with qtbot.waitSignal(window.map_loader.failed):
        window.show()
    assert "base map" in window.messages.text()
    assert window.canvas.renderer is not None
    assert window.panels.routes.isVisible()
    assert window.findChild(GarbageCollector).has_begun


@pytest.fixture
def collected_on():
    """Return the threads on which Python collected garbage, which it may do as often as ever."""
    threads = []

    def note(phase, _info):
        if phase == "start":
            threads.append(threading.current_thread())

    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)
    gc.set_threshold(*before)


def test_garbage_is_collected_on_the_thread_of_the_windows_only(qtbot, home, collected_on):
    _, window, _ = start()
    qtbot.addWidget(window)
    collected_on.clear()
    with qtbot.waitSignal(window.map_loader.finished):
        window.show()
    background, done = Background(window), []
    for _ in range(20):
        background.run(lambda: [[number] for number in range(20_000)], done.append, print)
        qtbot.waitUntil(lambda: not background.busy)
    window.findChild(GarbageCollector).collect()
    assert set(collected_on) == {threading.main_thread()}
