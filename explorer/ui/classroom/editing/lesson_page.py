"""The page of the lesson editor: the steps, the fields of the one in hand, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.lessons import editing
from explorer.model.texts import in_language
from explorer.ui.classroom.editing.figure_chooser import FigureChooser
from explorer.ui.classroom.editing.form import Form
from explorer.ui.classroom.editing.head_form import HeadForm
from explorer.ui.classroom.editing.lesson_desk import LessonDesk
from explorer.ui.classroom.editing.step_form import StepForm
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.plain_text import as_label, set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, link, show_as
from explorer.wording.lessons import editing_words
from explorer.wording.lessons.offered_figures import offered_figures

_ID = Qt.ItemDataRole.UserRole
_WIDE_PX = 520  # from here on the steps stand beside the fields
_LIST_PX, _LOW_LIST_PX = 214, 150
_MOST_SIGNS = 29  # of a sentence in the list: two lines, with the minutes


class _HasToolTip(Protocol):
    def setText(self, text: str, /) -> object: ...
    def setToolTip(self, tip: str, /) -> object: ...


class LessonPage(QWidget):
    """Shows the lesson in hand, and asks for what is about the map or goes into a file."""

    record_wanted = Signal()  # a new step of what is on the screen
    record_into_wanted = Signal()
    show_wanted = Signal()
    try_wanted = Signal()
    share_wanted = Signal()
    faults_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, desk: LessonDesk) -> None:
        """Follow a desk."""
        super().__init__()
        self.desk = desk
        self.setObjectName("details")
        self._title = ShrinkingLabel("", "h2")
        self._length = ShrinkingLabel("", "muted")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._turn)
        self.list.itemActivated.connect(lambda _item: self.show_wanted.emit())
        self.list.installEventFilter(self)
        self.form: Form | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.chooser = FigureChooser()
        self.chooser.left.connect(self._leave_chooser)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.chooser)
        self._came_from: QWidget | None = None
        self._filling = False
        self._rebuild = QTimer(self)
        self._rebuild.setSingleShot(True)
        self._rebuild.setInterval(0)
        self._rebuild.timeout.connect(self._build_form)
        self._make_buttons()
        self._lay()
        self._retranslate()
        desk.changed.connect(self._show)
        desk.keeper.held_back.connect(self._held_back)
        desk.undo_changed.connect(self._enable_undo)

    # ---- building

    def _make_buttons(self) -> None:
        def small(call: Callable[[], object]) -> QPushButton:
            made = QPushButton()
            made.setObjectName("small")
            made.clicked.connect(lambda _on=False: call())
            return made

        self.undo, self.redo = small(lambda: self.desk.undo()), small(lambda: self.desk.redo())  # noqa: PLW0108 - a click has a word to say, too
        self.earlier, self.later = small(lambda: self._move(-1)), small(lambda: self._move(1))
        self.twice, self.delete = small(self._duplicate), small(self._delete)
        self.record, self.tries = QPushButton(), QPushButton()
        self.record.setObjectName("primary")
        self.record.clicked.connect(self.record_wanted)
        self.tries.clicked.connect(self.try_wanted)
        self.share, self.done = QPushButton(), QPushButton()
        self.share.clicked.connect(self.share_wanted)
        self.done.clicked.connect(self.close_wanted)
        self.state = link("", self.faults_wanted.emit)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 8, 6)
        head.setSpacing(6)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self._length, 1)
        about.addWidget(self.state)
        titles.addLayout(about)
        head.addLayout(titles, 1)
        head.addWidget(self.undo)
        head.addWidget(self.redo)
        left = self._left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 0, 6, 8)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        holder = QWidget()
        flow = FlowLayout(holder, 4)
        for button in (self.earlier, self.later, self.twice, self.delete):
            flow.addWidget(button)
        column.addWidget(holder)
        column.addWidget(self.record)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(left)
        self._body.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 12, 8)
        foot.setSpacing(6)
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(self.share)
        foot.addWidget(self.tries)
        line = QFrame()
        line.setObjectName("line")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(self._body, 1)
        box.addWidget(line)
        box.addLayout(foot)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the steps stand beside the fields where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE_PX
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        most = 16_777_215  # Qt's own for no limit
        self._left.setMaximumSize(_LIST_PX if wide else most, most if wide else _LOW_LIST_PX)
        self._left.setMinimumSize(_LIST_PX if wide else 0, 0 if wide else _LOW_LIST_PX)

    # ---- showing

    def _show(self) -> None:
        if not self.desk.is_open:
            return
        lesson, language = self.desk.lesson, self.desk.language
        title = in_language(lesson.titles, language) or self.tr("A lesson without a title")
        self._title.show_text(title)
        self._length.show_text(editing_words.length(lesson, language))
        self._fill()
        self._tell_state()
        if self.form is not None and self.form.shape == self.form.shape_now():
            self.form.refresh()
        else:  # once the field that has changed it has done its own part
            self._rebuild.start()

    def _fill(self) -> None:
        desk, language = self.desk, self.desk.language
        rows = [("", self.tr("About the lesson"), "")]
        for number, step in enumerate(desk.lesson.steps, start=1):
            told = editing_words.step_line(number, step, desk.resolver, language)
            rows.append((step.id, told, editing_words.minutes(step.minutes, language)))
        bad = {desk.step_with(f) for f in desk.faults if f.problem != "missing_field"}
        self._filling = True
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(rows):
            self.list.addItem(QListWidgetItem())
        for at, (identity, told, minutes) in enumerate(rows):
            item = self.list.item(at)
            item.setData(_ID, identity)
            sign = "! " if identity in bad else ""
            short = told if len(told) <= _MOST_SIGNS else f"{told[:_MOST_SIGNS].rstrip()}…"
            item.setText(f"{sign}{short} · {minutes}" if minutes else f"{sign}{short}")
            set_tip(item, told)
        at = editing.place_of(desk.lesson, desk.chosen) + 1
        self.list.setCurrentRow(at)
        self._filling = False
        count = len(desk.lesson.steps)
        self.earlier.setEnabled(at > 1)
        self.later.setEnabled(0 < at < count)
        for button in (self.twice, self.delete):
            button.setEnabled(at > 0)
        self.tries.setEnabled(count > 0)

    def _held_back(self, _held: bool) -> None:  # noqa: FBT001 - a slot
        if self.desk.is_open:
            self._tell_state()

    def _tell_state(self) -> None:
        desk, faults = self.desk, self.desk.faults
        wrong = sum(fault.problem != "missing_field" for fault in faults)
        if desk.keeper.is_held_back:
            told = self.tr("Not kept: the disk takes nothing")
        elif wrong:
            told = self.tr("To put right: {0}").format(wrong)
        elif faults:
            told = self.tr("Still to write: {0}").format(len(faults))
        else:
            told = self.tr("Complete, kept as you work")
        self.state.setText(as_label(told))
        show_as(self.state, "problemLink" if desk.keeper.is_held_back else "link")
        set_tip(self.state, self.tr("Go to the first field that something is missing in"))
        self.state.setEnabled(bool(faults))

    def _build_form(self) -> None:
        desk = self.desk
        if not desk.is_open:
            return
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        inside = focused is not None and self._scroll.isAncestorOf(focused)
        same = self.form is not None and self.form.shape == self.form.shape_now()
        at = self._scroll.verticalScrollBar().value()
        if same:
            return
        if desk.step is None:
            self.form = HeadForm(desk)
        else:
            made = self.form = StepForm(desk)
            made.show_wanted.connect(self.show_wanted)
            made.record_wanted.connect(self.record_into_wanted)
        self.form.figure_wanted.connect(self._choose_figure)
        kept = getattr(self, "_built_for", None) == desk.chosen
        self._built_for = desk.chosen
        self._scroll.setWidget(self.form)
        self._scroll.verticalScrollBar().setValue(at if kept else 0)
        if inside:
            field = self.form.findChild(QWidget, name) if name else None
            (field or self._scroll).setFocus()

    def _enable_undo(self, can_undo: bool, can_redo: bool) -> None:  # noqa: FBT001 - a slot
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    # ---- what is done

    def _turn(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        if not self._filling and item is not None:
            self.desk.turn_to(item.data(_ID))

    def _move(self, by: int) -> None:
        self.desk.settle()
        self.desk.apply(editing.move_step(self.desk.lesson, self.desk.chosen, by))

    def _duplicate(self) -> None:
        self.desk.settle()
        if self.desk.step is not None:
            self.desk.apply(*editing.duplicate_step(self.desk.lesson, self.desk.chosen))

    def _delete(self) -> None:
        self.desk.settle()
        if self.desk.step is not None:
            self.desk.apply(*editing.delete_step(self.desk.lesson, self.desk.chosen))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Move, duplicate and delete steps with keys, while the list has the keyboard."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.list and is_key and self._key(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)  # pyright: ignore[reportArgumentType]

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = Qt.Key
        call = {
            (keys.Key_Up, Qt.KeyboardModifier.AltModifier): lambda: self._move(-1),
            (keys.Key_Down, Qt.KeyboardModifier.AltModifier): lambda: self._move(1),
            (keys.Key_D, Qt.KeyboardModifier.ControlModifier): self._duplicate,
            (keys.Key_Delete, Qt.KeyboardModifier.NoModifier): self._delete,
        }.get((keys(event.key()), held))
        if call is not None:
            call()
        return call is not None

    def write_field(self, key: str) -> None:
        """Bring the keyboard to a field, where there is one of that name."""
        self._build_form()
        field = None if self.form is None else self.form.findChild(QWidget, f"field {key}")
        if field is not None:
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)

    def _choose_figure(self, take: Callable[[str], object], numbers_only: bool) -> None:  # noqa: FBT001 - a slot
        desk = self.desk
        self._came_from = self.focusWidget()
        offered = offered_figures(desk.step, desk.resolver, desk.language)
        self._stack.setCurrentWidget(self.chooser)
        self.chooser.ask(offered, take, numbers_only=numbers_only)

    def _leave_chooser(self) -> None:
        self._stack.setCurrentWidget(self._scroll)
        if self._came_from is not None:
            self._came_from.setFocus()

    # ---- words

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Steps of the lesson"))
        self._scroll.setAccessibleName(self.tr("What the step says"))
        texts: tuple[tuple[_HasToolTip, str, str], ...] = (
            (self.undo, "↶", self.tr("Undo (Ctrl+Z)")),
            (self.redo, "↷", self.tr("Redo (Ctrl+Y)")),
            (self.earlier, "↑", self.tr("Earlier (Alt+Up)")),
            (self.later, "↓", self.tr("Later (Alt+Down)")),
            (self.twice, self.tr("Duplicate"), self.tr("The step once more behind it (Ctrl+D)")),
            (self.delete, self.tr("Delete"), self.tr("Delete the step (Del); undo brings it back")),
            (
                self.record,
                self.tr("Record the screen"),
                self.tr("Make a new step of what is on the screen now (Ctrl+Shift+R)"),
            ),
            (self.tries, self.tr("Try from here"), self.tr("Present from this step on (F5)")),
            (
                self.share,
                self.tr("Share…"),
                self.tr("Save the lesson with its corridor as one file, or by itself"),
            ),
            (self.done, self.tr("Done"), self.tr("Put the lesson down; it is kept")),
        )
        for button, text, tip in texts:
            button.setText(as_label(text))
            set_tip(button, tip)
        for button in (self.undo, self.redo, self.earlier, self.later):
            button.setAccessibleName(button.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.form = None
            self._show()
