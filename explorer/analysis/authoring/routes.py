"""Routes in the making: places in order, the mode of each leg, and the ways that were found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from explorer.analysis.geodesy import geodesic_km
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftGap,
    DraftLeg,
    DraftRoute,
    FoundWay,
    LonLat,
)
from explorer.model.world import NetworkKind
from explorer.model.world_ways import Stop, WorldQuestion, WorldWay

NETWORK_OF = {
    "rail": NetworkKind.RAIL,
    "road": NetworkKind.ROAD,
    "sea": NetworkKind.SEA,
    "ferry": NetworkKind.SEA,
}
"""The networks that ways are looked for on; by river and air the line is the straight one."""

MODES = ("rail", "road", "sea", "ferry", "river", "air")
SUSPICIOUS_TIMES = 1.6
"""A way that is so many times as long as the straight line is worth a second look."""
_MOST_ACCESS_KM = 35.0  # the format lets a line begin at most 40 km beside its place
_SAME_KM = 0.1


class WantedWay(Struct, frozen=True):
    """A way to look for: of which leg of which route, and what to ask the planner."""

    route_id: str
    number: int
    leg: DraftLeg
    question: WorldQuestion


def straight_km(draft: Draft, leg: DraftLeg) -> float:
    """Return the length of the straight line between the ends of a leg, in km."""
    one, other = draft.place(leg.from_id), draft.place(leg.to_id)
    return 0.0 if one is None or other is None else geodesic_km(one.lonlat, other.lonlat)


def is_suspicious(draft: Draft, leg: DraftLeg) -> bool:
    """Tell whether a way is much longer than the straight line."""
    straight = straight_km(draft, leg)
    return leg.way is not None and straight > 0 and leg.way.km > SUSPICIOUS_TIMES * straight


def open_gaps(leg: DraftLeg) -> tuple[DraftGap, ...]:
    """Return the gaps on a way that nobody has said yes or no to."""
    return () if leg.way is None or leg.gaps_kept else leg.way.gaps


def is_settled(leg: DraftLeg) -> bool:
    """Tell whether a leg has a mode, and its line is found or known to be straight."""
    return bool(leg.mode) and (leg.is_asked or leg.is_straight or leg.mode not in NETWORK_OF)


# ------------------------------------------------------------------------------ ways along networks


def wanted_ways(draft: Draft) -> tuple[WantedWay, ...]:
    """Return the ways that are still to be looked for, of routes that were not dropped."""
    found: list[WantedWay] = []
    for route in draft.routes:
        if route.decision is Decision.DROPPED:
            continue
        for number, leg in enumerate(route.legs):
            question = None if is_settled(leg) else _question(draft, leg)
            if question is not None:
                found.append(WantedWay(route.id, number, leg, question))
    return tuple(found)


def _question(draft: Draft, leg: DraftLeg) -> WorldQuestion | None:
    one, other = draft.place(leg.from_id), draft.place(leg.to_id)
    kind = NETWORK_OF.get(leg.mode)
    if one is None or other is None or kind is None:
        return None
    vias = [Stop(f"{lat:.3f}, {lon:.3f}", lon, lat) for lon, lat in leg.vias]
    stops = (Stop(one.name, *one.lonlat), *vias, Stop(other.name, *other.lonlat))
    return WorldQuestion(stops, (kind,), gaps=leg.may_bridge)


def found_way(way: WorldWay) -> FoundWay | None:
    """Return a way as a draft keeps it; ``None`` where the network begins too far from an end."""
    access = (way.legs[0].access_km[0], way.legs[-1].access_km[1])
    if max(access) > _MOST_ACCESS_KM:
        return None
    line: list[LonLat] = []
    for leg in way.legs:
        for lon, lat in leg.line.tolist():
            point = round(float(lon), 4), round(float(lat), 4)
            if not line or line[-1] != point:
                line.append(point)
    if len(line) < 2:  # noqa: PLR2004 - a line has two ends
        return None
    network = way.legs[0].kind.source_id
    evidence = way.legs[0].km.evidence[0]
    gaps = tuple(DraftGap(gap.lon_deg, gap.lat_deg, gap.km) for gap in way.gaps)
    version = str(getattr(evidence, "version", ""))
    return FoundWay(round(way.km.value, 1), tuple(line), network, version, way.countries, gaps)


def with_way(draft: Draft, wanted: WantedWay, way: FoundWay | None, fault: str = "") -> Draft:
    """Return the draft with what was found for a leg, unless the leg has changed meanwhile."""

    def change(leg: DraftLeg) -> DraftLeg:
        if leg != wanted.leg:
            return leg
        return replace(leg, way=way, fault=fault, is_asked=True)

    return _with_leg(draft, wanted.route_id, wanted.number, change)


def _with_leg(
    draft: Draft, route_id: str, number: int, change: Callable[[DraftLeg], DraftLeg]
) -> Draft:
    def legs(route: DraftRoute) -> DraftRoute:
        made = tuple(change(leg) if i == number else leg for i, leg in enumerate(route.legs))
        return replace(route, legs=made)

    return _with_route(draft, route_id, legs)


def _with_route(draft: Draft, route_id: str, change: Callable[[DraftRoute], DraftRoute]) -> Draft:
    return replace(draft, routes=tuple(change(r) if r.id == route_id else r for r in draft.routes))


# ------------------------------------------------------------------------------ what a person does


def set_mode(draft: Draft, route_id: str, number: int, mode: str) -> Draft:
    """Return the draft with another mode of a leg; its way is to be looked for anew."""

    def change(leg: DraftLeg) -> DraftLeg:
        return leg if leg.mode == mode else DraftLeg(leg.from_id, leg.to_id, mode, note=leg.note)

    return _with_leg(draft, route_id, number, change)


def set_modes(draft: Draft, route_id: str, mode: str) -> Draft:
    """Return the draft with one mode for a whole route."""
    route = draft.route(route_id)
    for number in range(0 if route is None else len(route.legs)):
        draft = set_mode(draft, route_id, number, mode)
    return draft


def bridge_gaps(draft: Draft, route_id: str, number: int) -> Draft:
    """Return the draft with the gaps of a leg accepted."""
    return _with_leg(draft, route_id, number, lambda leg: replace(leg, gaps_kept=True))


def refuse_gaps(draft: Draft, route_id: str, number: int) -> Draft:
    """Return the draft with a leg that may not go over gaps: another way is to be looked for."""

    def change(leg: DraftLeg) -> DraftLeg:
        return DraftLeg(leg.from_id, leg.to_id, leg.mode, leg.vias, may_bridge=False, note=leg.note)

    return _with_leg(draft, route_id, number, change)


def go_straight(draft: Draft, route_id: str, number: int) -> Draft:
    """Return the draft with the straight line for a leg, which is assumed."""

    def change(leg: DraftLeg) -> DraftLeg:
        return DraftLeg(leg.from_id, leg.to_id, leg.mode, is_straight=True, note=leg.note)

    return _with_leg(draft, route_id, number, change)


def go_along(draft: Draft, route_id: str, number: int) -> Draft:
    """Return the draft with a leg that is looked for along the network again."""

    def change(leg: DraftLeg) -> DraftLeg:
        return DraftLeg(leg.from_id, leg.to_id, leg.mode, note=leg.note)

    return _with_leg(draft, route_id, number, change)


def add_via(draft: Draft, route_id: str, number: int, via: LonLat) -> Draft:
    """Return the draft with a point that a leg has to go through; the way is looked for anew.

    It comes between those that are there already where the detour over it is the smallest.
    """

    def change(leg: DraftLeg) -> DraftLeg:
        ends = [p.lonlat for i in (leg.from_id, leg.to_id) if (p := draft.place(i))]
        if len(ends) != 2:  # noqa: PLR2004 - a leg has two ends
            return leg

        def detour_km(vias: Sequence[LonLat]) -> float:
            return sum(geodesic_km(*two) for two in pairwise((ends[0], *vias, ends[1])))

        orders = [(*leg.vias[:i], via, *leg.vias[i:]) for i in range(len(leg.vias) + 1)]
        return _led_over(leg, min(orders, key=detour_km))

    return _with_leg(draft, route_id, number, change)


def move_via(draft: Draft, route_id: str, number: int, via: int, point: LonLat | None) -> Draft:
    """Return the draft with a point of a leg put elsewhere, or taken out."""

    def change(leg: DraftLeg) -> DraftLeg:
        now = () if point is None else (point,)
        return _led_over(leg, (*leg.vias[:via], *now, *leg.vias[via + 1 :]))

    return _with_leg(draft, route_id, number, change)


def _led_over(leg: DraftLeg, vias: tuple[LonLat, ...]) -> DraftLeg:
    ends = leg.from_id, leg.to_id
    return DraftLeg(*ends, leg.mode, vias, may_bridge=leg.may_bridge, note=leg.note)


def set_stops(draft: Draft, route_id: str, stops: Sequence[str]) -> Draft:
    """Return the draft with other places of a route; legs that stay keep their ways.

    Stops that do not move on are left out; fewer than two change nothing.
    """
    route = draft.route(route_id)
    kept = [stop for i, stop in enumerate(stops) if not i or stop != stops[i - 1]]
    if route is None or len(kept) < 2:  # noqa: PLR2004 - a route has two ends
        return draft
    known = {(leg.from_id, leg.to_id): leg for leg in route.legs}
    mode = route.legs[0].mode if route.legs else ""
    legs = tuple(known.get(ends) or DraftLeg(*ends, mode) for ends in pairwise(kept))
    title = _title(draft, kept)
    return _with_route(draft, route_id, lambda r: replace(r, legs=legs, title=title))


def add_route(draft: Draft, stops: Sequence[str], mode: str) -> tuple[Draft, str]:
    """Return the draft with a new route through places, confirmed, and its id."""
    taken = {route.id for route in draft.routes}
    number = len(taken) + 1
    while f"route-{number}" in taken:
        number += 1
    identity = f"route-{number}"
    legs = tuple(DraftLeg(*ends, mode) for ends in pairwise(stops))
    made = DraftRoute(identity, _title(draft, stops), legs, decision=Decision.CONFIRMED)
    return replace(draft, routes=(*draft.routes, made)), identity


def move_stop(draft: Draft, route_id: str, number: int, by: int) -> Draft:
    """Return the draft with a stop of a route moved up (-1) or down (1)."""
    route = draft.route(route_id)
    if route is None or not (0 <= number + by < len(route.stops)):
        return draft
    stops = list(route.stops)
    stops.insert(number + by, stops.pop(number))
    return set_stops(draft, route_id, stops)


def call_route(draft: Draft, route_id: str, title: str) -> Draft:
    """Return the draft with another name of a route; an empty one changes nothing."""
    told = title.strip()
    return _with_route(draft, route_id, lambda r: replace(r, title=told)) if told else draft


def shares_title(draft: Draft, route: DraftRoute) -> bool:
    """Tell whether another route is called the same, so that more has to be said."""
    return any(
        other.title == route.title and other.id != route.id
        for other in draft.routes
        if other.decision is not Decision.DROPPED
    )


def best_order(draft: Draft, stops: Sequence[str], place_id: str) -> tuple[str, ...]:
    """Return stops with one more, put where the detour over it is the smallest."""

    def detour_km(order: Sequence[str]) -> float:
        return sum(straight_km(draft, DraftLeg(*ends, "")) for ends in pairwise(order))

    orders = [(*stops[:i], place_id, *stops[i:]) for i in range(len(stops) + 1)]
    return min(orders, key=detour_km)


def _title(draft: Draft, stops: Sequence[str]) -> str:
    names = [place.name for i in (stops[0], stops[-1]) if (place := draft.place(i))]
    return " – ".join(names)


def stretch_km(route: DraftRoute, from_id: str, to_id: str) -> float | None:
    """Return the km of the lines between two stops of a route, ``None`` where one is lacking.

    Straight lines are no measure of a text's figure.
    """
    stops = route.stops
    if from_id not in stops or to_id not in stops:
        return None
    first, last = sorted((stops.index(from_id), stops.index(to_id)))
    ways = [leg.way for leg in route.legs[first:last]]
    if not ways or any(way is None for way in ways):
        return None
    return sum(way.km for way in ways if way is not None)


def is_far_enough(draft: Draft, leg: DraftLeg) -> bool:
    """Tell whether the two ends of a leg are not the same point."""
    return straight_km(draft, leg) >= _SAME_KM
