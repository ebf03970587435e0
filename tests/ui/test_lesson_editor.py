"""A lesson is made beside the map: recorded, written, undone, tried, shared, opened elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from explorer.model.lessons.guesses import Phase
from explorer.model.lessons.lesson import Hidden, PredictionKind, Shown
from explorer.storage.corridor_file import check_corridor
from explorer.storage.drafts.own_lessons import own_lessons
from explorer.storage.paths import HOME_VARIABLE, default_corridor, user_data
from explorer.ui.window.lessons_dialog import LessonsDialog, lessons_of, own_offered
from explorer.ui.window.stage.arrangement import Mode, Question

SPEED = "rail-urc-alm-horgos-km"


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
    button = next(
        b for b in editor.page.form.findChildren(QPushButton) if b.property("key") == key
    )
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


def test_a_lesson_is_made_from_nothing_shared_and_presented_elsewhere(
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
