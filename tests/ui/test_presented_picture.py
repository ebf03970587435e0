"""What a class sees of a step: nothing of it is cut, covered or written over."""

import itertools
import math

import pytest
from lesson_rooms import conducted, shipped_lessons
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from explorer.analysis.lessons.guessing import Axis, answer_of
from explorer.analysis.lessons.resolving import Resolver
from explorer.cartography.rendering.furniture import STRIP_PX, strip_words_px
from explorer.cartography.style import LIGHT
from explorer.model.lessons.lesson import Hidden, PredictionKind
from explorer.ui.classroom.picture.guess_chart import GuessChart, GuessPicture, Tick
from explorer.ui.classroom.picture.row_lines import RowLines
from explorer.ui.parts.theme import color
from explorer.wording.lessons.step_views import Row
from explorer.wording.translations import Translations

LESSONS = {lesson.id: (corridor, lesson) for corridor, lesson in shipped_lessons()}
NUMBERS = [
    (lesson_id, step.id)
    for lesson_id, (_, lesson) in LESSONS.items()
    for step in lesson.steps
    if step.prediction is not None and step.prediction.kind is PredictionKind.NUMBER
]

_MOST_PICTURES = 40  # until names stand where they stay


@pytest.fixture
def present(qtbot, home):
    """Return a function that presents a lesson by its id; whatever it began is ended."""
    begun = []

    def presented(lesson_id, language="en", size=(1366, 768)):
        made = conducted(qtbot, *LESSONS[lesson_id], language)
        made.audience.showNormal()  # a full screen is as large as the one there is
        made.audience.resize(*size)
        begun.append(made)
        return made

    yield presented
    for made in begun:
        made.leave()


def go_to(led, step_id):
    led.shown.jump([step.id for step in led.shown.lesson.steps].index(step_id))


def reveal(led):
    while led.shown.is_open:
        led.shown.advance()


def painted(led):
    """Return the picture, once its names stand where they will stay."""
    canvas = led.room.canvas
    led.room.grab()
    for _ in range(_MOST_PICTURES):
        if canvas.renderer.at_rest(canvas.viewport):
            return led.room.grab()
        canvas.renderer.work(canvas.viewport, 1000.0)
        led.room.grab()
    raise AssertionError("the picture is never done")


def boxes_over(led):
    """Return what lies over the map: the panel, controls, credits and buttons at the margins."""
    room = led.room
    larger = room.canvas.larger
    over = (room.panel, room.bar, room.credits, room.back, room.on)
    return [
        QRectF(w.x() / larger, w.y() / larger, w.width() / larger, w.height() / larger)
        for w in over
    ]


@pytest.mark.parametrize("lesson_id", ["eight-hours", "landlocked", "ferry"])
def test_no_name_stands_half_under_what_lies_over_the_map(present, lesson_id):
    led = present(lesson_id)
    seen = 0
    for number in range(len(led.shown.lesson.steps)):
        led.shown.jump(number)
        reveal(led)
        painted(led)
        names = led.room.canvas.renderer.name_boxes
        seen += len(names)
        half_px = 0.6  # what is told in whole pixels of the screen
        over = [box.adjusted(half_px, half_px, -half_px, -half_px) for box in boxes_over(led)]
        hidden = [(name, box) for name in names for box in over if box.intersects(name)]
        assert not hidden, led.shown.step.id
    assert seen > 50


@pytest.mark.parametrize(
    ("lesson_id", "step_id"),
    [
        ("landlocked", "by-rail"),
        ("landlocked", "stops-in-order"),
        ("landlocked", "where-hours-go"),
        ("eight-hours", "four-causes"),
    ],
)
@pytest.mark.parametrize("size", [(1366, 768), (800, 800)])
def test_the_way_that_a_step_is_about_lies_clear_of_words_and_controls(
    present, lesson_id, step_id, size
):
    led = present(lesson_id, size=size)
    go_to(led, step_id)
    for answered in (False, True):
        if answered:
            reveal(led)
        canvas, step = led.room.canvas, led.shown.step
        corridor = led.shown.session.state.corridor
        ends = [corridor.places[i] for i in step.view.fit or step.ends]
        west, east = min(p.lon_deg for p in ends), max(p.lon_deg for p in ends)
        points = [
            point
            for route_id in step.route_ids
            for segment_id in corridor.routes[route_id].segment_ids
            for use in corridor.segments[segment_id].edges
            for point in corridor.edges[use.edge_id].line
            if west <= point[0] <= east
        ]
        assert len(points) > 50
        over = [box.adjusted(1, 1, -1, -1) for box in boxes_over(led)]
        project, view = canvas.renderer.scene.projection.point, canvas.viewport
        for point in points:
            x, y = view.screen_point(*project(*point))
            assert not any(box.contains(x, y) for box in over), (answered, point)
            assert 0 <= x <= canvas.width()
            assert y <= canvas.height()


@pytest.mark.parametrize("language", ["en", "id", "zh", "ru", "kk"])
def test_the_words_beside_the_scale_are_whole_or_stand_with_the_credits(present, qapp, language):
    translations = Translations(qapp)
    translations.use(language)
    try:
        led = present("landlocked", language)
        for step_id in ("choose-a-port", "as-the-bird-flies"):
            go_to(led, step_id)
            reveal(led)
            room, canvas = led.room, led.room.canvas
            room.refresh()
            picture, told = canvas.picture(), room.credits.text()
            canvas.strip_end_px = math.inf
            words = canvas.picture().projection_words
            assert words
            end_px = strip_words_px(
                picture.free_view, canvas.renderer.center(picture.free_view), words
            )
            fits = end_px * canvas.larger <= min(room.bar.x(), room.credits.x())
            assert picture.projection_words == (words if fits else "")
            assert (words in told) is not fits
            canvas.strip_end_px = 150.0
            assert not canvas.picture().projection_words
            assert canvas.credits().startswith(words)
    finally:
        translations.use("en")


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(
    ("lesson_id", "step_id"),
    [("fast-train", "does-it"), ("landlocked", "door-to-the-sea"), ("ferry", "meets-a-sea")],
)
def test_the_place_that_was_asked_for_is_named_beside_the_answer(
    present, lesson_id, step_id, language
):
    led = present(lesson_id, language)
    go_to(led, step_id)
    reveal(led)
    painted(led)
    canvas = led.room.canvas
    asked = led.shown.question.place_id
    (name,) = [n for n in canvas.renderer.lettering(canvas.picture()).names if n.key == asked]
    wide = [box.width() for box in canvas.renderer.name_boxes]
    assert name.width_px in wide, "and it is seen"


def test_no_name_is_written_under_a_mark(present):
    led = present("landlocked")
    go_to(led, "door-to-the-sea")
    place = led.shown.session.state.corridor.places["lianyungang"]
    painted(led)
    led.shown.begin_marking()
    for right in range(-3, 4):
        for up in range(-3, 4):
            led.shown.mark((place.lon_deg + right * 0.9, place.lat_deg + up * 0.45))
    reveal(led)
    painted(led)
    canvas = led.room.canvas
    marks = [
        QRectF(left, top, right - left, bottom - top)
        for left, top, right, bottom in canvas.marks.boxes(canvas.viewport, canvas.renderer)
    ]
    assert len(marks) == 50
    names = canvas.renderer.name_boxes
    assert names
    assert not [name for name in names for mark in marks if mark.intersects(name)]


@pytest.mark.parametrize("height", [600, 720, 768, 800, 900, 1050, 1080, 1200, 1440])
def test_the_parts_of_the_map_meet_at_every_size_of_screen(present, height):
    """A part begins on a whole pixel of the screen where quarters of one make a whole number."""
    led = present("landlocked", size=(height * 16 // 9, height))
    canvas = led.room.canvas
    assert (canvas.larger * canvas.devicePixelRatioF() * 4).is_integer()
    assert canvas.larger == pytest.approx(height / 450, rel=0.1)


# ------------------------------------------------------------------ answers


@pytest.mark.parametrize(("lesson_id", "step_id"), NUMBERS)
def test_the_answer_to_a_number_stands_among_the_guesses(lesson_id, step_id):
    corridor, lesson = LESSONS[lesson_id]
    question = next(step.prediction for step in lesson.steps if step.id == step_id)
    assert answer_of(question, Resolver(corridor)) is not None


def test_a_date_is_told_among_guessed_years_as_a_year(present):
    led = present("eight-hours")
    go_to(led, "turn-back-the-year")
    led.shown.type("2")
    led.shown.enter()
    assert led.room.panel.chart.picture.answer is None
    reveal(led)
    answer = led.room.panel.chart.picture.answer
    assert (answer.value, answer.text) == (2017.0, "2017")


def test_an_answer_by_another_unit_is_no_finer_than_it_was_told(present):
    led = present("landlocked")
    go_to(led, "cranes")
    reveal(led)
    assert led.room.panel.chart.picture.answer.text.replace("\N{NO-BREAK SPACE}", " ") == "71 min"


def test_what_a_step_keeps_back_is_asked_for():
    """Without a question nothing is kept back: the claims' results would stand there at once."""
    for _, lesson in LESSONS.values():
        for step in lesson.steps:
            if Hidden.VERDICT in step.hides or Hidden.FIGURES in step.hides:
                assert step.prediction is not None, (lesson.id, step.id)


def test_results_of_claims_come_after_the_class_has_sorted_them(present):
    led = present("newspaper")
    go_to(led, "five-bins")
    assert [row.figure for row in led.shown.view.rows] == ["?"] * 8
    reveal(led)
    assert "?" not in [row.figure for row in led.shown.view.rows]


# ------------------------------------------------------------------ rows


def ink_px(qtbot, rows, width=800):
    """Return how many dark pixels each line of the rows' bars has."""
    over = QWidget()
    qtbot.addWidget(over)
    lines = RowLines(over)
    lines.resize(width, 200)
    lines.show_rows(rows, LIGHT, 20.0)
    image = lines.grab().toImage()
    ink = QColor(color("ink")).rgb()
    right = range(round(width * 0.72), width)
    return [sum(image.pixel(x, y) == ink for x in right) for y in range(image.height())]


def test_bars_of_causes_are_all_of_one_kind(qtbot):
    """A gain has no part that is certain beside the rest: no bar is darker than the longest."""
    spans = ((-6.0, 0.0, -6.0), (-1.5, 0.0, -1.5), (0.0, 0.5, 0.5))
    rows = tuple(Row(f"cause {n}", "−1 h", span=span) for n, span in enumerate(spans))
    assert max(ink_px(qtbot, rows)) <= 4, "but for the line at its end"
    likely = (Row("way", "25 h", span=(20.0, 30.0, 25.0)),)
    assert max(ink_px(qtbot, likely)) > 50, "what a way takes in any case is dark"


def test_a_legend_stands_side_by_side_where_there_is_room_and_a_list_never_does(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    lines = RowLines(over)
    legend = tuple(Row(f"a line called {n}", line="rail") for n in range(5))
    lines.show_rows(legend, LIGHT, 20.0)
    places = lines.places(1300)
    assert lines.height_for(1300) < 3 * lines.places(100)[0].height() + 1
    assert all(p.left() >= 0 and p.right() <= 1300 for p in places)
    assert not any(a.intersects(b) for a, b in itertools.combinations(places, 2))
    assert {p.left() for p in lines.places(250)} == {0.0}, "no room for two"
    known = (*legend[:4], Row("a line called 4", "25 h", line="rail"))
    for told in (known, tuple(Row(f"choice {n}") for n in range(5))):
        lines.show_rows(told, LIGHT, 20.0)
        assert {p.left() for p in lines.places(1300)} == {0.0}


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
@pytest.mark.parametrize(
    ("lesson_id", "step_id"),
    [("eight-hours", "after-fourteen-hours"), ("fast-train", "who-arrives-first")],
)
def test_a_race_s_clock_is_read_whole_from_its_start_to_who_was_first(
    present, lesson_id, step_id, size
):
    led = present(lesson_id, size=size)
    go_to(led, step_id)
    reveal(led)
    panel = led.room.panel
    for hour in (0.0, 1.0, 30.0):
        led.room.race.seek(hour)
        clock = panel.clock
        assert clock.isVisible()
        assert clock.width() > 100
        assert clock.heightForWidth(clock.width()) <= clock.height()
        assert panel.rect().contains(clock.geometry())
        for other in (panel.chart, panel.rows, panel.answer, panel.says):
            assert not (other.isVisible() and other.geometry().intersects(clock.geometry()))
    assert led.room.race.clock_text.count("·") == 1, "who was first is told"
    assert led.room.canvas.geometry().height() == size[1]


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_where_trains_rest_no_name_stands_under_a_pin(present, size):
    led = present("eight-hours", size=size)
    go_to(led, "after-fourteen-hours")
    reveal(led)
    led.room.race.seek(14.0)
    painted(led)
    canvas = led.room.canvas
    pins = canvas.overlay.stands_on(canvas.viewport, canvas.renderer)
    assert len(pins) == 2
    names = canvas.renderer.name_boxes
    assert len(names) >= 6
    boxes = [QRectF(x, y, right - x, bottom - y) for x, y, right, bottom in pins]
    assert not [name for name in names for box in boxes if name.intersects(box)]
    canvas.overlay.run.play()
    assert canvas.overlay.stands_on(canvas.viewport, canvas.renderer) == (), "they soon are gone"
    canvas.overlay.run.pause()


@pytest.mark.parametrize("width", [1900, 1000, 800, 620, 500, 400])
def test_a_row_s_bar_begins_after_its_figure(qtbot, width):
    over = QWidget()
    qtbot.addWidget(over)
    lines, badge = RowLines(over), ("published", "published")
    span = (20.0, 30.0, 25.0)
    rows = (Row("Lewat Alataw Pass", "32 h 38 · 1.341 km", badge, "rail-2", span),) * 2
    lines.show_rows(rows, LIGHT, 26.0)
    left, names = lines._columns(width)
    if lines._shows_bars(width):
        assert left + names + lines._figure_px <= width * (1 - 0.32)
    assert lines._shows_bars(1900)
    assert not lines._shows_bars(400)


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
def test_the_credits_lie_on_none_of_the_words_beside_the_scale_bar(present, size):
    led = present("landlocked", size=size)
    go_to(led, "as-the-bird-flies")
    reveal(led)
    painted(led)
    room, canvas = led.room, led.room.canvas
    shown = canvas.picture()
    free = shown.free_view
    end_px = strip_words_px(free, canvas.renderer.center(free), shown.projection_words)
    strip_top = canvas.height() - shown.covered.bottom_px - STRIP_PX
    told = room.credits.geometry()
    below = told.bottom() / canvas.larger > strip_top
    assert not below or end_px <= told.left() / canvas.larger
    assert "Almaty" in shown.projection_words + canvas.credits(), "one of them tells it"


@pytest.mark.parametrize("width", [300, 420, 600])
def test_the_outer_figures_of_a_line_of_guesses_are_read_whole(qtbot, width):
    over = QWidget()
    qtbot.addWidget(over)
    chart = GuessChart(over)
    ends = (Tick(0.0, "0 km"), Tick(1.0, "10.000 km"))
    chart.show_picture(GuessPicture(axis=Axis(0.0, 1.0, (0.0, 1.0)), ticks=ends), 26.0)
    chart.resize(width, 150)
    picture = chart.grab().toImage()
    edges = (0, 1, picture.width() - 2, picture.width() - 1)
    ground = picture.pixel(width // 2, 3)
    inked = [x for x in edges for y in range(picture.height()) if picture.pixel(x, y) != ground]
    assert not inked


@pytest.mark.parametrize("language", ["en", "id", "zh", "kk", "ru"])
@pytest.mark.parametrize("size", [(910, 512), (800, 600)])
def test_every_control_stands_in_the_picture_in_every_step(present, language, size):
    led = present("eight-hours", language, size)
    room = led.room
    for index in range(len(led.shown.lesson.steps)):
        led.shown.jump(index)
        for _ in range(3):  # asked, guessed, told
            bar = room.bar
            assert room.rect().contains(bar.geometry()), (index, bar.geometry())
            for button in bar.buttons.values():
                if button.isVisibleTo(bar):
                    assert bar.rect().contains(button.geometry()), index
                    assert button.width() >= button.sizeHint().width(), index
            if led.shown.is_open:
                led.shown.advance()
