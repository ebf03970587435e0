"""A window on the real corridor, with a user's folder of its own."""

import gc

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.cartography.projection.projections import Globe
from explorer.cartography.rendering import map_cache
from explorer.storage import kept_files
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import HOME_VARIABLE, default_corridor, user_data
from explorer.storage.settings import load_settings
from explorer.ui.map import map_loader
from explorer.ui.parts import theme
from explorer.ui.window.main_window import MainWindow
from explorer.wording.translations import Translations

PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Waits as long as a busy machine may need; what is there sooner is not waited for."""

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **options):  # noqa: N802 - pytest-qt's
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):  # noqa: N802 - pytest-qt's
        """Wait until something holds."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """Return a patient one."""
    return PatientBot(request)


_GC = gc.get_threshold()


def pytest_runtest_setup():
    """Collect no garbage by chance: workers have threads of their own, on which Qt's would die."""
    gc.set_threshold(0)
    gc.collect()  # the last test's window, which pytest has let go of only now
    gc.freeze()  # what is left stays for all tests, and need not be looked through after each


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown():
    """Nothing of a window may be left when it is gone: what has no parent stays, and costs."""
    yield
    gc.collect()
    gc.set_threshold(*_GC)
    app = QApplication.instance()
    if app is not None:
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = [type(widget).__name__ for widget in app.topLevelWidgets()]
        assert not left, f"still there after their window: {left}"


@pytest.fixture(scope="session")
def kept_folder(tmp_path_factory):
    """Where what takes long to work out is kept from one test to the next: maps and readings."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def home(tmp_path, monkeypatch, kept_folder):
    """The user's data folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    monkeypatch.setattr(kept_files, "user_cache", lambda: kept_folder)
    return folder


@pytest.fixture(scope="session")
def shipped():
    return load_corridor(default_corridor())


@pytest.fixture
def corridor(shipped):
    return shipped


_STORES, _LAYERS = {}, {}


@pytest.fixture(autouse=True)
def maps_read_once(monkeypatch):
    """Keep base maps for the next window: what is decoded, and what is projected of it."""
    open_store, layers_of = map_loader.open_store, map_loader.remembered_layers

    def opened_store(folder):
        if folder not in _STORES:
            _STORES[folder] = open_store(folder)
        return _STORES[folder]

    def layers(basemap, level, projection):
        if isinstance(projection, Globe):  # each has a centre of its own: there is no end of them
            return layers_of(basemap, level, projection)
        key = basemap.digest, level, projection
        if key not in _LAYERS:
            _LAYERS[key] = layers_of(basemap, level, projection)
        return _LAYERS[key]

    monkeypatch.setattr(map_loader, "open_store", opened_store)
    monkeypatch.setattr(map_loader, "remembered_layers", layers)


@pytest.fixture(autouse=True)
def nothing_beyond_the_map(monkeypatch):
    """Paint no ground beyond what is in sight, and the map as a whole but small.

    Half of opening a window went into what hardly a test looks at; how pictures are painted ahead
    is tried in ``tests/cartography/test_renderer.py``.
    """
    monkeypatch.setattr(map_cache, "_RIM_PX", 16)
    monkeypatch.setattr(map_cache, "_OVERVIEW_PX", 60)


@pytest.fixture
def open_window(qtbot, home, corridor):
    """Return a function that opens a window as a start of the program does, map and all.

    The map moves at once unless a test asks for ``motion``, so that no test waits for a flight.
    """
    app = QApplication.instance()
    theme.apply(app)
    translations = Translations(app)

    def opened(language="en", *, motion=False):
        translations.use(language)
        settings = replace(load_settings(user_data()), reduce_motion=not motion)
        window = MainWindow(corridor, settings, language, translations.use)
        qtbot.addWidget(window)
        window.show()
        if window.map_loader.busy:
            with qtbot.waitSignal(window.map_loader.finished):
                pass
        window.copies.reopen()
        qtbot.waitUntil(lambda: not window.copies.busy)
        return window

    yield opened
    translations.use("en")


@pytest.fixture
def window(open_window):
    return open_window()
