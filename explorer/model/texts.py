"""Short texts of our own in several languages."""

from __future__ import annotations

from collections.abc import Mapping

Texts = Mapping[str, str]
"""A text by ISO 639-1 language code; English is always there."""


def in_language(texts: Texts, language: str) -> str:
    """Return the text in ``language``, else in English, else in whatever language there is."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
