"""Reads the glossary: ``resources/glossary.csv``, one word for one thing in each language."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from explorer.model.lessons.glossary import Term
from explorer.storage.paths import resources

FILE = "glossary.csv"
_EXPLAINED = "_explained"


@cache
def load_glossary() -> Mapping[str, Term]:
    """Return the terms by their English word, in the file's order. Raises ``OSError``."""
    text = (resources() / FILE).read_text(encoding="utf-8")
    terms: dict[str, Term] = {}
    for row in csv.DictReader(io.StringIO(text)):
        words = {tag: word for tag, word in row.items() if not tag.endswith(_EXPLAINED)}
        meaning = {
            tag.removesuffix(_EXPLAINED): words_of
            for tag, words_of in row.items()
            if tag.endswith(_EXPLAINED)
        }
        terms[row["en"]] = Term(row["en"], words, meaning)
    return MappingProxyType(terms)
