"""Search finds a place in every spelling and script."""

import pytest

from explorer.analysis.search import HitKind, folded, looked_through, search
from explorer.storage.pack.loading import load_corridor
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
        ("Коргас", "horgos"),
        ("Сарышаган", "sary-shagan"),
        ("Караганды", "karaganda"),
        ("huoerguosi", "horgos"),
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


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Қарағанды", "карагандЫ"),
        ("Өскемен Үржар Ұзынағаш", "оскемен уржар узынагаш"),
        ("Һәм Іле ёлка Ңөң", "хам иле елка нон"),
        (
            "Şymkent Äulie Gölü Ürümçi Doğu Iğdır ıı Ñura",
            "symkent aulie golu urumci dogu igdir ii nura",
        ),
        ("Xi’an Xiʻan Xi'an", "xian xian xian"),
        ("Øresund Łódź Straße", "oresund lodz strasse"),
        ("ئۈرۈمچی", "ئۇرۇمچى"),
        ("670\N{NO-BREAK SPACE}km", "670km"),
        ("1,031 km", "1.031km"),
        ("1\N{NARROW NO-BREAK SPACE}031 km", "1031 km"),
        ("12,345,678", "12.345.678"),
        ("8,2 juta", "8.2 juta"),
    ],
)
def test_letters_and_figures_of_the_region_are_folded_to_what_a_keyboard_has(written, typed):
    assert folded(written) == folded(typed)


@pytest.mark.parametrize(
    ("one", "other"), [("0.125", "125"), ("8.2", "82"), ("2017, 198", "2017198"), ("1,2,3", "123")]
)
def test_figures_that_are_not_the_same_stay_apart(one, other):
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    ("first", "others"),
    [
        ("670 km", ["670km", "670 KM", "670\N{NO-BREAK SPACE}km"]),
        ("8,445 km", ["8.445 km", "8445km", "8 445 km", "8,44"]),
        ("16,000", ["16.000", "16000", "16 000"]),
    ],
)
def test_a_figure_is_found_however_it_is_grouped(corridor, first, others):
    hits = [(h.kind, h.id) for h in search(corridor, first)]
    assert hits
    for other in others:
        assert [(h.kind, h.id) for h in search(corridor, other)][: len(hits)] == hits, other


def test_what_a_search_looks_through_are_all_records_of_the_corridor(corridor):
    assert looked_through(corridor) == {
        HitKind.PLACE: 38,
        HitKind.ROUTE: 5,
        HitKind.PASSAGE: 64,
        HitKind.CLAIM: 62,
    }
