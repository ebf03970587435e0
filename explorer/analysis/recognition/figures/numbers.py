"""Reading numbers as texts write them: 7,400 and 7.400, 2.5 and 2,5, in words, with magnitudes."""

from __future__ import annotations

import re

from explorer.analysis.claims.number_words import number_of

_GROUP = "[.,\u00a0\u2009\u202f’']"
DIGITS = rf"\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
"""A number in digits, whatever signs part it."""

_SMALL_EN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
_SMALL_ID = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh"
_LARGE = "hundred thousand million billion ratus seratus ribu seribu juta sejuta miliar"
_ONE_WORD = "|".join(f"{_SMALL_EN} {_SMALL_ID} {_LARGE}".split())
_PARTS = {"half": 0.5, "setengah": 0.5, "quarter": 0.25, "seperempat": 0.25}
_OF_PARTS = "hundred|thousand|million|billion|trillion|ribu|juta|miliar|triliun|dozen|lusin"
_IN_PARTS = rf"(?:a )?(?:{'|'.join(_PARTS)})(?: an?| of a)?[ -](?:{_OF_PARTS})"
_IN_DOZENS = rf"(?:{_ONE_WORD}|a) dozen|selusin"
_PART = re.compile(_IN_PARTS, re.IGNORECASE)
_DOZEN = re.compile(_IN_DOZENS, re.IGNORECASE)
IN_WORDS = rf"(?:{_IN_PARTS}|{_IN_DOZENS}|(?:{_ONE_WORD})(?:[ -](?:and )?(?:{_ONE_WORD}))*)"
"""A number in words of English or Indonesian."""

MAGNITUDES = {
    **dict.fromkeys(("thousand", "ribu", "rb"), 1e3),
    **dict.fromkeys(("million", "juta", "mn", "mln", "jt"), 1e6),
    **dict.fromkeys(("billion", "miliar", "milyar", "bn", "bln"), 1e9),
    **dict.fromkeys(("trillion", "triliun", "trilyun", "tn", "trn"), 1e12),
    "lakh": 1e5,
    "crore": 1e7,
}
_LETTERS = {"k": 1e3, "m": 1e6, "b": 1e9}
_MIXED = re.compile(r"\d([.,])\d{3}([.,])\d")
_FRACTION = re.compile(r"(?<![\d.,])\d+([.,])\d{1,2}(?![\d.,]*\d)")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}([.,])\d{3}\1\d{3}")
_THREE, _MOST_DIGITS = 3, 19
_DOZEN_OF, _DOZENS = 12.0, frozenset(("dozen", "lusin"))
_LONGEST, _LARGEST = 80, 1e18


def decimal_sign(text: str, language: str) -> str:
    """Return the sign before decimals: what the text's clear numbers show, else the language's."""
    usual = "," if language not in {"en", "zh", "ja", "th", "hi"} else "."
    seen = {".": 0, ",": 0}
    for match in _FRACTION.finditer(text):
        seen[match[1]] += 1
    for match in _GROUPED.finditer(text):
        seen["," if match[1] == "." else "."] += 2
    for match in _MIXED.finditer(text):
        if match[1] != match[2]:
            seen[match[2]] += 2
    other = "." if usual == "," else ","
    return other if seen[other] > 1 and not seen[usual] else usual


def value_of(digits: str, decimal: str, *, is_scaled: bool = False) -> float | None:
    """Return the value of a number in digits, ``None`` for what is none.

    ``is_scaled`` tells that a magnitude follows: 1.200 million is 1.2, 1.200 trains are twelve
    hundred where a point parts thousands.
    """
    if len(digits) > _LONGEST:
        return None
    plain = re.sub("[\u00a0\u2009\u202f’']", "", digits)
    signs = [c for c in plain if c in ".,"]
    if not signs:
        return float(plain) if len(plain) < _MOST_DIGITS else None
    if len(set(signs)) > 1:
        last = signs[-1]
        plain = plain.replace("," if last == "." else ".", "").replace(last, ".")
    elif len(signs) > 1:
        plain = plain.replace(signs[0], "")
    else:
        whole, _, rest = plain.partition(signs[0])
        is_group = len(rest) == _THREE and whole != "0" and not is_scaled
        is_decimal = signs[0] == decimal or not is_group
        plain = f"{whole}.{rest}" if is_decimal else whole + rest
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if value <= _LARGEST else None


def word_value(text: str) -> float | None:
    """Return the value of a number in words, ``None`` for what is none."""
    if len(text) > _LONGEST:
        return None
    words = text.lower().replace("-", " ").split()
    if _PART.fullmatch(text):
        part = next(_PARTS[word] for word in words if word in _PARTS)
        return part * (_DOZEN_OF if words[-1] in _DOZENS else MAGNITUDES.get(words[-1], 100.0))
    if _DOZEN.fullmatch(text):
        many = number_of(words[0]) if len(words) > 1 else None
        return _DOZEN_OF * (1 if many is None else many)
    found = number_of(text.replace(" and ", " "))
    return None if found is None or found > _LARGEST else float(found)


def magnitude_of(word: str) -> float:
    """Return what a word such as juta or bn multiplies by."""
    low = word.lower()
    return MAGNITUDES.get(low) or _LETTERS[low]
