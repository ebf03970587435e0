"""Hand-outs: every part is there, names are found as typed, the answers only on the key."""

import io
import re

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPainter

from explorer.__main__ import main
from explorer.analysis.lessons.resolving import Resolver
from explorer.export.handout.maps import LessonMap
from explorer.export.handout.saving import save_handout
from explorer.export.pdf_text import as_typed
from explorer.export.render import application
from explorer.model import languages
from explorer.model.texts import in_language
from explorer.storage.pack.lessons import read_lessons
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import HOME_VARIABLE, shipped_corridors
from explorer.storage.write_error import WriteError
from explorer.wording.lessons.lesson_texts import lesson_pieces, lesson_text
from explorer.wording.translations import Translations


@pytest.fixture(scope="module")
def lessons():
    """Return each lesson that ships with its corridor, by its id."""
    found = {}
    for path in shipped_corridors():
        corridor = load_corridor(path)
        found |= {i.lesson.id: (i.lesson, corridor) for i in read_lessons(path, corridor)}
    return found


@pytest.fixture
def speak():
    """Return a function that switches the program's language, for this test alone."""
    translations = Translations(application())
    yield translations.use
    translations.use("en")


def words_of(path):
    """Return the text of a PDF."""
    return plain("\n".join(page.extract_text() for page in PdfReader(path).pages))


def translated(headings):
    """Return headings of a hand-out as the program says them now, none of them in English."""
    found = [QCoreApplication.translate("Handout", heading) for heading in headings]
    assert not set(found) & set(headings)
    return found


def squeezed(text):
    """Return a text without blanks: one that changes the font within a line gets some."""
    return "".join(text.split())


def plain(text):
    """Return a text with every run of white space as one blank."""
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


IDS = ("eight-hours", "landlocked", "newspaper", "ferry", "fast-train")


HEADINGS = {
    "en": ("Goals", "How to work", "To know", "Questions", "Look back", "Score", "Sources"),
    "id": ("Tujuan", "Petunjuk", "Informasi", "Pertanyaan", "Refleksi", "Penilaian", "Sumber"),
}
NO_LESSON_YET = {
    "zh": "课文语言：English。",
    "ru": "Тексты урока: English.",
    "kk": "Сабақ мәтіндері: English.",
}


@pytest.mark.parametrize("language", languages.INTERFACE)
@pytest.mark.parametrize("lesson_id", IDS)
def test_a_worksheet_has_its_parts_and_every_name_as_typed(
    tmp_path, lessons, speak, lesson_id, language
):
    speak(language)
    lesson, corridor = lessons[lesson_id]
    out = tmp_path / "out.pdf"
    save_handout(out, lesson, corridor, language)
    text = words_of(out)
    headings = HEADINGS.get(language) or translated(HEADINGS["en"])
    for heading in headings:
        assert plain(heading) in text
    title = in_language(lesson.titles, language)
    assert title in text
    # Lessons are written in two languages: in the others that is said, once.
    note = NO_LESSON_YET.get(language, "Texts of the lesson")
    assert squeezed(text).count(squeezed(note)) == (language in NO_LESSON_YET)
    for place_id in lesson.silent_map.place_ids:
        place = corridor.places[place_id]
        assert place.name(language) in text
        if not place.local_name(language).isascii():  # another script, or letters of its own
            assert place.local_name(language) in text
    # What every reader of the file needs to know of it.
    reader = PdfReader(out)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == language
    assert reader.metadata.title == title
    assert next(item.title for item in reader.outline) == headings[0]
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            (below,) = font.get_object()["/DescendantFonts"]
            descriptor = below.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)


@pytest.mark.parametrize("lesson_id", IDS)
def test_the_answers_stand_on_the_key_and_not_on_the_worksheet(tmp_path, lessons, lesson_id):
    application()
    lesson, corridor = lessons[lesson_id]
    sheet, key = tmp_path / "sheet.pdf", tmp_path / "key.pdf"
    save_handout(sheet, lesson, corridor, "en")
    save_handout(key, lesson, corridor, "en", for_teacher=True)
    on_sheet, on_key = words_of(sheet), words_of(key)
    resolver = Resolver(corridor)
    asked = " ".join(
        lesson_text(texts, resolver, "en")
        for record, field, texts in lesson.texts()
        if field in {"label", "text", "open_task"} or record == "silent_map"
    )
    on_sheet = on_sheet.rpartition(" Sources ")[0]  # which are dated, like some answers
    for row in lesson.rows:
        answer = plain(lesson_text(row.answer, resolver, "en"))
        assert answer.split("; ")[0] in on_key
        figures = [plain(p.text) for p in lesson_pieces(row.answer, resolver, "en") if p.evidence]
        assert figures
        for figure in figures:
            assert figure in plain(asked) or figure not in on_sheet
    for step in lesson.steps:
        assert plain(lesson_text(step.sentence, resolver, "en")) in on_key


def test_every_answer_on_a_key_names_its_source(tmp_path, lessons):
    application()
    lesson, corridor = lessons["landlocked"]
    key = tmp_path / "key.pdf"
    save_handout(key, lesson, corridor, "en", for_teacher=True)
    text = words_of(key)
    assert re.search(r"4,786 km \[\d+\]", text)
    (number,) = re.search(r"4,786 km \[(\d+)\]", text).groups()
    assert f"[{number}] China Railway Shanghai, ipoju.com, March 2023, reliability: medium" in text


def test_a_grey_map_is_grey_all_over(lessons):
    application()
    lesson, corridor = lessons["fast-train"]

    def colours(*, in_grey):
        image = QImage(600, 300, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        LessonMap(corridor, lesson.silent_map, "en", named=True, in_grey=in_grey).paint(
            painter, 600, 300
        )
        painter.end()
        data = bytes(image.constBits())
        return sum(max(data[i : i + 3]) - min(data[i : i + 3]) > 12 for i in range(0, len(data), 4))

    assert colours(in_grey=False) > 10_000
    # Letters may be smoothed by the colours of a screen's pixels; nothing else is coloured.
    assert colours(in_grey=True) < 600


def test_a_silent_map_says_nothing(lessons):
    application()
    lesson, corridor = lessons["eight-hours"]

    def dark(*, named):
        image = QImage(600, 300, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        LessonMap(corridor, lesson.silent_map, "en", named=named, in_grey=True).paint(
            painter, 600, 300
        )
        painter.end()
        data = bytes(image.constBits())
        # Above the strip with the scale only the dots of the places are as black as letters.
        return sum(data[i] < 40 for i in range(0, 600 * 240 * 4, 4))

    assert dark(named=False) < dark(named=True) / 3


def test_radicals_become_the_characters_that_were_typed():
    table = b"<0001> <0002> [<2EEC> <0009> ]\n<2EEC> <2EEC> <2EEC>"
    fixed = as_typed(table, {0x2EEC: 0x9F50, 0x09: 0x20})
    assert fixed == b"<0001> <0002> [<9F50> <0020> ]\n<2EEC> <2EEC> <2EEC>"


def test_a_hand_out_is_written_whole_or_not_at_all(tmp_path, lessons):
    application()
    lesson, corridor = lessons["ferry"]
    photo = tmp_path / "photo.pdf"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n rest")
    with pytest.raises(WriteError):
        save_handout(photo, lesson, corridor, "en")
    assert photo.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(WriteError):
        save_handout(tmp_path / "nowhere" / "out.pdf", lesson, corridor, "en")


@pytest.mark.parametrize(("paper", "width_pt"), [("a4", 595), ("letter", 612)])
def test_the_command_writes_both_papers(tmp_path, monkeypatch, capsys, paper, width_pt):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    out = tmp_path / "Übung #1 – «x».pdf"
    words = ["handout", "fast-train", str(out), "--language", "id", "--paper", paper, "--grey"]
    assert main(words) == 0
    assert "pages" in capsys.readouterr().out
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    assert round(float(reader.pages[0].mediabox.width)) == width_pt
    assert main(["handout", "fast-train", str(tmp_path / "out.doc")]) == 2
    assert main(["handout", "no-such", str(out)]) == 2
