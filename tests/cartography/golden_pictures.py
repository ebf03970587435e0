"""Small reference pictures of every map style.

`python -m tests.cartography.golden_pictures` renews them.

Without names and signs, whose letters differ from one computer's fonts to another's, and averaged
over squares of four pixels, in which a line lies a little brighter or darker but not elsewhere.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from msgspec.structs import replace

FILE = Path(__file__).parent / "golden" / "styles.npz"
SIZE_PX = (232, 116)  # too small for the strip with the attribution
BLOCK_PX = 4
EXTENTS = {
    "corridor": ("astana", "lianyungang", "urumqi"),
    "passes": ("horgos", "alataw-pass", "urumqi"),
    "almaty": ("almaty", "horgos"),
}
# A block may be brighter or darker by so much, and so many of a thousand blocks by more.
LEVELS = 2.0
PER_MILLE = 4.0


def full_scene(projection=None):
    """Return the shipped corridor's scene with everything the base map has."""
    from explorer.cartography.projection.making import corridor_projection
    from explorer.cartography.scene.relief import read_relief
    from explorer.cartography.scene.scene import build_scene, complete
    from explorer.storage.basemap import load_basemap
    from explorer.storage.pack.loading import load_corridor
    from explorer.storage.paths import default_corridor, geodata

    corridor = load_corridor(default_corridor())
    basemap = load_basemap(geodata() / "basemap")
    reliefs = tuple(read_relief(picture) for picture in basemap.relief)
    scene = build_scene(corridor, basemap, projection or corridor_projection(corridor))
    return complete(scene, basemap, reliefs)


def blocks_of(scene, style, extent, *, routes=None):
    """Return a small picture as averages (rows, columns, 3) of its blocks."""
    from PySide6.QtGui import QImage, QPainter

    from explorer.cartography.geometry.viewport import fitted
    from explorer.cartography.labels.lettering import Lettering
    from explorer.cartography.rendering.renderer import Renderer
    from explorer.cartography.scene.render_spec import RenderSpec

    renderer = Renderer(scene, style)
    renderer.lettering = lambda _picture: Lettering((), (), (), {})
    view = fitted(scene.bounds_of((), EXTENTS[extent]), *SIZE_PX, margin_px=12)
    image = QImage(*SIZE_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    shown = tuple(scene.corridor.routes) if routes is None else routes
    renderer.paint(painter, RenderSpec(view, "en", shown))
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
    pixels = pixels.reshape(SIZE_PX[1], SIZE_PX[0], 4)[..., 2::-1].astype(float)
    rows, columns = SIZE_PX[1] // BLOCK_PX, SIZE_PX[0] // BLOCK_PX
    return pixels.reshape(rows, BLOCK_PX, columns, BLOCK_PX, 3).mean(axis=(1, 3))


def apart(blocks, reference):
    """Return how many of a thousand blocks differ by more than a shade."""
    return 1000.0 * (np.abs(blocks - reference).max(axis=2) > LEVELS).mean()


def without(scene, layer):
    """Return a scene that lacks a layer."""
    from explorer.cartography.geometry.shapes import NO_SHAPES

    if layer == "relief":
        return replace(scene, relief=())
    if layer == "graticule":
        return replace(scene, graticule=NO_SHAPES)
    levels = {
        number: (extent, replace(layers, **{layer: NO_SHAPES}))
        for number, (extent, layers) in scene.levels.items()
    }
    return replace(scene, levels=levels)


def main():
    """Paint every reference anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from explorer.cartography.style import STYLES

    app = QGuiApplication.instance() or QGuiApplication([])
    scene = full_scene()
    pictures = {
        f"{name} {extent}": np.round(blocks_of(scene, style, extent)).astype(np.uint8)
        for name, style in STYLES.items()
        for extent in EXTENTS
    }
    np.savez_compressed(FILE, **pictures)
    del app


if __name__ == "__main__":
    main()
