"""The measuring tool: a chain of points and the geodesics between them."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from explorer.analysis.geodesy import LonLat, chain_length
from explorer.cartography.projection.projections import Projection
from explorer.cartography.rendering.overlay import Chain, LengthTag, geodesic_parts
from explorer.model.quantity import Quantity
from explorer.wording import phrases

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EXACT_M = 100.0
_SHORT_KM = 10.0
_LONG_KM = 1_000.0
_LEAST = 2
translate = QCoreApplication.translate  # by this name lupdate finds the texts


class Vertex(Struct, frozen=True):
    """A point of a measured chain.

    ``error_m`` is what a pixel of the map was wide when the point was clicked, 0 for a known place,
    whose name it then has.
    """

    lon_deg: float
    lat_deg: float
    error_m: float = 0.0
    name: str = ""

    @property
    def lonlat(self) -> LonLat:
        """Longitude and latitude in degrees."""
        return self.lon_deg, self.lat_deg


class Measurement(Struct, frozen=True):
    """A chain of points, and where the next one would be; pure."""

    knots: tuple[Vertex, ...] = ()
    ahead: Vertex | None = None
    done: bool = False

    def with_knot(self, knot: Vertex) -> Measurement:
        """Return the chain with one more point; after a finished chain a new one begins."""
        if self.done:
            return Measurement((knot,))
        if self.knots and knot.lonlat == self.knots[-1].lonlat:
            return self
        return Measurement((*self.knots, knot))

    def shortened(self) -> Measurement:
        """Return the chain without its last point, open again."""
        return Measurement(self.knots[:-1])

    def ended(self) -> Measurement:
        """Return the finished chain; one point is none and is dropped."""
        return Measurement(self.knots, done=True) if len(self.knots) >= _LEAST else Measurement()

    def reaching_to(self, ahead: Vertex | None) -> Measurement:
        """Return the chain with another point ahead, which only an open chain has."""
        return self if self.done else replace(self, ahead=ahead)

    @property
    def reaching(self) -> tuple[Vertex, ...]:
        """The points with the one ahead."""
        if self.ahead is None or not self.knots:
            return self.knots
        return (*self.knots, self.ahead)


def length_text(knots: tuple[Vertex, ...], language: str) -> str:
    """Return a chain's length in km, with a decimal only where the clicks were that exact."""
    km = chain_length([k.lonlat for k in knots]).value
    exact = all(k.error_m <= _EXACT_M for k in knots)
    decimals = 1 if km < _SHORT_KM or (exact and km < _LONG_KM) else 0
    return phrases.in_km(km, language, decimals)


class Ruler(QObject):
    """Holds the measurement while the tool is in hand."""

    changed = Signal()
    taken = Signal(bool)  # whether the tool is in hand
    announced = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.active = False
        self.language = "en"
        self.measurement = Measurement()
        self._drawn: tuple[object, Chain] | None = None

    @property
    def length(self) -> Quantity:
        """The length of the chain clicked so far."""
        return chain_length([k.lonlat for k in self.measurement.knots])

    def take(self) -> None:
        """Take the tool in hand, or begin anew."""
        self.active = True
        self.taken.emit(True)
        self._set(Measurement())
        self.announced.emit(
            translate(
                "Ruler",
                "Measuring: click point after point, or Space for the middle of the map. Enter "
                "ends, Backspace takes the last point away, Escape leaves.",
            )
        )

    def lay_down(self) -> None:
        """Leave the tool."""
        if self.active:
            self.active = False
            self.taken.emit(False)
            self._set(Measurement())
            self.announced.emit("")  # the key to the tool is to be gone from the status bar

    def add(self, knot: Vertex) -> None:
        """Add a point."""
        self._set(self.measurement.with_knot(knot))
        count = len(self.measurement.knots)
        where = knot.name or phrases.position(knot.lon_deg, knot.lat_deg, self.language, 2)
        text = translate("Ruler", "Point {0}, {1}: {2}")
        self.announced.emit(text.format(count, where, self.total))

    def point(self, knot: Vertex | None) -> None:
        """Tell where the next point would be."""
        if self.measurement.reaching_to(knot) != self.measurement:
            self._set(self.measurement.reaching_to(knot))

    def end(self) -> None:
        """End the chain; its length stays in sight."""
        self._set(self.measurement.ended())
        if self.measurement.done:
            text = translate("Ruler", "Measured: {0} (computed: geodesic, WGS 84). Ctrl+C copies.")
            self.announced.emit(text.format(self.total))

    @property
    def total(self) -> str:
        """The length of the chain clicked so far, as shown."""
        return length_text(self.measurement.knots, self.language)

    @property
    def running(self) -> str:
        """The length with the point ahead, as shown."""
        return length_text(self.measurement.reaching, self.language)

    def copy(self) -> None:
        """Put the result with its points and its evidence on the clipboard."""
        knots = self.measurement.knots
        if len(knots) < _LEAST:
            return
        stops = (k.name or phrases.position(k.lon_deg, k.lat_deg, self.language, 4) for k in knots)
        evidence = translate("Ruler", "computed: geodesic, WGS 84")
        QGuiApplication.clipboard().setText(f"{' → '.join(stops)}: {self.total} ({evidence})")
        self.announced.emit(translate("Ruler", "Copied: {0}").format(self.total))

    def handles(self, event: QKeyEvent) -> bool:
        """Act on a key that is the tool's own."""
        if not self.active:
            return False
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.end()
        elif key == Qt.Key.Key_Backspace:
            self._set(self.measurement.shortened())
            self.announced.emit(self.total)
        elif key == Qt.Key.Key_Escape:
            self.lay_down()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            return False
        return True

    def chain(self, projection: Projection) -> Chain:
        """Return what is to be painted; kept until something changes."""
        known = (projection, self.measurement, self.language)
        if self._drawn is None or self._drawn[0] != known:
            self._drawn = (known, self._draw(projection))
        return self._drawn[1]

    def _draw(self, projection: Projection) -> Chain:
        chain = self.measurement
        fixed = geodesic_parts([k.lonlat for k in chain.knots], projection)
        ahead = [k.lonlat for k in chain.reaching[len(chain.knots) - 1 :]] if chain.knots else []
        tags = [
            LengthTag(
                knot.lonlat, length_text(chain.knots[: i + 1], self.language), strong=chain.done
            )
            for i, knot in enumerate(chain.knots)
            if i and (i == len(chain.knots) - 1 or not chain.done)
        ]
        if chain.ahead is not None and chain.knots:
            tags.append(LengthTag(chain.ahead.lonlat, self.running, strong=True))
        return Chain(
            fixed,
            geodesic_parts(ahead, projection) if len(ahead) >= _LEAST else (),
            tuple(k.lonlat for k in chain.knots),
            tuple(tags),
        )

    def _set(self, measurement: Measurement) -> None:
        self.measurement = measurement
        self.changed.emit()
