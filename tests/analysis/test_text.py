"""Words, paragraphs and sentences."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from explorer.analysis.sentences import paragraphs, sentences
from explorer.analysis.text import normalised, shingles, tokenise, words_of

# ------------------------------------------------------------------------------------------ words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8,2 8.2 82 1.200", "8,2 8.2 82 1.200"),
        ("tahun 2025. Pada 2,", "tahun 2025 pada 2"),
        ("US$41 32% €5 ¥7", "us $ 41 32 % € 5 ¥ 7"),
        ("“Nurly–Zhol”, (xi'an) — …", "nurly zhol xi an"),
        ("10² km² ½", "10 2 km 2 1 2"),
        ("Ka\u00adza\u200bkhstan \ufeff", "kazakhstan"),
        ("kere-\nta kere-  \r\n  ta kere\u00ad\nta", "kereta kereta kereta"),
        ("Xi'an-\nLanzhou murid-\nmurid Covid-\n19", "xi an lanzhou murid murid covid 19"),
        ("kata -\nlalu -\n", "kata lalu"),
        ("STRASSE Straße ﬁn", "strasse strasse fin"),
        ("_a_ *b* #c", "a b c"),
        ("列车7点", "列 车 7 点"),
        ("", ""),
    ],
)
def test_words_are_what_a_reader_would_call_the_same(text, expected):
    assert normalised(text) == expected


TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("ab É8,.2²½-\n\r\u00ad\u0301\u0345\u200b“”’$%列が한ᄒ ᅡß İςำﾞ㍍"),
    ),
    max_size=60,
)


@given(TEXTS)
def test_normalising_twice_changes_nothing(text):
    assert normalised(normalised(text)) == normalised(text)


@given(TEXTS)
def test_composed_and_decomposed_letters_are_the_same(text):
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", composed)
    assert normalised(composed) == normalised(decomposed)
    assert tokenise(composed).hashes.tolist() == tokenise(decomposed).hashes.tolist()


@given(TEXTS)
@example("ｶﾞ 〸")
def test_tokens_know_where_they_stand_in_both_texts(text):
    tokens = tokenise(text)
    whole = tokens.normalised(0, len(tokens))
    for number, start in enumerate(tokens.normal_starts.tolist()):
        word = whole[start : int(tokens.normal_ends[number])]
        assert word == tokens.word(number)
        assert word in words_of(tokens.raw(number)), "the span in the given text"


@given(TEXTS, TEXTS)
def test_words_have_equal_hashes_when_they_are_equal_and_only_then(one_text, other_text):
    tokens = tokenise(f"{one_text}\n \n{other_text}")
    words = [tokens.word(number) for number in range(len(tokens))]
    by_word = dict(zip(words, tokens.hashes.tolist(), strict=True))
    assert [by_word[word] for word in words] == tokens.hashes.tolist()
    assert len(set(by_word.values())) == len(by_word)


@given(st.text("abc ,.8-\n", max_size=200), st.integers(1, 40))
@settings(max_examples=50)
def test_reading_in_blocks_changes_nothing(text, block_chars):
    whole = tokenise(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("explorer.analysis.text._BLOCK_CHARS", block_chars)
        parts = tokenise(text)
    assert parts.starts.tolist() == whole.starts.tolist()
    assert parts.hashes.tolist() == whole.hashes.tolist()
    assert parts.normal_ends.tolist() == whole.normal_ends.tolist()
    assert (parts.odd, parts.broken) == (whole.odd, whole.broken)


def test_shingles_are_the_same_on_every_machine():
    # Packs hold these numbers: a change here makes every pack ever published unreadable.
    found = shingles(tokenise("Trem tua berjalan, 12,4 km: café").hashes).tolist()
    assert [f"{shingle:08x}" for shingle in found] == [
        *("4e9752af", "a285d31f", "bfff108b", "87efa872")
    ]


def test_short_texts_have_one_shingle_and_empty_texts_none():
    assert [len(shingles(tokenise("a b c d"[:n]).hashes)) for n in (0, 1, 3, 5, 7)] == [
        *(0, 1, 1, 1, 2)
    ]


# -------------------------------------------------------------------------------------- sentences


def test_paragraphs_are_the_lines_that_hold_something():
    text = "\n Satu \n\n\tDua dan\u2028dua\n  \nTiga"
    assert [text[a:b] for a, b in paragraphs(text)] == ["Satu", "Dua dan\u2028dua", "Tiga"]


@pytest.mark.parametrize(
    "expected",
    [
        ["Satu.", "Dua!", "Tiga?", "Empat"],
        ["Panjangnya 8,2 km.", "7 orang turun."],
        ["Kata J. Harto dan Dr. Sari.", "Ia pulang."],
        ["Kebijakan kota. sejak itu"],
        ["“Saya pulang.”", "Ia pergi.", "“Ya,” katanya."],
        ['"Saya pulang."', "(Ia pergi!)", '"Ya," katanya.'],
        ["1. Bab pertama"],
        ["Selesai pada 2025.", "Pada 2026 mulai lagi…", "Sudah."],
        ["https://contoh.id/a.B/c?D=1"],
        ["Поезд пришёл.", "Люди вышли."],
        ["Tiba pukul 7.30.", "Lalu hlm. 5 dibaca."],
    ],
)
def test_sentences_end_where_a_reader_pauses(expected):
    paragraph = " ".join(expected)
    assert [paragraph[a:b] for a, b in sentences(paragraph)] == expected


def test_sentences_of_texts_without_spaces():
    assert sentences("到站了。下车吧！") == ((0, 4), (4, 8))


@given(st.text(st.sampled_from("aB .!?”“\n8。"), max_size=80))
def test_sentences_hold_all_that_is_not_white_space_in_order(paragraph):
    spans = sentences(paragraph)
    assert "".join("".join(paragraph[a:b].split()) for a, b in spans) == "".join(paragraph.split())
    assert list(spans) == sorted(spans)
