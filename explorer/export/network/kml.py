"""The network as KML 2.2: routes as folders in their colours, the places, and a tour along each.

https://docs.ogc.org/is/12-007r2/12-007r2.html, with Google's extension for tours.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from explorer.analysis.geodesy import geodesic_km
from explorer.cartography.style import LIGHT
from explorer.export.network.places import fields_of, loose_places, outside_id
from explorer.export.network.segments import (
    attribution,
    drawn_by,
    evidence_row,
    in_words,
    parts_of,
    title,
)
from explorer.export.network.xml_file import Maker, spelled
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.places import Place
from explorer.model.routes import Route, Segment
from explorer.model.texts import in_language

_KML, _GX = "http://www.opengis.net/kml/2.2", "http://www.google.com/kml/ext/2.2"
_GX_PREFIX = {"gx": _GX}
_make = Maker(_KML)
_gx = Maker(_GX)
_PLACE_STYLE = "place"
_FLY_S, _WAIT_S = 4.0, 2.0
_NEAREST_KM = 60.0


def network_kml(corridor: Corridor) -> bytes:
    """Return routes as folders of lines, the places, and a tour along each route."""
    root = _make.root("kml")
    document = _make.add(root, "Document")
    _make.add(document, "name", in_language(corridor.titles, SOURCE))
    _make.add(document, "description", attribution(corridor))
    for style in dict.fromkeys(route.style for route in corridor.routes.values()):
        _add_style(document, style)
    if corridor.places:
        _add_place_style(document)
    for route in corridor.routes.values():
        folder = _make.add(document, "Folder")
        _make.add(folder, "name", in_language(route.titles, SOURCE))
        _make.add(folder, "description", in_language(route.subtitles, SOURCE))
        for segment_id in route.segment_ids:
            _add_line(folder, corridor.segments[segment_id], route, corridor)
    folder = _make.add(document, "Folder")
    _make.add(folder, "name", "Places")
    for place in corridor.places.values():
        _add_place(folder, place, corridor)
    for loose in loose_places(corridor):
        mark = _make.add(folder, "Placemark")
        _make.add(mark, "name", loose.title)
        names = {f"names.{language}": name for language, name in loose.names.items()}
        _add_data(mark, {"id": outside_id(loose.id, corridor), **names, **loose.extras})
    for route in corridor.routes.values():
        _add_tour(document, route, corridor)
    return _make.written(root, **_GX_PREFIX)


# -------------------------------------------------------------------------------------- styles


def _color(hex_color: str, opacity: int = 255) -> str:
    """Return "#rrggbb" as KML has it: opacity, blue, green, red."""
    red, green, blue = hex_color[1:3], hex_color[3:5], hex_color[5:7]
    return f"{opacity:02x}{blue}{green}{red}"


def _add_style(document: ET.Element, name: str) -> None:
    look = LIGHT.route(name)
    style = _make.add(document, "Style")
    style.set("id", name)
    line = _make.add(style, "LineStyle")
    _make.add(line, "color", _color(look.color))
    _make.add(line, "width", f"{look.width_px:g}")


def _add_place_style(document: ET.Element) -> None:
    style = _make.add(document, "Style")
    style.set("id", _PLACE_STYLE)
    icon = _make.add(style, "IconStyle")
    _make.add(icon, "scale", "0.8")
    label = _make.add(style, "LabelStyle")
    _make.add(label, "scale", "0.9")


# --------------------------------------------------------------------------------------- lines


def _add_line(folder: ET.Element, segment: Segment, route: Route, corridor: Corridor) -> None:
    mark = _make.add(folder, "Placemark")
    _make.add(mark, "name", title(segment, corridor))
    _make.add(mark, "description", in_words(segment, corridor))
    _make.add(mark, "styleUrl", f"#{route.style}")
    edges = [corridor.edges[use.edge_id] for use in segment.edges]
    drawn = "; ".join(" ".join(filter(None, evidence_row(e)[:2])) for e in drawn_by(edges))
    passages = " ".join(link.passage_id for link in segment.links)
    fields = {"segment": segment.id, "mode": segment.mode.value, "drawn": drawn}
    _add_data(mark, {**fields, "passages": passages})
    parts = parts_of(segment, corridor)
    into = _make.add(mark, "MultiGeometry") if len(parts) > 1 else mark
    for part in parts:
        line = _make.add(into, "LineString")
        _make.add(line, "tessellate", "1")  # along the ground, not through the Earth
        points = " ".join(f"{lon},{lat}" for lon, lat in part)
        _make.add(line, "coordinates", points)


def _add_data(mark: ET.Element, fields: dict[str, object]) -> None:
    told = {name: value for name, value in fields.items() if value not in (None, "")}
    extended = _make.add(mark, "ExtendedData") if told else mark
    for name, value in told.items():
        data = _make.add(extended, "Data")
        data.set("name", name)
        _make.add(data, "value", spelled(value))


# -------------------------------------------------------------------------------------- places


def _add_place(folder: ET.Element, place: Place, corridor: Corridor) -> None:
    mark = _make.add(folder, "Placemark")
    _make.add(mark, "name", place.name(SOURCE))
    if place.note:
        _make.add(mark, "description", in_language(place.note, SOURCE))
    _make.add(mark, "styleUrl", f"#{_PLACE_STYLE}")
    fields = fields_of(place, corridor)
    _add_data(mark, {n: v for n, v in fields.items() if n not in {"title", "lat", "lon"}})
    point = _make.add(mark, "Point")
    _make.add(point, "coordinates", f"{place.lon_deg},{place.lat_deg}")


# ---------------------------------------------------------------------------------------- tour


def _stops(route: Route, corridor: Corridor) -> Iterator[tuple[Place, float]]:
    """Yield the places along a route, and from how many km each is looked at."""
    at = ""
    for segment_id in route.segment_ids:
        segment = corridor.segments[segment_id]
        ends = [corridor.places[i] for i in (segment.from_id, segment.to_id)]
        pair = ((end.lon_deg, end.lat_deg) for end in ends)
        away_km = max(geodesic_km(*pair), _NEAREST_KM)
        for end in ends:
            if end.id != at:
                at = end.id
                yield end, away_km


def _add_tour(document: ET.Element, route: Route, corridor: Corridor) -> None:
    tour = _gx.add(document, "Tour")
    _make.add(tour, "name", in_language(route.titles, SOURCE))
    playlist = _gx.add(tour, "Playlist")
    for place, range_km in _stops(route, corridor):
        fly = _gx.add(playlist, "FlyTo")
        _gx.add(fly, "duration", f"{_FLY_S:g}")
        _gx.add(fly, "flyToMode", "smooth")
        look = _make.add(fly, "LookAt")
        _make.add(look, "longitude", str(place.lon_deg))
        _make.add(look, "latitude", str(place.lat_deg))
        _make.add(look, "altitude", "0")
        _make.add(look, "heading", "0")
        _make.add(look, "tilt", "30")
        _make.add(look, "range", f"{range_km * 1000.0:.0f}")
        wait = _gx.add(playlist, "Wait")
        _gx.add(wait, "duration", f"{_WAIT_S:g}")
