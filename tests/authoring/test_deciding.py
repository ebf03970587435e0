"""What a person says to proposals, and what becomes of the draft."""

import pytest

from explorer.analysis.authoring import deciding, routes
from explorer.analysis.authoring.asking import (
    count,
    left,
    live_passages,
    next_question,
    open_questions,
    parts_of,
)
from explorer.analysis.authoring.beginning import begin
from explorer.analysis.authoring.history import History
from explorer.model.authoring.drafts import Decision, Measure, Origin, Spot, Step
from explorer.model.proposals import (
    Candidate,
    Doubt,
    LegProposal,
    NamedKind,
    PlaceProposal,
    Proposals,
    SourceProposal,
)


def named(draft, name):
    return next(place for place in draft.places if place.name == name)


def test_each_place_is_asked_for_once_wherever_it_is_named(draft, text):
    vienna = named(draft, "Vienna")
    assert len(vienna.spots) == text.count("Vienna")
    assert all(text[spot.start : spot.end] == "Vienna" for spot in vienna.spots)
    assert len({place.id for place in draft.places}) == len(draft.places)


def test_two_routes_are_proposed_and_a_part_of_one_is_none(draft):
    told = [[named_of(draft, stop) for stop in route.stops] for route in draft.routes]
    assert told == [
        ["Vienna", "Graz", "Maribor", "Ljubljana", "Trieste"],
        ["Vienna", "Klagenfurt am Wörthersee", "Udine", "Trieste"],
    ]
    assert {leg.mode for leg in draft.routes[0].legs} == {"rail"}
    assert {leg.mode for leg in draft.routes[1].legs} == {"road"}


def named_of(draft, identity):
    return draft.place(identity).name


def test_hours_and_minutes_side_by_side_are_one_time(draft, text):
    claim = next(c for c in draft.claims if text[c.start : c.end] == "9 hours and 20 minutes")
    assert (claim.value, claim.unit) == (pytest.approx(9.333, abs=0.001), "h")
    assert not [c for c in draft.claims if c.unit == "min"]


def test_nothing_is_confirmed_before_a_person_says_so(draft):
    assert left(draft) == 1 + sum(len(parts_of(draft, step)) for step in Step)
    assert all(count(draft, step).confirmed == 0 for step in Step)


def test_questions_come_in_the_order_of_the_text_and_begin_anew_at_its_end(draft):
    first = next_question(draft, Step.PLACES)
    assert named_of(draft, first) == "Vienna"
    second = next_question(draft, Step.PLACES, first)
    assert named_of(draft, second) == "Trieste"
    last = open_questions(draft, Step.PLACES)[-1]
    assert next_question(draft, Step.PLACES, last) == first
    answered = deciding.decide(draft, first, Decision.CONFIRMED)
    assert next_question(answered, Step.PLACES, first) == second


def test_a_dropped_place_takes_along_the_passage_that_held_nothing_else(draft):
    lonely = named(draft, "Tarvisio")
    before = {p.id for p in live_passages(draft)}
    after = deciding.decide(draft, lonely.id, Decision.DROPPED)
    gone = before - {p.id for p in live_passages(after)}
    assert {draft.passage_at(spot.start).id for spot in lonely.spots} & gone


def test_a_confirmed_figure_takes_its_passage_along(draft, text):
    claim = next(c for c in draft.claims if text[c.start : c.end] == "518 km")
    after = deciding.decide(draft, claim.id, Decision.CONFIRMED)
    assert after.passage_at(claim.start).decision is Decision.CONFIRMED


def test_a_confirmed_route_takes_its_stops_along(draft):
    after = deciding.decide(draft, draft.routes[0].id, Decision.CONFIRMED)
    assert {named_of(after, i) for i in draft.routes[0].stops} == {
        place.name for place in after.places if place.decision is Decision.CONFIRMED
    }


def test_a_route_goes_past_a_place_that_was_dropped_and_ends_with_its_last_but_one(draft):
    graz = named(draft, "Graz")
    after = deciding.decide(draft, graz.id, Decision.DROPPED)
    assert [named_of(after, i) for i in after.routes[0].stops] == [
        *("Vienna", "Maribor", "Ljubljana", "Trieste"),
    ]
    for stop in after.routes[0].stops[:-1]:
        after = deciding.decide(after, stop, Decision.DROPPED)
    assert after.routes[0].decision is Decision.DROPPED


def test_sure_places_are_confirmed_at_once_and_doubtful_ones_stay_asked(draft):
    doubtful = named(draft, "Celje")
    from msgspec.structs import replace

    places = tuple(
        replace(p, doubts=(Doubt.NAMESAKES,)) if p.id == doubtful.id else p for p in draft.places
    )
    after = deciding.confirm_sure(replace(draft, places=places))
    asked = [p.name for p in after.places if p.decision is Decision.PROPOSED]
    assert "Celje" in asked
    assert "Vienna" not in asked


def test_a_place_put_elsewhere_forgets_the_ways_that_led_to_it(draft, with_ways):
    found = with_ways(draft)
    assert found.routes[0].legs[0].way is not None
    graz = named(found, "Graz")
    elsewhere = deciding.at_point(graz.name, 15.3, 47.3)
    moved = deciding.place_at(found, graz.id, elsewhere, Origin.HAND)
    assert named(moved, "Graz").origin is Origin.HAND
    assert [leg.way is None for leg in moved.routes[0].legs] == [True, True, False, False]
    assert len(routes.wanted_ways(moved)) == 2


def test_an_added_place_is_confirmed_and_one_that_is_there_is_not_doubled(draft):
    town = Candidate("Leoben", NamedKind.TOWN, "AT", 47.38, 15.09, 24000, is_own_name=True)
    once, identity = deciding.add_place(draft, town, Origin.SEARCH)
    twice, same = deciding.add_place(once, town, Origin.SEARCH, Spot(0, 3))
    assert identity == same
    assert len(twice.places) == len(draft.places) + 1
    assert twice.place(same).spots == (Spot(0, 3),)


def test_a_selection_becomes_a_passage_of_whole_sentences_of_one_paragraph(draft, text):
    start = text.index("The tickets of 24")
    end = text.index("The second group planned")
    after = deciding.mark_passage(draft, text, start - 10, end + 10)
    made = next(p for p in after.passages if p.first != p.last)
    assert text[made.start : made.end].startswith("With all stops")
    assert text[made.start : made.end].endswith("1,150 euros.")
    assert made.decision is Decision.CONFIRMED
    inside = [p for p in after.passages if made.start <= p.start < made.end]
    assert inside == [made]


def test_a_figure_of_ones_own_is_kept_with_its_passage(draft, text):
    from explorer.model.authoring.drafts import DraftClaim

    start = text.index("six") if "six" in text else text.index("Many of us")
    claim = DraftClaim("", start, start + 4, 6.0, None, None, "pupils", "exact")
    after, identity = deciding.add_claim(draft, claim, text)
    assert after.claim(identity).decision is Decision.CONFIRMED
    assert after.passage_at(start).decision is Decision.CONFIRMED


def test_what_a_figure_measures_names_a_route_and_two_places(draft, text):
    claim = next(c for c in draft.claims if text[c.start : c.end] == "217 km")
    route = draft.routes[0]
    after = deciding.measure(draft, claim.id, Measure.LENGTH, route.id, route.stops[:2])
    assert after.claim(claim.id).measures is Measure.LENGTH
    assert (after.claim(claim.id).from_id, after.claim(claim.id).to_id) == route.stops[:2]


def test_every_step_can_be_undone_and_done_again(draft):
    history = History(draft)
    one = deciding.confirm_sure(draft)
    history = history.after(one)
    assert history.after(one) is history  # nothing happened: no step
    two = deciding.decide(one, draft.routes[0].id, Decision.DROPPED)
    history = history.after(two).undone()
    assert history.draft == one
    assert history.undone().draft == draft
    assert history.redone().draft == two
    assert history.after(draft).future == ()


def test_stops_can_be_moved_added_and_taken_out_and_known_legs_keep_their_ways(draft, with_ways):
    found = with_ways(draft)
    route = found.routes[0]
    without = routes.set_stops(found, route.id, [route.stops[0], *route.stops[2:]])
    changed = without.route(route.id)
    assert changed.stops == (route.stops[0], *route.stops[2:])
    assert [leg.way is None for leg in changed.legs] == [True, False, False]
    moved = routes.move_stop(found, route.id, 1, 1).route(route.id)
    assert moved.stops[1:3] == (route.stops[2], route.stops[1])
    alone = routes.set_stops(found, route.id, [route.stops[0]])
    assert alone == found


def test_a_way_is_longer_than_the_straight_line_and_the_mode_can_be_changed(draft, with_ways):
    found = with_ways(draft)
    leg = found.routes[0].legs[0]
    assert leg.way.km == pytest.approx(217, abs=2)
    assert leg.way.km > routes.straight_km(found, leg)
    assert routes.wanted_ways(found) == ()
    by_road = routes.set_modes(found, found.routes[0].id, "road")
    assert len(routes.wanted_ways(by_road)) == 4
    flown = routes.set_modes(found, found.routes[0].id, "air")
    assert routes.wanted_ways(flown) == ()


def test_an_answer_that_comes_too_late_changes_nothing(draft):
    wanted = routes.wanted_ways(draft)[0]
    changed = routes.set_mode(draft, wanted.route_id, wanted.number, "road")
    assert routes.with_way(changed, wanted, None, "no way") == changed


def test_a_country_is_no_end_of_a_way_and_a_way_to_itself_is_none():
    land = Candidate("Austria", NamedKind.COUNTRY, "AT", 47.3, 13.3, 9_000_000, is_own_name=True)
    town = Candidate("Graz", NamedKind.TOWN, "AT", 47.07, 15.44, 290_000, is_own_name=True)
    text = "From Austria to Graz by train."
    places = (
        PlaceProposal(5, 12, "Austria", (land,)),
        PlaceProposal(16, 20, "Graz", (town,)),
    )
    legs = (LegProposal(5, 20, "Austria", "Graz", "rail"), LegProposal(5, 20, "Graz", "Graz", ""))
    source = SourceProposal("", "", "", "en")
    made = begin("x", "x", text, "0" * 64, Proposals(source, places, (), (), legs))
    assert made.routes == ()
