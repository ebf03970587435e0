"""The calibration table: published times beside the model, as JSON, CSV and Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from explorer.analysis.travel_time.sampling import SAMPLES, Band
from explorer.analysis.validation.calibration import CalibrationRow, Table, tables
from explorer.analysis.validation.scoring import Fit, TableFit
from explorer.export.delimited import harmless
from explorer.export.evidence import Json, evidence
from explorer.model.corridor import Corridor
from explorer.model.languages import SOURCE
from explorer.model.quantity import Assumed, Computed, Evidence, Method, Quantity, Reference
from explorer.model.routes import Service
from explorer.model.services import Estimate, ModelChange, PublishedTime, Scores, Validation
from explorer.model.texts import Texts, in_language

_DIGITS = 6
_BIAS_GREW_H = 0.1  # less is not told
_COLUMNS = (
    *("id", "from", "to", "service", "less_service", "line", "role", "published_h", "publisher"),
    *("date", "fact", "low_h", "median_h", "high_h", "inside", "pit", "crps_h"),
    *("interval_score_h", "effective_n", "with_line_low_h", "with_line_median_h"),
    *("with_line_high_h", "with_line_inside", "with_line_pit", "sets", "note"),
)


def _evidence(row: CalibrationRow) -> tuple[Evidence, ...]:
    return row.fact.value.evidence if row.fact.value is not None else ()


def _band(model: Band) -> Json:
    return {
        "low": round(model.low_h, _DIGITS),
        "likely": round(model.likely_h, _DIGITS),
        "median": round(model.median_h, _DIGITS),
        "high": round(model.high_h, _DIGITS),
    }


def _fit(item: Fit, *, alike: bool) -> Json:
    """Return scores; what cannot be compared has none."""
    model = {"model_h": _band(item.model)}
    if not alike:
        return model | dict.fromkeys(("pit", "inside", "crps", "interval_score", "bias"))
    return model | {
        "pit": round(item.pit, _DIGITS),
        "inside": item.inside,
        "crps": round(item.crps_h, _DIGITS),
        "interval_score": round(item.interval_score_h, _DIGITS),
        "bias": round(item.beside_h, _DIGITS),
        "effective_n": round(item.effective_n, 1),
    }


def _row_of(row: CalibrationRow, corridor: Corridor) -> Json:
    item = row.published
    return {
        "id": item.id,
        "from": item.from_id,
        "to": item.to_id,
        "direction": f"{item.from_id}→{item.to_id}",
        "direction_published": item.has_direction,
        "line": item.line,
        "line_titles": dict(line_titles(item, corridor)),
        "service": item.service_id,
        "less_service": item.against_id,
        "timetable": item.timetable,
        "from_departure": item.from_departure,
        "published_h": round(row.published_h, 4),
        "evidence": [evidence(e) for e in _evidence(row)],
        **_fit(row.without_line, alike=row.is_alike),
        "with_line": _fit(row.with_line, alike=row.is_alike),
        "role": item.role.value,
        "sets": list(item.sets),
        "kin": list(item.kin_ids),
        "note": None if item.note is None else dict(item.note),
    }


def line_titles(item: PublishedTime, corridor: Corridor) -> Texts:
    """Return the names of the line that a published time belongs to, or of its service."""
    line = corridor.timing.lines.get(item.line_id)
    return corridor.timing.services[item.service_id].titles if line is None else line.titles


def _table(item: TableFit | None) -> Json | None:
    if item is None:
        return None
    return {
        "rows": item.times,
        "distinct_outputs": item.distinct,
        "coverage": round(item.coverage, _DIGITS),
        "coverage_interval": [round(end, _DIGITS) for end in item.coverage_interval],
        "interval_score": round(item.interval_score_h, _DIGITS),
        "crps": round(item.crps_h, _DIGITS),
        "bias": round(item.bias_h, _DIGITS),
        "effective_n": round(item.effective_n, 1),
    }


def _scores(scores: Mapping[Service, Scores]) -> Json:
    return {
        service.value: {
            "crps": found.crps_h,
            "interval_score": found.interval_score_h,
            "coverage": found.coverage,
            "bias": found.bias_h,
        }
        for service, found in scores.items()
    }


def calibration_rows(rows: Sequence[CalibrationRow], corridor: Corridor) -> Json:
    """Return the calibration with its evidence and scores.

    A row's own ``model_h``, ``pit``, ``inside`` and scores are those of the model that has not seen
    the row's line. ``unlike`` lists what cannot be compared, without any.
    """
    validation = corridor.timing.validation
    spreads = corridor.timing.spreads
    return {
        "corridor": corridor.id,
        "samples": SAMPLES,
        "spreads": [
            {"service": s.value, "hours": q.value, "evidence": [evidence(e) for e in q.evidence]}
            for s, q in spreads.items()
        ],
        "rows": [_row_of(row, corridor) for row in rows if row.is_alike],
        "unlike": [_row_of(row, corridor) for row in rows if not row.is_alike],
        "tables": [
            {
                "id": table.id,
                "rows": [row.published.id for row in table.rows],
                "without_line": _table(table.without_line),
                "with_line": _table(table.with_line),
            }
            for table in tables(rows)
        ],
        "frozen": None if validation is None else validation.date,
        "changes": []
        if validation is None
        else [
            {
                "date": item.date,
                "what": dict(item.what),
                "before": _scores(item.before),
                "after": _scores(item.after),
            }
            for item in validation.changes
        ],
    }


def calibration_csv(rows: Sequence[CalibrationRow]) -> str:
    """Return the calibration table as CSV with a line of column names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        item, fact, without, seen = row.published, row.fact, row.without_line, row.with_line
        scores = (f"{h:.4f}" for h in (without.pit, without.crps_h, without.interval_score_h))
        cells = [
            *(item.id, item.from_id, item.to_id, item.service_id, item.against_id or ""),
            *(item.line, item.role.value, f"{row.published_h:.4f}", fact.publisher),
            *(fact.date, fact.id, *_ends(without.model)),
            _yes(row, inside=without.inside),
            *(scores if row.is_alike else ("", "", "")),
            *(f"{without.effective_n:.0f}", *_ends(seen.model)),
            _yes(row, inside=seen.inside),
            f"{seen.pit:.4f}" if row.is_alike else "",
            " ".join(item.sets),
            in_language(item.note or {}, SOURCE),
        ]
        writer.writerow([harmless(str(cell)) for cell in cells])
    return out.getvalue()


def _ends(model: Band) -> tuple[str, ...]:
    return tuple(f"{h:.4f}" for h in (model.low_h, model.median_h, model.high_h))


def _yes(row: CalibrationRow, *, inside: bool) -> str:
    if not row.is_alike:
        return ""
    return "yes" if inside else "no"


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


def _journey(row: CalibrationRow, corridor: Corridor) -> tuple[str, str]:
    item = row.published
    services, places = corridor.timing.services, corridor.places
    what = in_language(services[item.service_id].titles, SOURCE)
    if item.against_id is not None:
        other = in_language(services[item.against_id].titles, SOURCE)
        what = f"time saved: {what}, against {other}"
    if item.timetable:
        what += " (its timetable)"
    arrow = "→" if item.has_direction else "→ (direction not published)"
    ends = f"{places[item.from_id].name(SOURCE)} {arrow} {places[item.to_id].name(SOURCE)}"
    return ends, what


def _interval(model: Band) -> str:
    return f"{_time(model.low_h)} – **{_time(model.median_h)}** – {_time(model.high_h)}"


def _row(row: CalibrationRow, corridor: Corridor) -> str:
    item, without, seen = row.published, row.without_line, row.with_line
    ends, what = _journey(row, corridor)
    sets = ", ".join(f"`{i}`" for i in item.sets)
    return _cells(
        ends,
        what,
        f"**{_time(row.published_h)}**",
        f"{row.fact.publisher} (`{row.fact.id}`)",
        _interval(without.model),
        _interval(seen.model),
        "yes" if without.inside else "**no**",
        f"{without.pit:.2f}",
        f"{without.crps_h:.2f} h",
        "test" if row.is_test else f"used: {sets}",
        in_language(item.note or {}, SOURCE),
    )


def _unlike(row: CalibrationRow, corridor: Corridor) -> str:
    ends, what = _journey(row, corridor)
    note = (row.published.note or {}).get("en", "")
    says = f"{row.fact.publisher} (`{row.fact.id}`)"
    return _cells(ends, what, _time(row.published_h), says, _interval(row.with_line.model), note)


def _share(value: float) -> str:
    return f"{value:.0%}"


def _score_rows(table: Table, *, weighted: bool) -> list[str]:
    """Return the scores with and without the own line; without weights both are the same."""
    rows: list[str] = []
    both = (("own line left out", table.without_line), ("with its own line", table.with_line))
    for name, found in both if weighted else ((_NO_WEIGHTS, table.with_line),):
        if found is None:
            continue
        low, high = (_share(end) for end in found.coverage_interval)
        rows.append(
            _cells(
                table.id,
                name,
                f"{found.times} ({found.distinct})",
                f"{_share(found.coverage)} ({low} to {high})",
                f"{found.crps_h:.2f} h",
                f"{found.interval_score_h:.1f} h",
                f"{found.bias_h:+.2f} h",
                f"{found.effective_n:,.0f}",
            )
        )
    return rows


def _changes(validation: Validation | None) -> list[str]:
    """Return the log of changes as a section of its own."""
    if validation is None:
        return []
    rows: list[str] = []
    for item in validation.changes:
        scored = [
            (f"{service.value}, {name}", found)
            for service, after in item.after.items()
            for name, found in (("before", item.before.get(service)), ("after", after))
            if found is not None
        ]
        for number, (name, found) in enumerate(scored):
            rows.append(
                _cells(
                    item.date if number == 0 else "",
                    name,
                    f"{found.crps_h:.2f} h",
                    f"{found.interval_score_h:.1f} h",
                    _share(found.coverage),
                    f"{found.bias_h:+.2f} h",
                    item.what["en"] if number == 0 else "",
                )
            )
    return [
        "## Changes of parameters, with the scores before and after",
        "",
        (
            f"The test set is frozen since {validation.date} in `test-set.toml`; both states are "
            "scored on the same tests, each with the time's own line left out."
        ),
        "",
        _cells("date", "tests", "CRPS", "interval score", "inside", "bias", "what changed"),
        "|---|---|---|---|---|---|---|",
        *rows,
        "",
        *(line for item in validation.changes for line in _grown_bias(item)),
    ]


def _grown_bias(item: ModelChange) -> list[str]:
    """Say where the model's middle moved away from the published times, for CRPS may hide it."""
    lines: list[str] = []
    for service, after in item.after.items():
        before = item.before.get(service)
        if before is not None and abs(after.bias_h) >= abs(before.bias_h) + _BIAS_GREW_H:
            slower = "slower" if after.bias_h < 0 else "faster"
            told = (
                f"The bias of {service.value} grew from {before.bias_h:+.2f} to "
                f"{after.bias_h:+.2f} h, over the tests of each state: in the middle the model is "
                f"{slower} than these trains by that; CRPS went from {before.crps_h:.2f} to "
                f"{after.crps_h:.2f} h."
            )
            lines += [told, ""]
    return lines


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


def _spreads(corridor: Corridor) -> str:
    said = [f"{s.value}: s = {q.value:g} h, {_who(q)}" for s, q in corridor.timing.spreads.items()]
    return "; ".join(said)


_HOW = (
    (
        "Each row is held against the model that has not seen the row's own *line*: the samples "
        "are weighted by the published times of the other lines, exp(−d²/2s²), one weight per line "
        "({0}). Beside it stands the model with the line, which is what the program shows. No "
        "timetable moves either. Hours and minutes; days (d) from a week on."
    ),
    (
        "*Test*: no value of the model is taken or worked out from this time or another of the "
        "same train; the program refuses a corridor where one is. *Used*: it, or its kin, set the "
        "estimates named, so that agreement proves nothing. Values marked “assumed” were chosen "
        "for the reason beside them, with the published times known: that is weaker than a blind "
        "test."
    ),
    (
        "*PIT*: the share of the samples below the published time; near 0 or 1 the model is "
        "surprised, and over many rows all values should be equally common. *CRPS*: how far the "
        "samples lie from the published time, less how far they lie from each other; for a single "
        "value it is the plain error. *Interval score*: the width of the interval, plus twenty "
        "times what lies outside, so that a wide interval costs something too. *Bias*: published "
        "times less the model's medians. *Inside*: beside the share stands the one to be expected "
        "of many such times, at 95 of 100, counting each distinct output of the model once (in "
        "brackets behind the number of rows). *Effective samples*: what the weights leave of "
        "{1:,}."
    ),
)
_NO_WEIGHTS = "no weights: nothing is left out"
_UNWEIGHTED = (
    "Each row is held against the model as the program shows it: no published time weights its "
    "samples, so that nothing is left out and both columns say the same. Hours and minutes; days "
    "(d) from a week on."
)
_ROW_HEAD = (
    *("from → to", "what", "published", "by", "own line left out: low – median – high"),
    *("with its line", "inside", "PIT", "CRPS", "role", "to know"),
)


def calibration_markdown(rows: Sequence[CalibrationRow], corridor: Corridor) -> str:
    """Return the scores, the rows and every estimate behind them as a page of Markdown."""
    weighted = bool(corridor.timing.spreads)
    alike, unlike = ([r for r in rows if r.is_alike is like] for like in (True, False))
    lines = [
        f"# Published travel times beside the model: {in_language(corridor.titles, SOURCE)}",
        "",
        "Made by `corridor-explorer calibration --markdown > docs/calibration.md`; do not edit.",
        "",
        *(
            line
            for text in (_HOW if weighted else (_UNWEIGHTED, *_HOW[1:]))
            for line in (text.format(_spreads(corridor) or "no weights", SAMPLES), "")
        ),
        "## Scores",
        "",
        _cells(
            *("rows", "model", "times (distinct)", "inside", "CRPS", "interval score"),
            *("bias", "effective samples"),
        ),
        "|---|---|---|---|---|---|---|---|",
        *(line for table in tables(rows) for line in _score_rows(table, weighted=weighted)),
        "",
        *_changes(corridor.timing.validation),
        "## Times that can be compared",
        "",
        _cells(*_ROW_HEAD),
        "|" + "---|" * len(_ROW_HEAD),
        *(_row(row, corridor) for row in alike),
        "",
        "## Times that cannot be compared",
        "",
        "Of another line or another train, or an aim: to be seen beside the model, not scored.",
        "",
        _cells("from → to", "what", "published", "by", "model", "why not"),
        "|---|---|---|---|---|---|",
        *(_unlike(row, corridor) for row in unlike),
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
