"""The bar over the map's lower edge that a race is run with."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.cartography.style import MapStyle
from explorer.ui.parts.controls.choice_box import ChoiceBox
from explorer.ui.parts.controls.sliders import JumpSlider
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.route_samples import RouteSample
from explorer.ui.parts.theme import color
from explorer.ui.parts.widgets import SteadyLabel, label, name_box
from explorer.ui.race.race_run import SPEEDS, RaceRun

_STEPS_PER_H = 60  # the slider counts minutes
_ICON_PX = 14
_ROOMY_PX, _LOW_PX = 820, 70
_SIGNS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "play": (((3, 1), (13, 7), (3, 13)),),
    "pause": (((2, 1), (5.5, 1), (5.5, 13), (2, 13)), ((8.5, 1), (12, 1), (12, 13), (8.5, 13))),
    "start": (((1, 1), (3.5, 1), (3.5, 13), (1, 13)), ((13, 1), (4, 7), (13, 13))),
    "save": (
        ((5.5, 0), (8.5, 0), (8.5, 5), (12, 5), (7, 10), (2, 5), (5.5, 5)),
        ((1, 11.5), (13, 11.5), (13, 13.5), (1, 13.5)),
    ),
}


class RaceBar(QFrame):
    """Play and pause, step, scrub, speed; below them a line for each train."""

    closed = Signal()
    pictures_wanted = Signal()

    def __init__(self, run: RaceRun, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("raceBar")
        self._run = run
        self.slider = JumpSlider()
        self.slider.setSingleStep(_STEPS_PER_H)
        self.slider.setPageStep(6 * _STEPS_PER_H)
        self.slider.setMinimumWidth(60)
        self.slider.valueChanged.connect(lambda minutes: run.seek(minutes / _STEPS_PER_H))
        self.speed = ChoiceBox()
        for speed in SPEEDS:
            self.speed.addItem("", speed)
        self.speed.setCurrentIndex(self.speed.findData(run.speed))
        self.speed.activated.connect(lambda _i: run.set_speed(self.speed.currentData()))
        self.elapsed = SteadyLabel("value")
        self.result = label("", "strong", wrap=False)
        self.result.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.result.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        self.restart, self.back, self.play, self.on, self.save, self.close_button = (
            QToolButton() for _ in range(6)
        )
        for button, sign, call in (
            (self.restart, "", run.restart),
            (self.back, "−1", lambda: run.step(-1)),
            (self.play, "", run.toggle),
            (self.on, "+1", lambda: run.step(1)),
        ):
            self._add(row, button, sign, call)
        row.addWidget(self.slider, 1)
        row.addWidget(self.elapsed)
        row.addWidget(self.speed)
        self._add(row, self.save, "", self.pictures_wanted.emit)
        self._nothing = label("")
        row.addWidget(self._nothing, 1)
        self._add(row, self.close_button, "×", self.closed.emit)
        self._trains = QGridLayout()
        self._trains.setHorizontalSpacing(10)
        self._trains.setVerticalSpacing(1)
        self._trains.setColumnStretch(2, 1)
        self._folded = (False, False)
        self._cells: list[QWidget] = []
        self._lines: list[tuple[SteadyLabel, SteadyLabel]] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 5, 6, 6)
        box.setSpacing(3)
        box.addLayout(row)
        box.addLayout(self._trains)
        box.addWidget(self.result)
        run.playing_changed.connect(self._show_playing)
        self._retranslate()
        self.show_nothing("")

    def _add(self, row: QHBoxLayout, button: QToolButton, sign: str, call: object) -> None:
        button.setObjectName("bar")
        button.setText(sign)
        button.clicked.connect(call)
        row.addWidget(button)

    def show_trains(
        self, names: tuple[str, ...], styles: tuple[str, ...], style: MapStyle, duration_h: float
    ) -> None:
        """Offer a race's hours and give each train a line."""
        self._offer(offered=True)
        self.slider.blockSignals(True)
        self.slider.setRange(0, math.ceil(duration_h * _STEPS_PER_H))
        self.slider.blockSignals(False)
        self.restart.setIcon(_icon("start"))
        self.save.setIcon(_icon("save"))
        self._show_playing(self._run.playing)
        for cell in self._cells:
            cell.setParent(None)
            cell.deleteLater()
        self._cells, self._lines = [], []
        for number, (name, line) in enumerate(zip(names, styles, strict=True)):
            sample = RouteSample(line, style)
            title = label(f"{number + 1} {name}", "strong", wrap=False)
            doing, clock = SteadyLabel(), SteadyLabel("muted")
            for column, cell in enumerate((sample, title, doing, clock)):
                self._trains.addWidget(cell, number, column, Qt.AlignmentFlag.AlignLeft)
                self._cells.append(cell)
            self._lines.append((doing, clock))
        self._fold()

    def show_nothing(self, why: str) -> None:
        """Say why there is no race; nothing is offered that would do nothing."""
        self._offer(offered=False)
        self._nothing.setText(why)
        self.setAccessibleDescription(why)

    def _offer(self, *, offered: bool) -> None:
        moves = self.restart, self.back, self.play, self.on, self.slider
        for each in (*moves, self.elapsed, self.speed, self.save):
            each.setVisible(offered)
        for cell in self._cells:
            cell.setVisible(offered)
        self.result.setVisible(offered and bool(self.result.text()))
        self._nothing.setVisible(not offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room: the map says what each train does, and its time."""
        super().resizeEvent(event)
        fold = self.height() < _LOW_PX, self.width() < _ROOMY_PX
        if fold != self._folded:
            self._folded = fold
            self._fold()

    def _fold(self) -> None:
        low, narrow = self._folded
        for cell in self._cells:  # a bar that is in sight already must know its height at once
            cell.setVisible(not low)
        for doing, _ in self._lines:
            doing.setVisible(not low and not narrow)

    def show_moment(
        self,
        elapsed: tuple[float, str],
        doing: tuple[str, ...],
        clocks: tuple[str, ...],
        result: str,
    ) -> None:
        """Show an hour of the race, told in words beside it."""
        elapsed_h, told = elapsed
        self.slider.blockSignals(True)
        self.slider.setValue(round(elapsed_h * _STEPS_PER_H))
        self.slider.blockSignals(False)
        self.elapsed.show_text(told)
        for (does, shows), act, clock in zip(self._lines, doing, clocks, strict=True):
            does.show_text(act)
            set_tip(does, act)
            shows.show_text(clock)
        if result != self.result.text():
            self.result.setText(result)
            self.result.setVisible(bool(result))
        self.setAccessibleDescription(" ".join((told, *doing, result)))

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        self.play.setIcon(_icon("pause" if playing else "play"))
        text = self.tr("Pause (Space)") if playing else self.tr("Play (Space)")
        set_tip(self.play, text)
        self.play.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the race's keys wherever in the bar the focus is."""
        if not self.handles(event):
            super().keyPressEvent(event)

    def handles(self, event: QKeyEvent) -> bool:
        """Act on a key of the race; tell whether it was one."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        calls = {
            Qt.Key.Key_Space: self._run.toggle,
            Qt.Key.Key_Left: lambda: self._run.step(-1),
            Qt.Key.Key_Right: lambda: self._run.step(1),
            Qt.Key.Key_Home: self._run.restart,
            Qt.Key.Key_Escape: self.closed.emit,
        }
        call = calls.get(Qt.Key(event.key()))
        if call is None or not plain or not self.isVisible():
            return False
        call()
        return True

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Race"))
        for button, text in (
            (self.restart, self.tr("Back to the start (Home)")),
            (self.back, self.tr("An hour back (Left)")),
            (self.on, self.tr("An hour on (Right)")),
            (self.save, self.tr("Save the race as pictures…")),
            (self.close_button, self.tr("End the race (Escape)")),
        ):
            set_tip(button, text)
            button.setAccessibleName(text)
        self.slider.setAccessibleName(self.tr("Hours since departure"))
        set_tip(self.speed, self.tr("Hours of the race in one second"))
        name_box(self.speed, self.tr("Hours of the race in one second"))
        for index, speed in enumerate(SPEEDS):
            self.speed.setItemText(index, self.tr("{0} h/s").format(f"{speed:g}"))
        self._show_playing(self._run.playing)

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _icon(name: str) -> QIcon:
    """Return a sign drawn in the theme's ink: fonts do not have them everywhere."""
    image = QPixmap(_ICON_PX * 2, _ICON_PX * 2)
    image.setDevicePixelRatio(2.0)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("ink"))
    for corners in _SIGNS[name]:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return QIcon(image)
