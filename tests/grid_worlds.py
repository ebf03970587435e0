"""Small networks for tests, cut into cells as the build cuts large ones."""

import heapq
import random

import numpy as np

from explorer.model.world import Network, NetworkKind


def grid_network(pipeline_world, *, seed=1, side=24, halvings=(5, 3), halts=()):
    """Return a network of a grid with holes and dead ends, some of whose edges are gaps.

    ``pipeline_world`` are the build's modules: ordering, links and levels.
    """
    ordering, links_module, levels = pipeline_world
    dice = random.Random(seed)
    lat = np.array([row * 100 for row in range(side) for _ in range(side)])
    lon = np.array([column * 100 for _ in range(side) for column in range(side)])
    order = ordering.cell_order(lat, lon, halvings[0])
    new = np.empty_like(order)
    new[order] = np.arange(len(order))
    edges = []
    for row in range(side):
        for column in range(side):
            here = row * side + column
            for there in (here + 1 if column + 1 < side else None, here + side):
                if there is not None and there < side * side and dice.random() < 0.8:
                    metres = dice.randrange(12_000, 40_000)
                    edges.append((int(new[here]), int(new[there]), metres))
    links = links_module.links_of(len(order), edges)
    plain = links_module.edges_of(links)
    is_gap = [dice.random() < 0.04 for _ in plain]
    table = np.array([(a, b) for a, b, _ in plain])
    metres = np.array([metres for _, _, metres in plain])
    gap_price = (10, 30_000)
    prices = np.where(is_gap, metres * gap_price[0] + gap_price[1], metres)
    priced = [(a, b, int(price)) for (a, b), price in zip(table.tolist(), prices, strict=True)]
    level = levels.edge_levels(len(order), priced, is_gap, frozenset(halts), halvings)
    country = (lon[order] >= 100 * side // 2).astype(np.uint8) + 1
    return Network(
        kind=NetworkKind.RAIL,
        version="made 1",
        attribution="nobody",
        licence="CC0-1.0",
        units_per_degree=1000,
        lat=lat[order].astype(np.int32),
        lon=lon[order].astype(np.int32),
        a=table[:, 0].astype(np.int32),
        b=table[:, 1].astype(np.int32),
        metres=metres.astype(np.int32),
        level=level.astype(np.int8),
        is_gap=np.array(is_gap),
        country=country,
        countries=("", "AA", "BB"),
        halvings=halvings,
        halts=np.array(sorted(halts), dtype=np.int32),
        gap_price=gap_price,
    )


def plain_prices(network, prices, start, *, barred=(), gaps=True):
    """Return what every node costs from one, by Dijkstra's algorithm on all edges."""
    near = {}
    rows = zip(network.a.tolist(), network.b.tolist(), prices.tolist(), strict=True)
    for i, (a, b, price) in enumerate(rows):
        if {a, b} & set(barred) or (network.is_gap[i] and not gaps):
            continue
        near.setdefault(a, []).append((b, price))
        near.setdefault(b, []).append((a, price))
    best, queue = {start: 0}, [(0, start)]
    while queue:
        so_far, here = heapq.heappop(queue)
        if so_far > best[here]:
            continue
        for there, price in near.get(here, ()):
            if so_far + price < best.get(there, so_far + price + 1):
                best[there] = so_far + price
                heapq.heappush(queue, (so_far + price, there))
    return best
