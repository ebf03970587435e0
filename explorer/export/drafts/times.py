"""Travel times of a draft: those that the text gives, and services from a template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.export.drafts.said import NO_BORDERS, SPEED, travel_time
from explorer.export.drafts.ways import Made
from explorer.export.evidence import Json
from explorer.model.authoring.drafts import Draft, DraftClaim
from explorer.storage.format.migration import UNRECORDED
from explorer.storage.format.toml_text import toml_file

HOURS = {"h": 1.0, "min": 1.0 / 60.0, "days": 24.0}
"""Units of time that a route's published time may come in, in hours."""


def published_times(
    draft: Draft, claim: DraftClaim, made: Made, ids: Mapping[str, str]
) -> list[Json]:
    """Return a travel time of the text as a published figure, and name it on its route."""
    route = next((row for row in made.routes if row["id"] == claim.route_id), None)
    factor = HOURS.get(claim.unit)
    ends = [draft.place(i) for i in (claim.from_id, claim.to_id)]
    if route is None or factor is None or ends[0] is None or ends[1] is None:
        return []
    identity = f"time-of-{claim.id}"
    figures: list[Json] = route.setdefault("published", [])
    figures.append({"from": ids[claim.from_id], "to": ids[claim.to_id], "fact": identity})
    way = f"{ends[0].name} – {ends[1].name}"

    def hours(value: float | None) -> float | None:
        return None if value is None else round(value * factor, 3)

    return [
        {
            "id": identity,
            "topic": "travel time",
            "subject": travel_time(way),
            "publisher": draft.source.publisher or UNRECORDED,
            "where": draft.source.title or draft.title,
            "date": draft.source.issued or None,
            "value": hours(claim.value),
            "low": hours(claim.low),
            "high": hours(claim.high),
            "unit": "h",
            "qualifier": claim.qualifier,
            "direction": "not recorded",
        }
    ]


def services_file(draft: Draft, made: Made) -> str:
    """Return ``services.toml`` for the services of a draft; empty without any."""
    tables = services_tables(draft, made)
    return toml_file(tables) if tables["service"] else ""


def services_tables(draft: Draft, made: Made) -> dict[str, list[Json]]:
    """Return the services from templates, their speeds, and the borders that they cross."""
    estimates: list[Json] = []
    crossings: list[Json] = []
    services: list[Json] = []
    rows = {row["id"]: row for row in made.routes}
    for service in draft.services:
        route = rows.get(service.route_id)
        if route is None or not service.template or service.route_id not in made.chains:
            continue
        speed, title = f"speed-{service.route_id}", route["titles"]
        bounds = {"low": service.low, "likely": service.likely, "high": service.high}
        told = {name: {"value": value, "assumed": SPEED} for name, value in bounds.items()}
        estimates.append({"id": speed, "kind": "running speed", "titles": title, **told})
        edges = made.edges_of(service.route_id)
        here = [_crossing(edge, route["service"], speed) for edge in edges if _is_border(edge)]
        crossings += here
        services.append(
            {
                "id": f"service-{service.route_id}",
                "titles": title,
                "service": route["service"],
                "route": route["id"],
                "speeds": _speeds(edges, speed),
                "crossings": [row["id"] for row in here] or None,
                "note": NO_BORDERS if here else None,
            }
        )
    return {"estimate": estimates, "crossing": crossings, "service": services}


def _is_border(edge: Json) -> bool:
    return len(edge["countries"]) > 1


def _crossing(edge: Json, service: str, speed: str) -> Json:
    """Return a border that nothing is known of: no time is counted there."""
    return {
        "id": f"{edge['id']}-{speed}",
        "edge": edge["id"],
        "services": [service],
        "speed": speed,
        "forward": {},
        "backward": {},
    }


def _speeds(edges: Sequence[Json], speed: str) -> dict[str, str]:
    """Return one speed for every country, or for the sea."""
    named: dict[str, str] = {}
    for edge in edges:
        codes = ["sea"] if edge["mode"] in {"sea", "ferry"} else edge["countries"]
        named |= dict.fromkeys(codes, speed)
    return named
