"""Write the lines of a corridor from the world's networks that ship: its network.geojson.

    python geodata/build/corridor_lines.py [ID]... [--check]

Each ``corridors/ID.toml`` says what is joined, through which points; its head tells the fields.
``python3 dev.py corridors`` runs this in the program's own environment. With ``--check`` nothing is
changed; the answer is whether the files are as they would be written.
"""

from __future__ import annotations

import json
import sys
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

from explorer.analysis.geodesy import geodesic_km
from explorer.cli.world_answers import RouteWords, route
from explorer.storage.world_data.world import World

BUILD = Path(__file__).resolve().parent
GEODATA = BUILD.parent
NEAR_KM = {"rail": 8.0, "road": 8.0, "sea": 30.0}
"""A point of the recipe lies no further than this from its network; sea lanes end off the ports."""
DRAWN_TOLERANCE_PERCENT = 3.0
TOWN_SLACK_KM = 8.0
"""A town is drawn through where the line grows by no more than this beyond what is measured."""
LICENCES = {
    "world_railways": (
        "ODbL-1.0",
        "railways © OpenStreetMap contributors (ODbL 1.0), by way of scgraph_data",
    ),
    "world_highways": (
        "ODbL-1.0",
        "roads © OpenStreetMap contributors (ODbL 1.0), by way of scgraph_data",
    ),
    "searoute": ("Apache-2.0", "sea lanes: searoute (Apache-2.0)"),
}

Point = tuple[float, float]


class RecipeError(Exception):
    """A recipe asks for what the networks do not hold."""


def _words(point: list[float]) -> str:
    lat, lon = point
    return f"{lat},{lon}"


def _way(edge: dict[str, Any], nodes: dict[str, dict[str, list[float]]], world: World) -> Any:
    """Return the way of an edge over its network, as the command ``route`` tells it."""
    mode = "sea" if edge["mode"] == "ferry" else edge["mode"]
    stops = [nodes[edge["from"]][mode], *edge.get("via", []), nodes[edge["to"]][mode]]
    words = RouteWords(tuple(map(_words, stops)), (mode,), tuple(edge.get("avoid", ())))
    answer = route(words, world)
    if answer.code or answer.table is None:
        raise RecipeError(f"{edge['id']}: {'; '.join(answer.complaint)}")
    away_km = max(km for leg in answer.table["legs"] for km in leg["access_km"])
    if away_km > NEAR_KM[mode]:
        raise RecipeError(f"{edge['id']}: a point lies {away_km:.1f} km from the network")
    passed = set(answer.table["countries"]) - set(edge["countries"]) - set(edge.get("passes", ()))
    if passed and edge["countries"]:
        raise RecipeError(f"{edge['id']}: passes {', '.join(sorted(passed))}")
    return answer.table


def _through(line: list[Point], km: float, towns: list[list[Any]]) -> list[Point]:
    """Draw a line through towns on its long straight steps; they change no length."""
    for name, lat, lon in towns:
        here = (lon, lat)
        grows = [
            geodesic_km(a, here) + geodesic_km(here, b) - geodesic_km(a, b)
            for a, b in pairwise(line)
        ]
        at = min(range(len(grows)), key=grows.__getitem__)
        line = [*line[: at + 1], here, *line[at + 1 :]]
        if _drawn_km(line) > km + TOWN_SLACK_KM:
            raise RecipeError(f"{name} lies beside the line: {_drawn_km(line):.1f} of {km:.1f} km")
    return line


def _drawn_km(line: list[Point]) -> float:
    return sum(geodesic_km(a, b) for a, b in pairwise(line))


def _by_hand(edge: dict[str, Any]) -> tuple[dict[str, Any], list[Point], list[Any]]:
    """Return the properties of a line that is drawn by hand: no network is credited for it."""
    line = [(lon, lat) for lat, lon in edge["line"]]
    return {"length": edge["length"], "drawn": {"assumed": edge["assumed"]}}, line, []


def _by_network(
    edge: dict[str, Any], nodes: dict[str, dict[str, list[float]]], world: World
) -> tuple[dict[str, Any], list[Point], list[Any]]:
    table = _way(edge, nodes, world)
    network = table["evidence"][0]["network"]
    computed = {"computed": {"network": network["id"], "version": network["version"]}}
    points = [(float(lon), float(lat)) for lon, lat in table["line"]]
    line = [points[0], *(b for a, b in pairwise(points) if a != b)]
    line = _through(line, table["km"], edge.get("drawn_through", []))
    gaps = [f"{gap['lat']:.3f}, {gap['lon']:.3f}: {gap['km']:.2f} km" for gap in table["gaps"]]
    length = edge.get("length", {"km": round(table["km"], 1), **computed})
    drawn = {"assumed": edge["assumed"]} if "assumed" in edge else computed
    return {"length": length, "drawn": drawn}, line, gaps


def _as_elsewhere(edge: dict[str, Any]) -> tuple[dict[str, Any], list[Point], list[Any]]:
    """Return a line as another corridor has it, piece after piece, so that both say the same."""
    corridor, *pieces = edge["same_as"]
    text = (GEODATA / corridor / "network.geojson").read_text(encoding="utf-8")
    known = {f["properties"]["id"]: f for f in json.loads(text)["features"]}
    line: list[Point] = []
    km, gaps, towns, drawn = 0.0, [], [], {}
    for piece in pieces:
        if piece not in known:
            raise RecipeError(f"{edge['id']}: {corridor} has no line {piece}")
        points = [(lon, lat) for lon, lat in known[piece]["geometry"]["coordinates"]]
        if line and line[-1] != points[0]:
            raise RecipeError(f"{edge['id']}: {piece} does not begin where the one before ends")
        line += points[1:] if line else points
        found = known[piece]["properties"]
        km, drawn = km + found["length"]["km"], found["drawn"]
        gaps += found["bridges"]
        towns += found["refined_with"]
    found = {"length": {"km": round(km, 1), **drawn}, "drawn": drawn, "refined_with": towns}
    return found, line, gaps


def _feature(edge: dict[str, Any], nodes: Any, world: World) -> dict[str, Any]:
    if "same_as" in edge:
        found, line, gaps = _as_elsewhere(edge)
    elif "line" in edge:
        found, line, gaps = _by_hand(edge)
    else:
        found, line, gaps = _by_network(edge, nodes, world)
    if "reason" in edge:
        found["length"] = {**found["length"], "reason": edge["reason"]}
    drawn_km = _drawn_km(line)
    km = found["length"].get("km", drawn_km)
    off = abs(drawn_km / km - 1.0) * 100.0
    water = edge["mode"] in {"sea", "ferry"}
    return {
        "type": "Feature",
        "properties": {
            "id": edge["id"],
            "from": edge["from"],
            "to": edge["to"],
            "mode": edge["mode"],
            "countries": edge["countries"],
            "gauge_mm": edge.get("gauge_mm"),
            "length": found["length"],
            "drawn_km": round(drawn_km, 1),
            "schematic": "assumed" in edge or water or off > DRAWN_TOLERANCE_PERCENT,
            "bridges": gaps,
            "drawn": found["drawn"],
            "refined_with": found.get(
                "refined_with", [town[0] for town in edge.get("drawn_through", [])]
            ),
        },
        "geometry": {
            "type": "LineString",
            "coordinates": [[round(lon, 5), round(lat, 5)] for lon, lat in line],
        },
    }


def _text(recipe: dict[str, Any], world: World) -> str:
    """Return the whole file: one feature a line, sorted by id."""
    edges = sorted(recipe["edge"], key=lambda edge: edge["id"])
    features = [_feature(edge, recipe["nodes"], world) for edge in edges]
    used = {
        evidence["computed"]["network"]
        for feature in features
        for evidence in (feature["properties"]["length"], feature["properties"]["drawn"])
        if "computed" in evidence
    }
    licences = dict.fromkeys(LICENCES[name][0] for name in LICENCES if name in used)
    credits_ = dict.fromkeys(LICENCES[name][1] for name in LICENCES if name in used)
    if any(feature["properties"]["refined_with"] for feature in features):
        credits_["towns on the line: GeoNames (CC BY 4.0)"] = None
    head = [
        '{"type": "FeatureCollection",',
        f' "licence": {_json(" AND ".join(licences))},',
        f' "attribution": {_json("; ".join(credits_))},',
        ' "features": [',
    ]
    return "\n".join([*head, ",\n".join(map(_json, features)), "]}", ""])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "), allow_nan=False)


def main(arguments: list[str]) -> int:
    """Write the files; 1 where a recipe cannot be followed, or with --check differs."""
    world = World(GEODATA)
    chosen = [a for a in arguments if not a.startswith("-")]
    recipes = sorted((BUILD / "corridors").glob("*.toml"))
    for path in [p for p in recipes if not chosen or p.stem in chosen]:
        recipe = tomllib.loads(path.read_text(encoding="utf-8"))
        out = GEODATA / path.stem / "network.geojson"
        try:
            text = _text(recipe, world)
        except RecipeError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            return 1
        if "--check" in arguments:
            if out.read_text(encoding="utf-8") != text:
                print(f"{out.name} of {path.stem} differs from what its recipe makes")
                return 1
            continue
        out.write_text(text, encoding="utf-8", newline="\n")
        print(f"{path.stem}: {len(recipe['edge'])} lines, {out.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
