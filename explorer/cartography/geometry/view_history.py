"""The views one has been to, to walk back and forth through."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

MOST_VIEWS = 100
_SAME_PX = 1.0
_SAME_RATIO = 1.002
_M_PER_DEG = 111_000.0


class SeenView(Struct, frozen=True):
    """A view told by the ground it showed, so that it outlives a change of projection or size."""

    lon_deg: float
    lat_deg: float
    m_per_px: float

    def looks_like(self, other: SeenView) -> bool:
        """Tell whether nobody would see a difference: within about a pixel."""
        ratio = self.m_per_px / other.m_per_px
        near_deg = _SAME_PX * min(self.m_per_px, other.m_per_px) / _M_PER_DEG
        return (
            1 / _SAME_RATIO < ratio < _SAME_RATIO
            and abs(self.lon_deg - other.lon_deg) <= near_deg
            and abs(self.lat_deg - other.lat_deg) <= near_deg
        )


class ViewHistory(Struct, frozen=True):
    """Views in the order they were visited; ``index`` is the present one, -1 before the first."""

    views: tuple[SeenView, ...] = ()
    index: int = -1

    def visited(self, view: SeenView) -> ViewHistory:
        """Return the history after a view was settled on; what lay ahead is forgotten."""
        if self.index >= 0 and view.looks_like(self.views[self.index]):
            return self
        views = (*self.views[: self.index + 1], view)[-MOST_VIEWS:]
        return ViewHistory(views, len(views) - 1)

    @property
    def present(self) -> SeenView | None:
        """The present view."""
        return self.views[self.index] if self.index >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self.index > 0

    @property
    def can_go_forth(self) -> bool:
        """Whether one went back from a later view."""
        return self.index < len(self.views) - 1

    def back(self) -> ViewHistory:
        """Return the history one step back; at its beginning, itself."""
        return replace(self, index=self.index - 1) if self.can_go_back else self

    def forth(self) -> ViewHistory:
        """Return the history one step forth; at its end, itself."""
        return replace(self, index=self.index + 1) if self.can_go_forth else self
