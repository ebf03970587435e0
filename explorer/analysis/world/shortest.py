"""The cheapest way over steps, towards where the ends are."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence

from msgspec import Struct

from explorer.analysis.world.steps import Steps

Changes = Mapping[int, Sequence[tuple[int, int, int]]]
"""For a node the changes to another network: to a node, at a price, at a port as a line."""
Taken = tuple[int, int, int]
"""A step that was taken: from a node, to a node, along a line."""


class Found(Struct, frozen=True):
    """A cheapest way: where it begins and ends, its price in metres, and its steps."""

    start: int
    end: int
    price_m: int
    steps: tuple[Taken, ...]


def cheapest(
    starts: Mapping[int, int],
    ends: Mapping[int, int],
    near: tuple[Steps, Steps],
    changes: Changes,
    hopes_m: Mapping[int, int],
) -> Found | None:
    """Return the cheapest way from one of ``starts`` to one of ``ends``, both with their price.

    Of ``near``, the first that knows a node tells its steps; to these ``changes`` adds its own.
    ``hopes_m`` never says more than what is left to pay from a node. Ties go to the smaller node,
    so that answers stay the same.
    """
    best = dict(starts)
    before: dict[int, tuple[int, int]] = {}
    queue = [(price + hopes_m.get(node, 0), node, price) for node, price in starts.items()]
    heapq.heapify(queue)
    goal, goal_price = -1, -1
    while queue:
        hope, node, price = heapq.heappop(queue)
        if goal >= 0 and hope >= goal_price:
            break
        if price > best[node]:
            continue
        if node in ends and (goal < 0 or price + ends[node] < goal_price):
            goal, goal_price = node, price + ends[node]
        for other, step_price, line in _steps(node, near, changes):
            total = price + step_price
            known = best.get(other)
            if known is None or total < known:
                best[other] = total
                before[other] = (node, line)
                heapq.heappush(queue, (total + hopes_m.get(other, 0), other, total))
    return None if goal < 0 else _walked(goal, goal_price, before)


def _steps(node: int, near: tuple[Steps, Steps], changes: Changes) -> list[tuple[int, int, int]]:
    part = near[0]
    row = part.rows.get(node)
    if row is None:
        part = near[1]
        row = part.rows.get(node)
    found: list[tuple[int, int, int]] = []
    if row is not None:
        to, price, line = part.to, part.price, part.line
        found = [(to[i], price[i], line[i]) for i in range(part.begins[row], part.begins[row + 1])]
    if node in changes:
        found += changes[node]
    return found


def _walked(goal: int, price: int, before: Mapping[int, tuple[int, int]]) -> Found:
    steps: list[Taken] = []
    node = goal
    while node in before:
        earlier, line = before[node]
        steps.append((earlier, node, line))
        node = earlier
    return Found(node, goal, price, tuple(reversed(steps)))
