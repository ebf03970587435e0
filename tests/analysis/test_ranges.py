"""Values with a range and no middle: "40 to 60 days" through claims, comparison and verdicts."""

import json

import pytest
from packs import example_pack, replaced

from explorer.__main__ import main
from explorer.analysis.claims import check_claim
from explorer.analysis.claims.fits import Fit, fit_range
from explorer.analysis.comparison import compare, published_gain_h
from explorer.model.claims import Verdict
from explorer.model.quantity import Assumed, Qualifier, Quantity
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.wording import claim_words, phrases
from explorer.wording.comparison_words import headline

WHY = (Assumed({"en": "for a test"}),)


def days(low, high=None, qualifier=Qualifier.EXACT):
    if high is None:
        return Quantity(low, "days", WHY, qualifier=qualifier)
    return Quantity.between(low, high, "days", WHY, qualifier)


LESS, MORE, UP_TO, LEAST = (
    Qualifier.LESS_THAN,
    Qualifier.MORE_THAN,
    Qualifier.UP_TO,
    Qualifier.AT_LEAST,
)


def share(value, qualifier):
    return Quantity(value, "%", WHY, qualifier=qualifier)


@pytest.mark.parametrize(
    ("claim", "figure", "fit"),
    [
        (share(40, MORE), share(40, MORE), Fit.WITHIN),  # the very same words
        (share(40, MORE), share(40, LEAST), Fit.NEAR),  # which may be just 40
        (share(40, LEAST), share(40, MORE), Fit.WITHIN),
        (share(40, MORE), share(60, MORE), Fit.WITHIN),
        (share(60, MORE), share(40, MORE), Fit.NEAR),  # may well be, but it does not say so
        (share(40, LESS), share(60, MORE), Fit.OUTSIDE),
        (share(60, MORE), share(40, LESS), Fit.OUTSIDE),
        (share(40, LESS), share(40, MORE), Fit.OUTSIDE),
        (share(40, UP_TO), share(40, LEAST), Fit.NEAR),  # both hold for just 40
        (share(60, LESS), share(40, MORE), Fit.NEAR),
        (share(60, LESS), share(40, UP_TO), Fit.WITHIN),
    ],
)
def test_two_open_limits_are_held_together_by_what_they_leave_open(claim, figure, fit):
    assert fit_range(claim, figure) is fit


@pytest.mark.parametrize(
    ("claim", "figure", "fit"),
    [
        (days(40, 60), days(50), Fit.WITHIN),
        (days(40, 60), days(40), Fit.WITHIN),
        (days(40, 60), days(38), Fit.WITHIN),  # within what the claim's own digits excuse
        (days(40, 60), days(30), Fit.OUTSIDE),
        (days(40, 60), days(80), Fit.OUTSIDE),
        (days(40, 60), days(45, 55), Fit.WITHIN),
        (days(40, 60), days(45, 75), Fit.NEAR),
        (days(40, 60), days(70, 90), Fit.OUTSIDE),
        (days(50), days(40, 60), Fit.NEAR),  # lies astride: the range decides nothing finer
        (days(50), days(49.8, 50.2), Fit.WITHIN),
        (days(50), days(70, 90), Fit.OUTSIDE),
        (days(70, qualifier=Qualifier.UP_TO), days(40, 60), Fit.WITHIN),
        (days(50, qualifier=Qualifier.UP_TO), days(40, 60), Fit.NEAR),
        (days(45, qualifier=Qualifier.AT_LEAST), days(70, 90), Fit.WITHIN),
    ],
)
def test_a_range_fits_by_its_ends_and_never_by_its_middle(claim, figure, fit):
    assert fit_range(claim, figure) is fit


def test_the_middle_is_never_told():
    assert days(40, 60).told is None
    assert days(40, 60).ends == (40, 60)
    assert phrases.quantity(days(40, 60), "en") == "40–60\N{NO-BREAK SPACE}days"
    assert phrases.quantity(days(1.5, 2.5, Qualifier.ABOUT), "id").startswith("≈ 1,5–2,5")
    hours = Quantity.between(6.5, 7, "h", WHY)
    assert phrases.quantity(hours, "en").replace("\N{NO-BREAK SPACE}", " ") == "6 h 30 – 7 h"


RANGE = "low = 140\nhigh = 145"


@pytest.fixture
def pack(tmp_path):
    return example_pack(tmp_path)


@pytest.mark.parametrize(
    ("published", "verdict"),
    [("value = 142.3", Verdict.SUPPORTED), ("value = 150", Verdict.CONTRADICTED),
     ("low = 141\nhigh = 144", Verdict.SUPPORTED), ("low = 160\nhigh = 170", Verdict.CONTRADICTED)],
)  # fmt: skip
def test_a_claim_that_is_a_range_gets_its_verdict(pack, published, verdict, capsys):
    replaced(pack, "claims.toml", "value = 142.3", RANGE)
    replaced(pack, "facts.toml", "value = 142.3", published)
    replaced(pack, "network.geojson", '"claim": "high-speed-km"', '"fact": "old-line-km"')
    corridor = load_corridor(pack)
    claim = corridor.claims["high-speed-km"]
    checked = check_claim(claim, corridor)
    assert checked.verdict is verdict
    assert claim_words.claimed(claim, "en") == "140–145\N{NO-BREAK SPACE}km"
    assert main(["claims", "--corridor", str(pack), "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["claims"]
    assert (row["value"], row["low"], row["high"]) == (None, 140, 145)
    (figure,) = row["for"] + row["against"]
    assert figure["difference"] is None
    if "low" in published:
        assert figure["value"] is None
        line = claim_words.figure_line((checked.for_ + checked.against)[0], corridor, "en")
        assert "141–144" in line or "160–170" in line


def with_times(pack, old, new):
    """Give both routes a published time."""
    facts = pack / "facts.toml"
    text = facts.read_text(encoding="utf-8")
    routes = pack / "routes.toml"
    told = routes.read_text(encoding="utf-8")
    for fact_id, segment, value in (("t-old", "by-old-line", old), ("t-new", "by-high-speed", new)):
        text += (
            f'\n[[fact]]\nid = "{fact_id}"\ntopic = "time"\nsubject = "a time"\n'
            f'publisher = "a test"\ndirection = "eastbound"\nunit = "h"\n{value}\n'
        )
        published = f'published = [{{ from = "jakarta", to = "bandung", fact = "{fact_id}" }}]'
        told = told.replace(f'segments = ["{segment}"]', f'segments = ["{segment}"]\n{published}')
    facts.write_text(text, encoding="utf-8")
    routes.write_text(told, encoding="utf-8")
    return pack


@pytest.mark.parametrize(
    ("old", "said"),
    [("low = 3\nhigh = 4", "2 h – 3 h faster"), ("low = 0.5\nhigh = 4", None)],
)
def test_published_times_are_compared_by_their_ends(pack, old, said, capsys):
    corridor = load_corridor(with_times(pack, old, "value = 1"))
    result = compare(corridor, "jakarta", "bandung")
    gain = published_gain_h(*result.options[:2])
    words = headline(result, corridor, "en").replace("\N{NO-BREAK SPACE}", " ")
    if said is None:
        assert gain is None
        assert "faster" not in words
    else:
        assert (gain.told, gain.ends) == (None, (2, 3))
        assert said in words
    assert main(["compare", "jakarta", "bandung", "--corridor", str(pack), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    times = [p for option in told["options"] for p in option["published"]]
    assert {"duration_h": 1.0} in [{"duration_h": t["duration_h"]} for t in times]
    assert any(t["duration_h"] is None and t["high_h"] == 4 for t in times)


def test_what_is_reckoned_with_needs_a_value(pack):
    replaced(pack, "claims.toml", "value = 142.3", RANGE)
    (fault,) = check_pack(pack)
    assert (fault.record, fault.field) == ("high-speed-line", "length.claim")
    assert fault.problem == "no_middle"


def test_one_end_alone_is_no_range(pack):
    replaced(pack, "facts.toml", "value = 156", "low = 150")
    fault = next(f for f in check_pack(pack) if f.file == "facts.toml")
    assert (fault.record, fault.field, fault.problem) == ("old-line-km", "value", "missing_field")
    assert "the other end" in fault.right
