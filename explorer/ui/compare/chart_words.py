"""The time–distance chart in words: what is pointed at, what it rests on, all of it read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.journeys import leg_km
from explorer.model.corridor import Corridor
from explorer.session import State
from explorer.ui.compare.time_distance import ChartPoint, ChartProfile, rises
from explorer.ui.compare.time_distance_chart import ChartContent
from explorer.wording import phrases, why_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def spot(item: ChartPoint, way: str, corridor: Corridor, language: str, mode: str = "") -> str:
    """Return what is pointed at: the way, where, at what km and after how long.

    ``mode`` is told where the way has several and is not at a place.
    """
    place = corridor.places[item.place_id].name(language)
    if item.towards_id:
        other = corridor.places[item.towards_id].name(language)
        place = translate("Why", "near {0}, between it and {1}").format(place, other)
        place = f"{place}, {mode}" if mode else place
    km = phrases.number(item.at_km, language, 0)
    at = translate("Why", "km {0}, {1} after departure").format(km, phrases.about_hours(item.at_h))
    return f"{way} · {place} · {at}"


def mode_at(item: ChartPoint, way: Alternative) -> str:
    """Return what a way runs on at a point; empty where it never changes its mode."""
    if way.time is None:
        return ""
    legs = way.time.journey.legs
    if len({leg.edge.mode for leg in legs}) < 2:  # noqa: PLR2004 - more than one
        return ""
    ends = accumulate(leg_km(leg) for leg in legs)
    found = (leg for leg, end_km in zip(legs, ends, strict=True) if item.at_km <= end_km)
    return phrases.mode(next(found, legs[-1]).edge.mode)


def spot_grounds(item: ChartPoint, way: Alternative, state: State) -> str:
    """Return what the time at a point of a way rests on: the estimates, and who says so."""
    if way.time is None:
        return ""
    found = [
        way.time.estimates[term.estimate_id]
        for term in way.time.terms
        if term.at_km <= item.at_km <= term.at_km + term.km
    ]
    some = {estimate.id: estimate for estimate in found}.values()
    return "\n\n".join(why_words.estimate(e, state.corridor, state.language) for e in some)


def chart_aloud(ways: Sequence[Alternative], content: ChartContent, state: State) -> str:
    """Return what a chart shows in words."""
    names = [why_words.way_name(w, state.corridor, state.language) for w in ways]
    pairs = list(zip(names, content.ways, strict=True))
    return chart(pairs, state.corridor, state.language, content.what_if)


def chart(
    ways: Sequence[tuple[str, ChartProfile]], corridor: Corridor, language: str, what_if: str
) -> str:
    """Return the time–distance chart in words, for those who do not see it."""
    said = [what_if] if what_if else []
    for name, way in ways:
        km, hours = (
            way.end[0],
            phrases.hours(way.end[1])
            if way.timetabled
            else phrases.about_hours(*way.likely_low_high_h),
        )
        text = translate("Why", "{0}: {1} km in {2}.")
        said.append(text.format(name, phrases.number(km, language, 0), hours))
        for rise in rises(way.steps):
            text = translate("Why", "Border {0} at km {1}: {2} of waiting.")
            if rise.is_transfer:
                text = translate("Why", "Change of mode in {0} at km {1}: {2} in port.")
            place = corridor.places[rise.place_id].name(language)
            at_km = phrases.number(rise.at_km, language, 0)
            said.append(text.format(place, at_km, phrases.about_hours(rise.waiting_h)))
        said += [
            translate("Why", "Published: {0}.").format(phrases.hours(published))
            for published in way.published_h
        ]
    return " ".join(said)
