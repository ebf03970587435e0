"""What has become of services and borders, and of which year a comparison speaks."""

import pytest

from explorer.analysis.comparison import compare
from explorer.analysis.states import (
    spoken_year,
    states_of_place,
    states_of_route,
    states_of_way,
)
from explorer.analysis.travel_time.compare_alternatives import compare_alternatives
from explorer.analysis.travel_time.what_if import AskDate
from explorer.export.plain_text import comparison_lines
from explorer.export.tables import comparison
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, shipped_corridor


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def ids(states):
    return [state.id for state in states]


def test_the_train_over_horgos_is_suspended_and_the_road_crossing_is_no_part_of_it(corridor):
    assert ids(states_of_route("horgos-passenger", corridor)) == ["k9795-horgos-suspended"]
    assert ids(states_of_place("horgos", corridor)) == ["horgos-road-resumed"]


def test_the_highway_passes_a_crossing_that_has_been_opened_again(corridor):
    (option,) = compare(corridor, "urumqi", "almaty", route_ids=("wewc-highway",)).options
    assert ids(states_of_way(option, None, corridor)) == ["horgos-road-resumed"]


def test_a_stretch_that_does_not_reach_the_border_does_not_tell_of_it(corridor):
    (option,) = compare(corridor, "zhengzhou", "xian", route_ids=("wewc-highway",)).options
    assert states_of_way(option, None, corridor) == ()


def test_a_service_on_no_route_has_a_state_of_its_own(corridor):
    train = corridor.timing.services["xian-almaty-tourist"]
    assert ids(states_of_way(None, train, corridor)) == ["tourist-train-new"]


def test_a_way_speaks_of_the_year_of_its_times_or_of_the_one_asked_for(corridor):
    (option,) = compare(corridor, "urumqi", "almaty", route_ids=("horgos-passenger",)).options
    service = corridor.timing.services["k9795-horgos"]
    year = spoken_year(option, service)
    assert year.year == 2017
    assert year.evidence
    assert spoken_year(option, service, asked="2019-05").year == 2019
    assert spoken_year(None, service).date == service.runs_from
    assert spoken_year(None, None) is None


def test_the_table_says_of_which_year_each_way_speaks_and_how_it_stands(corridor):
    table = comparison(compare_alternatives(corridor, "urumqi", "almaty", count=10), corridor)
    way = next(o for o in table["options"] if o["route"] == "horgos-passenger")
    assert way["speaks_of"]["year"] == 2017
    (state,) = way["states"]
    assert (state["state"], state["since"], state["as_of"]) == (
        *("suspended", "2020-03"),
        "2024-05-23",
    )
    assert {e["publisher"] for e in state["evidence"]} >= {"Zakon.kz (copy halyq-news.com)"}
    assert state["note"]["id"]


def test_a_date_that_is_asked_for_is_the_year_of_which_the_table_speaks(corridor):
    answer = compare_alternatives(
        corridor, "urumqi", "almaty", changes=(AskDate("2018-03"),), count=10
    )
    years = {o["speaks_of"]["year"] for o in comparison(answer, corridor)["options"]}
    assert years == {2018}


@pytest.mark.parametrize(
    ("name", "ends", "line"),
    [
        ("middle-corridor", ("xian", "poti-port"), "Alat: new since 2018-05-14"),
        ("china-kazakhstan", ("urumqi", "almaty"), "road at Horgos resumed since 2023-01-08"),
    ],
)
def test_in_the_terminal_a_port_or_border_that_is_new_or_closed_is_named(name, ends, line):
    """Else "new since 2018" under a way reads as if all of it were."""
    shipped = load_corridor(shipped_corridor(name))
    table = comparison(compare_alternatives(shipped, *ends, count=10), shipped)
    assert f"\n      {line}" in "\n".join(comparison_lines(table, shipped))
