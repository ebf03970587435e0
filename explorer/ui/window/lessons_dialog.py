"""The lessons of the open corridor: what each is about, and which one to present."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import PackError
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.model.texts import in_language
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.widgets import label
from explorer.wording.lessons import spoken


class Offered(Struct, frozen=True, eq=False):
    """A lesson's file with the lesson, or with what is wrong in it."""

    file: str
    lesson: Lesson | None = None
    faults: PackError | None = None


def lessons_of(source: Path | None, corridor: Corridor) -> tuple[Offered, ...]:
    """Return the lessons that lie in a corridor's pack; a damaged one hides none of the others."""
    from explorer.storage.corridor_file import pack_folder  # noqa: PLC0415 - a start does without
    from explorer.storage.pack.lesson_names import lesson_files  # noqa: PLC0415
    from explorer.storage.pack.lessons import read_lesson  # noqa: PLC0415

    if source is None:
        return ()
    found: list[Offered] = []
    with pack_folder(source) as folder:
        for name in lesson_files(folder):
            try:
                found.append(Offered(name, read_lesson(folder / name, corridor)))
            except PackError as error:
                found.append(Offered(name, faults=error))
    return tuple(found)


class LessonsDialog(QDialog):
    """Lists lessons; Return or a double click presents the one in hand."""

    present_wanted = Signal(object)  # a lesson
    faults_wanted = Signal(object)  # a PackError
    slides_wanted = Signal()
    file_wanted = Signal()

    def __init__(
        self, offered: Sequence[Offered], language: str, chosen: str, parent: QWidget
    ) -> None:
        """Show lessons in a language; ``chosen`` is the id of the one presented last."""
        super().__init__(parent)
        self._offered, self._language = tuple(offered), language
        self.setWindowTitle(self.tr("Lessons"))
        resize_within(self, 820, 520)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAccessibleName(self.tr("Lessons"))
        for item in self._offered:
            self.list.addItem(QListWidgetItem(self._line(item)))
        self._about = label("")
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.present = QPushButton(self.tr("Present"))
        self.present.setObjectName("primary")
        self.present.setDefault(True)
        self.slides = QPushButton(self.tr("The corridor's slides"))
        self.file = QPushButton(self.tr("Open a lesson's file…"))
        close = QPushButton(self.tr("Close"))
        self.present.clicked.connect(self._take)
        self.slides.clicked.connect(lambda: (self.accept(), self.slides_wanted.emit()))
        self.file.clicked.connect(lambda: (self.accept(), self.file_wanted.emit()))
        close.clicked.connect(self.reject)
        self.list.itemDoubleClicked.connect(lambda _item: self._take())
        self.list.currentRowChanged.connect(self._tell)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        head = self.tr("Lessons of this corridor")
        box.addWidget(label(head if self._offered else self._none(), "h2"))
        box.addWidget(self.list, 2)
        box.addWidget(self._about, 1)
        row = QHBoxLayout()
        for button in (self.file, self.slides):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.present)
        box.addLayout(row)
        ids = [item.lesson.id if item.lesson else "" for item in self._offered]
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
        self._tell(self.list.currentRow())
        self.list.setFocus()

    def _none(self) -> str:
        return self.tr("This corridor has no lessons yet. A lesson's file can be opened.")

    def _line(self, item: Offered) -> str:
        if item.lesson is None:
            return self.tr("{0} cannot be used: see what is wrong").format(item.file)
        title = in_language(item.lesson.titles, self._language)
        about = self.tr("{0} min, {1} steps")
        return f"{title}\n{about.format(f'{item.lesson.minutes:g}', len(item.lesson.steps))}"

    def _tell(self, row: int) -> None:
        item = self._offered[row] if 0 <= row < len(self._offered) else None
        self.present.setEnabled(item is not None)
        self.present.setText(self.tr("Present"))
        self._about.setText("")
        if item is None:
            return
        if item.lesson is None:
            self.present.setText(self.tr("What is wrong…"))
            return
        lesson, language = item.lesson, self._language
        goals = [f"– {in_language(goal, language)}" for goal in lesson.goals]
        by = self.tr("by {0}, {1}").format(lesson.author, lesson.licence)
        lines = (
            in_language(lesson.phase, language),
            *goals,
            spoken.note([lesson.titles], language),
        )
        self._about.setText("\n".join(filter(None, (*lines, by))))

    def _take(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._offered):
            return
        item = self._offered[row]
        if item.lesson is not None:
            self.accept()
            self.present_wanted.emit(item.lesson)
        elif item.faults is not None:
            self.faults_wanted.emit(item.faults)
