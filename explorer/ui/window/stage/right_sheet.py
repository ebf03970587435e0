"""The sheet at the right edge: details, the article or the claims, with a way to fold it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.theme import color, ui_font
from explorer.ui.parts.widgets import label
from explorer.ui.window.stage.arrangement import Mode

_GRIP_PX = 8


class Grip(QWidget):
    """The inner edge of a sheet, to be dragged; tells how far right of it the pointer is."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFixedWidth(_GRIP_PX)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell how far left of the sheet's edge the pointer is."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.position().x()))


class Handle(QToolButton):
    """What a sheet folds to: its name, written upwards, to be pressed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("handle")
        self._name = ""

    def show_name(self, name: str) -> None:
        """Write another name."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and the name turned by a quarter."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(ui_font(13, bold=True))
        painter.setPen(color("ink"))
        top = QRectF(0, 6, self.width(), 18)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, "‹")
        painter.translate(self.width(), 26)
        painter.rotate(90)
        box = QRectF(0, 0, self.height() - 32, self.width())
        text = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class RightSheet(QFrame):
    """One page for each mode; all of them are kept."""

    fold_wanted = Signal()
    width_wanted = Signal(int)

    def __init__(self, over: QWidget, pages: dict[Mode, QWidget]) -> None:
        """Stand over the map with these pages."""
        super().__init__(over)
        self.setObjectName("sheet")
        self._pages = pages
        self.stack = QStackedWidget()
        for page in pages.values():
            self.stack.addWidget(page)
        self._title = label("", "h2", wrap=False)
        key = label("F9", "key", wrap=False)
        self.fold = QToolButton()
        self.fold.setObjectName("fold")
        self.fold.setText("›")
        self.fold.clicked.connect(self.fold_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(key)
        head.addWidget(self.fold)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.stack, 1)
        self._grip = Grip(self)
        self._grip.dragged.connect(lambda x: self.width_wanted.emit(self.width() - x))
        self._mode = Mode.EXPLORE
        self._retranslate()

    def add_page(self, mode: Mode, page: QWidget) -> None:
        """Take one more page."""
        self._pages[mode] = page
        self.stack.addWidget(page)
        self._retranslate()

    def show_mode(self, mode: Mode) -> None:
        """Bring a mode's page to the front; one that is not there yet leaves the first."""
        self._mode = mode
        self.stack.setCurrentWidget(self._pages.get(mode, self._pages[Mode.EXPLORE]))
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the grip as high as the sheet."""
        super().resizeEvent(event)
        self._grip.setGeometry(0, 0, _GRIP_PX, self.height())
        self._grip.raise_()

    def title(self, mode: Mode) -> str:
        """Return what the sheet of a mode is called."""
        return {
            Mode.EXPLORE: self.tr("Details"),
            Mode.READ: self.tr("Article"),
            Mode.CHECK: self.tr("Claims"),
            Mode.EDIT: self.tr("Your text"),
            Mode.LESSON: self.tr("Lesson"),
        }[mode]

    def _retranslate(self) -> None:
        self._title.setText(self.title(self._mode))
        for mode, page in self._pages.items():
            page.setAccessibleName(self.title(mode))
        set_tip(self.fold, self.tr("Fold the sheet (F9)"))
        self.fold.setAccessibleName(self.tr("Fold the sheet (F9)"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
