"""The projections by name: what menus and the command line say of them, and what sets them apart.

Nothing heavy is imported here, so that the command line starts at once; ``making`` has for each
name what makes the projection.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from explorer.errors import QT_TRANSLATE_NOOP, UnknownNameError


class ProjectionKind(Struct, frozen=True):
    """A kind of map; in its ``title`` stands {0} where the place that it counts from is named.

    ``is_centered``: it stands around a point that may be chosen, rather than being fitted to the
    corridor. ``counts_from_place``: that point is one place, which distances are counted from.
    ``turns``: it is turned under the hand and, with nothing to fit it to, shown whole.
    """

    name: str
    title: str
    tip: str
    is_centered: bool = False
    counts_from_place: bool = False
    turns: bool = False


DEFAULT = ProjectionKind(
    "lambert",
    QT_TRANSLATE_NOOP("Projection", "Fitted to the corridor"),
    QT_TRANSLATE_NOOP("Projection", "Lambert conformal conic: shapes are true"),
)
"""The map that comes first, and that a new corridor comes back to."""

PROJECTIONS: Mapping[str, ProjectionKind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            DEFAULT,
            ProjectionKind(
                "equidistant",
                QT_TRANSLATE_NOOP("Projection", "True distances from {0}"),
                QT_TRANSLATE_NOOP(
                    "Projection", "Azimuthal equidistant: rings every 500 km around one place"
                ),
                is_centered=True,
                counts_from_place=True,
            ),
            ProjectionKind(
                "globe",
                QT_TRANSLATE_NOOP("Projection", "Globe"),
                QT_TRANSLATE_NOOP("Projection", "Orthographic: the Earth from far away"),
                is_centered=True,
                turns=True,
            ),
            ProjectionKind(
                "web-mercator",
                QT_TRANSLATE_NOOP("Projection", "Web Mercator"),
                QT_TRANSLATE_NOOP("Projection", "As most maps on the web: north grows too large"),
            ),
        )
    }
)
"""In the order of the menu."""


def projection_kind(name: str) -> ProjectionKind:
    """Return the kind of that name; raises ``UnknownNameError`` where there is none."""
    if name not in PROJECTIONS:
        raise UnknownNameError("projection", name, PROJECTIONS)
    return PROJECTIONS[name]
