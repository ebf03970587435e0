"""Verdicts on claims: each rule with small records, then the stand-outs of the real corridor."""

from types import MappingProxyType

import pytest

from explorer.analysis.claims import (
    Fit,
    check_claim,
    fit_date,
    fit_quantity,
    rounding_margin,
    rounding_step,
    years_between,
)
from explorer.analysis.claims.listing import ClaimFilter, claim_rows, matching
from explorer.model.claims import Check, Claim, Fact, Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.network import Edge, Mode
from explorer.model.passages import Passage, PassageKind
from explorer.model.quantity import (
    Computed,
    Confidence,
    Designation,
    FromPassage,
    Method,
    Moment,
    Qualifier,
    Quantity,
    Reference,
)
from explorer.model.routes import EdgeUse, Segment
from explorer.model.sources import Source
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor

HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
SAID = (FromPassage("p"),)
DIFFERS = {"en": "another road"}


def quantity(value, unit="km", qualifier=Qualifier.EXACT):
    return Quantity(value, unit, SAID, qualifier=qualifier)


def fact(identity, value, unit="km", confidence=HIGH, text=""):
    evidence = (Reference(identity, "publisher", "where", "2020", confidence),)
    if isinstance(value, str):
        found = Moment(value, evidence)
    else:
        found = None if value is None else Quantity(value, unit, evidence)
    return Fact(
        identity, "topic", "subject", found, text, unit, "", "publisher", "where", "2020",
        confidence, "",
    )  # fmt: skip


def edge(identity, track_km):
    known = Quantity(track_km, "km", (Computed(Method.TRACK, (identity,)),)) if track_km else None
    line = ((80.0, 44.0), (81.0, 44.0))
    return Edge(identity, "a", "b", Mode.RAIL, ("CN",), 1435, line, known, None, schematic=False)


def segment(identity, *edge_ids):
    uses = tuple(EdgeUse(i, forward=True) for i in edge_ids)
    return Segment(identity, "a", "b", Mode.RAIL, uses, (), ())


def corridor(*records, issued="2017-06"):
    def of(kind):
        return MappingProxyType({r.id: r for r in records if isinstance(r, kind)})

    source = Source("s", "title", "short", "publisher", "", issued, "id", "", "")
    passage = Passage(
        "p", "s", 1, (1, 1), 0, 9, "0" * 64, (), {"en": "x"}, (PassageKind.FIGURE,), (), ()
    )
    return Corridor(
        "c", {"en": "c"}, {}, of(Edge), of(Segment), {}, {"s": source}, {"p": passage}, {}, of(Fact)
    )


def same(*fact_ids):
    return Check(fact_ids, (), Scope.SAME, None)


def different(*fact_ids):
    return Check(fact_ids, (), Scope.DIFFERENT, DIFFERS)


def along(*segment_ids, scope=Scope.SAME):
    return Check((), segment_ids, scope, None if scope is Scope.SAME else DIFFERS)


def checked(value, checks, *records, **options):
    claim = Claim("claim", "p", {"en": "x"}, value, tuple(checks))
    return check_claim(claim, corridor(*records, **options))


# ------------------------------------------------------------------ how one figure fits


@pytest.mark.parametrize(
    ("value", "step"),
    [
        (670, 10),
        (370.0, 10),
        (8.2, 0.1),
        (198, 1),
        (1200, 100),
        (16000, 1000),
        (0, 1),
        (0.25, 0.01),
    ],
)
def test_a_numbers_digits_imply_its_rounding(value, step):
    assert rounding_step(value) == pytest.approx(step)


@pytest.mark.parametrize(
    ("value", "margin"), [(670, 5), (8.2, 0.05), (198, 0.5), (1000, 50), (10, 0.5), (200, 10)]
)
def test_dropped_zeros_excuse_at_most_five_percent(value, margin):
    assert rounding_margin(value) == pytest.approx(margin)


@pytest.mark.parametrize(
    ("claimed", "qualifier", "figure", "fit"),
    [
        (670, "exact", 667.7, Fit.WITHIN),
        (670, "exact", 665, Fit.WITHIN),
        (370, "exact", 376, Fit.NEAR),
        (370, "exact", 378, Fit.OUTSIDE),
        (370, "about", 378, Fit.NEAR),
        (370, "about", 339, Fit.OUTSIDE),
        (275, "exact", 280.5, Fit.NEAR),  # 2 % to the hair
        (8.2, "exact", 8.25, Fit.WITHIN),
        (8.2, "exact", 8.3, Fit.NEAR),
        (8, "up to", 6.9, Fit.WITHIN),
        (8, "up to", 8, Fit.WITHIN),
        (8, "up to", 8.1, Fit.NEAR),
        (8, "up to", 8.6, Fit.OUTSIDE),
        (17, "more than", 21.9, Fit.WITHIN),
        (17, "more than", 17, Fit.NEAR),
        (17, "more than", 16, Fit.OUTSIDE),
        (17, "at least", 17, Fit.WITHIN),
        (2, "less than", 1.8, Fit.WITHIN),
        (2, "less than", 2, Fit.NEAR),
        (2, "less than", 2.1, Fit.OUTSIDE),
    ],
)
def test_a_figure_fits_a_claim_by_its_value_and_qualifier(claimed, qualifier, figure, fit):
    assert fit_quantity(quantity(claimed, qualifier=Qualifier(qualifier)), figure) is fit


@pytest.mark.parametrize(
    ("claimed", "found", "fit"),
    [
        ("2014", "2014-05-19", Fit.WITHIN),
        ("2017-06-08", "2017-06", Fit.WITHIN),
        ("2017-06-08", "2017-06-09", Fit.OUTSIDE),
        ("2024-07", "2025-08-30", Fit.OUTSIDE),
    ],
)
def test_dates_are_compared_at_the_coarser_precision(claimed, found, fit):
    assert fit_date(claimed, found) is fit


def test_years_are_counted_from_anniversary_to_anniversary():
    assert int(years_between("1992-01-03", "2017-01-02")) == 24
    assert years_between("1992-01-03", "2017-01-03") == 25
    assert years_between("2022-09-14", "2024-07") == pytest.approx(1.84, abs=0.05)
    assert years_between("2016-02-29", "2017-02-28") == 1


def test_years_between_dates_too_coarse_to_tell_are_unknown():
    assert years_between("1992-06-15", "2017-06") is None
    assert years_between("1992", "2017") is None


# ------------------------------------------------------------------ what figures make of a claim


def test_a_figure_within_the_rounding_supports_the_claim():
    result = checked(quantity(670), [same("a")], fact("a", 668))
    assert result.verdict is Verdict.SUPPORTED
    (figure,) = result.for_
    assert (figure.ids, figure.value, figure.unit, figure.scope) == (("a",), 668, "km", Scope.SAME)
    assert figure.difference == pytest.approx(-2 / 670)
    assert result.against == ()


def test_several_facts_of_a_check_are_added_up_and_all_named_as_evidence():
    result = checked(quantity(670), [same("a", "b")], fact("a", 381.5), fact("b", 286.2))
    assert result.verdict is Verdict.SUPPORTED
    (figure,) = result.for_
    assert figure.value == pytest.approx(667.7)
    assert figure.evidence[0] == Computed(Method.SUM, ("a", "b"))
    assert [e.fact_id for e in figure.evidence[1:]] == ["a", "b"]


def test_a_sum_with_an_unknown_part_or_mixed_units_says_nothing():
    unknown = checked(quantity(670), [same("a", "b")], fact("a", 381.5), fact("b", None))
    mixed = checked(quantity(670), [same("a", "b")], fact("a", 381.5), fact("b", 3, "h"))
    assert unknown.verdict is mixed.verdict is Verdict.NOT_CHECKABLE


def test_a_figure_that_is_only_near_makes_the_claim_rounded():
    assert checked(quantity(8.2), [same("a")], fact("a", 8.3)).verdict is Verdict.ROUNDED


def test_a_near_figure_beside_one_within_does_not_weaken_the_claim():
    claim = quantity(370, qualifier=Qualifier.ABOUT)
    result = checked(claim, [same("a"), same("b")], fact("a", 370), fact("b", 378))
    assert result.verdict is Verdict.SUPPORTED
    assert len(result.for_) == 2


def test_a_figure_outside_contradicts_the_claim():
    result = checked(quantity(670), [same("a")], fact("a", 900))
    assert result.verdict is Verdict.CONTRADICTED
    assert [f.ids for f in result.against] == [("a",)]


def test_the_most_trusted_figures_decide():
    records = (fact("a", 670, confidence=LOW), fact("b", 900, confidence=HIGH))
    result = checked(quantity(670), [same("a"), same("b")], *records)
    assert result.verdict is Verdict.CONTRADICTED
    assert [f.ids for f in result.for_] == [("a",)]
    assert [f.ids for f in result.against] == [("b",)]


def test_a_sum_is_trusted_like_its_least_trusted_part():
    records = (
        fact("a", 335, confidence=HIGH),
        fact("b", 335, confidence=LOW),
        fact("c", 900, confidence=MEDIUM),
    )
    result = checked(quantity(670), [same("a", "b"), same("c")], *records)
    assert result.verdict is Verdict.CONTRADICTED


def test_equally_trusted_figures_that_disagree_make_the_claim_rounded():
    result = checked(quantity(670), [same("a"), same("b")], fact("a", 670), fact("b", 900))
    assert result.verdict is Verdict.ROUNDED
    assert (len(result.for_), len(result.against)) == (1, 1)


def test_figures_of_a_different_scope_are_shown_and_never_decide():
    result = checked(quantity(370), [same("a"), different("b")], fact("a", 370), fact("b", 304))
    assert result.verdict is Verdict.SUPPORTED
    assert [(f.ids, f.scope, f.why) for f in result.against] == [(("b",), Scope.DIFFERENT, DIFFERS)]


def test_only_figures_of_a_different_scope_leave_it_at_that():
    result = checked(quantity(370), [different("b")], fact("b", 370))
    assert result.verdict is Verdict.DIFFERENT_SCOPE
    assert [f.ids for f in result.for_] == [("b",)]


def test_a_claim_without_checks_is_not_checkable():
    assert checked(quantity(16000, "people"), []).verdict is Verdict.NOT_CHECKABLE


def test_a_figure_in_another_unit_is_not_held_against_a_claim_of_the_same_scope():
    result = checked(quantity(8, "h"), [same("a")], fact("a", 480, "min"))
    assert result.verdict is Verdict.NOT_CHECKABLE
    assert result.for_ == result.against == ()


def test_a_different_thing_in_another_unit_is_shown_against_the_claim():
    result = checked(quantity(198, "seats"), [different("a")], fact("a", 198, "berths"))
    assert result.verdict is Verdict.DIFFERENT_SCOPE
    (figure,) = result.against
    assert (figure.value, figure.unit, figure.difference) == (198, "berths", None)


def test_a_segments_track_is_the_sum_of_its_edges():
    records = (edge("x", 380.0), edge("y", 290.0), segment("s1", "x", "y"))
    result = checked(quantity(670), [along("s1")], *records)
    assert result.verdict is Verdict.SUPPORTED
    assert result.for_[0].ids == ("s1",)
    assert result.for_[0].value == pytest.approx(670)


def test_several_segments_are_added_up():
    records = (edge("x", 380.0), edge("y", 290.0), segment("s1", "x"), segment("s2", "y"))
    assert checked(quantity(670), [along("s1", "s2")], *records).verdict is Verdict.SUPPORTED


def test_a_segment_with_an_edge_of_unknown_length_says_nothing():
    records = (edge("x", 380.0), edge("y", None), segment("s1", "x", "y"), segment("s2", "x"))
    assert checked(quantity(670), [along("s1")], *records).verdict is Verdict.NOT_CHECKABLE
    assert checked(quantity(670), [along("s2", "s1")], *records).verdict is Verdict.NOT_CHECKABLE


def test_a_published_figure_of_high_confidence_outweighs_a_computed_track():
    records = (fact("a", 370), edge("x", 339.0), segment("s1", "x"))
    result = checked(quantity(370), [same("a"), along("s1")], *records)
    assert result.verdict is Verdict.SUPPORTED
    assert [f.ids for f in result.against] == [("s1",)]


def test_a_date_is_held_against_a_facts_date():
    day = Moment("2017-06-08", SAID)
    assert checked(day, [same("a")], fact("a", "2017-06-08")).verdict is Verdict.SUPPORTED
    assert checked(day, [same("a")], fact("a", "2017-06-09")).verdict is Verdict.CONTRADICTED
    assert checked(day, [same("a")], fact("a", 8)).verdict is Verdict.NOT_CHECKABLE


def test_a_number_of_years_is_counted_to_the_sources_issue():
    since = fact("a", "1992-01-03")
    result = checked(quantity(25, "years"), [same("a")], since)
    assert result.verdict is Verdict.SUPPORTED
    assert result.for_[0].value == 25
    assert result.for_[0].evidence[0] == Computed(Method.DIFFERENCE, ("a", "s"))
    later = checked(quantity(32, "years"), [same("a")], since, issued="2024-07")
    assert later.verdict is Verdict.SUPPORTED
    assert checked(quantity(30, "years"), [same("a")], since).verdict is Verdict.CONTRADICTED


def test_less_than_two_years_counts_the_fraction_too():
    claim = quantity(2, "years", Qualifier.LESS_THAN)
    result = checked(claim, [same("a")], fact("a", "2022-09-14"), issued="2024-07")
    assert result.verdict is Verdict.SUPPORTED
    assert result.for_[0].value == pytest.approx(1.8)


def test_years_of_a_source_without_a_date_are_not_checkable():
    result = checked(quantity(25, "years"), [same("a")], fact("a", "1992-01-03"), issued="")
    assert result.verdict is Verdict.NOT_CHECKABLE


def test_a_designation_is_supported_by_a_fact_that_names_it_as_a_word():
    named = fact("a", None, text="K9765, then 9001, then 701")
    for text in ("9001", "701"):
        assert checked(Designation(text, SAID), [same("a")], named).verdict is Verdict.SUPPORTED
    # Part of a longer number is not the number, and silence speaks against nothing.
    for text in ("900", "9765"):
        result = checked(Designation(text, SAID), [same("a")], named)
        assert result.verdict is Verdict.NOT_CHECKABLE


# ------------------------------------------------------------------ the real corridor


@pytest.fixture(scope="module")
def real():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def verdicts(real):
    return {i: check_claim(claim, real) for i, claim in real.claims.items()}


def test_every_claim_has_a_verdict_and_most_kinds_occur(real, verdicts):
    assert set(verdicts) == set(real.claims)
    assert len(verdicts) >= 30
    assert {v.verdict for v in verdicts.values()} == set(Verdict)


def test_every_check_yields_a_figure_with_evidence(real, verdicts):
    for claim in real.claims.values():
        figures = verdicts[claim.id].figures
        assert len(figures) == len(claim.checks), claim.id
        assert all(f.evidence for f in figures), claim.id


def test_670_km_is_the_railway(verdicts):
    assert verdicts["urumqi-horgos-km"].verdict is Verdict.SUPPORTED


def test_370_km_fits_the_old_road_and_not_the_railway(verdicts):
    result = verdicts["horgos-almaty-km"]
    assert result.verdict is Verdict.DIFFERENT_SCOPE
    assert ("road-horgos-almaty-km-old",) in [f.ids for f in result.for_]
    against = {f.ids: f for f in result.against}
    assert against["horgos-almaty",].scope is Scope.DIFFERENT
    assert against["horgos-almaty",].difference < -0.05


def test_the_198_are_berths(verdicts):
    result = verdicts["train-seats"]
    assert result.verdict is Verdict.DIFFERENT_SCOPE
    assert [(f.value, f.unit) for f in result.against] == [(198, "berths")]


def test_the_second_luban_workshop_opened_after_the_text(verdicts):
    result = verdicts["luban-opened"]
    assert result.verdict is Verdict.CONTRADICTED
    assert [f.value for f in result.against] == ["2025-08-30"]


def test_41_billion_is_the_chinese_figure_and_the_kazakh_one_is_lower(real, verdicts):
    result = verdicts["trade-2023-usd"]
    assert result.verdict is Verdict.SUPPORTED
    against = {f.ids[0]: f.value for f in result.against}
    assert against["seed-41bn-kz"] < against["seed-41bn-cn"] < 41
    assert "Kazakh statistics" in real.claims["trade-2023-usd"].note["en"]


def test_eight_hours_hold_westbound_and_not_eastbound(real, verdicts):
    result = verdicts["hours-saved"]
    assert result.verdict is Verdict.ROUNDED
    assert ("rail-urc-alm-saving-w",) in [f.ids for f in result.for_]
    against = [f.ids for f in result.against if f.scope is Scope.SAME]
    assert against == [("rail-urc-alm-saving-e",)]
    claim = real.claims["hours-saved"]
    assert claim.value.qualifier is Qualifier.UP_TO
    assert '"by"' in claim.note["en"]


def test_every_passage_has_a_summary_in_both_languages(real):
    assert len(real.passages) >= 40
    for passage in real.passages.values():
        assert passage.summary["en"]
        assert passage.summary["id"]


def test_the_claims_of_one_source_are_asked_for_and_of_them_those_with_a_word(real):
    rows = claim_rows(real)
    source_id = rows[0].passage.source_id
    of_source = [row for row in rows if row.passage.source_id == source_id]
    assert 0 < len(of_source) < len(rows)
    assert matching(rows, ClaimFilter(source_id=source_id)) == tuple(of_source)
    word = of_source[0].words.split()[0]
    wanted = ClaimFilter(source_id=source_id, words=word)
    assert matching(rows, wanted) == tuple(row for row in of_source if word in row.words)
