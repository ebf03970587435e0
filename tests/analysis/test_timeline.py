"""The timeline: dated events and the network as it stood."""

import pytest
from packs import copy_of_the_pack, replaced

from explorer.analysis.timeline import (
    events_until,
    in_order,
    opening_years,
    standing,
    years,
)
from explorer.model.events import EventKind
from explorer.model.quantity import Moment
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import default_corridor


@pytest.fixture(scope="module")
def real():
    return load_corridor(default_corridor())


def test_events_stand_in_order_and_each_has_its_evidence(real):
    events = in_order(real)
    assert len(events) >= 30
    assert [e.moment.date for e in events] == sorted(e.moment.date for e in events)
    assert all(e.moment.evidence for e in events)
    assert years(real) == (1992, 2025)
    assert {e.id for e in events if e.year == 2017} >= {
        "horgos-train",
        "joint-statement-2017",
        "visit-2017",
    }


def test_every_dated_claim_of_both_articles_is_told_by_an_event(real):
    told = {i for e in real.events.values() for i in e.passage_ids}
    dated = {c.passage_id for c in real.claims.values() if isinstance(c.value, Moment)}
    assert dated - told == {"original-address"}


@pytest.mark.parametrize(
    ("year", "routes", "not_yet"),
    [
        (2013, set(), {"horgos-passenger", "wewc-highway"}),
        (2016, set(), {"horgos-passenger", "wewc-highway"}),
        (2017, {"horgos-passenger"}, {"wewc-highway"}),
        (2018, {"horgos-passenger", "wewc-highway"}, set()),
    ],
)
def test_the_network_grows_with_its_dated_openings(real, year, routes, not_yet):
    found = standing(real, year)
    assert set(found.route_ids) == routes
    assert set(found.not_yet_route_ids) == not_yet


def test_what_has_no_published_opening_is_undated_and_not_missing(real):
    found = standing(real, 1992)
    assert "alataw-passenger" in found.undated_route_ids
    assert "urumqi-alataw-pass" in found.segment_ids
    assert set(found.route_ids) | set(found.undated_route_ids) | set(
        found.not_yet_route_ids
    ) == set(real.routes)


def test_a_line_that_other_routes_use_stands_though_a_service_opens_later(real):
    found = standing(real, 2016)
    assert "urumqi-horgos" in found.segment_ids, "container trains ran on it"
    assert "almaty-sary-shagan" in found.not_yet_segment_ids, "only the later train is known there"


def test_the_expressway_in_china_stands_before_the_highway_is_linked(real):
    found = standing(real, 2014)
    assert "road-urumqi-horgos" in found.segment_ids
    assert "road-horgos-almaty" in found.not_yet_segment_ids
    assert "logistics-base" in found.place_ids
    assert "logistics-base" in standing(real, 2013).not_yet_place_ids


def test_the_second_track_improves_a_segment_from_2025_on(real):
    assert standing(real, 2024).improved_segment_ids == ()
    assert standing(real, 2025).improved_segment_ids == ("dostyk-aktogay",)


def test_an_aim_is_no_event_that_happened(real):
    aims = [e.id for e in real.events.values() if e.kind is EventKind.AIM]
    assert aims == ["rail-aim-2025", "tourism-year-2025"]
    assert not set(aims) & {e.id for e in events_until(real, 2030)}


def test_opening_years_are_those_of_the_first_opening(real):
    assert opening_years(real)["horgos-passenger"] == 2017
    assert opening_years(real)["road-urumqi-horgos"] == 2014


def test_a_pack_may_do_without_events(tmp_path):
    pack = copy_of_the_pack(tmp_path)
    (pack / "events.toml").unlink()
    assert not load_corridor(pack).events
    assert years(load_corridor(pack)) is None


@pytest.mark.parametrize(
    ("old", "new", "field", "problem"),
    [
        ('fact = "seed-1992"', 'fact = "seed-1892"', "fact", "unknown_id"),
        ('fact = "seed-1992"', 'fact = "seed-41bn"', "fact", "wrong_type"),
        ('fact = "seed-1992"\n', "", "fact", "missing_field"),
        ('opens = ["horgos-passenger"]', 'opens = ["horgos"]\nwrong = 1', "wrong", "unknown_field"),
        ('opens = ["horgos-passenger"]', 'opens = ["nowhere"]', "opens", "unknown_id"),
        ('kind = "aim"', 'kind = "hope"', "kind", "not_a_choice"),
    ],
)
def test_a_wrong_event_is_a_fault_with_its_name(tmp_path, old, new, field, problem):
    pack = replaced(copy_of_the_pack(tmp_path), "events.toml", old, new)
    assert (field, problem) in {(f.field, f.problem) for f in check_pack(pack)}
