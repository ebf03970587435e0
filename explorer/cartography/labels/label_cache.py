"""Keeps the names of the map while it moves, and places better ones in short steps."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.geometry.viewport import Viewport
from explorer.cartography.labels.label_images import LabelImages
from explorer.cartography.labels.lettering import HIGHLIGHT_PX, Lettering, Name, lettering_steps
from explorer.cartography.labels.place_signs import paint_place_sign
from explorer.cartography.lines.strokes import FAINT, SELECTION_RIM_PX
from explorer.cartography.projection.projections import Globe, Projection
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.cartography.style import MapStyle
from explorer.model.corridor import Corridor

_REACH_PX = 260.0  # so far outside the picture names are placed, for a drag to come
_AHEAD_PX = 130.0  # after so long a drag new ones are placed
_LAGGING = 1.12  # so far apart may scales be before names in motion are placed anew
_URGENT = 1.5  # from here on they may take longer than there is time between two frames
_URGENT_MS = 3.0
_NEAR = 2.5  # and so far at most
_FAINT_NAME = 0.55  # of what was not there yet: still to be read
_TURNED_DEG = 4.0  # after such a turn of a globe new ones are placed
_TURNING_MS = 2.0  # of each frame
_NEW_AT_A_TURN = 3  # so many pictures of names are made for a frame
_MARGIN_PX = 150.0  # no name reaches farther from its place


class _Placed(Struct, frozen=True, eq=False):
    """Names, and the picture and the projection they were placed for."""

    picture: RenderSpec
    projection: Projection
    lettering: Lettering


class LabelCache:
    """The names of one scene in one style."""

    def __init__(
        self,
        scene: Scene,
        style: MapStyle,
        lines: Callable[[RenderSpec], tuple[DrawnLine, ...]],
        before: LabelCache | None = None,
    ) -> None:
        """Begin without names; those of ``before`` keep their sides where they can."""
        self._scene, self._lines = scene, lines
        self.style = style
        kept = before if before is not None and before.style is style else None
        self.stamps = LabelImages(style) if kept is None else kept.stamps
        self._slots = {} if before is None else before.slots
        self._placed: _Placed | None = None
        self._under_way: Iterator[Lettering | None] | None = None
        self._wanted: tuple[RenderSpec, Projection] | None = None
        if kept is not None and scene.transient and kept.corridor is scene.corridor:
            self._placed, self._under_way, self._wanted = kept.handed_on()
        self.boxes: tuple[QRectF, ...] = ()  # of the names painted last
        self._cut = False  # whether the picture's edge hides a name that was placed for another
        self._unready: set[str] = set()  # names that appear as soon as pictures of them are made

    @property
    def slots(self) -> dict[str, int]:
        """On which side of its place each name stands."""
        return self._slots

    @property
    def corridor(self) -> Corridor:
        """Whose names they are."""
        return self._scene.corridor

    def handed_on(
        self,
    ) -> tuple[
        _Placed | None, Iterator[Lettering | None] | None, tuple[RenderSpec, Projection] | None
    ]:
        """Return what the next frame of a turning globe goes on with: names, and better ones."""
        placed = self._placed
        if placed is None or not isinstance(placed.projection, Globe):
            return None, None, None
        if not self._scene.transient:
            return placed, None, None
        return placed, self._under_way, self._wanted

    # ---- placing

    def exact(self, picture: RenderSpec) -> Lettering:
        """Return the names of a picture; the same ones while the map is only dragged a little."""
        globe = self._scene.projection
        if self._scene.transient and isinstance(globe, Globe):
            return self._on_turning(globe, picture)
        placed = self._placed
        if placed is None or not _serves(placed.picture, picture, _REACH_PX):
            placed = self._place(picture)
        return placed.lettering

    def _on_turning(self, globe: Globe, picture: RenderSpec) -> Lettering:
        """Return the names of a turning globe: the last ones, while better ones are placed."""
        from explorer.cartography.labels.globe_labels import turned, turned_deg  # noqa: PLC0415 - as scene

        placed = self._placed
        if placed is None or not _of_use(placed.picture, picture):
            return self._place(picture).lettering
        before, m_per_px = placed.projection, picture.viewport.m_per_px
        apart = _apart(placed.picture.viewport.m_per_px, m_per_px)
        if not isinstance(before, Globe):
            return self._place(picture).lettering
        if turned_deg(before, globe) > _TURNED_DEG or apart > _LAGGING:
            if self._under_way is None:
                self._under_way, self._wanted = self._steps(picture), (picture, globe)
            if self._advance(_TURNING_MS):
                return self._on_turning(globe, picture)
        if before is globe:
            return placed.lettering
        return turned(placed.lettering, before, globe, placed.picture.viewport.m_per_px, m_per_px)

    def near(self, picture: RenderSpec, ratio: float) -> tuple[Lettering, float]:
        """Return names for a map in motion, and how many times larger it is than theirs."""
        placed = self._placed
        if placed is None:
            placed = self._place(picture)
        elif not _nearly_serves(placed.picture, picture):
            placed = self._place(picture)
            self._note_unready(ratio)
        return placed.lettering, placed.picture.viewport.m_per_px / picture.viewport.m_per_px

    def at_rest(self, picture: RenderSpec) -> bool:
        """Tell whether a picture's names cannot be placed any better."""
        placed = self._placed
        served = placed is not None and _serves(placed.picture, picture, _REACH_PX)
        moved = placed is not None and placed.picture.framing != picture.framing
        return served and not self._unready and not (self._cut and moved)

    def work(self, picture: RenderSpec, ratio: float, budget_ms: float, *, resting: bool) -> bool:
        """Place better names for so many milliseconds; tell whether they are done."""
        placed = self._placed
        if placed is None:
            self._place(picture)
            return True
        if self._under_way is None:
            if self._lags(placed.picture, picture, resting=resting):
                self._under_way = self._steps(picture)
                self._wanted = (picture, self._scene.projection)
            elif self._unready:
                self._under_way, self._wanted = self._stamping(placed.lettering, ratio), None
            else:
                return False
        stamping = self._wanted is None
        if _apart(placed.picture.viewport.m_per_px, picture.viewport.m_per_px) > _URGENT:
            budget_ms = max(budget_ms, _URGENT_MS)
        if not self._advance(budget_ms):
            return stamping
        if not stamping:
            self._note_unready(ratio)
        return True

    def _note_unready(self, ratio: float) -> None:
        """Let names appear one after the other, as pictures of them are made."""
        names = () if self._placed is None else self._placed.lettering.names
        self._unready = {name.key for name in names if not self.stamps.has(name, ratio)}

    def _advance(self, budget_ms: float) -> bool:
        """Go on with what is under way for so many milliseconds; tell whether it is done."""
        began = time.perf_counter()
        until = began + budget_ms / 1000.0
        for done in self._under_way or ():
            if done is not None and self._wanted is not None:
                self._keep(*self._wanted, done)
                return True
            now = time.perf_counter()
            if 2.0 * now - began >= until:  # the next step may take as long as the last
                return False
            began = now
        self._under_way = None
        return True

    @property
    def busy(self) -> bool:
        """Whether better names are being placed."""
        return self._under_way is not None

    def _lags(self, known: RenderSpec, picture: RenderSpec, *, resting: bool) -> bool:
        if resting and self._cut and known.framing != picture.framing:
            return True
        if resting and not _serves(known, picture, _REACH_PX):
            return True
        if _apart(known.viewport.m_per_px, picture.viewport.m_per_px) > _LAGGING:
            return True
        return _moved_px(known.viewport, picture.viewport) > _AHEAD_PX

    def _place(self, picture: RenderSpec) -> _Placed:
        steps = lettering_steps(self._scene, picture, self._lines(picture), _REACH_PX, self._slots)
        found = next(done for done in steps if done is not None)
        return self._keep(picture, self._scene.projection, found)

    def _keep(self, picture: RenderSpec, projection: Projection, lettering: Lettering) -> _Placed:
        self._under_way = self._wanted = None
        self._unready = set()
        self._slots = dict(lettering.slots)
        self._placed = _Placed(picture, projection, lettering)
        return self._placed

    def _steps(self, picture: RenderSpec) -> Iterator[Lettering | None]:
        lines = self._lines(picture)
        yield None
        yield from lettering_steps(self._scene, picture, lines, _REACH_PX, self._slots)

    def _stamping(self, lettering: Lettering, ratio: float) -> Iterator[None]:
        """Make the pictures of names that lack them; each appears at once."""
        for name in lettering.names:
            if name.key in self._unready:
                self.stamps.of(name, ratio)
                self._unready.discard(name.key)
                yield None

    # ---- painting

    def paint(  # noqa: PLR0917 - where, what, how large and what lies over it
        self,
        painter: QPainter,
        picture: RenderSpec,
        lettering: Lettering,
        floor_px: float,
        factor: float = 1.0,
        covered: tuple[QRectF, ...] = (),
    ) -> None:
        """Paint signs and names; on a map ``factor`` times larger they keep their own size.

        A name that reaches below ``floor_px`` or into a ``covered`` box is left out: something
        lies over the map there.
        """
        view, style = picture.viewport, self.style
        zero_x, zero_y = view.screen_point(0.0, 0.0)
        right, bottom = view.width_px + _MARGIN_PX, view.height_px + _MARGIN_PX

        def at(x: float, y: float) -> tuple[float, float] | None:
            x, y = zero_x + x * factor, zero_y + y * factor
            inside = -_MARGIN_PX < x < right and -_MARGIN_PX < y < bottom
            return (x, y) if inside else None

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.town_label))
        for town in lettering.towns:
            if here := at(town.x_px, town.y_px):
                painter.drawEllipse(QPointF(*here), town.radius_px, town.radius_px)
        faint = frozenset[str]() if picture.past is None else picture.past.places
        for sign in lettering.signs:
            here = at(sign.x_px, sign.y_px)
            if here is None:
                continue
            painter.setOpacity(FAINT if sign.key in faint else 1.0)
            if sign.key in picture.places:
                painter.setPen(QPen(QColor(style.selection_rim), SELECTION_RIM_PX))
                painter.setBrush(QColor(style.selection))
                painter.drawEllipse(QPointF(*here), HIGHLIGHT_PX, HIGHLIGHT_PX)
            paint_place_sign(painter, sign.kind, *here, sign.radius_px, style)
        shown = [
            (name, left, top)
            for name, left, top in self._whole_names(lettering, at, view.width_px, floor_px)
            if not self._under(covered, name, left, top)
        ]
        if factor != 1.0 or self._scene.transient:
            shown = _apart_from_each_other(shown)
        self.boxes = tuple(QRectF(x, y, n.width_px, n.height_px) for n, x, y in shown)
        late = self._too_many([name for name, *_ in shown], painter.device().devicePixelRatio())
        for name, left, top in reversed(shown):
            if name.key in late:
                continue
            painter.setOpacity(_FAINT_NAME if name.key in faint else 1.0)
            self.stamps.paint(painter, name, left, top)
        painter.setOpacity(1.0)

    def _whole_names(
        self,
        lettering: Lettering,
        at: Callable[[float, float], tuple[float, float] | None],
        width_px: float,
        floor_px: float,
    ) -> list[tuple[Name, float, float]]:
        """Return the names that no edge of the picture cuts, each with where its box begins."""
        shown: list[tuple[Name, float, float]] = []
        self._cut = False
        for name in lettering.names:
            here = at(name.anchor_x_px, name.anchor_y_px)
            if name.key in self._unready or here is None:
                continue
            left = here[0] + name.left_px - name.anchor_x_px
            top = here[1] + name.top_px - name.anchor_y_px
            if _inside(name, left, top, width_px, floor_px):
                shown.append((name, left, top))
            elif 0.0 <= here[0] <= width_px and 0.0 <= here[1] <= floor_px:
                self._cut = True  # with its place in view it may stand on another side
        return shown

    def _under(self, covered: tuple[QRectF, ...], name: Name, left: float, top: float) -> bool:
        """Tell whether something lies over a name, or a part of it."""
        under = QRectF(left, top, name.width_px, name.height_px)
        if not any(box.intersects(under) for box in covered):
            return False
        self._cut = True  # placed anew it may stand beside what lies there
        return True

    def _too_many(self, names: list[Name], ratio: float) -> set[str]:
        """Return which names, the most important first, wait for another frame of a turning globe.

        Of those that were never painted only a few are for each frame.
        """
        if not self._scene.transient:
            return set()
        fresh = [name.key for name in names if not self.stamps.has(name, ratio)]
        return set(fresh[_NEW_AT_A_TURN:])


def _inside(name: Name, left: float, top: float, width_px: float, floor_px: float) -> bool:
    """Tell whether the whole of a name is seen."""
    right, bottom = left + name.width_px, top + name.height_px
    return left >= 0.0 and top >= 0.0 and right <= width_px and bottom <= floor_px


def _apart_from_each_other(
    names: list[tuple[Name, float, float]],
) -> list[tuple[Name, float, float]]:
    """Leave out names that a map in motion has moved onto more important ones."""
    kept: list[tuple[Name, float, float]] = []
    for name, left, top in names:
        right, bottom = left + name.width_px, top + name.height_px
        if not any(
            left < x + n.width_px and x < right and top < y + n.height_px and y < bottom
            for n, x, y in kept
        ):
            kept.append((name, left, top))
    return kept


def _apart(a: float, b: float) -> float:
    return max(a, b) / min(a, b)


def _moved_px(before: Viewport, now: Viewport) -> float:
    """Return how far the map was dragged, in pixels of the present scale."""
    across_m = abs(before.center_x_m - now.center_x_m)
    down_m = abs(before.center_y_m - now.center_y_m)
    return max(across_m, down_m) / now.m_per_px


def _same_but_view(before: RenderSpec, now: RenderSpec) -> bool:
    a, b = before.viewport, now.viewport
    same_size = (a.width_px, a.height_px) == (b.width_px, b.height_px)
    return same_size and replace(before, viewport=b) == now


def _serves(before: RenderSpec, now: RenderSpec, reach_px: float) -> bool:
    """Tell whether names placed for one picture are right for another: dragged a little."""
    a, b = before.viewport, now.viewport
    same_scale = a.m_per_px == b.m_per_px
    return same_scale and _same_but_view(before, now) and _moved_px(a, b) < reach_px


def _of_use(before: RenderSpec, now: RenderSpec) -> bool:
    """Tell whether names placed for one picture may stand on another of a similar scale.

    What has come to lie over the map hides some of them; better ones are placed between two frames.
    """
    near = _apart(before.viewport.m_per_px, now.viewport.m_per_px) <= _NEAR
    seen = replace(before, covered=now.covered, cards=now.cards, pins=now.pins)
    return near and _same_but_view(seen, now)


def _nearly_serves(before: RenderSpec, now: RenderSpec) -> bool:
    """Tell whether names placed for one picture may stand on another for a moment."""
    a, b = before.viewport, now.viewport
    left, top, right, bottom = a.bounds_m
    reach_m = _REACH_PX * a.m_per_px
    across = left - reach_m < b.center_x_m < right + reach_m
    down = top - reach_m < b.center_y_m < bottom + reach_m
    return across and down and _of_use(before, now)
