"""The command line's contract: calls, keys and exit codes stay stable."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from articles import article
from geographiclib.geodesic import Geodesic
from packs import copy_of_the_pack, example_pack, replaced
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from explorer.__main__ import main
from explorer.arguments import parse
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import HOME_VARIABLE, default_corridor, geodata

METRE_KM = 0.001
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def call(capsys):
    """Return a function that runs a command and gives its exit code, output and complaints."""

    def called(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:  # argparse ends the program on wrong usage
            code = end.code
        out, err = capsys.readouterr()
        return code, out, err

    return called


def parsed(call, *words):
    code, out, _ = call(*words, "--json")
    return code, json.loads(out)


def test_distances_give_every_segment_with_the_keys_of_the_contract(call):
    corridor = load_corridor(default_corridor())
    code, table = parsed(call, "distances")
    assert code == 0
    assert [s["id"] for s in table["segments"]] == list(corridor.segments)
    for segment in table["segments"]:
        assert segment.keys() == {
            *("id", "routes", "from", "to", "mode"),
            *("geodesic_km", "track_km", "published_km", "passages"),
        }
        assert segment["routes"]
        assert segment["passages"]
        assert all(p["evidence"] for p in segment["published_km"])


def test_printed_geodesics_agree_with_geographiclib_to_a_metre(call):
    places = load_corridor(default_corridor()).places
    for segment in parsed(call, "distances")[1]["segments"]:
        start, end = places[segment["from"]], places[segment["to"]]
        line = Geodesic.WGS84.Inverse(start.lat_deg, start.lon_deg, end.lat_deg, end.lon_deg)
        assert segment["geodesic_km"] == pytest.approx(line["s12"] / 1000, abs=METRE_KM)


def test_comparing_gives_the_routes_with_published_times_and_their_evidence(call):
    code, table = parsed(call, "compare", "urumqi", "almaty")
    assert code == 0
    assert table.keys() >= {"options", "difference"}
    first, second = table["options"][:2]
    assert (first["route"], second["route"]) == ("horgos-passenger", "alataw-passenger")
    assert first["via"] == "horgos"
    assert first["distance_km"] < second["distance_km"]
    assert table["difference"]["distance_km"] == pytest.approx(
        second["distance_km"] - first["distance_km"], abs=0.01
    )
    times = {(t["duration_h"], t["direction"]) for t in first["published"]}
    assert {(25.75, "urumqi→almaty"), (23.5167, "almaty→urumqi")} <= times
    assert all(t["evidence"][0]["publisher"] for t in first["published"])


OPTION_KEYS = {
    *("route", "service", "via", "distance_km", "duration_h", "terms", "published"),
}


def test_comparing_answers_with_times_terms_and_a_split_that_adds_up(call):
    _, table = parsed(call, "compare", "urumqi", "almaty")
    for option in table["options"]:
        assert option.keys() >= OPTION_KEYS
        assert option["duration_h"].keys() >= {"low", "likely", "high"}
        assert option["terms"]
        for term in option["terms"]:
            assert term["evidence"]
            assert term["duration_h"] >= 0 or term["term"] == "residual"
    gap = table["difference"]
    assert gap["by"].keys() == {"distance", "speed", "border", "waiting", "residual"}
    timetables = [option["timetable"]["duration_h"] for option in table["options"][:2]]
    assert timetables == pytest.approx([25.75, 32 + 38 / 60], abs=1e-4)
    for option, published_h in zip(table["options"], timetables, strict=False):
        parts = sum(term["duration_h"] for term in option["terms"])
        assert parts == pytest.approx(published_h, abs=1e-9)
        assert option["terms"][-1]["term"] == "residual"
    assert sum(gap["by"].values()) == pytest.approx(gap["duration_h"]["likely"], abs=1e-9)


@pytest.mark.parametrize(
    ("ends", "saved_h"),
    [(("urumqi", "almaty"), 6 + 53 / 60), (("almaty", "urumqi"), 8 + 34 / 60)],
)
def test_the_published_saving_lies_inside_the_interval_of_the_difference(call, ends, saved_h):
    gap = parsed(call, "compare", *ends)[1]["difference"]["duration_h"]
    assert gap["low"] < saved_h < gap["high"]


def test_comparing_twice_gives_identical_bytes():
    words = [sys.executable, "-m", "explorer", "compare", "urumqi", "almaty", "--json"]
    first, second = (
        subprocess.run(words, cwd=ROOT, capture_output=True, check=True).stdout for _ in range(2)
    )
    assert first == second
    assert len(first) > 10_000


def test_modes_choose_rail_road_sea_and_the_bare_line_by_air(call):
    words = ("compare", "urumqi", "almaty")
    modes = {"rail": {"rail"}, "road": {"road"}}
    for mode, expected in modes.items():
        options = parsed(call, *words, "--mode", mode)[1]["options"]
        assert {o["mode"] for o in options} == expected
    _, table = parsed(call, "compare", "lianyungang", "rotterdam", "--mode", "sea", "--mode", "air")
    sea, air = table["options"]
    assert sea["duration_h"]["likely"] > 24 * 20
    assert (air["duration_h"], air["terms"]) == (None, [])
    assert air["distance_km"] == pytest.approx(table["geodesic_km"], abs=0.001)


def test_three_routes_are_compared_with_the_first(call):
    words = [
        w for i in ("wewc-highway", "horgos-passenger", "k9795-alataw") for w in ("--service", i)
    ]
    _, table = parsed(call, "compare", "urumqi", "almaty", *words)
    assert [d["less"] for d in table["differences"]] == ["wewc-highway", "wewc-highway"]
    assert [o["service_id"] for o in table["options"]] == [
        *("truck-highway", "k9795-horgos", "k9795-alataw")
    ]


def test_a_closed_crossing_sends_trains_another_way_and_says_when_nothing_is_left(call):
    words = ("compare", "urumqi", "almaty", "--service", "horgos-passenger")
    _, table = parsed(call, *words, "--close", "horgos")
    assert (table["published_state"], table["options"][0]["rerouted"]) == (False, True)
    code, nothing = parsed(call, *words, "--close", "jinghe")
    assert code == 1
    assert "no way is left" in nothing["options"][0]["why_no_time"]
    code, said, _ = call(*words, "--close", "horgos")
    assert code == 0
    assert "What if" in said
    assert "another way" in said


def test_the_calibration_is_printed_as_lines_json_csv_and_the_page_of_the_documentation(call):
    code, table = parsed(call, "calibration")
    assert code == 0
    assert all(row["evidence"] and row["role"] in {"test", "used"} for row in table["rows"])
    for row in table["rows"]:
        assert row["inside"] or row["note"], row["id"]
    rows = list(csv.DictReader(io.StringIO(call("calibration", "--csv")[1])))
    every = {r["id"] for r in (*table["rows"], *table["unlike"])}
    assert {r["id"] for r in rows} == every
    assert len(call("calibration")[1].splitlines()) == len(rows) + len(table["tables"])
    for row in table["unlike"]:
        assert row["inside"] is row["pit"] is row["crps"] is None
        assert row["note"]["en"]
    for row in table["rows"]:
        assert row.keys() >= {"pit", "inside", "direction", "line", "role", "effective_n"}
        assert 0 <= row["with_line"]["pit"] <= 1
    for found in table["tables"]:
        for model in (found["without_line"], found["with_line"]):
            low, high = model["coverage_interval"]
            assert low <= model["coverage"] <= high
            keys = {"interval_score", "crps", "bias", "effective_n", "distinct_outputs"}
            assert model.keys() >= keys
    passengers = next(t for t in table["tables"] if t["id"] == "passenger rail")
    assert passengers["without_line"]["crps"] <= 1.0
    assert [c["after"].keys() for c in table["changes"]]
    page = (ROOT / "docs" / "calibration.md").read_text("utf-8")
    assert call("calibration", "--markdown")[1] == page, (
        "docs/calibration.md is out of date: corridor-explorer calibration --markdown writes it"
    )


def test_services_choose_what_is_compared(call):
    words = ("compare", "urumqi", "almaty", "--service", "wewc-highway")
    assert [o["route"] for o in parsed(call, *words)[1]["options"]] == ["wewc-highway"]


@pytest.mark.parametrize(
    ("words", "code", "named"),
    [
        (("compare", "urumqi", "atlantis"), 2, "karaganda"),
        (("compare", "urumqi", "almaty", "--service", "zeppelin"), 2, "horgos-passenger"),
        (("compare", "astana", "st-petersburg"), 1, "No route"),
        (("compare", "urumqi"), 2, "usage"),
        (("compare", "almaty", "rotterdam"), 1, "No route"),
        (
            ("compare", "urumqi", "almaty", "--date", "1990", "--service", "k9795-horgos"),
            1,
            "2017-09",
        ),
        (("compare", "urumqi", "almaty", "--date", "2017-13"), 2, "2017-06"),
        (("compare", "urumqi", "almaty", "--set", "speed-passenger-kz=0"), 2, "between 1 and"),
        (("compare", "urumqi", "almaty", "--set", "speed-passenger-kz=-5"), 2, "between 1 and"),
        (("compare", "urumqi", "almaty", "--set", "speed-passenger-kz=nan"), 2, "finite"),
        (("compare", "urumqi", "almaty", "--set", "speed-passenger-kz"), 2, "setting"),
        (("compare", "urumqi", "almaty", "--set", "checks-dostyk-passenger-exit=168"), 2, "167"),
        (("compare", "urumqi", "almaty", "--close", "atlantis"), 2, "urumqi-horgos"),
        (("compare", "lianyungang", "urumqi", "--service", "ship-suez"), 1, "does not run"),
        (("render", "map.png", "--size", "big"), 2, "1600x900"),
        (("render", "map.png", "--view", "atlantis"), 2, "horgos"),
        (("render", "map.png", "--style", "zebra"), 2, "high-contrast"),
        (("distances", "--corridor", "nowhere"), 2, "Known are: china-kazakhstan"),
        (("distances", "--corridor", "no/where"), 1, "where"),
        (("distances", "--corridor", "nowhere.corridor"), 1, "nowhere"),
        (("distances", "--corridor", "x" * 4000), 2, "neither a path nor an id"),
        (("validate", "nowhere"), 2, "Known are: china-kazakhstan"),
        (("distanses",), 2, "neither a command nor a corridor"),
        (("--corridor", "nowhere"), 2, "Known corridors are: china-kazakhstan"),
    ],
)
def test_wrong_words_end_with_a_code_and_say_what_would_be_right(call, words, code, named):
    got, _, complaint = call(*words)
    assert got == code
    assert named in complaint


def test_claims_have_a_value_a_verdict_and_figures_for_and_against(call):
    code, table = parsed(call, "claims")
    assert code == 0
    claims = {c["id"]: c for c in table["claims"]}
    assert len(claims) >= 30
    assert all(
        {"passage", "value", "unit", "qualifier", "verdict"} <= c.keys() for c in claims.values()
    )
    km = claims["urumqi-horgos-km"]
    assert (km["value"], km["unit"], km["qualifier"]) == (670, "km", "about")
    assert km["for"][0]["evidence"]


def test_a_text_that_is_no_article_is_answered_with_no(call, tmp_path):
    path = tmp_path / "lesson.txt"
    path.write_text("A lesson plan about trains and deserts.", "utf-8")
    code, table = parsed(call, "sources", "locate", path)
    assert (code, table) == (1, {"source": None, "passages": []})


def test_files_that_are_no_texts_are_refused_in_words(call, tmp_path):
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 100)
    for path in (picture, tmp_path / "missing.txt"):
        code, _, complaint = call("sources", "locate", path)
        assert code == 1
        assert path.name in complaint


@pytest.mark.parametrize(
    ("source", "figures"),
    [
        ("hrp-2017", {"670": "horgos-distances", "370": "horgos-distances", "8,2": "transit-2016",
                      "delapan": "eight-hours"}),
        ("antara-2024", {"41": "trade-2023"}),
    ],
)  # fmt: skip
def test_every_passage_of_an_article_is_verified_and_holds_its_figure(call, source, figures):
    code, table = parsed(call, "sources", "locate", article(source))
    assert (code, table["source"]) == (0, source)
    assert {p["status"] for p in table["passages"]} == {"verified"}
    excerpts = {p["id"]: p["excerpt"] for p in table["passages"]}
    for figure, passage in figures.items():
        assert figure in excerpts[passage]


def test_an_added_copy_is_listed(call, tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    path = article("hrp-2017")
    assert call("sources", "add", path)[0] == 0
    sources = {s["id"]: s for s in parsed(call, "sources", "list")[1]["sources"]}
    assert sources["hrp-2017"]["copies"] == [path.name]
    assert sources["antara-2024"]["copies"] == []


def test_the_corridors_that_ship_and_ones_own_are_listed_and_can_be_named(
    call, tmp_path, monkeypatch
):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    folder = tmp_path / "home" / "corridors"
    folder.mkdir(parents=True)
    example_pack(folder)
    (folder / "cut.corridor").write_bytes(b"PK no more")
    code, table = parsed(call, "corridors")
    assert code == 0
    first = table["corridors"][0]
    assert first == {
        "id": "china-kazakhstan",
        "titles": {
            "en": "China – Kazakhstan",
            "id": "Tiongkok – Kazakhstan",
            "zh": "中国—哈萨克斯坦",
            "kk": "Қытай – Қазақстан",
            "ru": "Китай – Казахстан",
        },
        "places": 38,
        "routes": 5,
        "path": str(default_corridor()),
        "shipped": True,
        "problem": None,
    }
    cut, own = [row for row in table["corridors"] if not row["shipped"]]
    assert (own["id"], own["places"], own["routes"]) == ("jakarta-bandung-example", 2, 2)
    assert cut["problem"]
    assert cut["places"] is None
    _, lines, _ = call("corridors")
    assert len(lines.splitlines()) == len(table["corridors"])
    for command in ("distances", "validate"):
        assert call(command, "--corridor", "jakarta-bandung-example")[0] == 0
    assert call("validate", "jakarta-bandung-example")[1] == "No faults.\n"


def test_validate_accepts_the_real_pack_and_names_every_fault_of_a_damaged_one(call, tmp_path):
    assert parsed(call, "validate", default_corridor()) == (
        0,
        {"corridor": str(default_corridor()), "faults": []},
    )
    pack = copy_of_the_pack(tmp_path)
    replaced(pack, "places.toml", "lat_deg = 43.80096", "lat_deg = nan")
    replaced(pack, "claims.toml", 'date = "2017-06-08"', 'date = "2017-06-31"')
    code, table = parsed(call, "validate", pack)
    assert code == 1
    found = {(f["file"], f["record"], f["field"]) for f in table["faults"]}
    assert ("places.toml", "urumqi", "lat_deg") in found
    assert any(f["file"] == "claims.toml" and "2017-06-31" in f["wrong"] for f in table["faults"])


def test_render_writes_a_picture_of_the_size_asked_for(call, tmp_path):
    path = tmp_path / "map.png"
    code, _, _ = call("render", path, "--size", "640x400", "--view", "urumqi,almaty")
    assert code == 0
    assert (QImage(str(path)).width(), QImage(str(path)).height()) == (640, 400)


def test_a_race_is_written_as_pictures_and_wrong_questions_are_refused_in_words(call, tmp_path):
    folder = tmp_path / "stills"
    size = ("--size", "320x200")
    assert call("race", folder, "--frames", "3", "--close", "horgos", *size)[0] == 0
    stills = sorted(path.name for path in folder.iterdir())
    assert stills == ["race-001.png", "race-002.png", "race-003.png"]
    assert QImage(str(folder / stills[0])).width() == 320
    assert QImage(str(folder / stills[0])) != QImage(str(folder / stills[1]))
    for wrong, code, words in (
        (("--frames", "1"), 2, "between 2 and"),
        (("--from", "atlantis"), 2, "atlantis"),
        (("--service", "atlantis"), 2, "atlantis"),
        (("--depart", "2025-02-30 10:00"), 1, "2025-02-30"),
        (("--close", "horgos", "--close", "dostyk"), 1, "no way is left"),
        (("--set", "speed-passenger-kz=0"), 2, "must lie between"),
    ):
        found, _, complaint = call("race", tmp_path / "none", *wrong, *size)
        assert (found, words in complaint) == (code, True), complaint
    assert not (tmp_path / "none").exists()


def test_render_draws_in_the_style_asked_for(call, tmp_path):
    brightness = {}
    for style in ("light", "dark"):
        path = tmp_path / f"{style}.png"
        assert call("render", path, "--size", "320x200", "--style", style)[0] == 0
        whole = QImage(str(path)).scaled(
            1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        brightness[style] = whole.pixelColor(0, 0).lightness()
    assert brightness["dark"] < 100
    assert brightness["light"] > 180


def test_render_shows_the_network_as_it_stood_and_says_so_in_the_language_asked_for(call, tmp_path):
    path = tmp_path / "then.svg"
    asked = ("render", path, "--size", "640x400")
    assert call(*asked, "--year", "2010", "--language", "id")[0] == 0
    then = path.read_text("utf-8")
    assert call(*asked, "--language", "id")[0] == 0
    today = path.read_text("utf-8")
    assert "Keadaan pada akhir tahun 2010" in then
    assert "Keadaan pada" not in today
    code, _, complaint = call(*asked, "--year", "1200")
    assert (code, "1200" in complaint, "1992 to 2025" in complaint) == (2, True, True), complaint


def test_render_refuses_what_it_cannot_write_in_words(call, tmp_path):
    for name, why in (("map.bmp", ".png"), ("none/map.png", "folder")):
        code, _, complaint = call("render", tmp_path / name, "--size", "100x100")
        assert code == 1
        assert why in complaint
    code, _, complaint = call("render", tmp_path / "huge.png", "--size", "20000x20000")
    assert code == 1
    assert "would fit" in complaint


def test_a_folder_alone_means_the_window_and_a_command_does_not():
    assert parse(["some/folder"]).command is None
    assert str(parse(["some/folder"]).corridor) == "some/folder"
    assert parse([]).command is None
    assert parse(["claims"]).command == "claims"


def test_a_way_that_changes_its_mode_names_each_part_and_loading_as_a_cause(call):
    folder = str(geodata() / "middle-corridor")
    _, table = parsed(call, "compare", "xian", "poti-port", "--corridor", folder)
    middle, by_sea = table["options"]
    assert (middle["mode"], middle["modes"]) == ("several", ["rail", "ferry"])
    assert by_sea["modes"] == ["rail", "sea"]
    running = {t["edge"]: t["mode"] for t in middle["terms"] if t["km"]}
    assert running["ferry-aktau-port-alat"] == "ferry"
    assert running["rail-alat-ganja"] == "rail"
    in_port = [t for t in middle["terms"] if t["kind"] == "transfer"]
    assert [t["place"] for t in in_port] == ["aktau-port", "alat"]
    assert all(t["mode"] is None and t["evidence"] for t in in_port)
    by = table["difference"]["by"]
    assert by["transfer"] != 0
    assert sum(by.values()) == pytest.approx(table["difference"]["duration_h"]["likely"])
    code, _, _ = call("compare", "xian", "poti-port", "--mode", "rail", "--corridor", folder)
    assert code != 0


def test_a_comparison_shows_the_times_of_the_service_and_of_which_year_its_timetable_is(call):
    """A later timetable without a date is not one of the year in which the train began to run."""
    line = next(t for t in call("compare", "urumqi", "astana")[1].splitlines() if "K9797" in t)
    assert "timetable 41:28" in line
    assert "38:30 urumqi→astana" in line
    told = call("compare", "urumqi", "astana")[1]
    assert "times of 2008" not in told
    assert "57 h xian→almaty" in call("compare", "xian", "almaty")[1]


def test_what_counts_from_the_departure_and_what_cannot_be_compared_says_so(call):
    told = call("compare", "gambir", "bandung", "--corridor", "jakarta-bandung")[1]
    assert "3:15 gambir→bandung (from the departure; the model waits" in told
    short = call("compare", "padalarang", "tegalluar", "--corridor", "jakarta-bandung")[1]
    assert "14 min padalarang→tegalluar" in short
    suez = call("compare", "shanghai", "rotterdam", "--corridor", "middle-corridor")[1]
    assert "648 h shanghai→rotterdam (not to be compared)" in suez


def test_without_weights_nothing_is_said_to_be_left_out_and_short_times_are_minutes(call):
    lines = call("calibration", "--corridor", "jakarta-bandung")[1].splitlines()
    assert "no weights, nothing is left out" in lines[-1]
    assert not any("own line left out" in line for line in lines)
    assert " 14 min " in next(line for line in lines if line.startswith("padalarang-tegalluar"))
    assert "own line left out" in call("calibration")[1]
    page = call("calibration", "--markdown", "--corridor", "jakarta-bandung")[1]
    assert "with its own line |" not in page
    _, table = parsed(call, "calibration", "--corridor", "jakarta-bandung")
    found = next(t for t in table["tables"] if t["id"] == "passenger rail")["without_line"]
    assert (found["rows"], found["distinct_outputs"]) == (8, 6)


def test_a_moment_of_a_race_is_data_that_agrees_with_the_comparison(call, tmp_path):
    _, compared = parsed(call, "compare", "urumqi", "almaty")
    hours = {o["route"]: o["duration_h"]["likely"] for o in compared["options"] if o["duration_h"]}
    code, start = parsed(call, "race", "--at", "0")
    assert code == 0
    assert [way["at_km"] for way in start["ways"]] == [0.0, 0.0]
    _, end = parsed(call, "race", "--at", "1000")
    assert end["over"]
    assert [way["left_km"] for way in end["ways"]] == [0.0, 0.0]
    first, second = (way["id"] for way in sorted(end["ways"], key=lambda way: way["rank"]))
    assert hours[first] < hours[second]
    assert end["elapsed_h"] == pytest.approx(hours[second], abs=0.001)
    _, between = parsed(call, "race", "--at", "14")
    for way in between["ways"]:
        assert way["left_km"] > 0.0
        assert 70.0 < way["lon_deg"] < 90.0
        assert way["evidence"]
    nearest = min(between["ways"], key=lambda way: way["left_km"])
    assert between["ranking"][0] == {"rank": 1, "way": nearest["id"]}
    # One train is in China by then and the other beyond, three hours apart by the clock.
    assert {way["clock"]["utc_offset_h"] for way in between["ways"]} == {8.0, 5.0}
    for wrong in (("--at", "-1"), ("--at", "nan"), (), (tmp_path, "--at", "3")):
        assert call("race", *wrong)[0] == 2
