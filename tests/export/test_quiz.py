"""Quizzes read back: GIFT and Moodle XML hold every text as it went in, and what is right."""

import base64
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QImage

from explorer.__main__ import main
from explorer.analysis.lessons.resolving import Resolver
from explorer.export.quiz.gift import gift
from explorer.export.quiz.maps import HEIGHT_PX, RADIUS_PX, WIDTH_PX, Picture
from explorer.export.quiz.moodle_xml import moodle_xml
from explorer.export.quiz.questions import (
    Arrange,
    Asked,
    Choose,
    Estimate,
    Mark,
    Option,
    Write,
    quiz_of,
)
from explorer.export.quiz.saving import UnknownEndingError, save_quiz
from explorer.export.render import application
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import shipped_corridors
from explorer.storage.write_error import WriteError

IDS = ("eight-hours", "landlocked", "newspaper", "ferry", "fast-train")
NO_MAP = Picture(b"", 0, 0)


@pytest.fixture(scope="module")
def lessons():
    application()
    found = {}
    for path in shipped_corridors():
        corridor = load_corridor(path)
        found |= {i.lesson.id: (i.lesson, corridor) for i in read_lessons(path, corridor)}
    return found


def quiz(lessons, name, language="en"):
    lesson, corridor = lessons[name]
    return quiz_of(lesson, Resolver(corridor), language)


# ------------------------------------------------------------------ GIFT, read as Moodle does


def plain(text):
    """Take escapes away; a sign that should have been escaped is refused."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[~=#{}:]", text), text
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], text).strip()


def read_gift(text):
    """Return the questions of a GIFT file: name, text, kind, answers, general feedback."""
    found = []
    for block in re.split(r"\n\s*\n", text.strip()):
        if block.startswith(("//", "$CATEGORY:")):
            continue
        inner = r"((?:\\.|[^\\{}])*)"
        pattern = rf"::((?:\\.|[^\\])*?)::\[plain\]{inner}\{{\n{inner}\}}"
        match = re.fullmatch(pattern, block, re.DOTALL)
        assert match, block
        name, asked, inside = match.groups()
        answers, _, feedback = inside.partition("####")
        found.append((plain(name), plain(asked), *read_answers(answers), plain(feedback)))
    return found


def read_answers(text):
    if not text.strip():
        return "essay", ()
    if text.startswith("#"):
        low, _, high = text[1:].strip().partition("..")
        return "number", (float(low), float(high or low))
    lines = [line for line in text.split("\n") if line]
    if " -> " in lines[0]:
        return "match", tuple(plain(line[1:].rpartition(" -> ")[0]) for line in lines)
    options = []
    for line in lines:
        weight = re.match(r"~%(-?[\d.]+)%", line)
        rest = line[weight.end() :] if weight else line[1:]
        right = float(weight[1]) > 0 if weight else line[0] == "="
        options.append((plain(rest.removeprefix("[plain]")), right))
    return "choice", tuple(options)


def as_read(asked):
    """Return a question as a reader of GIFT should find it."""
    wanted = asked.wanted
    if isinstance(wanted, Choose):
        told = "choice", tuple((option.text, option.right) for option in wanted.options)
    elif isinstance(wanted, Estimate):
        ends = (float(f"{end:.6g}") for end in (wanted.low, wanted.high))
        told = "number", tuple(ends)
    elif isinstance(wanted, Arrange):
        told = "match", wanted.things
    else:
        told = "essay", ()
    return asked.name, asked.text, *told, asked.feedback


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("name", IDS)
def test_gift_is_read_back_as_it_was_asked(lessons, name, language):
    asked = quiz(lessons, name, language)
    text, left_out = gift("A title / with: signs", asked)
    kept = [one for one in asked if not isinstance(one.wanted, Mark)]
    assert len(kept) + len(left_out) == len(asked) > 10
    assert read_gift(text) == [as_read(one) for one in kept]


SIGNS = st.text(st.sampled_from(list("aé火 ~=#{}:\\/[]%<>&\"'0")), min_size=1, max_size=20)


@given(SIGNS, SIGNS, SIGNS, SIGNS)
def test_no_sign_of_a_text_is_taken_for_one_of_gift(name, text, option, feedback):
    clean = [part.strip() or "x" for part in (name, text, option, feedback)]
    wanted = Choose((Option(clean[2], right=True), Option("50%", right=False)))
    arranged = Arrange((clean[2], "b", "c"))
    asked = [
        Asked(clean[0], clean[1], wanted, clean[3]),
        Asked(clean[0], clean[1], arranged, clean[3]),
    ]
    # "->" would part a pair and becomes one sign: the only change there is.
    expected = [tuple(_arrows(part) for part in as_read(one)) for one in asked]
    assert read_gift(gift("t", asked)[0]) == expected


def _arrows(part):
    if isinstance(part, str):
        return part.replace("->", "→")
    return tuple(_arrows(p) for p in part) if isinstance(part, tuple) else part


# ------------------------------------------------------------------ Moodle XML


@pytest.mark.parametrize("name", IDS)
def test_xml_is_read_back_with_maps_on_which_the_place_lies(lessons, name, tmp_path):
    lesson, corridor = lessons[name]
    path = tmp_path / "quiz.xml"
    written = save_quiz(path, lesson, corridor, "en")
    root = ET.fromstring(path.read_bytes())  # noqa: S314 - our own file
    made = [q for q in root.iter("question") if q.get("type") != "category"]
    asked = quiz(lessons, name)
    assert written.questions == len(made) == len(asked)
    assert written.left_out == ()
    for one, question in zip(asked, made, strict=True):
        assert question.findtext("name/text") == one.name
        shown = question.findtext("questiontext/text")
        assert shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == one.text
        wanted = one.wanted
        if isinstance(wanted, Choose):
            answers = question.findall("answer")
            right = [float(a.get("fraction")) > 0 for a in answers]
            assert right == [option.right for option in wanted.options]
            assert sum(float(a.get("fraction")) for a in answers if right) >= 0
        elif isinstance(wanted, Estimate):
            middle = float(question.findtext("answer/text"))
            half = float(question.findtext("answer/tolerance"))
            assert middle - half == pytest.approx(wanted.low, rel=1e-5)
            assert middle + half == pytest.approx(wanted.high, rel=1e-5)
            assert middle - half - 1e-6 * abs(middle) <= wanted.value
        elif isinstance(wanted, Arrange):
            rows = question.findall("subquestion")
            assert [row.findtext("answer/text") for row in rows] == [
                str(n) for n in range(1, len(wanted.things) + 1)
            ]
        elif isinstance(wanted, Mark):
            image = QImage.fromData(base64.b64decode(question.findtext("file")))
            assert (image.width(), image.height()) == (WIDTH_PX, HEIGHT_PX)
            x, y, radius = map(int, re.split("[,;]", question.findtext("drop/coords")))
            assert radius < x < WIDTH_PX - radius
            assert radius < y < HEIGHT_PX - radius
            assert radius == RADIUS_PX
            # Neither the marker nor the question tells where to put it.
            assert wanted.name not in question.findtext("drag/text") + shown
        else:
            assert question.get("type") == "essay"
            assert question.findtext("graderinfo/text")


def test_xml_keeps_markup_and_odd_signs_as_text():
    evil = "<b>&amp;\x00\x0b ]]> \"'"
    asked = [Asked(evil, evil, Write(2), evil)]
    root = ET.fromstring(moodle_xml(evil, asked, lambda _: NO_MAP))  # noqa: S314 - our own
    question = root.findall("question")[1]
    assert question.findtext("name/text") == "<b>&amp; ]]> \"'"
    assert question.findtext("questiontext/text") == "&lt;b&gt;&amp;amp; ]]&gt; \"'"


# ------------------------------------------------------------------ what is right


def test_what_is_right_follows_from_the_corridor(lessons):
    by_name = {one.name: one for one in quiz(lessons, "eight-hours")}
    hours = by_name["eight-hours still-possible"].wanted
    assert [o.text for o in hours.options if o.right] == ["yes"]
    order = next(o.wanted for o in by_name.values() if isinstance(o.wanted, Arrange))
    assert order.things[0] == "distance"
    claim = next(o for o in quiz(lessons, "newspaper") if o.name.endswith("claim luban-opened"))
    assert [o.text for o in claim.wanted.options if o.right] == ["contradicted"]
    assert "Who says so" in claim.feedback


def test_a_figure_is_asked_for_in_the_unit_that_the_question_names(lessons):
    by_name = {one.name: one for one in quiz(lessons, "fast-train")}
    minutes = by_name["fast-train with-the-change"]
    assert "min" in minutes.text
    assert minutes.wanted.low <= 66 <= minutes.wanted.high


def test_an_answer_of_zero_may_be_missed_by_a_little(lessons):
    lesson, corridor = lessons["eight-hours"]
    step = next(s for s in lesson.steps if s.id == "which-border-is-longer")
    ends = "urumqi almaty horgos-passenger alataw-passenger"
    asked = replace(step.prediction, value=f"difference {ends} waiting")
    nothing = replace(lesson, steps=(replace(step, prediction=asked),), rows=(), questions=())
    (one,) = quiz_of(nothing, Resolver(corridor), "en")
    assert one.wanted.value == 0
    assert one.wanted.low < 0 < one.wanted.high < 1
    text, _ = gift("t", (one,))
    assert "#0\n" not in text


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_number_is_asked_for_once(lessons, language):
    """Two figures cannot be typed into one field."""
    many = {"en": r"\bhow (?:many|much|far|long)\b", "id": r"\bberapa\b"}[language]
    for name in IDS:
        asks = {f"{name} {s.id}": s.prediction for s in lessons[name][0].steps}
        for one in quiz(lessons, name, language):
            if isinstance(one.wanted, Estimate):
                ask = asks[one.name].ask[language]
                assert len(re.findall(many, ask, re.IGNORECASE)) <= 1, ask
                assert not re.search(r"bound and |barat dan |\beach\b|masing-masing", ask), ask


def test_a_guess_without_an_answer_shows_what_may_be_guessed_and_names_no_step(lessons):
    one = next(o for o in quiz(lessons, "eight-hours") if o.name.endswith("two-trains"))
    assert isinstance(one.wanted, Write)
    assert "a quicker border" in one.text
    assert "four causes" in one.feedback
    for name in IDS:
        for asked in quiz(lessons, name):
            assert not re.search(r"\bstep \d", asked.feedback + asked.text), asked.name


def test_a_bound_is_asked_for_in_words(lessons):
    by_name = {one.name: one for one in quiz(lessons, "newspaper")}
    bound = by_name["newspaper a-thousand-years"]
    assert bound.feedback.startswith("> 2,100\xa0years")
    assert isinstance(bound.wanted, Write)


def test_the_command_writes_both_kinds_and_names_what_is_left_out(tmp_path, capsys, lessons):
    out = tmp_path / "quiz.gift"
    assert main(["quiz", "ferry", str(out)]) == 0
    said = capsys.readouterr().out
    assert "12 questions" in said
    assert "left out, for GIFT holds no map: ferry meets-a-sea" in said
    assert main(["quiz", "ferry", str(tmp_path / "quiz.doc")]) == 2
    assert ".gift, .txt, .xml" in capsys.readouterr().err
    lesson, corridor = lessons["ferry"]
    with pytest.raises(UnknownEndingError):
        save_quiz(tmp_path / "quiz", lesson, corridor, "en")
    with pytest.raises(WriteError):
        save_quiz(tmp_path / "none" / "quiz.xml", lesson, corridor, "en")
