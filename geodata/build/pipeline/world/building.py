"""Making every file of ``geodata/world`` and the report on them."""

from __future__ import annotations

import importlib.util
import tomllib
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from pipeline.graph import geodesic_km
from pipeline.world.gazetteer import write_gazetteer
from pipeline.world.networks import (
    CountryShapes,
    Draft,
    draft_land,
    without_countries,
    write_network,
)
from pipeline.world.packing import write_packed
from pipeline.world.regions import write_regions, write_words
from pipeline.world.sea_lanes import UNITS, Ports, draft_sea

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

LAND = ("rail", "road")
FILES = ("rail.bin", "road.bin", "sea.bin", "ports.bin", "places.bin", "regions.bin", "words.bin")
KM_PER_DEGREE = 111.195


def build_world(
    folder: Path,
    build: Path,
    topology: dict[str, Any],
    code_of: Callable[[dict[str, Any]], str],
    say: Callable[[str], None],
) -> str:
    """Write the world's files into a folder; returns the report on them in Markdown."""
    settings = tomllib.loads((build / "world.toml").read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    say("reading the sea lanes")
    countries = CountryShapes(topology, code_of)
    sea, ports, passages = draft_sea(settings["sea"], countries)
    reach: dict[str, tuple[list[int], list[int]]] = {
        "sea": (ports.nodes, [0] * len(ports.nodes)),
    }
    told: dict[str, dict[str, int]] = {}
    for kind in LAND:
        say(f"reading the {kind} network and its gaps")
        draft = draft_land(kind, settings[kind], settings["gaps"])
        reach[kind] = _reach(ports, draft, settings["sea"]["port_to_land_km"])
        say(f"finding what passes the cells of the {kind} network")
        halts = {node for node in reach[kind][0] if node >= 0}
        told[kind] = write_network(
            folder / f"{kind}.bin", draft, settings[kind], sorted(halts), countries.find
        )
    sea.about["passages"] = passages
    told["sea"] = write_network(
        folder / "sea.bin", sea, settings["sea"], sorted(ports.nodes), without_countries
    )
    _write_ports(folder / "ports.bin", settings["sea"], ports, reach)
    say("writing the gazetteer")
    told["places"] = write_gazetteer(
        folder / "places.bin", settings["places"], _letters(build.parent.parent)
    )
    say("writing the parts of countries, and words that look like places")
    told["regions"] = {"regions": write_regions(folder / "regions.bin", settings["regions"])}
    told["words"] = {"words": write_words(folder / "words.bin", settings["words"])}
    return _report(told, len(ports.rows), folder)


def _reach(ports: Ports, draft: Draft, most_km: float) -> tuple[list[int], list[int]]:
    """Return the nearest node of a network for each port, -1 for none, and the metres to it."""
    lat, lon = draft.degrees()
    tree = shapely.STRtree(shapely.points(lon, lat))
    nodes, metres = [], []
    high = most_km / KM_PER_DEGREE
    for at_lat, at_lon in zip(*(values.tolist() for values in ports.degrees()), strict=True):
        wide = high / max(0.05, float(np.cos(np.radians(at_lat))))
        box = shapely.box(at_lon - wide, at_lat - high, at_lon + wide, at_lat + high)
        near = sorted(
            (geodesic_km((at_lon, at_lat), (float(lon[i]), float(lat[i]))), int(i))
            for i in tree.query(box)
        )
        found = bool(near) and near[0][0] <= most_km
        nodes.append(near[0][1] if found else -1)
        metres.append(round(near[0][0] * 1000) if found else 0)
    return nodes, metres


def _write_ports(
    path: Path,
    settings: Mapping[str, Any],
    ports: Ports,
    reach: Mapping[str, tuple[list[int], list[int]]],
) -> None:
    lat, lon = ports.degrees()
    arrays = {
        "lat": np.rint(lat * UNITS).astype(np.int64),
        "lon": np.rint(lon * UNITS).astype(np.int64),
    }
    for kind, (nodes, metres) in reach.items():
        arrays[f"{kind}_node"] = np.array(nodes, dtype=np.int64)
        arrays[f"{kind}_m"] = np.array(metres, dtype=np.int64)
    texts = {
        "names": "\n".join(" ".join(row["properties"]["name"].split()) for row in ports.rows),
        "countries": "\n".join(" ".join(row["properties"]["cty"].split()) for row in ports.rows),
    }
    about = {"kind": "ports", **settings["about"], "units_per_degree": UNITS}
    write_packed(path, about, arrays, texts=texts)


def _letters(root: Path) -> Mapping[int, str | int | None]:
    """Return the program's table of letters; its module needs nothing but Python."""
    path = root / "explorer" / "analysis" / "folding.py"
    spec = importlib.util.spec_from_file_location("folding", path)
    if spec is None or spec.loader is None:
        raise ValueError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    table: Mapping[int, str | int | None] = module.LETTERS
    return table


def _line(path: Path, count: int, what: str) -> str:
    return f"{count} {what}, {path.stat().st_size} bytes."


def _report(told: Mapping[str, Mapping[str, int]], ports: int, folder: Path) -> str:
    lines = [
        "# The world's networks and gazetteer",
        "",
        "Written by the build (`python3 dev.py geodata`); not edited by hand.",
        "",
        "*Parts* are pieces of a network that hang together, *gaps* what the program may bridge,",
        "*passing* the edges that ways through the largest cells need.",
        "",
        "| network | nodes | edges | parts | gaps | passing | bytes |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for kind in (*LAND, "sea"):
        row = told[kind]
        names = ("nodes", "edges", "parts", "gaps", "passing", "bytes")
        lines.append(f"| {kind} | " + " | ".join(str(row[name]) for name in names) + " |")
    places = told["places"]
    lines += [
        "",
        f"{ports} ports, {(folder / 'ports.bin').stat().st_size} bytes.",
        f"{places['places']} places, {places['spellings']} spellings, {places['bytes']} bytes.",
        _line(folder / "regions.bin", told["regions"]["regions"], "countries and parts of them"),
        _line(folder / "words.bin", told["words"]["words"], "words that look like places"),
        "",
    ]
    return "\n".join(lines)
