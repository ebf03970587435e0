"""The rules that turn published facts into figures against a claim, one by one."""

from types import MappingProxyType

import pytest
from packs import copy_of_the_pack, replaced

from explorer.analysis.claims import (
    Bearing,
    check_claim,
    day_called,
    interval,
    number_of,
    numbers_in,
)
from explorer.model.claims import Check, Claim, DayPart, Remark, Rule, Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.passages import Passage, PassageKind
from explorer.model.places import Place, PlaceKind
from explorer.model.quantity import (
    Assumed,
    Computed,
    Designation,
    Method,
    Moment,
    Qualifier,
    Quantity,
    Reference,
)
from explorer.model.routes import Route, Segment, Service
from explorer.model.sources import Source
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import default_corridor
from tests.analysis.test_claims import DIFFERS, SAID, fact, quantity

SAME = Scope.SAME


def corridor(*facts, issued="2017-06", claims=(), routes=(), segments=(), places=()):
    def by_id(records):
        return MappingProxyType({r.id: r for r in records})

    source = Source("s", "title", "short", "publisher", "", issued, "id", "", "")
    passage = Passage(
        "p", "s", 1, (1, 1), 0, 9, "0" * 64, (), {"en": "x"}, (PassageKind.FIGURE,), (), ()
    )
    return Corridor(
        "c", {"en": "c"}, by_id(places), {}, by_id(segments), by_id(routes), {"s": source},
        {"p": passage}, by_id(claims), by_id(facts),
    )  # fmt: skip


def check(rule, *fact_ids, scope=SAME, others=(), **more):
    why = None if scope is SAME else DIFFERS
    return Check(fact_ids, more.pop("segments", ()), scope, why, Rule(rule), others, **more)


def checked(value, one, *facts, **more):
    return check_claim(Claim("claim", "p", {"en": "x"}, value, (one,)), corridor(*facts, **more))


def only(result):
    (figure,) = (*result.for_, *result.against)
    return figure


# ------------------------------------------------------------------ number words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("tiga", 3), ("ketiga", 3), ("kedua", 2), ("ke-17", 17), ("keempat", 4), ("pertama", 1)),
        *(("dua belas", 12), ("dua puluh lima", 25), ("seratus", 100), ("seribu", 1000)),
        *(("seribu dua ratus", 1200), ("dua juta", 2_000_000), ("sembilan ratus", 900)),
        *(("third", 3), ("fourth", 4), ("47th", 47), ("twentieth", 20), ("twenty-five", 25)),
        *(("two hundred and ten", 210), ("a thousand", 1000), ("three million", 3_000_000)),
        *(("second", 2), ("9001", 9001), ("Dua", 2)),
        *(("kereta", None), ("keras", None), ("", None), ("K9765", None), ("the", None)),
    ],
)
def test_number_words_of_both_languages_are_read(text, number):
    assert number_of(text) == number


def test_numbers_are_found_as_words_of_their_own():
    assert numbers_in("the fourth summit, K9765 then 9001") == {4, 9001}


def test_an_ordinal_in_one_language_matches_a_number_in_another():
    named = fact("a", None, text="the fourth summit")
    assert checked(Designation("keempat", SAID), check("figure", "a"), named).verdict == "supported"
    third = checked(Designation("ketiga", SAID), check("figure", "a"), named)
    assert third.verdict is Verdict.NOT_CHECKABLE


# ------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("weekday", "near", "day"),
    [
        ("wednesday", "2017-06-07", "2017-06-07"),
        ("thursday", "2017-06-07", "2017-06-08"),
        ("sunday", "2017-06-07", "2017-06-04"),
        ("saturday", "2017-06-07", "2017-06-10"),
        ("wednesday", "2024-07-02", "2024-07-03"),
        ("wednesday", "2024-07", None),
    ],
)
def test_a_weekday_means_its_nearest_day(weekday, near, day):
    assert day_called(weekday, near) == day


def test_a_weekday_that_is_not_the_claimed_date_contradicts_it():
    published = fact("a", "2017-06-07")
    said = Moment("2017-06-08", SAID)
    right = checked(
        Moment("2017-06-08", SAID), check("weekday", "a", weekday="thursday"), published
    )
    assert right.verdict is Verdict.SUPPORTED
    assert only(right).evidence[0] == Computed(Method.CALENDAR, ("thursday", "a"))
    wrong = checked(said, check("weekday", "a", weekday="friday"), published)
    assert wrong.verdict is Verdict.CONTRADICTED
    assert only(wrong).value == "2017-06-09"


@pytest.mark.parametrize(
    ("issued", "is_later"),
    [("2017-06-08", True), ("2017-06-09", False), ("2017-06-10", False), ("2016", True)],
)
def test_only_what_happened_after_the_day_of_issue_is_later_than_the_text(issued, is_later):
    said, published = Moment("2017-06-07", SAID), fact("a", "2017-06-09")
    result = checked(said, check("figure", "a"), published, issued=issued)
    assert result.verdict is Verdict.CONTRADICTED
    assert result.remarks == ((Remark.LATER_THAN_THE_TEXT,) if is_later else ())


@pytest.mark.parametrize(
    ("start", "end", "unit", "length"),
    [
        ("2010-05-15", "2010-06-07", "months", 0.73),
        ("2010-05-15", "2010-06-15", "months", 1.0),
        ("2010-05-15", "2010-06", "months", None),
        ("2009-08-10", "2010-04-21", "years", 0.69),
        ("1992-01-03", "2024-07", "decades", 3.25),
        ("1992-01-03", "2024-07", "h", None),
    ],
)
def test_intervals_are_counted_in_the_claims_unit(start, end, unit, length):
    found = interval(start, end, unit)
    assert found == (length if length is None else pytest.approx(length, abs=0.01))


def test_an_interval_runs_to_the_other_fact_or_to_the_sources_issue():
    facts = fact("a", "2009-08-10"), fact("b", "2010-04-21")
    claim = quantity(1, "years", Qualifier.LESS_THAN)
    until = checked(claim, check("interval", "a", others=("b",)), *facts)
    assert until.verdict is Verdict.SUPPORTED
    assert only(until).ids == ("a", "b")
    assert checked(claim, check("interval", "a"), *facts).verdict is Verdict.CONTRADICTED


def test_dated_facts_are_counted_once_for_each_date():
    facts = fact("a", "2001"), fact("b", "2003"), fact("c", "2003")
    three = check("count", "a", "b", "c")
    assert only(checked(quantity(2, "visits"), three, *facts)).value == 2
    assert checked(quantity(3, "visits"), three, *facts).verdict is Verdict.CONTRADICTED


# ------------------------------------------------------------------ amounts


def test_an_amount_is_converted_by_a_published_rate():
    yuan = Claim("yuan", "p", {"en": "x"}, quantity(17, "bn yuan"), ())
    rate = fact("rate", 6.8, "yuan/USD")
    one = check("conversion", others=("rate",), claim_ids=("yuan",))
    result = checked(quantity(2.5, "bn USD"), one, rate, claims=[yuan])
    assert result.verdict is Verdict.SUPPORTED
    assert only(result).value == pytest.approx(17 / 6.8)
    assert only(result).evidence[0] == Computed(Method.CONVERSION, ("yuan", "rate"))
    other = checked(quantity(3.5, "bn USD"), one, rate, claims=[yuan])
    assert other.verdict is Verdict.CONTRADICTED


def test_an_amount_in_another_currency_than_the_rates_says_nothing():
    tenge = Claim("yuan", "p", {"en": "x"}, quantity(17, "bn tenge"), ())
    one = check("conversion", others=("rate",), claim_ids=("yuan",))
    result = checked(quantity(2.5, "bn USD"), one, fact("rate", 6.8, "yuan/USD"), claims=[tenge])
    assert result.verdict is Verdict.NOT_CHECKABLE


GUESS = Assumed({"en": "a guess for the test"})


def converted(low, likely, high, *facts, claimed=2.5):
    yuan = Claim("yuan", "p", {"en": "x"}, quantity(17, "bn yuan"), ())
    rate = Quantity(likely, "yuan/USD", (GUESS,), low, high)
    one = check("conversion", claim_ids=("yuan",), rate=rate)
    return checked(quantity(claimed, "bn USD"), one, *facts, claims=[yuan])


@pytest.mark.parametrize(
    ("rate", "claimed", "verdict"),
    [
        ((6.7, 6.8, 6.9), 2.5, Verdict.SUPPORTED),
        ((6.5, 6.9, 7.3), 2.5, Verdict.ROUNDED),  # the range holds more than the claim
        ((5.0, 6.0, 8.0), 2.5, Verdict.ROUNDED),  # fits nowhere that was tried, but in between
        ((6.5, 6.9, 7.3), 3.5, Verdict.CONTRADICTED),
        ((6.5, 6.9, 7.3), 1.5, Verdict.CONTRADICTED),
    ],
)
def test_an_assumed_rate_decides_no_more_than_its_range_allows_and_says_so(rate, claimed, verdict):
    result = converted(*rate, claimed=claimed)
    assert result.verdict is verdict
    assert result.remarks == (Remark.RESTS_ON_ASSUMPTION,)
    figure = only(result)
    assert (figure.low, figure.value, figure.high) == pytest.approx([17 / r for r in rate[::-1]])
    assert GUESS in figure.evidence


def test_an_assumption_gives_way_to_a_published_figure():
    yuan = Claim("yuan", "p", {"en": "x"}, quantity(17, "bn yuan"), ())
    rate = Quantity(6.9, "yuan/USD", (GUESS,), 6.5, 7.3)
    guessed = check("conversion", claim_ids=("yuan",), rate=rate)
    claim = Claim("c", "p", {"en": "x"}, quantity(2.5, "bn USD"), (guessed, check("figure", "a")))
    result = check_claim(claim, corridor(fact("a", 3.5, "bn USD"), claims=[yuan]))
    assert result.verdict is Verdict.CONTRADICTED
    assert result.remarks == ()


def test_growth_is_worked_out_from_both_levels():
    levels = fact("after", 40, "bn USD"), fact("before", 32, "bn USD")
    one = check("growth", "after", others=("before",))
    result = checked(quantity(25, "%"), one, *levels)
    assert only(result).value == pytest.approx(25)
    assert result.verdict is Verdict.SUPPORTED
    assert checked(quantity(25.4, "%"), one, *levels).verdict is Verdict.ROUNDED
    assert checked(quantity(50, "%"), one, *levels).verdict is Verdict.CONTRADICTED
    mixed = fact("after", 40, "bn USD"), fact("before", 200, "bn yuan")
    assert checked(quantity(25, "%"), one, *mixed).verdict is Verdict.NOT_CHECKABLE


def test_a_saving_is_one_timetable_less_another():
    times = fact("old", 32.6333, "h"), fact("new", 25.75, "h")
    claim = quantity(8, "h", Qualifier.UP_TO)
    result = checked(claim, check("difference", "old", others=("new",)), *times)
    assert result.verdict is Verdict.SUPPORTED
    assert only(result).value == pytest.approx(6.8833)
    assert only(result).evidence[0] == Computed(Method.DIFFERENCE, ("old", "new"))


# ------------------------------------------------------------------ the network


def route(identity):
    return Route(identity, {"en": "r"}, {"en": "r"}, Service.PASSENGER, "x", (), (), None)


def test_an_ordinal_is_the_number_of_routes_up_to_it():
    routes = [route("a"), route("b")]
    one = check("ordinal", route_ids=("a", "b"))
    assert checked(Designation("second", SAID), one, routes=routes).verdict is Verdict.SUPPORTED
    assert checked(Designation("third", SAID), one, routes=routes).verdict is Verdict.CONTRADICTED


@pytest.fixture
def line():
    """Two places, the segment between them, and the straight line as a check."""
    places = [
        Place(i, PlaceKind.CITY, "CN", lon, 44.0, {"en": i}, (), 1, "test")
        for i, lon in (("a", 80.0), ("b", 85.0))
    ]
    segment = Segment("s1", "a", "b", Mode.RAIL, (), (), ())
    one = check("straight", scope=Scope.DIFFERENT, segments=("s1",))
    return one, {"places": places, "segments": [segment]}


def test_no_way_is_shorter_than_the_straight_line(line):
    one, more = line
    impossible = checked(quantity(300), one, **more)
    assert impossible.verdict is Verdict.CONTRADICTED
    assert only(impossible).value == pytest.approx(401, abs=1)
    possible = checked(quantity(450), one, **more)
    assert possible.verdict is Verdict.DIFFERENT_SCOPE, "being possible decides nothing"
    assert len(possible.for_) == 1
    assert only(impossible).bearing is Bearing.IMPOSSIBLE
    assert only(possible).bearing is Bearing.POSSIBLE


@pytest.mark.parametrize(
    ("share", "verdict"),
    [
        (0.975, Verdict.CONTRADICTED),
        (1 / 1.0201, Verdict.CONTRADICTED),
        (1 / 1.0199, Verdict.DIFFERENT_SCOPE),
        (0.99, Verdict.DIFFERENT_SCOPE),
        (1.0, Verdict.DIFFERENT_SCOPE),
    ],
)
def test_a_length_at_most_2_per_cent_below_the_straight_line_is_not_called_impossible(
    line, share, verdict
):
    one, more = line
    straight_km = only(checked(quantity(450), one, **more)).value
    result = checked(quantity(straight_km * share), one, **more)
    assert result.verdict is verdict
    assert len(result.for_) == (verdict is Verdict.DIFFERENT_SCOPE)


# ------------------------------------------------------------------ clocks, and what stands beside


@pytest.mark.parametrize(
    ("hour", "zone", "shown", "bearing"),
    [
        ("12:30", "Asia/Urumqi", "10:30", Bearing.BY_THIS_CLOCK),
        ("12:30", "Asia/Shanghai", "12:30", Bearing.NOT_BY_THIS_CLOCK),
        ("11:59", "Asia/Shanghai", "11:59", Bearing.BY_THIS_CLOCK),
        ("00:30", "Asia/Urumqi", "22:30", Bearing.NOT_BY_THIS_CLOCK),
    ],
)
def test_a_published_hour_is_read_on_the_clocks_of_a_zone(hour, zone, shown, bearing):
    one = check(
        "clock",
        "a",
        scope=Scope.BACKGROUND,
        clocks=("Asia/Shanghai", zone),
        day_part=DayPart.MORNING,
    )
    told = fact("a", "2017-06-08", text=f"2017-06-08 {hour} Beijing time")
    result = checked(Moment("2017-06-08", SAID), one, told)
    (figure,) = result.beside
    assert (figure.value, figure.bearing) == (shown, bearing)
    assert result.verdict is Verdict.NOT_CHECKABLE, "an hour decides nothing about a date"
    assert result.remarks == (), "one clock alone holds or does not"


def test_an_hour_that_the_fact_does_not_give_says_nothing():
    one = check("clock", "a", clocks=("Asia/Shanghai", "Asia/Urumqi"), day_part=DayPart.MORNING)
    assert checked(Moment("2017-06-08", SAID), one, fact("a", "2017-06-08")).figures == ()


@pytest.mark.parametrize("outcome", [False, True])
def test_what_stands_beside_a_claim_is_shown_and_no_verdict_knows_of_it(outcome):
    one = check("figure", "a", scope=Scope.BACKGROUND, outcome=outcome)
    for value in (Moment("2025", SAID), quantity(16000, "people")):
        result = checked(value, one, fact("a", 3, "%"))
        assert result.verdict is Verdict.NOT_CHECKABLE
        assert result.for_ == result.against == ()
        (figure,) = result.beside
        assert figure.bearing is (Bearing.OUTCOME if outcome else Bearing.BESIDE)
        assert (Remark.OUTCOME_SO_FAR in result.remarks) is outcome


# ------------------------------------------------------------------ the real corridor


@pytest.fixture(scope="module")
def real():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def results(real):
    return {i: check_claim(claim, real) for i, claim in real.claims.items()}


TRANSLATION, OUTCOME = Remark.RESTS_ON_TRANSLATION, Remark.OUTCOME_SO_FAR
STAND_OUTS = {
    "horgos-almaty-km": (Remark.FITS_ANOTHER_WAY,),
    "train-seats": (Remark.ANOTHER_UNIT,),
    "luban-opened": (Remark.LATER_THAN_THE_TEXT,),
    "trade-2023-usd": (Remark.STATISTICS_DISAGREE,),
    "hours-saved": (Remark.ORIGINAL_SAYS_OTHERWISE, Remark.EXCLUDED_BY_ANOTHER, TRANSLATION),
    "silk-road-age": (TRANSLATION,),
    "rail-main-2025": (TRANSLATION, OUTCOME),
    "rail-first-2025": (TRANSLATION, OUTCOME),
    "trade-2023-growth": (Remark.STATISTICS_DISAGREE,),
    "departure-thursday": (Remark.ONE_CLOCK_ONLY,),
    "trade-double": (TRANSLATION, OUTCOME),
}


def test_these_claims_stand_out_and_no_others(results):
    assert {i: result.remarks for i, result in results.items() if result.remarks} == STAND_OUTS


def test_only_the_visitors_at_horgos_cannot_be_checked_and_their_neighbours_are_shown(
    real, results
):
    open_ones = {i for i, r in results.items() if r.verdict is Verdict.NOT_CHECKABLE}
    assert open_ones == {"horgos-visitors"}
    note = real.claims["horgos-visitors"].note
    assert "Not checkable" in note["en"]
    assert "needed" in note["en"].lower()
    assert "perlu" in note["id"]
    beside = {f.ids[0]: f.value for f in results["horgos-visitors"].beside}
    assert beside["horgos-foreigners-q1-2014"] > 6 * 16000
    assert beside["horgos-centre-q1-2017"] > 60 * 16000


def test_every_figure_of_every_verdict_carries_publisher_and_date(results):
    for identity, result in results.items():
        for figure in result.figures:
            for item in figure.evidence:
                if isinstance(item, Reference):
                    assert item.publisher, (identity, item.fact_id)
                    assert item.date, (identity, item.fact_id)


def test_a_date_that_was_inferred_says_so_in_both_languages(real):
    inferred = [f for f in real.facts.values() if "publication date inferred" in f.note]
    assert len(inferred) >= 8
    for told in inferred:
        if told.translated:
            assert "disimpulkan" in told.in_words("note", "id"), told.id


def test_32_per_cent_is_the_chinese_figure_and_30_the_kazakh_one(results):
    result = results["trade-2023-growth"]
    assert result.verdict is Verdict.SUPPORTED
    assert {f.value for f in result.for_ if f.ids[0].startswith("trade-2023")} == {32}
    assert ("trade-2023-kz-growth",) in {f.ids for f in result.against}


def test_the_silk_road_is_millennia_old_and_the_article_says_a_thousand_years(real, results):
    assert results["silk-road-age"].verdict is Verdict.CONTRADICTED
    words = real.claims["silk-road-age"].wordings
    assert "thousand" in words.article["en"]
    assert "millennia" in words.original["en"]
    assert real.facts[words.fact_id].publisher.startswith("CGTN")


def test_the_morning_holds_by_the_clock_of_xinjiang_and_not_by_that_of_beijing(results):
    found = {f.value: f.bearing for f in results["departure-thursday"].beside}
    assert found == {
        "10:30": Bearing.BY_THIS_CLOCK,
        "12:30": Bearing.NOT_BY_THIS_CLOCK,
    }


def test_an_aim_stands_beside_its_outcome(results):
    for identity in ("rail-main-2025", "rail-first-2025", "trade-double"):
        weaker = identity != "trade-double"  # the original has a weaker aim for the same year
        wanted = Verdict.DIFFERENT_SCOPE if weaker else Verdict.SUPPORTED
        assert results[identity].verdict is wanted
        assert Bearing.OUTCOME in {f.bearing for f in results[identity].beside}


# A rate of one's own in the place of the published one.
PUBLISHED_RATE = 'with = ["yuan-rate-2017-04"]\n'
ASSUMED_RATE = """[claim.check.rate]
value = 6.9
low = 6.5
high = 7.3
unit = "yuan/USD"
qualifier = "about"
assumed.en = "A guess"
"""


def with_assumed_rate(folder):
    """Return a copy of the pack whose one conversion rests on a guess."""
    pack = copy_of_the_pack(folder)
    text = (pack / "claims.toml").read_text("utf-8")
    before, after = text.split(PUBLISHED_RATE)
    check, rest = after.split("\n\n", 1)
    whole = f"{before}{check}\n{ASSUMED_RATE}\n{rest}"
    (pack / "claims.toml").write_text(whole, "utf-8")
    return pack


def test_17_billion_yuan_are_2_5_billion_dollars_at_the_published_rate(results):
    result = results["horgos-trade-usd"]
    assert result.verdict is Verdict.SUPPORTED
    figure = only(result)
    assert figure.value == pytest.approx(17 / 6.874)
    assert "yuan-rate-2017-04" in {e.fact_id for e in figure.evidence if isinstance(e, Reference)}


def test_at_an_assumed_rate_the_sum_is_a_range_and_the_claim_stands_out(tmp_path):
    guessed = load_corridor(with_assumed_rate(tmp_path))
    result = check_claim(guessed.claims["horgos-trade-usd"], guessed)
    assert result.verdict is Verdict.ROUNDED
    assert result.remarks == (Remark.RESTS_ON_ASSUMPTION,)
    figure = only(result)
    assert figure.low < 2.5 < figure.high
    (guess,) = [e for e in figure.evidence if isinstance(e, Assumed)]
    assert guess.reason["en"] == "A guess"


def test_a_day_that_only_the_calendar_gives_is_not_held_to_have_been_published(real, results):
    for claim in real.claims.values():
        if claim.checks and all(c.rule is Rule.WEEKDAY for c in claim.checks):
            assert results[claim.id].verdict is Verdict.DIFFERENT_SCOPE, claim.id


def test_every_weekday_of_the_texts_is_the_day_it_is_taken_for(real, results):
    checks = [(c, k) for c in real.claims.values() for k in c.checks if k.rule is Rule.WEEKDAY]
    assert len(checks) == 11
    for claim, one in checks:
        days = [f.value for f in results[claim.id].for_ if one.fact_ids == f.ids]
        assert claim.value.date in days, claim.id


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('rule = "growth"', 'rule = "guess"', "not_a_choice"),
        ('weekday = "tuesday"', 'weekday = "Selasa"', "not_a_choice"),
        ('with = ["trade-2022-cn"]', 'with = ["trade-1922-cn"]', "unknown_id"),
        ('with = ["trade-2022-cn"]\n', "", "missing_field"),
        ('claims = ["horgos-trade-cny"]', 'claims = ["horgos-trade-cny"]\nwith = ["seed-41bn"]',
         "missing_field"),
        ('rule = "conversion"\n', 'rule = "straight"\n', "unknown_field"),
        ("low = 6.5\n", "", "missing_field"),
        ("low = 6.5\n", "low = 7.1\n", "out_of_range"),
        ("low = 6.5\n", "low = -6.5\n", "out_of_range"),
        ('claims = ["horgos-trade-cny"]', 'claims = ["horgos-trade"]', "unknown_id"),
        ('routes = ["alataw-passenger", "horgos-passenger"]\n', "", "missing_field"),
        ("original = true", 'original = "yes"', "wrong_type"),
    ],
)  # fmt: skip
def test_a_check_that_lacks_what_its_rule_needs_is_a_fault(tmp_path, old, new, problem):
    pack = replaced(with_assumed_rate(tmp_path), "claims.toml", old, new)
    faults = [f for f in check_pack(pack) if f.file == "claims.toml"]
    assert problem in {f.problem for f in faults}
    assert all(f.record for f in faults)
