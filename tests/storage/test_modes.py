"""Six modes, and a route of several names each part by its own."""

import json

import pytest
from packs import example_pack, parsed, replaced

from explorer.model.network import Mode
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.wording import phrases


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_is_read_and_has_words(tmp_path, mode):
    pack = example_pack(tmp_path)
    replaced(pack, "network.geojson", '"mode": "rail"', f'"mode": "{mode}"')
    assert load_corridor(pack).segments["by-old-line"].mode is mode
    assert phrases.mode(mode)
    assert phrases.along(mode).startswith("Along")


def test_an_unknown_mode_is_named(tmp_path):
    pack = example_pack(tmp_path)
    replaced(pack, "network.geojson", '"mode": "rail"', '"mode": "camel"')
    fault = next(f for f in check_pack(pack) if f.field == "mode")
    assert "rail, road, sea, ferry, river, air" in fault.right


def test_a_route_may_change_its_mode_from_one_segment_to_the_next(tmp_path):
    pack = example_pack(tmp_path)
    network = parsed(pack, "network.geojson")
    back = network["features"][0]
    back["properties"] |= {"from": "bandung", "to": "jakarta", "mode": "ferry"}
    back["geometry"]["coordinates"].reverse()
    (pack / "network.geojson").write_text(json.dumps(network), encoding="utf-8")
    replaced(pack, "routes.toml", 'id = "by-old-line"\nfrom = "jakarta"\nto = "bandung"',
             'id = "by-old-line"\nfrom = "bandung"\nto = "jakarta"')  # fmt: skip
    replaced(pack, "routes.toml", '["by-high-speed"]', '["by-high-speed", "by-old-line"]')
    corridor = load_corridor(pack)
    modes = [corridor.segments[i].mode for i in corridor.routes["high-speed"].segment_ids]
    assert modes == [Mode.RAIL, Mode.FERRY]
    assert phrases.along_all(modes) == "Along the way (rail, ferry)"
    assert phrases.along_all(modes[:1]) == "Along the railway"
