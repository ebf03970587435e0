"""A reading of the corridor's own: always there, in the reader's language, never closed."""

import pytest
from PySide6.QtWidgets import QComboBox
from readings import INDONESIAN, pack_with_readings

from explorer.session import Selection, SelectionKind
from explorer.storage.documents import list_copies
from explorer.storage.pack.loading import load_corridor
from explorer.storage.remembered import load_remembered
from explorer.ui.output.exporting import words_of_copies
from explorer.ui.output.slides import slides
from explorer.ui.window.stage.arrangement import Mode

PASSAGE = "new-line"


@pytest.fixture
def pack(tmp_path):
    return pack_with_readings(tmp_path)


@pytest.fixture
def corridor(pack):
    return load_corridor(pack)


@pytest.fixture
def reading_window(open_window, qtbot):
    """Return a function that opens a window in mode Read."""

    def opened(language="en"):
        window = open_window(language)
        window.stage.show_mode(Mode.READ)
        qtbot.waitUntil(lambda: not window.copies.busy)
        return window

    return opened


def texts_offered(window):
    box = window.panels.reader.findChild(QComboBox)
    return [box.itemText(i) for i in range(box.count())], box.currentText()


@pytest.mark.parametrize(
    ("language", "words", "mark"),
    [
        ("en", "The high-speed line is 142.3 km long.", "our own text"),
        ("id", "Panjang jalur kereta cepat 142,3 km.", "teks kami sendiri"),
    ],
)
def test_the_reading_is_open_in_the_language_of_the_window(reading_window, language, words, mark):
    window = reading_window(language)
    reader = window.panels.reader
    assert words in reader.text()
    offered, shown = texts_offered(window)
    assert offered == [f"Reading en – {mark}", f"Reading id – {mark}"]
    assert shown == f"Reading {language} – {mark}"
    assert not reader.no_copy.isVisible(), "nobody needs a copy of it"


def test_a_change_of_language_changes_the_reading(reading_window):
    window = reading_window("en")
    window.set_language("id")
    assert "Stasiun lama tidak dilaluinya." in window.panels.reader.text()
    window.session.read("reading-en")
    assert "It leaves out the old stations." in window.panels.reader.text()
    window.set_language("en")
    window.set_language("id")
    assert "Stasiun lama tidak dilaluinya." in window.panels.reader.text()


def test_nothing_is_read_before_somebody_reads(open_window):
    window = open_window()
    assert window.session.state.copies == {}


def test_a_reading_cannot_be_closed_removed_or_exported_as_a_copy(reading_window, home):
    window = reading_window()
    window.panels.reader.close_wanted.emit("reading-en")
    window.copies.close("reading-en")
    window.session.close_copy("reading-en")
    assert set(window.session.state.copies) == {"reading-en", "reading-id"}
    assert not window.panels.reader._close.isEnabled()
    assert list_copies(home) == ()
    assert words_of_copies(window.session.state) == {}


def test_a_file_that_is_the_reading_opens_it_and_is_not_kept(reading_window, home, pack, qtbot):
    window = reading_window()
    window.copies.open(pack / "reading.id.txt")
    qtbot.waitUntil(lambda: not window.copies.busy)
    assert window.session.state.reading == "reading-id"
    assert list_copies(home) == ()
    assert set(window.session.state.copies) == {"reading-en", "reading-id"}


def test_a_text_of_the_user_stands_beside_it(reading_window, tmp_path, qtbot, monkeypatch):
    window = reading_window()
    monkeypatch.setattr(window.copies, "_wants_plain", lambda _document: True)
    mine = tmp_path / "mine.txt"
    mine.write_text("Catatan dari Bandung.", encoding="utf-8")
    window.copies.open(mine)
    qtbot.waitUntil(lambda: not window.copies.busy)
    assert window.panels.reader.text().startswith("Catatan dari Bandung.")
    window.copies.close(window.session.state.reading)
    assert window.session.state.reading is None
    assert "The high-speed line is 142.3 km long." in window.panels.reader.text()


def test_a_claim_and_a_passage_lead_into_the_reading_in_the_language(open_window, qtbot):
    window = open_window("id")
    window.panels.read_passage(PASSAGE)
    qtbot.waitUntil(lambda: bool(window.session.state.copies) and not window.copies.busy)
    state = window.session.state
    assert state.choices.selection == Selection(SelectionKind.PASSAGE, PASSAGE)
    assert state.source_of(PASSAGE) == "reading-id"
    found = state.located(PASSAGE)
    assert INDONESIAN[found.start : found.end] == "Panjang jalur kereta cepat 142,3 km."
    assert window.panels.reader.footer.words == "satu-satunya penggalan", "and no status"
    window.session.read("reading-en")
    assert window.session.state.source_of(PASSAGE) == "reading-en", "who reads goes on reading"


def test_a_passage_in_two_languages_is_one_slide(open_window):
    picked = [s.picked for s in slides(open_window().session.state) if s.picked]
    passages = [p.id for p in picked if p.kind is SelectionKind.PASSAGE]
    assert passages in ([PASSAGE], [])


def test_where_one_read_comes_back(open_window, pack, qtbot, home):
    window = open_window()
    window.session.open_corridor(load_corridor(pack), pack)
    window.panels.read_source("reading-id")
    qtbot.waitUntil(lambda: bool(window.session.state.copies) and not window.copies.busy)
    window.memory.save()
    assert load_remembered(home, pack).reading.key == "reading-id"
