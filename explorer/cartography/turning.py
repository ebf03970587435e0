"""Projects a globe anew for every frame while it is turned: outlines as unit vectors, one product.

What comes of it is a lighter scene: lines only as fine as a moving picture needs, over the globe's
skin; no rivers. When the globe rests, a full scene takes its place.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from explorer.cartography.projection import Globe, Points, unit_vectors
from explorer.cartography.relief import Relief
from explorer.cartography.scene import BaseLayers, Scene, TownMark, graticule_lines, towns_of
from explorer.cartography.shapes import NO_SHAPES, Shapes, Starts, shapes
from explorer.cartography.skin import Skin
from explorer.model.basemap import Basemap, Extent, LineName
from explorer.model.corridor import Corridor

_NEAR_M_PER_PX = 4_000.0  # nearer than this the coarsest outlines look wrong even in motion
_TOWNS = 250
_NET_STEP_DEG = 4.0  # from afar a third of a pixel beside the true line at most
_WHOLE: Extent = (-180.0, -90.0, 180.0, 90.0)


class _Outline(Struct, frozen=True, eq=False):
    """Lines as unit vectors (n, 3)."""

    vectors: NDArray[np.float32]
    starts: Starts


class Turntable:
    """A corridor and a base map, ready to be seen from above any point."""

    def __init__(self, corridor: Corridor, basemap: Basemap, relief: Relief | None) -> None:
        """Prepare what every frame needs; the base map is read when first asked for."""
        self.corridor = corridor
        self.skin = Skin(basemap, relief)
        self._basemap = basemap
        self._outlines: dict[tuple[str, int], _Outline] = {}
        self._net = _outline(*graticule_lines(_WHOLE, 10, _NET_STEP_DEG))
        lines = [np.array(edge.line, dtype=np.float64) for edge in corridor.edges.values()]
        lengths = [len(line) for line in lines]
        self._ends = np.cumsum(lengths)[:-1]
        self._network = unit_vectors(np.concatenate(lines)) if lines else np.empty((0, 3))
        places = [(p.lon_deg, p.lat_deg) for p in corridor.places.values()]
        self._places = unit_vectors(np.array(places).reshape(-1, 2))
        self._towns = sorted(basemap.towns, key=lambda t: (-t.population, t.geonames_id))[:_TOWNS]
        degrees = np.array([(t.lon_deg, t.lat_deg) for t in self._towns]).reshape(-1, 2)
        self._town_vectors = unit_vectors(degrees)

    def scene(self, globe: Globe, m_per_px: float) -> Scene:
        """Return the light scene of a globe at a resolution."""
        level = 1 if m_per_px < _NEAR_M_PER_PX else 0
        layers = BaseLayers(
            land=NO_SHAPES,
            lakes=NO_SHAPES,
            coast=self._lines("coast", level, globe),
            borders=self._lines("borders", level, globe),
            disputed=self._lines("disputed", level, globe),
            provinces=NO_SHAPES,
            rivers=NO_SHAPES,
        )
        xy = globe.seen(self._places)
        shown = globe.domain.holds(xy).tolist()
        network = globe.seen(self._network)
        seen = globe.domain.holds(network)
        return Scene(
            corridor=self.corridor,
            projection=globe,
            levels={level: (_WHOLE, layers)},
            graticule=_lines_in_front(self._net, globe),
            edges={
                edge_id: points[kept]
                for edge_id, points, kept in zip(
                    self.corridor.edges,
                    np.split(network, self._ends),
                    np.split(seen, self._ends),
                    strict=True,
                )
            },
            places={
                place_id: (x, y)
                for place_id, (x, y), is_shown in zip(
                    self.corridor.places, xy.tolist(), shown, strict=True
                )
                if is_shown
            },
            towns=towns_of(self._town_marks(globe) if m_per_px < _NEAR_M_PER_PX else ()),
            skin=self.skin,
        )

    def _town_marks(self, globe: Globe) -> tuple[TownMark, ...]:
        xy = globe.seen(self._town_vectors)
        shown = np.flatnonzero(globe.domain.holds(xy)).tolist()
        at = xy.tolist()
        towns = self._towns
        return tuple(
            TownMark(
                str(towns[i].geonames_id),
                at[i][0],
                at[i][1],
                towns[i].population,
                towns[i].spellings,
            )
            for i in shown
        )

    def _lines(self, name: LineName, level: int, globe: Globe) -> Shapes:
        key = (name, level)
        if key not in self._outlines:
            layer = self._basemap.layer(name, level)
            lonlat = np.column_stack((layer.lon_deg, layer.lat_deg))
            self._outlines[key] = _outline(lonlat, layer.starts.astype(np.intp))
        known = self._outlines[key]
        return _lines_in_front(known, globe)


def _outline(lonlat_deg: Points, starts: Starts) -> _Outline:
    return _Outline(unit_vectors(lonlat_deg).astype(np.float32), starts)


def _towards(globe: Globe) -> NDArray[np.float32]:
    """Return the unit vector that points from the globe's middle to the viewer."""
    return unit_vectors(np.array([(globe.lon_0, globe.lat_0)]))[0].astype(np.float32)


def _lines_in_front(lines: _Outline, globe: Globe) -> Shapes:
    """Project the parts of lines that lie on the near side; nothing behind it is reckoned."""
    front = lines.vectors @ _towards(globe) >= 0.0
    if not front.any():
        return NO_SHAPES
    first = np.append(True, ~front[:-1])
    first[lines.starts[:-1]] = True
    first = first[front]
    return shapes(globe.seen(lines.vectors[front]), np.append(np.flatnonzero(first), len(first)))
