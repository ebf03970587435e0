"""A draft of everything that was proposed from a text, nothing of it decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from explorer.analysis.authoring.text_sentences import TextSentences
from explorer.analysis.text import tokenise
from explorer.model.authoring.drafts import (
    Draft,
    DraftClaim,
    DraftLeg,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    DraftSource,
    Spot,
)
from explorer.model.passages import PassageKind
from explorer.model.proposals import (
    Candidate,
    DateProposal,
    FigureProposal,
    LegProposal,
    NamedKind,
    PlaceProposal,
    Proposals,
)
from explorer.model.quantity import ISO_DATE

REGIONS = (NamedKind.COUNTRY, NamedKind.REGION, NamedKind.COUNTY, NamedKind.WIDE)
"""What has no point that a way could stop at; its point is only a label."""

_IMPRINT = 60


def begin(identity: str, title: str, text: str, sha256: str, found: Proposals) -> Draft:
    """Return a draft with every proposal in it; each place once, wherever it is named."""
    places = _places(found.places)
    ids = {place.chosen.name: place.id for place in reversed(places)}
    chosen = {place.id: place.chosen for place in places}
    claims = _claims(text, found)
    source = found.source
    return Draft(
        identity,
        title,
        sha256,
        DraftSource(source.title, source.publisher, source.issued, source.language),
        places,
        _routes(found.legs, ids, chosen),
        proposed_passages(text, places, claims, found.legs),
        claims,
    )


def _places(found: Sequence[PlaceProposal]) -> tuple[DraftPlace, ...]:
    """Return each place once, with every spot where it is named."""
    together: dict[Candidate, list[PlaceProposal]] = {}
    for place in found:
        together.setdefault(place.best, []).append(place)
    made: list[DraftPlace] = []
    for number, (best, named) in enumerate(together.items(), 1):
        spots = tuple(Spot(place.start, place.end) for place in named)
        doubts = tuple(dict.fromkeys(doubt for place in named for doubt in place.doubts))
        widest = max(named, key=lambda place: len(place.candidates))
        made.append(
            DraftPlace(f"place-{number}", best.name, spots, widest.candidates, best, doubts)
        )
    return tuple(made)


def _claims(text: str, found: Proposals) -> tuple[DraftClaim, ...]:
    """Return figures and dates in order."""
    # A date that needs another one, which nobody knows, says nothing; nor do weeks and quarters.
    dates = [
        date
        for date in found.dates
        if date.date is not None
        and ISO_DATE.fullmatch(date.date)
        and not (date.date == found.source.issued and _is_imprint(text, date.start))
    ]
    items: list[FigureProposal | DateProposal] = [*found.figures, *dates]
    items.sort(key=lambda item: item.start)
    made: list[DraftClaim] = []
    for number, item in enumerate(items, 1):
        where = f"claim-{number}", item.start, item.end
        if isinstance(item, FigureProposal):
            values = item.value, item.low, item.high
            made.append(DraftClaim(*where, *values, item.unit, item.qualifier))
        else:
            made.append(DraftClaim(*where, None, None, None, "", "exact", date=item.date or ""))
    return tuple(made)


def _is_imprint(text: str, position: int) -> bool:
    """Tell whether a date stands in a short line of its own: when the text appeared."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return (len(text) if end < 0 else end) - start <= _IMPRINT


def _routes(
    legs: Sequence[LegProposal], ids: Mapping[str, str], chosen: Mapping[str, Candidate]
) -> tuple[DraftRoute, ...]:
    """Return the ways that a text tells of, each once; a country's middle is no end of a way."""
    named = [leg for leg in legs if leg.from_name in ids and leg.to_name in ids]
    sound = [
        leg
        for leg in named
        if ids[leg.from_name] != ids[leg.to_name]
        and not any(chosen[ids[n]].kind in REGIONS for n in (leg.from_name, leg.to_name))
    ]
    made: dict[tuple[DraftLeg, ...], DraftRoute] = {}
    for chain in _chains(sound):
        parts = tuple(DraftLeg(ids[leg.from_name], ids[leg.to_name], leg.mode) for leg in chain)
        title = f"{chain[0].from_name} – {chain[-1].to_name}"
        route = DraftRoute(f"route-{len(made) + 1}", title, parts, chain[0].start)
        made.setdefault(parts, route)
    return tuple(route for route in made.values() if not _is_told_fully(route, made.values()))


def _is_told_fully(route: DraftRoute, others: Iterable[DraftRoute]) -> bool:
    """Tell whether a way is but a part of a longer one that the text tells of, too."""

    def holds(other: DraftRoute) -> bool:
        modes = {(leg.from_id, leg.to_id): leg.mode for leg in other.legs}
        return len(other.legs) > len(route.legs) and all(
            leg.mode in {"", modes.get((leg.from_id, leg.to_id), "-")}
            and (leg.from_id, leg.to_id) in modes
            for leg in route.legs
        )

    return any(holds(other) for other in others)


def _chains(legs: Sequence[LegProposal]) -> list[list[LegProposal]]:
    """Return the legs that follow one another in one breath of the text."""
    chains: list[list[LegProposal]] = []
    for leg in legs:
        last = chains[-1][-1] if chains else None
        if (
            last is not None
            and last.to_name == leg.from_name
            and (last.start, last.end, last.mode) == (leg.start, leg.end, leg.mode)
        ):
            chains[-1].append(leg)
        else:
            chains.append([leg])
    return chains


def _has_words(sentence: str) -> bool:
    """Tell a sentence from a row of signs, most of them without cutting it into words."""
    is_plain = any(sign.isascii() and sign.isalnum() for sign in sentence)
    return is_plain or len(tokenise(sentence).starts) > 0


def proposed_passages(
    text: str,
    places: Sequence[DraftPlace],
    claims: Sequence[DraftClaim],
    legs: Sequence[LegProposal] = (),
) -> tuple[DraftPassage, ...]:
    """Return a passage for each sentence that names a place, a figure, a date or a way."""
    cut = TextSentences(text)
    kinds: dict[int, set[PassageKind]] = {}

    def note(position: int, kind: PassageKind) -> None:
        kinds.setdefault(cut.number_at(position), set()).add(kind)

    for place in places:
        for spot in place.spots:
            note(spot.start, PassageKind.PLACE)
    for claim in claims:
        note(claim.start, PassageKind.DATE if claim.date else PassageKind.FIGURE)
    for leg in legs:
        note(leg.start, PassageKind.ROUTE)
    made: list[DraftPassage] = []
    for number in sorted(kinds):
        row = cut.rows[number]
        if not _has_words(text[row.start : row.end]):
            continue
        held = tuple(kind for kind in PassageKind if kind in kinds[number])
        identity = f"paragraph-{row.paragraph}-sentence-{row.number}"
        made.append(
            DraftPassage(identity, row.paragraph, row.number, row.number, row.start, row.end, held)
        )
    return tuple(made)
