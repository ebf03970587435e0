"""Degrees to map metres and back; the projection of any corridor can be used."""

import numpy as np
import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.geodesy import geodesic_km
from explorer.cartography.projection.lambert_conic import lambert
from explorer.cartography.projection.making import corridor_projection
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

CORRIDOR = load_corridor(default_corridor())
PROJECTION = corridor_projection(CORRIDOR)
MAIN = [p for p in CORRIDOR.places.values() if p.rank == 1]
SOUTH, NORTH = min(p.lat_deg for p in MAIN), max(p.lat_deg for p in MAIN)
WEST, EAST = min(p.lon_deg for p in MAIN), max(p.lon_deg for p in MAIN)
MIDDLE = ((WEST + EAST) / 2, (SOUTH + NORTH) / 2)
SIXTH = (NORTH - SOUTH) / 6

in_the_corridor = st.tuples(
    st.floats(min(p.lon_deg for p in CORRIDOR.places.values()), 150),
    st.floats(-8, 72),
)


def stretched(lon_deg, lat_deg, azimuth_deg, length_m=1000.0):
    """Return by how much the map lengthens a short line in a direction; 1 is true to scale."""
    end = Geodesic.WGS84.Direct(lat_deg, lon_deg, azimuth_deg, length_m)
    a, b = PROJECTION.forward(np.array([(lon_deg, lat_deg), (end["lon2"], end["lat2"])]))
    return float(np.hypot(*(b - a))) / length_m


@given(in_the_corridor)
def test_there_and_back_ends_within_a_metre_anywhere_in_the_corridor(lonlat):
    back = PROJECTION.place(*PROJECTION.point(*lonlat))
    assert geodesic_km(lonlat, back) < 0.001


@given(st.floats(-5e6, 5e6), st.floats(-4e6, 4e6))
def test_a_map_point_leads_to_a_place_and_back_within_a_metre(x_m, y_m):
    place = PROJECTION.place(x_m, y_m)
    assert PROJECTION.point(*place) == pytest.approx((x_m, y_m), abs=1.0)


def test_many_points_are_projected_as_one_by_one_and_in_order():
    points = np.array([(p.lon_deg, p.lat_deg) for p in CORRIDOR.places.values()])
    together = PROJECTION.forward(points)
    for lonlat, xy in zip(points, together, strict=True):
        assert tuple(xy) == pytest.approx(PROJECTION.point(*lonlat), abs=1e-6)
    assert PROJECTION.inverse(together) == pytest.approx(points, abs=1e-7)


def test_east_is_to_the_right_and_north_is_up_where_y_runs_down():
    urumqi, almaty, astana = (
        PROJECTION.point(CORRIDOR.places[i].lon_deg, CORRIDOR.places[i].lat_deg)
        for i in ("urumqi", "almaty", "astana")
    )
    assert urumqi[0] > almaty[0]
    assert astana[1] < almaty[1]


def test_the_middle_of_the_corridor_is_the_middle_of_the_map():
    assert PROJECTION.point(*MIDDLE) == pytest.approx((0, 0), abs=1000)


@pytest.mark.parametrize("azimuth_deg", [0, 45, 90, 200])
@pytest.mark.parametrize("lat_deg", [SOUTH + SIXTH, NORTH - SIXTH])
def test_the_scale_is_true_on_both_standard_parallels_in_every_direction(lat_deg, azimuth_deg):
    for lon_deg in (WEST, MIDDLE[0], EAST):
        assert stretched(lon_deg, lat_deg, azimuth_deg) == pytest.approx(1, abs=2e-4)


def test_the_map_is_too_small_between_the_parallels_and_too_large_beyond_them():
    assert 0.99 < stretched(*MIDDLE, 90) < 0.9999
    for lat_deg in (SOUTH, NORTH):
        assert 1.0001 < stretched(MIDDLE[0], lat_deg, 90) < 1.01


@given(st.floats(WEST, EAST), st.floats(SOUTH, NORTH), st.floats(0, 360))
def test_every_direction_is_stretched_alike(lon_deg, lat_deg, azimuth_deg):
    assert stretched(lon_deg, lat_deg, azimuth_deg) == pytest.approx(
        stretched(lon_deg, lat_deg, 0), abs=5e-4
    )


def test_no_main_place_and_no_line_lies_outside_the_projections_window():
    for edge in CORRIDOR.edges.values():
        assert PROJECTION.shows(np.array(edge.line)).all()


def test_poles_and_the_date_line_are_projected_without_an_exception():
    edge = [(0, 90), (0, -90), (180, 40), (-180, 40), (180, 90), (-180, -90)]
    xy = PROJECTION.forward(np.array(edge, dtype=float))
    assert xy.shape == (6, 2)
    assert np.isfinite(xy[[0, 2, 3, 4]]).all(), "only the south pole lies at infinity"
    assert not np.isfinite(xy[[1, 5]]).any()
    assert xy[2] == pytest.approx(xy[3]), "±180° is one meridian"


@pytest.mark.parametrize("xy", [(float("inf"), 0.0), (0.0, float("-inf")), (float("nan"), 0.0)])
def test_where_the_map_has_no_place_there_is_none(xy):
    assert PROJECTION.place(*xy) is None


@pytest.mark.parametrize(
    "points",
    [
        [(76.9, 43.3)],
        [(75.0, 43.0), (75.0, 51.0)],
        [(30.0, 60.0), (120.0, 60.0)],
        [(100.0, -7.0), (140.0, 4.0)],
        [(-70.0, -45.0), (-40.0, -20.0)],
        [(10.0, 80.0), (20.0, 89.0)],
    ],
    ids=["one place", "one meridian", "one parallel", "tropics", "south", "far north"],
)
def test_a_projection_fits_whatever_places_a_corridor_has(points):
    made = lambert(np.array(points))
    for lonlat in points:
        assert made.place(*made.point(*lonlat)) == pytest.approx(lonlat, abs=1e-6)


@pytest.mark.parametrize(
    "points", [[(100.0, -5.0), (110.0, 5.0)], [(32.6, 0.0), (36.8, 0.0)], [(32.6, 0.3)]]
)
def test_a_corridor_across_the_equator_can_be_projected_too(points):
    # A cone with the same parallel north and south of the equator does not exist.
    made = lambert(np.array(points))
    for lonlat in points:
        assert made.place(*made.point(*lonlat)) == pytest.approx(lonlat, abs=1e-6)
