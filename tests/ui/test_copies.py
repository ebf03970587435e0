"""Opening texts: one after the other, cancelled, listed, removed, changed on disk."""

import threading

import pytest
from articles import article
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QWidget
from writers import docx, docx_of, pdf, pdf_of_streams, zipped

from explorer.session import Session
from explorer.storage.documents import Document, add_copy, list_copies
from explorer.ui.article import article_copies as copies_module
from explorer.ui.article import copy_reading
from explorer.ui.article.article_copies import ArticleCopies
from explorer.ui.article.copies_dialog import CopiesDialog
from explorer.ui.article.reading_bar import ReadingBar

ACCEPT, REJECT = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole


@pytest.fixture
def holder(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def session(corridor):
    return Session(corridor)


@pytest.fixture
def copies(session, tmp_path, holder, monkeypatch):
    monkeypatch.setattr(ArticleCopies, "_wants_plain", lambda _self, _document: True)
    return ArticleCopies(session, tmp_path / "home", holder)


def finish(copies, qtbot):
    qtbot.waitUntil(lambda: not copies.busy)


def press(box, role):
    next(b for b in box.buttons() if box.buttonRole(b) == role).click()


@pytest.fixture
def slow_file(monkeypatch, tmp_path):
    """A file whose reading goes on until it is cancelled or let go."""
    go_on, begun = threading.Event(), threading.Event()

    def read(path, progress=None):
        begun.set()
        share = 0.0
        while not go_on.wait(0.005):
            share = min(0.9, share + 0.01)
            progress(share)
        return Document(path, path.name, "Kata.", "0" * 64, "utf-8")

    monkeypatch.setattr(copy_reading, "read_document", read)
    path = tmp_path / "slow.txt"
    path.write_text("Kata.", "utf-8")
    yield path, go_on
    go_on.set()


def test_a_slow_reading_shows_how_far_it_is_and_is_cancelled(
    copies, session, holder, slow_file, qtbot
):
    bar = ReadingBar(copies)
    bar.setParent(holder)
    path, _ = slow_file
    with qtbot.waitSignal(copies.slow):
        copies.open(path)
        copies.open(path)
        assert not bar.isVisible()
    assert bar.isVisible()
    assert "slow.txt" in bar.words.text()
    assert "1 more" in bar.words.text()
    qtbot.waitUntil(lambda: bar.bar.value() > 0)
    said = []
    copies.message.connect(said.append)
    bar.cancel.click()
    assert not bar.isVisible()
    finish(copies, qtbot)
    assert session.state.copies == {}
    assert any("cancelled" in text for text in said)
    assert holder.findChild(QMessageBox) is None


def test_a_quick_reading_shows_no_bar(copies, session, holder, slow_file, qtbot):
    copies._slow.setInterval(600_000)  # a time that never comes
    bar = ReadingBar(copies)
    bar.setParent(holder)
    path, go_on = slow_file
    copies.open(path)
    go_on.set()
    finish(copies, qtbot)
    assert not bar.isVisible()
    assert len(session.state.copies) == 1


def test_several_files_are_opened_in_their_order_and_all_failures_are_told_at_once(
    copies, session, holder, qtbot, tmp_path
):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    files = {
        "a.txt": b"Satu.",
        "bomb.docx": zipped({"word/document.xml": bomb}),
        "scan.pdf": pdf_of_streams([b"0 0 9 9 re f"]),
        "cut.pdf": pdf("Kata. " * 500)[:300],
        "b.docx": docx("Dua."),
        "noise.txt": bytes(range(256)) * 40,
        "empty.docx": docx_of("<w:p/>"),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        copies.open(tmp_path / name)
    finish(copies, qtbot)
    assert [c.document.path.name for c in session.state.copies.values()] == ["a.txt", "b.docx"]
    (box,) = holder.findChildren(QMessageBox)
    assert box.text() == "5 files cannot be opened"
    announced = box.informativeText()
    assert "bomb.docx\nThe file defines words of its own" in announced
    assert "scan.pdf\nThe file holds no words" in announced
    assert "cut.pdf\nThe file is damaged" in announced
    assert "noise.txt\nThe file is none of the kinds" in announced
    assert "empty.docx\nThe file holds no text" in announced


def test_the_window_takes_several_files_that_are_dropped_on_it(
    window, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(ArticleCopies, "_wants_plain", lambda _self, _document: True)
    paths = [tmp_path / "satu.txt", tmp_path / "dua.txt"]
    for path in paths:
        path.write_text(f"Kereta {path.stem} ke Almaty.", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    window.dropEvent(drop)
    finish(window.copies, qtbot)
    assert "dua" in window.panels.reader.text()

    def opened():
        copies = window.session.state.copies.values()
        return [c.document.path.name for c in copies if not c.is_own]

    names = opened()
    assert names == ["satu.txt", "dua.txt"]
    window.actions_by_id["copies"].trigger()  # open, but no article: not kept
    dialog = window.findChild(CopiesDialog)
    shown = [dialog.table.item(row, 5).text() for row in range(dialog.table.rowCount())]
    assert shown == ["open, not kept"] * 2
    dialog.remove.click()
    assert dialog.table.rowCount() == 1
    assert opened() == names[1:]
    dialog.read.click()
    assert window.panels.sheet.stack.currentWidget() is window.panels.reader


def test_the_window_goes_on_while_a_text_of_one_long_line_is_read(copies, session, qtbot, tmp_path):
    path = tmp_path / "line.txt"
    path.write_text("Kereta dari Horgos ke Almaty lama sekali. " * 50_000, "utf-8")
    turns = []
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append(copies.busy))
    beat.start(0)
    copies.open(path)
    finish(copies, qtbot)
    beat.stop()
    assert turns.count(True) > 20  # counted, not timed: the loop never waited for the reading
    (copy,) = session.state.copies.values()
    assert len(copy.mentions) == 20_000
    assert max(end - start for start, end in copy.paragraphs) <= 2_000


# ------------------------------------------------------------------ the list


@pytest.fixture
def listed(copies, session, holder, tmp_path, qtbot):
    """The dialog with a kept copy of each source."""
    for number, source_id in enumerate(("hrp-2017", "antara-2024")):
        path = tmp_path / f"{source_id}.txt"
        path.write_text(f"Teks {number}.", "utf-8")
        add_copy(copies.folder, copy_reading.read_document(path), source_id)
    made = CopiesDialog(session, copies, holder)
    made.open()
    return made


def row(dialog, number):
    return [dialog.table.item(number, c).text() for c in range(dialog.table.columnCount())]


def test_the_list_names_article_size_date_and_fingerprint(listed, copies):
    kept = list_copies(copies.folder)[0]
    name, of, size, since, fingerprint, state = row(listed, 0)
    assert (name, of) == ("hrp-2017.txt", "hrp, June 2017")
    assert size.startswith("7 ")
    assert since[-4:].isdigit()
    assert fingerprint == kept.sha256[:12]
    assert state == "as it was kept"


def test_a_copy_that_was_changed_on_disk_is_said_to_be(listed, copies):
    kept = list_copies(copies.folder)[1]
    kept.path.write_text("Teks lain.", "utf-8")
    listed.refresh()
    assert [row(listed, n)[5] for n in (0, 1)] == ["as it was kept", "changed on disk"]


def test_a_copy_is_removed_only_after_it_was_asked(listed, copies):
    listed.remove.click()
    press(listed.findChildren(QMessageBox)[-1], REJECT)
    assert len(list_copies(copies.folder)) == 2
    listed.remove.click()
    press(listed.findChildren(QMessageBox)[-1], ACCEPT)
    assert [c.source_id for c in list_copies(copies.folder)] == ["antara-2024"]
    assert listed.table.rowCount() == 1


# ------------------------------------------------------------------ what changes on disk


def test_a_file_that_changes_after_it_was_read_can_be_read_again(copies, session, qtbot, tmp_path):
    path = tmp_path / "kalimat.txt"
    path.write_text("Kalimat pertama.", "utf-8")
    copies.open(path)
    finish(copies, qtbot)
    (key,) = session.state.copies
    with qtbot.waitSignal(copies.changed_on_disk) as announced:
        path.write_text("Kalimat kedua, yang lain.", "utf-8")
    assert announced.args == [frozenset({key})]
    copies.read_again(key)
    finish(copies, qtbot)
    (copy,) = session.state.copies.values()
    assert "kedua" in copy.document.text


def test_a_kept_article_that_was_altered_says_so_at_the_next_start(window, qtbot, home):
    text = article("hrp-2017").read_text("utf-8")
    window.copies.open(article("hrp-2017"))
    finish(window.copies, qtbot)
    (kept,) = list_copies(home)
    window.session.close_copy("hrp-2017")
    kept.path.write_text(text.replace("670", "671"), "utf-8")
    window.copies.reopen()
    finish(window.copies, qtbot)
    copy = window.session.state.copies["hrp-2017"]
    assert copy.altered
    assert window.panels.reader.notice.isVisible()
    assert copy.located["horgos-distances"].status == "changed"


def test_a_copy_of_which_the_folder_cannot_be_written_is_open_all_the_same(
    copies, session, qtbot, tmp_path, monkeypatch
):
    said = []
    copies.message.connect(said.append)

    def refuse(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copies_module, "add_copy", refuse)
    copies.open(article("hrp-2017"))
    finish(copies, qtbot)
    assert "hrp-2017" in session.state.copies
    assert any("no space left" in text for text in said)
