"""Puts claims into words: what is claimed, what is held against it, what to notice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.claims import Bearing, Checked, Figure, number_of
from explorer.model.claims import Claim, Remark, Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.quantity import (
    Assumed,
    Computed,
    Evidence,
    Moment,
    Qualifier,
    Quantity,
)
from explorer.model.texts import in_language
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_SMALLEST_SHARE = 0.001  # a difference below this is shown as none


def qualifier(word: Qualifier) -> str:
    """Return the word that a text puts before a figure; empty where it puts none."""
    return {
        Qualifier.EXACT: "",
        Qualifier.ABOUT: translate("ClaimWords", "about"),
        Qualifier.UP_TO: translate("ClaimWords", "up to"),
        Qualifier.AT_LEAST: translate("ClaimWords", "at least"),
        Qualifier.MORE_THAN: translate("ClaimWords", "more than"),
        Qualifier.LESS_THAN: translate("ClaimWords", "less than"),
    }[word]


def measured(
    value: float,
    unit: str,
    language: str,
    *,
    computed: bool = False,
    ends: tuple[float, float] | None = None,
) -> str:
    """Return a number with its range and unit as published, or to one decimal if computed."""
    if unit == "h":
        return phrases.hours(value)
    counted = float(value).is_integer() and unit != "km"
    decimals = 1 if computed and not counted else phrases.published_decimals(value)
    glue = "" if unit == "%" else "\N{NO-BREAK SPACE}"
    name = _one(unit) if value == 1 else phrases.unit(unit)
    shown = phrases.number(value, language, decimals)
    if ends is not None:
        shown += f" ({'–'.join(phrases.number(end, language, decimals) for end in ends)})"
    return f"{shown}{glue}{name}"


def _one(unit: str) -> str:
    """Return the unit of a single one."""
    return {
        "months": translate("ClaimWords", "month"),
        "years": translate("ClaimWords", "year"),
    }.get(unit, phrases.unit(unit))


def claimed(claim: Claim, language: str) -> str:
    """Return what a claim gives, its qualifier in words: "about 370 km"."""
    value = claim.value
    if isinstance(value, Moment):
        return phrases.date(value.date, language)
    if isinstance(value, Quantity):
        words = (qualifier(value.qualifier), measured(value.value, value.unit, language))
        return " ".join(w for w in words if w)
    return designated(value.text, language)


def designated(text: str, language: str) -> str:
    """Return a designation such as "9001" as it is, an ordinal as the language writes it."""
    number = number_of(text)
    if number is None or text.isdigit() or language != "id":
        return text
    return f"ke-{number}"


def verdict_rule(name: Verdict) -> str:
    """Return in one sentence when a verdict is given."""
    return {
        Verdict.SUPPORTED: translate(
            "ClaimWords", "The most reliable figures for the same thing agree with it."
        ),
        Verdict.ROUNDED: translate(
            "ClaimWords",
            "The figures for the same thing come close, but do not quite agree with it or with "
            "each other.",
        ),
        Verdict.DIFFERENT_SCOPE: translate(
            "ClaimWords",
            "What is known measures something else, such as another way, time or unit, so it "
            "decides nothing.",
        ),
        Verdict.CONTRADICTED: translate(
            "ClaimWords", "The most reliable figures for the same thing all say otherwise."
        ),
        Verdict.NOT_CHECKABLE: translate(
            "ClaimWords", "Nothing that is recorded here can be held against it."
        ),
    }[name]


def bearing(name: Bearing) -> str:
    """Return what a figure says of a claim, to stand before or beside it."""
    return {
        Bearing.AGREES: translate("ClaimWords", "agrees"),
        Bearing.CLOSE: translate("ClaimWords", "comes close"),
        Bearing.IN_LIMIT: translate("ClaimWords", "within the limit that the article gives"),
        Bearing.DIFFERS: translate("ClaimWords", "differs"),
        Bearing.OTHER_FITS: translate("ClaimWords", "fits, but measures something else"),
        Bearing.OTHER_DIFFERS: translate("ClaimWords", "differs, but measures something else"),
        Bearing.NOT_COMPARABLE: translate("ClaimWords", "counts something else"),
        Bearing.POSSIBLE: translate("ClaimWords", "does not rule it out"),
        Bearing.IMPOSSIBLE: translate("ClaimWords", "rules it out"),
    }[name]


# ------------------------------------------------------------------------- what stands out


def remarks(claim: Claim, checked: Checked, corridor: Corridor, language: str) -> list[str]:
    """Return what a reader should notice about a claim, one sentence each."""
    return [_remark(r, claim, checked, corridor, language) for r in checked.remarks]


def _remark(name: Remark, claim: Claim, checked: Checked, corridor: Corridor, language: str) -> str:
    figures = (*checked.for_, *checked.against)
    match name:
        case Remark.FITS_ANOTHER_WAY:
            text = translate("ClaimWords", "{0} fits another way and not this line. {1}.")
            other = next(f for f in checked.for_ if f.why and f.scope is Scope.DIFFERENT)
            return text.format(_bare(claim, language), _why(other, language))
        case Remark.ANOTHER_UNIT:
            other = next((f for f in figures if _same_number_of_something_else(f, claim)), None)
            text = translate("ClaimWords", "The same number is published for something else: {0}.")
            return text.format("" if other is None else _shown(other, language))
        case Remark.LATER_THAN_THE_TEXT:
            dates = sorted(f.value for f in checked.against if isinstance(f.value, str))
            text = translate("ClaimWords", "It happened only after the text came out: {0}.")
            return text.format(phrases.date(dates[-1], language) if dates else "")
        case Remark.STATISTICS_DISAGREE:
            text = translate("ClaimWords", "Other statistics give clearly other figures: {0}.")
            others = [f for f in figures if f.why and f.difference]
            told = (f"{_shown(f, language)} ({_why(f, language)})" for f in others)
            return text.format("; ".join(told))
        case Remark.ORIGINAL_SAYS_OTHERWISE:
            text = translate(
                "ClaimWords", "The report that the article draws on says “{0}”, the article “{1}”."
            )
            return text.format(_original(claim, corridor, language), claimed(claim, language))
        case Remark.RESTS_ON_ASSUMPTION:
            return translate("ClaimWords", "The verdict rests on a figure that is assumed.")


def _why(figure: Figure, language: str) -> str:
    return in_language(figure.why, language) if figure.why else ""


def _bare(claim: Claim, language: str) -> str:
    value = claim.value
    if isinstance(value, Quantity):
        return measured(value.value, value.unit, language)
    return claimed(claim, language)


def _same_number_of_something_else(figure: Figure, claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Quantity) and figure.value == value.value and figure.unit != value.unit


def _original(claim: Claim, corridor: Corridor, language: str) -> str:
    """Return the figure of the report that a text draws on, with the word before it."""
    for check in claim.checks:
        value = corridor.facts[check.fact_ids[0]].value if check.original else None
        if isinstance(value, Quantity):
            words = (qualifier(value.qualifier), measured(value.value, value.unit, language))
            return " ".join(w for w in words if w)
    return ""


# ---------------------------------------------------------------------- figures for and against


class FigureWords(Struct, frozen=True):
    """A figure held against a claim, in words; ``off`` is empty where it does not differ.

    ``bearing`` says what it means for the claim, ``told`` the figure after that. ``evidence`` has
    one piece per kind, each with the full answer to "says who?".
    """

    shown: str
    bearing: str
    told: str
    off: str
    who: str
    why: str
    evidence: tuple[tuple[Evidence, str], ...]


def figure_words(figure: Figure, corridor: Corridor, language: str) -> FigureWords:
    """Return a figure with who gives it and how it differs from the claim."""
    off = ""
    # A way may be any longer than the straight line: by how much says nothing about the claim.
    share = 0.0 if figure.bearing is Bearing.POSSIBLE else figure.difference or 0.0
    if abs(share) >= _SMALLEST_SHARE:
        sign = "+" if share > 0 else "−"
        off = f"{sign}{phrases.number(abs(share) * 100, language, 1)}\N{NO-BREAK SPACE}%"
    who = ", ".join(_who(figure, corridor))
    shown = _shown(figure, language)
    is_straight = figure.bearing in {Bearing.POSSIBLE, Bearing.IMPOSSIBLE}
    straight = translate("ClaimWords", "the straight line is {0}")
    return FigureWords(
        shown,
        bearing(figure.bearing),
        straight.format(shown) if is_straight else shown,
        off,
        who,
        _why(figure, language),
        _answers(figure.evidence, corridor, language),
    )


def figure_line(figure: Figure, corridor: Corridor, language: str) -> str:
    """Return a figure with everything about it on one line."""
    words = figure_words(figure, corridor, language)
    off = f" ({words.off})" if words.off else ""
    told = f"{words.bearing}: {words.told}{off}"
    return " · ".join(part for part in (told, words.who, words.why) if part)


def _shown(figure: Figure, language: str) -> str:
    if isinstance(figure.value, str):
        named = designated(figure.value, language)
        return phrases.date(named, language) if _DATE.fullmatch(named) else named
    computed = any(isinstance(e, Computed) for e in figure.evidence)
    ends = None if figure.low is None or figure.high is None else (figure.low, figure.high)
    return measured(figure.value, figure.unit, language, computed=computed, ends=ends)


def _who(figure: Figure, corridor: Corridor) -> list[str]:
    who = [
        fact.publisher
        for i in figure.ids
        if (fact := corridor.facts.get(i)) is not None and fact.publisher
    ]
    if not who:
        who = [phrases.badge(e)[1] for e in figure.evidence[:1]]
    return list(dict.fromkeys(who + guessed(figure.evidence)))


def guessed(evidence: Sequence[Evidence]) -> list[str]:
    """Return the word for a guess of the corridor's authors, where the evidence holds one."""
    return [phrases.badge(e)[1] for e in evidence if isinstance(e, Assumed)][:1]


def _answers(
    evidence: Sequence[Evidence], corridor: Corridor, language: str
) -> tuple[tuple[Evidence, str], ...]:
    kinds: dict[str, list[Evidence]] = {}
    for item in evidence:
        kinds.setdefault(phrases.badge(item)[0], []).append(item)
    return tuple(
        (
            items[0],
            "\n\n".join(
                dict.fromkeys(phrases.says_who(item, corridor, language) for item in items)
            ),
        )
        for items in kinds.values()
    )


def verdict(checked: Checked) -> str:
    """Return a verdict in words, with the word for a guess where it rests on one."""
    words = phrases.verdict(checked.verdict)
    if Remark.RESTS_ON_ASSUMPTION not in checked.remarks:
        return words
    figures = (*checked.for_, *checked.against)
    return f"{words} ({', '.join(guessed([e for f in figures for e in f.evidence]))})"
