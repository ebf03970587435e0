"""What a fact has to say for what it is used for, and what has become of services and borders."""

import re
import zipfile
from pathlib import Path

import pytest
from packs import copy_of_the_pack, replaced

from explorer.model.claims import Direction
from explorer.model.quantity import Quantity
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.format.migration import UNRECORDED
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def pack(tmp_path):
    return copy_of_the_pack(tmp_path)


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def found(pack):
    return {(f.file, f.record, f.field, f.problem) for f in check_pack(pack)}


def without_direction(pack, fact_id):
    path = pack / "facts.toml"
    text = path.read_text("utf-8")
    start = text.index(f'id = "{fact_id}"')
    line = re.compile(r'direction = "[^"]*"\n').search(text, start)
    path.write_text(text[: line.start()] + text[line.end() :], "utf-8")


# ------------------------------------------------------------------ directions


@pytest.mark.parametrize(
    "fact_id",
    [
        "rail-urc-alm-horgos-h-w",  # held against a travel time
        "dwell-dostyk-bogie-checks",  # a border estimate rests on it
        "cpmm-horgos-2022",
    ],
)
def test_a_time_without_a_direction_is_refused_where_it_matters(pack, fact_id):
    without_direction(pack, fact_id)
    (fault,) = [f for f in check_pack(pack) if f.file == "facts.toml"]
    assert (fault.record, fault.field, fault.problem) == (fact_id, "direction", "no_direction")
    assert {field for _, _, field, _ in found(pack)} == {"direction"}, "and what follows from it"
    assert "westbound" in fault.right
    assert "not recorded" in fault.right, "the way out for a source that does not tell"


def test_a_direction_is_not_asked_for_where_it_does_not_matter(corridor):
    assert corridor.facts["rail-urc-alm-horgos-km"].direction is None


def test_a_time_of_the_other_way_is_refused(pack):
    start = 'subject = "Urumqi to Almaty via Alataw Pass"\nscope = "KTZ train, westbound"'
    assert start in (pack / "facts.toml").read_text("utf-8")
    path = pack / "services.toml"
    text = path.read_text("utf-8")
    west, east = "rail-urc-alm-ktz-h-w", "rail-urc-alm-ktz-h-e"
    text = text.replace(west, "?").replace(east, west).replace("?", east)
    path.write_text(text, "utf-8")
    faults = [f for f in check_pack(pack) if f.problem == "wrong_direction"]
    assert {f.record for f in faults} == {west, east}
    assert all(f.file == "facts.toml" and f.field == "direction" for f in faults)
    assert any("eastbound: almaty → urumqi" in f.right for f in faults)


def test_the_times_of_the_kazakh_train_stand_the_right_way_round(corridor):
    west, east = (corridor.facts[f"rail-urc-alm-ktz-h-{end}"] for end in "we")
    assert (west.text, west.direction) == ("31:51", Direction.WESTBOUND)
    assert (east.text, east.direction) == ("30:47", Direction.EASTBOUND)
    assert west.subject.startswith("Urumqi to Almaty")
    assert east.subject.startswith("Almaty to Urumqi")


def test_words_and_field_agree_on_the_direction(corridor):
    opposite = {Direction.WESTBOUND: "eastbound", Direction.EASTBOUND: "westbound"}
    for fact in corridor.facts.values():
        if fact.direction in opposite:
            assert opposite[fact.direction] not in fact.scope, fact.id


# ------------------------------------------------------------------ what a figure is


def test_a_range_may_lack_a_middle_but_not_an_end(pack):
    old = 'text = "301 km shorter"\nvalue = 301\n'
    replaced(pack, "facts.toml", old, 'text = "300 to 302 km shorter"\nlow = 300\nhigh = 302\n')
    value = load_corridor(pack).facts["rail-urc-alm-saving-km"].value
    assert (value.told, value.ends) == (None, (300, 302))
    replaced(pack, "facts.toml", "low = 300\nhigh = 302\n", "high = 302\n")
    faults = [f for f in check_pack(pack) if f.record == "rail-urc-alm-saving-km"]
    assert [(f.field, f.problem) for f in faults] == [("value", "missing_field")]


@pytest.mark.parametrize(
    "fact_id", ["seg-urc-jinghe", "rail-urc-alm-horgos-h-w"], ids=["a claim", "a travel time"]
)
def test_a_figure_of_which_nobody_recorded_the_publisher_decides_nothing(pack, fact_id):
    path = pack / "facts.toml"
    text = path.read_text("utf-8")
    start = text.index("publisher = ", text.index(f'id = "{fact_id}"'))
    end = text.index("\n", start)
    path.write_text(f'{text[:start]}publisher = "{UNRECORDED}"{text[end:]}', "utf-8")
    assert found(pack) == {("facts.toml", fact_id, "publisher", "not_recorded")}


_NUMBER = re.compile(r"\d+(?:[ ,]\d{3})*(?:\.\d+)?")
_SCALES = {"thousand": 1000.0}


def numbers_of(text):
    """The numbers that a text holds, hours and minutes as hours too."""
    numbers = [float(re.sub("[ ,]", "", n)) for n in _NUMBER.findall(text)]
    numbers += [n * _SCALES[w] for n in list(numbers) for w in _SCALES if w in text]
    for hours, minutes in re.findall(r"(\d+)(?::| h )(\d\d)", text):
        numbers.append(int(hours) + int(minutes) / 60)
    numbers += [int(minutes) / 60 for minutes in re.findall(r"(\d+) min", text)]
    words = {"third": 3, "fourth": 4, "fifth": 5, "seven": 7, "doubled": 2}
    return numbers + [n for word, n in words.items() if word in text]


def test_every_value_stands_in_the_text_it_was_taken_from(corridor):
    counted = {"brf-2017-leaders"}  # 15 and 14 names, added up
    for fact in corridor.facts.values():
        if isinstance(fact.value, Quantity) and fact.id not in counted:
            assert any(abs(n - fact.value.value) < 0.01 for n in numbers_of(fact.text)), fact.id


def test_containers_are_no_twenty_foot_units(corridor):
    fact = corridor.facts["seed-containers-teu"]
    assert fact.value.unit == "containers"
    for other in corridor.facts.values():
        if isinstance(other.value, Quantity) and other.value.unit.startswith("TEU"):
            assert "TEU" in other.text, other.id


def test_a_published_time_is_of_the_line_it_is_held_against_or_a_note_says_what_it_is(corridor):
    for item in corridor.timing.published.values():
        fact = corridor.facts[item.fact_id]
        ends = [corridor.places[i].names["en"] for i in (item.from_id, item.to_id)]
        named = all(end in f"{fact.subject} {fact.scope}" for end in ends)
        assert named or item.note or item.id.startswith("saving"), item.id


# ------------------------------------------------------------------ is it still so?


def test_a_pack_may_do_without_states(pack):
    (pack / "states.toml").unlink()
    assert check_pack(pack) == ()
    assert load_corridor(pack).states == {}


def test_states_travel_in_a_corridor_file(pack, tmp_path):
    out = tmp_path / "one.corridor"
    write_corridor_file(pack, out)
    assert any(name.endswith("states.toml") for name in zipfile.ZipFile(out).namelist())


def test_every_state_has_a_date_and_somebody_who_says_so(corridor):
    assert {s.kind.value for s in corridor.states.values()} >= {"new", "suspended", "resumed"}
    for state in corridor.states.values():
        assert all(e.publisher for e in state.since.evidence)


@pytest.mark.parametrize(
    ("old", "new", "field", "problem"),
    [
        ('service = "k9795-horgos"', 'service = "k9795"', "service", "unknown_id"),
        ('state = "suspended"', 'state = "asleep"', "state", "not_a_choice"),
        ('since = "k9795-suspended"', 'since = "k9795-1920"', "since", "unknown_id"),
        ('since = "k9795-suspended"', 'since = "rail-urc-alm-horgos-km"', "since", "wrong_type"),
        ('since = "k9795-suspended"\n', "", "since", "missing_field"),
        ('service = "k9795-horgos"\n', "", "service", "missing_field"),
        ('service = "k9795-horgos"', 'service = "k9795-horgos"\nplace = "horgos"', "service",
         "missing_field"),
        ('as_of = "passenger-kz-cn-2024"', 'as_of = "seed-1992"', "as_of", "out_of_range"),
        ('state = "suspended"', 'state = "suspended"\nsinec = "x"', "sinec", "unknown_field"),
    ],
)  # fmt: skip
def test_a_state_that_says_too_little_is_refused(pack, old, new, field, problem):
    replaced(pack, "states.toml", old, new)
    assert ("states.toml", "k9795-horgos-suspended", field, problem) in found(pack)


# ------------------------------------------------------------------ read again


@pytest.mark.parametrize("path", shipped_corridors(), ids=lambda path: path.name)
def test_the_page_of_facts_lists_each_once_as_read_again_or_not(path):
    one = load_corridor(path)
    page = (ROOT / "docs" / "facts.md").read_text("utf-8")
    section = page.split(f"\n## {one.titles['en']}\n")[1].split("\n## ")[0]
    lists = [re.findall(r"`([a-z0-9.-]+)`", part) for part in section.split("\n### ")[1:]]
    listed = [fact_id for part in lists for fact_id in part]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(one.facts), "docs/facts.md tells which facts were read again"
    row = [one.titles["en"], len(listed), *(len(part) for part in lists)]
    assert f"\n| {' | '.join(map(str, row))} |\n" in page, "its table counts them"
