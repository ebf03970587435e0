"""The fifth step: figures and dates, and what each of them measures."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox

from explorer.analysis.authoring import deciding, routes
from explorer.analysis.authoring.asking import count, next_question
from explorer.analysis.authoring.guessing import TIME_UNITS
from explorer.model.authoring.drafts import Decision, DraftClaim, DraftRoute, Measure, Step
from explorer.model.quantity import Qualifier
from explorer.ui.authoring import words
from explorer.ui.authoring.steps.page import StepPage, combo
from explorer.wording import phrases


class ClaimsPage(StepPage):
    """Asks about one figure after the other."""

    step = Step.CLAIMS

    def title(self) -> str:
        """Return the heading of the card."""
        claim = self.desk.draft.claim(self.desk.asked)
        if claim is None:
            return self.tr("Claims and times")
        told = words.amount(claim, self.desk.language)
        if claim.decision is Decision.PROPOSED:
            return self.tr("{0}: keep as a claim?").format(told)
        return told

    def build(self) -> None:
        """Write the question."""
        claim = self.desk.draft.claim(self.desk.asked)
        if claim is not None:
            self._show_claim(claim)
        elif count(self.desk.draft, Step.CLAIMS).of:
            self.words(self.tr("Every figure is answered. Click a marked one to change it."))
            self.go_on()
        else:
            self.words(
                self.tr(
                    "No figure and no date was found. Select one in the text and choose Figure "
                    "with the right mouse button."
                )
            )
        left = count(self.desk.draft, Step.CLAIMS).left
        if left > 1:
            self.hairline()
            self.buttons(self.button(self.tr("Drop all {0} left").format(left), self._drop_all))
        self.all_parts(self.tr("All claims"))

    def _show_claim(self, claim: DraftClaim) -> None:
        if claim.passage_id:
            self.words(self.tr("What it is checked against stays as in the corridor copied."))
        elif not claim.date:
            self._show_measure(claim)
        is_new = claim.decision is Decision.PROPOSED
        text = self.tr("Yes") if is_new else self.tr("Go on")
        drop = self.tr("No claim") if is_new else self.tr("Delete")
        self.buttons(
            self.button(text, self.desk.confirm, main=True, key="Enter"),
            self.button(drop, self.desk.drop, key="Del"),
        )
        self.hairline()
        is_name = claim.value is None and claim.low is None and not claim.date
        if is_name:
            pass  # a number that names is no value to correct
        elif claim.date:
            self.field(
                self.tr("Date"), claim.date, partial(self._correct_date, claim.id), whole=True
            )
        else:
            self._show_values(claim)
        self.field(
            self.tr("In your own words (may stay empty)"),
            claim.summary,
            lambda t: self._correct(claim.id, summary=t.strip()),
        )
        self.in_languages(claim.id)
        self.note(claim.id)

    # ---- what it measures

    def _show_measure(self, claim: DraftClaim) -> None:
        rows: list[tuple[str, object]] = [(words.measure_name(m), m) for m in self._possible(claim)]
        self.choice(
            self.tr("What does it measure?"), rows, claim.measures, partial(self._measure, claim.id)
        )
        if claim.measures is Measure.OTHER:
            return
        chosen = self.desk.draft.route(claim.route_id)
        named: list[tuple[str, object]] = [
            (words.route_name(self.desk.draft, route), route.id) for route in self._routes()
        ]
        self.choice(self.tr("On which route?"), named, claim.route_id, partial(self._on, claim.id))
        if chosen is not None:
            self.pair(*self._ends(claim, chosen))
        self.words(self._note(claim, chosen))

    def _note(self, claim: DraftClaim, route: DraftRoute | None) -> str:
        if claim.measures is Measure.TIME:
            return self.tr("It becomes the route's published time, with this text as its source.")
        km = None if route is None else routes.stretch_km(route, claim.from_id, claim.to_id)
        if km is None:
            return self.tr("There is no line along a network yet to compare it with.")
        told = phrases.number(km, self.desk.language, 0)
        return self.tr(
            "The line on the map is {0} km long. The claim check compares the two."
        ).format(told)

    def _possible(self, claim: DraftClaim) -> list[Measure]:
        found = [Measure.OTHER]
        if claim.unit == "km" and self._routes():
            found.append(Measure.LENGTH)
        if claim.unit in TIME_UNITS and self._routes():
            found.append(Measure.TIME)
        return found

    def _routes(self) -> list[DraftRoute]:
        return [r for r in self.desk.draft.routes if r.decision is not Decision.DROPPED]

    def _ends(self, claim: DraftClaim, route: DraftRoute) -> tuple[QComboBox, QComboBox]:
        rows: list[tuple[str, object]] = [
            (place.name, stop)
            for stop in dict.fromkeys(route.stops)
            if (place := self.desk.draft.place(stop)) is not None
        ]

        def choose(first: str, last: str) -> None:
            after = deciding.measure(
                self.desk.draft, claim.id, claim.measures, route.id, (first, last)
            )
            self.desk.apply(after)

        one = combo(rows, claim.from_id, lambda i: choose(str(i), claim.to_id))
        other = combo(rows, claim.to_id, lambda i: choose(claim.from_id, str(i)))
        return one, other

    def _measure(self, claim_id: str, chosen: object) -> None:
        measures = Measure(str(chosen))
        claim = self.desk.draft.claim(claim_id)
        route = next(iter(self._routes()), None)
        if measures is Measure.OTHER or claim is None or route is None:
            self.desk.apply(deciding.measure(self.desk.draft, claim_id, Measure.OTHER))
            return
        self._on(claim_id, claim.route_id or route.id, measures)

    def _on(self, claim_id: str, route_id: object, measures: Measure | None = None) -> None:
        draft = self.desk.draft
        claim, route = draft.claim(claim_id), draft.route(str(route_id))
        if claim is None or route is None:
            return
        ends = route.stops[0], route.stops[-1]
        kind = measures or claim.measures
        self.desk.apply(deciding.measure(draft, claim_id, kind, route.id, ends))

    # ---- its values

    def _show_values(self, claim: DraftClaim) -> None:
        language = self.desk.language
        for name, key, value in (
            (self.tr("Value"), "value", claim.value),
            (self.tr("From at least"), "low", claim.low),
            (self.tr("To at most"), "high", claim.high),
        ):
            if key != "value" and value is None and claim.low is None and claim.high is None:
                continue
            decimals = 0 if value is None else min(3, phrases.published_decimals(value))
            told = "" if value is None else phrases.number(value, language, decimals)
            self.field(name, told, partial(self._correct_number, claim.id, key), whole=True)
        self.field(
            self.tr("Unit"),
            phrases.unit(claim.unit),
            lambda t: self._correct(claim.id, unit=self._unit_of(t)),
            key="Unit",
            whole=True,  # what it measures hangs on it
        )
        rows: list[tuple[str, object]] = [
            (phrases.qualifier(q) or self.tr("exactly"), q.value) for q in Qualifier
        ]
        self.choice(
            self.tr("The text says"),
            rows,
            claim.qualifier,
            lambda q: self._correct(claim.id, qualifier=str(q)),
        )

    def _unit_of(self, told: str) -> str:
        """Return the unit that is meant by a word; one that nobody knows is taken as it is."""
        known = {"km", *TIME_UNITS, *(claim.unit for claim in self.desk.draft.claims)}
        word = told.strip()
        return next((unit for unit in sorted(known) if phrases.unit(unit) == word), word)

    def _correct_number(self, claim_id: str, key: str, text: str) -> None:
        from PySide6.QtCore import QLocale  # noqa: PLC0415

        number, is_number = QLocale(self.desk.language).toDouble(text.strip())
        if not text.strip() and key != "value":
            self._correct(claim_id, **{key: None})
        elif is_number:
            self._correct(claim_id, **{key: float(number)})

    def _correct_date(self, claim_id: str, text: str) -> None:
        import datetime as dt  # noqa: PLC0415

        whole = "-".join([*text.strip().split("-"), *("01", "01")][:3])
        try:
            dt.date.fromisoformat(whole)
        except ValueError:
            return
        self._correct(claim_id, date=text.strip())

    def _correct(self, claim_id: str, **changes: str | float | None) -> None:
        claim = self.desk.draft.claim(claim_id)
        if claim is not None:
            changed = replace(claim, **changes)  # pyright: ignore[reportArgumentType]
            self.desk.apply(deciding.correct(self.desk.draft, changed))

    def _drop_all(self) -> None:
        draft = deciding.decide_all(self.desk.draft, Step.CLAIMS, Decision.DROPPED)
        self.desk.apply(draft, asked=next_question(draft, Step.CLAIMS))
