"""Changes of a what-if in words, for lists, menus and the marks on map and chart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.travel_time.what_if import (
    AskDate,
    Change,
    ClosePlace,
    CloseSegment,
    SetEstimate,
    SetGauge,
)
from explorer.model.corridor import Corridor
from explorer.model.services import Estimate, GaugeOperation
from explorer.model.texts import in_language
from explorer.session import State
from explorer.wording import phrases, why_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def operation(name: GaugeOperation) -> str:
    """Return a gauge operation in words."""
    return {
        GaugeOperation.BOGIE_CHANGE: translate("WhatIf", "bogie change"),
        GaugeOperation.PASSENGER_TRANSFER: translate("WhatIf", "passengers change trains"),
        GaugeOperation.TRANSSHIPMENT: translate("WhatIf", "containers change wagons"),
        GaugeOperation.WAGON_WAIT: translate("WhatIf", "wait for wagons"),
        GaugeOperation.UNRECORDED: translate("WhatIf", "change of gauge, kind not recorded"),
    }[name]


def segment(segment_id: str, corridor: Corridor, language: str) -> str:
    """Return the two ends of a segment, or of a single edge."""
    found = corridor.segments.get(segment_id) or corridor.edges[segment_id]
    ends = (corridor.places[i].name(language) for i in (found.from_id, found.to_id))
    return " – ".join(ends)


def border(crossing_id: str, corridor: Corridor, language: str) -> str:
    """Return where a crossing lies: the ends of its edge."""
    crossing = corridor.timing.crossings[crossing_id]
    return segment(crossing.edge_id, corridor, language)


def route(route_id: str, corridor: Corridor, language: str) -> str:
    """Return a route's name."""
    return in_language(corridor.routes[route_id].titles, language)


def service(service_id: str, corridor: Corridor, language: str) -> str:
    """Return a service's name with the time in which it runs."""
    found = corridor.timing.services[service_id]
    title = in_language(found.titles, language)
    if not found.runs_from and not found.runs_until:
        return title
    start, end = (
        phrases.date(d, language) if d else "…" for d in (found.runs_from, found.runs_until)
    )
    return f"{title} ({start} – {end})"


def value(item: Estimate, number: float, language: str) -> str:
    """Return a value of an estimate with its unit."""
    return why_words.estimate_value(item, number, language)


def change(item: Change, state: State) -> tuple[str, str, str]:
    """Return what a change is about, how it was before, and how it is now."""
    corridor, language = state.corridor, state.language
    timing = corridor.timing
    if isinstance(item, SetEstimate):
        estimate = timing.estimates[item.estimate_id]
        before = value(estimate, estimate.likely.value, language)
        title = in_language(estimate.titles, language)
        return title, before, value(estimate, item.value, language)
    is_open, closed = translate("WhatIf", "open"), translate("WhatIf", "closed")
    if isinstance(item, ClosePlace):
        return corridor.places[item.place_id].name(language), is_open, closed
    if isinstance(item, CloseSegment):
        return segment(item.segment_id, corridor, language), is_open, closed
    if isinstance(item, SetGauge):
        gauge = timing.crossings[item.crossing_id].forward.gauge
        before = "–" if gauge is None else operation(gauge)
        return border(item.crossing_id, corridor, language), before, operation(item.operation)
    if isinstance(item, AskDate):
        any_time = translate("WhatIf", "any time")
        return translate("WhatIf", "Time asked about"), any_time, phrases.date(item.date, language)
    first = next(s.id for s in timing.services.values() if s.route_id == item.route_id)
    now = service(item.service_id, corridor, language)
    return route(item.route_id, corridor, language), service(first, corridor, language), now
