"""No error vanishes: what nobody foresaw is logged and told, with details that name no folder."""

import sys

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from explorer.background import Background
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.log import FILE, FOLDER
from explorer.ui.parts.crash_dialog import show_crash, without_paths


def box_on_show():
    boxes = [x for x in QApplication.topLevelWidgets() if isinstance(x, QMessageBox)]
    return next((x for x in boxes if x.isVisible()), None)


@pytest.fixture
def hooked(monkeypatch, home):
    monkeypatch.setattr(sys, "excepthook", show_crash)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    return home


def raising(error):
    def work():
        raise error

    return work


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ZeroDivisionError("a fault made on purpose"), "did not foresee"),
        (MemoryError(), "not enough memory"),
        (SystemExit(3), "did not foresee"),
        (KeyboardInterrupt(), "did not foresee"),
    ],
)
def test_whatever_ends_a_work_reaches_caller_log_and_user(hooked, qtbot, error, words):
    work, failed = Background(), []
    with qtbot.waitSignal(work.idle):
        work.run(raising(error), lambda _: None, failed.append)
    assert len(failed) == 1
    assert not work.busy
    box = box_on_show()
    assert words in box.text()
    assert f"{FOLDER}/{FILE}" in box.informativeText()
    assert type(error).__name__ in box.detailedText()
    assert type(error).__name__ in (hooked / FOLDER / FILE).read_text("utf-8")
    box.accept()


def test_what_the_program_raises_on_purpose_has_its_own_words(hooked, qtbot):
    work, failed = Background(), []
    with qtbot.waitSignal(work.idle):
        work.run(raising(DocumentError("x", "empty")), lambda _: None, failed.append)
    assert len(failed) == 1
    assert box_on_show() is None
    assert not (hooked / FOLDER).exists()


def test_folders_are_in_the_details_only_when_asked_for(hooked, qtbot):
    private = "/media/ibu-sari/Kelas 9b/peta.corridor"
    show_crash(OSError, OSError(5, "gone", private), None)
    box = box_on_show()
    assert "sari" not in box.detailedText()
    clipboard = QApplication.clipboard()
    buttons = {button.text(): button for button in box.buttons()}
    buttons["Copy the details"].click()
    assert "gone" in clipboard.text()
    assert "sari" not in clipboard.text()
    buttons["Copy with folder names"].click()
    assert private in clipboard.text()
    assert box.isVisible()
    buttons["Go on"].click()
    assert box_on_show() is None


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (
            '  File "/opt/a b/env/explorer/ui/app.py", line 3',
            '  File "…/explorer/ui/app.py", line 3',
        ),
        ("OSError: 'C:\\\\Users\\\\sari\\\\x.txt' is gone", "OSError: '…' is gone"),
        ("no /media/stick/x.corridor, or ~/y", "no …, or …"),
        ("1/2 of 10 km/h", "1/2 of 10 km/h"),
    ],
)
def test_paths_of_every_form_go(line, left):
    assert without_paths(line) == left


def test_a_text_that_needs_too_much_memory_does_not_stop_the_next(
    hooked, window, qtbot, monkeypatch, tmp_path
):
    path = tmp_path / "a.txt"
    path.write_text("Some text.", encoding="utf-8")
    monkeypatch.setattr("explorer.ui.article.article_copies.read_copy", _out)
    with qtbot.waitSignal(window.copies.idle):
        window.copies.open(path)
    assert not window.copies.busy
    box = box_on_show()
    assert "not enough memory" in box.text()
    box.accept()


def _out(*_):
    raise MemoryError
