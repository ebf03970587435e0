"""The chain of languages: stated once, the same everywhere, and one language is enough."""

import pytest

from explorer.model.texts import in_language, is_language_tag, text_in

MANY = {"ka": "ბათუმი", "zh-Hans": "巴统", "zh-Hant-TW": "巴統", "en-GB": "Batumi", "az": "Batum"}


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        ("ka", "ბათუმი"),
        ("zh-Hant-TW", "巴統"),
        ("zh-Hant-HK", "巴统"),  # nothing of zh-Hant alone, so another form of Chinese
        ("zh-hans-CN", "巴统"),  # tags are compared in any case, their last part may go
        ("zh", "巴统"),
        ("az-Latn-AZ", "Batum"),
        ("en", "Batumi"),
        ("id", "Batumi"),  # English, in whatever form
    ],
)
def test_a_reader_gets_the_nearest_language(asked, got):
    assert in_language(MANY, asked) == got


def test_one_language_is_enough_and_an_empty_text_is_none():
    assert in_language({"ka": "ბათუმი"}, "id") == "ბათუმი"
    assert in_language({"id": "", "en": "", "ka": "ბათუმი"}, "id") == "ბათუმი"
    assert in_language({}, "id") == ""


def test_what_is_asked_of_one_language_alone_does_not_turn_to_another():
    assert text_in(MANY, "az") == "Batum"
    assert text_in(MANY, "id") == ""


@pytest.mark.parametrize(
    "tag", ["id", "ka", "zh-Hant-TW", "sr-Latn", "es-419", "de-1996", "und", "x-klingon", "en-x-us"]
)
def test_tags_of_bcp_47_are_known(tag):
    assert is_language_tag(tag)


@pytest.mark.parametrize("tag", ["", "english!", "e", "en_GB", "en-", "-en", "қазақ", "en GB"])
def test_what_is_no_tag_is_told(tag):
    assert not is_language_tag(tag)
