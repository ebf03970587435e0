"""Chooses, measures and places the map's names; kept while only the map is dragged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from msgspec import Struct, field
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath

from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.geometry.shapes import clipped_runs, densified, joined
from explorer.cartography.labels.area_names import AreaName, country_names, water_names
from explorer.cartography.labels.font_files import damaged_fonts, font_files
from explorer.cartography.labels.fonts import map_font, spaced_font, text_px
from explorer.cartography.labels.placement import NO_SLOTS, Box, Label, PlacedLabel, label_steps
from explorer.cartography.projection.projections import Points
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.model.countries import local_language
from explorer.model.places import Place, PlaceKind

SIGN_PX = {1: 6.0, 2: 4.2, 3: 4.2}
_TOWN_SIGN_PX = 2.2
_LINE_STEP_PX = 7.0
_LONGEST_NAME = 80
_TRADITIONAL = frozenset(("HK", "MO", "TW"))  # where Chinese has its traditional characters
_AT_A_TIME = 12  # names measured or placed between two looks at the clock
_SMALLER = 0.7  # signs on a map of half the Earth
_CROWDED_M_PER_PX = 6_000.0  # farther out signs are smaller
_RING_PRIORITY = 35
_COUNTRY_PRIORITY, _SEA_PRIORITY, _REGION_PRIORITY, _OWN_COUNTRY_PRIORITY = 15, 24, 26, 5
HIGHLIGHT_PX = 13.0
"""Radius of the light around the sign of a chosen place."""
_HIGHLIGHT_GAP_PX = 4.0
_EDGE_PX = 3.0  # between a name and the picture's edge
_STRIP_PX = 46.0  # of the lower edge, which the scale bar covers
# From this resolution (m per px) on, places of a rank and towns of a population are shown.
_RANK_FROM_M_PER_PX = {1: 1e9, 2: 5_200.0, 3: 2_200.0}
_AREAS_M_PER_PX = (1_200.0, 9_000.0)
_TOWN_FROM = (
    (3_400.0, 1_500_000),
    (2_400.0, 700_000),
    (1_500.0, 250_000),
    (800.0, 80_000),
    (400.0, 15_000),
)


Ink = Literal["label", "muted", "water"]


class Line(Struct, frozen=True):
    """One line of a label: its text, font and baseline relative to the label's box."""

    text: str
    font: QFont
    x_px: float
    baseline_px: float
    ink: Ink = "label"


class Name(Struct, frozen=True):
    """A placed label: lines of text at an offset in pixels from the map's zero point."""

    key: str
    left_px: float
    top_px: float
    width_px: float
    height_px: float
    lines: tuple[Line, ...]
    anchor_x_px: float
    anchor_y_px: float

    def outline(self) -> QPainterPath:
        """Return the letters' outlines relative to the label's box, for a halo around them."""
        path = QPainterPath()
        for line in self.lines:
            path.addText(QPointF(line.x_px, line.baseline_px), line.font, line.text)
        return path


class Sign(Struct, frozen=True):
    """A place's or town's sign, in pixels from the map's zero point."""

    key: str
    kind: str
    x_px: float
    y_px: float
    radius_px: float


class Lettering(Struct, frozen=True):
    """All names and signs of a picture, in pixels from the map's zero point."""

    names: tuple[Name, ...]
    signs: tuple[Sign, ...]
    towns: tuple[Sign, ...]
    slots: Mapping[str, int]


def load_fonts(folder: Path) -> None:
    """Make the program's own fonts known to Qt; CJK glyphs come from the system.

    A damaged file is left out: another font takes its place.
    """
    damaged = damaged_fonts(folder)
    for path in font_files(folder):
        if path.name not in damaged:
            QFontDatabase.addApplicationFont(str(path))
    for measured in (_block, _area_block, text_px):  # with the fonts of before
        measured.cache_clear()


def shown_places(scene: Scene, picture: RenderSpec) -> tuple[Place, ...]:
    """Return the places a picture shows, the main and the lit ones always.

    Where no place is a main one, as in a list that was imported, the highest rank there is counts
    as the first: a map without any of its places would be no map of them.
    """
    m_per_px = picture.viewport.m_per_px / scene.stretch
    on_route = _places_on_routes(scene, picture)
    lower = min((p.rank for p in scene.corridor.places.values()), default=1) - 1
    shown: list[Place] = []
    for place in scene.corridor.places.values():
        if place.id not in scene.places:
            continue  # on the far side of the globe
        highlighted = place.id in picture.places
        rank = place.rank - lower
        near = m_per_px <= _RANK_FROM_M_PER_PX[rank]
        wanted = rank != 2 or place.id in on_route  # noqa: PLR2004 - stations of routes
        if place.kind is PlaceKind.REGION:
            near = _AREAS_M_PER_PX[0] <= m_per_px <= _AREAS_M_PER_PX[1]
        if highlighted or (near and wanted):
            shown.append(place)
    return tuple(shown)


def _places_on_routes(scene: Scene, picture: RenderSpec) -> frozenset[str]:
    found: set[str] = set()
    for route_id in picture.routes:
        for segment_id in scene.corridor.routes[route_id].segment_ids:
            for use in scene.corridor.segments[segment_id].edges:
                edge = scene.corridor.edges[use.edge_id]
                found |= {edge.from_id, edge.to_id}
    return frozenset(found)


def least_population(m_per_px: float) -> int | None:
    """Return how many people a town must have to be shown at a resolution; ``None`` for none."""
    return next((people for limit, people in reversed(_TOWN_FROM) if m_per_px <= limit), None)


class _Block(Struct, frozen=True):
    """The lines of a name, measured."""

    width_px: float
    height_px: float
    lines: tuple[Line, ...]


@lru_cache(maxsize=4096)
def _block(texts: tuple[str, ...], size_px: float, kind: str, local: str = "") -> _Block:
    """Measure a name: one line, or two with that in a ``local`` language beneath, muted."""
    fonts = {
        "area": [spaced_font(size_px, 2.0, bold=False)],
        "main": [
            map_font(size_px, bold=True),
            map_font(size_px - 2.0, bold=False, language=local),
        ],
        "plain": [map_font(size_px, bold=False)],
        "town": [map_font(size_px, bold=False)],
    }[kind]
    lines: list[Line] = []
    width = y = 0.0
    for number, (text, font) in enumerate(zip(texts, fonts, strict=False)):
        metrics = QFontMetricsF(font)
        y += metrics.ascent()
        muted = number > 0 or kind in {"area", "town"}
        lines.append(Line(text, font, 0.0, y, "muted" if muted else "label"))
        y += metrics.descent()
        width = max(width, metrics.horizontalAdvance(text))
    return _Block(width, y, tuple(lines))


@lru_cache(maxsize=1024)
def _area_block(texts: tuple[str, ...], size_px: float, spacing_px: float, ink: Ink) -> _Block:
    """Measure the name of a country or water, its lines one below the other in the middle."""
    font = spaced_font(size_px, spacing_px, bold=ink != "water")
    metrics = QFontMetricsF(font)
    widths = [metrics.horizontalAdvance(text) - spacing_px for text in texts]
    lines = tuple(
        Line(
            text,
            font,
            (max(widths) - width) / 2.0,
            metrics.ascent() + number * metrics.height(),
            ink,
        )
        for number, (text, width) in enumerate(zip(texts, widths, strict=True))
    )
    return _Block(max(widths), metrics.height() * len(texts), lines)


def _place_block(place: Place, language: str) -> _Block:
    name = place.name(language)[:_LONGEST_NAME]
    if place.kind is PlaceKind.REGION:
        return _block((name,), 13.0, "area")
    local = place.local_name(language)
    if place.rank == 1:
        texts = (name, local[:_LONGEST_NAME]) if local else (name,)
        is_traditional = place.country in _TRADITIONAL
        tongue = "zh-Hant" if is_traditional else local_language(place.country)
        return _block(texts, 15.0, "main", tongue)
    return _block((name,), 13.0, "plain")


def _line_points(lines: tuple[DrawnLine, ...], box: Box) -> Points:
    """Return points along the route lines every few pixels, to keep names off them."""
    xy, starts, _ = clipped_runs(*joined([line.points for line in lines]), box)
    if not len(xy):
        return xy
    points = densified(xy, starts, _LINE_STEP_PX)[0]
    x, y = points[:, 0], points[:, 1]
    return points[(x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])]


class _Wanted(Struct, eq=False):
    """What is to be named in a picture: gathered step by step, then placed."""

    scene: Scene
    picture: RenderSpec
    reach: Box
    frame: Box
    labels: list[Label] = field(default_factory=list[Label])
    blocks: dict[str, _Block] = field(default_factory=dict[str, _Block])
    signs: list[Sign] = field(default_factory=list[Sign])
    towns: list[Sign] = field(default_factory=list[Sign])

    @property
    def crowded(self) -> bool:
        """Whether so much is in view that signs are smaller."""
        return self.picture.viewport.m_per_px / self.scene.stretch > _CROWDED_M_PER_PX

    def add_places(self) -> None:
        """Name the places; the main ones come last, so that no station's sign lies on theirs."""
        m_per_px, crowded = self.picture.viewport.m_per_px, self.crowded
        for place in sorted(shown_places(self.scene, self.picture), key=lambda p: -p.rank):
            x_m, y_m = self.scene.places[place.id]
            x, y = x_m / m_per_px, y_m / m_per_px
            if not _within(x, y, self.reach):
                continue
            radius = SIGN_PX[place.rank] * (_SMALLER if crowded else 1.0)
            area = place.kind is PlaceKind.REGION
            if not area:
                self.signs.append(Sign(place.id, place.kind, x, y, radius))
            highlighted = place.id in self.picture.places
            block = self.blocks[place.id] = _place_block(place, self.picture.language)
            gap_px = HIGHLIGHT_PX if highlighted and radius < HIGHLIGHT_PX else radius
            self.labels.append(
                Label(
                    place.id,
                    x,
                    y,
                    block.width_px,
                    block.height_px,
                    gap_px + _HIGHLIGHT_GAP_PX,
                    priority=0 if highlighted else _REGION_PRIORITY if area else place.rank * 10,
                    required=highlighted or place.rank == 1,
                    centered=area,
                )
            )

    def add_areas(self) -> Iterator[None]:
        """Name countries, seas and lakes; a country of the corridor goes by the place's name."""
        areas = self.scene.areas
        if areas is None:
            return
        own = {
            country.code: place
            for place in self.scene.corridor.places.values()
            if (country := self.scene.country_of(place))
        }
        named = {place.id for place in own.values()}
        called = {code: place.name(self.picture.language) for code, place in own.items()}
        found = country_names(self.scene, areas, self.picture, self.reach, self.frame, called)
        for name in found:
            yield
            if name is not None:
                place = own.get(name.code)
                # From afar the corridor's own countries go first: places can stand aside.
                first = self.crowded and place is not None
                priority = _OWN_COUNTRY_PRIORITY if first else _COUNTRY_PRIORITY
                self._add_area(name, priority, "" if place is None else place.id)
        # A chosen country stays named at its point where its name fits nowhere.
        fitting = {label.key for label in self.labels if label.spots}
        self.labels[:] = [
            label
            for label in self.labels
            if label.spots
            or label.key not in named
            or (label.key not in fitting and label.key in self.picture.places)
        ]
        for name in water_names(self.scene, areas, self.picture, self.reach):
            self._add_area(name, _SEA_PRIORITY)
        yield

    def _add_area(self, name: AreaName, priority: int, place_id: str = "") -> None:
        key, texts = place_id or name.key, name.texts
        if place_id in self.picture.places:
            priority = 0
        ink: Ink = "water" if name.water else "muted"
        block = self.blocks[key] = _area_block(texts, name.size_px, name.spacing_px, ink)
        size = (block.width_px, block.height_px)
        self.labels.append(Label(key, *name.spots[0], *size, 0.0, priority, spots=name.spots))

    def add_towns(self) -> Iterator[None]:
        """Name the towns, the more of them the nearer the map."""
        m_per_px, language = self.picture.viewport.m_per_px, self.picture.language
        least = least_population(m_per_px / self.scene.stretch)
        if least is None:
            return
        left, top, right, bottom = (side * m_per_px for side in self.reach)
        marks = self.scene.towns.within(least, (left, top, right, bottom))
        for number, mark in enumerate(marks):
            if number % _AT_A_TIME == 0:
                yield
            x, y, key = mark.x_m / m_per_px, mark.y_m / m_per_px, f"town {mark.key}"
            self.towns.append(Sign(key, PlaceKind.TOWN, x, y, _TOWN_SIGN_PX))
            name = mark.names.get(language) or mark.names[""]
            block = self.blocks[key] = _block((name[:_LONGEST_NAME],), 12.0, "town")
            priority = 100 - min(60, int(mark.population**0.25))
            gap_px = _TOWN_SIGN_PX + 3
            self.labels.append(Label(key, x, y, block.width_px, block.height_px, gap_px, priority))

    def add_rings(self) -> None:
        """Name every second circle of true distance."""
        for radius_m in self.scene.rings_m[1::2]:
            told = f"{radius_m / 1000.0:.0f} {QCoreApplication.translate('Units', 'km')}"
            key, y = f"ring {radius_m:.0f}", -radius_m / self.picture.viewport.m_per_px
            block = self.blocks[key] = _block((told,), 12.0, "town")
            size = (block.width_px, block.height_px)
            if _within(0.0, y, self.reach):
                self.labels.append(Label(key, 0.0, y, *size, 0.0, _RING_PRIORITY, centered=True))

    def blocked(self) -> tuple[Box, ...]:
        """Return the boxes of the places' signs."""
        return tuple(
            (s.x_px - s.radius_px, s.y_px - s.radius_px, s.x_px + s.radius_px, s.y_px + s.radius_px)
            for s in self.signs
        )

    def closed(self) -> tuple[Box, ...]:
        """Return the boxes which no name may lie in: the light around chosen places, and cards."""
        reach_px = HIGHLIGHT_PX + 2.0
        lit = tuple(
            (s.x_px - reach_px, s.y_px - reach_px, s.x_px + reach_px, s.y_px + reach_px)
            for s in self.signs
            if s.key in self.picture.places
        )
        zero_x, zero_y = self.picture.viewport.screen_point(0.0, 0.0)
        cards = tuple(
            (left - zero_x, top - zero_y, right - zero_x, bottom - zero_y)
            for left, top, right, bottom in (*self.picture.cards, *self.picture.pins)
        )
        return lit + cards

    def lettering(self, placed: tuple[PlacedLabel, ...]) -> Lettering:
        """Return what found room; a town without its name is left out."""
        labels = {label.key: label for label in self.labels}
        names: list[Name] = []
        for p in placed:
            label, block = labels[p.key], self.blocks[p.key]
            size = (block.width_px, block.height_px)
            anchor = (label.x_px, label.y_px)
            if label.spots:
                anchor = label.spots[p.slot]
            names.append(Name(p.key, p.left_px, p.top_px, *size, block.lines, *anchor))
        named = {n.key for n in names}
        return Lettering(
            tuple(names),
            tuple(self.signs),
            tuple(t for t in self.towns if t.key in named),
            {p.key: p.slot for p in placed if not labels[p.key].spots},
        )


def lettering_steps(
    scene: Scene,
    picture: RenderSpec,
    lines: tuple[DrawnLine, ...],
    reach_px: float,
    before: Mapping[str, int] = NO_SLOTS,
) -> Iterator[Lettering | None]:
    """Place the names of a picture; ``None`` comes after each short step, at last the names.

    ``lines`` and the result are in pixels from the map's zero point, so that they stay right while
    the map is dragged; names further than ``reach_px`` outside the picture are left out.
    ``before`` are the slots of the last picture.
    """
    view = picture.viewport
    zero_x, zero_y = view.screen_point(0.0, 0.0)
    reach = (
        -reach_px - zero_x,
        -reach_px - zero_y,
        view.width_px + reach_px - zero_x,
        view.height_px + reach_px - zero_y,
    )
    rim = _EDGE_PX
    cut = picture.covered
    frame = (
        cut.left_px + rim - zero_x,
        cut.top_px + rim - zero_y,
        view.width_px - cut.right_px - rim - zero_x,
        view.height_px - cut.bottom_px - rim - zero_y,
    )
    if frame[3] - frame[1] > 3.0 * _STRIP_PX:
        frame = (*frame[:3], frame[3] - _STRIP_PX)
    wanted = _Wanted(scene, picture, reach, frame)
    wanted.add_places()
    yield None
    for _ in wanted.add_areas():
        yield None
    for _ in wanted.add_towns():
        yield None
    wanted.add_rings()
    points = _line_points(lines, reach)
    yield None
    steps = label_steps(
        wanted.labels,
        line_points=points,
        blocked=wanted.blocked(),
        closed=wanted.closed(),
        frame=frame,
        before=before,
    )
    for number, placed in enumerate(steps):
        if placed is not None:
            yield wanted.lettering(placed)
        elif number % _AT_A_TIME == 0:
            yield None


def _within(x: float, y: float, box: Box) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
