"""Starts the window: the map is read and projected on one core, the rest comes in on the other."""

from __future__ import annotations

import gc

gc.disable()  # what a start makes is there to stay: ``start`` lets collect after the first map

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.allocator import give_memory_back, keep_to_one_thread
from explorer.background import GarbageCollector, begin, only_reads, wait_for_all_else
from explorer.errors import Fault, PackError
from explorer.storage.fields import shown
from explorer.storage.paths import default_corridor, geodata, resources, shipped_corridor, user_data
from explorer.storage.settings import Settings, load_settings
from explorer.storage.starts import TOO_MANY, begin_start, reached_window
from explorer.ui.parts.application import application

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtWidgets import QApplication

    from explorer.cartography.scene.relief import Relief
    from explorer.handover.mailbox import Asked, Mailbox
    from explorer.model.corridor import Corridor
    from explorer.ui.map.map_loader import Store
    from explorer.ui.window.main_window import MainWindow

# ruff: noqa: E402, PLC0415 - what is imported when is what makes a start quick


PATIENCE_S = 15.0  # for a corridor elsewhere, before the one that ships opens in its place


def _open_basemap() -> Store:
    from explorer.ui.map.map_loader import open_store

    return open_store(geodata() / "basemap")


def _read_relief(basemap: Future[Store]) -> tuple[Relief, ...]:
    from explorer.ui.map.map_loader import first_relief

    return first_relief(basemap.result())


def _first_corridor(
    asked: Path | None, settings: Settings
) -> tuple[Corridor, Path, PackError | None]:
    """Load what was asked for or remembered, and tell from where; else the one that ships."""
    from explorer.storage.opening import open_corridor

    shipped = default_corridor()
    name = settings.corridor  # of the folder, where it is one that ships; else a path
    remembered = (shipped_corridor(name) or Path(name)) if name else None
    wanted = asked or remembered or shipped
    if wanted == shipped:
        return open_corridor(shipped), shipped, None
    try:
        return _in_time(lambda: open_corridor(wanted), wanted.name), wanted, None
    except PackError as error:
        is_gone = error.faults[0].problem != "no_answer" and not os.path.lexists(wanted)
        return open_corridor(shipped), shipped, gone(wanted) if is_gone else error


def gone(path: Path) -> PackError:
    """Return that a corridor is no longer where it was."""
    name = shown(path.name)
    folder = os.fsencode(path.absolute().parent).decode("utf-8", "replace")  # whole, to be found
    return PackError(name, (Fault(name, "", "", "gone", folder),))


def _in_time(read: Callable[[], Corridor], name: str) -> Corridor:
    """Read a corridor, but do not wait for ever for a network share that is gone.

    Raises ``PackError``. The thread that waits on keeps nothing from ending.
    """
    found: list[Corridor] = []
    failed: list[PackError] = []

    def work() -> None:
        try:
            found.append(read())
        except PackError as error:
            failed.append(error)
        except (OSError, ValueError, RuntimeError) as error:
            fault = Fault(shown(name), "", "", "out_of_reach", shown(error))
            failed.append(PackError(shown(name), (fault,)))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(PATIENCE_S)
    if found:
        return found[0]
    fault = Fault(shown(name), "", "", "no_answer", "", f"{PATIENCE_S:.0f}")
    raise failed[0] if failed else PackError(shown(name), (fault,))


def start(asked: Path | None = None) -> tuple[QApplication, MainWindow, PackError | None]:
    """Build the window on a corridor, not shown yet; tell what was wrong with the one asked for.

    Raises ``PackError`` where not even the corridor that ships can be opened.
    """
    give_memory_back()
    keep_to_one_thread()
    app = application()
    basemap = begin(_open_basemap)
    relief = begin(lambda: _read_relief(basemap))
    settings = load_settings(user_data())
    corridor, source, problem = _first_corridor(asked, settings)
    from explorer.ui.map.map_loader import FirstMap, first_scene

    scene = begin(lambda: first_scene(corridor, basemap.result(), relief=relief.result))
    from explorer.ui.window.startup import configure, opened_on

    configure(app, settings)
    ahead = FirstMap(corridor, lambda: (basemap.result(), scene.result()))
    window = opened_on(corridor, settings, app, ahead, source)
    garbage = GarbageCollector(window)
    window.map_loader.finished.connect(garbage.begin)
    window.map_loader.failed.connect(garbage.begin)
    return app, window, problem


def _tell_lost_screen() -> None:
    """Say in words that the screen is gone; Qt would end the program with a remark for experts."""
    from PySide6.QtCore import qInstallMessageHandler

    def hear(_kind: object, _where: object, text: str) -> None:
        if "connection broke" not in text:
            sys.stderr.write(text + "\n")
            return
        sys.stderr.write(
            "The connection to the screen broke, and the window with it. What was chosen is kept "
            "up to the last second; start the program again once the screen answers.\n"
        )
        sys.stderr.flush()
        os._exit(1)  # nothing of Qt can be taken down in order any more

    qInstallMessageHandler(hear)


def open_window(
    asked: Path | None = None, mailbox: Mailbox | None = None, word: Asked | None = None
) -> int:
    """Open the window on a corridor and return when it is closed.

    Until then it takes on what second starts leave in the mailbox. Where this is a second start
    itself, and the window that is open takes its word on late, none is shown here.
    """
    folder = user_data()
    aside = None
    if begin_start(folder) >= TOO_MANY:
        from explorer.ui.window.safe_start import offer_safe_start

        aside = offer_safe_start(folder)
    try:
        app, window, problem = start(asked)
    except PackError as error:
        from explorer.ui.parts.fault_dialog import FaultsDialog
        from explorer.ui.window.startup import configured_application

        configured_application()
        FaultsDialog(error).exec()
        return 1
    from explorer.ui.parts.crash_dialog import log_of_a_thread, show_crash
    from explorer.ui.window.ending import OrderlyEnd
    from explorer.ui.window.startup import OpenedFiles, listen

    sys.excepthook = show_crash
    threading.excepthook = log_of_a_thread
    if sys.platform.startswith("linux"):
        _tell_lost_screen()
    OpenedFiles(app, window.files.open)
    OrderlyEnd(app, window.authoring.save, window.lessons.end, window.memory.save)
    if word is not None and not word.take_back():
        reached_window(folder)
        os._exit(0)  # nothing was shown, so nothing is to be kept
    if problem is None:
        _begin_with(window, asked)
    window.show_first()
    if mailbox is not None:
        listen(app, window, mailbox)

    def reached() -> None:
        reached_window(folder)

    for end in (window.map_loader.finished, window.map_loader.failed, app.aboutToQuit):
        end.connect(reached)
    if aside is None:
        window.copies.reopen()
    _tell(window, problem, aside)
    return _ended(app.exec())


def _ended(code: int) -> int:
    """End where only something is read still, for somebody who has closed the window."""
    wait_for_all_else()
    if only_reads():
        sys.stderr.flush()
        os._exit(code)
    return code


def _begin_with(window: MainWindow, asked: Path | None) -> None:
    """Remember the corridor that was asked for as if it had been opened here; else any may be."""
    if asked is None:
        window.shelf.open_at_start()
    else:
        window.files.note_opened(asked)


def _tell(window: MainWindow, problem: PackError | None, aside: Path | None) -> None:
    """Tell what is not as it was wanted."""
    from explorer.cartography.labels.font_files import damaged_fonts

    damaged = damaged_fonts(resources() / "fonts")
    if problem is not None or aside is not None or damaged:
        from explorer.ui.window.safe_start import tell_start

        tell_start(window, problem, aside, damaged)
