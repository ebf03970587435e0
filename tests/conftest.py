"""What holds for every test: no screen, and a user's folder of its own."""

import os
import tempfile

# Before anything imports Qt. To watch the tests on a screen, set the variable to xcb or wayland.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Never the real folder of whoever runs the tests.
_home = tempfile.TemporaryDirectory(prefix="corridor-explorer-tests-")
os.environ["CORRIDOR_EXPLORER_HOME"] = _home.name


def pytest_unconfigure():
    _home.cleanup()
