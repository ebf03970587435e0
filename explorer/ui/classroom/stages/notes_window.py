"""The teacher's own screen: the picture as the class has it, notes, the key, the time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from explorer.ui.classroom.course.keys import Act
from explorer.ui.classroom.course.presentation import Presentation
from explorer.ui.classroom.picture.big_list import BigList
from explorer.ui.classroom.stages.lesson_windows import LessonWindow
from explorer.ui.classroom.stages.room import Room
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import label
from explorer.wording.lessons import prediction_words
from explorer.wording.lessons.step_views import teacher_view

_EVERY_MS = 200
_LEAST_PX, _MOST_PX = 12, 48
_CLICK_PX = 5.0
_WHEEL = 120.0


class MirroredPicture(QWidget):
    """The picture on the projector, small; dragging and turning the wheel moves the map there."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._picture = room, QPixmap()
        self._stale, self._grabbing = True, False
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self.setMinimumSize(320, 180)
        room.canvas.painted.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.renew)
        self._timer.start()

    def _note(self) -> None:
        if not self._grabbing:
            self._stale = True

    def spoil(self) -> None:
        """Note that the picture is another one now."""
        self._stale = True

    def renew(self) -> None:
        """Take the picture anew if it has changed."""
        if self._stale and self.isVisible():
            self._stale, self._grabbing = False, True
            self._picture = self._room.grab()
            self._grabbing = False
            self.update()

    @property
    def _scale(self) -> float:
        room = self._room.size()
        return min(self.width() / max(1, room.width()), self.height() / max(1, room.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, scale = self._room.size(), self._scale
        wide, high = round(room.width() * scale), round(room.height() * scale)
        painter.drawPixmap(0, 0, wide, high, self._picture)
        painter.end()

    def _there(self, at: QPointF) -> QPointF:
        scale = max(self._scale, 1e-6)
        return self._room.canvas.to_map(QPointF(at.x() / scale, at.y() / scale))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        self._pressed = self._last = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map on the projector."""
        if self._pressed is not None:
            step = self._there(event.position()) - self._there(self._last)
            self._last = event.position()
            self._room.canvas.animation.pan_by(step.x(), step.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click sets a mark where marks are taken in."""
        if self._pressed is not None:
            moved = (event.position() - self._pressed).manhattanLength()
            if moved < _CLICK_PX:
                self._room.canvas.tap(self._there(event.position()))
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the map on the projector."""
        at, steps = self._there(event.position()), event.angleDelta().y() / _WHEEL
        self._room.canvas.animation.zoom_by(1.5**steps, at.x(), at.y())
        event.accept()


class NotesWindow(LessonWindow):
    """What the teacher alone sees; it stands on a screen that the class does not have."""

    wanted = Signal(object)  # an Act

    def __init__(
        self, shown: Presentation, room: Room, key: Callable[[QKeyEvent], bool], size_px: int
    ) -> None:
        """Show a presentation, the notes in letters so many pixels high."""
        super().__init__(key)
        self._shown, self._size_px = shown, size_px
        self.picture = MirroredPicture(room)
        self.place, self.time, self.sentence = (label("", "strong") for _ in range(3))
        self.note, self.key_line, self.following, self.how = (label("") for _ in range(4))
        self.guesses = label("", "strong")
        self.state = label("", "strong")
        self.buttons: dict[Act, QPushButton] = {}
        self.list = BigList(self)
        self._lay()
        self.told = ""
        shown.changed.connect(self.refresh)
        shown.step_changed.connect(self.list.dismiss)
        shown.told.connect(self._tell)
        shown.clock.ticked.connect(self._show_time)
        self.refresh()

    def _lay(self) -> None:
        notes = QWidget()
        column = QVBoxLayout(notes)
        column.setContentsMargins(16, 8, 16, 8)
        for part in (
            self.sentence,
            self.note,
            self.key_line,
            self.how,
            self.guesses,
            self.following,
        ):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(notes)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.addWidget(self.place)
        head.addStretch(1)
        head.addWidget(self.state)
        head.addWidget(self.time)
        middle = QHBoxLayout()
        middle.addWidget(self.picture, 3)
        middle.addWidget(area, 2)
        row = QHBoxLayout()
        for act in (
            *(Act.BACK, Act.NEXT, Act.ENTER, Act.GUESS, Act.UNDO, Act.RESTORE, Act.OVERVIEW),
            *(Act.BLACK, Act.FREEZE, Act.SWAP, Act.PAUSE, Act.SMALLER, Act.LARGER, Act.LEAVE),
        ):
            button = self.buttons[act] = QPushButton()
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumHeight(44)
            button.clicked.connect(lambda _on=False, a=act: self.wanted.emit(a))
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.addLayout(head)
        box.addLayout(middle, 1)
        box.addLayout(row)
        self._name()

    def _name(self) -> None:
        for act, text in (
            (Act.BACK, "‹"),
            (Act.NEXT, "›"),
            (Act.ENTER, ""),
            (Act.GUESS, self.tr("+ Guess")),
            (Act.UNDO, self.tr("Take back")),
            (Act.RESTORE, self.tr("Step as it was")),
            (Act.OVERVIEW, self.tr("All steps")),
            (Act.BLACK, self.tr("Black")),
            (Act.FREEZE, self.tr("Freeze")),
            (Act.SWAP, self.tr("Swap screens")),
            (Act.PAUSE, self.tr("Clock")),
            (Act.SMALLER, "A−"),
            (Act.LARGER, "A+"),
            (Act.LEAVE, self.tr("Leave")),
        ):
            self.buttons[act].setText(text)
        for act, name in (
            (Act.BACK, self.tr("Step before")),
            (Act.NEXT, self.tr("Next step")),
            (Act.SMALLER, self.tr("Smaller notes")),
            (Act.LARGER, self.tr("Larger notes")),
        ):
            self.buttons[act].setAccessibleName(name)

    # ---- what is seen

    @property
    def size_px(self) -> int:
        """How high the letters of the notes are."""
        return self._size_px

    def resize_letters(self, by: int) -> None:
        """Make the notes' letters larger or smaller."""
        self._size_px = min(max(self._size_px + by, _LEAST_PX), _MOST_PX)
        self.refresh()

    def refresh(self) -> None:
        """Show the step's notes and how its question stands."""
        shown, language = self._shown, self._shown.session.state.language
        view = teacher_view(shown.lesson, shown.at, shown.session.state, shown.resolver)
        number = self.tr("Step {0} of {1}").format(shown.at + 1, len(shown.lesson.steps))
        planned = self.tr("{0} min").format(f"{shown.step.minutes:g}")
        self.place.setText(f"{number} · {planned}")
        self.sentence.setText(shown.view.sentence)
        self.note.setText(view.note)
        self.key_line.setText(self.tr("Answer: {0}").format(view.key) if view.key else "")
        self.following.setText(self.tr("Next: {0}").format(view.following))
        question = shown.question
        guesses, how, advance = "", "", self.tr("Next")
        if question is not None:
            advance = prediction_words.advance_name(shown.asked.phase, question, shown.asked.now)
            guesses = prediction_words.how_many(shown.asked.now, question)
            middle = prediction_words.middle_guess(shown.asked.now, question, language)
            guesses = " · ".join(part for part in (guesses, middle) if part)
            if shown.asked.phase.takes_guesses:
                how = prediction_words.how_to_enter(question)
        if shown.typed or shown.jumping:
            guesses = (self.tr("Go to step {0}") if shown.jumping else "{0}").format(
                shown.typed + "_"
            )
        self.guesses.setText(self.told or guesses)
        self.told = ""
        self.how.setText(how)
        self.buttons[Act.ENTER].setText(advance + "  ⏎")
        sizes = (1.0, 1.0, 0.8, 0.8, 1.1, 1.1)
        parts = (
            *(self.note, self.key_line, self.how),
            *(self.following, self.sentence, self.guesses),
        )
        for part, larger in zip(parts, sizes, strict=True):
            ink = {self.key_line: "accent", self.following: "muted"}.get(part, "ink")
            self._write(part, self._size_px * larger, ink)
        self._show_time()
        self.picture.spoil()

    @staticmethod
    def _write(part: QLabel, pixels: float, ink: str) -> None:
        part.setStyleSheet(f"font-size: {round(pixels)}px; color: {color(ink).name()};")
        part.setVisible(bool(part.text()))

    def show_cover(self, text: str) -> None:
        """Say that the projector is black or frozen; empty where it shows what happens."""
        self.state.setText(text)
        self._write(self.state, 18, "bad")

    def _tell(self, text: str) -> None:
        self.told = text

    def _show_time(self) -> None:
        text, state = self._shown.clock.told()
        paused = "" if self._shown.clock.is_running else " ❚❚"
        self.time.setText(f"{text}{paused}")
        self._write(self.time, 22, {"well": "ink", "soon": "mixed", "over": "bad"}[state])

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.refresh()
