"""The lists that a presentation offers: steps, what else to look at, borders, keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from explorer.analysis.travel_time.what_if import ClosePlace
from explorer.model.lessons.guesses import Phase
from explorer.model.lessons.lesson import Shown
from explorer.model.places import PlaceKind
from explorer.model.texts import in_language
from explorer.ui.classroom.course.keys import KeyRow
from explorer.ui.classroom.course.presentation import Looking, Presentation
from explorer.ui.classroom.picture.big_list import BigList
from explorer.wording.lessons.step_views import holds, step_title

_BORDERS = frozenset({PlaceKind.CROSSING, PlaceKind.BORDER_STATION, PlaceKind.PORT})


class Lists(QObject):
    """Fills a list and does what is chosen from it."""

    def __init__(self, shown: Presentation) -> None:
        super().__init__(shown)
        self._shown = shown

    def _offer(
        self,
        over: BigList,
        title: str,
        rows: Sequence[tuple[str, Callable[[], object]]],
        at: int = 0,
    ) -> None:
        if over.isVisible():
            over.dismiss()
            return
        over.use(lambda row: rows[row][1]())
        over.offer(title, [text for text, _ in rows], at)

    def overview(self, over: BigList) -> None:
        """Offer every step; none tells an answer that is still kept back."""
        shown = self._shown
        language, kept = shown.session.state.language, shown.kept_back
        rows: list[tuple[str, Callable[[], object]]] = []
        for number, step in enumerate(shown.lesson.steps):
            done = " ✓" if shown.asked_at(number).phase is Phase.REVEALED else ""
            title = step_title(step, shown.resolver, language, kept)
            rows.append((f"{number + 1}.  {title}{done}", lambda n=number: shown.jump(n)))
        self._offer(over, self.tr("All steps"), rows, shown.at)

    def show_list(self, over: BigList) -> None:
        """Offer what else there is to look at; what could tell the answer comes after it."""
        shown = self._shown
        rows: list[tuple[str, Callable[[], object]]] = [
            (self.tr("The step as it was"), shown.restore),
            (self.tr("Compare the routes"), lambda: shown.look_at(Looking(Shown.COMPARE))),
            (self.tr("Why is one faster?"), lambda: shown.look_at(Looking(Shown.WHY))),
        ]
        if not shown.is_open:
            rows += [
                (self.tr("Race"), lambda: shown.look_at(Looking(Shown.RACE))),
                (self.tr("Timeline"), lambda: shown.look_at(Looking(Shown.TIMELINE))),
                (self.tr("A passage…"), lambda: self._passages(over)),
                (self.tr("A claim…"), lambda: self._claims(over)),
            ]
        self._offer(over, self.tr("Look at something else"), rows)

    def _passages(self, over: BigList) -> None:
        shown = self._shown
        state = shown.session.state
        rows: list[tuple[str, Callable[[], object]]] = [
            (
                in_language(passage.summary, state.language),
                lambda i=passage.id: shown.look_at(Looking(passage_id=i)),
            )
            for passage in state.corridor.passages.values()
        ]
        self._offer(over, self.tr("Passages"), rows)

    def _claims(self, over: BigList) -> None:
        shown = self._shown
        state = shown.session.state
        rows: list[tuple[str, Callable[[], object]]] = [
            (
                in_language(claim.summary, state.language),
                lambda i=claim.id: shown.look_at(Looking(claim_id=i)),
            )
            for claim in state.corridor.claims.values()
        ]
        self._offer(over, self.tr("Claims"), rows)

    def border_list(self, over: BigList) -> None:
        """Offer the borders and ports of the corridor, to be closed or opened again."""
        shown = self._shown
        state = shown.session.state
        changes = state.choices.what_if
        rows: list[tuple[str, Callable[[], object]]] = []
        for place in state.corridor.places.values():
            if place.kind in _BORDERS:
                name = place.name(state.language)
                if ClosePlace(place.id) in changes:
                    name = self.tr("{0} – closed").format(name)
                rows.append((name, lambda i=place.id: shown.close_border(i)))
        if any(holds(name, shown.kept_back) for name, _ in rows):
            shown.told.emit(self.tr("First the answer: this could tell it."))
            return
        if not rows:
            shown.told.emit(self.tr("This corridor has no border that could be closed."))
            return
        self._offer(over, self.tr("Close a border, or open it"), rows)

    def keys(self, over: BigList, rows: Sequence[KeyRow]) -> None:
        """List every key."""
        told = [
            (f"{row.shown_keys}    {QCoreApplication.translate('PresentKeys', row.text)}", _nothing)
            for row in rows
        ]
        self._offer(over, self.tr("Keys while presenting"), told)


def _nothing() -> None:
    """Only look at it."""
