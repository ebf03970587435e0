"""Geodesics against an independent implementation."""

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.geodesy import geodesic_km
from explorer.analysis.lengths import straight_length
from explorer.storage.pack import load_corridor
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
