"""Write docs/world-routes.md: ways over the world's networks beside published lengths.

Run by ``python3 dev.py routes`` in the program's own environment; ``--check`` changes nothing and
says whether the page is as it would be written.
"""

from __future__ import annotations

import statistics
import sys
import tomllib
from pathlib import Path
from typing import Any

from explorer.cli.world_answers import RouteWords, route
from explorer.storage.world_data.world import World

BUILD = Path(__file__).resolve().parent
PAGE = BUILD.parent.parent / "docs" / "world-routes.md"
KM = {"km": 1.0, "nm": 1.852, "mi": 1.609344}
HEAD = """# Ways over the world's networks beside published lengths

Written by `python3 dev.py routes` from `geodata/build/routes.toml`; not edited by hand.

*Computed* is the shortest way through the pins, from the weights of the network's edges. Where the
publication speaks of a certain line, its towns are pins. *Access* is how far the ends lie from the
network, in a straight line; it is not counted. *Gaps* are places where the data breaks off and the
way was taken to go on, each with its km. Publications differ among themselves by a few percent,
too; what lies further off is explained below.
"""
FAR_PERCENT = 5.0


def main() -> int:
    """Write the page; 1 where one of its ways cannot be found, or with --check differs."""
    ways: list[dict[str, Any]] = tomllib.loads((BUILD / "routes.toml").read_text(encoding="utf-8"))[
        "way"
    ]
    world = World(BUILD.parent)
    rows, notes, off = [], [], []
    for way in ways:
        words = RouteWords(tuple(way["stops"]), (way["mode"],), tuple(way.get("avoid", ())))
        answer = route(words, world)
        if answer.code or answer.table is None:
            print(f"{' – '.join(way['stops'])}: {'; '.join(answer.complaint)}", file=sys.stderr)
            return 1
        rows.append(_row(way, answer.table))
        off.append(_difference(way, answer.table))
        notes += _notes(way, answer.table, off[-1])
    median = statistics.median(abs(percent) for percent in off)
    close = sum(abs(percent) <= 3.0 for percent in off)
    text = "\n".join(
        [
            HEAD,
            f"{len(ways)} ways; median difference {median:.1f} %, {close} within 3 %.",
            "",
            "| by | way | computed km | published | differs | gaps | publisher, date |",
            "|---|---|---:|---:|---:|---|---|",
            *rows,
            "",
            "## Where each published length stands",
            "",
            *notes,
            "",
        ]
    )
    if "--check" in sys.argv:
        return 0 if PAGE.read_text(encoding="utf-8") == text else 1
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{PAGE.name} written: median {median:.1f} %, {close} of {len(ways)} within 3 %")
    return 0


def _name(way: dict[str, Any], table: dict[str, Any]) -> str:
    ends = f"{table['from']['name']} – {table['to']['name']}"
    name: str = way.get("named", ends)
    if table["via"] and "named" not in way:
        name += " over " + ", ".join(stop["name"] for stop in table["via"])
    if way.get("avoid"):
        name += f", not through {' or '.join(name.title() for name in way['avoid'])}"
    return name


def _published_km(way: dict[str, Any]) -> float:
    return float(way["published"]) * KM[way.get("unit", "km")]


def _difference(way: dict[str, Any], table: dict[str, Any]) -> float:
    return (float(table["km"]) / _published_km(way) - 1.0) * 100.0


def _row(way: dict[str, Any], table: dict[str, Any]) -> str:
    unit = way.get("unit", "km")
    published = f"{way['published']:,g}" if unit == "km" else f"{_published_km(way):,.0f}"
    if unit != "km":
        published += f" ({way['published']:,g} {unit})"
    gaps = ", ".join(
        f"{gap['km']:.2f} ({gap['lat']:.2f},{gap['lon']:.2f})" for gap in table["gaps"]
    )
    cells = (
        way["mode"],
        _name(way, table),
        f"{table['km']:,.0f}",
        published,
        f"{_difference(way, table):+.1f} %",
        gaps or "–",
        f"{way['publisher']}, {way['date'] or 'undated'}",
    )
    return "| " + " | ".join(cells) + " |"


def _notes(way: dict[str, Any], table: dict[str, Any], percent: float) -> list[str]:
    note = f" ({way['note']})" if way.get("note") else ""
    far = f" **{percent:+.1f} %:** {way['why']}" if way.get("why") else ""
    if abs(percent) > FAR_PERCENT and not far:
        far = f" **{percent:+.1f} %**, not explained."
    ends = way.get("named", f"{table['from']['name']} – {table['to']['name']}")
    return [f"- {ends}, by {way['mode']}: {way['where']}{note}.{far}"]


if __name__ == "__main__":
    sys.exit(main())
