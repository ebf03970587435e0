"""Every entry of every menu, chosen with the pointer."""

import pytest

from tests.tour import entries
from tests.tour.entries import AFTER


@pytest.mark.parametrize("name", AFTER)
def test_what_an_entry_promises_is_seen(name, visit):
    tour = visit("menu-" + name.replace("/", "-").replace(" ", "_").replace("…", ""))
    tour.play(entries.choose(tour, name))
    tour.picture("after")


def test_every_entry_of_every_menu_is_in_the_table_and_no_other(visit):
    assert set(visit("menus").ways) == set(AFTER)
