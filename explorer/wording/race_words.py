"""A race in words: what each train does, what its clock shows, who arrives first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from explorer.analysis.precision import step_h
from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.journeys import AFLOAT
from explorer.analysis.travel_time.race_frame import Race, RaceFrame, Train, Wait
from explorer.analysis.travel_time.terms import TermKind
from explorer.cartography.rendering.train_markers import TrainMarker
from explorer.model.services import GaugeOperation
from explorer.session import State
from explorer.wording import phrases, what_if_words, why_words
from explorer.wording.clock_words import about_moment, day_text, zone_text

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def reason(wait: Wait) -> str:
    """Return why a train stands."""
    if wait.kind is TermKind.GAUGE:
        return what_if_words.operation(wait.operation or GaugeOperation.UNRECORDED)
    return {
        TermKind.WAITING: translate("Race", "waits for departure"),
        TermKind.EXIT: translate("Race", "exit checks"),
        TermKind.ENTRY: translate("Race", "entry checks"),
        TermKind.TRANSFER: translate("Race", "loading and unloading"),
    }.get(wait.kind, translate("Race", "stands"))


def doing(train: Train, state: State) -> str:
    """Return what a train does at a moment."""
    corridor, language = state.corridor, state.language
    if train.arrived is not None:
        text = translate("Race", "arrived after {0}")
        return text.format(why_words.band_about(train.arrived))
    if train.wait is not None:
        place = corridor.places[train.wait.place_id].name(language)
        text = translate("Race", "{0}: {1}, {2} left")
        return text.format(place, reason(train.wait), phrases.about_hours(train.wait.left_h))
    km = translate("Race", "km {0}").format(phrases.number(train.position.at_km, language, 0))
    return f"{km}, {phrases.mode(train.position.mode)}" if train.changes_mode else km


def clock(train: Train, language: str) -> str:
    """Return what clocks show where a train is: ``2 Jun 06:10 Asia/Almaty UTC+5``."""
    if train.clock is None:
        return translate("Race", "local time unknown")
    return f"{' '.join(_moment(train, language))} {zone_text(train.clock)}"


def _moment(train: Train, language: str) -> tuple[str, str]:
    """Return day and time where a train is; only the start is known to the minute."""
    if train.clock is None:
        return "", ""
    moment = train.clock.moment
    if train.position.at_km > 0:
        return about_moment(moment, language)
    return day_text(moment, language), f"{moment:%H:%M}"


def elapsed(asked: Race, at: RaceFrame) -> str:
    """Return how long the race has run, as finely as the last arrival is known."""
    last = asked.entrants[asked.order[-1]].duration
    return phrases.rounded_hours(at.elapsed_h, step_h(last.likely_h, last.low_h, last.high_h))


def result(asked: Race, at: RaceFrame, names: tuple[str, ...]) -> str:
    """Return who has arrived first and, once both are there, by how much; else nothing."""
    if at.first is None or len(names) == 1:
        return ""
    lead = asked.lead
    if lead is None or round(lead.likely_h / step_h(lead.likely_h, lead.low_h, lead.high_h)) == 0:
        return translate("Race", "Both arrive at the same time.")
    if not at.over:
        return translate("Race", "“{0}” arrives first.").format(names[at.first])
    text = translate("Race", "“{0}” arrives first, {1} ahead.")
    return text.format(names[at.first], why_words.band_about(lead))


def _plate(train: Train, state: State) -> str:
    """Return what stands beside a train on the map: what it does, and the time there."""
    says = doing(train, state)
    return says if train.clock is None else f"{says} · {_moment(train, state.language)[1]}"


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
            afloat=train.position.mode in AFLOAT and train.wait is None,
        )
        for number, (train, way) in enumerate(zip(at.trains, ways, strict=True), start=1)
    )
