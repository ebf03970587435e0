"""Short texts of our own in several languages, and which of them a reader gets.

The chain is the same wherever a text is shown, heard or exported:

1. the very language that is asked for (``zh-Hant-TW``),
2. the same with its last part taken off, again and again (``zh-Hant``, ``zh``): RFC 4647's lookup,
3. another form of that language, the first one given (``zh-Hans`` for ``zh``),
4. the same three for English,
5. the first language that the text is given in.

So a text in one language alone, whichever it is, is enough everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from explorer.model.languages import SOURCE

Texts = Mapping[str, str]
"""A text by BCP 47 language tag; at least one is there, and it may be any."""

_TAG = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"  # language
    r"(?:-[a-z]{4})?"  # script
    r"(?:-(?:[a-z]{2}|\d{3}))?"  # region
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*"  # variants
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"  # extensions
    r"(?:-x(?:-[a-z0-9]{1,8})+)?"  # private use
    r"|x(?:-[a-z0-9]{1,8})+",
    re.IGNORECASE | re.ASCII,
)


def is_language_tag(tag: str) -> bool:
    """Tell whether a tag is well-formed after BCP 47 (RFC 5646), such as ``id`` or ``zh-Hant``."""
    return _TAG.fullmatch(tag) is not None


def _shorter(tag: str) -> Iterator[str]:
    """Return a tag and then what is left of it as its last parts are taken off."""
    parts = tag.split("-")
    while parts:
        yield "-".join(parts)
        parts.pop()
        if parts and len(parts[-1]) == 1:  # what introduces an extension says nothing alone
            parts.pop()


def text_in(texts: Texts, language: str) -> str:
    """Return the text in a language or in a form of it, and nothing where there is none."""
    if found := texts.get(language):
        return found
    given = {tag.lower(): text for tag, text in texts.items() if text}
    asked = language.lower()
    for tag in _shorter(asked):
        if tag in given:
            return given[tag]
    base = asked.partition("-")[0]
    return next((text for tag, text in given.items() if tag.startswith(f"{base}-")), "")


def in_language(texts: Texts, language: str) -> str:
    """Return the text that a reader of ``language`` gets; empty only where there is none at all."""
    return (
        texts.get(language)
        or text_in(texts, language)
        or text_in(texts, SOURCE)
        or next((text for text in texts.values() if text), "")
    )


def tag_of(texts: Texts, language: str) -> str:
    """Return the tag of the text that a reader of ``language`` gets; empty where there is none."""
    told = in_language(texts, language)
    return next((tag for tag, text in texts.items() if text and text == told), "")
