"""Why one way is faster, as a teacher asks it."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from explorer.analysis.travel_time.terms import Cause
from explorer.analysis.travel_time.what_if import ClosePlace, CloseSegment
from explorer.model.services import Timing
from explorer.session import Selection, SelectionKind
from explorer.ui.compare.cause_bar import CauseBar
from explorer.ui.compare.time_distance_chart import TimeDistanceChart
from explorer.ui.parts.widgets import Badge
from explorer.ui.window.stage.arrangement import Question

BAD = ("nan", "inf", "None")


def shown(widget):
    QApplication.processEvents()  # what was just added to a layout is shown by the event loop
    found = [x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
    return "\n".join(found).replace("\N{NO-BREAK SPACE}", " ")


def pixel(chart, km, hours):
    x, y = chart.frame().xy((km, hours))
    return QPoint(round(x), round(y))


def point(chart, at):
    none = Qt.MouseButton.NoButton
    where = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        chart.mapToGlobal(where),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart, event)


@pytest.fixture
def asking(window):
    """A window in which the reasons are in view."""
    window.resize(1366, 768)
    window.stage.show_question(Question.WHY)
    return window


@pytest.fixture
def why(asking):
    return asking.lazy.why


def test_the_table_comes_first_and_the_reasons_are_one_click_away(window):
    window.strip.questions[Question.COMPARE].click()
    assert "310 km shorter" in shown(window.lazy.comparison)
    assert not window.lazy.why.isVisible()
    window.strip.questions[Question.WHY].click()
    assert window.lazy.why.isVisible()
    assert not window.lazy.comparison.isVisible()
    window.strip.questions[Question.COMPARE].click()
    assert not window.lazy.why.isVisible()


def _seen(why, kind):
    """Loading and unloading has a row, which two trains do without."""
    return [widget for widget in why.findChildren(kind) if not widget.isHidden()]


def test_it_says_how_much_faster_why_and_how_sure(why):
    text = shown(why)
    assert "Why 6 h 53 faster?" in text
    assert "In 45 of 50 cases “Via Horgos” is between 5 h and 9 h faster." in text
    bars = [b.accessibleName().split(": ") for b in _seen(why, CauseBar)]
    assert [name for name, _ in bars] == [
        "Distance",
        "Running speed",
        "Border, gauge",
        "Stops, waiting",
        "Not explained",
    ]
    hours = [text.replace("\N{NO-BREAK SPACE}", " ") for _, text in bars]
    assert hours == ["−5 h 50", "−30 min", "−35 min", "0 h", "+2 min"], "6 h 53 in all"


def test_no_number_stands_without_who_says_so(why):
    words = [badge.text() for badge in _seen(why, Badge)]
    assert words.count("published") == 2
    assert words.count("assumed") == 5  # two models and three causes rest on guesses, too
    assert words.count("computed") == 3
    border = next(b for b in why.findChildren(Badge) if "Stop at Horgos" in b.toolTip())
    assert "slowflowadventure" in border.toolTip()
    rest = why.reasons._rows[Cause.REST].badge.toolTip()
    assert "do not explain" in rest


def test_the_chart_can_be_read_aloud(why):
    said = why.chart.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "Via Horgos: 1,031 km in 25 h 45. Border Horgos at km 686: ≈ 7¼ h of waiting." in said
    for control in (*why.heads.boxes, why.chart, *why.findChildren(QPushButton)):
        assert control.accessibleName() or control.text()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_pointing_lights_the_place_on_the_map_and_selects_nothing(asking, why):
    before = asking.session.state.choices.selection
    point(why.chart, pixel(why.chart, 686.0, 13.5))
    assert "Via Horgos · Horgos · km 686, " in shown(why)  # the hour depends on the pixel
    assert "horgos" in asking.canvas.picture().places
    assert asking.session.state.choices.selection == before
    QApplication.sendEvent(why.chart, QEvent(QEvent.Type.Leave))
    assert "horgos" not in asking.canvas.picture().places


def test_a_click_selects_the_place(asking, why, qtbot):
    at = pixel(why.chart, 686.0, 13.5)
    with qtbot.waitSignal(asking.session.changed):
        QTest.mouseClick(why.chart, Qt.MouseButton.LeftButton, pos=at)
    assert asking.session.state.choices.selection == Selection(SelectionKind.PLACE, "horgos")


def test_between_places_the_segment_is_lit_and_a_click_selects_it(asking, why, corridor, qtbot):
    at = pixel(why.chart, 500.0, 6.79)
    point(why.chart, at)
    assert asking.canvas.picture().segments == {"urumqi-horgos"}
    grounds = why.chart.toolTip()
    assert "km/h" in grounds, "what the time there rests on"
    with qtbot.waitSignal(asking.session.changed):
        QTest.mouseClick(why.chart, Qt.MouseButton.LeftButton, pos=at)
    expected = Selection(SelectionKind.SEGMENT, "urumqi-horgos", "horgos-passenger")
    assert asking.session.state.choices.selection == expected
    announced = {s.id for s in corridor.segments_of_passage("horgos-distances")}
    assert "urumqi-horgos" in announced
    summary = corridor.passages["horgos-distances"].summary["en"]
    assert summary in shown(asking.panels.details), "and with it the passage that tells of it"


def test_the_keyboard_walks_along_the_way_and_selects(asking, why, qtbot):
    for _ in range(3):
        QTest.keyClick(why.chart, Qt.Key.Key_Right)
    assert why.chart.spot.place_id == "horgos"
    QTest.keyClick(why.chart, Qt.Key.Key_Down)
    assert why.chart.spot.way == 1
    QTest.keyClick(why.chart, Qt.Key.Key_Up)
    with qtbot.waitSignal(asking.session.changed):
        QTest.keyClick(why.chart, Qt.Key.Key_Return)
    assert asking.session.state.choices.selection == Selection(SelectionKind.PLACE, "horgos")


def test_other_ways_can_be_held_against_each_other_and_the_same_one_swaps(why):
    first, second = why.heads.boxes
    second.setCurrentIndex(second.findData("container-alataw"))
    second.activated.emit(second.currentIndex())
    assert [w.way_id for w in why.chart.content.ways] == ["horgos-passenger", "container-alataw"]
    first.setCurrentIndex(first.findData("container-alataw"))
    first.activated.emit(first.currentIndex())
    assert [w.way_id for w in why.chart.content.ways] == ["container-alataw", "horgos-passenger"]
    assert "“Via Horgos” is between" in shown(why)


def test_a_what_if_is_marked_and_keeps_the_published_state_in_sight(why):
    assert not why.what_if.menus.undo.isEnabled()
    published = [w.steps for w in why.chart.content.ways]
    speed = why.what_if.sliders[0]
    speed.setValue(speed.maximum())
    assert "not the published state" in why.chart.content.what_if
    assert [w.published_steps for w in why.chart.content.ways] == published
    assert "What if. Without changes “Via Horgos” is 6 h 53 faster." in shown(why)
    assert why.chart.accessibleDescription().startswith("What if")
    assert "Why 6 h 53 faster?" not in shown(why)


def test_undo_takes_back_a_whole_drag_and_reset_everything(why):
    speed, _, checks, _ = why.what_if.sliders
    at_first = speed.value(), checks.value()
    for value in range(5, 12):
        checks.setValue(value)
    speed.setValue(20)
    assert len(why.what_if.changes) == 2
    why.what_if.menus.undo.click()
    assert speed.value() == at_first[0]
    assert len(why.what_if.changes) == 1
    speed.setValue(20)
    why.what_if.menus.reset.click()
    assert (speed.value(), checks.value()) == at_first
    assert why.chart.content.what_if == ""
    assert "Why 6 h 53 faster?" in shown(why)


def test_reset_goes_back_to_the_published_state(why):
    why.what_if.sliders[0].setValue(0)
    assert "Why ≈ 6¼ h faster?" not in shown(why)
    why.what_if.menus.reset.click()
    assert why.chart.content.what_if == ""
    assert "Why 6 h 53 faster?" in shown(why)


def test_what_is_supposed_holds_for_other_places_and_not_for_another_corridor(
    asking, why, corridor
):
    asking.session.suppose(ClosePlace("horgos"))
    asking.session.choose(to_id="astana")
    assert why.what_if.changes == (ClosePlace("horgos"),)
    assert "not the published state" in asking.canvas.picture().what_if
    asking.session.open_corridor(replace(corridor))
    assert why.what_if.changes == ()
    assert asking.canvas.picture().what_if == ""


def test_undo_and_redo_of_the_window_work_on_what_is_supposed(asking, why):
    speed = why.what_if.sliders[0]
    first = speed.value()
    for value in range(first + 1, first + 9):  # a drag is one step
        speed.setValue(value)
    asking.session.suppose(ClosePlace("horgos"))
    asking.session.undo()
    asking.session.undo()
    assert asking.session.state.choices.what_if == ()
    assert speed.value() == first
    asking.session.redo()
    assert speed.value() == first + 8
    why.what_if.menus.reset.click()
    asking.session.undo()
    assert len(asking.session.state.choices.what_if) == 1


def test_pointing_at_the_chart_lights_the_passages_that_tell_of_it(asking, why, qtbot):
    reader = asking.panels.reader
    asking.panels.show_reader()
    qtbot.waitUntil(lambda: bool(reader.sheet.toPlainText()))
    asking.session.select(None)
    assert reader.sheet.extraSelections() == []
    point(why.chart, pixel(why.chart, 686.0, 13.5))  # the border at Horgos
    highlighted = [each.cursor.selectedText() for each in reader.sheet.extraSelections()]
    known = asking.session.state.corridor.passages_about("horgos")
    assert 0 < len(highlighted) <= len(known)
    assert any("Horgos" in text for text in highlighted)
    top = min(reader.sheet.cursorRect(e.cursor).top() for e in reader.sheet.extraSelections())
    assert top < reader.sheet.viewport().height()
    QApplication.sendEvent(why.chart, QEvent(QEvent.Type.Leave))
    assert reader.sheet.extraSelections() == []
    assert asking.session.state.choices.selection is None


def test_kept_axes_are_those_of_the_present_language_theme_and_size(asking, why, qtbot):
    def painted(chart):
        return chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    chart = why.chart
    seen = [painted(chart)]
    for change in (
        lambda: asking.set_language("id"),
        lambda: asking.set_theme("dark"),
        lambda: chart.resize(chart.width() - 40, chart.height()),
        lambda: why.what_if.sliders[0].setValue(0),
    ):
        change()
        qtbot.waitUntil(lambda: painted(chart) != seen[-1])
        fresh = TimeDistanceChart()
        qtbot.addWidget(fresh)
        fresh.resize(chart.size())
        fresh.show_content(chart.content)
        seen.append(painted(chart))
        assert seen[-1] == painted(fresh)


def test_what_is_closed_is_seen_on_the_map_at_once_and_opened_again_it_is_not(asking, why):
    def red():
        image = asking.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        ink = QColor(asking.canvas.renderer.style.closed).rgb()
        return int((np.frombuffer(image.constBits(), np.uint32) == ink).sum())

    why.what_if.sliders[0].setValue(0)  # the map shows already that something is supposed
    assert red() == 0
    asking.session.suppose(ClosePlace("horgos"))
    one = red()
    assert one > 60
    asking.session.suppose(CloseSegment("karaganda-astana"))
    assert red() > 1.7 * one
    asking.session.undo()
    asking.session.undo()
    assert red() == 0


def test_closing_a_crossing_leads_around_and_closing_everything_leaves_nothing(asking, why):
    asking.session.suppose(ClosePlace("horgos"))
    said = shown(why)
    assert "“Via Horgos” is led another way: 1,341 km by" in said
    assert "25 h 45 → ≈ 32¾ h" in said
    asking.session.suppose(ClosePlace("dostyk"))
    assert "no way is left from Urumqi to Almaty" in shown(why)
    assert "no way left" in shown(why)
    assert not any(bad in shown(why) for bad in BAD)
    assert not why.reasons.isVisible()
    why.what_if.menus.reset.click()
    assert "Why 6 h 53 faster?" in shown(why)


def test_menus_tick_what_holds_and_choosing_it_again_takes_it_back(asking, why, qtbot):
    menus = why.what_if.menus

    def choose(menu, text):
        menu.aboutToShow.emit()
        action = next(a for a in menu.actions() if a.text() == text)
        was = action.isChecked()
        action.trigger()
        return was

    assert not choose(menus.close_menu, "Horgos")
    assert asking.session.state.choices.what_if == (ClosePlace("horgos"),)
    assert choose(menus.close_menu, "Horgos")
    assert asking.session.state.choices.what_if == ()
    choose(menus.gauge_menu, "passengers change trains")
    assert "not the published state" in why.chart.content.what_if
    why.what_if.menus.reset.click()
    choose(menus.year_menu, "2017")
    assert why.chart.content.what_if == "", "a year only chooses what is published"
    menus.use_date("2017-07")
    assert "trains-9001-701" in {
        w.service.id for w in why._question.published.ways if w.service is not None
    }


def test_the_list_of_changes_shows_before_and_after_and_takes_one_back(asking, why, qtbot):
    asking.session.suppose(ClosePlace("alataw-pass"))
    why.what_if.sliders[0].setValue(0)
    why.what_if.menus.changes.click()
    card = why.changes_card
    said = shown(card)
    assert all(word in said for word in ("Alataw Pass", "open", "closed", "25 h 45"))
    card.buttons[0].click()
    assert [type(c).__name__ for c in asking.session.state.choices.what_if] == ["SetEstimate"]


def test_the_chart_shows_local_clocks_and_says_whose_departure_it_is(asking, why, qtbot):
    second = why.heads.boxes[1]
    second.setCurrentIndex(second.findData("container-horgos"))
    second.activated.emit(second.currentIndex())
    why.clock.local.setChecked(True)
    assert why.chart.content.clocks.zones == ("Asia/Shanghai", "Asia/Almaty")
    assert "published by China News Service" in why.clock.says
    asking.session.choose(departure="2017-10-01 20:30")
    assert "chosen by you" in why.clock.says
    point(why.chart, pixel(why.chart, 1031.0, 22.0))
    assert "Asia/Almaty UTC+6" in shown(why), "before 2024 Almaty was an hour nearer to Beijing"
    why.clock.elapsed.setChecked(True)
    assert why.chart.content.clocks is None


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (("sary-shagan", "lianyungang"), "No way joins these two places"),
        (("urumqi", "urumqi"), "Choose two different places"),
        (("", ""), "Choose two places to see"),
        (("urumqi", "karaganda"), "Only one way"),
    ],
)
def test_a_question_without_an_answer_is_answered_in_words(asking, why, ends, words):
    asking.session.choose(from_id=ends[0], to_id=ends[1])
    assert words in why.message.text()
    assert why.message.isVisible()
    assert not why.reasons.isVisible()
    assert not any(bad in shown(why) for bad in BAD)


def test_with_every_way_hidden_it_says_so(asking, why):
    for route_id in asking.session.state.corridor.routes:
        asking.session.show_route(route_id, visible=False)
    assert "hidden" in why.message.text()
    asking.session.show_route("horgos-passenger", visible=True)
    assert "Only one way" in why.message.text()


def test_routes_without_a_service_say_so(asking, why, corridor):

    asking.session.open_corridor(replace(corridor, timing=Timing()))
    assert "No service is known for “Via Horgos”" in why.message.text()
    assert not why.chart.isVisible()
    assert not any(bad in shown(why) for bad in BAD)


def test_language_and_theme_reach_it(asking, why, qtbot):
    asking.set_language("id")
    qtbot.waitUntil(lambda: "Mengapa 6 jam 53 lebih cepat?" in shown(why))
    asking.set_language("en")
    qtbot.waitUntil(lambda: "Why 6 h 53 faster?" in shown(why))
    asking.set_theme("dark")
    image = why.chart.grab().toImage()
    assert image.pixelColor(2, image.height() - 2).lightness() < 80
    asking.set_theme("light")


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_it_fits_the_screens_of_classrooms(asking, why, size, qtbot):
    asking.resize(*size)
    qtbot.waitUntil(lambda: asking.width() == size[0])
    assert asking.height() <= size[1]
    corner = why.mapTo(asking, QPoint(why.width(), why.height()))
    assert corner.y() <= asking.height() - asking.strip.height()
    assert why.chart.width() >= 160
    assert why.reasons.width() <= why.reasons.parentWidget().width()


def test_what_the_models_time_leaves_out_stands_beside_a_published_time_far_from_it(asking, why):
    assert "leaves out" not in shown(why), "a timetable within the interval needs no words"
    asking.session.choose(from_id="lianyungang")
    said = shown(why)
    assert "Model ≈ 4½ days" in said, "in the unit of what is published beside it"
    assert "Published ≈ 6 days" in said
    assert "leaves out loading and waiting in port, waiting until a train is complete" in said
    beside = next(
        x
        for x in why.heads.findChildren(QLabel)
        if "6 days" in x.text().replace("\N{NO-BREAK SPACE}", " ")
    )
    assert "15 km/h with all delays" in beside.toolTip(), (
        "what the corridor notes of the published time"
    )
