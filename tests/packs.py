"""Packs for tests: a copy of the real one that a test may damage."""

import json
import re
import shutil
import tomllib
from pathlib import Path

from pyproj import Geod

from explorer.storage.paths import default_corridor

ROOT = Path(__file__).resolve().parents[1]


def copy_of_the_pack(folder: Path) -> Path:
    """Return a private copy of the China–Kazakhstan pack."""
    return Path(shutil.copytree(default_corridor(), folder / "pack"))


def example_pack(folder: Path) -> Path:
    """Build the complete example of docs/format.md: two lines between two places."""
    text = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    pack = folder / "example"
    pack.mkdir(parents=True)
    for name, content in re.findall(r"^`([\w.-]+)`.*\n\n```\w+\n([^`]*)```$", text, re.MULTILINE):
        (pack / name).write_text(content, encoding="utf-8")
    return pack


def replaced(pack: Path, name: str, old: str, new: str) -> Path:
    """Replace the first ``old`` in a file of the pack; fail if it is not there."""
    path = pack / name
    text = path.read_text(encoding="utf-8")
    if old not in text:
        message = f"{old!r} does not stand in {name}"
        raise ValueError(message)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return pack


def as_format_1(pack: Path) -> Path:
    """Write a pack in format 1, as version 0.1 of the program wrote it."""
    replaced(pack, "corridor.toml", "format = 2", "format = 1")
    network = parsed(pack, "network.geojson")
    for feature in network["features"]:
        properties = feature["properties"]
        length, drawn = properties.pop("length"), properties.pop("drawn")
        computed = drawn["computed"]
        names = [computed["version"], computed["network"]]
        properties["track_km"] = length["km"]
        properties["source"] = " ".join(names[:1] if names[1] in names[0] else names)
    (pack / "network.geojson").write_text(json.dumps(network), encoding="utf-8")
    return pack


def parsed(pack: Path, name: str) -> dict:
    """Return a file of the pack as it is parsed."""
    text = (pack / name).read_text(encoding="utf-8")
    return tomllib.loads(text) if name.endswith(".toml") else json.loads(text)


BALKHASH = {
    "@id": "urn:corridor-explorer:other:place:balkhash",
    "type": "Feature",
    "properties": {"title": "Balkhash", "ccodes": ["KZ"]},
    "names": [{"toponym": "Balqash", "lang": "id"}],
    "geometry": {"type": "Point", "coordinates": [74.98, 46.84]},
}
"""A place that the corridor does not have, as Linked Places Format gives it."""


def made_pack(folder: Path, places: dict[str, tuple], lines: dict[str, tuple]) -> Path:
    """Write a small pack: places as (lat, lon, country), lines as (from, to, mode, points).

    Every line is a segment and a route of its own; lengths are the drawn lines', assumed.
    """
    folder.mkdir(parents=True)
    assumed = {"assumed": {"en": "Drawn for a test."}}
    features, segments, routes = [], [], []
    for number, (name, (start, end, mode, points)) in enumerate(lines.items(), 1):
        km = Geod(ellps="WGS84").line_length(*zip(*points, strict=True)) / 1000
        properties = {
            "id": name,
            "from": start,
            "to": end,
            "mode": mode,
            "countries": [],
            "gauge_mm": None,
            "schematic": True,
            "length": {"km": round(km, 1), **assumed},
            "drawn": assumed,
        }
        line = {"type": "LineString", "coordinates": points}
        features.append({"type": "Feature", "properties": properties, "geometry": line})
        segments.append(
            f'[[segment]]\nid = "{name}"\nfrom = "{start}"\nto = "{end}"\nedges = ["{name}"]\n'
        )
        routes.append(
            f'[[route]]\nid = "{name}"\ntitles = {{ en = "{name}" }}\nsubtitles = {{ en = "-" }}\n'
            f'service = "sea"\nstyle = "sea-{number % 2 + 1}"\nsegments = ["{name}"]\n'
        )
    written = [
        f'[[place]]\nid = "{i}"\nkind = "port city"\ncountry = "{country}"\nrank = 1\n'
        f'lat_deg = {lat}\nlon_deg = {lon}\nnames = {{ en = "{i.title()}" }}\n'
        'position_from = "assumed: for a test"\n'
        for i, (lat, lon, country) in places.items()
    ]
    files = {
        "corridor.toml": f'format = 2\nid = "{folder.name}"\ntitles = {{ en = "Test" }}\n\n'
        "[extent]\n"
        "west_deg = -180\nsouth_deg = -90\neast_deg = 180\nnorth_deg = 90\n",
        "places.toml": "\n".join(written),
        "network.geojson": json.dumps({"type": "FeatureCollection", "features": features}),
        "routes.toml": "\n".join([*segments, *routes]),
        "sources.json": "[]",
        "passages.json": '{"type": "AnnotationPage", "id": "passages", "items": []}',
        "claims.toml": "",
        "facts.toml": "",
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def pacific_pack(folder: Path) -> Path:
    """Return a pack over 180°: two lanes of the Pacific, one of them south of the equator."""
    places = {
        "tokyo": (35.6, 139.8, "JP"),
        "seattle": (47.6, -122.3, "US"),
        "suva": (-18.1, 178.4, "FJ"),
        "apia": (-13.8, -171.8, "WS"),
    }
    north = [[139.8, 35.6], [160.0, 45.0], [180.0, 50.0], [-160.0, 51.0], [-122.3, 47.6]]
    south = [[178.4, -18.1], [-179.0, -17.0], [-171.8, -13.8]]
    lanes = {"north": ("tokyo", "seattle", "sea", north), "south": ("suva", "apia", "sea", south)}
    return made_pack(folder, places, lanes)


def polar_pack(folder: Path) -> Path:
    """Return a pack around the north pole: along Siberia, and over the pole itself."""
    places = {
        "murmansk": (68.97, 33.08, "RU"),
        "pevek": (69.7, 170.3, "RU"),
        "nome": (64.5, -165.4, "US"),
        "longyearbyen": (78.2, 15.6, "NO"),
    }
    along = [[33.1, 69.0], [60.0, 73.0], [104.0, 78.0], [140.0, 75.0], [170.3, 69.7]]
    strait = [[170.3, 69.7], [180.0, 70.0], [-169.0, 66.0], [-165.4, 64.5]]
    over = [[15.6, 78.2], [15.6, 89.9], [-164.4, 89.9], [-165.0, 75.0], [-165.4, 64.5]]
    lanes = {
        "along": ("murmansk", "pevek", "sea", along),
        "strait": ("pevek", "nome", "sea", strait),
        "over": ("longyearbyen", "nome", "sea", over),
    }
    return made_pack(folder, places, lanes)
