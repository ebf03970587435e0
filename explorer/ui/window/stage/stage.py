"""The map, and over it what was asked for: the map is never resized by what lies over it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from explorer.cartography.geometry.viewport import Insets
from explorer.ui.map.free_part import FreePart
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.lazy import Lazy
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.window.stage.arrangement import (
    STRIP_PX,
    TOP_PX,
    Arrangement,
    Box,
    Layout,
    Mode,
    Part,
    Question,
    arrange,
    shown,
)
from explorer.ui.window.stage.messages import Messages
from explorer.ui.window.stage.right_sheet import Handle, RightSheet

if TYPE_CHECKING:
    from explorer.ui.authoring.card import AuthoringCard
    from explorer.ui.window.stage.routes_card import RoutesCard


class Stage(QWidget):
    """Lays parts over the map as a ``Layout`` says, and folds what has no room."""

    layout_changed = Signal(object)
    page_shown = Signal(object)  # the Question whose page is open, or None
    page_folded = Signal(object)  # the Question whose page is no longer open
    laid = Signal()  # everything has its place
    explained = Signal()  # a tour has come over the map, or gone

    def __init__(self, canvas: MapCanvas, layout: Layout) -> None:
        """Show the map alone; ``hold`` brings the parts."""
        super().__init__()
        self._canvas, self._layout = canvas, layout
        canvas.setParent(self)
        self.messages = Messages(self)
        self.is_explained = False
        self._card: RoutesCard | None = None
        self._edit_card: AuthoringCard | None = None
        self._sheet: RightSheet | None = None
        self._pages: Mapping[Question, Lazy[QWidget]] = {}
        self._page = QFrame(self)
        self._page.setObjectName("page")
        self._stack = QStackedWidget()
        box = QVBoxLayout(self._page)
        box.setContentsMargins(0, 1, 0, 0)
        box.addWidget(self._stack)
        self._page.hide()
        self._handle = Handle(self)
        self._handle.clicked.connect(lambda: self.open(Part.SHEET))
        self._handle.hide()
        self._plate: QWidget | None = None
        self._question: Question | None = None
        self.free_part = FreePart()
        self.setMinimumSize(480, 320)

    def hold(
        self, card: RoutesCard, sheet: RightSheet, pages: Mapping[Question, Lazy[QWidget]]
    ) -> None:
        """Take the parts; pages are built when they are first shown."""
        self._card, self._sheet, self._pages = card, sheet, pages
        card.fold_wanted.connect(lambda: self.toggle(Part.CARD))
        card.resized.connect(self._lay)
        sheet.fold_wanted.connect(lambda: self.toggle(Part.SHEET))
        sheet.width_wanted.connect(lambda px: self._set(replace(self._layout, sheet_px=px)))
        self._lay()

    def hold_for_edit(self, card: AuthoringCard) -> None:
        """Take the card that stands in the place of the list while a draft is worked on."""
        self._edit_card = card
        card.fold_wanted.connect(lambda: self.toggle(Part.CARD))
        card.resized.connect(self._lay)

    def _card_now(self) -> RoutesCard | AuthoringCard | None:
        """Return the card of the mode; the other one goes out of sight."""
        is_edit = self._edit_card is not None and self._layout.mode is Mode.EDIT
        now, other = (self._edit_card, self._card) if is_edit else (self._card, self._edit_card)
        if other is not None:
            other.hide()
        return now

    def bear(self, plate: QWidget) -> None:
        """Let a plate stand at the foot of the map while it is visible."""
        plate.setParent(self)
        self._plate = plate
        plate.installEventFilter(self)
        plate.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the plate at the foot of what is free when it comes, or changes its size."""
        if watched is self._plate and event.type() in (
            QEvent.Type.Show,
            QEvent.Type.LayoutRequest,
        ):
            self._lay_plate()
        return super().eventFilter(watched, event)

    def _lay_plate(self) -> None:
        if self._plate is not None:
            self._plate.adjustSize()
            free = self._canvas.free_rect()
            self._plate.move(free.left() + 12, free.bottom() - 60 - self._plate.height())
            self._plate.raise_()

    # ---- what is asked for

    @property
    def layout_asked(self) -> Layout:
        """What was asked for, whether there is room for it or not."""
        return self._layout

    @property
    def question(self) -> Question | None:
        """The question whose page is open."""
        return self._question

    def is_shown(self, part: Part) -> bool:
        """Tell whether a part is open now."""
        return part in shown(self._layout, self.width(), self._window_px)

    def has_room_for(self, mode: Mode) -> bool:
        """Tell whether the sheet of a mode can be opened and nothing else is folded by it."""
        size = self.width(), self._window_px
        now, coming = shown(self._layout, *size), shown(self._layout.beside(mode), *size)
        return not self._layout.bare and set(now) <= set(coming)

    def sheet_place(self) -> QRect:
        """Return where the sheet lies, or the handle that it folds to; empty without either."""
        for widget in (self._sheet, self._handle):
            if widget is not None and widget.isVisibleTo(self):
                return widget.geometry()
        return QRect()

    def explain(self, *, on: bool) -> None:
        """Let what is offered over the map wait while a tour stands there."""
        self.is_explained = on
        self.explained.emit()

    def open(self, part: Part) -> None:
        """Open a part; another gives way where both have no room."""
        self._set(self._layout.opened(part))

    def toggle(self, part: Part) -> None:
        """Fold a part that is open, open one that is not."""
        asked = self._layout
        self._set(asked.closed(part) if self.is_shown(part) else asked.opened(part))

    def toggle_bare(self) -> None:
        """Show nothing but the map; the second time everything comes back."""
        self._set(replace(self._layout, bare=not self._layout.bare))

    def ask(self, question: Question) -> None:
        """Open the page of a question; the one that is open is folded by it."""
        if self._question is question:
            self._set(self._layout.closed(Part.PAGE))
        else:
            self._set(self._layout.asking(question))

    def fold(self, question: Question) -> None:
        """Fold the page of a question; another one that is open stays."""
        if self._layout.question is question:
            self._set(self._layout.closed(Part.PAGE))

    def show_question(self, question: Question) -> None:
        """Open the page of a question."""
        self._set(self._layout.asking(question))

    def show_mode(self, mode: Mode) -> None:
        """Open the sheet of a mode."""
        self._set(self._layout.beside(mode))

    def show_layout(self, layout: Layout) -> None:
        """Open and fold parts as a layout says."""
        self._set(layout)

    def _set(self, layout: Layout) -> None:
        self._layout = layout
        self._lay()
        self.layout_changed.emit(layout)

    # ---- where it lies

    @property
    def _window_px(self) -> int:
        return self.height() + TOP_PX + STRIP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything anew."""
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect())
        self._lay()

    def _lay(self) -> None:
        card, sheet = self._card_now(), self._sheet
        size = self.width(), self._window_px
        if card is None or sheet is None:
            self._foretell(arrange(self._layout, *size, card_px=self.height()))
            return
        parts = shown(self._layout, *size)
        card.show_rail(Part.CARD not in parts)
        found = arrange(self._layout, *size, card_px=card.wanted_px)
        card.setGeometry(_rect(found.card))
        card.show()
        self._lay_sheet(sheet, found)
        self._lay_page(found)
        cards = [card.geometry()]
        if self._handle.isVisibleTo(self):
            cards.append(self._handle.geometry())
        self._cover(FreePart(found.covered, tuple(cards)))
        cut: Insets = found.covered
        self.messages.stand_in(self.rect().adjusted(0, 0, -cut.right_px, -cut.bottom_px))
        for widget in (self._page, sheet, card, self._handle, self.messages):
            widget.raise_()
        self._lay_plate()
        self.laid.emit()

    def _foretell(self, coming: Arrangement) -> None:
        """Tell the map what will lie over it: the first one is fitted to what stays free."""
        self._cover(FreePart(coming.covered, (_rect(coming.card),)))
        self.laid.emit()

    def _cover(self, free: FreePart) -> None:
        self.free_part = free
        self._canvas.cover(free)

    def _lay_sheet(self, sheet: RightSheet, found: Arrangement) -> None:
        sheet.show_mode(self._layout.mode)
        had_focus = sheet.isVisible() and sheet.isAncestorOf(self.focusWidget() or self)
        if found.sheet is not None:
            sheet.setGeometry(_rect(found.sheet))
        sheet.setVisible(found.sheet is not None)
        self._handle.show_name(sheet.title(self._layout.mode))
        self._tell_handle(sheet.title(self._layout.mode))
        self._handle.setGeometry(_rect(found.handle))
        self._handle.setVisible(found.sheet is None and not found.page_at_side)
        if had_focus and found.sheet is None:
            self._handle.setFocus()

    def _lay_page(self, found: Arrangement) -> None:
        question = self._layout.question if found.page is not None else None
        if found.page is not None:
            page = self._pages[self._layout.question]()
            if self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)
            self._stack.setCurrentWidget(page)
            self._page.setGeometry(_rect(found.page))
        self._page.setVisible(found.page is not None)
        if question is not self._question:
            before, self._question = self._question, question
            self.page_shown.emit(question)
            if before is not None:
                self.page_folded.emit(before)

    def _tell_handle(self, title: str) -> None:
        text = self.tr("Open {0} (F9)").format(title)
        set_tip(self._handle, text)
        self._handle.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._lay()


def _rect(box: Box) -> QRect:
    return QRect(box.left, box.top, box.width, box.height)
