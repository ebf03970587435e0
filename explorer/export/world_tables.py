"""Ways over the world's networks and places of the gazetteer as tables and as plain sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from explorer.analysis.world.naming import UnclearPlaceError
from explorer.analysis.world.telling import unclear_sentence
from explorer.export.evidence import evidence as evidence_row
from explorer.model.quantity import Quantity
from explorer.model.world import Network
from explorer.model.world_ways import Stop, WorldKind, WorldPlace, WorldWay

_DIGITS = 5
NOT_FOR_NAVIGATION = "the shortest way in the data, not for navigation"
_FAR_KM = 1.0
_DETOUR, _DETOUR_KM = 3.0, 50.0  # a length above asks for a reason, as in a corridor


def place_row(place: WorldPlace) -> dict[str, Any]:
    """Return a place of the gazetteer as JSON has it."""
    return {
        "name": place.name,
        "matched": place.matched,
        "country": place.country,
        "region": place.region,
        "lat_deg": place.lat_deg,
        "lon_deg": place.lon_deg,
        "population": place.population if place.kind is WorldKind.TOWN else None,
        "kind": place.kind.value,
    }


def place_line(place: WorldPlace) -> str:
    """Return a place of the gazetteer as one line of text."""
    as_ = "" if place.matched == place.name else f" (as “{place.matched}”)"
    if place.kind is not WorldKind.TOWN:
        what = ", ".join(part for part in (place.kind.value, place.country) if part)
        return f"{place.name}{as_}, {what}, {place.lat_deg:.4f},{place.lon_deg:.4f}"
    where = f"{place.country}.{place.region}"
    return (
        f"{place.name}{as_}, {where}, {place.population:,} people, "
        f"{place.lat_deg:.4f},{place.lon_deg:.4f}"
    )


def way_table(
    way: WorldWay, networks: Iterable[Network], namesakes: Sequence[Sequence[WorldPlace]]
) -> dict[str, Any]:
    """Return a way as JSON has it."""
    used = list(networks)
    return {
        "from": _stop_row(way.question.stops[0]),
        "to": _stop_row(way.question.stops[-1]),
        "via": [_stop_row(stop) for stop in way.question.stops[1:-1]],
        "modes": [kind.value for kind in way.question.kinds],
        "km": _km(way.km),
        "straight_km": _km(way.straight_km),
        "countries": list(way.countries),
        "crossings": [
            {
                "lat": round(crossing.lat_deg, _DIGITS),
                "lon": round(crossing.lon_deg, _DIGITS),
                "from": crossing.from_country,
                "to": crossing.to_country,
                "at_km": round(crossing.at_km, 1),
            }
            for crossing in way.crossings
        ],
        "line": [
            [round(lon, _DIGITS), round(lat, _DIGITS)]
            for leg in way.legs
            for lon, lat in leg.line.tolist()
        ],
        "legs": [
            {
                "mode": leg.kind.value,
                "from": leg.begins,
                "to": leg.ends,
                "km": _km(leg.km),
                "points": len(leg.line),
                "access_km": [round(km, 1) for km in leg.access_km],
            }
            for leg in way.legs
        ],
        "gaps": [
            {
                "lat": round(gap.lat_deg, _DIGITS),
                "lon": round(gap.lon_deg, _DIGITS),
                "km": round(gap.km, 3),
                "mode": gap.kind.value,
            }
            for gap in way.gaps
        ],
        "namesakes": [[place_row(place) for place in places[1:]] for places in namesakes],
        "evidence": [{"value": "km", **evidence_row(item)} for item in way.km.evidence]
        + [{"value": "straight_km", **evidence_row(item)} for item in way.straight_km.evidence],
        "attribution": list(dict.fromkeys(network.attribution for network in used)),
        "licences": list(dict.fromkeys(network.licence for network in used)),
    }


def _km(quantity: Quantity) -> float:
    return round(quantity.value, 1)


def _stop_row(stop: Stop) -> dict[str, Any]:
    return {
        "name": stop.name,
        "lat_deg": round(stop.lat_deg, _DIGITS),
        "lon_deg": round(stop.lon_deg, _DIGITS),
    }


def way_lines(table: dict[str, Any]) -> list[str]:
    """Return the table of a way as lines of text."""
    ends = " – ".join(stop["name"] for stop in (table["from"], *table["via"], table["to"]))
    lengths = f"{table['km']:,.1f} km, straight line {table['straight_km']:,.1f} km"
    lines = [f"{ends}: {lengths} ({NOT_FOR_NAVIGATION})"]
    if len(table["legs"]) > 1:
        lines += [
            f"  {leg['mode']:<5}{leg['from']} – {leg['to']}: {leg['km']:,.1f} km"
            for leg in table["legs"]
        ]
    lines += [
        f"not counted: {km:,.1f} km straight between {place} and the {leg['mode']} network"
        for leg in table["legs"]
        for place, km in zip((leg["from"], leg["to"]), leg["access_km"], strict=True)
        if km > _FAR_KM
    ]
    if table["km"] > _DETOUR * table["straight_km"] + _DETOUR_KM:
        ratio = table["km"] / table["straight_km"]
        lines.append(f"{ratio:.1f} times the straight line: a line may be missing in the data")
    if table["countries"]:
        lines.append(f"countries: {', '.join(table['countries'])}")
    lines += [
        f"  {c['from']} → {c['to']} at km {c['at_km']:,.1f}, about {c['lat']:.2f},{c['lon']:.2f}"
        for c in table["crossings"]
    ]
    lines += [
        f"gap in the data bridged: {gap['km']:.2f} km at {gap['lat']:.3f},{gap['lon']:.3f} "
        f"({gap['mode']})"
        for gap in table["gaps"]
    ]
    for stop, others in zip(
        (table["from"], *table["via"], table["to"]), table["namesakes"], strict=False
    ):
        if others:
            are = "places are" if len(others) > 1 else "place is"
            lines.append(
                f"{len(others)} other {are} called like {stop['name']}, too; "
                f"`search {stop['name']}` lists them"
            )
    return [*lines, " · ".join(table["attribution"])] if table["attribution"] else lines


def unclear_lines(error: UnclearPlaceError) -> list[str]:
    """Say why it is not clear which place a text means."""
    return [unclear_sentence(error), *(f"  {place_line(place)}" for place in error.candidates)]
