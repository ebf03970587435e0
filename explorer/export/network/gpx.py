"""The network as GPX 1.1: places as waypoints, routes as tracks.

https://www.topografix.com/gpx.asp. GPX knows no place without a position; such ones are left out.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from explorer.export.network.places import fields_of
from explorer.export.network.segments import attribution, figure_in_words, in_words, parts_of, title
from explorer.export.network.xml_file import Maker, spelled
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.places import Place
from explorer.model.routes import Route
from explorer.model.texts import in_language

_GPX, _OWN = "http://www.topografix.com/GPX/1/1", "urn:corridor-explorer:terms:"
_make = Maker(_GPX)
_own = Maker(_OWN)
_TOLD_BY_GPX = frozenset(("title", "lat", "lon"))


def network_gpx(corridor: Corridor) -> bytes:
    """Return places as waypoints, and each route as a track with a part for each segment."""
    root = _make.root("gpx", {"version": "1.1", "creator": "Corridor Explorer"})
    metadata = _make.add(root, "metadata")
    _make.add(metadata, "name", in_language(corridor.titles, SOURCE))
    if told := attribution(corridor):
        _make.add(metadata, "desc", told)
    for place in corridor.places.values():
        _add_waypoint(root, place, corridor)
    for route in corridor.routes.values():
        _add_track(root, route, corridor)
    return _make.written(root, cx=_OWN)


def _add_waypoint(root: ET.Element, place: Place, corridor: Corridor) -> None:
    point = _make.add(root, "wpt")
    point.set("lat", str(place.lat_deg))
    point.set("lon", str(place.lon_deg))
    _make.add(point, "name", place.name(SOURCE))
    if place.note:
        _make.add(point, "desc", in_language(place.note, SOURCE))
    _make.add(point, "src", place.position_from)
    _make.add(point, "type", place.kind.value)
    extensions = _make.add(point, "extensions")
    for name, value in fields_of(place, corridor).items():
        if name not in _TOLD_BY_GPX:
            _own.add(extensions, "field", spelled(value)).set("name", name)


def _add_track(root: ET.Element, route: Route, corridor: Corridor) -> None:
    track = _make.add(root, "trk")
    _make.add(track, "name", in_language(route.titles, SOURCE))
    segments = [corridor.segments[i] for i in route.segment_ids]
    told = [figure_in_words("published", each.figure) for each in route.published]
    told += [f"{title(each, corridor)}: {in_words(each, corridor)}" for each in segments]
    _make.add(track, "desc", "\n".join(told))
    _make.add(track, "src", attribution(corridor))
    _make.add(track, "type", route.service.value)
    for segment in segments:
        for part in parts_of(segment, corridor):
            piece = _make.add(track, "trkseg")
            for lon, lat in part:
                point = _make.add(piece, "trkpt")
                point.set("lat", str(lat))
                point.set("lon", str(lon))
