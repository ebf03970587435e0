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
from explorer.storage.drafts.own_lessons import OwnLesson, own_lessons
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording.lessons import spoken


class Offered(Struct, frozen=True, eq=False):
    """A lesson's file with the lesson, or with what is wrong in it.

    ``own`` is the user's; one that was opened from elsewhere has a ``path``.
    """

    file: str
    lesson: Lesson | None = None
    faults: PackError | None = None
    own: OwnLesson | None = None
    path: Path | None = None


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


def own_offered(home: Path, corridor: Corridor) -> tuple[Offered, ...]:
    """Return the user's own lessons for a corridor, unfinished ones with what is missing."""
    return tuple(
        Offered(
            own.path.name,
            own.lesson,
            PackError(own.path.name, own.faults) if own.faults else None,
            own,
        )
        for own in own_lessons(home, corridor)
    )


class LessonsDialog(QDialog):
    """Lists lessons; Return or a double click presents the one in hand."""

    present_wanted = Signal(object, object)  # a lesson, and where it lies if it was opened
    new_wanted = Signal()
    copy_wanted = Signal(object)  # a lesson
    edit_wanted = Signal(object)  # an OwnLesson
    delete_wanted = Signal(object)  # an OwnLesson
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
        resize_within(self, 820, 560)
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
        self.new = QPushButton(self.tr("New lesson"))
        self.edit = QPushButton(self.tr("Edit a copy"))
        self.delete = QPushButton(self.tr("Delete…"))
        close = QPushButton(self.tr("Close"))
        for button, tip in (
            (self.new, self.tr("Make a lesson of your own beside the map")),
            (self.edit, self.tr("Change the lesson; one that came with the corridor as a copy")),
            (self.delete, self.tr("Delete a lesson of your own")),
        ):
            set_tip(button, tip)
        self._connect(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        head = self.tr("Lessons of this corridor")
        box.addWidget(label(head if self._offered else self._none(), "h2"))
        box.addWidget(self.list, 2)
        box.addWidget(self._about, 1)
        making = QHBoxLayout()
        for button in (self.new, self.edit, self.delete):
            making.addWidget(button)
        making.addStretch(1)
        box.addLayout(making)
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

    def _connect(self, close: QPushButton) -> None:
        self.new.clicked.connect(lambda: (self.accept(), self.new_wanted.emit()))
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.present.clicked.connect(self._take)
        self.slides.clicked.connect(lambda: (self.accept(), self.slides_wanted.emit()))
        self.file.clicked.connect(lambda: (self.accept(), self.file_wanted.emit()))
        close.clicked.connect(self.reject)
        self.list.itemDoubleClicked.connect(lambda _item: self._take())
        self.list.currentRowChanged.connect(self._tell)

    def _none(self) -> str:
        return self.tr("This corridor has no lessons yet. Make one, or open a lesson's file.")

    def _line(self, item: Offered) -> str:
        if item.lesson is None:
            return self.tr("{0} cannot be used: see what is wrong").format(item.file)
        title = in_language(item.lesson.titles, self._language)
        title = title or self.tr("A lesson without a title")
        about = self.tr("{0} min, {1} steps")
        told = about.format(f"{item.lesson.minutes:g}", len(item.lesson.steps))
        if item.own is not None:
            yours = self.tr("yours, not finished") if item.faults else self.tr("yours")
            told = f"{told} · {yours}"
        elif item.path is not None:
            unfinished = (self.tr("not finished"),) if item.faults else ()
            told = " · ".join((told, item.file, *unfinished))
        return f"{title}\n{told}"

    def _tell(self, row: int) -> None:
        item = self._offered[row] if 0 <= row < len(self._offered) else None
        self.present.setEnabled(item is not None)
        self.present.setText(self.tr("Present"))
        self._about.setText("")
        is_own = item is not None and item.own is not None
        self.edit.setText(self.tr("Edit") if is_own else self.tr("Edit a copy"))
        self.edit.setEnabled(item is not None and item.lesson is not None)
        self.delete.setEnabled(is_own)
        if item is None:
            return
        if item.faults is not None:
            missing = self.tr("What is missing…")
            self.present.setText(missing if item.lesson else self.tr("What is wrong…"))
        if item.lesson is None:
            return
        lesson, language = item.lesson, self._language
        goals = [f"– {in_language(goal, language)}" for goal in lesson.goals]
        by = self.tr("by {0}, {1}").format(lesson.author or "–", lesson.licence or "–")
        note = spoken.note([lesson.titles], language)
        told = (in_language(lesson.phase, language), *goals, note, by)
        self._about.setText("\n".join(line for line in told if line))

    @property
    def _chosen(self) -> Offered | None:
        row = self.list.currentRow()
        return self._offered[row] if 0 <= row < len(self._offered) else None

    def _edit(self) -> None:
        item = self._chosen
        if item is None or item.lesson is None:
            return
        self.accept()
        if item.own is not None:
            self.edit_wanted.emit(item.own)
        else:
            self.copy_wanted.emit(item.lesson)

    def _delete(self) -> None:
        item = self._chosen
        if item is not None and item.own is not None:
            self.accept()
            self.delete_wanted.emit(item.own)

    def _take(self) -> None:
        item = self._chosen
        if item is None:
            return
        if item.faults is not None:
            self.faults_wanted.emit(item.faults)
        elif item.lesson is not None:
            self.accept()
            self.present_wanted.emit(item.lesson, item.path)
