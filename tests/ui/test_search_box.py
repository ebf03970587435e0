"""The search field in the window: its hits lie over everything, and files go past it."""

import pytest
from packs import example_pack
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget

from explorer.cartography.rendering.overlay import pixel_of
from explorer.session import Choices, Selection, SelectionKind, Session, State
from explorer.storage.paths import geodata
from explorer.storage.world_data.world import World
from explorer.ui.article.article_copies import ArticleCopies
from explorer.ui.window.stage.search_box import SearchBox

PATIENCE_MS = 30_000
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def hits_of(window):
    return window.top.search._list


def on_top(widget):
    """A widget's rectangle in its window, and what of it no ancestor cuts off."""
    top = widget.window()
    whole = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    seen = QRect(whole)
    above = widget.parentWidget()
    while above is not None:
        seen = seen.intersected(QRect(above.mapTo(top, QPoint(0, 0)), above.size()))
        above = None if above is top else above.parentWidget()
    return whole, seen


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_hits_are_seen_whole_whatever_holds_the_field(window, size):
    window.resize(*size)
    QApplication.processEvents()
    QTest.keyClicks(window.top.search, "a")
    hits = hits_of(window)
    whole, seen = on_top(hits)
    assert hits.isVisible()
    assert seen == whole
    assert hits.visibleRegion().boundingRect() == hits.rect()
    assert window.rect().contains(whole)
    assert whole.height() >= hits.sizeHintForRow(0) * hits.count()
    assert whole.top() >= window.top.search.mapTo(window, window.top.search.rect().bottomLeft()).y()
    # What lies under each row's middle is the list, not the map or a panel.
    for number in range(hits.count()):
        middle = hits.viewport().mapTo(window, hits.visualItemRect(hits.item(number)).center())
        assert window.childAt(middle) is hits.viewport()


def test_the_hits_stay_with_the_field_and_in_the_window_as_it_changes(window):
    window.resize(1366, 768)
    QTest.keyClicks(window.top.search, "a")
    hits = hits_of(window)
    before = on_top(hits)[0]
    window.top.layout().setContentsMargins(16, 48, 12, 8)
    QApplication.processEvents()
    whole, seen = on_top(hits)
    assert whole.top() == before.top() + 40
    assert seen == whole
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.rect().contains(on_top(hits)[0])


@pytest.fixture
def low_window(qtbot, corridor):
    """A window that has less room than the hits need, with its field in a bar at the top."""
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(400, 200)
    bar = QWidget(top)
    bar.setGeometry(0, 0, 400, 40)
    field = SearchBox()
    QVBoxLayout(bar).addWidget(field)
    field.show_state(State(corridor, Choices()))
    top.show()
    return top, bar, field


def test_where_there_is_little_room_the_list_is_lower_and_scrolls(low_window):
    top, _bar, field = low_window
    QTest.keyClicks(field, "a")
    hits = top.findChild(QListWidget)
    whole, seen = on_top(hits)
    assert seen == whole
    assert top.rect().contains(whole)
    assert whole.height() < hits.sizeHintForRow(0) * hits.count()
    for _ in range(hits.count()):
        QTest.keyClick(field, Qt.Key.Key_Down)
    last = hits.visualItemRect(hits.item(hits.count() - 1))
    assert 0 <= last.top() < last.bottom() <= hits.viewport().height(), "the marked one is seen"
    top.resize(400, 600)
    QApplication.processEvents()
    assert on_top(hits)[0].height() >= hits.sizeHintForRow(0) * hits.count()


def test_a_field_at_the_foot_of_a_window_opens_its_hits_upwards(low_window):
    top, bar, field = low_window
    bar.move(0, 160)
    QTest.keyClicks(field, "Horgos")
    hits = top.findChild(QListWidget)
    whole, seen = on_top(hits)
    assert seen == whole
    assert top.rect().contains(whole)
    assert whole.bottom() < bar.y() + field.y()


def test_the_keyboard_stays_in_the_field_and_escape_closes(window):
    field = window.top.search
    window.activateWindow()
    window.actions_by_id["search"].trigger()
    QTest.keyClicks(field, "hor")
    assert hits_of(window).isVisible()
    assert hits_of(window).focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not hits_of(window).isWindow()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not hits_of(window).isVisible()
    assert field.text() == ""


def test_a_list_that_was_closed_by_going_elsewhere_opens_again_with_the_down_key(window):
    field = window.top.search
    QTest.keyClicks(field, "hor")
    window.canvas.setFocus()
    hits_of(window).close_list()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert hits_of(window).isVisible()


def test_a_click_takes_a_hit(window):
    QTest.keyClicks(window.top.search, "khorgos")
    hits = hits_of(window)
    middle = hits.visualItemRect(hits.item(0)).center()
    QTest.mouseClick(hits.viewport(), LEFT, NO_KEY, middle)
    assert window.session.state.choices.selection.id == "horgos"
    assert not hits.isVisible()


# ------------------------------------------------------------------ files


def dragged(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(data.urls()[0].toString())  # file managers give the address as words too
    return data


def drop_at(widget, data):
    """Drag onto a widget and let go; Qt hands it to the first holder that takes it."""
    copy, at = Qt.DropAction.CopyAction, widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(at, copy, data, LEFT, NO_KEY))
    QApplication.sendEvent(widget, QDropEvent(at, copy, data, LEFT, NO_KEY))


def test_a_file_dropped_on_any_field_is_opened_and_not_written_into_it(
    window, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(ArticleCopies, "_wants_plain", lambda _self, _document: True)
    window.panels.show_claims()
    fields = [f for f in window.findChildren(QLineEdit) if f.acceptDrops() and f.isVisible()]
    assert window.top.search in fields
    assert len(fields) > 1
    for number, field in enumerate(fields):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Kereta {number} ke Almaty.", "utf-8")
        drop_at(field, dragged(path))
        qtbot.waitUntil(lambda n=number: len(window.session.state.copies) == n + 1)
        assert field.text() == ""


def test_words_dropped_on_the_search_field_are_still_typed_there(qtbot, corridor):
    field = SearchBox()
    qtbot.addWidget(field)
    field.show_state(Session(corridor).state)
    field.show()
    data = QMimeData()
    data.setText("Horgos")
    drop_at(field, data)
    assert field.text() == "Horgos"


# ------------------------------------------------------------------ places of the world


def ask(qtbot, window, text):
    """Type a text and wait until the world has answered."""
    field = window.top.search
    field.setText(text)
    field.textEdited.emit(text)  # as letters do that no key of a test stands for
    qtbot.waitUntil(lambda: not field._world.busy, timeout=PATIENCE_MS)
    return field.hits()


def test_nothing_of_the_world_is_read_before_somebody_searches(window):
    world = window.top.search._world
    assert not world.is_read
    QTest.keyClicks(window.top.search, "a")
    assert not world.is_read
    assert not world.busy
    window.top.search.clear()
    QTest.keyClicks(window.top.search, "5 670")
    assert not world.busy, "a figure is no place's name"


def test_after_the_corridors_hits_come_places_of_the_world(window, qtbot):
    hits = ask(qtbot, window, "Asta")
    heading = hits.index("Not in this corridor · GeoNames")
    assert hits[0] == "Astana"
    assert heading >= 1
    assert any(hit.startswith("Asta") for hit in hits[heading + 1 :])
    assert not any(hit.startswith("Astana · Kazakhstan") for hit in hits), "it is there already"
    hits = ask(qtbot, window, "Тбилиси")
    assert hits[-1].startswith("Tbilisi – Тбилиси · Georgia")
    window.set_language("id")
    assert ask(qtbot, window, "Tbilisi")[1] == "Di luar koridor ini · GeoNames"
    assert "1.049.498 jiwa" in ask(qtbot, window, "Tbilisi")[2]
    window.set_language("en")


def test_every_namesake_can_be_reached_those_in_view_first(window, qtbot):
    springfields = ask(qtbot, window, "Springfield")[2:]
    named = [hit for hit in springfields if hit.startswith("Springfield · ")]
    assert len(named) > 20
    assert len(set(springfields)) == len(springfields), "each can be told from the others"
    people = [int(hit.rpartition(" · ")[2].split()[0].replace(",", "")) for hit in named]
    assert people == sorted(people, reverse=True)
    many = ask(qtbot, window, "San Antonio")
    assert len([hit for hit in many if hit.startswith("San Antonio · ")]) > 40
    for _ in many:
        QTest.keyClick(window.top.search, Qt.Key.Key_Down)
    assert hits_of(window).currentRow() == len(many) - 1
    near = [hit for hit in ask(qtbot, window, "Aktau") if "people" in hit]
    assert "147,443" in near[-1], "the port on the Caspian Sea is the largest, but out of view"


def test_the_field_stays_alive_and_an_answer_that_comes_late_is_dropped(window, qtbot):
    field = window.top.search
    QTest.keyClicks(field, "stuttg")
    assert "Looking among the places of the world…" in field.hits()
    QTest.keyClicks(field, "art")
    assert field.text() == "stuttgart"
    qtbot.waitUntil(lambda: not field._world.busy, timeout=PATIENCE_MS)
    assert any(hit.startswith("Stuttgart · Germany") for hit in field.hits())
    assert "Looking among the places of the world…" not in field.hits()
    field._have_places("stutt", ())
    assert any(hit.startswith("Stuttgart · Germany") for hit in field.hits())


def test_what_was_read_is_let_go_again_and_comes_back(window, qtbot):
    ask(qtbot, window, "Tbilisi")
    world = window.top.search._world
    assert world.is_read
    world.let_go()
    assert not world.is_read
    assert "Georgia" in ask(qtbot, window, "Tbilisi")[2]


def test_damaged_data_of_the_world_is_told_below_the_corridors_hits(window, qtbot, tmp_path):
    (tmp_path / "world").mkdir()
    (tmp_path / "world" / "places.bin").write_bytes(b"no places")
    window.top.search._world._geodata = tmp_path
    hits = ask(qtbot, window, "Almaty")
    assert hits[0] == "Almaty"
    assert hits[-1] == "The places of the world cannot be read (places.bin: it is damaged)."


def settled(qtbot, window):
    qtbot.waitUntil(
        lambda: not window.map_loader.busy and not window.canvas.animation.under_way,
        timeout=PATIENCE_MS,
    )


def pixel_of_mark(window):
    canvas = window.canvas
    at = pixel_of(
        canvas.interaction.found.place.lonlat, canvas.viewport, canvas.renderer.scene.projection
    )
    assert at is not None
    return at.toPoint()


def test_a_place_in_reach_is_marked_on_the_corridors_own_map_and_measured_from(window, qtbot):
    ask(qtbot, window, "Balkhash")
    before = window.session.state
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    settled(qtbot, window)
    found = window.canvas.interaction.found
    assert found.place.name == "Balqash"
    assert found.isVisible()
    assert window.session.state is before, "it is no choice of the corridor's"
    assert window._projections.chosen == "lambert"
    assert window.canvas.free_rect().contains(pixel_of_mark(window))
    card = window.panels.card.geometry()
    assert not card.intersects(found.geometry().translated(window.canvas.pos()))
    found._measure.click()
    ruler = window.canvas.interaction.ruler
    assert [knot.name for knot in ruler.measurement.knots] == ["Balqash"]
    bar = window.canvas.interaction.bar.geometry()
    assert not bar.intersects(found.geometry())
    assert not card.intersects(bar)
    window.canvas.interaction.measure(False)
    window.actions_by_id["measure"].trigger()
    QTest.mouseClick(window.canvas, LEFT, NO_KEY, pixel_of_mark(window))
    assert [knot.name for knot in ruler.measurement.knots] == ["Balqash"]
    window.canvas.interaction.measure(False)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert found.place is None
    assert not found.isVisible()


def test_a_place_out_of_reach_is_shown_on_the_globe_and_the_map_comes_back(window, qtbot):
    window.canvas.zoom_to(Selection(SelectionKind.PLACE, "almaty"))
    settled(qtbot, window)
    seen = window.canvas.seen
    ask(qtbot, window, "Quito")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.canvas.rotation.on_globe, timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: (
            window.canvas.center_lonlat() is not None
            and abs(window.canvas.center_lonlat()[0] + 78.5) < 4
        ),
        timeout=PATIENCE_MS,
    )
    settled(qtbot, window)
    assert window.canvas.free_rect().contains(pixel_of_mark(window))
    window.canvas.interaction.found._close.click()
    qtbot.waitUntil(lambda: not window.canvas.rotation.on_globe, timeout=PATIENCE_MS)
    settled(qtbot, window)
    back = window.canvas.seen
    assert abs(back.lon_deg - seen.lon_deg) < 0.05
    assert abs(back.m_per_px - seen.m_per_px) < 0.01 * seen.m_per_px


def test_another_corridor_has_no_mark_of_the_one_before(window, qtbot, tmp_path):
    ask(qtbot, window, "Balkhash")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    window.files.open_corridor(example_pack(tmp_path))
    assert window.canvas.interaction.found.place is None
    settled(qtbot, window)


@pytest.mark.parametrize("name", ["Kazakhstan", "Brazil"])
def test_a_country_that_is_chosen_is_shown_whole(window, qtbot, name):
    """On the corridor's own map where that reaches, else on the globe."""
    world = World(geodata())
    place = world.areas.search(name)[0].place
    canvas = window.canvas
    window.finder.show(place)
    settled(qtbot, window)
    assert canvas.interaction.found.place.name == name
    renderer, view = canvas.renderer, canvas.viewport
    west, south, east, north = place.extent
    middle = ((west + east) / 2, (south + north) / 2)
    rim = [(west, middle[1]), (east, middle[1]), (middle[0], south), (middle[0], north)]
    left, top, right, bottom = view.bounds_m
    for lonlat in rim:
        x, y = renderer.scene.projection.point(*lonlat)
        assert left <= x <= right, lonlat
        assert top <= y <= bottom, lonlat
