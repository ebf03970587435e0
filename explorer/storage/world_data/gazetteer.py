"""Reading the places of the world from ``geodata/world/places.bin``."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from explorer.analysis.gazetteer import Gazetteer
from explorer.errors import WorldDataError
from explorer.storage.world_data.arrays import read_packed

PLACES = "places.bin"


def read_gazetteer(folder: Path) -> Gazetteer:
    """Read the gazetteer; raises ``WorldDataError`` where its file is missing or damaged."""
    packed = read_packed(folder / PLACES)
    try:
        units = int(packed.about["units_per_degree"])
        return Gazetteer(
            packed.texts["names"],
            lat_deg=(packed.array("lat") / units).astype(np.float32),
            lon_deg=(packed.array("lon") / units).astype(np.float32),
            population=packed.array("population").astype(np.int32, copy=False),
            region=packed.array("region").astype(np.int32, copy=False),
            regions=tuple(packed.about["regions"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise WorldDataError(packed.path, "its parts do not fit together") from error
