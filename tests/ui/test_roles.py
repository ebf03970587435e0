"""What our pictures are to a screen reader; that one hears of it is tried in ``tests/tour``."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from explorer.session import Session
from explorer.ui.classroom.ground.large_canvas import LargeCanvas
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts import theme
from explorer.ui.parts.roles import tell_roles
from explorer.ui.timeline.timeline_panel import TimelinePanel

Role, Text = QAccessible.Role, QAccessible.Text


def told(widget):
    return QAccessible.queryAccessibleInterface(widget)


@pytest.mark.parametrize("kind", [MapCanvas, LargeCanvas])
def test_a_map_is_a_canvas_with_its_name_and_its_buttons(kind, qtbot):
    tell_roles()
    canvas = kind()
    qtbot.addWidget(canvas)
    assert told(canvas).role() is Role.Canvas
    assert told(canvas).text(Text.Name) == "Map"
    inside = [told(canvas).child(n).object() for n in range(told(canvas).childCount())]
    assert canvas._buttons in inside, "which a reader finds there"


def test_what_says_nothing_of_a_role_keeps_its_own(qtbot):
    tell_roles()
    tell_roles()  # another window
    plain, button = QWidget(), QPushButton("Go on")
    qtbot.addWidget(plain)
    qtbot.addWidget(button)
    assert (told(plain).role(), told(button).role()) == (Role.Client, Role.Button)


def test_the_timeline_tells_all_its_events_or_the_one_in_hand_in_the_language_chosen(
    corridor, qtbot
):
    theme.apply(QApplication.instance())
    session, panel = Session(corridor), TimelinePanel()
    qtbot.addWidget(panel)
    panel.show_state(session.state)
    panel.show()
    everything = panel.chart.accessibleDescription()
    assert all(event.titles["en"] in everything for event in corridor.events.values())
    panel.chart.step(1)
    one = panel.chart.accessibleDescription()
    assert one.splitlines()[0] in everything.splitlines()
    assert len(everything.splitlines()) == len(corridor.events)
    session.set_language("id")
    panel.show_state(session.state)
    other = panel.chart.accessibleDescription()
    assert other != one
    assert corridor.events[panel.chart.event_in_hand].titles["id"] in other
