"""Journeys held against each other in time, for the same draws of luck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from explorer.analysis.travel_time.journeys import Journey
from explorer.analysis.travel_time.sampling import SAMPLES, Band, Hours, band, sampled_h
from explorer.analysis.travel_time.split import split
from explorer.analysis.travel_time.terms import Cause, Term, likely_h, terms_of
from explorer.model.services import Estimate, Timing


class TimedJourney(Struct, frozen=True, eq=False):
    """A journey with its terms, their estimates, and the time they come to.

    ``samples_h`` has shape (samples,), read in the same order of luck for every journey.
    """

    journey: Journey
    terms: tuple[Term, ...]
    estimates: Mapping[str, Estimate]
    duration: Band
    samples_h: Hours


class TimedDifference(Struct, frozen=True, eq=False):
    """The second journey less the first: the interval, and the likely difference by cause."""

    duration: Band
    by: Mapping[Cause, float]
    samples_h: Hours


def timed(trip: Journey, timing: Timing, count: int = SAMPLES) -> TimedJourney:
    """Return how long a journey takes. Raises ``TravelTimeError`` where something is unknown."""
    terms = terms_of(trip, timing)
    samples = sampled_h(terms, timing.estimates, count)
    likely = likely_h(terms, timing.estimates)
    return TimedJourney(trip, terms, timing.estimates, band(likely, samples), samples)


def difference(first: TimedJourney, second: TimedJourney) -> TimedDifference:
    """Return how much longer the second journey takes than the first, and why.

    Both must hold equally many samples. What they share cancels sample by sample.
    """
    samples = second.samples_h - first.samples_h
    by = split(first.terms, second.terms, first.estimates, second.estimates)
    likely = second.duration.likely_h - first.duration.likely_h
    return TimedDifference(band(likely, samples), by, samples)


def differences(journeys: Sequence[TimedJourney]) -> tuple[TimedDifference, ...]:
    """Return each further journey less the first."""
    return tuple(difference(journeys[0], other) for other in journeys[1:])
