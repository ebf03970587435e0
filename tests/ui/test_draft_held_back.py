"""A draft that cannot be written, or that another window works on: nothing lost, nothing half."""

import errno
import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from explorer.analysis.authoring import deciding
from explorer.model.lessons.lesson import PredictionKind
from explorer.storage import writing
from explorer.storage.drafts.in_hand import is_in_hand, take_in_hand
from explorer.storage.drafts.kept import FOLDER, draft_folder, list_drafts, read_draft
from explorer.storage.paths import default_corridor, geodata
from explorer.storage.world_data.world import World
from explorer.ui.parts.keeper import Keeper
from explorer.ui.window.authoring.drafts_dialog import DraftsDialog
from explorer.ui.window.lessons_dialog import lessons_of
from explorer.ui.window.stage.arrangement import Mode


@pytest.fixture(scope="module")
def world():
    return World(geodata())


@pytest.fixture
def copied(window, qtbot, monkeypatch, world):
    """A window in which the open corridor is changed as a copy."""
    monkeypatch.setattr("explorer.storage.world_data.world.World", lambda _folder: world)
    window.files.open_corridor(default_corridor())
    window.actions_by_id["edit_copy"].trigger()
    qtbot.waitUntil(lambda: window.authoring.is_open)
    qtbot.waitUntil(lambda: not window.map_loader.busy)
    return window


@pytest.fixture
def desk(copied):
    return copied.authoring.workshop.desk


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


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(window, text):
    """Press a button of the one box there is."""
    (box,) = boxes(window)
    button = next(b for b in box.buttons() if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rename(desk, title):
    desk.apply(deciding.call(desk.draft, title))


def test_what_could_not_be_written_still_waits_to_be(copied, desk, disk, home):
    keeper = desk.keeper
    assert isinstance(keeper, Keeper)
    disk.full = True
    rename(desk, "Unwritten")
    with pytest.raises(OSError, match="No space left"):
        keeper.flush()
    assert keeper.busy
    disk.full = False
    keeper.flush()
    assert not keeper.busy
    assert read_draft(home, desk.draft.id).draft.title == "Unwritten"


@pytest.mark.parametrize("language", ["en", "id", "zh", "kk", "ru"])
def test_the_foot_of_edit_says_what_is_kept_and_what_is_not(copied, disk, qtbot, language):
    desk = copied.authoring.workshop.desk
    copied.set_language(language)
    copied.resize(1366, 720)
    strip = copied.authoring.workshop.steps
    kept = strip._kept
    usual = kept.text()

    def is_whole():
        QTest.qWait(0)
        return kept.fontMetrics().horizontalAdvance(kept.text()) <= kept.contentsRect().width()

    assert is_whole(), f"{usual}: {kept.width()}"
    disk.full = True
    with qtbot.waitSignal(desk.keeper.failed):
        rename(desk, "Unwritten")
    assert kept.text() != usual
    assert is_whole()
    copied.resize(1024, 640)
    QTest.qWait(0)
    assert kept.isVisible(), "in a narrow window, too"
    disk.full = False
    desk.keeper.flush()
    assert kept.text() == usual


def test_a_write_that_fails_while_one_works_is_tried_again(copied, desk, disk, home, qtbot):
    disk.full = True
    with qtbot.waitSignal(desk.keeper.failed):
        rename(desk, "Once more")
    disk.full = False
    desk.keeper._timer.start(0)
    qtbot.waitUntil(lambda: not desk.keeper.busy)
    assert read_draft(home, desk.draft.id).draft.title == "Once more"


def test_edit_is_not_left_while_the_last_changes_are_only_there(copied, desk, disk, home, qtbot):
    draft_id = desk.draft.id
    disk.full = True
    rename(desk, "Nearly lost")
    copied.top.modes[Mode.EXPLORE].click()
    assert copied.authoring.is_open
    qtbot.waitUntil(lambda: copied.stage.layout_asked.mode is Mode.EDIT)
    assert copied.top.modes[Mode.EDIT].isChecked()
    assert copied.authoring.workshop.card.isVisible()
    assert copied.canvas.overlay is copied.authoring.workshop.overlay
    (box,) = boxes(copied)
    assert "No space left" in box.informativeText()
    assert "safe on this computer" in box.informativeText()
    press(copied, "Try again")
    assert copied.authoring.is_open, "the disk is still full"
    disk.full = False
    press(copied, "Try again")
    assert not copied.authoring.is_open
    assert copied.session.state.corridor.id == draft_id
    assert copied.session.state.corridor.titles["en"] == "Nearly lost"
    assert read_draft(home, draft_id).draft.title == "Nearly lost"


def test_edit_can_be_left_wholly_without_the_last_changes(copied, desk, disk, home):
    draft_id, before = desk.draft.id, desk.draft.title
    disk.full = True
    rename(desk, "Given up")
    copied.top.modes[Mode.EXPLORE].click()
    press(copied, "Leave without them")
    for box in boxes(copied):
        box.close()
    assert not copied.authoring.is_open
    assert copied.stage.layout_asked.mode is Mode.EXPLORE
    assert copied.canvas.overlay is None
    assert copied.session.state.source is not None, "a corridor that lies somewhere is shown"
    assert copied.session.state.corridor.titles["en"] == before
    assert not is_in_hand(home / FOLDER, draft_id)
    assert read_draft(home, draft_id).draft.title == before


def test_a_folder_that_went_away_is_written_anew(copied, desk, home):
    draft_id = desk.draft.id
    text, base = desk.text, read_draft(home, draft_id).base
    shutil.rmtree(draft_folder(home, draft_id))
    rename(desk, "All of it")
    copied.top.modes[Mode.EXPLORE].click()
    (box,) = boxes(copied)
    assert "all of it is in this window only" in box.informativeText()
    press(copied, "Try again")
    assert not copied.authoring.is_open
    kept = read_draft(home, draft_id)
    assert (kept.draft.title, kept.text, kept.base) == ("All of it", text, base)


def test_neither_another_corridor_nor_the_end_takes_what_is_not_written(copied, desk, disk):
    disk.full = True
    rename(desk, "Kept open")
    copied.files.open_corridor(default_corridor())
    assert copied.authoring.is_open
    assert copied.session.state.corridor.id == desk.draft.id
    press(copied, "Stay here")
    assert not copied.close()
    assert copied.isVisible()
    disk.full = False
    press(copied, "Stay here")
    copied.files.open_corridor(default_corridor())
    assert not copied.authoring.is_open
    assert copied.session.state.source == default_corridor()


# ---- a lesson meanwhile


def guessed(window, text):
    """Present the lesson that asks for a number, and take two guesses in."""
    lesson = next(o.lesson for o in offered(window) if o.lesson.id == "eight-hours")
    window.output.present_lesson(lesson)
    shown = window.output.conductor.shown
    at = next(
        i
        for i, step in enumerate(lesson.steps)
        if step.prediction is not None and step.prediction.kind is PredictionKind.NUMBER
    )
    shown.jump(at)
    for number in ("10", text):
        shown.typed = number
        shown.enter()
    assert len(shown.asked.now.numbers) == 2
    window.output.conductor.leave()
    return shown


def offered(window):
    return lessons_of(window.session.state.source, window.session.state.corridor)


def test_the_guesses_of_a_class_stay_while_its_corridor_is_edited(copied, desk):
    draft_id = desk.draft.id
    copied.stage.show_mode(Mode.EXPLORE)
    before = guessed(copied, "31")
    copied.stage.show_mode(Mode.EDIT)
    rename(desk, "In between")
    copied.actions_by_id["present"].trigger()
    assert not copied.authoring.is_open
    shown = copied.output.conductor.shown
    assert shown.lesson.corridor_id == draft_id
    assert shown.session.state.corridor.titles["en"] == "In between"
    assert (shown.at, shown.asked.now) == (before.at, before.asked.now)
    copied.output.conductor.leave()


def test_the_guesses_of_a_class_stay_while_another_corridor_is_open(copied, desk, qtbot):
    copied.files.open_corridor(default_corridor())
    qtbot.waitUntil(lambda: not copied.map_loader.busy)
    before = guessed(copied, "32")
    copied.actions_by_id["edit_copy"].trigger()
    qtbot.waitUntil(lambda: copied.authoring.is_open)
    copied.actions_by_id["present"].trigger()
    assert copied.output.conductor.shown is not before, "the copy has no lesson in hand"
    copied.output.conductor.leave()
    copied.files.open_corridor(default_corridor())
    qtbot.waitUntil(lambda: not copied.map_loader.busy)
    copied.actions_by_id["present"].trigger()
    shown = copied.output.conductor.shown
    assert (shown.at, shown.asked.now) == (before.at, before.asked.now)
    copied.output.conductor.leave()


# ---- two windows


@pytest.fixture
def elsewhere(copied, desk, home):
    """The window has left its draft, and somebody else has it in hand."""
    draft_id = desk.draft.id
    copied.top.modes[Mode.EXPLORE].click()
    assert not copied.authoring.is_open
    held = take_in_hand(home / FOLDER, draft_id)
    yield draft_id
    held.release()


def test_a_draft_is_in_hand_as_long_as_it_is_worked_on(copied, desk, home):
    draft_id = desk.draft.id
    assert take_in_hand(home / FOLDER, draft_id) is None
    copied.top.modes[Mode.EXPLORE].click()
    assert not is_in_hand(home / FOLDER, draft_id)


@pytest.mark.parametrize("way", ["mode", "list"])
def test_a_draft_that_is_open_elsewhere_opens_as_a_copy(copied, desk, elsewhere, home, way):
    before = read_draft(home, elsewhere).draft
    if way == "mode":
        copied.top.modes[Mode.EDIT].click()
    else:
        copied.authoring.open_draft(elsewhere)
    assert not copied.authoring.is_open
    assert copied.stage.layout_asked.mode is Mode.EXPLORE
    (box,) = boxes(copied)
    assert before.title in box.text()
    press(copied, "Open a copy")
    assert copied.authoring.is_open
    assert desk.draft.id != elsewhere
    assert desk.draft.title == f"{before.title} (copy)"
    assert desk.draft.places == before.places
    rename(desk, "Mine")
    copied.top.modes[Mode.EXPLORE].click()
    assert copied.session.state.corridor.titles["en"] == "Mine"
    assert read_draft(home, elsewhere).draft == before


def test_a_draft_that_is_open_elsewhere_is_neither_renamed_nor_deleted(
    copied, elsewhere, home, qtbot
):
    before = read_draft(home, elsewhere).draft
    dialog = DraftsDialog(home, "en", "", copied)
    qtbot.addWidget(dialog)
    assert not dialog.rename_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
    assert "working on this draft" in dialog.delete_button.toolTip()
    dialog.rename(before, "Theirs no more")  # as where it was taken in hand a moment ago
    dialog.delete(elsewhere)
    assert read_draft(home, elsewhere).draft == before
    for box in boxes(dialog):
        box.close()


def test_the_shelf_deletes_no_corridor_whose_draft_is_open_elsewhere(copied, elsewhere, home):
    path = copied.session.state.source
    copied.shelf._delete(path)
    (box,) = boxes(copied)
    assert "working on this draft" in box.informativeText()
    box.close()
    assert path.is_file()
    assert list_drafts(home) == (elsewhere,)


def test_in_a_narrow_window_the_buttons_of_the_steps_are_as_wide_as_their_words(copied, qtbot):
    copied.resize(910, 600)
    steps = copied.authoring.workshop.steps
    buttons = [*steps.steps.values(), steps.share]
    qtbot.waitUntil(lambda: all(b.width() == b.sizeHint().width() for b in buttons))
    assert not steps._kept.isVisible()
