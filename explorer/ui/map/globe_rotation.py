"""Turns the globe under the view: a drag moves what is seen, not a sheet of paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.projection.projections import Globe, Projection
from explorer.cartography.scene.scene import Scene

RESTED_AFTER_MS = 180
_SAME_M = 1.0

Turner = Callable[[Globe, float], Scene | None]


class GlobeRotation(QObject):
    """Projects the globe anew wherever the view's centre has moved to.

    A view's coordinates are those of ``anchor``, the globe as it stood when a movement began.
    """

    rested = Signal(object)  # the Globe to be shown in full

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.turner: Turner | None = None
        self.whole: Callable[[Globe], Scene | None] | None = None
        self.anchor: Projection | None = None
        self._shown: Globe | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTED_AFTER_MS)
        self._timer.timeout.connect(self._rest)

    @property
    def on_globe(self) -> bool:
        """Whether the map is a globe."""
        return isinstance(self.anchor, Globe)

    def show(self, projection: Projection) -> None:
        """Begin with the projection of a full scene."""
        self._timer.stop()
        self.anchor = projection
        self._shown = projection if isinstance(projection, Globe) else None

    def outdated(self, projection: Projection) -> bool:
        """Tell whether a full scene comes too late: the globe has been turned on."""
        shown = self._shown
        return (
            isinstance(projection, Globe)
            and shown is not None
            and (shown.lon_0, shown.lat_0) != (projection.lon_0, projection.lat_0)
        )

    def turned(self, view: Viewport) -> Scene | None:
        """Return the passing scene of a view, ``None`` where the globe stays as it is."""
        anchor, turner = self.anchor, self.turner
        if not isinstance(anchor, Globe) or turner is None:
            return None
        if max(abs(view.center_x_m), abs(view.center_y_m)) < _SAME_M and self._shown is anchor:
            return None
        here = anchor.place(view.center_x_m, view.center_y_m)
        if here is None:
            return None
        globe = Globe.above(*here)
        scene = turner(globe, view.m_per_px)
        if scene is not None:
            self._shown = globe
            self._timer.start()
        return scene

    def turned_to(self, globe: Globe, m_per_px: float) -> Scene | None:
        """Turn at once to a globe of any centre and return its passing scene, ``None`` for none."""
        scene = None if self.turner is None else self.turner(globe, m_per_px)
        if scene is not None:
            self.anchor = self._shown = globe
            self._timer.start()
        return scene

    def rested_now(self) -> Scene | None:
        """Return the full scene of the globe as it was turned, ``None`` of any other map."""
        self._timer.stop()
        if self.whole is None or self._shown is None:
            return None
        return self.whole(self._shown)

    def settle(self) -> bool:
        """Make the globe as it stands the one to count from; tell whether it had moved."""
        moved = self._shown is not None and self._shown is not self.anchor
        if moved:
            self.anchor = self._shown
        return moved

    def _rest(self) -> None:
        if self._shown is not None:
            self.rested.emit(self._shown)
