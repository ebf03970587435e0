"""The reader: names and passages as links, walking, statuses in words, texts of any shape.

The texts here are the project's own summaries and made-up ones; tests/ui/test_reading.py opens the
articles themselves.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.analysis.place_names import find_names, index_names
from explorer.model.passages import Located, Status, TextRange
from explorer.model.sources import Source
from explorer.session import OpenCopy, Selection, SelectionKind, Session
from explorer.storage.documents import Document
from explorer.ui.article.article_view import MEASURE_CHARS
from explorer.ui.article.reader_panel import ReaderPanel
from explorer.ui.article.source_row import SourceRow
from explorer.ui.parts import theme

SOURCE = "hrp-2017"


@pytest.fixture
def session(corridor):
    return Session(corridor)


@pytest.fixture
def reader(session, qtbot):
    """The panel by itself, connected as the window does it."""
    theme.apply(QApplication.instance())
    made = ReaderPanel()
    qtbot.addWidget(made)
    session.changed.connect(lambda state, _before: made.show_state(state))
    made.selected.connect(session.select)
    made.resize(420, 600)
    session.read(SOURCE)
    made.show_state(session.state)
    made.show()
    return made


def open_text(session, text, located=(), source_id=None):
    """Open a text as a copy of a source, or as none, with these passages in it."""
    names = index_names(session.state.corridor.places.values())
    document = Document(Path("text.txt"), "title", text, "0" * 64, "utf-8")
    found = {item.passage_id: item for item in located}
    session.open_copy(OpenCopy(source_id, document, found, find_names(text, names)))


def char_at(reader, words):
    """Return a pixel on the sheet in the middle of some words."""
    sheet = reader.sheet
    cursor = sheet.document().find(words)
    assert not cursor.isNull(), words
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    sheet.setTextCursor(cursor)
    sheet.ensureCursorVisible()
    return sheet.cursorRect(cursor).center()


def click(reader, words):
    at = char_at(reader, words)
    QTest.mouseClick(reader.sheet.viewport(), Qt.MouseButton.LeftButton, pos=at)


def chosen(session):
    return session.state.choices.selection


# ------------------------------------------------------------------ names and passages


def test_names_in_any_script_are_links_also_outside_passages(reader, session):
    open_text(session, "Dari 霍尔果斯 dan Хоргос ke Алматы, lewat Urumqi.\n\nHorgos sekali lagi.")
    assert reader.sheet.links() == (
        ("霍尔果斯", "horgos"),
        ("Хоргос", "horgos"),
        ("Алматы", "almaty"),
        ("Urumqi", "urumqi"),
        ("Horgos", "horgos"),
    )
    assert reader.sheet.passages() == ()


def test_a_name_lights_its_place_under_the_pointer_and_goes_there_on_a_click(reader, session):
    open_text(session, "Kereta ke Almaty berangkat.")
    seen, gone = [], []
    reader.pointed.connect(seen.append)
    reader.activated.connect(gone.append)
    at, none = QPointF(char_at(reader, "Almaty")), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(reader.sheet.viewport(), move)
    almaty = Selection(SelectionKind.PLACE, "almaty")
    assert seen[-1] == almaty
    click(reader, "Almaty")
    assert gone == [almaty]
    assert chosen(session) == almaty


def test_words_of_a_passage_choose_the_passage_and_a_name_in_it_the_place(reader, session):
    text = "Kota Horgos ramai. Kalimat tanpa apa-apa."
    open_text(session, text, [Located("horgos-distances", Status.VERIFIED, 0, 18, 1.0)], SOURCE)
    click(reader, "ramai")
    assert chosen(session) == Selection(SelectionKind.PASSAGE, "horgos-distances")
    click(reader, "Horgos")
    assert chosen(session) == Selection(SelectionKind.PLACE, "horgos")
    click(reader, "Kalimat")
    assert chosen(session) == Selection(SelectionKind.PLACE, "horgos")


def test_nothing_of_a_text_is_taken_as_markup(reader, session):
    text = (
        '<a href="passage:x">klik</a> <img src="http://192.0.2.1/a.png"> <script>1</script> &amp;'
    )
    open_text(session, text)
    assert reader.text() == text
    assert reader.sheet.links() == ()


# ------------------------------------------------------------------ walking


def test_without_a_copy_the_summaries_stand_there_and_are_walked_through(reader, session):
    passages = session.state.corridor.passages_of(SOURCE)
    assert reader.no_copy.isVisible()
    assert all(p.summary["en"] in reader.text() for p in passages)
    seen = []
    for _ in passages:
        reader.step(1)
        seen.append(chosen(session).id)
    assert seen == [p.id for p in passages]
    assert f"{len(passages)} of {len(passages)} passages" in reader.footer.words
    reader.step(1)
    assert chosen(session).id == seen[0]


def test_a_place_says_of_how_many_passages_it_is_and_n_stays_among_them(reader, session):
    session.select(Selection(SelectionKind.PLACE, "horgos"))
    count = sum(p.source_id == SOURCE for p in session.state.corridor.passages_about("horgos"))
    assert count > 2
    assert f"1 of {count} passages · Horgos" in reader.footer.words
    reader.step(1)
    assert f"2 of {count} passages" in reader.footer.words
    assert chosen(session) == Selection(SelectionKind.PLACE, "horgos")
    reader.step(-2)
    assert f"{count} of {count} passages" in reader.footer.words
    reader.footer.all_wanted.emit()
    assert chosen(session).kind is SelectionKind.PASSAGE


def test_a_chosen_passage_comes_into_sight_and_a_clicked_one_stays_where_it_is(reader, session):
    last = session.state.corridor.passages_of(SOURCE)[-1]
    bar = reader.sheet.verticalScrollBar()
    session.select(Selection(SelectionKind.PASSAGE, last.id))
    assert bar.value() > 0
    bar.setValue(0)
    words = session.state.corridor.passages_of(SOURCE)[0].summary["en"].split()[-1]
    at = char_at(reader, words)
    before = bar.value()
    QTest.mouseClick(reader.sheet.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert bar.value() == before


def test_the_claims_of_a_passage_are_one_click_away(reader, session):
    wanted = []
    reader.claims_wanted.connect(wanted.append)
    session.select(Selection(SelectionKind.PASSAGE, "horgos-distances"))
    reader.footer.claims_wanted.emit()
    assert wanted == ["horgos-distances"]


# ------------------------------------------------------------------ statuses


def test_every_status_is_told_in_words_and_by_a_sign(reader, session):
    ids = [p.id for p in session.state.corridor.passages_of(SOURCE)][:5]
    text = "Satu. Dua. Tiga. Empat. Empat. "
    spans = [(0, 5), (6, 10), (11, 16)]
    kinds = (Status.VERIFIED, Status.MOVED, Status.CHANGED)
    located = [Located(i, k, *s, 0.87) for i, k, s in zip(ids, kinds, spans, strict=False)]
    both = (TextRange(17, 23), TextRange(24, 30))
    located.append(Located(ids[3], Status.AMBIGUOUS, None, None, 1.0, both))
    located.append(Located(ids[4], Status.NOT_FOUND, None, None, 0.0))
    open_text(session, text, located, SOURCE)
    assert "3 of 5 passages found" in reader.footer.words
    said = []
    for _ in ids:
        reader.step(1)
        said.append(reader.footer.words.rpartition(" · ")[2])
    assert said == [
        "✓ word for word",
        "⇅ word for word, elsewhere",
        "≈ changed: 87 % of its words agree",
        "? stands 2 times",
        "∅ not found",
    ]
    missing = session.state.corridor.passages[ids[4]].summary["en"]
    assert "Not found in your copy" in reader.text()
    assert missing in reader.text()


# ------------------------------------------------------------------ size, width, long texts


def test_a_line_holds_no_more_than_seventy_characters(reader, session):
    words = "sebuah kalimat yang cukup panjang untuk beberapa baris dan tidak lebih dari itu "
    open_text(session, words * 12)
    reader.resize(1500, 700)
    for size_pt in (9, 24):
        while reader._size_pt != size_pt:
            reader._resize(1 if size_pt > reader._size_pt else -1)
        QApplication.processEvents()
        layout = reader.sheet.document().begin().layout()
        lines = [layout.lineAt(n).textLength() for n in range(layout.lineCount())]
        assert len(lines) > 10
        assert MEASURE_CHARS * 0.75 < max(lines) <= 72


@pytest.mark.parametrize("piece", ["kata ", "x", "قطار "], ids=["words", "one word", "arabic"])
def test_one_line_of_a_million_characters_comes_in_parts(reader, session, piece):
    text = (piece * 1_000_000)[:1_000_000]
    open_text(session, text)
    assert 100 < len(reader.text()) <= 15_000
    assert reader._page.text().startswith("Part 1 of ")
    reader._turn(1)
    assert reader._page.text().startswith("Part 2 of ")
    blocks = reader.sheet.document()
    assert blocks.blockCount() > 5


def test_a_passage_in_another_part_turns_to_it(reader, session):
    filler = "kata " * 10_000
    text = f"{filler}\n\nKalimat terakhir."
    at = text.index("Kalimat")
    passage_id = session.state.corridor.passages_of(SOURCE)[0].id
    open_text(session, text, [Located(passage_id, Status.VERIFIED, at, at + 17, 1.0)], SOURCE)
    assert "terakhir" not in reader.text()
    session.select(Selection(SelectionKind.PASSAGE, passage_id))
    assert "Kalimat terakhir." in reader.text()


def test_arabic_is_set_from_right_to_left(reader, session):
    open_text(session, "قطار من هورغوس إلى ألماتي\n\nKereta.")
    first = reader.sheet.document().begin()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() is Qt.LayoutDirection.LeftToRight


# ------------------------------------------------------------------ where it was published


def test_the_address_is_opened_on_a_click_only_and_can_be_copied(qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    row = SourceRow()
    qtbot.addWidget(row)
    url = "https://example.org/berita/1"
    row.show_source(Source("s", "t", "s", "p", "", "", "id", url, ""))
    row.show()
    assert opened == []
    row.copy.click()
    assert QGuiApplication.clipboard().text() == url
    row.address.click()
    assert opened == [QUrl(url)]


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "javascript:alert(1)"])
def test_what_is_no_web_address_is_not_offered(qtbot, monkeypatch, url):
    monkeypatch.setattr(QDesktopServices, "openUrl", pytest.fail)
    row = SourceRow()
    qtbot.addWidget(row)
    row.show_source(Source("s", "t", "s", "p", "", "", "id", url, ""))
    row.show()
    assert not row.address.isVisible()
    row._open()


def test_the_keyboard_reaches_the_links(reader, session):
    open_text(session, "Horgos dan Almaty.")
    reader.sheet.setFocus()
    QTest.keyClick(reader.sheet, Qt.Key.Key_Tab)
    QTest.keyClick(reader.sheet, Qt.Key.Key_Return)
    assert chosen(session) == Selection(SelectionKind.PLACE, "horgos")
    assert isinstance(reader.sheet.textCursor(), QTextCursor)
