"""Small building blocks that several panels share: headings, cards, rows, evidence badges."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model.corridor import Corridor
from explorer.model.quantity import Evidence
from explorer.ui.parts.plain_text import as_label, set_tip
from explorer.wording import phrases

POPOVER_WIDTH_PX = 340
_OPEN_PX = 10_000  # a label not yet fixed may be wider
_NO_SIZE = QSize(0, 0)
_LEAST_LINK_PX, _LINK_RIM_PX = 60, 6


def label(text: str, name: str = "", *, wrap: bool = True, select: bool = False) -> QLabel:
    """Return a plain-text label; ``name`` picks its look in the style sheet."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def name_box(box: QComboBox, name: str) -> None:
    """Tell a screen reader what a box chooses.

    On Linux Qt calls a box by what it shows, whatever its name is: there the description says it.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


class SteadyLabel(QLabel):
    """A label for a value that changes all the time: it grows, but never shrinks.

    Any new text of a plain label lays out the whole window again; in one of a fixed size none
    does, and a value in motion does not push its neighbours about.
    """

    def __init__(self, name: str = "") -> None:
        """Make an empty label; ``name`` picks its look in the style sheet."""
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str) -> None:
        """Show a text."""
        if text == self.text():
            return
        self.ensurePolished()
        self.setText(text)
        needed = self.sizeHint().expandedTo(
            self.size() if self.maximumWidth() < _OPEN_PX else _NO_SIZE
        )
        if needed != self.maximumSize():
            self.setFixedSize(needed)


class ShrinkingLabel(QLabel):
    """Words that give way where there is little room, with an ellipsis; the tip has them whole."""

    def __init__(self, text: str = "", name: str = "") -> None:
        """Show a text; ``name`` picks its look in the style sheet."""
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str, tip: str = "") -> None:
        """Show another text, with a tip that says more than it where there is more to say."""
        if text != self.text():
            self.setText(text)
        set_tip(self, tip or text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


def show_as(widget: QWidget, name: str) -> None:
    """Give a widget another look of the style sheet."""
    if widget.objectName() != name:
        widget.setObjectName(name)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setObjectName("line")
    return made


class _Link(QToolButton):
    """A button that gives way where there is little room, with an ellipsis."""

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as a word, or a long name would push what stands beside it out of sight."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST_LINK_PX), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - _LINK_RIM_PX
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        option.text = text  # pyright: ignore[reportAttributeAccessIssue] - a field of Qt's
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def link(text: str, on_click: Callable[[], object], tip: str = "") -> QToolButton:
    """Return a button that looks like a link; ``text`` is shown letter by letter."""
    made = _Link()
    made.setObjectName("link")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setText(as_label(text))
    set_tip(made, tip or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda _checked=False: on_click())
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go.

    What is taken out belongs to nobody: unless it is deleted, its hundred bytes stay for good.
    """
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            clear(inner)
            inner.deleteLater()
            continue
        shiboken6.delete(item)
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()


class Popover(QFrame):
    """A small window beside a badge that answers "says who?"; closes on any click or Escape."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        """Build it with a title and a paragraph."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 14)
        box.setSpacing(6)
        box.addWidget(label(title, "h2"))
        body = label(text, select=True)
        box.addWidget(body)
        # Not adjustSize, which would cut a long answer off at two thirds of the screen.
        self.setFixedWidth(POPOVER_WIDTH_PX)
        self.ensurePolished()
        body.ensurePolished()
        self.resize(POPOVER_WIDTH_PX, box.totalHeightForWidth(POPOVER_WIDTH_PX))

    def show_beside(self, anchor: QWidget) -> None:
        """Show below the anchor, kept on its screen."""
        at = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        if at.y() + self.height() > screen.bottom():
            at.setY(anchor.mapToGlobal(QPoint(0, -self.height() - 4)).y())
        self.move(at)
        self.show()


class Badge(QToolButton):
    """The mark of a value's evidence; a click or Enter tells where the value comes from."""

    def __init__(
        self,
        evidence: Evidence | None = None,
        corridor: Corridor | None = None,
        language: str = "",
        answer: str = "",
    ) -> None:
        """Show the kind of evidence; keep what it says, or a fuller answer, for the asking.

        Without evidence it stays empty until ``say`` is called.
        """
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._tell)
        self._kind = self._title = self._answer = ""
        if evidence is not None and corridor is not None:
            self.say(evidence, corridor, language, answer)

    def say(self, evidence: Evidence, corridor: Corridor, language: str, answer: str = "") -> None:
        """Stand for other evidence from now on."""
        kind, word = phrases.badge(evidence)
        if kind != self._kind:
            self._kind = kind
            self.setProperty("badge", kind)
            self.style().polish(self)  # its colours depend on the property
        self.setText(word)
        self._title = word[:1].upper() + word[1:]
        self._answer = answer or phrases.says_who(evidence, corridor, language)
        set_tip(self, self._answer)
        self.setAccessibleName(f"{word}: {self._answer}")

    def _tell(self) -> None:
        Popover(self.window(), self._title, self._answer).show_beside(self)


class Dot(QWidget):
    """A coloured dot that marks a verdict; its word always stands beside it."""

    def __init__(self, color: QColor, *, hollow: bool = False) -> None:
        """Keep the colour; a hollow one is a ring."""
        super().__init__()
        self._color, self._hollow = color, hollow
        self.setFixedSize(12, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._hollow else self._color)
        painter.drawEllipse(2, 5, 8, 8)
        painter.end()


class Card(QFrame):
    """A bordered box with a heading line and a body."""

    def __init__(self, title: str, aside: str = "") -> None:
        """Build the heading; fill the body through ``body``."""
        super().__init__()
        self.setObjectName("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        head = QFrame()
        head.setObjectName("cardHead")
        row = QHBoxLayout(head)
        row.setContentsMargins(13, 8, 13, 8)
        row.addWidget(label(title, "strong", wrap=False))
        row.addStretch(1)
        if aside:
            row.addWidget(label(aside, "muted", wrap=False))
        outer.addWidget(head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(13, 10, 13, 11)
        self.body.setSpacing(7)
        outer.addLayout(self.body)


class Column(QScrollArea):
    """A column that scrolls up and down; its content is replaced as a whole."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.begin()
        self.finish()

    def begin(self) -> None:
        """Begin new content in ``rows``; the old one stays in sight until ``finish``."""
        self._next = QWidget()
        self.rows = QVBoxLayout(self._next)
        self.rows.setContentsMargins(18, 18, 18, 18)
        self.rows.setSpacing(12)

    def finish(self) -> None:
        """Show the new content from its top."""
        self.rows.addStretch(1)
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.setWidget(self._next)
        if inside:  # the keyboard's place was in what went away
            self.setFocus()
        self.verticalScrollBar().setValue(0)


class Rows(QWidget):
    """Rows of a name, badges and a value that line up."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)

    def add(self, name: str, badge: QWidget | None, value: str) -> None:
        """Add a row; a value without evidence shows no badge because it is no figure."""
        row = self._grid.rowCount()
        title = label(name, wrap=badge is not None)
        if badge is None:
            shown = label(value, "muted", select=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            line_up = QHBoxLayout()
            line_up.setSpacing(14)
            line_up.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
            line_up.addWidget(shown, 1)
            self._grid.addLayout(line_up, row, 0, 1, 3)
            return
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(badge, row, 1)
        shown = label(value, "value", wrap=False, select=bool(value))
        self._grid.addWidget(shown, row, 2, Qt.AlignmentFlag.AlignRight)
