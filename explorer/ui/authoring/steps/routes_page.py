"""The third step: places in order, how one travels between them, and the km beside the straight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from explorer.analysis.authoring import deciding, editing, routes
from explorer.analysis.authoring.asking import parts_of
from explorer.analysis.authoring.beginning import REGIONS
from explorer.model.authoring.drafts import Decision, DraftLeg, DraftPlace, DraftRoute, Step
from explorer.ui.authoring import words
from explorer.ui.authoring.desk import NOTE
from explorer.ui.authoring.steps.coordinates import coordinates_edit, coordinates_in
from explorer.ui.authoring.steps.page import RIM_PX, StepPage, combo
from explorer.ui.authoring.steps.small_buttons import small
from explorer.ui.parts.widgets import label
from explorer.wording import phrases

_KM_PX = 76


class RoutesPage(StepPage):
    """Shows the route that is asked about with all its legs, and the others by name."""

    step = Step.ROUTES

    def title(self) -> str:
        """Return the heading of the card."""
        route = self.desk.draft.route(self.desk.asked)
        if route is None:
            return self.tr("Routes")
        if route.decision is Decision.PROPOSED:
            return self.tr("Is this a route?")
        return words.route_name(self.desk.draft, route)

    def rests_on(self) -> object:
        """Return everything that the page says."""
        desk = self.desk
        shown = desk.via_of, desk.noted_leg, desk.shows_languages
        return (desk.draft, desk.asked, desk.ways.busy, shown)

    def build(self) -> None:
        """Write the route in hand, then the others."""
        route = self.desk.draft.route(self.desk.asked)
        if route is not None:
            self._show_route(route)
        elif not parts_of(self.desk.draft, Step.ROUTES):
            self.words(
                self.tr(
                    "The text tells of no way that was recognised. Make one of the places that "
                    "you have."
                )
            )
        self._show_others()

    # ---- the route in hand

    def _show_route(self, route: DraftRoute) -> None:
        if route.decision is Decision.PROPOSED:
            self.words(words.route_name(self.desk.draft, route), "strong")
        else:
            self.field(
                self.tr("Name of the route"),
                route.title,
                lambda t: self.desk.apply(routes.call_route(self.desk.draft, route.id, t)),
            )
            self.in_languages(route.id)
        modes: list[tuple[str, object]] = [(words.mode_name(m), m) for m in routes.MODES[:5]]
        used = {leg.mode for leg in route.legs}
        chosen = next(iter(used)) if len(used) == 1 else None
        self.choice(
            self.tr("How does one travel?"),
            modes,
            chosen,
            lambda mode: self.desk.apply(routes.set_modes(self.desk.draft, route.id, str(mode))),
        )
        self._heads(chosen)
        for number, leg in enumerate(route.legs):
            self._show_leg(route, number, leg)
        self._show_sum(route)
        if any(not leg.mode for leg in route.legs):
            self.notice(self.tr("The text does not say how one travels here. Choose it above."))
        is_new = route.decision is Decision.PROPOSED
        text = self.tr("Yes") if is_new else self.tr("Go on")
        drop = self.tr("No route") if is_new else self.tr("Delete")
        self.buttons(
            self.button(text, self.desk.confirm, main=True, key="Enter"),
            self.button(drop, self.desk.drop, key="Del"),
        )
        self.hairline()
        self._show_stops(route)

    def _heads(self, mode: str | None) -> None:
        network = words.mode_name(mode) if mode else self.tr("on the way")
        self._figures(label("", "muted"), network, self.tr("straight"), "muted")

    def _figures(self, name: QWidget, one: str, other: str, look: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(RIM_PX, 2, RIM_PX, 2)
        row.setSpacing(4)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(name, 1)
        for text, kind in ((one, look), (other, "muted")):
            shown = label(text, kind, wrap=False)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown.setMinimumWidth(_KM_PX)
            row.addWidget(shown)
        self.box.addLayout(row)

    def _km(self, km: float) -> str:
        return phrases.in_km(km, self.desk.language)

    def _show_leg(self, route: DraftRoute, number: int, leg: DraftLeg) -> None:
        draft = self.desk.draft
        ends = [place.name for i in (leg.from_id, leg.to_id) if (place := draft.place(i))]
        proposed = route.decision is Decision.PROPOSED
        name: QLabel = label(" → ".join(ends), "proposed" if proposed else "")
        straight = routes.straight_km(draft, leg)
        if leg.way is not None:
            told = self._km(leg.way.km) if leg.way.km else "?"
        elif routes.is_settled(leg):
            told = "–"
        else:
            told = "…" if leg.mode else "?"
        self._figures(name, told, self._km(straight), "proposed" if proposed else "strong")
        act = self.desk.apply
        if leg.fault:
            again = small(
                self.tr("Look again"),
                lambda: act(routes.go_along(self.desk.draft, route.id, number)),
            )
            self.notice(words.fault(leg.fault), again)
        gaps = routes.open_gaps(leg)
        if gaps:
            km = phrases.number(sum(gap.km for gap in gaps), self.desk.language, 1)
            if len(gaps) == 1:
                text = self.tr("The line data has a gap of {0} km here.").format(km)
            else:
                text = self.tr("The line data has {0} gaps here, together {1} km.")
                text = text.format(len(gaps), km)
            self.notice(
                text,
                small(
                    self.tr("Bridge it") if len(gaps) == 1 else self.tr("Bridge them"),
                    lambda: act(routes.bridge_gaps(self.desk.draft, route.id, number)),
                ),
                small(
                    self.tr("Refuse"),
                    lambda: act(routes.refuse_gaps(self.desk.draft, route.id, number)),
                ),
            )
        if routes.is_suspicious(draft, leg) and leg.way is not None and straight:
            times = phrases.number(leg.way.km / straight, self.desk.language, 1)
            self.notice(
                self.tr("{0} times as long as the straight line. Is that the way?").format(times),
                small(
                    self.tr("Straight line, assumed"),
                    lambda: act(routes.go_straight(self.desk.draft, route.id, number)),
                ),
            )
        if leg.is_straight:
            self.notice(
                self.tr("Straight line, assumed."),
                small(
                    self.tr("Along the network"),
                    lambda: act(routes.go_along(self.desk.draft, route.id, number)),
                ),
            )
        self._show_more(route, number, leg)

    def _show_more(self, route: DraftRoute, number: int, leg: DraftLeg) -> None:
        """Add the points that a leg is led over, and its note."""
        desk, act = self.desk, self.desk.apply
        for at, (lon, lat) in enumerate(leg.vias):
            where = phrases.position(lon, lat, desk.language, 2)
            out = small(
                "×",
                partial(self._without_via, route.id, number, at),
                self.tr("Take this point out"),
            )
            self.row(label(self.tr("over {0}").format(where), "muted"), out)
        is_written = desk.noted_leg == (route.id, number)
        if leg.note and not is_written:
            self.words(leg.note)
        if is_written:
            self.field(
                self.tr("Note on this part (may stay empty)"),
                leg.note,
                lambda t: act(editing.remark_on_leg(desk.draft, route.id, number, t)),
                key=NOTE,
            )
        more = [] if is_written else [self._note_button(route, number, leg)]
        if not leg.is_straight and leg.mode in routes.NETWORK_OF:
            more.insert(0, self._via(route, number))
        row = self.row(*more, stretch=-1)
        row.addStretch(1)
        if desk.via_of == (route.id, number):
            self._ask_where(route, number)

    def _note_button(self, route: DraftRoute, number: int, leg: DraftLeg) -> QWidget:
        text = self.tr("Change the note…") if leg.note else self.tr("Add a note…")
        tip = self.tr("A note on this part of the route, shown with it")
        return small(text, lambda: self.desk.write_leg_note(route.id, number), tip)

    def _without_via(self, route_id: str, number: int, at: int) -> None:
        self.desk.apply(routes.move_via(self.desk.draft, route_id, number, at, None))

    def _ask_where(self, route: DraftRoute, number: int) -> None:
        """Take coordinates for a point to go over, for whoever has no mouse."""
        self.words(
            self.tr(
                "Click on the map, or drag the line there. Or search a place at the top (Ctrl+F), "
                "or type latitude and longitude:"
            )
        )
        edit = coordinates_edit(self.tr("Latitude, longitude"))

        def put() -> None:
            point = coordinates_in(edit.text())
            if point is not None:
                self.desk.lead_over(route.id, number)
                self.desk.give_point(*point)

        edit.returnPressed.connect(put)
        stop = small(self.tr("Cancel"), self.desk.stop_placing)
        self.row(edit, small(self.tr("Lead it there"), put), stop)

    def _via(self, route: DraftRoute, number: int) -> QWidget:
        """Return the button with which a leg is led over a point of the map."""
        is_waiting = self.desk.via_of == (route.id, number)
        text = self.tr("Click on the map") if is_waiting else self.tr("Over…")
        tip = self.tr("Lead this part over a point that you click on the map")
        return small(text, lambda: self.desk.lead_over(route.id, number), tip)

    def _show_sum(self, route: DraftRoute) -> None:
        if len(route.legs) < 2 or any(leg.way is None for leg in route.legs):  # noqa: PLR2004
            return
        km = sum(leg.way.km for leg in route.legs if leg.way is not None)
        first, last = self.desk.draft.place(route.stops[0]), self.desk.draft.place(route.stops[-1])
        if first is None or last is None:
            return
        whole = routes.straight_km(self.desk.draft, DraftLeg(first.id, last.id, ""))
        self._figures(label(self.tr("together"), "strong"), self._km(km), self._km(whole), "strong")

    # ---- its stops

    def _show_stops(self, route: DraftRoute) -> None:
        self.words(self.tr("Places in order"))
        stops = list(route.stops)
        for number, stop in enumerate(stops):
            place = self.desk.draft.place(stop)
            name = label("" if place is None else place.name)
            up = small("↑", partial(self._move_stop, route.id, number, -1), self.tr("Earlier"))
            down = small("↓", partial(self._move_stop, route.id, number, 1), self.tr("Later"))
            out = small("×", partial(self._without, route.id, number), self.tr("Take out"))
            up.setEnabled(number > 0)
            down.setEnabled(number < len(stops) - 1)
            out.setEnabled(len(stops) > 2)  # noqa: PLR2004 - two ends stay
            self.row(name, up, down, out)
        places = [p for p in self._stoppable() if p.id not in stops]
        if places:
            rows: list[tuple[str, object]] = [(p.name, p.id) for p in places]
            self.choice(
                self.tr("Add a place to the route"), rows, None, partial(self._with, route.id)
            )

    def _stoppable(self) -> list[DraftPlace]:
        return [
            p
            for p in self.desk.draft.places
            if p.decision is not Decision.DROPPED and p.chosen.kind not in REGIONS
        ]

    def _move_stop(self, route_id: str, number: int, by: int) -> None:
        self.desk.apply(routes.move_stop(self.desk.draft, route_id, number, by))

    def _without(self, route_id: str, number: int) -> None:
        route = self.desk.draft.route(route_id)
        if route is not None:
            stops = [stop for i, stop in enumerate(route.stops) if i != number]
            self.desk.apply(routes.set_stops(self.desk.draft, route_id, stops))

    def _with(self, route_id: str, place_id: object) -> None:
        """Add a stop where the detour over it is the smallest."""
        route = self.desk.draft.route(route_id)
        if route is not None:
            stops = routes.best_order(self.desk.draft, route.stops, str(place_id))
            self.desk.apply(routes.set_stops(self.desk.draft, route_id, stops))

    # ---- the others, and new ones

    def _show_others(self) -> None:
        self.all_parts(self.tr("All routes"))
        self.hairline()
        self._offer_new()

    def _offer_new(self) -> None:
        places = self._stoppable()
        if len(places) < 2:  # noqa: PLR2004 - two ends
            self.words(self.tr("A route needs two places."))
            return
        rows: list[tuple[str, object]] = [(p.name, p.id) for p in places]
        ends: list[object] = [places[0].id, places[1].id]

        def choose(number: int, value: object) -> None:
            ends[number] = value

        self.words(self.tr("New route"))
        self.pair(
            combo(rows, ends[0], partial(choose, 0)), combo(rows, ends[1], partial(choose, 1))
        )

        def make() -> None:
            if ends[0] != ends[1]:
                stops = [str(ends[0]), str(ends[1])]
                after, identity = routes.add_route(self.desk.draft, stops, "rail")
                for stop in stops:
                    after = deciding.decide(after, stop, Decision.CONFIRMED)
                self.desk.apply(after, asked=identity)

        self.buttons(small(self.tr("Make this route"), make))
