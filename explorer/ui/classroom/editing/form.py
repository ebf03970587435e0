"""What the forms of the lesson editor have in common: named fields that follow the lesson."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.model.texts import Texts, in_language
from explorer.ui.classroom.editing.lesson_desk import LessonDesk
from explorer.ui.classroom.editing.writing import (
    FaultLine,
    Unhurried,
    Written,
    follow,
    hairline,
)
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.controls.switches import Tick
from explorer.ui.parts.plain_text import as_label, set_tip
from explorer.ui.parts.widgets import label, name_box
from explorer.wording.lessons import editing_words

RIM_PX = 14
MOST_MINUTES = 120.0
_SPIN_PX = 84


class Form(QWidget):
    """Fields for a part of the lesson; built anew where another part comes in its place.

    ``figure_wanted`` carries a call that takes the chosen figure, and whether it must be a number.
    """

    figure_wanted = Signal(object, bool)

    def __init__(self, desk: LessonDesk) -> None:
        """Build the fields for what is in hand."""
        super().__init__()
        self.desk = desk
        self._following: list[Callable[[], object]] = []
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(RIM_PX, 8, RIM_PX, RIM_PX)
        self.box.setSpacing(8)
        self.shape = self.shape_now()
        self.build()
        self.box.addStretch(1)
        self.refresh()

    def shape_now(self) -> object:
        """Return what the fields rest on: where it changes, they are built anew."""
        return (self.desk.lesson.id, self.desk.chosen, self.desk.language)

    def build(self) -> None:
        """Add the fields."""

    def refresh(self) -> None:
        """Show what the lesson says now."""
        for show in self._following:
            show()

    def follow(self, show: Callable[[], object]) -> None:
        """Call something whenever the lesson changes."""
        self._following.append(show)

    # ---- fields

    def words(
        self,
        name: str,
        key: str,
        get: Callable[[], Texts],
        change: Callable[[str], object],
        *,
        lines: int = 0,
        figures: bool = False,
        faults: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
        hint: str = "",
    ) -> Written:
        """Add a text in the present language; one in another language shows through as a hint."""
        desk = self.desk
        field = follow(Written(name, key, lines=lines, figures=figures), change, desk.settle)

        def show() -> None:
            texts = get()
            own = texts.get(desk.language, "")
            field.show_text(own, in_language(texts, desk.language) or hint)
            reads, is_sound = editing_words.resolved(texts, desk.resolver, desk.language)
            is_filled = figures and is_sound and own and reads != own
            field.show_below(reads if is_filled else "", desk.fault_at(*faults))

        def put(reference: str) -> None:
            field.put(f"{{{reference}}}")

        field.figure_wanted.connect(lambda: self.figure_wanted.emit(put, False))
        self.follow(show)
        self.box.addWidget(field)
        return field

    def plain(
        self,
        name: str,
        key: str,
        get: Callable[[], str],
        change: Callable[[str], object],
        *,
        hint: str = "",
        lines: int = 0,
        faults: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
    ) -> Written:
        """Return a field that is the same in all languages; it is not in the form yet."""
        desk = self.desk
        field = Written(name, key, lines=lines)
        before = [""]  # what the lesson said when it was shown last

        def write(text: str) -> None:
            change(text)
            before[0] = get()  # "1," is 1 already: what is being written is not put right yet

        def show() -> None:
            now = get()
            if now != before[0] and not field.is_writing:
                before[0] = now
                field.show_text(now)
            field.edit.setPlaceholderText(hint)
            field.show_below("", desk.fault_at(*faults))

        follow(field, write, desk.settle)
        self.follow(show)
        return field

    def choice(
        self,
        name: str,
        key: str,
        rows: Sequence[tuple[str, object]],
        get: Callable[[], object],
        change: Callable[[object], object],
    ) -> QComboBox:
        """Return a named box to choose from; it is not in the form yet."""
        box = ChoiceBox(8)
        box.setObjectName(f"choice {key}")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a wheel turned over it chooses nothing
        name_box(box, name)
        for text, _ in rows:
            box.addItem(text)
        values = [value for _, value in rows]

        def show() -> None:
            now = get()
            box.setCurrentIndex(values.index(now) if now in values else -1)

        def chosen(at: int) -> None:
            self.desk.settle()
            change(values[at])

        box.activated.connect(chosen)
        self.follow(show)
        return box

    def named(self, name: str, widget: QWidget) -> None:
        """Add a widget with its name above it."""
        self.box.addLayout(_under(name, widget))

    def pair(self, first: tuple[str, QWidget], last: tuple[str, QWidget]) -> None:
        """Add two widgets beside each other with their names; the last one takes the room."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(_under(*first))
        row.addLayout(_under(*last), 1)
        self.box.addLayout(row)

    def tick(
        self, text: str, key: str, get: Callable[[], bool], change: Callable[[bool], object]
    ) -> Tick:
        """Return a box to tick; it is not in the form yet."""
        box = Tick(as_label(text))
        box.setObjectName(f"tick {key}")

        def clicked(on: bool) -> None:  # noqa: FBT001 - a slot
            self.desk.settle()
            change(on)

        box.clicked.connect(clicked)
        self.follow(lambda: box.setChecked(get()))
        return box

    def minutes(
        self, name: str, key: str, get: Callable[[], float], change: Callable[[float], object]
    ) -> QDoubleSpinBox:
        """Return a field for minutes; it is not in the form yet."""
        spin = QDoubleSpinBox()
        spin.setObjectName(f"minutes {key}")
        spin.setRange(0.0, MOST_MINUTES)
        spin.setDecimals(1)
        spin.setSingleStep(0.5)
        spin.setFixedWidth(_SPIN_PX)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.setAccessibleName(name)
        calm = Unhurried(spin)
        calm.left.connect(self.desk.settle)
        spin.installEventFilter(calm)
        spin.lineEdit().installEventFilter(calm)

        def show() -> None:
            if spin.value() != get():
                spin.blockSignals(True)
                spin.setValue(get())
                spin.blockSignals(False)

        spin.valueChanged.connect(change)
        self.follow(show)
        return spin

    def fault(self, records: tuple[str, ...], fields: tuple[str, ...]) -> None:
        """Add a line for what is wrong with what is chosen above it."""
        line = FaultLine()
        self.follow(lambda: line.show_fault(self.desk.fault_at(records, fields)))
        self.box.addWidget(line)

    # ---- parts

    def button(
        self, text: str, call: Callable[[], object], tip: str, *, key: str = "", main: bool = False
    ) -> QPushButton:
        """Return a button."""
        made = QPushButton(as_label(text))
        made.setObjectName("primary" if main else "small")
        made.setProperty("key", key)
        set_tip(made, tip)
        if tip and len(text) <= 2:  # noqa: PLR2004 - a sign says nothing to who cannot see it
            made.setAccessibleName(tip)
        made.clicked.connect(lambda _on=False: (self.desk.settle(), call()))
        return made

    def row(self, *parts: QWidget, stretch: int = -1) -> QHBoxLayout:
        """Add widgets beside each other; one of them may take the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(6)
        for number, part in enumerate(parts):
            row.addWidget(part, 1 if number == stretch else 0)
        if stretch < 0:
            row.addStretch(1)
        self.box.addLayout(row)
        return row

    def heading(self, text: str) -> None:
        """Add a heading below a line."""
        self.box.addWidget(hairline())
        self.box.addWidget(label(text, "h2"))


def _under(name: str, widget: QWidget) -> QVBoxLayout:
    title = label(name, "muted", wrap=False)
    title.setBuddy(widget)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(title)
    column.addWidget(widget)
    return column
