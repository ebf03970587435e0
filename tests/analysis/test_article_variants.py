"""Passages are found in two hundred changed copies of the articles, and never wrongly verified."""

import pytest
from article_variants import BOILERPLATE, Score, Variant, known, true_places, variants
from articles import article

from explorer.analysis.anchoring import locate
from explorer.model.passages import Status
from explorer.storage.documents import read_document
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from tests.analysis.test_anchoring import ARTICLE, PASSAGES, passages_of

SOURCES = ("hrp-2017", "antara-2024")


@pytest.mark.slow
def test_passages_are_found_in_changed_copies_of_the_articles_and_none_falsely(tmp_path):
    corridor = load_corridor(default_corridor())
    score = Score()
    wrong = []
    for source in SOURCES:
        text = read_document(article(source)).text
        passages = known(text, corridor.passages_of(source))
        for variant in variants(text, tmp_path):
            located = locate(variant.text, [one.passage for one in passages])
            wrong += score.add(variant, passages, located)
    assert score.variants >= 200
    assert score.present > 4_000
    assert score.false_verified == 0, wrong
    assert score.recall >= 0.98, wrong
    assert score.precision >= 0.99, wrong


def test_the_same_holds_for_a_text_of_our_own(tmp_path):
    passages = known(ARTICLE, PASSAGES)
    score = Score()
    for variant in variants(ARTICLE, tmp_path):
        score.add(variant, passages, locate(variant.text, PASSAGES))
    assert score.false_verified == 0
    assert score.recall >= 0.98


def test_what_only_looks_different_in_a_file_of_another_kind_stays_verified(tmp_path):
    for variant in variants(ARTICLE, tmp_path):
        kind = variant.name.split()
        if kind[0] in ("white_space", "quotes", "hyphenated") or kind[-1].endswith(
            (".html", ".docx")
        ):
            found = {f.passage_id for f in locate(variant.text, PASSAGES) if f.status == "verified"}
            assert found == {p.id for p in PASSAGES}, variant.name


# ------------------------------------------------------------------------- the judge can say no


def scored(variant, located):
    score = Score()
    score.add(variant, known(ARTICLE, PASSAGES), located)
    return score


def test_the_judge_notices_a_passage_verified_at_a_wrong_place_or_lost():
    same = Variant("same", ARTICLE, tuple(range(len(ARTICLE))))
    right = locate(ARTICLE, PASSAGES)
    assert scored(same, right).recall == 1
    assert scored(same, right).precision == 1
    shifted = [right[1], *right[1:]]
    assert scored(same, shifted).false_verified == 1
    assert scored(same, shifted).precision < 1
    lost = [type(right[0])(right[0].passage_id, Status.NOT_FOUND, None, None, 0.0), *right[1:]]
    assert scored(same, lost).recall < 1


def test_the_judge_knows_where_the_passages_of_a_variant_are(tmp_path):
    passages = known(ARTICLE, PASSAGES)
    doubled = Variant("twice", ARTICLE * 2, tuple(range(len(ARTICLE))) * 2)
    assert all(len(true_places(doubled, one)) == 2 for one in passages)
    gone = Variant("gone", BOILERPLATE[0], (None,) * len(BOILERPLATE[0]))
    assert not any(true_places(gone, one) for one in passages)


# ------------------------------------------------------------------------- short passages


def test_a_very_short_passage_with_a_changed_last_word_is_found_between_its_neighbours():
    source = f"{ARTICLE}\nSumber: kantor.example/trem/2021\n\nDitulis kembali di kaki gunung itu.\n"
    passages = passages_of(source)
    text = source.replace("trem/2021", "trem/hal")
    found = locate(text, passages)[-2]
    assert found.status is Status.CHANGED
    assert text[found.start : found.end] == "Sumber: kantor.example/trem/hal"


def test_an_ambiguous_passage_names_the_places_that_are_equally_good():
    blocks = ARTICLE.split("\n\n")
    text = "\n\n".join([*blocks, blocks[2]])
    found = next(f for f in locate(text, PASSAGES) if f.passage_id == "3.1")
    assert (found.status, found.start, found.end) == (Status.AMBIGUOUS, None, None)
    said = {text[place.start : place.end] for place in found.places}
    assert len(found.places) == 2
    assert said == {blocks[2].split(". ")[0] + "."}


def test_a_lookalike_that_is_another_passages_place_makes_no_passage_ambiguous():
    source = (
        "Kedua desa akan membangun jembatan gantung baru di atas sungai lebar itu bersama-sama.\n"
        "Kedua desa akan membangun jembatan gantung baru di atas jurang dalam itu sendiri.\n"
    )
    passages = passages_of(source)
    noisy = source.replace("desa", "dusun")
    first, second = locate(noisy, passages)
    assert [first.status, second.status] == [Status.CHANGED, Status.CHANGED]
    assert "sungai" in noisy[first.start : first.end]
    assert "jurang" in noisy[second.start : second.end]
