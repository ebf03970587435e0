"""The Middle Corridor made anew from its own reading, as a person would, beside the shipped one.

What the text names is taken from its proposals; stops that the reading does not name are searched
in the gazetteer by their names, as one does with the search field. Ways come along the networks.
"""

from __future__ import annotations

from msgspec import Struct

from explorer.analysis.authoring import deciding, routes
from explorer.analysis.authoring.beginning import REGIONS, begin
from explorer.analysis.authoring.copying import copied_leg
from explorer.analysis.authoring.routes import found_way, wanted_ways, with_way
from explorer.analysis.lengths import track_length
from explorer.analysis.recognition.suggesting import suggest
from explorer.analysis.world.planner import WorldPlanner
from explorer.errors import NoWorldWayError
from explorer.model.authoring.drafts import Draft, Origin
from explorer.model.proposals import Candidate, NamedKind
from explorer.storage.hashes import sha256_of
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import geodata
from explorer.storage.world_data.place_names import world_knowledge
from explorer.storage.world_data.world import World

ROUTE = "middle"


class Beside(Struct, frozen=True):
    """A leg made anew beside the shipped segment, in km; ``None`` where no way was found."""

    from_id: str
    to_id: str
    mode: str
    shipped_km: float
    anew_km: float | None
    over_km: float | None  # over the places that the shipped segment goes over
    named: tuple[bool, bool]


def made_anew() -> tuple[Draft, str, tuple[Beside, ...]]:
    """Return the draft, its text, and each leg of the main route beside the shipped one."""
    corridor = load_corridor(geodata() / "middle-corridor")
    text = corridor.readings[corridor.reading_in("en")]
    knowledge = world_knowledge(geodata())
    sha256 = sha256_of(text.encode())
    draft = begin("middle-anew", "Middle Corridor, anew", text, sha256, suggest(text, knowledge))
    draft = deciding.confirm_sure(draft)
    segments = [corridor.segments[i] for i in corridor.routes[ROUTE].segment_ids]
    stops = [segments[0].from_id, *(segment.to_id for segment in segments)]
    ids: dict[str, str] = {}
    named: dict[str, bool] = {}
    for stop in stops:
        place = corridor.places[stop]
        # A port of the shipped corridor is searched by its town.
        names = {name.removesuffix(" (port)") for name in place.all_names}
        known = [p for p in draft.places if p.name in names and p.chosen.kind not in REGIONS]
        named[stop] = bool(known)
        if known:
            draft = deciding.choose(draft, known[0].id, known[0].chosen)
            ids[stop] = known[0].id
            continue
        called = knowledge.names.called(sorted(names))
        towns = [c for found in called.values() for c in found if c.country == place.country]
        near = min(
            (c for c in towns if c.kind not in REGIONS),
            key=lambda c: abs(c.lon_deg - place.lon_deg) + abs(c.lat_deg - place.lat_deg),
            default=None,
        )
        by_hand = near is None or abs(near.lat_deg - place.lat_deg) > 0.5
        if by_hand:
            at = place.lat_deg, place.lon_deg
            near = Candidate(place.name("en"), NamedKind.SITE, "", *at, 0, is_own_name=True)
        origin = Origin.HAND if by_hand else Origin.SEARCH
        draft, ids[stop] = deciding.add_place(draft, near, origin)
    draft, route = routes.add_route(draft, [ids[stop] for stop in stops], "rail")
    for number, segment in enumerate(segments):
        draft = routes.set_mode(draft, route, number, segment.mode.value)
    planner = World(geodata()).planner
    draft = led(draft, planner)
    over = draft
    for number, segment in enumerate(segments):
        leg = copied_leg(segment, corridor, "en")
        for place in (corridor.places[i] for i in leg.through):
            over = routes.add_via(over, route, number, (place.lon_deg, place.lat_deg))
    made, other = draft.route(route), led(over, planner).route(route)
    rows = []
    for segment, leg, led_leg in zip(segments, made.legs, other.legs, strict=True):
        shipped = track_length(segment, corridor)
        ends = named[segment.from_id], named[segment.to_id]
        rows.append(
            Beside(
                segment.from_id,
                segment.to_id,
                segment.mode.value,
                shipped.value,
                None if leg.way is None else leg.way.km,
                None if led_leg.way is None else led_leg.way.km,
                ends,
            )
        )
    return draft, text, tuple(rows)


def led(draft: Draft, planner: WorldPlanner) -> Draft:
    """Return the draft with every way that is wanted; where there is none, with the reason."""
    for wanted in wanted_ways(draft):
        try:
            way = found_way(planner.way(wanted.question))
            draft = with_way(draft, wanted, way, "" if way else "too far")
        except NoWorldWayError:
            draft = with_way(draft, wanted, None, "no way")
    return draft


def main() -> None:
    """Print the table of docs/authoring.md."""
    for row in made_anew()[2]:
        figures = [row.shipped_km, row.anew_km, row.over_km]
        told = ["–" if km is None else f"{km:,.0f}" for km in figures]
        print(f"| {row.from_id} – {row.to_id} | {row.mode} | {' | '.join(told)} |")


if __name__ == "__main__":
    main()
