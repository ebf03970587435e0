"""The strip below the map: routes between two places, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.comparison import (
    Comparison,
    Option,
    comparable_places,
    compare,
    published_gain_h,
)
from explorer.analysis.lengths import Milestone
from explorer.cartography.labels.place_signs import paint_place_sign
from explorer.cartography.lines.strokes import paint_route_sample
from explorer.cartography.style import MapStyle
from explorer.errors import ExplorerError, NothingToCompareError
from explorer.model.places import PlaceKind
from explorer.model.quantity import Quantity
from explorer.model.texts import in_language
from explorer.session import Selection, SelectionKind, State
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import Badge, Swatch, clear, label, link
from explorer.wording import phrases
from explorer.wording.comparison_query import same_places
from explorer.wording.comparison_words import headline

_LEAST_PX = 70
_THIRD = 2


class _Bar(QWidget):
    """A length as a bar to scale, with its border crossings as diamonds."""

    def __init__(
        self,
        length: Quantity | None,
        longest_km: float,
        ink: QColor,
        borders: tuple[Milestone, ...],
        style: MapStyle,
    ) -> None:
        super().__init__()
        self._length, self._longest_km, self._ink, self._borders = length, longest_km, ink, borders
        self._style = style
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)

    def sizeHint(self) -> QSize:
        return QSize(48, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = (self.width() - 16) / self._longest_km if self._longest_km else 0.0
        middle = self.height() / 2
        painter.setPen(QPen(color("hairline"), 1))
        painter.drawLine(QPointF(6, middle), QPointF(self.width() - 6, middle))
        if self._length is not None:
            # The edge shows a bar whose colour was made for another ground than the window's.
            painter.setPen(QPen(color("control"), 1))
            painter.setBrush(self._ink)
            painter.drawRoundedRect(QRectF(6, middle - 6, self._length.value * scale, 12), 3, 3)
            for border in self._borders:
                x = 6 + border.at_km * scale
                paint_place_sign(painter, PlaceKind.CROSSING, x, middle, 6.5, self._style)
        painter.end()


class ComparisonPanel(QWidget):
    """Compares the visible routes between two places that the user chooses."""

    ends_chosen = Signal(str, str)
    selected = Signal(object)

    def __init__(self, *later: Callable[[], QWidget]) -> None:
        """Make an empty strip; ``show_state`` fills it, but not the other views.

        ``later`` make the other views when they are first shown: of the same two places, and from
        the third on of something else.
        """
        super().__init__()
        self.setObjectName("comparison")
        self._state: State | None = None
        self._shown: tuple[object, ...] = ()
        self._from, self._to = QComboBox(), QComboBox()
        self._build_ends()
        self._table = QWidget()
        self._makers = later
        self._views_made: dict[int, QWidget] = {0: self._table}
        self._summary = QVBoxLayout()
        self._summary.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(9)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(2, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inner)
        table = QVBoxLayout(self._table)
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(8)
        table.addLayout(self._summary)
        table.addWidget(area, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 10, 12, 6)
        box.setSpacing(8)
        box.addLayout(self._build_head())
        box.addWidget(self._table, 1)
        self._box = box
        self._table.setMinimumHeight(_LEAST_PX)
        self._retranslate()

    def _build_ends(self) -> None:
        """Make the boxes and the button with which the two places are chosen."""
        for box in (self._from, self._to):  # so that the strip fits a projector 1024 pixels wide
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(4)
            box.setMinimumWidth(56)
        self._swap = QToolButton()
        self._swap.setObjectName("bar")
        self._swap.setText("⇄")
        self._from.activated.connect(self._chosen)
        self._to.activated.connect(self._chosen)
        self._swap.clicked.connect(self._swapped)

    def _build_head(self) -> QHBoxLayout:
        """Return the row with the two views' names and the two ends."""
        self._views = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(4)
        for number in range(1 + len(self._makers)):
            button = QToolButton()
            button.setObjectName("view")
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._views.addButton(button, number)
            head.addWidget(button)
        self._views.idClicked.connect(self.show_view)
        head.addSpacing(6)
        head.addWidget(self._from)
        head.addWidget(self._swap)
        head.addWidget(self._to)
        head.addStretch(1)
        return head

    def show_view(self, number: int) -> None:
        """Show the table (0) or another view."""
        self._views.button(number).setChecked(True)
        if number not in self._views_made:
            made = self._views_made[number] = self._makers[number - 1]()
            self._box.addWidget(made, 1)
        for other, view in self._views_made.items():
            view.setVisible(other == number)
        for widget in (self._from, self._swap, self._to):
            widget.setVisible(number < _THIRD)

    def show_state(self, state: State) -> None:
        """Show the comparison for the present choices."""
        choices = state.choices
        shown = (
            state.corridor,
            choices.from_id,
            choices.to_id,
            choices.hidden_routes,
            state.language,
            state.theme,
            state.style.name,
        )
        if self._shown and all(a is b or a == b for a, b in zip(shown, self._shown, strict=True)):
            return
        self._state, self._shown = state, shown
        self._fill_places(state)
        clear(self._grid)
        clear(self._summary)
        visible = tuple(i for i in state.corridor.routes if i not in choices.hidden_routes)
        try:
            result = compare(state.corridor, choices.from_id, choices.to_id, route_ids=visible)
        except NothingToCompareError:
            self._summary.addWidget(label(self._nothing(), "muted"))
            return
        except ExplorerError:
            return
        if not visible:
            self._summary.addWidget(label(self.tr("Every route is hidden."), "muted"))
            return
        self._fill(result, state)

    def _nothing(self) -> str:
        if self._now.choices.from_id == self._now.choices.to_id:
            return same_places()
        return self.tr(
            "None of the visible routes stops at both places. Choose other places, "
            "or show more routes on the left."
        )

    def _fill_places(self, state: State) -> None:
        for box, chosen in ((self._from, state.choices.from_id), (self._to, state.choices.to_id)):
            box.clear()
            for place_id in comparable_places(state.corridor):
                box.addItem(state.corridor.places[place_id].name(state.language), place_id)
            box.setCurrentIndex(box.findData(chosen))

    def _fill(self, result: Comparison, state: State) -> None:
        corridor, language = state.corridor, state.language
        longest = max((o.distance_km.value for o in result.options if o.distance_km), default=0.0)
        for row, option in enumerate(result.options):
            route = corridor.routes[option.route_id]
            name, style = route.style, state.style
            self._grid.addWidget(
                Swatch(lambda p, w, h, n=name, s=style: paint_route_sample(p, n, w, h, s)), row, 0
            )
            picked = Selection(SelectionKind.ROUTE, route.id)
            title = link(
                in_language(route.titles, language),
                lambda p=picked: self.selected.emit(p),
                in_language(route.subtitles, language),
            )
            self._grid.addWidget(title, row, 1)
            ink = QColor(style.route(name).color)
            bar = _Bar(option.distance_km, longest, ink, option.borders, style)
            set_tip(bar, self._tip(option))
            bar.setAccessibleName(self._tip(option))
            self._grid.addWidget(bar, row, 2)
            self._length(row, option.distance_km)
            self._time(row, option)
        self._straight_line(len(result.options), result.straight_km, longest)
        self._sentences(result)

    def _straight_line(self, row: int, straight_km: Quantity, longest_km: float) -> None:
        self._grid.addWidget(label(self.tr("Straight line"), "muted", wrap=False), row, 1)
        bar = _Bar(straight_km, longest_km, color("control"), (), self._now.style)
        self._grid.addWidget(bar, row, 2)
        self._length(row, straight_km)

    def _length(self, row: int, length: Quantity | None) -> None:
        state = self._now
        if length is None:
            self._grid.addWidget(label(self.tr("length unknown"), "muted", wrap=False), row, 3)
            return
        text = phrases.quantity(length, state.language, 0)
        self._grid.addWidget(label(text, "value", wrap=False), row, 3, Qt.AlignmentFlag.AlignRight)
        badge = Badge(length.evidence[0], state.corridor, state.language)
        self._grid.addWidget(badge, row, 4)

    def _time(self, row: int, option: Option) -> None:
        state = self._now
        if not option.published_times:
            self._grid.addWidget(label(self.tr("no published time"), "muted", wrap=False), row, 5)
            return
        first = option.published_times[0].figure
        text = phrases.quantity(first, state.language)
        self._grid.addWidget(label(text, "value", wrap=False), row, 5, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(Badge(first.evidence[0], state.corridor, state.language), row, 6)

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    def _name(self, place_id: str) -> str:
        return self._now.corridor.places[place_id].name(self._now.language)

    def _tip(self, option: Option) -> str:
        lines = [
            self.tr("Border behind {0}, km {1}").format(
                self._name(b.place_id), phrases.number(b.at_km, self._now.language, 0)
            )
            for b in option.borders
        ]
        lines += [
            self.tr("Change of gauge at {0}").format(self._name(b.place_id))
            for b in option.gauge_breaks
        ]
        return "\n".join(lines) or self.tr("No border on the way")

    def _sentences(self, result: Comparison) -> None:
        """Say in words how the second route differs from the first, and who says so."""
        state = self._now
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(self.sentence(result), select=True), 1)
        gain_h = published_gain_h(*result.options[:2]) if len(result.options) > 1 else None
        for figure in (result.difference_km, gain_h):
            if figure is None:
                continue
            badge = Badge(figure.evidence[0], state.corridor, state.language)
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        self._summary.addLayout(row)

    def sentence(self, result: Comparison) -> str:
        """Return what the comparison comes to, in words."""
        return headline(result, self._now.corridor, self._now.language)

    def _chosen(self) -> None:
        self.ends_chosen.emit(self._from.currentData(), self._to.currentData())

    def _swapped(self) -> None:
        self.ends_chosen.emit(self._to.currentData(), self._from.currentData())

    def _retranslate(self) -> None:
        titles = (self.tr("Compare routes"), self.tr("Why faster?"), self.tr("Timeline"))
        for button, title in zip(self._views.buttons(), titles, strict=False):
            button.setText(title)
        set_tip(self._swap, self.tr("The other way round"))
        self._swap.setAccessibleName(self.tr("The other way round"))
        self._from.setAccessibleName(self.tr("From"))
        self._to.setAccessibleName(self.tr("To"))

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._state is not None:
                self._shown = ()
                self.show_state(self._state)
