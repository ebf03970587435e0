"""What stands on the cards of the shelf."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.errors import PackError
from explorer.model.texts import in_language
from explorer.wording import phrases

if TYPE_CHECKING:
    from explorer.storage.shelf.heads import Head

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def title(head: Head, path: Path, language: str) -> str:
    """Return a corridor's title; of one that does not tell it, the name of its file."""
    return in_language(head.titles, language) if head.titles else path.name


def counts(head: Head, language: str) -> str:
    """Return how many routes and places a corridor has."""
    routes = phrases.number(head.routes, language, 0)
    places = phrases.number(head.places, language, 0)
    one, many = translate("Search", "{0} route"), translate("Search", "{0} routes")
    of_routes = (one if head.routes == 1 else many).format(routes)
    one, many = translate("Search", "{0} place"), translate("Search", "{0} places")
    return f"{of_routes} · {(one if head.places == 1 else many).format(places)}"


def lessons(head: Head, language: str) -> str:
    """Return how many lessons a corridor has."""
    one, many = translate("Shelf", "{0} lesson"), translate("Shelf", "{0} lessons")
    number = phrases.number(head.lessons, language, 0)
    return (one if head.lessons == 1 else many).format(number)


def problem(error: PackError) -> str:
    """Return why a corridor cannot be opened, in a sentence: its first fault, and how many more."""
    first = error.faults[0]
    where = ": ".join(filter(None, (first.file, first.record, first.field)))
    wrong, _ = phrases.fault(first)
    text = translate("Shelf", "Cannot be opened. {0}: {1}").format(where, wrong)
    more = len(error.faults) - 1
    if more:
        text += " " + translate("Shelf", "(and {0} more)").format(more)
    return text
