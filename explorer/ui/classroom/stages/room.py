"""What the class sees: the map over the whole picture, the question on it, the controls."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from explorer.cartography.geometry.viewport import Insets
from explorer.cartography.rendering.furniture import STRIP_PX
from explorer.cartography.scene.scene import Scene
from explorer.model.lessons.guesses import Phase
from explorer.model.lessons.lesson import PredictionKind
from explorer.session import Selection, SelectionKind, State
from explorer.ui.classroom.course.keys import Act
from explorer.ui.classroom.course.presentation import Presentation
from explorer.ui.classroom.course.step_choices import hides_names, hides_scale
from explorer.ui.classroom.ground.large_canvas import LargeCanvas
from explorer.ui.classroom.ground.lesson_map import LessonMap
from explorer.ui.classroom.ground.room_race import RoomRace
from explorer.ui.classroom.picture.big_list import BigList
from explorer.ui.classroom.picture.control_bar import BarState, ControlBar, MarginButton
from explorer.ui.classroom.picture.guess_pictures import guess_picture
from explorer.ui.classroom.picture.ink import InkLayer
from explorer.ui.classroom.picture.question_panel import Content, QuestionPanel
from explorer.ui.map.free_part import FreePart
from explorer.ui.map.map_loader import MapLoader
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import label
from explorer.wording.lessons import prediction_words

_MAP_LETTERS = 450.0  # the map is drawn as if it were so many pixels high
_TOLD_MS = 6_000
_CROSS_STEP_PX = 12.0
_WIDE = 0.7
_CREDITS_SHARE = 0.55
_NAMES_PX = 26  # beside what is fitted, for the names of places at its ends


class Room(QWidget):
    """Shows a presentation, and asks for what its buttons mean."""

    wanted = Signal(object)  # an Act

    def __init__(self, shown: Presentation, scene: Scene, loader: MapLoader) -> None:
        super().__init__()
        self._shown = shown
        self.canvas = LargeCanvas()
        self.canvas.setParent(self)
        self.canvas.show_state(shown.session.state)
        loader.setParent(self)
        self.map = LessonMap(self.canvas, loader, scene)
        self.panel = QuestionPanel(self)
        self.ink = InkLayer(self)
        self.back, self.on = (MarginButton(self, forward=f) for f in (False, True))
        self.bar = ControlBar(self)
        self.toast: QLabel = label("", "", wrap=True)
        self.toast.setParent(self)
        self.toast.hide()
        self.list = BigList(self)
        self.race = RoomRace(self.canvas, shown, self.map)
        self._free = FreePart()
        self.credits: QLabel = label("", "")
        self.credits.setParent(self)
        self.bare = False
        self.clock_here = False  # one screen, and the teacher wants to see the time on it
        self._toast_timer = QTimer(self)
        self._toast_timer.setSingleShot(True)
        self._toast_timer.timeout.connect(self.toast.hide)
        self._connect()

    def _connect(self) -> None:
        shown = self._shown
        shown.changed.connect(self.refresh)
        shown.step_changed.connect(self._leave_step)
        shown.home_wanted.connect(self.come_home)
        shown.session.changed.connect(self._show_state)
        self.bar.wanted.connect(self.wanted)
        self.back.clicked.connect(lambda _on=False: self.wanted.emit(Act.BACK))
        self.on.clicked.connect(lambda _on=False: self.wanted.emit(Act.NEXT))
        self.canvas.tapped.connect(self._tap)
        self.canvas.picked.connect(self._pick)
        self.canvas.animation.ended.connect(self._show_controls)
        self.race.clock.connect(self.panel.show_clock)
        self.panel.outgrown.connect(self._lay)
        self.race.playing.connect(lambda _on: self._show_controls())
        self.race.told.connect(shown.told)  # to the teacher, where there is a screen for that
        self.map.failed.connect(shown.told)

    # ---- what is seen

    def begin(self) -> None:
        """Show the first step, once the picture has its size."""
        self.refresh()
        self.come_home()

    def refresh(self) -> None:
        """Show the step as it stands."""
        shown, canvas = self._shown, self.canvas
        canvas.enlarge(max(1.0, self.height() / _MAP_LETTERS))
        canvas.veiled = shown.is_open
        canvas.silent = hides_names(shown.step, shown.asked)
        canvas.no_scale = hides_scale(shown.step, shown.asked)
        self._show_marks()
        picture = guess_picture(shown, self.map.across_km)
        style = shown.session.state.style
        self.panel.show_content(Content(shown.view, picture, style, self.race.clock_text))
        self.ink.show_page(shown.step.id)
        self.race.follow()
        self._lay()

    def come_home(self) -> None:
        """Bring the map as the step has it; without its scale also without rings to count."""
        step = self._shown.step
        self.map.show(step, self._shown.session.state, plain=self.canvas.no_scale)

    def _show_state(self, state: State, _before: State | None) -> None:
        self.canvas.show_state(state)
        self.race.show_state(state)

    def _show_marks(self) -> None:
        shown, marks = self._shown, self.canvas.marks
        asked, question = shown.asked, shown.question
        marks.marks, marks.answer, marks.answer_id = (), None, ""
        is_place = question is not None and question.kind is PredictionKind.PLACE
        if question is not None and is_place and asked.phase.shows_guesses:
            marks.marks = asked.now.marks
            if asked.phase is Phase.REVEALED and question.place_id:
                state = shown.session.state
                place = state.corridor.places[question.place_id]
                marks.answer, marks.answer_id = (place.lon_deg, place.lat_deg), place.id
        if not shown.marking:
            marks.cross = None
        elif marks.cross is None:
            marks.cross = QPointF(self.canvas.free_rect().center())
        self.canvas.update()

    def _lay(self) -> None:
        top = 0 if self.bare else self.panel.lay()
        self.canvas.setGeometry(0, 0, QWidget.width(self), QWidget.height(self))
        self.ink.setGeometry(self.rect())
        self.panel.setVisible(not self.bare)
        self._show_controls()
        self.canvas.strip_end_px = self._strip_end_px
        self._lay_credits()
        foot = round(self.bar.geometry().top() - STRIP_PX * self.canvas.larger)
        for button in (self.back, self.on):
            button.settle(top, min(foot, self.credits.geometry().top()))
        self._cover_map(top)
        for widget in (
            self.credits,
            self.panel,
            self.back,
            self.on,
            self.bar,
            self.toast,
            self.list,
        ):
            widget.raise_()
        self.ink.stackUnder(self.back)
        self.toast.move((self.width() - self.toast.width()) // 2, self.height() * 3 // 4)

    def _cover_map(self, top: int) -> None:
        """Tell the map what lies over it, in its own pixels."""
        larger, bar = self.canvas.larger, self.bar.geometry()
        foot = self.height() - bar.top() if self._is_bar_wide else 0
        cards = tuple(
            QRect(
                round(box.left() / larger),
                round(box.top() / larger),
                round(box.width() / larger),
                round(box.height() / larger),
            )
            for box in (bar, self.credits.geometry(), self.back.geometry(), self.on.geometry())
        )
        over = Insets(top_px=round(top / larger), bottom_px=round(foot / larger))
        self.canvas.side_px = round(self.on.width() / larger) + _NAMES_PX
        self.canvas.foot_px = round((self.height() - self.credits.y()) / larger)
        free = FreePart(over, cards)
        changed = free != self._free
        at_home = changed and not self.map.is_moved
        self._free = free
        self.canvas.cover(free)
        if at_home:  # a longer text must not hide what the step shows
            self.map.come_home()

    @property
    def _is_bar_wide(self) -> bool:
        """Whether there is no room for scale and credits beside the controls."""
        return self.bar.width() > self.width() * _WIDE

    @property
    def _strip_end_px(self) -> float:
        """Where the strip with the scale bar ends for the eye, in the map's own pixels.

        Controls stand beside it, or below it where they are as wide as the picture; the credits
        above them reach down to it.
        """
        end = self._credits_left if self._is_bar_wide else min(self.bar.x(), self._credits_left)
        return end / self.canvas.larger

    @property
    def _credits_left(self) -> int:
        return self.bar.geometry().right() + 1 - round(self.width() * _CREDITS_SHARE)

    def _lay_credits(self) -> None:
        """Write whom the map is from, above the controls."""
        pixels = max(11, self.height() // 72)
        ground = color("paper").name()
        self.credits.setStyleSheet(
            f"font-size: {pixels}px; padding: 2px 6px; background: {ground};"
            f" color: {color('muted').name()};"
        )
        self.credits.setText(self.canvas.credits())
        wide = round(self.width() * _CREDITS_SHARE)
        self.credits.setFixedWidth(wide)
        high = self.credits.heightForWidth(wide)
        self.credits.setFixedHeight(high)
        bar = self.bar.geometry()
        self.credits.move(self._credits_left, bar.top() - high - 2)

    def _show_controls(self) -> None:
        shown, question = self._shown, self._shown.question
        asked = shown.asked
        name = self.tr("Next")
        guessing = False
        if question is not None:
            name = prediction_words.advance_name(asked.phase, question, asked.now)
            guessing = asked.phase.takes_guesses
        place = self.tr("{0} of {1}").format(shown.at + 1, len(shown.lesson.steps))
        if shown.jumping:
            place = self.tr("Step {0}").format(shown.typed + "_")
        elif shown.typed:
            place = f"{shown.typed}_"
        self.bar.show_state(
            BarState(
                name,
                guessing,
                place,
                self.is_moved,
                self.ink.tool.value,
                self.race.is_playing,
                self.race.active,
                shown.clock.told()[0] if self.clock_here else "",
            ),
            self.height(),
        )

    @property
    def is_moved(self) -> bool:
        """Whether anything is not as the step has it."""
        return self.map.is_moved or self.bare or not self._shown.is_as_the_step_has_it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything anew: the map shows the step's part in the new size."""
        super().resizeEvent(event)
        if self.isVisible():
            self.begin()

    # ---- what is done

    def tell(self, text: str) -> None:
        """Say a sentence for a while."""
        pixels = max(14, self.height() // 36)
        self.toast.setStyleSheet(
            f"font-size: {pixels}px; padding: {pixels // 2}px; border-radius: 6px;"
            f" background: {color('ink').name()}; color: {color('paper').name()};"
        )
        self.toast.setText(text)
        self.toast.setMaximumWidth(self.width() * 2 // 3)
        self.toast.adjustSize()
        self.toast.move((self.width() - self.toast.width()) // 2, self.height() * 3 // 4)
        self.toast.setVisible(bool(text))
        self.toast.raise_()
        self._toast_timer.start(_TOLD_MS)

    def _leave_step(self) -> None:
        """Come to another step: what was said and listed may be what it asks."""
        self.list.dismiss()
        self.toast.hide()
        self.come_home()

    def restore(self) -> None:
        """Bring back the step exactly as it was."""
        self.bare = False
        self.toast.hide()
        self._shown.restore()
        self.race.again()

    def toggle_bare(self) -> None:
        """Show the map alone, and the rest again."""
        self.bare = not self.bare
        self._lay()

    def move_cross(self, right: int, down: int) -> bool:
        """Move the cross that marks are set with; tell whether there is one."""
        cross = self.canvas.marks.cross
        if cross is None or not self._shown.marking:
            return False
        frame = self.canvas.free_rect()
        x = min(max(cross.x() - right * _CROSS_STEP_PX, frame.left()), frame.right())
        y = min(max(cross.y() - down * _CROSS_STEP_PX, frame.top()), frame.bottom())
        self.canvas.marks.cross = QPointF(x, y)
        self.canvas.update()
        return True

    def set_mark(self) -> bool:
        """Set a mark under the cross; tell whether there is one."""
        cross = self.canvas.marks.cross
        if cross is None or not self._shown.marking:
            return False
        self.canvas.tap(cross)
        return True

    def _tap(self, lonlat: tuple[float, float]) -> None:
        if self._shown.marking:
            self._shown.mark(lonlat)

    def _pick(self, selection: Selection | None) -> None:
        """Light what was touched, and name it; a touch never goes on to the next step."""
        shown = self._shown
        if shown.is_open or shown.marking:
            return
        shown.session.select(selection)
        if selection is not None and selection.kind is SelectionKind.PLACE:
            state = shown.session.state
            self.tell(state.corridor.places[selection.id].name(state.language))
        self._show_controls()
