"""How the view moves over time: flights, glides, pinches, boxes; pure functions of elapsed time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from explorer.cartography.geometry.viewport import Viewport, fitted

Pixel = tuple[float, float]

DECAY_MS = 325.0
"""Time constant of a glide; after it 37 % of the speed is left."""
SLOWEST_PX_S = 25.0
FASTEST_PX_S = 5_000.0
THROWN_PX_S = 220.0
"""A drag that ends slower than this was laid down, not thrown."""
_LOOK_BACK_MS = 90.0
_LEAST_MS = 16.0
_SAME_SCALE = 1e-9


class Motion(Protocol):
    """A movement of the view: how long it takes and where it is after so many ms."""

    @property
    def duration_ms(self) -> int:
        """How long it takes."""
        ...

    def at(self, elapsed_ms: float) -> Viewport:
        """Return the view after ``elapsed_ms``; beyond its ends, the view at that end."""
        ...


class Flight(Struct, frozen=True):
    """From one view to another: fast at first, gently arriving."""

    start: Viewport
    target: Viewport
    duration_ms: int

    def at(self, elapsed_ms: float) -> Viewport:
        """Return the view after ``elapsed_ms``."""
        share = min(1.0, max(0.0, elapsed_ms / max(1, self.duration_ms)))
        if share >= 1.0:
            return self.target
        return between(self.start, self.target, 1.0 - (1.0 - share) ** 3)


def between(start: Viewport, target: Viewport, share: float) -> Viewport:
    """Return the view a ``share`` (0 to 1) of the way from one view to another.

    The scale changes by equal ratios. The centre goes along with the resolution, so that the one
    point which both views show at the same pixel stays there: a zoom around the pointer keeps what
    is under the pointer all the way.
    """
    ratio = target.m_per_px / start.m_per_px
    m_per_px = start.m_per_px * ratio**share
    if abs(ratio - 1.0) > _SAME_SCALE:
        share = (m_per_px - start.m_per_px) / (target.m_per_px - start.m_per_px)
    return replace(
        start,
        m_per_px=m_per_px,
        center_x_m=start.center_x_m + (target.center_x_m - start.center_x_m) * share,
        center_y_m=start.center_y_m + (target.center_y_m - start.center_y_m) * share,
    )


class Glide(Struct, frozen=True):
    """The map runs on after it was thrown and loses its speed exponentially.

    The speed is in pixels per second; v(t) = v0 exp(-t / DECAY_MS).
    """

    start: Viewport
    speed_px_s: Pixel

    @property
    def duration_ms(self) -> int:
        """The time after which the speed falls below ``SLOWEST_PX_S``."""
        speed = math.hypot(*self.speed_px_s)
        return round(DECAY_MS * math.log(speed / SLOWEST_PX_S)) if speed > SLOWEST_PX_S else 0

    def at(self, elapsed_ms: float) -> Viewport:
        """Return the view after ``elapsed_ms``."""
        elapsed_ms = min(max(0.0, elapsed_ms), self.duration_ms)
        run_s = DECAY_MS / 1000.0 * -math.expm1(-elapsed_ms / DECAY_MS)
        return self.start.panned(self.speed_px_s[0] * run_s, self.speed_px_s[1] * run_s)


def throw_speed(samples: Sequence[tuple[float, float, float]], released_ms: float) -> Pixel | None:
    """Return the speed in pixels per second at which a drag was let go, ``None`` if it was not.

    ``samples`` are (time in ms, x, y) of the drag, oldest first. Only the last moments count: who
    holds still before letting go does not throw.
    """
    recent = [s for s in samples if 0.0 <= released_ms - s[0] <= _LOOK_BACK_MS]
    if not recent:
        return None
    took_ms = recent[-1][0] - recent[0][0]
    if not took_ms >= _LEAST_MS:
        return None
    speed_x = (recent[-1][1] - recent[0][1]) / took_ms * 1000.0
    speed_y = (recent[-1][2] - recent[0][2]) / took_ms * 1000.0
    speed = math.hypot(speed_x, speed_y)
    if not (math.isfinite(speed) and speed >= THROWN_PX_S):
        return None
    capped = min(1.0, FASTEST_PX_S / speed)
    return speed_x * capped, speed_y * capped


def boxed(view: Viewport, first: Pixel, second: Pixel) -> Viewport:
    """Return the view that shows the box between two pixels whole and as large as it goes."""
    a, b = view.map_point(*first), view.map_point(*second)
    box = (min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
    return fitted(box, view.width_px, view.height_px, margin_px=0)


def pinched(
    view: Viewport, before: tuple[Pixel, Pixel], after: tuple[Pixel, Pixel], least_px: float = 8.0
) -> Viewport:
    """Return the view after two fingers went from two pixels to two others.

    What was under the middle between them stays under it; fingers nearer than ``least_px`` to each
    other only drag, because their ratio says nothing.
    """
    (ax, ay), (bx, by) = _middle(*before), _middle(*after)
    moved = view.panned(bx - ax, by - ay)
    apart_before, apart_after = math.dist(*before), math.dist(*after)
    if apart_before < least_px or apart_after < least_px:
        return moved
    return moved.zoomed(apart_after / apart_before, bx, by)


def _middle(a: Pixel, b: Pixel) -> Pixel:
    return (a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0


def is_sound(view: Viewport) -> bool:
    """Tell whether a view can be shown at all: every number finite, the resolution positive."""
    numbers = (view.center_x_m, view.center_y_m, view.m_per_px)
    return all(map(math.isfinite, numbers)) and view.m_per_px > 0
