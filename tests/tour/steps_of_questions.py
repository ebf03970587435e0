"""Steps 4, 5, 6 and 9: what is asked of two places, and the network of another year."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from explorer.ui.window.stage.arrangement import Part, Question
from tests.tour.sight import unseen
from tests.tour.story import Sight, Story, floating
from tests.tour.tour import Tour, menu_behind

_QUESTIONS = tuple(Question)


def page(tour: Tour) -> QWidget:
    """Return the sheet on which a question's page lies."""
    return tour.window.stage._page


def asks(question: Question, name: str):
    """Return a story that asks a question with its key, folds it, and asks with the pointer."""

    def story(tour: Tour) -> Story:
        strip, stage, canvas = tour.window.strip, tour.window.stage, tour.window.canvas
        key = f"alt+{_QUESTIONS.index(question) + 1}"
        size, view = canvas.size(), canvas.viewport
        tour.press(key)
        yield Sight("the question is asked", lambda: stage.question is question)
        yield from tour.appears("its page", page(tour))
        yield Sight("the question is marked", strip.questions[question].isChecked)
        yield Sight("the map kept its size", lambda: canvas.size() == size)
        if question is not Question.RACE:
            yield Sight("the map kept its view", lambda: canvas.viewport == view)
        tour.picture(name)
        tour.press(key)
        yield Sight("it is folded", lambda: stage.question is None)
        yield from tour.click(strip.questions[question])
        yield from tour.appears("its page", page(tour))

    return story


def chooses_other_places(tour: Tour) -> Story:
    strip, session = tour.window.strip, tour.window.session
    before = session.state.choices.from_id, session.state.choices.to_id
    yield from tour.click(strip.swap)
    yield Sight(
        "the places changed sides",
        lambda: (session.state.choices.to_id, session.state.choices.from_id) == before,
    )
    yield from tour.click(strip.end)
    yield from tour.appears("the places", lambda: strip.end.view().window())
    wanted = strip.end.findText("Astana")
    view = strip.end.view()
    view_row = view.visualRect(view.model().index(wanted, 0))
    yield from tour.click(view.viewport(), lambda _w: view_row.center())
    yield Sight("to Astana", lambda: session.state.choices.to_id == "astana")
    yield tour.changed(page(tour))
    tour.press("ctrl+z", "ctrl+z")
    yield Sight(
        "taken back", lambda: (session.state.choices.from_id, session.state.choices.to_id) == before
    )


def supposes(tour: Tour) -> Story:
    why, session = tour.window.lazy.why, tour.window.session
    slider = why.what_if.sliders[0]
    value = slider.value()
    if not slider.isVisible():
        yield from tour.click(why.tabs[2])
    yield from tour.click(slider, lambda s: QPoint(s.width() - 8, s.height() // 2))
    yield Sight("the slider jumped to where it was clicked", lambda: slider.value() != value)
    yield Sight("something is supposed", lambda: session.state.choices.has_scenario)
    yield tour.changed(why.chart)
    yield tour.changed(tour.window.canvas)  # which says that it is no published state
    tour.picture("what-if")
    tour.press("ctrl+z")
    yield Sight("undo takes it back", lambda: not session.state.choices.has_scenario)


def closes_a_border(tour: Tour) -> Story:
    why, session = tour.window.lazy.why, tour.window.session
    menus = why.what_if.menus
    yield from tour.click(lambda: button_of(menus, menus.close_menu))
    yield from tour.appears("the menu", menus.close_menu)  # filled when it opens
    yield from tour.choose(menus.close_menu, *_first_of(menus.close_menu))
    yield Sight("it is closed", lambda: session.state.choices.has_scenario)
    yield tour.changed(tour.window.canvas)
    tour.picture("closed")
    yield from tour.click(menus.reset)
    yield Sight("reset takes it back", lambda: not session.state.choices.has_scenario)


def button_of(holder: QWidget, menu: QMenu) -> QWidget | None:
    """Return the button that opens a menu."""
    for button in holder.findChildren(QWidget):
        shown = getattr(button, "menu", None)
        if callable(shown) and shown() == menu:
            return button
    return None


def _first_of(menu: QMenu) -> tuple[QAction, ...]:
    way: tuple[QAction, ...] = ()
    inner: QMenu | None = menu
    while inner is not None:
        entry = next(a for a in inner.actions() if a.isEnabled() and not a.isSeparator())
        way, inner = (*way, entry), menu_behind(entry, inner)
    return way


def sees_local_clocks(tour: Tour) -> Story:
    clock = tour.window.lazy.why.clock
    if not clock.isVisible():
        yield from tour.click(tour.window.lazy.why.tabs[0])
    yield from tour.click(clock)
    yield Sight("the menu", lambda: floating() is not None)
    menu = floating()
    assert isinstance(menu, QMenu)
    yield from tour.choose(menu, clock.local)
    yield Sight("local clocks", lambda: clock.clocks is not None)
    yield tour.changed(tour.window.lazy.why.chart)


def races(tour: Tour) -> Story:
    stage, canvas = tour.window.stage, tour.window.canvas
    yield Sight("the race is on", lambda: tour.window.lazy.race and tour.window.lazy.race.active)
    race = tour.window.lazy.race
    yield Sight("its bar is seen", lambda: unseen(race.bar))
    run = race.run
    yield from tour.click(canvas, lambda _c: canvas.free_rect().center() + QPoint(0, 60))
    playing = run.playing
    tour.press("space")
    yield Sight("Space plays or rests", lambda: run.playing != playing)
    if run.playing:
        tour.press("space")
        yield Sight("Space rests", lambda: not run.playing)
    before = run.elapsed_h
    tour.press("Right", "Right")
    yield Sight("Right goes on", lambda: run.elapsed_h > before + 0.9)
    yield tour.changed(canvas)
    tour.picture("race")
    tour.press("Left")
    yield Sight("Left goes back", lambda: run.elapsed_h < before + 1.9)
    tour.press("Home")
    yield Sight("Home goes to the start", lambda: run.elapsed_h == 0.0)
    tour.press("Escape")
    yield Sight("Escape ends it", lambda: not race.active)
    yield Sight("its page is folded", lambda: stage.question is None)


# ---- 9 The timeline


def clicks_an_event(tour: Tour) -> Story:
    timeline, session = tour.window.lazy.timeline, tour.window.session
    chart = timeline.chart
    yield from tour.click(chart, lambda _c: _event_in_sight(tour))
    yield Sight("an event is selected", lambda: session.state.choices.selection is not None)
    yield tour.changed(tour.window.canvas)
    tour.picture("event")


def _event_in_sight(tour: Tour) -> QPoint:
    chart = tour.window.lazy.timeline.chart
    seen = chart.visibleRegion().boundingRect()
    for y in range(seen.top() + 6, seen.bottom() - 4, 6):
        for x in range(seen.left() + 6, seen.right() - 4, 6):
            if chart.event_at(QPointF(x, y)):
                return QPoint(x, y)
    return QPoint(-1, -1)


def goes_back_in_time(tour: Tour) -> Story:
    timeline, session = tour.window.lazy.timeline, tour.window.session
    if tour.window.stage.question is not Question.TIMELINE:  # its details took the room
        tour.press("alt+4")
    yield Sight("the timeline is seen", lambda: unseen(page(tour)))
    yield from tour.click(timeline.player.switch)
    yield Sight("a year is shown", lambda: session.state.choices.year is not None)
    yield Sight("the slider is there", lambda: unseen(timeline.years.slider))
    slider = timeline.years.slider
    years = slider.maximum() - slider.minimum()

    def year_2016(widget: QWidget) -> QPoint:
        share = (2016 - slider.minimum()) / years
        return QPoint(round(8 + share * (widget.width() - 16)), widget.height() // 2)

    yield from tour.click(slider, year_2016)
    yield Sight("2016 is shown", lambda: session.state.choices.year == 2016)
    yield tour.changed(tour.window.canvas)
    tour.picture("2016")
    yield from tour.click(timeline.player.switch)
    yield Sight("the network of today", lambda: session.state.choices.year is None)


# ---- folding


def folds_with_keys(tour: Tour) -> Story:
    stage, canvas = tour.window.stage, tour.window.canvas
    size, view = canvas.size(), canvas.viewport
    for key, part in (("F7", Part.CARD), ("F8", Part.PAGE), ("F9", Part.SHEET)):
        for _ in range(2):
            was = stage.is_shown(part)
            tour.press(key)
            yield Sight(f"{key} folds or opens", lambda p=part, w=was: stage.is_shown(p) is not w)
            yield tour.changed(stage)
    tour.press("F6")
    yield Sight("the map alone", lambda: not any(stage.is_shown(part) for part in Part))
    tour.picture("map-only")
    tour.press("F6")
    yield Sight("as it was", lambda: any(stage.is_shown(part) for part in Part))
    yield Sight(
        "the map was never resized", lambda: (canvas.size(), canvas.viewport) == (size, view)
    )


ROWS = (
    ("4.1", "Alt+1, twice, then a click", "the comparison", asks(Question.COMPARE, "compare")),
    ("4.2", "⇄, another place, undo", "they are compared", chooses_other_places),
    ("5.1", "Alt+2, twice, then a click", "why it is faster", asks(Question.WHY, "why")),
    ("5.2", "clicks a slider, then undo", "chart and map say that it is supposed", supposes),
    ("5.3", "closes something, then Reset", "a sign on the map", closes_a_border),
    ("5.4", "chooses local clocks", "they stand at the chart", sees_local_clocks),
    ("6.1", "Alt+3, twice, then a click", "the race", asks(Question.RACE, "race")),
    ("6.2", "Space, Left, Right, Home, Escape", "the race obeys", races),
    ("9.1", "Alt+4, twice, then a click", "the timeline", asks(Question.TIMELINE, "timeline")),
    ("9.2", "clicks an event", "it is selected", clicks_an_event),
    ("9.3", "As it stood, 2016, and back", "the map of 2016", goes_back_in_time),
    ("9.4", "F7, F8, F9, F6, each twice", "parts fold, the map stays", folds_with_keys),
)
