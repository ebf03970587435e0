"""What travel times are made of: services, estimates of speeds and hours, and border procedures."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from explorer.model.claims import Direction
from explorer.model.network import Mode
from explorer.model.quantity import Qualifier, Quantity
from explorer.model.routes import EdgeUse, Service
from explorer.model.texts import Texts


class EstimateKind(StrEnum):
    """What an estimate measures, with its unit in ``UNITS``."""

    SPEED = "running speed"
    STOPS = "planned stops"
    CHECKS = "border checks"
    GAUGE = "gauge operation"
    WAITING = "waiting for departure"
    TRANSFER = "transfer"  # from one mode to the next: loading and unloading


UNITS: Mapping[EstimateKind, str] = {
    EstimateKind.SPEED: "km/h",
    EstimateKind.STOPS: "h/1000 km",
    EstimateKind.CHECKS: "h",
    EstimateKind.GAUGE: "h",
    EstimateKind.WAITING: "h",
    EstimateKind.TRANSFER: "h",
}

RANGES: Mapping[EstimateKind, tuple[float, float]] = {
    EstimateKind.SPEED: (1.0, 1000.0),
    EstimateKind.STOPS: (0.0, 100.0),
    EstimateKind.CHECKS: (0.0, 167.0),
    EstimateKind.GAUGE: (0.0, 167.0),
    EstimateKind.WAITING: (0.0, 1344.0),
    EstimateKind.TRANSFER: (0.0, 167.0),
}
"""The lowest and highest value each kind may take.

A border time and a transfer stay below one week, a wait for departure within eight weeks, and
nothing stands still or outruns a jet aircraft.
"""


class GaugeOperation(StrEnum):
    """How a load gets from one track gauge to the other."""

    BOGIE_CHANGE = "bogie change"
    PASSENGER_TRANSFER = "passenger transfer"
    TRANSSHIPMENT = "container transshipment"
    WAGON_WAIT = "wagon wait"
    UNRECORDED = "not recorded"  # it takes place, but no source says how


class Directions(StrEnum):
    """Which way along its line a service runs."""

    BOTH = "both"
    FORWARD = "forward"
    BACKWARD = "backward"


class Role(StrEnum):
    """What a published time is to the model."""

    USED = "used"  # it, or its kin, set a parameter, so that agreement proves nothing
    TEST = "test"  # no parameter was taken from it
    UNLIKE = "unlike"  # of another line, another train, or an aim: to be seen, not to be scored


class Estimate(Struct, frozen=True):
    """Three values of one thing, in one unit, each with its own evidence; low ≤ likely ≤ high."""

    id: str
    kind: EstimateKind
    titles: Texts
    low: Quantity
    likely: Quantity
    high: Quantity


class Procedure(Struct, frozen=True):
    """What happens at a border in one direction: ids of estimates in hours; ``None`` where nothing.

    ``gauges`` holds what is known of each gauge operation possible there, ``gauge`` the one in use.
    """

    exit_id: str | None
    entry_id: str | None
    gauge: GaugeOperation | None
    gauges: Mapping[GaugeOperation, str]

    @property
    def gauge_id(self) -> str | None:
        """The estimate of the gauge operation in use."""
        return None if self.gauge is None else self.gauges[self.gauge]


class Crossing(Struct, frozen=True):
    """A border as services of some kinds cross it, on an edge of the network.

    ``forward`` is the procedure along the edge's own direction. ``speed_id`` is the running speed
    on the edge. The checks stand at the edge's ends, or, where ``border_km`` is given, both at
    that distance from the edge's beginning. ``gauge_at_end`` tells at which end of the edge the
    gauge changes.
    """

    id: str
    edge_id: str
    services: tuple[Service, ...]
    speed_id: str
    border_km: float | None
    gauge_at_end: bool
    forward: Procedure
    backward: Procedure


class Transfer(Struct, frozen=True):
    """How a load gets from one mode to the next at a place, for services of some kinds.

    ``estimate_ids`` are what happens there, in order: transfers, waits for departure, border
    checks. It holds for this order of modes; the way back is another one. Where both modes are the
    same, passengers change trains: only for services that name it.
    """

    id: str
    place_id: str
    from_mode: Mode
    to_mode: Mode
    services: tuple[Service, ...]
    estimate_ids: tuple[str, ...]


class TimedService(Struct, frozen=True):
    """Trains, trucks or ships that run over a line in a period.

    ``route_id`` is the route of the texts it runs on, if any. ``runs_from`` and ``runs_until`` are
    ISO dates of the precision that is known, empty where unknown. ``speeds`` and ``stops`` name
    estimates by line, by mode and country, by country code, or by mode where no country is; what
    is named more closely goes first, and a country alone means the mode of the service's kind.
    ``crossing_ids`` and ``transfer_ids`` are the procedures at borders and between modes that it
    uses; elsewhere the first that fits counts.
    """

    id: str
    titles: Texts
    service: Service
    route_id: str | None
    uses: tuple[EdgeUse, ...]
    directions: Directions
    runs_from: str
    runs_until: str
    speeds: Mapping[str, str]
    stops: Mapping[str, str]
    waiting_id: str | None
    crossing_ids: tuple[str, ...]
    note: Texts | None
    transfer_ids: tuple[str, ...] = ()


class Line(Struct, frozen=True):
    """Edges under one name, such as a railway line: for speeds, and for what belongs together."""

    id: str
    titles: Texts
    edge_ids: tuple[str, ...]


class PublishedTime(Struct, frozen=True):
    """A published travel time to hold the model against.

    With ``against_id`` the figure is that service's time less this one's. ``sets`` names the
    estimates that it or its ``kin_ids`` (other figures of the same train) set, for one that was
    used; ``note`` says what explains a time outside the interval, or what else one has to know.
    Times with the same ``line_id`` depend on each other; without one, those of the same service
    do. ``timetable`` tells that it is the service's own timetable, ``from_departure`` that it
    counts from the moment in which the train leaves the first place. ``has_direction`` is false
    where the source does not say for which direction it holds.
    """

    id: str
    fact_id: str
    service_id: str
    against_id: str | None
    from_id: str
    to_id: str
    role: Role
    sets: tuple[str, ...]
    note: Texts | None
    line_id: str = ""
    kin_ids: tuple[str, ...] = ()
    timetable: bool = False
    from_departure: bool = False
    has_direction: bool = True

    @property
    def line(self) -> str:
        """What it belongs to: the id of a line, or else of its service."""
        return self.line_id or self.service_id


class FrozenTime(Struct, frozen=True):
    """A published time as it was put down before parameters were compared with it.

    ``value``, ``low`` and ``high`` are in ``unit``, as its fact gives them; ``against_id`` is empty
    where it is no difference of two times.
    """

    id: str
    fact_id: str
    service_id: str
    against_id: str
    from_id: str
    to_id: str
    role: Role
    value: float
    unit: str
    low: float | None
    high: float | None
    qualifier: Qualifier
    direction: Direction


class Scores(Struct, frozen=True):
    """How a set of published times fits the model; ``crps``, ``bias`` and the rest in hours."""

    crps_h: float
    interval_score_h: float
    coverage: float
    bias_h: float


class ModelChange(Struct, frozen=True):
    """A change of parameters, with the scores by kind of service before and after it.

    Both leave out each time's own line.
    """

    date: str
    what: Texts
    before: Mapping[Service, Scores]
    after: Mapping[Service, Scores]


class Validation(Struct, frozen=True):
    """The published times that may not be altered, since ``date``, and every change since."""

    date: str
    times: tuple[FrozenTime, ...]
    changes: tuple[ModelChange, ...]


def _nothing() -> dict[str, str]:
    return {}


class Timing(Struct, frozen=True):
    """All that a corridor knows about travel times; empty for one that knows nothing.

    ``spreads`` tells by how many hours published times of a kind of service usually lie beside
    the model: with it they weight the samples. ``zone_by_place`` and ``zone_by_country`` are IANA
    time zones.
    """

    estimates: Mapping[str, Estimate] = field(default_factory=dict[str, Estimate])
    crossings: Mapping[str, Crossing] = field(default_factory=dict[str, Crossing])
    transfers: Mapping[str, Transfer] = field(default_factory=dict[str, Transfer])
    services: Mapping[str, TimedService] = field(default_factory=dict[str, TimedService])
    published: Mapping[str, PublishedTime] = field(default_factory=dict[str, PublishedTime])
    lines: Mapping[str, Line] = field(default_factory=dict[str, Line])
    spreads: Mapping[Service, Quantity] = field(default_factory=dict[Service, Quantity])
    validation: Validation | None = None
    zone_by_place: Mapping[str, str] = field(default_factory=_nothing)
    zone_by_country: Mapping[str, str] = field(default_factory=_nothing)
