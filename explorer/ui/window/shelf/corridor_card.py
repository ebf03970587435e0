"""A corridor on the shelf: a small map, its title, one line, and how much it holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from explorer.errors import PackError
from explorer.model.texts import in_language
from explorer.storage.paths import user_data
from explorer.storage.shelf.listing import Entry
from explorer.ui.parts import theme
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, label
from explorer.ui.window.shelf.small_maps import SIZE_PX
from explorer.wording import shelf_words

_ROUND_PX = 7.0
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Picture(QWidget):
    """The middle of a small map, as much of it as there is room for."""

    def __init__(self) -> None:
        """Show plain ground until there is a picture."""
        super().__init__()
        self.image: QImage | None = None
        self.words = ""
        self.setFixedHeight(SIZE_PX[1])

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or plain ground."""
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with the card's round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(0, 0, 0, _ROUND_PX * 2), _ROUND_PX, _ROUND_PX)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(theme.color("panel")))
        if self.image is not None:
            size = self.image.deviceIndependentSize()
            left, top = (whole.width() - size.width()) / 2, (whole.height() - size.height()) / 2
            painter.drawImage(
                QRectF(round(left), round(top), size.width(), size.height()), self.image
            )
        elif self.words:
            painter.setPen(theme.color("muted"))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self.words)
        painter.end()


class CorridorCard(QFrame):
    """Shows a corridor and opens it; the arrow keys go on to the next one."""

    open_wanted = Signal(object)  # its path
    read_wanted = Signal(object)
    lessons_wanted = Signal(object)
    edit_wanted = Signal(object)
    faults_wanted = Signal(object)  # a PackError
    take_off_wanted = Signal(object)  # its path
    step_wanted = Signal(int, int)  # to the right, down

    def __init__(self, entry: Entry, language: str, *, is_open: bool, is_main: bool) -> None:
        """Show an entry in a language; ``is_main`` gives it the page's one main button."""
        super().__init__()
        self.setObjectName("corridorCard")
        self.setProperty("open", is_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.entry, self.problem = entry, entry.head.problem
        self.title = shelf_words.title(entry.head, entry.path, language)
        self.picture = Picture()
        head = ShrinkingLabel(self.title, "shelfTitle")
        summary = in_language(entry.head.summaries, language) if entry.head.summaries else ""
        self._line = label(summary, "muted")
        if not summary and not entry.shipped:
            self._line = ShrinkingLabel(str(entry.path), "muted")
        elif not entry.shipped:
            set_tip(self._line, str(entry.path))
        self._counts = label("", wrap=True)
        self._counts.setText(shelf_words.counts(entry.head, language))
        self._buttons = self._made_buttons(language, is_main=is_main)
        text = QVBoxLayout()
        text.setContentsMargins(16, 12, 16, 14)
        text.setSpacing(4)
        for widget in (head, self._line, self._counts):
            text.addWidget(widget)
        text.addStretch(1)
        text.addSpacing(8)
        text.addWidget(self._buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 2)
        box.setSpacing(0)
        box.addWidget(self.picture)
        box.addLayout(text, 1)
        self._tell(is_open=is_open)
        if self.problem is not None:
            self.show_problem(self.problem)

    def _made_buttons(self, language: str, *, is_main: bool) -> QWidget:
        self.open_button, self.read_button = QPushButton(), QPushButton()
        self.lessons_button = QPushButton()
        self.lessons_button.setText(shelf_words.lessons(self.entry.head, language))
        self.edit_button = QPushButton(
            self.tr("Edit") if self._has_draft() else self.tr("Edit a copy")
        )
        self.faults_button, self.off_button = QPushButton(), QPushButton()
        self.open_button.setText(self.tr("Open the map"))
        self.read_button.setText(self.tr("Read about it"))
        self.faults_button.setText(self.tr("What is wrong…"))
        self.off_button.setText(self.tr("Take off…"))
        if is_main:
            self.open_button.setObjectName("primary")
        holder = QWidget()
        row = FlowLayout(holder, 8)
        for button in self.buttons:
            row.addWidget(button)
        path = self.entry.path
        self.open_button.clicked.connect(lambda _on=False: self.open_wanted.emit(path))
        self.read_button.clicked.connect(lambda _on=False: self.read_wanted.emit(path))
        self.lessons_button.clicked.connect(lambda _on=False: self.lessons_wanted.emit(path))
        self.edit_button.clicked.connect(lambda _on=False: self.edit_wanted.emit(path))
        self.faults_button.clicked.connect(lambda _on=False: self.faults_wanted.emit(self.problem))
        self.off_button.clicked.connect(lambda _on=False: self.take_off_wanted.emit(path))
        for button in self.buttons:
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.setAccessibleName(f"{button.text()} {self.title}")
        self.faults_button.hide()
        self.lessons_button.setVisible(bool(self.entry.head.lessons))
        self.off_button.setVisible(not self.entry.shipped)
        return holder

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be done with the corridor, in the order of Tab."""
        does = (self.open_button, self.read_button, self.lessons_button, self.edit_button)
        return (*does, self.faults_button, self.off_button)

    def _has_draft(self) -> bool:
        path = self.entry.path
        from explorer.storage.drafts.kept import has_draft  # noqa: PLC0415 - no start needs it

        return not self.entry.shipped and has_draft(user_data(), path.stem)

    def _tell(self, *, is_open: bool) -> None:
        """Tell a screen reader what the card says."""
        said = [self.title, self._line.text(), self._counts.text()]
        if is_open:
            said.insert(1, self.tr("open now"))
        self.setAccessibleName(", ".join(filter(None, said)))

    def show_problem(self, problem: PackError) -> None:
        """Say why the corridor cannot be opened."""
        self.problem = problem
        self.setProperty("open", False)
        self._counts.setObjectName("problem")
        self._counts.setText(shelf_words.problem(problem))
        self._counts.style().polish(self._counts)
        self.picture.words = self.tr("no map")
        self.picture.show_image(None)
        for button in self.buttons[:-2]:
            button.hide()
        self.faults_button.show()
        self._tell(is_open=False)

    @property
    def path(self) -> Path:
        """Where the corridor lies."""
        return self.entry.path

    def go(self) -> None:
        """Do what the card is for: open the corridor, or say what is wrong with it."""
        if self.problem is None:
            self.open_wanted.emit(self.path)
        else:
            self.faults_wanted.emit(self.problem)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard; letting go opens."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open where the button was let go on the card itself."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes off, the arrows go on."""
        key = Qt.Key(event.key())
        if key in _OPENING:
            self.go()
        elif key in STEPS:
            self.step_wanted.emit(*STEPS[key])
        elif key is Qt.Key.Key_Delete and not self.entry.shipped:
            self.take_off_wanted.emit(self.path)
        else:
            super().keyPressEvent(event)
