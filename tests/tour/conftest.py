"""The tour needs a real screen: `python3 dev.py tour` brings one and says that it is there."""

import os
from pathlib import Path

import pytest

PICTURES = "CORRIDOR_EXPLORER_TOUR"

if PICTURES not in os.environ:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def pictures():
    """The folder for pictures of the screen."""
    return Path(os.environ[PICTURES])


@pytest.fixture
def visit(tmp_path, pictures):
    """Return a function that opens the program for a visit, ready for a hand."""
    yield from _visits(tmp_path, pictures)


@pytest.fixture(scope="module")
def module_visit(tmp_path_factory):
    """The same for visits that several tests share."""
    yield from _visits(tmp_path_factory.mktemp("visits"), Path(os.environ[PICTURES]))


def _visits(folder, pictures):
    from explorer.storage.paths import HOME_VARIABLE
    from tests.tour.tour import Tour

    home, opened = os.environ[HOME_VARIABLE], []

    def visited(name, **options):
        for tour in opened:  # one that failed
            tour.close()
        tour = Tour(folder / f"visit-{len(opened)}" / "home", pictures, name, **options)
        opened.append(tour)
        tour.play(tour.ready())
        return tour

    yield visited
    for tour in opened:
        tour.close()
    os.environ[HOME_VARIABLE] = home
