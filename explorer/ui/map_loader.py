"""Brings the base map to the canvas in steps, off the GUI thread: outlines, relief, fine detail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from explorer.background import Background
from explorer.cartography.relief import Relief
from explorer.cartography.scene import (
    Scene,
    build_relief,
    build_scene,
    corridor_projection,
    with_finest_level,
)
from explorer.model.basemap import Basemap
from explorer.model.corridor import Corridor
from explorer.storage.basemap import BasemapError, load_basemap


class MapLoader(QObject):
    """Loads the base map once and projects it for each corridor that is opened."""

    scene_ready = Signal(object)
    relief_ready = Signal(object)
    scene_refined = Signal(object)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Keep the base map's folder; nothing is read before ``show``."""
        super().__init__(parent)
        self._folder = folder
        self._basemap: Basemap | None = None
        self._corridor: Corridor | None = None
        self._work = Background(self)

    @property
    def busy(self) -> bool:
        """Whether something is still on its way to the map."""
        return self._work.busy

    def show(self, corridor: Corridor) -> None:
        """Begin to bring a corridor's map; what was under way for another is dropped."""
        self._corridor = corridor
        known, folder = self._basemap, self._folder

        def work() -> tuple[Basemap, Scene]:
            basemap = known or load_basemap(folder)
            projection = corridor_projection(corridor)
            return basemap, build_scene(corridor, basemap, projection, levels=(0, 1))

        self._work.run(work, self._have_scene, self._fail)

    def _have_scene(self, result: tuple[Basemap, Scene]) -> None:
        basemap, scene = self._basemap, _ = result
        self.scene_ready.emit(scene)

        def work() -> tuple[Scene, Relief | None]:
            return scene, build_relief(basemap, scene)

        self._work.run(work, self._have_relief, self._fail)

    def _have_relief(self, result: tuple[Scene, Relief | None]) -> None:
        scene, relief = result
        basemap = self._basemap
        self.relief_ready.emit(relief)
        if basemap is not None:
            self._work.run(lambda: with_finest_level(scene, basemap), self._have_all, self._fail)

    def _have_all(self, scene: Scene) -> None:
        self.scene_refined.emit(scene)
        self.finished.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error.path.name if isinstance(error, BasemapError) else str(error))
