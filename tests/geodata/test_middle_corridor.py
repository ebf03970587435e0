"""The Middle Corridor that ships: sound, reproducible, in the right countries, no figure bare."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from explorer.analysis.claims import Bearing, check_claim
from explorer.analysis.credits import networks_shown
from explorer.model import languages
from explorer.model.claims import Remark, Verdict
from explorer.model.countries import country_name
from explorer.model.quantity import Assumed, Quantity
from explorer.storage.format.country_at import country_at
from explorer.storage.pack.loading import check_pack, load_corridor

WITHOUT_VALUE = {"2009", "2014", "2022", "2023", "2024", "2025", "2026", "22", "40"}
"""Years and a day that the claims' own words hold, and what a 40-foot container is called."""

AIMS = {"2025", "2027", "2028"}


@pytest.fixture(scope="module")
def folder(geodata_folder):
    return geodata_folder / "middle-corridor"


@pytest.fixture(scope="module")
def middle(folder):
    return load_corridor(folder)


def test_it_has_no_faults_and_its_readings_stand_as_they_say(folder):
    assert check_pack(folder) == ()


def test_its_lines_are_what_the_recipe_makes_of_the_networks(geodata_folder):
    build = geodata_folder / "build" / "corridor_lines.py"
    if not build.is_file():
        pytest.skip("the build's own files are not here")
    call = [sys.executable, str(build), "middle-corridor", "--check"]
    done = subprocess.run(
        call, cwd=geodata_folder.parent, env=_importing(geodata_folder.parent), check=False
    )
    assert done.returncode == 0


def test_a_line_that_two_corridors_have_is_the_same_in_both(middle, geodata_folder):
    """Between Xi'an and Lanzhou the shortest way is the high-speed line, which carries no goods."""
    other = load_corridor(geodata_folder / "china-kazakhstan").edges
    shared = middle.edges.keys() & other.keys()
    assert {"rail-xian-lanzhou", "rail-altynkol-zhetigen", "rail-jinghe-horgos"} <= shared
    for i in shared:
        mine, theirs = middle.edges[i], other[i]
        assert (mine.track_km, mine.line) == (theirs.track_km, theirs.line), i
    for whole, parts in (
        (
            "rail-lanzhou-urumqi",
            (
                "rail-lanzhou-wuwei",
                "rail-wuwei-jiayuguan",
                "rail-jiayuguan-hami",
                "rail-hami-urumqi",
            ),
        ),
        ("rail-moiynty-astana", ("rail-moiynty-karaganda", "rail-karaganda-astana")),
    ):
        km = sum(other[part].track_km.value for part in parts)
        assert middle.edges[whole].track_km.value == pytest.approx(km)


def _importing(root):
    return {**os.environ, "PYTHONPATH": str(root)}


@pytest.mark.parametrize("language", languages.INTERFACE)
def test_baku_is_in_azerbaijan_and_tbilisi_in_georgia(middle, language):
    named = {
        i: country_name(middle.places[i].country, language)
        for i in ("baku", "alat", "tbilisi", "poti-port", "kars", "aktau-port")
    }
    azerbaijan, georgia, turkey, kazakhstan = {
        "en": ("Azerbaijan", "Georgia", "Türkiye", "Kazakhstan"),
        "id": ("Azerbaijan", "Georgia", "Turki", "Kazakhstan"),
        "zh": ("阿塞拜疆", "格鲁吉亚", "土耳其", "哈萨克斯坦"),
        "kk": ("Әзірбайжан", "Грузия", "Түркия", "Қазақстан"),
        "ru": ("Азербайджан", "Грузия", "Турция", "Казахстан"),
    }[language]
    assert named["baku"] == named["alat"] == azerbaijan
    assert named["tbilisi"] == named["poti-port"] == georgia
    assert (named["kars"], named["aktau-port"]) == (turkey, kazakhstan)


def test_every_place_ashore_lies_in_the_country_that_it_names(middle):
    wrong = {
        place.id: (place.country, found)
        for place in middle.places.values()
        if (found := country_at(place.lon_deg, place.lat_deg)) not in {place.country, ""}
    }
    assert set(wrong) == {"alataw-pass"}, "the pass: borders are drawn no finer"


def test_the_ferry_is_credited_to_nobody(middle):
    ferry = middle.edges["ferry-aktau-port-alat"]
    assert isinstance(ferry.drawn, Assumed)
    assert [n.id for n in networks_shown(middle, ["btk"])] == ["world_railways"]


def test_measured_lengths_stand_near_the_published_ones(middle):
    def km(*segments):
        uses = [u for s in segments for u in middle.segments[s].edges]
        return sum(middle.edges[u.edge_id].track_km.value for u in uses)

    south = km("altynkol-shu", "shu-saksaulskaya", "saksaulskaya-aktau")
    north = km("altynkol-shu", "shu-moiynty", "moiynty-saksaulskaya", "saksaulskaya-aktau")
    assert south == pytest.approx(3128, rel=0.015)
    assert north > 3128 * 1.05
    assert km("dostyk-moiynty") == pytest.approx(836, rel=0.02)
    assert 826 < km("baku-alat", "alat-tbilisi", "tbilisi-kars") < 856


def test_the_lessons_come_out_as_verdicts(middle):
    verdict = {i: check_claim(c, middle).verdict for i, c in middle.claims.items()}
    contradicted = {i for i, v in verdict.items() if v is Verdict.CONTRADICTED}
    assert contradicted == {
        *("ferry-420", "prague-12", "prague-18", "nine-months-184", "growth-65"),
    }
    lengths = [verdict[f"baku-kars-{km}"] for km in (826, 846, 856)]
    assert lengths == [Verdict.ROUNDED] * 3, "three publications of one line exclude each other"
    for km in (826, 846, 856):
        checked = check_claim(middle.claims[f"baku-kars-{km}"], middle)
        assert Remark.EXCLUDED_BY_ANOTHER in checked.remarks
        assert any(f.bearing is Bearing.AGREES for f in checked.for_)
        assert any(f.bearing is Bearing.DIFFERS for f in checked.against)
    assert verdict["wagons-700"] is Verdict.SUPPORTED, "more than 700, says the publication too"
    assert verdict["zhezkazgan-1000"] is Verdict.SUPPORTED, "988 km round to it"
    assert verdict["wef-10"] is Verdict.DIFFERENT_SCOPE
    assert verdict["shorter-3000"] is Verdict.NOT_CHECKABLE
    assert verdict["before-2022"] is verdict["before-2026"] is Verdict.SUPPORTED


def test_ranges_of_the_reading_have_no_middle(middle):
    assert not middle.claims["before-2022"].value.middle
    assert middle.claims["before-2022"].value.ends == (38, 53)


@pytest.mark.parametrize("source", ["reading-en", "reading-id"])
def test_every_figure_of_the_reading_is_a_claim(middle, source):
    text = middle.readings[source]
    swap = str.maketrans(",.", ".,") if source == "reading-id" else {}
    found = {n.translate(swap).replace(",", "") for n in re.findall(r"\d[\d.,]*\d|\d", text)}
    known = set()
    for claim in middle.claims.values():
        value = claim.value
        if isinstance(value, Quantity):
            ends = value.ends if not value.middle else (value.value,)
            known |= {f"{n:g}" if n < 100_000 else f"{n:.0f}" for n in ends}
    assert found - known - WITHOUT_VALUE - AIMS == set()
    assert {"1.84", "0.5"} & known == {"1.84"}


def test_no_estimate_rests_on_a_time_that_tests_it(middle):
    tested = {t.fact_id for t in middle.timing.published.values()}
    assert len(tested) == 9
    resting = {
        e.fact_id
        for item in middle.timing.estimates.values()
        for bound in (item.low, item.likely, item.high)
        for e in bound.evidence
        if hasattr(e, "fact_id")
    }
    assert resting
    assert not tested & resting


def test_a_change_of_mode_without_a_transfer_is_a_fault(folder, tmp_path):
    copy = shutil.copytree(folder, tmp_path / "copy")
    services = copy / "services.toml"
    text = services.read_text(encoding="utf-8")
    services.write_text(text.replace('at = "alat"', 'at = "nowhere"'), encoding="utf-8")
    faults = [(f.record, f.field, f.problem, f.expected) for f in check_pack(copy)]
    assert ("transfer alat", "at", "unknown_id", "places.toml") in {
        (f"transfer {r}", a, b, c) for r, a, b, c in faults
    }
    assert any(f[1] == "transfers" and "at alat, ferry → rail" in f[3] for f in faults)
