"""What is computed: projections, distances, comparisons, claims, clocks, and the files under it.

A check takes a folder for passing files, returns what it saw, and raises where it fails.
"""

from __future__ import annotations

import math
import sys
import zoneinfo
from datetime import datetime, timedelta
from pathlib import Path

from explorer.model.corridor import Corridor
from explorer.self_test import require
from explorer.storage.paths import default_corridor, geodata, resources
from explorer.storage.paths import licences as licence_folder

_URUMQI = (87.60046, 43.80096)
_NEAR_M = 0.01
_QUARTER_MERIDIAN_KM = 10001.965729  # of WGS 84
_PUBLISHED_KM, _TOLERANCE = 1048.0, 0.03  # Urumqi–Almaty by the timetable of the train
_WORLD_WAYS = (  # with published lengths: docs/world-routes.md
    ("rail", "Баку", "Tbilisi", 549.0),
    ("road", "Sydney", "Melbourne", 840.0),
    ("sea", "Shanghai", "Rotterdam, NL", 19_631.0),
)
_LAYERS = ("land", "lakes", "countries", "coast", "borders", "rivers")


def _shipped() -> Corridor:
    from explorer.storage.corridor_file import read_corridor

    return read_corridor(default_corridor())


def epsg_transform(_folder: Path) -> str:
    """PROJ finds its table of reference systems and transforms as EPSG defines them."""
    from pyproj import Transformer

    lon, lat = _URUMQI
    to_web = Transformer.from_crs("EPSG:4326", "EPSG:3857", always_xy=True)
    x, y = to_web.transform(lon, lat)
    radius = 6378137.0
    wanted = radius * math.radians(lon), radius * math.asinh(math.tan(math.radians(lat)))
    require(math.dist((x, y), wanted) < _NEAR_M, f"EPSG:3857 gives {x:.3f}, {y:.3f}")
    to_utm = Transformer.from_crs("EPSG:4326", "EPSG:32645", always_xy=True)
    origin = to_utm.transform(87.0, 0.0)
    require(math.dist(origin, (500_000.0, 0.0)) < _NEAR_M, f"EPSG:32645 gives {origin}")
    return f"Urumqi at {x:.0f}, {y:.0f} m in EPSG:3857"


def map_projections(_folder: Path) -> str:
    """Every projection of the map leads there and back."""
    import numpy as np

    from explorer.cartography.projection.kinds import PROJECTIONS
    from explorer.cartography.projection.making import projection_named

    corridor = _shipped()
    points = np.array([(p.lon_deg, p.lat_deg) for p in corridor.places.values()])
    for name in PROJECTIONS:
        projection = projection_named(name, corridor, points.mean(axis=0))
        away = np.abs(projection.inverse(projection.forward(points)) - points).max()
        require(away < 1e-6, f"{name} comes back {away:g} degrees away")  # noqa: PLR2004
    return ", ".join(PROJECTIONS)


def geodesics(_folder: Path) -> str:
    """From the equator to the pole it is a quarter of WGS 84's meridian."""
    from explorer.analysis.geodesy import geodesic_km

    found = geodesic_km((0.0, 0.0), (0.0, 90.0))
    require(abs(found - _QUARTER_MERIDIAN_KM) < _NEAR_M / 1000, f"{found} km to the pole")
    return f"{found:.3f} km to the pole"


def corridor_pack(_folder: Path) -> str:
    """The corridor that ships has no fault and is not empty."""
    corridor = _shipped()
    parts = {
        "places": corridor.places,
        "routes": corridor.routes,
        "passages": corridor.passages,
        "claims": corridor.claims,
        "facts": corridor.facts,
        "events": corridor.events,
        "states": corridor.states,
        "services": corridor.timing.services,
    }
    for name, part in parts.items():
        require(len(part), f"the corridor has no {name}")
    return ", ".join(f"{len(part)} {name}" for name, part in parts.items())


def corridor_file(folder: Path) -> str:
    """A corridor goes into one file and comes out the same."""
    from explorer.storage.corridor_file import read_corridor, write_corridor_file

    path = folder / "Алматы 1.corridor"
    size_bytes = write_corridor_file(default_corridor(), path)
    require(read_corridor(path) == _shipped(), "the corridor changed on the way")
    return f"{size_bytes} bytes"


def base_map(_folder: Path) -> str:
    """Every layer of the base map can be read, at every level."""
    from explorer.model.basemap import LEVELS
    from explorer.storage.basemap import load_basemap

    basemap = load_basemap(geodata() / "basemap")
    points = 0
    for name in _LAYERS:
        for level in LEVELS[1:]:
            lon_deg = basemap.layer(name, level).lon_deg
            require(len(lon_deg), f"{name} is empty at level {level}")
            points += len(lon_deg)
    require(len(basemap.towns), "there are no towns")
    return f"{points} points, {len(basemap.towns)} towns"


def comparison(_folder: Path) -> str:
    """From Urumqi to Almaty the way over Horgos is as long as the timetable says."""
    from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
    from explorer.export.tables import comparison as table

    corridor = _shipped()
    options = table(compare_alternatives(corridor, "urumqi", "almaty"), corridor)["options"]
    found_km = next(o["distance_km"] for o in options if o["route"] == "horgos-passenger")
    near = abs(found_km / _PUBLISHED_KM - 1.0) < _TOLERANCE
    require(near, f"{found_km} km where {_PUBLISHED_KM} km is published")
    return f"{found_km:.0f} km, published {_PUBLISHED_KM:.0f} km"


def travel_time(_folder: Path) -> str:
    """Travel times are drawn at random and lie in order."""
    from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
    from explorer.export.tables import comparison as table

    corridor = _shipped()
    first = table(compare_alternatives(corridor, "urumqi", "almaty"), corridor)["options"][0][
        "duration_h"
    ]
    ordered = 0 < first["low"] <= first["likely"] <= first["high"]
    require(ordered, f"{first} h")
    return f"{first['low']:.1f} to {first['high']:.1f} h"


def claim_check(_folder: Path) -> str:
    """Claims get verdicts, and not all the same."""
    from explorer.export.tables import claims

    verdicts = {c["id"]: c["verdict"] for c in claims(_shipped())["claims"]}
    require(verdicts.get("urumqi-horgos-km") == "supported", "670 km to Horgos are not supported")
    kinds = sorted(set(verdicts.values()))
    require(len(kinds) > 1, f"every claim is {kinds}")
    return f"{len(verdicts)} claims: {', '.join(kinds)}"


def time_zones(_folder: Path) -> str:
    """The time zones that travel with the program know that Kazakhstan changed its clocks."""
    from explorer.analysis.time_zones import ZoneInfo

    require(not zoneinfo.TZPATH, f"zones are taken from {zoneinfo.TZPATH} and not from our own")
    zone = ZoneInfo.no_cache("Asia/Almaty")
    hours = [datetime(2024, month, 15, tzinfo=zone).utcoffset() for month in (2, 4)]
    require(hours == [timedelta(hours=6), timedelta(hours=5)], f"Almaty is {hours} ahead of UTC")
    return "Almaty: UTC+6 until 1 March 2024, UTC+5 since"


def licences(_folder: Path) -> str:
    """The licences of the program, its data and fonts, and of what it rests on, are there."""
    for path, word in (
        (licence_folder() / "LICENSE", "MIT"),
        (geodata() / "LICENSES.md", "Natural Earth"),
        (resources() / "fonts" / "OFL.txt", "SIL Open Font License"),
    ):
        require(word in path.read_text(encoding="utf-8"), f"{path.name} does not name {word}")
    if not getattr(sys, "frozen", False):
        return "the program's, the data's and the fonts'"
    packages = sorted(
        p.name for p in licence_folder().iterdir() if p.is_dir() and list(p.iterdir())
    )
    for name in ("numpy", "pyproj", "pyside6-essentials", "python"):
        require(name in packages, f"the licence of {name} is missing")
    return f"the program's, the data's, the fonts' and those of {', '.join(packages)}"


def world_ways(_folder: Path) -> str:
    """The world's networks and places are whole: a place is found, and ways by rail, road, sea."""
    from explorer.cli.world_answers import RouteWords, route
    from explorer.storage.world_data.world import World

    world = World(geodata())
    told: list[str] = []
    for mode, start, end, wanted_km in _WORLD_WAYS:
        answer = route(RouteWords((start, end), (mode,)), world)
        table = answer.table
        require(answer.code == 0 and table is not None, "; ".join(answer.complaint))
        km = float((table or {})["km"])
        off = abs(km / wanted_km - 1.0)
        require(off < _TOLERANCE, f"{start}–{end} by {mode}: {km:.0f} km, not {wanted_km:.0f}")
        told.append(f"{start}–{end} {km:.0f} km by {mode}")
    require(len(world.planner.ports) > 1000, "there are too few ports")  # noqa: PLR2004
    return ", ".join(told)
