"""Puts claims into words: what is claimed, what is held against it, what to notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from explorer.analysis.claims import Bearing, Checked, Figure, number_of
from explorer.analysis.claims.publishers import (
    followed_by,
    publishers_in,
    publishers_of_source,
    same_witness,
)
from explorer.model.claims import Claim, Remark, Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.quantity import (
    ISO_DATE,
    Assumed,
    Computed,
    Evidence,
    Moment,
    Qualifier,
    Quantity,
    Reference,
)
from explorer.model.sources import Publisher
from explorer.model.texts import in_language
from explorer.wording import phrases
from explorer.wording.language.dates import ordinal
from explorer.wording.language.powers import regrouped

translate = QCoreApplication.translate  # by this name lupdate finds the texts

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
    found = regrouped((value, *(ends or ())), phrases.unit(unit, value))
    shown, *range_ends = (
        phrases.number(each, language, found.decimals(decimals)) for each in found.values
    )
    if range_ends:
        shown += f" ({'–'.join(range_ends)})"
    return f"{shown}{glue}{found.unit}"


def _given(item: Quantity, language: str) -> str:
    """Return what somebody gives: a number, or the ends of a range that has no middle."""
    if not item.middle:
        return phrases.between(item, language)
    return measured(item.value, item.unit, language)


def claimed(claim: Claim, language: str) -> str:
    """Return what a claim gives, its qualifier in words: "about 370 km"."""
    value = claim.value
    if isinstance(value, Moment):
        return phrases.date(value.date, language)
    if isinstance(value, Quantity):
        words = (qualifier(value.qualifier), _given(value, language))
        return " ".join(w for w in words if w)
    return designated(value.text, language)


def designated(text: str, language: str) -> str:
    """Return a designation such as "9001" as it is, an ordinal as the language writes it."""
    number = number_of(text)
    if number is None or text.isdigit():
        return text
    return ordinal(number, language) or text


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
        Bearing.BESIDE: translate("ClaimWords", "for comparison"),
        Bearing.OUTCOME: translate("ClaimWords", "outcome so far"),
        Bearing.BY_THIS_CLOCK: translate("ClaimWords", "holds by this clock"),
        Bearing.NOT_BY_THIS_CLOCK: translate("ClaimWords", "does not hold by this clock"),
    }[name]


# ------------------------------------------------------------------------- what stands out


def remarks(claim: Claim, checked: Checked, corridor: Corridor, language: str) -> list[str]:
    """Return what a reader should notice about a claim, one sentence each."""
    return [_remark(r, claim, checked, corridor, language) for r in checked.remarks]


def _remark(name: Remark, claim: Claim, checked: Checked, corridor: Corridor, language: str) -> str:
    say: dict[Remark, Callable[[], str]] = {
        Remark.FITS_ANOTHER_WAY: lambda: _another_way(claim, checked, language),
        Remark.ANOTHER_UNIT: lambda: _another_thing(claim, checked, language),
        Remark.LATER_THAN_THE_TEXT: lambda: _later(checked, language),
        Remark.STATISTICS_DISAGREE: lambda: _statistics(claim, checked, language),
        Remark.ORIGINAL_SAYS_OTHERWISE: lambda: _qualified_otherwise(claim, corridor, language),
        Remark.EXCLUDED_BY_ANOTHER: lambda: _excluded(checked, corridor, language),
        Remark.RESTS_ON_ASSUMPTION: lambda: translate(
            "ClaimWords", "The verdict rests on a figure that is assumed."
        ),
        Remark.RESTS_ON_TRANSLATION: lambda: _translation(claim, corridor, language),
        Remark.OUTCOME_SO_FAR: lambda: _outcome(checked, corridor, language),
        Remark.ONE_CLOCK_ONLY: lambda: _clocks(checked, corridor, language),
    }
    return say[name]()


def _another_way(claim: Claim, checked: Checked, language: str) -> str:
    text = translate("ClaimWords", "{0} fits another way and not this line. {1}.")
    other = next(f for f in checked.for_ if f.why and f.scope is Scope.DIFFERENT)
    return text.format(_bare(claim, language), _why(other, language))


def _another_thing(claim: Claim, checked: Checked, language: str) -> str:
    other = next((f for f in checked.figures if _same_number_of_something_else(f, claim)), None)
    text = translate("ClaimWords", "The same number is published for something else: {0}.")
    return text.format("" if other is None else _shown(other, language))


def _later(checked: Checked, language: str) -> str:
    dates = sorted(f.value for f in checked.against if isinstance(f.value, str))
    text = translate("ClaimWords", "It happened only after the text came out: {0}.")
    return text.format(phrases.date(dates[-1], language) if dates else "")


def _qualified_otherwise(claim: Claim, corridor: Corridor, language: str) -> str:
    text = translate(
        "ClaimWords", "The report that the article draws on says “{0}”, the article “{1}”."
    )
    return text.format(_original(claim, corridor, language), claimed(claim, language))


def _outcome(checked: Checked, corridor: Corridor, language: str) -> str:
    text = translate("ClaimWords", "It is an aim. What has become of it so far: {0}.")
    found = (f for f in checked.beside if f.bearing is Bearing.OUTCOME)
    return text.format("; ".join(_told(f, corridor, language) for f in found))


def _excluded(checked: Checked, corridor: Corridor, language: str) -> str:
    text = translate(
        "ClaimWords", "Another figure of the same thing excludes it: {0}. Both cannot hold."
    )
    found = (f for f in checked.against if f.scope is Scope.SAME)
    return text.format("; ".join(_told(f, corridor, language) for f in found))


def _clocks(checked: Checked, corridor: Corridor, language: str) -> str:
    text = translate("ClaimWords", "It holds by one local clock only: {0}.")
    read = [
        figure
        for kind in (Bearing.BY_THIS_CLOCK, Bearing.NOT_BY_THIS_CLOCK)
        for figure in checked.figures
        if figure.bearing is kind
    ]
    return text.format("; ".join(_told(f, corridor, language) for f in read))


def _told(figure: Figure, corridor: Corridor, language: str) -> str:
    """Return a figure with what it is and who gives it when, for the middle of a sentence."""
    about = (_why(figure, language), *_who(figure, corridor), *_when(figure.evidence, language))
    return f"{_shown(figure, language)} ({', '.join(part for part in about if part)})"


def _when(evidence: Sequence[Evidence], language: str) -> list[str]:
    dates = [e.date for e in evidence if isinstance(e, Reference) and e.date]
    return [phrases.date(date, language) for date in dict.fromkeys(dates)]


def _statistics(claim: Claim, checked: Checked, language: str) -> str:
    """Say whose statistics the claim's figure is, and what others give."""
    marked = {check.ids for check in claim.checks if check.statistics}
    others = [
        f
        for f in checked.figures
        if f.why and f.difference and f.scope is Scope.DIFFERENT and (not marked or f.ids in marked)
    ]
    told = "; ".join(f"{_shown(f, language)} ({_why(f, language)})" for f in others)
    own = next((f for f in checked.for_ if f.why and f.scope is Scope.SAME), None)
    if own is None:
        text = translate("ClaimWords", "Other statistics give other figures: {0}.")
        return text.format(told)
    text = translate(
        "ClaimWords", "This is the figure of one side ({0}). Other statistics give {1}."
    )
    return text.format(_why(own, language), told)


def _translation(claim: Claim, corridor: Corridor, language: str) -> str:
    """Say how the article and its original put the same thing, and who gives the original."""
    words = claim.wordings
    if words is None:  # pragma: no cover - the remark is only made of a claim that has them
        return ""
    fact = corridor.facts[words.fact_id]
    when = phrases.date(fact.date, language) if fact.date else ""
    text = translate(
        "ClaimWords", "It rests on a translation. The article: {0}. The original: {1} ({2})."
    )
    who = ", ".join(part for part in (fact.publisher, when) if part)
    return text.format(
        in_language(words.article, language), in_language(words.original, language), who
    )


def _why(figure: Figure, language: str) -> str:
    return in_language(figure.why, language) if figure.why else ""


def _bare(claim: Claim, language: str) -> str:
    value = claim.value
    if isinstance(value, Quantity):
        return _given(value, language)
    return claimed(claim, language)


def _same_number_of_something_else(figure: Figure, claim: Claim) -> bool:
    value = claim.value
    if not (isinstance(value, Quantity) and value.middle and figure.middle):
        return False
    return figure.value == value.value and figure.unit != value.unit


def _original(claim: Claim, corridor: Corridor, language: str) -> str:
    """Return the figure of the report that a text draws on, with the word before it."""
    for check in claim.checks:
        value = corridor.facts[check.fact_ids[0]].value if check.original else None
        if isinstance(value, Quantity):
            words = (qualifier(value.qualifier), _given(value, language))
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
    apart = figure.bearing is Bearing.POSSIBLE or figure.scope is Scope.BACKGROUND
    share = 0.0 if apart else figure.difference or 0.0
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
        date = ISO_DATE.fullmatch(named)  # a year alone is read as it is
        return phrases.date(named, language) if date and date[2] else named
    computed = any(isinstance(e, Computed) for e in figure.evidence)
    ends = None if figure.low is None or figure.high is None else (figure.low, figure.high)
    if ends is not None and not figure.middle:
        shown = phrases.between(Quantity.between(*ends, figure.unit, figure.evidence), language)
    else:
        shown = measured(figure.value, figure.unit, language, computed=computed, ends=ends)
    return " ".join(part for part in (qualifier(figure.qualifier), shown) if part)


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
    figures = checked.figures
    return f"{words} ({', '.join(guessed([e for f in figures for e in f.evidence]))})"


# ---------------------------------------------------------------------- who says all that


def sources_of(
    claim: Claim,
    checked: Checked,
    corridor: Corridor,
    language: str,
) -> tuple[str, ...]:
    """Return who states a claim, who gives the figures beside it, and who depends on whom."""
    passage = corridor.passage_in(claim.passage_id, language)
    texts = publishers_of_source(passage.source_id, corridor)
    followed = followed_by(texts, corridor)
    facts = tuple(dict.fromkeys(i for f in checked.figures for i in f.ids if i in corridor.facts))
    others = {p.id: p for i in facts for p in publishers_in(corridor.facts[i].publisher, corridor)}
    everybody = {p.id: p for p in (*texts, *followed)} | others
    return (
        *(phrases.publisher(publisher, language) for publisher in everybody.values()),
        *_dependence(texts, followed, others),
        *_alike(facts, corridor),
    )


def _dependence(
    texts: tuple[Publisher, ...],
    followed: tuple[Publisher, ...],
    others: dict[str, Publisher],
) -> tuple[str, ...]:
    """Return which of the figures come from whom the text has them from itself."""
    of_text = {publisher.id for publisher in (*texts, *followed)}
    same = ", ".join(p.names[0] for p in others.values() if p.id in of_text)
    if not same:
        return ()
    told = translate(
        "ClaimWords",
        "The text takes its report from {0}: a figure from there is no second witness.",
    )
    return (told.format(same),)


def _alike(facts: tuple[str, ...], corridor: Corridor) -> tuple[str, ...]:
    told = translate(
        "ClaimWords",
        "{0} of the figures come from one publication, {1}: they count as one witness.",
    )
    return tuple(
        told.format(len(group), corridor.facts[group[0]].publisher)
        for group in same_witness(facts, corridor)
    )
