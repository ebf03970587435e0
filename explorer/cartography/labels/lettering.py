"""Chooses, measures and places the map's names; kept while only the map is dragged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath

from explorer.cartography.geometry.line_records import DrawnLine
from explorer.cartography.geometry.shapes import clipped_runs, densified, joined
from explorer.cartography.labels.placement import NO_SLOTS, Box, Label, PlacedLabel, label_steps
from explorer.cartography.projection.projections import Points
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.model.places import Place, PlaceKind

FAMILY = "Inter"

SIGN_PX = {1: 6.0, 2: 4.2, 3: 4.2}
_TOWN_SIGN_PX = 2.2
_LINE_STEP_PX = 7.0
_LONGEST_NAME = 80
_AT_A_TIME = 12  # names measured or placed between two looks at the clock
_SMALLER = 0.7  # signs on a map of half the Earth
_CROWDED_M_PER_PX = 9_000.0  # farther out even the main names must make room for each other
_RING_PRIORITY = 35
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


class Line(Struct, frozen=True):
    """One line of a label: its text, font and baseline relative to the label's box."""

    text: str
    font: QFont
    x_px: float
    baseline_px: float
    muted: bool


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
    """Make the program's own fonts known to Qt; CJK glyphs come from the system."""
    for path in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))
    for measured in (_block, text_px):  # with the fonts of before
        measured.cache_clear()


@cache
def map_font(pixels: float, *, bold: bool) -> QFont:
    """Return the map's lettering in a size given in pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


@lru_cache(maxsize=64)
def text_px(text: str, pixels: float) -> float:
    """Measure a text of the map's plain lettering; kept, for a zoom asks in every frame."""
    return QFontMetricsF(map_font(pixels, bold=False)).horizontalAdvance(text)


@cache
def area_font() -> QFont:
    """Return the lettering of areas: wide capitals that no town could be mistaken for."""
    font = QFont(map_font(13.0, bold=True))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3.0)
    return font


def shown_places(scene: Scene, picture: RenderSpec) -> tuple[Place, ...]:
    """Return the places a picture shows, the main and the lit ones always."""
    m_per_px = picture.viewport.m_per_px / scene.stretch
    on_route = _places_on_routes(scene, picture)
    shown: list[Place] = []
    for place in scene.corridor.places.values():
        if place.id not in scene.places:
            continue  # on the far side of the globe
        highlighted = place.id in picture.places
        near = m_per_px <= _RANK_FROM_M_PER_PX[place.rank]
        wanted = place.rank != 2 or place.id in on_route  # noqa: PLR2004 - stations of routes
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
def _block(texts: tuple[str, ...], size_px: float, kind: str) -> _Block:
    """Measure a name: one line, or two with the local script beneath, muted."""
    fonts = {
        "area": [area_font()],
        "main": [map_font(size_px, bold=True), map_font(size_px - 2.0, bold=False)],
        "plain": [map_font(size_px, bold=False)],
        "town": [map_font(size_px, bold=False)],
    }[kind]
    lines: list[Line] = []
    width = y = 0.0
    for number, (text, font) in enumerate(zip(texts, fonts, strict=False)):
        metrics = QFontMetricsF(font)
        y += metrics.ascent()
        muted = number > 0 or kind in {"area", "town"}
        lines.append(Line(text, font, 0.0, y, muted))
        y += metrics.descent()
        width = max(width, metrics.horizontalAdvance(text))
    return _Block(width, y, tuple(lines))


def _place_block(place: Place, language: str) -> _Block:
    name = place.name(language)[:_LONGEST_NAME]
    if place.kind is PlaceKind.REGION:
        return _block((name.upper(),), 13.0, "area")
    local = place.local_name(language)
    if place.rank == 1:
        return _block((name, local[:_LONGEST_NAME]) if local else (name,), 15.0, "main")
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
    labels: list[Label] = field(default_factory=list[Label])
    blocks: dict[str, _Block] = field(default_factory=dict[str, _Block])
    signs: list[Sign] = field(default_factory=list[Sign])
    towns: list[Sign] = field(default_factory=list[Sign])

    @property
    def crowded(self) -> bool:
        """Whether so much is in view that even main names must make room."""
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
            self.labels.append(
                Label(
                    place.id,
                    x,
                    y,
                    block.width_px,
                    block.height_px,
                    radius + 4,
                    priority=25 if area else (0 if highlighted else place.rank) * 10,
                    required=highlighted or (place.rank == 1 and not crowded),
                    centered=area,
                )
            )

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
            key, y = f"ring {radius_m:.0f}", -radius_m / self.picture.viewport.m_per_px
            block = self.blocks[key] = _block((f"{radius_m / 1000.0:.0f} km",), 12.0, "town")
            size = (block.width_px, block.height_px)
            if _within(0.0, y, self.reach):
                self.labels.append(Label(key, 0.0, y, *size, 0.0, _RING_PRIORITY, centered=True))

    def blocked(self) -> tuple[Box, ...]:
        """Return the boxes of the places' signs."""
        return tuple(
            (s.x_px - s.radius_px, s.y_px - s.radius_px, s.x_px + s.radius_px, s.y_px + s.radius_px)
            for s in self.signs
        )

    def lettering(self, placed: tuple[PlacedLabel, ...]) -> Lettering:
        """Return what found room; a town without its name is left out."""
        anchors = {label.key: (label.x_px, label.y_px) for label in self.labels}
        names: list[Name] = []
        for p in placed:
            block = self.blocks[p.key]
            size = (block.width_px, block.height_px)
            names.append(Name(p.key, p.left_px, p.top_px, *size, block.lines, *anchors[p.key]))
        named = {n.key for n in names}
        return Lettering(
            tuple(names),
            tuple(self.signs),
            tuple(t for t in self.towns if t.key in named),
            {p.key: p.slot for p in placed},
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
    wanted = _Wanted(scene, picture, reach)
    wanted.add_places()
    yield None
    for _ in wanted.add_towns():
        yield None
    wanted.add_rings()
    points = _line_points(lines, reach)
    yield None
    steps = label_steps(wanted.labels, line_points=points, blocked=wanted.blocked(), before=before)
    for number, placed in enumerate(steps):
        if placed is not None:
            yield wanted.lettering(placed)
        elif number % _AT_A_TIME == 0:
            yield None


def _within(x: float, y: float, box: Box) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
