"""Keeps what is in view, a moment after every change, and brings it back at the next start."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from explorer.cartography.geometry.view_history import SeenView
from explorer.cartography.projection.kinds import DEFAULT
from explorer.session import Selection, SelectionKind, Session, State, first_choices
from explorer.storage.remembered import (
    Chosen,
    MapView,
    Reading,
    Remembered,
    forget,
    load_remembered,
    packed,
    save_remembered,
    unpacked,
    valid,
)
from explorer.ui.window.stage.arrangement import Layout

if TYPE_CHECKING:
    from explorer.ui.article.article_copies import ArticleCopies
    from explorer.ui.map.map_canvas import MapCanvas
    from explorer.ui.map.map_loader import MapLoader
    from explorer.ui.map.projection_menu import ProjectionMenu
    from explorer.ui.window.docks import Docks
    from explorer.ui.window.stage.stage import Stage

SETTLED_AFTER_MS = 1000
AT_THE_LATEST_MS = 3000  # who never rests has his choices kept, too
_LAID_OUT_MS = 300
_SHAPED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange})


class Memory(QObject):
    """Saves soon after a change: a program that is killed loses seconds, not a lesson.

    What was not read from a folder or file has no record.
    """

    def __init__(self, session: Session, folder: Path, window: QMainWindow) -> None:
        """Keep the records in ``folder``; ``restore_choices`` and ``follow`` do the rest."""
        super().__init__(window)
        self._session, self._folder, self._window = session, folder, window
        self._save_settings: Callable[[], None] = lambda: None
        self._resting = False
        self._docks: Docks | None = None
        self._coming: Remembered | None = None  # what is still to be brought back
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(AT_THE_LATEST_MS)
        self._latest.timeout.connect(self.save)

        self._projected = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_LAID_OUT_MS)
        self._settling.timeout.connect(self._settle)

    def restore_choices(self) -> None:
        """Bring back the choices; the rest comes when its part of the window is there."""
        state = self._session.state
        record = None if state.source is None else load_remembered(self._folder, state.source)
        self._coming = None if record is None else valid(record, state.corridor)
        self._projected = False
        if self._coming is None:
            return
        changes = _choices(self._coming, state)
        self._session.restore(**changes)

    def follow(
        self,
        canvas: MapCanvas,
        stage: Stage,
        loader: MapLoader,
        *,
        projections: ProjectionMenu,
        copies: ArticleCopies,
        save_settings: Callable[[], None],
    ) -> None:
        """Watch the parts that are there from the start."""
        self._canvas, self._projections, self._copies = canvas, projections, copies
        self._loader, self._stage = loader, stage
        self._save_settings = save_settings
        self._session.changed.connect(self._changed)
        loader.scene_ready.connect(self._bring_view)
        loader.finished.connect(self._settling.start)
        canvas.zoomed.connect(self.soon)
        stage.layout_changed.connect(self.soon)
        canvas.view_history.changed.connect(self.soon)
        copies.opened.connect(self._read_another)
        copies.idle.connect(self._bring_reading)
        self._window.installEventFilter(self)

    def follow_docks(self, docks: Docks) -> None:
        """Watch the article from now on."""
        self._docks = docks
        if self._coming is not None:
            # Once the panels have their places: only then does the map know what is free.
            QTimer.singleShot(0, self, self._bring_view)
        docks.reader.sheet.verticalScrollBar().valueChanged.connect(self.soon)

    def soon(self, *_: object) -> None:
        """Save a moment after the last change."""
        if not self._resting:
            self._timer.start()
            if not self._latest.isActive():
                self._latest.start()

    def rest(self) -> None:
        """Remember nothing from now on, as of a window that nobody sees."""
        self._resting = True
        self._be_saved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was moved or given another size."""
        if watched is self._window and event.type() in _SHAPED:
            self.soon()
        return super().eventFilter(watched, event)

    # ---- saving

    def _be_saved(self) -> None:
        """Wait for nothing more."""
        self._timer.stop()
        self._latest.stop()

    def save(self) -> None:
        """Save now; a home that cannot be written forgets."""
        self._be_saved()
        self._save_settings()
        source = self._session.state.source
        if source is not None:
            with contextlib.suppress(OSError):
                save_remembered(self._folder, source, self._record())

    def _record(self) -> Remembered:
        state = self._session.state
        choices = state.choices
        picked = choices.selection
        return Remembered(
            from_id=choices.from_id,
            to_id=choices.to_id,
            pair=choices.pair,
            hidden_routes=tuple(sorted(choices.hidden_routes)),
            year=choices.year,
            departure=choices.departure,
            what_if=packed(choices.what_if),
            selection=None if picked is None else Chosen(picked.kind, picked.id, picked.route_id),
            view=self._view(),
            reading=self._reading(),
        )

    def _view(self) -> MapView | None:
        if self._coming is not None and self._coming.view is not None:
            return self._coming.view
        seen, menu = self._canvas.seen, self._projections
        if seen is None:
            return None
        name = "" if menu.chosen == DEFAULT.name else menu.chosen
        return MapView(seen.lon_deg, seen.lat_deg, seen.m_per_px, name, menu.chosen_center_id)

    def _reading(self) -> Reading | None:
        coming = None if self._coming is None else self._coming.reading
        state = self._session.state
        place = None if self._docks is None else self._docks.reader.place
        key = state.reading
        if key is None and place not in {None, (0, 0)} and state.read_id in state.corridor.readings:
            key = state.read_id  # nothing was chosen, but it was read in
        if coming is not None or key is None:
            return coming
        return Reading(key, *((0, 0) if place is None else place))

    # ---- bringing back

    def _changed(self, state: State, before: State) -> None:
        if state.corridor is not before.corridor:
            self._be_saved()
            self._coming = None
            QTimer.singleShot(0, self, self._other_corridor)  # once everybody has heard of it
            return
        self.soon()

    def _other_corridor(self) -> None:
        self.restore_choices()

    def _bring_view(self) -> None:
        view = None if self._coming is None else self._coming.view
        if view is not None:
            self._canvas.come_back(SeenView(view.lon_deg, view.lat_deg, view.m_per_px))

    @property
    def settled(self) -> bool:
        """Whether the map shows what it is to show: nothing around it changes its size any more."""
        return self._coming is None or self._coming.view is None

    def _settle(self) -> None:
        """Bring the view for good, then the projection, which rests on the map that is there."""
        if self._coming is None or self._coming.view is None:
            return
        if self._docks is None or self._loader.busy:
            self._settling.start()
            return
        self._bring_view()
        view = self._coming.view
        if view.projection and not self._projected:
            self._projected = True
            self._projections.choose(view.projection, view.center_id)
            self._settling.start()  # the view once more, on the map that comes
            return
        self._coming = replace(self._coming, view=None)

    def _bring_reading(self) -> None:
        """Bring back the article and the position in it, once the kept copies are read again."""
        wanted = None if self._coming is None else self._coming.reading
        if wanted is None or self._coming is None or self._copies.busy:
            return
        if wanted.key not in self._session.state.copies:
            return
        self._coming = replace(self._coming, reading=None)
        self._session.read(wanted.key)
        if self._docks is not None:
            self._docks.reader.go_to(wanted.key, wanted.part, wanted.letter)

    def _read_another(self) -> None:
        """Leave the article of earlier where it is: somebody has opened one to read it now."""
        if self._coming is not None:
            self._coming = replace(self._coming, reading=None)

    # ---- starting afresh

    def start_afresh(self) -> None:
        """Forget what is remembered of this corridor and show it as at first; undo goes back."""
        state = self._session.state
        self._coming = None
        first = first_choices(state.corridor)
        self._session.choose(**{name: getattr(first, name) for name in first.__struct_fields__})
        self._projections.choose(DEFAULT.name)
        self._canvas.fit_routes()
        self._stage.show_layout(Layout())
        if state.source is not None:
            with contextlib.suppress(OSError):
                forget(self._folder, state.source)


def _choices(record: Remembered, state: State) -> dict[str, object]:
    """Return the choices that a valid record stands for; what it lacks stays as at first."""
    picked = record.selection
    first = state.choices
    kind = None if picked is None else SelectionKind(picked.kind)
    return {
        "from_id": record.from_id or first.from_id,
        "to_id": record.to_id or first.to_id,
        "pair": record.pair,
        "hidden_routes": frozenset(record.hidden_routes),
        "year": record.year,
        "departure": record.departure,
        "what_if": unpacked(record.what_if, state.corridor),
        "selection": None
        if picked is None or kind is None
        else Selection(kind, picked.id, picked.route_id),
    }
