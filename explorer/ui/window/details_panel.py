"""The right column: what is selected, its distances, and who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.analysis.claims import check_claim
from explorer.analysis.claims.figures import reference
from explorer.analysis.geodesy import distance
from explorer.analysis.lengths import (
    countries_of,
    edges_of,
    gauges_of,
    straight_length,
    stretch,
    total,
    track_length,
)
from explorer.analysis.states import states_of_place, states_of_route
from explorer.model.claims import Claim, Fact
from explorer.model.corridor import Corridor
from explorer.model.events import Event
from explorer.model.passages import Located, Passage, Status
from explorer.model.quantity import FromPassage, Quantity
from explorer.model.routes import Route, Segment
from explorer.model.states import KnownState
from explorer.model.texts import in_language
from explorer.session import OpenCopy, Selection, SelectionKind, State
from explorer.ui.parts.excerpt import Excerpt
from explorer.ui.parts.verdict_marks import VerdictSign
from explorer.ui.parts.widgets import Badge, Card, Column, Rows, label, line, link
from explorer.wording import claim_words, event_words, phrases, state_words


class _Shown(Struct, frozen=True):
    """What the panel shows depends on."""

    corridor: Corridor
    selection: Selection | None
    language: str
    copies: Mapping[str, OpenCopy]
    theme: str


class DetailsPanel(Column):
    """Shows the selection. Sends what else the user picks in it."""

    selected = Signal(object)
    open_copy_wanted = Signal()
    reading_wanted = Signal(str)
    claim_wanted = Signal(str)

    def __init__(self) -> None:
        """Make an empty panel; ``show_state`` fills it."""
        super().__init__("details")
        self._state: State | None = None
        self._shown: _Shown | None = None

    def show_state(self, state: State) -> None:
        """Show the present selection; nothing is rebuilt when nothing that is shown changed."""
        choices = state.choices
        shown = _Shown(state.corridor, choices.selection, state.language, state.copies, state.theme)
        if shown == self._shown:
            return
        self._state, self._shown = state, shown
        self.begin()
        selection = state.choices.selection
        if selection is None:
            self._hint()
        elif selection.kind is SelectionKind.SEGMENT:
            self._segment(selection)
        elif selection.kind is SelectionKind.ROUTE:
            self._route(state.corridor.routes[selection.id])
        elif selection.kind is SelectionKind.PLACE:
            self._place(selection.id)
        elif selection.kind is SelectionKind.EVENT:
            self._event(state.corridor.events[selection.id])
        else:
            self._passage(state.corridor.passages[selection.id])
        self.finish()

    @property
    def _now(self) -> State:
        if self._state is None:  # pragma: no cover - show_state comes first
            raise RuntimeError("no state to show")
        return self._state

    def _name(self, place_id: str) -> str:
        return self._now.corridor.places[place_id].name(self._now.language)

    def _heading(self, title: str, subtitle: str) -> None:
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(label(title, "h1", select=True))
        box.addWidget(label(subtitle, "muted"))
        self.rows.addLayout(box)
        self.rows.addWidget(line())

    def _hint(self) -> None:
        self._heading(
            self.tr("Nothing selected"),
            self.tr("Click a line or a place on the map, or a route on the left."),
        )

    def _badge(self, item: Quantity) -> Badge:
        return Badge(item.evidence[0], self._now.corridor, self._now.language)

    def _length_row(self, rows: Rows, name: str, item: Quantity | None) -> None:
        if item is None:
            rows.add(name, None, self.tr("unknown"))
        else:
            rows.add(name, self._badge(item), phrases.kilometres(item, self._now.language))

    def _published_rows(self, rows: Rows, segment: Segment) -> None:
        in_text = [q for q in segment.published_km if isinstance(q.evidence[0], FromPassage)]
        elsewhere = [q for q in segment.published_km if q not in in_text]
        for item in in_text:
            self._length_row(rows, self.tr("In the text"), item)
        if not in_text:
            rows.add(self.tr("In the text"), None, self.tr("no figure given"))
        for item in elsewhere:
            self._length_row(rows, self.tr("Published elsewhere"), item)

    # ---- a segment

    def _segment(self, selection: Selection) -> None:
        state = self._now
        corridor, language = state.corridor, state.language
        segment = corridor.segments[selection.id]
        routes = corridor.routes_of(segment.id)
        route = next(
            (r for r in routes if r.id == selection.route_id), routes[0] if routes else None
        )
        parts = [phrases.mode(segment.mode)]
        if route is not None:
            position = route.segment_ids.index(segment.id) + 1
            parts.insert(0, self.tr("Segment {0} of {1}").format(position, len(route.segment_ids)))
        parts.append(
            " – ".join(phrases.country(c, language) for c in countries_of(segment, corridor))
        )
        gauges = gauges_of(segment, corridor)
        if gauges:
            parts.append(
                " → ".join(f"{phrases.number(g, language)} {phrases.unit('mm', g)}" for g in gauges)
            )
        title = f"{self._name(segment.from_id)} → {self._name(segment.to_id)}"
        self._heading(title, " · ".join(p for p in parts if p))
        rows = Rows()
        self._length_row(
            rows, self.tr("Straight line (WGS 84)"), straight_length(segment, corridor)
        )
        self._length_row(rows, phrases.along(segment.mode), track_length(segment, corridor))
        self._published_rows(rows, segment)
        drawn = next((e.drawn for e in edges_of(segment, corridor) if e.drawn is not None), None)
        if drawn is not None:
            rows.add(self.tr("Line drawn from"), Badge(drawn, corridor, language), "")
        self.rows.addWidget(rows)
        if segment.note:
            self.rows.addWidget(label(in_language(segment.note, language), select=True))
        if len(routes) > 1:
            names = ", ".join(in_language(r.titles, language) for r in routes)
            self.rows.addWidget(label(self.tr("Used by: {0}").format(names), "muted"))
        if not segment.links:
            self.rows.addWidget(label(self.tr("not in the text"), "muted"))
            return
        first, *others = segment.links
        self._passage_card(corridor.passages[first.passage_id], phrases.says(first.says))
        self._claims([c for item in segment.links for c in corridor.claims_of(item.passage_id)])
        for item in others:
            self._passage_card(corridor.passages[item.passage_id], phrases.says(item.says))

    # ---- a route

    def _route(self, route: Route) -> None:
        state = self._now
        corridor, language = state.corridor, state.language
        self._heading(in_language(route.titles, language), in_language(route.subtitles, language))
        segments = [corridor.segments[i] for i in route.segment_ids]
        start, end = segments[0].from_id, segments[-1].to_id
        rows = Rows()
        straight = distance(corridor.places[start], corridor.places[end])
        self._length_row(rows, self.tr("Straight line (WGS 84)"), straight)
        whole = stretch(route, start, end, corridor)
        if whole is not None:
            length = total([track_length(s, corridor) for s in segments], route.segment_ids)
            self._length_row(rows, phrases.along_all(s.mode for s in segments), length)
        self.rows.addWidget(rows)
        self._published(route)
        self._still_so(states_of_route(route.id, corridor))
        self._segment_list(route)
        seen: dict[str, str] = {}
        for segment in segments:
            for item in segment.links:
                seen.setdefault(item.passage_id, phrases.says(item.says))
        for passage_id, how in list(seen.items())[:4]:
            self._passage_card(corridor.passages[passage_id], how)

    def _published(self, route: Route) -> None:
        if not route.published:
            return
        card = Card(self.tr("Published for this route"))
        rows = Rows()
        for item in route.published:
            rows.add(
                f"{self._name(item.from_id)} → {self._name(item.to_id)}",
                self._badge(item.figure),
                phrases.quantity(item.figure, self._now.language),
            )
        card.body.addWidget(rows)
        self.rows.addWidget(card)

    def _still_so(self, states: Sequence[KnownState]) -> None:
        """Say how what runs here stands today, since when, and who says so."""
        if not states:
            return
        corridor, language = self._now.corridor, self._now.language
        card = Card(self.tr("Is it still so?"))
        for state in states:
            rows = Rows()
            evidence = (state.as_of or state.since).evidence[0]
            badge = Badge(evidence, corridor, language)
            rows.add(state_words.subject(state, corridor, language), badge, "")
            card.body.addWidget(rows)
            card.body.addWidget(label(state_words.told(state, language), select=True))
            if state.note:
                card.body.addWidget(label(in_language(state.note, language), "muted", select=True))
        self.rows.addWidget(card)

    def _segment_list(self, route: Route) -> None:
        card = Card(self.tr("Segments"), str(len(route.segment_ids)))
        segments = [self._now.corridor.segments[i] for i in route.segment_ids]
        mixed = len({segment.mode for segment in segments}) > 1
        for segment in segments:
            text = f"{self._name(segment.from_id)} → {self._name(segment.to_id)}"
            if mixed:
                text += f" · {phrases.mode(segment.mode)}"
            picked = Selection(SelectionKind.SEGMENT, segment.id, route.id)
            card.body.addWidget(link(text, lambda p=picked: self.selected.emit(p)))
        self.rows.addWidget(card)

    # ---- a place

    def _place(self, place_id: str) -> None:
        state = self._now
        corridor, language = state.corridor, state.language
        place = corridor.places[place_id]
        what = [phrases.place_kind(place.kind), phrases.country(place.country, language)]
        self._heading(place.name(language), " · ".join(w for w in what if w))
        rows = Rows()
        for code, name in place.names.items():
            rows.add(phrases.language_name(code), None, name)
        position = phrases.position(place.lon_deg, place.lat_deg, language, 3)
        rows.add(self.tr("Position"), None, position)
        self.rows.addWidget(rows)
        if place.note:
            self.rows.addWidget(label(in_language(place.note, language)))
        self.rows.addWidget(
            label(self.tr("Position from: {0}").format(place.position_from), "muted")
        )
        self._still_so(states_of_place(place_id, corridor))
        touching = [
            (r, s)
            for r in corridor.routes.values()
            for s in (corridor.segments[i] for i in r.segment_ids)
            if place_id in (s.from_id, s.to_id)
        ]
        if touching:
            card = Card(self.tr("Segments here"), str(len({s.id for _, s in touching})))
            for route, segment in {s.id: (r, s) for r, s in reversed(touching)}.values():
                text = f"{self._name(segment.from_id)} → {self._name(segment.to_id)}"
                text += f" · {phrases.mode(segment.mode)}"
                picked = Selection(SelectionKind.SEGMENT, segment.id, route.id)
                card.body.addWidget(link(text, lambda p=picked: self.selected.emit(p)))
            self.rows.addWidget(card)
        passages = corridor.passages_about(place_id)
        for passage in passages:
            self._passage_card(passage, "")
        if not passages:
            self.rows.addWidget(
                label(self.tr("No passage of the articles names this place."), "muted")
            )

    # ---- a passage

    def _passage(self, passage: Passage) -> None:
        corridor = self._now.corridor
        source = corridor.sources[self._now.source_of(passage.id)]
        kinds = ", ".join(phrases.passage_kind(k) for k in passage.kinds)
        self._heading(
            self.tr("Passage"), f"{phrases.source_label(source, self._now.language)} · {kinds}"
        )
        self._passage_card(passage, "")
        self._claims(list(corridor.claims_of(passage.id)))
        self._facts([corridor.facts[i] for i in passage.fact_ids])
        segments = corridor.segments_of_passage(passage.id)
        if segments:
            card = Card(self.tr("Segments it speaks of"), str(len(segments)))
            for segment in segments:
                text = f"{self._name(segment.from_id)} → {self._name(segment.to_id)}"
                picked = Selection(SelectionKind.SEGMENT, segment.id)
                card.body.addWidget(link(text, lambda p=picked: self.selected.emit(p)))
            self.rows.addWidget(card)
        self._places(passage.place_ids)

    def _facts(self, facts: Sequence[Fact]) -> None:
        """Show the published figures that a passage of our own rests on."""
        if not facts:
            return
        corridor, language = self._now.corridor, self._now.language
        card = Card(self.tr("Published figures behind it"), str(len(facts)))
        rows = Rows()
        for fact in facts:
            badge = Badge(reference(fact), corridor, language)
            rows.add(fact.in_words("subject", language), badge, phrases.fact_value(fact, language))
        card.body.addWidget(rows)
        self.rows.addWidget(card)

    # ---- an event

    def _event(self, event: Event) -> None:
        state = self._now
        corridor, language = state.corridor, state.language
        self._heading(in_language(event.titles, language), event_words.kind(event.kind))
        evidence = event.moment.evidence[0]
        rows = Rows()
        badge = Badge(evidence, corridor, language)
        rows.add(self.tr("Date"), badge, phrases.date(event.moment.date, language))
        self.rows.addWidget(rows)
        self.rows.addWidget(label(phrases.says_who(evidence, corridor, language), "muted"))
        for text in event_words.changes(event, corridor, language):
            self.rows.addWidget(label(text, select=True))
        if event.note:
            self.rows.addWidget(label(in_language(event.note, language), select=True))
        self._places(event.place_ids)
        for passage_id in event.passage_ids:
            self._passage_card(corridor.passages[passage_id], "")
        if not event.passage_ids:
            text = self.tr("The articles do not tell of it: the date comes from a publication.")
            self.rows.addWidget(label(text, "muted"))

    def _places(self, place_ids: tuple[str, ...]) -> None:
        if not place_ids:
            return
        card = Card(self.tr("Places it names"), str(len(place_ids)))
        for place_id in place_ids:
            picked = Selection(SelectionKind.PLACE, place_id)
            card.body.addWidget(link(self._name(place_id), lambda p=picked: self.selected.emit(p)))
        self.rows.addWidget(card)

    # ---- cards

    def _passage_card(self, passage: Passage, how: str) -> None:
        state = self._now
        card = Card(self.tr("Source passage"), how)
        copy, located = state.copy_with(passage.id), state.located(passage.id)
        card.body.addWidget(label(in_language(passage.summary, state.language), select=True))
        if passage.note:
            note = label(in_language(passage.note, state.language), "muted", select=True)
            card.body.addWidget(note)
        if copy and located and located.start is not None and located.end is not None:
            card.body.addWidget(Excerpt(copy.document.text[located.start : located.end]))
        cited = phrases.citation(passage, state.corridor, state.language)
        card.body.addWidget(label(cited, "muted"))
        foot = QHBoxLayout()
        foot.setSpacing(10)
        if state.is_own(passage.id):
            read = self.tr("Show in our own text")
            foot.addWidget(link(read, lambda: self.reading_wanted.emit(passage.id)))
            foot.addStretch(1)
        elif located is None:
            foot.addWidget(
                link(
                    self.tr("Open your copy…"),
                    self.open_copy_wanted.emit,
                    self.tr("Open your own copy of this article to read the passage itself."),
                )
            )
            foot.addStretch(1)
        else:
            foot.addWidget(label(self.status_text(located), "muted"), 1)
            if located.start is not None:
                foot.addWidget(
                    link(
                        self.tr("Show in the text"),
                        lambda: self.reading_wanted.emit(passage.id),
                    )
                )
        card.body.addLayout(foot)
        self.rows.addWidget(card)

    def status_text(self, located: Located) -> str:
        """Return what was found of a passage in the opened copy, in words."""
        return {
            Status.VERIFIED: self.tr("✓ word for word"),
            Status.MOVED: self.tr("✓ word for word, elsewhere"),
            Status.CHANGED: self.tr("differs in your copy"),
            Status.AMBIGUOUS: self.tr("stands twice in your copy"),
            Status.NOT_FOUND: self.tr("not found in your copy"),
        }[located.status]

    def _claims(self, claims: list[Claim]) -> None:
        unique = list({claim.id: claim for claim in claims}.values())
        if not unique:
            return
        card = Card(self.tr("Claim check"), str(len(unique)))
        for number, claim in enumerate(unique):
            if number:
                card.body.addWidget(line())
            card.body.addWidget(self._claim(claim))
        self.rows.addWidget(card)

    def _claim(self, claim: Claim) -> QWidget:
        state = self._now
        checked = check_claim(claim, state.corridor)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(VerdictSign(checked.verdict), 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout()
        box.setSpacing(3)
        summary = in_language(claim.summary, state.language)
        box.addWidget(label(f"{summary}: {claim_words.verdict(checked)}", "strong", select=True))
        for figure in checked.figures:
            text = claim_words.figure_line(figure, state.corridor, state.language)
            box.addWidget(label(text, "muted", select=True))
        if claim.note:
            box.addWidget(label(in_language(claim.note, state.language), "muted", select=True))
        more = link(self.tr("In the claim check"), lambda: self.claim_wanted.emit(claim.id))
        box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)  # else the column is no wider than it
        row.addLayout(box, 1)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._state is not None:
            self._shown = None
            self.show_state(self._state)
