"""Chooses, measures and places the map's names; kept while only the map is dragged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath

from explorer.cartography.labels import Box, Label, place_labels
from explorer.cartography.lines import ScreenLine
from explorer.cartography.picture import Picture
from explorer.cartography.scene import Scene, TownMark
from explorer.model.places import Place, PlaceKind

Points = NDArray[np.float64]
FAMILY = "Inter"

SIGN_PX = {1: 6.0, 2: 4.2, 3: 4.2}
_TOWN_SIGN_PX = 2.2
_LINE_STEP_PX = 7.0
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


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a label: its text, font and baseline relative to the label's box."""

    text: str
    font: QFont
    x_px: float
    baseline_px: float
    muted: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A placed label: lines of text at an offset in pixels from the map's zero point."""

    key: str
    left_px: float
    top_px: float
    lines: tuple[Line, ...]
    halo: QPainterPath


@dataclass(frozen=True, slots=True)
class Sign:
    """A place's or town's sign, in pixels from the map's zero point."""

    key: str
    kind: str
    x_px: float
    y_px: float
    radius_px: float


@dataclass(frozen=True, slots=True)
class Lettering:
    """All names and signs of a picture, in pixels from the map's zero point."""

    names: tuple[Name, ...]
    signs: tuple[Sign, ...]
    towns: tuple[Sign, ...]


def load_fonts(folder: Path) -> None:
    """Make the program's own fonts known to Qt; CJK glyphs come from the system."""
    for path in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def map_font(pixels: float, *, bold: bool) -> QFont:
    """Return the map's lettering in a size given in pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


@cache
def area_font() -> QFont:
    """Return the lettering of areas: wide capitals that no town could be mistaken for."""
    font = QFont(map_font(13.0, bold=True))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3.0)
    return font


def shown_places(scene: Scene, picture: Picture) -> tuple[Place, ...]:
    """Return the places a picture shows, the main and the lit ones always."""
    m_per_px = picture.viewport.m_per_px
    on_route = _places_on_routes(scene, picture)
    shown: list[Place] = []
    for place in scene.corridor.places.values():
        lit = place.id in picture.places
        near = m_per_px <= _RANK_FROM_M_PER_PX[place.rank]
        wanted = place.rank != 2 or place.id in on_route  # noqa: PLR2004 - stations of routes
        if place.kind is PlaceKind.REGION:
            near = _AREAS_M_PER_PX[0] <= m_per_px <= _AREAS_M_PER_PX[1]
        if lit or (near and wanted):
            shown.append(place)
    return tuple(shown)


def _places_on_routes(scene: Scene, picture: Picture) -> frozenset[str]:
    found: set[str] = set()
    for route_id in picture.routes:
        for segment_id in scene.corridor.routes[route_id].segment_ids:
            for use in scene.corridor.segments[segment_id].edges:
                edge = scene.corridor.edges[use.edge_id]
                found |= {edge.from_id, edge.to_id}
    return frozenset(found)


def shown_towns(scene: Scene, m_per_px: float) -> tuple[TownMark, ...]:
    """Return the towns for a resolution, the largest first."""
    least = next((people for limit, people in reversed(_TOWN_FROM) if m_per_px <= limit), None)
    if least is None:
        return ()
    return tuple(t for t in scene.towns if t.population >= least)


def _lines_of(place: Place, language: str) -> list[tuple[str, QFont, bool]]:
    if place.kind is PlaceKind.REGION:
        return [(place.name(language).upper(), area_font(), True)]
    size = 15.0 if place.rank == 1 else 13.0
    lines = [(place.name(language), map_font(size, bold=place.rank == 1), False)]
    local = place.local_name(language)
    if place.rank == 1 and local:
        lines.append((local, map_font(13.0, bold=False), True))
    return lines


def _name(key: str, left_px: float, top_px: float, texts: list[tuple[str, QFont, bool]]) -> Name:
    lines: list[Line] = []
    halo = QPainterPath()
    y = 0.0
    for text, font, muted in texts:
        metrics = QFontMetricsF(font)
        y += metrics.ascent()
        lines.append(Line(text, font, 0.0, y, muted))
        halo.addText(QPointF(0.0, y), font, text)
        y += metrics.descent()
    return Name(key, left_px, top_px, tuple(lines), halo)


def _size(texts: list[tuple[str, QFont, bool]]) -> tuple[float, float]:
    metrics = [QFontMetricsF(font) for _, font, _ in texts]
    width = max(m.horizontalAdvance(t[0]) for m, t in zip(metrics, texts, strict=True))
    return width, sum(m.ascent() + m.descent() for m in metrics)


def _line_points(lines: tuple[ScreenLine, ...]) -> Points:
    """Return points along the route lines every few pixels, to keep names off them."""
    parts: list[Points] = []
    for line in lines:
        steps = np.diff(line.points, axis=0)
        along = np.concatenate(([0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))))
        if along[-1] <= 0:
            continue
        at = np.arange(0.0, along[-1], _LINE_STEP_PX)
        parts.append(
            np.column_stack([np.interp(at, along, line.points[:, axis]) for axis in (0, 1)])
        )
    return np.concatenate(parts) if parts else np.empty((0, 2))


def letter(
    scene: Scene, picture: Picture, lines: tuple[ScreenLine, ...], reach_px: float
) -> Lettering:
    """Place the names of a picture.

    ``lines`` are the route lines in the picture's pixels. Positions in the result are in pixels
    from the map's zero point, so that they stay right while the map is dragged; names further than
    ``reach_px`` outside the picture are left out.
    """
    view = picture.viewport
    zero_x, zero_y = view.screen_point(0.0, 0.0)
    zero = np.array([zero_x, zero_y])
    signs: list[Sign] = []
    labels: list[Label] = []
    texts: dict[str, list[tuple[str, QFont, bool]]] = {}
    blocked: list[Box] = []
    # The main places come last, so that no station's sign lies on theirs.
    for place in sorted(shown_places(scene, picture), key=lambda p: -p.rank):
        x_m, y_m = scene.places[place.id]
        x, y = x_m / view.m_per_px, y_m / view.m_per_px
        radius = SIGN_PX[place.rank]
        area = place.kind is PlaceKind.REGION
        if not area:
            signs.append(Sign(place.id, place.kind, x, y, radius))
            blocked.append((x - radius, y - radius, x + radius, y + radius))
        lit = place.id in picture.places
        texts[place.id] = _lines_of(place, picture.language)
        width, height = _size(texts[place.id])
        priority = 25 if area else (0 if lit else place.rank) * 10
        required = lit or place.rank == 1
        labels.append(
            Label(place.id, x, y, width, height, radius + 4, priority, required, centered=area)
        )
    towns: list[Sign] = []
    for mark in shown_towns(scene, view.m_per_px):
        x, y = mark.x_m / view.m_per_px, mark.y_m / view.m_per_px
        if not _within(x + zero_x, y + zero_y, view.width_px, view.height_px, reach_px):
            continue
        key = f"town {mark.key}"
        towns.append(Sign(key, PlaceKind.TOWN, x, y, _TOWN_SIGN_PX))
        name = mark.names.get(picture.language) or mark.names[""]
        texts[key] = [(name, map_font(12.0, bold=False), True)]
        width, height = _size(texts[key])
        priority = 100 - min(60, int(mark.population**0.25))
        labels.append(Label(key, x, y, width, height, _TOWN_SIGN_PX + 3, priority))
    points = _line_points(lines) - zero
    placed = place_labels(labels, line_points=points, blocked=tuple(blocked))
    names = tuple(_name(p.key, p.left_px, p.top_px, texts[p.key]) for p in placed)
    named = {n.key for n in names}
    return Lettering(names, tuple(signs), tuple(t for t in towns if t.key in named))


def _within(x: float, y: float, width: float, height: float, reach: float) -> bool:
    return -reach <= x <= width + reach and -reach <= y <= height + reach
