"""The list of claims: a model of rows, painted by a delegate, so that it stays fast."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from explorer.export.verdict_signs import COLORS, SIGN_PX, paint_sign
from explorer.model.claims import Verdict
from explorer.ui.parts.controls.steady_list import SteadyList
from explorer.ui.parts.theme import color, ui_font

_Index = QModelIndex | QPersistentModelIndex
_PAD_PX = 14
_ABOVE_PX = 5
_GAP_PX = 1
_TEXT_LEFT_PX = _PAD_PX + SIGN_PX + 9
_HEADING_PX = 24
_UNWRAPPED_PX = 1_000_000
_WRAPPED = Qt.TextFlag.TextWordWrap
_LINE_ROLE = Qt.ItemDataRole.UserRole


class ClaimLine(Struct, frozen=True):
    """What the list shows of one claim, in words of the chosen language.

    ``heading`` is the source where it begins, ``notice`` what stands out; empty where nothing.
    """

    claim_id: str
    verdict: Verdict
    summary: str
    facts: str
    notice: str
    heading: str

    @property
    def spoken(self) -> str:
        """Everything on one line, for screen readers."""
        parts = (self.heading, self.summary, self.facts, self.notice)
        return ". ".join(part for part in parts if part)


class ClaimModel(QAbstractListModel):
    """The claims that are shown, in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[ClaimLine, ...] = ()

    def show(self, lines: tuple[ClaimLine, ...]) -> None:
        """Show other claims."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def lines(self) -> tuple[ClaimLine, ...]:
        """What is shown."""
        return self._lines

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many claims are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a claim's line, or its text."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == _LINE_ROLE:
            return line
        texts = {
            Qt.ItemDataRole.DisplayRole: line.summary,
            Qt.ItemDataRole.ToolTipRole: line.notice,
            Qt.ItemDataRole.AccessibleTextRole: line.spoken,
        }
        return texts.get(Qt.ItemDataRole(role))


class ClaimDelegate(QStyledItemDelegate):
    """Paints a claim: its verdict's sign, the summary, what is given, what stands out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        line = index.data(_LINE_ROLE)
        if not isinstance(line, ClaimLine):
            return
        box, fonts = _rect(option), _Fonts()
        painter.save()
        if line.heading:
            head = QRect(box.left(), box.top(), box.width(), _HEADING_PX)
            painter.fillRect(head, color("panel"))
            painter.setFont(fonts.strong)
            painter.setPen(color("muted"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(head.adjusted(_PAD_PX, 0, 0, 0), int(middle), line.heading)
            box.setTop(head.bottom() + 1)
        state = _state(option)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, color("hover"))
            edge = "focus" if state & QStyle.StateFlag.State_HasFocus else "accent"
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), color(edge))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), color("hairline"))
        sign = QRectF(box.left() + _PAD_PX, box.top() + _ABOVE_PX + 1, SIGN_PX, SIGN_PX)
        ground = color("hover" if state & QStyle.StateFlag.State_Selected else "paper")
        paint_sign(painter, sign, line.verdict, color(COLORS[line.verdict]), ground)
        top = box.top() + _ABOVE_PX
        for text, font, ink in fonts.parts(line, _width(box.width())):
            height = _height(text, font, _width(box.width()))
            place = QRect(box.left() + _TEXT_LEFT_PX, top, _width(box.width()), height)
            painter.setFont(font)
            painter.setPen(color(ink))
            painter.drawText(place, int(_WRAPPED), text)
            top += height + _GAP_PX
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the row's size in the list's width."""
        line, view = index.data(_LINE_ROLE), self.parent()
        if not isinstance(line, ClaimLine) or not isinstance(view, QListView):
            return super().sizeHint(option, index)
        width = view.viewport().width()
        height = _wrapped_px(line.summary, _width(width), bold=True)
        for text in filter(None, (line.facts, line.notice)):  # each in one line, cut or not
            height += _wrapped_px(text, _UNWRAPPED_PX, bold=False) + _GAP_PX
        return QSize(width, 2 * _ABOVE_PX + height + (_HEADING_PX if line.heading else 0))


class _Fonts:
    """The fonts of a row."""

    def __init__(self) -> None:
        self.strong = ui_font(13, bold=True)
        self.plain = ui_font(13)

    def parts(self, line: ClaimLine, width: int) -> list[tuple[str, QFont, str]]:
        """Return the texts below each other, with their fonts and colours.

        Only the summary may take more than one line: the rest stands in full below the list.
        """
        parts = [
            (line.summary, self.strong, "ink"),
            (self._cut(line.facts, width), self.plain, "muted"),
        ]
        if line.notice:
            parts.append((self._cut(line.notice, width), self.plain, "assumed"))
        return parts

    def _cut(self, text: str, width: int) -> str:
        return QFontMetrics(self.plain).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] - missing in the stub


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - missing in the stub


def _width(of_row: int) -> int:
    return max(60, of_row - _TEXT_LEFT_PX - _PAD_PX)


def _height(text: str, font: QFont, width: int) -> int:
    room = QRect(0, 0, width, 10_000)
    return QFontMetrics(font).boundingRect(room, int(_WRAPPED), text).height()


@lru_cache(maxsize=1 << 13)
def _wrapped_px(text: str, width: int, *, bold: bool) -> int:
    """Return how high a text is: a list asks for the height of each row several times."""
    return _height(text, ui_font(13, bold=bold), width)


class ClaimList(SteadyList, QListView):
    """Shows claims below each other; arrow keys, Home, End and a click choose one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("claimList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._model = ClaimModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ClaimDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._changed)

    def show_lines(self, lines: tuple[ClaimLine, ...], chosen_id: str) -> None:
        """Show other claims with one of them chosen; nothing is sent."""
        self._quiet = True
        self._model.show(lines)
        self._quiet = False
        self.choose(chosen_id)

    def choose(self, claim_id: str) -> None:
        """Choose a claim, where it is shown; nothing is sent."""
        row = next((n for n, x in enumerate(self._model.lines) if x.claim_id == claim_id), None)
        if row is None:
            return
        self._quiet = True
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._quiet = False
        self.scrollTo(index)

    @property
    def lines(self) -> tuple[ClaimLine, ...]:
        """What is shown."""
        return self._model.lines

    def _changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and not self.held and index.isValid():
            self.chosen.emit(self._model.lines[index.row()].claim_id)

    def let_go(self) -> None:
        """Choose the claim that was marked."""
        self._changed(self.currentIndex(), QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew where the width changed; the chosen claim stays in sight."""
        super().resizeEvent(event)
        here, before = self.currentIndex(), event.oldSize()
        if before.width() != event.size().width():
            self.doItemsLayout()
            self.scrollTo(here)
        elif 0 <= self.visualRect(here).top() < before.height():
            self.scrollTo(here)
