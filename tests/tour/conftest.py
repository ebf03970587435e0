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
def visit(tmp_path, pictures, monkeypatch):
    """Return a function that opens the program for a visit, ready for a hand."""
    from explorer.storage.paths import HOME_VARIABLE
    from tests.tour.tour import Tour

    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    opened = []

    def visited(name, **options):
        tour = Tour(tmp_path / "home", pictures, name, **options)
        opened.append(tour)
        tour.play(tour.ready())
        return tour

    yield visited
    for tour in opened:
        tour.close()
