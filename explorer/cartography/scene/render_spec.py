"""What a rendering shows beside the scene itself: one frozen value, compared to redraw."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from explorer.cartography.geometry.viewport import NOT_COVERED, Insets, PxBox, Viewport
from explorer.cartography.scene.credits import BASE


class Past(Struct, frozen=True):
    """The network as it stood: what was not there yet is drawn faint, and a banner says so.

    ``lines`` are pairs of a segment's and a route's id. ``improved`` segments have a bright core
    in their line, those ``to_improve`` a faint one. ``words`` and ``note`` come translated.
    """

    words: str
    note: str
    lines: frozenset[tuple[str, str]] = frozenset()
    places: frozenset[str] = frozenset()
    improved: frozenset[str] = frozenset()
    to_improve: frozenset[str] = frozenset()


class RenderSpec(Struct, frozen=True):
    """View, language and choices of one rendering.

    ``attribution`` credits the base map and what else is shown: see ``credits``.
    ``segments`` and ``places`` are lit up; ``schematic_note`` comes translated, and so does
    ``what_if``: the mark of a picture that shows no published state, empty for one that does.
    ``closed`` are the (lon_deg, lat_deg) of what a what-if has closed.
    ``projection_words`` stand beside the scale: in which projection it is, where that needs saying.
    ``past`` is set where the network is shown as it stood at another time, ``covered`` where
    something lies over the picture; ``cards``, boxes in pixels, lie over it in its free part, and
    ``pins`` are boxes in which what stands on the map hides names, and names alone.
    A picture without ``strip`` is a small one on a page that says where its data comes from. A
    ``silent`` one has neither names nor signs: a map to be filled in.
    """

    viewport: Viewport
    language: str
    routes: tuple[str, ...]
    segments: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    attribution: str = " · ".join(BASE)
    schematic_note: str = ""
    what_if: str = ""
    closed: tuple[tuple[float, float], ...] = ()
    past: Past | None = None
    covered: Insets = NOT_COVERED
    cards: tuple[PxBox, ...] = ()
    pins: tuple[PxBox, ...] = ()
    projection_words: str = ""
    strip: bool = True
    silent: bool = False

    @property
    def free_view(self) -> Viewport:
        """The part of the view that nothing lies over: scale, credits and banners stand in it."""
        return self.viewport.inside(self.covered)

    @property
    def on_its_own(self) -> RenderSpec:
        """The same picture where nothing lies over it: on paper, or in a file."""
        return replace(self, covered=NOT_COVERED, cards=(), pins=())

    @property
    def framing(self) -> tuple[object, ...]:
        """All that decides which names are seen whole: the view, and what lies over it."""
        return self.viewport, self.covered, self.cards, self.pins

    @property
    def line_choices(self) -> tuple[object, ...]:
        """All that the look of the route lines depends on, beside the view."""
        past = self.past and (self.past.lines, self.past.improved, self.past.to_improve)
        return self.routes, self.segments, past

    @property
    def banners(self) -> tuple[tuple[str, str], ...]:
        """What the picture must not be mistaken without: words and a note each."""
        what_if = ((self.what_if, ""),) if self.what_if else ()
        return what_if if self.past is None else (*what_if, (self.past.words, self.past.note))
