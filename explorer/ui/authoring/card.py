"""The card over the map: what is asked now, and how to answer it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.model.authoring.drafts import Step
from explorer.ui.authoring.desk import Desk
from explorer.ui.authoring.steps.claims_page import ClaimsPage
from explorer.ui.authoring.steps.page import StepPage
from explorer.ui.authoring.steps.passages_page import PassagesPage
from explorer.ui.authoring.steps.places_page import PlacesPage
from explorer.ui.authoring.steps.routes_page import RoutesPage
from explorer.ui.authoring.steps.source_page import SourcePage
from explorer.ui.authoring.steps.times_page import TimesPage
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import ShrinkingLabel, label

_HEAD_PX, _WIDE_PX = 40, 320
_PRESSED_MS = 30
_PAGES: dict[Step, type[StepPage]] = {
    Step.SOURCE: SourcePage,
    Step.PLACES: PlacesPage,
    Step.ROUTES: RoutesPage,
    Step.PASSAGES: PassagesPage,
    Step.CLAIMS: ClaimsPage,
    Step.TIMES: TimesPage,
}


class AuthoringCard(QFrame):
    """Shows one page for the step in hand, made anew when what it says has changed."""

    fold_wanted = Signal()
    resized = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        """Stand over the map."""
        super().__init__(over)
        self.setObjectName("floating")
        self._desk = desk
        self._is_rail = False
        self._page: StepPage | None = None
        self._is_changing = False
        self._released = QTimer(self)
        self._released.setSingleShot(True)
        self._released.setInterval(_PRESSED_MS)
        self._released.timeout.connect(self._show)
        self._title = ShrinkingLabel("", "h2")
        self._key = label("F7", "key", wrap=False)
        self.fold = QToolButton()
        self.fold.setObjectName("fold")
        self.fold.clicked.connect(lambda _on=False: self.fold_wanted.emit())
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 0, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._key)
        head.addWidget(self.fold)
        self._head.setFixedHeight(_HEAD_PX)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self._scroll, 1)
        desk.changed.connect(self._show)
        desk.turning.connect(self.finish_writing)
        desk.field_wanted.connect(self._bring_keyboard)
        self._retranslate()
        self.hide()

    # ---- as the stage wants it

    @property
    def wanted_px(self) -> int:
        """How high it wants to be."""
        if self._is_rail or self._page is None:
            return _HEAD_PX + 2
        inner = self._page.layout()
        if inner is None:
            return _HEAD_PX + 2
        inner.invalidate()  # its words may have been given their look since
        # As if the scroll bar were there: with it, words take more rows, and it would never go.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return _HEAD_PX + 4 + inner.totalHeightForWidth(_WIDE_PX - 2 - bar)

    def show_rail(self, is_rail: bool) -> None:  # noqa: FBT001 - a state
        """Fold to the rail, or open."""
        self._is_rail = is_rail
        self._scroll.setVisible(not is_rail)
        self._title.setVisible(not is_rail)
        self._key.setVisible(not is_rail)
        head = self._head.layout()
        if head is not None:
            head.setContentsMargins(*((2, 0, 2, 0) if is_rail else (12, 0, 8, 0)))
        self._tell_fold()

    # ---- what is shown

    @property
    def page(self) -> StepPage | None:
        """The page of the step in hand."""
        return self._page

    def finish_writing(self) -> None:
        """Take over what stands in a line of the page that nobody has left yet."""
        if self._page is not None:
            self._page.finish_writing()

    def _show(self) -> None:
        if not self._desk.is_open or self._is_changing:
            return
        step = self._desk.step
        page = self._page
        if page is not None and page.step is step and page.is_up_to_date():
            return
        if page is not None and page.is_about_the_same() and page.underMouse() and _is_pressed():
            self._released.start()  # a line is left for a button of the page, which must stay
            return
        self._is_changing = True
        try:
            self._leave(page)
            self._change_page(page, step)
        finally:
            self._is_changing = False

    def _leave(self, page: StepPage | None) -> None:
        """Take over what stands in a page that goes, so that none of it comes when it has gone."""
        if page is None:
            return
        if page.is_about_the_same():  # somebody may still be writing in it
            page.take_typed()
        else:
            page.finish_writing()

    def _change_page(self, page: StepPage | None, step: Step) -> None:
        scrolled = self._scroll.verticalScrollBar().value()
        same = page is not None and page.step is step
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._scroll.isAncestorOf(focused)
        name = focused.objectName() if had_focus and focused is not None else ""
        written = focused if had_focus and isinstance(focused, QLineEdit) else None
        if written is not None:
            written.blockSignals(True)  # it is not left: it comes again
        at = 0 if written is None else written.cursorPosition()
        self._page = made = _PAGES[step](self._desk)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(made)
        self._title.show_text(made.title())
        if same:
            self._scroll.verticalScrollBar().setValue(scrolled)
        if had_focus:
            again = made.findChild(QWidget, name) if name else None
            (again or self._scroll).setFocus()
            if page is None or written is None or not isinstance(again, QLineEdit):
                pass
            elif page.is_about_the_same():
                page.write_on(again, written, at)
        self.resized.emit()
        QTimer.singleShot(0, self, self.resized.emit)  # once its words have been laid out

    def _bring_keyboard(self, name: str) -> None:
        """Let the keyboard write into a line of the page."""
        found = None if self._page is None else self._page.findChild(QLineEdit, f"field {name}")
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(found)

    def _tell_fold(self) -> None:
        self.fold.setText("›" if self._is_rail else "‹")
        text = self.tr("Open the card (F7)") if self._is_rail else self.tr("Fold the card (F7)")
        set_tip(self.fold, text)
        self.fold.setAccessibleName(text)

    def _retranslate(self) -> None:
        self._tell_fold()
        self._scroll.setAccessibleName(self.tr("What is asked now"))
        if self._page is not None:
            self._page.forget()
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _is_pressed() -> bool:
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton
