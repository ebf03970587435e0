"""Passages, places and sources of a file are shown, and a new corridor is made with them."""

import json
import threading

import pytest
from drag_and_drop import drop
from packs import BALKHASH, example_pack, replaced
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from explorer import background
from explorer.app import start
from explorer.export.files import export
from explorer.storage.corridor_file import read_corridor, write_corridor_file
from explorer.storage.paths import default_corridor
from explorer.ui.parts.fault_dialog import FaultsDialog
from explorer.ui.parts.waited_work import WaitedWork
from explorer.ui.window import importing
from explorer.ui.window.import_dialog import ImportDialog


@pytest.fixture(autouse=True)
def waited(request, monkeypatch):
    """Let each test go on once a file was read or written, unless it is about the waiting."""
    if "slowly" in request.fixturenames:
        return
    for name in ("read", "write"):
        work = getattr(WaitedWork, name)

        def wait(self, *args, work=work):
            work(self, *args)
            for _ in range(4_000):
                if not self.busy:
                    return
                QTest.qWait(5)
            pytest.fail("the work does not end")

        monkeypatch.setattr(WaitedWork, name, wait)


@pytest.fixture
def slowly(monkeypatch):
    """Reading takes until ``set``."""
    over = threading.Event()
    read = importing.read_import

    def reading(*args):
        over.wait(20)
        return read(*args)

    monkeypatch.setattr(importing, "read_import", reading)
    yield over
    over.set()


@pytest.fixture
def places(tmp_path, corridor):
    """Two places as Linked Places: Urumqi with one more name, and Balkhash."""
    path = tmp_path / "lesson.lpf.json"
    export(path, corridor)
    data = json.loads(path.read_text("utf-8"))
    urumqi = next(f for f in data["features"] if f["@id"].endswith(":urumqi"))
    urumqi["names"].append({"toponym": "Dihua"})
    same = next(f for f in data["features"] if f["@id"].endswith(":horgos"))
    data["features"] = [same, urumqi, BALKHASH]
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    return path


def shown(dialog):
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def rows(dialog):
    table = dialog.table
    return [
        tuple(table.item(row, column).text() for column in range(table.columnCount()))
        for row in range(table.rowCount())
    ]


def items(dialog):
    return [dialog.table.item(row, 0) for row in range(dialog.table.rowCount())]


def chosen(dialog, role, column):
    """Choose a column by hand."""
    box = dialog.columns.boxes[role]
    box.setCurrentIndex(box.findData(column))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def into(monkeypatch, tmp_path):
    """The file that is named when the window asks where to save."""
    path = tmp_path / "mine.corridor"
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(path)])
    return path


def test_the_menu_shows_what_is_new_and_makes_a_corridor_with_it(window, places, into, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(places), ""))
    window.actions_by_id["import"].trigger()
    [dialog] = window.findChildren(ImportDialog)
    assert "1 new · 1 different · 1 the same" in shown(dialog)
    assert rows(dialog) == [
        ("Balkhash", "new", ""),
        ("Urumqi", "different", "other names"),
        ("Horgos", "the same", ""),
    ]
    before = window.session.state.corridor
    dialog.make.click()
    made = window.session.state.corridor
    assert made is not before
    assert made.places["balkhash"].lat_deg == 46.84
    assert "Dihua" in made.places["urumqi"].other_names
    assert read_corridor(into) == made
    assert window._window_state.settings.corridor == str(into)


def test_a_dropped_file_of_a_corridor_file_goes_into_a_copy_of_that(
    window, places, into, tmp_path, corridor
):
    given = tmp_path / "given.corridor"
    write_corridor_file(default_corridor(), given)
    bytes_before = given.read_bytes()
    drop(window, given)
    drop(window, places)
    [dialog] = window.findChildren(ImportDialog)
    dialog.make.click()
    assert set(read_corridor(into).places) == {*corridor.places, "balkhash"}
    assert given.read_bytes() == bytes_before


def test_the_corridor_named_at_the_start_is_the_one_that_is_copied(
    qtbot, home, places, into, tmp_path
):
    given = tmp_path / "given.corridor"
    write_corridor_file(default_corridor(), given)
    _, window, _ = start(given)
    qtbot.addWidget(window)
    assert window.session.state.source == given


def test_a_corridor_of_its_own_has_the_records_that_were_ticked_and_its_title(
    window, places, into, corridor
):
    data = json.loads(places.read_text("utf-8"))
    nowhere = {**BALKHASH, "@id": "http://example.org/n", "properties": {"title": "Nowhere"}}
    data["features"] += [{**nowhere, "geometry": None}, {**BALKHASH, "geometry": {"type": 7}}]
    places.write_text(json.dumps(data), "utf-8")
    drop(window, places)
    [dialog] = window.findChildren(ImportDialog)
    states = {name: (state, why) for name, state, why in rows(dialog)}
    assert states["Nowhere"] == ("new", "without a position: kept, not on the map")
    urumqi = next(r for r in range(4) if dialog.table.item(r, 0).text() == "Urumqi")
    dialog.table.item(urumqi, 0).setCheckState(Qt.CheckState.Unchecked)
    dialog.alone.setChecked(True)
    dialog.title.setText("Mine alone")
    dialog.make.click()
    made = read_corridor(into)
    assert dict(made.titles) == {"und": "Mine alone"}
    assert "urumqi" not in made.places
    assert {"horgos", "balkhash"} <= set(made.places)
    assert "nowhere" in made.kept.places
    assert window.session.state.corridor == made


def test_nothing_new_makes_no_corridor(window, tmp_path, corridor):
    path = tmp_path / "all.csl.json"
    export(path, corridor)
    drop(window, path)
    [dialog] = window.findChildren(ImportDialog)
    assert not dialog.make.isEnabled()
    assert "nothing in this file" in shown(dialog)


def test_a_file_with_faults_is_refused_with_all_of_them(window, tmp_path):
    path = tmp_path / "broken.csl.json"
    path.write_text('[{"title": "T"}]', "utf-8")
    drop(window, path)
    [dialog] = window.findChildren(FaultsDialog)
    assert dialog.windowTitle() == "“broken.csl.json” cannot be imported"
    assert "id" in {dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())}
    assert window.findChildren(ImportDialog) == []


def test_what_would_break_the_corridor_is_named_and_nothing_is_written(window, places, into):
    data = json.loads(places.read_text("utf-8"))
    data["features"][0]["geometry"]["coordinates"] = [-100.0, 10.0]  # Horgos, far from its lines
    places.write_text(json.dumps(data), "utf-8")
    before = window.session.state.corridor
    drop(window, places)
    [dialog] = window.findChildren(ImportDialog)
    told = {name: why for name, _, why in rows(dialog)}
    assert "its lines would end" in told["Horgos"]
    (horgos,) = (i for i in items(dialog) if i.text() == "Horgos")
    assert horgos.checkState() is Qt.CheckState.Unchecked, "only who asks for it gets the fault"
    horgos.setCheckState(Qt.CheckState.Checked)
    dialog.make.click()
    [dialog] = window.findChildren(FaultsDialog)
    assert "cannot be made" in dialog.windowTitle()
    assert not into.exists()
    assert window.session.state.corridor is before


def test_a_place_to_save_that_is_not_there_is_told(window, places, monkeypatch, tmp_path, into):
    monkeypatch.setattr(
        QFileDialog, "selectedFiles", lambda _self: [str(tmp_path / "none" / "x.corridor")]
    )
    before = window.session.state.corridor
    drop(window, places)
    window.findChildren(ImportDialog)[0].make.click()
    [box] = window.findChildren(QMessageBox)
    assert "x.corridor" in box.text()
    assert window.session.state.corridor is before


def test_columns_that_were_recognised_are_shown_and_can_be_changed(window, tmp_path, into):
    path = tmp_path / "towns.csv"
    path.write_bytes(
        "Kota;Nama lain;Lintang;Bujur\nKöln;A;50,94;6,96\nBonn;B;50,73;7,1\n".encode("cp1252")
    )
    drop(window, path)
    [dialog] = window.findChildren(ImportDialog)
    shown_columns = {r: box.currentData() for r, box in dialog.columns.boxes.items()}
    assert (shown_columns["title"], shown_columns["lat"]) == ("Kota", "Lintang")
    assert "semicolon" in shown(dialog)
    assert "comma" in shown(dialog)
    assert [name for name, *_ in rows(dialog)] == ["Köln", "Bonn"]
    chosen(dialog, "title", "Nama lain")
    assert [name for name, *_ in rows(dialog)] == ["A", "B"]
    dialog.alone.setChecked(True)
    dialog.make.click()
    made = read_corridor(into)
    assert [(p.lat_deg, p.lon_deg) for p in made.places.values()] == [(50.94, 6.96), (50.73, 7.1)]
    assert [p.name("en") for p in made.places.values()] == ["A", "B"]


def test_a_table_whose_columns_nobody_can_tell_asks_for_them(window, tmp_path, into):
    path = tmp_path / "towns.csv"
    path.write_text("a,b,c\nAltyn,77.5,43.25\n", "utf-8")
    drop(window, path)
    [dialog] = window.findChildren(ImportDialog)
    assert not dialog.make.isEnabled()
    assert "Choose which column" in shown(dialog)
    for role, column in (("title", "a"), ("lon", "b"), ("lat", "c")):
        chosen(dialog, role, column)
    assert [(name, state) for name, state, _ in rows(dialog)] == [("Altyn", "new")]
    dialog.make.click()
    assert read_corridor(into).places["altyn"].lat_deg == 43.25


def test_a_choice_that_leaves_nothing_says_why_and_another_one_mends_it(window, tmp_path):
    path = tmp_path / "towns.csv"
    path.write_text("name,lon,lat,else\nAltyn,77.5,43.25,x\n", "utf-8")
    drop(window, path)
    [dialog] = window.findChildren(ImportDialog)
    chosen(dialog, "lat", "else")
    assert [state for _, state, _ in rows(dialog)] == ["left out"]
    assert not dialog.make.isEnabled()
    chosen(dialog, "lat", "lat")
    assert [state for _, state, _ in rows(dialog)] == ["new"]
    assert dialog.make.isEnabled()


def test_a_place_that_is_there_under_another_id_is_called_a_duplicate(window, tmp_path, corridor):
    there = corridor.places["altynkol"]
    path = tmp_path / "towns.csv"
    path.write_text(f"name,lon,lat\nAltynkol,{there.lon_deg},{there.lat_deg}\n", "utf-8")
    drop(window, path)
    [dialog] = window.findChildren(ImportDialog)
    [(name, state, why)] = rows(dialog)
    assert (name, state) == ("Altynkol", "duplicate")
    assert "like “Altynkol”" in why
    assert "0 new · 0 different · 0 the same · 1 like a place that is there" in shown(dialog)
    (item,) = items(dialog)
    assert item.checkState() is Qt.CheckState.Unchecked, "else there would be two on the map"
    dialog.alone.setChecked(True)
    assert item.checkState() is Qt.CheckState.Checked


def test_a_place_that_moves_a_little_says_how_far(window, tmp_path, corridor):
    path = tmp_path / "x.places.csv"
    export(path, corridor)
    text = path.read_text("utf-8-sig")
    lat = corridor.places["almaty"].lat_deg
    path.write_text(text.replace(str(lat), str(lat + 0.1)), "utf-8")
    drop(window, path)
    [dialog] = window.findChildren(ImportDialog)
    told = {name: (state, why) for name, state, why in rows(dialog)}
    assert told["Almaty"] == ("different", "position; moves by 11.1 km")


def test_annotations_wait_for_their_text_and_are_found_once_it_is_open(tmp_path, qtbot, into):
    pack = example_pack(tmp_path)
    text = (pack / "reading.id.txt").read_text("utf-8")
    replaced(pack, "sources.json", ', "file": "reading.id.txt"', "")  # a publisher's text now
    article = tmp_path / "artikel.txt"
    (pack / "reading.id.txt").rename(article)
    notes = tmp_path / "notes.json"
    quote = {"type": "TextQuoteSelector", "exact": "kereta cepat panjangnya"}
    body = {"type": "TextualBody", "value": "really?"}
    target = {"source": "https://example.org/a", "selector": [quote]}
    note = {"id": "https://example.org/1", "type": "Annotation", "body": body, "target": target}
    notes.write_text(json.dumps(note), "utf-8")

    _, window, problem = start(pack)
    qtbot.addWidget(window)
    assert problem is None
    window.files.open(notes)
    window.findChild(ImportDialog).make.click()
    (identity,) = window.session.state.corridor.kept.passages
    assert identity not in window.session.state.corridor.passages

    said = []
    window.files.saved.connect(lambda text, _ms: said.append(text))
    window.files.open(article)
    qtbot.waitUntil(lambda: "reading" in window.session.state.copies)
    assert [line for line in said if "annotations" in line and ": 1." in line]

    window.files.open(notes)
    dialog = window.findChildren(ImportDialog)[-1]
    dialog.make.click()
    corridor = window.session.state.corridor
    found = corridor.passages[identity]
    assert found.source_id == "reading"
    assert text[found.start : found.end].startswith("Jalur kereta cepat panjangnya")
    assert "kereta cepat panjangnya" not in str(corridor.kept.passages), "no word of the text"


# ---- many records take their time


def test_a_file_is_read_while_the_window_goes_on_and_says_so(window, places, slowly, qtbot):
    bar = window.reading_bar
    window.files.open(places)
    assert not window.findChildren(ImportDialog), "nobody waits for it"
    qtbot.waitUntil(bar.isVisible)
    assert places.name in bar.words.text()
    assert bar.bar.maximum() == 0, "no share done is known"
    QTest.qWait(20)
    told = bar.words.fontMetrics().horizontalAdvance(bar.words.text())
    assert told <= bar.words.width(), "its words are whole"
    assert bar.testAttribute(Qt.WidgetAttribute.WA_StyledBackground), "and stand on a ground"
    slowly.set()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    assert not bar.isVisible()


def test_a_file_that_takes_too_long_is_wanted_no_more(window, places, slowly, qtbot):
    window.files.open(places)
    qtbot.waitUntil(window.reading_bar.cancel.isVisible)
    window.reading_bar.cancel.click()
    assert not window.reading_bar.isVisible()
    assert background.only_reads(), "the end of the program waits for none of it"
    slowly.set()
    qtbot.waitUntil(lambda: not background.only_reads())
    QTest.qWait(50)
    assert not window.findChildren(ImportDialog)


def test_the_window_closes_while_a_file_is_read(window, places, slowly, qtbot):
    window.files.open(places)
    qtbot.waitUntil(window.reading_bar.isVisible)
    assert window.close()
    assert background.only_reads()


def test_what_is_being_written_is_never_left_half(qapp, qtbot, slowly):
    over = threading.Event()
    work = WaitedWork(qapp)
    work.write("Saving", lambda: over.wait(20), lambda _: None, lambda _: None)
    work.cancel()
    assert work.busy
    assert not background.only_reads()
    over.set()
    qtbot.waitUntil(lambda: not work.busy)


def test_what_became_of_writing_is_told_though_more_was_asked_for_meanwhile(qapp, qtbot, slowly):
    work, told = WaitedWork(qapp), []
    work.write("Saving", lambda: slowly.wait(20), lambda _: told.append("saved"), told.append)
    for number in (1, 2):
        work.read("Reading", lambda n=number: n, told.append, told.append)
    assert work.busy
    slowly.set()
    qtbot.waitUntil(lambda: not work.busy)
    assert told == ["saved", 2], "of what reads the newest"


def test_a_file_that_was_asked_for_while_one_is_written_can_be_cancelled(qapp, qtbot, slowly):
    work, told = WaitedWork(qapp), []
    work.write("Saving", lambda: slowly.wait(20), lambda _: told.append("saved"), told.append)
    work.read("Reading", lambda: "read", told.append, told.append)
    work.cancel()
    slowly.set()
    qtbot.waitUntil(lambda: not work.busy)
    QTest.qWait(20)
    assert told == ["saved"]


def test_a_file_that_is_still_read_is_shown_though_another_was_not_chosen_then(
    window, places, slowly, qtbot, into
):
    window.files.open(places)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
        window.files.ask_for_import()
    QTest.qWait(20)
    slowly.set()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    window.findChild(ImportDialog).make.click()
    qtbot.waitUntil(lambda: window.session.state.source == into)
    assert "balkhash" in window.session.state.corridor.places


def test_a_file_is_shown_beside_the_corridor_that_is_open_once_it_is_read(
    window, places, slowly, qtbot, tmp_path
):
    other = tmp_path / "other.corridor"
    write_corridor_file(default_corridor(), other)
    window.files.open(places)
    window.files.open_corridor(other)
    before = window.session.state.corridor
    slowly.set()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    [dialog] = window.findChildren(ImportDialog)
    assert dialog.table._corridor is before
