"""What holds for every test: no screen, and a user's folder of its own."""

import gc
import os
import tempfile
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt. To watch the tests on a screen, set the variable to xcb or wayland.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Never the real folder of whoever runs the tests.
_home = tempfile.TemporaryDirectory(prefix="corridor-explorer-tests-")
os.environ["CORRIDOR_EXPLORER_HOME"] = _home.name

# The same examples at every run, whatever machine it is. New ones are looked for with
# `python3 dev.py test --hypothesis-profile=search`; what that finds becomes an @example.
_patient = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "database": None}
settings.register_profile("same", derandomize=True, **_patient)
settings.register_profile("search", derandomize=False, max_examples=1000, **_patient)
settings.load_profile("same")


@pytest.fixture(scope="session", autouse=True)
def application(qapp):
    """Make the application that windows need, before a command makes one that only draws."""
    return qapp


def _changed_ns(path):
    return path.stat().st_mtime_ns if path.exists() else 0


@pytest.fixture(scope="session", autouse=True)
def reliefs_read_once():
    """Read each picture of shaded relief once: every map that is exported would read all of them.

    A command is over after one map; here hundreds follow each other in one process.
    """
    from explorer.cartography.scene import relief

    read = lru_cache(maxsize=4)(lambda path, extent, _changed: relief_read(path, extent))
    relief_read, relief._read = relief._read, lambda p, e: read(p, e, _changed_ns(p))
    yield
    relief._read = relief_read


def pytest_runtest_setup():
    """Let garbage be collected: importing the program's start stops that until there is a map."""
    gc.enable()


def pytest_unconfigure():
    _home.cleanup()
