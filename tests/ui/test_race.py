"""The race as a teacher runs it."""

from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from explorer.analysis.travel_time.what_if import ClosePlace, SetEstimate
from explorer.export.pictures import save
from explorer.ui.race import race_on_map
from explorer.ui.race.race_on_map import RaceOnMap
from explorer.ui.race.race_run import RaceRun
from explorer.ui.window.stage.arrangement import Question


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self):
        self.now_s = 100.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def run(qtbot, clock, qapp):
    made = RaceRun(qapp, clock)
    made.begin(28.5)
    yield made
    made.pause()


@pytest.fixture
def racing(window, clock, monkeypatch, qtbot):
    """A window with a race at its start, at rest, and a clock of our own."""
    monkeypatch.setattr(race_on_map, "RaceOnMap", partial(RaceOnMap, clock_s=clock))
    window.stage.show_question(Question.WHY)
    window.stage.show_question(Question.RACE)
    qtbot.waitUntil(lambda: window.lazy.race.active)
    window.lazy.race.run.pause()
    return window


def pass_s(run, clock, seconds):
    clock.now_s += seconds
    run.tick()


def test_it_runs_by_the_clock_at_its_speed_and_rests_at_the_end(run, clock):
    shown = []
    run.moved.connect(shown.append)
    run.play()
    pass_s(run, clock, 1.5)
    assert run.elapsed_h == pytest.approx(3.0)
    run.set_speed(8.0)
    pass_s(run, clock, 0.5)
    assert run.elapsed_h == pytest.approx(7.0)
    run.pause()
    pass_s(run, clock, 60.0)
    assert run.elapsed_h == pytest.approx(7.0)
    run.play()
    pass_s(run, clock, 600.0)
    assert run.elapsed_h == 28.5
    assert not run.playing
    assert shown == sorted(shown)
    run.play()
    assert run.elapsed_h == 0.0, "from the end it begins anew"


def test_steps_go_to_whole_hours_and_stay_in_the_race(run):
    run.seek(10.4)
    run.step(1)
    assert run.elapsed_h == 11.0
    run.seek(10.4)
    run.step(-1)
    assert run.elapsed_h == 10.0
    run.step(-1)
    assert run.elapsed_h == 9.0
    run.seek(28.2)
    run.step(1)
    assert run.elapsed_h == 28.5
    run.restart()
    run.step(-1)
    assert run.elapsed_h == 0.0


def test_with_reduced_motion_it_goes_from_hour_to_hour(run, clock):
    run.reduced = True
    run.play()
    seen = []
    run.moved.connect(seen.append)
    for _ in range(40):
        pass_s(run, clock, 0.1)
    assert set(seen) == {float(h) for h in range(9)}
    pass_s(run, clock, 0.3)
    run.pause()
    assert run.elapsed_h == 8.0


def test_the_keyboard_runs_it_and_escape_ends_it(racing):
    race, canvas = racing.lazy.race, racing.canvas
    before = canvas.viewport
    for key, elapsed_h in (
        (Qt.Key.Key_Right, 1.0),
        (Qt.Key.Key_Right, 2.0),
        (Qt.Key.Key_Left, 1.0),
        (Qt.Key.Key_Home, 0.0),
    ):
        QTest.keyClick(canvas, key)
        assert race.run.elapsed_h == elapsed_h
    assert canvas.viewport == before, "the race's keys do not move the map"
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert race.run.playing
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert not race.run.playing
    assert racing.lazy.why.chart._moment_h == race.run.elapsed_h
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not race.active
    assert not race.bar.isVisible()
    assert racing.lazy.why.chart._moment_h is None
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.viewport != before, "and afterwards the arrows move the map again"


def test_waiting_at_the_border_is_seen_and_said_on_the_map(racing):
    race = racing.lazy.race
    plain = race.run.elapsed_h
    race.bar.slider.setValue(round(13.5 * 60))
    assert race.run.elapsed_h == pytest.approx(13.5) != plain
    horgos, dostyk = race._tokens
    assert horgos.waiting
    assert horgos.words.startswith("Horgos: bogie change")
    assert dostyk.waiting
    assert "Dostyk: bogie change" in dostyk.words
    said = race.bar.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "13½ h" in said
    clocks = [cell.text() for _, cell in race.bar._lines]
    assert [c.rsplit(" ", 2)[1] for c in clocks] == ["Asia/Shanghai", "Asia/Almaty"]
    race.run.seek(99.0)
    result = race.bar.result.text().replace("\N{NO-BREAK SPACE}", " ")
    assert result == "“Via Horgos” arrives first, 6 h 53 ahead."


def test_the_trains_are_painted_on_the_map(racing, qtbot):
    race = racing.lazy.race
    race.run.seek(4.0)
    before = racing.canvas.grab().toImage()
    race.run.seek(20.0)
    assert racing.canvas.grab().toImage() != before


def test_a_what_if_and_its_undo_reach_the_running_race(racing):
    race, session = racing.lazy.race, racing.session
    race.run.seek(12.0)
    whole_h = race._race.duration_h
    session.suppose(SetEstimate("speed-passenger-turksib", 100.0))
    assert race._race.duration_h < whole_h
    assert race.run.elapsed_h == 12.0
    session.undo()
    assert race._race.duration_h == whole_h
    session.suppose(ClosePlace("dostyk"))
    session.suppose(ClosePlace("horgos"))
    assert not race.active, "with nothing left there is no race"


def test_it_starts_from_the_menu_and_from_why_faster(window, qtbot):
    assert window.lazy.race is None, "nothing of it is built before it is wanted"
    window.actions_by_id["race"].trigger()
    qtbot.waitUntil(lambda: window.lazy.race.active)
    assert window.lazy.race.run.playing
    window.stage.show_question(Question.WHY)
    assert not window.lazy.race.active, "another question ends it"
    window.lazy.why.race.click()
    qtbot.waitUntil(lambda: window.lazy.race.active)


def test_every_control_has_a_name_and_can_be_reached(racing):
    bar = racing.lazy.race.bar
    for control in (*bar.findChildren(QToolButton), bar.slider, bar.speed):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_bar_lies_below_the_map_and_says_everything(racing, qtbot):
    bar, canvas = racing.lazy.race.bar, racing.canvas
    for size in ((1024, 768), (1920, 1080), (1366, 768)):
        racing.resize(*size)
        qtbot.waitUntil(lambda width=size[0]: racing.width() == width)
        top = bar.mapTo(racing.stage, bar.rect().topLeft()).y()
        assert top > canvas.free_rect().bottom(), "no train runs behind it"
        assert top + bar.height() <= canvas.height()
        assert bar.height() >= bar.minimumSizeHint().height()
        assert bar.minimumSizeHint().width() <= bar.width()


def test_it_is_saved_as_pictures_with_the_mark_of_a_what_if(racing, tmp_path):
    racing.lazy.race.save(tmp_path / "plain", 3)
    names = sorted(p.name for p in Path(tmp_path / "plain").iterdir())
    assert names == ["race-001.png", "race-002.png", "race-003.png"]
    first, last = (QImage(str(tmp_path / "plain" / n)) for n in (names[0], names[-1]))
    assert first.size() == racing.canvas.size()
    assert first != last
    racing.session.suppose(SetEstimate("speed-passenger-turksib", 100.0))
    racing.lazy.race.save(tmp_path / "supposed", 2)
    marked = QImage(str(tmp_path / "supposed" / "race-001.png"))
    ink = racing.session.state.style.selection
    row = [marked.pixelColor(x, 12).name() for x in range(20, 200)]
    assert row.count(ink) > 100, "the banner's frame"
    assert ink not in [first.pixelColor(x, 12).name() for x in range(20, 200)]


def test_a_race_that_rests_moves_no_banner_and_leaves_no_bare_patch_in_a_picture(racing, tmp_path):
    canvas, race = racing.canvas, racing.lazy.race
    race.run.seek(12.0)
    race.run.play()
    running = canvas.picture()
    race.run.pause()
    resting = canvas.picture()
    assert resting.pins
    assert not running.pins
    assert resting.cards == running.cards, "what moves banners and plates"
    stilled = replace(resting, pins=())
    renderer = canvas.renderer_at_rest()
    for name, picture in (("a.png", resting), ("b.png", stilled)):
        save(tmp_path / name, renderer, picture)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_bar_without_a_race_offers_nothing_but_its_end(window, monkeypatch, qtbot):
    """As on a corridor without services: boxes without a sign would do nothing."""
    no = race_on_map.race_of
    monkeypatch.setattr(race_on_map, "race_of", lambda _state: (None, (), "No train runs here."))
    window.stage.show_question(Question.RACE)
    bar = window.lazy.make_race()
    qtbot.waitUntil(lambda: "No train" in bar._nothing.text())
    assert bar.isVisible()
    assert [b for b in bar.findChildren(QToolButton) if b.isVisible()] == [bar.close_button]
    assert not bar.slider.isVisible()
    assert not bar.speed.isVisible()
    monkeypatch.setattr(race_on_map, "race_of", no)
    window.session.choose(departure="2024-01-01T08:00")
    qtbot.waitUntil(lambda: window.lazy.race.active)
    shown = [bar.restart, bar.back, bar.play, bar.on, bar.save]
    assert all(b.isVisible() for b in shown)
    assert not any(b.icon().isNull() for b in (bar.restart, bar.play, bar.save))
    assert not bar._nothing.isVisible()
