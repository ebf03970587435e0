"""Format 2: the example of the docs opens, and what cannot be is named with what would be right."""

import json

import pytest
from packs import example_pack, parsed, replaced

from explorer.__main__ import main
from explorer.analysis.credits import networks_shown
from explorer.analysis.lengths import total, track_length
from explorer.cartography.scene.credits import map_credits
from explorer.export.network.csv_table import segments_csv
from explorer.export.network.geojson import network_geojson
from explorer.export.network.kml import network_kml
from explorer.export.network.segments import attribution
from explorer.model.networks import NETWORKS
from explorer.model.quantity import Assumed, Computed, FromPassage, Method, Quantity, Reference
from explorer.model.route_styles import STYLE_NAMES
from explorer.storage.pack.loading import FILES, FORMAT, check_pack, load_corridor

TRACK = {"computed": {"network": "world_railways", "version": "scgraph_data 2.0.0"}}
OPENSTREETMAP = "© OpenStreetMap contributors (ODbL)"
OF_MAPS = "GeoNames (CC BY 4.0) · Natural Earth · GSHHG"


@pytest.fixture
def pack(tmp_path):
    return example_pack(tmp_path)


def with_line(pack, edge_id, **changes):
    """Change properties of a line, and its coordinates; ``None`` takes a property away."""
    network = parsed(pack, "network.geojson")
    for feature in network["features"]:
        if feature["properties"]["id"] == edge_id:
            feature["geometry"]["coordinates"] = changes.pop(
                "line", feature["geometry"]["coordinates"]
            )
            feature["properties"] |= changes
    (pack / "network.geojson").write_text(json.dumps(network), encoding="utf-8")
    return pack


def only_fault(pack):
    faults = check_pack(pack)
    assert len(faults) == 1, [(f.file, f.record, f.field, f.wrong) for f in faults]
    return faults[0]


# ------------------------------------------------------------------ the example


def test_the_example_of_the_docs_has_every_file_and_no_fault(pack):
    assert {path.name for path in pack.iterdir()} == {
        *FILES,
        "publishers.toml",
        "reading.id.txt",
        "lesson-speed.toml",
    }
    assert check_pack(pack) == ()
    assert parsed(pack, "corridor.toml")["format"] == FORMAT


def test_the_example_needs_no_english_and_tells_its_countries_by_position(pack):
    corridor = load_corridor(pack)
    assert set(corridor.titles) == {"id"}
    assert [p.country for p in corridor.places.values()] == ["ID", "ID"]
    assert corridor.facts["high-speed-published"].in_words("subject", "id").startswith("jalur")
    assert corridor.facts["old-line-km"].in_words("subject", "id").startswith("Jakarta–Cik")


def test_the_example_works_on_the_command_line_and_in_every_export(pack, tmp_path, capsys):
    for command in (["distances"], ["compare", "jakarta", "bandung"], ["claims"]):
        assert main([*command, "--corridor", str(pack), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)
        assert main([*command, "--corridor", str(pack)]) == 0
        assert capsys.readouterr().out
    assert main(["timeline", "--corridor", str(pack)]) == 0
    assert main(["calibration", "--markdown", "--corridor", str(pack)]) == 0
    for name in ("x.csv", "x.geojson", "x.kml", "x.lpf.json", "x.annotations.json", "x.csl.json"):
        assert main(["export", str(tmp_path / name), "--corridor", str(pack)]) == 0


# ------------------------------------------------------------------ who gives a length and a line


def test_a_length_comes_from_a_text_a_publication_a_network_or_a_guess(pack):
    edges = load_corridor(pack).edges
    assert isinstance(edges["high-speed-line"].track_km.evidence[0], FromPassage)
    assert isinstance(edges["old-line"].track_km.evidence[0], Reference)
    with_line(pack, "old-line", length={"km": 155.6, **TRACK}, drawn=TRACK)
    guessed = {"km": 140, "low": 130, "high": 150, "assumed": {"en": "a guess"}}
    with_line(pack, "high-speed-line", length={**guessed, "qualifier": "about"})
    edges = load_corridor(pack).edges
    measured = Computed(
        Method.TRACK,
        ("scgraph_data 2.0.0 world_railways",),
        NETWORKS["world_railways"],
        "scgraph_data 2.0.0",
    )
    assert edges["old-line"].track_km == Quantity(155.6, "km", (measured,))
    assert edges["old-line"].drawn == measured
    guess = edges["high-speed-line"].track_km
    assert (guess.evidence, guess.low, guess.high) == ((Assumed({"en": "a guess"}),), 130, 150)


def test_nobody_is_credited_for_what_they_did_not_make(pack):
    corridor = load_corridor(pack)
    assert networks_shown(corridor, corridor.routes) == ()
    assert map_credits(corridor, corridor.routes) == OF_MAPS
    for text in (
        json.dumps(network_geojson(corridor), ensure_ascii=False),
        network_kml(corridor).decode(),
        segments_csv(corridor),
    ):
        assert "OpenStreetMap" not in text


def test_credits_follow_what_is_shown(pack):
    with_line(pack, "old-line", drawn=TRACK)
    corridor = load_corridor(pack)
    assert map_credits(corridor, ("old",)) == f"{OPENSTREETMAP} · {OF_MAPS}"
    assert map_credits(corridor, ("high-speed",)) == OF_MAPS
    assert "Railway lines derived from OpenStreetMap" in attribution(corridor)
    assert "Road lines" not in attribution(corridor)
    feature = next(f for f in network_geojson(corridor)["features"] if f["id"] == "by-old-line")
    assert feature["properties"]["drawn"][0]["network"]["id"] == "world_railways"


def test_another_network_brings_its_credit(pack):
    city = {"computed": {"network": "city-gtfs", "version": "2024-05", "credit": "© Kota (CC BY)"}}
    with_line(pack, "old-line", drawn=city)
    assert map_credits(load_corridor(pack), ("old",)) == f"© Kota (CC BY) · {OF_MAPS}"
    del city["computed"]["credit"]
    with_line(pack, "old-line", drawn=city)
    fault = only_fault(pack)
    assert (fault.file, fault.record, fault.field) == ("network.geojson", "old-line", "credit")
    assert "whom to credit for city-gtfs" in fault.right


def test_a_sum_is_no_better_than_its_weakest_part(pack):
    guess = Quantity(40, "km", (Assumed({"en": "a guess"}),), 30, 50)
    known = track_length(load_corridor(pack).segments["by-old-line"], load_corridor(pack))
    both = total([known, guess], ("a", "b"))
    assert isinstance(both.evidence[0], Assumed)
    assert (both.low, both.value, both.high) == (186, 196, 206)


# ------------------------------------------------------------------ what cannot be


@pytest.mark.parametrize(
    ("changes", "where", "wrong", "right"),
    [
        (
            {"length": {"km": 27, **TRACK}},
            ("length", "shorter_than_straight"),
            "27 km",
            "118 km",
        ),
        (
            {"length": {"km": 900, **TRACK}},
            ("length", "longer_than_plausible"),
            "900",
            "reason",
        ),
        ({"length": {"km": 156}}, ("length", "no_evidence"), "where it comes from", "assumed"),
        (
            {"length": {"km": 156, "fact": "old-line-km"}},
            ("length.km", "unknown_field"),
            "",
            "itself",
        ),
        ({"length": {"fact": "none"}}, ("length.fact", "unknown_id"), "none", "facts.toml"),
        (
            {"length": {"fact": "old-line-km", **TRACK}},
            ("length", "no_evidence"),
            "",
            "one of",
        ),
        (
            {"length": {"km": 156, "low": 160, **TRACK}},
            ("length.km", "out_of_range"),
            "",
            "low",
        ),
        ({"length": {"km": "far", **TRACK}}, ("km", "wrong_type"), "far", "a number"),
        ({"drawn": {}}, ("drawn", "no_evidence"), "where it comes from", "assumed"),
        ({"drawn": {"claim": ""}}, ("claim", "missing_field"), "", "claims.toml"),
        (
            {"line": [[110.4, -6.97], [107.603, -6.914]]},
            ("from", "far_from_place"),
            "40",
            "within 40",
        ),
        ({"countries": ["ID", ""]}, ("countries", "empty_entry"), "entry 2", "no entry at all"),
        ({"countries": ["Indonesia"]}, ("countries", "not_a_country"), "Indonesia", "ISO 3166-1"),
    ],
)
def test_a_line_that_cannot_be_is_named(pack, changes, where, wrong, right):
    fault = only_fault(with_line(pack, "old-line", **changes))
    assert (fault.file, fault.record) == ("network.geojson", "old-line")
    assert (fault.field, fault.problem) == where
    assert wrong in fault.wrong
    assert right in fault.right


def test_a_way_shorter_than_the_straight_line_between_its_places_gives_a_reason(pack):
    """Its ends may lie nearer to each other than the places do; it opens, as it always did."""
    halfway = [[107.1, -6.35], [107.603, -6.914]]
    fault = only_fault(with_line(pack, "old-line", line=halfway, length={"km": 90, **TRACK}))
    assert (fault.record, fault.problem) == ("old-line", "shorter_than_places")
    assert "90.0 km" in fault.wrong
    assert "115.0 km" in fault.right
    assert load_corridor(pack).edges["old-line"].track_km.value == 90
    reason = {"en": "Measured from the station in the east of the city."}
    with_line(pack, "old-line", length={"km": 90, "reason": reason, **TRACK})
    assert check_pack(pack) == ()


def test_a_long_way_with_a_reason_and_an_unknown_length_are_well(pack):
    reason = {"en": "The line winds around the Priangan volcanoes."}
    with_line(pack, "old-line", length={"km": 900, "reason": reason, **TRACK})
    assert check_pack(pack) == ()
    with_line(pack, "old-line", length=None)
    assert load_corridor(pack).edges["old-line"].track_km is None


@pytest.mark.parametrize(
    ("change", "where", "right"),
    [
        (("routes.toml", 'edges = ["old-line"]', 'edges = ["old-line", ""]'),
         ("by-old-line", "edges", "empty_entry"), "no entry at all"),
        (("routes.toml", 'facts = ["old-line-km"]', 'facts = [" "]'),
         ("by-old-line", "facts", "empty_entry"), "no entry at all"),
        (("routes.toml", 'style = "rail-2"', 'style = "silk"'),
         ("old", "style", "not_a_choice"), ", ".join(STYLE_NAMES)),
        (("places.toml", 'id = "Bandung"', 'id = "Ban\\u0007dung"'),
         ("bandung", "names.id", "wrong_sign"), "control characters"),
        (("places.toml", 'id = "Bandung"', 'id = "Ban\\ndung"'),
         ("bandung", "names.id", "wrong_sign"), "control characters"),
        (("sources.json", '"Contoh bacaan"', '"Contoh \\ud800"'),
         ("reading", "title", "wrong_sign"), "whole characters"),
        (("passages.json", '"value": "Panjangnya"', '"value": "\\udc00"'),
         ("new-line", "body.value", "wrong_sign"), "whole characters"),
        (("network.geojson", '"schematic": true', '"x\\ud800": 1, "schematic": true'),
         ("old-line", "x\N{REPLACEMENT CHARACTER}", "wrong_sign"), "whole"),
        (("facts.toml", 'id = "jalur', 'id = "\\u009bjalur'),
         ("high-speed-published", "subject.id", "wrong_sign"), "control characters"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_named_with_what_would_be_right(pack, change, where, right):
    fault = only_fault(replaced(pack, *change))
    assert (fault.file, fault.record, fault.field, fault.problem) == (change[0], *where)
    assert right in fault.right


def test_the_signs_are_told_by_their_numbers(pack):
    replaced(pack, "sources.json", '"Contoh bacaan"', '"a\\ud800\\u0000b\\udfff"')
    assert only_fault(pack).found == "U+D800 U+0000 U+DFFF"


def test_line_breaks_and_tabs_are_well_in_a_note(pack):
    replaced(pack, "places.toml", 'id = "bandung"',
             'id = "bandung"\nnote = { en = "one\\n\\ttwo" }')  # fmt: skip
    assert check_pack(pack) == ()


def test_a_half_character_among_numbers_is_told_and_ends_nothing(pack, capsys):
    with_line(pack, "old-line", line=[[106.831, -6.178], "\ud800", [107.603, -6.914]])
    problems = {(f.record, f.problem) for f in check_pack(pack)}
    assert problems == {("old-line", "wrong_sign"), ("old-line", "wrong_type")}
    assert main(["validate", str(pack)]) == 1
    assert "U+D800" in capsys.readouterr().out


def test_a_segment_that_no_route_reaches_is_named_unless_it_stands_alone(pack):
    replaced(pack, "routes.toml", 'segments = ["by-old-line"]', 'segments = ["by-high-speed"]')
    fault = only_fault(pack)
    assert (fault.record, fault.problem) == ("by-old-line", "unreachable")
    assert "alone = true" in fault.right
    replaced(pack, "routes.toml", 'id = "by-old-line"', 'id = "by-old-line"\nalone = true')
    assert check_pack(pack) == ()


def test_signs_that_mean_something_elsewhere_are_letters_here(pack):
    replaced(pack, "places.toml", 'id = "Bandung"', 'id = "B & <img src=\\"x\\"> <b>C</b>"')
    assert load_corridor(pack).places["bandung"].name("id") == 'B & <img src="x"> <b>C</b>'


def test_a_line_over_180_degrees_is_well(pack):
    replaced(pack, "corridor.toml", "west_deg = 106", "west_deg = 170")
    replaced(pack, "corridor.toml", "east_deg = 109", "east_deg = -170")
    replaced(pack, "corridor.toml", "south_deg = -8", "south_deg = -20")
    replaced(pack, "places.toml", "lon_deg = 106.84513", "lon_deg = 178.44")
    replaced(pack, "places.toml", "lat_deg = -6.21462", "lat_deg = -18.14")
    replaced(pack, "places.toml", "lon_deg = 107.60694", "lon_deg = -171.76")
    replaced(pack, "places.toml", "lat_deg = -6.92222", "lat_deg = -13.83")
    line = [[178.44, -18.14], [-171.76, -13.83]]
    lane = {"km": 1200, "assumed": {"en": "a guess"}}
    for edge_id in ("old-line", "high-speed-line"):
        with_line(pack, edge_id, line=line, length=lane, countries=[])
    assert check_pack(pack) == ()
    assert [p.country for p in load_corridor(pack).places.values()] == ["FJ", "WS"]


def test_a_style_of_format_1_is_none_of_format_2(pack):
    replaced(pack, "routes.toml", 'style = "rail-1"', 'style = "horgos"')
    fault = only_fault(pack)
    assert (fault.file, fault.record, fault.field) == ("routes.toml", "high-speed", "style")
    assert "rail-1" in fault.right


def test_an_extent_upside_down_is_a_fault_of_the_head(pack):
    replaced(pack, "corridor.toml", "north_deg = -5", "north_deg = -60")
    fault = only_fault(pack)
    assert (fault.file, fault.field) == ("corridor.toml", "extent.north_deg")


@pytest.mark.parametrize("sign", ["\u202e", "\u2066"])
def test_signs_that_turn_the_order_of_letters_round_are_named(pack, sign):
    replaced(
        pack, "places.toml", 'names = { id = "Jakarta" }', f'names = {{ id = "Ja{sign}karta" }}'
    )
    fault = only_fault(pack)
    assert (fault.file, fault.record, fault.field) == ("places.toml", "jakarta", "names.id")
    assert f"U+{ord(sign):04X}" in fault.wrong
