"""The calibration table: published times beside the model, as JSON, CSV and Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from explorer.analysis.travel_time.calibration import CalibrationRow
from explorer.analysis.travel_time.sampling import SAMPLES
from explorer.export.evidence import Json, evidence
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.quantity import Assumed, Computed, Evidence, Method, Quantity, Reference
from explorer.model.services import Estimate
from explorer.model.texts import in_language

_DIGITS = 6
_COLUMNS = (
    *("id", "from", "to", "service", "less_service", "published_h", "publisher", "date", "fact"),
    *("low_h", "likely_h", "median_h", "high_h", "inside", "role", "sets", "note"),
)


def _evidence(row: CalibrationRow) -> tuple[Evidence, ...]:
    return row.fact.value.evidence if row.fact.value is not None else ()


def calibration_rows(rows: Sequence[CalibrationRow], corridor: Corridor) -> Json:
    """Return the calibration table with its evidence."""
    return {
        "corridor": corridor.id,
        "samples": SAMPLES,
        "rows": [
            {
                "id": row.published.id,
                "from": row.published.from_id,
                "to": row.published.to_id,
                "service": row.published.service_id,
                "less_service": row.published.against_id,
                "published_h": round(row.published_h, 4),
                "evidence": [evidence(e) for e in _evidence(row)],
                "model_h": {
                    "low": round(row.model.low_h, _DIGITS),
                    "likely": round(row.model.likely_h, _DIGITS),
                    "median": round(row.model.median_h, _DIGITS),
                    "high": round(row.model.high_h, _DIGITS),
                },
                "inside": row.inside,
                "role": row.published.role.value,
                "sets": list(row.published.sets),
                "note": None if row.published.note is None else dict(row.published.note),
            }
            for row in rows
        ],
    }


def calibration_csv(rows: Sequence[CalibrationRow]) -> str:
    """Return the calibration table as CSV with a line of column names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        item, fact, model = row.published, row.fact, row.model
        writer.writerow(
            [
                *(item.id, item.from_id, item.to_id, item.service_id, item.against_id or ""),
                *(f"{row.published_h:.4f}", fact.publisher, fact.date, fact.id),
                *(f"{h:.4f}" for h in (model.low_h, model.likely_h, model.median_h, model.high_h)),
                "yes" if row.inside else "no",
                item.role.value,
                " ".join(item.sets),
                in_language(item.note or {}, SOURCE),
            ]
        )
    return out.getvalue()


def _time(duration_h: float) -> str:
    """Return hours as 25:45, or days from a week on."""
    if duration_h >= 168:  # noqa: PLR2004 - hours of a week
        return f"{duration_h / 24:.1f} d"
    minutes = round(duration_h * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def _who(item: Quantity) -> str:
    """Say in a few words where a value comes from."""
    said: list[str] = []
    for e in item.evidence:
        if isinstance(e, Reference):
            date = f", {e.date}" if e.date else ""
            said.append(f"{e.publisher}{date} (`{e.fact_id}`)")
        elif isinstance(e, Computed) and e.method is Method.SPEED:
            said.append("length / time")
        elif isinstance(e, Assumed):
            said.append(f"assumed: {in_language(e.reason, SOURCE)}")
    return "; ".join(dict.fromkeys(said))


def _number(item: Quantity) -> str:
    return f"{item.value:.3g}"


def _cells(*cells: str) -> str:
    return "| " + " | ".join(c.replace("|", "\\|") for c in cells) + " |"


def _row(row: CalibrationRow, corridor: Corridor) -> str:
    item, model = row.published, row.model
    services, places = corridor.timing.services, corridor.places
    what = in_language(services[item.service_id].titles, SOURCE)
    if item.against_id is not None:
        other = in_language(services[item.against_id].titles, SOURCE)
        what = f"time saved: {what}, against {other}"
    ends = f"{places[item.from_id].name(SOURCE)} → {places[item.to_id].name(SOURCE)}"
    sets = ", ".join(f"`{i}`" for i in item.sets)
    return _cells(
        ends,
        what,
        f"**{_time(row.published_h)}**",
        f"{row.fact.publisher} (`{row.fact.id}`)",
        f"{_time(model.low_h)} – {_time(model.high_h)}",
        f"{_time(model.likely_h)} / {_time(model.median_h)}",
        "yes" if row.inside else "**no**",
        "test" if row.is_test else f"used: {sets}",
        in_language(item.note or {}, SOURCE),
    )


def _estimate(item: Estimate) -> list[str]:
    unit = item.likely.unit
    return [
        _cells(
            f"{in_language(item.titles, SOURCE)} (`{item.id}`)" if name == "low" else "",
            f"{name} {_number(bound)} {unit}",
            _who(bound),
        )
        for name, bound in (("low", item.low), ("likely", item.likely), ("high", item.high))
    ]


def calibration_markdown(rows: Sequence[CalibrationRow], corridor: Corridor) -> str:
    """Return the calibration table and every estimate behind it as a page of Markdown."""
    tests = [row for row in rows if row.is_test]
    inside = sum(row.inside for row in tests)
    lines = [
        f"# Published travel times beside the model: {in_language(corridor.titles, SOURCE)}",
        "",
        "Made by `corridor-explorer calibration --markdown`; do not edit.",
        "",
        (
            f"The interval holds 90 of 100 of {SAMPLES:,} samples. “Likely / median” are the time "
            "at likely values and the median of the samples. Hours and minutes; days (d) from a "
            "week on."
        ),
        "",
        (
            "*Test*: no value of the model is taken or worked out from this time; the program "
            "refuses a corridor where one is. *Used*: it set the estimates named, so that "
            "agreement proves nothing. Values marked “assumed” were chosen for the reason beside "
            "them, with the published times known: that is weaker than a blind test. None was "
            "changed to bring a time inside."
        ),
        "",
        f"Of {len(tests)} tests {inside} lie inside; each of the others says why not.",
        "",
        _cells(
            *("from → to", "what", "published", "by", "model's interval"),
            *("likely / median", "inside", "role", "to know"),
        ),
        "|---|---|---|---|---|---|---|---|---|",
        *(_row(row, corridor) for row in rows),
        "",
        "## What the model rests on",
        "",
        (
            "Each estimate is drawn once for all routes that share it. Where a value was published "
            "for another place than it is used for, the reason stands behind it."
        ),
        "",
        _cells("estimate", "value", "says who"),
        "|---|---|---|",
        *(line for item in corridor.timing.estimates.values() for line in _estimate(item)),
        "",
    ]
    return "\n".join(lines)
