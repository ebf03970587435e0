"""Where a question is asked of two places and one lies out of sight, a button brings both there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from explorer.analysis.geodesy import LonLat, geodesic_km
from explorer.cartography.geometry.viewport import Bounds
from explorer.cartography.projection.projections import lonlat_of, unit_vectors
from explorer.cartography.rendering.furniture import strip_top_px
from explorer.cartography.rendering.overlay import pixel_of
from explorer.session import Session
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.plain_text import as_label
from explorer.ui.window.stage.arrangement import Question
from explorer.ui.window.stage.stage import Stage

_ASKED_OF_TWO = frozenset((Question.COMPARE, Question.WHY))  # a race goes there by itself
_SETTLES_MS = 150
_RIM_PX, _MARGIN_PX = 12, 72
_BARE = QMargins(16, 16, 16, 16)  # nearer to an edge a place has no room for its name
_LEAST_KM = 50.0
_AROUND = 1.3  # so much more than what lies between them is shown of a globe


class BothPlaces(QPushButton):
    """Stands at the foot of the map while it is of use; the map never moves by itself."""

    def __init__(self, session: Session, canvas: MapCanvas, stage: Stage) -> None:
        super().__init__(stage)
        self._session, self._canvas, self._stage = session, canvas, stage
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLES_MS)
        self._later.timeout.connect(self.settle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _on=False: self.bring())
        for signal in (stage.laid, canvas.zoomed, session.changed):
            signal.connect(lambda *_: self._later.start())
        stage.explained.connect(self.settle)
        self.hide()

    @property
    def _ends(self) -> tuple[str, str]:
        choices = self._session.state.choices
        return choices.from_id, choices.to_id

    def settle(self) -> None:
        """Appear where a question's place is out of sight, else go."""
        may = self._stage.question in _ASKED_OF_TWO and not self._stage.is_explained
        foot = self._foot() if may else None
        places = self._session.state.corridor.places
        known = all(i in places for i in self._ends)
        if foot is None or not known or all(self._sees(i, foot) for i in self._ends):
            self.hide()
            return
        language = self._session.state.language
        names = (places[i].name(language) for i in self._ends)
        words = self.tr("Show {0} and {1}").format(*names)
        free = self._canvas.free_rect()
        room = free.width() - 4 * _RIM_PX
        self.setAccessibleName(words)
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(as_label(self.fontMetrics().elidedText(words, middle, room)))
        self.adjustSize()
        at = QPoint(free.center().x() - self.width() // 2, foot - self.height() - _RIM_PX)
        self.move(self._canvas.mapTo(self._stage, at))
        self.show()
        self.raise_()

    def bring(self) -> None:
        """Show both places, at the present scale if that does; the view before can come back."""
        canvas, view, renderer = self._canvas, self._canvas.viewport, self._canvas.renderer
        if view is None or renderer is None:
            return
        if canvas.rotation.on_globe:
            middle, around_m = self._between()
            fits = canvas.fitted((-around_m, -around_m, around_m, around_m), _MARGIN_PX)
            canvas.go_to(middle, around_m * max(1.0, view.m_per_px / fits.m_per_px))
            return
        bounds = renderer.scene.bounds_of_places(self._ends)
        if bounds is not None:
            grown = max(1.0, view.m_per_px / canvas.fitted(bounds, _MARGIN_PX).m_per_px)
            canvas.animation.fly_to(canvas.fitted(_enlarged(bounds, grown), _MARGIN_PX))

    def _between(self) -> tuple[LonLat, float]:
        places = self._session.state.corridor.places
        one, other = ((places[i].lon_deg, places[i].lat_deg) for i in self._ends)
        middle = lonlat_of(unit_vectors(np.array([one, other])).mean(axis=0))
        return middle, max(_LEAST_KM, geodesic_km(one, other)) * 500.0 * _AROUND

    def _foot(self) -> int | None:
        """Return the pixel row above which the map is free; ``None`` where there is no map yet."""
        picture, renderer = self._canvas.picture(), self._canvas.renderer
        if picture is None or renderer is None:
            return None
        free, note = picture.free_view, f"{picture.schematic_note} · {picture.attribution}"
        top = strip_top_px(free, note, renderer.center(free), picture.projection_words)
        return self._canvas.free_rect().top() + int(top)

    def _sees(self, place_id: str, foot: int) -> bool:
        place, canvas = self._session.state.corridor.places[place_id], self._canvas
        view, renderer = canvas.viewport, canvas.renderer
        if view is None or renderer is None:
            return True
        at = pixel_of((place.lon_deg, place.lat_deg), view, renderer.scene.projection)
        free = canvas.free_rect()
        seen = QRect(free.topLeft(), QPoint(free.right(), foot)).marginsRemoved(_BARE)
        return at is not None and seen.contains(at.toPoint())

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._later.start()


def _enlarged(bounds: Bounds, times: float) -> Bounds:
    left, top, right, bottom = bounds
    x, y = (left + right) / 2.0, (top + bottom) / 2.0
    aside, over = (right - left) / 2.0 * times, (bottom - top) / 2.0 * times
    return x - aside, y - over, x + aside, y + over
