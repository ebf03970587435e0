"""Comparisons, claims and the calibration table as lines for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.analysis.travel_time.calibration import CalibrationRow
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
        shown = f"{time['likely']:.1f} h ({time['low']:.1f} to {time['high']:.1f})"
    if option["rerouted"]:
        shown += ", another way"
    hours = ", ".join(f"{p['duration_h']:g} h {p['direction']}" for p in option["published"])
    title = _title(option, corridor)
    return f"  {title:<38}{length:>14}   {shown}   published: {hours or '–'}{_still(option)}"


def _still(option: Json) -> str:
    """Return of which year a way's times speak and how it stands since, on a line of its own."""
    said = [f"times of {option['speaks_of']['year']}"] if option["speaks_of"] else []
    for state in option["states"]:
        since = "" if state["as_of"] is None else f", still so on {state['as_of']}"
        mode = f"{state['mode']} at {state['of']} " if state["mode"] else ""
        said.append(f"{mode}{state['state']} since {state['since']}{since}")
    return f"\n      {'; '.join(said)}" if said else ""


def comparison_lines(table: Json, corridor: Corridor) -> list[str]:
    """Return a comparison, as ``tables.comparison`` gives it, in words."""
    start, end = (corridor.places[table[key]].name(SOURCE) for key in ("from", "to"))
    lines = [f"{start} – {end}, straight line {table['geodesic_km']:.1f} km"]
    if not table["published_state"]:
        lines.append("What if – not the published state.")
    lines += [_option(option, corridor) for option in table["options"]]
    gap = table["difference"]["duration_h"]
    if gap is not None:
        causes = ", ".join(f"{c} {h:+.1f} h" for c, h in table["difference"]["by"].items())
        lines.append(
            f"The second takes {gap['likely']:+.1f} h (90 of 100 cases: {gap['low']:+.1f} to "
            f"{gap['high']:+.1f} h): {causes}"
        )
    return lines


def calibration_lines(rows: Sequence[CalibrationRow]) -> list[str]:
    """Return published times beside the model's interval, one a line."""
    return [
        f"{row.published.id:<26}{row.published_h:>8.1f} h   model {row.model.low_h:>7.1f}"
        f" to {row.model.high_h:>7.1f} h   {'inside' if row.inside else 'OUTSIDE':<8}"
        f"{row.published.role}"
        for row in rows
    ]


def claim_lines(table: Json) -> list[str]:
    """Return each claim of ``tables.claims`` with its verdict and what stands out about it."""
    lines: list[str] = []
    for claim in table["claims"]:
        remarks = f" ({', '.join(claim['remarks'])})" if claim["remarks"] else ""
        summary = in_language(claim["summary"], SOURCE)
        lines.append(f"{claim['verdict']:<16} {summary}{remarks}")
    return lines
