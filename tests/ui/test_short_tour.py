"""The tour of three steps: when it comes, where it stands, what it points at, what ends it."""

import json
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.app import start
from explorer.cartography.rendering.furniture import STRIP_PX as FOOT_PX
from explorer.model import languages
from explorer.storage.paths import default_corridor, shipped_corridors
from explorer.storage.settings import FILE, load_settings
from explorer.ui.map.map_buttons import MapButtons
from explorer.ui.window.help.short_tour import ShortTour, Side
from explorer.ui.window.help.tour_place import place_for
from explorer.ui.window.lessons_dialog import LessonsDialog
from explorer.ui.window.stage.arrangement import Layout, Mode, Part, Question
from tests.tour import faults

SIZES = [(910, 512), (1280, 720), (1366, 768), (1920, 1080)]
FREE = QRect(0, 0, 600, 400)


def tour_of(window):
    """Return the tour, None as long as there never was one."""
    return window.findChild(ShortTour)


def is_open(window):
    found = tour_of(window)
    return found is not None and found.isVisible()


def settle():
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def begin(qtbot, home):
    """Return a function that starts the program as from its icon, and gives window and cards."""

    def begun():
        window = start()[1]
        qtbot.addWidget(window)
        window.shelf.open_at_start()
        window.resize(1366, 768)
        with qtbot.waitSignal(window.map_loader.finished):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window._docks.made is not None and not window.shelf.busy)
        return window

    return begun


@pytest.fixture
def asked(open_window):
    """Return a function that opens a window and asks its help menu for the tour."""

    def opened(language="en", size=(1366, 768)):
        window = open_window(language)
        window.resize(*size)
        window.activateWindow()
        settle()
        window.actions_by_id["short_tour"].trigger()
        settle()
        return window, tour_of(window)

    return opened


def card(window, path=None):
    return window.shelf.page.card_of(path or default_corridor())


# ------------------------------------------------------------------ when it comes


def test_the_first_map_that_is_opened_from_the_shelf_brings_the_tour_and_no_later_one(
    begin, home, qtbot
):
    window = begin()
    assert tour_of(window) is None
    card(window).open_button.click()
    assert is_open(window)
    assert window.focusWidget() is window.canvas, "the map keeps the keyboard"
    assert json.loads((home / FILE).read_text(encoding="utf-8"))["tour_shown"] is True
    tour_of(window).skip.click()
    window.shelf.open()
    card(window).open_button.click()
    assert not window.shelf.is_open
    assert not is_open(window)
    window.memory.save()
    later = begin()
    later.shelf.open()
    qtbot.waitUntil(lambda: bool(later.shelf.page.cards))
    card(later).open_button.click()
    assert not is_open(later)


def test_another_corridor_that_is_opened_first_brings_it_too(begin):
    window = begin()
    other = next(path for path in shipped_corridors() if path != default_corridor())
    card(window, other).open_button.click()
    settle()
    assert window.session.state.source == other
    assert is_open(window)


@pytest.mark.parametrize("way", ["escape", "read", "lessons", "edit"])
def test_whoever_leaves_the_shelf_for_something_else_is_left_alone(begin, home, way):
    window = begin()
    first = card(window)
    if way == "escape":
        QTest.keyClick(first, Qt.Key.Key_Escape)
    else:
        getattr(first, f"{way}_button").click()
    settle()
    assert not window.shelf.is_open
    assert tour_of(window) is None
    assert not load_settings(home).tour_shown
    for dialog in window.findChildren(LessonsDialog):
        dialog.reject()


def test_a_corridor_that_cannot_be_opened_brings_no_tour(begin, monkeypatch):
    window = begin()
    other = next(path for path in shipped_corridors() if path != default_corridor())
    monkeypatch.setattr(window.files, "may_leave", lambda _go_on: False)
    card(window, other).open_button.click()
    assert window.shelf.is_open
    assert tour_of(window) is None


def test_help_shows_it_as_often_as_it_is_asked_for_and_from_the_shelf_too(asked, home):
    window, tour = asked()
    assert tour.isVisible()
    assert window.focusWidget() is tour.next, "who asked for it has the keyboard on it"
    assert load_settings(home).tour_shown
    tour.go_on()
    tour.leave()
    window.shelf.open()
    window.actions_by_id["short_tour"].trigger()
    assert not window.shelf.is_open
    assert tour.isVisible()
    assert tour.step == 0


# ------------------------------------------------------------------ going through it


def test_next_goes_through_three_steps_and_the_map_gets_the_keyboard_back(asked):
    window, tour = asked()
    said = []
    for number in (1, 2, 3):
        assert tour._count.text() == f"{number} of 3"
        assert tour.next.text() == ("Done" if number == 3 else "Next")
        assert tour.accessibleName() == "A short tour"
        assert tour._text.text() in tour.accessibleDescription()
        assert tour.next.accessibleDescription() == tour.accessibleDescription()
        said.append(tour.accessibleDescription())
        QTest.keyClick(tour.next, Qt.Key.Key_Return)
    assert len(set(said)) == 3
    assert tour.skip.accessibleName() == "Skip the tour (Esc)"
    assert not tour.isVisible()
    assert not tour._arrow.isVisible()
    assert window.focusWidget() is window.canvas


def test_tab_leads_from_the_map_to_its_buttons_and_a_click_leaves_the_map_the_keyboard(asked):
    window, tour = asked()
    window.canvas.setFocus()
    QTest.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert tour.step == 1
    assert window.focusWidget() is window.canvas
    for button in (tour.next, tour.skip):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is button
    QTest.keyClick(tour.skip, Qt.Key.Key_Space)
    assert not tour.isVisible()


def test_escape_ends_the_tour_first_and_then_means_what_it_meant(asked):
    window, tour = asked()
    window.canvas.setFocus()
    assert window.session.state.choices.selection is not None
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert window.session.state.choices.selection is not None
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.session.state.choices.selection is None


BEGUN = {
    "another corridor": lambda window: window.files.open_corridor(shipped_corridors()[-1]),
    "a mode": lambda window: window.top.modes[Mode.READ].click(),
    "the mode that is there": lambda window: window.top.modes[Mode.READ].click(),
    "a question": lambda window: window.strip.questions[Question.TIMELINE].click(),
    "the race": lambda window: window.actions_by_id["race"].trigger(),
    "measuring": lambda window: window.actions_by_id["measure"].trigger(),
    "the map alone": lambda window: window.actions_by_id["map_only"].trigger(),
    "the shelf": lambda window: window.actions_by_id["corridors"].trigger(),
    "a lesson": lambda window: window.stage.show_mode(Mode.LESSON),
}


def test_what_is_begun_ends_it(asked):
    window, tour = asked()
    for name, begin_it in BEGUN.items():
        window.actions_by_id["short_tour"].trigger()
        settle()
        assert tour.isVisible(), name
        begin_it(window)
        assert not tour.isVisible(), name
        assert not tour._arrow.isVisible(), name


def test_presenting_ends_it(asked):
    window, tour = asked()
    window.actions_by_id["present"].trigger()
    assert not tour.isVisible()
    window.output.conductor.leave()


def test_folding_and_clicking_on_the_map_go_on_with_it(asked):
    window, tour = asked()
    for part in (Part.CARD, Part.SHEET):
        window.stage.toggle(part)
        window.canvas.picked.emit(window.session.state.choices.selection)
        assert tour.isVisible()


# ------------------------------------------------------------------ where it stands


def boxes_over_the_map(window):
    """Return what floats over the map beside the tour."""
    buttons = window.canvas.findChild(MapButtons).geometry()
    cards = [window.panels.card.geometry(), buttons]
    if window.stage._handle.isVisible():
        cards.append(window.stage._handle.geometry())
    return cards


def faults_of(window, tour):
    """Return why the tour does not lie wholly in what is free of the map, with words uncut."""
    free = window.canvas.free_rect().adjusted(0, 0, 0, -FOOT_PX)
    parts = [tour.geometry()]
    if tour._arrow.isVisible():
        parts.append(tour._arrow.geometry())
    found = [f"{part} is not in {free}" for part in parts if not free.contains(part)]
    for part in parts:
        found += [f"{part} lies over {b}" for b in boxes_over_the_map(window) if b.intersects(part)]
    for label in (tour._title, tour._text, tour._count):
        if label.height() < label.heightForWidth(label.width()):
            found.append(f"“{label.text()}” is cut")
    for button in (tour.next, tour.skip):
        if button.width() < button.sizeHint().width() or not tour.rect().contains(
            button.geometry()
        ):
            found.append(f"“{button.text()}” is cut")
    return found + faults.too_wide(tour) + faults.outside(tour) + faults.overlapping(window.stage)


def points_at(window, tour):
    """Tell whether the arrow stands at the edge that looks to what the step speaks of."""
    arrow, place = tour._arrow.geometry(), window.stage.sheet_place()
    if tour.step == 0:
        free = window.canvas.free_rect()
        return tour._arrow.side is Side.UP and free.contains(arrow.topLeft() - QPoint(0, 40))
    if tour.step == 1:
        return tour._arrow.side is Side.DOWN and arrow.bottom() > tour.geometry().bottom()
    return (
        tour._arrow.side is Side.RIGHT
        and 0 <= place.left() - arrow.right() <= 12
        and place.top() <= arrow.center().y() <= place.bottom()
    )


@pytest.mark.parametrize("language", languages.INTERFACE)
def test_it_lies_wholly_in_what_is_free_of_the_map_in_every_window(asked, language):
    window, tour = asked(language)
    canvas, found = window.canvas, []
    for size in SIZES:
        window.resize(*size)
        settle()
        view = canvas.viewport
        window.actions_by_id["short_tour"].trigger()
        for _ in range(3):
            settle()
            where = f"{language} {size}, step {tour.step + 1}"
            found += [f"{where}: {fault}" for fault in faults_of(window, tour)]
            if not points_at(window, tour):
                found.append(f"{where}: points elsewhere")
            assert canvas.viewport == view
            tour.go_on()
        assert not tour.isVisible()
    assert found == []


LAYOUTS = (
    Layout().opened(Part.CARD),
    Layout().closed(Part.SHEET),
    Layout(open=()),
    Layout().beside(Mode.READ),
    Layout().asking(Question.COMPARE),
    Layout(bare=True),
)


def test_whatever_is_open_it_has_its_place_and_shows_the_details_or_their_handle(asked):
    window, tour = asked()
    stage, canvas, found = window.stage, window.canvas, []
    for size, layout in product(SIZES[:3], LAYOUTS):
        window.resize(*size)
        stage.show_layout(layout)
        settle()
        view = canvas.viewport
        window.actions_by_id["short_tour"].trigger()
        for step in range(3):
            settle()
            where = f"{size} {layout}, step {step + 1}"
            found += [f"{where}: {fault}" for fault in faults_of(window, tour)]
            if not points_at(window, tour):
                found.append(f"{where}: points elsewhere")
            if stage.is_shown(Part.SHEET) and step == 2:
                assert stage.layout_asked.mode is Mode.EXPLORE
            assert canvas.viewport == view
            tour.go_on()
    assert found == []


def test_the_details_open_where_there_is_room_and_fold_nothing_else(asked):
    window, tour = asked()
    window.stage.show_layout(Layout().closed(Part.SHEET))
    tour.go_on()
    assert not window.stage.is_shown(Part.SHEET)
    tour.go_on()
    assert window.stage.is_shown(Part.SHEET)
    assert window.stage.is_shown(Part.CARD)
    window.resize(960, 660)
    settle()
    window.stage.show_layout(Layout(open=(Part.SHEET, Part.CARD)))  # one of them has room
    window.actions_by_id["short_tour"].trigger()
    tour.go_on()
    tour.go_on()
    settle()
    assert window.stage.is_shown(Part.CARD)
    assert not window.stage.is_shown(Part.SHEET)
    assert window.stage.sheet_place() == window.stage._handle.geometry()
    assert points_at(window, tour)
    assert faults_of(window, tour) == []


def test_it_goes_where_the_window_and_the_language_leave_room(asked, qtbot):
    window, tour = asked(size=(1920, 1080))
    wide = tour.geometry()
    window.resize(910, 512)
    settle()
    assert tour.geometry() != wide
    assert faults_of(window, tour) == []
    tour.go_on()
    for language in ("ru", "id", "kk", "zh", "en"):
        window.set_language(language)
        settle()
        assert faults_of(window, tour) == []
    for name in ("dark", "high-contrast", "light"):
        window.set_theme(name)
        settle()
        assert faults_of(window, tour) == []


def test_its_arrow_has_a_colour_of_every_theme(asked):
    from explorer.ui.parts import theme

    window, tour = asked()
    for name in ("dark", "high-contrast", "light"):
        window.set_theme(name)
        settle()
        arrow = tour._arrow
        painted = arrow.grab().toImage()
        middle = painted.pixelColor(painted.width() // 2, painted.height() * 2 // 3)
        assert middle == theme.color("accent")


# ------------------------------------------------------------------ a place for a card


@pytest.mark.parametrize(
    ("wanted", "taken", "found"),
    [
        ((100, 100), [], (100, 100)),
        ((-40, 900), [], (0, 300)),
        ((100, 100), [QRect(0, 0, 150, 400)], (150, 100)),
        ((350, 100), [QRect(500, 0, 100, 400)], (300, 100)),
        ((100, 100), [QRect(0, 150, 600, 250)], (100, 50)),
        ((100, 100), [QRect(700, 0, 100, 400)], (100, 100)),
        ((100, 100), [FREE], (100, 100)),
    ],
)
def test_a_card_goes_as_near_as_it_can_and_on_nothing_else(wanted, taken, found):
    size = QSize(200, 100)
    assert place_for(size, QPoint(*wanted), FREE, taken) == QRect(QPoint(*found), size)
