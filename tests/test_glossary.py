"""One term, one word: lessons and the interface keep to the glossary, in every language.

Lessons are written in English and Indonesian; the interface is checked in all other languages too.
"""

import html
import re

import pytest

from explorer.model import languages
from explorer.storage.glossary import load_glossary
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import resources, shipped_corridors

# Words that stood for a term beside the one that was settled, with that term's English word.
SETTLED = {
    "id": {
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
    },
    "zh": {
        r"路线|路径": "route",
        r"路段|分段": "segment",
        r"轨宽|轨幅": "gauge",
        r"换轮|更换轮对": "bogie change",
        r"换载|转运": "transshipment",
        r"停留时间|停车时间": "dwell",
        r"通关|边检": "border checks",
        r"行车时间": "running time",
        r"行程时间|旅途时间|在途时间": "transit time",
        r"时间表(?!页)": "timetable",
        r"货柜": "container",
        r"哑图|无字图|填充图": "silent map",
        r"估算|估值": "estimate",
        r"假定": "assumption",
        r"猜想|竞猜": "prediction",
        r"断言|主张|声称": "claim",
        r"判定|裁决": "verdict",
        r"引文|片段": "passage",
        r"过境点|边境口岸": "border crossing",
    },
    "ru": {
        r"сегмент\w*|отрез(?:ок|к\w+)|перегон\w*": "segment",
        r"размер\w* колеи": "gauge",
        r"замен\w+ тележек": "bogie change",
        r"перевалк\w+": "transshipment",
        r"нем(?:ая|ой|ую) карт\w+|слеп(?:ая|ой|ую) карт\w+": "silent map",
        r"догадк\w+": "prediction",
        r"заявлени\w+|тезис\w*": "claim",
        r"вердикт\w*": "verdict",
        r"доказательств\w*": "evidence",
        r"пассаж\w{0,2}|фрагмент\w*|цитат\w+": "passage",
        r"погранпереход\w*|пограничн\w+ переход\w*": "border crossing",
        r"диапазон\w*": "interval",
        r"график\w* движения": "timetable",
    },
    "kk": {
        r"сегмент\w*": "segment",
        r"колея\w*|табан ені": "gauge",
        r"тоқтау уақыт\w*": "dwell",
        r"мылқау карта\w*|бос карта\w*": "silent map",
        r"диапазон\w*": "interval",
        r"мәлімдеме\w*|пікір\w*": "claim",
        r"вердикт\w*|шешім\w*": "verdict",
        r"дәйексөз\w*|фрагмент\w*": "passage",
        r"өткел\w*": "border crossing",
        r"сағаттық аймақ\w*": "time zone",
    },
}
_STEM = 5  # letters that every form of a term's word begins with
# A word that is one of the glossary's terms in English, and in the window something else.
OTHER_SENSES = {"ru": ("published",)}  # on a badge a noun: публикация
OTHERS = [code for code in languages.INTERFACE if code != languages.SOURCE]


def words_of(language):
    """Return the pattern of all words that a language gave up."""
    edge = "" if language == "zh" else r"\b"  # Chinese puts nothing between its words
    found = "|".join(rf"{edge}(?:{word}){edge}" for word in SETTLED[language])
    return re.compile(found, re.IGNORECASE)


def indonesian_lessons():
    """Yield (where, text) of everything that a lesson says in Indonesian."""
    for path in shipped_corridors():
        for found in read_lessons(path, load_corridor(path)):
            for record, field, texts in found.lesson.texts():
                words = re.sub(r"\{[^}]*\}", "", texts["id"])
                yield f"{found.file}: {record}: {field}", words


def interface(language):
    """Yield (English, translation) of every sentence of the interface."""
    path = resources() / "translations" / f"explorer_{language}.ts"
    text = path.read_text(encoding="utf-8")
    for message in re.findall(r"<message.*?</message>", text, re.DOTALL):
        source = html.unescape(re.search(r"<source>(.*?)</source>", message, re.DOTALL)[1])
        forms = re.findall(r"<(?:translation|numerusform)>([^<]*)<", message)
        for form in forms:
            yield source, html.unescape(form)


def strayed(texts, language="id"):
    """Return the texts that use a word that was given up."""
    words = words_of(language)
    return [(where, found.group(), text) for where, text in texts for found in words.finditer(text)]


def test_lessons_use_one_word_for_one_thing():
    texts = list(indonesian_lessons())
    assert len(texts) > 300
    assert strayed(texts) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_interface_uses_one_word_for_one_thing(language):
    texts = list(interface(language))
    assert len(texts) > 1000
    assert strayed(texts, language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_term_that_stands_alone_is_the_glossary_s(language):
    stems = {
        term.id: [word[:_STEM] for word in term.words[language].casefold().split()]
        for term in load_glossary().values()
    }
    alone = {
        (source, told)
        for source, told in interface(language)
        if (key := source.replace("&", "").strip("…: ").casefold()) in stems
        and not any(stem in told.casefold() for stem in stems[key])
        and key not in OTHER_SENSES.get(language, ())
    }
    assert alone == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_words_that_it_gave_up_and_none_is_the_glossary_s(language):
    terms = load_glossary()
    assert strayed([(t.id, t.words[language]) for t in terms.values()], language) == []
    unknown = set(SETTLED[language].values()) - set(terms) - {"speed"}
    assert unknown == set()


@pytest.mark.parametrize(
    ("language", "planted"),
    [
        ("zh", "从这条路线走"),
        ("zh", "填写哑图"),
        ("ru", "Немая карта региона"),
        ("ru", "Вердикт: верно"),
        ("kk", "Бос картаны толтырыңыз"),
        ("kk", "екі сегмент"),
    ],
)
def test_a_planted_word_is_noticed_in_each_language(language, planted):
    assert len(strayed([("planted", planted)], language)) == 1


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
