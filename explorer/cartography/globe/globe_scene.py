"""Projects a globe anew for every frame while it is turned.

What comes of it is a lighter scene: what the globe wears is made once, and only places and towns
are projected; there are no rivers. When the globe rests, a full scene takes its place.
"""

from __future__ import annotations

import numpy as np

from explorer.cartography.geometry.shapes import NO_SHAPES
from explorer.cartography.globe.globe_lines import GlobeLines
from explorer.cartography.globe.globe_outlines import GlobeOutlines
from explorer.cartography.globe.globe_texture import GlobeTexture
from explorer.cartography.projection.projections import Globe, unit_vectors
from explorer.cartography.scene.globe_layers import GlobeLayers
from explorer.cartography.scene.relief import Relief
from explorer.cartography.scene.scene import Scene, TownMark, towns_of
from explorer.cartography.style import MapStyle
from explorer.model.basemap import Basemap
from explorer.model.corridor import Corridor

_TOWNS_M_PER_PX = 4_000.0  # from afar there are none
_TOWNS = 250


class GlobeScenes:
    """A corridor and a base map, ready to be seen from above any point."""

    def __init__(self, corridor: Corridor, basemap: Basemap, relief: Relief | None) -> None:
        """Prepare what every frame needs; the base map is read when first asked for."""
        self.corridor, self._areas = corridor, basemap.areas
        self._texture = GlobeTexture(basemap, relief)
        self.layers = GlobeLayers(self._texture, GlobeOutlines(basemap), GlobeLines(corridor))
        lines = [np.array(edge.line, dtype=np.float64) for edge in corridor.edges.values()]
        lengths = [len(line) for line in lines]
        self._ends = np.cumsum(lengths)
        self._network = unit_vectors(np.concatenate([np.empty((0, 2)), *lines]))
        places = [(p.lon_deg, p.lat_deg) for p in corridor.places.values()]
        self._places = unit_vectors(np.array(places).reshape(-1, 2))
        self._towns = sorted(basemap.towns, key=lambda t: (-t.population, t.geonames_id))[:_TOWNS]
        degrees = np.array([(t.lon_deg, t.lat_deg) for t in self._towns]).reshape(-1, 2)
        self._town_vectors = unit_vectors(degrees)

    def prepare(self, style: MapStyle) -> None:
        """Make the surface ready in a style, so that the first frame need not."""
        self._texture.faces(style)

    def scene(self, globe: Globe, m_per_px: float) -> Scene:
        """Return the light scene of a globe at a resolution."""
        xy = globe.seen(self._places)
        shown = globe.domain.holds(xy).tolist()
        network = globe.seen(self._network)
        seen = globe.domain.holds(network)
        return Scene(
            corridor=self.corridor,
            projection=globe,
            levels={},
            graticule=NO_SHAPES,
            edges={
                edge_id: points[kept]
                for edge_id, points, kept in zip(
                    self.corridor.edges,
                    np.split(network, self._ends),
                    np.split(seen, self._ends),
                    strict=False,  # after the last split nothing is left
                )
            },
            places={
                place_id: (x, y)
                for place_id, (x, y), is_shown in zip(
                    self.corridor.places, xy.tolist(), shown, strict=True
                )
                if is_shown
            },
            towns=towns_of(self._town_marks(globe) if m_per_px < _TOWNS_M_PER_PX else ()),
            globe_layers=self.layers,
            areas=self._areas,
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
