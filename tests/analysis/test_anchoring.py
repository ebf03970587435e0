"""Finding passages in copies that differ from the text they were described with."""

import hashlib
import random
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.analysis.anchoring import describe, locate, recognise
from explorer.analysis.sentences import paragraphs, sentences
from explorer.analysis.text import normalised
from explorer.errors import PackError
from explorer.model.passages import Passage, Status
from explorer.storage.documents import read_document
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from tests import articles

# A text of our own in which everything occurs that makes copies differ.
ARTICLE = """Trem Gunung Kembali Berjalan

Trem tua di lereng Gunung Kelinci kembali berjalan pada 3 Mei 2021 setelah delapan tahun diam. \
“Warga menunggu bunyi loncengnya seperti menunggu hujan,” kata Bu Sari, kepala stasiun bawah. \
Jalur sepanjang 12,4 km itu melewati sebelas jembatan kayu dan dua terowongan pendek.

Biaya perbaikan mencapai US$3,5 juta, atau sekitar 17% dari anggaran kota kecil itu. \
Separuhnya dibayar oleh koperasi petani kopi, yang mengirim 1.200 ton biji setiap tahun.

Menurut J. Harto, insinyur tua yang memimpin bengkel, rel lama ternyata masih lurus dan kuat. \
Ia hanya mengganti bantalan-bantalan yang lapuk serta sambungan antarkota di dekat café bawah. \
Roda baru didatangkan dari pabrik gula yang tutup, lalu dibubut ulang oleh murid-murid sekolah.

Perjalanan pertama membawa 46 penumpang, tiga ekor kambing, dan satu lemari jam. \
Kereta berangkat pukul enam pagi dan tiba di puncak dua jam kemudian, tepat saat kabut terangkat. \
“Saya tidak tahu bahwa kita bisa melihat laut dari sini,” ujar seorang penumpang kecil.

Mulai bulan depan, trem akan berjalan empat kali sehari kecuali hari Senin. \
Karcisnya seharga dua buah kelapa, dan kambing tetap boleh naik tanpa membayar.
"""


def passages_of(text, *, only=None):
    """Describe every sentence of a text, or only some of them: ids are paragraph.sentence."""
    found = [
        passage_of(text, number, (sentence, sentence))
        for number, (start, end) in enumerate(paragraphs(text), 1)
        for sentence in range(1, len(sentences(text[start:end])) + 1)
    ]
    return [p for p in found if only is None or p.id in only]


def passage_of(text, paragraph, chosen):
    anchor = describe(text, paragraph, chosen)
    return Passage(
        id=f"{paragraph}.{chosen[0]}",
        source_id="trem",
        paragraph=paragraph,
        sentences=chosen,
        start=anchor.start,
        end=anchor.end,
        sha256=anchor.sha256,
        shingles=anchor.shingles,
        summary={},
        kinds=(),
        place_ids=(),
        route_ids=(),
    )


PASSAGES = passages_of(ARTICLE)


def statuses(text, passages=PASSAGES):
    return {found.passage_id: found.status for found in locate(text, passages)}


def one(text, passage_id):
    (found,) = (f for f in locate(text, PASSAGES) if f.passage_id == passage_id)
    return found


def long_text_case(characters=1_000_000, passages=30, seed=7):
    """Return a text of that many characters and passages that stand in it, for the bench.

    Half of the passages are there word for word, the others with a changed word.
    """
    rng = random.Random(seed)
    syllables = [a + b for a in "bcdghjklmnprst" for b in ("a", "i", "u", "e", "o", "an", "ing")]
    words = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(12_000)]

    def sentence():
        length = rng.randint(9, 30)
        return " ".join(rng.choices(words, k=length)).capitalize() + rng.choice(".?.!.")

    def lines(count):
        return [" ".join(sentence() for _ in range(rng.randint(2, 6))) for _ in range(count)]

    source = lines(passages)
    described = [passage_of("\n".join(source), n, (1, 1)) for n in range(1, passages + 1)]
    text: list[str] = []
    per_gap = characters // (passages + 1)
    for number, line in enumerate(source):
        filler = ""
        while len(filler) < per_gap:
            filler += "\n\n".join(lines(10)) + "\n\n"
        words_here = line.split(" ")
        words_here[4] += "lah" if number % 2 else ""
        text += [filler[:per_gap], " ".join(words_here)]
    return "\n\n".join(text), described


# ----------------------------------------------------------------------------------------- locate


def hyphenated(text):
    """Break every compound and every other long word over a line end."""
    words = re.split(r"(\s+)", text)
    for number, word in enumerate(words):
        if "-" in word:
            words[number] = word.replace("-", "-\n")
        elif len(word) > 7 and word.isalpha():
            words[number] = f"{word[:4]}-\r\n  {word[4:]}"
    return "".join(words)


@pytest.mark.parametrize(
    "copy",
    [
        lambda t: t,
        lambda t: t.replace(" ", " \u00a0 ").replace("\n\n", "\n \n\n\t"),
        lambda t: " ".join(t.split()),
        lambda t: t.replace("\n", "\r\n"),
        lambda t: t.replace("“", '"').replace("”", "''").replace("-", "‐").replace(",” ", " , "),
        lambda t: unicodedata.normalize("NFD", t),
        lambda t: t.replace("a", "a\u00ad").replace("er", "e\u200br"),
        lambda t: t.upper(),
        lambda t: t.replace(". ", ".\n"),
        hyphenated,
        lambda t: re.sub(r" (\S+) (\S+) ", r"\n\1 \2 ", t),
    ],
    ids=[
        *("same", "white space", "one line", "crlf", "quotes", "nfd", "invisible", "upper case"),
        *("one sentence a line", "hyphenated", "narrow lines"),
    ],
)
def test_what_does_not_count_leaves_every_passage_verified(copy):
    text = copy(ARTICLE)
    assert set(statuses(text).values()) == {Status.VERIFIED}


def test_a_verified_place_is_the_whole_sentence():
    found = one(f"Iklan: beli jam!\n\n{ARTICLE}", "2.2")
    text = f"Iklan: beli jam!\n\n{ARTICLE}"
    assert text[found.start : found.end] == (
        "“Warga menunggu bunyi loncengnya seperti menunggu hujan,” kata Bu Sari, kepala stasiun"
        " bawah."
    )
    assert found.similarity == 1


def test_a_changed_word_is_seen_and_the_place_still_found():
    for passage in PASSAGES:
        start, end = locate(ARTICLE, [passage])[0].start, locate(ARTICLE, [passage])[0].end
        words = ARTICLE[start:end].split()
        words[len(words) // 2] = "zirkonium"
        text = ARTICLE[:start] + " ".join(words) + ARTICLE[end:]
        found = one(text, passage.id)
        if len(passage.shingles) >= 6:
            assert found.status is Status.CHANGED, passage.id
            assert "zirkonium" in text[found.start : found.end]
            assert 0.5 <= found.similarity < 1
        assert found.status not in (Status.VERIFIED, Status.MOVED), passage.id
        others = statuses(text)
        del others[passage.id]
        assert set(others.values()) == {Status.VERIFIED}


@pytest.mark.parametrize(
    ("passage_id", "right", "wrong"),
    [
        ("2.1", "2021", "2012"),
        ("2.3", "12,4 km", "12.4 km"),
        ("2.3", "12,4 km", "124 km"),
        ("3.1", "US$3,5 juta", "$3,5 juta"),
        ("3.1", "17%", "17"),
        ("3.1", "3,5", "3,5²"),
        ("3.2", "1.200", "1200"),
        ("5.1", "46", "4 6"),
        ("6.1", "empat", "enam"),
        ("6.2", "membayar.", "membayar 5%."),
        ("6.2", "membayar.", "membayar lagi."),
        ("3.1", "kota kecil itu.", "kota kecil itu $."),
    ],
)
def test_a_changed_figure_is_never_verified(passage_id, right, wrong):
    assert right in ARTICLE
    found = one(ARTICLE.replace(right, wrong), passage_id)
    assert found.status is Status.CHANGED
    assert found.similarity < 1


def test_a_sign_before_the_first_figure_changes_it():
    source = "46 juta dibayar tunai oleh para petani kopi di lereng atas.\n"
    (passage,) = passages_of(source)
    assert statuses(f"Nah: {source}", [passage])["1.1"] is Status.VERIFIED
    assert statuses(f"Nah: US${source}", [passage])["1.1"] is Status.CHANGED


def test_few_common_words_are_enough_only_where_the_passage_must_be():
    noisy = ARTICLE
    for word in ("kereta", "pukul", "pagi", "jam kemudian", "saat"):
        noisy = noisy.replace(word, "zzz")
    (found,) = locate(ARTICLE, passages_of(ARTICLE, only=["5.2"]))
    assert found.status is Status.VERIFIED
    (alone,) = locate(noisy, passages_of(ARTICLE, only=["5.2"]))
    assert alone.status is Status.NOT_FOUND, "too little to tell without its neighbours"
    among_others = one(noisy, "5.2")
    assert among_others.status is Status.CHANGED
    assert noisy[among_others.start : among_others.end].endswith("kabut terangkat.")
    sentence = noisy[among_others.start : among_others.end]
    elsewhere = noisy.replace(sentence, "") + "\nIklan jam. " * 60 + sentence
    assert one(elsewhere, "5.2").status is Status.NOT_FOUND


def test_words_in_another_order_do_not_count_as_the_same():
    source = "Satu dua tiga empat lima enam tujuh delapan.\n"
    assert statuses("Empat lima enam tujuh delapan.", passages_of(source))["1.1"] is Status.CHANGED
    halves = "Lima enam tujuh delapan satu dua tiga empat.\n"
    assert statuses(halves, passages_of(source))["1.1"] is Status.NOT_FOUND


def test_a_changed_place_ends_where_its_sentence_does():
    text = ARTICLE.replace("tiga ekor kambing, dan satu lemari jam.", "tiga kambing.")
    found = one(text, "5.1")
    assert found.status is Status.CHANGED
    assert text[found.start : found.end].endswith("tiga kambing.")
    text = ARTICLE.replace("Separuhnya dibayar oleh", "Yang separuh lagi dibayar sendiri oleh")
    assert text[one(text, "3.2").start :].startswith("Yang separuh lagi")


def test_a_passage_that_stands_twice_is_ambiguous_not_the_first():
    blocks = ARTICLE.split("\n\n")
    found = one("\n\n".join([*blocks, blocks[2]]), "3.1")
    assert (found.status, found.start, found.end) == (Status.AMBIGUOUS, None, None)
    noisy = blocks[2].replace("kota", "desa")
    found = one("\n\n".join([*blocks[:2], noisy, *blocks[3:], noisy]), "3.1")
    assert (found.status, found.start, found.end) == (Status.AMBIGUOUS, None, None)


def test_a_paragraph_in_another_place_has_moved_and_the_others_have_not():
    blocks = ARTICLE.strip().split("\n\n")
    found = statuses("\n\n".join([*blocks[:2], *blocks[3:], blocks[2]]))
    assert {i for i, status in found.items() if status is Status.MOVED} == {"3.1", "3.2"}
    assert {s for i, s in found.items() if i[0] != "3"} == {Status.VERIFIED}


def test_a_paragraph_that_is_missing_is_not_found_and_the_others_stay_verified():
    blocks = ARTICLE.split("\n\n")
    found = statuses("\n\n".join([*blocks[:3], *blocks[4:]]))
    assert {i for i, status in found.items() if status is Status.NOT_FOUND} == {"4.1", "4.2", "4.3"}
    assert {s for i, s in found.items() if i[0] != "4"} == {Status.VERIFIED}


def test_what_is_added_between_paragraphs_does_not_matter():
    inserted = "Baca juga : Sepuluh Jam Tua yang Masih Berdetak\n\n3 / 12\n\n"
    text = "Beranda Berita Cuaca\n\n" + ARTICLE.replace("\n\n", f"\n\n{inserted}")
    assert set(statuses(text).values()) == {Status.VERIFIED}


def test_an_insert_within_a_paragraph_changes_the_passage_around_it_only():
    broken = ARTICLE.replace("koperasi petani", "koperasi\n\nBaca juga: Jam Tua\n\npetani")
    found = statuses(broken)
    assert found.pop("3.2") is Status.CHANGED
    assert set(found.values()) == {Status.VERIFIED}


def test_a_sentence_within_a_longer_passage_is_found_by_itself():
    whole, inner = passage_of(ARTICLE, 2, (1, 3)), passage_of(ARTICLE, 2, (2, 2))
    outer, nested = locate(ARTICLE, [whole, inner])
    assert (outer.status, nested.status) == (Status.VERIFIED, Status.VERIFIED)
    assert outer.start < nested.start < nested.end < outer.end


def test_a_passage_does_not_take_the_place_of_a_similar_one():
    source = (
        "Kedua desa akan membangun jembatan gantung baru di atas sungai lebar itu bersama-sama.\n"
        "Kedua desa akan membangun jembatan gantung baru di atas jurang dalam itu sendiri.\n"
    )
    passages = passages_of(source)
    without_first = source.split("\n")[1]
    assert list(statuses(without_first, passages).values()) == [
        Status.NOT_FOUND,
        Status.VERIFIED,
    ]
    noisy = without_first.replace("desa", "dusun")
    assert list(statuses(noisy, passages).values()) == [Status.NOT_FOUND, Status.CHANGED]


def test_two_words_are_found_only_as_they_are():
    passages = passages_of("Salam hangat.\nSelamat jalan kawan.\nHalo\n")
    text = "Halo! Selamat jalan kawan... Salam sangat hangat."
    found = statuses(text, passages)
    assert found.pop("1.1") is Status.NOT_FOUND
    assert set(found.values()) == {Status.VERIFIED, Status.MOVED}
    assert statuses("Dengan:\nSalam hangat", passages)["1.1"] is Status.VERIFIED


def test_a_true_compound_broken_over_a_line_end_is_read_as_the_passage_has_it():
    source = "Rapat antar-desa itu berlangsung lama sekali di balai bambu dekat sungai.\n"
    (passage,) = passages_of(source)
    (found,) = locate(source.replace("antar-", "antar-\n").replace("lama", "la-\nma"), [passage])
    assert found.status is Status.VERIFIED


def test_wrong_hashes_never_verify():
    (passage,) = passages_of(ARTICLE, only=["2.3"])
    (found,) = locate(ARTICLE, [replace(passage, sha256="0" * 64)])
    assert found.status is Status.CHANGED
    (found,) = locate(ARTICLE, [replace(passage, shingles=())])
    assert found.status is Status.NOT_FOUND


@pytest.mark.parametrize("text", ["", "\n", "satu", "trem tua di", "x " * 5000, "\ud800\u0301"])
def test_texts_with_nothing_in_them_end_in_a_clear_state(text):
    assert set(statuses(text).values()) == {Status.NOT_FOUND}
    assert locate(text, []) == ()


def mutated(rng, text):
    blocks = text.split("\n\n")
    if rng.random() < 0.4:
        rng.shuffle(blocks)
    blocks = [b for b in blocks if rng.random() > 0.15] or blocks
    blocks += rng.choices(blocks, k=rng.randint(0, 2))
    noisy = []
    for block in blocks:
        letters = [
            rng.choice("abcdefghij0123 ,.\n") if rng.random() < rng.choice((0, 0.01)) else c
            for c in block
        ]
        noisy.append("".join(letters))
    return "\n\n".join(noisy)


@given(st.integers(0, 10**9))
@settings(max_examples=60)
def test_a_verified_place_holds_the_very_words_whatever_happened_to_the_text(seed):
    rng = random.Random(seed)
    text = mutated(rng, ARTICLE)
    for passage, found in zip(PASSAGES, locate(text, PASSAGES), strict=True):
        if found.start is None:
            assert found.status in (Status.AMBIGUOUS, Status.NOT_FOUND)
            continue
        words = normalised(text[found.start : found.end])
        same = hashlib.sha256(words.encode()).hexdigest() == passage.sha256
        once = f" {normalised(text)} ".count(f" {words} ") == 1
        if found.status in (Status.VERIFIED, Status.MOVED):
            assert same
            assert once
            assert found.similarity == 1
        else:
            assert found.status is Status.CHANGED
            assert found.similarity < 1


def test_the_long_text_of_the_bench_is_searched_right():
    text, passages = long_text_case(characters=120_000, passages=10)
    found = locate(text, passages)
    assert [f.status for f in found] == [Status.VERIFIED, Status.CHANGED] * 5


# -------------------------------------------------------------------------------------- recognise


def test_a_copy_is_recognised_by_its_passages_and_other_texts_are_not():
    other = long_text_case(characters=2_000, passages=10)
    sources = {"trem": PASSAGES, "lain": other[1], "kosong": []}
    assert recognise(ARTICLE.upper(), sources).source_id == "trem"
    assert recognise(ARTICLE, sources).share == 1
    assert recognise(other[0], sources).source_id == "lain"
    assert recognise(ARTICLE + other[0], sources).source_id is None, "both: it is not clear which"
    assert recognise("Cuaca hari ini cerah di pantai utara.", sources).source_id is None
    assert recognise(ARTICLE[:250], sources).source_id is None, "too little of it"
    assert recognise(ARTICLE, {}).source_id is None


# --------------------------------------------------------------------------------------- describe


@pytest.mark.parametrize(
    ("paragraph", "chosen", "message"),
    [
        (99, (1, 1), "no paragraph 99: the text has 6"),
        (0, (1, 1), "no paragraph 0"),
        (2, (1, 4), "no sentences 1 to 4 in paragraph 2: it has 3"),
        (2, (2, 1), "no sentences 2 to 1"),
    ],
)
def test_numbers_out_of_range_are_refused_in_words(paragraph, chosen, message):
    with pytest.raises(ValueError, match=message):
        describe(ARTICLE, paragraph, chosen)


def test_positions_are_those_of_the_normalised_text():
    passage = passage_of(ARTICLE, 3, (1, 2))
    stretch = normalised(ARTICLE)[passage.start : passage.end]
    assert stretch.startswith("biaya perbaikan mencapai us $ 3,5 juta")
    assert stretch.endswith("setiap tahun")
    assert hashlib.sha256(stretch.encode()).hexdigest() == passage.sha256
    assert len(passage.shingles) == len(stretch.split(" ")) - 2


# -------------------------------------------------------------------------- the articles themselves

COPIES = articles.folder()


@pytest.fixture(scope="module")
def corridor():
    if not COPIES.is_dir() or not any(COPIES.glob("*.txt")):
        pytest.skip(f"no articles in ../shared/sources or {articles.FOLDER_VARIABLE}")
    try:
        return load_corridor(default_corridor())
    except PackError as error:
        pytest.skip(f"the pack is not whole: {error}")


@pytest.fixture(scope="module")
def copies(corridor):
    """The text and passages of each article that there is a copy of."""
    by_source = {source: corridor.passages_of(source) for source in corridor.sources}
    texts = [read_document(path).text for path in sorted(COPIES.glob("*.txt"))]
    found = {recognise(text, by_source).source_id: text for text in texts}
    assert None not in found, "run geodata/build/anchor.py: a copy is not recognised"
    return [(text, by_source[source]) for source, text in found.items()]


def test_every_passage_of_the_pack_is_verified_in_the_article(copies):
    for text, passages in copies:
        assert len(passages) > 10
        assert set(statuses(text, passages).values()) == {Status.VERIFIED}


@pytest.mark.parametrize(
    "copy",
    [
        lambda t: " ".join(t.split()),
        lambda t: unicodedata.normalize("NFD", t).replace("\n", "\r\n"),
        lambda t: re.sub("[“”\"']", "", t).replace("–", "-"),
        lambda t: re.sub(r"\b([a-z]{4})([a-z]{4,})\b", "\\1-\n\\2", t),
        lambda t: re.sub(r"(\w)-(\w)", "\\1-\n\\2", t),
        lambda t: t.replace("\n\n", "\n\nBaca juga : Jam Tua\n\n"),
    ],
    ids=["one line", "nfd, crlf", "quotes", "hyphenated", "hyphens broken", "inserts"],
)
def test_every_passage_is_verified_in_an_altered_copy_of_the_article(copies, copy):
    for text, passages in copies:
        assert set(statuses(copy(text), passages).values()) == {Status.VERIFIED}


def test_no_changed_figure_of_the_articles_is_verified(copies):
    changed = 0
    for text, passages in copies:
        for found in locate(text, passages):
            excerpt = text[found.start : found.end]
            for digit in re.finditer(r"\d", excerpt):
                at = found.start + digit.start()
                wrong = text[:at] + str((int(digit[0]) + 1) % 10) + text[at + 1 :]
                status = statuses(wrong, passages)[found.passage_id]
                assert status not in (Status.VERIFIED, Status.MOVED), found.passage_id
                changed += 1
    assert changed > 40


def test_dropped_and_shuffled_paragraphs_of_the_articles(copies):
    for text, passages in copies:
        lines = [text[a:b] for a, b in paragraphs(text)]
        for dropped in sorted({p.paragraph for p in passages}):
            found = statuses("\n".join(lines[: dropped - 1] + lines[dropped:]), passages)
            for passage in passages:
                expected = Status.NOT_FOUND if passage.paragraph == dropped else Status.VERIFIED
                assert found[passage.id] is expected, passage.id
        found = statuses("\n".join(reversed(lines)), passages)
        assert set(found.values()) == {Status.MOVED, Status.VERIFIED}


def test_the_articles_do_not_pass_for_one_another(copies):
    (one_text, one_passages), (other_text, other_passages) = copies
    assert set(statuses(one_text, other_passages).values()) == {Status.NOT_FOUND}
    assert set(statuses(other_text, one_passages).values()) == {Status.NOT_FOUND}
