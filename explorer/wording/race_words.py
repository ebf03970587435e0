"""A race in words: what each train does, what its clock shows, who arrives first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.race_frame import Race, RaceFrame, Train, Wait
from explorer.analysis.travel_time.terms import TermKind
from explorer.cartography.rendering.train_markers import TrainMarker
from explorer.model.services import GaugeOperation
from explorer.session import State
from explorer.wording import phrases, what_if_words, why_words
from explorer.wording.clock_words import day_text, zone_text

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def reason(wait: Wait) -> str:
    """Return why a train stands."""
    if wait.kind is TermKind.GAUGE:
        return what_if_words.operation(wait.operation or GaugeOperation.UNRECORDED)
    return {
        TermKind.WAITING: translate("Race", "waits for departure"),
        TermKind.EXIT: translate("Race", "exit checks"),
        TermKind.ENTRY: translate("Race", "entry checks"),
    }.get(wait.kind, translate("Race", "stands"))


def doing(train: Train, state: State) -> str:
    """Return what a train does at a moment."""
    corridor, language = state.corridor, state.language
    if train.arrived_h is not None:
        text = translate("Race", "arrived after {0}")
        return text.format(phrases.hours(train.arrived_h))
    if train.wait is not None:
        place = corridor.places[train.wait.place_id].name(language)
        text = translate("Race", "{0}: {1}, {2} left")
        return text.format(place, reason(train.wait), phrases.hours(train.wait.left_h))
    km = phrases.number(train.position.at_km, language, 0)
    return translate("Race", "km {0}").format(km)


def clock(train: Train, language: str) -> str:
    """Return what clocks show where a train is: ``2 Jun 06:10 Asia/Almaty UTC+5``."""
    if train.clock is None:
        return translate("Race", "local time unknown")
    moment = train.clock.moment
    return f"{day_text(moment, language)} {moment:%H:%M} {zone_text(train.clock)}"


def result(asked: Race, at: RaceFrame, names: tuple[str, ...]) -> str:
    """Return who has arrived first and, once both are there, by how much; else nothing."""
    if at.first is None or len(names) == 1:
        return ""
    if round(asked.lead_h * 60) == 0:
        return translate("Race", "Both arrive at the same time.")
    if not at.over:
        return translate("Race", "“{0}” arrives first.").format(names[at.first])
    text = translate("Race", "“{0}” arrives first, {1} ahead.")
    return text.format(names[at.first], phrases.hours(asked.lead_h))


def _plate(train: Train, state: State) -> str:
    """Return what stands beside a train on the map: what it does, and the time there."""
    says = doing(train, state)
    return says if train.clock is None else f"{says} · {train.clock.moment:%H:%M}"


def tokens(at: RaceFrame, ways: tuple[Alternative, ...], state: State) -> tuple[TrainMarker, ...]:
    """Return a moment's trains as the map draws them."""
    return tuple(
        TrainMarker(
            train.position.lon_deg,
            train.position.lat_deg,
            why_words.style_name(way, state.corridor),
            str(number),
            _plate(train, state),
            train.wait is not None,
            number % 2 == 0,
        )
        for number, (train, way) in enumerate(zip(at.trains, ways, strict=True), start=1)
    )
