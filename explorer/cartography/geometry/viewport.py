"""The window onto the map: which map coordinates lie under which pixel."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

Points = NDArray[np.float64]
Bounds = tuple[float, float, float, float]  # left, top, right, bottom in map metres
PxBox = tuple[float, float, float, float]  # left, top, right, bottom in pixels

NEAREST_M_PER_PX = 20.0
FARTHEST_M_PER_PX = 60_000.0
MM_PER_PX = 25.4 / 96.0  # a screen pixel of 96 to the inch, as scales are usually quoted


class Insets(Struct, frozen=True):
    """How far from each edge of a picture, in pixels, something lies over it."""

    left_px: int = 0
    top_px: int = 0
    right_px: int = 0
    bottom_px: int = 0

    def joined(self, other: Insets) -> Insets:
        """Return what both cover together."""
        return Insets(
            max(self.left_px, other.left_px),
            max(self.top_px, other.top_px),
            max(self.right_px, other.right_px),
            max(self.bottom_px, other.bottom_px),
        )

    def within(self, width_px: int, height_px: int) -> Insets:
        """Return them so that at least one pixel of a picture is left free."""
        left_px = min(self.left_px, width_px - 1)
        top_px = min(self.top_px, height_px - 1)
        return Insets(
            left_px,
            top_px,
            min(self.right_px, width_px - 1 - left_px),
            min(self.bottom_px, height_px - 1 - top_px),
        )


NOT_COVERED = Insets()


class Viewport(Struct, frozen=True):
    """A centre in map metres, a resolution and a size in (logical) pixels; never empty."""

    center_x_m: float
    center_y_m: float
    m_per_px: float
    width_px: int
    height_px: int

    def to_screen(self, xy_m: Points) -> Points:
        """Return pixel positions, shape (n, 2), of map coordinates."""
        origin = np.array([self.left_m, self.top_m])
        return (xy_m - origin) / self.m_per_px

    def screen_point(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Return the pixel position of one map point."""
        return (x_m - self.left_m) / self.m_per_px, (y_m - self.top_m) / self.m_per_px

    def map_point(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Return the map coordinates under a pixel."""
        return self.left_m + x_px * self.m_per_px, self.top_m + y_px * self.m_per_px

    @property
    def left_m(self) -> float:
        """Map coordinate of the left edge."""
        return self.center_x_m - self.width_px * self.m_per_px / 2.0

    @property
    def top_m(self) -> float:
        """Map coordinate of the top edge."""
        return self.center_y_m - self.height_px * self.m_per_px / 2.0

    @property
    def bounds_m(self) -> Bounds:
        """Left, top, right and bottom in map metres."""
        left, top = self.left_m, self.top_m
        return (
            left,
            top,
            left + self.width_px * self.m_per_px,
            top + self.height_px * self.m_per_px,
        )

    @property
    def scale_denominator(self) -> float:
        """The n of a map scale 1:n on a screen of 96 pixels to the inch."""
        return self.m_per_px * 1000.0 / MM_PER_PX

    def inside(self, covered: Insets) -> Viewport:
        """Return the part of the view that nothing lies over; the scale stays."""
        if covered == NOT_COVERED:
            return self
        covered = covered.within(self.width_px, self.height_px)
        width_px = self.width_px - covered.left_px - covered.right_px
        height_px = self.height_px - covered.top_px - covered.bottom_px
        x_m, y_m = self.map_point(
            covered.left_px + width_px / 2.0, covered.top_px + height_px / 2.0
        )
        return Viewport(x_m, y_m, self.m_per_px, width_px, height_px)

    def resized(self, width_px: int, height_px: int) -> Viewport:
        """Return the same centre and scale in another size."""
        return replace(self, width_px=max(1, width_px), height_px=max(1, height_px))

    def panned(self, dx_px: float, dy_px: float) -> Viewport:
        """Return the view after the map was dragged by so many pixels."""
        return replace(
            self,
            center_x_m=self.center_x_m - dx_px * self.m_per_px,
            center_y_m=self.center_y_m - dy_px * self.m_per_px,
        )

    def zoomed(self, factor: float, x_px: float, y_px: float) -> Viewport:
        """Return the view ``factor`` times nearer; the point under (x_px, y_px) stays there."""
        m_per_px = min(FARTHEST_M_PER_PX, max(NEAREST_M_PER_PX, self.m_per_px / factor))
        x_m, y_m = self.map_point(x_px, y_px)
        dx_px, dy_px = x_px - self.width_px / 2.0, y_px - self.height_px / 2.0
        return replace(
            self,
            m_per_px=m_per_px,
            center_x_m=x_m - dx_px * m_per_px,
            center_y_m=y_m - dy_px * m_per_px,
        )

    def centered(self, x_m: float, y_m: float) -> Viewport:
        """Return the view with another centre."""
        return replace(self, center_x_m=x_m, center_y_m=y_m)

    def kept_within(self, bounds_m: Bounds) -> Viewport:
        """Return the view with its centre moved into ``bounds_m``, so that nobody gets lost."""
        left, top, right, bottom = bounds_m
        return self.centered(
            min(max(self.center_x_m, left), right), min(max(self.center_y_m, top), bottom)
        )

    def kept_within_circle(self, radius_m: float) -> Viewport:
        """Return the view with its centre moved straight into a circle around the zero point."""
        away_m = math.hypot(self.center_x_m, self.center_y_m)
        if away_m <= radius_m:
            return self
        share = radius_m / away_m
        return self.centered(self.center_x_m * share, self.center_y_m * share)


def fitted(
    bounds_m: Bounds,
    width_px: int,
    height_px: int,
    *,
    margin_px: int = 48,
    covered: Insets = NOT_COVERED,
) -> Viewport:
    """Return the view that shows ``bounds_m`` whole with a margin where there is room for one.

    They lie in the middle of the part that is not ``covered``.
    """
    left, top, right, bottom = bounds_m
    width_px, height_px = max(1, width_px), max(1, height_px)
    covered = covered.within(width_px, height_px)
    free_x_px = width_px - covered.left_px - covered.right_px
    free_y_px = height_px - covered.top_px - covered.bottom_px
    margin_px = min(margin_px, free_x_px // 4, free_y_px // 4)
    m_per_px = max(
        (right - left) / max(1, free_x_px - 2 * margin_px),
        (bottom - top) / max(1, free_y_px - 2 * margin_px),
    )
    m_per_px = min(FARTHEST_M_PER_PX, max(NEAREST_M_PER_PX, m_per_px))
    middle_x_m = (left + right) / 2.0 + (covered.right_px - covered.left_px) / 2.0 * m_per_px
    middle_y_m = (top + bottom) / 2.0 + (covered.bottom_px - covered.top_px) / 2.0 * m_per_px
    return Viewport(middle_x_m, middle_y_m, m_per_px, width_px, height_px)


def nice_length_km(longest_km: float) -> float:
    """Return the longest 1, 2 or 5 times a power of ten that is not above ``longest_km``."""
    power = 10.0 ** math.floor(math.log10(longest_km))
    return next(n * power for n in (5.0, 2.0, 1.0) if n * power <= longest_km * (1 + 1e-9))
