"""Comparisons, claims and the calibration table as lines for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.analysis.travel_time.terms import TermKind
from explorer.analysis.validation.calibration import CalibrationRow, tables
from explorer.export.evidence import Json
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.services import Role
from explorer.model.texts import in_language


def _title(option: Json, corridor: Corridor) -> str:
    if option["mode"] == "air":
        return "Straight line by air"
    if option["route"] is None:
        return in_language(corridor.timing.services[option["service_id"]].titles, SOURCE)
    return in_language(corridor.routes[option["route"]].titles, SOURCE)


def _option(option: Json, corridor: Corridor) -> str:
    km, time = option["distance_km"], option["duration_h"]
    length = "length unknown" if km is None else f"{km:.1f} km"
    shown = option["why_no_time"] or "no travel time"
    if time is not None:
        model = option["model_h"]
        shown = _band(model)
        table = option["timetable"]
        if table is not None:
            shown = f"timetable {_clock(table['duration_h'])}   model {shown}"
        elif time["likely"] != model["likely"]:  # a what-if of a train that has a timetable
            shown = _band(time | {"median": time["likely"]})
    if option["rerouted"]:
        shown += ", another way"
    hours = ", ".join(_told(item, option) for item in option["published"])
    title = _title(option, corridor)
    lacking = ", ".join(option["leaves_out"])
    shown += f"; leaves out {lacking}" if lacking and time is not None else ""
    return (
        f"  {title:<38}{length:>14}   {shown}   published: {hours or '–'}{_still(option, corridor)}"
    )


def _still(option: Json, corridor: Corridor) -> str:
    """Return of which year a way's times speak and how it stands since, on a line of its own.

    A state of a border or port on the way names it: nothing else of the way is new or closed.
    """
    said = [f"times of {option['speaks_of']['year']}"] if option["speaks_of"] else []
    for state in option["states"]:
        since = "" if state["as_of"] is None else f", still so on {state['as_of']}"
        place = corridor.places.get(state["of"])
        name = "" if place is None else place.name(SOURCE)
        of = (
            f"{state['mode']} at {name} " if state["mode"] and name else f"{name}: " if name else ""
        )
        said.append(f"{of}{state['state']} since {state['since']}{since}")
    return f"\n      {'; '.join(said)}" if said else ""


def _told(item: Json, option: Json) -> str:
    """Return a published time with its direction, and what the model counts that it does not."""
    if item["duration_h"] is None:
        said = f"{item['low_h']:g} to {item['high_h']:g} h {item['direction']}"
    else:
        said = f"{_as_published(item['duration_h'])} {item['direction']}"
    if item["role"] == Role.UNLIKE:
        return f"{said} (not to be compared)"
    if not item["from_departure"]:
        return said
    first = [t for t in option["terms"] if t["kind"] == TermKind.WAITING and not t["at_km"]]
    waits_h = sum(t["duration_h"] for t in first)
    beside = f"; the model waits {_span(waits_h, '.1f')} before it" if waits_h else ""
    return f"{said} (from the departure{beside})"


_AN_HOUR = 0.995  # what would be told as 60 minutes is an hour


def _span(hours: float, form: str = ".1f") -> str:
    """Return a time in hours, or in minutes where it is less than one."""
    if abs(hours) < _AN_HOUR:
        return f"{hours * 60:.0f} min"
    return f"{hours:{form}} h"


def _as_published(hours: float) -> str:
    """Return a published time to the minute, whole hours without."""
    if hours < _AN_HOUR or round(hours * 60) % 60 == 0:
        return _span(hours, ".0f")
    return _clock(hours)


def _band(model: Json) -> str:
    if model["median"] < _AN_HOUR:
        low, median, high = (f"{model[key] * 60:.0f}" for key in ("low", "median", "high"))
        return f"{median} min ({low} to {high})"
    return f"{model['median']:.1f} h ({model['low']:.1f} to {model['high']:.1f})"


def _clock(hours: float) -> str:
    minutes = round(hours * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def comparison_lines(table: Json, corridor: Corridor) -> list[str]:
    """Return a comparison, as ``tables.comparison`` gives it, in words."""
    start, end = (corridor.places[table[key]].name(SOURCE) for key in ("from", "to"))
    lines = [f"{start} – {end}, straight line {table['geodesic_km']:.1f} km"]
    if not table["published_state"]:
        lines.append("What if – not the published state.")
    lines += [_option(option, corridor) for option in table["options"]]
    gap = table["difference"]["duration_h"]
    if gap is not None:
        by = table["difference"]["by"].items()
        causes = ", ".join(f"{cause} {round(hours, 1) + 0.0:+.1f} h" for cause, hours in by)
        lines.append(
            f"The second takes {gap['likely']:+.1f} h (90 of 100 cases: {gap['low']:+.1f} to "
            f"{gap['high']:+.1f} h): {causes}"
        )
    return lines


def calibration_lines(rows: Sequence[CalibrationRow], *, weighted: bool) -> list[str]:
    """Return published times beside the model's interval, one a line.

    ``weighted`` tells whether published times weight the samples: else no line can be left out.
    """
    which = "own line left out" if weighted else "no weights, nothing is left out"
    return [
        f"{row.published.id:<26}{_span(row.published_h):>12}   model {_span(row.model.low_h):>9}"
        f" to {_span(row.model.high_h):>9}   {_inside(row):<8}{row.published.role}"
        for row in rows
    ] + [
        f"{table.id}, {which}: CRPS {_span(found.crps_h, '.2f')}, {found.coverage:.0%} of "
        f"{found.times} inside, interval score {_span(found.interval_score_h)}, "
        f"bias {'+' if found.bias_h >= 0 else ''}{_span(found.bias_h, '.2f')}"
        for table in tables(rows)
        if (found := table.without_line) is not None
    ]


def _inside(row: CalibrationRow) -> str:
    if not row.is_alike:
        return "–"
    return "inside" if row.inside else "OUTSIDE"


def claim_lines(table: Json) -> list[str]:
    """Return each claim of ``tables.claims`` with its verdict and what stands out about it."""
    lines: list[str] = []
    for claim in table["claims"]:
        remarks = f" ({', '.join(claim['remarks'])})" if claim["remarks"] else ""
        summary = in_language(claim["summary"], SOURCE)
        lines.append(f"{claim['verdict']:<16} {summary}{remarks}")
    return lines
