"""A draft becomes a corridor: sound, honest about what nobody confirmed, without a word of it."""

import re

import pytest
from msgspec.structs import replace

from explorer.analysis.authoring import deciding, routes
from explorer.analysis.authoring.asking import left
from explorer.analysis.claims import claim_rows
from explorer.export.drafts.corridor_writing import write_corridor
from explorer.export.drafts.draft_corridor import draft_files
from explorer.model.authoring.drafts import Decision, DraftService, Measure, Step
from explorer.model.claims import Verdict
from explorer.model.quantity import Assumed, Computed, Reference
from explorer.storage.corridor_file import check_corridor, read_corridor


@pytest.fixture
def whole(draft, text, with_ways):
    """Everything confirmed, with figures that say what they measure."""
    made = with_ways(draft)
    for step_parts in (made.places, made.routes, made.passages, made.claims):
        for part in step_parts:
            made = deciding.decide(made, part.id, Decision.CONFIRMED)
    made = deciding.describe_source(made, made.source)
    rail = made.routes[0]
    by_text = {text[c.start : c.end]: c.id for c in made.claims}
    made = deciding.measure(made, by_text["217 km"], Measure.LENGTH, rail.id, rail.stops[:2])
    ends = rail.stops[0], rail.stops[-1]
    hours = by_text["9 hours and 20 minutes"]
    return deciding.measure(made, hours, Measure.TIME, rail.id, ends)


def written(draft, text, tmp_path):
    path = tmp_path / "made.corridor"
    write_corridor(path, draft, text)
    assert check_corridor(path) == ()
    return read_corridor(path)


def test_a_draft_of_proposals_is_sound_and_says_that_it_is_one(draft, text, tmp_path):
    corridor = written(draft, text, tmp_path)
    assert corridor.is_draft
    assert corridor.titles["en"].startswith("Draft")
    assert all(place.note for place in corridor.places.values())


def test_what_is_confirmed_stands_without_a_remark_and_the_rest_is_marked(draft, text, tmp_path):
    vienna = draft.places[0]
    corridor = written(deciding.decide(draft, vienna.id, Decision.CONFIRMED), text, tmp_path)
    assert corridor.is_draft
    notes = {place.name("en"): place.note for place in corridor.places.values()}
    assert notes["Vienna"] is None
    assert notes["Trieste"]


def test_a_corridor_that_is_confirmed_is_none_in_the_making(whole, text, tmp_path):
    assert left(whole) == 0
    corridor = written(whole, text, tmp_path)
    assert not corridor.is_draft
    assert corridor.titles == {"en": "Two ways to the sea"}
    assert len(corridor.routes) == 2
    assert not [p for p in corridor.places.values() if p.note]


def test_lines_run_along_networks_and_say_on_whose(whole, text, tmp_path):
    corridor = written(whole, text, tmp_path)
    for edge in corridor.edges.values():
        evidence = edge.track_km.evidence[0]
        assert isinstance(evidence, Computed)
        assert evidence.network is not None
        assert len(edge.line) > 2
        assert edge.drawn == evidence


def test_a_straight_line_is_assumed(whole, text, tmp_path):
    straight = routes.go_straight(whole, whole.routes[0].id, 0)
    corridor = written(straight, text, tmp_path)
    edge = corridor.edges["vienna-to-graz-by-rail"]
    assert isinstance(edge.track_km.evidence[0], Assumed)
    assert isinstance(edge.drawn, Assumed)
    assert len(edge.line) == 2


def test_a_length_of_the_text_is_checked_against_the_line(whole, text, tmp_path):
    corridor = written(whole, text, tmp_path)
    rows = {row.claim.summary.get("en"): row for row in claim_rows(corridor)}
    row = rows["Length Vienna – Graz: 217 km"]
    assert row.checked.verdict in {Verdict.SUPPORTED, Verdict.ROUNDED}


def test_a_travel_time_becomes_the_routes_published_time_with_the_text_as_its_source(
    whole, text, tmp_path
):
    corridor = written(whole, text, tmp_path)
    route = corridor.routes[whole.routes[0].id]
    (published,) = route.published
    assert published.figure.value == pytest.approx(9.333, abs=0.001)
    evidence = published.figure.evidence[0]
    assert isinstance(evidence, Reference)
    assert evidence.publisher == "Hill School Paper"
    assert (published.from_id, published.to_id) == ("vienna", "trieste")


def test_no_five_words_of_the_text_are_in_the_files(whole, text):
    held = " ".join(draft_files(whole, text).values()).casefold()
    words = re.findall(r"\w+", text.casefold())
    held = " ".join(re.findall(r"\w+", held))
    title = " ".join(re.findall(r"\w+", whole.title.casefold()))
    fives = {" ".join(words[i : i + 5]) for i in range(len(words) - 4)}
    assert not [five for five in fives if five in held and title not in five]


def test_a_summary_of_ones_own_stands_in_the_pack(whole, text, tmp_path):
    passage = whole.passages[0]
    corridor = written(deciding.summarise(whole, passage.id, "Worum es geht"), text, tmp_path)
    assert corridor.passages[passage.id].summary == {"en": "Worum es geht"}


def test_a_service_from_a_template_says_that_its_speeds_are_assumed(whole, text, tmp_path):
    service = DraftService(whole.routes[0].id, "passenger", 50, 70, 90)
    corridor = written(replace(whole, services=(service,)), text, tmp_path)
    (estimate,) = corridor.timing.estimates.values()
    assert isinstance(estimate.likely.evidence[0], Assumed)
    assert len(corridor.timing.services) == 1


def test_an_empty_draft_is_a_sound_corridor_too(draft, text, tmp_path):
    empty = replace(draft, places=(), routes=(), passages=(), claims=())
    corridor = written(empty, text, tmp_path)
    assert not corridor.places
    assert left(empty) == 1
    assert Step.SOURCE


@pytest.mark.parametrize(("unit", "told"), [("K9795", True), ("", False)])
def test_a_claim_without_a_number_stands_in_no_passage_as_one(whole, text, tmp_path, unit, told):
    first = whole.claims[0]
    named = replace(first, value=None, low=None, high=4.0, unit=unit, date="")
    odd = replace(whole, claims=(replace(named, decision=Decision.CONFIRMED), *whole.claims[1:]))
    corridor = written(odd, text, tmp_path)
    summaries = " ".join(p.summary["en"] for p in corridor.passages.values())
    assert ("K9795" in summaries) is told
    assert "None" not in summaries
