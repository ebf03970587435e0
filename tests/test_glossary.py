"""One term, one word: Indonesian lessons and the Indonesian interface keep to the glossary."""

import html
import re

import pytest

from explorer.storage.glossary import load_glossary
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import resources, shipped_corridors

# Words that stood for a term beside the one that was settled, with that term's English word.
SETTLED = {
    r"(?<!lebar )sepur": "gauge",
    r"bogi(?!e)": "bogie change",
    r"segmen": "segment",
    r"waktu henti|henti(?!\w)": "dwell",
    r"cek": "border checks",
    r"perkiraan": "estimate",
    r"diandaikan": "assumption",
    r"tebakan": "prediction",
    r"putusan": "verdict",
    r"terbitan|diterbitkan": "published",
    r"kutipan": "passage",
    r"nilai tengah": "likely value",
    r"perlintasan": "border crossing",
    r"laju": "speed",
    r"peta bisu|peta senyap": "silent map",
}
WORDS = re.compile("|".join(rf"\b(?:{word})\b" for word in SETTLED), re.IGNORECASE)


def indonesian_lessons():
    """Yield (where, text) of everything that a lesson says in Indonesian."""
    for path in shipped_corridors():
        for found in read_lessons(path, load_corridor(path)):
            for record, field, texts in found.lesson.texts():
                words = re.sub(r"\{[^}]*\}", "", texts["id"])
                yield f"{found.file}: {record}: {field}", words


def interface():
    """Yield (English, Indonesian) of every sentence of the interface."""
    text = (resources() / "translations" / "explorer_id.ts").read_text(encoding="utf-8")
    for message in re.findall(r"<message.*?</message>", text, re.DOTALL):
        source = html.unescape(re.search(r"<source>(.*?)</source>", message, re.DOTALL)[1])
        forms = re.findall(r"<(?:translation|numerusform)>([^<]*)<", message)
        for form in forms:
            yield source, html.unescape(form)


def strayed(texts):
    """Return the texts that use a word that was given up."""
    return [(where, found.group(), text) for where, text in texts for found in WORDS.finditer(text)]


def test_lessons_use_one_word_for_one_thing():
    texts = list(indonesian_lessons())
    assert len(texts) > 300
    assert strayed(texts) == []


def test_the_interface_uses_one_word_for_one_thing():
    texts = list(interface())
    assert len(texts) > 1000
    assert strayed(texts) == []


@pytest.mark.parametrize(
    "planted",
    ["ganti sepur di sini", "Nilai itu diandaikan.", "tebakan kelas", "satu segmen", "bogi baru"],
)
def test_a_word_that_was_given_up_is_noticed(planted):
    assert len(strayed([("planted", planted)])) == 1


@pytest.mark.parametrize("right", ["ganti lebar sepur", "bogie", "diasumsikan", "perhentian"])
def test_the_settled_words_pass(right):
    assert strayed([("right", right)]) == []


def test_every_term_has_its_word_in_five_languages_and_its_meaning_in_two():
    for term in load_glossary().values():
        assert {"en", "id", "zh", "ru", "kk"} == {tag for tag, word in term.words.items() if word}
        assert {"en", "id"} == {tag for tag, meaning in term.meaning.items() if meaning}
