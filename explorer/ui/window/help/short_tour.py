"""A tour of three steps over the map: where to drag, where to ask, and who says so."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPolygonF, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.cartography.rendering.furniture import STRIP_PX as FOOT_PX
from explorer.ui.map.map_buttons import MapButtons
from explorer.ui.map.map_canvas import MapCanvas
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import label
from explorer.ui.window.help.tour_place import place_for
from explorer.ui.window.stage.arrangement import RAIL_PX, RIM_PX, Layout, Mode, Part
from explorer.ui.window.stage.question_strip import QuestionStrip
from explorer.ui.window.stage.stage import Stage

_WIDE_PX = 300
_ARROW_PX, _ARROW_WIDE_PX = 11, 22
_CORNER_PX = 12
_GAP_PX = 4
_BADGES_PX = 190  # the first of them stand about so far down in the details
_STEPS = 3
_IN_HAND = (Mode.EDIT, Mode.LESSON)  # what is made there has no details beside it
_OTHER_LOOK = (
    QEvent.Type.LanguageChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
)


class Side(Enum):
    """Where a card's arrow stands, with the corners of that in parts of its size."""

    NONE = ()
    UP = ((0.0, 1.0), (0.5, 0.0), (1.0, 1.0))
    DOWN = ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0))
    RIGHT = ((0.0, 0.0), (1.0, 0.5), (0.0, 1.0))


class Arrow(QWidget):
    """A triangle at a card's edge that points at what the card speaks of."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.side = Side.UP
        self.hide()

    def stand_at(self, card: QRect, side: Side, aim: QPoint) -> None:
        """Stand at an edge of a card, as near to ``aim`` as the card's round corners allow."""
        self.side = side
        if side is Side.RIGHT:
            self.resize(_ARROW_PX, _ARROW_WIDE_PX)
            last = card.bottom() + 1 - _CORNER_PX - _ARROW_WIDE_PX
            y = min(last, max(card.top() + _CORNER_PX, aim.y() - _ARROW_WIDE_PX // 2))
            self.move(card.right() + 1, y)
        else:
            self.resize(_ARROW_WIDE_PX, _ARROW_PX)
            last = card.right() + 1 - _CORNER_PX - _ARROW_WIDE_PX
            x = min(last, max(card.left() + _CORNER_PX, aim.x() - _ARROW_WIDE_PX // 2))
            self.move(x, card.top() - _ARROW_PX if side is Side.UP else card.bottom() + 1)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the triangle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        wide, high = self.width(), self.height()
        corners = [QPointF(x * wide, y * high) for x, y in self.side.value]
        painter.drawPolygon(QPolygonF(corners))
        painter.end()


class ShortTour(QFrame):
    """One step at a time; the map keeps the keyboard, and Tab comes to the buttons after it."""

    def __init__(self, canvas: MapCanvas, stage: Stage, strip: QuestionStrip) -> None:
        """Stand over the map, out of sight until ``begin``."""
        super().__init__(stage)
        self._canvas, self._stage, self._strip = canvas, stage, strip
        self.step = 0
        self.setObjectName("floating")
        self.setProperty("points", True)  # an edge in the arrow's colour
        self._arrow = Arrow(stage)
        self._title, self._count = label("", "h2"), label("", "muted", wrap=False)
        self._text = label("")
        self.skip, self.next = QToolButton(), QPushButton()
        self.skip.setObjectName("fold")
        self.skip.setText("×")
        self.next.setObjectName("primary")
        self.next.setAutoDefault(True)
        for button, call in ((self.next, self.go_on), (self.skip, self.leave)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the map the keyboard
            button.clicked.connect(call)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 10, 10, 12)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self._text)
        box.addLayout(foot)
        QWidget.setTabOrder(canvas, self.next)
        QWidget.setTabOrder(self.next, self.skip)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)
        self._page = stage.question
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._lay)
        self.hide()
        stage.laid.connect(self._lay)
        stage.layout_changed.connect(self._follow)

    # ---- the steps

    def begin(self) -> None:
        """Show the first step."""
        self.step = 0
        self._page = self._stage.question
        self._show_step()

    def take_focus(self) -> None:
        """Take the keyboard, as where somebody has asked for the tour."""
        self.next.setFocus()

    def go_on(self) -> None:
        """Show the next step; after the last one the tour is over."""
        self.step += 1
        if self.step < _STEPS:
            self._show_step()
        else:
            self.leave()

    def leave(self, *_: object) -> None:
        """Go; a keyboard that was on a button goes back to the map."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._canvas)
        self._arrow.hide()
        self.hide()
        self._stage.explain(on=False)
        if had_focus:
            self._canvas.setFocus()

    def _follow(self, layout: Layout) -> None:
        """Go where another thing is begun; what a click on the map opens is none."""
        question = self._stage.question
        asked = question is not None and question is not self._page
        self._page = question
        if asked or layout.bare or layout.mode in _IN_HAND:
            self.leave()

    def _show_step(self) -> None:
        if self.step == _STEPS - 1:
            self._bring_details()
        self._retranslate()
        self._stage.explain(on=True)
        self.show()
        self._lay()

    def _bring_details(self) -> None:
        """Open the details where nothing that is open has to give way, or nothing else is there."""
        stage, mode = self._stage, self._stage.layout_asked.mode
        if mode in _IN_HAND or (mode is Mode.EXPLORE and stage.is_shown(Part.SHEET)):
            return
        if stage.has_room_for(Mode.EXPLORE) or stage.sheet_place().isEmpty():
            stage.show_mode(Mode.EXPLORE)

    # ---- where it stands

    def _lay(self) -> None:
        """Stand beside what the step speaks of, in what is free of the map and on nothing else."""
        if self.isHidden():
            return
        free = self._canvas.free_rect().adjusted(RIM_PX, RIM_PX, -_GAP_PX, -FOOT_PX)
        taken = [box for box in self._stage.free_part.cards if box.intersects(free)]
        for box in taken:
            if box.center().x() < free.center().x() and box.width() > RAIL_PX:
                free.setLeft(max(free.left(), box.right() + RIM_PX))  # the map's middle is there
        buttons = self._canvas.findChild(MapButtons)
        if buttons is not None:
            taken.append(buttons.geometry())
        aim, side = self._aim(free)
        size = self._size(free.width())
        self.setGeometry(_beside(aim, side, size, free, taken))
        self._arrow.setVisible(side is not Side.NONE)
        self._arrow.stand_at(self.geometry(), side, aim)
        for widget in (self, self._arrow, self._stage.messages):
            widget.raise_()

    def _aim(self, free: QRect) -> tuple[QPoint, Side]:
        """Return what the step speaks of, in the stage's pixels, and the card's edge towards it."""
        if self.step == 0:
            return free.center(), Side.UP
        if self.step == 1:
            named = QRect()
            for button in self._strip.questions.values():
                named = named.united(QRect(button.mapTo(self._strip, QPoint()), button.size()))
            return QPoint(named.center().x(), free.bottom() + 1), Side.DOWN
        place = self._stage.sheet_place()
        if place.isEmpty() or self._stage.layout_asked.mode in _IN_HAND:
            return free.center(), Side.NONE
        return QPoint(
            place.left() - _GAP_PX, place.top() + min(place.height() // 2, _BADGES_PX)
        ), Side.RIGHT

    def _size(self, room_px: int) -> QSize:
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        box, wide = self.layout(), min(_WIDE_PX, room_px)
        return QSize(wide, 0 if box is None else box.totalHeightForWidth(wide))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language; stand where words and letters have room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in _OTHER_LOOK:
            self._arrow.update()
            self._settling.start()  # once all that stands around it has changed, too

    def _retranslate(self) -> None:
        title, text = (
            (
                self.tr("The map"),
                self.tr("Drag it, turn the wheel to come nearer, click a line or a place."),
            ),
            (
                self.tr("Ask"),
                self.tr(
                    "Compare the routes between two places, ask why one is faster, let them race, "
                    "or look at the timeline. The two places are chosen beside these buttons."
                ),
            ),
            (
                self.tr("Says who?"),
                self.tr(
                    "What you click on the map is told here. Every figure has a badge: click it, "
                    "and it tells who says so."
                ),
            ),
        )[self.step]
        is_last = self.step == _STEPS - 1
        count = self.tr("{0} of {1}").format(self.step + 1, _STEPS)
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(count)
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        set_tip(self.skip, self.tr("Skip the tour (Esc)"))
        self.skip.setAccessibleName(self.tr("Skip the tour (Esc)"))
        self.setAccessibleName(self.tr("A short tour"))
        said = f"{count}. {title}: {text}"
        self.setAccessibleDescription(said)
        self.next.setAccessibleDescription(said)  # it has the keyboard while the steps go by


def _beside(aim: QPoint, side: Side, size: QSize, free: QRect, taken: list[QRect]) -> QRect:
    """Return where a card goes whose arrow stands at ``side`` and is to point at ``aim``."""
    middle = aim - QPoint(size.width() // 2, size.height() // 2)
    whole, at, into = size, middle, QPoint()
    if side is Side.RIGHT:
        whole = size + QSize(_ARROW_PX, 0)
        at = QPoint(aim.x() - whole.width(), middle.y())
    elif side is not Side.NONE:
        whole = size + QSize(0, _ARROW_PX)
        at = QPoint(middle.x(), aim.y() - (whole.height() if side is Side.DOWN else 0))
        into = QPoint(0, _ARROW_PX if side is Side.UP else 0)
    apart = QMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
    found = place_for(whole, at, free, [box.marginsAdded(apart) for box in taken])
    return QRect(found.topLeft() + into, size)
