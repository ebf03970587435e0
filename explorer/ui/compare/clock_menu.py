"""The switch between hours since departure and local clocks, and when one departs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QEvent, QTime, QTimeZone, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.travel_time.clock import after, zone_of
from explorer.analysis.travel_time.compare_alternatives import Alternative
from explorer.analysis.travel_time.departure import Departure
from explorer.errors import TravelTimeError
from explorer.session import State
from explorer.ui.compare.clock_axis import Clocks
from explorer.ui.compare.time_distance import ChartPoint
from explorer.ui.parts.passing_dialogs import open_once
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording.clock_words import about_moment, day_text, zone_text
from explorer.wording.comparison_query import departure_of

_SHOWN = "yyyy-MM-dd HH:mm"


class ClockMenu(QPushButton):
    """A button with a menu; ``clocks`` is what the chart's axis is to show."""

    switched = Signal()
    chosen = Signal(str)  # another departure, empty for the published one

    def __init__(self) -> None:
        super().__init__()
        self._departure: Departure | None = None
        self._state: State | None = None
        self.clocks: Clocks | None = None
        menu = QMenu(self)
        group = QActionGroup(self)
        self.elapsed, self.local = menu.addAction(""), menu.addAction("")
        for action in (self.elapsed, self.local):
            action.setCheckable(True)
            group.addAction(action)
        self.elapsed.setChecked(True)
        menu.addSeparator()
        self.choose, self.forget = menu.addAction(""), menu.addAction("")
        self.local.toggled.connect(lambda _on: self.switched.emit())
        self.choose.triggered.connect(self.ask)
        self.forget.triggered.connect(lambda: self.chosen.emit(""))
        self.setMenu(menu)
        self._retranslate()

    def show_departure(self, state: State, ways: Sequence[Alternative]) -> None:
        """Use the departure of the ways in view, if their places have time zones."""
        self._state, self._departure, self.clocks = state, None, None
        try:
            self._departure = departure_of(state, ways)
            ends = state.choices.from_id, state.choices.to_id
            zones = tuple(zone_of(i, state.corridor) for i in ends)
        except TravelTimeError:
            zones = ()
        self.local.setEnabled(len(zones) == 2)  # noqa: PLR2004 - both ends
        self.choose.setEnabled(bool(zones))
        self.forget.setEnabled(bool(state.choices.departure))
        if self._departure is not None and zones and self.local.isChecked():
            self.clocks = Clocks(self._departure.start, (zones[0], zones[1]))

    @property
    def says(self) -> str:
        """When one departs, and who says so."""
        found, state = self._departure, self._state
        if found is None or state is None:
            return ""
        moment = found.start.moment
        day = f"{day_text(moment, state.language)} {moment:%Y %H:%M}"
        if found.fact is not None:
            text = self.tr("Departure {0}, {1}: published by {2}.")
            return text.format(day, zone_text(found.start), found.fact.publisher)
        if state.choices.departure:
            return self.tr("Departure {0}, {1}: chosen by you.").format(day, zone_text(found.start))
        text = self.tr("Departure {0}, {1}: an example, no hour is published.")
        return text.format(day, zone_text(found.start))

    def at(self, spot: ChartPoint, state: State) -> str:
        """Return what clocks show at a point, after a dot; nothing without clocks."""
        if self.clocks is None:
            return ""
        try:
            zone = zone_of(spot.place_id, state.corridor)
            clock = after(self.clocks.start, spot.at_h, zone)
        except TravelTimeError:
            return ""
        day, time = about_moment(clock.moment, state.language)
        return f" · {day} {time} {zone_text(clock)}"

    def ask(self) -> None:
        """Let the user choose a day and an hour on the first place's clocks."""
        if self._departure is None:
            return
        dialog = DepartureDialog(self._departure, self.says, self.window())
        dialog.accepted.connect(lambda: self.chosen.emit(dialog.text))
        open_once(dialog)

    def _retranslate(self) -> None:
        self.setText(self.tr("Clock"))
        set_tip(self, self.tr("Hours since departure, or what local clocks show"))
        self.elapsed.setText(self.tr("Hours since departure"))
        self.local.setText(self.tr("Local clocks at both ends"))
        self.choose.setText(self.tr("Choose the departure…"))
        self.forget.setText(self.tr("Forget the chosen departure"))

    def changeEvent(self, event: QEvent) -> None:
        """Write the names again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class DepartureDialog(QDialog):
    """Asks for a day and an hour."""

    def __init__(self, present: Departure, says: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When do they leave?"))
        self._edit = QDateTimeEdit()
        self._edit.setDisplayFormat(_SHOWN)
        self._edit.setCalendarPopup(True)
        # These are the first place's clocks: the computer's own, with the hours that they skip in
        # spring, must not be asked.
        self._edit.setTimeZone(QTimeZone.utc())
        moment = present.start.moment
        day = QDate(moment.year, moment.month, moment.day)
        hour = QTime(moment.hour, moment.minute)
        self._edit.setDateTime(QDateTime(day, hour, QTimeZone.utc()))
        self._edit.setAccessibleName(self.tr("Departure on local clocks"))
        keys = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(keys)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(label(says, "muted"))
        box.addWidget(self._edit)
        box.addWidget(buttons)

    @property
    def text(self) -> str:
        """What was chosen, such as ``2025-06-01 08:00``."""
        return self._edit.dateTime().toString(_SHOWN)
