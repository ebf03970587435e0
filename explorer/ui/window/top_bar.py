"""The bar above the map: the corridor's name, search, language, and the way to an article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from explorer.model.texts import in_language
from explorer.session import State
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.ui.window.search_box import SearchBox


class TopBar(QWidget):
    """Shows the corridor's title and offers what is needed first."""

    open_copy_wanted = Signal()

    def __init__(self) -> None:
        """Make the bar; the languages' menu is set by the window."""
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        product = label("Corridor Explorer", "product", wrap=False)
        self._title = label("", "corridorTitle", wrap=False)
        self.search = SearchBox(self)
        self.search.setFixedWidth(300)
        self.languages = QToolButton()
        self.languages.setObjectName("bar")
        self.languages.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._open = QPushButton()
        self._open.setObjectName("primary")
        self._open.clicked.connect(lambda _checked: self.open_copy_wanted.emit())
        row.addWidget(product)
        row.addWidget(self._title)
        row.addSpacing(14)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addWidget(self.languages)
        row.addWidget(self._open)
        self._retranslate()

    @property
    def title(self) -> str:
        """The corridor's title in the present language."""
        return self._title.text()

    def show_state(self, state: State) -> None:
        """Show the corridor's title and what can be searched."""
        self._title.setText(in_language(state.corridor.titles, state.language))
        self.languages.setText(state.language.upper() + " ▾")
        self.search.show_state(state)

    def focus_search(self) -> None:
        """Let the user type what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Translate the buttons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Open article…"))
        set_tip(self._open, self.tr("Open your copy of an article (Ctrl+O)"))
        set_tip(self.languages, self.tr("Language"))
        self.languages.setAccessibleName(self.tr("Language"))
