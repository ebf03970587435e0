"""A hand that trembles or clicks twice chooses what it pressed, though what lies there moves."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.session import Selection, SelectionKind
from explorer.ui.window.stage.arrangement import Part

LEFT = Qt.MouseButton.LeftButton
FIRST = Selection(SelectionKind.ROUTE, "horgos-passenger")
LAST = Selection(SelectionKind.ROUTE, "container-alataw")


@pytest.fixture
def tree(window):
    window.stage.open(Part.CARD)
    window.session.select(FIRST)  # its segments lie open between the routes
    QApplication.processEvents()
    return window.panels.routes._tree


def middle(tree, selection):
    return tree.visualItemRect(tree.parent()._items[selection]).center()


def test_a_trembling_hand_chooses_the_route_that_it_pressed(window, tree):
    at = middle(tree, LAST)
    QTest.mousePress(tree.viewport(), LEFT, pos=at)
    for step in (1, 2, 3):
        QApplication.processEvents()
        QTest.mouseMove(tree.viewport(), at + QPoint(step, step))
    assert window.session.state.choices.selection == FIRST, "nothing moves while it is held"
    QTest.mouseRelease(tree.viewport(), LEFT, pos=at + QPoint(3, 3))
    QApplication.processEvents()
    assert window.session.state.choices.selection == LAST
    assert middle(tree, LAST).y() < at.y()


def test_a_double_click_means_the_route_of_its_first_click(window, tree):
    activated = []
    window.panels.routes.activated.connect(activated.append)
    at = middle(tree, LAST)
    QTest.mouseClick(tree.viewport(), LEFT, pos=at)
    QApplication.processEvents()
    QTest.mouseDClick(tree.viewport(), LEFT, pos=at)
    QApplication.processEvents()
    assert activated == [LAST]
    assert window.session.state.choices.selection == LAST


def test_a_button_that_is_let_go_elsewhere_holds_nothing_back(window, tree):
    QTest.mousePress(tree.viewport(), LEFT, pos=middle(tree, LAST))
    QApplication.sendEvent(tree, QFocusEvent(QEvent.Type.FocusOut))  # a dialog has come
    QApplication.processEvents()
    assert window.session.state.choices.selection == LAST
    tree.setCurrentItem(tree.parent()._items[FIRST])
    QApplication.processEvents()
    assert window.session.state.choices.selection == FIRST


def test_an_eye_clicked_twice_shows_the_route_again(window, tree):
    box = tree.visualItemRect(tree.parent()._items[LAST])
    at = QPoint(box.right() - 8, box.center().y())
    QTest.mouseClick(tree.viewport(), LEFT, pos=at)
    QApplication.processEvents()
    assert LAST.id in window.session.state.choices.hidden_routes
    QTest.mouseDClick(tree.viewport(), LEFT, pos=at)
    QApplication.processEvents()
    assert LAST.id not in window.session.state.choices.hidden_routes
    assert window.session.state.choices.selection == FIRST


def test_a_trembling_click_on_the_map_chooses_the_place_and_does_not_drag(window):
    canvas = window.canvas
    view = canvas.viewport
    at = QPointF(*view.screen_point(*canvas.renderer.scene.places["urumqi"])).toPoint()
    QTest.mousePress(canvas, LEFT, pos=at)
    QTest.mouseMove(canvas, at + QPoint(3, 3))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(3, 3))
    QApplication.processEvents()
    assert canvas.viewport == view
    assert window.session.state.choices.selection == Selection(SelectionKind.PLACE, "urumqi")


def test_a_double_click_on_no_route_means_none(window, tree):
    activated = []
    window.panels.routes.activated.connect(activated.append)
    tree.setFixedHeight(3_000)
    QApplication.processEvents()
    at = QPoint(20, 2_990)
    assert tree.itemAt(at) is None
    QTest.mouseClick(tree.viewport(), LEFT, pos=at)
    QTest.mouseDClick(tree.viewport(), LEFT, pos=at)
    QApplication.processEvents()
    assert activated == []
    assert window.session.state.choices.selection == FIRST
