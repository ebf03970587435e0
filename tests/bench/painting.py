"""The map in motion, painted anew, and projected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.bench.rows import Row, frame_rows_of, frames_ms, median_ms

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from explorer.cartography.rendering.renderer import Renderer
    from explorer.cartography.scene.render_spec import RenderSpec

_RUNS = 3  # of the same frames
Size = tuple[int, int]
Step = Callable[[Any, int], Any]


def _paint(renderer: Renderer, picture: RenderSpec, image: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(image)
    renderer.paint_moving(painter, picture)
    painter.end()


def frame_rows(count: int) -> list[Row]:
    """Measure a map in motion: each frame paints, then works on the ground for 5 ms as a window."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from explorer.cartography.geometry.viewport import Viewport, fitted
    from explorer.cartography.globe.globe_scene import GlobeScenes
    from explorer.cartography.projection.making import corridor_projection
    from explorer.cartography.projection.projections import Globe
    from explorer.cartography.rendering.renderer import Renderer
    from explorer.cartography.scene.relief import read_relief
    from explorer.cartography.scene.render_spec import RenderSpec
    from explorer.cartography.scene.scene import build_scene, complete
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor, geodata
    from explorer.ui.parts import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # pyright: ignore[reportArgumentType]
    corridor = load_corridor(default_corridor())
    basemap = load_basemap(geodata() / "basemap")
    reliefs = tuple(r for r in map(read_relief, basemap.relief) if r is not None)
    routes = tuple(corridor.routes)
    scene = complete(
        build_scene(corridor, basemap, corridor_projection(corridor)), basemap, reliefs
    )

    rows: list[Row] = []
    for name, size, goal in (
        ("1920 × 1080", (1920, 1080), "≤ 8.3"),
        ("3840 × 2160", (3840, 2160), "≤ 16.7"),
    ):
        image = QImage(*size, QImage.Format.Format_RGB32)
        for what, step in (
            ("drag", lambda v, _n: v.panned(9, 4)),
            ("zoom", lambda v, n: v.zoomed(1.03 if n // 40 % 2 else 1 / 1.03, 900, 500)),
        ):

            def run(step: Step = step, size: Size = size, image: QImage = image) -> list[float]:
                renderer = Renderer(scene)
                renderer.pan_limits_m = scene.bounds_of(tuple(corridor.edges), ())
                main = tuple(p.id for p in corridor.places.values() if p.rank == 1)
                whole = fitted(scene.bounds_of((), main) or (0, 0, 1, 1), *size)
                views = [whole.zoomed(2, 700, 500)]
                _paint(renderer, RenderSpec(views[-1], "en", routes), image)
                while not renderer.at_rest(views[-1]):
                    renderer.work(views[-1], 50.0)

                def frame(number: int) -> None:
                    views.append(step(views[-1], number))
                    _paint(renderer, RenderSpec(views[-1], "en", routes), image)
                    renderer.work(views[-1], 5.0)

                return frames_ms(frame, count)

            rows += frame_rows_of(f"{name}, {what}", *(run() for _ in range(_RUNS)), goal=goal)
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    globe_scenes = GlobeScenes(corridor, basemap, reliefs[0])
    renderer = Renderer(globe_scenes.scene(Globe.above(85, 40), 13_000))

    for what, m_per_px, step_deg in (("the globe", 13_000, 1.0), ("a nearer globe", 4_500, 0.4)):

        def turn(number: int, m_per_px: int = m_per_px, step_deg: float = step_deg) -> None:
            globe = Globe.above(85 + number * step_deg, 40 - number * 0.3 * step_deg)
            renderer.scene = globe_scenes.scene(globe, m_per_px)
            view = Viewport(0, 0, m_per_px, 1920, 1080)
            _paint(renderer, RenderSpec(view, "en", routes), image)

        frames_ms(turn, 3)
        runs = (frames_ms(turn, count) for _ in range(_RUNS))
        rows += frame_rows_of(f"1920 × 1080, turning {what}", *runs, goal="≤ 8.3")
    return rows


def projection_rows() -> list[Row]:
    """Measure how long the whole map takes in each projection."""
    from explorer.cartography.projection.kinds import PROJECTIONS
    from explorer.cartography.projection.making import projection_named
    from explorer.cartography.scene.relief import read_relief
    from explorer.cartography.scene.scene import build_scene, complete
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor, geodata

    corridor, basemap = load_corridor(default_corridor()), load_basemap(geodata() / "basemap")
    reliefs = tuple(r for r in map(read_relief, basemap.relief) if r is not None)

    def project(name: str) -> object:
        scene = build_scene(corridor, basemap, projection_named(name, corridor))
        return complete(scene, basemap, reliefs)

    return [
        Row(f"project everything anew: {name}", median_ms(lambda name=name: project(name), 3), "ms")
        for name in PROJECTIONS
    ]


def repaint_rows(times: int) -> list[Row]:
    """Measure one whole picture with nothing kept: by a new renderer, and by a used one."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from explorer.cartography.geometry.viewport import fitted
    from explorer.cartography.projection.making import corridor_projection
    from explorer.cartography.rendering.renderer import Renderer
    from explorer.cartography.scene.relief import read_relief
    from explorer.cartography.scene.render_spec import RenderSpec
    from explorer.cartography.scene.scene import build_scene, complete
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor, geodata
    from explorer.ui.parts import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # pyright: ignore[reportArgumentType]
    corridor = load_corridor(default_corridor())
    basemap = load_basemap(geodata() / "basemap")
    reliefs = tuple(r for r in map(read_relief, basemap.relief) if r is not None)
    scene = complete(
        build_scene(corridor, basemap, corridor_projection(corridor)), basemap, reliefs
    )
    main = tuple(place.id for place in corridor.places.values() if place.rank == 1)
    view = fitted(scene.bounds_of((), main) or (0, 0, 1, 1), 1920, 1080)
    picture = RenderSpec(view, "en", tuple(corridor.routes))
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)

    def paint(renderer: Renderer) -> None:
        painter = QPainter(image)
        renderer.paint(painter, picture)
        painter.end()

    painted = Renderer(scene)
    paint(painted)

    def again() -> None:
        painted.scene = scene
        paint(painted)

    return [
        Row(
            "1920 × 1080, one whole picture by a new renderer",
            median_ms(lambda: paint(Renderer(scene)), times),
            "ms",
            "≤ 20",
        ),
        Row(
            "1920 × 1080, one whole picture by one that has painted",
            median_ms(again, times),
            "ms",
            "≤ 20",
        ),
    ]
