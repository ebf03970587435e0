"""The build's own report: every leg, every comparison, every layer, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.geojson import properties_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pipeline.encode import Layer
    from pipeline.plan import Plan, Published
    from pipeline.sources import Source, Sources
    from pipeline.trace import Leg


class ReportError(Exception):
    """A computed length differs from the published one by more than allowed, unexplained."""


def report(
    plan: Plan,
    legs: Sequence[Leg],
    *,
    strays: Mapping[str, tuple[float, float]],
    layers: Sequence[tuple[Layer, int]],
    files: Sequence[Path],
    sources: Sources,
) -> str:
    """Return the whole report; raises ReportError for an unexplained difference."""
    return "\n".join(
        [
            "# Geodata build report",
            "",
            "Written by the build (`python3 dev.py geodata`); not edited by hand.",
            "",
            *_published_part(plan, legs),
            *_legs_part(plan, legs, strays),
            *_bridges_part(plan, legs),
            *_layers_part(layers),
            *_files_part(files),
            *_sources_part((*sources.packages, sources.npm)),
        ]
    )


def difference_percent(published: Published, km: float) -> float:
    """Return how far a length lies outside the published range, in % of its nearer end."""
    if km < published.low_km:
        return (km / published.low_km - 1.0) * 100.0
    if km > published.high_km:
        return (km / published.high_km - 1.0) * 100.0
    return 0.0


def _published_part(plan: Plan, legs: Sequence[Leg]) -> list[str]:
    km_of = {leg.edge.id: leg.track_km for leg in legs}
    lines = [
        "## Against published lengths",
        "",
        "Computed from the source graph's edge weights. Where two published figures differ, the",
        "difference is counted from the nearer one, 0 inside their range. Beyond the limit the",
        "build stops unless the difference is explained.",
        "",
        "| route | computed km | published km | difference % | limit % | fact |",
        "|---|---:|---:|---:|---:|---|",
    ]
    notes: list[str] = []
    for published in plan.published:
        km = sum(km_of[edge] for edge in published.edges)
        off = difference_percent(published, km)
        if abs(off) > published.limit_percent and not published.explanation:
            raise ReportError(f"{published.name}: {km:.1f} km is {off:+.2f} % off, unexplained")
        span = f"{published.low_km:g}"
        if published.high_km != published.low_km:
            span += f"–{published.high_km:g}"
        lines.append(
            f"| {published.name} | {km:.1f} | {span} | {off:+.2f} |"
            f" {published.limit_percent:g} | {published.fact} |"
        )
        if published.explanation:
            notes.append(f"- **{published.name}.** {published.explanation}")
    return [*lines, "", *notes, ""]


def _legs_part(
    plan: Plan, legs: Sequence[Leg], strays: Mapping[str, tuple[float, float]]
) -> list[str]:
    lines = [
        "## Legs",
        "",
        "*Drawn* is the length of the drawn line on WGS 84, *off* its difference from the track",
        f"length; beyond {plan.drawn_tolerance_percent:g} % a leg is schematic. *Error* bounds how",
        "far the real track may lie beside the drawn line: half the short axis of the ellipse that",
        "a step's stated length allows, the worst of all steps. *Longest* is the longest straight",
        "piece drawn. *Astray* is how far the line leaves its countries (a border leg changes",
        "country once), *wet* how deep it enters a lake away from its named water crossings.",
        "*Bent* counts steps led around a lake or a bend of the border. Where a step is drawn",
        "through a town, the error takes the town's point to lie on the line.",
        "",
        (
            "| leg | track km | drawn km | off % | error km | longest km | schematic |"
            " worst snap km | bridges | towns drawn through | bent | astray km | wet km |"
        ),
        "|---|---:|---:|---:|---:|---:|---|---:|---:|---|---:|---:|---:|",
    ]
    for leg in legs:
        told = properties_of(leg, plan.drawn_tolerance_percent)
        astray, wet = strays.get(leg.edge.id, (0.0, 0.0))
        at_sea = leg.edge.mode == "sea"
        error = "–" if at_sea else f"{leg.error_km:.1f}"
        lines.append(
            f"| {leg.edge.id} | {leg.track_km:.1f} | {leg.drawn_km:.1f} |"
            f" {(leg.drawn_km / leg.track_km - 1) * 100:+.2f} | {error} |"
            f" {leg.longest_chord_km:.1f} | {'yes' if told['schematic'] else 'no'} |"
            f" {leg.worst_snap_km:.2f} | {len(leg.bridges)} | {', '.join(leg.towns)} |"
            f" {leg.bent_steps} | {'–' if at_sea else f'{astray:.2f}'} |"
            f" {'–' if at_sea else f'{wet:.2f}'} |"
        )
    rail = [leg for leg in legs if leg.edge.mode == "rail"]
    drawn = [
        leg for leg in rail if not properties_of(leg, plan.drawn_tolerance_percent)["schematic"]
    ]
    return [
        *lines,
        "",
        (
            f"{len(legs)} legs; of {len(rail)} railway legs {len(drawn)} are drawn within"
            f" {plan.drawn_tolerance_percent:g} %, {len(rail) - len(drawn)} are schematic: the"
            " source graph has long straight steps there, and GeoNames has no further town known"
            " to lie on them."
        ),
        "",
    ]


def _bridges_part(plan: Plan, legs: Sequence[Leg]) -> list[str]:
    lines = [
        "## Gaps of the source graph that were closed",
        "",
        "| bridge | km | used by |",
        "|---|---:|---|",
    ]
    for bridge in plan.bridges:
        users = ", ".join(leg.edge.id for leg in legs if bridge.name in leg.bridges)
        lines.append(f"| {bridge.name} | {bridge.km:g} | {users} |")
    return [*lines, ""]


def _layers_part(layers: Sequence[tuple[Layer, int]]) -> list[str]:
    lines = [
        "## Basemap layers",
        "",
        "Level 0: the whole world; 1: Eurasia and around; 2: the corridor in detail.",
        "",
        "| layer | level | points | parts | packed bytes | source | licence |",
        "|---|---:|---:|---:|---:|---|---|",
    ]
    lines += [
        f"| {layer.name} | {layer.level} | {layer.points} | {layer.parts} | {size} |"
        f" {layer.source} | {layer.licence} |"
        for layer, size in layers
    ]
    points = sum(layer.points for layer, _ in layers)
    size = sum(size for _, size in layers)
    return [*lines, f"| **all** | | {points} | | {size} | | |", ""]


def _files_part(files: Sequence[Path]) -> list[str]:
    lines = ["## Files", "", "| file | bytes |", "|---|---:|"]
    lines += [f"| {path.name} | {path.stat().st_size} |" for path in files]
    total = sum(path.stat().st_size for path in files)
    return [*lines, f"| **all** | {total} |", ""]


def _sources_part(sources: Sequence[Source]) -> list[str]:
    lines = [
        "## Sources and tools",
        "",
        "| package | version | gives | licence |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {source.name} | {source.version} | {source.provides} | {source.licence} |"
        for source in sources
    ]
    return [*lines, ""]
