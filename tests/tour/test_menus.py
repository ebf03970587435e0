"""Every entry of every menu, chosen with the pointer."""

import pytest

from tests.tour import entries
from tests.tour.entries import AFTER

OWN_VISIT = {  # after which nobody goes on
    "File/Quit",
    "File/Edit a copy of this corridor",
    "File/New lesson",
    "File/Share the lesson…",
    "Edit/Record the screen as a step",
    "View/Full screen",
}


@pytest.fixture(scope="module")
def shared():
    """The tour that entry after entry goes on with; one that failed is not gone on with."""
    return []


@pytest.mark.parametrize("name", AFTER)
def test_what_an_entry_promises_is_seen(name, module_visit, shared):
    if name in OWN_VISIT:
        shared.clear()
    tour = shared.pop() if shared else module_visit("menu")
    tour.name("menu-" + name.translate({ord("/"): "-", ord(" "): "_", ord("…"): None}))
    tour.play(entries.choose(tour, name))
    tour.picture("after")
    if name not in OWN_VISIT:
        shared.append(tour)


def test_every_entry_of_every_menu_is_in_the_table_and_no_other(module_visit, shared):
    shared.clear()
    assert set(module_visit("menus").ways) == set(AFTER)
