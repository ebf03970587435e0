"""The bar above the map: menu, corridor, search, what lies beside the map, language, presenting."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from explorer.model.texts import in_language
from explorer.session import State
from explorer.ui.parts.controls.switches import Switch
from explorer.ui.parts.plain_text import as_label, set_tip
from explorer.ui.parts.widgets import label
from explorer.ui.window.stage.arrangement import TOP_PX, Mode
from explorer.ui.window.stage.search_box import SearchBox

_CONTROL_PX = 32
_WIDE_PX, _ROOMY_PX, _LEAST_PX = 1000, 1240, 760
_LEAST_TITLE_PX = 120


class TopBar(QWidget):
    """Shows the corridor's title and offers what is needed first."""

    mode_wanted = Signal(object)  # a Mode
    present_wanted = Signal()
    lessons_wanted = Signal()

    def __init__(self) -> None:
        """Make the bar; the menus behind its buttons are set by the window."""
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOP_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        buttons = self.menu, self.corridors, self.languages, self.lessons = (
            *(QToolButton(), QToolButton(), QToolButton(), QToolButton()),
        )
        for button in buttons:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setFixedHeight(_CONTROL_PX)
        for button in (self.menu, self.languages, self.lessons):
            button.setObjectName("plain")
        self.menu.setText("☰")
        self._fit_title()
        self._product = label("Corridor Explorer", "product", wrap=False)
        self._title = ""
        self.search = self._made_search()
        self.modes: dict[Mode, Switch] = {}
        self._together = QButtonGroup(self)
        modes = QHBoxLayout()
        modes.setSpacing(0)
        for mode in Mode:
            button = self.modes[mode] = Switch()
            button.setObjectName("mode")
            button.setCheckable(True)
            button.setFixedHeight(_CONTROL_PX)
            button.clicked.connect(lambda _checked, m=mode: self.mode_wanted.emit(m))
            self._together.addButton(button)
            modes.addWidget(button)
        self.modes[Mode.EDIT].hide()
        self.modes[Mode.LESSON].hide()
        self._draft = label("", "draftChip", wrap=False)
        self._draft.hide()
        self.present = QPushButton()
        self.present.setObjectName("primary")
        self.present.setFixedHeight(_CONTROL_PX)
        self.present.clicked.connect(lambda _checked=False: self.present_wanted.emit())
        self.lessons.setText("▾")
        self.lessons.clicked.connect(lambda _checked=False: self.lessons_wanted.emit())
        row.addWidget(self.menu)
        row.addWidget(self._product)
        row.addWidget(self.corridors)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self._draft, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(modes)
        row.addWidget(self.languages)
        row.addWidget(self.present)
        row.addWidget(self.lessons)
        self._retranslate()

    def _fit_title(self) -> None:
        """Let a long title give way, with an ellipsis, before anything beside it does."""
        self.corridors.setObjectName("bar")
        self.corridors.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.corridors.setMinimumWidth(_LEAST_TITLE_PX)

    @staticmethod
    def _made_search() -> SearchBox:
        made = SearchBox()
        made.setFixedHeight(_CONTROL_PX)
        made.setMaximumWidth(304)
        made.setMinimumWidth(100)
        return made

    @property
    def title(self) -> str:
        """The corridor's title in the present language."""
        return self._title

    def show_state(self, state: State) -> None:
        """Show the corridor's title and what can be searched."""
        self._title = in_language(state.corridor.titles, state.language)
        self.corridors.setText(as_label(self._title) + " ▾")
        self.languages.setText(state.language.upper() + " ▾")
        self.search.show_state(state)

    def offer_edit(self, *, offered: bool) -> None:
        """Offer to work on the corridor's draft, or don't: there is none."""
        self.modes[Mode.EDIT].setVisible(offered)

    def offer_lesson(self, *, offered: bool) -> None:
        """Offer to go on with the lesson in hand, or don't: there is none."""
        self.modes[Mode.LESSON].setVisible(offered)

    def show_draft(self, told: str | None) -> None:
        """Say that a draft is in hand and what is left of it; nothing without one."""
        self._draft.setText(told or "")
        self._draft.setVisible(told is not None and self.width() >= _WIDE_PX)

    def show_mode(self, mode: Mode | None) -> None:
        """Mark what lies beside the map; none where nothing does, as while the shelf is open."""
        self._together.setExclusive(mode is not None)  # or the last one chosen would stay marked
        for each, button in self.modes.items():
            button.setChecked(each is mode)
        self._together.setExclusive(True)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is without name and language, whether they are shown now or not."""
        return QSize(_LEAST_PX, TOP_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name goes first, then the language: both stand in the menu."""
        super().resizeEvent(event)
        self._product.setVisible(self.width() >= _ROOMY_PX)
        self.languages.setVisible(self.width() >= _WIDE_PX)
        self._draft.setVisible(bool(self._draft.text()) and self.width() >= _WIDE_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Translate the buttons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        for number, (mode, text) in enumerate(
            (
                (Mode.EXPLORE, self.tr("Explore")),
                (Mode.READ, self.tr("Read")),
                (Mode.CHECK, self.tr("Check")),
                (Mode.EDIT, self.tr("Edit")),
                (Mode.LESSON, self.tr("Lesson")),
            ),
            start=1,
        ):
            self.modes[mode].setText(text)
            self.modes[mode].setShortcut(f"Ctrl+{number}")  # a new text takes the keys away
        self.present.setText(self.tr("Present") + "  F5")
        for button, text in (
            (self.menu, self.tr("Menu (F10)")),
            (self.corridors, self.tr("Corridors (Ctrl+Shift+C)")),
            (self.languages, self.tr("Language")),
            (self.lessons, self.tr("Lessons (Shift+F5)")),
        ):
            set_tip(button, text)
            button.setAccessibleName(text)
