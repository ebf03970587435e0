"""The table of the menus' entries: what must be seen after each is chosen with the pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from explorer.ui.parts import theme
from explorer.ui.window.help.short_tour import ShortTour
from explorer.ui.window.stage.arrangement import Mode, Part, Question
from tests.tour.sight import unseen
from tests.tour.steps_of_what_leaves import presented
from tests.tour.story import Sight, Story, floating
from tests.tour.tour import Tour

After = Callable[[Tour], Story]


def a_dialog(kind: type[QWidget] = QWidget) -> After:
    """A dialog comes, wholly in sight and with the keyboard; Escape leaves it."""

    def story(tour: Tour) -> Story:
        yield from tour.dialog("a dialog", kind)
        tour.picture("dialog")
        yield from tour.leave()

    return story


def the_map_changes(tour: Tour) -> Story:
    """Other pixels of the map."""
    yield tour.changed(tour.window.canvas)
    yield tour.map_rests()


def a_part_folds(part: Part) -> After:
    """A part that was open is folded, or the other way round."""

    def story(tour: Tour) -> Story:
        was = part in tour.parts_before
        yield Sight("folded or opened", lambda: tour.window.stage.is_shown(part) is not was)
        yield tour.changed(tour.window.stage)

    return story


def a_mode(mode: Mode) -> After:
    """The sheet of a mode, wholly in sight."""

    def story(tour: Tour) -> Story:
        yield Sight("the mode", tour.window.top.modes[mode].isChecked)
        yield from tour.appears("its sheet", tour.window.panels.sheet)

    return story


def a_question(question: Question) -> After:
    """The page of a question, wholly in sight."""

    def story(tour: Tour) -> Story:
        yield Sight("the question", lambda: tour.window.stage.question is question)
        yield from tour.appears("its page", tour.window.stage._page)

    return story


def the_map_alone(tour: Tour) -> Story:
    """Nothing over the map."""
    yield Sight("all is folded", lambda: not any(tour.window.stage.is_shown(p) for p in Part))
    yield tour.changed(tour.window.stage)


def the_search_field(tour: Tour) -> Story:
    """The keyboard is in the search field."""
    yield tour.focused(tour.window.top.search)


def a_look(name: str) -> After:
    """The window in other colours."""

    def story(tour: Tour) -> Story:
        yield Sight("the theme", lambda: theme.current().name == name)
        yield tour.changed(tour.window)

    return story


def a_map_style(name: str) -> After:
    """The map in a style of its own."""

    def story(tour: Tour) -> Story:
        yield Sight("the style", lambda: tour.window.session.state.map_style == name)
        yield tour.changed(tour.window.canvas)

    return story


def a_projection(tour: Tour) -> Story:
    """Another map."""
    yield Sight("the map is on its way", lambda: not tour.window.map_loader.busy)
    yield tour.map_rests()
    yield tour.changed(tour.window.canvas)


def a_language(word: str) -> After:
    """The window in another language."""

    def story(tour: Tour) -> Story:
        yield Sight("the language", lambda: word in tour.window.top.present.text())
        yield tour.changed(tour.window.top)

    return story


def a_draft_in_hand(tour: Tour) -> Story:
    """The open corridor as a draft: its text, its card and the steps."""
    yield Sight("a draft in hand", lambda: tour.window.authoring.is_open)
    yield Sight("it is a copy", lambda: tour.window.authoring.workshop.desk.draft.is_copy)
    yield from tour.appears("the card", tour.window.authoring.workshop.card)


def a_lesson_in_hand(tour: Tour) -> Story:
    """The page of a lesson beside the map."""
    yield Sight("a lesson in hand", lambda: tour.window.lessons.is_shown)
    yield from tour.appears("its page", tour.window.lessons.page)


def record_a_step(tour: Tour) -> Story:
    """Let there be a lesson to share."""
    tour.press("ctrl+shift+r")
    yield from a_lesson_in_hand(tour)


def it_ends(tour: Tour) -> Story:
    """The window is gone."""
    yield Sight("the window is gone", lambda: not tour.window.isVisible())


def it_measures(tour: Tour) -> Story:
    """Measuring is on, and the map says so."""
    yield Sight("measuring", tour.window.actions_by_id["measure"].isChecked)
    yield tour.changed(tour.window.canvas)


def motion_is_reduced(tour: Tour) -> Story:
    """The map moves at once from now on."""
    yield Sight("less motion", lambda: tour.window.canvas.animation.reduced)


def the_whole_screen(tour: Tour) -> Story:
    """The window fills the screen."""
    screen = tour.window.screen().geometry()
    yield Sight("the whole screen", lambda: tour.window.geometry() == screen)
    yield Sight("seen wholly", lambda: unseen(tour.window.top))


def a_passage(tour: Tour) -> Story:
    """The article with a passage chosen."""
    yield from a_mode(Mode.READ)(tour)
    yield Sight("a passage", lambda: tour.window.panels.reader._walk != ())


def the_menu_again(tour: Tour) -> Story:
    """The menu itself."""
    yield Sight("the menu", lambda: unseen(tour.window.menu))
    yield from tour.leave()


def other_places(tour: Tour) -> Story:
    """What was done is taken back or done again."""
    yield tour.changed(tour.window.strip)


def as_at_first(tour: Tour) -> Story:
    """What was changed before is forgotten."""
    session = tour.window.session
    yield Sight("as at first", lambda: session.state.choices.from_id == "urumqi")
    yield tour.changed(tour.window.strip)


def the_shelf(tour: Tour) -> Story:
    """The shelf in the map's place, the keyboard on a card; Escape gives the map back."""
    shelf = tour.window.shelf
    yield Sight("the shelf", lambda: shelf.is_open and not shelf.busy)
    yield from tour.appears("the first card", shelf.page.cards[0])
    yield tour.focused(shelf.page.cards[0])
    yield Sight("its small map", lambda: shelf.page.cards[0].picture.image is not None)
    tour.picture("shelf")
    tour.press("Escape")
    yield Sight("the map again", lambda: unseen(tour.window.panels.card))
    yield tour.focused(tour.window.canvas)


def a_short_tour(tour: Tour) -> Story:
    """Three cards over the map, one after the other; then the map has the keyboard."""
    card = tour.window.findChild(ShortTour)
    for number in (1, 2, 3):
        yield from tour.appears("a step", card)
        yield from tour.appears("its arrow", card._arrow)
        tour.picture(f"step-{number}")
        yield from tour.click(card.next)
    yield Sight("it is over", card.isHidden)
    yield tour.focused(tour.window.canvas)


def presents(tour: Tour) -> Story:
    """Slides over the whole screen."""
    yield from presented(tour)


# ---- what is done before, where the entry would be grey or would change nothing


def swap(tour: Tour) -> Story:
    """Let there be something to undo."""
    session = tour.window.session
    before = session.state.choices.from_id
    yield from tour.click(tour.window.strip.swap)
    yield Sight("the places changed sides", lambda: session.state.choices.from_id != before)


def swap_and_undo(tour: Tour) -> Story:
    """Let there be something to do again."""
    yield from swap(tour)
    tour.press("ctrl+z")
    yield Sight("taken back", tour.window.actions_by_id["redo"].isEnabled)


def zoom(tour: Tour) -> Story:
    """Let there be a view before."""
    canvas, history = tour.window.canvas, tour.window.canvas.view_history
    before = canvas.viewport.m_per_px
    tour.hand.wheel(canvas.mapToGlobal(canvas.free_rect().center()), 2)
    yield Sight("nearer", lambda: canvas.viewport.m_per_px < before * 0.9)
    yield tour.map_rests()
    yield Sight("settled", lambda: not history._timer.isActive())


def zoom_and_back(tour: Tour) -> Story:
    """Let there be a view after."""
    yield from zoom(tour)
    tour.press("alt+Left")
    yield Sight("back", tour.window.actions_by_id["view_forward"].isEnabled)
    yield tour.map_rests()


def choose_first(*texts: str) -> After:
    """Choose another entry before, where the one that is asked for is chosen already."""

    def story(tour: Tour) -> Story:
        if not tour.chosen.isChecked():
            return
        yield from tour.open_menu(*way_named(tour, "/".join(texts)))
        yield Sight("nothing floats", lambda: floating() is None)
        yield tour.map_rests()

    return story


AFTER: Mapping[str, After] = {
    "File/Corridors…": the_shelf,
    "File/Open your copy of an article…": a_dialog(QFileDialog),
    "File/Your copies…": a_dialog(),
    "File/Open a corridor…": a_dialog(QFileDialog),
    "File/Open a corridor's folder…": a_dialog(QFileDialog),
    "File/New corridor from a text…": a_dialog(QFileDialog),
    "File/Edit a copy of this corridor": a_draft_in_hand,
    "File/Your drafts…": a_dialog(),
    "File/New lesson": a_lesson_in_hand,
    "File/Share the lesson…": a_dialog(QFileDialog),
    "File/Start afresh": as_at_first,
    "File/Save the map as a picture…": a_dialog(QFileDialog),
    "File/Print the map…": a_dialog(QPrintPreviewDialog),
    "File/Print the claim check…": a_dialog(QPrintPreviewDialog),
    "File/Save the claim check as PDF…": a_dialog(QFileDialog),
    "File/Save a page for pupils…": a_dialog(QInputDialog),
    "File/Save a hand-out…": a_dialog(QInputDialog),
    "File/Save a quiz for Moodle…": a_dialog(QInputDialog),
    "File/Export…": a_dialog(QFileDialog),
    "File/Import…": a_dialog(QFileDialog),
    "File/Quit": it_ends,
    "Edit/Undo": other_places,
    "Edit/Redo": other_places,
    "Edit/Record the screen as a step": a_lesson_in_hand,
    "Edit/Search": the_search_field,
    "View/Zoom in": the_map_changes,
    "View/Zoom out": the_map_changes,
    "View/Show the whole route": the_map_changes,
    "View/Back": the_map_changes,
    "View/Forward": the_map_changes,
    "View/Measure distance": it_measures,
    "View/Race of the two ways": a_question(Question.RACE),
    "View/Reduce motion": motion_is_reduced,
    "View/Next passage": a_passage,
    "View/Previous passage": a_passage,
    "View/Claim check": a_mode(Mode.CHECK),
    "View/Present": presents,
    "View/Lessons…": a_dialog(),
    "View/Map only": the_map_alone,
    "View/List of routes and places": a_part_folds(Part.CARD),
    "View/Page below the map": a_part_folds(Part.PAGE),
    "View/Sheet at the right": a_part_folds(Part.SHEET),
    "View/Menu": the_menu_again,
    "View/Full screen": the_whole_screen,
    "View/Appearance/Light": a_look("light"),
    "View/Appearance/Dark": a_look("dark"),
    "View/Appearance/High contrast": a_look("high-contrast"),
    "View/Map style/As the window": a_map_style(""),
    "View/Map style/Light": a_map_style("light"),
    "View/Map style/Dark": a_map_style("dark"),
    "View/Map style/High contrast": a_map_style("high-contrast"),
    "View/Map style/Print": a_map_style("print"),
    "View/Projection/Fitted to the corridor": a_projection,
    "View/Projection/True distances from Urumqi": a_projection,
    "View/Projection/Globe": a_projection,
    "View/Projection/Web Mercator": a_projection,
    "Language/English": a_language("Present"),
    "Language/Bahasa Indonesia": a_language("Presentasi"),
    "Language/中文": a_language("演示"),
    "Language/Қазақша": a_language("Көрсету"),
    "Language/Русский": a_language("Показ"),
    "Help/Guide": a_dialog(),
    "Help/A short tour": a_short_tour,
    "Help/Keyboard shortcuts": a_dialog(),
    "Help/About the data": a_dialog(),
    "Help/Published times beside the model": a_dialog(),
    "Help/About Corridor Explorer": a_dialog(),
}

BEFORE: Mapping[str, After] = {
    "File/Share the lesson…": record_a_step,
    "File/Start afresh": swap,
    "Edit/Undo": swap,
    "Edit/Redo": swap_and_undo,
    "View/Show the whole route": zoom,
    "View/Back": zoom,
    "View/Forward": zoom_and_back,
    "View/Appearance/Light": choose_first("View", "Appearance", "Dark"),
    "View/Map style/As the window": choose_first("View", "Map style", "Dark"),
    "View/Map style/Light": choose_first("View", "Map style", "Dark"),
    "View/Projection/Fitted to the corridor": choose_first("View", "Projection", "Web Mercator"),
    "Language/English": choose_first("Language", "Bahasa Indonesia"),
}


def way_named(tour: Tour, name: str) -> tuple[QAction, ...]:
    """Return the way through ☰ to an entry by the names that it has in English."""
    return tour.ways[name]


def choose(tour: Tour, name: str) -> Story:
    """Do what comes before, choose an entry with the pointer, and see what must be seen."""
    stage = tour.window.stage
    tour.chosen = way_named(tour, name)[-1]
    if name in BEFORE:
        yield from BEFORE[name](tour)
        yield tour.map_rests()
    tour.parts_before = {part for part in Part if stage.is_shown(part)}
    yield from tour.open_menu(*way_named(tour, name))
    if name != "View/Menu":
        yield Sight("the menu closed", lambda: not tour.window.menu.isVisible())
    yield from AFTER[name](tour)
