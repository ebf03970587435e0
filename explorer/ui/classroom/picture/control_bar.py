"""The teacher's controls at the foot of the picture, and the two buttons at its margins.

No touch of the map goes on: these do, and the keys.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from explorer.ui.classroom.course.keys import Act
from explorer.ui.parts.controls.switches import Switch
from explorer.ui.parts.plain_text import as_label, set_tip
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import label

LEAST_PX = 48
_SHARE = 20.0
_ICON_PX = 24
_LAID_ANEW = {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
_RIM_PX = 14
_USUAL, _NEAR, _NEARER, _CLOSEST = range(4)  # how far what is in the bar is drawn together


class BarState(Struct, frozen=True):
    """What the controls show: what Return does next, and what is in hand."""

    advance: str
    can_guess: bool
    position: str
    moved: bool
    tool: str = "hand"
    racing: bool = False
    has_race: bool = False
    clock: str = ""


class ControlBar(QFrame):
    """Buttons as large as a finger; each has its key in its tip."""

    wanted = Signal(object)  # an Act

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("controlBar")
        self.setAutoFillBackground(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 6, 8, 6)
        self._row.setSpacing(6)
        self.buttons: dict[Act, Switch] = {}
        for act in (Act.GUESS, Act.ENTER):
            self._row.addWidget(self._made(act))
        for act in (
            *(Act.RESTORE, Act.RACE, Act.SHOW, Act.BORDER, Act.BARE),
            *(Act.POINTER, Act.PEN, Act.SPOT, Act.BLACK),
        ):
            self._row.addWidget(self._made(act))
        self.clock = label("", "strong", wrap=False)
        self._row.addWidget(self.clock)
        self._row.addWidget(self._made(Act.BACK))
        self.position = label("", "strong", wrap=False)
        self._row.addWidget(self.position)
        self._row.addWidget(self._made(Act.NEXT))
        self._row.addWidget(self._made(Act.LEAVE))
        self._state: BarState | None = None
        self._laid_for: tuple[object, ...] = ()

    def _made(self, act: Act) -> Switch:
        made = self.buttons[act] = Switch()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys go through the lesson, not the bar
        made.clicked.connect(lambda _checked=False: self.wanted.emit(act))
        return made

    def show_state(self, state: BarState, picture_px: int) -> None:
        """Show what the controls do now, for a picture so many pixels high.

        A moving map asks for it with each of its pictures, and mostly nothing has changed.
        """
        for act, tool in ((Act.PEN, "pen"), (Act.POINTER, "pointer"), (Act.SPOT, "spot")):
            self.buttons[act].setCheckable(True)
            self.buttons[act].setChecked(state.tool == tool)  # a click turned it by itself
        asked = state, picture_px, self._over.size(), color("ink").name()
        if asked == self._laid_for:
            return
        self._state, self._laid_for = state, asked
        side = max(LEAST_PX, round(picture_px / _SHARE))
        for act, button in self.buttons.items():
            button.setMinimumSize(side, side)
            if act in _SIGNS:
                button.setIcon(_icon(act, pressed=act is Act.RACE and state.racing))
                button.setIconSize(QSize(side // 2, side // 2))
        letters = f"font-size: {max(14, round(side * 0.36))}px;"
        for button in (self.buttons[Act.GUESS], self.buttons[Act.ENTER]):
            button.setStyleSheet(f"QToolButton {{ {letters} padding: 0 12px; }}")
        self.position.setStyleSheet(letters)
        self.clock.setStyleSheet(letters)
        self.clock.setText(state.clock)
        self.clock.setVisible(bool(state.clock))
        self.buttons[Act.GUESS].setVisible(state.can_guess)
        self.buttons[Act.RESTORE].setEnabled(state.moved)
        self.buttons[Act.RACE].setVisible(state.has_race)
        self.position.setText(state.position)
        self._name()
        self._fit()

    def _fit(self) -> None:
        """Stand at the foot, and nowhere beside the picture."""
        room = self._over.size()
        for close in range(_CLOSEST + 1):
            self._draw_together(close)
            self.adjustSize()
            if self.width() <= room.width() - 2 * _RIM_PX:
                break
        self.move(room.width() - self.width() - _RIM_PX, room.height() - self.height() - _RIM_PX)

    def _draw_together(self, close: int) -> None:
        """Stand closer together, and leave out words that signs and tips tell, where need be."""
        self._row.setSpacing(2 if close > _USUAL else 6)
        self.buttons[Act.GUESS].setText("+" if close > _NEAR else self.tr("+ Guess"))
        if self._state is not None:
            words = as_label(self._state.advance) + "  ⏎"
            self.buttons[Act.ENTER].setText("⏎" if close > _NEARER else words)

    def _name(self) -> None:
        for act, text in (
            (Act.GUESS, self.tr("Take a guess in (+)")),
            (Act.ENTER, self._state.advance if self._state is not None else ""),
            (Act.RESTORE, self.tr("The step as it was (O)")),
            (Act.RACE, self.tr("Race: run or stand (V)")),
            (Act.SHOW, self.tr("Look at something else (L)")),
            (Act.BORDER, self.tr("Close a border (X)")),
            (Act.BARE, self.tr("Map only (M)")),
            (Act.POINTER, self.tr("Pointer (D)")),
            (Act.PEN, self.tr("Pen (H)")),
            (Act.SPOT, self.tr("Spotlight (K)")),
            (Act.BLACK, self.tr("Black (B)")),
            (Act.BACK, self.tr("Step before (Page Up)")),
            (Act.NEXT, self.tr("Next step (Page Down)")),
            (Act.LEAVE, self.tr("Leave (Escape)")),
        ):
            set_tip(self.buttons[act], text)
            self.buttons[act].setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes; what is as large as letters follows."""
        super().changeEvent(event)
        if event.type() in _LAID_ANEW:
            self._laid_for = ()
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._fit()


class MarginButton(QToolButton):
    """A large button at the left or right margin of the picture."""

    def __init__(self, over: QWidget, *, forward: bool) -> None:
        super().__init__(over)
        self._over = over
        self._forward = forward
        self.setObjectName("marginButton")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name()

    def _name(self) -> None:
        text = self.tr("Next step") if self._forward else self.tr("Step before")
        set_tip(self, text)
        self.setAccessibleName(text)

    def settle(self, top: int, bottom: int) -> None:
        """Stand at the margin, below the question and above what lies at the foot."""
        room = self._over.size()
        wide = max(LEAST_PX, room.height() // 18)
        high = min(max(LEAST_PX * 2, room.height() // 6), max(LEAST_PX, bottom - top - 8))
        left = room.width() - wide - 4 if self._forward else 4
        middle = top + (bottom - top - high) // 2
        self.setIcon(_icon(Act.NEXT if self._forward else Act.BACK))
        self.setIconSize(QSize(wide // 2, wide // 2))
        self.setGeometry(left, middle, wide, high)

    def changeEvent(self, event: QEvent) -> None:
        """Write the name again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()


# ------------------------------------------------------------------ signs

_Points = tuple[tuple[float, float], ...]
_SIGNS: dict[Act, tuple[_Points, ...]] = {
    Act.BACK: (((15, 5), (8, 12), (15, 19)),),
    Act.NEXT: (((9, 5), (16, 12), (9, 19)),),
    Act.RESTORE: (
        ((6, 4), (6, 9), (11, 9)),
        ((6, 9), (10, 5.5), (15, 5.5), (19, 10), (19, 15), (15, 19), (9, 19)),
    ),
    Act.RACE: (((7, 4), (19, 12), (7, 20), (7, 4)),),
    Act.SHOW: (((4, 6), (20, 6)), ((4, 12), (20, 12)), ((4, 18), (20, 18))),
    Act.BORDER: (((5, 5), (19, 19)), ((19, 5), (5, 19))),
    Act.BARE: (
        ((4, 9), (4, 4), (9, 4)),
        ((15, 4), (20, 4), (20, 9)),
        ((20, 15), (20, 20), (15, 20)),
        ((9, 20), (4, 20), (4, 15)),
    ),
    Act.PEN: (((4, 20), (6, 14), (16, 4), (20, 8), (10, 18), (4, 20)),),
    Act.LEAVE: (
        ((9, 4), (4, 4), (4, 20), (9, 20)),
        ((9, 12), (20, 12)),
        ((15, 7), (20, 12), (15, 17)),
    ),
    Act.POINTER: (),
    Act.SPOT: (),
    Act.BLACK: (),
}


def _icon(act: Act, *, pressed: bool = False) -> QIcon:
    """Return a sign drawn in the theme's ink: fonts do not have them everywhere."""
    image = QPixmap(_ICON_PX * 4, _ICON_PX * 4)
    image.setDevicePixelRatio(4.0)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(color("ink"))
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if act is Act.POINTER:
        painter.setBrush(color("bad"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(12, 12), 6, 6)
    elif act is Act.SPOT:
        painter.drawEllipse(QPointF(12, 12), 8, 8)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(12, 12), 2.5, 2.5)
    elif act is Act.BLACK:
        painter.fillRect(3, 6, 18, 12, ink)
    elif pressed:
        painter.drawLine(QPointF(9, 5), QPointF(9, 19))
        painter.drawLine(QPointF(15, 5), QPointF(15, 19))
    else:
        for line in _SIGNS[act]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    painter.end()
    return QIcon(image)
