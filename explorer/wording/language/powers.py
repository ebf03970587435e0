"""The power of ten in a unit's word, where a language counts by others than English.

Chinese counts by ten thousands: 8.2 million tonnes are 820 万吨, 41 billion dollars 410 亿美元. Its
word for the unit alone names the power of the figures as they are kept (百万吨, 十亿美元), as the
head of a table does; behind a number nobody writes that.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

_KEPT = {"百万": 6, "十亿": 9, "万亿": 12}
_WRITTEN = ((12, "万亿"), (8, "亿"), (4, "万"), (0, ""))


class Regrouped(Struct, frozen=True):
    """Figures by another power of ten, the word of their unit, and how many decimals they lost."""

    values: tuple[float, ...]
    unit: str
    fewer_decimals: int = 0

    def decimals(self, asked: int | None) -> int | None:
        """Return how many decimals are left of ``asked``, without noughts at the end."""
        if asked is None or not self.fewer_decimals:
            return asked
        needed = max((_decimals(value) for value in self.values), default=0)
        return min(max(0, asked - self.fewer_decimals), needed)


def regrouped(values: Sequence[float], unit: str) -> Regrouped:
    """Return figures with their unit's word by the power of ten that the language counts by."""
    power = _KEPT.get(unit[:2])
    if power is None:
        return Regrouped(tuple(values), unit)
    exact = [Decimal(repr(float(value))) for value in values]
    least = min((abs(value) for value in exact if value), default=Decimal(0)).scaleb(power)
    to, word = next((p, w) for p, w in _WRITTEN if least >= Decimal(10) ** p or p == 0)
    told = tuple(float(value.scaleb(power - to)) for value in exact)
    return Regrouped(told, word + unit[2:], power - to)


def names_power(unit: str) -> bool:
    """Tell whether a unit's word names a power of ten that no number is written with."""
    return unit[:2] in _KEPT


def _decimals(value: float) -> int:
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
