"""A lesson before a class: steps, guesses, screens, and nothing that tells the answer early."""

import csv
import random
from itertools import product

import pytest
from lesson_rooms import conducted, reachable, shipped_lessons
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest

from explorer.model.lessons.guesses import Phase
from explorer.model.lessons.lesson import PredictionKind, Shown
from explorer.storage.format.lesson_text import lesson_text
from explorer.storage.pack.lessons import look_at_lesson
from explorer.storage.paths import default_corridor
from explorer.ui.classroom.course.keys import Act
from explorer.ui.classroom.course.lesson_clock import LessonClock
from explorer.ui.classroom.course.presentation import Looking
from explorer.ui.classroom.course.screens import Desk, arranged
from explorer.ui.window.lessons_dialog import LessonsDialog
from explorer.wording.lessons import step_views
from explorer.wording.lessons.step_views import holds, secrets
from explorer.wording.translations import Translations
from tests.fuzz.commands import lessons_of
from tests.fuzz.lessons import faulty_lesson

_KEYS = Qt.Key


@pytest.fixture(scope="module")
def lessons():
    return {lesson.id: (corridor, lesson) for corridor, lesson in shipped_lessons()}


@pytest.fixture
def present(qtbot, home, lessons):
    """Return a function that presents a lesson by its id; whatever it began is ended."""
    begun = []

    def presented(lesson_id, language="en"):
        made = conducted(qtbot, *lessons[lesson_id], language)
        made.audience.showNormal()  # a full screen is as large as the one there is
        made.audience.resize(1366, 768)
        begun.append(made)
        return made

    yield presented
    for made in begun:
        made.leave()


def press(conductor, *keys):
    for key in keys:
        QTest.keyClick(conductor.audience, key)


def go_to(conductor, step_id):
    ids = [step.id for step in conductor.shown.lesson.steps]
    conductor.shown.jump(ids.index(step_id))


# ------------------------------------------------------------------ keys, as remotes send them


def test_keys_and_remotes_step_and_no_click_ever_does(present):
    led = present("eight-hours")
    shown = led.shown
    for key, at in (
        (_KEYS.Key_PageDown, 1),
        (_KEYS.Key_Right, 2),
        (_KEYS.Key_Space, 3),
        (_KEYS.Key_Down, 4),
        (_KEYS.Key_PageUp, 3),
        (_KEYS.Key_Left, 2),
        (_KEYS.Key_Up, 1),
        (_KEYS.Key_End, 11),
        (_KEYS.Key_Right, 11),
        (_KEYS.Key_Home, 0),
        (_KEYS.Key_Left, 0),
    ):
        press(led, key)
        assert shown.at == at, key
    canvas = led.room.canvas
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mouseClick(canvas, button, pos=QPoint(600, 500))
        QTest.mouseDClick(canvas, button, pos=QPoint(600, 500))
    assert shown.at == 0
    QTest.mouseClick(led.room.on, Qt.MouseButton.LeftButton)
    assert shown.at == 1
    QTest.mouseClick(led.room.back, Qt.MouseButton.LeftButton)
    assert shown.at == 0


def test_a_number_and_return_jump_and_digits_are_guesses_while_a_number_is_asked(present):
    led = present("eight-hours")
    press(led, _KEYS.Key_G, _KEYS.Key_7, _KEYS.Key_Return)
    assert led.shown.at == 6
    go_to(led, "kilometres-saved")
    press(led, _KEYS.Key_3, _KEYS.Key_0, _KEYS.Key_0, _KEYS.Key_Return)
    assert led.shown.asked.now.numbers == (300.0,)
    press(led, _KEYS.Key_5, _KEYS.Key_Backspace, _KEYS.Key_7, _KEYS.Key_Return)
    assert led.shown.asked.now.numbers == (300.0, 7.0)
    QTest.keyClick(led.audience, _KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert led.shown.asked.now.numbers == (300.0,)
    press(led, _KEYS.Key_Return)
    assert led.shown.asked.phase is Phase.CLOSED
    press(led, _KEYS.Key_Return)
    assert led.shown.asked.phase is Phase.REVEALED
    press(led, _KEYS.Key_1, _KEYS.Key_2, _KEYS.Key_Return)
    assert led.shown.at == 11, "no question is open: the number is a step's"


def test_what_was_listed_and_said_goes_with_its_step(present):
    led = present("fast-train")
    led.shown.jump(len(led.shown.lesson.steps) - 1)
    led.lists._claims(led.list)
    led.room.tell("Kars")
    last = led.list.list.count() - 1
    led.list.list.setCurrentRow(last)
    at = led.shown.at
    for key in (_KEYS.Key_Down, _KEYS.Key_PageDown):
        QTest.keyClick(led.list.list, key)
    assert led.list.isVisible()
    assert led.shown.at == at, "the end of a list is not the end of a step"
    QTest.mouseClick(led.room.back, Qt.MouseButton.LeftButton)
    assert led.shown.at == at - 1
    assert not led.list.isVisible()
    assert not led.room.toast.isVisible()


def test_an_open_list_has_its_keys_whichever_window_has_the_keyboard(present):
    led = present("eight-hours")
    go_to(led, "how-crooked")
    for key, at in ((_KEYS.Key_Return, 4), (_KEYS.Key_Escape, 4)):
        press(led, _KEYS.Key_Tab)
        led.list.list.clearFocus()  # the other window was clicked
        before = led.shown.at
        press(led, _KEYS.Key_Down, _KEYS.Key_PageDown, _KEYS.Key_PageUp, _KEYS.Key_Home)
        press(led, *[_KEYS.Key_Down] * 4)
        assert (led.list.list.currentRow(), led.shown.at) == (4, before)
        press(led, key)
        assert not led.list.isVisible()
        assert led.shown.at == at


def test_black_is_black_and_everything_comes_back(present):
    led = present("eight-hours")
    for key in (_KEYS.Key_B, _KEYS.Key_Period):
        press(led, key)
        assert led.audience.cover.isVisible()
        image = led.audience.grab().toImage()
        middle = image.pixelColor(image.width() // 2, image.height() // 2)
        assert middle.name() == "#000000"
        press(led, key)
        assert not led.audience.cover.isVisible()


def test_escape_first_brings_back_the_step_then_leaves(present, qtbot):
    led = present("eight-hours")
    go_to(led, "close-altynkol")
    press(led, _KEYS.Key_Return)
    before = led.shown.session.state.choices
    seen, view = led.room.canvas.seen_now(), led.shown.view
    led.room.canvas.animation.pan_by(200, 90)
    led.shown.close_border("dostyk")
    led.shown.look_at(Looking(Shown.RACE))
    press(led, _KEYS.Key_M, _KEYS.Key_H)
    assert led.room.is_moved
    press(led, _KEYS.Key_Escape, _KEYS.Key_Escape)
    assert led.shown.session.state.choices == before
    assert led.shown.view == view
    back = led.room.canvas.seen_now()
    assert back.m_per_px == pytest.approx(seen.m_per_px)
    assert (back.lon_deg, back.lat_deg) == pytest.approx((seen.lon_deg, seen.lat_deg), abs=1e-4)
    assert not led.room.is_moved
    with qtbot.waitSignal(led.left):
        press(led, _KEYS.Key_Escape)


def test_a_what_if_and_what_was_looked_at_stay_behind_with_their_step(present):
    led = present("eight-hours")
    go_to(led, "close-altynkol")
    assert led.shown.session.state.choices.has_scenario
    led.shown.close_border("dostyk")
    press(led, _KEYS.Key_PageDown)
    assert not led.shown.session.state.choices.has_scenario
    press(led, _KEYS.Key_PageUp)
    assert len(led.shown.session.state.choices.what_if) == 1


def test_guesses_stay_with_their_step_until_the_lesson_ends(present):
    led = present("eight-hours")
    for count in "12", "5", "7", "2":
        for sign in count:
            QTest.keyClick(led.audience, sign)
        press(led, _KEYS.Key_Return)
    press(led, _KEYS.Key_Return, _KEYS.Key_PageDown, _KEYS.Key_PageUp)
    assert led.shown.asked.now.counts == (12, 5, 7, 2)
    bars = led.room.panel.chart.picture.bars
    assert [bar.count for bar in bars] == [12, 5, 7, 2]
    assert not any(bar.is_right for bar in bars)


def test_letters_are_readable_from_six_times_the_pictures_height(present):
    """An x-height of a letter is about half its size; 1/500 of the distance is read with ease."""
    led = present("eight-hours")
    font = led.room.panel.ask.styleSheet()
    pixels = int(font.split("font-size: ")[1].split("px")[0])
    distance_px = 6 * led.audience.height()
    assert pixels / 2 >= distance_px / 500 * 0.9  # small windows may shrink what is long


# ------------------------------------------------------------------ marks on the map


def test_a_map_that_is_enlarged_goes_as_far_out_as_any_on_that_screen(present, qtbot):
    canvas = present("eight-hours").room.canvas
    qtbot.waitUntil(lambda: canvas.larger > 1.5)
    farthest = canvas.renderer.scene.projection.farthest_m_per_px
    from_m, to_m = -3_500_000.0, 2_500_000.0  # about as far as from Kazakhstan to Indonesia
    canvas.show_bounds((-1_000_000.0, from_m, 1_000_000.0, to_m))
    qtbot.waitUntil(lambda: not canvas.animation.under_way)
    view, free = canvas.viewport, canvas.free_rect()
    assert farthest < view.m_per_px <= farthest * canvas.larger
    half_m = free.height() / 2 * view.m_per_px
    shift_m = (free.center().y() - canvas.height() / 2) * view.m_per_px
    middle_m = view.center_y_m + shift_m  # downwards
    assert middle_m - half_m <= from_m
    assert to_m <= middle_m + half_m


def test_marks_are_set_by_touch_and_by_keyboard_and_shown_when_closed(present):
    led = present("landlocked")
    go_to(led, "door-to-the-sea")
    canvas = led.room.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(600, 500))
    assert led.shown.asked.now.marks == (), "a touch is no guess before guesses are taken in"
    press(led, _KEYS.Key_Plus)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(600, 500))
    press(led, _KEYS.Key_Right, _KEYS.Key_Right, _KEYS.Key_Return)
    assert led.shown.at == 1
    assert len(set(led.shown.asked.now.marks)) == 2
    assert canvas.marks.marks == ()
    press(led, _KEYS.Key_Escape, _KEYS.Key_Return)
    assert len(canvas.marks.marks) == 2
    assert canvas.marks.answer is None
    press(led, _KEYS.Key_Return)
    place = led.shown.session.state.corridor.places["lianyungang"]
    assert canvas.marks.answer == (place.lon_deg, place.lat_deg)
    assert "km" in led.room.panel.chart.picture.below


def test_a_touch_lands_where_the_hand_is(present):
    led = present("eight-hours")
    canvas = led.room.canvas
    assert canvas.larger > 1.5
    tapped = []
    canvas.tapped.connect(tapped.append)
    view = canvas.viewport
    x_m, y_m = canvas.renderer.scene.projection.point(76.9, 43.25)
    at = QPointF(*view.screen_point(x_m, y_m)) * canvas.larger
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    km_off = view.m_per_px / 1000
    assert tapped[-1] == pytest.approx((76.9, 43.25), abs=km_off / 60)


def test_a_finger_drags_taps_and_pinches_where_it_is(present):
    led = present("eight-hours")
    canvas, tapped = led.room.canvas, []
    canvas.tapped.connect(tapped.append)
    screen = QTest.createTouchDevice()
    middle = QPoint(700, 520)
    QTest.touchEvent(canvas, screen).press(0, middle, canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, middle, canvas).commit()
    view = canvas.viewport
    there = canvas.renderer.scene.projection.place(
        *view.map_point(middle.x() / canvas.larger, middle.y() / canvas.larger)
    )
    assert tapped[-1] == pytest.approx(there, abs=0.05)
    QTest.touchEvent(canvas, screen).press(0, middle, canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, middle + QPoint(90, 0), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, middle + QPoint(90, 0), canvas).commit()
    moved_px = (view.center_x_m - canvas.viewport.center_x_m) / view.m_per_px
    assert moved_px == pytest.approx(90 / canvas.larger, abs=1.5)
    before = canvas.viewport.m_per_px
    a, b, wide = QPoint(560, 520), QPoint(680, 520), QPoint(60, 0)  # beside the margin buttons
    QTest.touchEvent(canvas, screen).press(0, a, canvas).press(1, b, canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, a - wide, canvas).move(1, b + wide, canvas).commit()
    assert canvas.viewport.m_per_px == pytest.approx(before / 2, rel=0.02)
    QTest.touchEvent(canvas, screen).release(0, a - wide, canvas).stationary(1).commit()
    QTest.touchEvent(canvas, screen).release(1, b + wide, canvas).commit()
    assert led.shown.at == 0, "no touch goes on"


def test_the_margin_buttons_leave_scale_and_credits_in_sight(present):
    room = present("eight-hours").room
    for button in (room.back, room.on):
        assert not button.geometry().intersects(room.credits.geometry())
        assert button.geometry().bottom() < room.bar.geometry().top() - room.canvas.larger * 40
        assert button.geometry().top() >= room.panel.geometry().bottom()


# ------------------------------------------------------------------ nothing tells the answer


def kept_words(conductor):
    shown = conductor.shown
    language = shown.session.state.language
    return secrets(shown.step, shown.resolver, language)


def leaks(conductor):
    """Return where a pupil could read the answer of an open question."""
    kept = kept_words(conductor)
    return [(where, text) for where, text in reachable(conductor) if holds(text, kept)]


IDS = ("eight-hours", "landlocked", "newspaper", "ferry", "fast-train")


@pytest.mark.parametrize(
    ("lesson_id", "language"),
    [
        *product(IDS, ("en", "id")),
        # In these a lesson speaks English and the window does not: both forms are kept back.
        *(("eight-hours", "ru"), ("ferry", "zh"), ("landlocked", "kk")),
    ],
)
def test_nothing_tells_an_answer_before_it_is_revealed(present, qapp, lesson_id, language):
    translations = Translations(qapp)
    translations.use(language)
    try:
        led = present(lesson_id, language)
        asked = told = 0
        for number, step in enumerate(led.shown.lesson.steps):
            led.shown.jump(number)
            question = step.prediction
            if question is None:
                continue
            asked += 1
            assert led.shown.is_open
            for look in (None, Shown.COMPARE, Shown.WHY, Shown.RACE, Shown.TIMELINE):
                led.shown.look_at(Looking(look))
                assert not leaks(led), (lesson_id, step.id, look)
            led.shown.look_at(Looking())
            for act in (Act.OVERVIEW, Act.SHOW, Act.BORDER):
                led.do(act)
                assert not leaks(led), (lesson_id, step.id, act)
                led.list.dismiss()
            assert not led.room.race.active
            unit_is_length = question.kind is PredictionKind.NUMBER and question.unit == "km"
            assert not (unit_is_length and led.room.canvas.picture().strip), "the scale measures it"
            assert not any(bar.is_right for bar in led.room.panel.chart.picture.bars)
            assert led.room.panel.chart.picture.answer is None
            kept = kept_words(led)
            while led.shown.is_open:
                led.shown.advance()
            shown = " ".join(text for _, text in reachable(led))
            assert not kept or holds(shown, kept), (lesson_id, step.id)
            told += bool(kept)
        assert asked >= 8
        assert told >= 7, "else nothing was looked for"
    finally:
        translations.use("en")


def plant_figures(monkeypatch):
    """Show the ways' figures, whatever a step keeps back."""
    monkeypatch.setattr(step_views, "is_open", lambda _step, _asked: False)
    monkeypatch.setattr(step_views, "keeps_back", lambda *_: False)


def plant_tip(led):
    led.room.bar.setToolTip(kept_words(led)[0])


def plant_name(led):
    led.room.canvas.setAccessibleName(kept_words(led)[0])


def plant_toast(led):
    led.room.tell(f"It is {kept_words(led)[-1]}.")


def test_a_planted_leak_is_noticed(present, monkeypatch):
    led = present("eight-hours")
    for plant in (plant_tip, plant_name, plant_toast):
        go_to(led, "which-border-is-longer")
        assert not leaks(led)
        plant(led)
        assert leaks(led), plant.__name__
        led.room.bar.setToolTip("")
        led.room.canvas.setAccessibleName("")
        led.room.toast.hide()
    go_to(led, "close-altynkol")
    assert not leaks(led)
    plant_figures(monkeypatch)
    led.room.refresh()
    assert leaks(led)


def test_a_line_with_the_answer_in_it_goes_out_as_a_question_mark(present, monkeypatch):
    """The second rule: also where the first one forgot something."""
    led = present("fast-train")
    go_to(led, "slower-train")
    monkeypatch.setattr(step_views, "keeps_back", lambda *_: False)
    led.room.refresh()
    assert not leaks(led)
    assert any(row.name == "?" for row in led.shown.view.rows)


def test_names_come_with_the_answer_where_a_place_is_asked_for(present):
    led = present("ferry")
    go_to(led, "to-prague")
    assert led.room.canvas.picture().silent
    assert led.room.canvas.hits(400, 200, 50.0) == ()
    led.shown.advance()
    assert not led.room.canvas.picture().silent


# ------------------------------------------------------------------ screens


_LEFT, _RIGHT = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)


def test_the_projector_is_the_other_screen_and_a_mirrored_one_has_no_notes():
    assert arranged([_LEFT], 0) == Desk(0, None)
    assert arranged([_LEFT, _RIGHT], 0) == Desk(1, 0)
    assert arranged([_LEFT, _RIGHT], 1) == Desk(0, 1)
    assert arranged([_LEFT, _RIGHT], 0, swapped=True) == Desk(0, 1)
    assert arranged([_LEFT, _LEFT], 0) == Desk(0, None)
    assert arranged([_LEFT, QRect(0, 0, 1024, 768)], 0) == Desk(0, None), "mirrored, cut"
    assert arranged([_LEFT], 3) == Desk(0, None), "the window's own screen has gone"


def test_on_one_screen_no_note_is_anywhere(present):
    led = present("eight-hours")
    assert led.notes is None
    note = led.shown.step.note["en"]
    assert not any(holds(text, (note[:30],)) for _, text in reachable(led))


# ------------------------------------------------------------------ time, files


def test_the_clock_starts_with_the_second_step_and_goes_below_zero(qapp, window):
    now = [0.0]
    clock = LessonClock(window, 1.0, lambda: now[0])
    assert clock.told() == ("1:00", "well")
    clock.start()
    now[0] = 50.0
    assert clock.told() == ("0:10", "soon")
    clock.pause()
    now[0] = 200.0
    assert clock.told() == ("0:10", "soon")
    clock.pause()
    now[0] = 240.0
    assert clock.told() == ("−0:30", "over")
    clock.reset()
    assert clock.told() == ("1:00", "well")
    assert not clock.is_running


def test_guesses_are_kept_only_if_asked_and_hold_no_name(present, tmp_path):
    led = present("eight-hours")
    go_to(led, "kilometres-saved")
    press(led, _KEYS.Key_3, _KEYS.Key_0, _KEYS.Key_Return)
    out = tmp_path / "in class.csv"
    led.keep(out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["step"], row["guess"], row["unit"]) == ("kilometres-saved", "30", "km")
    missing = tmp_path / "none" / "x.csv"
    led.keep(missing)
    assert "x.csv" in led.room.toast.text()
    assert not missing.exists()


# ------------------------------------------------------------------ from the window


def test_a_chosen_lesson_is_presented_and_f5_comes_back_to_the_same_step(window, qtbot, lessons):
    _, lesson = lessons["eight-hours"]
    window.output.present_lesson(lesson)
    led = window.output.conductor
    press(led, _KEYS.Key_PageDown, _KEYS.Key_PageDown)
    before = window.session.state
    press(led, _KEYS.Key_Escape)
    assert window.output.conductor is None
    assert window.session.state == before
    window.actions_by_id["present"].trigger()
    assert window.output.conductor.shown.at == 2
    window.close()
    assert window.output.conductor is None


def opened(window, path):
    window.output.open_lesson(path)
    (dialog,) = window.findChildren(LessonsDialog)
    return dialog


def test_a_lesson_s_file_is_listed_first_and_presented_from_where_it_lies(
    window, lessons, tmp_path
):
    _, lesson = lessons["eight-hours"]
    path = tmp_path / "from-a-friend.toml"
    path.write_text(lesson_text(lesson), encoding="utf-8")
    dialog = opened(window, path)
    assert dialog.list.currentRow() == 0
    assert path.name in dialog.list.item(0).text()
    dialog.present.click()
    assert window.output.conductor.shown.lesson.id == lesson.id
    assert window.output._file == path
    window.close()


def test_a_lesson_that_was_saved_elsewhere_before_it_was_finished_is_gone_on_with(
    window, lessons, tmp_path, home
):
    _, lesson = lessons["eight-hours"]
    rescued = replace(lesson, titles={}, author="", steps=lesson.steps[:2])
    path = tmp_path / "rescued.toml"
    path.write_text(lesson_text(rescued), encoding="utf-8")
    dialog = opened(window, path)
    assert "not finished" in dialog.list.item(0).text()
    assert dialog.present.text() == "What is missing…"
    assert window.output.conductor is None
    dialog.edit.click()
    assert window.lessons.is_open
    assert window.lessons.desk.lesson.steps == rescued.steps
    assert lesson_text(rescued) == path.read_text(encoding="utf-8"), "it stays as it is"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_wrong_in_a_stranger_s_lesson_the_editor_shows_every_step(
    window, tmp_path, home, seed
):
    rng, path = random.Random(seed), tmp_path / "from-a-stranger.toml"
    corridor, shipped, readable = (
        window.session.state.corridor,
        lessons_of(default_corridor()),
        None,
    )
    while readable is None or readable.corridor_id != corridor.id:
        path.write_bytes(faulty_lesson(rng.choice(shipped), rng))
        readable = look_at_lesson(path, corridor).lesson
    opened(window, path).edit.click()
    page = window.lessons.page
    assert page.list.count() == 1 + len(readable.steps)
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert window.lessons.desk.lesson.steps == readable.steps
    window.lessons.put_down()
    assert not window.lessons.is_open


def test_a_file_that_is_no_lesson_of_this_corridor_says_so(window, tmp_path):
    for text, said in (
        ('format = 1\ncorridor = "elsewhere"\n', "elsewhere"),
        ("", ""),
    ):
        path = tmp_path / "lesson-x.toml"
        path.write_text(text, encoding="utf-8")
        window.output.open_lesson(path)
        assert window.output.conductor is None
        assert said in window.messages.text()


@pytest.mark.parametrize(
    ("language", "named"), [("en", ("Space", "Return")), ("id", ("Spasi", "Enter"))]
)
def test_the_list_of_keys_names_them_as_the_keyboard_of_the_language_does(
    present, qapp, language, named
):
    translations = Translations(qapp)
    translations.use(language)
    try:
        led = present("eight-hours", language)
        press(led, Qt.Key.Key_F1)
        rows = [led.room.list.list.item(n).text() for n in range(led.room.list.list.count())]
        assert len(rows) > 20
        for name in named:
            assert any(name in row for row in rows)
        if language != "en":
            assert not [row for row in rows if "Return" in row or "Space" in row]
    finally:
        translations.use("en")
