"""The left column: routes with their segments, and the places.

PySide6's stubs leave out the fields of QStyleOptionViewItem: hence the ignored types.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.lengths import track_length
from explorer.cartography.labels.place_signs import paint_place_sign
from explorer.cartography.style import LIGHT, MapStyle
from explorer.model.corridor import Corridor
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.controls.steady_list import SteadyList
from explorer.ui.parts.plain_text import set_column_tip
from explorer.ui.parts.route_samples import route_sample
from explorer.ui.parts.theme import color, ui_font
from explorer.ui.window.stage.routes_menu import RowActions, offer
from explorer.wording import map_words, phrases

_DATA = Qt.ItemDataRole.UserRole


class _Row(Struct, frozen=True):
    """What one line of the tree shows; ``what`` decides how it is painted."""

    what: str  # "section", "route", "segment" or "place"
    text: str
    aside: str = ""
    style: str = ""
    sign: str = ""
    hidden: bool = False
    selection: Selection | None = None


_HEIGHT = {"section": 36, "route": 46, "segment": 29, "place": 30}
_EYE_PX = 34


class _Painter(QStyledItemDelegate):
    """Paints the rows: a line sample or a sign, a name, and a quiet second text."""

    map_style: MapStyle = LIGHT

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: _Row = index.data(_DATA)
        return QSize(120, _HEIGHT[row.what])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: _Row = index.data(_DATA)
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.what == "section":
            self._section(painter, box, row.text)
        else:
            self._ground(painter, box, option)
            getattr(self, f"_{row.what}")(painter, box, row)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # pyright: ignore[reportAttributeAccessIssue]
        if selected or hovered:
            painter.fillRect(box, color("hover" if selected else "panel"))
        if selected:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), color("accent"))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)  # pyright: ignore[reportAttributeAccessIssue]
        if focused and option.widget is not None and option.widget.hasFocus():  # pyright: ignore[reportAttributeAccessIssue]
            painter.setPen(color("focus"))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -2), 4, 4)

    def _section(self, painter: QPainter, box: QRect, text: str) -> None:
        font = ui_font(13, bold=True)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.8)
        painter.setFont(font)
        painter.setPen(color("muted"))
        painter.drawText(box.adjusted(15, 0, -8, -5), Qt.AlignmentFlag.AlignBottom, text.upper())

    def _route(self, painter: QPainter, box: QRect, row: _Row) -> None:
        painter.save()
        painter.translate(14, box.top() + 6)
        if row.hidden:
            painter.setOpacity(0.35)
        ratio = painter.device().devicePixelRatioF()
        painter.drawImage(0, 0, route_sample(row.style, self.map_style, ratio))
        painter.restore()
        ink = color("muted" if row.hidden else "ink")
        first = QRect(box.left() + 49, box.top() + 4, box.width() - 49 - _EYE_PX, 20)
        self._text(painter, first, row.text, ui_font(13, bold=True), ink)
        second = first.translated(0, 18)
        self._text(painter, second, row.aside, ui_font(13), color("muted"))
        self._eye(painter, box, hidden=row.hidden)

    def _eye(self, painter: QPainter, box: QRect, *, hidden: bool) -> None:
        """Paint an eye, struck through when the route is hidden."""
        center_x, center_y = box.right() - _EYE_PX // 2, box.top() + 15
        pen_color = color("muted")
        painter.setPen(pen_color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center_x - 7, center_y - 4, 14, 9)
        painter.setBrush(pen_color)
        painter.drawEllipse(center_x - 2, center_y - 2, 5, 5)
        if hidden:
            painter.drawLine(center_x - 8, center_y + 7, center_x + 8, center_y - 6)

    def _segment(self, painter: QPainter, box: QRect, row: _Row) -> None:
        metrics = QFontMetrics(ui_font(13))
        width = metrics.horizontalAdvance(row.aside) + 4
        left = box.adjusted(49, 0, -width - 14, 0)
        self._text(painter, left, row.text, ui_font(13), color("ink"))
        painter.setFont(ui_font(13))
        painter.setPen(color("muted"))
        painter.drawText(
            box.adjusted(0, 0, -12, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            row.aside,
        )

    def _place(self, painter: QPainter, box: QRect, row: _Row) -> None:
        paint_place_sign(painter, row.sign, 24.0, box.center().y() + 0.5, 5.0, self.map_style)
        font = ui_font(13)
        width = QFontMetrics(font).horizontalAdvance(row.text)
        text_box = box.adjusted(42, 0, -8, 0)
        self._text(painter, text_box, row.text, font, color("ink"))
        aside = text_box.adjusted(width + 9, 0, 0, 0)
        if aside.width() > 0:
            self._text(painter, aside, row.aside, font, color("muted"))

    def _text(self, painter: QPainter, box: QRect, text: str, font: object, ink: QColor) -> None:
        painter.setFont(font)  # pyright: ignore[reportArgumentType]
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class _Tree(SteadyList, QTreeWidget):
    """A tree in which the arrow keys skip headings and Space hides or shows a route."""

    toggled = Signal(str)
    asked = Signal(object, object)  # a row's selection, and where on the screen
    marked = Signal(object, object)  # the row that was let go, as ``currentItemChanged``

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        row: _Row | None = item.data(0, _DATA) if item is not None else None
        if event.key() == Qt.Key.Key_Space and row is not None and row.what == "route":
            self.toggled.emit(row.selection.id if row.selection else "")
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        row: _Row | None = item.data(0, _DATA) if item is not None else None
        if row is not None and row.selection is not None:
            at = self.visualItemRect(item).center() if by_key else event.pos()
            self.asked.emit(row.selection, self.viewport().mapToGlobal(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            return  # it asks what can be done, and neither selects nor hides
        if not self._hits_eye(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._hits_eye(event):
            super().mouseDoubleClickEvent(event)

    def _hits_eye(self, event: QMouseEvent) -> bool:
        """Hide or show the route whose eye is clicked."""
        item = self.itemAt(event.position().toPoint())
        row: _Row | None = item.data(0, _DATA) if item is not None else None
        if row is None or row.what != "route" or row.selection is None:
            return False
        if event.position().x() <= self.visualItemRect(item).right() - _EYE_PX:
            return False
        self.toggled.emit(row.selection.id)
        return True

    def let_go(self) -> None:
        self.marked.emit(self.currentItem(), None)


class _Shown(Struct, frozen=True):
    """What the list shows depends on."""

    corridor: Corridor
    language: str
    hidden_routes: frozenset[str]
    open_route: str


class RoutesPanel(QWidget):
    """Lists routes, the segments of the route in hand, and the places."""

    selected = Signal(object)
    activated = Signal(object)
    route_toggled = Signal(str, bool)
    resized = Signal()  # it wants to be higher or lower
    ends_chosen = Signal(str, str)  # the two places between which ways are to be compared

    def __init__(self) -> None:
        """Make an empty panel; ``show_state`` fills it."""
        super().__init__()
        self.setObjectName("sidebar")
        self._tree = _Tree()
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(0)
        self._painter = _Painter(self._tree)
        self._tree.setItemDelegate(self._painter)
        self._tree.setMouseTracking(True)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._tree)
        self._items: dict[Selection, QTreeWidgetItem] = {}
        self._state: State | None = None
        self._open_route = ""
        self._kind = "routes"
        self._shown: _Shown | None = None
        self._tree.currentItemChanged.connect(self._current_changed)
        self._tree.marked.connect(self._current_changed)
        self._tree.itemActivated.connect(self._item_activated)
        self._tree.toggled.connect(self._toggle)
        self._tree.asked.connect(self._offer)
        self.menu: QMenu | None = None

    @property
    def wanted_px(self) -> int:
        """How high all rows are together."""
        rows = (self._tree.topLevelItem(i) for i in range(self._tree.topLevelItemCount()))
        return sum(
            _HEIGHT[row.data(0, _DATA).what]
            for row in rows
            if row is not None and not row.isHidden()
        )

    def show_kind(self, kind: str) -> None:
        """List ``routes`` with the segments of the one in hand, or ``places``."""
        self._kind = kind
        self._hide_others()

    def name_list(self, name: str) -> None:
        """Tell screen readers what is listed."""
        self._tree.setAccessibleName(name)

    def _hide_others(self) -> None:
        for number in range(self._tree.topLevelItemCount()):
            item = self._tree.topLevelItem(number)
            if item is not None:
                is_place = item.data(0, _DATA).what == "place"
                item.setHidden(is_place != (self._kind == "places"))
        self.resized.emit()

    def show_state(self, state: State) -> None:
        """Show the corridor's routes and places with the present choices."""
        self._state = state
        self._painter.map_style = state.style
        self._tree.viewport().update()
        selection = state.choices.selection
        if selection is not None and selection.kind is SelectionKind.ROUTE:
            self._open_route = selection.id
        elif (
            selection is not None and selection.kind is SelectionKind.SEGMENT and selection.route_id
        ):
            self._open_route = selection.route_id
        blocked = self._tree.blockSignals(True)
        shown = _Shown(
            state.corridor, state.language, state.choices.hidden_routes, self._open_route
        )
        if shown != self._shown:
            self._shown = shown
            offset = self._tree.verticalScrollBar().value()
            self._tree.clear()
            self._items = {}
            self._fill(state)
            self._hide_others()
            self._tree.verticalScrollBar().setValue(offset)
        item = self._items.get(selection) if selection is not None else None
        if item is None:
            self._tree.setCurrentIndex(QModelIndex())
        elif item is not self._tree.currentItem():
            self._tree.setCurrentItem(item)
            self._tree.scrollToItem(item)
        self._tree.blockSignals(blocked)

    def _add(self, row: _Row, tip: str = "") -> None:
        item = QTreeWidgetItem(self._tree)
        item.setData(0, _DATA, row)
        item.setText(0, row.text)  # not painted, but letters typed into the list look for it
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.text}, {row.aside}")
        set_column_tip(item, 0, tip)
        if row.what == "section":
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        if row.selection is not None:
            self._items[row.selection] = item

    def _fill(self, state: State) -> None:
        corridor, language = state.corridor, state.language
        for route in corridor.routes.values():
            title = in_language(route.titles, language)
            subtitle = in_language(route.subtitles, language)
            hidden = route.id in state.choices.hidden_routes
            picked = Selection(SelectionKind.ROUTE, route.id)
            tip = f"{title}\n{subtitle}\n" + self.tr(
                "Click the eye, or press Space, to show or hide the route."
            )
            line = map_words.sample(route, corridor)
            self._add(_Row("route", title, subtitle, line, "", hidden, picked), tip)
            if route.id == self._open_route:
                self._fill_segments(state, route.id)
        for place in sorted(corridor.places.values(), key=lambda p: p.rank):
            picked = Selection(SelectionKind.PLACE, place.id)
            aside = place.local_name(language)
            self._add(
                _Row("place", place.name(language), aside, "", place.kind, selection=picked),
                "\n".join(place.all_names[:8]),
            )

    def _fill_segments(self, state: State, route_id: str) -> None:
        corridor, language = state.corridor, state.language
        mixed = map_words.is_mixed(corridor.routes[route_id], corridor)
        for segment_id in corridor.routes[route_id].segment_ids:
            segment = corridor.segments[segment_id]
            ends = (corridor.places[segment.from_id], corridor.places[segment.to_id])
            text = f"{ends[0].name(language)} → {ends[1].name(language)}"
            track = track_length(segment, corridor)
            aside = phrases.quantity(track, language, 0) if track else "–"
            if mixed:
                aside = f"{phrases.mode(segment.mode)} · {aside}"
            self._add(
                _Row(
                    "segment",
                    text,
                    aside,
                    selection=Selection(SelectionKind.SEGMENT, segment_id, route_id),
                ),
                text,
            )

    def _current_changed(self, item: QTreeWidgetItem | None, _before: object) -> None:
        row: _Row | None = item.data(0, _DATA) if item is not None else None
        if row is not None and row.selection is not None and not self._tree.held:
            self.selected.emit(row.selection)

    def _item_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        row: _Row = item.data(0, _DATA)
        if row.selection is not None:
            self.activated.emit(row.selection)

    def _toggle(self, route_id: str) -> None:
        if self._state is not None:
            self.route_toggled.emit(route_id, route_id in self._state.choices.hidden_routes)

    def _offer(self, selection: Selection, at: QPoint) -> None:
        if self._state is not None:
            does = RowActions(self.activated.emit, self._toggle, self.ends_chosen.emit)
            self.menu = offer(self._tree, selection, self._state, does, at)

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._state is not None:
            self._shown = None
            self.show_state(self._state)
