"""Folding spellings: what people type for one name in any spelling or script becomes one text.

Nothing but the standard library is needed, so that the build of the data folds alike.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LETTERS = str.maketrans(
    {
        # Kazakh, Uyghur, Tajik, Tatar and Bashkir in Cyrillic letters, beside Russian ones.
        **dict(zip("әғқҡңҥөүұһҳіҷҙҫґєҗ", "агккнноууххичзсгеж", strict=True)),
        # Turkish, Azerbaijani, Kazakh and the north of Europe in Latin letters without a mark
        # that comes off by itself.
        **dict(zip("ıəłøđħŋ", "ielodhn", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        # Uyghur and Persian forms of Arabic letters.
        **dict(zip("ىیېکەھۀۇۆۈۋ", "يييكهههوووو", strict=True)),
        # Signs inside a word, and what nobody sees: with and without them it is one word.
        **dict.fromkeys("'’‘ʼʻ`´ʹʺ\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    }
)
"""What is typed for a letter that a keyboard does not have."""

_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:([.,\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?![\d])")
_MAYBE_GROUPED = re.compile(r"\d[.,\u00a0\u2009\u202f]\d{3}")  # much quicker to look for
_NUMBER = re.compile(r"\d+")


class _Folded(dict[int, str]):
    """What stands for each small letter, worked out when it is first met: "" for a mark."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = "" if unicodedata.combining(letter) else LETTERS.get(code, letter)
        self[code] = "".join(c if c.isalnum() else " " for c in plain)
        return self[code]


_FOLDED = _Folded()


def _ungrouped(text: str) -> str:
    """Return text with numbers such as 1,031 or 1.031 written as 1031; 0.125 has no thousands."""
    if _MAYBE_GROUPED.search(text) is None:
        return text
    return _GROUPED.sub(lambda m: m[0] if m[0].startswith("0") else m[0].replace(m[1], ""), text)


def folded(text: str) -> str:
    """Return text without case, accents and punctuation, so that spellings meet.

    Cyrillic й and ё keep their base letters (и, е), which is how people type them in haste, and
    the letters of the region's languages become those that every keyboard has (қ, ғ, ң: к, г, н).
    Thousands are not parted, whatever sign parts them, and a unit stands apart from its number.
    """
    decomposed = unicodedata.normalize("NFKD", _ungrouped(text).casefold())
    return " ".join(_NUMBER.sub(r" \g<0> ", decomposed.translate(_FOLDED)).split())


@lru_cache(maxsize=1 << 12)
def folded_letter(letter: str) -> str:
    """Return one letter folded by itself: "" where it is left out, " " where it parts words.

    A letter that would become several stays one, in its small form: ``typed`` folds a text letter
    by letter, so that the letters of many names can be exchanged all at once.
    """
    small = letter.casefold()
    kept = unicodedata.normalize("NFKD", small).translate(_FOLDED)
    if len(kept) > 1:
        return small if len(small) == 1 else letter
    return kept


def typed(text: str) -> str:
    """Return a text folded letter by letter."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(map(folded_letter, composed)).split())
