"""A lesson in hand: what a person does to it, undo, and its file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.analysis.lessons import editing
from explorer.analysis.lessons.edit_history import STEPS, LessonHistory
from explorer.errors import PackError
from explorer.export.drafts.lesson_sharing import share_lesson
from explorer.model.lessons.lesson import (
    Choice,
    Hidden,
    PredictionKind,
    Shown,
    Sorting,
    Step,
    View,
)
from explorer.storage.drafts.own_lessons import keep_lesson, own_lessons, own_path
from explorer.storage.format.lesson_text import lesson_text
from explorer.storage.pack.lessons import check_lesson, look_at_lesson, read_lesson, read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, shipped_corridors

KM = "fact rail-urc-alm-horgos-km"


@pytest.fixture(scope="module")
def corridor():
    return load_corridor(default_corridor())


def step(words="", **fields):
    return Step("", 1.0, {"en": words} if words else {}, {}, **fields)


@pytest.fixture
def three():
    """Return a lesson of three steps, 1, 2 and 3."""
    lesson = editing.empty_lesson("mine", "china-kazakhstan", "A teacher")
    lesson = replace(lesson, titles={"en": "Three"})
    for words in ("one", "two", "three"):
        lesson, _ = editing.add_step(lesson, step(words))
    return lesson


def ids(lesson):
    return [each.id for each in lesson.steps]


def words(lesson):
    return [each.sentence.get("en") for each in lesson.steps]


def test_steps_are_added_moved_doubled_and_deleted(three):
    assert words(three) == ["one", "two", "three"]
    first, second, third = ids(three)
    after, made = editing.add_step(three, step("between"), first)
    assert words(after) == ["one", "between", "two", "three"]
    assert made not in ids(three)
    assert words(editing.move_step(three, third, -2)) == ["three", "one", "two"]
    assert editing.move_step(three, first, -1) == three, "the ends hold"
    assert words(editing.move_step(three, first, 9)) == ["two", "three", "one"]
    twice, made = editing.duplicate_step(three, second)
    assert words(twice) == ["one", "two", "two", "three"]
    assert ids(twice)[2] == made
    assert len(set(ids(twice))) == 4
    fewer, beside = editing.delete_step(three, second)
    assert (words(fewer), beside) == (["one", "three"], third)
    fewer, beside = editing.delete_step(fewer, third)
    assert beside == first
    assert editing.delete_step(fewer, first)[1] == ""


def test_recording_into_a_step_leaves_its_words(three):
    second = ids(three)[1]
    asked = editing.predict(three, second, PredictionKind.VOTE)
    seen = step(
        shows=Shown.COMPARE,
        view=View(center=(77.0, 43.0), across_km=800.0),
        route_ids=("horgos-passenger",),
        ends=("urumqi", "almaty"),
        closed=("altynkol",),
        race_h=14.0,
    )
    after = editing.step_of(editing.record_into(asked, second, seen), second)
    before = editing.step_of(asked, second)
    assert (after.sentence, after.prediction) == (before.sentence, before.prediction)
    taken = ("shows", "view", "route_ids", "ends", "closed", "race_h")
    assert [getattr(after, f) for f in taken] == [getattr(seen, f) for f in taken]


def test_a_text_changes_in_one_language_and_stays_in_the_others():
    texts = {"en": "Guess", "id": "Tebak"}
    assert editing.said(texts, "id", "Terka") == {"en": "Guess", "id": "Terka"}
    assert editing.said(texts, "en", "  ") == {"id": "Tebak"}
    goals = ({"en": "a", "id": "satu"}, {"en": "b"})
    after = editing.say_lines(goals, "id", ["satu", "dua", "tiga", ""])
    assert after == ({"en": "a", "id": "satu"}, {"en": "b", "id": "dua"}, {"id": "tiga"})
    assert editing.say_lines(goals, "en", []) == ({"id": "satu"},)


def test_kinds_of_questions_keep_the_words_and_what_they_need(three):
    one = ids(three)[0]
    number = editing.predict(three, one, PredictionKind.NUMBER)
    number = editing.change_prediction(number, one, ask={"en": "How far?"}, unit="km", value=KM)
    order = editing.predict(number, one, PredictionKind.ORDER)
    asked = editing.step_of(order, one).prediction
    assert asked.ask == {"en": "How far?"}
    assert (asked.unit, asked.value) == ("", "")
    assert len(asked.choices) == 2
    order = editing.add_choice(order, one)
    for at, value in enumerate((KM, "fact rail-urc-alm-alataw-km")):
        order = editing.change_choice(order, one, at, value=value)
        assert editing.step_of(order, one).prediction.sorting is Sorting.AS_LISTED
    order = editing.change_choice(order, one, 2, value="fact wcwe-highway-km")
    assert editing.step_of(order, one).prediction.sorting is Sorting.RISING
    order = editing.change_choice(order, one, 2, value="")
    assert editing.step_of(order, one).prediction.sorting is Sorting.AS_LISTED
    moved = editing.move_choice(order, one, 0, 1)
    assert editing.choices_of(moved, one)[1].value == KM
    left = editing.delete_choice(editing.delete_choice(order, one, 0), one, 0)
    assert len(editing.choices_of(left, one)) == 2, "two are always left"
    none = editing.predict(order, one, None)
    assert editing.step_of(none, one).prediction is None
    assert editing.step_of(none, one).hides == ()
    place = editing.predict(three, one, PredictionKind.PLACE)
    assert editing.step_of(place, one).hides == (Hidden.NAMES,)
    shown = editing.hide(place, one, Hidden.NAMES, hidden=False)
    assert editing.step_of(shown, one).hides == ()


def test_ids_are_made_of_words_and_unlike_others():
    assert editing.fresh_id("Berapa jauh?", (), "x") == "berapa-jauh"
    assert editing.fresh_id("多远", (), "lesson") == "lesson"
    assert editing.fresh_id("a b", {"a-b", "a-b-2"}, "x") == "a-b-3"


# ------------------------------------------------------------------ undo


def test_undo_goes_back_word_by_word_and_redo_forth(three):
    def titled(text):
        return replace(three, titles={"en": text})

    history = LessonHistory(titled(""))
    for text in ("H", "Ho", "How "):
        history = history.after(titled(text), "", "title")
    history = history.settled()
    for text in ("How f", "How far"):
        history = history.after(titled(text), "", "title")
    assert history.undone().lesson == titled("How ")
    assert history.undone().undone().lesson == titled("")
    assert history.undone().undone().redone().redone().lesson == titled("How far")
    other = history.undone().after(titled("x"), "", "title")
    assert not other.future, "a new change forgets what was taken back"
    assert history.after(titled("How far"), "") == replace(history, field=history.field)


_CHANGES = (
    lambda lesson, here: editing.add_step(lesson, step("a"), here)[0],
    lambda lesson, here: editing.duplicate_step(lesson, here)[0],
    lambda lesson, here: editing.move_step(lesson, here, 1),
    lambda lesson, here: editing.delete_step(lesson, here)[0],
    lambda lesson, here: editing.predict(lesson, here, PredictionKind.NUMBER),
)


@given(st.lists(st.integers(0, 4), max_size=30))
def test_every_change_is_taken_back_in_order(moves):
    lesson = editing.empty_lesson("mine", "x")
    history = LessonHistory(lesson)
    seen = [lesson]
    for move in moves:
        now = history.lesson
        here = now.steps[move % len(now.steps)].id if now.steps else ""
        after = _CHANGES[move](now, here)
        history = history.after(after, "")
        if after != now:
            seen.append(after)
    for state in reversed(seen[-STEPS:]):
        assert history.lesson == state
        history = history.undone()


# ------------------------------------------------------------------ its file


def test_every_shipped_lesson_comes_back_the_same_from_its_file_written_anew(tmp_path):
    for pack in shipped_corridors():
        corridor = load_corridor(pack)
        for found in read_lessons(pack, corridor):
            path = tmp_path / found.file
            path.write_text(lesson_text(found.lesson), encoding="utf-8")
            assert read_lesson(path, corridor) == found.lesson
            assert check_lesson(found.lesson, corridor) == ()


def test_an_unfinished_lesson_is_kept_as_it_is_and_says_what_is_missing(tmp_path, corridor):
    lesson = editing.empty_lesson("mine", corridor.id)
    lesson, one = editing.add_step(lesson, step(route_ids=("horgos-passenger",)))
    lesson = editing.predict(lesson, one, PredictionKind.NUMBER)
    lesson = editing.change_step(lesson, one, note={"en": 'A "note"\nof two lines {place almaty}'})
    keep_lesson(tmp_path, lesson)
    (own,) = own_lessons(tmp_path, corridor)
    assert own.lesson == lesson
    missing = {(f.record, f.field) for f in own.faults}
    assert missing == {
        ("", "titles"),
        ("", "author"),
        (one, "sentence"),
        (one, "ask"),
        (one, "answer"),
        (one, "unit"),
        (one, "low"),
    }
    assert {f.problem for f in own.faults} == {"missing_field"}


def test_a_reference_whose_fact_is_gone_is_told_with_its_field(corridor, three):
    one = ids(three)[0]
    lesson = editing.change_step(three, one, sentence={"en": "It is {fact no-such-fact} long."})
    lesson = editing.predict(lesson, ids(three)[1], PredictionKind.VOTE)
    choices = (Choice({"en": "{claim gone}"}, right=True), Choice({"en": "no"}))
    lesson = editing.change_prediction(
        lesson, ids(three)[1], choices=choices, ask={"en": "?"}, answer={"en": "!"}
    )
    found = {(f.record, f.field, f.found) for f in check_lesson(lesson, corridor)}
    assert found == {
        (one, "sentence", "no-such-fact"),
        (ids(three)[1], "prediction.choices 1", "gone"),
    }


def test_a_damaged_file_is_told_and_no_lesson_is_made_of_it(tmp_path, corridor, three):
    keep_lesson(tmp_path, three)
    path = own_path(tmp_path, three)
    path.write_text(path.read_text(encoding="utf-8")[:200], encoding="utf-8")
    looked = look_at_lesson(path, corridor)
    assert looked.lesson is None
    assert [f.problem for f in looked.faults] == ["unreadable_file"]


def test_sharing_an_incomplete_lesson_leaves_what_was_there(tmp_path, corridor, three):
    out = tmp_path / "far.corridor"
    share_lesson(out, three, corridor, default_corridor(), "2026-11-28")
    before = out.read_bytes()
    untitled = replace(three, titles={})
    with pytest.raises(PackError) as told:
        share_lesson(out, untitled, corridor, default_corridor(), "2026-11-28")
    assert [(f.field, f.problem) for f in told.value.faults] == [("titles", "missing_field")]
    assert out.read_bytes() == before
    alone = tmp_path / "far.toml"
    share_lesson(alone, three, corridor, default_corridor(), "2026-11-28")
    told = read_lesson(alone, corridor)
    assert told.written == "2026-11-28"
    assert replace(told, written="", pack="", as_written={}) == three
