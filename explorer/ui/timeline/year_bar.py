"""The slider that shows the network as it stood: off at first, by hand or year after year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.ui.parts.controls.sliders import JumpSlider
from explorer.ui.parts.controls.switches import PushSwitch
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.timeline.timeline_layout import Axis

PLAY_MS = 1_200
_HANDLE_PX = 14
_HEIGHT_PX = 26


class YearSlider(QWidget):
    """A slider that lies under a time axis: its handle stands at the end of the chosen year."""

    year_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT_PX)
        self._axis: Axis | None = None
        self.slider = JumpSlider(self)
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self.year_chosen)

    def sizeHint(self) -> QSize:
        """Return any width."""
        return QSize(200, _HEIGHT_PX)

    def follow(self, axis: Axis | None) -> None:
        """Lie under an axis."""
        self._axis = axis
        self.slider.setVisible(axis is not None)
        if axis is None:
            return
        before = self.slider.blockSignals(True)
        self.slider.setRange(axis.first, axis.last)
        self.slider.blockSignals(before)
        self._lay()

    def show_year(self, year: int | None) -> None:
        """Put the handle to a year, or to the last one where none is chosen."""
        before = self.slider.blockSignals(True)
        self.slider.setValue(self.slider.maximum() if year is None else year)
        self.slider.blockSignals(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay under the axis."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        if self._axis is not None:
            left = round(self._axis.x_px(self._axis.first + 1.0)) - _HANDLE_PX // 2
            right = round(self._axis.right_px) + _HANDLE_PX // 2
            self.slider.setGeometry(left, 0, min(right, self.width()) - left, _HEIGHT_PX)


class YearPlayer(QWidget):
    """The switch and the play button. ``year_chosen`` sends a year, or ``None`` to switch off."""

    year_chosen = Signal(object)

    def __init__(self) -> None:
        """Make both; ``show_years`` tells them what there is."""
        super().__init__()
        self.switch, self.play = PushSwitch(), PushSwitch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (self.switch, self.play):
            button.setObjectName("small")
            button.setCheckable(True)
            row.addWidget(button)
        self.switch.clicked.connect(self._switch)
        self.play.clicked.connect(self._play)
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MS)
        self._timer.timeout.connect(self.advance)
        self._years = (0, 0)
        self._year: int | None = None
        self._reduced = False
        self._retranslate()

    @property
    def playing(self) -> bool:
        """Whether year follows year by itself."""
        return self._timer.isActive()

    def reduce_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot
        """With reduced motion nothing moves by itself: the button goes one year on."""
        self._reduced = reduced
        if reduced:
            self.stop()
        self.play.setCheckable(not reduced)
        self._retranslate()

    def show_years(self, first: int, last: int, year: int | None) -> None:
        """Show the chosen year; ``None``: the network is shown as it is."""
        self._years, self._year = (first, last), year
        self.switch.setChecked(year is not None)
        if year is None:
            self.stop()

    def stop(self) -> None:
        """Stay at the present year."""
        self._timer.stop()
        self.play.setChecked(False)
        self._retranslate()

    def advance(self) -> None:
        """Go to the next year; after the last one stay there."""
        first, last = self._years
        year = first if self._year is None or self._year >= last else self._year + 1
        self.year_chosen.emit(year)
        if year >= last:
            self.stop()

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.stop()
        self.year_chosen.emit(self._years[1] if on else None)

    def _play(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if self._reduced:
            self.advance()
            return
        if not on:
            self.stop()
            return
        if self._year is None or self._year >= self._years[1]:
            self.year_chosen.emit(self._years[0])
        self._timer.start()
        self._retranslate()

    def _retranslate(self) -> None:
        self.switch.setText(self.tr("As it stood"))
        set_tip(
            self.switch,
            self.tr(
                "Show the map's network as it stood at the end of a year. What was not there "
                "yet is drawn faint."
            ),
        )
        if self._reduced:
            self.play.setText(self.tr("+1 year"))
        else:
            self.play.setText(self.tr("Stop") if self.playing else self.tr("Play"))
        set_tip(self.play, self.tr("Let the network grow year by year"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the words again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
