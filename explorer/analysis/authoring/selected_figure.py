"""The figure that a person selected in the text."""

from __future__ import annotations

import re

from explorer.analysis.recognition.figures.finding import find_figures
from explorer.analysis.recognition.figures.numbers import (
    DIGITS,
    IN_WORDS,
    decimal_sign,
    value_of,
    word_value,
)
from explorer.model.authoring.drafts import DraftClaim

_DIGITS = re.compile(DIGITS)
_WORDS = re.compile(IN_WORDS, re.IGNORECASE)


def figure_in(text: str, start: int, end: int, language: str) -> DraftClaim | None:
    """Return what selected words state, as far as a number is among them; ``None`` without one.

    With a unit it is read as everywhere; a bare number has none, which the person may add.
    """
    words = text[start:end]
    found = next(iter(find_figures(words, language, frozenset())), None)
    if found is not None:
        values = found.value, found.low, found.high, found.unit, found.qualifier
        return DraftClaim("", start, end, *values)
    digits, spelled = _DIGITS.search(words), _WORDS.search(words)
    value = value_of(digits[0], decimal_sign(text, language)) if digits else None
    if value is None and spelled is not None:
        value = word_value(spelled[0])
    return None if value is None else DraftClaim("", start, end, value, None, None, "", "exact")
