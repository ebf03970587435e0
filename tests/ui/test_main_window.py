"""The window as a teacher uses it."""

import shutil
import sys

import pytest
from packs import copy_of_the_pack, replaced
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolButton

from explorer.session import Selection, SelectionKind
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from explorer.ui.parts.crash_dialog import show_crash
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.parts.widgets import Badge
from explorer.ui.window.stage.arrangement import Question
from explorer.ui.window.window_state import keep_on_screen
from explorer.wording import phrases
from tests.analysis.test_claim_rules import with_assumed_rate

SEGMENT = Selection(SelectionKind.SEGMENT, "urumqi-horgos", "horgos-passenger")


def texts(widget):
    return [x.text() for x in widget.findChildren(QLabel) + widget.findChildren(QToolButton)]


def all_text(widget):
    return "\n".join(texts(widget)).replace("\N{NO-BREAK SPACE}", " ")


def point_on(window, segment_id, share=0.5):
    """Return a pixel on a segment's line as it is drawn."""
    canvas = window.canvas
    line = next(x for x in canvas.renderer.lines(canvas.picture()) if x.segment_id == segment_id)
    x, y = line.points[int(len(line.points) * share)] + canvas.viewport.screen_point(0.0, 0.0)
    return QPoint(round(x), round(y))


def sign_of(window, place_id):
    canvas = window.canvas
    x_m, y_m = canvas.renderer.scene.places[place_id]
    x, y = canvas.viewport.screen_point(x_m, y_m)
    return QPoint(round(x), round(y))


def open_file(window, qtbot, path):
    window.files.open(path)
    qtbot.waitUntil(lambda: not window.copies.busy)


def type_text(widget, text):
    """Type text of any script; QTest.keyClicks knows Latin letters only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


@pytest.fixture
def answer(monkeypatch):
    """Answer the question box with one of its buttons, and note what it asked."""
    asked = []

    def choose(accept):
        def run(box):
            asked.append(box.text())
            role = (
                QMessageBox.ButtonRole.AcceptRole if accept else QMessageBox.ButtonRole.RejectRole
            )
            button = next(b for b in box.buttons() if box.buttonRole(b) == role)
            monkeypatch.setattr(box, "clickedButton", lambda: button)
            return 0

        monkeypatch.setattr(QMessageBox, "exec", run)
        return asked

    return choose


def compared(window):
    """Return the page that compares, shown."""
    window.stage.show_question(Question.COMPARE)
    return window.lazy.comparison


def test_the_first_screen_names_the_places_between_urumqi_and_astana_and_compares(window):
    canvas = window.canvas
    window.resize(1366, 697)
    QApplication.processEvents()
    canvas.fit_routes()
    lettering = canvas.renderer.lettering(canvas.picture())
    main = ["astana", "karaganda", "sary-shagan", "almaty", "horgos", "alataw-pass", "urumqi"]
    assert set(main) <= {name.key for name in lettering.names}
    shown = all_text(compared(window))
    assert "1,031 km" in shown
    assert "1,341 km" in shown
    assert "310 km shorter" in shown


def test_a_click_on_a_line_shows_its_three_distances_and_its_passage(window, qtbot):
    QTest.mouseClick(
        window.canvas, Qt.MouseButton.LeftButton, pos=point_on(window, "karaganda-astana")
    )
    assert window.session.state.choices.selection.id == "karaganda-astana"
    shown = all_text(window.panels.details)
    assert "Karaganda → Astana" in shown
    assert "239.4 km" in shown
    assert "Astana and calls at Almaty" in shown


def test_urumqi_horgos_shows_every_distance_with_its_badge(window):
    window.session.select(SEGMENT)
    shown = all_text(window.panels.details)
    for figure in ("577.7 km", "686.0 km", "≈ 670 km"):
        assert figure in shown
    words = [b.text() for b in window.panels.details.findChildren(Badge)]
    assert words[:3] == ["computed", "computed", "source"]


def test_every_badge_tells_who_says_so(window, corridor):
    for route_id in corridor.routes:
        window.session.select(Selection(SelectionKind.ROUTE, route_id))
        for badge in window.panels.details.findChildren(
            Badge
        ) + window.lazy.comparison.findChildren(Badge):
            assert len(badge.toolTip()) > 10


def test_a_click_on_a_badge_opens_the_answer(window):
    window.session.select(SEGMENT)
    badge = next(b for b in window.panels.details.findChildren(Badge) if b.text() == "source")
    badge.click()
    popover = window.findChild(object, "popover")
    assert popover.isVisible()
    assert "670 km" in all_text(popover)


def test_a_click_on_a_place_shows_its_names_and_what_is_said_of_it(window):
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=sign_of(window, "horgos"))
    shown = all_text(window.panels.details)
    for text in ("霍尔果斯", "Қорғас", "Хоргос", "border crossing"):
        assert text in shown


def test_a_click_on_empty_land_selects_nothing(window):
    canvas = window.canvas
    empty = next(QPoint(8, y) for y in range(8, 300, 20) if canvas.hit(8, y) is None)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=empty)
    assert window.session.state.choices.selection is None
    assert "Nothing selected" in all_text(window.panels.details)


def test_selecting_anything_at_all_never_fails(window, corridor):
    for kind, ids in (
        (SelectionKind.ROUTE, corridor.routes),
        (SelectionKind.SEGMENT, corridor.segments),
        (SelectionKind.PLACE, corridor.places),
        (SelectionKind.PASSAGE, corridor.passages),
    ):
        for identity in ids:
            window.session.select(Selection(kind, identity))
            assert len(texts(window.panels.details)) > 3


def test_a_verdict_that_rests_on_an_assumption_says_so_with_the_range(window, tmp_path):
    window.session.open_corridor(load_corridor(with_assumed_rate(tmp_path)))
    window.session.select(Selection(SelectionKind.PASSAGE, "horgos-first-quarter"))
    shown = all_text(window.panels.details)
    assert "rounded (assumed)" in shown
    assert "2.5 (2.3–2.6) billion US dollars" in shown
    assert "computed, assumed" in shown
    assert "different scope (assumed)" not in shown


def test_search_finds_a_place_by_its_russian_name_and_enter_goes_there(window, qtbot):
    type_text(window.top.search, "Хоргос")
    assert window.top.search.hits()[0].startswith("Horgos")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.session.state.choices.selection == Selection(SelectionKind.PLACE, "horgos")
    assert window.top.search.text() == ""


def test_a_search_without_a_hit_says_so(window):
    type_text(window.top.search, "qqqzzz")
    said = "Nothing found among 38 places, 5 routes, 64 passages and 62 claims."
    assert window.top.search.hits()[0] == said
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.top.search.text() == "qqqzzz"


def test_choosing_other_ends_compares_them(window):
    window.strip.ends_chosen.emit("lianyungang", "almaty")
    shown = all_text(compared(window))
    assert "Containers via Horgos" in shown
    assert "Via Alataw Pass" not in shown


def test_ends_without_a_common_route_are_said_in_words(window):
    window.session.choose(from_id="astana", to_id="st-petersburg")
    assert "None of the visible routes stops at both places" in all_text(compared(window))


def test_hiding_every_route_leaves_a_map_and_a_sentence(window, corridor):
    for route_id in corridor.routes:
        window.session.show_route(route_id, visible=False)
    assert window.canvas.renderer.lines(window.canvas.picture()) == ()
    assert not window.canvas.grab().isNull()
    assert "hidden" in all_text(compared(window))


def test_undo_and_redo_walk_through_the_choices(window):
    window.session.select(SEGMENT)
    window.session.show_route("wewc-highway", visible=False)
    window.actions_by_id["undo"].trigger()
    assert window.session.state.choices.hidden_routes == frozenset()
    window.actions_by_id["undo"].trigger()
    assert window.session.state.choices.selection.kind is SelectionKind.ROUTE
    assert not window.actions_by_id["undo"].isEnabled()
    window.actions_by_id["redo"].trigger()
    assert window.session.state.choices.selection == SEGMENT


def test_the_keyboard_moves_and_zooms_the_map(window):
    before = window.canvas.viewport
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    QTest.keyClick(window.canvas, Qt.Key.Key_Plus)
    after = window.canvas.viewport
    assert after.center_x_m > before.center_x_m
    assert after.m_per_px < before.m_per_px
    QTest.keyClick(window.canvas, Qt.Key.Key_Home)
    assert window.canvas.viewport == before


def test_home_shows_the_routes_also_where_a_button_has_the_focus(window):
    before = window.canvas.viewport
    window.canvas.zoom_in()
    assert window.canvas.viewport != before
    QTest.keyClick(window.top.corridors, Qt.Key.Key_Home)
    assert window.canvas.viewport == before
    window.canvas.zoom_in()
    nearer = window.canvas.viewport
    window.top.search.setText("al")
    QTest.keyClick(window.top.search, Qt.Key.Key_Home)
    assert window.canvas.viewport == nearer, "in a field it goes to the beginning"


def test_dragging_moves_the_map_and_selects_nothing(window):
    canvas, before = window.canvas, window.canvas.viewport
    chosen = window.session.state.choices.selection
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(340, 230))
    QTest.mouseMove(canvas, QPoint(360, 240))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(360, 240))
    moved = before.center_x_m - canvas.viewport.center_x_m
    assert moved == pytest.approx(60 * before.m_per_px, rel=0.01)
    assert window.session.state.choices.selection == chosen


def test_a_text_that_is_no_article_is_offered_as_plain_text(window, qtbot, tmp_path, answer):
    path = tmp_path / "lesson.txt"
    path.write_text("A lesson plan about trains.\n\nSecond paragraph <b>not bold</b>.", "utf-8")
    asked = answer(accept=True)
    open_file(window, qtbot, path)
    assert "lesson.txt" in asked[0]
    assert window.panels.sheet.stack.currentWidget() is window.panels.reader
    assert "<b>not bold</b>" in window.panels.reader.text()


def test_declining_the_plain_text_changes_nothing(window, qtbot, tmp_path, answer):
    path = tmp_path / "lesson.txt"
    path.write_text("A lesson plan about trains.", "utf-8")
    answer(accept=False)
    open_file(window, qtbot, path)
    assert window.session.state.copies == {}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("picture.txt", "is a picture"),
        ("broken.pdf", "damaged"),
        ("empty.txt", "holds no text"),
        ("huge.txt", "too large"),
        ("missing.txt", "no file"),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_words(window, qtbot, tmp_path, name, words):
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 500)
    (tmp_path / "empty.txt").write_bytes(b"  \n")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(100_000_000)
    open_file(window, qtbot, tmp_path / name)
    box = window.findChild(QMessageBox)
    assert name in box.text()
    assert words in box.informativeText()
    assert window.session.state.copies == {}


def test_a_corridor_with_faults_is_refused_with_all_of_them_and_the_old_one_stays(
    window, tmp_path, corridor
):
    pack = copy_of_the_pack(tmp_path)
    replaced(pack, "places.toml", "lat_deg = 43.80096", "lat_deg = nan")
    replaced(pack, "claims.toml", 'date = "2017-06-08"', 'date = "2017-06-31"')
    window.files.open(pack)
    dialog = window.findChild(FaultsDialog)
    cells = [
        dialog.table.item(r, c).text()
        for r in range(dialog.table.rowCount())
        for c in range(dialog.table.columnCount())
    ]
    assert "places.toml" in cells
    assert "lat_deg" in cells
    assert "2017-06-31 is not a date that exists" in cells
    assert window.session.state.corridor is corridor


def test_another_corridor_opens_with_its_own_map(window, qtbot, tmp_path):
    pack = copy_of_the_pack(tmp_path)
    replaced(pack, "corridor.toml", 'en = "China – Kazakhstan"', 'en = "A copy"')
    with qtbot.waitSignal(window.map_loader.finished):
        window.files.open(pack)
    assert window.windowTitle().startswith("A copy")
    assert window.canvas.renderer.scene.corridor is window.session.state.corridor
    assert not window.actions_by_id["undo"].isEnabled()


def test_the_window_remembers_its_shape_and_language(open_window, home):
    first = open_window()
    first.resize(795, 640)
    first.stage.show_question(Question.WHY)
    shape = first.stage.layout_asked
    first.set_language("id")
    first.close()
    assert (home / "settings.json").is_file()
    second = open_window("id")
    assert (second.width(), second.height()) == (795, 640)
    assert second.stage.layout_asked == shape
    assert '"language": "id"' in (home / "settings.json").read_text("utf-8")


def test_a_window_of_a_larger_screen_fills_the_one_that_there_is(open_window):
    window = open_window()
    window.setGeometry(2, 30, 795, 700)
    keep_on_screen(window)
    assert not window.isMaximized()
    window.setGeometry(0, 0, 1900, 1000)
    keep_on_screen(window)
    assert window.isMaximized()


def test_damaged_settings_and_a_home_that_cannot_be_written_do_no_harm(open_window, home):
    home.mkdir()
    (home / "settings.json").write_text('{"geometry": 5, "layout": "%%%", "language": []', "utf-8")
    window = open_window()
    shutil.rmtree(home)
    home.write_text("a file where the folder should be", "utf-8")
    assert window.close()


def test_indonesian_reaches_every_panel(open_window):
    window = open_window("id")
    window.session.select(SEGMENT)
    assert "Tiongkok" in window.windowTitle()
    window.stage.show_question(Question.COMPARE)
    shown = all_text(window)
    for english in ("Straight line", "Along the railway", "Compare routes", "Source passage"):
        assert english not in shown
    assert "1.031 km" in shown
    menu_titles = [action.text() for action in window.menu.actions()]
    assert "&File" not in menu_titles


def test_the_language_can_be_switched_while_the_window_is_open(window, qtbot):
    window.session.select(SEGMENT)
    window.set_language("id")
    qtbot.waitUntil(lambda: "Compare routes" not in all_text(window))
    assert "Straight line" not in all_text(window)
    window.set_language("en")
    qtbot.waitUntil(lambda: "Compare routes" in all_text(window))


def test_a_dropped_file_is_opened(window, qtbot, tmp_path, answer):
    path = tmp_path / "lesson.txt"
    path.write_text("A lesson plan about trains.", "utf-8")
    answer(accept=True)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: not window.copies.busy)
    assert "lesson plan" in window.panels.reader.text()


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_the_map_can_be_saved_as_a_picture(window, tmp_path, suffix):
    path = tmp_path / f"map.{suffix}"
    window.files.save_picture(path)
    assert path.stat().st_size > 5000


def test_a_picture_that_cannot_be_saved_is_told(window, tmp_path):
    window.files.save_picture(tmp_path / "none" / "map.png")
    assert "no such folder" in window.findChild(QMessageBox).informativeText()


def test_a_picture_of_no_kind_is_refused_in_the_language_of_the_window(window, tmp_path):
    window.set_language("id")
    window.files.save_picture(tmp_path / "map.geojson")
    told = window.findChild(QMessageBox).informativeText()
    assert told == "nama harus berakhir dengan salah satu dari: .png, .svg, .pdf"


def test_a_missing_base_map_leaves_the_routes_and_a_sentence(
    open_window, monkeypatch, tmp_path, qtbot
):
    window = open_window()
    loader = window.map_loader
    loader._folder, loader._store = tmp_path, None
    with qtbot.waitSignal(loader.failed):
        loader.show(window.session.state.corridor)
    assert "base map could not be read" in window.messages.text()
    assert window.canvas.renderer.lines(window.canvas.picture())


def test_switching_the_language_keeps_what_can_be_undone(window):
    window.session.select(SEGMENT)
    window.set_language("id")
    QApplication.sendPostedEvents()
    assert window.actions_by_id["undo"].isEnabled()


def test_a_train_on_no_route_stands_beside_the_routes_with_its_timetable(window):
    window.stage.show_question(Question.COMPARE)
    page = window.lazy.comparison
    window.session.choose(from_id="urumqi", to_id="astana")
    said = all_text(page)
    assert "K9797/K9798 Urumqi–Astana" in said
    assert "41 h 28" in said.replace("\N{NO-BREAK SPACE}", " ")
    window.session.choose(from_id="xian", to_id="almaty")
    said = all_text(page)
    assert "Tourist train Xi'an–Almaty" in said
    assert "None of the visible routes" not in said


def test_the_comparison_says_who_says_so_beside_its_sentence(window):
    row = compared(window).findChildren(Badge)
    assert {"computed", "published"} <= {b.text() for b in row}
    # The sentence's figures, five lengths, four published times, five computed ones.
    assert len(row) == 3 + 5 + 4 + 5


def test_an_unforeseen_error_is_told_with_its_details_and_the_program_goes_on(window, monkeypatch):
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    error = ValueError("a fault made on purpose")
    show_crash(ValueError, error, None)
    box = next(x for x in QApplication.topLevelWidgets() if isinstance(x, QMessageBox))
    assert "made on purpose" in box.detailedText()
    assert "Qt 6" in box.detailedText()
    box.accept()
    window.session.select(SEGMENT)
    assert "Urumqi → Horgos" in all_text(window.panels.details)


def test_published_figures_keep_the_digits_they_were_published_with(corridor):
    shown = phrases.quantity(corridor.facts["base-2025"].value, "en")
    assert shown.replace("\N{NO-BREAK SPACE}", " ") == "5.1597 million tonnes"
    assert phrases.quantity(corridor.facts["seg-lz-urc-alt"].value, "en").startswith("1,903.8")


def test_the_corridor_that_ships_comes_back_after_another(window, qtbot, tmp_path):
    pack = copy_of_the_pack(tmp_path)
    replaced(pack, "corridor.toml", 'en = "China – Kazakhstan"', 'en = "A copy"')
    with qtbot.waitSignal(window.map_loader.finished):
        window.files.open(pack)
    with qtbot.waitSignal(window.map_loader.finished):
        window.files.open_corridor(default_corridor())
    assert window.windowTitle().startswith("China – Kazakhstan")
