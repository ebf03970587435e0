"""Lessons: those that ship, what a damaged one says, and what has changed since it was written."""

import json
import re
import zipfile

import pytest
from packs import copy_of_the_pack, example_pack, replaced

from explorer.__main__ import main
from explorer.analysis.lessons.references import references_in
from explorer.analysis.lessons.resolving import Resolver, evidence_of
from explorer.errors import PackError
from explorer.model.lessons.lesson import PredictionKind, Shown
from explorer.model.places import Place
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.glossary import load_glossary
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import check_pack, load_corridor
from explorer.storage.paths import HOME_VARIABLE, shipped_corridors

LANDLOCKED = "lesson-landlocked.toml"
EXPECTED = {
    "china-kazakhstan": ["eight-hours", "landlocked", "newspaper"],
    "jakarta-bandung": ["fast-train"],
    "middle-corridor": ["ferry"],
}
MOST_WORDS = 15


@pytest.fixture(scope="module")
def shipped():
    """Return (corridor, lesson) for every lesson that ships."""
    found = []
    for path in shipped_corridors():
        corridor = load_corridor(path)
        found += [(corridor, item.lesson) for item in read_lessons(path, corridor)]
    return found


@pytest.fixture
def call(capsys, tmp_path, monkeypatch):
    """Return a function that runs a command and gives its exit code, output and complaints."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))

    def called(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code
        out, err = capsys.readouterr()
        return code, out, err

    return called


def without_references(text):
    return re.sub(r"\{[^}]*\}", "", text)


# ------------------------------------------------------------------ those that ship


def test_five_lessons_ship_with_their_corridors(shipped):
    by_corridor = {}
    for corridor, lesson in shipped:
        by_corridor.setdefault(corridor.id, []).append(lesson.id)
    assert by_corridor == EXPECTED


def test_every_text_is_in_both_languages_and_says_the_same_figures(shipped):
    for _, lesson in shipped:
        for record, field, texts in lesson.texts():
            assert {"en", "id"} <= texts.keys(), (lesson.id, record, field)
            english, indonesian = (set(references_in({"x": texts[tag]})) for tag in ("en", "id"))
            assert english == indonesian, (lesson.id, record, field)


def test_no_figure_is_typed_into_a_lesson(shipped):
    for _, lesson in shipped:
        made_up = {f"question {n}" for n, q in enumerate(lesson.questions, 1) if q.made_up}
        for record, field, texts in lesson.texts():
            if record in made_up or field == "phase":
                continue
            for text in texts.values():
                words = re.sub(r"(?:step|langkah) \d+", "", without_references(text))
                assert not re.search(r"\d", words), (lesson.id, record, field, text)


def test_every_figure_that_is_shown_says_where_it_is_from(shipped):
    for corridor, lesson in shipped:
        resolver = Resolver(corridor)
        for _, _, texts in lesson.texts():
            for text in references_in(texts):
                value = resolver.resolve(text)
                assert isinstance(value, Place) or evidence_of(value), text


def test_a_sentence_for_the_class_is_short(shipped):
    for _, lesson in shipped:
        for step in lesson.steps:
            for language, text in step.sentence.items():
                words = re.sub(r"\{[^}]*\}", "X", text).split()
                assert len(words) <= MOST_WORDS, (lesson.id, step.id, language)


def test_a_lesson_takes_a_quarter_of_an_hour_and_ends_with_its_questions(shipped):
    for _, lesson in shipped:
        assert lesson.minutes == pytest.approx(15)
        assert lesson.steps[-1].shows is Shown.EXIT
        assert len(lesson.questions) == 3
        kinds = {step.prediction.kind for step in lesson.steps if step.prediction}
        assert PredictionKind.NUMBER in kinds


def test_nothing_has_changed_since_the_lessons_were_written(call):
    for lesson_id in [i for ids in EXPECTED.values() for i in ids]:
        code, out, err = call("lesson", "check", lesson_id)
        assert code == 0, out + err


def test_lessons_name_terms_by_the_glossary(shipped):
    glossary = load_glossary()
    assert len(glossary) == 35
    for _, lesson in shipped:
        assert 3 <= len(lesson.terms) <= 5
        for term in lesson.terms:
            assert glossary[term].words["id"]
            assert glossary[term].meaning["en"]


# ------------------------------------------------------------------ what a damaged one says


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("{fact base-opened}", "{fact base-closed}", ("door-to-the-sea", "prediction.answer")),
        ("{fact base-opened}", "{fakt base-opened}", ("door-to-the-sea", "prediction.answer")),
        ("{fact base-opened}", "{fact}", ("door-to-the-sea", "prediction.answer")),
        ("container-horgos crooked}", "container-horgos width}", ("by-rail", "prediction.answer")),
        ("almaty container-horgos lifting}", "almaty nowhere lifting}", ("where-hours-go",)),
        ('value = "distance lianyungang almaty"', 'value = "distance a b"', ("as-the-bird-flies",)),
        ('place = "lianyungang"', 'place = "atlantis"', ("door-to-the-sea", "place")),
        ('\nroutes = ["container-', '\nroutes = ["ghost-', ("by-rail", "routes")),
        ('projection = "globe"', 'projection = "flat"', ("choose-a-port", "projection")),
        ('hides = ["names", "routes"]', 'hides = ["truth"]', ("choose-a-port", "hides")),
        ("center = [77.0, 43.0]", "center = [77.0, 143.0]", ("choose-a-port", "center")),
        ('kind = "place"', 'kind = "song"', ("choose-a-port", "kind")),
        ('unit = "km"\nlow = 0', 'unit = "km"\nlow = 90000', ("as-the-bird-flies", "low")),
        ('corridor = "china-kazakhstan"', 'corridor = "moon"', ("", "corridor")),
        ("format = 1", "format = 9", ("", "format")),
        ('"gauge", "transshipment"', '"gauge", "teleport"', ("", "terms")),
        ('id = "by-rail"', 'id = "cranes"', ("cranes", "id")),
        ("minutes = 1\n", 'minutes = "long"\n', ("choose-a-port", "minutes")),
        ("minutes = 1\n", "minutes = 1\nminuets = 2\n", ("choose-a-port", "minuets")),
        ("titles = { en", "titles = { en = 3, xx", ("", "titles.en")),
    ],
)
def test_a_fault_names_file_record_and_field(tmp_path, old, new, where):
    pack = replaced(copy_of_the_pack(tmp_path), LANDLOCKED, old, new)
    faults = check_pack(pack)
    assert faults
    assert all(fault.file == LANDLOCKED for fault in faults)
    assert any((fault.record, fault.field)[: len(where)] == where for fault in faults), faults
    for fault in faults:
        assert fault.wrong
        assert fault.right


@pytest.mark.parametrize("text", ["", "format = ", "format = 1\n\x00", "[[step]]\n" * 3])
def test_a_broken_lesson_is_told_in_words(tmp_path, text):
    pack = copy_of_the_pack(tmp_path)
    (pack / LANDLOCKED).write_text(text, encoding="utf-8")
    assert {fault.file for fault in check_pack(pack)} == {LANDLOCKED}
    with pytest.raises(PackError):
        read_lessons(pack, load_corridor(pack))


def test_a_corridor_opens_whatever_its_lessons_are_like(tmp_path):
    pack = copy_of_the_pack(tmp_path)
    (pack / LANDLOCKED).write_text("this is no lesson", encoding="utf-8")
    assert load_corridor(pack).id == "china-kazakhstan"


def test_a_corridor_does_without_lessons(tmp_path, call):
    pack = copy_of_the_pack(tmp_path)
    for path in pack.glob("lesson-*.toml"):
        path.unlink()
    assert check_pack(pack) == ()
    code, out, _ = call("lessons", "--corridor", pack, "--json")
    assert (code, json.loads(out)) == (0, {"lessons": []})


# ------------------------------------------------------------------ files and commands


def test_lessons_travel_in_a_corridor_file_and_are_read_from_it(tmp_path, call):
    out_file = tmp_path / "china.corridor"
    write_corridor_file(copy_of_the_pack(tmp_path), out_file)
    with zipfile.ZipFile(out_file) as archive:
        assert LANDLOCKED in archive.namelist()
    code, out, _ = call("lessons", "--corridor", out_file, "--json")
    assert code == 0
    assert [lesson["id"] for lesson in json.loads(out)["lessons"]] == EXPECTED["china-kazakhstan"]


def test_the_example_of_the_format_page_holds_a_lesson(tmp_path):
    pack = example_pack(tmp_path)
    (found,) = read_lessons(pack, load_corridor(pack))
    assert found.lesson.steps[0].prediction.kind is PredictionKind.NUMBER
    assert check_pack(pack) == ()


def test_lessons_are_listed_with_the_keys_of_the_contract(call):
    code, out, _ = call("lessons", "--json")
    rows = json.loads(out)["lessons"]
    assert code == 0
    assert sorted(row["id"] for row in rows) == sorted(i for ids in EXPECTED.values() for i in ids)
    for row in rows:
        assert row.keys() == {
            *("id", "corridor", "titles", "phase", "minutes", "paper_minutes", "steps"),
            *("questions", "terms", "author", "licence", "changed_by", "written", "file"),
        }


def test_check_tells_which_figures_have_changed(tmp_path, call):
    pack = copy_of_the_pack(tmp_path)
    facts = (pack / "facts.toml").read_text(encoding="utf-8")
    start = facts.index('id = "trade-2023-kz"')
    changed = facts[:start] + facts[start:].replace("value = 31.5", "value = 30.5", 1)
    (pack / "facts.toml").write_text(changed, encoding="utf-8")
    newspaper = pack / "lesson-newspaper.toml"
    code, out, _ = call("lesson", "check", newspaper, "--json")
    answer = json.loads(out)
    moved = [row for row in answer["references"] if row["state"] != "same"]
    assert (code, answer["changed"]) == (1, 2)
    assert {(r["reference"], r["as_written"], r["now"]) for r in moved} == {
        ("fact trade-2023-kz", "31.5 bn USD", "30.5 bn USD"),
        ("less seed-41bn trade-2023-kz", "9.5 bn USD", "10.5 bn USD"),
    }
    assert all(row["where"] for row in moved)
    code, out, _ = call("lesson", "check", newspaper)
    assert code == 1
    assert "31.5 bn USD" in out
    assert call("lesson", "check", pack / LANDLOCKED)[0] == 0


def test_record_writes_the_figures_of_today_and_leaves_the_words_alone(tmp_path, call):
    pack = copy_of_the_pack(tmp_path)
    path = pack / LANDLOCKED
    words = path.read_text(encoding="utf-8")
    path.write_text(words.replace('"3749.3 km"', '"1 km"'), encoding="utf-8")
    assert call("lesson", "check", path)[0] == 1
    assert call("lesson", "record", path)[0] == 0
    assert call("lesson", "check", path)[0] == 0
    after = path.read_text(encoding="utf-8")
    changed = [
        line
        for line, other in zip(after.splitlines(), words.splitlines(), strict=True)
        if line != other
    ]
    assert all(line.startswith(("written = ", "pack = ")) for line in changed)


def test_an_unknown_lesson_is_told_with_those_that_there_are(call):
    code, _, err = call("lesson", "check", "nowhere")
    assert code == 2
    assert "landlocked" in err
    code, _, err = call("lesson", "check", "nowhere.toml")
    assert code == 1
    assert "nowhere.toml" in err
