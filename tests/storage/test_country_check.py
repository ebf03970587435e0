"""Checking finds countries that contradict positions of places and lines, and takes no side."""

import json

import pytest
from packs import copy_of_the_pack, example_pack, replaced

from explorer.errors import PackError
from explorer.storage.corridor_file import check_corridor, read_corridor, write_corridor_file
from explorer.storage.pack import loading as pack_module
from explorer.storage.pack.loading import check_pack
from explorer.storage.paths import shipped_corridors


@pytest.fixture
def pack(tmp_path):
    return example_pack(tmp_path)


def place(pack, lat, lon, country):
    replaced(pack, "corridor.toml", "west_deg = 106", "west_deg = -179")
    replaced(pack, "corridor.toml", "south_deg = -8", "south_deg = -80")
    replaced(pack, "corridor.toml", "east_deg = 109", "east_deg = 179")
    replaced(pack, "corridor.toml", "north_deg = -5", "north_deg = 80")
    text = (pack / "places.toml").read_text(encoding="utf-8")
    more = (
        f'\n[[place]]\nid = "more"\nkind = "city"\nrank = 1\nlat_deg = {lat}\nlon_deg = {lon}\n'
        f'country = "{country}"\nnames = {{ en = "More" }}\nposition_from = "a test"\n'
    )
    (pack / "places.toml").write_text(text + more, encoding="utf-8")
    return [(f.record, f.field, f.problem, f.wrong, f.right) for f in check_pack(pack)]


def test_baku_in_the_united_states_is_told_and_where_it_is(pack):
    [(record, field, _, wrong, right)] = place(pack, 40.377, 49.892, "US")
    assert (record, field) == ("more", "country")
    assert "not in US" in wrong
    assert right.startswith("AZ")


def test_a_country_for_a_place_in_the_middle_of_the_sea_is_told(pack):
    [(_, _, problem, _, right)] = place(pack, 35.0, -40.0, "US")
    assert problem == "at_sea"
    assert "no country" in right


@pytest.mark.parametrize(
    ("lat", "lon", "country"),
    [
        (40.377, 49.892, "AZ"),
        (44.213, 80.41, "KZ"),  # Khorgos, a kilometre from the border
        (1.26, 103.82, "SG"),
        (43.65, 51.16, "KZ"),  # a quay
        (44.95, 34.1, "UA"),  # what states dispute
        (44.95, 34.1, "RU"),
        (42.66, 21.16, "XK"),
        (42.66, 21.16, "RS"),
        (25.04, 121.56, "TW"),
        (34.08, 74.8, "IN"),
        (34.08, 74.8, "PK"),
        (22.3, 114.17, "HK"),
        (22.3, 114.17, "CN"),
        (4.93, -52.33, "GF"),
        (4.93, -52.33, "FR"),
        (-21.1, 55.5, "RE"),
        (-17.7, 178.0, "FJ"),
    ],
)
def test_what_may_rightly_be_said_is_no_fault(pack, lat, lon, country):
    assert place(pack, lat, lon, country) == []


def test_a_line_through_a_country_that_it_never_comes_near_is_told(pack):
    network = json.loads((pack / "network.geojson").read_text(encoding="utf-8"))
    network["features"][0]["properties"]["countries"] = ["ID", "AZ"]
    (pack / "network.geojson").write_text(json.dumps(network), encoding="utf-8")
    [fault] = check_pack(pack)
    assert (fault.file, fault.field, fault.found) == ("network.geojson", "countries", "AZ")
    assert fault.expected == "ID"


def test_it_opens_all_the_same_but_is_not_packed_and_a_file_is_checked_like_its_folder(
    tmp_path, monkeypatch
):
    pack = copy_of_the_pack(tmp_path)
    old = 'id = "urumqi"\nkind = "city"\ncountry = "CN"'
    replaced(pack, "places.toml", old, old.replace("CN", "US"))
    assert read_corridor(pack).places["urumqi"].country == "US"
    file = tmp_path / "wrong.corridor"
    with pytest.raises(PackError) as caught:
        write_corridor_file(pack, file)
    assert [f.record for f in caught.value.faults] == ["urumqi"]
    with monkeypatch.context() as careless:
        careless.setattr(pack_module, "_thorough_faults", lambda *_: ())
        write_corridor_file(pack, file)
    assert read_corridor(file).places["urumqi"].country == "US"
    assert check_corridor(file) == check_corridor(pack) == caught.value.faults


@pytest.mark.parametrize("path", shipped_corridors(), ids=lambda path: path.name)
def test_what_ships_names_no_country_that_is_elsewhere(path):
    assert check_pack(path) == ()
