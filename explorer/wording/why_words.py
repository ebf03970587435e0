"""What the travel-time model says, in words: titles, intervals, the chart read aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from explorer.analysis.travel_time import journeys
from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.journeys import Journey, LeftOut
from explorer.analysis.travel_time.quantile_dots import DOTS
from explorer.analysis.travel_time.sampling import Band
from explorer.analysis.travel_time.terms import (
    BORDER_KINDS,
    TRANSFER_KINDS,
    WAITING_KINDS,
    Cause,
    TermKind,
)
from explorer.analysis.travel_time.time_saving import INTERVAL_CASES, TimeSaving
from explorer.analysis.travel_time.timed import TimedJourney
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.quantity import Assumed, Computed, Evidence, Method, Quantity, Reference
from explorer.model.routes import Service
from explorer.model.services import Estimate, EstimateKind
from explorer.model.texts import in_language
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_RUNNING = frozenset({TermKind.RUNNING})
_KINDS = {
    Cause.DISTANCE: _RUNNING,
    Cause.SPEED: _RUNNING,
    Cause.BORDER: BORDER_KINDS,
    Cause.TRANSFER: TRANSFER_KINDS,
    Cause.WAITING: WAITING_KINDS,
    Cause.REST: frozenset[TermKind](),
}


def cause(name: Cause) -> str:
    """Return a cause in words."""
    return {
        Cause.DISTANCE: translate("Why", "Distance"),
        Cause.SPEED: translate("Why", "Running speed"),
        Cause.BORDER: translate("Why", "Border, gauge"),
        Cause.TRANSFER: translate("Why", "Loading, unloading"),
        Cause.WAITING: translate("Why", "Stops, waiting"),
        Cause.REST: translate("Why", "Not explained"),
    }[name]


def where(key: str, language: str) -> str:
    """Return where a speed holds, as services name it: "KZ", "sea", "ferry" or "road KZ"."""
    mode, _, country = key.rpartition(" ")
    if not mode and not country.isupper():
        return translate("Why", "at sea") if key == Mode.SEA else phrases.mode(Mode(key))
    name = phrases.country(country, language)
    return f"{phrases.mode(Mode(mode))}, {name}" if mode else name


def way_name(way: Alternative, corridor: Corridor, language: str) -> str:
    """Return the name of a route, or of a service that runs on none."""
    route = corridor.routes.get(way.id)
    if route is not None:
        return in_language(route.titles, language)
    return way.id if way.service is None else in_language(way.service.titles, language)


def style_name(way: Alternative, corridor: Corridor) -> str:
    """Return the name of a way's line in map styles; empty for a service on no route."""
    route = corridor.routes.get(way.id)
    return "" if route is None else route.style


def part(found: TimeSaving, name: Cause) -> str:
    """Return what a cause adds or saves, with its sign: ``−¾ h``."""
    count = found.steps[name]
    value = count * found.step_h if count else found.by_h[name]
    text = phrases.rounded_hours(value, found.step_h)
    if name is Cause.REST and found.timetabled:
        value, text = found.rest_h, phrases.short_hours(found.rest_h)
    return f"+{text}" if value > 0 and text != phrases.hours(0.0) else text


def even(found: TimeSaving) -> bool:
    """Tell whether two ways take equally long, as finely as that can be told."""
    if found.timetabled:
        return round(found.saved_h * 60) == 0
    return round(found.saved_h / found.step_h) == 0


def band_about(band: Band) -> str:
    """Return a time as finely as it is known: a timetable to the minute, a model ``≈ 22½ h``."""
    if band.timetabled:
        return phrases.hours(band.likely_h)
    return phrases.about_hours(band.likely_h, band.low_h, band.high_h)


def saved(found: TimeSaving) -> str:
    """Return how much faster the faster way is: ``≈ 6¼ h``; by timetables to the minute."""
    if found.timetabled:
        return phrases.hours(found.saved_h)
    return phrases.about_hours(found.saved_h, found.low_h, found.high_h)


def title(found: TimeSaving) -> str:
    """Return the question that the causes answer."""
    if even(found):
        return translate("Why", "Why equally fast?")
    return translate("Why", "Why {0} faster?").format(saved(found))


def _signed_gain(hours: str) -> str:
    if hours.startswith("−"):
        return translate("Why", "{0} slower").format(hours.removeprefix("−"))
    return translate("Why", "{0} faster").format(hours)


def interval(found: TimeSaving, faster: str) -> str:
    """Return how sure the saving is, as cases out of fifty."""
    if even(found) and round(found.low_h * 60) == round(found.high_h * 60) == 0:
        return translate("Why", "Both ways take equally long in every case.")
    ends = phrases.between_hours(found.saved_h, found.low_h, found.high_h)
    if found.low_h < 0:
        text = translate("Why", "In {0} of {1} cases “{2}” is between {3} and {4}.")
        ends = _signed_gain(ends[0]), _signed_gain(ends[1])
    else:
        text = translate("Why", "In {0} of {1} cases “{2}” is between {3} and {4} faster.")
    return text.format(INTERVAL_CASES, DOTS, faster, *ends)


def duration(time: TimedJourney) -> str:
    """Return how long a way takes, with its interval; that of a timetable is the model's."""
    text = translate("Why", "{0}; in {1} of {2} cases between {3} and {4}")
    band = time.duration
    if band.timetabled:
        band = time.model
        text = translate("Why", "Model: {0}; in {1} of {2} cases between {3} and {4}")
    ends = phrases.between_hours(band.likely_h, band.low_h, band.high_h)
    said = [text.format(band_about(band), INTERVAL_CASES, DOTS, *ends)]
    if time.duration.timetabled:
        table = translate("Why", "Timetable: {0}").format(phrases.hours(time.duration.likely_h))
        said = [table, *said, rest(time)]
    return "\n".join(said)


def beside_published(time: TimedJourney) -> str:
    """Return the model's time in a few words, and whether what is published is a timetable."""
    text = translate("Why", "model {0}")
    if time.timetable is not None:
        text = translate("Why", "timetable; model {0}")
    return text.format(band_about(time.model))


def rest(time: TimedJourney) -> str:
    """Return what a way's likely time holds beside the parts of the model."""
    hours = phrases.short_hours(time.rest_h)
    if time.duration.timetabled:
        text = translate("Why", "The model's parts do not explain {0} of the timetable.")
        if time.rest_h < 0:
            hours = phrases.short_hours(-time.rest_h)
            text = translate("Why", "The model's parts are {0} longer than the timetable.")
        return text.format(hours)
    text = translate("Why", "The middles of the parts and the middle of the whole differ by {0}.")
    return text.format(hours)


def weighted(time: TimedJourney) -> str:
    """Return how many cases published times of trains leave; empty where they say nothing."""
    luck = time.luck
    if luck is None or luck.estimate_ids.isdisjoint(time.middles):
        return ""
    text = translate(
        "Why",
        "Cases that fit the published times of trains count more: they weigh as much as "
        "{0} of {1} equal ones.",
    )
    return text.format(round(luck.effective_n), len(time.samples_h))


def estimate_value(item: Estimate, value: float, language: str) -> str:
    """Return a value of an estimate with its unit."""
    decimals = 0 if item.kind is EstimateKind.SPEED else 1
    shown = Quantity(value, item.likely.unit, item.likely.evidence)
    return phrases.quantity(shown, language, decimals)


def estimate(item: Estimate, corridor: Corridor, language: str) -> str:
    """Return an estimate with who says so."""
    text = translate("Why", "{0}: {1} (from {2} to {3})")
    values = (item.likely.value, item.low.value, item.high.value)
    shown = (estimate_value(item, v, language) for v in values)
    says = (phrases.says_who(e, corridor, language) for e in item.likely.evidence)
    return "\n".join((text.format(in_language(item.titles, language), *shown), *says))


class EstimateWords:
    """Estimates in words, kept while they stay the same: of a slider's step only one is new."""

    def __init__(self) -> None:
        self._of: tuple[Corridor, str] | None = None
        self._known: dict[str, tuple[Estimate, str]] = {}

    def __call__(self, item: Estimate, corridor: Corridor, language: str) -> str:
        """Return an estimate with who says so."""
        if self._of is None or self._of[0] is not corridor or self._of[1] != language:
            self._of, self._known = (corridor, language), {}
        known = self._known.get(item.id)
        if known is None or known[0] is not item:
            known = self._known[item.id] = item, estimate(item, corridor, language)
        return known[1]


def estimates_behind(name: Cause, pair: Sequence[TimedJourney]) -> tuple[Estimate, ...]:
    """Return the estimates that a cause rests on, without what both ways share."""
    amounts = [{t.id: t.amount for t in trip.terms} for trip in pair]
    shared = amounts[0].items() & amounts[1].items()
    found: dict[str, Estimate] = {}
    for trip in pair:
        for term in trip.terms:
            if term.kind in _KINDS[name] and (term.id, term.amount) not in shared:
                found[term.estimate_id] = trip.estimates[term.estimate_id]
    return tuple(found.values())


def _rank(evidence: Evidence) -> int:
    """Return a place in order, the weakest first: a sum is no surer than a guess in it."""
    return 0 if isinstance(evidence, Assumed) else 2 if isinstance(evidence, Computed) else 1


def grounds(
    some: Sequence[Estimate],
    inputs: tuple[str, ...],
    corridor: Corridor,
    language: str,
    words: Callable[[Estimate, Corridor, str], str] = estimate,
) -> tuple[Evidence, str]:
    """Return the weakest evidence behind a computed time, and the whole answer to "says who?"."""
    computed = Computed(Method.TRAVEL_TIME, inputs)
    every: list[Evidence] = [computed, *(e for item in some for e in item.likely.evidence)]
    parts = [phrases.says_who(computed, corridor, language)]
    parts += [words(item, corridor, language) for item in some]
    return min(every, key=_rank), "\n\n".join(parts)


def two_figures() -> str:
    """Return why a timetable and the model give two figures for one thing."""
    return translate(
        "Why",
        "A timetable is what a railway published, and is told first. The model adds up running, "
        "stops, border and waiting from speeds and hours that are partly assumed. What its parts "
        "do not explain of the timetable stands beside them as a part of its own.",
    )


def left_out(way: Alternative, corridor: Corridor) -> str:
    """Return what the model's time of a way holds and what it leaves out; empty without one.

    Read from the way's own terms: what has no estimate in them is not counted.
    """
    if way.time is None:
        return ""
    return _left_out((way.time.journey,), corridor)


def _left_out(trips: Sequence[Journey], corridor: Corridor) -> str:
    items = dict.fromkeys(item for trip in trips for item in journeys.left_out(trip, corridor))
    if not items:
        return ""
    words = {
        LeftOut.PORT: translate("Why", "loading and waiting in port"),
        LeftOut.TRAIN: translate("Why", "waiting until a train is complete"),
        LeftOut.SHUNTING: translate("Why", "shunting"),
    }
    text = translate("Why", "The model's time is for running, stops and border; it leaves out {0}.")
    if any(trip.service.service is Service.SEVERAL for trip in trips):
        text = translate(
            "Why",
            "The model's time is for running, stops, border and what is loaded between ship and "
            "train; it leaves out {0}.",
        )
    return text.format(", ".join(words[item] for item in items))


def published_note(figure: Quantity, corridor: Corridor, language: str) -> str:
    """Return what one has to know of a published time beside the model; empty where nothing."""
    facts = {e.fact_id for e in figure.evidence if isinstance(e, Reference)}
    notes = (
        in_language(p.note, language)
        for p in corridor.timing.published.values()
        if p.note is not None and p.against_id is None and p.fact_id in facts
    )
    return next(notes, "")


def published_beside(way: Alternative, figure: Quantity, corridor: Corridor, language: str) -> str:
    """Return why a published time differs from the model's."""
    parts = two_figures(), left_out(way, corridor), published_note(figure, corridor, language)
    return "\n\n".join(part for part in parts if part)


def lacking(ways: Sequence[Alternative], corridor: Corridor) -> str:
    """Say once for all ways what the model's times leave out."""
    return _left_out([way.time.journey for way in ways if way.time is not None], corridor)


def detours(ways: Sequence[Alternative], corridor: Corridor, language: str) -> str:
    """Say of ways that closures force off their lines where they run now, and how far that is."""
    said: list[str] = []
    for way in ways:
        if way.time is None or not way.time.journey.rerouted:
            continue
        trip = way.time.journey
        via = ", ".join(corridor.places[leg.end_id].name(language) for leg in trip.legs[:-1])
        km = phrases.number(trip.track_km, language, 0)
        text = translate("Why", "“{0}” is led another way: {1} km by {2}.")
        said.append(text.format(way_name(way, corridor, language), km, via))
    return " ".join(said)
