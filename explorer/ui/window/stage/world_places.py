"""The world's places for the search field: read when first asked for, let go when not used."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background
from explorer.errors import WorldDataError
from explorer.model.world_ways import WorldPlace

if TYPE_CHECKING:  # nothing of the world before somebody asks for it
    from explorer.analysis.gazetteer import Extent, Gazetteer

MOST_BEGINNINGS = 30
"""So many places are offered whose names only begin with what was typed; namesakes all are."""
_MOST_NAMESAKES = 2000
IDLE_MS = 180_000


class WorldPlaces(QObject):
    """Looks names up off the GUI thread; the newest question is the one that is answered."""

    found = Signal(str, object)  # what was asked, and a tuple of WorldPlace
    failed = Signal(str, object)  # what was asked, and the WorldDataError

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Keep the folder of the world's data; nothing is read before ``look_up``."""
        super().__init__(parent)
        self._folder = folder
        self._work = Background(self)
        self._reading = threading.Lock()
        self._gazetteer: Gazetteer | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.let_go)

    @property
    def is_read(self) -> bool:
        """Whether the places are in memory."""
        return self._gazetteer is not None

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._work.busy

    def look_up(self, text: str, shown: Extent | None) -> None:
        """Look for places that are called so; those inside ``shown`` come first."""
        self._idle.start()

        def failed(error: Exception) -> None:
            if not isinstance(error, WorldDataError):
                raise error
            self.failed.emit(text, error)

        self._work.run(
            lambda: self._searched(text, shown), lambda rows: self.found.emit(text, rows), failed
        )

    def _searched(self, text: str, shown: Extent | None) -> tuple[WorldPlace, ...]:
        from explorer.storage.world_data.gazetteer import read_gazetteer  # noqa: PLC0415 - not before it is used

        with self._reading:  # two threads would read and sort the names twice
            gazetteer = self._gazetteer = self._gazetteer or read_gazetteer(self._folder)
            rows = gazetteer.search(text, shown=shown, limit=MOST_BEGINNINGS)
            if len(rows) == MOST_BEGINNINGS and rows[-1].is_whole:
                return gazetteer.search(text, shown=shown, limit=_MOST_NAMESAKES, whole=True)
            return rows

    def let_go(self) -> None:
        """Give the memory back; the next question reads the places again."""
        if self.busy:
            self._idle.start()
        else:
            self._gazetteer = None
