"""The race in front of the class: none while a question is open, then as far as the step says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from explorer.model.lessons.lesson import Shown
from explorer.session import State
from explorer.ui.classroom.course.presentation import Presentation
from explorer.ui.classroom.ground.large_canvas import LargeCanvas
from explorer.ui.classroom.ground.lesson_map import LessonMap
from explorer.ui.race.race_on_map import RaceOnMap


class RoomRace(QObject):
    """Starts and ends the race with what is shown; its clock is told as words."""

    clock = Signal(str)
    playing = Signal(bool)
    told = Signal(str)

    def __init__(self, canvas: LargeCanvas, shown: Presentation, lesson_map: LessonMap) -> None:
        super().__init__(canvas)
        self._canvas, self._shown, self._map = canvas, shown, lesson_map
        self._race: RaceOnMap | None = None
        self._stop_h: float | None = None
        self._tried = ""
        self.reduced = False

    @property
    def active(self) -> bool:
        """Whether a race is on the map."""
        return self._race is not None and self._race.active

    @property
    def is_playing(self) -> bool:
        """Whether it runs."""
        return self._race is not None and self._race.run.playing

    @property
    def clock_text(self) -> str:
        """The hours that it has run, and who was first; empty without one."""
        if self._race is None or not self._race.active:
            return ""
        result = self._race.bar.result.text()
        return " · ".join(part for part in (self._race.bar.elapsed.text(), result) if part)

    def follow(self) -> None:
        """Begin or end the race as what is shown has it."""
        shown = self._shown
        wanted = shown.shows is Shown.RACE and not shown.is_open
        key = f"{shown.at} {shown.looking}" if wanted else ""
        if wanted and not self.active and key != self._tried:
            self._tried = key
            self._begin()
        elif not wanted:
            self._tried = ""
            if self.active and self._race is not None:
                self._race.close()
                self.clock.emit("")

    def _begin(self) -> None:
        race = self._made()
        race.start(self._shown.session.state)
        if not race.active:
            return
        race.run.pause()
        race.run.seek(0.0)
        self._map.come_home()
        self._stop_h = self._shown.step.race_h
        if self._stop_h is None:
            return
        if self.reduced:
            race.run.seek(self._stop_h)
        else:
            race.run.play()

    def _made(self) -> RaceOnMap:
        if self._race is None:
            made = self._race = RaceOnMap(self._canvas, in_parts=False)
            made.bar.setParent(self._canvas)
            made.bar.hide()  # the room's own controls are larger
            made.moved.connect(self._moved)
            made.announced.connect(self.told)
            made.run.playing_changed.connect(self.playing)
        self._race.reduce_motion(self.reduced)
        return self._race

    def _moved(self, elapsed_h: float | None) -> None:
        race, stop_h = self._race, self._stop_h
        if race is not None and elapsed_h is not None and stop_h is not None:
            over = elapsed_h >= stop_h and race.run.playing
            if over:
                self._stop_h = None
                race.run.pause()
                race.run.seek(stop_h)
                return
        self.clock.emit(self.clock_text)

    def toggle(self) -> None:
        """Let it run or stand; where none is shown, nothing."""
        if self._race is not None and self._race.active:
            self._stop_h = None
            self._race.run.toggle()

    def seek(self, elapsed_h: float) -> None:
        """Let it stand at a moment; where none is shown, nothing."""
        if self._race is not None and self._race.active:
            self._stop_h = None
            self._race.run.pause()
            self._race.run.seek(elapsed_h)

    def again(self) -> None:
        """Bring the race back as the step begins it."""
        if self.active and self._race is not None:
            self._race.close()
        self._tried = ""
        self.follow()

    def end(self) -> None:
        """Let nothing run on."""
        if self._race is not None and self._race.active:
            self._race.close()

    def show_state(self, state: State) -> None:
        """Follow what was chosen."""
        if self._race is not None and self._race.active:
            self._race.show_state(state)

    def reduce_motion(self, *, reduced: bool) -> None:
        """Go from hour to hour instead of running."""
        self.reduced = reduced
        if self._race is not None:
            self._race.reduce_motion(reduced)
