"""What lies over the map, and where: pure geometry in logical pixels from the map's corner.

The map itself is always as large as the window less top bar and strip. What a user asked for is
kept as it is; what a small window cannot show beside what was asked for later is folded, and comes
back by itself when that is closed.
"""

from __future__ import annotations

import math
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from explorer.cartography.geometry.viewport import Insets
from explorer.cartography.rendering.furniture import STRIP_PX as FOOT_PX

TOP_PX, STRIP_PX = 44, 40
RIM_PX = 12
CARD_PX, EDIT_CARD_PX, RAIL_PX = 272, 320, 42
SIDE_PAGE_PX = 364
HANDLE_PX = (34, 108)
ROOMY_PX = 1600  # from this width of the window on, nothing has to give way
NARROW_PX = 1000  # under this width card and sheet take turns
LOW_PX = 600  # under this height of the window a question opens at the right
_LEAST_FREE = 0.5  # of the window, beside a sheet
_LEAST_SHEET_PX = 240
_DETAILS_PX, _TEXT_PX = 360, 596


class Mode(StrEnum):
    """What lies beside the map."""

    EXPLORE = "explore"
    READ = "read"
    CHECK = "check"
    EDIT = "edit"  # while there is a draft behind the corridor
    LESSON = "lesson"  # while a lesson is in hand


class Question(StrEnum):
    """What is asked of two places."""

    COMPARE = "compare"
    WHY = "why"
    RACE = "race"
    TIMELINE = "timeline"


PAGE_PX = {Question.COMPARE: 300, Question.WHY: 320, Question.RACE: 92, Question.TIMELINE: 220}


class Part(StrEnum):
    """A part that can be folded."""

    CARD = "card"
    SHEET = "sheet"
    PAGE = "page"


class Layout(Struct, frozen=True):
    """What was asked for: the parts that are open, the one asked for last at the end.

    ``bare`` folds everything and keeps what was there; ``sheet_px`` is a width that was dragged, 0
    for the usual one.
    """

    mode: Mode = Mode.EXPLORE
    question: Question = Question.COMPARE
    open: tuple[Part, ...] = (Part.CARD, Part.SHEET)
    bare: bool = False
    sheet_px: int = 0

    def opened(self, part: Part) -> Layout:
        """Return the layout with a part asked for last."""
        return replace(self, open=(*(p for p in self.open if p is not part), part), bare=False)

    def closed(self, part: Part) -> Layout:
        """Return the layout without a part."""
        return replace(self, open=tuple(p for p in self.open if p is not part))

    def asking(self, question: Question) -> Layout:
        """Return the layout with the page of a question asked for last."""
        return replace(self, question=question).opened(Part.PAGE)

    def beside(self, mode: Mode) -> Layout:
        """Return the layout with another sheet beside the map."""
        return replace(self, mode=mode).opened(Part.SHEET)


class Box(Struct, frozen=True):
    """A rectangle in pixels."""

    left: int
    top: int
    width: int
    height: int


class Arrangement(Struct, frozen=True):
    """Where everything lies; ``None`` for what is folded.

    ``card`` is the card or, with ``is_rail``, what it folds to. ``page_at_side`` tells that the
    question stands in one column at the right. ``covered`` is what the sheets take of the map; the
    card is not counted, only avoided.
    """

    card: Box
    is_rail: bool
    sheet: Box | None
    page: Box | None
    page_at_side: bool
    handle: Box
    covered: Insets


_RIVALS = {Part.CARD: Part.SHEET, Part.SHEET: Part.CARD}


def shown(layout: Layout, width_px: int, height_px: int) -> tuple[Part, ...]:
    """Return the parts that a window of a size shows open."""
    if layout.bare:
        return ()
    asked = layout.open
    if width_px >= ROOMY_PX:
        return asked

    def gives_way(part: Part) -> bool:
        later = asked[asked.index(part) + 1 :]
        if width_px < NARROW_PX and _RIVALS.get(part) in later:
            return True  # beside each other they would leave a strip of map
        if part is Part.CARD:
            if layout.mode is Mode.EDIT:  # text and card belong together: one asks about the other
                return Part.PAGE in later
            text = layout.mode is not Mode.EXPLORE and Part.SHEET in later
            return Part.PAGE in later or text or (height_px < LOW_PX and bool(later))
        beside = layout.question is Question.TIMELINE and not at_side(layout.question, height_px)
        if part is Part.PAGE and beside and width_px >= NARROW_PX:
            return False  # event after event is chosen there, and each shows its details
        if layout.mode is Mode.EXPLORE or at_side(
            layout.question, height_px
        ):  # page and sheet are rivals
            return bool({Part.PAGE, Part.SHEET}.intersection(later))
        return False

    return tuple(part for part in asked if not gives_way(part))


def at_side(question: Question, height_px: int) -> bool:
    """Tell whether a question's page stands at the right: in a low window, if it is high itself."""
    return height_px < LOW_PX and question is not Question.RACE


def sheet_px(layout: Layout, width_px: int, height_px: int) -> int:
    """Return how wide the sheet is: at least half of the window stays map."""
    usual = _DETAILS_PX if layout.mode is Mode.EXPLORE else _TEXT_PX
    map_px = max(1, height_px - TOP_PX - STRIP_PX)
    most = math.floor(width_px * (1.0 - _LEAST_FREE * height_px / map_px))
    return max(_LEAST_SHEET_PX, min(layout.sheet_px or usual, most))


def arrange(
    layout: Layout, width_px: int, height_px: int, *, card_px: int, page_px: int = 0
) -> Arrangement:
    """Return where everything lies in a window of a size, top bar and strip included.

    ``card_px`` is how high the card wants to be, ``page_px`` the page, 0 for the usual height.
    """
    parts = shown(layout, width_px, height_px)
    map_px = max(1, height_px - TOP_PX - STRIP_PX)
    right = width_px
    sheet: Box | None = None
    if Part.SHEET in parts:
        right = width_px - sheet_px(layout, width_px, height_px)
        sheet = Box(right, 0, width_px - right, map_px)
    page: Box | None = None
    page_at_side = Part.PAGE in parts and at_side(layout.question, height_px)
    if Part.PAGE in parts:
        if page_at_side:
            wide = min(SIDE_PAGE_PX, width_px // 2)
            right = width_px - wide
            page = Box(right, 0, wide, map_px)
        else:
            high = min(page_px or PAGE_PX[layout.question], max(92, height_px // 2 - 84))
            page = Box(0, map_px - high, right, high)
    bottom = 0 if page is None or page_at_side else page.height
    is_rail = Part.CARD not in parts
    free_px = map_px - bottom - FOOT_PX - 2 * RIM_PX  # scale and credits stay in sight
    card_wide_px = EDIT_CARD_PX if layout.mode is Mode.EDIT else CARD_PX
    card_high_px = max(40, min(card_px, free_px))
    card = Box(RIM_PX, RIM_PX, RAIL_PX if is_rail else card_wide_px, card_high_px)
    wide, high = HANDLE_PX
    handle = Box(right - wide - RIM_PX, min(128, max(0, map_px - bottom - high)), wide, high)
    covered = Insets(right_px=width_px - right, bottom_px=bottom)
    return Arrangement(card, is_rail, sheet, page, page_at_side, handle, covered)


def layout_text(layout: Layout) -> str:
    """Return a layout as one line, to be remembered."""
    return ";".join((layout.mode, layout.question, ",".join(layout.open), str(layout.sheet_px)))


def layout_of(text: str) -> Layout:
    """Return a remembered layout; what cannot be read gives the first one."""
    try:
        mode, question, parts, px = text.split(";")
        found = tuple(dict.fromkeys(Part(part) for part in parts.split(",") if part))
        layout = Layout(Mode(mode), Question(question), found, sheet_px=max(0, int(px)))
    except ValueError:
        return Layout()
    # A start is no start of a race.
    return layout.closed(Part.PAGE) if layout.question is Question.RACE else layout
