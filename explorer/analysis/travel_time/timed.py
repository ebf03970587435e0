"""Journeys held against each other in time, for the same draws of luck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from explorer.analysis.travel_time.journeys import Journey
from explorer.analysis.travel_time.sampling import (
    SAMPLES,
    Band,
    Hours,
    Luck,
    band,
    middle,
    sampled_h,
)
from explorer.analysis.travel_time.split import split
from explorer.analysis.travel_time.terms import Cause, Term, parts_h, terms_of
from explorer.model.quantity import Quantity
from explorer.model.services import Estimate, Timing


class Timetable(Struct, frozen=True):
    """A train's own published time, and what it holds beside the model of the published state."""

    figure: Quantity
    beside_h: float


class TimedJourney(Struct, frozen=True, eq=False):
    """A journey with its terms, their estimates, and the time they come to.

    ``middles`` are the estimates' values in the middle of all cases. The terms at these and
    ``rest_h`` add up to the likely time. ``model`` is the model's own time, ``duration`` the one
    to be told: with a ``timetable`` the model moved so far that its middle is the timetable. In a
    what-if it stays moved by as much, but no timetable says so any more.
    ``samples_h`` has shape (samples,), read in the same order of luck for every journey; they are
    those of ``duration``. ``effective_n`` tells how many samples the weighting leaves.
    """

    journey: Journey
    terms: tuple[Term, ...]
    estimates: Mapping[str, Estimate]
    duration: Band
    samples_h: Hours
    middles: Mapping[str, float]
    rest_h: float
    model: Band
    timetable: Quantity | None
    luck: Luck | None

    @property
    def parts_h(self) -> float:
        """The hours of all terms together."""
        return self.duration.likely_h - self.rest_h


class TimedDifference(Struct, frozen=True, eq=False):
    """The second journey less the first: the interval, and the likely difference by cause."""

    duration: Band
    by: Mapping[Cause, float]
    samples_h: Hours


def timed(
    trip: Journey,
    timing: Timing,
    count: int = SAMPLES,
    *,
    luck: Luck | None = None,
    timetable: Timetable | None = None,
    unchanged: bool = True,
) -> TimedJourney:
    """Return how long a journey takes. Raises ``TravelTimeError`` where something is unknown.

    ``luck`` weights the samples; ``unchanged`` tells that the timing is the published one, so that
    a timetable holds as it stands and not only what it has beside the model.
    """
    terms = terms_of(trip, timing)
    samples = sampled_h(terms, timing.estimates, count, luck)
    used = {t.estimate_id for t in terms}
    middles = {i: middle(timing.estimates[i], count, luck) for i in used}
    model = shown = band(samples)
    figure: Quantity | None = None
    if timetable is not None:
        own = unchanged and not trip.rerouted
        figure = timetable.figure if own else None
        beside_h = timetable.beside_h
        samples = samples + beside_h
        likely = timetable.figure.value if own else model.likely_h + beside_h
        ends = model.low_h + beside_h, model.high_h + beside_h
        shown = Band(ends[0], likely, likely, ends[1], timetabled=own)
    rest_h = shown.likely_h - parts_h(terms, middles)
    return TimedJourney(
        trip,
        terms,
        timing.estimates,
        shown,
        samples,
        middles,
        rest_h,
        model,
        figure,
        luck,
    )


def difference(first: TimedJourney, second: TimedJourney) -> TimedDifference:
    """Return how much longer the second journey takes than the first, and why.

    Both must hold equally many samples. What they share cancels sample by sample.
    """
    samples = second.samples_h - first.samples_h
    rest_h = second.rest_h - first.rest_h
    by = split(first.terms, second.terms, first.middles, second.middles, rest_h)
    found, likely = band(samples), second.duration.likely_h - first.duration.likely_h
    tables = first.duration.timetabled and second.duration.timetabled
    told = Band(found.low_h, likely, found.median_h, found.high_h, timetabled=tables)
    return TimedDifference(told, by, samples)


def differences(journeys: Sequence[TimedJourney]) -> tuple[TimedDifference, ...]:
    """Return each further journey less the first."""
    return tuple(difference(journeys[0], other) for other in journeys[1:])
