"""Routing: the shortest way, and the next best when a crossing is closed."""

import pytest

from explorer.analysis.routing import shortest_path
from explorer.model.network import Edge, Mode
from explorer.model.quantity import Computed, Method, Quantity
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

RAIL = {Mode.RAIL}


def edge(name, start, end, km):
    length = None if km is None else Quantity(km, "km", (Computed(Method.TRACK, (name,)),))
    return Edge(name, start, end, Mode.RAIL, ("KZ",), 1520, (), length, None, schematic=False)


@pytest.fixture(scope="module")
def network():
    return list(load_corridor(default_corridor()).edges.values())


def test_urumqi_to_almaty_goes_by_horgos(network):
    path = shortest_path(network, "urumqi", "almaty", modes=RAIL)
    assert "horgos" in path.places
    assert path.track_km.value == pytest.approx(1048, rel=0.02)
    assert path.track_km.value == pytest.approx(sum(e.track_km.value for e in path.edges))


def test_closing_horgos_leads_by_alataw_pass(network):
    path = shortest_path(network, "urumqi", "almaty", modes=RAIL, closed_places={"horgos"})
    assert "alataw-pass" in path.places
    assert path.track_km.value == pytest.approx(1349, rel=0.01)


def test_closing_an_edge_is_not_closing_its_places(network):
    path = shortest_path(
        network, "urumqi", "almaty", modes=RAIL, closed_edges={"rail-horgos-altynkol"}
    )
    assert "alataw-pass" in path.places
    there = shortest_path(
        network, "urumqi", "horgos", modes=RAIL, closed_edges={"rail-horgos-altynkol"}
    )
    assert there.places[-1] == "horgos"


def test_with_both_crossings_closed_nothing_is_left(network):
    closed = {"horgos", "alataw-pass"}
    assert shortest_path(network, "urumqi", "almaty", closed_places=closed) is None


def test_the_train_to_astana_does_not_pass_almaty(network):
    path = shortest_path(network, "urumqi", "astana", modes=RAIL)
    assert "almaty" not in path.places
    assert "aktogay" in path.places
    assert path.track_km.value == pytest.approx(1898, rel=0.035)


def test_the_way_back_is_the_way_there(network):
    there = shortest_path(network, "lianyungang", "astana", modes=RAIL)
    back = shortest_path(network, "astana", "lianyungang", modes=RAIL)
    assert back.places == there.places[::-1]
    assert back.track_km.value == pytest.approx(there.track_km.value)
    assert back.edge_ids == there.edge_ids[::-1]


def test_the_highway_reaches_st_petersburg(network):
    path = shortest_path(network, "lianyungang", "st-petersburg", modes={Mode.ROAD})
    assert {e.mode for e in path.edges} == {Mode.ROAD}
    assert "almaty" in path.places


def test_a_closed_start_or_end_has_no_path(network):
    assert shortest_path(network, "horgos", "almaty", closed_places={"horgos"}) is None
    assert shortest_path(network, "urumqi", "horgos", closed_places={"horgos"}) is None
    assert shortest_path(network, "horgos", "horgos", closed_places={"horgos"}) is None


def test_unknown_places_and_missing_modes_have_no_path(network):
    assert shortest_path(network, "urumqi", "atlantis") is None
    assert shortest_path(network, "urumqi", "rotterdam", modes={Mode.RAIL, Mode.ROAD}) is None


def test_from_a_place_to_itself_leads_the_empty_path(network):
    path = shortest_path(network, "almaty", "almaty")
    assert (path.places, path.edges, path.track_km) == (("almaty",), (), None)


def test_ties_do_not_depend_on_the_order_of_the_edges():
    square = [
        edge("n1", "a", "b", 0.1),
        edge("n2", "b", "d", 0.2),
        edge("m1", "a", "c", 0.2),
        edge("m2", "c", "d", 0.1),
    ]
    found = {shortest_path(order, "a", "d").edge_ids for order in (square, square[::-1])}
    assert found == {("m1", "m2")}


def test_of_equally_long_paths_the_one_with_fewer_edges_wins():
    edges = [edge("a1", "a", "b", 1), edge("a2", "b", "c", 1), edge("z", "a", "c", 2)]
    assert shortest_path(edges, "a", "c").edge_ids == ("z",)


def test_parallel_edges_and_loops_are_harmless():
    edges = [edge("long", "a", "b", 5), edge("short", "b", "a", 3), edge("loop", "a", "a", 0)]
    assert shortest_path(edges, "a", "b").edge_ids == ("short",)


def test_an_edge_of_unknown_length_is_not_used():
    edges = [edge("unknown", "a", "b", None), edge("a1", "a", "c", 5), edge("a2", "c", "b", 5)]
    assert shortest_path(edges, "a", "b").edge_ids == ("a1", "a2")
    assert shortest_path(edges[:1], "a", "b") is None
