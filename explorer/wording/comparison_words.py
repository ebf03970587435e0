"""The comparison of two ways in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.analysis.comparison import Comparison, published_gain_h, told_h
from explorer.analysis.travel_time.supposed import SupposedWay
from explorer.model.corridor import Corridor
from explorer.model.texts import in_language
from explorer.wording import phrases, what_if_mark, why_words

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def headline(
    result: Comparison, corridor: Corridor, language: str, *, supposed: bool = False
) -> str:
    """Return what the comparison of the first two ways comes to; empty where it has no length.

    With ``supposed`` it says that this holds for the published state, and not for the what-if.
    """
    if result.difference_km is None:
        return ""
    first, second = (
        in_language(corridor.routes[o.route_id].titles, language) for o in result.options[:2]
    )
    gap = result.difference_km.value
    said: list[str] = []
    if abs(gap) < 1:
        text = translate("ComparisonPanel", "“{0}” and “{1}” run over the same line.")
        said.append(text.format(first, second))
    else:
        shorter, longer = (first, second) if gap > 0 else (second, first)
        length = phrases.in_km(abs(gap), language)
        text = translate("ComparisonPanel", "“{0}” is {1} shorter than “{2}”.")
        said.append(text.format(shorter, length, longer))
    gain_h = published_gain_h(*result.options[:2])
    if gain_h is not None and gain_h.value:
        faster = first if gain_h.value > 0 else second
        ends = sorted(map(abs, told_h(gain_h)))
        hours = " – ".join(map(phrases.hours, ends))
        shown = phrases.qualifier(gain_h.qualifier) + hours
        text = translate("ComparisonPanel", "By published times, “{0}” is {1} faster.")
        said.append(text.format(faster, shown))
    whole = " ".join(said)
    if not supposed:
        return whole
    text = translate("ComparisonPanel", "Published times hold for the published state: {0}")
    return text.format(whole)


def supposed_time(way: SupposedWay) -> str:
    """Return how long a route takes in the what-if, or that no way is left."""
    if way.closed:
        return translate("ComparisonPanel", "no way left")
    if way.after is None or way.after.time is None:
        return translate("ComparisonPanel", "time unknown")
    return why_words.band_about(way.after.time.duration)


def supposed_sentence(ways: Sequence[SupposedWay], corridor: Corridor, language: str) -> str:
    """Return what a what-if does to some routes, after the mark that says what it is."""
    said = [f"{what_if_mark.mark()}."]
    for way in ways:
        name = in_language(corridor.routes[way.route_id].titles, language)
        if way.closed:
            text = translate("ComparisonPanel", "“{0}” has no way left.")
        elif not way.changed:
            text = translate("ComparisonPanel", "“{0}” stays as it is: {1}.")
        else:
            text = translate("ComparisonPanel", "“{0}” takes {1}.")
        said.append(text.format(name, supposed_time(way)))
    after = [way.after for way in ways if way.after is not None]
    said.append(why_words.detours(after, corridor, language))
    return " ".join(text for text in said if text)
