"""Looking at few edges finds the same ways as looking at all of them."""

import random

import numpy as np
import pytest
from grid_worlds import grid_network, plain_prices

from explorer.analysis.world.cells import Cells, Forbidden
from explorer.analysis.world.forbidding import forbidden
from explorer.analysis.world.shortest import cheapest
from explorer.analysis.world.steps import gathered
from explorer.model.world_ways import AvoidPoint


def found(cells, start, end, forbidden):
    inside, rim = cells.opened((start, end), forbidden)
    near = gathered(inside, rim), gathered([cells.passing(gaps=not forbidden.gaps)])
    return cheapest({start: 0}, {end: 0}, near, {}, lambda _: 0)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("halvings", [(5, 3), (6, 4, 2), (3,)])
def test_every_way_costs_what_dijkstra_says(pipeline_world, seed, halvings):
    network = grid_network(pipeline_world, seed=seed, halvings=halvings)
    cells, dice = Cells(network), random.Random(seed)
    for _ in range(4):
        start = dice.randrange(len(network))
        wanted = plain_prices(network, cells.prices, start)
        for end in dice.sample(range(len(network)), 25):
            way = found(cells, start, end, Forbidden(network))
            assert (way.price_m if way else None) == wanted.get(end)


def test_the_steps_of_a_way_hang_together_and_add_up(pipeline_world):
    network = grid_network(pipeline_world, seed=7)
    cells = Cells(network)
    way = found(cells, 3, len(network) - 5, Forbidden(network))
    edges = [edge for _, _, line in way.steps for edge in cells.along(line)]
    here = 3
    for edge, forward in edges:
        a, b = int(network.a[edge]), int(network.b[edge])
        assert here == (a if forward else b)
        here = b if forward else a
    assert here == len(network) - 5
    assert int(cells.prices[[edge for edge, _ in edges]].sum()) == way.price_m


@pytest.mark.parametrize("seed", range(4))
def test_ways_around_barred_nodes_and_without_gaps_cost_what_dijkstra_says(pipeline_world, seed):
    network = grid_network(pipeline_world, seed=seed)
    cells, dice = Cells(network), random.Random(seed)
    barred = np.zeros(len(network), dtype=np.bool_)
    barred[(network.lat > 900) & (network.lat < 1300) & (network.lon > 300)] = True
    inside = np.flatnonzero(barred).tolist()
    for gaps in (True, False):
        forbidden = Forbidden(network, nodes=barred, gaps=not gaps)
        start = int(np.flatnonzero(~barred)[5])
        wanted = plain_prices(network, cells.prices, start, barred=inside, gaps=gaps)
        for end in dice.sample(range(len(network)), 40):
            way = found(cells, start, end, forbidden)
            assert (way.price_m if way else None) == (None if barred[end] else wanted.get(end))


def test_a_border_that_is_barred_is_not_crossed(pipeline_world):
    network = grid_network(pipeline_world, seed=2)
    crosses = network.country[network.a] != network.country[network.b]
    cells = Cells(network)
    start = int(network.a[np.flatnonzero(network.country[network.a] == 1)[0]])
    reached = plain_prices(network, cells.prices, start)
    end = next(node for node in reached if network.country[node] == 2)
    assert found(cells, start, end, Forbidden(network)) is not None
    assert found(cells, start, end, Forbidden(network, edges=crosses)) is None


def test_a_node_alone_is_reached_from_itself_only(pipeline_world):
    network = grid_network(pipeline_world, seed=3)
    used = np.union1d(network.a, network.b)
    alone = [node for node in range(len(network)) if node not in used]
    cells = Cells(network)
    for node in alone:
        assert found(cells, node, node, Forbidden(network)).steps == ()
        assert found(cells, node, int(used[0]), Forbidden(network)) is None


@pytest.mark.parametrize(("aside_km", "is_closed"), [(0.0, True), (6.0, True), (9.0, False)])
def test_an_edge_that_only_passes_a_point_is_avoided(pipeline_world, aside_km, is_closed):
    network = grid_network(pipeline_world, seed=3)
    lon, lat = network.lon / network.units_per_degree, network.lat / network.units_per_degree
    along = [i for i in range(len(network.a)) if lat[network.a[i]] == lat[network.b[i]]]
    edge = along[len(along) // 3]
    a, b = network.a[edge], network.b[edge]
    # An edge is some 11 km long: both its ends lie outside every one of these circles.
    middle = float(lon[a] + lon[b]) / 2, float(lat[a]) + aside_km / 111.0
    radius_km = 2.0 if aside_km == 0.0 else 7.0
    closed = forbidden(network, (AvoidPoint("here", *middle, radius_km),), gaps=True)
    assert (closed.edges is not None and bool(closed.edges[edge])) is is_closed
