"""The panels around the map and the ways between them: built once the first map is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from explorer.session import Selection, SelectionKind, Session, State
from explorer.ui.article.reader_panel import ReaderPanel
from explorer.ui.claims.claims_tab import ClaimsTab
from explorer.ui.compare.comparison_panel import ComparisonPanel
from explorer.ui.window.details_panel import DetailsPanel
from explorer.ui.window.lazy_panels import LazyPanels
from explorer.ui.window.routes_panel import RoutesPanel

if TYPE_CHECKING:
    from explorer.analysis.claims import ClaimRow


class Docks(QObject):
    """Routes on the left, the comparison below, details, article and claims on the right."""

    def __init__(
        self,
        session: Session,
        lazy: LazyPanels,
        *,
        reader_size_pt: int,
        window: QWidget,
    ) -> None:
        """Build the panels on the session's state; ``settle`` brings them into the window."""
        super().__init__(window)
        self._session, self._lazy = session, lazy
        self.routes = RoutesPanel()
        self.comparison = ComparisonPanel(lazy.make_why, lazy.make_timeline)
        self.details = DetailsPanel()
        self.reader = ReaderPanel(reader_size_pt)
        self.claims = ClaimsTab()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # a stump of a line beside the tabs
        self.tabs.addTab(self.details, "")
        self.tabs.addTab(self.reader, "")
        self.tabs.addTab(self.claims, "")
        self.retranslate()
        self.show_state(session.state)

    def settle(self, columns: QSplitter, rows: QSplitter) -> None:
        """Take the places kept in the window: left and right of the rows, and below the map."""
        for splitter, place, panel in (
            (columns, 0, self.routes),
            (rows, 1, self.comparison),
            (columns, 2, self.tabs),
        ):
            kept = splitter.replaceWidget(place, panel)
            if kept is not None:
                panel.setMinimumWidth(kept.minimumWidth())
                kept.deleteLater()
            panel.show()

    def retranslate(self) -> None:
        """Name the tabs in the present language."""
        self.tabs.setTabText(0, self.tr("Details"))
        self.tabs.setTabText(1, self.tr("Article"))
        self.tabs.setTabText(2, self.tr("Claims"))

    def show_state(self, state: State) -> None:
        """Let every panel show the present state."""
        self.routes.show_state(state)
        self.comparison.show_state(state)
        self._lazy.show_state(state)
        self.details.show_state(state)
        self.reader.show_state(state)
        self.claims.show_state(state)

    # ---- ways between the panels

    def show_picked(self, selection: Selection | None) -> None:
        """Show what was picked on the map, but leave who reads with the article."""
        self._session.select(selection)
        reading = self.tabs.currentWidget() is self.reader
        if selection is None or (reading and self.reader.has_passages_of_selection()):
            return  # the article goes to the passage
        self.tabs.setCurrentWidget(self.details)

    @property
    def listed_claims(self) -> tuple[ClaimRow, ...]:
        """The claims that the claim check lists."""
        return self.claims.rows

    def show_details_of(self, selection: Selection) -> None:
        """Select something and bring its details to the front."""
        self._session.select(selection)
        self.tabs.setCurrentWidget(self.details)

    def show_claims(self) -> None:
        """Bring the claim check to the front."""
        self.tabs.setCurrentWidget(self.claims)
        self.claims.focus_list()

    def show_reader(self) -> None:
        """Bring the article to the front."""
        self.tabs.setCurrentWidget(self.reader)
        self.reader.sheet.setFocus()

    def read_source(self, source_id: str) -> None:
        """Bring one of the opened articles to the front."""
        self._session.read(source_id)
        self.tabs.setCurrentWidget(self.reader)

    def step(self, by: int) -> None:
        """Go to the next passage of the article or to the one before."""
        self.tabs.setCurrentWidget(self.reader)
        self.reader.step(by)

    def toggle_route(self, route_id: str, visible: bool) -> None:  # noqa: FBT001 - a slot
        """Show or hide a route."""
        self._session.show_route(route_id, visible=visible)

    def choose_ends(self, from_id: str, to_id: str) -> None:
        """Compare between two other places."""
        self._session.choose(from_id=from_id, to_id=to_id)

    def read_passage(self, passage_id: str) -> None:
        """Go to a passage in its article."""
        passage = self._session.state.corridor.passages[passage_id]
        self._session.read(passage.source_id)
        self._session.select(Selection(SelectionKind.PASSAGE, passage_id))
        self.tabs.setCurrentWidget(self.reader)

    def choose_event(self, selection: Selection) -> None:
        """Select an event; an opened article that tells of it comes to the front."""
        state = self._session.state
        passages = state.corridor.events[selection.id].passage_ids
        sources = [state.corridor.passages[i].source_id for i in passages if state.located(i)]
        if not sources:
            self.show_details_of(selection)
            return
        self._session.select(selection)
        self.read_source(state.reading if state.reading in sources else sources[0])

    def show_claims_of(self, passage_id: str) -> None:
        """Bring the claims of a passage to the front."""
        self.show_claims()
        self._session.select(Selection(SelectionKind.PASSAGE, passage_id))

    def show_claim(self, claim_id: str) -> None:
        """Bring one claim to the front."""
        self.show_claims()
        self.claims.choose(claim_id)
