"""Notes the views that were settled on, and walks back and forth through them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.cartography.geometry.view_history import SeenView, ViewHistory

SETTLED_AFTER_MS = 500


class ViewNavigator(QObject):
    """Keeps the history of one map's views."""

    changed = Signal(bool, bool)  # whether there is a view before, and one after

    def __init__(
        self,
        parent: QObject,
        seen: Callable[[], SeenView | None],
        resting: Callable[[], bool],
        go: Callable[[SeenView], None],
    ) -> None:
        """Take the functions that tell the present view, whether it rests, and that go to one."""
        super().__init__(parent)
        self._seen = seen
        self._resting = resting
        self._go = go
        self._history = ViewHistory()
        self._promised = False  # that there is a way back, though none is noted yet
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_AFTER_MS)
        self._timer.timeout.connect(self._try)

    def leaving(self) -> None:
        """Note that the view is about to change; the one it leaves was settled on."""
        if not self._timer.isActive():
            self._note()
            # Who has moved the map can go back at once, not only when it has come to rest.
            self._promised = True
            self.changed.emit(True, self._history.can_go_forth)
        self._timer.start()

    def settle(self) -> None:
        """Note the present view without waiting for it to rest."""
        self._timer.stop()
        self._note()

    def before(self) -> None:
        """Go to the view before."""
        self.settle()
        self._walk(self._history.back())

    def after(self) -> None:
        """Go to the view after."""
        self.settle()
        self._walk(self._history.forth())

    def forget(self) -> None:
        """Begin anew, as for another corridor."""
        self._timer.stop()
        self._keep(ViewHistory())

    def _try(self) -> None:
        if self._resting():
            self._note()
        else:
            self._timer.start()

    def _note(self) -> None:
        seen = self._seen()
        if seen is not None:
            self._keep(self._history.visited(seen))

    def _walk(self, history: ViewHistory) -> None:
        view = history.present
        if history is self._history or view is None:
            return
        self._keep(history)
        # The timer runs, so that on the way nothing is taken for a view that was settled on.
        self._timer.start()
        self._go(view)

    def _keep(self, history: ViewHistory) -> None:
        if history != self._history or self._promised:
            self._history, self._promised = history, False
            self.changed.emit(history.can_go_back, history.can_go_forth)
