"""Where the names of countries and waters stand: inside what is seen of them.

The view is sampled every few pixels; which country lies there tells the base map's grid of the
globe. A country's name stands where all that lies under it is that country: at the point that
suits it best, or, where that is out of sight, somewhere in the part that is seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtGui import QFontMetricsF

from explorer.cartography.labels.fonts import spaced_font
from explorer.cartography.labels.placement import Box
from explorer.cartography.projection.projections import Window
from explorer.cartography.scene.render_spec import RenderSpec
from explorer.cartography.scene.scene import Scene
from explorer.model.basemap import Areas, Country
from explorer.model.texts import in_language

_STEP_PX = 26.0
_NEAREST_M_PER_PX = 100.0  # nearer the grid knows no borders
_LEAST_CELLS, _MOST = 3, 60
_SPOTS = 11
_ROOMY = 2.4  # so many times its name a country is wide that gets the larger letters
_MOSTLY = 0.8  # of the ground under a name in small letters must be its own country
_LOOKS = ((17.0, 6.0), (15.0, 3.0), (15.0, 1.2))
_WATER_LOOK = (13.0, 1.2)
_SEA_SHARE, _LAKE_SHARE = 1.0, 0.5  # of its name's width a water must be wide
_SHIFTS = ((0.0, 0.0), (0.0, -0.15), (0.0, 0.15), (0.22, 0.0), (-0.22, 0.0), (0.0, 0.25))


class AreaName(Struct, frozen=True):
    """A name to be placed: its lines, letters (pixels and spacing) and where it may stand."""

    key: str
    code: str
    texts: tuple[str, ...]
    size_px: float
    spacing_px: float
    spots: tuple[tuple[float, float], ...]
    water: bool = False


class _Sampled(Struct, frozen=True, eq=False):
    """The view's ground: country numbers (rows, columns) at ``left_px``, ``top_px`` onwards."""

    numbers: NDArray[np.intp]
    left_px: float
    top_px: float


def country_names(  # noqa: PLR0917 - what, of whom, where, and what is called otherwise
    scene: Scene,
    areas: Areas,
    picture: RenderSpec,
    reach: Box,
    frame: Box,
    own_names: Mapping[str, str],
) -> Iterator[AreaName | None]:
    """Yield the names of the countries in a box around the view, ``None`` after short steps.

    ``own_names`` are what the corridor calls countries, by code.
    """
    m_per_px = picture.viewport.m_per_px
    if m_per_px / scene.stretch < _NEAREST_M_PER_PX:
        return
    ground = _sampled(scene, areas, m_per_px, reach)
    yield None
    best = _best_points(scene, areas, m_per_px)
    counts = np.bincount(np.maximum(ground.numbers, 0).ravel())
    counts[0] = 0
    for number in np.argsort(-counts, kind="stable")[:_MOST].tolist():
        if counts[number] < _LEAST_CELLS:
            break
        country = areas.countries[number - 1]
        name = own_names.get(country.code, "")
        name = name or in_language(country.names, picture.language)
        if name:
            yield _fitting(country, name.upper(), ground, number, best[number - 1], frame)


def _sampled(scene: Scene, areas: Areas, m_per_px: float, reach: Box) -> _Sampled:
    """Sample the ground at whole steps from the map's zero point, the same under a drag."""
    first_x, first_y = np.floor(reach[0] / _STEP_PX), np.floor(reach[1] / _STEP_PX)
    columns = int(np.ceil(reach[2] / _STEP_PX) - first_x) + 1
    rows = int(np.ceil(reach[3] / _STEP_PX) - first_y) + 1
    x = (np.arange(columns) + first_x) * _STEP_PX
    y = (np.arange(rows) + first_y) * _STEP_PX
    xy = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2) * m_per_px
    lonlat = scene.projection.inverse(xy)
    numbers = areas.at(lonlat)
    domain = scene.projection.domain
    if isinstance(domain, Window):  # beside a disc nothing has a place anyway
        turned = np.column_stack((scene.projection.unwrapped(lonlat[:, 0]), lonlat[:, 1]))
        numbers[~domain.holds(turned)] = -1
    return _Sampled(numbers.reshape(rows, columns), float(x[0]), float(y[0]))


@lru_cache(maxsize=2048)
def _plain_size(text: str, size_px: float) -> tuple[float, float]:
    metrics = QFontMetricsF(spaced_font(size_px, 0.0))
    return metrics.horizontalAdvance(text), metrics.height()


def text_size(texts: tuple[str, ...], size_px: float, spacing_px: float) -> tuple[float, float]:
    """Measure lines of spaced letters."""
    widths = (_plain_size(text, size_px)[0] + spacing_px * (len(text) - 1) for text in texts)
    return max(widths), _plain_size("A", size_px)[1] * len(texts)


def _fitting(  # noqa: PLR0917 - who, called what, lies where, best where, seen where
    country: Country,
    name: str,
    ground: _Sampled,
    number: int,
    best: tuple[float, float] | None,
    frame: Box,
) -> AreaName | None:
    """Return a country's name in the largest letters that its visible part has room for."""
    own = ground.numbers == number
    rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
    wide_px = len(columns) * _STEP_PX
    own = own[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    corner = (ground.left_px + columns[0] * _STEP_PX, ground.top_px + rows[0] * _STEP_PX)
    for texts in _broken(name):
        for size_px, spacing_px in _LOOKS:
            width, height = text_size(texts, size_px, spacing_px)
            least = _ROOMY if size_px > _LOOKS[-1][0] else 0.6
            if wide_px < width * least:
                continue
            share = _MOSTLY if (size_px, spacing_px) == _LOOKS[-1] else 1.0
            spots = _spots(own, corner, (width, height), share, best, frame)
            if spots:
                key = f"country {country.code}"
                return AreaName(key, country.code, texts, size_px, spacing_px, spots)
    return None


def _broken(name: str) -> Iterator[tuple[str, ...]]:
    """Yield a name in one line, then in two of about the same length."""
    yield (name,)
    words = name.split(" ")
    if len(words) > 1:
        cuts = range(1, len(words))
        at = min(cuts, key=lambda n: abs(len(" ".join(words[:n])) - len(" ".join(words[n:]))))
        yield " ".join(words[:at]), " ".join(words[at:])


def _best_points(scene: Scene, areas: Areas, m_per_px: float) -> list[tuple[float, float] | None]:
    """Return where each country's name stands best, in pixels, ``None`` where it is not shown."""
    lonlat = np.array([(c.lon_deg, c.lat_deg) for c in areas.countries]).reshape(-1, 2)
    shown = scene.projection.shows(lonlat).tolist()
    points = (scene.projection.forward(lonlat) / m_per_px).tolist()
    return [(x, y) if seen else None for (x, y), seen in zip(points, shown, strict=True)]


def _spots(  # noqa: PLR0917 - what lies where, how large, how strictly, where best
    own: NDArray[np.bool_],
    corner: tuple[float, float],
    size: tuple[float, float],
    share: float,
    best: tuple[float, float] | None,
    frame: Box,
) -> tuple[tuple[float, float], ...]:
    """Return points around which a box of a size lies in the country, the best first.

    Those at which it lies inside the frame come first; so far as there are such, no others do.
    """
    columns, rows = (int(np.ceil(side / _STEP_PX)) + 1 for side in size)
    if own.shape[0] < rows or own.shape[1] < columns:
        return ()
    total = np.zeros((own.shape[0] + 1, own.shape[1] + 1), dtype=np.intp)
    total[1:, 1:] = own.cumsum(axis=0).cumsum(axis=1)
    inside = total[rows:, columns:] - total[:-rows, columns:]
    inside = inside - total[rows:, :-columns] + total[:-rows, :-columns]
    at = np.argwhere(inside >= rows * columns * share)
    if not len(at):
        return ()
    x = corner[0] + (at[:, 1] + (columns - 1) / 2.0) * _STEP_PX
    y = corner[1] + (at[:, 0] + (rows - 1) / 2.0) * _STEP_PX
    half_x, half_y = size[0] / 2.0 + 2.0, size[1] / 2.0 + 2.0
    seen = (x - half_x >= frame[0]) & (x + half_x <= frame[2])
    seen &= (y - half_y >= frame[1]) & (y + half_y <= frame[3])
    if seen.any():
        x, y = x[seen], y[seen]
    middle = (float(x.mean()), float(y.mean()))
    near = best is not None and bool((np.hypot(x - best[0], y - best[1]) <= _STEP_PX).any())
    home = best if near and best is not None else middle
    order = np.argsort(np.hypot((x - home[0]) / size[0], (y - home[1]) / size[1]), kind="stable")
    # Every second one first: those between are for a country whose others are all taken.
    ranks = np.linspace(0, len(order) - 1, min(_SPOTS, len(order))).astype(np.intp)
    chosen = order[np.concatenate((ranks[::2], ranks[1::2]))]
    found = [(float(x[i]), float(y[i])) for i in chosen]
    return (home, *found) if near else tuple(found)


def water_names(
    scene: Scene, areas: Areas, picture: RenderSpec, reach: Box
) -> tuple[AreaName, ...]:
    """Return the names of the seas and lakes in a box that are large enough for them."""
    m_per_px = picture.viewport.m_per_px
    true_m_per_px = m_per_px / scene.stretch
    lonlat = np.array([(w.lon_deg, w.lat_deg) for w in areas.waters]).reshape(-1, 2)
    shown = scene.projection.shows(lonlat)
    xy = (scene.projection.forward(lonlat) / m_per_px).tolist()
    found: list[AreaName] = []
    called: set[str] = set()
    for number in np.flatnonzero(shown).tolist():
        water, (x, y) = areas.waters[number], xy[number]
        if not (reach[0] <= x <= reach[2] and reach[1] <= y <= reach[3]):
            continue
        across_px = water.across_km * 1000.0 / true_m_per_px
        down_px = water.down_km * 1000.0 / true_m_per_px
        name = in_language(water.names, picture.language)
        if name in called:
            continue  # an ocean has several points
        for texts in _broken(name):
            width, height = text_size(texts, *_WATER_LOOK)
            share = _LAKE_SHARE if water.lake else _SEA_SHARE
            if across_px >= width * share and down_px >= height * share:
                spots = tuple((x + a * across_px, y + b * down_px) for a, b in _SHIFTS)
                found.append(
                    AreaName(f"water {number}", "", texts, *_WATER_LOOK, spots, water=True)
                )
                break
    return _afloat(scene, areas, found, m_per_px)


def _afloat(
    scene: Scene, areas: Areas, names: list[AreaName], m_per_px: float
) -> tuple[AreaName, ...]:
    """Return names without those of their spots, but the first, that lie in a country."""
    if not names:
        return ()
    every = np.array([spot for name in names for spot in name.spots])
    wet = areas.at(scene.projection.inverse(every * m_per_px)).reshape(len(names), -1) == 0
    wet[:, 0] = True
    return tuple(
        replace(name, spots=tuple(s for s, is_wet in zip(name.spots, row, strict=True) if is_wet))
        for name, row in zip(names, wet.tolist(), strict=True)
    )
