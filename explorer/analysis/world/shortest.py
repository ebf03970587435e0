"""The cheapest way over steps, towards where the ends are."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from explorer.analysis.world.chains import Step

Near = Mapping[int, Sequence[Step]]


class Found(Struct, frozen=True):
    """A cheapest way: where it begins and ends, its price in metres, and its steps."""

    start: int
    end: int
    price_m: int
    steps: tuple[tuple[int, Step], ...]
    """Each step with the node it begins at."""


def cheapest(
    starts: Mapping[int, int],
    ends: Mapping[int, int],
    near: tuple[Near, Near],
    changes: Near,
    remaining_m: Callable[[int], int],
) -> Found | None:
    """Return the cheapest way from one of ``starts`` to one of ``ends``, both with their price.

    Of ``near``, the first that knows a node tells its steps; to these ``changes`` adds its own.
    ``remaining_m`` never says more than
    what is left to pay from a node. Ties go to the smaller node, so that answers stay the same.
    """
    best: dict[int, int] = {}
    before: dict[int, tuple[int, Step]] = {}
    hopes: dict[int, int] = {}
    queue: list[tuple[int, int, int]] = []
    for node, price in sorted(starts.items()):
        best[node] = price
        hopes[node] = remaining_m(node)
        heapq.heappush(queue, (price + hopes[node], node, price))
    goal, goal_price = -1, -1
    pop, push = heapq.heappop, heapq.heappush
    while queue:
        hope, node, price = pop(queue)
        if goal >= 0 and hope >= goal_price:
            break
        if price > best[node]:
            continue
        if node in ends and (goal < 0 or price + ends[node] < goal_price):
            goal, goal_price = node, price + ends[node]
        for step in _steps(node, near, changes):
            other = step[0]
            total = price + step[1]
            known = best.get(other)
            if known is None:
                hopes[other] = remaining_m(other)
            elif total >= known:
                continue
            best[other] = total
            before[other] = (node, step)
            push(queue, (total + hopes[other], other, total))
    return None if goal < 0 else _walked(goal, goal_price, before)


def _steps(node: int, near: tuple[Near, Near], changes: Near) -> Sequence[Step]:
    steps = near[0].get(node)
    if steps is None:
        steps = near[1].get(node, ())
    return (*steps, *changes[node]) if node in changes else steps


def _walked(goal: int, price: int, before: Mapping[int, tuple[int, Step]]) -> Found:
    steps: list[tuple[int, Step]] = []
    node = goal
    while node in before:
        steps.append(before[node])
        node = before[node][0]
    return Found(node, goal, price, tuple(reversed(steps)))
