"""What holds for every test: no screen, and a user's folder of its own."""

import os
import tempfile

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


def pytest_unconfigure():
    _home.cleanup()
