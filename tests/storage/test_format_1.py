"""Format 1 is read for ever, as what it meant; what is written is always today's format."""

import io
import json
import os
import re
import zipfile
from pathlib import Path

import pytest
from msgspec.structs import replace
from packs import BALKHASH, as_format_1, copy_of_the_pack, parsed, replaced

from explorer.errors import PackError
from explorer.export.pack_copy import write_new
from explorer.model import languages
from explorer.model.claims import Direction
from explorer.model.networks import NETWORKS
from explorer.model.quantity import Assumed, Computed
from explorer.storage.corridor_file import read_corridor, write_corridor_file
from explorer.storage.format.migration import UNNAMED, UNRECORDED
from explorer.storage.hashes import sha256_of
from explorer.storage.importing import read_import
from explorer.storage.pack.loading import FORMAT, check_pack, load_corridor
from explorer.storage.paths import default_corridor

ROOT = Path(__file__).resolve().parents[2]
SOURCES = Path(os.environ.get("CORRIDOR_EXPLORER_SOURCES", ROOT.parent / "shared" / "sources"))
CASES = SOURCES.parent / "cases" / "packs"


@pytest.fixture
def old(tmp_path):
    return as_format_1(copy_of_the_pack(tmp_path))


def with_source(pack, edge_id, source):
    network = parsed(pack, "network.geojson")
    for feature in network["features"]:
        if feature["properties"]["id"] == edge_id:
            feature["properties"]["source"] = source
            if source is None:
                del feature["properties"]["source"]
    (pack / "network.geojson").write_text(json.dumps(network), encoding="utf-8")
    return pack


def test_the_shipped_corridor_is_in_today_s_format_and_the_same_from_format_1(old, tmp_path):
    assert parsed(default_corridor(), "corridor.toml")["format"] == FORMAT == 2
    assert parsed(old, "corridor.toml")["format"] == 1
    assert same(load_corridor(old), tmp_path)


def same(old, tmp_path):
    """Tell whether a corridor is the shipped one, but for what format 1 does not tell of facts."""
    pack = copy_of_the_pack(tmp_path / "now")
    path = pack / "facts.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(UNRECORDED, UNNAMED), encoding="utf-8")
    new = load_corridor(pack)
    for fact_id, fact in old.facts.items():
        now = new.facts[fact_id]
        assert fact == now or (fact.direction, now.direction) == (Direction.NOT_RECORDED, None)
        assert replace(fact, direction=None) == replace(now, direction=None)
    return replace(old, facts=new.facts) == new


def test_a_time_of_format_1_says_that_no_direction_is_recorded(old):
    """Packs of version 0.1 told none, and must open all the same."""
    path = old / "facts.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^direction = .*\n", "", text), encoding="utf-8")
    # Nor did they know timetables, which need a direction, or a frozen test set.
    services = (old / "services.toml").read_text(encoding="utf-8")
    services = re.sub(r"(?m)^timetable = .*\n", "", services)
    (old / "services.toml").write_text(services, encoding="utf-8")
    (old / "test-set.toml").unlink()
    facts = load_corridor(old).facts
    assert facts["rail-urc-alm-horgos-h-w"].direction is Direction.NOT_RECORDED
    assert facts["rail-urc-alm-horgos-km"].direction is None
    write_corridor_file(old, old.parent / "x.corridor")
    assert read_corridor(old.parent / "x.corridor").facts == facts


def test_a_style_that_nobody_knows_stays_the_plain_line_that_it_was(old):
    replaced(old, "routes.toml", 'style = "rail-1"', 'style = "silk"')
    replaced(old, "routes.toml", 'style = "rail-2"', 'style = "alataw"')
    routes = load_corridor(old).routes
    assert [r.style for r in routes.values()][:3] == ["plain", "rail-2", "freight-1"]


def test_a_segment_that_no_route_ran_over_stands_alone(old):
    path = old / "routes.toml"
    text = path.read_text(encoding="utf-8").replace('  "karaganda-astana",\n', "")
    path.write_text(text, encoding="utf-8")
    assert "karaganda-astana" in load_corridor(old).segments
    write_corridor_file(old, old.parent / "x.corridor")
    assert load_corridor(old) == read_corridor(old.parent / "x.corridor")


@pytest.mark.parametrize("name", ["injpack", "pack-ampersand", "pack180"] if CASES.is_dir() else [])
def test_packs_of_version_0_1_open(name):
    assert check_pack(CASES / name) == ()


def test_a_length_of_format_1_names_its_network_and_its_version(old):
    edge = load_corridor(old).edges["rail-horgos-altynkol"]
    (evidence,) = edge.track_km.evidence
    assert isinstance(evidence, Computed)
    assert (evidence.network, evidence.version) == (
        NETWORKS["world_railways"],
        "scgraph_data 2.0.0",
    )
    assert edge.drawn == evidence
    lane = load_corridor(old).edges["sea-lianyungang-rotterdam"].drawn
    assert (lane.network, lane.version) == (NETWORKS["searoute"], "searoute 1.6.0")


@pytest.mark.parametrize("source", ["a guess", "scgraph_data", None])
def test_a_guess_of_format_1_is_credited_to_nobody(old, source):
    """A length that nobody's network gave counted as one of OpenStreetMap's."""
    edge = load_corridor(with_source(old, "rail-horgos-altynkol", source)).edges[
        "rail-horgos-altynkol"
    ]
    (evidence,) = edge.track_km.evidence
    assert isinstance(evidence, Assumed)
    assert edge.drawn == evidence
    assert set(evidence.reason) == set(languages.INTERFACE)
    assert source is None or source in evidence.reason["en"]


def test_packing_and_importing_write_today_s_format(old, tmp_path):
    write_corridor_file(old, tmp_path / "new.corridor")
    with zipfile.ZipFile(tmp_path / "new.corridor") as archive:
        assert b"format = 2" in archive.read("corridor.toml")
        (tmp_path / "network.geojson").write_bytes(archive.read("network.geojson"))
    today = parsed(default_corridor(), "network.geojson")
    for feature in today["features"]:
        feature["properties"]["length"].pop("reason", None)  # which format 1 has no word for
    assert parsed(tmp_path, "network.geojson") == today
    places = tmp_path / "x.lpf.json"
    places.write_text(json.dumps({"type": "FeatureCollection", "features": [BALKHASH]}))
    corridor = load_corridor(old)
    write_new(old, corridor, read_import(places, corridor), tmp_path / "copy")
    assert parsed(tmp_path / "copy", "corridor.toml")["format"] == 2
    made = load_corridor(tmp_path / "copy")
    assert (made.edges, "balkhash" in made.places) == (corridor.edges, True)


def test_a_corridor_file_of_version_0_1_opens(old, tmp_path):
    contents = {p.name: p.read_bytes() for p in sorted(old.iterdir())}
    head = parsed(old, "corridor.toml")
    manifest = {
        "format": "corridor-explorer.corridor",
        "version": 1,
        "corridor": {"id": head["id"], "titles": head["titles"]},
        "files": [
            {"name": n, "size_bytes": len(c), "sha256": sha256_of(c)} for n, c in contents.items()
        ],
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, content in contents.items():
            archive.writestr(name, content)
    (tmp_path / "old.corridor").write_bytes(buffer.getvalue())
    assert same(read_corridor(tmp_path / "old.corridor"), tmp_path)


@pytest.mark.parametrize("number", ["3", "10000"])
def test_a_later_format_is_refused_in_words(old, number):
    replaced(old, "corridor.toml", "format = 1", f"format = {number}")
    fault = next(f for f in check_pack(old) if f.problem == "newer_format")
    assert (fault.file, fault.field, fault.found) == ("corridor.toml", "format", number)
    assert "format 2" in fault.right


@pytest.mark.parametrize("number", ["0", "-1", "true", "1.0", '"1"', "\"<img src='/dev/zero'>\""])
def test_what_is_no_format_is_named(old, number):
    replaced(old, "corridor.toml", "format = 1", f"format = {number}")
    with pytest.raises(PackError) as caught:
        load_corridor(old)
    assert ("corridor.toml", "format") in {(f.file, f.field) for f in caught.value.faults}
