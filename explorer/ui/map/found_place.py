"""A place that the corridor does not have, marked on the map for as long as it is wanted."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from explorer.analysis.geodesy import LonLat
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import Projection
from explorer.cartography.rendering.overlay import paint_mark, pixel_of
from explorer.cartography.style import MapStyle
from explorer.ui.map.ruler import Vertex
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, label

_NEAR_PX = 14.0
_LEAST_NAME_PX = 60  # of a long name


class FoundView(Struct, frozen=True):
    """What the map shows of a place: a middle, and so much around it on every side."""

    lon_deg: float
    lat_deg: float
    around_m: float

    @property
    def lonlat(self) -> LonLat:
        """Longitude and latitude of the middle in degrees."""
        return self.lon_deg, self.lat_deg


class FoundPlace(Struct, frozen=True):
    """What is marked: its name, what else is to be said of it, where it lies, what is shown."""

    name: str
    about: str
    lon_deg: float
    lat_deg: float
    view: FoundView

    @property
    def lonlat(self) -> LonLat:
        """Longitude and latitude in degrees."""
        return self.lon_deg, self.lat_deg

    @property
    def vertex(self) -> Vertex:
        """The place as a point to measure from."""
        return Vertex(self.lon_deg, self.lat_deg, name=self.name)


class FoundBar(QFrame):
    """Says which place is marked; it can be measured from, and the mark be taken away."""

    measure_wanted = Signal()
    changed = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("measureBar")
        self.place: FoundPlace | None = None
        self._name, self._about = ShrinkingLabel("", "value"), label("", "muted", wrap=False)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._name.setMinimumWidth(_LEAST_NAME_PX)
        self._measure, self._close = QPushButton(), QToolButton()
        self._close.setObjectName("bar")
        self._close.setText("×")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(8)
        for widget in (self._name, self._about, self._measure, self._close):
            row.addWidget(widget)
        self._measure.clicked.connect(lambda _on=False: self.measure_wanted.emit())
        self._close.clicked.connect(lambda _on=False: self.clear())
        for button in (self._measure, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._retranslate()
        self.hide()

    def show_place(self, place: FoundPlace) -> None:
        """Mark a place in the stead of the one before."""
        self.place = place
        self._name.show_text(place.name)
        self._about.setText(place.about)
        self._about.setVisible(bool(place.about))
        self.show()
        self.changed.emit()

    def clear(self) -> None:
        """Take the mark away."""
        if self.place is not None:
            self.place = None
            self.hide()
            self.changed.emit()
            self.cleared.emit()

    def fit(self, room_px: int) -> None:
        """Leave out what else is to be said where there is no room for it."""
        self._about.setVisible(self.place is not None and bool(self.place.about))
        if self.sizeHint().width() > room_px:
            self._about.hide()
        self.adjustSize()
        if self.width() > room_px:
            self.resize(max(room_px, self.minimumSizeHint().width()), self.height())

    def vertex_at(self, at: QPointF, view: Viewport, projection: Projection) -> Vertex | None:
        """Return the marked place where a pixel lies on its mark."""
        if self.place is None:
            return None
        here = pixel_of(self.place.lonlat, view, projection)
        if here is None or (here - at).manhattanLength() > _NEAR_PX:
            return None
        return self.place.vertex

    def paint(
        self, painter: QPainter, view: Viewport, projection: Projection, style: MapStyle
    ) -> None:
        """Paint the mark with its name."""
        if self.place is not None:
            paint_mark(painter, self.place.lonlat, self.place.name, view, projection, style)

    def changeEvent(self, event: QEvent) -> None:
        """Translate the bar; what it says of the place was said in the language before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._measure.setText(self.tr("Measure from here"))
        text = self.tr("Take the mark away (Escape)")
        set_tip(self._close, text)
        self._close.setAccessibleName(text)
