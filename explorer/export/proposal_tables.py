"""What a text was found to hold, as tables and as lines of words."""

from __future__ import annotations

from typing import Any

from explorer.model.proposals import (
    Candidate,
    DateProposal,
    Doubt,
    FigureProposal,
    LegProposal,
    NamedKind,
    PlaceProposal,
    Proposals,
)

ATTRIBUTION = "GeoNames (CC BY 4.0); centres of regions: Countries States Cities Database (ODbL)"
_WHY = {
    Doubt.NAMESAKES: "several places of that name",
    Doubt.GOVERNMENT: "may stand for a government",
    Doubt.WORD: "may be an ordinary word",
    Doubt.SURNAME: "may be a surname",
}


def proposals_table(text: str, proposals: Proposals) -> dict[str, Any]:
    """Return everything proposed under the keys that the command line promises."""
    return {
        "language": proposals.source.language,
        "text": text,
        "places": [_place(place) for place in proposals.places],
        "figures": [_figure(figure) for figure in proposals.figures],
        "dates": [_date(date) for date in proposals.dates],
        "legs": [_leg(leg) for leg in proposals.legs],
    }


def _place(place: PlaceProposal) -> dict[str, Any]:
    best = place.best
    return {
        "start": place.start,
        "end": place.end,
        "text": place.text,
        "name": best.name,
        "lat_deg": round(best.lat_deg, 4),
        "lon_deg": round(best.lon_deg, 4),
        "country": best.country,
        "candidates": [_candidate(candidate) for candidate in place.candidates],
        "unsure": [_WHY[doubt] for doubt in place.doubts],
    }


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "name": candidate.name,
        "kind": candidate.kind.value,
        "lat_deg": round(candidate.lat_deg, 4),
        "lon_deg": round(candidate.lon_deg, 4),
        "country": candidate.country,
        "population": candidate.population,
    }


def _figure(figure: FigureProposal) -> dict[str, Any]:
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "qualifier": figure.qualifier,
    }


def _date(date: DateProposal) -> dict[str, Any]:
    return {"start": date.start, "end": date.end, "text": date.text, "date": date.date}


def _leg(leg: LegProposal) -> dict[str, Any]:
    return {
        "from": leg.from_name,
        "to": leg.to_name,
        "mode": leg.mode,
        "start": leg.start,
        "end": leg.end,
    }


def proposal_lines(proposals: Proposals) -> list[str]:
    """Return the same in words, every place of one name once; nothing is decided yet."""
    lines = [f"language: {proposals.source.language}"]
    lines += _section("places", _place_lines(proposals.places))
    lines += _section("figures", [_figure_line(figure) for figure in proposals.figures])
    dates = [f"{d.text}: {d.date or 'needs the date of the text'}" for d in proposals.dates]
    lines += _section("dates", dates)
    legs = [
        f"{leg.from_name} – {leg.to_name}, {leg.mode or 'mode unknown'}" for leg in proposals.legs
    ]
    lines += _section("ways", legs)
    if len(lines) == 1:
        return [*lines, "Nothing found."]
    return [*lines, "These are proposals: none of them is confirmed.", ATTRIBUTION]


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"{title}:", *(f"  {line}" for line in dict.fromkeys(lines))] if lines else []


def _place_lines(places: tuple[PlaceProposal, ...]) -> list[str]:
    return [
        f"{place.text}: {_told(place.best)}"
        + (f" – unsure: {', '.join(_WHY[d] for d in place.doubts)}" if place.doubts else "")
        for place in places
    ]


def _told(candidate: Candidate) -> str:
    where = ", ".join(part for part in (candidate.name, candidate.country) if part)
    kind = "" if candidate.kind is NamedKind.TOWN else f" ({candidate.kind.value})"
    return f"{where}{kind} {candidate.lat_deg:.2f} {candidate.lon_deg:.2f}"


def _figure_line(figure: FigureProposal) -> str:
    value = (
        f"{figure.low:.12g} to {figure.high:.12g}"
        if figure.low is not None and figure.high is not None
        else f"{figure.value:.12g}"
    )
    words = ("" if figure.qualifier == "exact" else figure.qualifier, value, figure.unit)
    return f"{' '.join(figure.text.split())}: {' '.join(word for word in words if word)}"
