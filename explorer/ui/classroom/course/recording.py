"""What is on the screen as a step of a lesson, and what of it a step cannot hold."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.analysis.travel_time.what_if import AskDate, ClosePlace, CloseSegment
from explorer.model.lessons.lesson import Shown, Step, View
from explorer.session import SelectionKind, State
from explorer.wording.highlights import visible_routes

_WITH_ENDS = frozenset({Shown.COMPARE, Shown.WHY, Shown.RACE})


class LeftOut(StrEnum):
    """What stands on the screen and in no step."""

    SUPPOSED = "supposed"
    DEPARTURE = "departure"


class Screen(Struct, frozen=True):
    """What the window shows beside its state: the part of the Earth, the page, claim and race.

    ``center`` is (lon_deg, lat_deg), ``None`` while the map is fitted to its routes.
    """

    shows: Shown = Shown.MAP
    center: tuple[float, float] | None = None
    across_km: float | None = None
    projection: str = ""
    center_id: str = ""
    claim_id: str = ""
    race_h: float | None = None


class Recorded(Struct, frozen=True):
    """A step without words, and what it could not take along."""

    step: Step
    left_out: tuple[LeftOut, ...] = ()


def recorded(state: State, screen: Screen, minutes: float) -> Recorded:
    """Return what is on the screen as a step."""
    choices, shows = state.choices, screen.shows
    has_ends = shows in _WITH_ENDS and choices.from_id and choices.to_id
    selection = choices.selection
    is_passage = selection is not None and selection.kind is SelectionKind.PASSAGE
    step = Step(
        id="",
        minutes=minutes,
        sentence={},
        note={},
        view=_view(state, screen, has_ends=bool(has_ends)),
        shows=shows,
        route_ids=visible_routes(state),
        ends=(choices.from_id, choices.to_id) if has_ends else (),
        way_ids=choices.pair if has_ends else (),
        claim_ids=(screen.claim_id,) if screen.claim_id and shows is Shown.CLAIM else (),
        passage_id=selection.id if selection is not None and is_passage else "",
        year=choices.year,
        date=next((c.date for c in choices.what_if if isinstance(c, AskDate)), ""),
        closed=tuple(
            c.place_id if isinstance(c, ClosePlace) else c.segment_id
            for c in choices.what_if
            if isinstance(c, ClosePlace | CloseSegment)
        ),
        race_h=None if screen.race_h is None else round(screen.race_h, 2),
    )
    told = AskDate | ClosePlace | CloseSegment
    left_out: list[LeftOut] = []
    if any(not isinstance(change, told) for change in choices.what_if):
        left_out.append(LeftOut.SUPPOSED)
    if choices.departure:
        left_out.append(LeftOut.DEPARTURE)
    return Recorded(step, tuple(left_out))


def _view(state: State, screen: Screen, *, has_ends: bool) -> View:
    """Return the part of the Earth; a map counted from a place names it first.

    One that was not moved is fitted anew wherever it is shown: to the ways between the ends, where
    a step has such, else to the selected route or to all that are shown.
    """
    fit = (screen.center_id,) if screen.center_id in state.corridor.places else ()
    if screen.center is not None and screen.across_km is not None:
        lon_deg, lat_deg = (round(degrees, 4) for degrees in screen.center)
        return View(fit, (lon_deg, lat_deg), float(f"{screen.across_km:.4g}"), screen.projection)
    selection = state.choices.selection
    is_route = selection is not None and selection.kind is SelectionKind.ROUTE
    if not fit and not has_ends and is_route and selection is not None:
        shown = visible_routes(state)
        fit = (selection.id,) if selection.id in shown else ()
    return View(fit, projection=screen.projection)
