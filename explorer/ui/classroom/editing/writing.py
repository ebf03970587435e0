"""Fields to write into: undo goes through the lesson, and a brace asks for a figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import Fault
from explorer.ui.parts.controls.text_line import TextLine
from explorer.ui.parts.widgets import label, link
from explorer.wording import phrases

_RIM_PX = 20


class Unhurried(QObject):
    """Lets undo and redo pass a field by, and tells when the field is left."""

    left = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the keys of undo and redo from the field: the window has them."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return False


class Paragraph(QPlainTextEdit):
    """Some lines of words; Tab goes on to the next field."""

    brace_typed = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _RIM_PX)
        self.takes_figures = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for a figure where a brace is typed."""
        if self.takes_figures and event.text() == "{":
            self.brace_typed.emit()
            return
        super().keyPressEvent(event)


class Written(QWidget):
    """A named field with, below it, how it reads with its figures, and what is wrong with it.

    ``written`` carries what stands in it now, ``word_done`` that a word was finished.
    """

    written = Signal(str)
    word_done = Signal()
    figure_wanted = Signal()

    def __init__(self, name: str, key: str, *, lines: int = 0, figures: bool = False) -> None:
        """Make a field; ``lines`` is 0 for a single line, ``figures`` lets references be chosen."""
        super().__init__()
        self._shows = self.is_writing = False
        edit: QLineEdit | Paragraph
        if lines:
            edit = Paragraph(lines)
            edit.takes_figures = figures
            edit.textChanged.connect(lambda: self._tell(self._text()))
            edit.brace_typed.connect(self.figure_wanted)
        else:
            edit = TextLine()
            edit.textEdited.connect(self._tell)
        self.edit = edit
        edit.setObjectName(f"field {key}")
        edit.setAccessibleName(name)
        self.calm = Unhurried(self)
        self.calm.left.connect(self.word_done)
        edit.installEventFilter(self.calm)
        self._reads, self._fault = label("", "muted"), label("", "problem")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        if name:
            box.addLayout(self._head(name, figures=figures))
        box.addWidget(edit)
        box.addWidget(self._reads)
        box.addWidget(self._fault)
        self._reads.hide()
        self._fault.hide()

    def _head(self, name: str, *, figures: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        title = label(name, "muted")  # long words of a language break
        title.setBuddy(self.edit)
        row.addWidget(title, 1)
        if figures:
            tip = self.tr("Put a figure of the corridor here, with who says so; or type {")
            button = link(self.tr("Figure…"), self.figure_wanted.emit, tip)
            row.addWidget(button)
        return row

    def _text(self) -> str:
        edit = self.edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def _tell(self, text: str) -> None:
        if self._shows:
            return
        self.is_writing = True
        self.written.emit(text)
        self.is_writing = False
        edit = self.edit
        at = edit.cursorPosition() if isinstance(edit, QLineEdit) else edit.textCursor().position()
        if text[at - 1 : at].isspace():
            self.word_done.emit()

    def show_text(self, text: str, hint: str = "") -> None:
        """Show what the lesson says; ``hint`` stands where it says nothing."""
        self.edit.setPlaceholderText(hint)
        if text == self._text():
            return
        self._shows = True
        edit = self.edit
        if isinstance(edit, QLineEdit):
            edit.setText(text)
        else:
            at = edit.textCursor().position()
            edit.setPlainText(text)
            cursor = edit.textCursor()
            cursor.setPosition(min(at, len(text)))
            edit.setTextCursor(cursor)
        self._shows = False

    def show_below(self, reads: str, fault: Fault | None) -> None:
        """Show how the text reads with its figures, and what is wrong with it."""
        self._reads.setText(reads)
        self._reads.setVisible(bool(reads))
        told = fault_words(fault)
        self._fault.setText(told)
        self._fault.setVisible(bool(told))
        self.edit.setAccessibleDescription(told or reads)

    def put(self, text: str) -> None:
        """Put words where the cursor is."""
        edit = self.edit
        if isinstance(edit, QLineEdit):
            edit.insert(text)
            self._tell(edit.text())
        else:
            edit.insertPlainText(text)
        edit.setFocus()


class FaultLine(QLabel):
    """What is wrong with something that is chosen and not written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problem")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_fault(self, fault: Fault | None) -> None:
        """Say what is wrong, or nothing."""
        told = fault_words(fault)
        self.setText(told)
        self.setVisible(bool(told))


def fault_words(fault: Fault | None) -> str:
    """Return what is wrong with a field; that nothing is written yet is to be seen."""
    if fault is None or fault.problem == "missing_field":
        return ""
    wrong, right = phrases.fault(fault)
    return f"{wrong} {right}".strip()


def hairline() -> QFrame:
    """Return a line between the parts of a form."""
    made = QFrame()
    made.setObjectName("line")
    return made


def follow(field: Written, write: Callable[[str], object], settle: Callable[[], object]) -> Written:
    """Let what is written into a field go where it belongs."""
    field.written.connect(write)
    field.word_done.connect(settle)
    return field
