"""Reading an article beside the map; needs the articles, which belong to their publishers."""

import pytest
from articles import article
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from explorer.session import Selection, SelectionKind
from explorer.storage.documents import list_copies
from explorer.ui.article.copies_dialog import CopiesDialog
from explorer.ui.parts.excerpt import Excerpt
from explorer.ui.window.stage.arrangement import Mode


def text_of(widget):
    return "\n".join(x.text() for x in widget.findChildren(QLabel))


@pytest.fixture
def reading(window, qtbot):
    window.files.open(article("hrp-2017"))
    qtbot.waitUntil(lambda: not window.copies.busy)
    return window


def test_an_opened_article_comes_to_the_front_with_all_its_passages(reading):
    assert reading.panels.sheet.stack.currentWidget() is reading.panels.reader
    located = reading.session.state.copies["hrp-2017"].located
    assert {item.status for item in located.values()} == {"verified"}
    assert "29 of 29 passages" in text_of(reading.panels.reader)


@pytest.mark.parametrize(
    ("segment", "passage", "said"),
    [
        ("urumqi-horgos", "horgos-distances", "670"),
        ("horgos-almaty", "horgos-distances", "670"),
        ("urumqi-alataw-pass", "alataw-first-route", ""),
    ],
)
def test_opening_an_article_goes_to_the_passage_that_says_most_about_what_is_selected(
    window, qtbot, segment, passage, said
):
    window.session.select(Selection(SelectionKind.SEGMENT, segment))
    window.files.open(article("hrp-2017"))
    qtbot.waitUntil(lambda: not window.copies.busy)
    reader = window.panels.reader
    ids = [i for i in reader.sheet.passages() if i in links_of(window, segment)]
    qtbot.waitUntil(lambda: reader.sheet._in_sight(passage))
    place = f"{ids.index(passage) + 1} of {len(ids)} passages"
    assert place in reader.footer.words
    start, end = reader.sheet._places[passage][0]
    assert said in reader.text()[start:end]
    reader.step(1)
    after = (ids.index(passage) + 1) % len(ids)
    assert f"{after + 1} of {len(ids)} passages" in reader.footer.words


def links_of(window, segment):
    return {x.passage_id for x in window.session.state.corridor.segments[segment].links}


def test_an_article_that_is_open_already_goes_to_the_passage_when_a_segment_is_selected(reading):
    reading.session.select(Selection(SelectionKind.SEGMENT, "urumqi-horgos"))
    assert reading.panels.reader.sheet._in_sight("horgos-distances")


def test_a_segments_card_quotes_the_passage_and_says_it_is_word_for_word(reading):
    reading.session.select(Selection(SelectionKind.SEGMENT, "urumqi-horgos", "horgos-passenger"))
    quotes = [e.text() for e in reading.panels.details.findChildren(Excerpt)]
    assert any("670" in q and "370" in q for q in quotes)
    assert "✓ word for word" in text_of(reading.panels.details)


def test_a_passage_in_the_text_lights_up_its_segments_on_the_map(reading):
    reading.panels.reader.selected.emit(Selection(SelectionKind.PASSAGE, "horgos-distances"))
    reading.session.select(Selection(SelectionKind.PASSAGE, "horgos-distances"))
    picture = reading.canvas.picture()
    assert {"urumqi-horgos", "horgos-almaty"} <= picture.segments
    assert {"urumqi", "horgos", "almaty"} <= picture.places


def test_n_and_p_walk_through_the_passages_in_the_order_of_the_text(reading, qtbot):
    ids = [p.id for p in reading.session.state.corridor.passages_of("hrp-2017")]
    seen = []
    for _ in ids:
        with qtbot.waitSignal(reading.session.changed):
            reading.actions_by_id["next_passage"].trigger()
        seen.append(reading.session.state.choices.selection.id)
    assert seen == ids
    with qtbot.waitSignal(reading.session.changed):
        reading.actions_by_id["previous_passage"].trigger()
    assert reading.session.state.choices.selection.id == ids[-2]


def test_a_copy_that_is_closed_stays_kept_and_is_there_again_at_the_next_start(
    reading, open_window, home, qtbot
):
    kept = list_copies(home)
    reading.panels.reader._close.click()
    qtbot.waitUntil(lambda: "hrp-2017" not in reading.session.state.copies)
    assert reading.findChild(QMessageBox) is None, "nothing is asked: nothing is lost"
    assert list_copies(home) == kept != ()
    assert "Your copies" in reading.messages.text()
    assert "29 of 29 passages" not in text_of(reading.panels.reader)
    reading.close()
    assert "hrp-2017" in open_window().session.state.copies


def test_a_copy_that_was_closed_is_opened_again_from_the_list(reading, qtbot):
    reading.copies.close("hrp-2017")
    reading.stage.show_mode(Mode.EXPLORE)
    reading.actions_by_id["copies"].trigger()
    dialog = reading.findChild(CopiesDialog)
    assert dialog.read.isEnabled()
    dialog.read.click()
    qtbot.waitUntil(lambda: "hrp-2017" in reading.session.state.copies)
    assert reading.panels.sheet.stack.currentWidget() is reading.panels.reader
    assert reading.session.state.reading == "hrp-2017"


def test_a_copy_is_deleted_from_the_list_only(reading, qtbot, home):
    reading.actions_by_id["copies"].trigger()
    dialog = reading.findChild(CopiesDialog)
    dialog.remove.click()
    box = dialog.findChild(QMessageBox)
    next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole).click()
    qtbot.waitUntil(lambda: "hrp-2017" not in reading.session.state.copies)
    assert list_copies(home) == ()


def test_a_newer_copy_takes_the_place_of_the_older_one_for_good(reading, qtbot, tmp_path, home):
    newer = tmp_path / "newer.txt"
    text = reading.session.state.copies["hrp-2017"].document.text
    newer.write_text(text + "\nA line that only the newer copy has.\n", "utf-8")
    reading.files.open(newer)
    qtbot.waitUntil(lambda: not reading.copies.busy)
    assert "only the newer copy" in reading.panels.reader.text()
    assert [copy.name for copy in list_copies(home)] == ["newer.txt"]


def test_by_keyboard_alone_from_passage_to_passage_to_the_claims(reading, qtbot):
    window, session = reading, reading.session
    window.activateWindow()
    sheet = window.panels.reader.sheet
    qtbot.waitUntil(lambda: QApplication.focusWidget() is sheet)  # opening it brought us here
    ids = [p.id for p in session.state.corridor.passages_of("hrp-2017")]
    at = ids.index("horgos-distances")
    for passage_id in ids[: at + 1]:
        with qtbot.waitSignal(session.changed):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
        assert session.state.choices.selection.id == passage_id
    assert {"urumqi", "horgos", "almaty"} <= window.canvas.picture().places
    assert f"{at + 1} of {len(ids)} passages" in window.panels.reader.footer.words
    qtbot.waitUntil(window.panels.reader.footer.links[0].isVisible)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    link = QApplication.focusWidget()
    assert "Claim check" in link.text()
    with qtbot.waitSignal(window.panels.reader.claims_wanted):
        QTest.keyClick(link, Qt.Key.Key_Space)


def test_who_reads_stays_with_the_article_when_something_is_picked_on_the_map(reading, qtbot):
    window = reading
    window.canvas.picked.emit(Selection(SelectionKind.PLACE, "horgos"))
    assert window.panels.sheet.stack.currentWidget() is window.panels.reader
    assert "1 of 5 passages · Horgos" in window.panels.reader.footer.words
    window.canvas.picked.emit(Selection(SelectionKind.PLACE, "hami"))  # of which it says nothing
    assert window.panels.sheet.stack.currentWidget() is window.panels.details


def test_every_name_of_both_articles_is_a_link(window, qtbot):
    for source_id, count in (("hrp-2017", 90), ("antara-2024", 50)):
        window.copies.open(article(source_id))
        qtbot.waitUntil(lambda: not window.copies.busy)
        links = window.panels.reader.sheet.links()
        assert len(links) >= count
        copy = window.session.state.copies[source_id]
        said = [copy.document.text[m.start : m.end] for m in copy.mentions]
        assert [words for words, _ in links] == said
