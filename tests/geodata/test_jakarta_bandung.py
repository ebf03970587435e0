"""The Jakarta–Bandung corridor: what its figures are worth, and where its lines are guesses."""

import re
from shutil import copytree

import pytest
from packs import replaced

from explorer.analysis.claims import check_claim
from explorer.analysis.lengths import total, track_length
from explorer.analysis.sentences import paragraphs, sentences
from explorer.analysis.travel_time.journeys import journey
from explorer.analysis.travel_time.terms import TermKind, terms_of
from explorer.model.claims import Verdict
from explorer.model.quantity import Assumed, Computed, Reference
from explorer.model.services import Role
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import geodata

READINGS = ("china-kazakhstan", "jakarta-bandung")
KNOWN_BY_THE_PROGRAM = {"own-gauges", "own-clocks"}  # gauges of the lines, the time zone database
TEST_SET = {
    *("t-halim-tegalluar-46", "t-tegalluar-halim-46", "t-halim-padalarang-30"),
    *("t-padalarang-halim-36", "t-halim-karawang", "t-karawang-padalarang"),
    *("t-padalarang-tegalluar", "o-2024"),
}
SAME_TRAINS = {"t-feeder-19", "o-2023", "o-2025"}  # other figures of theirs set a speed


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(geodata() / "jakarta-bandung", thoroughly=True)


def verdict(corridor, claim_id):
    return check_claim(corridor.claims[claim_id], corridor).verdict


# ------------------------------------------------------------------ what a class is to find


@pytest.mark.parametrize(
    ("claim_id", "wanted"),
    [
        ("fast-km", Verdict.SUPPORTED),
        ("fast-46", Verdict.SUPPORTED),
        ("change-17", Verdict.SUPPORTED),
        ("forecast-31k", Verdict.ROUNDED),
        ("now-forty-minutes", Verdict.DIFFERENT_SCOPE),
        ("leg-55", Verdict.CONTRADICTED),
        ("leg-45", Verdict.CONTRADICTED),
        ("old-line-169", Verdict.CONTRADICTED),
        ("forecast-31m", Verdict.CONTRADICTED),
        ("said-30000", Verdict.CONTRADICTED),
        ("loses-11", Verdict.NOT_CHECKABLE),
    ],
)
def test_claims_of_the_reading_come_to(corridor, claim_id, wanted):
    assert verdict(corridor, claim_id) is wanted


def test_the_second_leg_in_print_is_shorter_than_the_straight_line(corridor):
    (against,) = check_claim(corridor.claims["leg-55"], corridor).against
    assert float(against.value) == pytest.approx(61.2, abs=0.5)
    assert any(isinstance(e, Computed) for e in against.evidence)


def test_legs_in_print_add_up_to_the_whole_line(corridor):
    legs = ("leg-halim-karawang", "leg-karawang-padalarang", "leg-padalarang-tegalluar")
    km = sum(corridor.facts[i].value.value for i in legs)
    assert km == pytest.approx(corridor.facts["hsr-km"].value.value)


@pytest.mark.parametrize("name", READINGS)
def test_every_number_of_a_reading_stands_in_a_passage_that_says_who_says_so(name):
    corridor = load_corridor(geodata() / name)
    bare = []
    for source_id, text in corridor.readings.items():
        said = {
            (p.paragraph, number)
            for p in corridor.passages_of(source_id)
            if p.fact_ids or corridor.claims_of(p.id) or p.id in KNOWN_BY_THE_PROGRAM
            for number in range(p.sentences[0], p.sentences[1] + 1)
        }
        for at, (start, end) in enumerate(paragraphs(text), start=1):
            for number, (first, last) in enumerate(sentences(text[start:end]), start=1):
                sentence = text[start + first : start + last]
                if re.search(r"\d", sentence) and (at, number) not in said:
                    bare.append(sentence)
    assert not bare


@pytest.mark.parametrize("name", READINGS)
def test_both_languages_of_a_reading_say_the_same_numbers(name):
    corridor = load_corridor(geodata() / name)
    for passage in corridor.passages.values():
        if not passage.also:
            continue
        numbers = []
        for source_id in passage.source_ids:
            there = passage.standing_in(source_id)
            text = corridor.readings[source_id]
            start, end = paragraphs(text)[there.paragraph - 1]
            spans = sentences(text[start:end])[there.sentences[0] - 1 : there.sentences[1]]
            words = text[start:end][spans[0][0] : spans[-1][1]]
            numbers.append(sorted(re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d)", "", words))))
        assert numbers[0] == numbers[1], passage.id


# ------------------------------------------------------------------ lines and times


def test_the_high_speed_line_is_as_long_as_published_and_says_what_is_guessed(corridor):
    ids = ("halim-karawang-hsr", "karawang-padalarang-hsr", "padalarang-tegalluar")
    lengths = [track_length(corridor.segments[i], corridor) for i in ids]
    assert total(lengths, ids).value == pytest.approx(142.3, abs=0.05)
    kinds = [type(length.evidence[0]) for length in lengths]
    assert kinds == [Reference, Assumed, Computed]
    assert isinstance(corridor.edges["hsr-karawang-padalarang"].drawn, Assumed)
    assert isinstance(corridor.edges["hsr-padalarang-tegalluar"].drawn, Computed)


def test_the_times_of_the_study_are_tests_and_set_nothing(corridor):
    tests = {p.fact_id for p in corridor.timing.published.values() if p.role is Role.TEST}
    assert tests == TEST_SET
    used = {p.fact_id for p in corridor.timing.published.values() if p.role is Role.USED}
    assert used >= SAME_TRAINS
    resting = {
        evidence.fact_id
        for estimate in corridor.timing.estimates.values()
        for bound in (estimate.low, estimate.likely, estimate.high)
        for evidence in bound.evidence
        if isinstance(evidence, Reference)
    }
    assert not resting & {*TEST_SET, "r-jasamarga"}


def terms(corridor, service_id, *ends):
    trip = journey(corridor.timing.services[service_id], *ends, corridor)
    return terms_of(trip, corridor.timing)


def test_who_takes_the_fast_train_to_bandung_waits_and_changes_where_it_happens(corridor):
    found = terms(corridor, "whoosh-padalarang", "gambir", "bandung")
    stands = [(t.kind, t.place_id) for t in found if t.km == 0]
    assert stands == [(TermKind.WAITING, "halim"), (TermKind.TRANSFER, "padalarang")]


def test_a_train_that_names_no_change_of_trains_has_none(corridor):
    found = terms(corridor, "whoosh-tegalluar", "halim", "tegalluar")
    assert {t.kind for t in found} == {TermKind.RUNNING}


def test_every_place_lies_in_indonesia_and_is_named_in_both_languages(corridor):
    assert {p.country for p in corridor.places.values()} == {"ID"}
    assert all({"en", "id"} <= p.names.keys() for p in corridor.places.values())


def test_a_gauge_that_nobody_has_is_named(tmp_path):
    pack = copytree(geodata() / "jakarta-bandung", tmp_path / "pack")
    replaced(pack, "network.geojson", '"gauge_mm": 1067', '"gauge_mm": 999')
    (fault,) = check_pack(pack)
    assert (fault.field, fault.problem) == ("gauge_mm", "not_a_choice")
    assert "1067" in fault.right
