"""The strip below the map: what is asked of two places, which two, and the map's scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from explorer.session import State
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.controls.switches import Switch
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.ui.window.stage.arrangement import STRIP_PX, Question
from explorer.wording import phrases

_NARROW_PX = 1100
_WITH_SCALE_PX, _LEAST_PX = 880, 790
_CONTROL_PX = 28
_WIDEST_PX = 200  # of a box, where there is room


class QuestionStrip(QWidget):
    """Stands always at the same place; a question pressed again folds its page."""

    question_wanted = Signal(object)  # a Question
    ends_chosen = Signal(str, str)
    fold_wanted = Signal()

    def __init__(self) -> None:
        """Make a strip without places; ``show_state`` fills it."""
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(STRIP_PX)
        self._state: State | None = None
        self._filled: tuple[object, ...] = ()
        self._open: Question | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(2)
        self.questions: dict[Question, Switch] = {}
        for question in Question:
            button = self.questions[question] = Switch()
            button.setObjectName("view")
            button.setCheckable(True)
            button.setFixedHeight(STRIP_PX)
            button.clicked.connect(lambda _checked, q=question: self.question_wanted.emit(q))
            row.addWidget(button)
        row.addSpacing(12)
        self.start, self.end, self.swap = ChoiceBox(8), ChoiceBox(8), QToolButton()
        self._from, self._to = label("", "muted", wrap=False), label("", "muted", wrap=False)
        # On Linux a screen reader takes a box's name from its label only.
        self._from.setBuddy(self.start)
        self._to.setBuddy(self.end)
        self.swap.setObjectName("bar")
        self.swap.setText("⇄")
        for box in (self.start, self.end):
            box.setMaximumWidth(_WIDEST_PX)
            box.setFixedHeight(_CONTROL_PX)
            box.activated.connect(self._chosen)
        self.swap.setFixedHeight(_CONTROL_PX)
        self.swap.clicked.connect(self._swapped)
        for widget in (self._from, self.start, self.swap, self._to, self.end):
            row.addWidget(widget, int(isinstance(widget, QComboBox)))
            row.addSpacing(4)
        row.addStretch()
        self._position = label("", "muted", wrap=False)
        self._scale = label("", "muted", wrap=False)
        self._denominator = 0.0
        for shown in (self._position, self._scale):
            row.addWidget(shown)
            row.addSpacing(8)
        self.fold = QToolButton()
        self.fold.setObjectName("fold")
        self.fold.setFixedHeight(_CONTROL_PX)
        self.fold.clicked.connect(self.fold_wanted)
        row.addWidget(self.fold)
        self._retranslate()

    # ---- what it shows

    def show_state(self, state: State) -> None:
        """Offer the places that can be compared, and mark the two that are."""
        from explorer.analysis.comparison import comparable_places  # noqa: PLC0415 - the map first

        self._state = state
        choices = state.choices
        filled = state.corridor, state.language
        if filled != self._filled:
            self._filled = filled
            places = [(i, state.corridor.places[i]) for i in comparable_places(state.corridor)]
            for box in (self.start, self.end):
                blocked = QSignalBlocker(box)
                box.clear()
                for place_id, place in places:
                    box.addItem(place.name(state.language), place_id)
                blocked.unblock()
            self._show_ends()
            self.show_scale(self._denominator)
        for box, chosen in ((self.start, choices.from_id), (self.end, choices.to_id)):
            box.setCurrentIndex(box.findData(chosen))
            set_tip(box, box.currentText())  # a long name is cut

    def show_open(self, question: Question | None) -> None:
        """Mark the question whose page is open."""
        self._open = question
        for each, button in self.questions.items():
            button.setChecked(each is question)
        self._tell_fold()

    def show_position(self, point: object) -> None:
        """Show a (lon_deg, lat_deg) point; anything else is no point and shows nothing."""
        text = ""
        if isinstance(point, tuple) and self._state is not None:
            lon_deg, lat_deg = point
            text = phrases.position(lon_deg, lat_deg, self._state.language, 2)
        self._position.setText(text)

    def show_scale(self, denominator: float) -> None:
        """Show a map scale 1:n, rounded to two digits."""
        self._denominator = denominator
        if not denominator:
            return
        step = 10 ** max(0, len(str(int(denominator))) - 2)
        rounded = round(denominator / step) * step
        language = "en" if self._state is None else self._state.language
        self._scale.setText(f"1 : {phrases.number(rounded, language, 0)}")

    # ---- what is done with it

    def _chosen(self) -> None:
        self.ends_chosen.emit(self.start.currentData(), self.end.currentData())

    def _swapped(self) -> None:
        self.ends_chosen.emit(self.end.currentData(), self.start.currentData())

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with the fewest words, however many it shows now."""
        return QSize(_LEAST_PX, STRIP_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in a narrow window."""
        super().resizeEvent(event)
        self._position.setVisible(self.width() >= _NARROW_PX)
        self._scale.setVisible(self.width() >= _WITH_SCALE_PX)
        self._show_ends()
        self._name_questions()

    def _show_ends(self) -> None:
        """Show the two places, where there are any: an empty box is no choice."""
        has_places = self.start.count() > 0
        for widget in (self.start, self.swap, self.end):
            widget.setVisible(has_places)
        for widget in (self._from, self._to):
            widget.setVisible(has_places and self.width() >= _NARROW_PX)

    def _name_questions(self) -> None:
        narrow = self.width() < _NARROW_PX
        for number, (question, text, short) in enumerate(
            (
                (Question.COMPARE, self.tr("Compare routes"), self.tr("Compare")),
                (Question.WHY, self.tr("Why faster?"), self.tr("Why?")),
                (Question.RACE, self.tr("Race"), ""),
                (Question.TIMELINE, self.tr("Timeline"), ""),
            ),
            start=1,
        ):
            shortened = narrow and bool(short)
            self.questions[question].setText(short if shortened else text)
            self.questions[question].setAccessibleName(text)
            set_tip(self.questions[question], text if shortened else "")
            self.questions[question].setShortcut(f"Alt+{number}")  # a new text takes the keys away

    def _tell_fold(self) -> None:
        is_open = self._open is not None
        self.fold.setText(("⌄" if is_open else "⌃") + " F8")
        text = self.tr("Fold the page (F8)") if is_open else self.tr("Open the page (F8)")
        set_tip(self.fold, text)
        self.fold.setAccessibleName(text)

    def _retranslate(self) -> None:
        self._name_questions()
        self._tell_fold()
        self._from.setText(self.tr("From"))
        self._to.setText(self.tr("to"))
        set_tip(self.swap, self.tr("The other way round"))
        self.swap.setAccessibleName(self.tr("The other way round"))
        self.start.setAccessibleName(self.tr("From"))
        self.end.setAccessibleName(self.tr("To"))
        self._from.setAccessibleName(self.tr("From"))
        self._to.setAccessibleName(self.tr("To"))
        self._scale.setAccessibleName(self.tr("Scale of the map"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
