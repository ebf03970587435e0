"""No remembered thing can stop a start: the corridor that ships opens, and a sentence says so."""

import os
import shutil
import threading

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from explorer import app
from explorer.errors import PackError
from explorer.storage.paths import default_corridor
from explorer.storage.remembered import Remembered, save_remembered
from explorer.storage.settings import Settings, load_settings, save_settings
from explorer.ui.window import safe_start


def damaged(path):
    shutil.copytree(default_corridor(), path)
    (path / "places.toml").write_bytes(b"\xff")


@pytest.fixture
def started(qtbot, home):
    def start_with(**remembered):
        save_settings(home, Settings(**remembered))
        _, window, problem = app.start()
        qtbot.addWidget(window)
        window.show()
        if window.map_loader.busy:
            with qtbot.waitSignal(window.map_loader.finished):
                pass
        return window, problem

    return start_with


@pytest.mark.parametrize(
    "corridor", ["x" * 5000, "a\0b", "\udc80", "none/such", "/dev/zero", "~", "."]
)
def test_a_remembered_corridor_that_is_none_does_not_stop_a_start(home, corridor):
    found, source, problem = app._first_corridor(None, Settings(corridor=corridor))
    assert (found.id, source) == (default_corridor().name, default_corridor())
    assert problem.faults
    assert len(problem.pack) < 300


def test_a_damaged_or_refused_corridor_does_not_stop_a_start(home, tmp_path, monkeypatch):
    path = tmp_path / "pack"
    damaged(path)
    assert app._first_corridor(None, Settings(corridor=str(path)))[2].faults
    real = os.stat

    def refuses(name, *args, **options):
        if str(name).startswith(str(path)):
            raise PermissionError(13, "Permission denied", str(name))
        return real(name, *args, **options)

    monkeypatch.setattr(os, "stat", refuses)
    _, source, problem = app._first_corridor(None, Settings(corridor=str(path)))
    assert source == default_corridor()
    assert [fault.problem for fault in problem.faults] == ["out_of_reach"]
    assert "Permission denied" in problem.faults[0].wrong


def test_a_share_that_does_not_answer_is_not_waited_for(home, tmp_path, monkeypatch):
    released = threading.Event()
    monkeypatch.setattr(app, "PATIENCE_S", 0.05)
    monkeypatch.setattr("explorer.storage.corridor_file._lies_in_folder", _slow(tmp_path, released))
    _, source, problem = app._first_corridor(None, Settings(corridor=str(tmp_path / "share")))
    released.set()
    assert source == default_corridor()
    assert [fault.problem for fault in problem.faults] == ["no_answer"]


def _slow(folder, released):
    def lies_in_folder(path):
        if folder in path.parents:
            released.wait()
        return True

    return lies_in_folder


def test_remembered_things_that_make_no_sense_give_a_window(started):
    window, problem = started(
        language="\udc80",
        corridor="x" * 5000,
        geometry="AAAA\udc80",
        layout="9;9;9;99999999999999999999",
        reader_size_pt=10**18,
        theme="zebra",
        map_style="../..",
    )
    assert window.isVisible()
    assert window.session.state.corridor.id == default_corridor().name
    assert problem is not None
    safe_start.tell_start(window, problem, None)
    dialog = window.findChild(QMessageBox)  # nothing lies at that path
    assert "is no longer there" in dialog.text()
    assert "is open instead" in dialog.informativeText()
    dialog.close()


def test_the_corridor_that_ships_has_no_problem(home):
    assert app._first_corridor(None, Settings())[2] is None
    with pytest.raises(PackError):
        app._in_time(lambda: (_ for _ in ()).throw(OSError(5, "gone")), "x")


@pytest.mark.parametrize("safe", [True, False])
def test_a_safe_start_is_offered_and_deletes_nothing(qtbot, home, monkeypatch, safe):
    save_settings(home, Settings(theme="dark"))
    save_remembered(home, default_corridor(), Remembered(year=2016))
    monkeypatch.setattr(safe_start, "_UNSEEN", ())
    said = []

    def answer(box):
        said.append(box.text())
        box.buttons()[0 if safe else 1].click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    aside = safe_start.offer_safe_start(home)
    assert said
    if safe:
        assert load_settings(home) == Settings()
        assert load_settings(aside) == Settings(theme="dark")
        assert list((aside / "remembered").iterdir())
    else:
        assert aside is None
        assert load_settings(home) == Settings(theme="dark")
    QApplication.processEvents()
