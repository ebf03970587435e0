"""Bad input stops the build with a sentence that says what is wrong."""

import base64
import hashlib

import numpy as np
import pytest

pytestmark = pytest.mark.usefixtures("pipeline")


@pytest.fixture
def graph():
    """A main line a–b–c along a parallel, a siding s at b, and d behind a gap after c."""
    from pipeline.graph import SourceGraph

    latlon = np.array([[45.0, 80.0], [45.0, 80.1], [45.0, 80.2], [45.02, 80.1], [45.0, 80.21]])
    links = [{1: 8.0}, {0: 8.0, 2: 8.0, 3: 2.3}, {1: 8.0}, {1: 2.3}, {}]
    return SourceGraph(latlon, links)


PLAN = """
snap_limit_km = 5.0
border_tolerance_km = 1.0
lake_tolerance_km = 0.5
drawn_tolerance_percent = 3.0
bridges = [BRIDGES]
[nodes]
a = { rail = [START] }
c = { rail = [END] }
[[edges]]
id = "rail-a-c"
countries = ["KZ"]
gauge_mm = 1520
via = [VIA]
"""
GAP = '{ name = "gap", a = [45.0, 80.2], b = [45.0, 80.21], km = 0.79 }'


def planned(tmp_path, *, start="45.0, 80.0", end="45.0, 80.2", via="", bridges=""):
    from pipeline.plan import read_plan

    text = PLAN.replace("START", start).replace("END", end)
    path = tmp_path / "network.toml"
    path.write_text(text.replace("VIA", via).replace("BRIDGES", bridges), encoding="utf-8")
    return read_plan(path)


def traced(plan, graph):
    from pipeline.trace import place_bridges, trace

    place_bridges(graph, plan.bridges)
    return trace(plan, plan.edges[0], graph, "a test")


def test_a_leg_gets_its_length_from_the_graph_not_from_the_drawing(tmp_path, graph):
    leg = traced(planned(tmp_path), graph)
    assert leg.track_km == pytest.approx(16.0)
    assert leg.drawn_km == pytest.approx(15.77, abs=0.02)
    # Half the short axis of the ellipse that 8 km of track between points 7.885 km apart allow.
    assert leg.error_km == pytest.approx(np.sqrt(8.0**2 - 7.885**2) / 2, abs=0.02)


def test_a_way_point_far_from_the_network_is_named(tmp_path, graph):
    from pipeline.graph import GraphError

    plan = planned(tmp_path, via='["Lepsi", 45.06, 80.1]')
    assert traced(planned(tmp_path), graph)
    with pytest.raises(GraphError, match=r"rail-a-c: way-point Lepsi is 4\.\d km"):
        traced(replaced(plan, snap_limit_km=4.0), graph)


def replaced(plan, **changes):
    from dataclasses import replace

    return replace(plan, **changes)


def test_a_pin_on_a_siding_is_an_error(tmp_path, graph):
    from pipeline.graph import GraphError

    with pytest.raises(GraphError, match=r"passes 45\.000, 80\.100 twice"):
        traced(planned(tmp_path, via='["siding", 45.02, 80.1]'), graph)


def test_a_gap_stays_open_unless_its_bridge_is_listed(tmp_path, graph):
    from pipeline.graph import GraphError

    with pytest.raises(GraphError, match="no way on"):
        traced(planned(tmp_path, end="45.0, 80.21"), graph)
    leg = traced(planned(tmp_path, end="45.0, 80.21", bridges=GAP), graph)
    assert leg.bridges == ("gap",)
    assert leg.track_km == pytest.approx(16.79)


def test_a_path_over_an_unlisted_bridge_is_an_error(tmp_path, graph):
    from pipeline.graph import Bridge, GraphError
    from pipeline.trace import trace

    graph.add_bridge(Bridge("smuggled", 2, 4, 0.79))
    plan = planned(tmp_path, end="45.0, 80.21")
    with pytest.raises(GraphError, match="not listed: smuggled"):
        trace(plan, plan.edges[0], graph, "a test")


def test_a_bridge_longer_than_it_says_is_an_error(tmp_path, graph):
    from pipeline.graph import GraphError

    wrong = GAP.replace("0.79", "0.3")
    with pytest.raises(GraphError, match=r"the gap is 0\.79 km"):
        traced(planned(tmp_path, bridges=wrong), graph)


def test_a_town_off_the_line_is_refused(tmp_path, graph):
    from pipeline.graph import GraphError
    from pipeline.trace import Town, draw_through

    leg = traced(planned(tmp_path), graph)
    with pytest.raises(GraphError, match="Far fits no step"):
        draw_through(leg, [Town("Far", 80.05, 45.2)])
    with pytest.raises(GraphError, match="Beside makes the drawing worse"):
        draw_through(leg, [Town("Beside", 80.05, 45.0145)])
    near = draw_through(leg, [Town("Near", 80.05, 45.004)])
    assert near.towns == ("Near",)
    assert leg.drawn_km < near.drawn_km <= near.track_km == leg.track_km


def test_a_line_over_a_lake_is_led_around_it(tmp_path, graph):
    import shapely
    from pipeline.checks import along, into
    from pipeline.ground import keep_to_ground

    lake = shapely.box(80.02, 44.95, 80.05, 45.003)
    leg = traced(planned(tmp_path), graph)
    assert into(along(leg.points), lake) > 0.2
    dry = keep_to_ground(leg, lake, ())
    assert into(along(dry.points), lake) < 0.02
    assert dry.bent_steps == 1
    assert leg.drawn_km < dry.drawn_km < dry.track_km


def test_a_lake_no_track_of_that_length_can_avoid_is_an_error(tmp_path, graph):
    import shapely
    from pipeline.graph import GraphError
    from pipeline.ground import keep_to_ground

    lake = shapely.box(80.02, 44.8, 80.05, 45.2)
    with pytest.raises(GraphError, match="to stay out of a lake or foreign country"):
        keep_to_ground(traced(planned(tmp_path), graph), lake, ())


def test_leaving_the_country_is_an_error(tmp_path, graph):
    import shapely
    from pipeline.checks import CheckError, check_legs

    plan = planned(tmp_path)
    leg = traced(plan, graph)
    nowhere = shapely.box(0, 0, 1, 1)
    whole = {"KZ": shapely.box(79, 44, 81, 46)}
    assert check_legs(plan, [leg], whole, nowhere) == {"rail-a-c": (0.0, 0.0)}
    with pytest.raises(CheckError, match=r"rail-a-c leaves KZ by 3\.9 km"):
        check_legs(plan, [leg], {"KZ": shapely.box(79, 44, 80.15, 46)}, nowhere)


def test_going_back_over_the_border_counts_as_leaving():
    import shapely
    from pipeline.checks import outside

    west, east = shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)
    there = [(0.5, 0.5), (0.9, 0.5), (1.1, 0.5), (1.5, 0.5)]
    assert outside(there, [west, east]) == 0
    assert outside([*there, (0.9, 0.5)], [west, east]) > 10


def test_a_package_missing_or_of_another_version_is_named():
    from pipeline.sources import Source, SourceError, check_packages

    sources = (
        Source("numpy", "0.0.1", "", "", ""),
        Source("no-such-package-anywhere", "1.0", "", "", ""),
    )
    with pytest.raises(SourceError) as caught:
        check_packages(sources)
    assert "numpy: 0.0.1 is recorded" in str(caught.value)
    assert "no-such-package-anywhere 1.0 is not installed" in str(caught.value)


def test_an_archive_with_other_bytes_is_refused():
    from pipeline.sources import Source, SourceError, check_integrity

    digest = base64.b64encode(hashlib.sha512(b"good").digest()).decode()
    source = Source("atlas", "1", "", "", "", f"sha512-{digest}")
    check_integrity(b"good", source)
    with pytest.raises(SourceError, match="integrity"):
        check_integrity(b"evil", source)
