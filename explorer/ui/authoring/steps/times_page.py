"""The last step: what runs on a route, from a template whose speeds say that they are assumed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDoubleSpinBox

from explorer.analysis.authoring.editing import call_service, move_before, without_service
from explorer.analysis.authoring.templates import TEMPLATES, service_from, with_service
from explorer.model.authoring.drafts import Decision, DraftRoute, DraftService, Measure, Step
from explorer.ui.authoring import words
from explorer.ui.authoring.steps.page import StepPage
from explorer.ui.authoring.steps.small_buttons import small
from explorer.ui.parts.widgets import label
from explorer.wording.language.units import unit


class TimesPage(StepPage):
    """Offers a template for each confirmed route; nothing is assumed unless it is chosen."""

    step = Step.TIMES

    def title(self) -> str:
        """Return the heading of the card."""
        return self.tr("Travel times")

    def build(self) -> None:
        """Write the routes."""
        routes = [r for r in self.desk.draft.routes if r.decision is Decision.CONFIRMED]
        if not routes:
            self.words(self.tr("Confirm a route first: travel times belong to routes."))
            return
        self.words(
            self.tr(
                "May stay as it is: without a service, times come only from the text. The speeds "
                "of a template are assumed, and the corridor says so."
            )
        )
        for route in routes:
            self.hairline()
            self._show_route(route)
        copied = [service for service in self.desk.draft.services if service.id]
        if copied:
            self.hairline()
            self.words(self.tr("Services of the corridor that was copied"), "strong")
            self.words(self.tr("Their estimates stay as they are, with their evidence."))
        for service in copied:
            self._show_copied(service)

    def _show_copied(self, service: DraftService) -> None:
        self.field(
            self.tr("Name of the service"),
            service.title,
            lambda t: self.desk.apply(call_service(self.desk.draft, service.id, t)),
            key=f"service {service.id}",
        )
        if self.desk.shows_languages:
            self.in_languages(service.id)
        order = [s.id for s in self.desk.draft.services if s.id]
        at = order.index(service.id)
        up = small("↑", partial(self._move_service, service.id, at - 1), self.tr("Earlier"))
        down = small("↓", partial(self._move_service, service.id, at + 2), self.tr("Later"))
        up.setEnabled(at > 0)
        down.setEnabled(at < len(order) - 1)
        out = small(
            self.tr("Delete"),
            lambda: self.desk.apply(without_service(self.desk.draft, service.id)),
            self.tr("Delete this service"),
        )
        self.row(label(""), up, down, out)

    def _move_service(self, identity: str, at: int) -> None:
        order = [s.id for s in self.desk.draft.services if s.id]
        before = order[at] if at < len(order) else ""
        self.desk.apply(move_before(self.desk.draft, identity, before))

    def _show_route(self, route: DraftRoute) -> None:
        self.words(words.route_name(self.desk.draft, route), "strong")
        for claim in self.desk.draft.claims:
            is_time = claim.measures is Measure.TIME and claim.route_id == route.id
            if is_time and claim.decision is Decision.CONFIRMED:
                told = words.amount(claim, self.desk.language)
                way = words.stretch(self.desk.draft, claim)
                self.words(self.tr("In the text: {0}, {1}").format(way, told))
        modes = {leg.mode for leg in route.legs}
        fitting = [key for key, template in TEMPLATES.items() if modes <= set(template.modes)]
        if not fitting:
            self.words(self.tr("No template fits a route of several modes."))
            return
        service = next(
            (s for s in self.desk.draft.services if s.template and s.route_id == route.id), None
        )
        rows: list[tuple[str, object]] = [(self.tr("No service"), "")]
        rows += [(self._template(key), key) for key in fitting]
        self.choice(
            self.tr("What runs here?"),
            rows,
            "" if service is None else service.template,
            partial(self._choose, route.id),
        )
        if service is not None:
            self._show_speeds(service)

    def _template(self, key: str) -> str:
        return {
            "passenger": self.tr("Passenger train"),
            "freight": self.tr("Freight train"),
            "truck": self.tr("Truck or coach"),
            "ship": self.tr("Ship"),
        }[key]

    def _choose(self, route_id: str, key: object) -> None:
        made = service_from(route_id, str(key)) if key else None
        self.desk.apply(with_service(self.desk.draft, route_id, made))

    def _show_speeds(self, service: DraftService) -> None:
        for name, key, value in (
            (self.tr("slowest"), "low", service.low),
            (self.tr("likely"), "likely", service.likely),
            (self.tr("fastest"), "high", service.high),
        ):
            spin = QDoubleSpinBox()
            spin.setRange(1.0, 400.0)
            spin.setDecimals(0)
            spin.setSuffix(f" {unit('km/h')}")
            spin.setValue(value)
            spin.setObjectName(f"speed {service.route_id} {key}")
            spin.setAccessibleName(name)
            spin.editingFinished.connect(self.takes(partial(self._speed, service, key, spin)))
            self.row(label(self.tr("{0}, assumed").format(name)), spin)

    def _speed(self, service: DraftService, key: str, spin: QDoubleSpinBox) -> None:
        values = {"low": service.low, "likely": service.likely, "high": service.high}
        if values[key] == spin.value():
            return
        values[key] = spin.value()
        low, likely, high = values["low"], values["likely"], values["high"]
        if key == "low":
            likely, high = max(low, likely), max(low, high)
        elif key == "high":
            likely, low = min(high, likely), min(high, low)
        else:
            low, high = min(low, likely), max(high, likely)
        made = DraftService(service.route_id, service.template, low, likely, high)
        self.desk.apply(with_service(self.desk.draft, service.route_id, made))
