"""Services from a template: usual speeds, stops included, which are assumed and say so."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from explorer.model.authoring.drafts import Draft, DraftService


class Template(Struct, frozen=True):
    """Speeds in km/h from end to end, and the modes of routes that it fits."""

    modes: tuple[str, ...]
    low: float
    likely: float
    high: float


TEMPLATES: Mapping[str, Template] = MappingProxyType(
    {
        "passenger": Template(("rail",), 40.0, 65.0, 100.0),
        "freight": Template(("rail",), 15.0, 30.0, 50.0),
        "truck": Template(("road",), 35.0, 55.0, 80.0),
        "ship": Template(("sea", "ferry"), 20.0, 28.0, 37.0),
    }
)
"""Guesses of ours, wide on purpose: no source gives them for a route that nobody knows yet."""


def service_from(route_id: str, name: str) -> DraftService:
    """Return a service of a template for a route."""
    template = TEMPLATES[name]
    return DraftService(route_id, name, template.low, template.likely, template.high)


def with_service(draft: Draft, route_id: str, service: DraftService | None) -> Draft:
    """Return the draft with another service on a route, or with none."""
    kept = tuple(each for each in draft.services if each.id or each.route_id != route_id)
    return replace(draft, services=kept if service is None else (*kept, service))
