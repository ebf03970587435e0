"""The pack's reader finds every fault at once and names it; the real pack has none."""

import json

import pytest
from packs import copy_of_the_pack, parsed, replaced
from pyproj import Geod

from explorer.errors import PackError
from explorer.model.quantity import FromPassage, Reference
from explorer.model.routes import LinkKind
from explorer.storage.pack.loading import FILES, MAX_FILE_MB, check_pack, load_corridor
from explorer.storage.paths import default_corridor

MAIN_PLACES = (
    *("lianyungang", "urumqi", "horgos", "alataw-pass"),
    *("almaty", "sary-shagan", "karaganda", "astana"),
)


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture
def pack(tmp_path):
    return copy_of_the_pack(tmp_path)


def only_fault(pack):
    faults = check_pack(pack)
    assert len(faults) == 1, [(f.file, f.record, f.field, f.wrong) for f in faults]
    return faults[0]


def test_the_real_pack_has_no_fault_and_the_eight_places(corridor):
    assert check_pack(default_corridor()) == ()
    assert [p.id for p in corridor.places.values() if p.rank == 1] == list(MAIN_PLACES)


def test_every_main_place_is_named_in_five_languages(corridor):
    for place_id in MAIN_PLACES:
        assert set(corridor.places[place_id].names) == {"en", "id", "zh", "kk", "ru"}


def test_every_segment_is_linked_to_a_passage_and_says_how(corridor):
    for segment in corridor.segments.values():
        assert segment.links
        assert all(link.says in LinkKind for link in segment.links)
    stated = {
        s.id for s in corridor.segments.values() if any(k.says is LinkKind.STATES for k in s.links)
    }
    assert {"urumqi-horgos", "horgos-almaty", "karaganda-astana"} <= stated


def test_every_shown_figure_carries_its_evidence(corridor):
    published = [q for s in corridor.segments.values() for q in s.published_km]
    assert published
    assert all(isinstance(e, FromPassage | Reference) for q in published for e in q.evidence)
    facts = [f for f in corridor.facts.values() if f.value is not None]
    assert all(f.publisher for f in facts)


def test_the_articles_figures_are_claims_with_the_values_they_give(corridor):
    def value(claim_id):
        return corridor.claims[claim_id].value

    assert (value("urumqi-horgos-km").value, value("horgos-almaty-km").value) == (670, 370)
    assert (value("hours-saved").value, value("hours-saved").qualifier) == (8, "up to")
    assert value("rail-freight-2016").value == 8.2
    assert value("trade-2023-usd").value == 41
    assert len(corridor.claims) >= 30
    assert len(corridor.passages) >= 40


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(pack, name):
    (pack / name).unlink()
    assert ("missing_file", name) in {(f.problem, f.file) for f in check_pack(pack)}


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_is_named_and_nothing_crashes(pack, name):
    path = pack / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2] + b"\xff\x00[")
    assert ("unreadable_file", name) in {(f.problem, f.file) for f in check_pack(pack)}


def test_a_folder_that_is_not_there_is_a_fault(tmp_path):
    assert [f.problem for f in check_pack(tmp_path / "none")] == ["missing_file"]


def test_swapped_latitude_and_longitude_are_recognised_with_the_right_values(pack):
    replaced(pack, "places.toml", "lat_deg = 43.80096\nlon_deg = 87.60046",
             "lat_deg = 87.60046\nlon_deg = 43.80096")  # fmt: skip
    fault = next(f for f in check_pack(pack) if f.problem == "swapped_coordinates")
    assert (fault.file, fault.record) == ("places.toml", "urumqi")
    assert "43.80096" in fault.right
    assert "87.60046" in fault.right


def test_a_swap_that_stays_inside_the_extent_is_found_by_the_line_that_ends_there(pack):
    """Sary Shagan's coordinates, swapped, are a place on the map too."""
    replaced(pack, "places.toml", "lat_deg = 46.11805\nlon_deg = 73.61336",
             "lat_deg = 73.61336\nlon_deg = 46.11805")  # fmt: skip
    problems = {f.problem for f in check_pack(pack)}
    assert problems & {"swapped_coordinates"}


def test_not_a_number_is_refused(pack):
    replaced(pack, "places.toml", "lat_deg = 43.80096", "lat_deg = nan")
    fault = only_fault(pack)  # and the lines that end at Urumqi are not blamed for it
    assert (fault.record, fault.field, fault.problem) == ("urumqi", "lat_deg", "not_finite")


def test_a_duplicate_id_is_refused(pack):
    replaced(pack, "facts.toml", 'id = "rail-urc-alm-horgos-km"', 'id = "rail-urc-alm-alataw-km"')
    assert ("facts.toml", "rail-urc-alm-alataw-km", "duplicate_id") in {
        (f.file, f.record, f.problem) for f in check_pack(pack)
    }


def test_an_unknown_place_id_names_segment_and_field(pack):
    replaced(pack, "routes.toml", 'to = "horgos"', 'to = "horgoz"')
    faults = {(f.file, f.record, f.field, f.problem, f.found) for f in check_pack(pack)}
    assert ("routes.toml", "urumqi-horgos", "to", "unknown_id", "horgoz") in faults


def test_an_impossible_date_is_refused(pack):
    replaced(pack, "claims.toml", 'date = "2017-06-08"', 'date = "2017-06-31"')
    fault = only_fault(pack)
    assert (fault.file, fault.field, fault.problem) == ("claims.toml", "date", "impossible_date")
    assert "2017-06-31" in fault.wrong


def test_a_segment_that_no_passage_speaks_of_is_not_in_the_text(pack):
    path = pack / "routes.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index('id = "karaganda-astana"')
    end = text.index("]", text.index("passages = [", start)) + 1
    path.write_text(text[: text.index("passages = [", start)] + text[end:], encoding="utf-8")
    assert load_corridor(pack).segments["karaganda-astana"].links == ()


def test_edges_that_do_not_follow_one_another_are_refused(pack):
    replaced(pack, "routes.toml", 'edges = ["rail-urumqi-jinghe", "rail-jinghe-horgos"]',
             'edges = ["rail-jinghe-horgos", "rail-urumqi-jinghe"]')  # fmt: skip
    assert "broken_chain" in {f.problem for f in check_pack(pack)}


def test_a_line_that_ends_far_from_its_place_is_refused(pack):
    data = parsed(pack, "network.geojson")
    feature = next(f for f in data["features"] if f["properties"]["id"] == "rail-jinghe-horgos")
    feature["geometry"]["coordinates"][-1] = [75.0, 40.0]
    (pack / "network.geojson").write_text(json.dumps(data), encoding="utf-8")
    fault = only_fault(pack)
    assert (fault.record, fault.field, fault.problem) == (
        "rail-jinghe-horgos",
        "to",
        "far_from_place",
    )


@pytest.mark.parametrize("end", ["from", "to"])
@pytest.mark.parametrize(("away_km", "fits"), [(39.9, True), (40.1, False)])
def test_a_line_may_end_up_to_40_km_from_its_place(pack, corridor, end, away_km, fits):
    edge = corridor.edges["rail-jinghe-horgos"]
    place = corridor.places[edge.from_id if end == "from" else edge.to_id]
    lon_deg, lat_deg, _ = Geod(ellps="WGS84").fwd(
        place.lon_deg, place.lat_deg, 0.0, away_km * 1000.0
    )
    data = parsed(pack, "network.geojson")
    feature = next(f for f in data["features"] if f["properties"]["id"] == edge.id)
    feature["geometry"]["coordinates"][0 if end == "from" else -1] = [lon_deg, lat_deg]
    (pack / "network.geojson").write_text(json.dumps(data), encoding="utf-8")
    found = [(f.record, f.field, f.problem) for f in check_pack(pack)]
    assert found == ([] if fits else [(edge.id, end, "far_from_place")])


def test_a_field_of_the_wrong_kind_says_what_would_be_right(pack):
    replaced(pack, "places.toml", "rank = 1", 'rank = "one"')
    fault = only_fault(pack)
    assert (fault.record, fault.field) == ("lianyungang", "rank")
    assert fault.right == "a whole number from 1 to 3"


def test_a_misspelt_field_is_reported_not_ignored(pack):
    replaced(pack, "places.toml", "other_names = ", "othername = ")
    fault = only_fault(pack)
    assert (fault.record, fault.field, fault.problem) == (
        "lianyungang",
        "othername",
        "unknown_field",
    )


def test_many_faults_are_all_reported_at_once(pack):
    replaced(pack, "places.toml", "lat_deg = 43.80096", "lat_deg = inf")
    replaced(pack, "claims.toml", 'date = "2017-06-08"', 'date = "2017-13-01"')
    replaced(pack, "facts.toml", 'confidence = "H"', 'confidence = "X"')
    replaced(pack, "sources.json", '"language"', '"tongue"')
    files = {f.file for f in check_pack(pack)}
    assert {"places.toml", "claims.toml", "facts.toml", "sources.json"} <= files
    with pytest.raises(PackError) as caught:
        load_corridor(pack)
    assert len(caught.value.faults) >= 4


def test_a_newer_format_is_refused_in_words(pack):
    replaced(pack, "corridor.toml", "format = 2", "format = 3")
    fault = only_fault(pack)
    assert fault.problem == "newer_format"
    assert "newer" in fault.wrong


def test_facts_held_against_claims_are_told_in_indonesian_too(corridor):
    for claim in corridor.claims.values():
        for fact_id in (i for check in claim.checks for i in check.ids):
            fact = corridor.facts.get(fact_id)
            if fact is not None:
                in_words = fact.translated["id"]
                english = {"subject": fact.subject, "scope": fact.scope, "note": fact.note}
                assert set(in_words) == {name for name, text in english.items() if text}, fact_id
    seats = corridor.facts["rail-horgos-2017-06-berths"]
    assert seats.in_words("scope", "id") == "tempat tidur, bukan kursi"
    assert seats.in_words("scope", "en") == seats.in_words("scope", "zh") == "berths, not seats"


def test_a_translation_of_what_is_not_said_is_a_fault(pack):
    replaced(pack, "facts.toml", "translated.id.scope", "translated.id.scoop")
    fault = only_fault(pack)
    assert (fault.field, fault.problem) == ("scoop", "unknown_field")


def test_a_huge_file_is_refused_without_reading_it(pack):
    with (pack / "facts.toml").open("r+b") as file:
        file.truncate((MAX_FILE_MB + 1) * 1_000_000)
    assert ("facts.toml", "too_large") in {(f.file, f.problem) for f in check_pack(pack)}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("places.toml", "place = 3"),
        ("places.toml", "[[place]]"),
        ("routes.toml", "segment = [1, 2]"),
        ("network.geojson", '{"features": [7, {"properties": null}, {"geometry": 1}]}'),
        ("network.geojson", '{"features": [{"geometry": {"coordinates": [[1]]}}]}'),
        ("passages.json", '{"items": [{"id": "x", "target": 5, "body": 4}]}'),
        ("sources.json", '{"id": "not a list"}'),
        ("sources.json", '[{"id": "x", "issued": {"date-parts": 4}}]'),
        ("claims.toml", "[[claim]]\nid = 3"),
        ("facts.toml", "[[fact]]\nid = 'a'\nvalue = 'much'\nunit = 1"),
        ("corridor.toml", "extent = 4"),
        ("places.toml", f'[[place]]\nid = "x"\nlon_deg = {"9" * 400}\nlat_deg = 1'),
        ("network.geojson", '{"features": [{"properties": "x", "geometry": null}]}'),
        ("passages.json", "[" * 100_000),
    ],
)  # fmt: skip
def test_nonsense_of_the_right_syntax_is_reported_and_never_crashes(pack, name, content):
    (pack / name).write_text(content, encoding="utf-8")
    assert any(f.file == name for f in check_pack(pack))


def test_an_author_is_named_as_a_whole_or_by_given_and_family_name(pack):
    sources = parsed(pack, "sources.json")
    sources[0]["author"] = [{"literal": "Xinhua"}, {"given": "Ada", "family": "Lovelace"}]
    (pack / "sources.json").write_text(json.dumps(sources), encoding="utf-8")
    assert load_corridor(pack).sources[sources[0]["id"]].author == "Xinhua, Ada Lovelace"


TITLES = (
    'titles = { en = "China – Kazakhstan", id = "Tiongkok – Kazakhstan", zh = "中国—哈萨克斯坦", '
    'kk = "Қытай – Қазақстан", ru = "Китай – Казахстан" }'
)


def test_one_language_is_enough_and_it_may_be_any(pack):
    replaced(pack, "corridor.toml", TITLES, 'titles = { ka = "ჩინეთი – ყაზახეთი" }')
    replaced(pack, "places.toml", 'names = { en = "Urumqi", id = "Urumqi", zh =',
             'names = { zh-Hans = "乌鲁木齐", zh =')  # fmt: skip
    corridor = load_corridor(pack)
    assert corridor.titles == {"ka": "ჩინეთი – ყაზახეთი"}
    assert corridor.places["urumqi"].name("id") == "乌鲁木齐"


def test_what_is_no_language_is_named(pack):
    replaced(pack, "corridor.toml", 'titles = { en = "China', 'titles = { en_US = "China')
    assert only_fault(pack).problem == "not_a_language"


def test_a_text_in_no_language_is_a_fault(pack):
    replaced(pack, "corridor.toml", TITLES, "titles = {}")
    fault = only_fault(pack)
    assert (fault.file, fault.field, fault.problem) == ("corridor.toml", "titles", "missing_field")


@pytest.mark.parametrize("name", [*FILES, "events.toml", "services.toml", "states.toml"])
def test_a_file_that_cannot_be_parsed_is_the_only_thing_that_is_wrong(pack, name):
    """Its records are unknown to all other files then, which is no news."""
    with (pack / name).open("a", encoding="utf-8") as file:
        file.write("\n[[")
    faults = check_pack(pack)
    assert [(f.file, f.problem) for f in faults] == [(name, "unreadable_file")]


def test_what_another_file_says_wrongly_by_itself_is_told_beside_it(pack):
    (pack / "places.toml").write_text("[[", encoding="utf-8")
    replaced(pack, "routes.toml", "[[segment]]\nid", "[[segment]]\nalone = 7\nid")
    told = {(f.file, f.problem) for f in check_pack(pack)}
    assert told == {("places.toml", "unreadable_file"), ("routes.toml", "wrong_type")}


def test_a_segment_on_rails_and_road_is_refused(tmp_path):
    pack = copy_of_the_pack(tmp_path)
    line = '"id": "rail-jinghe-horgos", "from": "jinghe", "to": "horgos", "mode": "{}"'
    replaced(pack, "network.geojson", line.format("rail"), line.format("road"))
    found = {(f.record, f.field, f.problem, f.found) for f in check_pack(pack)}
    assert ("urumqi-horgos", "edges", "not_a_choice", "rail, road") in found
