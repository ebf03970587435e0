"""The comparison of two ways in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.comparison import Comparison, published_gain_h
from explorer.model.corridor import Corridor
from explorer.model.texts import in_language
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def headline(result: Comparison, corridor: Corridor, language: str) -> str:
    """Return what the comparison of the first two ways comes to; empty where it has no length."""
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
        length = f"{phrases.number(abs(gap), language, 0)}\N{NO-BREAK SPACE}km"
        text = translate("ComparisonPanel", "“{0}” is {1} shorter than “{2}”.")
        said.append(text.format(shorter, length, longer))
    gain_h = published_gain_h(*result.options[:2])
    if gain_h is not None and gain_h.value:
        faster = first if gain_h.value > 0 else second
        shown = phrases.qualifier(gain_h.qualifier) + phrases.hours(abs(gain_h.value))
        text = translate("ComparisonPanel", "By published times, “{0}” is {1} faster.")
        said.append(text.format(faster, shown))
    return " ".join(said)
