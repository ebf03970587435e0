"""What the pages of all steps have in common: rows of words, buttons and small forms."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.authoring import editing
from explorer.analysis.authoring.asking import left, listed
from explorer.model.authoring.drafts import Step
from explorer.model.languages import INTERFACE
from explorer.ui.authoring import words
from explorer.ui.authoring.desk import NOTE, Desk
from explorer.ui.authoring.steps.part_list import PartList
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.controls.text_line import TextLine
from explorer.ui.parts.flow_layout import FlowLayout
from explorer.ui.parts.keeper import AFTER_MS
from explorer.ui.parts.plain_text import as_label
from explorer.ui.parts.widgets import label, line, link

RIM_PX = 12


class _Line(Struct, eq=False):
    """A line to write into, what it said when the page was made, and what was taken over last.

    A ``whole`` one is taken over only once it is left.
    """

    edit: QLineEdit
    said: str
    taken: str
    done: Callable[[str], object]
    whole: bool


class StepPage(QWidget):
    """A page made for the draft as it is; what it rests on tells whether it is to be made anew."""

    step = Step.SOURCE

    def __init__(self, desk: Desk) -> None:
        """Write what the desk asks now."""
        super().__init__()
        self.desk = desk
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, RIM_PX)
        self.box.setSpacing(0)
        self._shown: object = self.rests_on()
        self.about = self._about()
        self._lines: list[Callable[[], object]] = []
        self._written: list[_Line] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.take_typed)
        self.build()
        self.box.addStretch(1)

    def title(self) -> str:
        """Return the heading of the card."""
        return ""

    def rests_on(self) -> object:
        """Return everything that the page says, to be compared."""
        desk = self.desk
        return (desk.draft, desk.asked, desk.letter, desk.placing, desk.shows_languages)

    def build(self) -> None:
        """Write the page."""

    def _about(self) -> object:
        desk = self.desk
        return (desk.draft.id, desk.step, desk.asked, desk.placing, desk.noted_leg)

    def is_about_the_same(self) -> bool:
        """Tell whether the same is asked still, so that a line by one name is the same line."""
        return self.about == self._about()

    def is_up_to_date(self) -> bool:
        """Tell whether the page would be written the same way again."""
        return self._shown == self.rests_on()

    def forget(self) -> None:
        """Let the page be written anew, as in another language."""
        self._shown = None

    # ---- what is being written

    def takes(self, finished: Callable[[], object]) -> Callable[[], None]:
        """Return what takes a line over, when it is left or when the draft is put down."""

        def take() -> None:
            if self.desk.is_open:  # a line that goes with the draft is left once more
                finished()

        self._lines.append(take)
        return take

    def finish_writing(self) -> None:
        """Take over what stands in a line that nobody has left yet."""
        for take in tuple(self._lines):
            take()

    def take_typed(self) -> None:
        """Take over what was typed so far, where half of it is something already."""
        for each in self._written:
            if not each.whole:
                self._take(each)

    def write_on(self, line: QLineEdit, before: QLineEdit, at: int) -> None:
        """Let a line go on where one of this page was, unless it says something else now."""
        text = before.text()
        waiting = [each.said for each in self._written if each.edit is before and each.whole]
        if line.text() in {text.strip(), *waiting}:
            line.setText(text)
            line.setCursorPosition(at)

    def _take(self, each: _Line) -> None:
        text = each.edit.text()
        if text == each.taken or not self.desk.is_open:
            return
        each.taken = text
        self.forget()  # undone, the draft says again what the page was made for

        def change() -> None:
            if not text.strip():  # a name that must be there is again what it was
                each.done(each.said)
            each.done(text)

        self.desk.write(each.edit.objectName(), change)

    def _type(self) -> None:
        if not self._pause.isActive():  # not started anew: under a stream of letters, too
            self._pause.start(AFTER_MS)

    # ---- parts

    def words(self, text: str, name: str = "muted", rim_px: int = RIM_PX) -> QLabel:
        """Add a paragraph of words."""
        made = label(text, name)
        made.setContentsMargins(rim_px, 6, rim_px, 4)
        self.box.addWidget(made)
        return made

    def hairline(self) -> None:
        """Add a line across the card."""
        self.box.addWidget(line())

    def buttons(self, *made: QWidget) -> QWidget:
        """Add a row of buttons, which goes on below where there is no room beside."""
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        for button in made:
            flow.addWidget(button)
        around = QVBoxLayout()
        around.setContentsMargins(RIM_PX, 8, RIM_PX, 8)
        around.addWidget(holder)
        self.box.addLayout(around)
        return holder

    def go_on(self) -> None:
        """Add the way to the next open question, or say that there is none left."""
        if left(self.desk.draft):
            text = self.tr("Go on")
            self.buttons(self.button(text, self.desk.confirm, main=True, key="Enter"))
            return
        self.words(
            self.tr(
                "Nothing is left to answer. Share… below writes the corridor into a file; Explore "
                "at the top shows it as others will see it."
            )
        )

    # ---- what every part has

    def note(self, identity: str) -> None:
        """Add the line for a note, which is shown wherever the part is."""
        self.field(
            self.tr("Note (may stay empty)"),
            editing.note_of(self.desk.draft, identity),
            lambda t: self.desk.apply(editing.remark(self.desk.draft, identity, t)),
            key=NOTE,
        )

    def in_languages(self, identity: str) -> None:
        """Add the name, title or summary of a part in other languages, when it is asked for."""
        desk = self.desk
        text = self.tr("Other languages…")
        if not desk.shows_languages:
            row = self.row(link(text, desk.show_languages), stretch=-1)
            row.addStretch(1)
            return
        told = dict(editing.others_of(desk.draft, identity))
        for tag in dict.fromkeys((*INTERFACE, *told)):
            if tag == desk.draft.language:
                continue

            def say(said: str, tag: str = tag) -> None:
                desk.apply(editing.translate(desk.draft, identity, tag, said))

            self.field(words.language(tag), told.get(tag, ""), say)

    def all_parts(self, name: str) -> None:
        """Add the list of all parts of the step, in the order of the corridor's file."""
        rows = listed(self.desk.draft, self.step)
        if not rows:
            return
        said = [(part.id, words.part(self.desk.draft, part, self.desk.language)) for part in rows]
        made = PartList(name, said, self.desk.asked)
        made.chosen.connect(self.desk.ask)
        made.moved.connect(self._move)
        self.hairline()
        self.words(name)
        self.row(made)

    def _move(self, identity: str, before: str) -> None:
        self.desk.apply(editing.move_before(self.desk.draft, identity, before), asked=identity)

    def button(
        self, text: str, call: Callable[[], object], *, main: bool = False, key: str = ""
    ) -> QPushButton:
        """Return a button; the main one is filled."""
        made = QPushButton(as_label(f"{text}  {key}" if key else text))
        if main:
            made.setObjectName("primary")
        made.clicked.connect(lambda _on=False: call())
        return made

    def field(
        self,
        name: str,
        text: str,
        done: Callable[[str], object],
        *,
        hint: str = "",
        key: str = "",
        whole: bool = False,
    ) -> QLineEdit:
        """Add a line to write into; ``done`` is told what stands in it a moment after each letter.

        Of one that is wrong by halves, a ``whole`` one, it is told when the person leaves it or
        presses Enter.
        """
        edit = TextLine(text)
        edit.setObjectName(f"field {key or name}")
        edit.setPlaceholderText(hint)
        each = _Line(edit, text, text, done, whole)
        self._written.append(each)

        def finished() -> None:
            if not whole:
                self._take(each)
                self.desk.settle()
            elif edit.text() != text:
                done(edit.text())

        if not whole:
            edit.textEdited.connect(self._type)
        edit.editingFinished.connect(self.takes(finished))
        self._named(name, edit)
        return edit

    def choice(
        self,
        name: str,
        rows: list[tuple[str, object]],
        chosen: object,
        done: Callable[[object], object],
    ) -> QComboBox:
        """Add a box to choose from."""
        box = combo(rows, chosen, done)
        box.setObjectName(f"choice {name}")
        self._named(name, box)
        return box

    def _named(self, name: str, widget: QWidget) -> None:
        title = label(name, "muted", wrap=False)
        title.setBuddy(widget)  # type: ignore[arg-type]
        widget.setAccessibleName(name)
        row = QVBoxLayout()
        row.setContentsMargins(RIM_PX, 6, RIM_PX, 2)
        row.setSpacing(2)
        row.addWidget(title)
        row.addWidget(widget)
        self.box.addLayout(row)

    def pair(self, first: QComboBox, last: QComboBox) -> None:
        """Add two boxes side by side, from where and to where."""
        row = QHBoxLayout()
        row.setContentsMargins(RIM_PX, 6, RIM_PX, 2)
        row.setSpacing(8)
        for name, box in ((self.tr("From"), first), (self.tr("To"), last)):
            title = label(name, "muted", wrap=False)
            title.setBuddy(box)  # on Linux a screen reader takes a box's name from its label only
            box.setAccessibleName(name)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(title)
            column.addWidget(box)
            row.addLayout(column, 1)
        self.box.addLayout(row)

    def row(self, *parts: QWidget | QLayout, stretch: int = 0) -> QHBoxLayout:
        """Add a row of widgets; the one numbered ``stretch`` takes the room that is left."""
        made = QHBoxLayout()
        made.setContentsMargins(RIM_PX, 3, RIM_PX, 3)
        made.setSpacing(8)
        for number, part in enumerate(parts):
            if isinstance(part, QWidget):
                made.addWidget(part, 1 if number == stretch else 0)
            else:
                made.addLayout(part, 1 if number == stretch else 0)
        self.box.addLayout(made)
        return made

    def notice(self, text: str, *buttons: QWidget) -> QFrame:
        """Add a line that asks to be decided, with its buttons."""
        frame = QFrame()
        frame.setObjectName("decide")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(8, 5, 8, 5)
        inner.setSpacing(4)
        inner.addWidget(label(text))
        if buttons:
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            inner.addLayout(row)
        around = QHBoxLayout()
        around.setContentsMargins(RIM_PX, 3, RIM_PX, 3)
        around.addWidget(frame)
        self.box.addLayout(around)
        return frame


def combo(
    rows: list[tuple[str, object]], chosen: object, done: Callable[[object], object]
) -> QComboBox:
    """Return a box to choose from; ``done`` is told what was chosen by hand."""
    box = ChoiceBox(4)
    box.setMinimumWidth(60)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for text, value in rows:
        box.addItem(text, value)
    at = next((i for i, (_, value) in enumerate(rows) if value == chosen), -1)
    box.setCurrentIndex(at)
    box.activated.connect(lambda i: done(rows[i][1]))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box
