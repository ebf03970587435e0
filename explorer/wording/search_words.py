"""What a search says: places of the world, and where it found nothing what it looked through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.analysis.search import HitKind, looked_through
from explorer.analysis.world.telling import damage, no_way_sentence, unclear_sentence
from explorer.errors import NoWorldWayError, WorldDataError
from explorer.model.corridor import Corridor
from explorer.model.world_ways import WorldKind, WorldPlace
from explorer.wording import phrases

if TYPE_CHECKING:
    from explorer.analysis.world.naming import UnclearPlaceError

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def nothing_found(corridor: Corridor, language: str) -> str:
    """Return that nothing was found, and among how many records of each kind."""
    counts = looked_through(corridor)
    told = (_counted(kind, counts[kind], language) for kind in counts)
    text = translate("Search", "Nothing found among {0}, {1}, {2} and {3}.")
    return text.format(*told)


def outside() -> str:
    """Return the heading of places that the corridor does not have, and whose data they are."""
    return translate("Search", "Not in this corridor") + " · GeoNames"


def looking() -> str:
    """Return that the world's places are being read."""
    return translate("Search", "Looking among the places of the world…")


def unreadable(error: WorldDataError) -> str:
    """Return that the world's places cannot be read, and why."""
    text = translate("Search", "The places of the world cannot be read ({0}: {1}).")
    return text.format(error.path.name, damage(error, lambda words: translate("World", words)))


def no_way(error: NoWorldWayError) -> str:
    """Return why there is no way between places of the world."""
    return no_way_sentence(error, lambda words: translate("World", words))


def unclear(error: UnclearPlaceError) -> str:
    """Return why it is not clear which place of the world a text means."""
    return unclear_sentence(error, lambda words: translate("World", words))


def world_places(places: Sequence[WorldPlace], language: str) -> list[str]:
    """Return a line for each place of the world: spelling, country, region and people.

    Namesakes of one region are told apart by where they lie.
    """
    named = [_named(place, language) for place in places]
    twice = {text for text, count in Counter(named).items() if count > 1}
    lines: list[str] = []
    for place, text in zip(places, named, strict=True):
        parts = [text]
        if text in twice:
            parts.append(phrases.position(place.lon_deg, place.lat_deg, language, 2))
        if place.population:
            count = phrases.number(place.population, language, 0)
            parts.append(translate("Search", "{0} people").format(count))
        lines.append(" · ".join(parts))
    return lines


def _named(place: WorldPlace, language: str) -> str:
    usual = name_of(place, language)
    name = usual if place.matched == usual else f"{usual} – {place.matched}"
    return f"{name} · {where(place, language)}"


def name_of(place: WorldPlace, language: str) -> str:
    """Return what a place of the world is called: a country as the interface calls it."""
    if place.kind is WorldKind.COUNTRY:
        return phrases.country(place.country, language)
    return place.name


def where(place: WorldPlace, language: str) -> str:
    """Return a place's country, and its region where the data has letters for it, such as IL.

    Of what is no town it says what it is.
    """
    country = phrases.country(place.country, language) if place.country else ""
    if place.kind is WorldKind.TOWN:
        return f"{place.region}, {country}" if place.region.isalpha() else country
    kind = _kind(place.kind)
    return f"{kind}, {country}" if country and place.kind is not WorldKind.COUNTRY else kind


def _kind(kind: WorldKind) -> str:
    return {
        WorldKind.TOWN: translate("Search", "place"),
        WorldKind.COUNTRY: translate("Search", "country"),
        WorldKind.REGION: translate("Search", "region"),
        WorldKind.CONTINENT: translate("Search", "continent"),
        WorldKind.LANDSCAPE: translate("Search", "part of the Earth"),
        WorldKind.SEA: translate("Search", "sea"),
        WorldKind.LAKE: translate("Search", "lake"),
        WorldKind.STRAIT: translate("Search", "strait or canal"),
        WorldKind.RIVER: translate("Search", "river"),
        WorldKind.SITE: translate("Search", "port, airport or station"),
    }[kind]


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
