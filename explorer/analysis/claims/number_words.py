"""Numbers written as words, in Indonesian and English, up to the billions."""

from __future__ import annotations

import re

_ID = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = {
    "pertama": 1,
    "first": 1,
    "second": 2,
    "third": 3,
    "fifth": 5,
    "eighth": 8,
    "ninth": 9,
    "twelfth": 12,
}
_UNITS = {
    **{word: n for n, word in enumerate(_ID.split())},
    **{word: n for n, word in enumerate(_EN.split())},
    **{word: 10 * n for n, word in enumerate(_EN_TENS.split(), 2)},
    **_ORDINALS,
}
_SCALES = {
    "ratus": 100,
    "seratus": 100,
    "ribu": 1_000,
    "seribu": 1_000,
    "juta": 1_000_000,
    "sejuta": 1_000_000,
    "miliar": 1_000_000_000,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_HUNDRED = 100
_DIGITS = re.compile(r"(?:ke-?)?(\d+)(?:st|nd|rd|th)?")
_FILLERS = {"and", "a"}


def number_of(text: str) -> int | None:
    """Return the whole number that a text is, ``None`` where it is none.

    "ketiga", "dua puluh lima", "seribu", "twenty-five", "fourth", "47th" and "ke-17" are numbers.
    """
    words = text.casefold().strip()
    if match := _DIGITS.fullmatch(words):
        return int(match[1])
    parts = [p for p in re.split(r"[\s-]+", words.removeprefix("ke-")) if p not in _FILLERS]
    if parts and parts[0] not in _UNITS and parts[0].startswith("ke"):  # an Indonesian ordinal
        parts[0] = parts[0].removeprefix("ke")
    return _sum(parts) if parts else None


def _sum(parts: list[str]) -> int | None:
    total = current = 0
    for part in parts:
        word = part
        if word not in _UNITS and word not in _SCALES:
            word = _cardinal(part)
        if word in _UNITS:
            current += _UNITS[word]
        elif word == "belas":
            current += 10
        elif word == "puluh":
            current = current // _HUNDRED * _HUNDRED + current % _HUNDRED * 10
        elif word in _SCALES:
            scale = _SCALES[word]
            current = max(1, current) * scale
            if scale > _HUNDRED:
                total, current = total + current, 0
        else:
            return None
    return total + current


def _cardinal(word: str) -> str:
    """Return the cardinal of a regular English ordinal: "fourth" is "four"."""
    if word.endswith("ieth"):
        return f"{word[:-4]}y"
    return word.removesuffix("th")


def numbers_in(text: str) -> frozenset[int]:
    """Return the numbers that single words of a text are."""
    return frozenset(
        n for word in re.findall(r"[\w-]+", text) if (n := number_of(word)) is not None
    )
