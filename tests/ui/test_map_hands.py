"""The map under mouse, wheel, fingers and keys."""

import itertools
import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.travel_time.what_if import ClosePlace
from explorer.cartography.geometry.viewport import Insets
from explorer.cartography.projection.projections import equidistant
from explorer.cartography.rendering.picking import Found, Sort
from explorer.cartography.scene.scene import build_scene
from explorer.session import Selection, SelectionKind
from explorer.ui.map.free_part import FreePart
from explorer.ui.map.hover_card import beside
from explorer.ui.map.map_buttons import MapButtons
from explorer.ui.window.stage.arrangement import Question

NO_BUTTON, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
SEGMENT = Selection(SelectionKind.SEGMENT, "urumqi-horgos", "horgos-passenger")


def sign_of(window, place_id):
    canvas = window.canvas
    x, y = canvas.viewport.screen_point(*canvas.renderer.scene.places[place_id])
    return QPoint(round(x), round(y))


def middle_of(window):
    return window.canvas.rect().center()


def send_mouse(canvas, kind, at, time_ms, *, button=LEFT, modifiers=NO_KEY):
    held = NO_BUTTON if kind == QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, modifiers)
    event.setTimestamp(time_ms)
    QApplication.sendEvent(canvas, event)


def turn_wheel(canvas, delta, at=None):
    at = QPointF(canvas.rect().center()) if at is None else at
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, delta),
        NO_BUTTON,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def fling(canvas):
    """Drag fast to the right and let go while moving."""
    send_mouse(canvas, QEvent.Type.MouseButtonPress, QPointF(200, 150), 1_000)
    for step in range(1, 6):
        at = QPointF(200 + 30 * step, 150)
        send_mouse(canvas, QEvent.Type.MouseMove, at, 1_000 + 16 * step)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, QPointF(350, 150), 1_085)


def same(view):
    return pytest.approx((view.center_x_m, view.center_y_m, view.m_per_px), rel=1e-6)


def numbers(view):
    return (view.center_x_m, view.center_y_m, view.m_per_px)


@pytest.fixture
def moving(open_window):
    """A window in which the map flies; its clock is set by hand."""
    return open_window(motion=True)


def at_time(canvas, elapsed_ms):
    canvas.animation.clock.pause()
    canvas.animation.clock.setCurrentTime(elapsed_ms)


def finish(canvas):
    canvas.animation.clock.setCurrentTime(canvas.animation.clock.duration())


# ------------------------------------------------------------------ box zoom


def draw_band(canvas, start, end):
    QTest.mousePress(canvas, LEFT, SHIFT, start)
    QTest.mouseMove(canvas, end)


def test_a_box_drawn_with_shift_fills_the_map(window):
    canvas, before = window.canvas, window.canvas.viewport
    a, b = QPoint(100, 80), QPoint(260, 160)
    draw_band(canvas, a, b)
    assert canvas._map_input.band.width() == 160
    assert canvas.viewport == before
    QTest.mouseRelease(canvas, LEFT, SHIFT, b)
    left, top, right, bottom = canvas.viewport.bounds_m
    for x, y in (before.map_point(100, 80), before.map_point(260, 160)):
        assert left - 1 <= x <= right + 1
        assert top - 1 <= y <= bottom + 1
    assert canvas.viewport.m_per_px < before.m_per_px / 2


def test_escape_drops_the_box_and_nothing_else(window):
    canvas, before = window.canvas, window.canvas.viewport
    chosen = window.session.state.choices.selection
    draw_band(canvas, QPoint(100, 80), QPoint(260, 160))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas._map_input.band is None
    QTest.mouseRelease(canvas, LEFT, SHIFT, QPoint(260, 160))
    assert canvas.viewport == before
    assert window.session.state.choices.selection == chosen


def test_a_box_of_a_few_pixels_is_a_slip_of_the_hand(window):
    canvas, before = window.canvas, window.canvas.viewport
    draw_band(canvas, QPoint(100, 80), QPoint(103, 82))
    QTest.mouseRelease(canvas, LEFT, SHIFT, QPoint(103, 82))
    assert canvas.viewport == before


# ------------------------------------------------------------------ motion


def test_a_thrown_map_runs_on_and_comes_to_rest(moving):
    canvas = moving.canvas
    canvas.zoom_in()
    finish(canvas)
    fling(canvas)
    let_go = canvas.viewport
    assert canvas.animation.gliding
    at_time(canvas, 200)
    assert canvas.viewport.center_x_m < let_go.center_x_m
    finish(canvas)
    assert not canvas.animation.under_way


@pytest.mark.parametrize("stop", ["press", "key", "wheel"])
def test_any_press_or_key_stops_a_thrown_map(moving, stop):
    canvas = moving.canvas
    fling(canvas)
    at_time(canvas, 50)
    if stop == "press":
        QTest.mousePress(canvas, LEFT, NO_KEY, QPoint(200, 150))
    elif stop == "key":
        QTest.keyClick(canvas, Qt.Key.Key_F12)
    else:
        turn_wheel(canvas, 120)
    assert not canvas.animation.gliding


def test_with_reduced_motion_nothing_moves_by_itself_and_the_choice_is_remembered(
    open_window, home
):
    window = open_window(motion=True)
    window.actions_by_id["reduce_motion"].trigger()
    canvas, before = window.canvas, window.canvas.viewport
    fling(canvas)
    assert not canvas.animation.under_way
    turn_wheel(canvas, 120)
    assert canvas.viewport.m_per_px == pytest.approx(before.m_per_px / 1.5)
    window.close()
    assert '"reduce_motion": true' in (home / "settings.json").read_text("utf-8")


def test_wheel_steps_add_up_and_keep_what_is_under_the_pointer(moving):
    canvas, before = moving.canvas, moving.canvas.viewport
    at = QPointF(250, 120)
    ground = before.map_point(250, 120)
    for _ in range(3):
        turn_wheel(canvas, 120, at)
    assert canvas.animation.clock.duration() <= 150
    at_time(canvas, 60)
    assert before.m_per_px / 1.5**3 < canvas.viewport.m_per_px < before.m_per_px
    assert canvas.viewport.map_point(250, 120) == pytest.approx(ground, abs=1)
    finish(canvas)
    assert canvas.viewport.m_per_px == pytest.approx(before.m_per_px / 1.5**3)
    assert canvas.viewport.map_point(250, 120) == pytest.approx(ground, abs=1)


def test_going_to_a_place_is_a_flight_that_ends_where_the_jump_would(moving):
    canvas = moving.canvas
    canvas.zoom_to(Selection(SelectionKind.PLACE, "astana"))
    assert canvas.animation.under_way
    with_flight = canvas.animation.target
    finish(canvas)
    assert numbers(canvas.viewport) == same(with_flight)
    assert canvas.rect().contains(sign_of(moving, "astana"))


# ------------------------------------------------------------------ views before and after


def test_the_buttons_in_the_corner_zoom_and_go_home_in_either_language(window, qtbot):
    canvas = window.canvas
    home = canvas.viewport
    assert canvas.findChild(MapButtons).geometry().right() < canvas.width()

    def buttons():
        return {button.toolTip(): button for button in canvas.findChildren(QToolButton)}

    buttons()["Zoom in (+)"].click()
    assert canvas.viewport.m_per_px < home.m_per_px
    for _ in range(2):
        buttons()["Zoom out (−)"].click()
    assert canvas.viewport.m_per_px > home.m_per_px
    window.set_language("id")
    qtbot.waitUntil(lambda: "Tampilkan seluruh rute (Home)" in buttons())
    assert all(button.accessibleName() == said for said, button in buttons().items())
    buttons()["Tampilkan seluruh rute (Home)"].click()
    assert numbers(canvas.viewport) == same(home)


def test_alt_left_and_right_walk_through_the_views_and_not_through_the_choices(window):
    canvas = window.canvas
    back, forth = window.actions_by_id["view_back"], window.actions_by_id["view_forward"]
    assert not back.isEnabled()
    first = canvas.viewport
    window.session.select(SEGMENT)
    canvas.zoom_in()
    canvas.view_history.settle()
    second = canvas.viewport
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    canvas.view_history.settle()
    third = canvas.viewport
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert numbers(canvas.viewport) == same(second)
    back.trigger()
    assert numbers(canvas.viewport) == same(first)
    assert not back.isEnabled()
    forth.trigger()
    forth.trigger()
    assert numbers(canvas.viewport) == same(third)
    assert not forth.isEnabled()
    assert window.session.state.choices.selection == SEGMENT


def test_a_drag_is_one_step_however_many_frames_it_had(window, qtbot):
    canvas, before = window.canvas, window.canvas.viewport
    with qtbot.waitSignal(canvas.view_history.changed):
        send_mouse(canvas, QEvent.Type.MouseButtonPress, QPointF(200, 150), 1_000)
        for step in range(1, 30):
            send_mouse(canvas, QEvent.Type.MouseMove, QPointF(200 + step, 150), 1_000 + 100 * step)
        send_mouse(canvas, QEvent.Type.MouseButtonRelease, QPointF(229, 150), 9_000)
    canvas.view_history.settle()
    canvas.view_history.before()
    assert numbers(canvas.viewport) == same(before)


def test_another_corridors_views_are_not_walked_through(window, corridor):
    window.canvas.zoom_in()
    window.canvas.view_history.settle()
    assert window.actions_by_id["view_back"].isEnabled()
    window.canvas.view_history.forget()
    assert not window.actions_by_id["view_back"].isEnabled()


def test_the_history_outlives_another_projection(window, corridor):
    canvas = window.canvas
    first = canvas._seen()
    canvas.animation.jump_to(canvas.viewport.zoomed(3, 200, 100))
    canvas.view_history.settle()
    canvas.show_scene(build_scene(corridor, None, equidistant(87.6, 43.8)))
    canvas.view_history.before()
    shown = canvas._seen()
    assert (shown.lon_deg, shown.lat_deg) == pytest.approx((first.lon_deg, first.lat_deg), abs=1e-6)
    assert shown.m_per_px == pytest.approx(first.m_per_px, rel=0.01)


# ------------------------------------------------------------------ picking


def two_lanes(window, monkeypatch):
    found = (
        Found(Sort.SEGMENT, "urumqi-horgos", 2.0, 2.0, "horgos-passenger"),
        Found(Sort.SEGMENT, "karaganda-astana", 2.5, 2.5, "horgos-passenger"),
        Found(Sort.PLACE, "horgos", 12.0, 12.0),
    )
    monkeypatch.setattr(window.canvas, "hits", lambda *_: found)


def test_between_two_lines_a_list_asks_which_one_and_keys_choose(window, monkeypatch):
    two_lanes(window, monkeypatch)
    QTest.mouseClick(window.canvas, LEFT, NO_KEY, QPoint(200, 150))
    menu = window.canvas.interaction.menu
    assert [a.text() for a in menu.actions()] == [
        "Urumqi → Horgos – rail",
        "Karaganda → Astana – rail",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window.session.state.choices.selection.id == "karaganda-astana"


def test_a_right_click_lists_everything_that_lies_there(window, monkeypatch):
    two_lanes(window, monkeypatch)
    QTest.mouseClick(window.canvas, Qt.MouseButton.RightButton, NO_KEY, QPoint(200, 150))
    menu = window.canvas.interaction.menu
    names = [a.text() for a in menu.actions()]
    assert names[: names.index("")][-1] == "Horgos – border crossing, China"
    chosen = window.session.state.choices.selection
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert window.session.state.choices.selection == chosen


def test_the_keyboard_chooses_what_is_in_the_middle(window):
    canvas = window.canvas
    x_m, y_m = canvas.renderer.scene.places["karaganda"]
    canvas.animation.jump_to(canvas.viewport.zoomed(4, 0, 0).centered(x_m, y_m))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.interaction.card.isVisible()
    assert "Karaganda" in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.session.state.choices.selection == Selection(SelectionKind.PLACE, "karaganda")


# ------------------------------------------------------------------ cards


def card_words(window):
    card = window.canvas.interaction.card
    return " | ".join(x.text() for x in card.findChildren(QLabel) if not x.isHidden()).replace(
        "\N{NO-BREAK SPACE}", " "
    )


@pytest.fixture
def town(window, qtbot):
    """The largest town of the base map, which comes a little after the outlines."""
    qtbot.waitUntil(lambda: bool(window.canvas.renderer.scene.towns.marks))
    return window.canvas.renderer.scene.towns.marks[0]


def tell(window, found):
    window.canvas.interaction._tell(found, QPointF(middle_of(window)))


def test_a_segments_card_has_ends_length_evidence_and_mode(window):
    tell(window, Found(Sort.SEGMENT, "urumqi-horgos", 0, 0, "horgos-passenger"))
    shown = card_words(window)
    for part in ("Urumqi → Horgos", "rail", "686.0 km", "computed"):
        assert part in shown


def test_a_places_card_has_its_names_and_kind_in_the_chosen_language(open_window):
    window = open_window("id")
    tell(window, Found(Sort.PLACE, "horgos", 0, 0))
    assert "霍尔果斯" in card_words(window)
    assert "border crossing" not in card_words(window)


def test_a_towns_card_says_how_many_live_there_and_who_counted(window, town):
    tell(window, Found(Sort.TOWN, town.key, 0, 0))
    shown = card_words(window)
    assert f"{town.population:,}" in shown
    assert f"GeoNames · geonames.org, record {town.key}" in shown
    assert "published" in shown


def test_a_click_on_a_town_tells_of_it_and_leaves_the_choice_alone(window, town, monkeypatch):
    monkeypatch.setattr(window.canvas, "hits", lambda *_: (Found(Sort.TOWN, town.key, 0, 0),))
    chosen = window.session.state.choices.selection
    QTest.mouseClick(window.canvas, LEFT, NO_KEY, QPoint(200, 150))
    assert town.names[""] in card_words(window)
    assert window.session.state.choices.selection == chosen


def test_towns_that_are_named_on_the_map_can_be_found_under_the_pointer(window, town):
    canvas = window.canvas
    canvas.animation.jump_to(canvas.viewport.zoomed(4, 200, 150))
    picture = canvas.picture()
    letters = canvas.renderer.lettering(picture)
    zero = canvas.viewport.screen_point(0, 0)
    found = {
        f.key
        for t in letters.towns
        for f in canvas.hits(t.x_px + zero[0], t.y_px + zero[1])
        if f.sort is Sort.TOWN
    }
    assert letters.towns
    assert found == {t.key.removeprefix("town ") for t in letters.towns}


@pytest.mark.parametrize("x", [0, 3, 500, 1360, 1365])
@pytest.mark.parametrize("y", [0, 3, 400, 760, 767])
def test_a_card_never_covers_the_pointer_and_never_leaves_the_screen(x, y):
    screen, size = QRect(0, 0, 1366, 768), QSize(300, 110)
    card = QRect(beside(QPoint(x, y), size, screen), size)
    assert screen.contains(card)
    assert not card.contains(QPoint(x, y))


# ------------------------------------------------------------------ measuring


def measure(window, *ids):
    window.actions_by_id["measure"].trigger()
    for place_id in ids:
        QTest.mouseClick(window.canvas, LEFT, NO_KEY, sign_of(window, place_id))
    return window.canvas.interaction.ruler


def straight_km(corridor, *ids):
    points = [(corridor.places[i].lon_deg, corridor.places[i].lat_deg) for i in ids]
    return sum(geodesic_km(a, b) for a, b in itertools.pairwise(points))


def test_clicks_on_places_measure_between_the_places_themselves(window, corridor):
    ruler = measure(window, "urumqi", "horgos", "astana")
    expected = straight_km(corridor, "urumqi", "horgos", "astana")
    assert ruler.length.value == pytest.approx(expected, abs=1e-6)
    assert window.session.state.choices.selection.kind is SelectionKind.ROUTE
    assert "Point 3, Astana" in window.messages.text()


def test_enter_ends_backspace_shortens_escape_leaves_and_the_result_is_copied(window, corridor):
    ruler, canvas = measure(window, "urumqi", "horgos", "astana"), window.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert ruler.length.value == pytest.approx(straight_km(corridor, "urumqi", "horgos"))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert ruler.measurement.done
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().replace("\N{NO-BREAK SPACE}", " ")
    assert copied == "Urumqi → Horgos: 577.7 km (computed: geodesic, WGS 84)"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not ruler.active
    assert not window.actions_by_id["measure"].isChecked()
    assert not canvas.interaction.bar.isVisible()


def test_a_double_click_ends_the_chain_with_its_first_click(window):
    ruler, canvas = measure(window, "urumqi"), window.canvas
    view = canvas.viewport
    QTest.mouseClick(canvas, LEFT, NO_KEY, QPoint(200, 150))
    QTest.mouseDClick(canvas, LEFT, NO_KEY, QPoint(200, 150))
    assert ruler.measurement.done
    assert len(ruler.measurement.knots) == 2
    assert canvas.viewport == view


def test_the_keyboard_measures_from_middle_to_middle(window):
    canvas = window.canvas
    canvas.zoom_in()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_M)
    ruler = canvas.interaction.ruler
    assert ruler.active
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert len(ruler.measurement.knots) == 2
    across = 270 * canvas.viewport.m_per_px / 1000
    assert ruler.length.value == pytest.approx(across, rel=0.05)


def test_the_measuring_line_is_seen_on_the_map_and_not_in_a_saved_picture(window, tmp_path):
    canvas = window.canvas
    window.files.save_picture(tmp_path / "before.png")
    chain = measure(window, "urumqi", "astana").chain(canvas.renderer.scene.projection)
    (line,) = chain.fixed
    x, y = canvas.viewport.to_screen(line)[len(line) // 2]
    seen = canvas.grab().toImage().pixelColor(round(x), round(y))
    assert seen.name() == QColor(canvas.renderer.style.measure).name()
    window.files.save_picture(tmp_path / "after.png")
    assert QImage(str(tmp_path / "after.png")) == QImage(str(tmp_path / "before.png"))


def test_what_lies_over_the_map_has_no_part_in_a_saved_picture(window, tmp_path):
    window.session.suppose(ClosePlace("horgos"))
    window.files.save_picture(tmp_path / "before.png")
    window.canvas.cover(FreePart(Insets(500, 0, 0, 200), (QRect(520, 10, 300, 120),)))
    covered = window.canvas.picture()
    assert covered.covered.left_px == 500
    window.files.save_picture(tmp_path / "after.png")
    assert QImage(str(tmp_path / "after.png")) == QImage(str(tmp_path / "before.png"))


def test_measuring_nothing_copies_nothing(window):
    QGuiApplication.clipboard().setText("something else")
    measure(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "something else"


# ------------------------------------------------------------------ fingers


@pytest.fixture
def screen(window):
    window.actions_by_id["map_only"].trigger()  # fingers on a card do not move the map
    return QTest.createTouchDevice()


def test_one_finger_drags_and_a_tap_picks(window, screen):
    canvas, before = window.canvas, window.canvas.viewport
    QTest.touchEvent(canvas, screen).press(0, QPoint(200, 150), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(240, 170), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(240, 170), canvas).commit()
    moved = before.center_x_m - canvas.viewport.center_x_m
    assert moved == pytest.approx(40 * before.m_per_px, rel=0.01)
    canvas.animation.jump_to(before)
    at = sign_of(window, "karaganda")
    QTest.touchEvent(canvas, screen).press(0, at, canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, at, canvas).commit()
    assert window.session.state.choices.selection == Selection(SelectionKind.PLACE, "karaganda")


def test_two_fingers_zoom_and_pick_nothing(window, screen):
    canvas, before = window.canvas, window.canvas.viewport
    chosen = window.session.state.choices.selection
    a, b = QPoint(200, 150), QPoint(260, 150)
    QTest.touchEvent(canvas, screen).press(0, a, canvas).press(1, b, canvas).commit()
    far = QPoint(170, 150), QPoint(290, 150)
    QTest.touchEvent(canvas, screen).move(0, far[0], canvas).move(1, far[1], canvas).commit()
    assert canvas.viewport.m_per_px == pytest.approx(before.m_per_px / 2)
    assert canvas.viewport.map_point(230, 150) == pytest.approx(before.map_point(230, 150), abs=1)
    QTest.touchEvent(canvas, screen).release(0, far[0], canvas).stationary(1).commit()
    QTest.touchEvent(canvas, screen).release(1, far[1], canvas).commit()
    assert window.session.state.choices.selection == chosen
    assert canvas._map_input.free


# ------------------------------------------------------------------ names, and bad input


def test_the_map_says_what_is_selected_and_what_keys_do(window):
    window.session.select(SEGMENT)
    announced = window.canvas.accessibleDescription()
    assert "Urumqi → Horgos" in announced
    assert "Arrows" in announced
    window.session.select(None)
    assert "Urumqi" not in window.canvas.accessibleDescription()


@pytest.mark.parametrize("delta", [2**31 - 1, -(2**31) + 1, 1, -1])
def test_a_wheel_gone_mad_ends_at_the_limits(moving, delta):
    canvas = moving.canvas
    for _ in range(5):
        turn_wheel(canvas, delta)
        finish(canvas)
    assert all(map(math.isfinite, numbers(canvas.viewport)))
    assert 20 <= canvas.viewport.m_per_px <= 20_000


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_a_pointer_that_is_nowhere_changes_nothing(window, bad):
    canvas, before = window.canvas, window.canvas.viewport
    nowhere = QPointF(bad, 5)
    for kind in ("MouseButtonPress", "MouseMove", "MouseButtonRelease", "MouseButtonDblClick"):
        event = QMouseEvent(QEvent.Type[kind], nowhere, nowhere, LEFT, LEFT, NO_KEY)
        QApplication.sendEvent(canvas, event)
    turn_wheel(canvas, 120, nowhere)
    assert canvas.viewport == before


@pytest.mark.parametrize("factor", [0.0, -1.0, math.nan, math.inf, 1e308, 1e-308])
def test_an_absurd_zoom_is_no_crash(window, factor):
    canvas = window.canvas
    canvas.animation.zoom_by(factor, 100, 100)
    assert all(map(math.isfinite, numbers(canvas.viewport)))
    assert 20 <= canvas.viewport.m_per_px <= 20_000


def test_a_window_of_one_pixel_lives(window):
    canvas = window.canvas
    canvas.setMinimumSize(1, 1)
    measure(window, "urumqi", "astana")
    canvas.resize(1, 1)
    canvas.zoom_in()
    canvas.fit_routes()
    draw_band(canvas, QPoint(0, 0), QPoint(50, 50))
    assert not canvas.grab().isNull()
    QTest.mouseRelease(canvas, LEFT, SHIFT, QPoint(50, 50))
    canvas.resize(500, 400)
    assert all(map(math.isfinite, numbers(canvas.viewport)))
    assert not canvas.grab().isNull()


def test_what_has_timers_belongs_to_the_map_so_that_no_other_thread_ends_it(window):
    canvas = window.canvas
    for part in (canvas.animation, canvas.view_history, canvas.interaction, canvas._map_input):
        assert part.parent() is canvas
    assert canvas.interaction.ruler.parent() is canvas.interaction


def test_a_chosen_segment_stays_in_sight_when_the_map_becomes_lower(window, corridor):
    route = next(iter(corridor.routes.values()))
    window.session.select(Selection(SelectionKind.SEGMENT, route.segment_ids[0], route.id))
    scale = window.canvas.viewport.m_per_px
    window.stage.show_question(Question.WHY)
    QApplication.processEvents()
    assert window.canvas.viewport.m_per_px < 2 * scale
    window.canvas.fit_routes()
    assert window.canvas.viewport.m_per_px < 2 * scale  # home is the segment's route
