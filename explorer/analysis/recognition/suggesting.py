"""Everything that a text holds: recogniser, resolver and the readers of figures together."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from msgspec import Struct

from explorer.analysis.recognition.dates.finding import find_dates
from explorer.analysis.recognition.figures.finding import find_figures
from explorer.analysis.recognition.gazetteer import PlaceNames, WordLists
from explorer.analysis.recognition.habits import Habits
from explorer.analysis.recognition.language import language_of
from explorer.analysis.recognition.legs import find_legs
from explorer.analysis.recognition.lines import Lines
from explorer.analysis.recognition.matching import by_word, find_matches
from explorer.analysis.recognition.reading import Reading
from explorer.analysis.recognition.recogniser import recognise
from explorer.analysis.recognition.resolver import resolve
from explorer.analysis.recognition.sources import describe_source, own_date
from explorer.analysis.recognition.words import Words
from explorer.model.proposals import PlaceProposal, Proposals

_AGO = re.compile(r"\w+\s\w+\s(?:ago|lalu|silam|yang lalu|kemudian|mendatang)", re.IGNORECASE)
"""A span of time up to now, which is a figure and a date."""
_LIKE = {"und": "en", "ms": "id"}
"""Languages read by the habits of another; all others are foreign and read with care."""


class Knowledge(Struct, frozen=True, eq=False):
    """What recognition knows of the world: names, words alike, the countries of peoples, habits."""

    names: PlaceNames
    lists: WordLists
    peoples: Mapping[str, str]
    habits: Mapping[str, Habits]


def suggest(text: str, knowledge: Knowledge, today: dt.date | None = None) -> Proposals:
    """Return the places, figures, dates and ways of a text; nothing of it is decided.

    ``today`` is the text's own date; without it what the text says of itself is taken.
    """
    language = language_of(text)
    source = describe_source(text, language)
    dates = find_dates(text, language, today or own_date(source))
    taken = [(d.start, d.end) for d in dates if not _AGO.fullmatch(d.text)]
    figures = find_figures(text, language, _common(knowledge), taken)
    places = find_places(text, language, knowledge)
    return Proposals(source, places, figures, dates, find_legs(text, places))


def _common(knowledge: Knowledge) -> frozenset[str]:
    return frozenset[str]().union(*(habits.common for habits in knowledge.habits.values()))


def find_places(text: str, language: str, knowledge: Knowledge) -> tuple[PlaceProposal, ...]:
    """Return the places of a text in a language; in one it has no rules for, only clear ones."""
    habits = knowledge.habits[
        _LIKE.get(language, language if language in knowledge.habits else "en")
    ]
    words = Words(text)
    peoples = knowledge.peoples.keys()
    matches = find_matches(words, knowledge.names, habits, peoples)
    reading = Reading(
        words, Lines(words, habits.kitchen), habits, knowledge.lists, peoples, by_word(matches)
    )
    found = recognise(reading, matches, is_foreign=language not in {*knowledge.habits, *_LIKE})
    return resolve(words, found, knowledge.peoples, habits.region_kinds, habits.home)
