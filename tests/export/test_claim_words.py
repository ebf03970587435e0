"""What figures say of a claim, in words: only one of the same thing agrees or differs."""

import html
import re

import pytest
from msgspec.structs import replace

from explorer.analysis.claims import Bearing, claim_rows
from explorer.export.claim_sheet import sheet_blocks
from explorer.model.claims import Rule, Scope
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from explorer.wording import claim_words, phrases
from explorer.wording.translations import Translations

AGREES, DIFFERS = {"en": "agrees", "id": "cocok"}, {"en": "differs", "id": "berbeda"}
SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(params=["en", "id"])
def language(request, qapp):
    translations = Translations(qapp)
    translations.use(request.param)
    yield request.param
    translations.use("en")


def lines_of(row, corridor, language):
    """The lines of a claim on the printed sheet, without their marks."""
    body = sheet_blocks([row], corridor, language)[-1].body
    lines = re.findall(r"<p[^>]*>(.*?)</p>", body)
    return [html.unescape(re.sub(r"<[^>]+>", "", x)).replace(SPACE, " ") for x in lines]


def row_of(claim_id, corridor):
    return next(row for row in claim_rows(corridor) if row.claim.id == claim_id)


def test_what_measures_something_else_is_never_said_to_agree_or_to_differ(corridor, language):
    others = 0
    for row in claim_rows(corridor):
        lines = lines_of(row, corridor, language)
        for figure in row.checked.figures:
            words = claim_words.figure_words(figure, corridor, language)
            line = claim_words.figure_line(figure, corridor, language)
            assert line.startswith(f"{words.bearing}: ")
            told = f"{words.bearing}: {words.told}".replace(SPACE, " ")
            assert any(x.startswith(told) for x in lines), told
            if figure.scope is Scope.DIFFERENT:
                others += 1
                assert words.bearing not in {AGREES[language], DIFFERS[language]}
            elif figure.bearing in {Bearing.AGREES, Bearing.DIFFERS}:
                meant = AGREES if figure in row.checked.for_ else DIFFERS
                assert words.bearing == meant[language]
    assert others == 22, "the corridor has as many figures of another scope"


def test_the_straight_line_does_not_agree_but_rules_nothing_out(corridor, language):
    straight = {
        "en": "does not rule it out: the straight line is 301.5 km ·",
        "id": "tidak membantahnya: garis lurusnya 301,5 km ·",
    }
    lines = lines_of(row_of("horgos-almaty-km", corridor), corridor, language)
    (line,) = [x for x in lines if "301" in x]
    assert line.startswith(straight[language])
    assert "%" not in line, "how much longer a way is than the straight line says nothing"
    assert not [x for x in lines if x.startswith((AGREES[language] + ":", DIFFERS[language] + ":"))]


def test_a_limit_is_kept_to_and_not_agreed_with(corridor):
    lines = lines_of(row_of("hours-saved", corridor), corridor, "en")
    assert any(
        x.startswith("within the limit that the article gives: 6 h 53 (−14.0 %)") for x in lines
    )
    assert any(x.startswith("agrees: 8 h") for x in lines)


def test_another_unit_counts_something_else(corridor):
    lines = lines_of(row_of("train-seats", corridor), corridor, "en")
    assert any(x.startswith("counts something else: 198 berths") for x in lines)


def test_figures_that_decide_stand_before_those_that_measure_something_else(corridor):
    for row in claim_rows(corridor):
        scopes = [
            figure.scope
            for line in lines_of(row, corridor, "en")
            for figure in row.checked.figures
            if line.startswith(
                (w := claim_words.figure_words(figure, corridor, "en")).bearing + ": "
            )
            and w.told.replace(SPACE, " ") in line
        ]
        assert scopes == sorted(scopes, key=list(Scope).index)


def test_every_bearing_has_words_of_its_own_in_every_language(language):
    said = [claim_words.bearing(each) for each in Bearing]
    assert len(set(said)) == len(said)
    assert all(said)


def test_only_the_straight_line_is_held_against_a_claim_as_a_bound(corridor):
    for row in claim_rows(corridor):
        straight = {c.ids for c in row.claim.checks if c.rule is Rule.STRAIGHT}
        bounds = [
            f
            for f in (*row.checked.for_, *row.checked.against)
            if f.bearing in {Bearing.POSSIBLE, Bearing.IMPOSSIBLE}
        ]
        assert len(bounds) == len(straight)


@pytest.mark.parametrize(
    ("short", "issued", "language", "label"),
    [
        ("hrp, June 2017", "2017-06", "id", "hrp, Juni 2017"),
        ("hrp, June 2017", "2017-06", "en", "hrp, June 2017"),
        ("Xinhua, 8 May 2017", "2017-05-08", "id", "Xinhua, 8 Mei 2017"),
        ("The May report", "2017-05", "id", "The May report"),
        ("Undated, June 2017", "", "id", "Undated, June 2017"),
        ("June 2017", "2017-06", "id", "June 2017"),
    ],
)
def test_the_month_of_a_source_is_named_in_the_language(corridor, short, issued, language, label):
    source = replace(corridor.sources["hrp-2017"], short=short, issued=issued)
    assert phrases.source_label(source, language) == label
