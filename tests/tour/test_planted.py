"""The tour fails where it should: faults are planted in a window, one of each kind."""

import contextlib
import re

import pytest
from PySide6.QtCore import QPoint

from explorer.ui.parts.widgets import Popover
from explorer.ui.window.stage.search_hits import SearchHits
from tests.tour import entries, steps_of_the_map
from tests.tour.story import NotSeen


@pytest.fixture
def tour(visit):
    return visit("planted")


@contextlib.contextmanager
def noticed(tour, fault):
    """What is played in here has to end with a fault, and nothing before it is hurried."""
    tour.player.planted = re.compile(fault)
    with pytest.raises(NotSeen, match=fault):
        yield


def test_a_list_that_is_cut_off_by_what_it_belongs_to_is_noticed(tour, monkeypatch):
    def open_in_the_bar(self):
        self.setParent(tour.window.top)
        self.setGeometry(200, 40, 400, 200)
        self.show()

    monkeypatch.setattr(SearchHits, "open", open_in_the_bar)
    with noticed(tour, r"the hits: .* is cut or covered"):
        tour.play(steps_of_the_map.searches("Khorgos", "Horgos")(tour))


def test_a_popup_beyond_the_edge_of_the_screen_is_noticed(tour, monkeypatch):
    def show_far_right(self, anchor):
        self.move(anchor.screen().geometry().topRight() - QPoint(60, -200))
        self.show()

    monkeypatch.setattr(Popover, "show_beside", show_far_right)
    tour.play(steps_of_the_map.clicks_the_segment_in_the_list(tour))
    with noticed(tour, "is not wholly on"):
        tour.play(steps_of_the_map.clicks_a_badge(tour))


def test_an_entry_that_does_nothing_is_noticed(tour):
    tour.window.actions_by_id["about"].triggered.disconnect()
    with noticed(tour, "a dialog: nothing is not shown"):
        tour.play(entries.choose(tour, "Help/About Corridor Explorer"))


def test_a_key_that_does_nothing_is_noticed(tour):
    tour.window.top.search.setEnabled(False)
    with noticed(tour, "the keyboard is in"):
        tour.play(steps_of_the_map.searches("Khorgos", "Horgos")(tour))


def test_something_laid_over_a_button_is_noticed(tour):
    over = SearchHits(tour.window.strip)
    over.setParent(tour.window)
    over.setGeometry(tour.window.rect())
    over.show()
    over.raise_()
    with noticed(tour, "within reach: over QToolButton"):
        tour.play(tour.click(tour.window.top.menu))


def test_a_route_that_hides_without_a_change_of_the_map_is_noticed(tour):
    tour.window.canvas.setUpdatesEnabled(False)
    with noticed(tour, "nothing changed under MapCanvas"):
        tour.play(steps_of_the_map.hides_and_shows_a_route(tour))
