"""Reading an article beside the map; needs the articles, which belong to their publishers."""

import pytest
from articles import article
from PySide6.QtWidgets import QLabel, QMessageBox

from explorer.session import Picked, Selection
from explorer.storage.documents import list_copies
from explorer.ui.excerpt import Excerpt

PATIENCE_MS = 20_000


def text_of(widget):
    return "\n".join(x.text() for x in widget.findChildren(QLabel))


@pytest.fixture
def reading(window, qtbot):
    window.files.open(article("hrp-2017"))
    qtbot.waitUntil(lambda: not window.copies.busy, timeout=PATIENCE_MS)
    return window


def test_an_opened_article_comes_to_the_front_with_all_its_passages(reading):
    assert reading.tabs.currentWidget() is reading.reader
    located = reading.session.state.copies["hrp-2017"].located
    assert {item.status for item in located.values()} == {"verified"}
    assert "29 of 29 passages" in text_of(reading.reader)


def test_a_segments_card_quotes_the_passage_and_says_it_is_word_for_word(reading):
    reading.session.select(Selection(Picked.SEGMENT, "urumqi-horgos", "horgos-passenger"))
    quotes = [e.text() for e in reading.details.findChildren(Excerpt)]
    assert any("670" in q and "370" in q for q in quotes)
    assert "✓ word for word" in text_of(reading.details)


def test_a_passage_in_the_text_lights_up_its_segments_on_the_map(reading):
    reading.reader.selected.emit(Selection(Picked.PASSAGE, "horgos-distances"))
    reading.session.select(Selection(Picked.PASSAGE, "horgos-distances"))
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
        reading.actions_by_id["passage_before"].trigger()
    assert reading.session.state.choices.selection.id == ids[-2]


def test_the_copy_is_there_again_at_the_next_start_until_it_is_closed(
    reading, open_window, home, qtbot
):
    reading.close()
    again = open_window()
    assert "hrp-2017" in again.session.state.copies
    again.reader.close_wanted.emit("hrp-2017")
    qtbot.waitUntil(lambda: again.findChild(QMessageBox) is not None, timeout=PATIENCE_MS)
    box = again.findChild(QMessageBox)
    assert "hrp" in box.text()
    next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole).click()
    qtbot.waitUntil(lambda: not again.session.state.copies, timeout=PATIENCE_MS)
    assert list_copies(home) == ()


def test_a_newer_copy_takes_the_place_of_the_older_one_for_good(reading, qtbot, tmp_path, home):
    newer = tmp_path / "newer.txt"
    text = reading.session.state.copies["hrp-2017"].document.text
    newer.write_text(text + "\nA line that only the newer copy has.\n", "utf-8")
    reading.files.open(newer)
    qtbot.waitUntil(lambda: not reading.copies.busy, timeout=PATIENCE_MS)
    assert "only the newer copy" in reading.reader.text()
    assert [copy.name for copy in list_copies(home)] == ["newer.txt"]
