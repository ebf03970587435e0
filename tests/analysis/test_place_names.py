"""Names of places in running text."""

import unicodedata

import pytest
from articles import article

from explorer.analysis.place_names import find_names, index_names
from explorer.model.places import Place, PlaceKind
from explorer.storage.documents import read_document
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


@pytest.fixture(scope="module")
def find(corridor):
    index = index_names(corridor.places.values())
    return lambda text: [(text[m.start : m.end], *m.place_ids) for m in find_names(text, index)]


def test_every_spelling_of_the_pack_is_found_alone_and_in_a_sentence(corridor, find):
    spellings = 0
    for place in corridor.places.values():
        for name in place.all_names:
            for text in (name, f"Lalu, {name}: di sana."):
                (found,) = find(text)
                assert name.startswith(found[0])
                assert name.removeprefix(found[0]) in ("", "'", ")"), "words, not signs, end it"
                assert place.id in found[1:]
            spellings += 1
    assert spellings > 250


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dari Urumqi ke Almaty.", [("Urumqi", "urumqi"), ("Almaty", "almaty")]),
        ("поезд Алматы – Хоргос", [("Алматы", "almaty"), ("Хоргос", "horgos")]),
        ("从霍尔果斯到阿拉木图", [("霍尔果斯", "horgos"), ("阿拉木图", "almaty")]),
        ("Almaty-Astana", [("Almaty", "almaty"), ("Astana", "astana")]),
        ("kota Xi’an dan Xi'an", [("Xi’an", "xian"), ("Xi'an", "xian")]),
        ("Sary\n  Shagan", [("Sary\n  Shagan", "sary-shagan")]),
        ("Lianyun-\ngang", [("Lianyun-\ngang", "lianyungang")]),
        ("ASTANA!", [("ASTANA", "astana")]),
        ("Nursultan, bekas nama kota", [("Nursultan", "astana")]),
        ("Presiden Nursultan Nazarbayev di Astana", [("Astana", "astana")]),
        ("Kata Xi, an old friend", []),
        ("Sary. Shagan", []),
        ("Almatyan dan Pra-almaty", []),
        ("horgos", []),
        ("", []),
    ],
)
def test_names_are_whole_words_joined_as_names_are(find, text, found):
    assert find(text) == found


def test_a_name_is_found_in_any_unicode_form(find):
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, "ke Ürümqi lagi")
        (found,) = find(text)
        assert found[1:] == ("urumqi",)
        assert unicodedata.normalize("NFC", found[0]) == "Ürümqi"


def place(identity, *names):
    return Place(identity, PlaceKind.CITY, "CN", 0, 0, {"en": names[0]}, names[1:], 1, "test")


def test_the_longest_name_counts_and_shared_spellings_name_all_their_places():
    index = index_names([place("a", "Nur"), place("b", "Nur Sultan"), place("c", "Nur")])
    found = find_names("Nur Sultan. Nur, Sultan", index)
    assert [(m.start, m.place_ids) for m in found] == [(0, ("b",)), (12, ("a", "c"))]


def test_no_more_mentions_are_given_than_asked_for():
    index = index_names([place("a", "Nur")])
    assert len(find_names("Nur " * 50, index)) == 50
    assert len(find_names("Nur " * 50, index, most=7)) == 7


def test_places_without_names_find_nothing():
    assert find_names("Nur", index_names([])) == ()
    assert find_names("Nur", index_names([place("a", "–")])) == ()


def inner_names(corridor, text):
    """Return places whose names are part of a longer one, such as the port in the base's name."""
    return [p.id for p in corridor.places.values() if p.name("en") in text]


@pytest.mark.parametrize("source", ["hrp-2017", "antara-2024"])
def test_the_places_that_passages_name_are_found_in_their_articles(corridor, find, source):
    found = find(read_document(article(source)).text)
    assert len(found) > 30
    named = {i for mention in found for i in mention[1:]}
    named |= {i for mention in found for i in inner_names(corridor, mention[0])}
    towns = {
        i
        for p in corridor.passages_of(source)
        for i in p.place_ids
        if corridor.places[i].kind not in (PlaceKind.REGION, PlaceKind.SITE)
    }
    assert towns <= named
