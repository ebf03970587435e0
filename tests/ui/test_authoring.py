"""From a text to a corridor in the window: what is asked, answered, kept, undone and opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox

from explorer.analysis.authoring import deciding
from explorer.analysis.authoring.asking import count, left
from explorer.analysis.recognition.suggesting import suggest
from explorer.model.authoring.drafts import Decision, Measure, Origin, Step
from explorer.model.world_ways import WorldPlace
from explorer.storage.corridor_file import check_corridor, read_corridor
from explorer.storage.drafts.kept import list_drafts, read_draft
from explorer.storage.extraction.kinds import KINDS
from explorer.storage.paths import default_corridor, geodata
from explorer.storage.world_data.place_names import world_knowledge
from explorer.storage.world_data.world import World
from explorer.ui.authoring import signs, words
from explorer.ui.authoring.steps.places_page import Namesake
from explorer.ui.window.stage.arrangement import Mode

TEXT = Path(__file__).parents[1] / "authoring" / "two-ways-to-the-sea.txt"


@pytest.fixture(scope="module")
def proposals():
    return suggest(TEXT.read_text(encoding="utf-8"), world_knowledge(geodata()))


@pytest.fixture(scope="module")
def world():
    return World(geodata())


@pytest.fixture
def ready(monkeypatch, proposals, world):
    """What is found in the text and the networks of the world, read once for all tests."""
    where = "explorer.analysis.recognition.suggesting.suggest"
    monkeypatch.setattr(where, lambda _text, _known: proposals)
    known = "explorer.storage.world_data.place_names.world_knowledge"
    monkeypatch.setattr(known, lambda _folder: None)
    monkeypatch.setattr("explorer.storage.world_data.world.World", lambda _folder: world)


@pytest.fixture
def begun(window, qtbot, ready):
    """A window in which a text was brought."""
    window.authoring.begin(TEXT)
    qtbot.waitUntil(lambda: window.authoring.is_open)
    qtbot.waitUntil(lambda: not window.map_loader.busy)
    return window


@pytest.fixture
def desk(begun, qtbot):
    made = begun.authoring.workshop.desk
    qtbot.waitUntil(lambda: not made.ways.busy)
    return made


def press(window, key, times=1):
    for _ in range(times):
        QTest.keyClick(window.authoring.workshop.page.sheet, key)


def named(desk, name):
    return next(place for place in desk.draft.places if place.name == name)


def test_a_text_opens_in_edit_with_its_first_question(begun, desk):
    assert begun.stage.layout_asked.mode is Mode.EDIT
    assert begun.top.modes[Mode.EDIT].isVisible()
    assert begun.top.modes[Mode.EDIT].isChecked()
    workshop = begun.authoring.workshop
    assert workshop.card.isVisible()
    assert workshop.page.sheet.isVisible()
    assert workshop.steps.isVisible()
    assert desk.step is Step.PLACES
    assert desk.asked_place.name == "Vienna"
    assert "not confirmed" in begun.top._draft.text()
    assert begun.top._draft.isVisible()


def test_enter_confirms_and_turns_to_the_next_question(begun, desk):
    press(begun, Qt.Key.Key_Return)
    assert named(desk, "Vienna").decision is Decision.CONFIRMED
    assert desk.asked_place.name == "Trieste"
    press(begun, Qt.Key.Key_Delete)
    assert named(desk, "Trieste").decision is Decision.DROPPED
    press(begun, Qt.Key.Key_N)
    assert desk.asked_place.name == "Maribor"


def test_undo_and_redo_go_through_the_draft(begun, desk):
    press(begun, Qt.Key.Key_Return)
    undo, redo = begun.actions_by_id["undo"], begun.actions_by_id["redo"]
    assert undo.isEnabled()
    undo.trigger()
    assert named(desk, "Vienna").decision is Decision.PROPOSED
    assert desk.asked_place.name == "Vienna"
    assert not undo.isEnabled()
    redo.trigger()
    assert named(desk, "Vienna").decision is Decision.CONFIRMED


def test_a_place_is_put_by_hand_where_the_map_is_clicked(begun, desk):
    graz = named(desk, "Graz")
    desk.ask(graz.id)
    desk.place_elsewhere(graz.id)
    canvas = begun.canvas
    at = canvas.free_rect().center()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    moved = desk.draft.place(graz.id)
    assert moved.origin is Origin.HAND
    view, renderer = canvas.viewport, canvas.renderer
    expected = renderer.scene.projection.place(*view.map_point(at.x(), at.y()))
    assert moved.lonlat == pytest.approx(expected, abs=0.01)


def test_a_place_is_put_at_coordinates_and_found_by_search(begun, desk):
    graz = named(desk, "Graz")
    desk.place_elsewhere(graz.id)
    edit = begun.authoring.workshop.card.findChild(QLineEdit, "coordinates")
    edit.setText("47.3, 15.3")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert desk.draft.place(graz.id).lonlat == (15.3, 47.3)
    town = WorldPlace(1, "Leoben", "Leoben", "AT", "", 47.38, 15.09, 24000, is_whole=True)
    begun.top.search.place_chosen.emit(town)
    assert named(desk, "Leoben").origin is Origin.SEARCH
    assert named(desk, "Leoben").decision is Decision.CONFIRMED


def test_what_is_asked_about_is_seen_beside_the_card(begun, desk):
    """A place that lies under the card, or a route a part of which does, is brought out."""
    canvas, card = begun.canvas, begun.authoring.workshop.card
    canvas.animation.reduced = True

    def seen(place):
        at = canvas.renderer.scene.projection.point(*place.lonlat)
        x, y = canvas.viewport.screen_point(*at)
        here = canvas.mapToGlobal(QPoint(round(x), round(y)))
        over = QRect(card.mapToGlobal(QPoint(0, 0)), card.size())
        free = QRect(canvas.mapToGlobal(canvas.free_rect().topLeft()), canvas.free_rect().size())
        return free.contains(here) and not over.contains(here)

    for name in ("Vienna", "Graz", "Trieste"):
        desk.ask(named(desk, name).id)
        assert seen(named(desk, name)), name
    route = desk.draft.routes[0]
    desk.ask(route.id)
    assert all(seen(desk.draft.place(stop)) for stop in route.stops)


def test_selected_words_become_a_place_a_figure_a_passage(begun, desk):
    sheet = begun.authoring.workshop.page.sheet
    start = desk.text.index("Drava")
    sheet.place_wanted.emit(start, start + 5)
    assert desk.placing
    assert begun.top.search.text() == "Drava"
    desk.put_by_hand(15.5, 46.6)
    drava = named(desk, "Drava")
    assert drava.spots[0].start == start
    start = desk.text.index("14 of them")
    sheet.figure_wanted.emit(start, start + 2)
    claim = desk.draft.claim(desk.asked)
    assert claim.value == 14
    assert desk.step is Step.CLAIMS
    start = desk.text.index("Many of us")
    sheet.passage_wanted.emit(start, start + 4)
    passage = desk.draft.passage(desk.asked)
    assert desk.text[passage.start : passage.end] == "Many of us had not expected that."


def test_a_click_on_a_marked_word_turns_to_it(begun, desk):
    sheet = begun.authoring.workshop.page.sheet
    spot = named(desk, "Trieste").spots[0]
    rect = sheet.cursorRect(sheet._cursor(spot.start + 2, spot.start + 2))
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.asked_place.name == "Trieste"


def test_ways_are_found_along_the_network_by_themselves(begun, desk, qtbot):
    qtbot.waitUntil(lambda: all(leg.way for route in desk.draft.routes for leg in route.legs))
    first = desk.draft.routes[0].legs[0]
    assert first.way.km == pytest.approx(217, abs=2)


def test_the_whole_story_ends_in_a_corridor_without_a_word_of_the_text(
    begun, desk, qtbot, tmp_path
):
    qtbot.waitUntil(lambda: all(leg.way for route in desk.draft.routes for leg in route.legs))
    desk.go(Step.SOURCE)
    pressed = 0
    while left(desk.draft) and pressed < 120:
        press(begun, Qt.Key.Key_Return)
        pressed += 1
    assert left(desk.draft) == 0
    assert pressed < 100
    measured = {claim.measures for claim in desk.draft.claims}
    assert Measure.LENGTH in measured
    out = tmp_path / "shared.corridor"
    begun.authoring.workshop.save(out)
    assert check_corridor(out) == ()
    corridor = read_corridor(out)
    assert not corridor.is_draft
    assert len(corridor.routes) == 2
    assert b"geography class" not in out.read_bytes()


def test_leaving_opens_the_corridor_and_coming_back_goes_on(begun, desk, qtbot):
    press(begun, Qt.Key.Key_Return)
    draft_id = desk.draft.id
    begun.top.modes[Mode.EXPLORE].click()
    assert not begun.authoring.is_open
    state = begun.session.state
    assert state.corridor.id == draft_id
    assert "vienna" in state.corridor.places
    assert state.corridor.is_draft
    assert not begun.authoring.workshop.card.isVisible()
    assert not begun.authoring.workshop.steps.isVisible()
    assert begun.panels.card.isVisible()
    qtbot.waitUntil(lambda: not begun.copies.busy)
    assert begun.session.state.copies  # the text is read as its copy
    begun.top.modes[Mode.EDIT].click()
    assert begun.authoring.is_open
    assert named(desk, "Vienna").decision is Decision.CONFIRMED


def test_what_was_answered_is_on_the_disk_without_any_saving(begun, desk, home, qtbot):
    press(begun, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.keeper.busy)
    (draft_id,) = list_drafts(home)
    kept = read_draft(home, draft_id)
    assert kept.draft.places[0].decision is Decision.CONFIRMED


def test_another_corridor_puts_the_draft_down(begun, desk):
    begun.files.open_corridor(default_corridor())
    assert not begun.authoring.is_open
    assert not begun.top.modes[Mode.EDIT].isVisible()
    assert begun.stage.layout_asked.mode is not Mode.EDIT
    assert not begun.authoring.workshop.card.isVisible()


def test_every_step_has_a_page_in_both_languages(begun, desk):
    for language in ("id", "en"):
        begun.set_language(language)
        for step in Step:
            desk.go(step)
            card = begun.authoring.workshop.card
            assert card.page.step is step
            assert card.page.title()


@pytest.mark.parametrize(
    ("name", "content"),
    [("three.txt", "one two three"), ("chinese.txt", "从乌鲁木齐到阿拉木图的铁路长一千三百公里。")],
)
def test_a_text_with_nothing_in_it_says_so(window, qtbot, tmp_path, name, content):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    window.authoring.begin(path)
    qtbot.waitUntil(lambda: window.authoring.is_open)
    desk = window.authoring.workshop.desk
    desk.go(Step.PLACES)
    if not count(desk.draft, Step.PLACES).of:
        page = window.authoring.workshop.card.page
        said = " ".join(label.text() for label in page.findChildren(type(window.top._draft)))
        assert "Nothing was found" in said


def test_of_a_long_text_the_beginning_is_taken_and_it_says_so(window, qtbot, tmp_path, home):
    path = tmp_path / "long.txt"
    sentence = "It went on and on about nothing at all, as long texts do. " * 8
    paragraph = f"{sentence}All this on the railway from Almaty to Astana."
    path.write_text("\n\n".join([paragraph] * 500), encoding="utf-8")
    window.authoring.begin(path)
    qtbot.waitUntil(lambda: window.authoring.is_open, timeout=120_000)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    said = box.informativeText()
    box.close()
    desk = window.authoring.workshop.desk
    whole = path.read_text(encoding="utf-8")
    assert whole.startswith(desk.text)
    assert 190_000 < len(desk.text) <= 200_000
    assert desk.text.endswith("from Almaty to Astana."), "cut between paragraphs"
    assert f"{len(whole):,}" in said
    assert f"{len(desk.text):,}" in said
    assert {"Almaty", "Astana"} <= {place.name for place in desk.draft.places}
    desk.go(Step.SOURCE)
    page = window.authoring.workshop.card.page
    assert any(said in label.text() for label in page.findChildren(QLabel)), "and goes on to"
    assert read_draft(home, desk.draft.id).draft.whole_characters == len(whole)


def test_the_signs_of_the_text_stand_where_they_belong_behind_rare_letters(window):
    from explorer.ui.authoring.text_marks import Utf16

    text = "a𝄞b𝄞c"
    at = Utf16(text)
    assert [at.to_qt(i) for i in range(6)] == [0, 1, 3, 4, 6, 7]
    assert [at.from_qt(i) for i in (0, 1, 3, 4, 6, 7)] == [0, 1, 2, 3, 4, 5]


def test_every_kind_of_text_that_can_be_read_can_be_chosen(open_window, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: asked.append(a[-1]) or ("", ""))
    open_window("id").authoring.ask_for_text()
    endings = {f"*{ending}" for kind in KINDS for ending in kind.endings}
    assert endings <= set(asked[0].partition("(")[2].partition(")")[0].split())


def test_names_stand_where_they_are_seen_whole_beside_what_lies_over_the_map(
    begun, desk, monkeypatch
):
    canvas, seen = begun.canvas, []
    paint = signs.paint_plate

    def noted(painter, middle, text, **how):
        wide, high = signs.plate_px(text)
        seen.append((text, QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)))
        paint(painter, middle, text, **how)

    monkeypatch.setattr("explorer.ui.authoring.signs.paint_plate", noted)
    place = named(desk, "Trieste")
    desk.ask(place.id)
    canvas.animation.stop()
    free = canvas.free_rect()
    cards = [QRectF(box) for box in canvas._free.cards]
    at_card = max(card.right() for card in cards if card.left() < free.width() / 2) + 20.0
    for x_px in (free.right() - 20.0, at_card):
        x_m, y_m = canvas.renderer.scene.projection.point(*place.lonlat)
        view = canvas.viewport
        shift_m = (view.width_px / 2 - x_px) * view.m_per_px
        canvas._set_view(view.centered(x_m + shift_m, y_m))
        seen.clear()
        canvas.grab()
        (box,) = [box for text, box in seen if text == "Trieste"]
        assert QRectF(free).contains(box), x_px
        assert not any(box.intersects(card) for card in cards), x_px


def test_a_field_shows_how_what_is_in_it_begins(begun, desk):
    desk.go(Step.SOURCE)
    fields = begun.authoring.workshop.card.findChildren(QLineEdit)
    assert any(field.text() for field in fields)
    assert [field.cursorPosition() for field in fields] == [0] * len(fields)


def test_a_country_in_the_draft_is_called_as_the_map_calls_it(begun, desk):
    desk.language = "id"
    desk.ask(named(desk, "Italy").id)
    rows = begun.authoring.workshop.card.findChildren(Namesake)
    first = rows[0].accessibleName() if rows else ""
    assert first.startswith("A: Italia,")
    desk.apply(deciding.rename(desk.draft, desk.asked, "Italy, seen from the train"))
    assert words.place_name(desk.asked_place, "id") == "Italy, seen from the train"
