"""The desk: the draft in hand, what is asked now, undo; everything else looks at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from explorer.analysis.authoring import deciding
from explorer.analysis.authoring.asking import next_question, open_questions, parts_of, step_of
from explorer.analysis.authoring.guessing import guess_measures
from explorer.analysis.authoring.history import History
from explorer.analysis.authoring.routes import WantedWay, add_via, move_via, with_way
from explorer.analysis.authoring.text_sentences import TextSentences
from explorer.model.authoring.drafts import (
    Decision,
    Draft,
    DraftPlace,
    FoundWay,
    LonLat,
    Origin,
    Spot,
    Step,
)
from explorer.model.proposals import Candidate
from explorer.storage.drafts.kept import keep_draft
from explorer.ui.authoring.way_search import WaySearch
from explorer.ui.parts.keeper import Keeper

NOTE = "note"
"""The line for a note, among the lines that the keyboard may be brought to."""
NEW = "new"
"""Stands in ``placing`` for a place that the draft does not have yet."""


class Desk(QObject):
    """Changes the draft by what the person does, and tells everybody."""

    changed = Signal()  # the draft, what is asked, or the step; a line once it is left
    turning = Signal()  # a step is about to be undone: what is typed belongs to one, too
    undo_changed = Signal(bool, bool)
    focus_wanted = Signal(object)  # (lon_deg, lat_deg) that should be in sight
    file_wanted = Signal()  # a file of places or passages is to be chosen
    field_wanted = Signal(str)  # the line of the card that the keyboard is brought to

    def __init__(self, home: Path, geodata: Path, parent: QObject) -> None:
        """Keep drafts in ``home``; look for ways in ``geodata``."""
        super().__init__(parent)
        self._home, self.keeper = home, Keeper(self)
        self.ways = WaySearch(geodata, self)
        self.ways.found.connect(self._have_way)
        self._history: History | None = None
        self._line = ""  # the line whose words are being taken over
        self._is_untold = False  # something was written that nobody was told of yet
        self.text, self._cut = "", TextSentences("")
        self.language = "en"
        self.step = Step.SOURCE
        self.asked = ""
        self.letter = 0  # which of the namesakes is marked
        self.placing = ""  # the id of a place that waits for a point, or NEW
        self.new_name, self.new_spot = "", Spot(0, 0)
        self.via_of: tuple[str, int] | None = None  # the leg that waits for a point to go through
        self.noted_leg: tuple[str, int] | None = None  # the leg whose note is written
        self.shows_languages = False

    # ---- what is there

    @property
    def is_open(self) -> bool:
        """Whether a draft is in hand."""
        return self._history is not None

    @property
    def draft(self) -> Draft:
        """The draft in hand."""
        if self._history is None:
            message = "no draft is open"
            raise RuntimeError(message)
        return self._history.draft

    @property
    def asked_place(self) -> DraftPlace | None:
        """The place that is asked about now."""
        return self.draft.place(self.asked) if self.step is Step.PLACES else None

    @property
    def namesakes(self) -> tuple[Candidate, ...]:
        """The candidates of the place that is asked about now."""
        place = self.asked_place
        return () if place is None else place.candidates[:6]

    # ---- opening and closing

    def open(self, draft: Draft, text: str) -> None:
        """Take a draft in hand; the first step with something to ask comes first."""
        self.text, self._cut = text, TextSentences(text)
        self._history = History(guess_measures(draft, self._cut))
        steps = [step for step in Step if step is not Step.SOURCE and open_questions(draft, step)]
        self.step = steps[0] if steps else Step.PLACES
        self.asked, self.letter, self.placing = next_question(draft, self.step), 0, ""
        self._tell()
        self.ways.look(self.draft)

    def close(self) -> None:
        """Let the draft go. Raises ``WriteError`` where it could not be written; then it stays."""
        self.keeper.flush()
        self._history = None
        self.text = ""

    # ---- changing

    def apply(self, draft: Draft, *, asked: str | None = None) -> None:
        """Take the draft as the person changed it, as one step that can be undone."""
        if self._history is None:
            return
        before = self._history
        self._history = before.after(guess_measures(draft, self._cut), self._line)
        if self._line:
            if self._history is not before:
                self._is_untold = True
                self._keep()
                self._tell_undo()
            return
        if asked is not None:
            self.ask(asked, tell=False)
        self._changed()

    def write(self, line: str, change: Callable[[], object]) -> None:
        """Take over what is being written into a line: kept at once, told once it is left.

        All that is written in it until then is one step that can be undone.
        """
        self._line = line
        try:
            change()
        finally:
            self._line = ""

    def settle(self) -> None:
        """Tell what was written into a line that is left now."""
        if self._history is None:
            return
        self._history = self._history.settled()
        if self._is_untold:
            self._tell()

    def undo(self) -> None:
        """Go back one step."""
        self._turn(back=True)

    def redo(self) -> None:
        """Take back the last undo."""
        self._turn(back=False)

    def _turn(self, *, back: bool) -> None:
        self.turning.emit()
        if self._history is None:
            return
        before = self._history.draft
        self._history = self._history.undone() if back else self._history.redone()
        found = _first_changed(before, self.draft)
        if found:
            self.ask(found, tell=False)
        self._changed()

    def _changed(self) -> None:
        self._keep()
        self.ways.look(self.draft)
        self._tell()

    def _keep(self) -> None:
        home, draft = self._home, self.draft
        self.keeper.keep(lambda: keep_draft(home, draft))

    def _tell(self) -> None:
        self._is_untold = False
        self.changed.emit()
        self._tell_undo()

    def _tell_undo(self) -> None:
        history = self._history
        if history is not None:
            self.undo_changed.emit(bool(history.past), bool(history.future))

    def _have_way(self, wanted: WantedWay, way: FoundWay | None, fault: str) -> None:
        if self._history is None:
            return
        self._history = self._history.amended(with_way(self.draft, wanted, way, fault))
        self._changed()

    # ---- what is asked

    def go(self, step: Step) -> None:
        """Turn to a step, and to its first open question."""
        self.step, self.placing, self.via_of, self.noted_leg = step, "", None, None
        self.asked, self.letter = next_question(self.draft, step), 0
        self._tell()

    def ask(self, identity: str, *, tell: bool = True) -> None:
        """Turn to one part, whatever step it belongs to; to none with an empty id."""
        step = step_of(self.draft, identity)
        self.step = step or self.step
        self.asked, self.letter, self.placing, self.via_of = identity, 0, "", None
        self.noted_leg = None
        place = self.asked_place
        if place is not None:
            names = list(place.candidates[:6])
            self.letter = names.index(place.chosen) if place.chosen in names else 0
        if tell:
            self._tell()

    def next(self, by: int = 1) -> None:
        """Turn to the next question; where there is none left in this step, to the next part."""
        draft = self.draft
        found = next_question(draft, self.step, self.asked) if by > 0 else ""
        if not found:
            order = [part.id for part in parts_of(draft, self.step)]
            at = order.index(self.asked) + by if self.asked in order else 0
            found = order[at % len(order)] if order else ""
        self.ask(found)

    def mark(self, letter: int) -> None:
        """Mark another of the namesakes."""
        if 0 <= letter < len(self.namesakes):
            self.letter = letter
            self._tell()

    def confirm(self) -> None:
        """Confirm what is asked now and turn to the next question."""
        draft, asked = self.draft, self.asked
        if self.step is Step.SOURCE:
            self.apply(deciding.describe_source(draft, draft.source))
            self.go(Step.PLACES)
            return
        if not asked:
            self._go_on()
            return
        place, names = self.asked_place, self.namesakes
        if place is not None and names and place.origin is Origin.TEXT:
            after = deciding.choose(draft, asked, names[self.letter])
        else:
            after = deciding.decide(draft, asked, Decision.CONFIRMED)
        self.apply(after, asked=next_question(after, self.step, asked))

    def _go_on(self) -> None:
        """Turn to the next step that still asks something."""
        steps = list(Step)
        at = steps.index(self.step)
        for step in (*steps[at + 1 :], *steps[:at]):
            if open_questions(self.draft, step):
                self.go(step)
                return

    def drop(self) -> None:
        """Drop what is asked now and turn to the next question."""
        if self.asked:
            after = deciding.decide(self.draft, self.asked, Decision.DROPPED)
            self.apply(after, asked=next_question(after, self.step, self.asked))

    # ---- notes, languages

    def write_note(self, identity: str) -> None:
        """Turn to a part and bring the keyboard to its note."""
        self.ask(identity)
        self.field_wanted.emit(NOTE)

    def write_leg_note(self, route_id: str, number: int) -> None:
        """Bring the keyboard to the note on a part of a route."""
        self.ask(route_id)
        self.noted_leg = (route_id, number)
        self._tell()
        self.field_wanted.emit(NOTE)

    def show_languages(self) -> None:
        """Show names and summaries in other languages too."""
        self.shows_languages = True
        self._tell()

    # ---- places by hand

    def place_elsewhere(self, place_id: str) -> None:
        """Wait for a point on the map, a name or coordinates for a place."""
        self.placing = place_id
        self._tell()

    def place_new(self, name: str = "", spot: Spot | None = None) -> None:
        """Wait for where a place that the program has not found is."""
        self.step, self.asked = Step.PLACES, ""
        self.placing, self.new_name, self.new_spot = NEW, name, spot or Spot(0, 0)
        self._tell()

    def lead_over(self, route_id: str, number: int) -> None:
        """Wait for a point of the map that a leg is to go through."""
        self.via_of = (route_id, number)
        self._tell()

    @property
    def waits_for_point(self) -> bool:
        """Whether the next click on the map gives a point."""
        return bool(self.placing) or self.via_of is not None

    def give_point(self, lon_deg: float, lat_deg: float) -> None:
        """Take a point of the map for what waits for one."""
        if self.via_of is not None:
            (route_id, number), self.via_of = self.via_of, None
            via = round(lon_deg, 4), round(lat_deg, 4)
            self.apply(add_via(self.draft, route_id, number, via))
        elif self.placing:
            self.put_by_hand(lon_deg, lat_deg)

    def drag_via(self, route_id: str, number: int, via: int, point: LonLat) -> None:
        """Lead a leg over a point; ``via`` is the point of the leg that is moved there, or -1."""
        at = round(point[0], 4), round(point[1], 4)
        if via < 0:
            self.apply(add_via(self.draft, route_id, number, at))
        else:
            self.apply(move_via(self.draft, route_id, number, via, at))

    def stop_placing(self) -> None:
        """Wait no more."""
        self.placing, self.via_of = "", None
        self._tell()

    def put(self, candidate: Candidate, origin: Origin) -> None:
        """Put the place that is waited for, or else a new one, where a candidate is."""
        draft, placing = self.draft, self.placing
        self.placing = ""
        if self.via_of is not None:  # a place that a leg is led over, found by its name
            self.give_point(candidate.lon_deg, candidate.lat_deg)
            return
        if placing and placing != NEW:
            after = deciding.place_at(draft, placing, candidate, origin)
            self.apply(after, asked=next_question(after, Step.PLACES, placing))
            return
        spot = self.new_spot if placing == NEW and self.new_spot.end else None
        after, identity = deciding.add_place(draft, candidate, origin, spot)
        self.apply(after, asked=identity)

    def put_by_hand(self, lon_deg: float, lat_deg: float) -> None:
        """Put the place that is waited for at a point of the map."""
        place = self.draft.place(self.placing)
        name = place.name if place is not None else self.new_name
        self.put(deciding.at_point(name, lon_deg, lat_deg), Origin.HAND)


def _first_changed(before: Draft, after: Draft) -> str:
    """Return the first part that differs between two drafts and is still there."""
    old = {
        part.id: part for part in (*before.places, *before.routes, *before.passages, *before.claims)
    }
    new = (*after.places, *after.routes, *after.passages, *after.claims)
    return next((part.id for part in new if old.get(part.id) != part), "")
