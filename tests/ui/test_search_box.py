"""The search field in the window: its hits lie over everything, and files go past it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget

from explorer.session import Choices, Session, State
from explorer.ui.article.article_copies import ArticleCopies
from explorer.ui.window.stage.search_box import SearchBox

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
