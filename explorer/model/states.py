"""Whether a service, a route or a border is still as the sources describe it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from explorer.model.network import Mode
from explorer.model.quantity import Moment
from explorer.model.texts import Texts


class StateKind(StrEnum):
    """What has become of something."""

    NEW = "new"
    RUNNING = "running"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    ENDED = "ended"


class KnownState(Struct, frozen=True):
    """How a service, a route or a border (a place) stands, since when, and who says so.

    ``as_of`` is the last date for which somebody says that it is still so. ``mode`` is there where
    the state of a border holds for one mode of transport only.
    """

    id: str
    subject_id: str
    kind: StateKind
    since: Moment
    as_of: Moment | None = None
    mode: Mode | None = None
    note: Texts | None = None
