"""What the time–distance chart shows of an answer, and what its points stand for."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from explorer.analysis.comparison import told_h
from explorer.analysis.travel_time.compare_alternatives import Alternative, Answer
from explorer.analysis.travel_time.journeys import leg_km
from explorer.analysis.travel_time.time_distance_profile import Step, time_distance_profile
from explorer.analysis.travel_time.timetable import calls
from explorer.model.corridor import Corridor
from explorer.session import Selection, SelectionKind, State
from explorer.ui.compare.clock_axis import Clocks
from explorer.ui.compare.time_distance import ChartPoint, ChartProfile
from explorer.ui.compare.time_distance_chart import ChartContent
from explorer.wording import what_if_mark, why_words
from explorer.wording.comparison_query import timed


def chart_content(
    found: Answer | None,
    before: Mapping[str, tuple[Step, ...]],
    state: State,
    clocks: Clocks | None,
) -> ChartContent:
    """Return the staircases of an answer; ``before`` are the published state's, by way."""
    supposed = found is not None and not found.state.is_published
    ways = tuple(
        _staircase(way, before.get(way.id, ()) if supposed else (), state) for way in timed(found)
    )
    corridor, language = state.corridor, state.language
    return ChartContent(
        ways,
        state.style,
        language,
        lambda place_id: corridor.places[place_id].name(language),
        what_if_mark.mark() if supposed else "",
        what_if_mark.short_mark(),
        clocks,
    )


def _staircase(way: Alternative, before: tuple[Step, ...], state: State) -> ChartProfile:
    steps = () if way.time is None else time_distance_profile(way.time)
    figures = () if way.option is None else way.option.published_times
    table = None if way.time is None else way.time.timetable
    return ChartProfile(
        way_id=way.id,
        style=why_words.style_name(way, state.corridor),
        steps=steps,
        calls=() if way.time is None else calls(way.time.journey, steps),
        published_h=tuple(h for f in figures if f.figure != table for h in told_h(f.figure)),
        published_steps=before,
        timetabled=table is not None,
    )


def selection_at(spot: ChartPoint, way: Alternative, corridor: Corridor) -> Selection:
    """Return what a point of a staircase stands for: a place, or the segment between two.

    The passages that tell of the segment then light up as for any other way of choosing it.
    """
    place = Selection(SelectionKind.PLACE, spot.place_id)
    if not spot.towards_id or way.time is None:
        return place
    ends = accumulate(leg_km(leg) for leg in way.time.journey.legs)
    legs = zip(way.time.journey.legs, ends, strict=True)
    edge_id = next((leg.edge.id for leg, end_km in legs if spot.at_km <= end_km), "")
    route = corridor.routes.get(way.id)
    own = () if route is None else route.segment_ids
    found = [s for s in corridor.segments.values() if edge_id in (u.edge_id for u in s.edges)]
    found.sort(key=lambda s: s.id not in own)
    if not found:
        return place
    on_own = found[0].id in own
    return Selection(SelectionKind.SEGMENT, found[0].id, way.id if on_own else None)
