"""The steps of a lesson: what is on the screen, the sentence, the prediction, the notes."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import (
    Choice,
    Hidden,
    Prediction,
    PredictionKind,
    Shown,
    Sorting,
    Step,
    View,
)
from explorer.storage.fields import Record

LONGEST_MINUTES = 120
_FIELDS = (
    *("id", "minutes", "sentence", "note", "fit", "center", "across_km", "projection", "shows"),
    *("hides", "routes", "ends", "ways", "claims", "passage", "year", "date", "close", "race_h"),
    "prediction",
)
# As cartography.projection.kinds names them, which this room does not know.
PROJECTIONS = ("lambert", "equidistant", "globe", "web-mercator")


class Known:
    """The ids of a corridor that a lesson may name."""

    def __init__(self, corridor: Corridor) -> None:
        """Take the ids from a corridor."""
        self.places: Collection[str] = corridor.places
        self.routes: Collection[str] = corridor.routes
        self.claims: Collection[str] = corridor.claims
        self.passages: Collection[str] = corridor.passages
        self.ways = {*corridor.routes, *corridor.timing.services}
        self.lines = {*corridor.places, *corridor.segments, *corridor.edges}

    @staticmethod
    def named(record: Record, field: str, where: str, *known: Collection[str]) -> tuple[str, ...]:
        """Return the ids of a field and note each that is not known."""
        ids = record.strings(field, required=False)
        for identity in ids:
            if not any(identity in each for each in known):
                record.fault(field, "unknown_id", identity, where)
        return ids


def read_step(record: Record, known: Known) -> Step:
    """Read one step and note every fault in it."""
    record.only(*_FIELDS)
    ends = known.named(record, "ends", "places.toml", known.places)
    if len(ends) not in {0, 2}:
        record.fault("ends", "wrong_type", ", ".join(ends), "two places, or none")
    passage = record.text("passage", default="")
    if passage and passage not in known.passages:
        record.fault("passage", "unknown_id", passage, "passages.json")
    return Step(
        id=record.text("id"),
        minutes=record.number("minutes", low=0, high=LONGEST_MINUTES, unit="minutes"),
        sentence=record.texts("sentence"),
        note=record.optional_texts("note") or {},
        view=_view(record, known),
        shows=record.choice("shows", Shown, default=Shown.MAP),
        hides=_hides(record),
        route_ids=known.named(record, "routes", "routes.toml", known.routes),
        ends=ends,
        way_ids=known.named(record, "ways", "routes.toml and services.toml", known.ways),
        claim_ids=known.named(record, "claims", "claims.toml", known.claims),
        passage_id=passage,
        year=record.integer("year", low=-3000, high=3000) if record.has("year") else None,
        date=record.date("date", default=""),
        closed=known.named(record, "close", "places, segments and lines", known.lines),
        race_h=record.optional_number("race_h", low=0, high=10_000),
        prediction=_prediction(record, known) if record.has("prediction") else None,
    )


def _hides(record: Record) -> tuple[Hidden, ...]:
    names, known = record.strings("hides", required=False), list(Hidden)
    for name in names:
        if name not in known:
            record.fault("hides", "not_a_choice", name, ", ".join(known))
    return tuple(Hidden(name) for name in names if name in known)


def _view(record: Record, known: Known) -> View:
    fit = known.named(record, "fit", "places and routes", known.places, known.routes)
    projection = record.text("projection", default="")
    if projection and projection not in PROJECTIONS:
        record.fault("projection", "not_a_choice", projection, ", ".join(PROJECTIONS))
    across_km = record.optional_number("across_km", low=1, high=45_000)
    return View(fit, _center(record), across_km, projection)


def _center(record: Record) -> tuple[float, float] | None:
    value = record.raw("center")
    if value is None:
        return None
    items = cast("list[object]", value) if isinstance(value, list) else []
    numbers = [float(n) for n in items if isinstance(n, int | float) and not isinstance(n, bool)]
    if len(numbers) == len(items) == 2 and abs(numbers[0]) <= 180 and abs(numbers[1]) <= 90:  # noqa: PLR2004 - longitude and latitude in degrees
        return numbers[0], numbers[1]
    record.fault("center", "wrong_type", value, "longitude and latitude in degrees, [77.0, 43.3]")
    return None


def _prediction(step: Record, known: Known) -> Prediction:
    record = step.named(step.table("prediction").data, step.record)
    record.only(
        *("kind", "ask", "answer", "unit", "low", "high", "value", "place", "choices", "sorting"),
        "second_vote",
    )
    kind = record.choice("kind", PredictionKind)
    place = record.text("place", default="")
    if place and place not in known.places:
        record.fault("place", "unknown_id", place, "places.toml")
    found = Prediction(
        kind=kind,
        ask=record.texts("ask"),
        answer=record.texts("answer"),
        unit=record.text("unit", default=""),
        low=record.optional_number("low"),
        high=record.optional_number("high"),
        value=record.text("value", default=""),
        place_id=place,
        choices=tuple(map(_choice, record.records("choices"))),
        sorting=record.choice("sorting", Sorting, default=Sorting.AS_LISTED),
        second_vote=record.has("second_vote") and record.flag("second_vote"),
    )
    _check_kind(record, found)
    return found


def _choice(record: Record) -> Choice:
    record.only("text", "right", "value")
    right = record.has("right") and record.flag("right")
    return Choice(record.texts("text"), right, record.text("value", default=""))


def _check_kind(record: Record, found: Prediction) -> None:
    """Note what a kind of prediction cannot do without."""
    if found.kind is PredictionKind.NUMBER:
        if not found.unit:
            record.fault("unit", "missing_field", expected="the unit in which the class guesses")
        if found.low is None or found.high is None:
            missing = "low" if found.low is None else "high"
            record.fault(missing, "missing_field", expected="the ends of the guesses' line")
        elif found.low >= found.high:
            ends = f"{found.low} to {found.high}"
            record.fault("low", "wrong_type", ends, "low and high, the ends of the guesses' line")
    if found.kind in {PredictionKind.ORDER, PredictionKind.VOTE} and len(found.choices) < 2:  # noqa: PLR2004 - else there is nothing to choose
        record.fault("choices", "missing_field", expected="two choices at least")
    sorted_by_value = found.sorting is not Sorting.AS_LISTED
    if sorted_by_value and not all(choice.value for choice in found.choices):
        record.fault("choices", "missing_field", expected="a value in each, to sort them by")
