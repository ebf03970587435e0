"""The card over the map that lists routes and places, and the rail that it folds to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from explorer.model.texts import in_language
from explorer.session import State
from explorer.ui.parts.controls.switches import Switch
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.route_samples import SAMPLE_PX, route_sample
from explorer.ui.parts.widgets import clear, label
from explorer.ui.window.stage.routes_panel import RoutesPanel
from explorer.wording import map_words

_HEAD_PX, _BUTTON_PX = 40, 36
_HEAD_RIM_PX, _RAIL_RIM_PX = (10, 0, 8, 0), (2, 0, 2, 0)


class RoutesCard(QFrame):
    """Holds the list with its two tabs, and the rail: one line sample for each route."""

    fold_wanted = Signal()
    route_toggled = Signal(str, bool)

    def __init__(self, over: QWidget, routes: RoutesPanel) -> None:
        """Stand over the map; ``routes`` is the list."""
        super().__init__(over)
        self.setObjectName("floating")
        self._routes = routes
        self._state: State | None = None
        self._shown: tuple[object, ...] = ()
        self._is_rail = False
        self._kind, self._has_routes = "routes", True
        self.tabs: dict[str, Switch] = {}
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(*_HEAD_RIM_PX)
        head.setSpacing(4)
        for kind in ("routes", "places"):
            button = self.tabs[kind] = Switch()
            button.setObjectName("view")
            button.setCheckable(True)
            button.setFixedHeight(_HEAD_PX)
            button.clicked.connect(lambda _checked, k=kind: self.show_kind(k))
            head.addWidget(button)
        head.addStretch(1)
        self._key = label("F7", "key", wrap=False)
        head.addWidget(self._key)
        self.fold = QToolButton()
        self.fold.setObjectName("fold")
        self.fold.clicked.connect(self.fold_wanted)
        head.addWidget(self.fold)
        self._rail = QWidget()
        self._samples = QVBoxLayout(self._rail)
        self._samples.setContentsMargins(2, 0, 2, 4)
        self._samples.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(routes, 1)
        box.addWidget(self._rail)
        routes.resized.connect(self._resized)
        self._rail.hide()
        self.show_kind("routes")
        self._retranslate()

    resized = Signal()

    def _resized(self) -> None:
        self.resized.emit()

    @property
    def wanted_px(self) -> int:
        """How high it wants to be."""
        if self._is_rail:
            return _HEAD_PX + 6 + _BUTTON_PX * self._samples.count()
        return _HEAD_PX + 2 + self._routes.wanted_px

    def show_kind(self, kind: str) -> None:
        """List the routes or the places."""
        for each, button in self.tabs.items():
            button.setChecked(each == kind)
        self._kind = kind
        self._routes.show_kind(kind)
        self._name_list()
        self.resized.emit()

    def _settle_kind(self, *, has_routes: bool) -> None:
        """List the places where there are no routes, and the routes again once there are some."""
        self.tabs["routes"].setEnabled(has_routes)
        if has_routes == self._has_routes:
            return
        self._has_routes = has_routes
        self.show_kind("routes" if has_routes else "places")

    def _name_list(self) -> None:
        name = self.tr("Routes") if self._kind == "routes" else self.tr("Places")
        self._routes.name_list(name)

    def show_rail(self, is_rail: bool) -> None:  # noqa: FBT001 - a state
        """Fold to the rail, or open."""
        if is_rail == self._is_rail:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._is_rail = is_rail
        self._routes.setVisible(not is_rail)
        self._rail.setVisible(is_rail)
        for widget in self.tabs.values():
            widget.setVisible(not is_rail)
        self._settle_key()
        head = self._head.layout()
        if head is not None:
            head.setContentsMargins(*(_RAIL_RIM_PX if is_rail else _HEAD_RIM_PX))
        if had_focus:
            self.fold.setFocus()
        self._tell_fold()

    def _settle_key(self) -> None:
        """Show the key that folds the list where the words of its tabs leave room for it."""
        wanted = sum(w.sizeHint().width() for w in (*self.tabs.values(), self._key, self.fold))
        rim = _HEAD_RIM_PX[0] + _HEAD_RIM_PX[2] + 4 * 4
        self._key.setVisible(not self._is_rail and wanted + rim <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the key where there is room."""
        super().resizeEvent(event)
        self._settle_key()

    def show_state(self, state: State) -> None:
        """Show the routes' lines in the rail, and how many routes and places there are."""
        self._state = state
        corridor = state.corridor
        shown = corridor, state.language, state.choices.hidden_routes, state.style.name
        if shown == self._shown:
            return
        self._shown = shown
        self._settle_kind(has_routes=bool(corridor.routes))
        self._retranslate()
        clear(self._samples)
        for route in corridor.routes.values():
            button = Switch()
            button.setObjectName("rail")
            button.setCheckable(True)
            button.setChecked(route.id not in state.choices.hidden_routes)
            button.setFixedHeight(_BUTTON_PX)
            button.setIconSize(SAMPLE_PX)
            button.setIcon(
                self._sample(map_words.sample(route, corridor), state, faint=not button.isChecked())
            )
            title = in_language(route.titles, state.language)
            set_tip(button, title)
            button.setAccessibleName(title)
            button.clicked.connect(lambda visible, i=route.id: self.route_toggled.emit(i, visible))
            self._samples.addWidget(button)

    def _sample(self, style: str, state: State, *, faint: bool) -> QIcon:
        picture = QPixmap(SAMPLE_PX * 2)
        picture.setDevicePixelRatio(2.0)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(0.3 if faint else 1.0)
        painter.drawImage(0, 0, route_sample(style, state.style, 2.0))
        painter.end()
        return QIcon(picture)

    def _tell_fold(self) -> None:
        self.fold.setText("›" if self._is_rail else "‹")
        text = self.tr("Open the list (F7)") if self._is_rail else self.tr("Fold the list (F7)")
        set_tip(self.fold, text)
        self.fold.setAccessibleName(text)

    def _retranslate(self) -> None:
        routes = places = 0
        if self._state is not None:
            routes, places = len(self._state.corridor.routes), len(self._state.corridor.places)
        self.tabs["routes"].setText(self.tr("Routes") + f"  {routes}")
        self.tabs["places"].setText(self.tr("Places") + f"  {places}")
        for button in self.tabs.values():  # long words are cut
            set_tip(button, button.text())
        self._name_list()
        self._tell_fold()
        self._settle_key()

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
