"""Why one journey takes longer: the difference split into causes that add up to it exactly.

What both journeys share (the same edge in the same time) takes equally long and is left out first.
For the rest, time is a function of five things, D·S + B + T + W: the distance in km, the mean
running speed as S in h/km, the hours at borders with the change of gauge, the hours of transfer
from one mode to the next, and the hours of waiting and stops. Sailing is running: a ship's
kilometres are distance, and that it is slower than a train is speed; waiting for the ship is
waiting. Each cause gets its Shapley value (L. S. Shapley, "A value for n-person games", 1953): its
effect when it alone passes from the first journey's value to the second's, averaged over all orders
in which the five can pass. So no order of causes is preferred, and swapping the journeys only turns
the signs. What a timetable holds beside these parts is the rest: a sixth thing that is added as it
stands, so that it is its own share. All shares add up to the difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from math import factorial

from msgspec import Struct

from explorer.analysis.travel_time.terms import (
    BORDER_KINDS,
    TRANSFER_KINDS,
    WAITING_KINDS,
    Cause,
    Term,
    TermKind,
)


def shapley(players: Sequence[str], worth: Callable[[frozenset[str]], float]) -> dict[str, float]:
    """Return each player's Shapley value; they add up to worth(all) less worth(none).

    Calls ``worth`` once for each of the 2ⁿ coalitions.
    """
    count = len(players)
    coalitions = [frozenset(c) for k in range(count + 1) for c in combinations(players, k)]
    worths = {c: worth(c) for c in coalitions}
    shares = dict.fromkeys(players, 0.0)
    for coalition in coalitions:
        size = len(coalition)
        weight = factorial(size) * factorial(count - size - 1) if size < count else 0
        for player in players:
            if player not in coalition:
                gain = worths[coalition | {player}] - worths[coalition]
                shares[player] += gain * weight / factorial(count)
    return shares


class _Parts(Struct, frozen=True):
    """A journey without what it shares: D in km, the rest in hours."""

    km: float
    running_h: float
    border_h: float
    transfer_h: float
    waiting_h: float


def _hours(terms: Sequence[Term], middles: Mapping[str, float]) -> dict[str, float]:
    """Return the hours by id of a term. Ids are unique within a journey."""
    return {t.id: t.hours(middles[t.estimate_id]) for t in terms}


def _parts(terms: Sequence[Term], hours: Mapping[str, float], shared: frozenset[str]) -> _Parts:
    own = [t for t in terms if t.id not in shared]

    def total(kinds: frozenset[TermKind]) -> float:
        return sum(hours[t.id] for t in own if t.kind in kinds)

    running = frozenset({TermKind.RUNNING})
    km = sum(t.km for t in own if t.kind in running)
    standing = (total(kinds) for kinds in (BORDER_KINDS, TRANSFER_KINDS, WAITING_KINDS))
    return _Parts(km, total(running), *standing)


_MODELLED = (Cause.DISTANCE, Cause.SPEED, Cause.BORDER, Cause.TRANSFER, Cause.WAITING)


def split(
    first: Sequence[Term],
    second: Sequence[Term],
    middles: Mapping[str, float],
    second_middles: Mapping[str, float] | None = None,
    rest_h: float = 0.0,
) -> dict[Cause, float]:
    """Return the hours of the second journey less the first's, by cause.

    ``middles`` are the values of the estimates, ``second_middles`` the second journey's where they
    are others: what if. ``rest_h`` is what the second has beside its parts, less the first's.
    """
    hours = _hours(first, middles), _hours(second, second_middles or middles)
    amounts = {t.id: t.amount for t in first}
    shared = frozenset(
        t.id for t in second if amounts.get(t.id) == t.amount and hours[0][t.id] == hours[1][t.id]
    )
    a, b = (_parts(terms, own, shared) for terms, own in zip((first, second), hours, strict=True))
    # A journey with no kilometres of its own has no speed of its own: the other's stands in.
    slowness = [p.running_h / p.km if p.km else None for p in (a, b)]
    slow_a = slowness[0] if slowness[0] is not None else slowness[1] or 0.0
    slow_b = slowness[1] if slowness[1] is not None else slow_a

    def worth(passed: frozenset[str]) -> float:
        km = b.km if Cause.DISTANCE in passed else a.km
        slow = slow_b if Cause.SPEED in passed else slow_a
        border_h = b.border_h if Cause.BORDER in passed else a.border_h
        transfer_h = b.transfer_h if Cause.TRANSFER in passed else a.transfer_h
        waiting_h = b.waiting_h if Cause.WAITING in passed else a.waiting_h
        return km * slow + border_h + transfer_h + waiting_h

    shares = shapley(_MODELLED, worth)
    return {cause: shares[cause] for cause in _MODELLED} | {Cause.REST: rest_h}
