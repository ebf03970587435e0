"""The window on the projector, and what is common to both windows: keys go to the lesson."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from explorer.ui.classroom.stages.room import Room


class Cover(QWidget):
    """Lies over the picture: black, or a picture of a moment ago."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._frozen: QPixmap | None = None
        self.hide()

    @property
    def is_frozen(self) -> bool:
        """Whether it shows a picture of a moment ago."""
        return self._frozen is not None

    def blacken(self) -> None:
        """Show nothing."""
        self._frozen = None
        self.setAccessibleName(self.tr("Black"))
        self._come()

    def freeze(self, picture: QPixmap) -> None:
        """Show a picture, whatever goes on under it."""
        self._frozen = picture
        self.setAccessibleName(self.tr("Frozen"))
        self._come()

    def _come(self) -> None:
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint black, or the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._frozen is not None:
            painter.drawPixmap(self.rect(), self._frozen)
        painter.end()


class LessonWindow(QWidget):
    """A window of a presentation: whichever has the keyboard, the keys mean the same."""

    closing = Signal()

    def __init__(self, key: Callable[[QKeyEvent], bool]) -> None:
        """Keep what takes the keys; it tells whether it knew one."""
        super().__init__()
        self._key = key
        self.setWindowTitle("Corridor Explorer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        if self.isVisible():
            self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.setGeometry(screen.geometry())

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Leave the tabulator to the lesson, where it shows all steps."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass a key to the lesson."""
        if not self._key(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window is closed from outside."""
        super().closeEvent(event)
        self.closing.emit()


class Audience(LessonWindow):
    """What the projector shows."""

    def __init__(self, room: Room, key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__(key)
        self.room = room
        room.setParent(self)
        self.cover = Cover(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the room and what covers it fill the window."""
        super().resizeEvent(event)
        self.room.setGeometry(self.rect())
        self.cover.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Take no short cut of the window below: keys belong to the lesson."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
