"""The panels around the map and the ways between them: built once the first map is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from explorer.session import Selection, SelectionKind, Session, State
from explorer.ui.article.reader_panel import ReaderPanel
from explorer.ui.claims.claims_tab import ClaimsTab
from explorer.ui.parts.lazy import Lazy
from explorer.ui.window.details_panel import DetailsPanel
from explorer.ui.window.lazy_panels import LazyPanels
from explorer.ui.window.stage.arrangement import Mode, Part, Question
from explorer.ui.window.stage.right_sheet import RightSheet
from explorer.ui.window.stage.routes_card import RoutesCard
from explorer.ui.window.stage.routes_panel import RoutesPanel
from explorer.ui.window.stage.stage import Stage

if TYPE_CHECKING:
    from explorer.analysis.claims import ClaimRow


class Docks(QObject):
    """Routes over the map, questions below it, details, article and claims at its right."""

    def __init__(
        self,
        session: Session,
        lazy: LazyPanels,
        stage: Stage,
        *,
        reader_size_pt: int,
    ) -> None:
        """Build the panels on the session's state and lay them over the map."""
        super().__init__(stage)
        self._session, self._lazy, self._stage = session, lazy, stage
        self.routes = RoutesPanel()
        self.card = RoutesCard(stage, self.routes)
        self.details = DetailsPanel()
        self.reader = ReaderPanel(reader_size_pt)
        self.claims = ClaimsTab()
        modes: dict[Mode, QWidget] = {
            Mode.EXPLORE: self.details,
            Mode.READ: self.reader,
            Mode.CHECK: self.claims,
        }
        self.sheet = RightSheet(stage, modes)
        self.show_state(session.state)
        pages: dict[Question, Lazy[QWidget]] = {
            Question.COMPARE: Lazy(lazy.make_comparison),
            Question.WHY: Lazy(lazy.make_why),
            Question.RACE: Lazy(lazy.make_race),
            Question.TIMELINE: Lazy(lazy.make_timeline),
        }
        stage.hold(self.card, self.sheet, pages)

    def show_state(self, state: State) -> None:
        """Let every panel show the present state."""
        self.routes.show_state(state)
        self.card.show_state(state)
        self._lazy.show_state(state)
        self.details.show_state(state)
        self.reader.show_state(state)
        self.claims.show_state(state)

    # ---- ways between the panels

    def show_picked(self, selection: Selection | None) -> None:
        """Select what was picked; an open sheet shows its details, who reads goes on reading."""
        self._session.select(selection)
        reading = self._stage.layout_asked.mode is Mode.READ
        if selection is None or (reading and self.reader.has_passages_of_selection()):
            return  # the article goes to the passage
        if self._stage.is_shown(Part.SHEET):
            self._stage.show_mode(Mode.EXPLORE)

    @property
    def listed_claims(self) -> tuple[ClaimRow, ...]:
        """The claims that the claim check lists."""
        return self.claims.rows

    def show_details_of(self, selection: Selection) -> None:
        """Select something and bring its details to the front."""
        self._session.select(selection)
        self._stage.show_mode(Mode.EXPLORE)

    def show_claims(self) -> None:
        """Bring the claim check to the front."""
        self._stage.show_mode(Mode.CHECK)
        self.claims.focus_list()

    def show_reader(self) -> None:
        """Bring the article to the front."""
        self._stage.show_mode(Mode.READ)
        self.reader.sheet.setFocus()

    def read_source(self, source_id: str) -> None:
        """Bring one of the opened articles to the front."""
        self._session.read(source_id)
        self._stage.show_mode(Mode.READ)

    def step(self, by: int) -> None:
        """Go to the next passage of the article or to the one before."""
        self._stage.show_mode(Mode.READ)
        self.reader.step(by)

    def toggle_route(self, route_id: str, visible: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide a route."""
        self._session.show_route(route_id, visible=visible)

    def choose_ends(self, from_id: str, to_id: str) -> None:
        """Compare between two other places."""
        self._session.choose(from_id=from_id, to_id=to_id)

    def read_passage(self, passage_id: str) -> None:
        """Go to a passage in its article."""
        self._session.read(self._session.state.source_of(passage_id))
        self._session.select(Selection(SelectionKind.PASSAGE, passage_id))
        self._stage.show_mode(Mode.READ)

    def choose_event(self, selection: Selection) -> None:
        """Select an event; an opened article that tells of it comes to the front."""
        state = self._session.state
        passages = state.corridor.events[selection.id].passage_ids
        sources = [state.source_of(i) for i in passages if state.located(i) or state.is_own(i)]
        if not sources:
            self.show_details_of(selection)
            return
        self._session.select(selection)
        self.read_source(state.read_id if state.read_id in sources else sources[0])

    def show_claims_of(self, passage_id: str) -> None:
        """Bring the claims of a passage to the front."""
        self.show_claims()
        self._session.select(Selection(SelectionKind.PASSAGE, passage_id))

    def show_claim(self, claim_id: str) -> None:
        """Bring one claim to the front."""
        self.show_claims()
        self.claims.choose(claim_id)
