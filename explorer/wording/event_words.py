"""What is said about a dated event: its date, what it changed, who gives the date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.timeline import Standing
from explorer.model.corridor import Corridor
from explorer.model.events import Event, EventKind
from explorer.model.quantity import FromPassage
from explorer.model.texts import in_language
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def kind(name: EventKind) -> str:
    """Return what events of a kind are about, in words."""
    return {
        EventKind.NETWORK: translate("EventWords", "Lines and sites"),
        EventKind.AGREEMENT: translate("EventWords", "Agreements"),
        EventKind.MEETING: translate("EventWords", "Visits and meetings"),
        EventKind.AIM: translate("EventWords", "Aims"),
    }[name]


def dated_by_article(event: Event) -> bool:
    """Tell whether an article gives the date, and not another publication."""
    return any(isinstance(e, FromPassage) for e in event.moment.evidence)


def spoken(event: Event, corridor: Corridor, language: str) -> str:
    """Return an event in one text: when, what, and who gives the date."""
    evidence = event.moment.evidence[0]
    who = phrases.says_who(evidence, corridor, language)
    return f"{dated(event, language)}\n{phrases.badge(evidence)[1]}: {who}"


def dated(event: Event, language: str) -> str:
    """Return when an event was, and what."""
    date = phrases.date(event.moment.date, language)
    return f"{date}: {in_language(event.titles, language)}."


def changes(event: Event, corridor: Corridor, language: str) -> tuple[str, ...]:
    """Return what an event opened and improved, a line each."""
    found: list[str] = []
    for identity in event.opens:
        if identity in corridor.routes:
            name = in_language(corridor.routes[identity].titles, language)
        elif identity in corridor.places:
            name = corridor.places[identity].name(language)
        else:
            name = segment_name(identity, corridor, language)
        found.append(translate("EventWords", "{0} stands from then on").format(name))
    for identity in event.improves:
        name = segment_name(identity, corridor, language)
        found.append(translate("EventWords", "{0} was there before and is better").format(name))
    return tuple(found)


def segment_name(segment_id: str, corridor: Corridor, language: str) -> str:
    """Return a segment by its ends."""
    segment = corridor.segments[segment_id]
    ends = (corridor.places[i].name(language) for i in (segment.from_id, segment.to_id))
    return " → ".join(ends)


def stood(standing: Standing, corridor: Corridor, language: str) -> str:
    """Return in words which dated routes and sites stood, which not yet, and what is undated."""

    def names(route_ids: tuple[str, ...], place_ids: tuple[str, ...] = ()) -> str:
        found = [in_language(corridor.routes[i].titles, language) for i in route_ids]
        found += [corridor.places[i].name(language) for i in place_ids]
        return ", ".join(found)

    parts = (
        (translate("EventWords", "there"), names(standing.route_ids, standing.place_ids)),
        (
            translate("EventWords", "not there yet"),
            names(standing.not_yet_route_ids, standing.not_yet_place_ids),
        ),
        (
            translate("EventWords", "opening not dated, shown as there"),
            names(standing.undated_route_ids),
        ),
    )
    head = translate("EventWords", "At the end of {0}").format(standing.year)
    return f"{head} – " + " · ".join(f"{title}: {text}" for title, text in parts if text)
