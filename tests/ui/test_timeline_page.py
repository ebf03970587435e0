"""The timeline: events without overlap, keyboard, and the map as it stood in a year."""

from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from explorer.analysis.timeline import in_order
from explorer.session import Selection, SelectionKind, Session
from explorer.ui.parts import theme
from explorer.ui.timeline.timeline_layout import (
    ROW_PX,
    Dated,
    first_year,
    interval,
    laid_out,
)
from explorer.ui.timeline.timeline_panel import TimelinePanel
from explorer.ui.window.stage.arrangement import Question
from explorer.wording.highlights import highlighted, past

LEFT, RIGHT, ENTER = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return
HORGOS = ("urumqi-horgos", "horgos-passenger")


@pytest.fixture
def session(corridor):
    return Session(corridor)


@pytest.fixture
def page(session, qtbot):
    """The page by itself, which is quicker than a window, connected as the window does it."""
    theme.apply(QApplication.instance())
    made = TimelinePanel()
    qtbot.addWidget(made)
    session.changed.connect(lambda state, _before: made.show_state(state))
    made.selected.connect(session.select)
    made.year_chosen.connect(session.show_year)
    made.resize(800, 300)
    made.show_state(session.state)
    made.show()
    return made


# ------------------------------------------------------------------ where events stand


@pytest.mark.parametrize("width_px", [360, 700, 1100, 1800])
def test_no_event_overlaps_another_at_any_width(corridor, width_px):
    events = [Dated(e.id, e.kind, e.moment.date, e.titles["en"]) for e in in_order(corridor)]
    groups = sorted({e.group for e in events})
    found = laid_out(events, groups, width_px, lambda text: 7.0 * len(text))
    assert [s.id for s in found.spots] == [e.id for e in events]
    for a, b in combinations(found.spots, 2):
        apart = a.right_px <= b.left_px or b.right_px <= a.left_px
        assert apart or abs(a.y_px - b.y_px) >= ROW_PX, (a, b)
    for spot in found.spots:
        assert spot.left_px >= 0
        assert spot.right_px <= width_px
        assert 0 < spot.y_px < found.height_px


def test_a_date_lies_where_its_precision_leaves_it():
    assert interval("2017") == (2017.0, 2018.0)
    begin, end = interval("2017-06")
    assert begin == pytest.approx(2017 + 151 / 365)
    assert end == pytest.approx(2017 + 181 / 365)
    begin, end = interval("2024-12-31")
    assert end == pytest.approx(2025)
    assert end - begin == pytest.approx(1 / 366)


def test_a_few_early_years_stand_apart_where_that_halves_the_axis():
    assert first_year([1992, *range(2010, 2020)]) == 2010
    assert first_year(list(range(2000, 2020))) == 2000
    assert first_year([2017]) == 2017


def test_no_events_no_axis():
    assert laid_out([], ["network"], 500.0, len) is None


# ------------------------------------------------------------------ the year


def test_the_slider_shows_the_network_as_it_stood(page, session):
    page.years.slider.setValue(2016)
    then = past(session.state)
    assert then.words == "As it stood in 2016"
    assert HORGOS in then.lines
    assert ("urumqi-alataw-pass", "alataw-passenger") not in then.lines
    assert ("horgos-almaty", "container-horgos") not in then.lines
    assert ("road-lianyungang-zhengzhou", "wewc-highway") not in then.lines  # open since 2014
    assert ("road-horgos-almaty", "wewc-highway") in then.lines
    assert "dostyk-aktogay" in then.to_improve
    page.years.slider.setValue(2017)
    assert HORGOS not in past(session.state).lines
    page.years.slider.setValue(2013)
    assert "logistics-base" in past(session.state).places
    page.years.slider.setValue(2014)
    assert "logistics-base" not in past(session.state).places
    page.years.slider.setValue(2025)
    assert past(session.state).lines == frozenset()
    assert "dostyk-aktogay" in past(session.state).improved
    session.show_route("container-horgos", visible=False)
    page.years.slider.setValue(2012)
    assert not any(route == "container-horgos" for _, route in past(session.state).lines)


def test_years_in_one_go_are_one_step_of_undo(page, session):
    for year in (2014, 2015, 2016):
        page.years.slider.setValue(year)
    session.undo()
    assert session.state.choices.year is None
    assert not page.player.switch.isChecked()
    session.redo()
    assert session.state.choices.year == 2016
    assert page.years.slider.value() == 2016


def test_the_switch_turns_the_past_on_and_off_again(page, session):
    page.player.switch.click()
    assert session.state.choices.year == 2025
    page.player.switch.click()
    assert past(session.state) is None


def test_play_goes_from_year_to_year_and_stops_at_the_last(page, session):
    page.player.play.click()
    seen = [session.state.choices.year]
    assert page.player.playing
    while page.player.playing:
        page.player.advance()
        seen.append(session.state.choices.year)
    assert seen == list(range(2011, 2026))


def test_with_reduced_motion_nothing_moves_by_itself(page, session):
    page.player.reduce_motion(True)
    assert page.player.play.text() == "+1 year"
    page.player.play.click()
    page.player.play.click()
    assert session.state.choices.year == 2012
    assert not page.player.playing


def test_what_stood_is_said_in_words(page):
    page.years.slider.setValue(2016)
    said = page.years.slider.accessibleDescription()
    assert "At the end of 2016" in said
    assert "not there yet: Via Horgos" in said
    assert "not dated" in said


def test_what_was_not_there_is_fainter_and_the_banner_is_in_a_saved_picture(window, tmp_path):
    assert window.lazy.timeline is None  # built when it is first shown
    window.stage.show_question(Question.TIMELINE)
    assert window.canvas.picture().past is None
    window.files.save_picture(tmp_path / "now.png")
    window.lazy.timeline.years.slider.setValue(2016)
    window.files.save_picture(tmp_path / "then.png")
    now, then = (QImage(str(tmp_path / f"{name}.png")) for name in ("now", "then"))
    canvas = window.canvas
    lines = canvas.renderer.lines(canvas.picture())
    line = next(x for x in lines if x.segment_id == "sary-shagan-karaganda")
    x, y = line.points[len(line.points) // 2] + canvas.viewport.screen_point(0.0, 0.0)
    at = (round(x), round(y))
    assert then.pixelColor(*at).lightness() > now.pixelColor(*at).lightness() + 25
    banner = range(20, 150, 2)
    assert [now.pixel(x, 14) for x in banner] != [then.pixel(x, 14) for x in banner]
    assert len({then.pixel(x, 30) for x in banner}) > 2  # words, not only a plate
    window.lazy.timeline.chart._point("logistics-base")  # what is pointed at is lit
    assert "lianyungang" in canvas.picture().places
    window.lazy.timeline.chart._point("")
    assert "lianyungang" not in canvas.picture().places


# ------------------------------------------------------------------ events


def test_left_and_right_go_from_event_to_event_and_enter_chooses(page, session, corridor):
    ids = [e.id for e in in_order(corridor)]
    chart = page.chart
    chart.setFocus()
    for _ in range(3):
        QTest.keyClick(chart, RIGHT)
    QTest.keyClick(chart, LEFT)
    assert chart.event_in_hand == ids[1]
    assert "CICA" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.event_in_hand == ids[-1]
    QTest.keyClick(chart, RIGHT)
    assert chart.event_in_hand == ids[-1]
    QTest.keyClick(chart, ENTER)
    assert session.state.choices.selection == Selection(SelectionKind.EVENT, "second-track")
    segments, places = highlighted(session.state)
    assert {"dostyk", "aktogay"} <= places
    assert "dostyk-aktogay" in segments


def test_a_click_chooses_an_event_and_the_row_says_when_and_who_says_so(page, session):
    spot = next(s for s in page.chart.spots if s.id == "horgos-train")
    at = QPointF(spot.x_px, spot.y_px).toPoint()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at)
    assert session.state.choices.selection == Selection(SelectionKind.EVENT, "horgos-train")
    assert {"horgos", "urumqi", "almaty"} <= highlighted(session.state)[1]
    said = [w.text() for w in page.findChildren(QLabel) + page.findChildren(QToolButton)]
    assert "published" in said
    assert "passages: 2" in said
    assert any("June 2017" in text for text in said)
    session.undo()
    assert session.state.choices.selection.kind is SelectionKind.ROUTE


def test_an_event_opens_the_article_that_tells_of_it_else_its_details(window, qtbot, corridor):
    window.stage.show_question(Question.TIMELINE)
    window.lazy.timeline.chart.chosen.emit("second-track")
    qtbot.waitUntil(lambda: window.session.state.choices.selection.kind is SelectionKind.EVENT)
    assert window.panels.sheet.stack.currentWidget() is window.panels.details
    for language in ("en", "id"):
        window.set_language(language)
        for event in corridor.events.values():
            window.session.select(Selection(SelectionKind.EVENT, event.id))
            shown = "\n".join(x.text() for x in window.panels.details.findChildren(QLabel))
            assert event.titles[language] in shown
            assert window.canvas.accessibleDescription().count(event.titles[language]) == 1


def test_a_corridor_without_events_has_an_empty_page(page, session, corridor):
    session.open_corridor(replace(corridor, events={}))
    assert page.chart.spots == ()
    assert not page.player.isEnabled()
