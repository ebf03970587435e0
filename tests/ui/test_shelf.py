"""The shelf in the window: what stands on it, how it is chosen from, and what becomes of it."""

import json
from itertools import product
from pathlib import Path
from threading import Event

import pytest
from drag_and_drop import drop
from packs import example_pack
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from explorer.app import start
from explorer.model.authoring.drafts import Draft, DraftSource
from explorer.session import Selection, SelectionKind
from explorer.storage.corridor_file import write_corridor_file
from explorer.storage.drafts.kept import DELETED, begin_draft, read_draft
from explorer.storage.hashes import sha256_of
from explorer.storage.paths import default_corridor, shipped_corridors
from explorer.storage.settings import Settings, load_settings, save_settings
from explorer.storage.shelf.listing import load_kept, note_opened, own_corridors
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.window.lessons_dialog import LessonsDialog
from explorer.ui.window.shelf.small_maps import SIZE_PX, Look, SmallMaps, brought
from explorer.ui.window.stage.arrangement import Mode, Question
from explorer.wording import phrases

PATIENCE_MS = 30_000


@pytest.fixture
def file(tmp_path):
    """A corridor of the user's own, of a small network and in Indonesian only."""
    path = tmp_path / "Jawa Barat.corridor"
    write_corridor_file(example_pack(tmp_path), path)
    return path


@pytest.fixture
def window(window, qtbot):
    """A window on the corridor as it was read from its folder."""
    window.files.open_corridor(default_corridor())
    qtbot.waitUntil(lambda: not window.map_loader.busy, timeout=PATIENCE_MS)
    return window


@pytest.fixture
def open_shelf(qtbot):
    def opened(window):
        window.actions_by_id["corridors"].trigger()
        shelf = window.shelf
        qtbot.waitUntil(lambda: not shelf.busy and bool(shelf.page.cards), timeout=PATIENCE_MS)
        QApplication.processEvents()
        return shelf.page

    return opened


def card(page, path):
    found = page.card_of(path)
    assert found is not None, [c.path for c in page.cards]
    return found


def test_the_shelf_takes_the_maps_place_and_escape_gives_it_back(window, open_shelf):
    page = open_shelf(window)
    assert page.isVisible()
    assert not window.stage.isVisible()
    assert not window.strip.isVisible()
    first = page.cards[0]
    assert first.path == default_corridor()
    assert first.title == "China – Kazakhstan"
    assert first._counts.text() == "5 routes · 38 places"
    assert [c.entry.shipped for c in page.cards] == [True] * len(shipped_corridors())
    assert not any(c.off_button.isVisible() for c in page.cards)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.stage.isVisible()
    assert window.strip.isVisible()
    window.top.corridors.click()
    assert page.isVisible()
    window.top.corridors.click()
    assert not page.isVisible()


def test_each_card_has_a_map_of_its_own_that_is_drawn_once(window, home, file, open_shelf):
    note_opened(home, file)
    page = open_shelf(window)
    images = [c.picture.image for c in page.cards]
    assert all(isinstance(image, QImage) and image.width() == SIZE_PX[0] for image in images)
    assert len({bytes(image.constBits()) for image in images}) == len(images)
    kept = sorted((home / "cache" / "small-maps").iterdir())
    assert len(kept) == len(images)
    look = Look("en", "light", 1.0)
    assert brought(file, look) == images[-1]
    assert sorted((home / "cache" / "small-maps").iterdir()) == kept
    brought(file, Look("id", "dark", 1.0))
    assert len(list((home / "cache" / "small-maps").iterdir())) == len(kept) + 1


def test_opening_shows_the_corridor_at_once_and_remembers_each_for_itself(
    window, home, file, open_shelf, qtbot
):
    note_opened(home, file)
    session = window.session
    session.choose(from_id="horgos", to_id="almaty")
    page = open_shelf(window)
    card(page, file).open_button.click()
    assert session.state.source == file
    assert not page.isVisible()
    assert window._window_state.settings.corridor == str(file)
    assert not window.actions_by_id["undo"].isEnabled()
    qtbot.waitUntil(lambda: not window.map_loader.busy, timeout=PATIENCE_MS)
    session.select(Selection(SelectionKind.PLACE, "bandung"))
    page = open_shelf(window)
    assert card(page, file).property("open") is True
    card(page, default_corridor()).open_button.click()
    qtbot.waitUntil(lambda: session.state.choices.from_id == "horgos")
    assert session.state.choices.to_id == "almaty"
    assert window._window_state.settings.corridor == ""
    assert not window.actions_by_id["undo"].isEnabled()
    open_shelf(window)
    card(page, file).open_button.click()
    qtbot.waitUntil(lambda: session.state.choices.selection is not None)
    qtbot.waitUntil(lambda: session.state.choices.selection.id == "bandung")


def test_the_one_that_is_open_stays_as_it_is(window, open_shelf):
    window.session.choose(from_id="horgos")
    page = open_shelf(window)
    before = window.session.state
    card(page, default_corridor()).read_button.click()
    assert window.session.state is before
    assert window.stage.layout_asked.mode is Mode.READ
    assert not page.isVisible()


def test_arrows_go_from_card_to_card_and_enter_opens(window, home, tmp_path, file, open_shelf):
    note_opened(home, file)
    window.resize(1366, 768)
    window.activateWindow()
    page = open_shelf(window)
    assert page.focusWidget() is card(page, default_corridor())
    for _ in page.cards[1:]:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert page.focusWidget() is card(page, file)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert page.focusWidget() is card(page, file)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert window.session.state.source == file


@pytest.mark.parametrize(
    ("language", "size"), tuple(product(("en", "id"), ((910, 512), (1366, 697), (1920, 1080))))
)
def test_cards_fit_beside_each_other_in_every_window(  # noqa: PLR0917 - its fixtures
    open_window, home, file, open_shelf, language, size
):
    for number in range(3):
        copy = home / "corridors" / f"{number}.corridor"
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    window = open_window(language)
    window.resize(*size)
    page = open_shelf(window)
    room = page.viewport().width()
    for each in page.cards:
        left = each.mapTo(page.viewport(), each.rect().topLeft()).x()
        assert left >= 0
        assert left + each.width() <= room
        for button in each.findChildren(QPushButton):
            if button.isVisibleTo(each):
                assert button.width() >= button.sizeHint().width()
                assert each.rect().contains(button.geometry())
    columns = {each.x() for each in page.cards}
    assert len(columns) == {910: 2, 1366: 3, 1920: 4}[size[0]]
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_low_window_begins_with_what_the_page_is_for(open_window, open_shelf, qtbot, language):
    window = open_window(language)
    window.resize(910, 499)
    page = open_shelf(window)
    QApplication.processEvents()
    room = page.viewport().rect()
    for each in (page.title, page.back, page.cards[0].open_button):
        at = each.mapTo(page.viewport(), each.rect().topLeft())
        assert room.contains(QRect(at, each.size())), each.text()
    page.cards[-1].setFocus()
    page._bring(page.cards[-1])
    assert page.verticalScrollBar().value() > 0, "what lies farther down is brought all the same"


def test_a_damaged_one_says_why_and_is_not_opened(window, home, file, open_shelf):
    note_opened(home, file)
    file.write_bytes(file.read_bytes()[:900])
    before = window.session.state
    page = open_shelf(window)
    cut = card(page, file)
    assert "damaged" in cut._counts.text()
    assert not cut.open_button.isVisible()
    assert cut.off_button.isVisible()
    cut.faults_button.click()
    [dialog] = window.findChildren(FaultsDialog)
    dialog.close()
    QTest.keyClick(cut, Qt.Key.Key_Return)
    assert window.session.state is before
    assert page.isVisible()


def test_what_only_opening_tells_is_told_when_its_map_is_drawn(window, home, tmp_path, open_shelf):
    pack = example_pack(tmp_path)
    (pack / "claims.toml").unlink()
    note_opened(home, pack)
    page = open_shelf(window)
    assert "claims.toml" in card(page, pack)._counts.text()
    assert not card(page, pack).open_button.isVisible()


def answer(window, text):
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    [button] = [button for button in box.buttons() if button.text() == text]
    said = f"{box.text()} {box.informativeText()}"
    button.click()
    return said


def test_taking_off_asks_says_that_the_file_stays_and_keeps_it(
    window, home, file, open_shelf, qtbot
):
    note_opened(home, file)
    page = open_shelf(window)
    card(page, file).off_button.click()
    assert str(file) in answer(window, "Keep")
    assert own_corridors(home) == (file,)
    QTest.keyClick(card(page, file), Qt.Key.Key_Delete)
    assert "stays" in answer(window, "Take off")
    qtbot.waitUntil(lambda: page.card_of(file) is None)
    assert file.is_file()
    assert own_corridors(home) == ()


def test_only_a_file_in_the_programs_own_folder_can_be_deleted_and_only_by_name(
    window, home, file, open_shelf, qtbot
):
    own = home / "corridors" / "own.corridor"
    own.parent.mkdir(parents=True)
    own.write_bytes(file.read_bytes())
    note_opened(home, file)
    page = open_shelf(window)
    card(page, file).off_button.click()
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "Delete the file" not in [button.text() for button in box.buttons()]
    answer(window, "Keep")
    card(page, own).off_button.click()
    answer(window, "Delete the file")
    qtbot.waitUntil(lambda: page.card_of(own) is None)
    assert not own.exists()
    assert file.exists()


def test_a_file_that_cannot_be_deleted_keeps_its_draft_and_it_is_said_where_it_is(
    window, home, file, open_shelf, qtbot
):
    own = home / "corridors" / "own.corridor"
    own.parent.mkdir(parents=True)
    own.write_bytes(file.read_bytes())
    begin_draft(home, Draft("own", "D", sha256_of(b"text"), DraftSource("", "", "", "en")), "text")
    page = open_shelf(window)
    real = Path.unlink

    def refusing(path, **named):
        if path == own:
            raise PermissionError(13, "in use elsewhere", str(path))
        real(path, **named)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Path, "unlink", refusing)
        card(page, own).off_button.click()
        assert "its draft" in answer(window, "Delete the file")
        said = answer(window, "Close")
    assert "cannot be deleted" in said
    assert phrases.write_error(PermissionError(13, "")) in said
    assert str(own) in said
    assert own.is_file()
    assert read_draft(home, "own").text == "text"
    qtbot.waitUntil(lambda: not window.shelf.busy)
    card(page, own).off_button.click()
    answer(window, "Delete the file")
    assert not own.exists()
    assert not list(home.rglob("text.txt"))


def test_why_a_draft_cannot_be_deleted_is_told_in_the_windows_language_only(
    window, home, file, open_shelf
):
    own = home / "corridors" / "own.corridor"
    own.parent.mkdir(parents=True)
    own.write_bytes(file.read_bytes())
    begin_draft(home, Draft("own", "D", sha256_of(b"text"), DraftSource("", "", "", "en")), "text")
    (home / DELETED).write_text("in the way")
    card(open_shelf(window), own).off_button.click()
    answer(window, "Delete the file")
    said = answer(window, "Close")
    assert "cannot be deleted" in said
    assert "Errno" not in said
    assert str(own) in said


def test_only_the_small_maps_that_the_cards_show_are_kept_in_memory(qtbot, home, file):
    del home
    maps, other = SmallMaps(QApplication.instance()), default_corridor()
    light, dark = Look("en", "light", 1.0), Look("en", "dark", 1.0)

    def wanted(paths, look):
        maps.want(paths, look)
        qtbot.waitUntil(lambda: not maps.busy, timeout=PATIENCE_MS)

    wanted([file, other], light)
    wanted([file, other], dark)
    assert all(maps.known(path, dark) is not None for path in (file, other))
    assert all(maps.known(path, light) is None for path in (file, other))
    wanted([file], dark)
    assert maps.known(file, dark) is not None
    assert maps.known(other, dark) is None


def test_a_dropped_file_is_opened_and_stands_on_the_shelf(window, home, file, open_shelf):
    page = open_shelf(window)
    drop(window, file)
    assert window.session.state.source == file
    assert not page.isVisible()
    assert load_kept(home).opened == (str(file),)
    card(open_shelf(window), file)


def test_whatever_asks_for_the_map_closes_the_shelf(window, open_shelf):
    page = open_shelf(window)
    for ask in (
        lambda: window.stage.ask(Question.TIMELINE),
        window.top.modes[Mode.CHECK].click,
        window.actions_by_id["measure"].trigger,
        lambda: window.top.search.chosen.emit(Selection(SelectionKind.PLACE, "almaty")),
    ):
        open_shelf(window)
        ask()
        assert not page.isVisible()


def test_the_shelf_speaks_the_language_that_is_chosen(window, open_shelf, qtbot):
    page = open_shelf(window)
    window.set_language("id")
    qtbot.waitUntil(lambda: not window.shelf.busy, timeout=PATIENCE_MS)
    assert page.title.text() == "Pilih koridor"
    first = page.cards[0]
    assert first.title == "Tiongkok – Kazakhstan"
    assert first._counts.text() == "5 rute · 38 tempat"
    assert first.picture.image is not None
    window.set_language("en")


def begun(qtbot, window):
    qtbot.addWidget(window)
    window.shelf.open_at_start()
    with qtbot.waitSignal(window.map_loader.finished, timeout=PATIENCE_MS):
        window.show()
    qtbot.waitUntil(lambda: not window.shelf.busy, timeout=PATIENCE_MS)
    return window.shelf.is_open


def test_a_fresh_start_begins_with_the_shelf_and_a_later_one_only_where_it_is_wished(qtbot, home):
    window = start()[1]
    assert begun(qtbot, window)
    window.memory.save()
    window = start()[1]
    assert not begun(qtbot, window)
    window.shelf.open()
    window.shelf.page.at_start.click()
    window.memory.save()
    assert load_settings(home).shelf_at_start
    assert begun(qtbot, start()[1])


def test_no_mode_looks_chosen_while_the_shelf_is_open(window, open_shelf):
    assert window.top.modes[Mode.EXPLORE].isChecked()
    open_shelf(window)
    assert not any(button.isChecked() for button in window.top.modes.values())
    window.top.modes[Mode.CHECK].click()
    assert not window.shelf.is_open
    assert [m for m, b in window.top.modes.items() if b.isChecked()] == [Mode.CHECK]


@pytest.mark.parametrize("harm", ["gone", "cut"])
def test_a_remembered_file_that_is_gone_or_damaged_hinders_no_start(qtbot, home, file, harm):
    note_opened(home, file)
    save_settings(home, Settings(corridor=str(file)))
    if harm == "gone":
        file.unlink()
    else:
        file.write_bytes(b"PK")
    (home / "corridors.json").write_text(
        json.dumps({"opened": [str(file), str(home / "no" / "x.corridor")]}), encoding="utf-8"
    )
    _, window, problem = start()
    assert problem is not None  # which is told; a file that is gone, too
    assert window.session.state.source == default_corridor()
    assert begun(qtbot, window)
    assert [c.problem is None for c in window.shelf.page.cards][-2:] == [False, False]


def test_one_that_ships_is_remembered_by_its_folders_name(window, qtbot, home, monkeypatch):
    names = []
    window.files.corridor_opened.connect(names.append)
    window.files.open_corridor(default_corridor())
    assert names == [""]
    assert load_kept(home).opened == ()


def test_a_card_counts_its_lessons_and_a_key_lists_them(window, home, tmp_path, open_shelf):
    file = tmp_path / "none.corridor"
    pack = example_pack(tmp_path)
    (pack / "lesson-speed.toml").unlink()
    write_corridor_file(pack, file)
    note_opened(home, file)
    page = open_shelf(window)
    first, own = card(page, default_corridor()), card(page, file)
    assert first.lessons_button.text() == "3 lessons"
    assert first.lessons_button.accessibleName() == "3 lessons China – Kazakhstan"
    assert not own.lessons_button.isVisible(), "a corridor without lessons offers none"
    others = [c for c in page.cards if c.entry.shipped and c is not first]
    assert {c.lessons_button.text() for c in others} == {"1 lesson"}
    other = others[0]
    other.read_button.setFocus()
    QTest.keyClick(other.read_button, Qt.Key.Key_Tab)
    assert window.focusWidget() is other.lessons_button
    QTest.keyClick(other.lessons_button, Qt.Key.Key_Space)
    assert not page.isVisible()
    assert window.session.state.source == other.path
    (dialog,) = [d for d in window.findChildren(LessonsDialog) if d.isVisible()]
    assert dialog.list.count() == 1
    assert dialog.focusWidget() is dialog.list
    dialog.reject()


def test_what_takes_its_time_is_told_where_it_can_be_seen(window, open_shelf, qtbot):
    page = open_shelf(window)
    go_on = Event()
    window.files.work.read("Reading…", go_on.wait, lambda _: None, lambda _: None)
    qtbot.waitUntil(window.reading_bar.isVisible)
    assert not page.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not window.reading_bar.isVisible())
