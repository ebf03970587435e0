"""How a service, a route or a border stands, in words: since when, and who says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.analysis.comparison import Option
from explorer.analysis.states import spoken_year, states_of_way
from explorer.model.corridor import Corridor
from explorer.model.quantity import Moment, Reference
from explorer.model.states import KnownState, StateKind
from explorer.model.texts import in_language
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def kind(name: StateKind) -> str:
    """Return what has become of something, with a gap for the date."""
    return {
        StateKind.NEW: translate("StateWords", "new since {0}"),
        StateKind.RUNNING: translate("StateWords", "running on {0}"),
        StateKind.SUSPENDED: translate("StateWords", "suspended since {0}"),
        StateKind.RESUMED: translate("StateWords", "running again since {0}"),
        StateKind.ENDED: translate("StateWords", "no longer runs since {0}"),
    }[name]


def subject(state: KnownState, corridor: Corridor, language: str) -> str:
    """Return the name of what a state is about."""
    services, routes = corridor.timing.services, corridor.routes
    if state.subject_id in services:
        return in_language(services[state.subject_id].titles, language)
    if state.subject_id in routes:
        return in_language(routes[state.subject_id].titles, language)
    return corridor.places[state.subject_id].name(language)


def told(state: KnownState, language: str) -> str:
    """Return a state with its dates: "suspended since March 2020, still so on 23 May 2024"."""
    text = kind(state.kind).format(phrases.date(state.since.date, language, after_since=True))
    if state.mode is not None:
        text = translate("StateWords", "{0}, {1}").format(phrases.mode(state.mode), text)
    if state.as_of is None:
        return text
    still = translate("StateWords", "{0}, still so on {1}")
    return still.format(text, phrases.date(state.as_of.date, language))


def sentence(state: KnownState, corridor: Corridor, language: str) -> str:
    """Return a state with what it is about and who says so."""
    said = (p for m in (state.since, state.as_of) if m is not None for p in _publishers(m))
    who = "; ".join(dict.fromkeys(said))
    name = subject(state, corridor, language)
    return f"{name}: {told(state, language)} ({who})" if who else f"{name}: {told(state, language)}"


def _publishers(moment: Moment) -> Sequence[str]:
    return [e.publisher for e in moment.evidence if isinstance(e, Reference)]


def way(option: Option, corridor: Corridor, language: str, asked: str = "") -> str:
    """Return of which year a way's times speak, and how what runs there stands; may be empty."""
    services = corridor.timing.services.values()
    service = next((s for s in services if s.route_id == option.route_id), None)
    year = spoken_year(option, service, asked=asked)
    parts: list[str] = []
    if year is not None:
        parts.append(translate("StateWords", "times of {0}").format(year.year))
    for state in states_of_way(option, service, corridor):
        text = told(state, language)
        about_the_way = state.subject_id in {option.route_id, service.id if service else ""}
        parts.append(text if about_the_way else f"{subject(state, corridor, language)}: {text}")
    name = in_language(corridor.routes[option.route_id].titles, language)
    return f"{name}: {'; '.join(parts)}" if parts else ""
