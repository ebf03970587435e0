"""What a search says where it found nothing: what it looked through."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.search import HitKind, looked_through
from explorer.model.corridor import Corridor
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def nothing_found(corridor: Corridor, language: str) -> str:
    """Return that nothing was found, and among how many records of each kind."""
    counts = looked_through(corridor)
    told = (_counted(kind, counts[kind], language) for kind in counts)
    text = translate("Search", "Nothing found among {0}, {1}, {2} and {3}.")
    return text.format(*told)


def _counted(kind: HitKind, count: int, language: str) -> str:
    one, many = {
        HitKind.PLACE: (translate("Search", "{0} place"), translate("Search", "{0} places")),
        HitKind.ROUTE: (translate("Search", "{0} route"), translate("Search", "{0} routes")),
        HitKind.PASSAGE: (
            translate("Search", "{0} passage"),
            translate("Search", "{0} passages"),
        ),
        HitKind.CLAIM: (translate("Search", "{0} claim"), translate("Search", "{0} claims")),
    }[kind]
    return (one if count == 1 else many).format(phrases.number(count, language, 0))
