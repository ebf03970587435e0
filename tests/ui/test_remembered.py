"""A lesson goes on where it was left: after a quit, after a kill, and not after a fresh start."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from articles import article
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from explorer.analysis.travel_time.what_if import ClosePlace
from explorer.session import Selection, SelectionKind, first_choices
from explorer.storage.paths import default_corridor
from explorer.storage.remembered import load_remembered
from explorer.storage.settings import load_settings
from explorer.ui.window.ending import OrderlyEnd
from explorer.ui.window.main_window import MainWindow
from explorer.ui.window.stage.arrangement import Mode, Part, Question

PATIENCE_MS = 60_000
SOURCE = default_corridor()
ROOT = Path(__file__).resolve().parents[2]
OWN_TEXTS = ("reading-en", "reading-id")


@pytest.fixture
def opened(qtbot, home, corridor):
    """Return a function that opens the corridor that ships, as a start of the program does."""

    def start():
        settings = replace(load_settings(home), reduce_motion=True)
        window = MainWindow(corridor, settings, "en", lambda _language: None, source=SOURCE)
        qtbot.addWidget(window)
        window.show()
        if window.map_loader.busy:
            with qtbot.waitSignal(window.map_loader.finished):
                pass
        window.copies.reopen()
        qtbot.waitUntil(lambda: not window.copies.busy)
        qtbot.waitUntil(lambda: window.memory.settled)
        return window

    return start


def change(window):
    session = window.session
    session.choose(from_id="lianyungang", to_id="almaty", year=2018)
    session.show_route("wewc-highway", visible=False)
    session.suppose(ClosePlace("horgos"))
    session.select(Selection(SelectionKind.PLACE, "jinghe"))
    window.stage.show_question(Question.WHY)
    window.stage.show_mode(Mode.CHECK)
    window.canvas.zoom_in()
    window.canvas.zoom_in()


def test_a_quit_and_a_new_start_show_the_same(opened, qtbot):
    window = opened()
    change(window)
    choices, seen = window.session.state.choices, window.canvas.seen
    window.close()
    again = opened()
    assert again.session.state.choices == choices
    assert again.stage.layout_asked.question is Question.WHY
    assert again.stage.layout_asked.mode is Mode.CHECK
    back = again.canvas.seen
    assert (back.lon_deg, back.lat_deg) == pytest.approx((seen.lon_deg, seen.lat_deg), abs=0.01)
    assert back.m_per_px == pytest.approx(seen.m_per_px, rel=0.01)
    assert not again.actions_by_id["undo"].isEnabled()
    assert not again.actions_by_id["view_back"].isEnabled()


def test_the_projection_comes_back_with_the_view(opened, qtbot):
    window = opened()
    with qtbot.waitSignal(window.map_loader.scene_ready):
        window._projections.choose("web-mercator")
    qtbot.waitUntil(lambda: not window.map_loader.busy)
    window.canvas.zoom_in()
    seen = window.canvas.seen
    window.close()
    again = opened()
    qtbot.waitUntil(lambda: not again.map_loader.busy)
    qtbot.waitUntil(lambda: again.memory.settled)
    assert again._projections.chosen == "web-mercator"
    assert again.canvas.seen.m_per_px == pytest.approx(seen.m_per_px, rel=0.02)


def test_a_change_is_on_disk_a_moment_later_without_any_quit(opened, qtbot, home):
    window = opened()
    window.session.choose(year=2012)

    def kept():
        record = load_remembered(home, SOURCE)
        return record is not None and record.year == 2012

    assert not kept()
    qtbot.waitUntil(kept)
    assert (home / "settings.json").is_file()


def test_a_map_that_nobody_moved_fits_the_window_again(opened, home):
    opened().close()
    assert load_remembered(home, SOURCE).view is None


def test_starting_afresh_forgets_and_can_be_undone(opened, home, corridor):
    window = opened()
    change(window)
    before = window.session.state.choices
    window.memory.save()
    window.actions_by_id["start_afresh"].trigger()
    assert load_remembered(home, SOURCE) is None
    assert window.session.state.choices == first_choices(corridor)
    assert Part.PAGE not in window.stage.layout_asked.open
    assert window.stage.layout_asked.mode is Mode.EXPLORE
    window.session.undo()
    assert window.session.state.choices == before


def test_a_broken_record_opens_the_corridor_as_at_first(opened, home, corridor):
    folder = home / "remembered"
    folder.mkdir(parents=True)
    (folder / f"{SOURCE.name}.json").write_text('{"year": ', "utf-8")
    assert opened().session.state.choices == first_choices(corridor)


KILLED = """
    import sys
    from explorer.app import start
    from explorer.analysis.travel_time.what_if import ClosePlace
    from explorer.session import Selection, SelectionKind
    from explorer.ui.window.stage.arrangement import Question
    app, window, problem = start()
    window.show()
    def change():
        window.session.choose(from_id="lianyungang", to_id="almaty")
        window.session.suppose(ClosePlace("horgos"))
        window.session.select(Selection(SelectionKind.PLACE, "jinghe"))
        window.stage.show_question(Question.TIMELINE)
        window.canvas.zoom_in()
    window.map_loader.finished.connect(change)
    sys.exit(app.exec())
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends programs another way")
def test_a_killed_program_comes_back_as_it_was(opened, home):
    root = Path(__file__).resolve().parents[2]
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root),
        "CORRIDOR_EXPLORER_HOME": str(home),
    }
    program = subprocess.Popen([sys.executable, "-c", textwrap.dedent(KILLED)], env=variables)
    deadline = time.monotonic() + PATIENCE_MS / 1000
    try:
        while time.monotonic() < deadline:
            record = load_remembered(home, SOURCE)
            if record is not None and record.what_if and "timeline" in load_settings(home).layout:
                break
            QApplication.processEvents()
            assert program.poll() is None
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
    window = opened()
    choices = window.session.state.choices
    assert (choices.from_id, choices.to_id) == ("lianyungang", "almaty")
    assert choices.what_if == (ClosePlace("horgos"),)
    assert choices.selection == Selection(SelectionKind.PLACE, "jinghe")
    assert window.stage.question is Question.TIMELINE
    assert window.canvas.seen is not None


def test_the_article_comes_back_at_the_place_where_one_was_reading(opened, qtbot):
    path = article("antara-2024")
    window = opened()
    window.copies.open(path)
    qtbot.waitUntil(lambda: not window.copies.busy)
    window.panels.show_reader()
    sheet = window.panels.reader.sheet
    sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum() // 2)
    part, letter = window.panels.reader.place
    assert letter > 300
    window.close()
    again = opened()
    assert again.panels.sheet.stack.currentWidget() is again.panels.reader
    reader = again.panels.reader
    qtbot.waitUntil(lambda: reader._coming is None)  # not only wanted
    assert abs(reader.place[1] - letter) < 120
    assert reader.place[0] == part


def test_what_is_opened_is_read_whatever_was_read_before(opened, qtbot):
    window = opened()
    window.copies.open(SOURCE / "reading.en.txt")
    qtbot.waitUntil(lambda: not window.copies.busy)
    assert window.session.state.reading == OWN_TEXTS[0]
    window.stage.show_mode(Mode.EXPLORE)  # no text is on show when the program is left
    window.close()
    again = opened()
    again.copies.open(SOURCE / "reading.id.txt")
    qtbot.waitUntil(
        lambda: not again.copies.busy and again.session.state.copies.keys() >= {*OWN_TEXTS}
    )
    assert again.session.state.read_id == OWN_TEXTS[1]


STARTS = """
import sys
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from explorer import app as program
def then():
    window = next(w for w in program.application().topLevelWidgets() if hasattr(w, "memory"))
    window.memory._timer.setInterval(600_000); window.memory._latest.setInterval(600_000)
    window.set_language("id"); window.set_theme("dark")
    window.session.choose(year=2018)
    window.lessons.begin()
    window.lessons.desk.apply(replace(window.lessons.desk.lesson, author="A teacher"))
    window.lessons.desk.keeper._timer.setInterval(600_000)
    print("changed", flush=True)
real = program.reached_window
def reached(folder):
    real(folder); QTimer.singleShot(0, then)
program.reached_window = reached
sys.exit(program.open_window())
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("sent", ["SIGTERM", "SIGHUP", "SIGKILL"])
def test_what_was_changed_outlives_a_signal(home, sent):
    with subprocess.Popen(
        [sys.executable, "-c", STARTS], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout.readline() == "changed\n"
        program.send_signal(getattr(signal, sent))
        code = program.wait(60)
    settings = load_settings(home)
    assert (settings.language, settings.theme) == ("id", "dark")
    assert not (home / "starting").exists()
    if sent != "SIGKILL":
        assert code == 0
        assert load_remembered(home, SOURCE).year == 2018
        (lesson,) = (home / "lessons" / SOURCE.name).glob("lesson-*.toml")
        assert 'author = "A teacher"' in lesson.read_text(encoding="utf-8")


def test_what_cannot_be_saved_at_the_end_keeps_nothing_else_from_it(qapp, monkeypatch):
    monkeypatch.setattr("explorer.ui.window.ending.sys", SimpleNamespace(platform="win32"))
    called = []

    def fails():
        called.append("fails")
        raise RuntimeError("planted")

    end = OrderlyEnd(qapp, lambda: called.append("first"), fails, lambda: called.append("last"))
    with pytest.raises(RuntimeError, match="planted"):
        end._save()
    end.deleteLater()
    assert called == ["first", "fails", "last"]


def test_an_emptied_copy_is_noticed(opened, home):
    text = article("antara-2024").read_bytes()
    shelf = home / "sources"
    shelf.mkdir(parents=True)
    (shelf / f"{'0' * 64}.txt").write_bytes(b"")
    (shelf / f"{'1' * 64}.txt").write_bytes(text)
    entries = [{"sha256": "0" * 64, "name": "mine.txt", "source_id": "hrp-2017"}]
    (shelf / "index.json").write_text(json.dumps({"copies": entries}), encoding="utf-8")
    window = opened()
    said = window.messages.text()
    assert window.session.state.corridor.sources["hrp-2017"].short in said
    assert "empty or damaged" in said
    assert "antara-2024" in window.session.state.copies


def test_who_never_rests_has_choices_kept_too(opened, home, qtbot):
    window = opened()
    memory = window.memory
    memory._timer.setInterval(600_000)  # as if every change came before the last had settled
    memory._latest.setInterval(50)
    window.session.show_year(2017)
    window.session.show_year(2018)
    qtbot.waitUntil(lambda: getattr(load_remembered(home, SOURCE), "year", None) == 2018)
    assert not memory._timer.isActive()
