"""What is wrong with a file is told in the language of the window, by what the file calls it."""

import ast
import errno
import io
import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import explorer
from explorer import app as starting
from explorer.__main__ import _named
from explorer.errors import Fault, PackError
from explorer.model.languages import INTERFACE
from explorer.storage.documents import read_document
from explorer.storage.drafts import kept
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.importing import empty_corridor, read_import
from explorer.storage.paths import geodata
from explorer.storage.settings import load_settings
from explorer.storage.write_error import WriteError
from explorer.ui.authoring import words
from explorer.ui.window import safe_start
from explorer.ui.window.authoring.drafts_dialog import DraftsDialog
from explorer.wording import phrases
from explorer.wording.faults import fault_words, system_words
from explorer.wording.translations import Translations

OTHERS = [code for code in INTERFACE if code != "en"]
POINT = {"type": "Point", "coordinates": [119.2, 34.6]}
GPX = """<gpx><wpt lat="1" lon="2"><name>Baik</name></wpt>
<wpt lat="145" lon="85"><name>{}</name></wpt></gpx>"""


@pytest.fixture
def spoken(qapp):
    """Speak a language; English again at the end."""
    translations = Translations(qapp)
    yield translations.use
    translations.use("en")


def faults(folder, name, content):
    """Return the faults of a file, whether something of it is taken or not."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    try:
        return read_import(path, empty_corridor("x")).left_out
    except PackError as error:
        return error.faults


def zipped(**parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


FAULTY = {
    "torn.xlsx": b"PK\x03\x04torn",
    "torn.kmz": b"PK\x03\x04torn",
    "none.kmz": zipped(other="x"),
    "deep.json": "[" * 100_000,
    "torn.json": '{"a": ',
    "torn.gpx": '<gpx><wpt lat="1" lon="2">',
    "doctype.gpx": "<!DOCTYPE gpx><gpx></gpx>",
    "other.json": '{"a": 1}',
    "other.xml": "<svg></svg>",
    "empty.bib": "% nothing",
    "nobody.kml": "<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>",
    "north.kml": "<kml><Placemark><name>A</name><Point><coordinates>85,145</coordinates></Point>"
    "</Placemark></kml>",
    "north.gpx": GPX.format("Utara"),
    "north.csv": "name,lat,lon\nUtara,145,85\n",
    "north.geojson": json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {"type": "Feature", "properties": {"title": "A", "names": []}, "geometry": g}
                for g in (
                    {"type": "Point", "coordinates": [85, 145]},
                    {"type": "Point", "coordinates": "x"},
                    {"type": "Polygon", "coordinates": ["x"]},
                )
            ]
            + [{"type": "Feature", "properties": {"names": []}, "geometry": POINT}, 5],
        }
    ),
    "ends.ris": "TY  - BOOK\nID  - a\nTI  - A\n",
}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", FAULTY)
def test_the_sentences_of_a_faulty_file_have_no_english_of_ours(tmp_path, spoken, name, language):
    found = faults(tmp_path, name, FAULTY[name])
    assert found
    for fault in found:
        spoken("en")
        english = (*phrases.fault(fault), fault_words.record(fault.record))
        spoken(language)
        told = (*phrases.fault(fault), fault_words.record(fault.record))
        assert english[0] != told[0]
        if "WKT" not in fault.expected:
            assert english[1] != told[1], fault
        if fault.expected and fault.expected in fault_words.DETAILS:
            assert fault.expected not in told[1]
        if english[2].split(" ")[0] in {"placemark", "feature", "row", "item"}:
            assert english[2] != told[2]


def test_a_library_that_says_why_is_a_detail_of_a_sentence(tmp_path, spoken):
    spoken("id")
    (fault,) = faults(tmp_path, "torn.xlsx", FAULTY["torn.xlsx"])
    wrong, right = phrases.fault(fault)
    assert wrong == "ini bukan berkas XLSX yang utuh (rincian: File is not a zip file)"
    assert right == "berkas XLSX yang utuh, disimpan atau diunduh sekali lagi"
    (deep,) = faults(tmp_path, "deep.json", FAULTY["deep.json"])
    assert "recursion" not in "".join(phrases.fault(deep))


def test_a_file_finds_its_own_words_for_a_position_that_is_none(tmp_path):
    def told(name, content):
        return [(f.record, f.field, f.found) for f in faults(tmp_path, name, content)]

    assert told("a.gpx", GPX.format("Utara")) == [("wpt 2 “Utara”", "lat", 'lat="145"')]
    assert told("a.kml", FAULTY["north.kml"]) == [("placemark 1 “A”", "coordinates", "85,145")]
    table = "nama,lintang,bujur\nBaik,1,2\nUtara,145,85\nTimur,1,x\n"
    assert told("a.csv", table) == [("row 3", "lintang", "145"), ("row 4", "bujur", "x")]


def test_a_point_without_a_name_is_found_by_its_number(tmp_path):
    content = '<gpx><wpt lat="1" lon="2"><name>A</name></wpt><wpt lat="3" lon="4"/></gpx>'
    (fault,) = faults(tmp_path, "a.gpx", content)
    assert (fault.record, fault.field, fault.expected) == ("wpt 2", "name", "the name of the place")


READERS = ("imports", "importing.py", "fields.py", "pack/lesson_steps.py", "pack/geography.py")
NAMES = {"fault", "refuse", "leave_out", "Unfit", "text", "_typed"}
OF_A_FILE = ("--column", "BibTeX or")


def expectations():
    """Give what the readers' calls expect, as far as it stands in the source, holes as numbers."""
    root = Path(explorer.__file__).parent / "storage"
    for reader in READERS:
        files = root.rglob(f"{reader}/*.py") if "." not in reader else root.rglob(reader)
        for file in files:
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name not in NAMES:
                    continue
                said = [k.value for k in node.keywords if k.arg == "expected"]
                said += node.args[-1:] if name != "text" and len(node.args) > 2 else []
                for each in said:
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield each.value
                    elif isinstance(each, ast.JoinedStr):
                        yield "".join(
                            str(v.value) if isinstance(v, ast.Constant) else "7"
                            for v in each.values
                        )


def test_all_that_readers_expect_has_its_sentence():
    said = {text for text in expectations() if " " in text and not text.startswith(OF_A_FILE)}
    assert len(said) > 25, said
    unknown = {t for t in said if not fault_words.detail_template(t)}
    plain = {t for t in unknown if t.split(" ")[-1] in {"MB", "km"} or t.startswith("--")}
    assert unknown - plain == set()


# ------------------------------------------------------------------------------- the system's


NUMBERS = {
    *(errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENAMETOOLONG),
    *(errno.EBUSY, errno.EIO, errno.EDQUOT, errno.ENOTEMPTY, errno.ESTALE),
}


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_system_says_is_told_in_the_language(spoken, language):
    spoken(language)
    for number in NUMBERS:
        error = OSError(number, os.strerror(number))
        assert os.strerror(number) not in phrases.write_error(error)
        fault = Fault("x", "", "", "out_of_reach", os.strerror(number))
        assert os.strerror(number) not in phrases.fault(fault)[0]
    for number in (errno.EIO, errno.EBUSY, errno.EROFS, errno.EDQUOT):
        reason = {errno.EROFS: "forbidden", errno.EDQUOT: "full"}.get(number, "system")
        written = WriteError(Path("x"), reason, OSError(number, os.strerror(number)))
        assert system_words.known(os.strerror(number)) in phrases.write_error(written)


def test_what_is_not_known_keeps_the_words_of_the_system(spoken):
    spoken("id")
    told = phrases.write_error(OSError(errno.ENOTTY, "Odd thing"))
    assert "Odd thing" in told
    assert told != "Odd thing"
    whole = phrases.write_error(WriteError(Path("x"), "incomplete"))
    assert system_words.known(os.strerror(errno.EIO)) not in whole


# --------------------------------------------------------------------------- drafts, corridors


@pytest.mark.parametrize("has_text", [True, False])
def test_a_damaged_draft_says_what_is_safe_and_what_to_do(tmp_path, spoken, has_text):
    folder = kept.draft_folder(tmp_path, "satu")
    folder.mkdir(parents=True)
    (folder / kept.FILE).write_text('{"format": 2, "draft": {"source": {"decision": "quatsch"}}}')
    if has_text:
        (folder / kept.TEXT).write_text("kata")
    with pytest.raises(kept.DraftError) as caught:
        kept.read_draft(tmp_path, "satu")
    spoken("id")
    told = words.draft_error(caught.value)
    assert told.startswith("Berkas draft.json dari rancangan ini rusak")
    assert ("Teksnya (text.txt) masih ada" in told) is has_text
    assert "koridor yang sudah dibuat dari rancangan ini tidak berubah" in told
    assert f"ke folder {folder}" in told
    assert told.index("Rincian: ") > told.index("salinan")


def test_a_draft_that_may_not_be_read_says_so(tmp_path, spoken):
    spoken("id")
    error = kept.DraftError(tmp_path / kept.FILE, "unreadable", "[Errno 5] x")
    error.__cause__ = OSError(errno.EIO, os.strerror(errno.EIO))
    told = words.draft_error(error)
    assert "Disk tidak membaca" in told
    assert "Errno" not in told


def test_a_corridor_that_is_gone_is_named_with_where_it_was_looked_for(
    tmp_path, spoken, monkeypatch
):
    said = []
    monkeypatch.setattr(safe_start, "tell", lambda _window, *texts: said.extend(texts))
    settings = starting.Settings(corridor=str(tmp_path / "kelas"))
    _, _, problem = starting._first_corridor(None, settings)
    spoken("id")
    safe_start.tell_start(None, problem, None)
    assert said[0] == "“kelas” sudah tidak ada"
    assert f"dicari di {tmp_path}" in said[1]
    assert "Pelajaran dan catatan Anda tentangnya masih tersimpan" in said[1]


def test_a_corridor_named_at_the_start_is_known_at_the_next_one(tmp_path, qtbot, monkeypatch):
    monkeypatch.setenv("CORRIDOR_EXPLORER_HOME", str(tmp_path / "home"))
    given = tmp_path / "kelas"
    shutil.copytree(geodata() / "jakarta-bandung", given)
    _, window, problem = starting.start(given)
    qtbot.addWidget(window)
    assert problem is None
    starting._begin_with(window, given)
    window.close()
    settings = load_settings(tmp_path / "home")
    assert settings.corridor == str(given)
    shutil.rmtree(given)
    problem = starting._first_corridor(None, settings)[2]
    assert [(f.problem, f.found) for f in problem.faults] == [("gone", str(tmp_path))]


def test_a_corridor_that_is_named_and_not_there_is_told_with_its_folder(tmp_path, capsys):
    assert _named(str(tmp_path / "kelas")) is None
    said = capsys.readouterr().err
    assert f"“kelas” is not there: it was looked for in {tmp_path}" in said
    assert "lessons and notes" in said


@pytest.mark.parametrize("language", OTHERS)
def test_a_doctype_is_called_what_it_is(tmp_path, spoken, language):
    path = tmp_path / "a.docx"
    bomb = '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'
    path.write_bytes(zipped(**{"word/document.xml": bomb}))
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    spoken(language)
    assert "DOCTYPE" in phrases.document_error(caught.value)


def test_the_list_of_drafts_shows_all_that_is_said_of_a_damaged_one(tmp_path, qtbot, spoken):
    folder = kept.draft_folder(tmp_path, "satu")
    folder.mkdir(parents=True)
    (folder / kept.FILE).write_text("{}")
    spoken("id")
    dialog = DraftsDialog(tmp_path, "id", "", None)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.table
    cell = table.visualItemRect(table.item(0, 1))
    words_px = table.fontMetrics().boundingRect(
        cell.adjusted(0, 0, 0, 9_000), Qt.TextFlag.TextWordWrap, table.item(0, 1).text()
    )
    assert cell.height() >= words_px.height() > 2 * table.fontMetrics().height()
