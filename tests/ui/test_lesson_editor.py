"""A lesson is made beside the map: recorded, written, undone, tried, shared, opened elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from explorer.analysis.lessons.editing import change_step, duplicate_step
from explorer.analysis.travel_time.what_if import ClosePlace, SetEstimate
from explorer.model.lessons.guesses import Phase
from explorer.model.lessons.lesson import Hidden, PredictionKind, Shown
from explorer.storage.corridor_file import check_corridor
from explorer.storage.drafts.own_lessons import own_lessons
from explorer.storage.paths import HOME_VARIABLE, default_corridor, user_data
from explorer.storage.write_error import WriteError
from explorer.ui.window.lessons_dialog import LessonsDialog, lessons_of, own_offered
from explorer.ui.window.stage.arrangement import Mode, Question


@pytest.fixture
def editor(window, qtbot):
    """A window in which a lesson without steps was begun."""
    window.files.open_corridor(default_corridor())
    qtbot.waitUntil(lambda: not window.map_loader.busy)
    window.actions_by_id["new_lesson"].trigger()
    return window.lessons


def write(editor, key, text):
    """Type into a field, as a hand does."""
    editor.page._build_form()
    field = editor.page.form.findChild(QWidget, f"field {key}")
    assert field is not None, key
    field.setFocus()
    QTest.keyClicks(field, text)


def press(editor, key):
    editor.page._build_form()
    button = next(b for b in editor.page.form.findChildren(QPushButton) if b.property("key") == key)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ask(editor, kind):
    editor.page._build_form()
    box = editor.page.form.findChild(QComboBox, "choice kind")
    box.setCurrentIndex(1 + list(PredictionKind).index(kind))
    box.activated.emit(box.currentIndex())
    editor.page._build_form()


def made(editor, window):
    """Make three steps, the second of which asks for a number."""
    write(editor, "title", "How far is far?")
    editor.record()
    write(editor, "sentence", "Two cities, one line between them.")
    window.stage.show_question(Question.COMPARE)
    editor.record()
    write(editor, "sentence", "How long is the way over Horgos?")
    ask(editor, PredictionKind.NUMBER)
    write(editor, "ask", "How many kilometres?")
    press(editor, "value")
    chooser = editor.page.chooser
    QTest.keyClicks(chooser.search, "Horgos 1,048")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    window.stage.show_question(Question.TIMELINE)
    editor.record()
    write(editor, "sentence", "When did it begin?")
    editor.desk.turn_to("")
    write(editor, "author", "A teacher")


def test_a_lesson_is_made_from_nothing_shared_and_presented_elsewhere(  # noqa: PLR0917 - two homes
    editor, window, qtbot, tmp_path, monkeypatch, open_window
):
    assert window.stage.layout_asked.mode is Mode.LESSON
    made(editor, window)
    qtbot.waitUntil(lambda: not editor.desk.busy)
    assert editor.desk.faults == ()
    lesson = editor.desk.lesson
    assert [step.shows for step in lesson.steps] == [Shown.MAP, Shown.COMPARE, Shown.TIMELINE]
    asked = lesson.steps[1].prediction
    assert (asked.unit, asked.value.split()[0]) == ("km", "fact")
    assert asked.low < 1048 < asked.high
    assert asked.answer["en"].startswith("{fact "), "the figure is a reference"
    assert lesson.steps[1].hides == (Hidden.FIGURES,)
    out = tmp_path / "far.corridor"
    editor.save(out)
    assert check_corridor(out) == ()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "another home"))
    other = open_window()
    other.files.open_corridor(out)
    qtbot.waitUntil(lambda: not other.map_loader.busy)
    found = [o.lesson for o in lessons_of(out, other.session.state.corridor)]
    told = next(item for item in found if item.titles == {"en": "How far is far?"})
    assert told.steps == lesson.steps
    assert any("1048" in value for value in told.as_written.values())
    other.output.present_lesson(told)
    shown = other.output.conductor.shown
    seen = [shown.view.sentence]
    while shown.at < 2:
        shown.advance()
        seen.append(shown.view.sentence)
    assert seen[0].startswith("Two cities")
    assert seen[-1] == "When did it begin?"
    assert shown.asked_at(1).phase is Phase.REVEALED
    other.output.conductor.leave()
    pages = tmp_path / "sheet.pdf"
    other.output.for_the_class.save_handout(pages, other.session.state, told)
    assert pages.read_bytes().startswith(b"%PDF")
    page = tmp_path / "page.html"
    other.output.for_the_class.save_page(page, other.session.state, told)
    assert "How many kilometres?" in page.read_text(encoding="utf-8")
    quiz = tmp_path / "quiz.xml"
    other.output.for_the_class.save_quiz(quiz, other.session.state, told)
    assert "1048" in quiz.read_text(encoding="utf-8")


def test_undo_goes_by_the_word_and_only_in_the_lesson_while_it_is_shown(editor, window):
    editor.record()
    write(editor, "sentence", "How far is it?")
    field = editor.page.form.findChild(QWidget, "field sentence")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.desk.step.sentence == {"en": "How far is "}, "the key is the window's"
    assert field.toPlainText() == "How far is "
    window.actions_by_id["redo"].trigger()
    assert editor.desk.step.sentence == {"en": "How far is it?"}
    before = window.session.state.choices
    window.session.show_route("wewc-highway", visible=False)
    for _ in range(3):
        window.actions_by_id["undo"].trigger()
    assert window.session.state.choices != before, "the map is not the lesson's"
    window.stage.show_mode(Mode.EXPLORE)
    lesson = editor.desk.lesson
    window.actions_by_id["undo"].trigger()
    assert window.session.state.choices == before
    assert editor.desk.lesson == lesson


def test_what_is_on_the_screen_is_what_is_shown_again(editor, window, qtbot):
    session = window.session
    session.choose(from_id="urumqi", to_id="almaty", pair=("horgos-passenger", "alataw-passenger"))
    session.show_route("wewc-highway", visible=False)
    session.suppose(ClosePlace("altynkol"))
    session.suppose(SetEstimate(next(iter(session.state.corridor.timing.estimates)), 50.0))
    window.stage.show_question(Question.COMPARE)
    window.canvas.go_to((80.0, 44.0), 300_000.0)
    told = []
    editor.announced.connect(lambda text, _ms: told.append(text))
    editor.record()
    step = editor.desk.step
    assert step.closed == ("altynkol",)
    assert step.ends == ("urumqi", "almaty")
    assert "wewc-highway" not in step.route_ids
    assert step.view.center == pytest.approx((80.0, 44.0), abs=0.01)
    assert step.view.across_km == pytest.approx(600.0, rel=0.01)
    assert "speeds" in told[-1], "what no step holds is told"
    seen = window.canvas.seen
    closed = session.state.choices
    session.choose(what_if=(), hidden_routes=frozenset(), from_id="almaty", to_id="urumqi")
    window.canvas.fit_routes()
    editor.show_step()
    shown = session.state.choices
    assert shown.what_if == (ClosePlace("altynkol"),)
    assert (shown.hidden_routes, shown.pair) == (closed.hidden_routes, closed.pair)
    assert window.stage.question is Question.COMPARE
    now = window.canvas.seen
    assert now.lon_deg == pytest.approx(seen.lon_deg, abs=0.01)
    assert now.m_per_px == pytest.approx(seen.m_per_px, rel=0.01)
    editor.desk.apply(duplicate_step(editor.desk.lesson, editor.desk.chosen)[0])
    window.stage.show_question(Question.TIMELINE)
    editor.record_into()
    assert editor.desk.step.shows is Shown.TIMELINE


def test_trying_begins_at_the_step_in_hand_and_escape_comes_back_to_the_step_shown_last(
    editor, window
):
    for words in ("one", "two", "three"):
        editor.record()
        write(editor, "sentence", words)
    editor.desk.turn_to(editor.desk.lesson.steps[1].id)
    window.actions_by_id["present"].trigger()
    led = window.output.conductor
    assert led.shown.view.sentence == "two"
    led.shown.go(1)
    QTest.keyClick(led.audience, Qt.Key.Key_Escape)
    assert window.output.conductor is None
    assert editor.is_shown
    assert editor.desk.step.sentence == {"en": "three"}
    editor.desk.apply(
        change_step(editor.desk.lesson, editor.desk.chosen, route_ids=("no-such-route",))
    )
    editor.try_from_here()
    assert window.output.conductor is None, "what names nothing is told and not presented"


def test_a_copy_leaves_the_lesson_as_it_is_and_other_languages_alone(window, qtbot):
    window.files.open_corridor(default_corridor())
    source = lessons_of(default_corridor(), window.session.state.corridor)[0].lesson
    window.lessons.begin_copy(source)
    desk = window.lessons.desk
    assert desk.lesson.titles["id"].endswith("(salinan)")
    assert desk.lesson.steps == source.steps
    window.set_language("id")
    desk.turn_to(desk.lesson.steps[0].id)
    write(window.lessons, "sentence", "Lihat! ")
    texts = desk.step.sentence
    assert texts["en"] == source.steps[0].sentence["en"]
    assert "Lihat!" in texts["id"]
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.faults == ()
    assert lessons_of(default_corridor(), window.session.state.corridor)[0].lesson == source
    window.set_language("en")


def test_lessons_of_the_user_are_listed_edited_and_deleted(editor, window, qtbot):
    made(editor, window)
    qtbot.waitUntil(lambda: not editor.desk.busy)
    editor.put_down()
    assert not window.top.modes[Mode.LESSON].isVisible()
    (own,) = own_offered(user_data(), window.session.state.corridor)
    assert own.faults is None
    window.actions_by_id["lessons"].trigger()
    dialog = window.findChild(LessonsDialog)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    assert "How far is far?" in dialog.list.currentItem().text()
    assert dialog.edit.text() == "Edit"
    dialog.edit.click()
    assert editor.desk.lesson == own.lesson
    window.output._delete(own.own)
    assert not editor.is_open
    assert own_offered(user_data(), window.session.state.corridor) == ()


def test_what_was_written_is_on_the_disk_without_being_asked_for_and_comes_back(
    editor, window, qtbot, open_window
):
    editor.record()
    write(editor, "sentence", "Kept")
    qtbot.waitUntil(lambda: not editor.desk.busy)
    (own,) = own_lessons(user_data(), window.session.state.corridor)
    assert own.lesson == editor.desk.lesson
    window.memory.save()
    editor._hold.made.let_go()  # as the system does where a process is killed
    other = open_window()
    qtbot.waitUntil(lambda: other.lessons.is_open)
    assert other.lessons.desk.lesson == own.lesson
    assert other.lessons.is_shown


def test_a_full_disk_is_told_and_what_is_in_hand_stays(editor, window, qtbot, monkeypatch):
    told = []
    editor.announced.connect(lambda text, _ms: told.append(text))

    def full(path, *_args, **_options):
        raise WriteError(path, "full")

    with monkeypatch.context() as patched:
        patched.setattr("explorer.storage.drafts.own_lessons.write_file", full)
        editor.record()
        write(editor, "sentence", "Not kept yet")
        qtbot.waitUntil(lambda: bool(told))
    assert "could not be kept" in told[-1]
    assert editor.desk.step.sentence == {"en": "Not kept yet"}
    write(editor, "note", "x")
    qtbot.waitUntil(lambda: not editor.desk.busy)
    assert own_lessons(user_data(), window.session.state.corridor)


def test_a_lesson_that_could_not_be_written_does_not_come_back_once_it_is_deleted(
    editor, window, qtbot, monkeypatch
):
    def full(path, *_args, **_options):
        raise WriteError(path, "full")

    editor.record()
    qtbot.waitUntil(lambda: not editor.desk.busy)
    (own,) = own_lessons(user_data(), window.session.state.corridor)
    monkeypatch.setattr("explorer.ui.parts.keeper.AGAIN_MS", 20)
    with monkeypatch.context() as patched:
        patched.setattr("explorer.storage.drafts.own_lessons.write_file", full)
        write(editor, "sentence", "Not kept yet")
        window.output._delete(own)
    qtbot.wait(60)
    assert own_lessons(user_data(), window.session.state.corridor) == ()


def test_a_fact_that_is_gone_is_marked_at_its_field_and_can_be_gone_to(editor, qtbot):
    editor.record()
    step_id = editor.desk.chosen
    gone = {"en": "It is {fact no-such-fact}."}
    editor.desk.apply(change_step(editor.desk.lesson, step_id, note=gone))
    qtbot.waitUntil(lambda: not editor.desk.busy)
    editor.page._build_form()
    assert "!" in editor.page.list.item(1).text()
    note = editor.page.form.findChild(QWidget, "field note").parentWidget()
    assert "no-such-fact" in note._fault.text()
    assert note._fault.isVisible()
    editor.desk.turn_to("")
    editor.page.state.click()
    assert editor.desk.chosen == step_id
    qtbot.waitUntil(editor.page.form.findChild(QWidget, "field note").hasFocus)
