"""Sentences for what is proposed, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.authoring.asking import Asked
from explorer.analysis.authoring.asking import left as remaining
from explorer.analysis.authoring.routes import is_settled, shares_title
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftClaim,
    DraftPassage,
    DraftPlace,
    DraftRoute,
    Measure,
    Origin,
    Step,
)
from explorer.model.countries import country_name
from explorer.model.languages import INTERFACE, OF_NAMES
from explorer.model.passages import PassageKind
from explorer.model.proposals import Candidate, Doubt, NamedKind
from explorer.model.quantity import Qualifier
from explorer.storage.drafts.kept import TEXT, DraftError
from explorer.ui.authoring.way_search import NO_WAY, TOO_FAR
from explorer.wording import phrases
from explorer.wording.faults import system_words
from explorer.wording.language.powers import regrouped

translate = QCoreApplication.translate  # by this name lupdate finds the texts

LETTERS = "ABCDEF"
_LAST_SIGNS = 40  # of a text that was cut, to be known again by


def step_name(step: Step) -> str:
    """Return what a step is called."""
    return {
        Step.SOURCE: translate("Authoring", "Source"),
        Step.PLACES: translate("Authoring", "Places"),
        Step.ROUTES: translate("Authoring", "Routes"),
        Step.PASSAGES: translate("Authoring", "Passages"),
        Step.CLAIMS: translate("Authoring", "Claims and times"),
        Step.TIMES: translate("Authoring", "Travel times"),
    }[step]


def kind_name(kind: NamedKind) -> str:
    """Return what sort of place a namesake is."""
    return {
        NamedKind.TOWN: translate("Authoring", "town"),
        NamedKind.COUNTRY: translate("Authoring", "country; no way stops in its middle"),
        NamedKind.REGION: translate("Authoring", "region; no way stops in its middle"),
        NamedKind.COUNTY: translate("Authoring", "district; no way stops in its middle"),
        NamedKind.WIDE: translate("Authoring", "sea, mountains or the like; only a label"),
        NamedKind.SITE: translate("Authoring", "a point"),
    }[kind]


def candidate_name(candidate: Candidate, language: str) -> str:
    """Return what a namesake is called: a country as the map calls it, all else as it is."""
    if candidate.kind is NamedKind.COUNTRY and candidate.country:
        return country_name(candidate.country, language)
    return candidate.name


def place_name(place: DraftPlace, language: str) -> str:
    """Return what a place of the draft is called: as the user wrote it, else as what it is."""
    if place.name != place.chosen.name:
        return place.name
    return candidate_name(place.chosen, language)


def about(candidate: Candidate, language: str) -> str:
    """Return what tells a namesake from the others: what it is, where, and how many live there."""
    parts = [kind_name(candidate.kind)]
    if candidate.country and candidate.kind is not NamedKind.COUNTRY:
        parts.append(country_name(candidate.country, language))
    if candidate.population and candidate.kind is NamedKind.TOWN:
        count = phrases.number(candidate.population, language, 0)
        parts.append(translate("Authoring", "{0} people").format(count))
    else:
        parts.append(phrases.position(candidate.lon_deg, candidate.lat_deg, language, 1))
    return " · ".join(parts)


def doubt(reason: Doubt) -> str:
    """Return why a proposal may be wrong."""
    return {
        Doubt.NAMESAKES: translate("Authoring", "There are several places of that name."),
        Doubt.GOVERNMENT: translate("Authoring", "It may stand for a government."),
        Doubt.WORD: translate("Authoring", "It may be an ordinary word."),
        Doubt.SURNAME: translate("Authoring", "It may be somebody's name."),
    }[reason]


def origin(how: Origin) -> str:
    """Return who gave a place its position."""
    return {
        Origin.TEXT: translate("Authoring", "named in the text; position from the gazetteer"),
        Origin.SEARCH: translate("Authoring", "searched by you; position from the gazetteer"),
        Origin.HAND: translate("Authoring", "placed by hand"),
        Origin.BASE: translate("Authoring", "position as in the corridor that was copied"),
        Origin.FILE: translate("Authoring", "position from a file of yours"),
    }[how]


def fault(reason: str) -> str:
    """Return why a line is the straight one."""
    return {
        NO_WAY: translate("Authoring", "No way was found. The straight line is assumed."),
        TOO_FAR: translate(
            "Authoring", "The network begins too far from a place. The straight line is assumed."
        ),
    }.get(
        reason,
        translate("Authoring", "The network could not be read. The straight line is assumed."),
    )


def mode_name(mode: str) -> str:
    """Return a mode of travel; for none, that it is not known."""
    return {
        "rail": translate("Authoring", "by rail"),
        "road": translate("Authoring", "by road"),
        "sea": translate("Authoring", "by sea"),
        "ferry": translate("Authoring", "by ferry"),
        "river": translate("Authoring", "by river"),
        "air": translate("Authoring", "by air"),
    }.get(mode, translate("Authoring", "how?"))


def route_name(draft: Draft, route: DraftRoute) -> str:
    """Return what a route is called, with how one travels where two are called the same."""
    modes = dict.fromkeys(leg.mode for leg in route.legs if leg.mode)
    if not shares_title(draft, route) or not modes:
        return route.title
    return f"{route.title}, {', '.join(map(mode_name, modes))}"


def measure_name(measure: Measure) -> str:
    """Return what a figure measures."""
    return {
        Measure.OTHER: translate("Authoring", "Something else"),
        Measure.LENGTH: translate("Authoring", "Length of a part of a route"),
        Measure.TIME: translate("Authoring", "Travel time between two places"),
    }[measure]


def amount(claim: DraftClaim, language: str) -> str:
    """Return a figure or date as the language writes it."""
    if claim.date:
        return phrases.date(claim.date, language)
    if claim.low is not None and claim.high is not None:
        values = (claim.low, claim.high)
    else:
        values = () if claim.value is None else (claim.value,)
    if claim.value is None and claim.low is None:
        return claim.unit or "?"  # a number that names, such as that of a train
    if claim.unit == "h" and claim.value is not None and claim.low is None:
        told = phrases.hours(claim.value)
        return _qualified(claim.qualifier, told)
    unit = phrases.unit(claim.unit, values[-1]) if values else phrases.unit(claim.unit)
    found = regrouped(values, unit)
    told = "–".join(_digits(value, language) for value in found.values)
    return _qualified(claim.qualifier, f"{told} {found.unit}".strip())


def _digits(value: float, language: str) -> str:
    return phrases.number(value, language, min(3, phrases.published_decimals(value)))


def _qualified(qualifier: str, told: str) -> str:
    word = phrases.qualifier(Qualifier(qualifier)) if qualifier != Qualifier.EXACT else ""
    return f"{word} {told}".strip()


def stretch(draft: Draft, claim: DraftClaim) -> str:
    """Return the two places that a length or time is between."""
    names = [p.name for i in (claim.from_id, claim.to_id) if (p := draft.place(i))]
    return " → ".join(names)


def kinds(passage: DraftPassage) -> str:
    """Return what a passage speaks of."""
    named = {
        PassageKind.PLACE: translate("Authoring", "places"),
        PassageKind.ROUTE: translate("Authoring", "a way"),
        PassageKind.FIGURE: translate("Authoring", "figures"),
        PassageKind.DATE: translate("Authoring", "dates"),
    }
    return ", ".join(named[kind] for kind in passage.kinds)


def part(draft: Draft, asked: Asked, language: str) -> str:
    """Return a part in one row of a list: whether it is confirmed, and what it is called."""
    sign = "✓" if asked.decision is Decision.CONFIRMED else "?"
    if isinstance(asked, DraftPlace):
        told = place_name(asked, language)
    elif isinstance(asked, DraftRoute):
        told = route_name(draft, asked)
    elif isinstance(asked, DraftClaim):
        told = ": ".join(filter(None, (amount(asked, language), asked.summary)))
    else:
        where = translate("Authoring", "paragraph {0}, sentence {1}").format(
            asked.paragraph, asked.first
        )
        told = f"{asked.summary or kinds(asked)} ({asked.source or where})"
    return f"{sign} {told}"


def language(tag: str) -> str:
    """Return a language by the name that it gives itself, or its tag."""
    known = INTERFACE.get(tag) or OF_NAMES.get(tag)
    return tag if known is None else known.name


def left(count: int) -> str:
    """Return how many proposals nobody has answered."""
    if count == 1:
        return translate("Authoring", "1 proposal left")
    return translate("Authoring", "{0} proposals left").format(count)


def unfinished(draft: Draft) -> str:
    """Return what is still to do in a draft: proposals, and routes without a way."""
    count = remaining(draft)
    told = [left(count)] if count else []
    lacking = sum(
        not is_settled(leg)
        for route in draft.routes
        if route.decision is Decision.CONFIRMED
        for leg in route.legs
    )
    if lacking:
        told.append(translate("Authoring", "{0} parts of routes without a line").format(lacking))
    if not any(route.decision is Decision.CONFIRMED for route in draft.routes):
        told.append(translate("Authoring", "no route yet"))
    return " · ".join(told) or translate("Authoring", "nothing; all confirmed")


def draft_error(error: DraftError | None) -> str:
    """Return why a draft cannot be opened."""
    if error is None:
        return ""
    name, folder = error.path.name, error.path.parent
    told = [translate("DraftError", DraftError.REASONS[error.reason]).format(name, error.detail)]
    if remedy := DraftError.REMEDIES.get(error.reason):
        has_text = name != TEXT and (folder / TEXT).is_file()
        told.append(translate("DraftError", DraftError.SAFE[has_text]).format(TEXT))
        told.append(translate("DraftError", remedy).format(name, folder))
    cause = error.__cause__
    if isinstance(cause, OSError) and (cause.errno or cause.strerror):
        told.insert(1, system_words.why(cause))
    elif error.reason in {"unreadable", "damaged"} and error.detail:
        told.append(translate("DraftError", DraftError.DETAIL).format(error.detail))
    return " ".join(told)


def beginning(draft: Draft, text: str, language: str) -> str:
    """Return how much of its text a draft has, and where that ends."""
    told = translate(
        "Authoring",
        "The text has {0} characters. The first {1} are looked through here, up to “…{2}”. For "
        "what follows, save that part as a file of its own and make a corridor from it.",
    )
    numbers = (phrases.number(n, language, 0) for n in (draft.whole_characters, len(text)))
    return told.format(*numbers, " ".join(text[-_LAST_SIGNS:].split()))


def draft_chip(count: int) -> str:
    """Return what the top bar says of a draft."""
    if not count:
        return translate("Authoring", "draft: all confirmed")
    return translate("Authoring", "draft: {0} not confirmed").format(count)
