"""A corridor that ships is changed as a copy, in the window; drafts are listed and deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton

from explorer.model.authoring.drafts import Decision, Step
from explorer.storage.corridor_file import check_corridor, read_corridor
from explorer.storage.drafts.kept import list_drafts, read_draft
from explorer.storage.paths import default_corridor, geodata
from explorer.storage.world_data.world import World
from explorer.ui.parts.keeper import AFTER_MS
from explorer.ui.window.authoring.drafts_dialog import DraftsDialog
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


def field(window, name):
    return window.authoring.workshop.card.page.findChild(QLineEdit, f"field {name}")


def write(window, name, text):
    edit = field(window, name)
    edit.setText(text)
    edit.editingFinished.emit()


def test_a_copy_opens_in_edit_with_everything_confirmed(copied, desk):
    assert copied.stage.layout_asked.mode is Mode.EDIT
    assert desk.draft.is_copy
    assert desk.draft.title.endswith("(copy)")
    assert not desk.ways.busy, "no line is looked for anew"
    assert desk.text, "the reading stands beside the map"
    assert "all confirmed" in copied.top._draft.text()


def test_a_note_and_a_name_are_written_undone_and_kept_in_the_corridor(copied, desk, qtbot):
    desk.write_note("almaty")
    assert field(copied, "note") is not None
    write(copied, "note", "We have a pen friend there.")
    assert desk.draft.place("almaty").note == "We have a pen friend there."
    copied.actions_by_id["undo"].trigger()
    assert not desk.draft.place("almaty").note
    copied.actions_by_id["redo"].trigger()
    desk.ask("almaty")
    write(copied, "Name on the map", "Alma-Ata")
    copied.stage.show_mode(Mode.EXPLORE)
    qtbot.waitUntil(lambda: not copied.authoring.is_open)
    source = copied.session.state.source
    assert check_corridor(source) == ()
    almaty = read_corridor(source).places["almaty"]
    assert almaty.name("en") == "Alma-Ata"
    assert almaty.note["en"] == "We have a pen friend there."
    was = read_corridor(default_corridor())
    assert read_corridor(source).facts == was.facts
    assert "Alma-Ata" not in was.places["almaty"].names.values(), "the corridor itself stays"


def test_a_name_is_translated(copied, desk):
    desk.ask("almaty")
    desk.show_languages()
    write(copied, "Bahasa Indonesia", "Alma Ata")
    assert dict(desk.draft.place("almaty").others)["id"] == "Alma Ata"


def test_parts_change_their_order_in_the_list(copied, desk):
    from explorer.ui.authoring.steps.part_list import PartList

    desk.go(Step.ROUTES)
    first, second = desk.draft.routes[:2]
    desk.ask(second.id)
    parts = copied.authoring.workshop.card.page.findChild(PartList)
    QTest.mouseClick(parts.earlier, Qt.MouseButton.LeftButton)
    assert [r.id for r in desk.draft.routes[:2]] == [second.id, first.id]
    assert desk.asked == second.id


def test_a_line_is_dragged_over_a_point_and_looked_for_anew(copied, desk, qtbot):
    desk.go(Step.ROUTES)
    route = next(r for r in desk.draft.routes if r.legs[0].mode == "rail")
    desk.ask(route.id)
    workshop, canvas = copied.authoring.workshop, copied.canvas
    canvas.grab()
    grip = None
    free = canvas.free_rect()
    for y in range(free.top() + 10, free.bottom() - 10, 4):
        for x in range(free.left() + 10, free.right() - 10, 4):
            found = workshop.overlay._grip(QPointF(x, y))
            if found is not None:
                grip = found
                break
        if grip is not None:
            break
    assert grip is not None
    start = grip.at.toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + canvas.rect().topLeft() + type(start)(0, 30))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + type(start)(0, 30))
    leg = desk.draft.route(route.id).legs[grip.number]
    assert len(leg.vias) == 1
    assert not leg.segment_id, "it is a segment of its own now"
    qtbot.waitUntil(lambda: desk.draft.route(route.id).legs[grip.number].is_asked, timeout=20000)
    copied.actions_by_id["undo"].trigger()
    assert desk.draft.route(route.id).legs[grip.number].segment_id


def test_a_point_to_go_over_is_typed_and_taken_out_with_the_keyboard(copied, desk):
    desk.go(Step.ROUTES)
    route = desk.draft.routes[0]
    desk.ask(route.id)
    desk.lead_over(route.id, 0)
    page = copied.authoring.workshop.card.page
    edit = page.findChild(QLineEdit, "coordinates")
    edit.setText("44.9, 82.1")
    edit.returnPressed.emit()
    assert desk.draft.route(route.id).legs[0].vias == ((82.1, 44.9),)
    page = copied.authoring.workshop.card.page
    out = next(b for b in page.findChildren(QPushButton) if b.text() == "×" and b.isEnabled())
    out.click()
    assert desk.draft.route(route.id).legs[0].vias == ()


def test_a_note_on_a_part_of_a_route_is_shown_where_the_part_is_shown(copied, desk, qtbot):
    route = desk.draft.routes[0]
    segment = route.legs[0].segment_id
    desk.write_leg_note(route.id, 0)
    write(copied, "note", "Ask who built it.")
    copied.stage.show_mode(Mode.EXPLORE)
    qtbot.waitUntil(lambda: not copied.authoring.is_open)
    corridor = read_corridor(copied.session.state.source)
    assert corridor.segments[segment].note == {"en": "Ask who built it."}


def test_what_was_taken_out_with_a_deleted_place_is_told(copied, desk, qtbot):
    desk.ask("almaty")
    desk.drop()
    assert desk.draft.place("almaty").decision is Decision.DROPPED
    copied.stage.show_mode(Mode.EXPLORE)
    qtbot.waitUntil(lambda: not copied.authoring.is_open, timeout=20000)
    assert "almaty" not in read_corridor(copied.session.state.source).places
    told = [b for b in copied.findChildren(QMessageBox) if b.isVisible()]
    assert told
    assert "passages.json" in told[0].informativeText()
    told[0].close()


def test_a_lesson_that_goes_is_told_by_its_title_and_nothing_is_told_twice(copied, desk, qtbot):
    def told():
        boxes = [b for b in copied.findChildren(QMessageBox) if b.isVisible()]
        said = [line for box in boxes for line in box.informativeText().splitlines()]
        for box in boxes:
            box.close()
        return said

    def leave():
        copied.stage.show_mode(Mode.EXPLORE)
        qtbot.waitUntil(lambda: not copied.authoring.is_open, timeout=20000)
        return told()

    for segment in ("horgos", "khorgos-gateway", "altynkol"):
        desk.ask(segment)
        desk.drop()
    first = leave()
    lessons = [line for line in first if "lesson" in line]
    assert lessons
    assert all(line.startswith("the lesson “") for line in lessons), lessons
    assert len(set(first)) == len(first)
    copied.stage.show_mode(Mode.EDIT)
    assert leave() == [], "nothing else was taken out since"
    copied.stage.show_mode(Mode.EDIT)
    desk.ask("urumqi")
    desk.drop()
    later = [line for line in leave() if line]
    assert later
    assert not set(later[:-1]) & set(first)


def test_drafts_are_listed_renamed_deleted_and_brought_back(copied, desk, qtbot, home):
    (draft_id,) = list_drafts(home)
    title = desk.draft.title
    copied.stage.show_mode(Mode.EXPLORE)
    dialog = DraftsDialog(home, "en", "", copied)
    qtbot.addWidget(dialog)
    assert dialog.table.item(0, 0).text() == title
    assert "all confirmed" in dialog.table.item(0, 1).text()
    dialog.rename(read_draft(home, draft_id).draft, "Railways for class 9")
    assert dialog.table.item(0, 0).text() == "Railways for class 9"
    dialog.delete(draft_id)
    assert list_drafts(home) == ()
    assert dialog.undo_button.isVisibleTo(dialog)
    dialog.undo_button.click()
    assert list_drafts(home) == (draft_id,)
    dialog.delete(draft_id)
    dialog.done(0)
    assert not Path(home / "drafts-deleted").exists()


def test_the_draft_in_hand_is_neither_renamed_nor_deleted(copied, desk, qtbot, home):
    dialog = DraftsDialog(home, "en", desk.draft.id, copied)
    qtbot.addWidget(dialog)
    assert not dialog.rename_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
    assert dialog.open_button.isEnabled()


# ---- a line in which somebody still writes


@pytest.mark.parametrize("way", ["mode", "close", "end", "corridor"])
def test_a_line_that_nobody_left_is_kept_however_the_draft_is_left(copied, desk, home, way):
    draft_id = desk.draft.id
    desk.write_note("almaty")
    edit = field(copied, "note")
    edit.setFocus()
    QTest.keyClicks(edit, "Not left yet")
    if way == "mode":
        copied.stage.show_mode(Mode.EXPLORE)
    elif way == "close":
        assert copied.close()
    elif way == "end":
        copied.authoring.save()
    else:
        copied.files.open_corridor(default_corridor())
    assert read_draft(home, draft_id).draft.place("almaty").note == "Not left yet"


def test_a_line_that_is_left_after_its_draft_was_put_down_does_nothing(copied, desk):
    desk.write_note("almaty")
    edit = field(copied, "note")
    copied.stage.show_mode(Mode.EXPLORE)
    edit.setText("Too late")
    edit.editingFinished.emit()
    assert not copied.authoring.is_open


# ---- a line that is being typed


@pytest.fixture
def line(copied, desk, qtbot):
    """The line for a note, in which somebody is about to write."""
    desk.write_note("almaty")
    edit = field(copied, "note")
    copied.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return edit


def note_on_disk(home, desk):
    return read_draft(home, desk.draft.id).draft.place("almaty").note


def test_what_is_typed_is_on_the_disk_before_its_line_is_left(copied, desk, line, home, qtbot):
    """A power cut takes no line that somebody has been writing for minutes."""
    QTest.keyClicks(line, "A pen friend ")
    qtbot.waitUntil(lambda: note_on_disk(home, desk) == "A pen friend")
    assert field(copied, "note") is line, "no page is made anew under the caret"
    assert line.text() == "A pen friend "
    QTest.keyClicks(line, "lives there.")
    qtbot.waitUntil(lambda: note_on_disk(home, desk) == "A pen friend lives there.")
    assert line.cursorPosition() == len("A pen friend lives there.")


def test_all_that_is_typed_until_a_line_is_left_is_one_step(copied, desk, line, qtbot):
    before = desk.draft
    for words in ("One", " two", " three"):
        QTest.keyClicks(line, words)
        qtbot.waitUntil(lambda: desk.draft.place("almaty").note == line.text())
    assert copied.actions_by_id["undo"].isEnabled()
    QTest.keyClick(line, Qt.Key.Key_Return)
    again = field(copied, "note")
    assert again.text() == "One two three"
    QTest.keyClicks(again, " four")
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert desk.draft.place("almaty").note == "One two three four"
    desk.undo()
    assert desk.draft.place("almaty").note == "One two three"
    desk.undo()
    assert desk.draft == before
    assert not copied.actions_by_id["undo"].isEnabled()


def test_undo_takes_back_what_was_typed_this_moment(copied, desk, line, qtbot):
    QTest.keyClicks(line, "Wrong")
    desk.undo()
    assert not desk.draft.place("almaty").note
    assert not field(copied, "note").text()
    qtbot.wait(2 * AFTER_MS)
    assert not desk.draft.place("almaty").note, "it does not come back by itself"
    desk.redo()
    assert desk.draft.place("almaty").note == "Wrong"


def test_a_line_that_says_again_what_it_said_is_no_step(copied, desk, line, qtbot):
    before = desk.draft
    QTest.keyClicks(line, "x")
    qtbot.waitUntil(lambda: desk.draft != before)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.draft == before
    assert not copied.actions_by_id["undo"].isEnabled()


def test_a_name_that_was_rubbed_out_letter_by_letter_is_what_it_was(copied, desk, qtbot):
    desk.ask("almaty")
    name = desk.draft.place("almaty").name
    edit = field(copied, "Name on the map")
    edit.setFocus()
    while edit.text():
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
        copied.authoring.workshop.card.page.take_typed()
    assert desk.draft.place("almaty").name == name
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert desk.draft.place("almaty").name == name
    assert field(copied, "Name on the map").text() == name
    assert not copied.actions_by_id["undo"].isEnabled()


def test_writing_goes_on_where_it_was_when_the_page_is_made_anew(copied, desk, line):
    """As when a way was found meanwhile, or the language was changed."""
    QTest.keyClicks(line, "One three ")
    line.setCursorPosition(4)
    copied.authoring.workshop.card.page.forget()
    desk.changed.emit()
    again = field(copied, "note")
    assert again is not line
    assert again.text() == "One three "
    assert again.cursorPosition() == 4
    QTest.keyClicks(again, "two ")
    copied.authoring.workshop.keep()
    assert desk.draft.place("almaty").note == "One two three"


def test_a_line_goes_into_what_it_was_written_for_when_something_else_is_asked(copied, desk, line):
    QTest.keyClicks(line, "Of Almaty")
    desk.ask("urumqi")
    assert desk.draft.place("almaty").note == "Of Almaty"
    assert not desk.draft.place("urumqi").note
    assert not field(copied, "note").text()


def test_half_a_number_is_no_value_until_its_line_is_left(copied, desk, qtbot):
    claim = next(c for c in desk.draft.claims if c.value is not None and not c.date)
    desk.ask(claim.id)
    edit = field(copied, "Value")
    copied.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.selectAll()
    QTest.keyClicks(edit, "1")
    page = copied.authoring.workshop.card.page
    page.take_typed()
    assert desk.draft.claim(claim.id).value == claim.value
    page.forget()
    desk.changed.emit()
    assert field(copied, "Value").text() == "1", "and it is still being written"
    assert desk.draft.claim(claim.id).value == claim.value
    QTest.keyClicks(field(copied, "Value"), "2")
    QTest.keyClick(field(copied, "Value"), Qt.Key.Key_Return)
    assert desk.draft.claim(claim.id).value == 12


def test_a_button_that_a_line_is_left_for_is_pressed(copied, desk, line, monkeypatch):
    """Made anew between press and release, it would take no click."""
    from explorer.ui.authoring import card

    page = copied.authoring.workshop.card.page
    QTest.keyClicks(line, "Written")
    monkeypatch.setattr(type(page), "underMouse", lambda _self: True)
    monkeypatch.setattr(card, "_is_pressed", lambda: True)
    line.editingFinished.emit()
    assert desk.draft.place("almaty").note == "Written"
    assert copied.authoring.workshop.card.page is page
    monkeypatch.setattr(card, "_is_pressed", lambda: False)
    QTest.qWait(100)
    assert copied.authoring.workshop.card.page is not page


def test_a_number_that_nobody_left_is_what_undo_takes_back_and_no_step_is_lost(copied, desk):
    place = desk.draft.places[0]
    desk.ask(place.id)
    write(copied, "Name on the map", "Elsewhere")
    claim = next(c for c in desk.draft.claims if c.value is not None and not c.date)
    desk.ask(claim.id)
    field(copied, "Value").setText("5")
    desk.undo()
    assert desk.draft.claim(claim.id).value == claim.value
    assert desk.draft.place(place.id).name == "Elsewhere"
    desk.undo()
    assert desk.draft.place(place.id).name == place.name
    desk.redo()
    desk.redo()
    assert desk.draft.place(place.id).name == "Elsewhere"
    assert desk.draft.claim(claim.id).value == 5
