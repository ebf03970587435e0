"""Looks for the ways of a draft along the world's networks, one after the other, off the thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.analysis.authoring.routes import WantedWay, found_way, wanted_ways
from explorer.background import Background
from explorer.errors import NoWorldWayError, WorldDataError
from explorer.model.authoring.drafts import Draft, FoundWay

if TYPE_CHECKING:  # nothing of the world before a way is wanted
    from explorer.storage.world_data.world import World

NO_WAY, TOO_FAR, UNREADABLE = "no way", "too far", "unreadable"
"""Why a line is straight: nothing joins the ends, the network begins too far away, no data."""


class WaySearch(QObject):
    """Answers what the draft still lacks; the networks are read when the first way is wanted."""

    found = Signal(object, object, str)  # the WantedWay, a FoundWay or None, and what is wrong

    def __init__(self, geodata: Path, parent: QObject) -> None:
        """Look in the data of the world."""
        super().__init__(parent)
        self._geodata = geodata
        self._world: World | None = None
        self._work = Background(self)

    @property
    def busy(self) -> bool:
        """Whether a way is being looked for."""
        return self._work.busy

    def look(self, draft: Draft) -> None:
        """Look for the first way that is wanted, unless one is being looked for."""
        wanted = wanted_ways(draft)
        if wanted and not self._work.busy:
            first = wanted[0]
            self._work.run(
                lambda: self._search(first),
                lambda answer: self.found.emit(first, *answer),
                self._failed,
            )

    def _search(self, wanted: WantedWay) -> tuple[FoundWay | None, str]:
        from explorer.storage.world_data.world import World  # noqa: PLC0415 - not before it is used

        world = self._world = self._world or World(self._geodata)
        try:
            way = found_way(world.planner.way(wanted.question))
        except NoWorldWayError:
            return None, NO_WAY
        except WorldDataError:
            return None, UNREADABLE
        return (way, "") if way is not None else (None, TOO_FAR)

    def _failed(self, _error: Exception) -> None:
        """Leave the line straight: what was not foreseen is told by the program's own hook."""
