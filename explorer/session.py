"""One immutable state of the program, changed only here, with undo.

Panels read the state and send choices; nothing else is shared between them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from explorer.analysis.lengths import stops_of, stretch
from explorer.cartography.style import LIGHT, MapStyle, style_named
from explorer.model.corridor import Corridor
from explorer.model.passages import Located, Status

if TYPE_CHECKING:  # what takes time to import, and a start does without
    from explorer.analysis.place_names import Mention
    from explorer.analysis.text import Span
    from explorer.analysis.travel_time.what_if import Change
    from explorer.storage.documents import Document

UNDO_STEPS = 200


class SelectionKind(StrEnum):
    """What kind of thing is selected."""

    PLACE = "place"
    SEGMENT = "segment"
    ROUTE = "route"
    PASSAGE = "passage"
    EVENT = "event"


class Selection(Struct, frozen=True):
    """The one selected thing; ``route_id`` tells in which route a segment was picked."""

    kind: SelectionKind
    id: str
    route_id: str | None = None


class Choices(Struct, frozen=True):
    """What the user chose and can undo.

    ``pair`` names the two ways held against each other, empty for the first two. ``what_if`` are
    changes to the published state, oldest first. ``departure`` is a moment on the first place's
    clocks, such as ``2025-06-01 08:00``; empty: as published, or the program's own choice.
    ``year`` shows the network as it stood at its end; ``None`` shows it as it is.
    """

    selection: Selection | None = None
    hidden_routes: frozenset[str] = frozenset()
    from_id: str = ""
    to_id: str = ""
    year: int | None = None
    pair: tuple[str, ...] = ()
    what_if: tuple[Change, ...] = ()
    departure: str = ""

    @property
    def has_scenario(self) -> bool:
        """Whether times are not those of the published state."""
        if not self.what_if:
            return False
        from explorer.analysis.travel_time.scenario_changes import changes_world  # noqa: PLC0415

        return changes_world(self.what_if)


class OpenCopy(Struct, frozen=True):
    """A text the user opened: the source it is a copy of (``None``: neither) and its passages.

    ``mentions`` are the names of places in it, ``paragraphs`` where its paragraphs begin and end;
    ``altered`` marks a kept copy that is no longer what it was when it was kept. ``is_own`` marks a
    text of the corridor's own: it is no copy, belongs to no publisher and is always there.
    """

    source_id: str | None
    document: Document
    located: Mapping[str, Located]
    mentions: tuple[Mention, ...] = ()
    paragraphs: tuple[Span, ...] = ()
    altered: bool = False
    is_own: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether every passage stands in it word for word, in its place."""
        return all(item.status is Status.VERIFIED for item in self.located.values())


class State(Struct, frozen=True):
    """Everything the panels show; ``source`` is the folder or file of the corridor.

    ``None`` stands for a corridor that was made and not read.
    """

    corridor: Corridor
    choices: Choices
    source: Path | None = None
    copies: Mapping[str, OpenCopy] = field(default_factory=dict[str, OpenCopy])
    reading: str | None = None
    language: str = "en"
    theme: str = LIGHT.name
    map_style: str = ""  # empty: the style of the theme's name

    @property
    def style(self) -> MapStyle:
        """The style of the map, and of the samples of it in the panels."""
        return style_named(self.map_style or self.theme)

    def only_scenario_changed(self, before: State) -> bool:
        """Whether nothing but the question about travel times has changed."""
        mine, other = self.choices, before.choices
        same = replace(mine, what_if=other.what_if, pair=other.pair, departure=other.departure)
        return replace(self, choices=same) == before

    @property
    def read_id(self) -> str:
        """What is being read, by its key; where nothing was chosen, the corridor's own reading."""
        if self.reading is not None:
            return self.reading
        first = next(iter(self.corridor.sources), "")
        return self.corridor.reading_in(self.language) or first

    def source_of(self, passage_id: str) -> str:
        """Return in which of its sources a passage is to be read: best in the one in hand."""
        source_ids = self.corridor.passages[passage_id].source_ids
        if self.read_id in source_ids:
            return self.read_id
        return self.corridor.passage_in(passage_id, self.language).source_id

    def is_own(self, passage_id: str) -> bool:
        """Tell whether a passage stands in a text of the corridor's own, which is always there."""
        return self.source_of(passage_id) in self.corridor.readings

    def copy_with(self, passage_id: str) -> OpenCopy | None:
        """Return the open text that a passage is to be read in, if there is one."""
        return self.copies.get(self.source_of(passage_id))

    def located(self, passage_id: str) -> Located | None:
        """Return where a passage stands in the open copy of its source, if there is one."""
        copy = self.copy_with(passage_id)
        return None if copy is None else copy.located.get(passage_id)


def first_choices(corridor: Corridor) -> Choices:
    """Return what a new corridor shows first: its first route, compared where most routes meet.

    The comparison runs from the route's beginning to the stop that the largest number of
    different ways reach, the nearest one if several do.
    """
    route = next(iter(corridor.routes.values()), None)
    if route is None:
        return Choices()
    from_id, *later = stops_of(route, corridor)

    def ways(to_id: str) -> int:
        parts = (stretch(r, from_id, to_id, corridor) for r in corridor.routes.values())
        return len({tuple(s.id for s in part.segments) for part in parts if part is not None})

    # A round trip comes back to where it began; there is nothing to compare with that.
    to_id = max((stop for stop in later if stop != from_id), key=ways, default=from_id)
    return Choices(Selection(SelectionKind.ROUTE, route.id), frozenset(), from_id, to_id)


class Session(QObject):
    """Holds the state. ``changed`` carries the new state and the one before it."""

    changed = Signal(object, object)
    undo_changed = Signal(bool, bool)

    def __init__(
        self,
        corridor: Corridor,
        language: str = "en",
        *,
        source: Path | None = None,
        theme: str = LIGHT.name,
        map_style: str = "",
    ) -> None:
        super().__init__()
        self._state = State(
            corridor,
            first_choices(corridor),
            source,
            language=language,
            theme=theme,
            map_style=map_style,
        )
        self._past: list[Choices] = []
        self._future: list[Choices] = []
        self._merge_key: tuple[str, str] | None = None  # what a slider in hand is changing

    @property
    def state(self) -> State:
        """The present state."""
        return self._state

    def _set(self, state: State) -> None:
        before, self._state = self._state, state
        if state != before:
            self.changed.emit(state, before)

    def choose(self, **changes: object) -> None:
        """Change some of the choices, as one step that can be undone."""
        choices = replace(self._state.choices, **changes)  # pyright: ignore[reportArgumentType]
        self._merge_key = None
        if choices == self._state.choices:
            return
        self._past = [*self._past[-UNDO_STEPS + 1 :], self._state.choices]
        self._future = []
        self._set(replace(self._state, choices=choices))
        self.undo_changed.emit(True, False)  # noqa: FBT003 - a signal has no keywords

    def select(self, selection: Selection | None) -> None:
        """Select one thing or nothing."""
        self.choose(selection=selection)

    def suppose(self, change: Change) -> None:
        """Add a change to the what-if; a slider moved on is one step, not many."""
        from explorer.analysis.travel_time.scenario_changes import subject, with_change  # noqa: PLC0415

        changes = with_change(self._state.choices.what_if, change)
        about = subject(change)
        self._slide(about if about[0] == "estimate" else None, what_if=changes)

    def _slide(self, about: tuple[str, str] | None, **changes: object) -> None:
        """Change choices; what one slider gives in one go is one step that can be undone."""
        if about is not None and about == self._merge_key:
            choices = replace(self._state.choices, **changes)  # pyright: ignore[reportArgumentType]
            self._set(replace(self._state, choices=choices))
            return
        self.choose(**changes)
        self._merge_key = about

    def show_route(self, route_id: str, *, visible: bool) -> None:
        """Show or hide a route on the map."""
        hidden = self._state.choices.hidden_routes
        hidden = hidden - {route_id} if visible else hidden | {route_id}
        self.choose(hidden_routes=hidden)

    def show_year(self, year: int | None) -> None:
        """Show the network as it stood; years in one go, as a slider gives them, are one step."""
        self._slide(None if year is None else ("year", ""), year=year)

    def undo(self) -> None:
        """Go back to the choices before the last step."""
        self._step(self._past, self._future)

    def redo(self) -> None:
        """Take back the last undo."""
        self._step(self._future, self._past)

    def _step(self, source: list[Choices], target: list[Choices]) -> None:
        if not source:
            return
        self._merge_key = None
        target.append(self._state.choices)
        self._set(replace(self._state, choices=source.pop()))
        self.undo_changed.emit(bool(self._past), bool(self._future))

    def set_language(self, language: str) -> None:
        """Show names and summaries in another language, and the reading in it if that is read."""
        reading = self._state.reading
        if reading in self._state.corridor.readings:
            reading = None
        self._set(replace(self._state, language=language, reading=reading))

    def set_look(self, *, theme: str | None = None, map_style: str | None = None) -> None:
        """Show window and map in another theme or style; what is ``None`` stays."""
        state = self._state
        self._set(
            replace(
                state,
                theme=state.theme if theme is None else theme,
                map_style=state.map_style if map_style is None else map_style,
            )
        )

    def open_copy(self, copy: OpenCopy) -> None:
        """Add an opened text and show it; a new copy of a source takes the old one's place."""
        key = copy.source_id or copy.document.sha256
        self._set(replace(self._state, copies={**self._state.copies, key: copy}, reading=key))

    def bring_reading(self, copy: OpenCopy) -> None:
        """Add a text of the corridor's own; what is being read stays."""
        key = copy.source_id or copy.document.sha256
        self._set(replace(self._state, copies={**self._state.copies, key: copy}))

    def close_copy(self, key: str) -> None:
        """Take an opened text away; one of the corridor's own stays."""
        if key in self._state.corridor.readings:
            return
        copies = {k: c for k, c in self._state.copies.items() if k != key}
        users = (k for k, c in copies.items() if not c.is_own)
        reading = self._state.reading if self._state.reading in copies else next(users, None)
        self._set(replace(self._state, copies=copies, reading=reading))

    def read(self, key: str) -> None:
        """Show one of the opened texts."""
        self._set(replace(self._state, reading=key))

    def restore(self, **choices: object) -> None:
        """Bring back choices of an earlier time, as the state that everything begins with."""
        restored = replace(self._state.choices, **choices)  # pyright: ignore[reportArgumentType]
        self._past, self._future, self._merge_key = [], [], None
        self._set(replace(self._state, choices=restored))
        self.undo_changed.emit(False, False)  # noqa: FBT003 - a signal has no keywords

    def open_corridor(self, corridor: Corridor, source: Path | None = None) -> None:
        """Replace the corridor; choices and undo begin anew, opened texts are closed."""
        self._past, self._future, self._merge_key = [], [], None
        choices = first_choices(corridor)
        self._set(
            replace(
                self._state,
                corridor=corridor,
                source=source,
                choices=choices,
                copies={},
                reading=None,
            )
        )
        self.undo_changed.emit(False, False)  # noqa: FBT003 - a signal has no keywords
