"""Search finds a place in every spelling and script."""

import pytest

from explorer.analysis.search import HitKind, folded, search
from explorer.storage.pack import load_corridor
from explorer.storage.paths import default_corridor


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Хоргос", "horgos"),
        ("khorgos", "horgos"),
        ("Қорғас", "horgos"),
        ("霍尔果斯", "horgos"),
        ("URUMQI", "urumqi"),
        ("Ürümqi", "urumqi"),
        ("wulumuqi", "urumqi"),
        ("Alashankou", "alataw-pass"),
        ("阿拉山口", "alataw-pass"),
        ("sary-shagan", "sary-shagan"),
        ("Сарышаған", "sary-shagan"),
        ("nur sultan", "astana"),
        ("алматы", "almaty"),
        ("druzhba", "dostyk"),
    ],
)
def test_a_place_is_the_first_hit_in_any_spelling(corridor, typed, place):
    first = search(corridor, typed)[0]
    assert (first.kind, first.id) == (HitKind.PLACE, place)


def test_figures_are_found_through_claims_and_passages(corridor):
    hits = search(corridor, "670 km")
    assert (HitKind.CLAIM, "urumqi-horgos-km") in {(h.kind, h.id) for h in hits}


def test_every_record_comes_once_and_the_list_stays_short(corridor):
    hits = search(corridor, "a", limit=12)
    assert len(hits) == 12
    assert len({(h.kind, h.id) for h in hits}) == 12


def test_nothing_typed_or_nothing_there_finds_nothing(corridor):
    assert search(corridor, "  ") == ()
    assert search(corridor, "…") == ()
    assert search(corridor, "zzzzqqq") == ()


def test_folding_is_idempotent_and_joins_spellings():
    for text in ("Ürümqi", "Sary-Shagan", "Huò'ěrguǒsī", "ЁЛКА й"):
        assert folded(folded(text)) == folded(text)
    assert folded("Ürümqi") == "urumqi"
