"""Everything that a text holds: the recogniser, the resolver and the readers of figures together."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from msgspec import Struct

from explorer.analysis.recognition.dates import find_dates
from explorer.analysis.recognition.english import ENGLISH
from explorer.analysis.recognition.figures import find_figures
from explorer.analysis.recognition.gazetteer import PlaceNames, WordLists
from explorer.analysis.recognition.habits import Habits
from explorer.analysis.recognition.indonesian import INDONESIAN
from explorer.analysis.recognition.language import language_of
from explorer.analysis.recognition.legs import find_legs
from explorer.analysis.recognition.recogniser import Recogniser
from explorer.analysis.recognition.resolver import resolve
from explorer.analysis.recognition.sources import describe_source, own_date
from explorer.analysis.recognition.words import Words
from explorer.model.proposals import PlaceProposal, Proposals

_HABITS: Mapping[str, Habits] = {"en": ENGLISH, "id": INDONESIAN, "ms": INDONESIAN}
_AGO = re.compile(r"(?:\w+)\s\w+\s(?:ago|earlier|lalu|silam|yang lalu|kemudian|mendatang)", re.I)
"""A span of time up to now, which is a figure and a date."""
_AS_ENGLISH = frozenset(("en", "und"))


class Knowledge(Struct, frozen=True, eq=False):
    """What recognition knows of the world: names, words alike, and the countries of peoples."""

    names: PlaceNames
    lists: WordLists
    peoples: Mapping[str, str]


def suggest(text: str, knowledge: Knowledge, today: dt.date | None = None) -> Proposals:
    """Return the places, figures, dates and ways of a text; nothing of it is decided.

    ``today`` is the text's own date; without it what the text says of itself is taken.
    """
    language = language_of(text)
    source = describe_source(text, language)
    dates = find_dates(text, language, today or own_date(source))
    taken = [(d.start, d.end) for d in dates if not _AGO.fullmatch(d.text)]
    figures = find_figures(text, language, taken)
    places = find_places(text, language, knowledge)
    return Proposals(source, places, figures, dates, find_legs(text, places))


def find_places(text: str, language: str, knowledge: Knowledge) -> tuple[PlaceProposal, ...]:
    """Return the places of a text in a language; in one it has no rules for, only clear ones."""
    habits = _HABITS.get(language, ENGLISH)
    words = Words(text)
    recogniser = Recogniser(
        words,
        knowledge.names,
        knowledge.lists,
        habits,
        frozenset(knowledge.peoples),
        is_foreign=language not in _HABITS and language not in _AS_ENGLISH,
    )
    found = recogniser.recognise()
    return resolve(words, found, knowledge.peoples, habits.region_kinds, habits.home)
