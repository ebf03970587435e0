"""Comparisons, claims and the calibration table as lines for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.analysis.validation.calibration import CalibrationRow, tables
from explorer.export.evidence import Json
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
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
        shown = f"{model['median']:.1f} h ({model['low']:.1f} to {model['high']:.1f})"
        table = option["timetable"]
        if table is not None:
            shown = f"timetable {_clock(table['duration_h'])}   model {shown}"
        elif time["likely"] != model["likely"]:  # a what-if of a train that has a timetable
            shown = f"{time['likely']:.1f} h ({time['low']:.1f} to {time['high']:.1f})"
    if option["rerouted"]:
        shown += ", another way"
    hours = ", ".join(f"{_told_h(p)} h {p['direction']}" for p in option["published"])
    title = _title(option, corridor)
    lacking = ", ".join(option["leaves_out"])
    shown += f"; leaves out {lacking}" if lacking and time is not None else ""
    return f"  {title:<38}{length:>14}   {shown}   published: {hours or '–'}{_still(option)}"


def _told_h(published: Json) -> str:
    """Return a published time in hours; of a range without a middle both ends."""
    if published["duration_h"] is not None:
        return f"{published['duration_h']:g}"
    return f"{published['low_h']:g} to {published['high_h']:g}"


def _still(option: Json) -> str:
    """Return of which year a way's times speak and how it stands since, on a line of its own."""
    said = [f"times of {option['speaks_of']['year']}"] if option["speaks_of"] else []
    for state in option["states"]:
        since = "" if state["as_of"] is None else f", still so on {state['as_of']}"
        mode = f"{state['mode']} at {state['of']} " if state["mode"] else ""
        said.append(f"{mode}{state['state']} since {state['since']}{since}")
    return f"\n      {'; '.join(said)}" if said else ""


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


def calibration_lines(rows: Sequence[CalibrationRow]) -> list[str]:
    """Return published times beside the model's interval, one a line."""
    return [
        f"{row.published.id:<26}{row.published_h:>8.1f} h   model {row.model.low_h:>7.1f}"
        f" to {row.model.high_h:>7.1f} h   {_inside(row):<8}{row.published.role}"
        for row in rows
    ] + [
        f"{table.id}, own line left out: CRPS {found.crps_h:.2f} h, {found.coverage:.0%} of "
        f"{found.times} inside, interval score {found.interval_score_h:.1f} h, "
        f"bias {found.bias_h:+.2f} h"
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
