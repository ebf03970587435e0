"""The command: build everything into a scratch folder, check it, then move it into place."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from pipeline import clip
from pipeline.areas import write_areas
from pipeline.checks import CheckError, check_legs
from pipeline.encode import UNITS_PER_DEGREE, Layer, write_npz
from pipeline.geojson import network_geojson
from pipeline.graph import GraphError
from pipeline.ground import keep_to_ground
from pipeline.layers import BasemapBuild
from pipeline.network import trace_network
from pipeline.plan import Plan, PlanError, read_plan
from pipeline.relief import write_relief
from pipeline.report import ReportError, report
from pipeline.sources import SourceError, open_sources
from pipeline.towns import write_towns
from pipeline.world.building import FILES as WORLD_FILES
from pipeline.world.building import build_world

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

    from pipeline.sources import Sources
    from pipeline.trace import Leg

BUILD = Path(__file__).resolve().parent.parent
GEODATA = BUILD.parent

NETWORK = Path("china-kazakhstan/network.geojson")
BASEMAP = Path("basemap/basemap.npz")
AREAS = Path("basemap/areas.npz")
RELIEF_ABOUT = Path("basemap/relief.json")
RELIEF = tuple(Path(f"basemap/relief-{name}.webp") for name in ("world", "region", "region-fine"))
TOWNS = Path("basemap/towns.json")
REPORT = Path("build/report.md")
DATA_FILES = (NETWORK, BASEMAP, AREAS, *RELIEF, RELIEF_ABOUT, TOWNS)
WORLD_REPORT = Path("build/world-report.md")
WORLD = (*(Path("world") / name for name in WORLD_FILES), WORLD_REPORT)
PARTS = {"corridor": (*DATA_FILES, REPORT), "world": WORLD}

KNOWN_FAULTS = (SourceError, PlanError, GraphError, CheckError, ReportError)


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the geodata; 0 done, 1 a fault or, with --check, a difference, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="geodata", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; say whether the data is up to date"
    )
    parser.add_argument(
        "--out", type=Path, default=GEODATA, help="write there instead of into geodata/"
    )
    parser.add_argument(
        "--part", choices=list(PARTS), default=None, help="only this part (default: everything)"
    )
    options = parser.parse_args(arguments)
    parts = [options.part] if options.part else list(PARTS)
    paths = [path for part in parts for path in PARTS[part]]
    with tempfile.TemporaryDirectory(prefix="corridor-geodata-") as name:
        made = Path(name) / "made"
        try:
            build(made, Path(name), parts)
        except KNOWN_FAULTS as fault:
            print(f"geodata: {fault}", file=sys.stderr)
            print("geodata: nothing was changed", file=sys.stderr)
            return 1
        if options.check:
            return _compare(made, options.out, paths)
        _move(made, options.out, paths)
    return 0


def build(made: Path, scratch: Path, parts: Sequence[str] = tuple(PARTS)) -> None:
    """Make every file of the parts below ``made``; nothing outside it is touched."""
    sources = open_sources(BUILD / "sources.toml", scratch)
    settings = tomllib.loads((BUILD / "basemap.toml").read_text(encoding="utf-8"))
    for path in (path for part in parts for path in PARTS[part]):
        (made / path).parent.mkdir(parents=True, exist_ok=True)
    basemap = BasemapBuild(settings, sources)
    if "corridor" in parts:
        _build_corridor(made, sources, settings, basemap)
    if "world" in parts:
        topology = sources.world_atlas("countries-10m")
        text = build_world(made / "world", BUILD, topology, basemap.code_of, _say)
        (made / WORLD_REPORT).write_text(text, encoding="utf-8", newline="\n")


def _build_corridor(
    made: Path, sources: Sources, settings: dict[str, Any], basemap: BasemapBuild
) -> None:
    plan = read_plan(BUILD / "network.toml")
    _say("tracing the network")
    legs = trace_network(plan, sources)
    _say("making the basemap's layers")
    layers = basemap.layers()
    _say("keeping the lines ashore and inside their countries")
    legs, strays = _ground(plan, legs, basemap)
    (made / NETWORK).write_text(
        network_geojson(legs, plan.drawn_tolerance_percent), encoding="utf-8", newline="\n"
    )
    _say("writing the basemap")
    sizes = _write_layers(made / BASEMAP, layers, settings)
    areas = settings["areas"]
    topology = sources.world_atlas(f"countries-{areas['world_atlas']}")
    write_areas(made / AREAS, topology, basemap.code_of, areas)
    write_relief((made / RELIEF_ABOUT).parent, settings["relief"], basemap.land_shapes)
    write_towns(made / TOWNS, settings["towns"])
    text = report(
        plan,
        legs,
        strays=strays,
        layers=sizes,
        files=[made / path for path in DATA_FILES],
        sources=sources,
    )
    (made / REPORT).write_text(text, encoding="utf-8", newline="\n")


def _ground(
    plan: Plan, legs: Sequence[Leg], basemap: BasemapBuild
) -> tuple[tuple[Leg, ...], dict[str, tuple[float, float]]]:
    """Lead lines around lakes and borders, then check every line."""
    extent = basemap.levels[-1].extent_deg
    lakes = shapely.union_all(clip.clip_polygons(basemap.lakes, extent))
    wanted = {code for leg in legs for code in leg.edge.countries}
    countries = basemap.country_shapes(wanted)
    off_limits: dict[tuple[str, ...], BaseGeometry] = {}
    kept: list[Leg] = []
    for leg in legs:
        if leg.edge.mode == "sea":
            kept.append(leg)
            continue
        codes = leg.edge.countries
        if codes not in off_limits:
            own = shapely.union_all([countries[code] for code in codes])
            abroad = shapely.difference(shapely.box(*extent), own)
            off_limits[codes] = shapely.union_all([abroad, lakes])
        kept.append(keep_to_ground(leg, off_limits[codes], leg.edge.crossings))
    for shape in countries.values():
        shapely.prepare(shape)
    return tuple(kept), check_legs(plan, kept, countries, lakes)


def _write_layers(
    path: Path, layers: Sequence[Layer], settings: dict[str, Any]
) -> list[tuple[Layer, int]]:
    arrays = {
        f"{layer.name}_{layer.level}_{kind}": array
        for layer in layers
        for kind, array in layer.arrays.items()
    }
    extents = [level["extent_deg"] for level in settings["levels"]]
    arrays["extents"] = np.rint(np.array(extents, dtype=np.float64) * UNITS_PER_DEGREE).astype(
        np.int32
    )
    sizes = write_npz(path, arrays)
    return [
        (layer, sum(sizes[f"{layer.name}_{layer.level}_{kind}"] for kind in layer.arrays))
        for layer in sorted(layers, key=lambda layer: (layer.name, layer.level))
    ]


def _compare(made: Path, there: Path, paths: Sequence[Path]) -> int:
    stale = [
        str(path)
        for path in paths
        if not (there / path).is_file() or (there / path).read_bytes() != (made / path).read_bytes()
    ]
    for path in stale:
        print(f"geodata: {path} differs from what the build makes")
    if not stale:
        print("geodata: everything is as the build makes it")
    return 1 if stale else 0


def _move(made: Path, there: Path, paths: Sequence[Path]) -> None:
    for path in paths:
        (there / path).parent.mkdir(parents=True, exist_ok=True)
        # First beside its place, then renamed over the old file: no reader sees half a file.
        partial = there / path.with_name(path.name + ".new")
        shutil.copyfile(made / path, partial)
        partial.replace(there / path)
        print(f"geodata: {path}, {(there / path).stat().st_size} bytes")


def _say(what: str) -> None:
    print(f"geodata: {what} …", flush=True)
