"""A lesson that cannot be written, or that another window works on: nothing lost, nothing half."""

import errno
import os

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.storage import writing
from explorer.storage.drafts.own_lessons import keep_lesson, own_lessons, take_lesson_in_hand
from explorer.storage.format.lesson_text import lesson_text
from explorer.storage.paths import default_corridor
from explorer.storage.write_error import WriteError
from explorer.ui.window.lessons import held_lesson
from explorer.ui.window.stage.arrangement import Mode
from explorer.wording import phrases
from explorer.wording.lessons import spoken


@pytest.fixture
def editor(window, qtbot):
    """A window in which a lesson was begun that has a title."""
    window.files.open_corridor(default_corridor())
    qtbot.waitUntil(lambda: not window.map_loader.busy)
    window.actions_by_id["new_lesson"].trigger()
    write(window.lessons, "title", "Mine")
    window.lessons.desk.keeper.flush()
    return window.lessons


@pytest.fixture
def disk(monkeypatch):
    """A disk that is full while ``full`` is set."""
    put = writing._put

    class Disk:
        full = False

    def putting(*args, **options):
        if Disk.full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        put(*args, **options)

    monkeypatch.setattr(writing, "_put", putting)
    yield Disk
    Disk.full = False


def write(editor, key, text):
    editor.page._build_form()
    field = editor.page.form.findChild(QWidget, f"field {key}")
    field.setFocus()
    QTest.keyClicks(field, text)


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(window, text):
    (box,) = boxes(window)
    button = next(b for b in box.buttons() if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def listed(home, window):
    return own_lessons(home, window.session.state.corridor)


@pytest.mark.parametrize("way", ["done", "new", "corridor", "close", "draft"])
def test_a_lesson_is_not_left_while_its_last_words_are_only_there(  # noqa: PLR0917 - a full disk
    editor, window, disk, home, qtbot, way
):
    lesson_id = editor.desk.lesson.id
    disk.full = True
    write(editor, "title", " and long")
    if way == "done":
        editor.put_down()
    elif way == "new":
        editor.begin()
    elif way == "corridor":
        window.files.open_corridor(default_corridor())
    elif way == "close":
        assert not window.close()
        assert window.isVisible()
    else:
        assert not window.authoring.may_enter(lambda: None)
    assert editor.is_open
    assert editor.desk.lesson.id == lesson_id
    (box,) = boxes(window)
    assert "No space left" in box.informativeText()
    assert "is safe on this computer" in box.informativeText()
    press(window, "Stay here")
    disk.full = False
    editor.put_down()
    assert not boxes(window)
    assert not editor.is_open
    (own,) = listed(home, window)
    assert own.lesson.titles == {"en": "Mine and long"}


def test_what_was_held_back_is_tried_again_or_given_up(editor, window, disk, home):
    disk.full = True
    write(editor, "title", ", unkept")
    editor.put_down()
    press(window, "Try again")
    assert len(boxes(window)) == 1
    assert editor.is_open
    press(window, "Leave without them")
    assert not editor.is_open
    assert window.stage.layout_asked.mode is Mode.EXPLORE
    disk.full = False
    (own,) = listed(home, window)
    assert own.lesson.titles == {"en": "Mine"}


def test_what_was_held_back_is_saved_elsewhere_and_then_left(  # noqa: PLR0917 - a dialog
    editor, window, disk, home, tmp_path, monkeypatch
):
    disk.full = True
    write(editor, "title", ", unkept")
    editor.put_down()
    monkeypatch.setattr(held_lesson.QFileDialog, "exec", lambda _dialog: False)
    press(window, "Save elsewhere…")
    assert editor.is_open
    editor.put_down()
    disk.full, written = False, lesson_text(editor.desk.lesson)
    path = tmp_path / "elsewhere.toml"
    monkeypatch.setattr(held_lesson.QFileDialog, "exec", lambda _dialog: True)
    monkeypatch.setattr(held_lesson.QFileDialog, "selectedFiles", lambda _dialog: [str(path)])
    press(window, "Save elsewhere…")
    assert path.read_text(encoding="utf-8") == written
    assert not editor.is_open
    (own,) = listed(home, window)
    assert own.lesson.titles == {"en": "Mine"}


def test_a_lesson_is_in_hand_as_long_as_it_is_worked_on(editor, window, home):
    (own,) = listed(home, window)
    assert take_lesson_in_hand(own.path) is None
    editor.edit(own)  # once more, in the same window
    assert editor.is_open
    editor.put_down()
    held = take_lesson_in_hand(own.path)
    assert held is not None
    held.release()
    assert [path.name for path in own.path.parent.iterdir()] == [own.path.name]


def test_a_lesson_that_is_open_elsewhere_opens_as_a_copy_and_is_not_deleted(editor, window, home):
    editor.put_down()
    (own,) = listed(home, window)
    held = take_lesson_in_hand(own.path)
    editor.edit(own)
    (box,) = boxes(window)
    assert "“Mine”" in box.text()
    press(window, "Open a copy")
    assert editor.is_open
    assert editor.desk.lesson.id != own.lesson.id
    assert editor.desk.lesson.titles["en"].startswith("Mine")
    window.output._delete(own)
    (box,) = boxes(window)
    assert "is working on the lesson" in box.informativeText()
    box.close()
    assert own.path.is_file()
    held.release()
    window.output._delete(own)
    assert not own.path.exists()


def test_what_another_window_wrote_meanwhile_is_gone_on_with(editor, window, home):
    editor.put_down()
    (seen,) = listed(home, window)  # in a list that was opened before
    keep_lesson(home, replace(seen.lesson, author="Another"))
    editor.edit(seen)
    assert editor.desk.lesson.author == "Another"


def test_a_start_opens_no_lesson_that_another_window_works_on(editor, window, open_window, qtbot):
    window.memory.save()
    other = open_window()
    qtbot.waitUntil(lambda: other.stage.layout_asked.mode is Mode.EXPLORE)
    assert not other.lessons.is_open
    assert editor.is_open


@pytest.mark.parametrize("reason", sorted(WriteError.OWN))
def test_nobody_is_told_of_another_folder_where_none_was_picked(home, tmp_path, reason):
    mine = phrases.write_error(WriteError(home / "drafts" / "one" / "draft.json", reason))
    chosen = phrases.write_error(WriteError(tmp_path.parent / "chosen" / "map.png", reason))
    assert "hoose" in chosen
    assert "hoose" not in mine
    assert "data folder" in mine
    assert WriteError.SAFE in chosen
    assert (WriteError.SAFE in mine) is (reason != "no_folder")


def test_a_lesson_that_has_no_title_yet_is_in_no_language():
    assert not spoken.note([{}], "en")
    assert spoken.note([{}, {"en": "Far"}], "id")
