"""Brings the base map to the canvas off the GUI thread: what shows first, then the rest."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from explorer.background import Background, begin
from explorer.cartography.projection.making import corridor_projection
from explorer.cartography.projection.projections import Globe, Projection
from explorer.cartography.scene.kept_layers import layers_bytes, layers_digest, layers_from
from explorer.cartography.scene.relief import Relief, read_relief
from explorer.cartography.scene.scene import (
    BaseLayers,
    Scene,
    base_layers,
    build_scene,
    with_levels,
    with_towns,
)
from explorer.cartography.style import MapStyle
from explorer.model.basemap import LEVELS, Basemap
from explorer.model.corridor import Corridor
from explorer.storage.basemap import BasemapError, StoredBasemap, load_basemap
from explorer.storage.kept_files import keep_file, program_digest, read_kept_file

if TYPE_CHECKING:
    from explorer.cartography.globe.globe_scene import GlobeScenes

Projected = Callable[[Corridor], Projection]

_FIRST_LEVEL = 1
_KEPT_FOLDER, _MOST_KEPT = "maps", 12  # of some megabytes each


class Store(Struct, frozen=True, eq=False):
    """The base map and its relief pictures, read once; each by one thread at a time."""

    basemap: StoredBasemap
    reliefs: dict[int, Relief | None] = field(default_factory=dict[int, "Relief | None"])

    def relief(self, *wanted: int) -> tuple[Relief, ...]:
        """Return the pictures read so far together with the wanted ones, coarse to fine."""
        pictures = self.basemap.relief
        for number in wanted:
            if number < len(pictures) and number not in self.reliefs:
                self.reliefs[number] = read_relief(pictures[number])
        return tuple(r for _, r in sorted(self.reliefs.items()) if r is not None)


def open_store(folder: Path) -> Store:
    """Open a base map; its layers are decoded when first asked for. Raises ``BasemapError``."""
    return Store(load_basemap(folder))


def first_relief(store: Store) -> tuple[Relief, ...]:
    """Read the relief of the first map, which takes as long as projecting its lines."""
    return store.relief(_FIRST_LEVEL)


def remembered_layers(basemap: Basemap, level: int, projection: Projection) -> BaseLayers:
    """Return the base layers of a level as they were projected once, at this start or before.

    A globe has a centre of its own each time, and the finest level is seldom shown: they are made.
    """
    if (
        not isinstance(basemap, StoredBasemap)
        or isinstance(projection, Globe)
        or level == LEVELS[-1]
    ):
        return base_layers(basemap, level, projection)
    program = program_digest("model", "storage", "cartography")
    digest = layers_digest(basemap.digest, program, level, projection)
    kept = read_kept_file(_KEPT_FOLDER, digest)
    layers = None if kept is None else layers_from(kept)
    if layers is None:
        layers = base_layers(basemap, level, projection)
        keep_file(_KEPT_FOLDER, digest, layers_bytes(layers), _MOST_KEPT)
    return layers


def first_scene(
    corridor: Corridor,
    store: Store,
    projected: Projected = corridor_projection,
    relief: Callable[[], tuple[Relief, ...]] | None = None,
) -> Scene:
    """Project what the first map of a corridor shows; ``relief`` waits for the picture below it."""
    scene = build_scene(
        corridor,
        store.basemap,
        projected(corridor),
        levels=(_FIRST_LEVEL,),
        projecting=remembered_layers,
    )
    return replace(scene, relief=first_relief(store) if relief is None else relief())


class FirstMap(Struct, frozen=True, eq=False):
    """The first map where it is under way already: of which corridor, and what waits for it.

    It is in the projection that is the corridor's own.
    """

    corridor: Corridor
    wait: Callable[[], tuple[Store, Scene]]


class MapLoader(QObject):
    """Loads the base map once and projects it for each corridor that is opened."""

    scene_ready = Signal(object)
    scene_refined = Signal(object)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject, ahead: FirstMap | None = None) -> None:
        """Keep the base map's folder; nothing is read before ``show``, but by ``ahead``."""
        super().__init__(parent)
        self._folder, self._ahead = folder, ahead
        self._store: Store | None = None
        self._scene: Scene | None = None
        self._globe_scenes: Future[GlobeScenes] | None = None
        self._turns: Corridor | None = None  # whose turntable it is
        self._detail = False
        self._bringing = False  # whether another map is on its way
        self._work = Background(self)
        self._refine_soon = QTimer(self)  # once the first map is painted, which needs the processor
        self._refine_soon.setSingleShot(True)
        self._refine_soon.setInterval(0)
        self._refine_soon.timeout.connect(self._refine)

    @property
    def busy(self) -> bool:
        """Whether something is still on its way to the map."""
        return self._work.busy or self._refine_soon.isActive()

    def beside(self, parent: QObject) -> MapLoader:
        """Return a loader for another map of the same corridor: the base map is read once."""
        made = MapLoader(self._folder, parent)
        made._store, made._scene, made._detail = self._store, self._scene, self._detail
        return made

    def show(self, corridor: Corridor, projected: Projected = corridor_projection) -> None:
        """Begin to bring a corridor's map; what was under way for another is dropped."""
        known, folder, detail = self._store, self._folder, self._detail
        ahead, self._ahead = self._ahead, None
        own = projected is corridor_projection
        # More detail for the map before must not take the place of this one.
        self._refine_soon.stop()
        self._bringing = True

        def work() -> tuple[Store, Scene]:
            if ahead is not None and ahead.corridor is corridor and own:
                return ahead.wait()
            if known is None:
                store = open_store(folder)
                return store, first_scene(corridor, store, projected)
            levels = LEVELS if detail else LEVELS[:-1]
            scene = build_scene(
                corridor, known.basemap, projected(corridor), projecting=remembered_layers
            )
            return known, _full(scene, known, levels)

        self._work.run(work, self._have_scene, self._fail)

    def turned(self, globe: Globe, m_per_px: float) -> Scene | None:
        """Return a passing scene of the globe, ``None`` while the base map is not there yet."""
        globe_scenes = self._made_globe_scenes()
        return None if globe_scenes is None else globe_scenes.result().scene(globe, m_per_px)

    def whole(self, globe: Globe) -> Scene | None:
        """Project a globe in full at once, for a picture that is asked for while it turns."""
        store, scene = self._store, self._scene
        if store is None or scene is None:
            return None
        levels = LEVELS if self._detail else LEVELS[:-1]
        self._scene = _full(build_scene(scene.corridor, store.basemap, globe), store, levels)
        return self._scene

    def prepare_turning(self, style: MapStyle) -> None:
        """Make ready what a globe of a style is turned with, so that nobody waits for it then."""
        globe_scenes = self._made_globe_scenes()
        if globe_scenes is not None:
            begin(lambda: globe_scenes.result().prepare(style))

    def _made_globe_scenes(self) -> Future[GlobeScenes] | None:
        store, scene = self._store, self._scene
        if store is None or scene is None:
            return None
        if self._turns is not scene.corridor:
            if self.busy:
                return None  # the relief of the whole Earth is still to come
            coarsest = next(iter(scene.relief), None)
            self._globe_scenes = begin(
                lambda: _globe_scenes(scene.corridor, store.basemap, coarsest)
            )
            self._turns = scene.corridor
        return self._globe_scenes

    def want_detail(self) -> None:
        """Bring the finest outlines and relief: the map has been zoomed near enough for them."""
        if not self._detail:
            self._detail = True
            if not self.busy:  # what is on its way is not made twice: they come after it
                self._refine()

    def _have_scene(self, result: tuple[Store, Scene]) -> None:
        self._bringing = False
        self._store, self._scene = result
        self._refine_soon.start()  # first: whoever asks for more detail at once need not wait twice
        self.scene_ready.emit(self._scene)

    def _refine(self) -> None:
        store, scene = self._store, self._scene
        levels = LEVELS if self._detail else LEVELS[:-1]
        if store is None or scene is None or self._bringing:
            return

        self._work.run(lambda: _full(scene, store, levels), self._have_all, self._fail)

    def _have_all(self, scene: Scene) -> None:
        self._scene = scene
        self.scene_refined.emit(scene)
        if self._detail and LEVELS[-1] not in scene.levels:
            self._refine_soon.start()
        else:
            self.finished.emit()

    def _fail(self, error: Exception) -> None:
        self._bringing = False
        self.failed.emit(error.path.name if isinstance(error, BasemapError) else str(error))


def _globe_scenes(corridor: Corridor, basemap: Basemap, relief: Relief | None) -> GlobeScenes:
    from explorer.cartography.globe.globe_scene import GlobeScenes  # noqa: PLC0415 - not for the first map

    return GlobeScenes(corridor, basemap, relief)


def _full(scene: Scene, store: Store, levels: tuple[int, ...]) -> Scene:
    """Return the scene with these levels, their relief, and the towns."""
    more = with_levels(scene, store.basemap, levels, remembered_layers)
    if not more.towns.marks:
        more = with_towns(more, store.basemap)
    return replace(more, relief=store.relief(*levels))
