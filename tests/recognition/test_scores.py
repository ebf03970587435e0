"""How much of our own texts and of the articles is found: below these scores something broke."""

import pytest
from articles import article

from explorer.analysis.recognition.suggesting import suggest
from explorer.storage.documents import read_document
from recognition.gold import HERE, read_examples, score_file
from recognition.shipped import figure_counts, place_counts

LEAST = {
    "places": (0.92, 0.90, 0.95),
    "figures, value": (0.93, 0.88, 0.95),
    "figures, value and unit": (0.93, 0.88, 0.93),
    "dates": (0.93, 0.93, 0.75),
}
"""Precision, recall, and the share of what was found that is right."""


@pytest.mark.parametrize("name", ["english", "indonesian", "english-later", "indonesian-later"])
def test_our_own_texts_are_read_as_well_as_before(knowledge, name):
    for what, (score, wrong, missed) in score_file(HERE / f"{name}.txt", knowledge).items():
        precision, recall, right = LEAST[what]
        assert score.precision >= precision, (what, wrong)
        assert score.recall >= recall, (what, missed)
        assert score.share_right >= right, (what, wrong)


def test_there_are_forty_texts_of_each_language_and_they_are_marked():
    for name, least in (("english", 40), ("indonesian", 40)):
        examples = read_examples(HERE / f"{name}.txt")
        assert len(examples) >= least
        for example in examples:
            assert not {"[", "{", "<"} & set(example.text)
            for gold in example.golds:
                assert 0 <= gold.start < gold.end <= len(example.text)


@pytest.mark.parametrize("source_id", ["hrp-2017", "antara-2024"])
def test_the_articles_places_and_figures_are_found(knowledge, corridor, source_id):
    text = read_document(article(source_id)).text
    found = suggest(text, knowledge)
    there, missed, other = place_counts(text, found, corridor)
    assert len(missed) <= 0.05 * there, missed
    claimed, unclaimed, beside = figure_counts(text, found, corridor)
    assert claimed
    assert len(unclaimed) <= 0.05 * claimed, unclaimed
    assert len(beside) <= 0.2 * len(found.figures), beside
    # All else it proposes are countries and parts of the world, which the corridor does not hold.
    strange = [
        place.text
        for place in found.places
        if place.text in other and place.best.kind not in {"country", "wide"}
    ]
    assert len(strange) <= 0.2 * len(found.places), strange
