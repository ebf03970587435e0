"""A moment of a race as data: where each way is, what it does, and who is ahead."""

from __future__ import annotations

from explorer.analysis.travel_time.clock import WallTime
from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.race_frame import Entrant, Race, RaceFrame, Train
from explorer.export.evidence import Json, evidence
from explorer.export.travel_times import band
from explorer.model.quantity import Computed, Method

_KM_DIGITS, _DEG_DIGITS, _HOUR_DIGITS = 3, 5, 4


def race_moment(asked: Race, at: RaceFrame, ways: tuple[Alternative, ...]) -> Json:
    """Return a moment of a race.

    Ways rank by their arrival and, while under way, by how far they still have to go on their own
    line; those that are level share a rank.
    """
    left = [_left_km(e, t) for e, t in zip(asked.entrants, at.trains, strict=True)]
    marks = [_mark(e, t, km) for e, t, km in zip(asked.entrants, at.trains, left, strict=True)]
    ranks = [1 + sum(other < mark for other in marks) for mark in marks]
    rows = zip(asked.entrants, at.trains, ways, left, ranks, strict=True)
    return {
        "elapsed_h": round(at.elapsed_h, _HOUR_DIGITS),
        "duration_h": round(asked.duration_h, _HOUR_DIGITS),
        "start": _clock(asked.start),
        "over": at.over,
        "ways": [_way(*row) for row in rows],
        "ranked_by": "arrival, then km left on the own way",
        "ranking": [
            {"rank": rank, "way": asked.entrants[number].way_id}
            for number, rank in sorted(enumerate(ranks), key=lambda pair: pair[1])
        ],
        "lead_h": None if asked.lead is None or not at.over else band(asked.lead),
    }


def _left_km(entrant: Entrant, train: Train) -> float:
    """Return how far a way still has to go, in km."""
    return max(entrant.racer.steps[-1].to_km - train.position.at_km, 0.0)


def _mark(entrant: Entrant, train: Train, left_km: float) -> tuple[int, float]:
    """Return what ways are ranked by: the arrived by their hours, before the others by their km."""
    if train.arrived is not None:
        return 0, round(entrant.racer.duration_h, _HOUR_DIGITS)
    return 1, round(left_km, _KM_DIGITS)


def _way(entrant: Entrant, train: Train, way: Alternative, left_km: float, rank: int) -> Json:
    at = train.position
    wait = train.wait
    told = (Computed(Method.TRAVEL_TIME, (entrant.way_id,)),)
    table = None if way.time is None else way.time.timetable
    return {
        "id": entrant.way_id,
        "rank": rank,
        "at_km": round(at.at_km, _KM_DIGITS),
        "left_km": round(left_km, _KM_DIGITS),
        "lon_deg": round(at.lon_deg, _DEG_DIGITS),
        "lat_deg": round(at.lat_deg, _DEG_DIGITS),
        "edge": at.edge_id,
        "mode": at.mode.value,
        "last_place": train.place_id,
        "clock": _clock(train.clock),
        "waiting": None
        if wait is None
        else {
            "place": wait.place_id,
            "why": wait.kind.value,
            "operation": None if wait.operation is None else wait.operation.value,
            "left_h": round(wait.left_h, _HOUR_DIGITS),
        },
        "arrived": train.arrived is not None,
        "duration_h": band(entrant.duration),
        "evidence": [evidence(e) for e in (told if table is None else table.evidence + told)],
    }


def _clock(at: WallTime | None) -> Json | None:
    """Return what a clock shows, ``None`` where the zone is unknown."""
    if at is None:
        return None
    return {
        "local": at.moment.replace(tzinfo=None).isoformat(sep=" ", timespec="minutes"),
        "zone": at.zone,
        "utc_offset_h": at.utc_offset_h,
    }
