"""Geodesics against an independent implementation."""

from itertools import pairwise

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.geodesy import MOST_STEPS, chain_length, geodesic_km, geodesic_line
from explorer.analysis.lengths import straight_length
from explorer.model.quantity import Method
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

lon_deg = st.floats(-180, 180)
lat_deg = st.floats(-90, 90)
METRE_KM = 0.001


def independent_km(start, end):
    return Geodesic.WGS84.Inverse(start[1], start[0], end[1], end[0])["s12"] / 1000


@given(lon_deg, lat_deg, lon_deg, lat_deg)
def test_geodesics_agree_with_geographiclib_to_a_metre_anywhere(a, b, c, d):
    assert geodesic_km((a, b), (c, d)) == pytest.approx(
        independent_km((a, b), (c, d)), abs=METRE_KM
    )


def test_every_segments_straight_line_agrees_with_geographiclib_to_a_metre():
    corridor = load_corridor(default_corridor())
    for segment in corridor.segments.values():
        ends = [corridor.places[i] for i in (segment.from_id, segment.to_id)]
        points = [(p.lon_deg, p.lat_deg) for p in ends]
        ours = straight_length(segment, corridor).value
        assert ours == pytest.approx(independent_km(*points), abs=METRE_KM)


def test_urumqi_to_horgos_is_not_measured_on_a_sphere():
    assert geodesic_km((87.60046, 43.80096), (80.41639, 44.20276)) == pytest.approx(577.7, abs=0.1)


def inside_the_globe(point):
    return -180 <= point[0] <= 180 and -90 <= point[1] <= 90


@given(lon_deg, lat_deg, lon_deg, lat_deg)
def test_points_along_a_geodesic_are_near_each_other_and_add_up_to_it(a, b, c, d):
    line = [tuple(p) for p in geodesic_line((a, b), (c, d), step_km=100.0)]
    assert line[0] == (a, b)
    assert line[-1] == (c, d)
    assert all(map(inside_the_globe, line))
    legs = [geodesic_km(p, q) for p, q in pairwise(line)]
    assert max(legs) <= 100.0 + METRE_KM
    assert sum(legs) == pytest.approx(geodesic_km((a, b), (c, d)), abs=0.01)


def test_an_absurdly_fine_step_makes_no_more_points_than_allowed():
    assert len(geodesic_line((0, 0), (170, 10), step_km=0.0)) == MOST_STEPS + 1


def test_a_chain_is_the_sum_of_its_legs_and_says_how_it_was_computed():
    urumqi, horgos, almaty = (87.6, 43.8), (80.4, 44.2), (76.9, 43.3)
    chain = chain_length([urumqi, horgos, almaty])
    legs = geodesic_km(urumqi, horgos) + geodesic_km(horgos, almaty)
    assert chain.value == pytest.approx(legs)
    assert chain.evidence[0].method is Method.GEODESIC
    assert len(chain.evidence[0].inputs) == 3
    assert chain_length([]).value == chain_length([urumqi]).value == 0
