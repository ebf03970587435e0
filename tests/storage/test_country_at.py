"""The country of a place that does not say it is read off the base map's own outlines."""

import pytest
from packs import copy_of_the_pack, replaced

from explorer.storage.format.country_at import country_at
from explorer.storage.pack.loading import check_pack, load_corridor


@pytest.mark.parametrize(
    ("lon_deg", "lat_deg", "code"),
    [
        (49.87, 40.37, "AZ"),  # Baku, on the coast
        (49.42, 39.94, "AZ"),  # its port at Alat
        (44.79, 41.71, "GE"),  # Tbilisi
        (41.67, 42.15, "GE"),  # Poti
        (43.10, 40.60, "TR"),  # Kars
        (51.17, 43.65, "KZ"),  # Aktau
        (80.41639, 44.20276, "CN"),  # Horgos, 8 km from the border
        (106.83, -6.15, "ID"),
        (178.44, -18.14, "FJ"),  # close to 180 degrees
        (-74.0, 40.7, "US"),  # where only the coarse grid knows
        (51.0, 41.5, ""),  # in the Caspian Sea
        (-150.0, 10.0, ""),
        (33.4, 35.25, ""),  # an area without a code of its own
    ],
)
def test_a_point_lies_in_its_country(lon_deg, lat_deg, code):
    assert country_at(lon_deg, lat_deg) == code


def test_a_place_without_a_country_gets_the_one_it_lies_in(tmp_path):
    pack = replaced(copy_of_the_pack(tmp_path), "places.toml",
                    'kind = "city"\ncountry = "CN"\n', 'kind = "city"\n')  # fmt: skip
    assert load_corridor(pack).places["urumqi"].country == "CN"


def test_a_code_that_no_country_has_is_named(tmp_path):
    pack = replaced(
        copy_of_the_pack(tmp_path), "places.toml", 'country = "CN"', 'country = "Azerb"'
    )
    (fault,) = check_pack(pack)
    assert (fault.file, fault.record, fault.field) == ("places.toml", "lianyungang", "country")
    assert "ISO 3166-1" in fault.right
