"""The files of geodata/world: small, whole, and read back as they were written."""

import json
import shutil
import sys

import numpy as np
import pytest
from world.conftest import BUILD

from explorer.errors import WorldDataError
from explorer.model.world import NetworkKind
from explorer.storage.paths import geodata
from explorer.storage.world_data.arrays import read_packed
from explorer.storage.world_data.gazetteer import read_gazetteer
from explorer.storage.world_data.networks import read_network, read_ports

FOLDER = geodata() / "world"
NETWORK_FILES = ("rail.bin", "road.bin", "sea.bin", "ports.bin")


@pytest.fixture
def write_packed(pipeline_world):
    sys.path.insert(0, str(BUILD))
    try:
        from pipeline.world.packing import write_packed as write
    finally:
        sys.path.remove(str(BUILD))
    return write


def test_networks_take_less_than_8_mb_and_places_less_than_7():
    assert sum((FOLDER / name).stat().st_size for name in NETWORK_FILES) < 8_000_000
    assert (FOLDER / "places.bin").stat().st_size < 7_000_000


def test_arrays_and_texts_come_back_as_they_were(write_packed, tmp_path):
    dice = np.random.default_rng(5)
    arrays = {
        "small": dice.integers(0, 3, 1000),
        "signed": dice.integers(-(10**6), 10**6, 1000),
        "large": np.array([0, 2**31 - 1, -(2**31) + 1]),
        "rising": np.sort(dice.integers(0, 10**9, 1000)),
        "empty": np.zeros(0, dtype=np.int64),
    }
    path = tmp_path / "made.bin"
    text = "Ürümqi\tУрумчи\n乌鲁木齐"
    write_packed(path, {"kind": "x"}, arrays, deltas=frozenset(["rising"]), texts={"t": text})
    packed = read_packed(path)
    assert packed.about == {"format": 1, "kind": "x"}
    for name, array in arrays.items():
        assert packed.array(name).tolist() == array.tolist()
    assert packed.texts["t"].decode("utf-8") == text


@pytest.mark.parametrize("name", [*NETWORK_FILES, "places.bin"])
@pytest.mark.parametrize("harm", ["missing", "halved", "scrambled", "another format", "no line"])
def test_a_damaged_file_is_named(tmp_path, name, harm):
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    path = tmp_path / name
    content = path.read_bytes()
    if harm == "missing":
        path.unlink()
    elif harm == "halved":
        path.write_bytes(content[: len(content) // 2])
    elif harm == "scrambled":
        middle = len(content) // 2
        path.write_bytes(content[:middle] + b"\0" * 200 + content[middle + 200 :])
    elif harm == "another format":
        path.write_bytes(content.replace(b'"format":1', b'"format":9', 1))
    else:
        path.write_bytes(b"[]\n")
    with pytest.raises(WorldDataError, match=name):
        read(tmp_path, name)


def read(folder, name):
    if name == "places.bin":
        return read_gazetteer(folder)
    if name == "ports.bin":
        return read_ports(folder)
    return read_network(folder, NetworkKind(name.removesuffix(".bin")))


@pytest.mark.parametrize("kind", NetworkKind)
def test_a_network_says_whose_it_is_and_fits_together(world, kind):
    network = world.planner.network(kind)
    assert network.attribution
    assert network.licence
    assert network.version
    assert (network.a < network.b).all()
    assert (np.diff(network.a) >= 0).all()
    assert network.metres.min() > 0
    assert np.abs(network.lat).max() <= 90 * network.units_per_degree
    assert np.abs(network.lon).max() <= 180 * network.units_per_degree
    lonlat = network.lonlat(np.array([0, 1]))
    assert lonlat.shape == (2, 2)


def test_every_gap_is_at_most_six_kilometres_long(world):
    for kind in (NetworkKind.RAIL, NetworkKind.ROAD):
        network = world.planner.network(kind)
        assert network.is_gap.any()
        assert network.metres[network.is_gap].max() <= 6000


def test_the_gaps_of_the_china_kazakhstan_corridor_are_among_them(world):
    network = world.planner.network(NetworkKind.RAIL)
    ends = network.lonlat(np.concatenate((network.a[network.is_gap], network.b[network.is_gap])))
    for lat, lon in ((44.632, 83.034), (43.696, 77.129), (45.260, 77.978), (44.338, 77.912)):
        assert np.abs(ends - (lon, lat)).max(axis=1).min() < 0.002


def test_ports_know_the_networks_that_come_near(world):
    ports = {port.name: port for port in world.planner.ports}
    aktau = ports["Aktau"]
    assert NetworkKind.SEA in aktau.nodes
    assert NetworkKind.RAIL in aktau.nodes
    for port in world.planner.ports:
        assert port.nodes[NetworkKind.SEA][1] == 0.0
        assert all(km <= 12.0 for _, km in port.nodes.values())


def test_what_a_file_says_of_itself_is_plain_json():
    for path in FOLDER.iterdir():
        about = json.loads(path.read_bytes().partition(b"\n")[0])
        assert {"format", "kind", "version", "attribution", "licence", "holds"} <= about.keys()
