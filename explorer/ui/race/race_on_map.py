"""Brings a race onto the map: its bar, its trains, and the hour that the chart shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.race_frame import Race, RaceFrame, frame
from explorer.cartography.geometry.viewport import Insets, PxBox, Viewport
from explorer.cartography.rendering.renderer import Renderer
from explorer.cartography.rendering.train_markers import (
    Ground,
    Spot,
    TrainMarker,
    boxes,
    laid_out,
    paint_spots,
    pin_boxes,
)
from explorer.session import State
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.race.race_bar import RaceBar
from explorer.ui.race.race_run import RaceRun
from explorer.wording import race_words, what_if_mark, why_words
from explorer.wording.comparison_query import race_of


class RaceOnMap(QObject):
    """One race at a time; made when the first one is wanted."""

    moved = Signal(object)  # the hours since the start, ``None`` where no race is shown
    announced = Signal(str)
    ended = Signal()  # by a choice that leaves nothing to race

    def __init__(
        self,
        canvas: MapCanvas,
        clock_s: Callable[[], float] | None = None,
        *,
        in_parts: bool = True,
    ) -> None:
        """Keep the map; ``clock_s`` stands in for the clock, in seconds.

        ``in_parts`` tells whether the map can be painted anew in parts.
        """
        super().__init__(canvas)
        self._canvas, self._in_parts = canvas, in_parts
        self._state: State | None = None
        self._race: Race | None = None
        self._ways: tuple[Alternative, ...] = ()
        self._tokens: tuple[TrainMarker, ...] = ()
        self._laid: tuple[Spot, ...] = ()
        self._laid_for: tuple[object, ...] = ()
        self._missed: State | None = None  # for which there was no race
        self._left_out = ""  # why one of the two ways is not in the race
        self.shown: RaceFrame | None = None
        self.run = RaceRun(self) if clock_s is None else RaceRun(self, clock_s)
        self.bar = RaceBar(self.run, canvas)
        self.bar.hide()  # until its page is shown
        self.run.moved.connect(self._show)
        self.run.playing_changed.connect(lambda _on: canvas.update())  # names give way to pins
        self.bar.closed.connect(self.close)
        self.bar.pictures_wanted.connect(self.ask_for_folder)

    @property
    def active(self) -> bool:
        """Whether a race is shown."""
        return self._race is not None

    def start(self, state: State) -> None:
        """Show the race of the chosen ways at its start, and let it run."""
        if not self._prepare(state):
            self._missed = state
            return
        self._missed = None
        self._canvas.overlay = self
        self._canvas.fit_edges(
            tuple(e for w in self._ways if w.time for e in w.time.journey.edge_ids)
        )
        self._canvas.setFocus()
        if self._race is not None:
            self.run.begin(self._race.duration_h)
        self.run.play()

    def reduce_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot
        """Go from hour to hour instead of running."""
        self.run.reduced = reduced

    def show_state(self, state: State) -> None:
        """Follow what was chosen; the hour stays as far as the race still has it."""
        before = self._state if self.active else self._missed
        if before is None or not (self.active or self.bar.isVisible()):
            return
        ways = before.choices, before.corridor, before.language, before.style.name
        now = state.choices, state.corridor, state.language, state.style.name
        if ways == now:
            return
        if not self.active:
            self.start(state)
            return
        same = before.corridor is state.corridor
        if same and self._prepare(state) and self._race is not None:
            self.run.change(self._race.duration_h)
        else:
            self.close()
            self.ended.emit()

    def close(self) -> None:
        """End the race and take everything of it off the map."""
        self.run.pause()
        self._race, self._ways, self._tokens, self.shown = None, (), (), None
        self._laid, self._laid_for = (), ()
        self._canvas.overlay = None
        self._canvas.update()
        self._canvas.setFocus()
        self.moved.emit(None)

    def _prepare(self, state: State) -> bool:
        found, ways, trouble = race_of(state)
        if found is None:
            self.announced.emit(trouble)
            self.bar.show_nothing(trouble)
            return False
        self._state, self._race, self._ways = state, found, ways
        marked = (what_if_mark.mark() + ".",) if state.choices.has_scenario and trouble else ()
        self._left_out = " ".join((*marked, trouble)) if trouble else ""
        names = tuple(why_words.way_name(w, state.corridor, state.language) for w in ways)
        styles = tuple(why_words.style_name(w, state.corridor) for w in ways)
        self.bar.show_trains(names, styles, state.style, found.duration_h)
        return True

    def _show(self, elapsed_h: float) -> None:
        state, found = self._state, self._race
        if state is None or found is None:
            return
        at = self.shown = frame(found, elapsed_h)
        self._tokens = race_words.tokens(at, self._ways, state)
        self._repaint()
        names = tuple(why_words.way_name(w, state.corridor, state.language) for w in self._ways)
        self.bar.show_moment(
            (at.elapsed_h, race_words.elapsed(found, at)),
            tuple(race_words.doing(t, state) for t in at.trains),
            tuple(race_words.clock(t, state.language) for t in at.trains),
            " ".join(t for t in (self._left_out, race_words.result(found, at, names)) if t),
        )
        self.moved.emit(at.elapsed_h)

    def _repaint(self) -> None:
        """Have the map painted anew where trains were and are, and nowhere else."""
        view, renderer = self._canvas.viewport, self._canvas.renderer
        if not self._in_parts:
            self._canvas.update()
        elif view is not None and renderer is not None:
            for box in (*boxes(self._laid), *boxes(self._lie(view, renderer))):
                self._canvas.update(box.toAlignedRect())

    def stands_on(self, view: Viewport, renderer: Renderer) -> tuple[PxBox, ...]:
        """Return where pins hide the map while the race rests; running ones soon are elsewhere."""
        if self.run.playing:
            return ()
        pins = pin_boxes(self._tokens, view, renderer.scene.projection)
        return tuple((b.left(), b.top(), b.right(), b.bottom()) for b in pins)

    def _lie(self, view: Viewport, renderer: Renderer) -> tuple[Spot, ...]:
        """Lay the trains out, once for a moment and a picture."""
        ground = Ground(self._covered(), renderer.cover_boxes, renderer.name_boxes)
        projection = renderer.scene.projection
        asked = self._tokens, view, projection, ground
        if asked != self._laid_for:
            self._laid, self._laid_for = laid_out(*asked), asked
        return self._laid

    def _covered(self) -> Insets:
        free, whole = self._canvas.free_rect(), self._canvas.rect()
        below, beside = whole.bottom() - free.bottom(), whole.right() - free.right()
        return Insets(free.left(), free.top(), beside, below)

    # ---- the map's guest

    def paint(self, painter: QPainter, view: Viewport, renderer: Renderer) -> None:
        """Paint the trains over the map."""
        paint_spots(painter, self._lie(view, renderer), renderer.style)

    def credits(self) -> tuple[str, ...]:
        """Return nobody: trains run on the map's own lines."""
        return ()

    def handles(self, event: QEvent) -> bool:
        """Act on the race's keys while the map has the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return self.active and self.bar.handles(event)

    # ---- pictures

    def ask_for_folder(self) -> None:
        """Let the user choose a folder and save the race into it, hour by hour."""
        parent: QWidget = self._canvas.window()
        name = QFileDialog.getExistingDirectory(parent, self.tr("Save the race as pictures"))
        if name:
            self.save(Path(name))

    def save(self, folder: Path, frames: int = 24) -> None:
        """Save the race as pictures of the present map; what fails is told."""
        from explorer.export.pictures import PictureError, why_not  # noqa: PLC0415 - with Qt's SVG and PDF
        from explorer.export.race.frames import save_frames  # noqa: PLC0415

        renderer, picture = self._canvas.renderer_at_rest(), self._canvas.picture()
        state, found = self._state, self._race
        if picture is None or renderer is None or state is None or found is None:
            return
        self.run.pause()
        try:
            saved = save_frames(folder, renderer, picture, (found, self._ways, state), frames)
        except PictureError as error:
            reason = why_not(error)
            self.announced.emit(self.tr("“{0}” cannot be saved: {1}").format(folder.name, reason))
            return
        self.announced.emit(self.tr("{0} pictures saved in {1}").format(len(saved), folder.name))
