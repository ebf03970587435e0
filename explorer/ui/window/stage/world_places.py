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
    from explorer.analysis.gazetteer import Extent
    from explorer.storage.world_data.world import World

MOST_BEGINNINGS = 30
"""So many places are offered whose names only begin with what was typed; namesakes all are."""
_MOST_NAMESAKES = 2000
IDLE_MS = 180_000


class WorldPlaces(QObject):
    """Looks names up off the GUI thread; the newest question is the one that is answered."""

    found = Signal(str, object)  # what was asked, and a tuple of WorldPlace
    failed = Signal(str, object)  # what was asked, and the WorldDataError

    def __init__(self, geodata: Path, parent: QObject | None = None) -> None:
        """Keep the folder of all map data; nothing is read before ``look_up``."""
        super().__init__(parent)
        self._geodata = geodata
        self._work = Background(self)
        self._reading = threading.Lock()
        self._world: World | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.let_go)

    @property
    def is_read(self) -> bool:
        """Whether the places are in memory."""
        return self._world is not None

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
        # Nothing of the world is imported before it is asked for.
        from explorer.analysis.area_search import joined  # noqa: PLC0415
        from explorer.storage.world_data.world import World  # noqa: PLC0415

        with self._reading:  # two threads would read and sort the names twice
            world = self._world or World(self._geodata)
            towns = world.gazetteer.search(text, shown=shown, limit=MOST_BEGINNINGS)
            if len(towns) == MOST_BEGINNINGS and towns[-1].is_whole:
                towns = world.gazetteer.search(text, shown=shown, limit=_MOST_NAMESAKES, whole=True)
            areas = world.areas.search(text)[:MOST_BEGINNINGS]
            self._world = world
            return joined(areas, towns, len(areas) + len(towns))

    def let_go(self) -> None:
        """Give the memory back; the next question reads the places again."""
        if self.busy:
            self._idle.start()
        else:
            self._world = None
