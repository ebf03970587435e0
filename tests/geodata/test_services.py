"""The pack's ``services.toml``: sound as it is, and every fault of a damaged one is named."""

import re
import shutil
import tomllib

import pytest
from msgspec.structs import replace
from packs import copy_of_the_pack, replaced

from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.validation.calibration import SAVINGS, USED, calibration, tables
from explorer.errors import Fault
from explorer.model.quantity import Computed, Method, Reference
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.pack.roles import source_of
from explorer.storage.pack.services import FILE
from explorer.storage.pack.test_set import TEST_SET
from explorer.storage.paths import default_corridor

SHIPPED = [
    default_corridor().parent / name
    for name in ("china-kazakhstan", "middle-corridor", "jakarta-bandung")
]
LOGGED = [pack for pack in SHIPPED if "[[change]]" in (pack / TEST_SET).read_text("utf-8")]


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def faults_after(tmp_path, old, new):
    pack = replaced(copy_of_the_pack(tmp_path), FILE, old, new)
    return check_pack(pack)


def test_the_pack_has_services_for_every_route_and_no_fault(corridor):
    assert check_pack(default_corridor()) == ()
    served = {s.route_id for s in corridor.timing.services.values()}
    assert set(corridor.routes) <= served


def test_a_value_taken_from_a_fact_is_the_facts_own_in_the_estimates_unit(corridor):
    estimates = corridor.timing.estimates
    minutes = corridor.facts["khorgos-tranship-47min"].value
    assert estimates["transship-altynkol"].low.value == pytest.approx(minutes.value / 60)
    per_hour = corridor.facts["cpmm-kaz-rail-swod-2020"].value
    assert estimates["speed-container-kz"].high.value == per_hour.value


def test_a_computed_speed_is_the_length_of_its_edges_over_the_published_time(corridor):
    likely = corridor.timing.estimates["speed-passenger-kz"].likely
    computed = next(e for e in likely.evidence if isinstance(e, Computed))
    assert computed.method is Method.SPEED
    km = sum(corridor.edges[i].track_km.value for i in computed.inputs if i in corridor.edges)
    assert likely.value == pytest.approx(km / 21)
    assert any(isinstance(e, Reference) for e in likely.evidence)


ALASHANKOU, LIKELY = "checks-alashankou-passenger-exit", 'likely = { fact = "dwell-alashankou"'


@pytest.mark.parametrize(
    (("old", "new", "where")),
    [
        (
            "low = { value = 60,",
            "low = { value = 0,",
            ("speed-passenger-cn", "low", "out_of_range"),
        ),
        (
            "low = { value = 60,",
            "low = { value = -60,",
            ("speed-passenger-cn", "low", "out_of_range"),
        ),
        (
            "low = { value = 60,",
            "low = { value = nan,",
            ("speed-passenger-cn", "value", "not_finite"),
        ),
        (
            "low = { value = 60,",
            "low = { value = inf,",
            ("speed-passenger-cn", "value", "not_finite"),
        ),
        (
            "low = { value = 60,",
            "low = { value = 90,",
            ("speed-passenger-cn", "low, likely, high", "not_in_order"),
        ),
        (
            "high = { value = 3, assumed",
            "high = { value = 168, assumed",
            ("transfer-altynkol", "high", "out_of_range"),
        ),
        (
            'kind = "running speed"',
            'kind = "top speed"',
            ("speed-passenger-cn", "kind", "not_a_choice"),
        ),
        (LIKELY + " }", "likely = { value = 3 }", (ALASHANKOU, "likely", "no_evidence")),
        (
            LIKELY + " }",
            'likely = { fact = "dwell-atlantis" }',
            (ALASHANKOU, "likely.fact", "unknown_id"),
        ),
        (
            LIKELY + " }",
            'likely = { fact = "base-yard" }',
            (ALASHANKOU, "likely.fact", "wrong_type"),
        ),
        (LIKELY + " }", LIKELY + ", value = 3 }", (ALASHANKOU, "likely.value", "unknown_field")),
        (
            'edge = "rail-horgos-altynkol"',
            'edge = "tunnel"',
            ("horgos-transfer", "edge", "unknown_id"),
        ),
        ("border_km = 9.7", "border_km = 970", ("horgos-truck", "border_km", "out_of_range")),
        (
            'gauge = "passenger transfer"',
            'gauge = "bogie change"',
            ("horgos-transfer", "forward.gauge", "not_a_choice"),
        ),
        (
            'exit = "cpmm-horgos-out"',
            'exit = "speed-ship"',
            ("horgos-observed", "forward.exit", "wrong_type"),
        ),
        (
            'route = "alataw-passenger"',
            'route = "zeppelin"',
            ("k9795-alataw", "route", "unknown_id"),
        ),
        (
            'runs_until = "2017-09-29"',
            'runs_until = "2017-09-31"',
            ("trains-9001-701", "runs_until", "impossible_date"),
        ),
        (
            'runs_until = "2017-09-29"',
            'runs_until = "2016"',
            ("trains-9001-701", "runs_until", "out_of_range"),
        ),
        (
            'speeds = { CN = "speed-truck-cn", KZ',
            "speeds = { KZ",
            ("truck-highway", "speeds", "missing_field"),
        ),
        (
            'speeds = { sea = "speed-ship" }',  # crosses no border that would ask for it too
            "speeds = {}",
            ("ship-suez", "speeds", "missing_field"),
        ),
        (
            'from = "urumqi"\nedges = ["rail-urumqi-jinghe", "rail-jinghe-alataw-pass", ',
            'from = "urumqi"\nedges = ["rail-urumqi-jinghe", ',
            ("k9797-dostyk", "edges", "broken_chain"),
        ),
        ('service = "sea"\n', 'service = "submarine"\n', ("ship-suez", "service", "not_a_choice")),
        (
            'id = "horgos-west"\nfact = "rail-urc-alm-horgos-h-w"',
            'id = "horgos-west"\nfact = "rail-xian-almaty-dwell-horgos"',
            ("horgos-west", "role", "tests_itself"),
        ),
        (
            'sets = ["speed-passenger-cn"]',
            'sets = ["speed-ship"]',
            ("trunk-train", "sets", "sets_nothing"),
        ),
        (
            'fact = "rail-xian-almaty"\n',
            'fact = "base-yard"\n',
            ("xian-tourist", "fact", "wrong_type"),
        ),
        (
            'fact = "wiki-cr-w"\n',
            'fact = "wiki-cr-w"\nkin = ["obs-altynkol"]\n',
            ("horgos-cr-west", "role", "tests_itself"),
        ),
        (
            # 40 minutes of the report that tells of the 8 hours saved: nobody named it as kin
            'fact = "wiki-cr-w"\n',
            'fact = "rail-horgos-2017-06"\n',
            ("horgos-cr-west", "role", "tests_its_source"),
        ),
        (
            '"checks-horgos-passenger-entry", "stop-horgos-bogies-exit"]',
            '"checks-horgos-passenger-entry"]',
            ("xian-tourist", "sets", "sets_more"),
        ),
        (
            'role = "unlike"\nnote = { en = "The Talgo',
            'role = "unlike"\nkin = ["tt-955-1"]\nnote = { en = "The Talgo',
            ("almaty-astana-talgo", "role", "tests_itself"),
        ),
        (
            'role = "unlike"\nnote = { en = "An official aim',
            'role = "unlike"\n#',
            ("highway-claimed", "note", "missing_field"),
        ),
        (
            'service = "xian-almaty-tourist"\nfrom = "almaty"',
            'service = "xian-almaty-tourist"\nfrom = "astana"',
            ("xian-tourist-east", "service", "longer_than_service"),
        ),
        (
            'fact = "rail-urc-alm-horgos-24h"\nservice = "k9795-horgos"\n',
            'fact = "rail-urc-alm-horgos-24h"\nservice = "k9795-horgos"\ntimetable = true\n',
            ("horgos-rounded", "timetable", "two_timetables"),
        ),
        (
            'fact = "khorgos-lyg-2017"\n',
            'fact = "khorgos-lyg-2017"\ntimetable = true\n',
            ("khorgos-lianyungang-2017", "timetable", "not_a_timetable"),
        ),
        (
            'direction = "not published"',
            'direction = "not published"\ntimetable = true',
            ("astana-2008-first", "direction", "direction_unsaid"),
        ),
        (
            'id = "horgos-east"\nfact = "rail-urc-alm-horgos-h-e"',
            'id = "horgos-east"\nfact = "rail-urc-alm-horgos-h-w"',
            ("horgos-east", "direction", "direction_unsaid"),
        ),
        (
            'direction = "not published"',
            'direction = "sideways"',
            ("astana-2008-first", "direction", "not_a_choice"),
        ),
        (
            'line = "xian-almaty"',
            'line = "orient-express"',
            ("xian-tourist", "line", "unknown_id"),
        ),
        (
            'rests_on = ["obs-urc-horgos-2"], ',
            'rests_on = ["hearsay"], ',
            ("speed-passenger-xinjiang-west", "low.rests_on", "unknown_id"),
        ),
        (
            "hours = 1\nassumed",
            "hours = 1\nassumd",
            ("spread 1", "hours", "no_evidence"),
        ),
        ('KZ = "Asia/Almaty"', 'KZ = "Asia/Atlantis"', ("", "zones.countries.KZ", "not_a_zone")),
        ('aktobe = "Asia/Aqtobe"', 'atlantis = "Asia/Aqtobe"', ("", "zones.places", "unknown_id")),
        (
            "[zones.countries]",
            "[zones.planets]\n[zones.countries]",
            ("", "planets", "unknown_field"),
        ),
        (
            'waiting = "waiting-ship"',
            'wating = "waiting-ship"',
            ("ship-suez", "wating", "unknown_field"),
        ),
    ],
)
def test_a_fault_is_named_with_file_record_and_field(tmp_path, old, new, where):
    faults = faults_after(tmp_path, old, new)
    found = {(f.file, f.record, f.field, f.problem) for f in faults}
    assert (FILE, *where) in found
    for fault in faults:
        assert isinstance(fault, Fault)
        assert fault.wrong
        assert fault.right
        assert "{" not in fault.wrong + fault.right


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        (
            "facts.toml",
            'text = "25:45"\nvalue = 25.75',
            'text = "25:45"\nvalue = 2575',
            ("horgos-west", "fact", "no_such_time"),
        ),
        (
            "facts.toml",
            'text = "25:45"\nvalue = 25.75',
            'text = "25:45"\nvalue = 0.2575',
            ("horgos-west", "fact", "no_such_time"),
        ),
        (
            "facts.toml",
            'text = "25:45"\nvalue = 25.75',
            'text = "25:45"\nvalue = -25.75',
            ("horgos-west", "fact", "out_of_range"),
        ),
        (
            "facts.toml",
            'text = "about 8 h saved"\nvalue = 8',
            'text = "about 8 h saved"\nvalue = 0',
            ("saving-june-2017", "fact", "out_of_range"),
        ),
        (
            "facts.toml",
            'text = "25:45"\nvalue = 25.75\nunit = "h"\ndirection = "westbound"',
            'text = "25:45"\nvalue = 25.75\nunit = "h"\ndirection = "both together"',
            ("horgos-west", "direction", "direction_unsaid"),
        ),
        (
            FILE,
            'fact = "cpmm-kaz-rail-in-2020"',
            'fact = "cpmm-kaz-rail-out-2020"',
            ("cpmm-kazakhstan-in", "low.fact", "wrong_direction"),
        ),
        (
            "facts.toml",
            'text = "3 h"\nvalue = 3\nunit = "h"\ndirection = "westbound"',
            'text = "3 h"\nvalue = 3\nunit = "h"\ndirection = "eastbound"',
            ("checks-alashankou-passenger-exit", "likely.fact", "wrong_direction"),
        ),
    ],
)
def test_a_time_that_cannot_be_or_is_of_the_other_way_is_refused(tmp_path, file, old, new, where):
    faults = check_pack(replaced(copy_of_the_pack(tmp_path), file, old, new))
    assert (FILE, *where) in {(f.file, f.record, f.field, f.problem) for f in faults}


def test_a_time_that_cannot_be_is_told_what_could_be(tmp_path):
    old, new = 'text = "25:45"\nvalue = 25.75', 'text = "25:45"\nvalue = 2575'
    faults = check_pack(replaced(copy_of_the_pack(tmp_path), "facts.toml", old, new))
    fault = next(f for f in faults if f.problem == "no_such_time")
    assert "rail-urc-alm-horgos-h-w: 2575 h" in fault.wrong
    km = re.search(r"over (\d+) km: ([\d.]+) – (\d+) h", fault.right)
    assert km is not None
    assert int(km[3]) == pytest.approx(int(km[1]) / 5, abs=1)


def test_a_test_that_sets_a_parameter_is_told_which_one_and_which_of_its_values(tmp_path):
    faults = faults_after(
        tmp_path,
        'id = "horgos-west"\nfact = "rail-urc-alm-horgos-h-w"',
        'id = "horgos-west"\nfact = "rail-xian-almaty-dwell-horgos"',
    )
    right = next(f.right for f in faults if f.problem == "tests_itself")
    assert "change-set-horgos (likely)" in right
    assert "stop-horgos-bogies-exit (low)" in right


def test_kin_is_found_along_the_source_whichever_figure_was_read_first(corridor):
    facts = corridor.facts
    assert source_of("rail-horgos-altynkol-min", facts) == "rail-horgos-2017-06"
    assert source_of("rail-horgos-2017-06", facts) == "rail-horgos-2017-06"
    assert source_of("tt-955-1-moving", facts) == source_of("tt-955-5-moving", facts) == "tt-955-6"
    ring = {i: replace(facts["tt-955-6"], derived_from=j) for i, j in (("a", "b"), ("b", "a"))}
    assert source_of("a", ring) == source_of("b", ring) == "a"


@pytest.mark.parametrize("pack", SHIPPED)
def test_no_test_of_a_shipped_corridor_shares_its_source_with_an_estimate(pack):
    """Worked out here anew, from the files alone."""
    read = {n: tomllib.loads((pack / n).read_text("utf-8")) for n in ("facts.toml", FILE)}
    parents = {f["id"]: f.get("derived_from") for f in read["facts.toml"]["fact"]}

    def source(fact_id):
        return source(parents[fact_id]) if parents[fact_id] else fact_id

    words = {
        word
        for estimate in read[FILE]["estimate"]
        for bound in ("low", "likely", "high")
        for word in str(estimate[bound]).replace('"', "'").split("'")
    }
    rested_on = {source(word) for word in words if word in parents}
    for item in read[FILE]["published"]:
        if item["role"] == "test":
            own = (item["fact"], *item.get("kin", ()))
            assert not rested_on & {source(i) for i in own}, item["id"]


@pytest.mark.parametrize("pack", SHIPPED)
def test_a_direction_is_published_only_where_the_source_says_one(pack):
    corridor = load_corridor(pack)
    silent = {"not recorded", "both together"}
    for item in corridor.timing.published.values():
        if corridor.facts[item.fact_id].direction in silent:
            assert not item.has_direction, item.id


def test_a_limit_is_no_test(tmp_path):
    copy = shutil.copytree(SHIPPED[0], tmp_path / "pack")
    old, new = 'value = 24\nunit = "h"\nqualifier = "about"', 'value = 24\nunit = "h"\nqualifier = '
    replaced(copy, "facts.toml", old, new + '"up to"')
    faults = check_pack(copy)
    assert ("horgos-rounded", "role", "limit_tested") in {
        (f.record, f.field, f.problem) for f in faults
    }


@pytest.mark.parametrize("pack", SHIPPED)
def test_every_time_outside_the_model_says_why_or_that_nobody_knows(pack):
    for row in calibration(load_corridor(pack)):
        if row.is_alike and not (row.without_line.inside and row.with_line.inside):
            note = row.published.note or {}
            assert len(note.get("en", "")) > 60, row.published.id
            assert "id" in note, row.published.id


def test_what_is_derived_from_a_fact_that_is_not_there_is_a_fault(tmp_path):
    pack = replaced(
        copy_of_the_pack(tmp_path),
        "facts.toml",
        'derived_from = "rail-horgos-2017-06"',
        'derived_from = "rail-horgos-2017-60"',
    )
    (fault, *_) = check_pack(pack)
    assert (fault.field, fault.found) == ("derived_from", "rail-horgos-2017-60")


def test_of_an_estimate_that_was_refused_nothing_more_is_said(tmp_path):
    faults = faults_after(tmp_path, "low = { value = 60,", "low = { value = 0,")
    assert [(f.record, f.field) for f in faults] == [("speed-passenger-cn", "low")]


def test_every_fault_of_a_badly_damaged_file_is_found_at_once(tmp_path):
    pack = copy_of_the_pack(tmp_path)
    for old, new in (
        ('service = "sea"\n', 'service = "submarine"\n'),
        ("border_km = 9.7", 'border_km = "ten"'),
        ("low = { value = 60,", "low = 60 #"),
    ):
        replaced(pack, FILE, old, new)
    assert {"ship-suez", "horgos-truck", "speed-passenger-cn"} <= {
        f.record for f in check_pack(pack)
    }


@pytest.mark.parametrize(
    "text",
    [
        "estimate = 5",
        "[[service]]",
        "[[crossing]]\nid = 'x'",
        "[[published]]\nfact = 1",
        "zones = 1",
        "[[estimate]]\nid='x'\nkind='running speed'\nlow = {speed = 1}",
        "not toml =",
    ],
)
def test_nonsense_is_a_fault_and_never_a_crash(tmp_path, text):
    pack = copy_of_the_pack(tmp_path)
    (pack / FILE).write_text(text, encoding="utf-8")
    assert check_pack(pack)


def test_a_pack_without_services_opens_and_has_no_times(tmp_path):
    pack = copy_of_the_pack(tmp_path)
    (pack / FILE).unlink()
    (pack / "states.toml").unlink()  # which speaks of its services
    for lesson in pack.glob("lesson-*.toml"):  # which ask for its times
        lesson.unlink()
    assert check_pack(pack) == ()
    result = compare_alternatives(load_corridor(pack), "urumqi", "almaty")
    assert all(way.time is None and way.distance_km for way in result.ways)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('fact = "wiki-cr-w"', 'fact = "wiki-cr-e"', ("horgos-cr-west", "fact", "not_as_frozen")),
        ('id = "xian-tourist"', 'id = "lost"', ("lost", "id", "unknown_id")),
        ('to = "xian"', 'to = "urumqi"', ("xian-tourist-east", "to", "not_as_frozen")),
    ],
)
def test_the_test_set_is_frozen(tmp_path, old, new, where):
    pack = replaced(copy_of_the_pack(tmp_path), TEST_SET, old, new)
    assert (TEST_SET, *where) in {(f.file, f.record, f.field, f.problem) for f in check_pack(pack)}


@pytest.mark.parametrize(
    ("pack", "old", "new", "where"),
    [
        (0, "value = 25.4333\n", "value = 25.3\n", ("horgos-cr-west", "value")),
        (0, "value = 25.4333\n", "value = 25.4333\nlow = 25\n", ("horgos-cr-west", "low")),
        (
            0,
            'value = 8\nunit = "h"\nqualifier = "about"',
            'value = 8\nunit = "h"\nqualifier = "up to"',
            ("saving-june-2017", "qualifier"),
        ),
        (1, 'value = 40\nunit = "h"\n', 'value = 40\nunit = "days"\n', ("baku-kars", "unit")),
        (
            2,
            'text = "05:00–07:45"\nvalue = 2.75\nunit = "h"\ndirection = "westbound"',
            'text = "05:00–07:45"\nvalue = 2.75\nunit = "h"\ndirection = "each way"',
            ("argo-west", "direction"),
        ),
    ],
)
def test_the_figure_of_a_test_is_frozen_too(tmp_path, pack, old, new, where):
    copy = shutil.copytree(SHIPPED[pack], tmp_path / "pack")
    replaced(copy, "facts.toml", old, new)
    found = {(f.file, f.record, f.field, f.problem) for f in check_pack(copy)}
    assert (TEST_SET, *where, "not_as_frozen") in found


def test_a_test_that_is_not_frozen_is_a_fault_and_without_the_file_nothing_is_frozen(tmp_path):
    pack = copy_of_the_pack(tmp_path)
    path = pack / TEST_SET
    text = path.read_text(encoding="utf-8")
    start = text.index('[[time]]\nid = "horgos-west"')
    path.write_text(text[:start] + text[text.index("[[time]]", start + 5) :], encoding="utf-8")
    assert [f.field for f in check_pack(pack)] == ["time horgos-west"]
    path.unlink()
    assert check_pack(pack) == ()
    assert load_corridor(pack).timing.validation is None


@pytest.mark.parametrize("pack", LOGGED)
def test_the_last_logged_change_has_the_scores_that_the_program_finds(pack):
    """Whoever changes a parameter writes down the scores before and after it."""
    corridor = load_corridor(pack)
    last = corridor.timing.validation.changes[-1]
    tests = {t.id: t.without_line for t in tables(calibration(corridor))}
    assert {s.value for s in last.after} <= {s.value for s in last.before}
    assert {s.value for s in last.after} == set(tests) - {SAVINGS, USED}
    for service, logged in last.after.items():
        found = tests[service.value]
        assert found.crps_h == pytest.approx(logged.crps_h, abs=6e-4), "log the change"
        assert found.interval_score_h == pytest.approx(logged.interval_score_h, abs=6e-4)
        assert found.coverage == pytest.approx(logged.coverage, abs=6e-4)
        assert found.bias_h == pytest.approx(logged.bias_h, abs=6e-4)
