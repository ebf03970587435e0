"""Routing: the shortest way, and the next best when a crossing is closed."""

from dataclasses import dataclass

import pytest

from explorer.analysis.routing import RoutingError, shortest_path


@dataclass(frozen=True)
class Edge:
    id: str
    from_id: str
    to_id: str
    track_km: float
    mode: str = "rail"


@pytest.fixture
def network(properties):
    return [
        Edge(told["id"], told["from"], told["to"], told["track_km"], told["mode"])
        for told in properties.values()
    ]


def test_urumqi_to_almaty_goes_by_horgos(network):
    path = shortest_path(network, "urumqi", "almaty", modes={"rail"})
    assert "horgos" in path.places
    assert path.km == pytest.approx(1048, rel=0.02)
    assert path.km == pytest.approx(sum(edge.track_km for edge in path.edges))


def test_closing_horgos_leads_by_alataw_pass(network):
    path = shortest_path(network, "urumqi", "almaty", modes={"rail"}, closed_places={"horgos"})
    assert "alataw-pass" in path.places
    assert path.km == pytest.approx(1349, rel=0.01)


def test_closing_an_edge_is_not_closing_its_places(network):
    path = shortest_path(
        network, "urumqi", "almaty", modes={"rail"}, closed_edges={"rail-horgos-altynkol"}
    )
    assert "alataw-pass" in path.places
    there = shortest_path(
        network, "urumqi", "horgos", modes={"rail"}, closed_edges={"rail-horgos-altynkol"}
    )
    assert there.places[-1] == "horgos"


def test_with_both_crossings_closed_nothing_is_left(network):
    closed = {"horgos", "alataw-pass"}
    assert shortest_path(network, "urumqi", "almaty", closed_places=closed) is None


def test_the_train_to_astana_does_not_pass_almaty(network):
    path = shortest_path(network, "urumqi", "astana", modes={"rail"})
    assert "almaty" not in path.places
    assert "aktogay" in path.places
    assert path.km == pytest.approx(1898, rel=0.035)


def test_the_way_back_is_the_way_there(network):
    there = shortest_path(network, "lianyungang", "astana", modes={"rail"})
    back = shortest_path(network, "astana", "lianyungang", modes={"rail"})
    assert back.places == there.places[::-1]
    assert back.km == pytest.approx(there.km)
    assert not any(there.reversed_edges[:3])
    assert all(back.reversed_edges[-3:])


def test_the_highway_reaches_st_petersburg(network):
    path = shortest_path(network, "lianyungang", "st-petersburg", modes={"road"})
    assert {edge.mode for edge in path.edges} == {"road"}
    assert "almaty" in path.places


def test_a_closed_start_or_end_has_no_path(network):
    assert shortest_path(network, "horgos", "almaty", closed_places={"horgos"}) is None
    assert shortest_path(network, "urumqi", "horgos", closed_places={"horgos"}) is None


def test_unknown_places_and_missing_modes_have_no_path(network):
    assert shortest_path(network, "urumqi", "atlantis") is None
    assert shortest_path(network, "urumqi", "rotterdam", modes={"rail", "road"}) is None


def test_from_a_place_to_itself_leads_the_empty_path(network):
    path = shortest_path(network, "almaty", "almaty")
    assert (path.places, path.edges, path.km) == (("almaty",), (), 0)


def test_ties_do_not_depend_on_the_order_of_the_edges():
    square = [
        Edge("n1", "a", "b", 0.1),
        Edge("n2", "b", "d", 0.2),
        Edge("m1", "a", "c", 0.2),
        Edge("m2", "c", "d", 0.1),
    ]
    found = {shortest_path(order, "a", "d").edge_ids for order in (square, square[::-1])}
    assert found == {("m1", "m2")}


def test_of_equally_long_paths_the_one_with_fewer_edges_wins():
    edges = [Edge("a1", "a", "b", 1), Edge("a2", "b", "c", 1), Edge("z", "a", "c", 2)]
    assert shortest_path(edges, "a", "c").edge_ids == ("z",)


def test_parallel_edges_and_loops_are_harmless():
    edges = [Edge("long", "a", "b", 5), Edge("short", "b", "a", 3), Edge("loop", "a", "a", 0)]
    assert shortest_path(edges, "a", "b").edge_ids == ("short",)


@pytest.mark.parametrize("km", [-1.0, float("nan"), float("inf")])
def test_a_length_that_is_none_is_refused(km):
    with pytest.raises(RoutingError, match="bad"):
        shortest_path([Edge("bad", "a", "b", km)], "a", "b")


def test_a_doubled_id_is_refused():
    with pytest.raises(RoutingError, match="twin"):
        shortest_path([Edge("twin", "a", "b", 1), Edge("twin", "b", "c", 1)], "a", "c")
