"""Every published travel time beside the model's interval, with what it was used for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.validation.calibration import CalibrationRow, calibration, tables
from explorer.errors import TravelTimeError
from explorer.export.calibration import calibration_csv
from explorer.model.routes import Service
from explorer.model.services import Role
from explorer.model.texts import in_language
from explorer.session import State
from explorer.ui.compare.interval_bar import IntervalBar
from explorer.ui.parts.dialog_size import resize_within
from explorer.ui.parts.plain_text import set_tip
from explorer.ui.parts.widgets import label
from explorer.wording import phrases

_BAR, _NOTE = 3, 6
_ORDER = (Role.TEST, Role.USED, Role.UNLIKE)


class CalibrationDialog(QDialog):
    """A table that can be read, sorted out by eye, and copied as CSV."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        """Hold the published state against everything that is published."""
        super().__init__(parent)
        self._state = state
        self.setWindowTitle(self.tr("Published times beside the model"))
        resize_within(self, 1080, 620)
        trouble = ""
        try:
            rows = calibration(state.corridor)
            self.rows = tuple(sorted(rows, key=lambda row: _ORDER.index(row.published.role)))
        except TravelTimeError as error:
            self.rows = ()
            trouble = phrases.travel_time_error(error, state.language)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(label(self.tr("How well do the travel times fit?"), "h2"))
        box.addWidget(label(trouble or self._summary(), "muted", select=True))
        self.table = self._table()
        box.addWidget(self.table, 1)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy as CSV"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self.copy)
        copy.setEnabled(bool(self.rows))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        box.addWidget(buttons)

    def copy(self) -> None:
        """Put the whole table on the clipboard, as the command line prints it."""
        QGuiApplication.clipboard().setText(calibration_csv(self.rows))

    def _summary(self) -> str:
        if not self.rows:
            return self.tr("This corridor holds no published time to hold the model against.")
        text = self.tr(
            "Each published time is held against a model that knows nothing of the time's own "
            "line: only so does a hit prove anything. The band holds 90 of 100 cases, the line in "
            "it is the middle case, the diamond the published time. Times marked “used” set a "
            "value, so their fit proves little. What is of another train or line stands at the "
            "end and is not counted. All of this is about the published state."
        )
        return "\n".join((text, *self._scores()))

    def _scores(self) -> list[str]:
        """Return in words how well the tests fit, by kind of service."""
        known = {service.value: service for service in Service}
        text = self.tr(
            "{0}: {1} of {2} inside. Off by {3} on average, counting how wide the band is "
            "(CRPS); the middle case is {4}."
        )
        said: list[str] = []
        for table in tables(self.rows):
            found, service = table.without_line, known.get(table.id)
            if found is None or service is None:
                continue
            inside = sum(row.inside for row in table.rows)
            beside = phrases.short_hours(abs(found.bias_h))
            early = self.tr("{0} too late") if found.bias_h < 0 else self.tr("{0} too early")
            crps = phrases.short_hours(found.crps_h)
            kind = phrases.service(service)
            said.append(text.format(kind, inside, found.times, crps, early.format(beside)))
        return said

    def _table(self) -> QTableWidget:
        headings = (
            self.tr("Journey"),
            self.tr("Published"),
            self.tr("Model"),
            self.tr("Both"),
            self.tr("Inside"),
            self.tr("Role"),
            self.tr("To know"),
        )
        table = QTableWidget(len(self.rows), len(headings))
        table.setHorizontalHeaderLabels(list(headings))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(True)
        table.setAccessibleName(self.tr("Published times beside the model"))
        for number, row in enumerate(self.rows):
            for column, text in self._texts(row).items():
                item = QTableWidgetItem(text)
                set_tip(item, text)
                table.setItem(number, column, item)
            table.setCellWidget(number, _BAR, self._bar(row))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((230, 150, 130, 150, 60, 120)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(_NOTE, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _texts(self, row: CalibrationRow) -> dict[int, str]:
        corridor, language = self._state.corridor, self._state.language
        item = row.published
        services = corridor.timing.services
        places = (corridor.places[i].name(language) for i in (item.from_id, item.to_id))
        what = in_language(services[item.service_id].titles, language)
        if item.against_id is not None:
            other = in_language(services[item.against_id].titles, language)
            what = self.tr("time saved by {0}, against {1}").format(what, other)
        if item.timetable:
            what = self.tr("{0}, its timetable").format(what)
        sets = [in_language(corridor.timing.estimates[i].titles, language) for i in item.sets]
        role = self.tr("test") if row.is_test else self.tr("used")
        note = "" if item.note is None else in_language(item.note, language)
        if sets:
            note = "\n".join((self.tr("used for {0}").format("; ".join(sets)), note))
        if not row.is_alike:
            role = self.tr("cannot be compared")
        inside = self.tr("yes") if row.inside else self.tr("no")
        return {
            0: f"{' → '.join(places)}\n{what}",
            1: f"{phrases.hours(row.published_h)}\n{row.fact.publisher}",
            2: self._interval(row),
            4: inside if row.is_alike else "–",
            5: role,
            _NOTE: note,
        }

    def _interval(self, row: CalibrationRow) -> str:
        model = row.model
        return " – ".join(phrases.between_hours(model.likely_h, model.low_h, model.high_h))

    def _bar(self, row: CalibrationRow) -> IntervalBar:
        text = self.tr("published {0}, model {1}, middle {2}")
        likely = phrases.about_hours(row.model.likely_h, row.model.low_h, row.model.high_h)
        says = text.format(phrases.hours(row.published_h), self._interval(row), likely)
        return IntervalBar(row.model, row.published_h, says)
