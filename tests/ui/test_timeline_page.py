"""The timeline: events without overlap, keyboard, and the map as it stood in a year."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from explorer.analysis.timeline import in_order
from explorer.session import Picked, Selection
from explorer.ui.charts.timeline import (
    ROW_PX,
    Dated,
    first_year,
    interval,
    laid_out,
)

LEFT, RIGHT, ENTER = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return
HORGOS = ("urumqi-horgos", "horgos-passenger")


@pytest.fixture
def page(window, qtbot):
    window.comparison.show_view(2)
    qtbot.waitUntil(lambda: window.timeline is not None and window.timeline.isVisible())
    return window.timeline


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


# ------------------------------------------------------------------ the year on the map


def test_the_page_is_built_only_when_it_is_shown_and_no_year_is_chosen_at_first(window):
    assert window.timeline is None
    window.comparison.show_view(2)
    assert window.timeline is not None
    assert window.session.state.choices.year is None
    assert window.canvas.picture().past is None


def test_the_slider_shows_the_network_as_it_stood(page, window):
    page.years.slider.setValue(2016)
    past = window.canvas.picture().past
    assert past.words == "As it stood in 2016"
    assert HORGOS in past.lines
    assert ("urumqi-alataw-pass", "alataw-passenger") not in past.lines
    assert ("horgos-almaty", "container-horgos") not in past.lines
    assert ("road-lianyungang-zhengzhou", "wewc-highway") not in past.lines  # open since 2014
    assert ("road-horgos-almaty", "wewc-highway") in past.lines
    assert "dostyk-aktogay" in past.to_improve
    page.years.slider.setValue(2017)
    assert HORGOS not in window.canvas.picture().past.lines
    page.years.slider.setValue(2013)
    assert "logistics-base" in window.canvas.picture().past.places
    page.years.slider.setValue(2014)
    assert "logistics-base" not in window.canvas.picture().past.places
    page.years.slider.setValue(2025)
    past = window.canvas.picture().past
    assert past.lines == frozenset()
    assert "dostyk-aktogay" in past.improved


def test_what_was_not_there_is_fainter_and_the_banner_is_in_a_saved_picture(
    page, window, tmp_path
):
    window.files.save_picture(tmp_path / "now.png")
    page.years.slider.setValue(2016)
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


def test_a_hidden_route_keeps_its_neighbour_of_the_same_line_as_it_was(page, window):
    window.session.show_route("container-horgos", visible=False)
    page.years.slider.setValue(2016)
    assert not any(route == "container-horgos" for _, route in window.canvas.picture().past.lines)


def test_years_in_one_go_are_one_step_of_undo(page, window):
    for year in (2014, 2015, 2016):
        page.years.slider.setValue(year)
    window.session.undo()
    assert window.session.state.choices.year is None
    assert not page.player.switch.isChecked()
    window.session.redo()
    assert window.session.state.choices.year == 2016
    assert page.years.slider.value() == 2016


def test_the_switch_turns_the_past_off_again(page, window):
    page.player.switch.click()
    assert window.session.state.choices.year == 2025
    page.player.switch.click()
    assert window.canvas.picture().past is None


def test_play_goes_from_year_to_year_and_stops_at_the_last(page, window):
    window.actions_by_id["reduce_motion"].setChecked(False)
    page.player.play.click()
    seen = [window.session.state.choices.year]
    assert page.player.playing
    while page.player.playing:
        page.player.advance()
        seen.append(window.session.state.choices.year)
    assert seen == list(range(2011, 2026))


def test_with_reduced_motion_nothing_moves_by_itself(page, window):
    window.actions_by_id["reduce_motion"].setChecked(True)
    assert page.player.play.text() == "Next year"
    page.player.play.click()
    page.player.play.click()
    assert window.session.state.choices.year == 2012
    assert not page.player.playing


def test_what_stood_is_said_in_words(page, window):
    page.years.slider.setValue(2016)
    said = page.years.slider.accessibleDescription()
    assert "At the end of 2016" in said
    assert "not there yet: Via Horgos" in said
    assert "not dated" in said


# ------------------------------------------------------------------ events


def test_left_and_right_go_from_event_to_event_and_enter_chooses(page, window, qtbot, corridor):
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
    wanted = Selection(Picked.EVENT, "second-track")
    qtbot.waitUntil(lambda: window.session.state.choices.selection == wanted)
    assert {"dostyk", "aktogay"} <= window.canvas.picture().places
    assert "dostyk-aktogay" in window.canvas.picture().segments


def test_a_click_selects_an_event_whose_passages_and_evidence_are_told(page, window, qtbot):
    spot = next(s for s in page.chart.spots if s.id == "horgos-train")
    at = QPointF(spot.x_px, spot.y_px).toPoint()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: window.session.state.choices.selection is not None
                    and window.session.state.choices.selection.kind is Picked.EVENT)
    assert {"horgos", "urumqi", "almaty"} <= window.canvas.picture().places
    texts = [w.text() for w in window.details.findChildren(object) if hasattr(w, "text")]
    assert any("stands from then on" in t for t in texts if isinstance(t, str))
    assert "published" in texts
    assert window.reader.has_passages_of_selection()
    window.session.undo()
    assert window.session.state.choices.selection.kind is Picked.ROUTE


def test_an_event_under_the_pointer_lights_its_places(page, window):
    spot = next(s for s in page.chart.spots if s.id == "logistics-base")
    QTest.mouseMove(page.chart, QPointF(spot.x_px, spot.y_px).toPoint())
    page.chart._point("logistics-base")
    assert "lianyungang" in window.canvas.picture().places
    page.chart._point("")
    assert "lianyungang" not in window.canvas.picture().places


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_event_can_be_selected_and_says_who_dates_it(page, window, corridor, language):
    window.set_language(language)
    for event_id in corridor.events:
        window.session.select(Selection(Picked.EVENT, event_id))
        said = page._spoken(event_id)
        assert corridor.events[event_id].titles[language] in said
        assert window.canvas.accessibleDescription()


def test_a_corridor_without_events_has_an_empty_page(page, window, corridor):
    from dataclasses import replace

    window.session.open_corridor(replace(corridor, events={}))
    assert page.chart.spots == ()
    assert not page.player.isEnabled()
