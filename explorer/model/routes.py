"""Routes as the texts describe them: segments between named places, made of network edges."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.model.network import Mode
from explorer.model.quantity import Quantity
from explorer.model.texts import Texts


class LinkKind(StrEnum):
    """Whether a passage states a segment in words or only implies it."""

    STATES = "states"
    IMPLIES = "implies"


class Service(StrEnum):
    """What travels on a route."""

    PASSENGER = "passenger rail"
    CONTAINER = "container rail"
    HIGHWAY = "highway"
    SEA = "sea"
    SEVERAL = "several modes"  # a load that goes on by train, ship or lorry in turn


class PassageLink(Struct, frozen=True):
    """A link from a segment to a passage that speaks of it."""

    passage_id: str
    says: LinkKind


class EdgeUse(Struct, frozen=True):
    """An edge of the network as a segment runs over it, with or against its direction."""

    edge_id: str
    forward: bool


class Segment(Struct, frozen=True):
    """A stretch of a route between two places a reader can name; never empty of edges."""

    id: str
    from_id: str
    to_id: str
    mode: Mode
    edges: tuple[EdgeUse, ...]
    published_km: tuple[Quantity, ...]
    links: tuple[PassageLink, ...]
    note: Texts | None = None


class PublishedFigure(Struct, frozen=True):
    """A length (km) or travel time (h, days) published for a stretch, in that direction."""

    from_id: str
    to_id: str
    figure: Quantity


class Route(Struct, frozen=True):
    """A service between two places over a list of segments that follow one another.

    ``style`` names the line style on map and charts.
    """

    id: str
    titles: Texts
    subtitles: Texts
    service: Service
    style: str
    segment_ids: tuple[str, ...]
    published: tuple[PublishedFigure, ...]
    via_id: str | None
