"""Names that go along with a turning globe until better ones are placed."""

from __future__ import annotations

import math

import numpy as np
from msgspec.structs import replace

from explorer.cartography.labels.lettering import Lettering, Name, Sign
from explorer.cartography.projection.projections import Globe


def turned_deg(before: Globe, now: Globe) -> float:
    """Return how far a globe was turned, in degrees between the points seen in the middle."""
    cosine = float(before.axes[:, 2] @ now.axes[:, 2])
    return math.degrees(math.acos(min(1.0, max(-1.0, cosine))))


def turned(
    lettering: Lettering, before: Globe, now: Globe, m_per_px: float, now_m_per_px: float
) -> Lettering:
    """Return names and signs of a globe where their places lie after it was turned.

    Pixels count from the globe's middle, at a resolution before and one now. What went behind the
    globe is left out; names keep their side of their places.
    """
    names, signs, towns = lettering.names, lettering.signs, lettering.towns
    at = [(name.anchor_x_px, name.anchor_y_px) for name in names]
    at += [(sign.x_px, sign.y_px) for sign in (*signs, *towns)]
    if not at:
        return lettering
    vectors = before.pointed_at(np.array(at) * m_per_px)
    front = (vectors @ now.axes[:, 2] >= 0.0).tolist()  # false beside the globe, where it is nan
    moved = (now.seen(vectors) / now_m_per_px).tolist()

    def name(number: int, old: Name) -> Name:
        x, y = moved[number]
        left, top = old.left_px - old.anchor_x_px + x, old.top_px - old.anchor_y_px + y
        return replace(old, left_px=left, top_px=top, anchor_x_px=x, anchor_y_px=y)

    def sign(number: int, old: Sign) -> Sign:
        return replace(old, x_px=moved[number][0], y_px=moved[number][1])

    to_signs, to_towns = len(names), len(names) + len(signs)
    return Lettering(
        tuple(name(i, old) for i, old in enumerate(names) if front[i]),
        tuple(sign(i, old) for i, old in enumerate(signs, to_signs) if front[i]),
        tuple(sign(i, old) for i, old in enumerate(towns, to_towns) if front[i]),
        lettering.slots,
    )
