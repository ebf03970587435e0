"""Steps 1, 2, 8 and 10: the map, the list beside it, search, and looking from elsewhere."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QWidget

from explorer.session import Selection, SelectionKind
from explorer.ui.parts.widgets import Badge, Popover
from tests.tour.sight import unseen
from tests.tour.story import Sight, Story, floating
from tests.tour.tour import Tour

_FAR_PX = 120


# ---- the list


def row_of(tour: Tour, wanted: Selection) -> QTreeWidgetItem | None:
    """Return the row of the list that stands for something."""
    return tour.window.panels.routes._items.get(wanted)


def middle_of_row(tour: Tour, wanted: Selection) -> QPoint:
    """Return the middle of a row, in pixels of the list."""
    tree, item = tour.window.panels.routes._tree, row_of(tour, wanted)
    return QPoint() if item is None else tree.visualItemRect(item).center()


def click_row(tour: Tour, wanted: Selection) -> Story:
    """Click a row of the list."""
    tree = tour.window.panels.routes._tree
    yield Sight(
        "the row is in the list",
        lambda: tree.viewport().rect().contains(middle_of_row(tour, wanted)),
    )
    yield from tour.click(tree.viewport(), lambda _w: middle_of_row(tour, wanted))


def _route(tour: Tour) -> Selection:
    return Selection(SelectionKind.ROUTE, next(iter(tour.window.session.state.corridor.routes)))


def _segment(tour: Tour) -> Selection:
    """Urumqi to Horgos."""
    route = _route(tour)
    corridor = tour.window.session.state.corridor
    segments = corridor.routes[route.id].segment_ids
    found = next(i for i in segments if "horgos" in corridor.segments[i].to_id)
    return Selection(SelectionKind.SEGMENT, found, route.id)


def on_map(tour: Tour, lon_deg: float, lat_deg: float) -> QPoint:
    """Return where a place lies on the map, in its pixels."""
    canvas = tour.window.canvas
    assert canvas.renderer is not None
    assert canvas.viewport is not None
    x_m, y_m = canvas.renderer.scene.projection.point(lon_deg, lat_deg)
    x, y = canvas.viewport.screen_point(x_m, y_m)
    return QPoint(round(x), round(y))


# ---- 1 Start


def starts(tour: Tour) -> Story:
    window = tour.window
    panels = window.panels
    for part in (window.top, window.strip, window.canvas._buttons, panels.card, panels.sheet):
        yield Sight("every part is seen wholly", lambda part=part: unseen(part))
    tour.picture("start")


def hides_and_shows_a_route(tour: Tour) -> Story:
    tree, session = tour.window.panels.routes._tree, tour.window.session
    route = _route(tour)

    def eye(_list: QWidget) -> QPoint:
        item = row_of(tour, route)
        box = tree.visualItemRect(item)
        return QPoint(box.right() - 17, box.top() + 15)

    yield from tour.click(tree.viewport(), eye)
    yield Sight("the route is hidden", lambda: route.id in session.state.choices.hidden_routes)
    yield tour.map_rests()
    yield tour.changed(tour.window.canvas)
    tour.picture("route-hidden")
    yield from tour.click(tree.viewport(), eye)
    yield Sight("it is back", lambda: route.id not in session.state.choices.hidden_routes)


def drags(tour: Tour) -> Story:
    canvas = tour.window.canvas
    yield tour.map_rests()
    tour.remember()
    before = canvas.viewport
    start = canvas.mapToGlobal(canvas.free_rect().center() + QPoint(80, -40))
    tour.hand.drag(start, start + QPoint(-_FAR_PX, 60))
    yield Sight(
        "the map went along with the hand",
        lambda: canvas.viewport.center_x_m - before.center_x_m > before.m_per_px * _FAR_PX * 0.8,
    )
    yield tour.map_rests()
    yield tour.changed(canvas)


def turns_the_wheel(tour: Tour) -> Story:
    canvas, scale = tour.window.canvas, tour.window.strip._scale
    yield tour.map_rests()
    before, said = canvas.viewport.m_per_px, scale.text()
    tour.remember()
    tour.hand.wheel(canvas.mapToGlobal(canvas.free_rect().center()), 2)
    yield Sight("the map came nearer", lambda: canvas.viewport.m_per_px < before * 0.6)
    yield tour.map_rests()
    yield Sight("the scale in the strip says so", lambda: scale.text() != said)
    yield tour.changed(canvas)


def goes_home(tour: Tour) -> Story:
    canvas = tour.window.canvas
    yield from tour.click(canvas, lambda _c: canvas.free_rect().center() + QPoint(0, 90))
    tour.press("Home")
    yield tour.map_rests()
    yield Sight("all that is shown of the routes is free", lambda: _routes_are_free(tour))
    tour.picture("home")


def _routes_are_free(tour: Tour) -> list[str]:
    canvas, state = tour.window.canvas, tour.window.session.state
    free = canvas.free_rect()
    faults = []
    left, low, right, high = canvas._home_bounds()
    for x_m, y_m in ((left, low), (right, high)):
        x, y = canvas.viewport.screen_point(x_m, y_m)
        if not free.contains(QPointF(x, y).toPoint()):
            faults.append(f"a corner of the routes of {state.corridor.id} is not free: {x}, {y}")
    return faults


# ---- 2 Urumqi – Horgos


def clicks_the_segment_in_the_list(tour: Tour) -> Story:
    yield from click_row(tour, _route(tour))
    yield from click_row(tour, _segment(tour))
    yield from _details_of_the_segment(tour)
    tour.picture("details")


def clicks_it_on_the_map(tour: Tour) -> Story:
    canvas, window = tour.window.canvas, tour.window
    corridor = window.session.state.corridor
    urumqi = next(p for p in corridor.places.values() if p.id == "urumqi")
    yield from tour.click(canvas, lambda _c: on_map(tour, urumqi.lon_deg, urumqi.lat_deg))
    yield from tour_menu_if_asked(tour)
    yield Sight("Urumqi is selected", lambda: _selected(tour) == ("place", "urumqi"))
    wanted = _segment(tour)
    yield tour.map_rests()
    between = _between(tour, wanted.id)
    yield from tour.click(canvas, lambda _c: between)
    yield Sight("the segment is selected", lambda: _selected(tour)[1] == wanted.id)
    yield from _details_of_the_segment(tour)


def tour_menu_if_asked(tour: Tour) -> Story:
    """Take the first entry where the map asks which of several things was meant."""
    yield Sight(
        "selected, or asked what was meant",
        lambda: floating() is not None or tour.window.session.state.choices.selection is not None,
    )
    if floating() is not None:
        tour.press("Down", "Return")


def _selected(tour: Tour) -> tuple[str, str]:
    selection = tour.window.session.state.choices.selection
    return ("", "") if selection is None else (str(selection.kind), selection.id)


def _between(tour: Tour, segment_id: str) -> QPoint:
    """Return a point of the map that shows a segment and nothing else."""
    canvas, corridor = tour.window.canvas, tour.window.session.state.corridor
    segment = corridor.segments[segment_id]
    ends = [corridor.places[i] for i in (segment.from_id, segment.to_id)]
    points = [on_map(tour, place.lon_deg, place.lat_deg) for place in ends]
    middle = (points[0] + points[1]) / 2
    for away in range(0, _FAR_PX, 3):
        for at in (middle + QPoint(0, away), middle - QPoint(0, away)):
            found = canvas.hits(at.x(), at.y())
            if found and segment_id in str(found[0]):
                return at
    return QPoint(-1, -1)


def _details_of_the_segment(tour: Tour) -> Story:
    details = tour.window.panels.details
    yield from tour.appears("the details", tour.window.panels.sheet)

    def said() -> list[str]:
        texts = [each.text() for each in details.widget().findChildren(QLabel)]
        wanted = ["Urumqi → Horgos", "Straight line (WGS 84)", "In the text"]
        faults = [f"“{text}” is not there" for text in wanted if text not in texts]
        if sum("km" in text for text in texts) < len(wanted):
            faults.append("there are not three distances")
        if len(details.widget().findChildren(Badge)) < len(wanted):
            faults.append("there are not three badges")
        return faults

    yield Sight("three distances, each with a badge", said)


def clicks_a_badge(tour: Tour) -> Story:
    details = tour.window.panels.details
    yield from tour.click(lambda: next(iter(details.widget().findChildren(Badge)), None))
    yield from tour.appears("who says so", _popover)
    tour.picture("badge")
    yield from tour.leave()


def _popover() -> QWidget | None:
    widget = floating()
    return widget if isinstance(widget, Popover) else None


# ---- 8 Search


def searches(text: str, wanted: str, *, take: bool = True):
    """Return a story that looks for a text and takes what is found."""

    def story(tour: Tour) -> Story:
        field = tour.window.top.search
        tour.press("ctrl+f")
        yield tour.focused(field)
        tour.hand.write(text)
        yield Sight("the text stands in the field", lambda: field.text() == text)
        yield from tour.appears("the hits", field._list)
        yield Sight("the right one is first", lambda: wanted in field.hits()[0])
        tour.picture("hits")
        if take:
            tour.press("Return")
            yield Sight("the list went", lambda: not field._list.isVisible())
            yield Sight("something is selected", lambda: _selected(tour)[0] != "")
            yield tour.focused(tour.window.canvas)
            yield Sight("its details are seen", lambda: unseen(tour.window.panels.sheet))
        else:
            tour.press("Escape")
            yield Sight("the list went", lambda: not field._list.isVisible())

    return story


def takes_a_hit_with_the_pointer(tour: Tour) -> Story:
    field = tour.window.top.search
    yield from tour.click(field)
    tour.hand.write("almaty")
    yield from tour.appears("the hits", field._list)
    box = field._list.visualItemRect(field._list.item(0))
    yield from tour.click(field._list.viewport(), lambda _w: box.center())
    yield Sight("Almaty is selected", lambda: _selected(tour) == ("place", "almaty"))


def finds_a_place_of_the_world(tour: Tour) -> Story:
    field, found = tour.window.top.search, tour.window.canvas.interaction.found
    tour.press("ctrl+f")
    yield tour.focused(field)
    tour.hand.write("tbilisi")
    yield Sight("the text stands in the field", lambda: field.text() == "tbilisi")
    yield Sight("the world answers", lambda: any("Georgia" in hit for hit in field.hits()))
    yield from tour.appears("the hits", field._list)
    tour.picture("hits-of-the-world")
    tour.press("Return")
    yield from tour.appears("what is marked", found)
    yield tour.map_rests()
    yield from tour.click(found._measure)
    ruler = tour.window.canvas.interaction.ruler
    yield Sight("it is measured from", lambda: ruler.measurement.knots[0].name == "Tbilisi")
    yield from tour.appears("the bar that measures", tour.window.canvas.interaction.bar)
    tour.picture("measured-from")
    tour.press("Escape")
    yield Sight("measuring is over", lambda: not ruler.active)
    tour.press("Escape")
    yield Sight("the mark went", lambda: found.place is None)


# ---- 10 From elsewhere


def chooses_projection(name: str):
    """Return a story that chooses a projection in the menu."""

    def story(tour: Tour) -> Story:
        window = tour.window
        action = window._projections._actions[name]
        before = window.canvas.renderer.scene.projection
        yield from tour.open_menu(*tour.way_to(action))
        yield Sight(
            "the map is another one", lambda: window.canvas.renderer.scene.projection != before
        )
        yield tour.map_rests()
        yield tour.changed(window.canvas)
        tour.picture(name)

    return story


def turns_the_globe(tour: Tour) -> Story:
    canvas = tour.window.canvas
    yield from chooses_projection("globe")(tour)
    before = canvas.center_lonlat()
    tour.remember()
    middle = canvas.mapToGlobal(canvas.free_rect().center())
    tour.hand.drag(middle, middle + QPoint(-_FAR_PX, 0))
    yield Sight(
        "the globe turned under the hand",
        lambda: math.dist(canvas.center_lonlat() or before, before) > 1.0,
    )
    yield tour.map_rests()
    yield tour.changed(canvas)


def measures(tour: Tour) -> Story:
    canvas, action = tour.window.canvas, tour.window.actions_by_id["measure"]
    yield from tour.click(canvas, lambda _c: canvas.free_rect().center())
    tour.press("m")
    yield Sight("measuring is on", action.isChecked)
    for offset in (QPoint(-90, -30), QPoint(70, 40)):
        at = canvas.free_rect().center() + offset
        yield from tour.click(canvas, lambda _c, at=at: at)
    yield Sight("a distance is told", lambda: "km" in _measured(tour))
    yield tour.changed(canvas)
    tour.picture("measured")
    tour.press("m")
    yield Sight("measuring is off", lambda: not action.isChecked())


def _measured(tour: Tour) -> str:
    bars = tour.window.canvas.findChildren(QWidget)
    return " ".join(each.text() for each in bars if isinstance(each, QLabel) and each.isVisible())


def goes_back(tour: Tour) -> Story:
    canvas = tour.window.canvas
    tour.press("Home")
    yield tour.map_rests()
    home = canvas.viewport.m_per_px
    tour.hand.wheel(canvas.mapToGlobal(canvas.free_rect().center()), 3)
    yield Sight("nearer", lambda: canvas.viewport.m_per_px < home * 0.5)
    yield tour.map_rests()
    tour.press("alt+Left")
    yield Sight(
        "the last view is back",
        lambda: (
            math.isclose(canvas.viewport.m_per_px, home, rel_tol=0.1)
            or [f"{canvas.viewport.m_per_px} m per pixel, not {home}"]
        ),
    )
    yield tour.map_rests()


ROWS = (
    ("1.1", "starts the program", "map, list, details and strip, all wholly", starts),
    ("1.2", "clicks the eye of a route, twice", "the map without it", hides_and_shows_a_route),
    ("1.3", "drags the map", "it goes along", drags),
    ("1.4", "turns the wheel", "nearer, and another scale", turns_the_wheel),
    ("1.5", "presses Home", "all routes, with nothing over them", goes_home),
    (
        "2.1",
        "clicks Urumqi → Horgos in the list",
        "three distances with badges",
        clicks_the_segment_in_the_list,
    ),
    ("2.2", "clicks a badge", "who says so", clicks_a_badge),
    ("2.3", "clicks Urumqi and the line on the map", "the same details", clicks_it_on_the_map),
    ("8.1", "looks for Хоргос", "Horgos, with its details", searches("Хоргос", "Horgos")),
    ("8.2", "looks for 霍尔果斯", "Horgos", searches("霍尔果斯", "Horgos", take=False)),
    ("8.3", "looks for Khorgos", "Horgos", searches("Khorgos", "Horgos")),
    ("8.4", "looks for 670 km", "what says so", searches("670 km", "670")),
    ("8.5", "clicks a hit", "its details", takes_a_hit_with_the_pointer),
    ("8.6", "looks for Tbilisi", "its mark, measured from", finds_a_place_of_the_world),
    ("10.1", "zooms, then Alt+Left", "the view before", goes_back),
    ("10.2", "chooses true distances", "another map", chooses_projection("equidistant")),
    ("10.3", "chooses Web Mercator", "another map", chooses_projection("web-mercator")),
    ("10.4", "chooses the globe and turns it", "it turns", turns_the_globe),
    ("10.5", "measures with M and two clicks", "kilometres", measures),
)
